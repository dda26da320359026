"""From hand-written documents to one checked document: read, merge, apply overlays, validate, lint."""
