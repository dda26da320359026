"""Filling an archive: what is asked, what is written, and what is known of it. Numbers are those of the design."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any

import httpx
import pytest
from deltalake import DeltaTable

from perpkit.archive import Archive, ArchiveError, Dataset
from perpkit.archive.arrow import values
from perpkit.archive.claims import LENGTH_MS, Claims
from perpkit.archive.store import Store
from perpkit.archive.tables import DataTable
from perpkit.coinglass import CoinGlass
from perpkit.errors import AuthenticationError, ConfigurationError, ParameterError

from .market import HOUR, START, Market, client, ms

HOURLY = Dataset("futures.liquidation.history", {"exchange": "Binance", "symbol": "BTCUSDT", "interval": "1h"})
BOTH = Dataset(
    "futures.liquidation.history", {"exchange": "Binance", "symbol": ["BTCUSDT", "ETHUSDT"], "interval": "1h"}
)
ORDER = Dataset("futures.liquidation.order", {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": "1000"})
TABLE = "coinglass/futures.liquidation.history"
DAY = timedelta(days=1)


def times(archive: Archive, dataset: str = HOURLY.name, **given: Any) -> list[int]:
    """Return the times of the rows of a dataset, in epoch milliseconds, in order."""
    found = archive.scan(dataset, **given).to_arrow().read_all()
    return sorted(ms(one) for one in values(found, "time"))


def bars(start: datetime, end: datetime) -> list[int]:
    """Return the times of the bars of an hour in a window."""
    return list(range(-(-ms(start) // HOUR) * HOUR, ms(end), HOUR))


def table(folder: Path, name: str = TABLE) -> DeltaTable:
    return DeltaTable(folder / name)


def test_a_pull_brings_every_row_once_and_a_second_one_only_what_is_open(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        summary = archive.pull([BOTH], since=40 * DAY)
        assert summary.complete
        assert not summary.problems
        whole = bars(START - 40 * DAY, START)
        for symbol in ("BTCUSDT", "ETHUSDT"):
            assert times(archive, symbol=symbol) == whole
        market.requests.clear()
        market.clock.advance(3600)
        again = archive.pull([BOTH], since=40 * DAY)
        assert again.complete
        assert len(market.requests) == 2
        begun = {int(query["start_time"]) for _, query in market.requests}
        assert min(begun) > ms(START) - 2 * HOUR, "only the tail is asked"
        assert times(archive, symbol="BTCUSDT") == [*whole, whole[-1] + HOUR]


def test_1_commits_and_files_are_bounded_by_periods(tmp_path: Path) -> None:
    market = Market()
    names = [f"C{number}USDT" for number in range(25)]
    many = Dataset(HOURLY.name, {"exchange": "Binance", "symbol": names, "interval": "1h"})
    with client(market) as cg:
        Archive(tmp_path, cg).pull([many], since=90 * DAY)
    made = table(tmp_path)
    assert made.version() <= 8
    assert len(made.file_uris()) <= 8
    assert made.count() == len(names) * len(bars(START - 90 * DAY, START))


def test_2_an_older_answer_never_replaces_a_newer_one(tmp_path: Path) -> None:
    """One pull asks first and writes last; the other one asks later and is done before."""
    market = Market()
    with client(market) as cg, client(market) as other:
        archive, faster = Archive(tmp_path, cg), Archive(tmp_path, other)
        archive.pull([HOURLY], since=2 * DAY)
        moment = bars(START, START + timedelta(hours=2))[0]
        market.clock.advance(3600)

        def overtake(request: httpx.Request) -> None:
            """While the first one waits for its answer, the bar is corrected, and the other one pulls it."""
            market.asked = None
            market.clock.advance(7200)
            market.scale[moment] = 3.0
            assert faster.pull([HOURLY], since=2 * DAY).dropped == 0
            market.scale.clear()

        market.asked = overtake
        summary = archive.pull([HOURLY], since=2 * DAY)
        assert summary.dropped == 1
        found = archive.scan(HOURLY.name).to_arrow().read_all()
        amounts = dict(zip(map(ms, values(found, "time")), values(found, "long_liquidation_usd"), strict=True))
        assert amounts[moment] == (moment // HOUR % 100) * 3.0
        assert len(amounts) == found.num_rows


def test_2_a_run_whose_clock_is_ahead_does_not_replace_a_newer_answer(tmp_path: Path) -> None:
    """Nobody has told it the time yet when it asks, so it claims to have asked hours later than it did."""
    market = Market()
    market.date = START
    with client(market, at=START + timedelta(hours=5)) as cg, client(market) as other:
        archive, faster = Archive(tmp_path, cg), Archive(tmp_path, other)
        faster.pull([HOURLY], since=START - DAY)
        moment = bars(START - timedelta(hours=1), START)[0]

        def overtake(request: httpx.Request) -> None:
            market.asked = None
            market.clock.advance(60)
            market.date = START + timedelta(seconds=60)
            market.scale[moment] = 3.0
            assert faster.pull([HOURLY], since=START - DAY).dropped == 0
            market.scale.clear()
            market.date = START + timedelta(seconds=30)  # of the answer that was overtaken

        market.asked = overtake
        assert archive.pull([HOURLY], since=START - DAY).dropped == 1
        found = archive.scan(HOURLY.name).to_arrow().read_all()
        amounts = dict(zip(map(ms, values(found, "time")), values(found, "long_liquidation_usd"), strict=True))
        assert amounts[moment] == (moment // HOUR % 100) * 3.0


def test_2_a_newer_answer_replaces_what_an_older_one_wrote_meanwhile(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg, client(market) as other:
        archive, slower = Archive(tmp_path, cg), Archive(tmp_path, other)
        archive.pull([HOURLY], since=2 * DAY)

        def first_asks(request: httpx.Request) -> None:
            market.asked = second_overtakes
            market.clock.advance(1)

        def second_overtakes(request: httpx.Request) -> None:
            market.asked = None

        market.clock.advance(3600)
        market.asked = first_asks
        assert slower.pull([HOURLY], since=2 * DAY).dropped == 0
        assert archive.pull([HOURLY], since=2 * DAY).dropped == 0
        assert times(archive) == bars(START - 2 * DAY, market.clock.now)


def test_3_a_window_is_asked_once_more_a_day_later(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=3 * DAY)
        late = bars(START - timedelta(hours=4), START)[0]
        market.scale[late] = 2.0  # corrected after it was read
        market.clock.advance(2 * 86_400)
        summary = archive.pull([HOURLY], since=5 * DAY)
        assert summary.changed == 1
        found = archive.scan(HOURLY.name, start=late, end=late + 1).to_arrow().read_all()
        assert values(found, "long_liquidation_usd") == [(late // HOUR % 100) * 2.0]
        old = (
            table(tmp_path, f"{TABLE}.revisions").to_pyarrow_dataset if False else table(tmp_path, f"{TABLE}.revisions")
        )
        assert old.count() == 1
        market.clock.advance(3 * 86_400)
        market.requests.clear()
        archive.pull([HOURLY], since=8 * DAY)
        starts = sorted(int(query["start_time"]) for _, query in market.requests)
        assert starts[0] > late, "what was asked a day after its end is not asked a third time"


def test_3_a_bar_is_open_until_it_has_settled(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=DAY)
        (status,) = archive.status()
        assert status.complete_until is not None
        last = bars(START - DAY, status.complete_until)[-1]
        assert last + HOUR + 5 * 60_000 <= ms(START) < last + 2 * HOUR + 5 * 60_000


def test_4_series_with_other_arguments_do_not_answer_for_each_other(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([ORDER], since=2 * DAY)
        higher = Dataset(ORDER.name, {**ORDER.arguments, "min_liquidation_amount": "10000"})
        market.requests.clear()
        archive.pull([higher], since=2 * DAY)
        assert {query["min_liquidation_amount"] for _, query in market.requests} == {"10000"}
        assert len(archive.status()) == 2


def test_4_status_tells_holes_failures_and_what_was_never_asked_apart(tmp_path: Path) -> None:
    market = Market()
    hole = bars(START - 2 * DAY, START)[5]
    market.gone.add(hole)
    market.broken.add("ETHUSDT")
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        summary = archive.pull([BOTH], since=2 * DAY)
        assert not summary.complete
        assert [one.series for one in summary.problems] == ["exchange=Binance&interval=1h&symbol=ETHUSDT"]
        fine, failed = archive.status()
        assert (fine.missing_bars, fine.failed, fine.complete) == (1, (), True)
        assert failed.failed == ((START - 2 * DAY, START),)
        assert "VendorFaultError" in failed.reasons[0]
        assert not failed.complete


def test_5_fewer_rows_never_replace_more_unless_that_is_accepted(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=5 * DAY)
        whole = times(archive)
        market.gone.update(whole[:48])
        market.clock.advance(60)
        kept = archive.pull([HOURLY], since=5 * DAY, recheck=10 * DAY)
        assert kept.kept == 1
        assert times(archive) == whole
        (status,) = archive.status()
        assert any("are kept" in reason for reason in status.reasons)
        market.clock.advance(60)
        taken = archive.pull([HOURLY], since=5 * DAY, recheck=10 * DAY, accept_shrink=True)
        assert taken.changed == 1
        assert times(archive) == whole[48:]
        assert table(tmp_path, f"{TABLE}.revisions").count() == 48


def test_5_a_window_that_stays_smaller_is_asked_later_and_later(tmp_path: Path) -> None:
    market = Market()
    market.orders = [ms(START - timedelta(minutes=1))]
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([ORDER], since=DAY)
        market.orders = []
        asked: list[int] = []
        for _ in range(8):
            market.clock.advance(3_600)
            asked.append(archive.pull([ORDER], since=START - DAY, sample=0).kept)
        assert asked == [1, 1, 0, 1, 0, 0, 0, 1]
        assert len(times(archive, ORDER.name)) == 1


def test_5_an_empty_answer_deletes_nothing(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=5 * DAY)
        whole = times(archive)
        market.gone.update(whole)
        market.clock.advance(60)
        archive.pull([HOURLY], since=5 * DAY, recheck=10 * DAY)
        assert times(archive) == whole


def test_6_what_the_vendor_does_not_reach_is_clipped_and_not_empty(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        summary = archive.pull([ORDER], since=20 * DAY)
        assert summary.complete
        (status,) = archive.status()
        (clipped,) = status.clipped
        assert clipped == (START - 20 * DAY, START - 7 * DAY)
        assert min(int(query["start_time"]) for _, query in market.requests) == ms(START - 7 * DAY)


def test_6_rows_that_the_vendor_has_forgotten_since_stay(tmp_path: Path) -> None:
    """The last rows of a run are open. If the next run is too late, they cannot be asked again."""
    market = Market()
    market.orders = [ms(START) - minutes * 60_000 for minutes in range(200, 0, -1)]
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([ORDER], since=START - DAY)
        market.clock.advance(9 * 86_400)
        market.orders += [ms(market.clock.now) - minutes * 60_000 for minutes in range(90, 60, -1)]
        assert archive.pull([ORDER], since=START - DAY).complete
        assert times(archive, ORDER.name) == market.orders
        archive.pull([ORDER], since=START - DAY, recheck=30 * DAY, accept_shrink=True)
        assert times(archive, ORDER.name) == market.orders
        (status,) = archive.status()
        assert status.clipped[0][0] > START - timedelta(hours=1), "what was complete stays complete"


def test_5_a_fault_while_asking_again_takes_nothing_back(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=START - 3 * DAY)
        market.broken.add("BTCUSDT")
        market.clock.advance(60)
        assert not archive.pull([HOURLY], since=START - 3 * DAY, recheck=2 * DAY).complete
        (status,) = archive.status()
        assert status.complete_until is not None
        assert status.complete_until > START - timedelta(hours=2)
        assert times(archive) == bars(START - 3 * DAY, START)


def test_6_a_plan_cuts_off_by_the_time_of_the_request(tmp_path: Path) -> None:
    market = Market()
    minutes = Dataset(HOURLY.name, {**HOURLY.arguments, "interval": "1h"})
    with client(market, plan="Startup") as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([minutes], since=200 * DAY)
        (status,) = archive.status()
        assert status.clipped == ((START - 200 * DAY, START - 180 * DAY),)


def test_6_what_the_vendor_forgets_soonest_is_asked_first(tmp_path: Path) -> None:
    market = Market()
    daily = Dataset(HOURLY.name, {**HOURLY.arguments, "interval": "1d"})
    with client(market, plan="Startup") as cg:
        Archive(tmp_path, cg).pull([daily, HOURLY], since=179 * DAY)
    asked = [(query["interval"], int(query["start_time"])) for _, query in market.requests]
    assert asked == [*sorted(one for one in asked if one[0] == "1h"), *(one for one in asked if one[0] == "1d")]


def test_6_status_shows_what_is_lost_before_tomorrow(tmp_path: Path) -> None:
    market = Market()
    market.unknown.add("BTCUSDT")
    with client(market, plan="Startup") as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=START - 180 * DAY)
        market.clock.advance(7200)
        (status,) = archive.status()
        oldest = START - 180 * DAY
        assert status.expiring == ((oldest, oldest + DAY + timedelta(hours=2)),)
        assert "expiring" in str(status)


def test_6_without_a_plan_missing_rows_at_the_beginning_are_not_taken_for_an_empty_market(tmp_path: Path) -> None:
    market = Market()
    market.listed = ms(START - 3 * DAY)
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=6 * DAY)
        (status,) = archive.status()
        assert status.clipped[0][0] == START - 6 * DAY
        assert status.missing_bars == 0
        market.requests.clear()
        archive.pull([HOURLY], since=6 * DAY)
        assert len(market.requests) == 1, "it is not asked each time"


def test_7_snapshots_are_added_or_refused_as_the_dataset_says(tmp_path: Path) -> None:
    market = Market()
    coins = Dataset("futures.liquidation.coin_list", {"exchange": "Binance"}, snapshots=True)
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([coins])
        market.clock.advance(60)
        archive.pull([coins])
        found = archive.scan(coins.name).to_arrow().read_all()
        assert [ms(one) for one in values(found, "fetched_at")] == [ms(START), ms(START) + 60_000]
        (status,) = archive.status()
        assert (status.rows, status.unasked, status.missing_bars) == (2, (), None)
        with pytest.raises(ConfigurationError, match="snapshots=True"):
            archive.pull([Dataset(coins.name, coins.arguments)])


def test_8_all_pairs_are_recorded_and_a_delisted_one_stays_known(tmp_path: Path) -> None:
    market = Market()
    every = Dataset(HOURLY.name, {"exchange": "Binance", "symbol": "all", "interval": "1h"})
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([every], since=DAY)
        market.pairs = ["BTCUSDT", "SOLUSDT"]
        market.clock.advance(3600)
        archive.pull([every], since=DAY)
        names = {one.series.rpartition("=")[2] for one in archive.status()}
        assert names == {"BTCUSDT", "ETHUSDT", "SOLUSDT"}
        assert table(tmp_path, "coinglass/universe").count() == 2


def test_8_an_unknown_symbol_does_not_stop_the_run_and_is_asked_later_and_later(tmp_path: Path) -> None:
    market = Market()
    market.unknown.add("ETHUSDT")
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([BOTH], since=DAY)
        assert times(archive, symbol="BTCUSDT")
        asked: list[int] = []
        for _ in range(8):
            market.requests.clear()
            market.clock.advance(1800)
            archive.pull([BOTH], since=DAY)
            asked.append(
                sum(
                    query["symbol"] == "ETHUSDT" and int(query["start_time"]) < ms(START)
                    for _, query in market.requests
                )
            )
        assert sum(asked) < len(asked) / 2


def test_9_bars_belong_to_their_opening_time_and_periods_to_utc(tmp_path: Path) -> None:
    market = Market()
    daily = Dataset(HOURLY.name, {**HOURLY.arguments, "interval": "1d"})
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY, daily], since=datetime(2026, 2, 27, tzinfo=UTC))
        found = archive.scan(HOURLY.name, interval="1h").to_arrow().read_all()
        for period, moment in zip(values(found, "period"), values(found, "time"), strict=True):
            assert period == f"{moment:%Y-%m}"
        days = archive.scan(HOURLY.name, interval="1d").to_arrow().read_all()
        assert set(values(days, "period")) == {"2026"}
        assert {ms(one) % (24 * HOUR) for one in values(days, "time")} == {0}


def test_10_equal_rows_stay_as_many_as_they_are(tmp_path: Path) -> None:
    market = Market()
    moment = ms(START) - 2 * HOUR
    market.orders = [moment] * 5 + [moment + 1]
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([ORDER], since=2 * DAY)
        market.clock.advance(60)
        archive.pull([ORDER], since=2 * DAY, recheck=2 * DAY)
        archive.compact()
        assert Counter(times(archive, ORDER.name)) == {moment: 5, moment + 1: 1}


def test_a_vendor_that_is_down_ends_the_run_and_keeps_what_came(tmp_path: Path) -> None:
    market = Market()
    names = [f"C{number}USDT" for number in range(12)]
    many = Dataset(HOURLY.name, {"exchange": "Binance", "symbol": names, "interval": "1h"})

    def fails(request: httpx.Request) -> None:
        market.down = len(market.requests) > 3

    market.asked = fails
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        with pytest.raises(ArchiveError, match="run it again later"):
            archive.pull([many], since=START - DAY)
        assert len(market.requests) == 8
        assert table(tmp_path).count() == 3 * len(bars(START - DAY, START))
        market.asked, market.down = None, False
        market.clock.advance(7200)
        assert archive.pull([many], since=START - DAY).complete
        assert all(one.complete for one in archive.status())


def test_an_interrupted_run_keeps_what_came_and_the_next_one_goes_on(tmp_path: Path) -> None:
    market = Market()

    def interrupts(request: httpx.Request) -> None:
        if request.url.params["symbol"] == "ETHUSDT":
            raise KeyboardInterrupt

    market.asked = interrupts
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        with pytest.raises(KeyboardInterrupt):
            archive.pull([BOTH], since=DAY)
        assert times(archive) == bars(START - DAY, START)
        market.asked = None
        market.requests.clear()
        archive.pull([BOTH], since=DAY)
        assert {query["symbol"] for _, query in market.requests if int(query["start_time"]) <= ms(START - DAY)} == {
            "ETHUSDT"
        }


def test_rows_without_coverage_are_asked_again_and_not_doubled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that is killed between its two commits has written rows that nothing tells of."""
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        with monkeypatch.context() as killed:
            killed.setattr("perpkit.archive.coverage.Coverage.add", _killed)
            with pytest.raises(SystemExit):
                archive.pull([HOURLY], since=DAY)
        assert not archive.status()
        archive.pull([HOURLY], since=DAY)
        assert times(archive) == bars(START - DAY, START)


