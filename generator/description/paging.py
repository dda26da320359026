"""Rules for ``x-perpkit-paging``. Members of answers are looked up later, when the methods are generated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .contents import Description
from .document import is_object
from .naming import Found

_REQUIRED = {
    "window": ("start", "end", "time", "cap"),
    "offset": ("limit", "offset", "rows", "total", "key", "size"),
    "page": ("page",),
}
_OPTIONAL = {
    "window": ("limit", "interval", "lookback-days", "key"),
    "offset": (),
    "page": ("size", "rows", "pages", "key"),
}
_PARAMETERS = {
    "window": ("start", "end", "limit", "interval"),
    "offset": ("limit", "offset"),
    "page": ("page", "size"),
}


def paging(description: Description) -> Found:
    """Find paging that is incomplete, or that names a parameter that does not exist."""
    for location, operation in description.operations:
        if "x-perpkit-paging" in operation:
            schemas = {name: one["schema"] for name, one in description.parameters_of(location).items()}
            for message in _defects(operation["x-perpkit-paging"], schemas):
                yield (*location, "x-perpkit-paging"), message


def _defects(paging: Any, parameters: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    kind = str(paging.get("kind")) if is_object(paging) else ""
    if not is_object(paging) or kind not in _REQUIRED:
        yield "write kind: window, kind: offset or kind: page"
        return
    for key in _REQUIRED[kind]:
        if key not in paging:
            yield f"paging by {kind} lacks {key}; write it"
    known = ("kind", *_REQUIRED[kind], *_OPTIONAL[kind])
    for key in paging:
        if key not in known:
            yield f"paging by {kind} does not take {key}; write {', '.join(known[1:])}"
    for key in _PARAMETERS[kind]:
        if key in paging and str(paging[key]) not in parameters:
            yield f"{key} is {paging[key]!r}, which is not a parameter; write one of {', '.join(sorted(parameters))}"
    if kind == "page" and parameters.get(str(paging.get("page")), {}).get("type", "integer") != "integer":
        yield "the pages are counted, so the parameter must be an integer; write type: integer"
    most = parameters.get(str(paging.get("limit")), {}).get("maximum")
    if kind == "window" and isinstance(most, int) and isinstance(paging.get("cap"), int) and paging["cap"] > most:
        yield f"cap is {paging['cap']}, but {paging['limit']} is at most {most}; write the smaller one"
