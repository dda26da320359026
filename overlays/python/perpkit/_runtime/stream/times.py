"""Times of rows, whatever their form, in epoch milliseconds."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..times import PER_SECOND, Unit, to_epoch


def milliseconds(value: Any, unit: Unit) -> int:
    """Return a time of a row: a datetime, or a number of ``unit``."""
    if isinstance(value, datetime):
        return to_epoch(value, "ms")
    return int(value * 1000 // PER_SECOND[unit])
