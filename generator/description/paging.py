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
    "window": ("limit", "interval", "lookback-days", "key", "density"),
    "offset": (),
    "page": ("size", "rows", "pages", "key"),
}
_PARAMETERS = {
    "window": ("start", "end", "limit", "interval"),
    "offset": ("limit", "offset"),
    "page": ("page", "size"),
}
_DENSITY = ("operation", "arguments", "interval", "weights")


def paging(description: Description) -> Found:
    """Find paging that is incomplete, or that names a parameter that does not exist."""
    for location, operation in description.operations:
        if "x-perpkit-paging" in operation:
            schemas = {name: one["schema"] for name, one in description.parameters_of(location).items()}
            for message in _defects(operation["x-perpkit-paging"], schemas):
                yield (*location, "x-perpkit-paging"), message
            for message in _density_defects(description, operation, schemas):
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


def _density_defects(
    description: Description, operation: Mapping[str, Any], parameters: Mapping[str, Any]
) -> Iterator[str]:
    """Find bars that cannot be asked together with an operation."""
    paging = operation["x-perpkit-paging"]
    density = paging.get("density") if is_object(paging) else None
    if density is None:
        return
    if not is_object(density) or set(density) != set(_DENSITY):
        yield f"density takes {', '.join(_DENSITY)}; write all of them"
        return
    if "interval" in paging:
        yield "rows with an interval are bars themselves; leave density out"
    for location, other in description.operations:
        bars = other.get("x-perpkit-paging", {})
        if other.get("operationId") == density["operation"] and other.get("tags") == operation.get("tags"):
            theirs = description.parameters_of(location)
            for their, our in density["arguments"].items():
                if their not in theirs or our not in parameters:
                    yield f"density gives {their} the value of {our}; write a parameter of each operation"
            if bars.get("kind") != "window" or "interval" not in bars:
                yield f"density names {density['operation']}, which has no bars; write an operation with an interval"
            return
    yield "write the operationId of a density that has the same tag"
