"""Rules between the fields of one decoded answer. A rule belongs to a form of data, not to an operation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import isclose
from operator import attrgetter
from typing import Any

import attrs

from generator.description.document import is_array, is_object
from perpkit._runtime.description.operation import OffsetPaging, Operation, PagePaging, WindowPaging
from perpkit.sandbox.recording import Recording

_INTERVAL = re.compile(r"([0-9]+)([mhdw])")
_MILLISECONDS = {"m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000}
_LEAST_MILLISECONDS = 10**12
_DECADE = (1_577_836_800_000, 1_893_456_000_000)
"""Years 2020 to 2029, in epoch milliseconds."""
_SPAN = re.compile(r"(?P<name>\w*liquidation_usd)_(?P<hours>[0-9]+)h")


def contradictions(payload: Any, operation: Operation[Any], recording: Recording) -> Iterator[str]:
    """Name every place of an answer whose fields cannot all be right.

    Args:
        payload: The answer, decoded.
        operation: What was asked.
        recording: The request and the answer.
    """
    yield from _within(payload, "$")
    asked = dict(recording.request.query)
    match operation.paging:
        case WindowPaging(interval=str(name), time=time):
            yield from _bars([_in_milliseconds(getattr(row, time)) for row in payload], asked.get(name, ""))
        case OffsetPaging() as paging:
            rows, total = getattr(payload, paging.rows), getattr(payload, paging.total)
            yield from _page(rows, total, paging, asked)
        case PagePaging() as paging:
            yield from _numbered_page(payload, paging, asked)
        case _:
            pass


def _within(value: Any, place: str) -> Iterator[str]:
    """Look at a value and at all that it holds."""
    if is_object(value):
        for key, member in value.items():
            yield from _keyed(key, member, place)
            yield from _within(member, f"{place}[{key!r}]")
        return
    members = _members(value)
    for found in (_candle, _sides, _spans, _pain, _heatmap):
        yield from (f"{place}: {problem}" for problem in found(members))
    for name, member in members.items():
        yield from _within(member, f"{place}.{name}")
    if is_array(value):
        for index, item in enumerate(value):
            yield from _within(item, f"{place}[{index}]")


def _members(value: object) -> dict[str, Any]:
    """Return the fields of a class or of a row by name; nothing of what has none."""
    class_ = type(value)
    if attrs.has(class_):
        return {field.name: getattr(value, field.name) for field in attrs.fields(class_)}
    names: Sequence[str] = getattr(value, "_fields", ())
    return {name: getattr(value, name) for name in names}


def _candle(of: Mapping[str, Any]) -> Iterator[str]:
    if {"open", "high", "low", "close"} <= set(of):
        low, high = of["low"], of["high"]
        if not low <= min(of["open"], of["close"]) <= max(of["open"], of["close"]) <= high:
            yield f"open {of['open']} and close {of['close']} are not within low {low} and high {high}"


def _sides(of: Mapping[str, Any]) -> Iterator[str]:
    """Longs and shorts make up the whole."""
    for name, whole in of.items():
        long, short = of.get(f"long_{name}"), of.get(f"short_{name}")
        if long is not None and short is not None and not isclose(long + short, whole, rel_tol=1e-6):
            yield f"{name} is {whole}, its two sides are {long} and {short}"


def _spans(of: Mapping[str, Any]) -> Iterator[str]:
    """An amount of the last hour is part of the amount of the last four hours."""
    by_name: dict[str, list[tuple[int, Any]]] = {}
    for name, value in of.items():
        if value is not None and (span := _SPAN.fullmatch(name)):
            by_name.setdefault(span["name"], []).append((int(span["hours"]), value))
    for name, values in by_name.items():
        for (hours, less), (more_hours, more) in pairwise(sorted(values)):
            if less > more:
                yield f"{name} is {less} in {hours} hours, but {more} in {more_hours}"


def _pain(of: Mapping[str, Any]) -> Iterator[str]:
    """Longs are closed by a fall of the price, shorts by a rise."""
    if {"price", "long_max_pain_liq_price", "short_max_pain_liq_price"} <= set(of):
        long, price, short = of["long_max_pain_liq_price"], of["price"], of["short_max_pain_liq_price"]
        if not long <= price <= short:
            yield f"price {price} is not between the price for longs {long} and the one for shorts {short}"


def _heatmap(of: Mapping[str, Any]) -> Iterator[str]:
    if {"y_axis", "liquidation_leverage_data", "price_candlesticks"} <= set(of):
        candles, axis = of["price_candlesticks"], of["y_axis"]
        size = f"{len(candles)} candles and {len(axis)} prices"
        for index, cell in enumerate(of["liquidation_leverage_data"]):
            if cell.x_index >= len(candles) or cell.y_index >= len(axis):
                yield f"cell {index} is at {cell.x_index}, {cell.y_index} of {size}"
        if any(low >= high for low, high in pairwise(axis)):
            yield "the price axis does not rise"
        if any(early.time >= late.time for early, late in pairwise(candles)):
            yield "the candles are not oldest first, each once"


def _keyed(key: str, rows: Any, place: str) -> Iterator[str]:
    """In a map by price, every row has the price of its key."""
    for row in rows if is_array(rows) else ():
        price = _members(row).get("price")
        if price is not None and float(key) != price:
            yield f"{place}[{key!r}]: the price beside it is {price}"


def _in_milliseconds(time: int) -> int:
    """Some histories count seconds; a moment in seconds is never as large as one in milliseconds."""
    return time if time >= _LEAST_MILLISECONDS else time * 1000


def _bars(times: Sequence[int], interval: str) -> Iterator[str]:
    """Bars come oldest first, each once, a whole number of widths apart; times are in milliseconds of this decade."""
    yield from (f"$: the bar of {time} is of another decade" for time in times if not _DECADE[0] <= time < _DECADE[1])
    for early, late in pairwise(times):
        if late <= early:
            yield f"$: the bar of {late} comes after the one of {early}"
    width = _INTERVAL.fullmatch(interval)
    if width is not None:
        step = int(width[1]) * _MILLISECONDS[width[2]]
        for early, late in pairwise(times):
            if (late - early) % step:
                yield f"$: bars of {interval} are {late - early} ms apart"


def _numbered_page(payload: Any, paging: PagePaging, asked: Mapping[str, str]) -> Iterator[str]:
    """A page has at most as many rows as requested, and none after the last page."""
    rows = payload if paging.rows is None else attrgetter(paging.rows)(payload)
    size, page = asked.get(paging.size or ""), int(asked.get(paging.page, 1))
    if size is not None and len(rows) > int(size):
        yield f"$: {len(rows)} rows on a page of {size}"
    pages = None if paging.pages is None else attrgetter(paging.pages)(payload)
    if rows and pages is not None and page > pages:
        yield f"$: rows on page {page} of {pages}"


def _page(rows: Sequence[Any], total: int, paging: OffsetPaging, asked: Mapping[str, str]) -> Iterator[str]:
    """A page has no row twice, and not more rows than requested or than the total."""
    offset, limit = int(asked.get(paging.offset, 0)), int(asked.get(paging.limit, paging.size))
    expected = max(min(limit, total - offset), 0)
    if len(rows) != expected:
        yield f"$: {len(rows)} rows from {offset} on with a limit of {limit}, of {total} in all"
    if len({getattr(row, paging.key) for row in rows}) != len(rows):
        yield f"$: two rows have the same {paging.key}"
