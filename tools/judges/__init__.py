"""Outside judges: other people's tools read the merged documents, mock them and check recorded traffic."""
