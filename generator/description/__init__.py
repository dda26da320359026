"""From hand-written documents to one checked document: read, merge, overlay, validate, lint."""
