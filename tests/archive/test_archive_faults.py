"""What can go wrong beneath an archive: nothing is lost or doubled, and the message says what to do."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest

from perpkit.archive import Archive, ArchiveError, Dataset
from perpkit.archive import store as tables
from perpkit.archive.arrow import values
from perpkit.coinglass import CoinGlass
from perpkit.errors import LimiterUnavailableError

from .market import HOUR, KEY, START, Market, client, ms

DAY = timedelta(days=1)
HOURLY = Dataset("futures.liquidation.history", {"exchange": "Binance", "symbol": "BTCUSDT", "interval": "1h"})
TABLE = "coinglass/futures.liquidation.history"


def times(archive: Archive) -> list[int]:
    found = archive.scan(HOURLY.name).to_arrow().read_all()
    return sorted(ms(one) for one in values(found, "time"))


def bars(start: datetime, end: datetime) -> list[int]:
    return list(range(-(-ms(start) // HOUR) * HOUR, ms(end), HOUR))


@contextmanager
def full_disk(largest: int) -> Generator[None]:
    """Let no file become larger, as if the disk were full."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit for files")
@pytest.mark.parametrize("largest", [1_000, 3_500], ids=["claims", "rows"])
def test_a_full_disk_loses_nothing(tmp_path: Path, largest: int) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=START - 2 * DAY)
        market.clock.advance(86_400)
        with full_disk(largest), pytest.raises(ArchiveError) as caught:
            archive.pull([HOURLY], since=START - 20 * DAY)
        assert "File too large" in str(caught.value)
        assert "has space" in str(caught.value)
        assert times(archive) == bars(START - 2 * DAY, START)
        assert archive.pull([HOURLY], since=START - 20 * DAY).complete
        assert times(archive) == bars(START - 20 * DAY, START + DAY)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can become somebody else")
def test_a_folder_that_may_only_be_read_is_read() -> None:
    folder = Path(tempfile.mkdtemp())  # pytest's own cannot be read by others
    folder.chmod(0o755)
    market = Market()
    try:
        with client(market) as cg:
            archive = Archive(folder, cg)
            archive.pull([HOURLY], since=START - 2 * DAY)
            market.clock.advance(86_400)
            os.seteuid(65_534)
            try:
                with pytest.raises(ArchiveError, match=r"Permission denied.*may be written"):
                    archive.pull([HOURLY], since=START - 2 * DAY)
                assert times(archive) == bars(START - 2 * DAY, START)
                with pytest.raises(ArchiveError, match="may be written"):
                    Archive(folder / "other", cg).pull([HOURLY], since=START - 2 * DAY)
            finally:
                os.seteuid(0)
    finally:
        shutil.rmtree(folder)