def _killed(*given: object) -> None:
    raise SystemExit


def test_a_wrong_key_ends_the_run_at_once(tmp_path: Path) -> None:
    with CoinGlass.sandbox(case="invalid-key") as cg, pytest.raises(AuthenticationError):
        Archive(tmp_path, cg).pull([BOTH], since=DAY)


def test_a_plan_that_is_too_low_is_recorded_as_refused(tmp_path: Path) -> None:
    market = Market()
    with client(market, plan="Hobbyist") as cg:
        archive = Archive(tmp_path, cg)
        summary = archive.pull([HOURLY], since=DAY)
        assert not summary.complete
        assert not market.requests
        (status,) = archive.status()
        assert status.refused == ((START - DAY, START),)


@pytest.mark.parametrize(
    ("dataset", "since", "error", "words"),
    [
        (Dataset("futures.liquidation.histroy"), DAY, ConfigurationError, "has no operation"),
        (Dataset("futures.orderbook.large_limit_order_history"), DAY, ConfigurationError, "several windows"),
        (HOURLY, None, ConfigurationError, "since when"),
        (HOURLY, datetime(2027, 1, 1, tzinfo=UTC), ConfigurationError, "future"),
        (Dataset(HOURLY.name, {**HOURLY.arguments, "limit": 5}), DAY, ParameterError, "set by the archive"),
        (Dataset(HOURLY.name, {**HOURLY.arguments, "interval": "2x"}), DAY, ParameterError, "interval"),
    ],
)
def test_what_cannot_be_kept_is_refused_before_anything_is_asked(
    tmp_path: Path, dataset: Dataset, since: Any, error: type[Exception], words: str
) -> None:
    market = Market()
    with client(market) as cg, pytest.raises(error, match=words):
        Archive(tmp_path, cg).pull([HOURLY, dataset] if dataset is not HOURLY else [dataset], since=since)
    assert not market.requests


