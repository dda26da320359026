"""Changes recordings, description and decoders, and counts the changes that the contract tests do not notice."""