def test_a_damaged_log_is_named_and_what_is_put_away_is_asked_again(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=DAY)
        entry = sorted((tmp_path / TABLE / "_delta_log").glob("*.json"))[-1]
        whole = entry.read_text()
        entry.write_text(whole[: len(whole) // 2])
        for use in (lambda: archive.pull([HOURLY], since=DAY), archive.status):
            with pytest.raises(ArchiveError, match=r"cannot be read.*log is damaged.*_delta_log back from a copy"):
                use()
        shutil.move(tmp_path / TABLE, tmp_path / "away")
        assert archive.pull([HOURLY], since=START - DAY).complete
        assert times(archive) == bars(START - DAY, START)
        shutil.rmtree(tmp_path / "coinglass" / "coverage")
        archive.pull([HOURLY], since=START - DAY)
        assert times(archive) == bars(START - DAY, START)


def test_what_was_asked_of_a_table_that_is_gone_counts_no_more(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        other = Dataset(HOURLY.name, {**HOURLY.arguments, "symbol": "ETHUSDT"})
        archive.pull([HOURLY, other], since=START - 2 * DAY)
        shutil.rmtree(tmp_path / TABLE)
        archive.pull([other], since=START - DAY)  # as if the run had ended before it came to the rest
        (only,) = archive.status()
        assert "ETHUSDT" in only.series
        archive.pull([HOURLY, other], since=START - 2 * DAY)
        assert times(archive) == sorted(2 * bars(START - 2 * DAY, START))


def test_a_data_file_that_is_gone_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    with client(Market()) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=DAY)
        (path,) = (tmp_path / TABLE).glob("period=*/*.parquet")
        path.unlink()
        for use in (
            lambda: times(archive),
            archive.status,
            lambda: archive.export(HOURLY.name, tmp_path / "rows.csv"),
            lambda: archive.export(HOURLY.name, tmp_path / "rows.parquet"),
            lambda: list(archive.replay(START - DAY, START)),
            lambda: archive.pull([HOURLY], since=DAY, recheck=DAY),
        ):
            with pytest.raises(ArchiveError, match=r"cannot be read.*a file of it is gone.*back from a copy"):
                use()


def test_a_table_of_a_newer_version_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with client(Market()) as cg:
        archive = Archive(tmp_path, cg)
        with monkeypatch.context() as newer:
            newer.setattr(tables, "FORMAT", tables.FORMAT + 1)
            archive.pull([HOURLY], since=DAY)
        for use in (lambda: archive.pull([HOURLY], since=DAY), archive.status, archive.compact):
            with pytest.raises(ArchiveError, match=r"newer perpkit.*pip install -U"):
                use()
        other = Archive(tmp_path / "other", cg)
        other.pull([HOURLY], since=DAY)
        first = sorted((tmp_path / "other" / TABLE / "_delta_log").glob("*.json"))[0]
        assert '"minReaderVersion":1' in first.read_text()
        first.write_text(first.read_text().replace('"minReaderVersion":1', '"minReaderVersion":99'))
        with pytest.raises(ArchiveError, match=r"newer program.*pip install -U"):
            other.scan(HOURLY.name)


@pytest.mark.parametrize("name", ["a[1]", "50%", "a|b", "a^b"])
def test_a_folder_that_the_library_does_not_support_is_refused(tmp_path: Path, name: str) -> None:
    with client(Market()) as cg, pytest.raises(ArchiveError, match="Choose another name"):
        Archive(tmp_path / name, cg).pull([HOURLY], since=DAY)


def test_a_folder_without_hard_links_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commits could overwrite each other there."""

    def refused(self: Path, target: Path) -> None:
        raise OSError(95, "Operation not supported")

    def replaces(self: Path, target: Path) -> None:
        """Put the file there, whatever was there before."""

    market = Market()
    with client(market) as cg:
        for links in (refused, replaces):
            monkeypatch.setattr(Path, "hardlink_to", links)
            with pytest.raises(ArchiveError, match=r"cannot hold an archive.*local disk"):
                Archive(tmp_path, cg).pull([HOURLY], since=DAY)
            assert not list(tmp_path.iterdir())
            assert not market.requests


def test_a_limiter_that_is_away_ends_the_run_and_keeps_what_came(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        Archive(tmp_path, cg).pull([HOURLY], since=START - 2 * DAY)
        http = httpx.Client(transport=httpx.MockTransport(market.answer))
        market.clock.advance(86_400)
        with http, CoinGlass(api_key=KEY, http_client=http, limiter="redis://127.0.0.1:1/0") as away:
            archive = Archive(tmp_path, away)
            with pytest.raises(LimiterUnavailableError, match=r"127\.0\.0\.1:1"):
                archive.pull([HOURLY], since=START - 2 * DAY)
            assert times(archive) == bars(START - 2 * DAY, START)
            assert all(one.complete for one in archive.status()), "that is no failure of a window"
        archive = Archive(tmp_path, cg)
        assert archive.pull([HOURLY], since=START - 2 * DAY).complete
        assert times(archive) == bars(START - 2 * DAY, START + DAY)


def test_a_place_that_cannot_be_written_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with client(Market()) as cg, pytest.raises(ArchiveError, match="may be written"):
        Archive(tmp_path / "file" / "archive", cg).pull([HOURLY], since=DAY)


def test_a_new_process_pulls_into_the_same_archive(tmp_path: Path) -> None:
    """After a fork an archive says that it needs this; see the test of reading."""
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=START - DAY)
        process = multiprocessing.get_context("spawn").Process(target=pulls, args=(str(tmp_path),))
        process.start()
        process.join()
        assert process.exitcode == 0
        assert times(archive) == bars(START - 3 * DAY, START)


def pulls(folder: str) -> None:
    """Pull in a process of its own."""
    with client(Market()) as cg:
        Archive(folder, cg).pull([HOURLY], since=START - 3 * DAY)
