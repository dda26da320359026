"""Pages for people, written from the description."""