def test_progress_says_how_much_is_left(tmp_path: Path) -> None:
    market = Market()
    seen: list[tuple[int, int]] = []
    with client(market) as cg:
        Archive(tmp_path, cg).pull([BOTH], since=DAY, progress=lambda one: seen.append((one.done, one.total)))
    assert seen == [(1, 2), (2, 2)]


def test_rows_that_count_seconds_are_neither_lost_nor_doubled_whenever_they_are_asked(tmp_path: Path) -> None:
    """A run may begin in the same second in which a bar does."""
    market = Market()
    volume = Dataset("futures.volume.footprint_history", {**HOURLY.arguments, "interval": "1m"})
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        market.clock.advance(29.6)  # to 0.6 s before a whole minute
        for _ in range(4):
            archive.pull([volume], since=START - timedelta(hours=1))
            market.clock.advance(60.9)
        archive.pull([volume], since=START - timedelta(hours=1))
        first, last = ms(START - timedelta(hours=1)) // 60_000 + 1, ms(market.clock.now) // 60_000
        assert times(archive, volume.name) == [minute * 60_000 for minute in range(first, last + 1)]


def test_what_a_vendor_requires_and_the_archive_sets_is_sent(tmp_path: Path) -> None:
    market = Market()
    prices = Dataset("futures.price.history", dict(HOURLY.arguments))
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([prices], since=DAY)
        assert {query["limit"] for _, query in market.requests} == {"1000"}
        assert times(archive, prices.name) == bars(START - DAY, START)


