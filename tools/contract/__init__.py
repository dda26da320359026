"""The contract tests: recordings, description and client must agree."""
