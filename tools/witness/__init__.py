"""The second witness: what a person transcribed from the vendor's documents, held against the generated package."""
