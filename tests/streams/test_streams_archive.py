"""A stream that is kept: each row once, a gap after a restart, and pulls that supersede only what they proved."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from perpkit._runtime.stream.notices import Gap, Notice, Reason, Repaired
from perpkit.archive import Archive, ArchiveError, Kept, StreamStatus, superseded
from perpkit.archive.arrow import values
from perpkit.archive.coverage import Coverage, Entry, State
from perpkit.archive.schema import Answered
from perpkit.archive.series import Series
from perpkit.archive.store import Store
from perpkit.archive.streaming import StreamTable
from perpkit.archive.tables import DataTable
from perpkit.coinglass import CoinGlass, channels, models
from perpkit.coinglass.operations import TABLE
from perpkit.errors import ConfigurationError
from perpkit.ztdx import Ztdx
from perpkit.ztdx import channels as ztdx_channels

from .killed import BATCHES, ROWS, START, Script, row

ROOT = Path(__file__).resolve().parents[2]
NAME = "coinglass/stream.liquidation_orders"


def kept(folder: Path, items: list[Any], **options: Any) -> tuple[Script, list[Any]]:
    """Keep what a stream gives; return the stream, and what came out again."""
    script = Script(items)
    stream: Any = script
    ticks = iter(range(START, START + 10_000))
    out: list[Any | Notice] = []
    choices: dict[str, Any] = {"rows": 3, "clock": lambda: float(next(ticks)), **options}
    keeping: Kept[Any] = Kept(folder, stream, **choices)
    with suppress(ZeroDivisionError):
        out.extend(keeping)
    return script, out


def table(folder: Path) -> StreamTable:
    channel = channels.LIQUIDATION_ORDERS
    return StreamTable.of(Store(folder), "coinglass", channel, channel.messages[0], "liquidationOrders")


def status(folder: Path) -> StreamStatus:
    (found,) = table(folder).status()
    return found


def prices(folder: Path) -> list[float]:
    return sorted(one.price for one in table(folder).since(0))


def left(folder: Path) -> list[float]:
    """Return the prices of the rows that no pull has."""
    store = Store(folder)
    found = store.find(NAME)
    assert found is not None
    rows = store.ask(found, "SELECT price FROM rows WHERE superseded_at IS NULL ORDER BY price").read_all()
    return list(values(rows, "price"))


def test_rows_pass_through_and_are_written_with_their_columns(tmp_path: Path) -> None:
    rows = [row(number) for number in range(7)]
    script, out = kept(tmp_path, rows)
    assert out == rows
    assert script.resumed == []
    assert sorted(table(tmp_path).since(0), key=lambda one: one.price) == rows
    found = Store(tmp_path).find(NAME)
    assert found is not None
    assert {"period", "series", "price", "volume_usd", "time"} <= {one.name for one in found.schema().fields}


async def test_an_asynchronous_stream_is_kept_as_well(tmp_path: Path) -> None:
    stream: Any = Script([row(number) for number in range(5)])
    assert len([item async for item in Kept(tmp_path, stream, rows=2)]) == 5
    assert len(await asyncio.to_thread(prices, tmp_path)) == 5


def test_a_batch_is_written_once_although_writing_seemed_to_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, failing = Store.append, [True]

    def append(self: Store, *given: Any) -> None:
        real(self, *given)
        if failing.pop() if failing else False:
            raise ArchiveError("the answer was lost")  # after the commit

    monkeypatch.setattr(Store, "append", append)
    stored = table(tmp_path)
    with pytest.raises(ArchiveError):
        stored.append([row(1), row(2)], [START * 1000] * 2)
    stored.append([row(1), row(2)], [START * 1000] * 2)
    stored.append([row(3)], [START * 1000])
    assert prices(tmp_path) == [101.0, 102.0, 103.0]


def test_a_second_program_with_the_same_stream_is_noticed(tmp_path: Path) -> None:
    one, two = table(tmp_path), table(tmp_path)
    for stored in (one, two):
        stored.append([row(1)], [START * 1000])
    with pytest.raises(ArchiveError, match="another program writes liquidationOrders"):
        one.append([row(2)], [START * 1000])


def test_a_second_program_that_writes_at_the_same_moment_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = table(tmp_path), table(tmp_path)
    one.append([row(1)], [START * 1000])
    real = Store.append

    def later(self: Store, *given: Any) -> None:
        monkeypatch.undo()
        two.append([row(2)], [START * 1000])
        real(self, *given)

    monkeypatch.setattr(Store, "append", later)
    for said in ("cannot be written", "another program"):
        with pytest.raises(ArchiveError, match=said):
            one.append([row(3)], [START * 1000])
    assert prices(tmp_path) == [101.0, 102.0]


def test_another_program_goes_on_with_the_numbers(tmp_path: Path) -> None:
    table(tmp_path).append([row(1)], [START * 1000])
    table(tmp_path).append([row(2)], [START * 1000])
    found = Store(tmp_path).find(NAME)
    assert found is not None
    assert found.transaction_version(table(tmp_path).writer) == 2


def test_a_restart_begins_with_the_last_row_that_is_kept(tmp_path: Path) -> None:
    kept(tmp_path, [row(number) for number in range(6)])
    script, _ = kept(tmp_path, [row(9)])
    ((since, rows),) = script.resumed
    assert since == status(tmp_path).last
    assert START < since.timestamp() < START + 100
    assert len(rows) == 6


def test_rows_have_the_moment_at_which_they_came(tmp_path: Path) -> None:
    moments = iter([START, START + 1, START + 5, START + 900, START + 1_000, START + 2_000])
    kept(tmp_path, [row(1), row(2)], clock=lambda: next(moments), rows=9)
    assert [one.timestamp() for one in (status(tmp_path).first, status(tmp_path).last)] == [START + 1, START + 5]


def test_a_clock_that_is_set_back_delays_no_batch(tmp_path: Path) -> None:
    stream: Any = Script([row(1), row(2)])
    ticks = iter([START, START + 1, START - 86_400, *range(START - 86_400, START)])
    keeping: Kept[Any] = Kept(tmp_path, stream, clock=lambda: float(next(ticks)))
    rows = iter(keeping)
    next(rows)
    assert Store(tmp_path).find(NAME) is None
    next(rows)
    assert prices(tmp_path) == [101.0, 102.0]


def test_a_stream_whose_table_lacks_a_column_goes_on(tmp_path: Path) -> None:
    earlier = table(tmp_path)
    columns = earlier.layout.columns
    earlier.layout = evolve(earlier.layout, columns=tuple(one for one in columns if not one.name.startswith("side")))
    earlier.append([row(1), row(2)], [START * 1000] * 2)
    script, _ = kept(tmp_path, [row(3)])
    assert script.resumed == [(datetime.fromtimestamp(START, UTC), [])], "rows that cannot be made again are left out"
    assert status(tmp_path).rows == 3
    pull(tmp_path, [row(1), row(3)], "100", (0, 30))
    assert superseded(tmp_path, channels.LIQUIDATION_ORDERS, "coinglass") == 0
    assert left(tmp_path) == [101.0, 102.0, 103.0]


def test_what_was_not_written_is_lost_to_the_archive_and_nothing_is_doubled(tmp_path: Path) -> None:
    _, out = kept(tmp_path, [*(row(number) for number in range(5)), ZeroDivisionError()], seconds=1e9)
    assert len(out) == 5
    assert prices(tmp_path) == [100.0 + number for number in range(5)]  # closing writes the rest


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_program_that_is_killed_at_any_point_repeats_nothing_and_resumes_where_its_rows_end(tmp_path: Path) -> None:
    last: float | None = None
    run, mine = 0, list[int]()
    for run in range(1, 100):
        command = [sys.executable, "-m", "tests.streams.killed", str(tmp_path), str(run), str(run)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        if done.stdout:  # it was not killed before its first row
            assert json.loads(done.stdout) == ([] if last is None else [last])
        found = prices(tmp_path)
        assert len(found) == len(set(found)), "no row is there twice"
        mine = [round(one) - 100 - run * 100 for one in found if one >= 100 + run * 100]
        assert mine == list(range(len(mine))), "what is missing is newer than all that is there"
        assert len(mine) % ROWS == 0, "a batch is there as a whole"
        if found:
            last = status(tmp_path).last.timestamp()
        if done.returncode == 0:
            break
        assert done.returncode == -9, done.stderr
    assert run > 4 * BATCHES, "it was killed around each opening and each commit"
    assert len(mine) == BATCHES * ROWS


def test_gaps_and_repaired_rows_pass_and_are_not_written(tmp_path: Path) -> None:
    gap = Gap(id=1, reason=Reason.LOST, detail="", since=datetime(2026, 1, 1, tzinfo=UTC))
    _, out = kept(tmp_path, [row(1), gap, Repaired(row=object(), gap=1)])
    assert len(out) == 3
    assert prices(tmp_path) == [101.0]


def test_a_real_stream_is_kept_and_resumed(tmp_path: Path) -> None:
    items: list[Any] = []
    with CoinGlass.sandbox() as client:
        for _ in range(2):
            with client.stream.liquidation_orders() as stream:
                items.clear()
                for item in Kept(tmp_path, stream, rows=2):
                    items.append(item)
                    if len(items) == 5:
                        break
    assert isinstance(items[0], Gap)
    assert items[0].reason is Reason.RESTART
    assert len(prices(tmp_path)) >= 8


def test_each_kind_of_message_has_a_table(tmp_path: Path) -> None:
    with Ztdx.sandbox() as client, client.stream.unified_account() as stream:
        for count, _ in enumerate(Kept(tmp_path, stream, rows=2), 1):
            if count == 6:
                break
    names = {path.name for path in (tmp_path / "ztdx").iterdir()}
    assert {"stream.unified_account.update", "stream.unified_account.margin_call"} <= names


def test_kinds_are_written_in_the_order_in_which_they_came(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So what a killed program has not written is newer than all that it has written."""
    real, written = StreamTable.append, list[Any]()

    def append(self: StreamTable, rows: Any, heard_ms: Any) -> None:
        if len(written) == 2:
            raise ZeroDivisionError
        written.extend([(self.dataset, max(heard_ms))])
        real(self, rows, heard_ms)

    monkeypatch.setattr(StreamTable, "append", append)
    ticks = iter(range(START, START + 10_000))
    with Ztdx.sandbox() as client, client.stream.unified_account() as stream:
        with pytest.raises(ZeroDivisionError):
            for _ in Kept(tmp_path, stream, rows=6, clock=lambda: float(next(ticks))):
                pass
        assert len({dataset for dataset, _ in written}) == 2
        last = max(one.last for one in Archive(tmp_path, client).stream_status())
    assert [at for _, at in written] == sorted(at for _, at in written)
    assert int(last.timestamp() * 1000) == written[-1][1]


