"""The site: documents, pages of operations, reference and merged descriptions as HTML that needs no server."""