def test_a_clock_that_is_ahead_closes_nothing_that_is_still_to_come(tmp_path: Path) -> None:
    """The vendor's answers tell the time. What only a failure has said of the future counts for nothing."""
    market = Market()
    market.date = START
    with client(market, at=START + 400 * DAY) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=START - DAY)
        (status,) = archive.status()
        assert status.complete_until is not None
        assert status.complete_until < START
    with client(market, at=START + 800 * DAY) as cg:
        market.down = True
        with pytest.raises(ArchiveError, match="run it again later"):
            Archive(tmp_path, cg).pull([HOURLY], since=START - DAY)
        market.down = False
    market.date = START + DAY
    with client(market, at=START + DAY) as cg:
        archive = Archive(tmp_path, cg)
        assert archive.pull([HOURLY], since=START - DAY).complete
        assert times(archive) == bars(START - DAY, START + DAY)
        assert archive.status()[0].complete


def test_2_runs_that_overlap_share_the_work(tmp_path: Path) -> None:
    """While one run waits for its first answer, another one begins. Nothing is asked twice."""
    market = Market()
    prices = Dataset("futures.price.history", dict(HOURLY.arguments))
    with client(market) as cg, client(market) as other:
        archive, second = Archive(tmp_path, cg), Archive(tmp_path, other)
        shared: list[Any] = []

        def begins(request: httpx.Request) -> None:
            market.asked = None
            shared.append(second.pull([HOURLY, prices], since=START - 9 * DAY))

        market.asked = begins
        first = archive.pull([HOURLY, prices], since=START - 9 * DAY)
        (between,) = shared
        assert (first.busy, between.busy) == (0, 1)
        assert "being pulled by another run" in str(between)
        assert sorted(path for path, _ in market.requests) == [
            "/api/futures/liquidation/history",
            "/api/futures/price/history",
        ]
        for one in (HOURLY, prices):
            assert times(archive, one.name) == bars(START - 9 * DAY, START)


