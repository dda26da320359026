"""Differences between a decoded payload and the payload on the wire.

What a lenient API may send in another form is no difference: a moment in the other unit, and an empty text for null.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

import msgspec

from generator.description.document import is_array, is_object
from generator.description.problem import Location, json_path
from perpkit._runtime.secret import Secret

Number = Callable[[Any], float | Decimal]
"""Reads a number, or a decimal number in text, as exactly as the API's numbers are meant."""

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?(E[-+]?[0-9]+)?")  # exponent: how Python spells a long zero
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|\+00:00)")


def written_back(decoded: object) -> Any:
    """Return a decoded payload as JSON has it, with exact numbers."""
    return json.loads(msgspec.json.encode(decoded, enc_hook=Secret.reveal), parse_float=Decimal)


def lost_places(wire: Any, decoded: Any, number: Number, place: Location = ()) -> Iterator[str]:
    """Name every place of a payload, in its canonical form, that holds something else after decoding."""
    if is_object(wire) and is_object(decoded):
        for key, member in wire.items():
            if key in decoded:
                yield from lost_places(member, decoded[key], number, (*place, key))
            else:
                yield f"{json_path((*place, key))}: {member!r} is gone"
    elif is_array(wire) and is_array(decoded) and len(wire) == len(decoded):
        for index, (item, other) in enumerate(zip(wire, decoded, strict=True)):
            yield from lost_places(item, other, number, (*place, index))
    elif _value(decoded, number) not in {(value := _value(wire, number)), _in_other_unit(value)}:
        yield f"{json_path(place)}: {wire!r} became {decoded!r}"


def lost_values(wire: Any, decoded: Any, number: Number, names: Collection[str]) -> list[object]:
    """Return what occurs less often after decoding, wherever it stands: values, and the keys that are no ``names``."""
    kept = Counter(_values(decoded, number, ()))
    lost = Counter(_values(wire, number, names)) - kept
    return [value[1] for value in lost.elements() if (other := _in_other_unit(value)) == value or other not in kept]


def _values(node: Any, number: Number, names: Collection[str]) -> Iterator[tuple[str, object]]:
    if is_object(node):
        for key, member in node.items():
            if key not in names:
                yield _value(key, number)
            yield from _values(member, number, names)
    elif is_array(node):
        for item in node:
            yield from _values(item, number, names)
    else:
        yield _value(node, number)


def _value(node: Any, number: Number) -> tuple[str, object]:
    """Return what a scalar says, with the kind of thing it is: ``True`` is not 1, and ``"1.50"`` is 1.5."""
    match node:
        case bool() | None:
            return "constant", node
        case "":
            return "constant", None
        case "true" | "false":
            return "constant", node == "true"
        case Secret():
            return _value(node.reveal(), number)
        case str() if _MOMENT.fullmatch(node):
            return "moment", datetime.fromisoformat(node)
        case str() if not _NUMBER.fullmatch(node):
            return "text", node
        case str() | int() | float() | Decimal():
            return "number", number(node)
        case _:
            return "container", repr(node)


def _in_other_unit(value: tuple[str, Any]) -> tuple[str, Any]:
    """Return a moment in seconds as one in milliseconds, and the reverse; anything else as it is."""
    kind, number = value
    if kind == "number" and 10**9 <= number < 10**10:
        return kind, number * 1000
    return (kind, number // 1000) if kind == "number" and 10**12 <= number < 10**13 else value
