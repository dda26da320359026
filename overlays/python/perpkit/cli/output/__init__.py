"""What becomes of an answer: its columns, the form, and where it goes."""
