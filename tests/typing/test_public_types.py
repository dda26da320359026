"""The public names for type checkers: mypy and pyright check this file in strict mode."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, assert_type

from perpkit import charts
from perpkit.coinglass import (
    AsyncCoinGlass,
    ClosedSide,
    CoinGlass,
    LiquidationBar,
    LiquidationOrder,
    OrderSide,
    PlanError,
    Response,
    Rows,
    StreamedLiquidation,
)
from perpkit.coinglass.operations import FUTURES_LIQUIDATION_HISTORY
from perpkit.coinglass.resources import FuturesLiquidation
from perpkit.errors import PerpkitError
from perpkit.frames import AsyncTable, Table, frame
from perpkit.hooks import Hooks, RetryEvent
from perpkit.limits import LocalLimiter
from perpkit.streams import AsyncStream, Notice, Stream, UnknownMessage
from perpkit.testing import Recording, SimulatedTime, cases, recordings, simulated_time
from perpkit.ztdx import AsyncZtdx, Kline, Secret, UnifiedLiquidation, UnifiedLiquidations, Ztdx


def test_answers_are_what_their_annotations_say() -> None:
    with CoinGlass.sandbox() as cg:
        liquidation = assert_type(cg.futures.liquidation, FuturesLiquidation)
        bars = liquidation.history(exchange="Binance", symbol="BTCUSDT", interval="1d", limit=2)
        assert isinstance(assert_type(bars, Rows[LiquidationBar])[0], LiquidationBar)
        assert isinstance(assert_type(bars[0].time, int), int)
        assert isinstance(assert_type(bars[:1], Rows[LiquidationBar]), Rows)
        assert isinstance(assert_type(bars + bars * 2, Rows[LiquidationBar]), Rows)
        plain: list[LiquidationBar] = bars
        table = assert_type(frame(plain, LiquidationBar), Table)
        assert assert_type(table.to_dicts(), list[dict[str, Any]]) == assert_type(bars.to_dicts(), list[dict[str, Any]])
        response = assert_type(cg.with_response.futures.supported_coins(), Response[Rows[str]])
        assert isinstance(assert_type(response.payload[0], str), str)
    with Ztdx.sandbox() as ztdx:
        page = assert_type(ztdx.unified.liquidations(), UnifiedLiquidations)
        assert isinstance(assert_type(page.liquidations, Rows[UnifiedLiquidation]), Rows)


async def test_asynchronous_answers_too() -> None:
    async with AsyncCoinGlass.sandbox() as cg:
        assert isinstance(assert_type(await cg.futures.supported_coins(), Rows[str])[0], str)
        walked = cg.futures.liquidation.iter_order(exchange="Binance", symbol="BTC", min_liquidation_amount=1)
        table = assert_type(frame(walked, LiquidationOrder), AsyncTable)
        assert assert_type(await table.to_dicts(), list[dict[str, Any]])


def test_charts_take_answers_and_what_is_iterated() -> None:
    with CoinGlass.sandbox() as cg:
        heat = cg.futures.liquidation.heatmap_model1(exchange="Binance", symbol="BTCUSDT", range="24h")
        bars = cg.futures.liquidation.history(exchange="Binance", symbol="BTCUSDT", interval="1d")
    assert assert_type(charts.heatmap(heat, of="Binance BTCUSDT"), charts.Chart)
    assert assert_type(charts.liquidations(bar for bar in bars), charts.Chart)


def test_streams_give_rows_and_notices() -> None:
    with CoinGlass.sandbox() as cg, cg.stream.liquidation_orders() as stream:
        one = next(iter(assert_type(stream, Stream[StreamedLiquidation])))
        assert_type(one, StreamedLiquidation | Notice)
        assert isinstance(one, StreamedLiquidation)
        assert isinstance(assert_type(one.side, ClosedSide), ClosedSide)


async def test_asynchronous_streams_too() -> None:
    async with AsyncZtdx.sandbox() as ztdx, ztdx.stream.klines(symbol="BTCUSDT", interval="1m") as stream:
        assert_type(stream, AsyncStream[Kline | UnknownMessage])
        async for one in stream:
            assert isinstance(assert_type(one, Kline | UnknownMessage | Notice), Kline)
            break


def orders(cg: CoinGlass) -> Iterator[LiquidationOrder]:
    return cg.futures.liquidation.iter_order(exchange="Binance", symbol="BTC", min_liquidation_amount=1)


def test_names_are_the_classes_themselves() -> None:
    with CoinGlass.sandbox() as cg:
        sides = [assert_type(order.side, OrderSide) for order in orders(cg)]
        assert all(isinstance(side, OrderSide) for side in sides)
    refused: type[PerpkitError] = assert_type(PlanError, type[PlanError])
    assert issubclass(refused, PerpkitError)
    told: list[RetryEvent] = []
    on_retry: Callable[[RetryEvent], None] = told.append
    assert assert_type(Hooks(on_retry=on_retry), Hooks).on_retry is on_retry
    assert isinstance(assert_type(LocalLimiter(), LocalLimiter), LocalLimiter)
    assert assert_type(FUTURES_LIQUIDATION_HISTORY.payload(), type[Rows[LiquidationBar]]) == list[LiquidationBar]


def test_a_credential_of_an_answer_has_a_name() -> None:
    with Ztdx.sandbox() as ztdx:
        key: Secret = assert_type(ztdx.account.create_listen_key().listen_key, Secret)
    assert key.reveal() not in repr(key)


def test_help_for_tests_is_typed() -> None:
    with simulated_time() as time:
        assert assert_type(assert_type(time, SimulatedTime).waits, list[float]) == []
    assert assert_type(cases("coinglass"), dict[str, tuple[str, ...]])
    assert isinstance(assert_type(recordings("coinglass"), tuple[Recording, ...])[0].body, bytes)
