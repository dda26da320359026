"""Draft: from a path and one answer to the YAML and the recording that a new operation starts from."""
