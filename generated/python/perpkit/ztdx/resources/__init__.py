"""Resources: one module for each tag."""
