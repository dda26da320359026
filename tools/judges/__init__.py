"""Third-party tools that read the merged documents, mock them and check recorded traffic."""
