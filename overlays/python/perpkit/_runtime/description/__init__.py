"""What a client knows of an API and of its operations: plain data, written by the generator."""
