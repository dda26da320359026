"""The name ``Rows`` for annotations that decoders read: type checkers see the class, decoders a list.

What a decoder returns becomes ``Rows`` in :mod:`.wire.wrapping`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .rows import Rows as Rows
else:
    Rows = list
