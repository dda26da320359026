"""From one Python value to the text that is sent, or to an error that says what to pass instead.

Numbers and times are recognized by their methods, so that values of NumPy and pandas work without importing either. The
code of other libraries then runs, and its exceptions become refusals too.
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from enum import Enum
from numbers import Real
from typing import TypeGuard

from ..description.operation import Kind, Parameter
from ..errors import ParameterError
from ..times import to_epoch

DIGITS = 40
"""Numbers with more digits than this before or after the point are refused as a mistake."""
LONGEST_TEXT = 2_000
"""Characters; a longer text is refused as a mistake."""
SHOWN = 100
"""Largest number of characters of a refused value in an error message."""
ISO_8601 = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?(?P<zone>Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?"
)
UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""Control characters, line breaks and halves of surrogate pairs."""
NUMBER = re.compile("0|[1-9][0-9]*")
"""Digits that are a number in JSON."""
ZONELESS = (
    "has no timezone, so it is not an exact time; use datetime(..., tzinfo=UTC) or .astimezone(), "
    "or end a text with Z or an offset such as +02:00"
)


def shown(value: object) -> str:
    """Return a short text for a refused value, even if its ``repr`` fails."""
    if isinstance(value, str | bytes | bytearray) and len(value) > SHOWN:
        return f"{value[:SHOWN]!r}... ({len(value):,} long)"
    try:
        text = repr(value)
    except Exception:  # from another library's class, or for an int with too many digits
        return f"a value of type {type(value).__name__}"
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}..."


def wire_text(parameter: Parameter, value: object) -> str:
    """Check one value and return it as the text that is sent.

    Raises:
        ParameterError: If the value is refused.
    """
    if isinstance(value, Enum):
        value = value.value
    if parameter.listed is not None:
        return _json_list(parameter, value)
    if parameter.separator is not None and not isinstance(value, str):
        return _joined(parameter, parameter.separator, value)
    text = _scalar(parameter, value)
    if parameter.separator is not None:
        for item in text.split(parameter.separator):
            _check_text(parameter, item)
    else:
        _check_text(parameter, text)
    return text


def epoch(parameter: Parameter, value: object) -> int:
    """Return a time in the parameter's unit.

    Args:
        parameter: The parameter, which gives the unit.
        value: An aware datetime, a date (its midnight UTC), a text in ISO 8601 with an offset, or an epoch number.

    Raises:
        ParameterError: If it is none of these.
    """
    unit = parameter.unit or "ms"
    if type(value) is int:
        return value
    try:
        moment = _moment(parameter, value)
        if moment is not None:
            return to_epoch(moment, unit)
        number = _whole(value)
    except ParameterError:
        raise
    except Exception as error:
        raise _unreadable(parameter, value, error) from None
    if number is None:
        words = {"ms": "milliseconds", "s": "seconds"}[unit]
        expected = f"an aware datetime, a date, a text such as '2026-03-01T12:00:00Z' or epoch {words} as an int"
        raise _wrong_type(parameter, value, expected)
    return number


def _moment(parameter: Parameter, value: object) -> datetime | None:
    """Return the time that a value stands for, or ``None`` if it may be a number."""
    if isinstance(value, str):
        value = _iso_8601(parameter, value)
    if getattr(getattr(value, "dtype", None), "kind", None) == "M":
        remedy = "value.astype('datetime64[ms]').item().replace(tzinfo=UTC)"
        raise ParameterError(parameter.keyword, f"is a numpy.datetime64, which has no timezone; pass {remedy}")
    if isinstance(value, datetime):
        if value != value:
            raise ParameterError(parameter.keyword, f"is {shown(value)}, which is not a time; leave it out instead")
        if value.utcoffset() is None:
            raise ParameterError(parameter.keyword, f"{value.isoformat()} {ZONELESS}")
        return value
    return datetime.combine(value, time(), UTC) if isinstance(value, date) else None


def _iso_8601(parameter: Parameter, text: str) -> date:
    found = ISO_8601.fullmatch(text)
    if found is None:
        example = "2026-03-01, 2026-03-01T12:00:00Z or 2026-03-01T12:00:00+02:00"
        raise ParameterError(parameter.keyword, f"is {shown(text)}; a time as text is written as {example}")
    try:
        if found[1] is None:
            return date.fromisoformat(text)
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise ParameterError(parameter.keyword, f"is {shown(text)}, which is not a valid date: {error}") from None


