"""Events that a stream and REST both show, REST later: a small world for tests of what is lost and what is doubled."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias, cast
from urllib.parse import parse_qsl

import msgspec
from attrs import Factory, evolve, field, frozen

from ..._runtime.description.channel import Channel, MessageKind, Repair, filled
from ..._runtime.description.forms import is_array
from ..._runtime.description.operation import Operation, WindowPaging
from ..vendor import Answer, Vendor
from .feeds import fitting, kind_of, renamed, rows_of, wire_names
from .recording import RecordedFrame

TapeRow: TypeAlias = Mapping[str, Any]
"""Attribute of a row of the stream → its value; ``time`` in epoch ms."""


@frozen(kw_only=True)
class Tape:
    """What happens, in the order of time, and how the vendor tells it."""

    channel: str
    """Id of a channel whose events REST can tell, too: ``liquidation_orders``."""
    rows: Sequence[TapeRow]
    rest_lag: float = 5.0
    """Seconds after which REST shows a row."""
    skew: float = 0.0
    """Seconds by which the vendor's clock is ahead of the caller's."""
    replay: int = 0
    """How many of the last rows a new subscription gets once more."""
    times: Sequence[int] = field(
        init=False, repr=False, default=Factory(lambda tape: [row["time"] for row in tape.rows], takes_self=True)
    )
    """Epoch ms of the rows, by the caller's clock."""

    def shown(self, row: TapeRow) -> dict[str, Any]:
        """Return a row with the time of the vendor's clock."""
        return {**row, "time": row["time"] + int(self.skew * 1000)}


class TapeFeed:
    """Sends the rows of a tape when they happen, from the moment of subscribing on."""

    def __init__(
        self,
        tape: Tape,
        channel: Channel[Any],
        values: Mapping[str, str],
        recorded: Sequence[RecordedFrame],
        clock: Callable[[], int],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Subscribe.

        Args:
            tape: The rows.
            channel: The channel.
            values: Parameters of the subscription, by wire name.
            recorded: Recordings; the first one that fits gives the form of a message.
            clock: Epoch ms.
            monotonic: Seconds of a monotonic clock.
        """
        self._tape = tape
        self._clock = clock
        self._monotonic = monotonic
        first = fitting(channel, values, recorded)[0]
        names = {filled(channel.address, first.arguments): filled(channel.address, values)}
        self._form = renamed(msgspec.json.decode(first.frame), names)
        self._kind = kind_of(channel, self._form)
        self._next = max(0, bisect_right(tape.times, clock()) - tape.replay)

    def due(self) -> float | None:
        """Return the moment of the next row."""
        if self._next >= len(self._tape.rows):
            return None
        ahead = (self._tape.times[self._next] - self._clock()) / 1000
        return 0.0 if ahead <= 0 else self._monotonic() + ahead

    def take(self, now: float) -> list[str]:
        """Return the rows that have happened, in one message."""
        end = bisect_right(self._tape.times, self._clock())
        rows = self._tape.rows[self._next : end]
        self._next = max(self._next, end)
        return [self._message(rows)] if rows else []

    def _message(self, rows: Sequence[TapeRow]) -> str:
        content, kind = msgspec.json.decode(msgspec.json.encode(self._form)), self._kind
        if kind is None:
            raise LookupError("the form of a message is not described")
        form = rows_of(kind, content)[0]
        made = [_in_form(form, kind, self._tape.shown(row)) for row in rows]
        holder = content
        for key in kind.at[:-1]:
            holder = holder[key]
        holder[kind.at[-1]] = made
        return msgspec.json.encode(content).decode()


def _in_form(form: Mapping[str, Any], kind: MessageKind, row: TapeRow) -> dict[str, Any]:
    found = dict(form)
    for attribute, value in row.items():
        found.update((name, value) for name in wire_names(kind, attribute) if name in form)
    return found


class TapeVendor:
    """A recorded vendor whose operation that repairs the channel answers with the rows of the tape."""

    def __init__(self, vendor: Vendor, tape: Tape, repair: Repair, clock: Callable[[], int]) -> None:
        self.vendor = vendor
        self._tape = tape
        self._repair = repair
        self._operation: Operation[Any] = repair.operation()
        self._paging = cast(WindowPaging, self._operation.paging)
        self._clock = clock
        self._form = self._recorded_row()

    def answer(self, method: str, path: str, query: bytes, headers: Mapping[str, str], body: bytes) -> Answer:
        """Answer one request, as ``Vendor.answer`` does."""
        found = self.vendor.answer(method, path, query, headers, body)
        envelope = self.vendor.api.envelope
        if envelope is None or found.status != 200 or not path.endswith(self._operation.path):
            return found
        content = msgspec.json.decode(found.body)
        if content.get(envelope.code) not in envelope.success:
            return found
        asked = dict(parse_qsl(query.decode()))
        content[envelope.data] = [self._in_form(row) for row in self._rows(asked)]
        return evolve(found, body=msgspec.json.encode(content))

    def _rows(self, asked: Mapping[str, str]) -> list[TapeRow]:
        """Return the rows of an answer, the newest first."""
        paging = self._paging
        tape, ahead = self._tape, int(self._tape.skew * 1000)
        seen = bisect_right(tape.times, self._clock() - int(tape.rest_lag * 1000))
        first = bisect_left(tape.times, int(asked[paging.start]) - ahead) if paging.start in asked else 0
        last = bisect_left(tape.times, int(asked[paging.end]) - ahead) if paging.end in asked else seen
        found: list[TapeRow] = [
            tape.shown(row) for row in tape.rows[first : min(last, seen)] if self._wanted(row, asked)
        ]
        return found[::-1][: paging.cap]

    def _wanted(self, row: TapeRow, asked: Mapping[str, str]) -> bool:
        same = all(str(row[name]).casefold() == asked[key].casefold() for key, name in self._repair.asks)
        least = self._repair.minimum
        return same and (least is None or Decimal(str(row[least[1]])) >= Decimal(asked[least[0]]))

    def _recorded_row(self) -> Mapping[str, Any]:
        """Return a row of a recorded answer; it gives the form of all."""
        envelope = self.vendor.api.envelope
        for one in self.vendor.recordings:
            if one.operation == self._operation.id and one.success and envelope is not None:
                rows = msgspec.json.decode(one.body).get(envelope.data)
                if is_array(rows) and rows:
                    row: Mapping[str, Any] = rows[0]
                    return row
        raise LookupError(f"no row of {self._operation.id} is recorded; its form is not known")

    def _in_form(self, row: TapeRow) -> dict[str, Any]:
        form = self._form
        found = {**form, **{name: value for name, value in row.items() if name in form}}
        for part in self._repair.key:
            found[part.rest] = row[part.stream].upper() if part.compare == "name" else row[part.stream]
        return found
