"""Live answers: recorded for the sandbox, or compared with the description. See docs/live.md."""
