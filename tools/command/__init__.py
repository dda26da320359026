"""What follows from the command line ``perpkit``: completions for shells, and a page for each group of commands."""
