"""Reading an archive: in order, from one snapshot, with what people have installed; and its upkeep."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest
from arro3.core import Field, Schema
from deltalake import DeltaTable, QueryBuilder

from perpkit._runtime.frames.columns import Column, columns
from perpkit.archive import Archive, ArchiveError, Dataset, Scan
from perpkit.archive.arrow import TEXT, array, table, values
from perpkit.archive.store import Store
from perpkit.archive.tables import DataTable
from perpkit.coinglass import AsyncCoinGlass
from perpkit.errors import ConfigurationError

from .market import HOUR, KEY, START, Market, client, ms

DAY = timedelta(days=1)
BOTH = Dataset(
    "futures.liquidation.history", {"exchange": "Binance", "symbol": ["ETHUSDT", "BTCUSDT"], "interval": "1h"}
)
APART = [Dataset(BOTH.name, {**BOTH.arguments, "symbol": name}) for name in ("ETHUSDT", "BTCUSDT")]
"""The same in two datasets; pulled one after the other, they make two files."""
ORDERS = Dataset("futures.liquidation.order", {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": "1"})
TABLE = "coinglass/futures.liquidation.history"


def test_11_rows_come_in_the_stated_order_from_one_snapshot(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([BOTH], since=40 * DAY)
        scan = archive.scan(BOTH.name)
        before = scan.to_arrow().read_all()
        order = list(zip(*(values(before, name) for name in ("period", "series", "time")), strict=True))
        assert order == sorted(order)
        market.clock.advance(7200)
        archive.pull([BOTH], since=40 * DAY)
        assert scan.rows == before.num_rows
        assert scan.to_arrow().read_all() == before, "it can be read again, and nothing has changed"
        assert archive.scan(BOTH.name).rows == before.num_rows + 4


def test_scans_are_narrowed_by_time_and_arguments(tmp_path: Path) -> None:
    with client(Market()) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([BOTH], since=5 * DAY)
        start, end = START - 3 * DAY, START - 2 * DAY
        scan = archive.scan(BOTH.name, start=start, end=end, symbol="BTCUSDT")
        rows = scan.to_arrow().read_all()
        assert rows.num_rows == scan.rows == 24
        assert set(values(rows, "symbol")) == {"BTCUSDT"}
        assert all(start <= one < end for one in values(rows, "time"))
        assert archive.scan(BOTH.name, symbol=["BTCUSDT", "ETHUSDT"], start=start, end=end).rows == 48
        assert archive.scan(BOTH.name, symbol="it's nobody").rows == archive.scan(BOTH.name, symbol=[]).rows == 0
        assert scan.schema.field("long_liquidation_usd").metadata[b"unit"] == b"USD"
        with pytest.raises(ConfigurationError, match="it has: exchange, symbol, interval"):
            archive.scan(BOTH.name, coin="BTC")
        with pytest.raises(ArchiveError, match="pull it first"):
            archive.scan("futures.liquidation.order")


@pytest.mark.parametrize("folder", ["kept", "of Zürich, 'quoted'", "a*"])
def test_polars_reads_it(tmp_path: Path, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pl: Any = pytest.importorskip("polars", reason="polars is not installed; run: make setup-check")
    with client(Market()) as cg:
        with monkeypatch.context() as earlier:
            earlier.setattr("perpkit.archive.schema.columns", _fewer)
            Archive(tmp_path / folder, cg).pull([APART[0]], since=5 * DAY)
        archive = Archive(tmp_path / folder, cg)
        archive.pull([BOTH], since=20 * DAY)
        scan = archive.scan(BOTH.name, symbol="BTCUSDT", start=START - DAY, end=START)
        lazy = scan.to_polars().sort("time").collect()
        direct = pl.DataFrame(scan).sort("time")
        assert lazy.height == direct.height == 24
        assert lazy["time"].to_list() == direct["time"].to_list()
        assert lazy["long_liquidation_usd"].sum() == direct["long_liquidation_usd"].sum()
        assert lazy.schema == direct.schema
        every = archive.scan(BOTH.name)
        assert every.to_polars().collect().sort("series", "time").equals(pl.DataFrame(every).sort("series", "time"))
        if folder == "kept":  # elsewhere, Polars itself does not find the files
            assert pl.scan_delta(str(tmp_path / folder / TABLE)).collect().height == every.rows, "without perpkit"


@pytest.mark.parametrize("folder", ["kept", "of Zürich, 'quoted'", "a*"])
def test_duckdb_reads_it(tmp_path: Path, folder: str) -> None:
    """Folders have names that are special in addresses, in queries, and in patterns."""
    duckdb: Any = pytest.importorskip("duckdb", reason="duckdb is not installed; run: make setup-check")
    with client(Market()) as cg:
        archive = Archive(tmp_path / folder, cg)
        archive.pull([BOTH], since=20 * DAY)
        scan = archive.scan(BOTH.name, symbol="BTCUSDT", start=START - 15 * DAY, end=START)
        with duckdb.connect() as connection:
            relation = scan.to_duckdb(connection)
            question = "count(*), count(DISTINCT time), epoch_ms(min(time))"
            first = [(360, 360, ms(START - 15 * DAY) - ms(START) % 3_600_000 + 3_600_000)]
            assert relation.aggregate(question).fetchall() == first
            assert relation.aggregate("count(*)").fetchall() == [(360,)], "a relation can be asked again"
            assert connection.from_arrow(scan).types == relation.types
            archive.pull([BOTH], since=20 * DAY)
            texts = "period, time::VARCHAR, long_liquidation_usd, fetched_at::VARCHAR"
            rows = relation.order("time").project(texts).fetchall()
            assert rows == connection.from_arrow(scan).order("time").project(texts).fetchall(), "the same snapshot"
            assert {row[0] for row in rows} == {"2026-02", "2026-03"}


def test_duckdb_reads_a_table_without_rows_or_with_files_of_an_earlier_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    duckdb: Any = pytest.importorskip("duckdb", reason="duckdb is not installed; run: make setup-check")
    market = Market()
    with client(market) as cg, duckdb.connect() as connection:
        archive = Archive(tmp_path, cg)
        archive.pull([ORDERS], since=DAY)
        assert archive.scan(ORDERS.name).to_duckdb(connection).fetchall() == []
        with monkeypatch.context() as earlier:
            earlier.setattr("perpkit.archive.schema.columns", _fewer)
            Archive(tmp_path, cg).pull([APART[0]], since=DAY)
        archive.pull([APART[1]], since=DAY)
        scan = archive.scan(BOTH.name)
        texts = "series, time::VARCHAR, long_liquidation_usd, short_liquidation_usd"
        ordered = scan.to_duckdb(connection).order("series, time").project(texts).fetchall()
        assert ordered == connection.from_arrow(scan).order("series, time").project(texts).fetchall()
        assert [row[-1] for row in ordered].count(None) == len(ordered) / 2 == 24


def _fewer(row: Any, *, flat: bool) -> tuple[Column, ...]:
    """Return the columns of an earlier version."""
    return tuple(one for one in columns(row, flat=flat) if "short" not in one.name)


def test_12_compaction_keeps_rows_and_order(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        for one in APART:
            archive.pull([one], since=START - 2 * DAY)
        before = archive.scan(BOTH.name).to_arrow().read_all()
        reader = archive.scan(BOTH.name)
        assert archive.compact() == {BOTH.name: 1}
        assert archive.scan(BOTH.name).to_arrow().read_all() == before
        assert len(DeltaTable(tmp_path / TABLE).file_uris()) == 1
        assert archive.compact() == {BOTH.name: 0}
        assert archive.vacuum() == 0, "files of the last days are kept"
        assert reader.to_arrow().read_all() == before, "an open reader loses nothing"
        with pytest.raises(ConfigurationError, match="running programs"):
            archive.vacuum(timedelta(0))


def test_12_compaction_joins_what_runs_add_to_beside_the_rows(tmp_path: Path) -> None:
    market = Market()
    every = Dataset(BOTH.name, {**BOTH.arguments, "symbol": "all"})
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([every], since=START - 9 * DAY)
        for scale in (2.0, 3.0):
            market.clock.advance(3600)
            market.scale = dict.fromkeys(range(ms(START - 2 * DAY) // HOUR * HOUR, ms(START - DAY), HOUR), scale)
            archive.pull([every], since=START - 9 * DAY, recheck=3 * DAY)
        names = ("coinglass/universe", f"{TABLE}.revisions")
        before = [rows(tmp_path / name) for name in names]
        assert all(len(DeltaTable(tmp_path / name).file_uris()) > 1 for name in names)
        assert archive.compact()[f"{BOTH.name}.revisions"] == 1
        assert [len(DeltaTable(tmp_path / name).file_uris()) for name in names] == [1, 1]
        assert [rows(tmp_path / name) for name in names] == before
        market.pairs = []
        assert archive.pull([every], since=START - 9 * DAY).complete
        assert len(archive.status()) == 2, "what was listed before stays known"


def rows(folder: Path) -> Counter[str]:
    found = QueryBuilder().register("rows", DeltaTable(folder)).execute("SELECT * FROM rows").read_all()
    return Counter(map(str, zip(*(values(found, name) for name in sorted(found.schema.names)), strict=True)))


def test_12_compaction_beside_a_writer_leaves_the_period_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        for one in APART:
            archive.pull([one], since=START - 2 * DAY)
        market.clock.advance(3600)
        asks = archive._store.ask  # pyright: ignore[reportPrivateUsage]

        def beside(*given: Any) -> Any:
            answer = asks(*given)
            if given[1].startswith("SELECT * ") and "ORDER BY" in given[1]:
                monkeypatch.undo()
                archive.pull([BOTH], since=START - 2 * DAY)
            return answer

        monkeypatch.setattr(archive._store, "ask", beside)  # pyright: ignore[reportPrivateUsage]
        assert archive.compact() == {BOTH.name: 0}
        assert archive.scan(BOTH.name).rows == 2 * len(range(ms(START - 2 * DAY), ms(market.clock.now), 3_600_000))


def test_12_a_vacuum_beside_a_pull_and_a_reader_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    market = Market()
    removed: list[int] = []
    with client(market) as cg, client(market) as other:
        archive = Archive(tmp_path, cg)
        for one in APART:
            archive.pull([one], since=START - 2 * DAY)
        monkeypatch.setattr(Store, "tidy", _nothing)  # a checkpoint would keep the true times
        archive.compact()
        age(tmp_path / TABLE, timedelta(hours=2))
        reader = archive.scan(BOTH.name)

        def beside(request: httpx.Request) -> None:
            market.asked = None
            removed.append(Archive(tmp_path, other).vacuum(timedelta(hours=1)))

        market.clock.advance(3600)
        market.asked = beside
        before = reader.rows
        archive.pull([BOTH], since=START - 2 * DAY)
        assert removed[0] >= 2, "the files from before they were joined"
        assert reader.rows == before == 2 * 48
        assert archive.scan(BOTH.name).rows == before + 2


def test_12_a_vacuum_after_a_checkpoint_removes_what_nobody_needs_any_more(tmp_path: Path) -> None:
    with client(Market()) as cg:
        archive = Archive(tmp_path, cg)
        for one in APART:
            archive.pull([one], since=START - 2 * DAY)
        archive.compact()  # the files from before it are not needed any more
        killed = next((tmp_path / TABLE).glob("period=*/*.parquet")).with_name("part-of-a-killed-write.parquet")
        killed.write_bytes(b"half")
        age(tmp_path / TABLE, 8 * DAY)
        for path in (tmp_path / TABLE / "_delta_log").glob("*checkpoint*"):
            path.unlink()  # it has the true times
        fresh = killed.with_name("part-of-a-write-that-goes-on.parquet")
        fresh.write_bytes(b"half")
        archive.compact()
        assert archive.vacuum() == 3, "two from before they were joined, and one of a killed write"
        assert not killed.exists()
        assert fresh.exists()
        assert len([*(tmp_path / TABLE).glob("period=*/*.parquet")]) == 2
        assert archive.scan(BOTH.name).rows == 2 * 48


def age(kept: Path, by: timedelta) -> None:
    """Let all that was done to a table be so much older."""
    for path in (kept / "_delta_log").glob("*.json"):
        lines = [json.loads(line) for line in path.read_text().splitlines()]
        for line in lines:
            if "remove" in line:
                line["remove"]["deletionTimestamp"] -= by // timedelta(milliseconds=1)
        path.write_text("\n".join(map(json.dumps, lines)))
    for path in kept.rglob("*"):
        moment = path.stat().st_mtime - by.total_seconds()
        os.utime(path, (moment, moment))


def test_12_every_hundredth_commit_writes_a_checkpoint_and_old_entries_of_the_log_go(tmp_path: Path) -> None:
    schema = Schema([Field("name", TEXT)])
    store, rows = Store(tmp_path), table([array(["one"], TEXT)], schema)
    store.swap("kept", store.open("kept", schema, [], "Rows"), rows)
    log = tmp_path / "kept" / "_delta_log"
    nothing = json.dumps({"commitInfo": {"timestamp": 0, "operation": "WRITE"}})
    for version in range(2, 99):
        (log / f"{version:020}.json").write_text(nothing)
    assert not (log / "_last_checkpoint").exists()
    found = store.find("kept")
    assert found is not None
    store.append("kept", found, rows)
    assert json.loads((log / "_last_checkpoint").read_text())["version"] == 99
    age(tmp_path / "kept", 60 * DAY)
    store.tidy("kept")
    assert len([*log.glob("*.json")]) <= 2
    kept = store.find("kept")
    assert kept is not None
    assert kept.count() == 2


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_13_an_export_is_complete_and_always_the_same(tmp_path: Path, ending: str) -> None:
    with client(Market()) as cg:
        archive = Archive(tmp_path / "archive", cg)
        archive.pull([BOTH], since=5 * DAY)
        first, second = (tmp_path / name / f"bars.{ending}" for name in ("one", "two"))
        assert archive.export(BOTH.name, first) == archive.export(BOTH.name, second) == 240
        assert first.read_bytes() == second.read_bytes()
        assert [one.name for one in first.parent.iterdir()] == [f"bars.{ending}"]
        if ending == "csv":
            rows = list(csv.DictReader(first.read_text().splitlines()))
            assert len(rows) == 240
            assert rows[0]["time"].endswith("+00:00")
        with pytest.raises(ConfigurationError, match="parquet, csv"):
            archive.export(BOTH.name, tmp_path / "one" / "bars.xlsx")
        assert len(list(first.parent.iterdir())) == 1


def test_14_after_a_fork_an_archive_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with client(Market()) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([BOTH], since=DAY)
        monkeypatch.setattr(os, "getpid", lambda: -1)
        with pytest.raises(ArchiveError, match='get_context\\("spawn"\\)'):
            archive.scan(BOTH.name)


def test_a_table_that_gained_a_column_is_read_and_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive of an earlier version lacks columns that rows have now."""
    market = Market()
    with client(market) as cg:
        with monkeypatch.context() as earlier:
            earlier.setattr("perpkit.archive.schema.columns", _fewer)
            Archive(tmp_path, cg).pull([BOTH], since=DAY)
        market.clock.advance(3600)
        archive = Archive(tmp_path, cg)
        assert not archive.pull([BOTH], since=DAY, recheck=5 * DAY).changed
        found = values(archive.scan(BOTH.name).to_arrow().read_all(), "short_liquidation_usd")
        assert found.count(None) + found.count(1.25) == len(found) == 50
        assert found.count(None)


