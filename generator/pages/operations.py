"""The page with every operation of every API, and the table in the README with their numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ..python.operations import span_words
from ..python.views import OperationView, Resource
from .groups import slug
from .listed import Listed
from .tables import table

BEGIN, END = "<!-- operations: written by make generate -->", "<!-- /operations -->"
"""The lines before and after the table in the README."""

_HEAD = ("call", "path", "plans", "refresh", "all rows", "returns")
_COUNTS = ("API", "Python", "operations", "about")
LARGE = 3
"""Operations of a top resource that has a row of its own in the README."""


def operations_page(listed: Sequence[Listed]) -> str:
    """Return the page as Markdown."""
    lines = [
        "# All operations",
        "",
        "Each call has its arguments, an example and its answer on the page of its group. *Plans* names the lowest",
        "plan that includes it. *Refresh* is how often the vendor computes the answer anew. *All rows* shows that",
        "there is an `iter_` method, which makes as many calls as needed. A blank means that the vendor does not state",
        "it, or that there is none.",
    ]
    for one in listed:
        lines += ["", f"## {one.views.api.title}: {_count(len(one.views.operations))}"]
        for top in one.views.resources:
            rows = [_row(one, group, operation) for group in one.within(top) for operation in group.operations]
            lines += ["", f"### `{one.views.api.variable}.{top.attribute}`", "", one.told(top.doc), ""]
            lines += table(_HEAD, rows)
    return "\n".join(lines) + "\n"


def with_counts(readme: str, listed: Sequence[Listed]) -> str:
    """Return a README with the current table of operations, if the README has a place for it."""
    rows = [row for one in listed for row in _counts(one)]
    content = "\n".join([BEGIN, "", *table(_COUNTS, rows), "", END])
    return re.sub(f"{re.escape(BEGIN)}.*?{re.escape(END)}", lambda _: content, readme, flags=re.DOTALL)


def _counts(listed: Listed) -> list[list[str]]:
    """Return one row for each of the largest top resources, and one for the others."""
    api = listed.views.api
    sizes = {
        top.attribute: (top, sum(len(group.operations) for group in listed.within(top)))
        for top in listed.views.resources
    }
    rows = [
        [api.title, f"`{api.variable}.{name}`", str(size), listed.told(one.doc)]
        for name, (one, size) in sizes.items()
        if size >= LARGE
    ]
    others = {name: size for name, (_, size) in sizes.items() if size < LARGE}
    if others:
        names = ", ".join(f"`{name}`" for name in others)
        rows.append([api.title, "others", str(sum(others.values())), names])
    return rows


def _row(listed: Listed, group: Resource, operation: OperationView) -> list[str]:
    raw = listed.raw(operation)
    return [
        f"[`{operation.call_path}`]({listed.page(group)}#{slug(operation.call_path)})",
        f"{operation.http_method} {operation.path}",
        operation.plans[0] if operation.plans else "",
        _refresh(raw.get("x-refresh-seconds")),
        _paging(raw.get("x-perpkit-paging")),
        " or ".join(f"`{part}`" for part in operation.payload.annotation.split(" | ")),
    ]


def _refresh(seconds: int | None) -> str:
    if seconds is None:
        return ""
    return f"every {span_words(seconds)}" if seconds else "real time"


def _paging(paging: Mapping[str, Any] | None) -> str:
    if paging is None:
        return ""
    return f"window of {paging['cap']}" if paging["kind"] == "window" else str(paging["kind"])


def _count(number: int) -> str:
    return f"{number} operation{'s' if number != 1 else ''}"