def _whole(value: object) -> int | None:
    """Return an epoch number as an int, also from a float without a fraction; ``None`` for anything else."""
    number = _integer(value)
    if number is not None or type(value) is bool or not isinstance(value, Real):
        return number
    real = float(value)
    return int(real) if real == real // 1 else None  # neither infinite nor NaN


def _integer(value: object) -> int | None:
    """Return an integer of any class as an int, and ``None`` for anything else, including ``bool``."""
    if isinstance(value, bool):
        return None
    try:
        return operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        return None


def _json_list(parameter: Parameter, value: object) -> str:
    """Return a list of ids as JSON; in a mixed list, digits are a number and everything else is quoted."""
    if isinstance(value, str) or not _is_sequence(value):
        raise _wrong_type(parameter, value, "a list of str")
    texts = [_string(parameter, one) for one in value]
    if not texts or (parameter.most is not None and len(texts) > parameter.most):
        raise ParameterError(parameter.keyword, f"has {len(texts)} items; it must have from 1 to {parameter.most}")
    for text in texts:
        if (
            parameter.item is not None
            and re.fullmatch(parameter.item.removeprefix("^").removesuffix("$"), text) is None
        ):
            raise ParameterError(parameter.keyword, f"the item {shown(text)} must match {parameter.item}")
    bare = [parameter.listed == "mixed" and NUMBER.fullmatch(text) is not None for text in texts]
    return f"[{','.join(text if plain else json.dumps(text) for text, plain in zip(texts, bare, strict=True))}]"


def _joined(parameter: Parameter, separator: str, value: object) -> str:
    if not _is_sequence(value):
        raise _wrong_type(parameter, value, "a str or a sequence of str")
    try:
        given = list(value)
    except Exception as error:
        raise _unreadable(parameter, value, error) from None
    items: list[str] = []
    for item in given:
        text = _scalar(parameter, item.value if isinstance(item, Enum) else item)
        if separator in text:
            raise ParameterError(
                parameter.keyword, f"the item {shown(text)} contains {separator!r}, which would make it several items"
            )
        _check_text(parameter, text)
        items.append(text)
    if not items:
        raise ParameterError(parameter.keyword, "is an empty sequence; give at least one item, or leave it out")
    return separator.join(items)


def _is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, Sequence) and not isinstance(value, bytes)


def _scalar(parameter: Parameter, value: object) -> str:
    match parameter.kind:
        case Kind.STRING:
            return _string(parameter, value)
        case Kind.BOOLEAN:
            if not isinstance(value, bool):
                raise _wrong_type(parameter, value, "True or False")
            return "true" if value else "false"
        case Kind.DECIMAL:
            number = _decimal(parameter, value)
            _check_range(parameter, number, value)
            return format(number, "f")
        case Kind.ID:
            return _string(parameter, value) if isinstance(value, str) else _count(parameter, value, "an int or a str")
        case Kind.TIME:
            return _whole_text(parameter, epoch(parameter, value), value)
        case Kind.INTEGER:
            return _count(parameter, value, "an int")


def _count(parameter: Parameter, value: object, expected: str) -> str:
    try:
        count = _integer(value)
    except Exception as error:
        raise _unreadable(parameter, value, error) from None
    if count is None:
        raise _wrong_type(parameter, value, expected)
    return _whole_text(parameter, count, value)


def _whole_text(parameter: Parameter, number: int, given: object) -> str:
    _check_range(parameter, number, given)
    if abs(number) >= 10**DIGITS:
        raise _too_long(parameter, given)
    return str(number)


def _string(parameter: Parameter, value: object) -> str:
    if not isinstance(value, str):
        raise _wrong_type(parameter, value, "a str")
    if not value and parameter.required:
        raise ParameterError(parameter.keyword, f"is empty, but it is required{allowed(parameter)}")
    if len(value) < parameter.min_length:
        raise ParameterError(parameter.keyword, f"is {value!r}; the shortest allowed has length {parameter.min_length}")
    check_text(parameter.keyword, value)
    return value


def _decimal(parameter: Parameter, value: object) -> Decimal:
    expected = "a number: Decimal, int, float, or a str such as '0.5'"
    if isinstance(value, bool) or not isinstance(value, (str, Decimal, Real)):  # Real takes long to ask, so it is last
        raise _wrong_type(parameter, value, expected)
    try:
        whole = None if isinstance(value, str) else _integer(value)
        # Through text, so that 0.1 is exactly 0.1 and not its binary approximation.
        number = Decimal(str(value)) if whole is None else Decimal(whole)
    except InvalidOperation:
        raise _wrong_type(parameter, value, expected) from None
    except Exception as error:
        raise _unreadable(parameter, value, error) from None
    if not number.is_finite():
        raise ParameterError(parameter.keyword, f"is {shown(value)}, which is not a number that can be sent")
    if max(abs(number.adjusted()), -int(number.as_tuple().exponent)) > DIGITS:
        raise _too_long(parameter, value)
    return number


