"""Decoding large bodies while Python's garbage collector is paused. Else it would check all rows again and again while
they are made.

It is paused for one call into the decoder, never across an ``await``. From Python 3.12 on it does not run inside such a
call anyway; interpreters without a global lock are all later, so no thread of theirs is ever affected. Rows stay
tuples. As structs without the collector they would be decoded faster, but read more slowly.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from typing import Any

LARGE = 16 * 1024
"""Bytes. For a smaller body it saves no time."""
INTERRUPTING = sys.implementation.name == "cpython" and sys.hexversion < 0x030C0000
"""Whether the collector runs in the middle of a call into the decoder."""

_pausing: list[bool] = []
"""Has an item while a thread has paused the collector."""


def decoded(decode: Callable[[Any], Any], body: Any) -> Any:
    """Return what ``decode`` makes of a body."""
    if not INTERRUPTING or len(memoryview(body)) < LARGE or not gc.isenabled():
        return decode(body)
    try:  # no signal handler runs between the beginning of `finally` and the collector's return
        _pausing.append(True)
        gc.disable()
        return decode(body)
    finally:
        gc.enable()
        _pausing.clear()


def resume() -> None:
    """Resume the collector if it is paused. A forked child calls this, because the thread that paused it may exist only
    in the parent.
    """
    if _pausing:
        _pausing.clear()
        gc.enable()


if sys.platform != "win32":
    os.register_at_fork(after_in_child=resume)
