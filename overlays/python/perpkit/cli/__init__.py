"""The command ``perpkit``: every operation in the shell, as tables or as files.

A program uses the clients instead; only :func:`main` is public here.
"""

from __future__ import annotations


def main() -> int:
    """Run the command line of this process; return the exit status.

    Nothing else is imported before it begins, so that Ctrl-C never shows a traceback.
    """
    try:
        from .process import main as process

        return process()
    except KeyboardInterrupt:
        return 130


__all__ = ["main"]
