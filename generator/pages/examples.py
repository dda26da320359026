"""An example of each operation: the call in Python, and the answer of its recording."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import frozen

from ..description.document import is_array, is_object
from ..python.views import Argument, OperationView

WIDTH = 110
"""Columns of a code block."""
ITEMS = 2
"""Items of a list that are shown."""
MEMBERS = 5
"""Members of a map that are shown. An object has more; all of them are shown."""
OBJECT = 60
"""An object with more members is a map."""


@frozen
class Example:
    """One recorded success."""

    arguments: Mapping[str, str]
    """Keyword → its value, as Python source."""
    answer: Any
    """The payload, shortened."""
    shortened: bool
    evidence: str
    """Kind of its provenance."""


def example(operation: OperationView, document: Mapping[str, Any], recordings: Path) -> Example | None:
    """Return the example of an operation, ``None`` if nothing is recorded."""
    found = [json.loads(path.read_bytes()) for path in sorted((recordings / operation.id).glob("*.json"))]
    good = [one for one in found if one["case"].startswith(("documented", "observed"))]
    if not good:
        return None
    best = min(good, key=lambda one: ("defect" in one, "form" in one, one["case"]))
    envelope = document["x-perpkit"].get("envelope")
    body = json.loads(best["body"])
    payload = body if envelope is None else body.get(envelope["data"])
    short = shortened(payload)
    return Example(
        arguments=dict(_arguments(operation, best["request"])),
        answer=short,
        shortened=short != payload,
        evidence=best["provenance"]["kind"],
    )


def shortened(value: object) -> object:
    """Return a value with the first items of its lists and maps only."""
    if is_array(value):
        return [shortened(one) for one in value[:ITEMS]]
    if is_object(value):
        numbered = len(value) > MEMBERS and all(key[:1].isdigit() for key in value)
        most = MEMBERS if numbered or len(value) > OBJECT else None
        return {key: shortened(one) for key, one in list(value.items())[:most]}
    return value


def pretty(value: object, indent: int = 0) -> str:
    """Return JSON in which everything that fits is on one line."""
    line = json.dumps(value, ensure_ascii=False)
    space, end = " " * (indent + 2), " " * indent
    if len(line) + indent > WIDTH and is_array(value):
        items = ",\n".join(f"{space}{pretty(one, indent + 2)}" for one in value)
        return f"[\n{items}\n{end}]"
    if len(line) + indent > WIDTH and is_object(value):
        members = ",\n".join(f"{space}{json.dumps(key)}: {pretty(one, indent + 2)}" for key, one in value.items())
        return f"{{\n{members}\n{end}}}"
    return line


def call(name: str, arguments: Mapping[str, str], indent: int, before: str) -> Sequence[str]:
    """Return the lines of a call, with one argument in each line if they do not fit in one."""
    space = " " * indent
    parts = [f"{keyword}={value}" for keyword, value in arguments.items()]
    line = f"{space}{before}{name}({', '.join(parts)})"
    if len(line) <= WIDTH:
        return [line]
    return [f"{space}{before}{name}(", *(f"{space}    {part}," for part in parts), f"{space})"]


def _arguments(operation: OperationView, request: Mapping[str, Any]) -> list[tuple[str, str]]:
    values: dict[str, Any] = dict(request["query"])
    body = request["body"]
    if body:
        values |= json.loads(body)
    for given, described in zip(request["path"].split("/")[::-1], operation.path.split("/")[::-1], strict=False):
        if described.startswith("{"):
            values[described.strip("{}")] = given
    return [
        (argument.keyword, _source(argument, values[argument.wire]))
        for argument in operation.arguments
        if argument.wire in values
    ]


def _source(argument: Argument, value: Any) -> str:
    """Return a recorded value of an argument as Python source."""
    if argument.kind in {"integer", "boolean"}:
        return repr(json.loads(value) if isinstance(value, str) else value)
    if argument.kind == "time":
        return _time(int(value), argument.unit)
    if isinstance(value, str) and value.startswith("["):
        return _text(json.loads(value))
    return _text(value)


def _time(value: int, unit: str | None) -> str:
    seconds, rest = (value, 0) if unit == "s" else divmod(value, 1000)
    if rest:
        return str(value)
    moment = datetime.fromtimestamp(seconds, UTC)
    return _text(f"{moment:%Y-%m-%d}" if seconds % 86_400 == 0 else f"{moment:%Y-%m-%dT%H:%M:%SZ}")


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str | list) else repr(value)
