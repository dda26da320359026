"""Clients that read closed windows from an archive, and ask only the rest."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from perpkit._runtime.description.operation import WindowPaging
from perpkit._runtime.frames.columns import Column, columns
from perpkit.archive import Archive, Dataset, schema
from perpkit.archive.past import opened
from perpkit.archive.schema import Answered, Layout, row_class
from perpkit.archive.series import Series, owned_parameters
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.coinglass.models import LiquidationBar
from perpkit.errors import AbovePlanError, ConfigurationError, ParameterError
from perpkit.sandbox.recording import Recording, load
from tools.contract.calls import Answering, arguments, calling, operation_of
from tools.contract.description import APIS

from .market import HOUR, KEY, START, Market, client, ms

DAY = timedelta(days=1)
PAIR: dict[str, Any] = {"exchange": "Binance", "symbol": "BTCUSDT", "interval": "1h"}
HOURLY = Dataset("futures.liquidation.history", PAIR)
COIN: dict[str, Any] = {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": 1_000}
ORDER = Dataset("futures.liquidation.order", COIN)


def asked(market: Market) -> list[tuple[int, int]]:
    """Return the windows of all requests since the last time."""
    found = [(int(query["start_time"]), int(query.get("end_time", 0))) for _, query in market.requests]
    market.requests.clear()
    return found


def test_only_the_open_tail_of_an_iteration_is_asked(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        Archive(tmp_path, cg).pull([HOURLY], since=40 * DAY)
        market.clock.advance(2 * 3600)
        given: dict[str, Any] = {**PAIR, "start_time": START - 30 * DAY}
        until: dict[str, Any] = {**given, "end_time": START - DAY}
        further: dict[str, Any] = {**given, "start_time": START - 41 * DAY}
        whole = list(cg.futures.liquidation.iter_history(**given))
        with cg.with_options(archive=tmp_path) as reading:
            asked(market)
            assert list(reading.futures.liquidation.iter_history(**given)) == whole
            (tail,) = asked(market)
            assert tail[0] >= ms(START) - 2 * HOUR
            assert list(reading.futures.liquidation.iter_history(**until)) == whole[: 29 * 24]
            assert not market.requests
            earlier = list(reading.futures.liquidation.iter_history(**further))
            assert len(earlier) == len(whole) + 11 * 24
            assert len(asked(market)) == 2, "what is older than the archive, and the tail"


def test_a_walk_through_an_archive_goes_beyond_the_plan_and_can_be_resumed(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        Archive(tmp_path, cg).pull([HOURLY], since=200 * DAY)
        given: dict[str, Any] = {**PAIR, "start_time": START - 190 * DAY, "end_time": START}
        whole = list(cg.futures.liquidation.iter_history(**given))
        asked(market)
        # Startup has 180 days of bars of an hour: what is kept is older, and only the tail is asked.
        with cg.with_options(archive=tmp_path, plan="Startup", beyond_history="error") as reading:
            walk = reading.futures.liquidation.iter_history(**given)
            found = [next(walk) for _ in range(500)]
            found += reading.futures.liquidation.iter_history(**given, resume=walk.token())
            assert found == whole
            assert all(start >= ms(START) - DAY // timedelta(milliseconds=1) for start, _ in asked(market))


@pytest.mark.parametrize("plan", ["Hobbyist", "Startup"])
def test_one_call_that_is_answered_here_does_not_ask_the_plan(tmp_path: Path, plan: Any) -> None:
    """Hobbyist has no bars of an hour, and Startup has those of 180 days."""
    market = Market()
    with client(market) as cg:
        Archive(tmp_path, cg).pull([HOURLY], since=200 * DAY)
        given: dict[str, Any] = {**PAIR, "start_time": START - 190 * DAY, "end_time": START - 189 * DAY}
        whole = cg.futures.liquidation.history(**given)
        asked(market)
        with cg.with_options(archive=tmp_path, plan=plan, beyond_history="error") as reading:
            assert reading.futures.liquidation.history(**given) == whole
            assert not market.requests
            further: dict[str, Any] = {**given, "start_time": START - 201 * DAY}
            with pytest.raises(AbovePlanError):
                reading.futures.liquidation.history(**further)
            assert not market.requests


async def test_it_is_the_same_for_an_asynchronous_client(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=40 * DAY)
        given: dict[str, Any] = {**PAIR, "start_time": START - 30 * DAY}
        whole = list(cg.futures.liquidation.iter_history(**given))
        asked(market)
        http = httpx.AsyncClient(transport=httpx.MockTransport(market.answer))
        async with http, AsyncCoinGlass(api_key=KEY, http_client=http, limiter=False, archive=archive) as reading:
            rows = [row async for row in reading.futures.liquidation.iter_history(**given)]
            assert rows == whole
            assert len(asked(market)) == 1
            bounds: dict[str, Any] = {"start_time": START - 20 * DAY, "end_time": START - 19 * DAY}
            assert len(await reading.futures.liquidation.history(**PAIR, **bounds)) == 24
            assert not market.requests
            with anyio.move_on_after(0):  # it can be cancelled, and used afterwards
                await reading.futures.liquidation.history(**PAIR, **bounds)
            assert len(await reading.futures.liquidation.history(**PAIR, **bounds)) == 24


def test_one_call_is_answered_only_if_all_of_it_is_here(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=10 * DAY)
        reading = cg.with_options(archive=archive).futures.liquidation
        wrong: dict[str, Any] = {**PAIR, "interval": "7h"}
        closed: dict[str, Any] = {"start_time": START - 5 * DAY, "end_time": START - DAY}
        asked(market)
        bars = reading.history(**PAIR, **closed)
        assert isinstance(bars[0], LiquidationBar)
        assert not market.requests
        assert bars == cg.futures.liquidation.history(**PAIR, **closed)
        asked(market)
        others: tuple[dict[str, Any], ...] = (
            {**closed, "end_time": START},  # it is open there
            {**closed, "limit": 95},  # the vendor leaves out one of the 96; it decides which
            {**closed, "extra_query": {"x": "1"}},
            {"start_time": START - DAY},
            {"limit": 3, "start_time": START - 5 * DAY},
        )
        for more in others:
            reading.history(**PAIR, **more)
            assert len(asked(market)) == 1, more
        with pytest.raises(ParameterError, match="limit"):
            reading.history(**PAIR, **closed, limit=0)
        with pytest.raises(ParameterError, match="interval"):
            reading.iter_history(**wrong, start_time=START - DAY)
        with pytest.raises(ParameterError, match="start_time"):
            reading.iter_history(**PAIR, start_time=START, end_time=START - DAY)


def test_rows_of_other_arguments_never_answer(tmp_path: Path) -> None:
    """Orders above 10,000 USD say nothing about those above 1,000."""
    market = Market()
    market.orders = sorted([ms(START - DAY) + number * 7_000 for number in range(50)] * 2)
    with client(market) as cg:
        Archive(tmp_path, cg).pull([ORDER], since=2 * DAY)
        reading = cg.with_options(archive=tmp_path).futures.liquidation
        bounds: dict[str, Any] = {"start_time": START - 2 * DAY, "end_time": START - DAY / 2}
        asked(market)
        assert [one.time for one in reading.iter_order(**COIN, **bounds)] == market.orders, "equal rows stay as many"
        assert not asked(market)
        assert len(list(reading.iter_order(**{**COIN, "min_liquidation_amount": 10_000}, **bounds))) == 100
        assert asked(market)


def test_one_iteration_reads_one_snapshot(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        archive = Archive(tmp_path, cg)
        archive.pull([HOURLY], since=100 * DAY)
        given: dict[str, Any] = {**PAIR, "start_time": START - 99 * DAY, "end_time": START - DAY}
        before = list(cg.futures.liquidation.iter_history(**given))
        rows = cg.with_options(archive=archive).futures.liquidation.iter_history(**given)
        found = [next(rows)]
        market.scale = dict.fromkeys(range(ms(START) // HOUR * HOUR - 80 * 24 * HOUR, ms(START), HOUR), 3.0)
        market.clock.advance(60)
        assert archive.pull([HOURLY], since=100 * DAY, recheck=100 * DAY).changed
        assert [*found, *rows] == before
        assert list(cg.with_options(archive=archive).futures.liquidation.iter_history(**given)) != before


def test_a_row_that_lacks_what_rows_have_now_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fewer(row: Any, *, flat: bool) -> tuple[Column, ...]:
        return tuple(one for one in columns(row, flat=flat) if "time" in one.name)

    market = Market()
    with client(market) as cg:
        with monkeypatch.context() as earlier:
            earlier.setattr(schema, "columns", fewer)
            Archive(tmp_path, cg).pull([HOURLY], since=3 * DAY)
        reading = cg.with_options(archive=tmp_path).futures.liquidation
        given: dict[str, Any] = {**PAIR, "start_time": START - 2 * DAY, "end_time": START - DAY}
        whole = list(cg.futures.liquidation.iter_history(**given))
        asked(market)
        assert list(reading.iter_history(**given)) == whole
        assert len(asked(market)) == 1, "the column is not there"
        market.clock.advance(3600)
        Archive(tmp_path, cg).pull([HOURLY], since=3 * DAY)
        asked(market)
        assert list(reading.iter_history(**given)) == whole
        assert len(asked(market)) == 1, "the column is there, but these rows have nothing in it"


KEPT = [
    pytest.param(api, one, id=f"{one.operation}-{one.case}")
    for api in APIS
    for one in load(api)
    if one.success
    and isinstance(paging := operation_of(api, one.operation).paging, WindowPaging)
    and paging.key is None
]


@pytest.mark.parametrize(("api", "recording"), KEPT)
def test_rows_come_back_as_they_were(api: str, recording: Recording) -> None:
    operation = operation_of(api, recording.operation)
    layout, paging = Layout.of(operation), operation.paging
    with calling(api, recording, Answering(recording)) as call:
        rows = list(call())
    owned = owned_parameters(operation)
    given: dict[str, Any] = {name: value for name, value in arguments(api, recording).items() if name not in owned}
    table = layout.table([Answered.of(layout, operation, Series.of(operation, given), rows, 0)])
    assert isinstance(paging, WindowPaging)
    if paging.running_sums:
        assert not set(paging.running_sums) & set(layout.schema.names), "they begin at the first row that is asked for"
        assert opened("anywhere", api).rows(_never, operation, {**given, "start_time": 0}, 9) is None
    else:
        assert layout.rows(row_class(operation), table) == rows


def _never(window: object) -> Any:
    raise AssertionError(f"{window} is asked")


def test_what_is_not_an_archive_is_refused() -> None:
    wrong: Any = 5
    with pytest.raises(ConfigurationError, match="archive is 5; pass a folder"):
        CoinGlass(api_key=KEY, archive=wrong)


def test_a_walk_that_stops_goes_on_with_or_without_the_archive(tmp_path: Path) -> None:
    market = Market()
    with client(market) as cg:
        Archive(tmp_path, cg).pull([HOURLY], since=40 * DAY)
        reading = cg.with_options(archive=tmp_path)
        given: dict[str, Any] = {**PAIR, "start_time": START - 30 * DAY}
        for one, other in ((reading, cg), (cg, reading), (reading, reading)):
            whole = list(cg.futures.liquidation.iter_history(**given))
            walk = one.futures.liquidation.iter_history(**given)
            first = [next(walk) for _ in range(100)]
            market.clock.advance(3600)  # the end of the walk is fixed
            rest = list(other.futures.liquidation.iter_history(**given, resume=walk.token()))
            assert len(first) == 100
            assert first + rest == whole
