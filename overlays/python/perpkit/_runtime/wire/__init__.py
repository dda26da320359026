"""Arguments to bytes and signatures; bytes to models and refusals."""