def test_2_a_claim_ends_with_its_time_or_its_process(tmp_path: Path) -> None:
    now = 1_000_000_000
    store = Store(tmp_path)

    def claims(owner: str | None = None) -> Claims:
        made = Claims(store, "coinglass", lambda: now)
        made._owner = owner or made._owner  # pyright: ignore[reportPrivateUsage]
        return made

    mine, yours = claims(), claims()
    assert mine.take("a", 0, 10)
    assert not yours.take("a", 9, 20)
    assert yours.take("a", 10, 20)
    assert yours.take("b", 0, 10), "and gives up the one before"
    assert mine.take("a", 5, 20)
    now += LENGTH_MS * 3 // 4
    mine.renew()
    now += LENGTH_MS // 2
    assert not yours.take("a", 0, 10), "it was renewed"
    now += LENGTH_MS
    assert yours.take("a", 0, 10)
    yours.release()
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    machine = mine._owner.partition("-")[0]  # pyright: ignore[reportPrivateUsage]
    assert claims(f"{machine}-{int(ended.stdout)}-0").take("c", 0, 10)
    assert mine.take("c", 0, 10), "its process has ended"
    assert claims("elsewhere-1-0").take("d", 0, 10)
    assert not mine.take("d", 0, 10)
    now -= 100 * LENGTH_MS
    assert mine.take("d", 0, 10), "a clock was wrong"


