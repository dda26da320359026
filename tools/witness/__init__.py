"""The second witness: facts that a person copied from the vendor's documents, compared with the generated package."""