def _check_range(parameter: Parameter, number: int | Decimal, given: object) -> None:
    low, high, above = parameter.minimum, parameter.maximum, parameter.exclusive_minimum
    if (
        (low is not None and number < low)
        or (high is not None and number > high)
        or (above is not None and number <= above)
    ):
        words = given.isoformat() if isinstance(given, datetime) else shown(given)
        raise ParameterError(parameter.keyword, f"is {words}{allowed(parameter)}{_unit_hint(parameter, number)}")


def _unit_hint(parameter: Parameter, number: int | Decimal) -> str:
    if parameter.kind is not Kind.TIME:
        return ""
    if parameter.unit == "ms" and 10**9 <= number < 10**10:
        return "; that looks like seconds: multiply by 1000, or pass a datetime"
    if parameter.unit == "s" and 10**12 <= number < 10**13:
        return "; that looks like milliseconds: divide by 1000, or pass a datetime"
    return ""


def _check_text(parameter: Parameter, text: str) -> None:
    if parameter.choices and text not in (choices := [wire_choice(choice) for choice in parameter.choices]):
        raise ParameterError(parameter.keyword, f"is {shown(text)}{allowed(parameter)}{meant(text, choices)}")
    if parameter.pattern is not None and not parameter.matches(text):
        raise ParameterError(parameter.keyword, f"is {shown(text)}; it must match {parameter.pattern}")


def wire_choice(choice: str | int) -> str:
    """Return a choice as it is sent."""
    return str(choice).lower() if isinstance(choice, bool) else str(choice)


def check_text(keyword: str, text: str) -> None:
    """Refuse a text that no server could read correctly.

    Raises:
        ParameterError: It is very long, or holds control characters, line breaks or half of a surrogate pair.
    """
    if len(text) > LONGEST_TEXT:
        limit = f"the limit for one value is {LONGEST_TEXT:,}"
        raise ParameterError(keyword, f"is {shown(text)}; {limit}, so check what was passed")
    found = None if text.isprintable() else UNFIT.search(text)
    if found is None:
        return
    if found[0] >= "\ud800":
        raise ParameterError(keyword, f"is {shown(text)}, which is not valid Unicode: it has half of a surrogate pair")
    raise ParameterError(
        keyword,
        f"is {shown(text)}, which contains the control character {found[0]!r}; remove it, at the ends with .strip()",
    )


def _wrong_type(parameter: Parameter, value: object, expected: str) -> ParameterError:
    return ParameterError(parameter.keyword, f"is {shown(value)} ({type(value).__name__}); pass {expected}")


def _too_long(parameter: Parameter, value: object) -> ParameterError:
    return ParameterError(parameter.keyword, f"is {shown(value)}; more than {DIGITS} digits are not accepted")


def _unreadable(parameter: Parameter, value: object, error: Exception) -> ParameterError:
    """Return the error for a value whose own methods fail."""
    return ParameterError(
        parameter.keyword,
        f"is {shown(value)} ({type(value).__name__}), which cannot be read ({type(error).__name__}); "
        "pass one of Python's own numbers, texts or datetimes",
    )


def allowed(parameter: Parameter) -> str:
    """Return the allowed values or bounds, as the end of a sentence."""
    if parameter.choices:
        return f"; allowed: {', '.join(map(str, parameter.choices))}"  # as Python writes them
    bounds = [
        f"{words} {bound}"
        for words, bound in (
            ("at least", parameter.minimum),
            ("more than", parameter.exclusive_minimum),
            ("at most", parameter.maximum),
        )
        if bound is not None
    ]
    return f"; it must be {' and '.join(bounds)}" if bounds else ""


def meant(text: str, known: Sequence[str]) -> str:
    """Return a question that suggests the most similar known text, or an empty text."""
    from difflib import get_close_matches  # imported only after a mistake

    by_folded = {name.casefold(): name for name in known}
    close = get_close_matches(text.casefold(), by_folded, n=1)
    return f"; did you mean {by_folded[close[0]]}?" if close else ""
