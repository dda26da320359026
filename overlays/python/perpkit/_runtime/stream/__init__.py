"""Streams without input or output: what a connection wants, what it has, and what its consumers are told."""
