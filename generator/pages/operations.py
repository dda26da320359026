"""The page with every operation of every API, and the table in the README with their numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from ..python.operations import span_words
from ..python.settings import ApiView
from ..python.views import OperationView
from .tables import table

BEGIN, END = "<!-- operations: written by make generate -->", "<!-- /operations -->"
"""The lines before and after the table in the README."""

_HEAD = ("call", "path", "plans", "refresh", "all rows", "returns")
_COUNTS = ("API", "Python", "operations", "about")


@frozen
class Listed:
    """One API on the page."""

    api: ApiView
    document: Mapping[str, Any]
    operations: Sequence[OperationView]


def operations_page(listed: Sequence[Listed]) -> str:
    """Return the page as Markdown."""
    lines = [
        "# All operations",
        "",
        "Written by `make generate` from the description. *Plans* names the lowest plan that includes an operation.",
        "*Refresh* is how often the vendor computes the answer anew. *All rows* shows that there is an `iter_` method,",
        "which makes as many calls as needed. A blank means that the vendor does not state it, or that there is none.",
    ]
    for one in listed:
        lines += ["", f"## {one.api.title}: {_count(len(one.operations))}"]
        for tag in dict.fromkeys(operation.tag for operation in one.operations):
            of_tag = [operation for operation in one.operations if operation.tag == tag]
            rows = [_row(one, operation) for operation in of_tag]
            resource = of_tag[0].call_path.rpartition(".")[0]
            lines += ["", f"### `{one.api.variable}.{resource}`", "", _about(one, tag), "", *table(_HEAD, rows)]
    return "\n".join(lines) + "\n"


def with_counts(readme: str, listed: Sequence[Listed]) -> str:
    """Return a README with the current table of operations, if the README has a place for it."""
    rows = [
        [one.api.title, f"`{one.api.variable}.{name}`", str(len(below)), _below(name, below)]
        for one in listed
        for name, below in _by_resource(one.operations).items()
    ]
    content = "\n".join([BEGIN, "", *table(_COUNTS, rows), "", END])
    return re.sub(f"{re.escape(BEGIN)}.*?{re.escape(END)}", lambda _: content, readme, flags=re.DOTALL)


def _by_resource(operations: Sequence[OperationView]) -> Mapping[str, list[OperationView]]:
    found: dict[str, list[OperationView]] = {}
    for operation in operations:
        found.setdefault(operation.call_path.partition(".")[0], []).append(operation)
    return found


def _below(name: str, operations: Sequence[OperationView]) -> str:
    """Return the names of resources and methods directly below a resource."""
    parts = dict.fromkeys(operation.call_path.removeprefix(f"{name}.").partition(".")[0] for operation in operations)
    return ", ".join(part.replace("_", " ") for part in parts)


def _row(listed: Listed, operation: OperationView) -> list[str]:
    _, path, method = operation.location
    raw: Mapping[str, Any] = listed.document["paths"][path][method]
    return [
        f"`{operation.call_path}`",
        f"{operation.http_method} {operation.path}",
        operation.plans[0] if operation.plans else "",
        _refresh(raw.get("x-refresh-seconds")),
        _paging(raw.get("x-perpkit-paging")),
        f"`{operation.payload.annotation}`",
    ]


def _refresh(seconds: int | None) -> str:
    if seconds is None:
        return ""
    return f"every {span_words(seconds)}" if seconds else "real time"


def _paging(paging: Mapping[str, Any] | None) -> str:
    if paging is None:
        return ""
    return f"window of {paging['cap']}" if paging["kind"] == "window" else str(paging["kind"])


def _about(listed: Listed, tag: str) -> str:
    return next((str(one.get("description", "")) for one in listed.document.get("tags", ()) if one["name"] == tag), "")


def _count(number: int) -> str:
    return f"{number} operation{'s' if number != 1 else ''}"