def test_a_stream_that_has_begun_cannot_be_resumed(tmp_path: Path) -> None:
    table(tmp_path).append([row(1)], [START * 1000])
    with CoinGlass.sandbox() as client, client.stream.liquidation_orders() as stream:
        next(stream)
        with pytest.raises(ConfigurationError, match="has begun"):
            next(iter(Kept(tmp_path, stream)))


@pytest.mark.parametrize("options", [{"rows": 0}, {"seconds": -1}])
def test_options_that_make_no_sense_are_refused(tmp_path: Path, options: dict[str, Any]) -> None:
    stream: Any = Script([])
    with pytest.raises(ConfigurationError):
        Kept(tmp_path, stream, **options)


def pull(folder: Path, rows: list[models.StreamedLiquidation], minimum: str, seconds: tuple[int, int]) -> None:
    """Write what a pull would have written of Binance and BTC."""
    operation = TABLE.find("futures_liquidation_order")
    store = Store(folder)
    pulled = DataTable.of(store, "coinglass", operation)
    series = Series.of(operation, {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": minimum})
    listed = [
        models.LiquidationOrder(
            exchange_name="BINANCE",
            symbol=one.symbol,
            base_asset=one.base_asset,
            price=one.price,
            usd_value=one.volume_usd,
            side=models.OrderSide(2),
            time=one.time,
        )
        for one in rows
    ]
    start, end = ((START + one) * 1000 for one in seconds)
    answer = Answered.of(pulled.layout, operation, series, listed, end)
    pulled.replace(pulled.open().version(), [answer], start, end, end)
    entry = Entry(
        dataset=operation.call_path, series=series.key, start=start, end=end, state=State.COMPLETE, asked_at=end
    )
    Coverage(store, "coinglass").add([entry])


def test_a_pull_supersedes_only_what_it_proved(tmp_path: Path) -> None:
    rows = [
        row(1),
        row(2),
        row(2),  # twice, and the pull has it once
        row(3, volume_usd=10.0),  # below the minimum of the pull
        row(4, exchange="OKX"),  # another venue
        row(4, base_asset="ETH"),  # another coin
        row(5, price=777.0),  # only the stream had it
        row(60),  # outside of the window
    ]
    kept(tmp_path, rows)
    pull(tmp_path, [row(1), row(2), row(4)], "100", (0, 30))
    for count in (2, 0):  # a second time finds nothing new
        assert superseded(tmp_path, channels.LIQUIDATION_ORDERS, "coinglass") == count
        assert left(tmp_path) == [102.0, 103.0, 104.0, 104.0, 160.0, 777.0]
    assert len(prices(tmp_path)) == 8


def test_without_a_pull_nothing_is_superseded(tmp_path: Path) -> None:
    assert superseded(tmp_path, channels.LIQUIDATION_ORDERS, "coinglass") == 0
    pull(tmp_path, [row(1)], "100", (0, 30))
    assert superseded(tmp_path, channels.LIQUIDATION_ORDERS, "coinglass") == 0
    kept(tmp_path, [row(9)])
    assert superseded(tmp_path, channels.LIQUIDATION_ORDERS, "coinglass") == 0


def test_a_channel_whose_rows_nothing_else_has_cannot_be_superseded(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError):
        superseded(tmp_path, ztdx_channels.TICKERS, "ztdx")


def test_the_archive_does_not_take_a_stream_for_a_dataset(tmp_path: Path) -> None:
    kept(tmp_path, [row(1)])
    with CoinGlass.sandbox() as client:
        archive = Archive(tmp_path, client)
        assert archive.status() == []
        assert archive.datasets() == []
        assert list(archive.replay("2020-01-01", "2100-01-01")) == [], "a stream comes only by its name"


def test_a_stream_is_read_by_its_name(tmp_path: Path) -> None:
    rows = [row(2), row(1), row(3), row(3)]
    kept(tmp_path, rows)
    pull(tmp_path, [row(1)], "100", (0, 30))
    superseded(tmp_path, channels.LIQUIDATION_ORDERS, "coinglass")
    name = "stream.liquidation_orders"
    with CoinGlass.sandbox() as client:
        archive = Archive(tmp_path, client)
        assert archive.streams() == [name]
        (status,) = archive.stream_status()
        assert (status.dataset, status.series, status.rows, status.superseded) == (name, "liquidationOrders", 4, 1)
        assert START <= status.first.timestamp() < status.last.timestamp() < START + 20
        assert "4 rows" in str(status)
        assert "1 of them superseded" in str(status)
        found = archive.scan(name).to_arrow().read_all()
        assert list(values(found, "price")) == [101.0, 102.0, 103.0, 103.0]
        day, one, two, three = (datetime.fromtimestamp(START + more, UTC).isoformat() for more in (-86_400, 1, 2, 20))
        assert archive.scan(name, start=one, end=two).rows == 1
        events = list(archive.replay(day, three, [name]))
    assert [event.row["price"] for event in events] == [102.0, 101.0, 103.0, 103.0], "as they came"
    assert [event.known_at for event in events] == sorted(event.known_at for event in events)
    assert {(event.dataset, event.assumed) for event in events} == {(name, False)}
    assert [event.row["superseded_at"] is not None for event in events] == [False, True, False, False]
    assert events[0].row["time"] == datetime.fromtimestamp(START + 2, UTC)


def test_a_scan_of_a_stream_takes_the_arguments_of_its_channel(tmp_path: Path) -> None:
    with Ztdx.sandbox() as client:
        for symbol, interval in (("BTCUSDT", "1m"), ("BTCUSDT", "1h"), ("ETHUSDT", "1m")):
            with client.stream.klines(symbol=symbol, interval=interval) as stream:
                next(iter(Kept(tmp_path, stream, rows=1)))
        archive = Archive(tmp_path, client)
        assert len(archive.stream_status()) == 3
        asked: list[dict[str, Any]] = [
            {},
            {"symbol": "BTCUSDT"},
            {"symbol": ["BTCUSDT", "ETHUSDT"], "interval": "1m"},
            {"symbol": "ETHUSDT", "interval": "1h"},
            {"symbol": "."},
        ]
        counts = [archive.scan("stream.klines", **arguments).rows for arguments in asked]
        assert counts == [3, 2, 2, 0, 0]
        with pytest.raises(ConfigurationError, match="it has: symbol, interval"):
            archive.scan("stream.klines", coin="BTC")
        with pytest.raises(ArchiveError, match=r"Datasets there: stream\.klines"):
            archive.scan("stream.trades", symbol="BTCUSDT")


def test_small_files_of_a_stream_are_joined_and_removed(tmp_path: Path) -> None:
    kept(tmp_path, [row(number) for number in range(7)])
    with CoinGlass.sandbox() as client:
        archive = Archive(tmp_path, client)
        before = archive.scan("stream.liquidation_orders").to_arrow().read_all()
        assert archive.compact() == {"stream.liquidation_orders": 1}
        assert archive.scan("stream.liquidation_orders").to_arrow().read_all() == before
        assert archive.vacuum() == 0
    kept(tmp_path, [row(8)])
    assert len(prices(tmp_path)) == 8, "the writer goes on with its numbers"