def test_no_key_is_in_a_table_or_a_log(tmp_path: Path) -> None:
    market = Market()
    market.broken.add("ETHUSDT")
    with client(market) as cg:
        Archive(tmp_path, cg).pull([BOTH], since=DAY)
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert len(files) > 4
    assert not [one for one in files if KEY.encode() in one.read_bytes() or KEY in one.name]


def test_an_asynchronous_client_is_refused(tmp_path: Path) -> None:
    client: Any = AsyncCoinGlass.sandbox()
    with pytest.raises(ConfigurationError, match="blocking client"):
        Archive(tmp_path, client)


def test_a_client_alone_imports_nothing_of_this() -> None:
    program = "import sys, perpkit.coinglass as c; c.CoinGlass.sandbox().futures.supported_coins(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"deltalake", "arro3.core", "perpkit.archive"} & set(loaded)


def test_without_the_extra_the_message_says_what_to_install() -> None:
    program = (
        "import sys; sys.modules['deltalake'] = None\n"
        "from perpkit.errors import ConfigurationError\n"
        "try:\n    from perpkit.archive import Archive\n"
        "except ConfigurationError as error:\n    print(error)\n"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "pip install perpkit[archive]" in result.stdout, result.stderr


def test_11_a_replay_comes_in_the_order_of_knowing_and_never_looks_ahead(tmp_path: Path) -> None:
    market = Market()
    market.orders = [ms(START) - hours * 3_600_000 + 17 for hours in range(40, 2, -3)]
    daily = Dataset(BOTH.name, {**BOTH.arguments, "interval": "1d"})
    coins = Dataset("futures.liquidation.coin_list", {"exchange": "Binance"}, snapshots=True)
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([BOTH, daily, ORDERS, coins], since=START - 5 * DAY)
        events = list(archive.replay(START - 3 * DAY, START + DAY))
        known = [one.known_at for one in events]
        assert known == sorted(known)
        assert known[0] >= START - 3 * DAY
        for one in events:
            width = {"1h": timedelta(hours=1), "1d": DAY}.get(one.row.get("interval", ""), timedelta(0))
            seen = one.row["fetched_at"]
            settled = None if one.dataset == coins.name else one.row["time"] + width + timedelta(minutes=5)
            assert one.known_at == (seen if settled is None else min(seen, settled))
            assert one.assumed is (settled is not None and settled <= seen)
        assert sum(not one.assumed for one in events) == 1 + 2 * (2 + 1), "coins; bars that had not ended and settled"
        assert {one.dataset for one in events} == {BOTH.name, ORDERS.name, coins.name}
        assert sum(one.row.get("interval") == "1d" for one in events) == 2 * 4
        again = list(archive.replay(START - 3 * DAY, START + DAY, [BOTH.name]))
        assert again == [one for one in events if one.dataset == BOTH.name]
        with pytest.raises(ArchiveError, match="pull it first"):
            archive.replay(START - DAY, START, ["futures.price.history"])


def test_11_a_replay_shows_what_was_known_before_the_vendor_changed_it(tmp_path: Path) -> None:
    market = Market()
    hourly = APART[1]
    bar = ms(START - DAY) // 3_600_000 * 3_600_000
    gone = bar + 2 * 3_600_000
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([hourly], since=START - 3 * DAY)
        before = list(archive.replay(START - 2 * DAY, START))
        for factor in (2.0, 3.0):
            market.clock.advance(7200)
            market.scale[bar] = factor
            archive.pull([hourly], since=START - 3 * DAY, recheck=5 * DAY)
        market.clock.advance(7200)
        market.gone.add(gone)
        archive.pull([hourly], since=START - 3 * DAY, recheck=5 * DAY, accept_shrink=True)
        after = list(archive.replay(START - 2 * DAY, START))
        assert [(one.known_at, _plain(one.row)) for one in after] == [(one.known_at, _plain(one.row)) for one in before]
        later = [one for one in archive.replay(START, START + DAY) if one.row["revised_at"] is not None]
        assert not any(one.assumed for one in later)
        assert [one.known_at - START for one in later] == [timedelta(hours=2), timedelta(hours=4)]
        assert {ms(one.row["time"]) for one in later} == {bar}
        first = next(one.row for one in before if ms(one.row["time"]) == bar)["long_liquidation_usd"]
        assert [one.row["long_liquidation_usd"] for one in later] == [2 * first, 3 * first]
        assert "superseded_at" not in later[0].row


@pytest.mark.parametrize("seed", range(4))
def test_11_a_replay_knows_what_an_archive_knew_and_nothing_sooner(tmp_path: Path, seed: int) -> None:
    """The vendor changes, adds and takes away bars and orders, and the archive is pulled now and then."""
    chance = Random(seed)  # noqa: S311
    market = Market()
    hour = 3_600_000
    first = ms(START - 2 * DAY) // hour * hour
    market.orders = sorted(first + chance.randrange(48) * hour for _ in range(30))
    data = {APART[0].name: APART[0], ORDERS.name: ORDERS}
    known: list[tuple[datetime, dict[str, Counter[Any]]]] = []
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        for _ in range(5):
            archive.pull([*data.values()], since=START - 2 * DAY, recheck=30 * DAY, accept_shrink=True)
            scans = {name: Counter(map(_version, _dicts(archive.scan(name)))) for name in data}
            known.append((market.clock.now, scans))
            market.clock.advance(chance.choice([240, 3_600, 30_000]))
            market.scale[first + chance.randrange(40) * hour] = chance.random()
            market.gone ^= {first + chance.randrange(40) * hour}
            market.orders.remove(chance.choice(market.orders))
            market.orders = sorted([*market.orders, first + chance.randrange(48) * hour])
        events = list(archive.replay(START - 3 * DAY, market.clock.now + DAY))
        changed = sum(DeltaTable(tmp_path / f"coinglass/{name}.revisions").count() for name in data)
        assert changed
        assert len(events) == changed + sum(archive.scan(name).rows for name in data)
    for name in data:
        before: Counter[Any] = Counter()
        for moment, scans in known:
            before |= scans[name]
            told = Counter(_version(one.row) for one in events if one.dataset == name and one.known_at <= moment)
            assert set(told) <= set(before), "nothing is known before a pull has seen it"
            width = timedelta(hours=1) if name == BOTH.name else timedelta(0)
            settled = {row for row in scans[name] if dict(row)["time"] + width + timedelta(minutes=5) <= moment}
            assert all(scans[name][row] <= told[row] for row in settled), "what had settled in the archive is known"


def test_11_a_run_that_is_killed_before_it_replaces_rows_doubles_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([APART[1]], since=START - 3 * DAY)
        market.scale[ms(START - DAY) // 3_600_000 * 3_600_000] = 2.0
        before = list(archive.replay(START - 4 * DAY, START))
        for _ in range(2):
            with monkeypatch.context() as patch:
                patch.setattr(DataTable, "replace", _killed)
                with pytest.raises(KeyboardInterrupt):
                    archive.pull([APART[1]], since=START - 3 * DAY, recheck=5 * DAY)
            assert list(archive.replay(START - 4 * DAY, START)) == before
        archive.pull([APART[1]], since=START - 3 * DAY, recheck=5 * DAY)
        after = list(archive.replay(START - 4 * DAY, START + DAY))
        assert len(after) == 1 + archive.scan(APART[1].name).rows


def _nothing(*_: object) -> None:
    pass


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


def _dicts(scan: Scan) -> list[dict[str, Any]]:
    found = scan.to_arrow().read_all()
    columns = [values(found, name) for name in found.schema.names]
    return [dict(zip(found.schema.names, row, strict=True)) for row in zip(*columns, strict=True)]


def _version(row: Mapping[str, Any]) -> frozenset[tuple[str, Any]]:
    return frozenset(_plain(row).items())


def _plain(row: Any) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in {"fetched_at", "revised_at"}}
