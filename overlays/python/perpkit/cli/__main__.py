"""``python -m perpkit.cli``: the same as ``perpkit``."""

from __future__ import annotations

import sys

from . import main

if __name__ == "__main__":
    sys.exit(main())
