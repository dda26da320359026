"""Periods, gaps, coverage and columns, each by itself."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from threading import Barrier
from types import SimpleNamespace
from typing import Any

import pytest
from arro3.core import DataType
from attrs import evolve

from perpkit._runtime.description.operation import WindowPaging
from perpkit._runtime.times import DAY_MS
from perpkit.archive import Archive, Dataset
from perpkit.archive.arrow import MONEY, array
from perpkit.archive.coverage import Entry, State, latest
from perpkit.archive.fetching import at_once, in_order
from perpkit.archive.jobs import Known, samples
from perpkit.archive.period import Kind, bars_in, period_kind, period_of, periods, spans
from perpkit.archive.planning import Gap, Wanted, gaps, retry_at
from perpkit.archive.schema import Layout
from perpkit.archive.series import Series, owned_parameters
from perpkit.archive.source import Source
from perpkit.archive.store import Store
from perpkit.archive.tables import DataTable
from perpkit.coinglass.operations import OPERATIONS
from perpkit.ztdx import Ztdx
from perpkit.ztdx.operations import OPERATIONS as EXCHANGE

READS = [
    one
    for one in [*OPERATIONS, *EXCHANGE]
    if one.method == "GET" and not one.demands
    if one.paging is None or (isinstance(one.paging, WindowPaging) and one.paging.key is None)
]
HOUR = 3_600_000
NOW = 400 * DAY_MS


def ms(year: int, month: int, day: int) -> int:
    return int(datetime(year, month, day, tzinfo=UTC).timestamp() * 1000)


def entry(start: int, end: int, state: State = State.COMPLETE, asked: int = NOW, **given: Any) -> Entry:
    return Entry(dataset="d", series="s", start=start, end=end, state=state, asked_at=asked, **given)


def wanted(start: int, end: int, now: int = NOW, earliest: int | None = 0, recheck: int | None = None) -> Wanted:
    return Wanted(start, end, now, earliest, recheck)


@pytest.mark.parametrize(
    ("width", "kind"),
    [(None, "day"), (60_000, "day"), (300_000, "day"), (900_000, "month"), (12 * HOUR, "month"), (DAY_MS, "year")],
)
def test_many_rows_make_short_periods(width: int | None, kind: Kind) -> None:
    assert period_kind(width) == kind


@pytest.mark.parametrize(
    ("kind", "names"),
    [("day", ["2026-12-31", "2027-01-01"]), ("month", ["2026-12", "2027-01"]), ("year", ["2026", "2027"])],
)
def test_periods_end_at_midnight_utc(kind: Kind, names: list[str]) -> None:
    midnight = ms(2027, 1, 1)
    assert [period_of(kind, midnight - 1), period_of(kind, midnight)] == names
    assert periods(kind, midnight - 1, midnight + 1) == names
    assert periods(kind, midnight - 1, midnight) == names[:1]


def test_spans_are_months_or_years_and_leave_nothing_out() -> None:
    start, end = ms(2026, 1, 15), ms(2027, 2, 3)
    assert list(spans("year", start, end)) == [(start, ms(2027, 1, 1)), (ms(2027, 1, 1), end)]
    cut = list(spans("day", start, end))
    assert len(cut) == 14
    assert [cut[0][0], cut[-1][1]] == [start, end]
    assert all(one[1] == other[0] for one, other in pairwise(cut))


def test_bars_of_a_window_are_those_that_open_in_it() -> None:
    assert bars_in([(1, HOUR)], HOUR) == 0
    assert bars_in([(0, HOUR), (HOUR, HOUR + 1)], HOUR) == 2
    monday = ms(2026, 3, 9)
    assert bars_in([(monday, monday + 1)], 7 * DAY_MS) == 1
    assert bars_in([(monday + 1, monday + 7 * DAY_MS)], 7 * DAY_MS) == 0


def test_of_entries_that_overlap_the_latest_counts_at_each_moment() -> None:
    """Compared with what painting every moment by itself gives."""
    chance = random.Random(5)  # noqa: S311
    for _ in range(300):
        made: list[Entry] = []
        for asked in range(chance.randint(0, 8)):
            start = chance.randint(0, 18)
            made.append(entry(start, start + chance.randint(1, 8), asked=asked))
        chance.shuffle(made)
        pieces = list(latest(made))
        assert all(one.end <= other.start for one, other in pairwise(pieces))
        for moment in range(30):
            over = [one.asked_at for one in made if one.start <= moment < one.end]
            found = [one.asked_at for one in pieces if one.start <= moment < one.end]
            assert found == ([max(over)] if over else [])


def test_what_was_never_asked_or_is_open_is_asked() -> None:
    known = [entry(10, 20), entry(20, 30, State.OPEN), entry(40, 50)]
    assert list(gaps(known, wanted(0, 60))) == [Gap(0, 10), Gap(20, 40), Gap(50, 60)]
    assert list(gaps([], wanted(0, 60))) == [Gap(0, 60)]
    assert list(gaps(known, wanted(12, 18))) == []


def test_a_failure_is_asked_later_and_later() -> None:
    failed = [entry(0, 10, State.FAILED, attempts=attempt) for attempt in (1, 2, 3, 40)]
    assert [retry_at(one) - NOW for one in failed] == [HOUR, 2 * HOUR, 4 * HOUR, 7 * DAY_MS]
    assert list(gaps(failed[:1], wanted(0, 10, now=NOW + HOUR - 1))) == []
    assert list(gaps(failed[:1], wanted(0, 10, now=NOW + HOUR))) == [Gap(0, 10, attempts=1)]


def test_a_failure_is_asked_again_before_the_vendor_forgets_it() -> None:
    reach, asked = 7 * DAY_MS, NOW
    failed = entry(asked - 3 * DAY_MS, asked - 2 * DAY_MS, State.FAILED, asked, attempts=8)
    assert retry_at(failed) == asked + 128 * HOUR
    pauses: list[int] = []
    for hour in range(1, 5 * 24):
        now = asked + hour * HOUR
        want = wanted(failed.start, failed.end, now, now - reach)
        if list(gaps([failed], want)):
            pauses.append(hour)
            failed = evolve(failed, asked_at=now, attempts=failed.attempts + 1)
    assert pauses[0] == 5 * 24 // 4
    assert len(pauses) < 24, "it is still asked later and later"
    assert max(after - before for before, after in pairwise(pauses)) <= 5 * 24 // 4


def test_what_was_clipped_is_asked_only_if_the_vendor_reaches_it_now() -> None:
    clipped = [entry(0, 10, State.CLIPPED)]
    assert list(gaps(clipped, wanted(0, 10, earliest=None))) == []
    assert list(gaps(clipped, wanted(0, 10, earliest=10))) == []
    assert list(gaps(clipped, wanted(0, 10, earliest=4))) == [Gap(4, 10)]


def test_complete_windows_are_asked_once_more_after_a_day() -> None:
    asked = 100 * DAY_MS
    known = [entry(90 * DAY_MS, asked, asked=asked)]
    assert list(gaps(known, wanted(90 * DAY_MS, asked, now=asked + DAY_MS - 1))) == []
    again = list(gaps(known, wanted(90 * DAY_MS, asked, now=asked + DAY_MS)))
    assert again == [Gap(99 * DAY_MS, asked, known=True)]
    later = [entry(90 * DAY_MS, asked, asked=asked + DAY_MS)]
    assert list(gaps(later, wanted(90 * DAY_MS, asked, now=asked + 9 * DAY_MS))) == []
    assert list(gaps(later, wanted(90 * DAY_MS, asked, recheck=95 * DAY_MS))) == [Gap(95 * DAY_MS, asked, known=True)]


def test_samples_lie_in_complete_windows_and_are_as_many_as_asked_for() -> None:
    history = next(one for one in OPERATIONS if one.call_path == "futures.liquidation.history")
    arguments = {"exchange": "Binance", "symbol": "BTCUSDT", "interval": "1h"}
    start, end = NOW - 200 * DAY_MS, NOW - 100 * DAY_MS
    entries = [entry(start, end), entry(end, end + DAY_MS, State.CLIPPED), entry(end + DAY_MS, NOW)]
    known = Known(
        Dataset(history.call_path, arguments),
        DataTable.of(Store("nowhere"), "coinglass", history),
        Series.of(history, arguments),
        entries,
        wanted(start + DAY_MS, NOW, earliest=start + 2 * DAY_MS),
    )
    chosen = [job for seed in range(1000) for job in samples([known], 0.1, seed)]
    assert 70 < len(chosen) < 130
    for job in chosen:
        assert job.known
        assert start + 2 * DAY_MS <= job.start < job.end <= NOW - 3 * DAY_MS
        assert job.end <= end or end + DAY_MS <= job.start
        assert job.requests == 1
    assert not list(samples([], 9.0, 0))


@pytest.mark.parametrize("operation", [*OPERATIONS, *EXCHANGE], ids=lambda one: one.id)
def test_every_operation_has_a_layout(operation: Any) -> None:
    layout = Layout.of(operation)
    names = layout.schema.names
    assert len(names) == len(set(names))
    assert names[:2] == ["period", "series"]
    assert names[-1] == ("fetched_at" if layout.time is None else "revised_at")
    if layout.time is not None:
        assert DataType.is_timestamp(layout.schema.field(layout.time).type)


@pytest.mark.parametrize("operation", READS, ids=lambda one: one.id)
def test_a_series_is_read_from_its_key(operation: Any) -> None:
    series = Series.of(operation, {one.keyword: value(one) for one in kept_parameters(operation)})
    assert Series.of_key(operation, series.key) == series


def kept_parameters(operation: Any) -> list[Any]:
    owned = owned_parameters(operation)
    return [one for one in operation.parameters if one.keyword not in owned]


def value(parameter: Any) -> object:
    """Return a value that a parameter takes."""
    if parameter.choices:
        return "1h" if "1h" in parameter.choices else parameter.choices[0]
    if parameter.separator is not None:
        return ["A & B", "C=1"]
    lowest = int(parameter.minimum or 1)
    return {"integer": lowest, "time": 1_777_000_000_000, "decimal": Decimal(lowest)}.get(
        parameter.kind, "BTC" if parameter.pattern else "é'/+ &"
    )


@pytest.mark.parametrize(
    "name", ["futures.liquidation.history", "index.coinbase_premium_index", "futures.volume.footprint_history"]
)
def test_the_time_of_a_row_counts_what_rows_count(name: str) -> None:
    """In ms, whether the answer has ms or, under a window in ms, seconds."""
    operation: Any = next(one for one in OPERATIONS if one.call_path == name)
    moment = ms(2026, 3, 10)
    row = SimpleNamespace(**{operation.paging.time: moment // (1000 if operation.paging.unit == "s" else 1)})
    assert Layout.of(operation).moment_ms(operation, row) == moment


def test_columns_keep_units_and_show_an_enum_twice() -> None:
    order = next(one for one in OPERATIONS if one.call_path == "futures.liquidation.order")
    layout = Layout.of(order)
    schema = layout.schema
    assert layout.parameters == {
        "exchange": "exchange",
        "symbol": "asked_symbol",
        "min_liquidation_amount": "min_liquidation_amount",
    }
    page = b"https://docs.coinglass.com/reference/liquidation-order"
    assert schema.field("usd_value").metadata == {b"unit": b"USD", b"page": page}
    assert schema.field("side").type == DataType.int64()
    assert schema.field("side_label").type == DataType.utf8()


def test_amounts_of_an_account_are_exact_and_never_cut_off() -> None:
    amounts = [Decimal("0.1"), None, Decimal("-12345678901234567890.123456789012345678")]
    made: Any = array(amounts, MONEY)
    assert made.to_pylist() == amounts
    with pytest.raises(OverflowError, match="38 digits"):
        array([Decimal(10) ** 25], MONEY)


def test_as_many_requests_are_on_their_way_as_the_rate_limit_allows() -> None:
    assert [at_once(one) for one in (None, 30, 120, 300, 1_200, 6_000)] == [1, 1, 1, 3, 10, 16]


def test_several_are_asked_at_once_and_answered_in_order() -> None:
    together, meet = 4, Barrier(4, timeout=60)

    def ask(question: int) -> int:
        if question < 2 * together:
            meet.wait()  # passes only if so many are asked at the same time
        return -question

    assert list(in_order(ask, range(11), lambda: together)) == [(one, -one) for one in range(11)]


def test_what_is_not_on_its_way_is_not_asked_after_an_error() -> None:
    asked: list[int] = []

    def ask(question: int) -> int:
        asked.append(question)
        if question == 3:
            raise KeyboardInterrupt
        return question

    found: list[int] = []
    with pytest.raises(KeyboardInterrupt):
        found.extend(answer for _, answer in in_order(ask, range(100), lambda: 2))
    assert found == [0, 1, 2]
    assert len(asked) <= 5


def test_a_client_of_an_api_without_plans_fills_an_archive_too(tmp_path: Path) -> None:
    with Ztdx.sandbox() as ztdx:
        archive = Archive(tmp_path, ztdx)
        summary = archive.pull([Dataset("market.funding_rate", {"symbol": "BTCUSDT"})], since=timedelta(days=2))
    assert summary.complete
    assert archive.datasets() == ["market.funding_rate"]


@pytest.mark.parametrize("amount", [Decimal(10) ** 20, -Decimal("Infinity")])
def test_an_amount_that_has_no_room_fails_its_window_only(
    amount: Decimal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Source.rows

    def wild(self: Source, operation: Any, series: Series, start_ms: int, end_ms: int) -> Iterator[Any]:
        for row in real(self, operation, series, start_ms, end_ms):
            yield evolve(row, funding_rate=amount) if series.texts["symbol"] == "BTCUSDT" else row

    datasets = [Dataset("market.funding_rate", {"symbol": ["BTCUSDT", "ETHUSDT"]})]
    with Ztdx.sandbox() as ztdx:
        archive = Archive(tmp_path, ztdx)
        monkeypatch.setattr(Source, "rows", wild)
        summary = archive.pull(datasets, since=timedelta(days=2))
        found = {one.series: one for one in archive.status()}
    assert not summary.complete
    assert found["symbol=ETHUSDT"].complete
    assert not found["symbol=BTCUSDT"].complete
    assert f"funding_rate is {amount}, which has no room in the archive" in str(summary)
