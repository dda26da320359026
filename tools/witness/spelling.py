"""Facts of the package in the form of the witness files: one line for a parameter, one word for a field."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Mapping
from enum import Enum
from textwrap import dedent
from typing import Any

from perpkit._runtime.description.operation import (
    Kind,
    OffsetPaging,
    Operation,
    PagePaging,
    Paging,
    Parameter,
    WindowPaging,
    Write,
)

UNITS = {
    "USD": "USD",
    "price in the quote currency": "quote",
    "base asset": "base",
    "epoch milliseconds, UTC": "ms",
    "epoch seconds, UTC": "s",
    "epoch nanoseconds, UTC": "ns",
    "hours": "hours",
    "times": "x",
    "ratio": "ratio",
    "as the argument `unit` says": "asked",
}
"""The words of a docstring, and the short word that a witness uses."""
_SPELT = {"Milliseconds": "ms", "Seconds": "s", "Rows": "list"}
_UNIT = re.compile(r"Unit: ([^.]+)\.")
_PLAIN = {
    "str": "text",
    "bool": "yes or no",
    "int": "integer",
    "float": "number",
    "Decimal": "exact",
    "datetime": "moment",
    "UUID": "id",
}


def parameter_line(parameter: Parameter, schema: Mapping[str, Any]) -> str:
    """Spell what a parameter takes: ``required, one of 1d 7d`` or ``integer from 1 to 200, default 20``."""
    parts = ["required"] if parameter.required else []
    parts.append(_kind(parameter))
    if "default" in schema:
        parts.append(f"default {schema['default']}")
    return ", ".join(parts)


def _kind(parameter: Parameter) -> str:
    if parameter.listed is not None:
        return f"JSON list of at most {parameter.most}"
    if parameter.choices:
        word = f"one of {' '.join(map(str, parameter.choices))}"
    elif parameter.kind is Kind.TIME:
        word = str(parameter.unit)
    elif parameter.names is not None:
        word = parameter.names
    else:
        word = {Kind.STRING: "text"}.get(parameter.kind, str(parameter.kind)) + _range(parameter)
    return f"list of {word}" if parameter.separator else word


def _range(parameter: Parameter) -> str:
    if parameter.exclusive_minimum is not None:
        return f" more than {parameter.exclusive_minimum}"
    if parameter.minimum is not None and parameter.maximum is not None:
        return f" from {parameter.minimum} to {parameter.maximum}"
    if parameter.minimum is not None:
        return f" from {parameter.minimum}"
    return f" to {parameter.maximum}" if parameter.maximum is not None else ""


def paging_words(paging: Paging | None) -> dict[str, Any]:
    """Spell how an operation is walked, without what is not set."""
    names: dict[str, Any]
    match paging:
        case None:
            return {}
        case WindowPaging():
            names = {"window": f"{paging.start} to {paging.end}", "time": paging.time, "cap": paging.cap}
            if paging.running_sums:
                names["running-sums"] = list(paging.running_sums)
            more = {"limit": paging.limit, "interval": paging.interval, "lookback-days": paging.lookback_days}
            more["key"] = paging.key
        case OffsetPaging():
            names = {"rows": paging.rows, "total": paging.total, "key": paging.key, "size": paging.size}
            more = {"limit": paging.limit, "offset": paging.offset}
        case PagePaging():
            names = {"page": paging.page}
            more = {"size": paging.size, "rows": paging.rows, "pages": paging.pages, "key": paging.key}
    return {**names, **{name: value for name, value in more.items() if value is not None}}


def cost_words(operation: Operation[Any]) -> dict[str, int] | list[str]:
    """Spell what a call costs: the units by limit, or ``limit above 50: request-weight 5`` case by case."""
    if not operation.cost_cases:
        return dict(operation.costs)
    words: list[str] = []
    for case in operation.cost_cases:
        conditions = [f"{one.parameter} {'absent' if one.above is None else f'above {one.above}'}" for one in case.when]
        words.append(f"{' and '.join(conditions)}: {_units(case.units)}")
    return [*words, f"else: {_units(operation.costs)}"]


def _units(units: tuple[tuple[str, int], ...]) -> str:
    return ", ".join(f"{name} {number}" for name, number in units)


def demand_words(operation: Operation[Any]) -> list[str]:
    """Spell which of several parameters are needed: ``one of orderId origClientOrderId``."""
    return [f"{'one' if one.one else 'any'} of {' '.join(one.names)}" for one in operation.demands]


def write_words(write: Write | None) -> dict[str, Any] | None:
    """Spell what is special about an operation that changes something, without what is not set."""
    if write is None:
        return None
    lookup = write.lookup
    words = {
        "client-id": write.client_id,
        "order-id": write.order_id,
        "generates": write.generates or None,
        "lookup": lookup and lookup.operation().id,
        "arguments": dict(lookup.arguments) if lookup else None,
        "absent": list(lookup.absent) if lookup else None,
        "asked": dict(write.asked) or None,
    }
    return {name: value for name, value in words.items() if value is not None}


def class_words(class_: type[Any]) -> dict[str, Any]:
    """Spell an enumeration as its values by name, any other class as the words of its fields, in order."""
    if issubclass(class_, Enum):
        return {str(name): member.value for name, member in class_.__members__.items()}
    docs = _field_docs(class_)
    return {name: _field_word(annotation, docs.get(name, "")) for name, annotation in _annotations(class_).items()}


def _annotations(class_: type[Any]) -> dict[str, str]:
    found = inspect.get_annotations(class_)
    return {name: str(getattr(one, "__forward_arg__", one)) for name, one in found.items()}


def _field_word(annotation: str, doc: str) -> str:
    nullable = annotation.endswith(" | None")
    bare = annotation.removesuffix(" | None")
    unit = _UNIT.search(doc)
    word = UNITS.get(unit[1], unit[1]) if unit else _PLAIN.get(bare, _short(bare))
    return f"{word} or null" if nullable else word


def _short(annotation: str) -> str:
    """Spell moments in a list by their unit: ``list[ms]``. The vendor knows lists alone, whatever they are here."""
    return re.sub(r"\w+", lambda word: _SPELT.get(word[0], word[0]), annotation)


def _field_docs(class_: type[Any]) -> dict[str, str]:
    """Read the string below each field, which Python itself does not keep."""
    [definition] = ast.parse(dedent(inspect.getsource(class_))).body
    assert isinstance(definition, ast.ClassDef), "a class has the source of a class"
    docs: dict[str, str] = {}
    for field, below in zip(definition.body, definition.body[1:], strict=False):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                docs[name] = " ".join(text.split())
            case _:
                pass
    return docs