def test_5_a_share_of_every_run_asks_complete_windows_again(tmp_path: Path) -> None:
    """Others' files changed silently months later."""
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=START - 60 * DAY)
        market.scale = dict.fromkeys(bars(START - 60 * DAY, START - 5 * DAY), 2.0)
        market.clock.advance(3600)
        market.requests.clear()
        assert archive.pull([HOURLY], since=START - 60 * DAY, sample=0).changed == 0
        assert len(market.requests) == 1
        market.clock.advance(3600)
        market.requests.clear()
        summary = archive.pull([HOURLY], since=START - 60 * DAY, sample=1)
        assert summary.changed == 1
        assert len(market.requests) == 2
        assert table(tmp_path, f"{TABLE}.revisions").count() > 100
        assert len(times(archive)) == len(bars(START - 60 * DAY, market.clock.now))


def test_9_when_bars_of_days_and_weeks_open_is_recorded(tmp_path: Path) -> None:
    market = Market()
    market.opens = 8 * HOUR
    daily = Dataset(HOURLY.name, {**HOURLY.arguments, "interval": "1d"})
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([daily, HOURLY], since=START - 20 * DAY)
        both = {one.series: one for one in archive.status()}
        hours, days = (
            both["exchange=Binance&interval=1h&symbol=BTCUSDT"],
            both["exchange=Binance&interval=1d&symbol=BTCUSDT"],
        )
        assert (days.opens, days.missing_bars) == (timedelta(hours=8), 0)
        assert days.as_dict()["opens_seconds"] == 8 * 3600
        assert "bars open 8:00:00 after midnight UTC" in str(days)
        assert hours.opens is None
        assert times(archive, interval="1d")[0] % (24 * HOUR) == 8 * HOUR, "a bar belongs to its opening time"


