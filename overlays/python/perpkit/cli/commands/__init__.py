"""The commands that are not operations, each in a module of its name with ``add_arguments`` and ``run``."""
