"""Answers that are made up: a recorded answer, carried to other times, names and sizes.

The same request always gets the same answer. A bar has the same values whatever the window is. Only the form is real.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from itertools import islice
from typing import Any, get_args, get_origin

import msgspec
from attrs import frozen

from .._runtime.description.api import Envelope
from .._runtime.description.forms import Items, Object, is_array, is_object
from .._runtime.description.operation import OffsetPaging, Operation, PagePaging, WindowPaging
from .._runtime.times import DAY_MS, interval_ms
from .amounts import times
from .bars import Bar
from .market import chance, coin, level
from .recording import Recording

MARK = ("x-perpkit-sandbox", "made-up")
"""The header of every answer that is made up."""
EARLIEST = 1_546_300_800_000
"""Epoch ms: 2019. There are no rows before."""
SLOT = 300_000
"""Milliseconds. Rows that are not bars come once in some of these: in many of a busy hour, in few of a quiet one."""
AMOUNTS = frozenset(["USD", "coin", "asked", "quote", "base", "contracts", "shares"])
"""Units of numbers that differ from row to row."""
_WEEK_PHASE = 4 * DAY_MS
"""A week of bars begins on Monday; day 0 was a Thursday."""

Place = str | int
"""Wire name of a field, or its position in a tuple."""


def made_up(
    operation: Operation[Any],
    recording: Recording,
    values: Mapping[str, str],
    envelope: Envelope | None,
    clock: Callable[[], int],
    *,
    full_size: bool = False,
) -> bytes | None:
    """Return the body for a request that is not the recorded one; ``None`` if the recorded answer fits the request.

    A recorded answer also fits a window or a page inside it.

    Args:
        operation: The operation.
        recording: The recorded answer of the most similar request.
        values: The query of the request, already checked.
        envelope: The object around the payload.
        clock: The vendor's time in epoch ms.
        full_size: Whether an answer has as many rows as the vendor gives, also where no window is asked for.
    """
    recorded = dict(recording.request.query)
    names = _renaming(operation, recorded, values)
    body = msgspec.json.decode(recording.body)
    payload = body.get(envelope.data) if envelope and is_object(body) else body
    rows = _Rows.of(operation, payload, values, recorded)
    paging = operation.paging
    same = all(recorded.get(name) == values[name] for name in _free(operation) & values.keys())
    if rows is not None and isinstance(paging, WindowPaging):
        window = _Window.asked(operation, paging, values, clock)
        shown = paging.start in values or paging.end in values or not full_size
        if same and shown and window.lies_in(_Window.recorded(operation, paging, recorded, rows), paging, values):
            return None
        payload = rows.of_window(window, paging, same=same)
    elif same or get_origin(operation.payload()) is dict or not (rows or names):
        return None
    elif rows is not None:
        payload = rows.scaled()
    payload = _renamed(payload, names)
    return msgspec.json.encode({**body, envelope.data: payload} if envelope else payload)


def _free(operation: Operation[Any]) -> Set[str]:
    """Return the parameters that do not choose among the rows of an answer."""
    paging = operation.paging
    owned = set[str | None]()
    if isinstance(paging, WindowPaging):
        owned = {paging.start, paging.end, paging.limit}
    elif isinstance(paging, OffsetPaging):
        owned = {paging.offset, paging.limit}
    elif isinstance(paging, PagePaging):
        owned = {paging.page, paging.size}
    return {one.name for one in operation.parameters} - owned


@frozen
class _Window:
    """A window in epoch ms, and the rows asked for in it."""

    start: int
    end: int
    most: int
    width: int | None
    """Of a bar, if rows are bars."""

    @classmethod
    def asked(
        cls, operation: Operation[Any], paging: WindowPaging, values: Mapping[str, str], clock: Callable[[], int]
    ) -> _Window:
        """Return the window of a request. Without an end it ends now; nothing is before ``EARLIEST``."""
        unit = 1000 if operation.parameter(paging.start).unit == "s" else 1
        start = max(int(values[paging.start]) * unit, EARLIEST) if paging.start in values else EARLIEST
        latest = clock() + 1
        end = min(int(values[paging.end]) * unit, latest) if paging.end in values else latest
        most = paging.cap if paging.limit is None else min(paging.cap, int(values.get(paging.limit, paging.cap)))
        return cls(start, end, most, _width(operation, values))

    @classmethod
    def recorded(
        cls, operation: Operation[Any], paging: WindowPaging, recorded: Mapping[str, str], rows: _Rows
    ) -> _Window:
        """Return the window of a recording: the one it was asked for, or from its first to its last row."""
        unit = 1000 if operation.parameter(paging.start).unit == "s" else 1
        times = [rows.time(row, paging.time) for row in rows.rows]
        start = int(recorded[paging.start]) * unit if paging.start in recorded else min(times)
        end = int(recorded[paging.end]) * unit if paging.end in recorded else max(times) + 1
        return cls(start, end, len(times), None)

    def lies_in(self, other: _Window, paging: WindowPaging, values: Mapping[str, str]) -> bool:
        """Whether the window is not given, or is inside the other one."""
        if paging.start not in values and paging.end not in values:
            return True
        return other.start <= self.start and self.end <= other.end

    def moments(self, seed: str) -> Iterator[int]:
        """Yield the times of the rows, the latest first."""
        found = _bars(self.start, self.end, self.width) if self.width else _moments(seed, self.start, self.end)
        return islice(found, self.most)


def milliseconds(moment: int) -> int:
    """Return a moment in epoch ms; it may be in seconds."""
    return moment * 1000 if 10**9 <= moment < 10**10 else moment


def _renaming(operation: Operation[Any], recorded: Mapping[str, str], values: Mapping[str, str]) -> Mapping[str, str]:
    """Return what the recorded names of coins, pairs and venues are called in this answer."""
    found: dict[str, str] = {}
    for parameter in operation.parameters:
        old, new = recorded.get(parameter.name), values.get(parameter.name)
        if parameter.names is not None and parameter.separator is None and old and new and old != new:
            found[old] = new
    return found


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    """Replace recorded names in texts and keys: alone, in capitals, and a coin at the start of its pairs."""
    if not names:
        return value
    if isinstance(value, str):
        for old, new in names.items():
            if value == old:
                return new
            if value == old.upper():
                return new.upper()
            if re.match(rf"{re.escape(old)}[-_/]?USD", value):
                return new + value[len(old) :]
        return value
    if is_array(value):
        return [_renamed(item, names) for item in value]
    if is_object(value):
        return {_renamed(key, names): _renamed(member, names) for key, member in value.items()}
    return value


@frozen
class _Rows:
    """The rows of a recorded answer: objects or tuples of one class."""

    rows: Sequence[Any]
    places: Mapping[str, Place]
    """Attribute → where the wire has it."""
    units: Mapping[str, str]
    names: Mapping[str, str]
    operation: str
    coin: str | None
    width: int | None
    """Of a recorded bar, if rows are bars."""

    @classmethod
    def of(
        cls, operation: Operation[Any], payload: Any, values: Mapping[str, str], recorded: Mapping[str, str]
    ) -> _Rows | None:
        """Return the rows of a payload, or ``None`` if it is not a list of rows.

        Args:
            operation: The operation.
            payload: The recorded payload.
            values: The query of the request.
            recorded: The query of the recorded request.
        """
        kind = operation.payload()
        if get_origin(kind) is not list or not is_array(payload) or not payload:
            return None
        row: Any = get_args(kind)[0]
        units: Mapping[str, str] = getattr(sys.modules.get(row.__module__), "UNITS", {}).get(row.__name__, {})
        names = _renaming(operation, recorded, values)
        facts = (units, names, operation.id, coin(operation, values, recorded), _width(operation, recorded))
        fields: tuple[str, ...] | None = getattr(row, "_fields", None)
        if fields is not None:
            return cls(payload, {name: place for place, name in enumerate(fields)}, *facts)
        if not all(is_object(one) for one in payload):
            return None
        node = operation.wire.item if isinstance(operation.wire, Items) else None
        renamed: Mapping[str, str] = node.names if isinstance(node, Object) else {}
        wire: set[str] = {name for one in payload for name in one}
        return cls(payload, {renamed.get(name, name): name for name in wire}, *facts)

    @property
    def seed(self) -> str:
        """What the made-up numbers depend on, beside the time."""
        return " ".join([self.operation, *sorted(self.names.values())])

    def scaled(self) -> list[Any]:
        """Return the rows with other amounts, which depend on the names asked for."""
        factor = 0.4 + 1.2 * chance(self.seed) if self.names else 1.0
        return [self._row(row, factor) for row in self.rows]

    def of_window(self, window: _Window, paging: WindowPaging, *, same: bool) -> list[Any]:
        """Return the rows of a window, the latest ones if there are too many.

        Args:
            window: What is asked for.
            paging: Where the time is.
            same: Whether all else is as recorded; the recorded rows are then among the others.
        """
        known = {self.time(row, paging.time): row for row in self.rows} if same else {}
        made = [known.get(at) or self._made(at, window.width, paging) for at in window.moments(self.seed)]
        times = [self.time(row, paging.time) for row in self.rows]
        return made[::-1] if times == sorted(times) else made

    def time(self, row: Any, name: str) -> int:
        """Return the time of a row in epoch ms."""
        return milliseconds(int(row[self.places[name]]))

    def _made(self, moment: int, width: int | None, paging: WindowPaging) -> Any:
        row = self.rows[int(chance(f"{self.seed} {moment}") * 997) % len(self.rows)]
        made = self._row(row, level(self.seed, moment))
        for name, value in self._bar(moment, width).items() if width else ():
            made[self.places[name]] = value
        delta = moment - self.time(row, paging.time)
        for name, place in self.places.items():
            if self.units.get(name) in {"ms", "s"} and _has(row, place):
                made[place] = _moved(row[place], delta)
        if paging.key is not None:  # a row of its own
            place = self.places[paging.key]
            made[place] = type(row[place])(moment)
        return made

    def _bar(self, moment: int, width: int) -> dict[str, Any]:
        """Return the values of a bar that fit together."""
        first = self.rows[0]
        known = {name: first[place] for name, place in self.places.items() if _has(first, place)}
        share = width / self.width if self.width else 1.0
        return Bar(
            recorded=known,
            units=self.units,
            seed=self.seed,
            coin=self.coin,
            moment=moment,
            width=width,
            share=share,
        ).values()

    def _row(self, row: Any, factor: float) -> Any:
        """Return a row with other amounts."""
        made: Any = [*row] if is_array(row) else dict(row)
        given: Any = made.copy()
        for name, place in self.places.items():
            if self.units.get(name) in AMOUNTS and _has(row, place):
                made[place] = times(given[place], factor)
        return made


def _width(operation: Operation[Any], query: Mapping[str, str]) -> int | None:
    """Return the width of the bars that a query asks for."""
    paging = operation.paging
    interval = query.get(paging.interval or "") if isinstance(paging, WindowPaging) else None
    return interval_ms(interval) if interval else None


def _has(row: Any, place: Place) -> bool:
    return place in row if is_object(row) else isinstance(place, int) and place < len(row)


def _bars(start: int, end: int, width: int) -> Iterator[int]:
    """Yield the starts of bars in a window, the latest first."""
    phase = _WEEK_PHASE if width == 7 * DAY_MS else 0
    moment = (end - 1 - phase) // width * width + phase
    while moment >= start:
        yield moment
        moment -= width


def _moments(seed: str, start: int, end: int) -> Iterator[int]:
    """Yield moments in a window, the latest first."""
    slot = (end - 1) // SLOT
    while (slot + 1) * SLOT > start:
        part = chance(f"{seed} slot {slot}")
        moment = slot * SLOT + int(part * (SLOT - 1))
        if start <= moment < end and part < chance(f"{seed} hour {slot // 12}"):
            yield moment
        slot -= 1


def _moved(value: Any, delta: int) -> Any:
    """Move a time, which may be in seconds, or missing."""
    if not isinstance(value, int):
        return value
    return value + (delta if value >= 10**12 else delta // 1000) if value >= 10**9 else value
