"""What a pull has proved takes the place of what a stream had shown. Nothing else is touched, and nothing removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from time import time as wall
from typing import Any
from urllib.parse import parse_qsl

from .._runtime.description.channel import Channel
from .._runtime.errors import ConfigurationError
from .._runtime.stream.ledger import Ledger
from .._runtime.stream.likeness import Likeness
from .._runtime.stream.options import Repair
from .arrow import TIME, array, stored, with_column
from .coverage import Coverage, complete_spans
from .schema import SERIES, row_class
from .store import ATTEMPTS, Store, moment, quoted, text
from .streaming import SUPERSEDED, StreamTable
from .tables import SUPERSEDED_AT, DataTable


def superseded(
    uri: str | Path, channel: Channel[Any], api: str, *, storage_options: Mapping[str, str] | None = None
) -> int:
    """Mark the rows of a stream that a pull has too, and return how many were marked now.

    They stay, with the time in their column ``superseded_at``. A row is marked only if the operation that repairs the
    channel has it: in a window that a pull closed, of the same names, and above the minimum that the pull asked for.
    Each row of the pull counts once. So ``superseded_at IS NULL`` are the rows that only the stream had, and those that
    no pull has proved yet.

    Args:
        uri: The archive's folder or address.
        channel: The channel, such as ``perpkit.coinglass.channels.LIQUIDATION_ORDERS``.
        api: Name of the API's package, such as ``coinglass``.
        storage_options: Options of an object store.

    Raises:
        ConfigurationError: Nothing that is pulled has the rows of this channel.
        ArchiveError: A table cannot be read or written.
    """
    described = channel.repair
    if described is None or not described.key:
        raise ConfigurationError(f"{channel.call_path} has no operation whose rows are the same")
    store = Store(uri, storage_options)
    operation = described.operation()
    table = StreamTable.of(store, api, channel, channel.messages[0], "")
    pulled = DataTable.of(store, api, operation)
    keywords = {one.name: one.keyword for one in operation.parameters}
    count = 0
    for series, entries in Coverage(store, api).of(operation.call_path).items():
        asked = dict(parse_qsl(series))
        pair = [asked[keywords[name]] for name, _ in described.asks]
        minimum = 0.0 if described.minimum is None else float(asked.get(keywords[described.minimum[0]], 0))
        likeness = Likeness(channel, described, Repair(pairs=[pair], minimum=minimum))
        for start, end in complete_spans(entries):
            count += _settled(table, pulled, likeness, series, (start, end))
    return count


def _settled(table: StreamTable, pulled: DataTable, likeness: Likeness, series: str, span: tuple[int, int]) -> int:
    """Mark in one span what the pull has too."""
    store, time = table.store, table.layout.time
    kept = pulled.store.find(pulled.name)
    if time is None or kept is None or pulled.layout.time is None:
        return 0
    condition = f"{quoted(SERIES)} = {text(series)} AND {_within(pulled.layout.time, span)}"
    answer = store.ask(kept, f"SELECT * FROM rows WHERE {condition}").read_all()  # noqa: S608
    proved = pulled.layout.rows(row_class(pulled.operation), answer)
    for _ in range(ATTEMPTS):
        found = store.find(table.name)
        if found is None or not proved:
            return 0
        condition = _within(time, span)
        query = f"SELECT * FROM rows WHERE {condition} ORDER BY {quoted(SUPERSEDED_AT)} NULLS LAST"  # noqa: S608
        rows = store.ask(found, query).read_all()
        marks = stored(rows, SUPERSEDED_AT)
        matched = _matched(likeness, table.layout.rows(table.kind, rows) or [], proved)
        places = [place for place in matched if marks[place] is None]
        if not places:
            return 0
        now = int(wall() * 1_000_000)
        changed = [now if place in matched and mark is None else mark for place, mark in enumerate(marks)]
        names = rows.schema.names
        others = rows.select([name for name in names if name != SUPERSEDED_AT])
        whole = with_column(others, SUPERSEDED, array(changed, TIME)).select(names)
        if store.swap(table.name, found, whole, condition):
            return len(places)
    return 0


def _matched(likeness: Likeness, rows: Sequence[Any], proved: Sequence[Any]) -> set[int]:
    """Return the places of the rows of the stream that are among those of the pull; each counts once."""
    ledger = Ledger(0)
    places: dict[int, int] = {}
    for place, row in enumerate(rows):
        mark = likeness.live(row)
        entry = None if mark is None else ledger.live(mark, 0, older=False)
        if entry is not None:
            places[id(entry)] = place
    marked = [(mark, row) for row in proved if (mark := likeness.rest(row)) is not None]
    return {places[id(entry)] for entry, _ in ledger.compare(marked).found}


def _within(column: str, span: tuple[int, int]) -> str:
    start, end = (moment(one * 1_000) for one in span)
    return f"{quoted(column)} >= {start} AND {quoted(column)} < {end}"
