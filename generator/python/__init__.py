"""From a finished document to a Python package."""
