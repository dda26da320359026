"""From the description of an API to its client: merge, overlay, validate, lint, render."""
