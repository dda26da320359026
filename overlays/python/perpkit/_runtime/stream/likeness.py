"""What makes a row of a stream and a row of REST the same, from the description of a channel."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from ..description.channel import Channel, KeyPart
from ..description.channel import Repair as Described
from ..description.operation import Operation, WindowPaging
from ..times import Unit
from .ledger import Mark
from .options import Repair
from .times import milliseconds


class Likeness:
    """Reads rows of both sources."""

    def __init__(self, channel: Channel[Any], described: Described, chosen: Repair) -> None:
        self.operation: Operation[Any] = described.operation()
        paging = self.operation.paging
        self._asks = described.asks
        self._minimum = described.minimum
        self._chosen = chosen
        self._rest_amount = next(
            (one.rest for one in described.key if self._minimum is not None and one.stream == self._minimum[1]), None
        )
        self._asked = _together([attribute for _, attribute in self._asks])
        self._live_mark = _marker(described.key, lambda part: part.stream, channel.messages[0].unit)
        rest_unit: Unit = paging.unit if isinstance(paging, WindowPaging) else "ms"
        self._rest_mark = _marker(described.key, lambda part: part.rest, rest_unit)
        self._paging = paging
        self._pairs = {tuple(name.casefold() for name in pair) for pair in chosen.pairs}
        self._keywords = {one.name: one.keyword for one in self.operation.parameters}

    def live(self, row: Any) -> Mark | None:
        """Return the mark of a row of the stream; ``None`` if its gaps are not repaired."""
        try:
            if tuple(map(str.casefold, self._asked(row))) not in self._pairs:
                return None
            if self._minimum is not None and getattr(row, self._minimum[1]) < (self._chosen.minimum or 0):
                return None
            return self._live_mark(row)
        except AttributeError:  # a message of a kind that is not described
            return None

    def rest(self, row: Any) -> Mark | None:
        """Return the mark of a row of REST; ``None`` if it is below the minimum."""
        if self._rest_amount is not None and getattr(row, self._rest_amount) < (self._chosen.minimum or 0):
            return None
        return self._rest_mark(row)

    def arguments(self, pair: Sequence[str], start: int, end: int) -> Mapping[str, object]:
        """Return the arguments that ask REST for the rows of a pair in ``[start, end)``, in epoch milliseconds."""
        found: dict[str, object] = {
            self._keywords[name]: value for (name, _), value in zip(self._asks, pair, strict=True)
        }
        if self._minimum is not None:
            found[self._keywords[self._minimum[0]]] = self._chosen.minimum or 0
        if isinstance(self._paging, WindowPaging):
            for name, moment in ((self._paging.start, start), (self._paging.end, end)):
                unit = self.operation.parameter(name).unit
                found[self._keywords[name]] = moment if unit == "ms" else moment // 1000
        return found


def _marker(key: Sequence[KeyPart], attribute: Callable[[KeyPart], str], unit: Unit) -> Callable[[Any], Mark]:
    """Return what reads the mark of a row of one source. It reads every row, so what does not change is done here."""
    times = [attribute(part) for part in key if part.compare == "time"]
    moment = attrgetter(times[0]) if times else None
    names = _together([attribute(part) for part in key if part.compare == "name"])
    exact = _together([attribute(part) for part in key if part.compare == "exact"])
    numbers = _together([attribute(part) for part in key if part.compare == "number"])

    def mark(row: Any) -> Mark:
        time = 0 if moment is None else milliseconds(moment(row), unit)
        return Mark(time, (*map(str.casefold, names(row)), *exact(row)), numbers(row))

    return mark


def _together(attributes: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what takes some attributes of a row, as a tuple."""
    if not attributes:
        return lambda row: ()
    taken: Callable[[Any], Any] = attrgetter(*attributes)
    return taken if len(attributes) > 1 else lambda row: (taken(row),)
