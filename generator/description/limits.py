"""Rules for what limits a call: how far back a history goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .contents import Description
from .document import is_object
from .naming import Found

_WIDTH = re.compile(r"[1-9][0-9]*[mhdw]")


def limits(description: Description) -> Found:
    """Find limits that cannot be kept, or are spelt in another way than the client reads them."""
    for location, operation in description.operations:
        for message in _history_defects(operation.get("x-history-days")):
            yield (*location, "x-history-days"), message


def _history_defects(days: Any) -> Iterator[str]:
    widths: Any = days.items() if is_object(days) else [] if days is None else [("1d", days)]
    for width, reach in widths:
        if not _WIDTH.fullmatch(str(width)):
            yield f"{width!r} is not the width of a bar; write 1m, 4h, 1d"
        if reach != "all-time" and not (isinstance(reach, int) and not isinstance(reach, bool) and reach > 0):
            yield f"{reach!r} is not a number of days; write a whole number, or all-time for a width"
    if days == "all-time":
        yield "delete it, or write all-time for a width: without it nothing is limited"