def test_4_the_coverage_is_compacted_and_says_the_same(tmp_path: Path) -> None:
    market = Market()
    market.gone.add(bars(START - 2 * DAY, START)[5])
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        for _ in range(6):
            archive.pull([BOTH], since=START - 2 * DAY)
            market.clock.advance(86_400)
        before, entries = archive.status(), table(tmp_path, "coinglass/coverage").count()
        archive.compact()
        assert archive.status() == before
        assert table(tmp_path, "coinglass/coverage").count() < entries / 2
        market.requests.clear()
        archive.pull([BOTH], since=START - 2 * DAY, sample=0)
        assert len(market.requests) <= 6, "the tail, and the day before it"


def test_4_compacting_on_a_machine_whose_clock_is_behind_forgets_nothing(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        Archive(tmp_path, cg).pull([HOURLY], since=START - 2 * DAY)
    with client(market, at=START - 300 * DAY) as cg:
        Archive(tmp_path, cg).compact()
    with client(market, at=START + DAY / 24) as cg:
        archive = Archive(tmp_path, cg)
        (status,) = archive.status()
        assert status.complete
        assert status.rows == 48
        market.requests.clear()
        archive.pull([HOURLY], since=START - 2 * DAY, sample=0)
        assert min(int(query["start_time"]) for _, query in market.requests) >= ms(START - DAY / 12)


def test_series_that_are_asked_at_the_same_time_are_kept_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    market = Market()
    market.broken.add("C3USDT")
    names = [f"C{number}USDT" for number in range(12)]
    many = Dataset(HOURLY.name, {"exchange": "Binance", "symbol": names, "interval": "1h"})

    def five(per_minute: int | None) -> int:
        return 5

    monkeypatch.setattr("perpkit.archive.pulling.at_once", five)
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        summary = archive.pull([many], since=START - 9 * DAY)
        assert [one.series.rpartition("=")[2] for one in summary.problems] == ["C3USDT"]
        assert sorted(query["symbol"] for _, query in market.requests) == sorted(names)
        for name in names:
            assert times(archive, symbol=name) == ([] if name == "C3USDT" else bars(START - 9 * DAY, START))


def test_the_next_series_are_asked_while_others_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    market = Market()
    third = Event()
    replaces = DataTable.replace

    def asked(request: httpx.Request) -> None:
        if request.url.params["symbol"] == "ETHUSDT":
            third.set()

    def waits(*given: Any) -> bool:
        assert third.wait(30), "it was not asked before another one was written"
        return replaces(*given)

    def two(_: int | None) -> int:
        return 2

    monkeypatch.setattr("perpkit.archive.pulling.at_once", two)
    monkeypatch.setattr("perpkit.archive.jobs.MOST_SERIES", 1)
    monkeypatch.setattr(DataTable, "replace", waits)
    market.asked = asked
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        assert archive.pull([BOTH], since=START - 9 * DAY).complete
        assert times(archive, symbol="ETHUSDT") == times(archive, symbol="BTCUSDT") == bars(START - 9 * DAY, START)
    assert table(tmp_path).version() == 2, "each was written by itself"


def test_a_pull_may_end_before_now(tmp_path: Path) -> None:
    """As an orchestrator asks for one day."""
    market = Market()
    day = START.replace(hour=0, second=0) - 5 * DAY
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        assert archive.pull([HOURLY], since=day, until=day + DAY).complete
        assert times(archive) == bars(day, day + DAY)
        market.requests.clear()
        assert archive.pull([HOURLY], since=day, until=day + DAY, sample=0).rows == 0
        assert not market.requests
        archive.pull([HOURLY], since=START - DAY, until=START + DAY)
        assert archive.status()[0].unasked == ((day + DAY, START - DAY),)
        with pytest.raises(ConfigurationError, match="until is not after since"):
            archive.pull([HOURLY], since=day, until=day)
