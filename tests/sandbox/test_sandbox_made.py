"""Answers that the sandbox makes up for requests that were not recorded."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from perpkit.coinglass import CoinGlass
from perpkit.sandbox.made import EARLIEST, MARK

HOUR = 3_600_000
START = datetime(2026, 3, 1, tzinfo=UTC)
END = START + timedelta(days=30)


def bars(**changes: Any) -> list[Any]:
    asked: dict[str, Any] = {
        "exchange": "OKX",
        "symbol": "ETHUSDT",
        "interval": "1h",
        "start_time": START,
        "end_time": END,
    }
    with CoinGlass.sandbox() as cg:
        return list(cg.futures.open_interest.iter_history(**{**asked, **changes}))


def test_a_window_is_filled_with_bars_on_the_grid() -> None:
    times = [bar.time for bar in bars()]
    assert len(times) == 30 * 24
    assert {later - early for early, later in pairwise(times)} == {HOUR}
    assert times[0] == START.timestamp() * 1000


def test_bars_fit_together_and_go_on_from_the_bar_before() -> None:
    made = bars()
    assert all(bar.low <= min(bar.open, bar.close) <= max(bar.open, bar.close) <= bar.high for bar in made)
    assert all(early.close == pytest.approx(later.open) for early, later in pairwise(made))
    assert len({bar.close for bar in made}) > 700


def test_a_bar_is_the_same_in_every_window() -> None:
    inside = bars(start_time=START + timedelta(days=3), end_time=START + timedelta(days=4))
    assert inside == bars()[72:96]


def test_another_symbol_has_other_values() -> None:
    assert [bar.close for bar in bars(symbol="SOLUSDT")] != [bar.close for bar in bars()]


def test_an_interval_gives_its_width() -> None:
    times = [bar.time for bar in bars(interval="1w")]
    assert {later - early for early, later in pairwise(times)} == {7 * 24 * HOUR}
    assert all(datetime.fromtimestamp(time / 1000, UTC).weekday() == 0 for time in times)


def test_orders_carry_the_names_asked_for() -> None:
    with CoinGlass.sandbox() as cg:
        orders = list(
            cg.futures.liquidation.iter_order(
                exchange="OKX", symbol="SOL", min_liquidation_amount=1, start_time=START, end_time=END
            )
        )
    assert len(orders) > 1000
    assert {(one.exchange_name, one.base_asset) for one in orders} == {("OKX", "SOL")}
    assert all(one.symbol.startswith("SOL") for one in orders)
    assert all(START <= one.time_utc < END for one in orders)


def test_what_is_made_up_says_so_and_what_is_recorded_does_not() -> None:
    with CoinGlass.sandbox() as cg:
        made = cg.with_response.futures.liquidation.coin_list(exchange="OKX")
        recorded = cg.with_response.futures.liquidation.coin_list(exchange="Binance")
    assert made.headers[MARK[0]] == MARK[1]
    assert MARK[0] not in recorded.headers
    assert made.payload != recorded.payload
    assert [row.symbol for row in made.payload] == [row.symbol for row in recorded.payload]


def test_recorded_rows_stay_among_the_made_ones() -> None:
    asked = {"exchange": "Binance", "symbol": "BTCUSDT", "interval": "1d"}
    with CoinGlass.sandbox() as cg:
        recorded = cg.futures.open_interest.history(**asked, limit=3)  # type: ignore[arg-type]
        around = cg.futures.open_interest.history(**asked, start_time=recorded[0].time - 240 * HOUR)  # type: ignore[arg-type]
    assert [bar for bar in around if bar in recorded] == recorded
    assert len(around) > 10


def test_nothing_is_before_the_first_row_or_after_now() -> None:
    with CoinGlass.sandbox() as cg:
        rows = cg.futures.open_interest.history(exchange="OKX", symbol="X", interval="1d", end_time=EARLIEST + HOUR)
        latest = cg.futures.open_interest.history(exchange="OKX", symbol="X", interval="1d", end_time="2100-01-01")
    assert [row.time for row in rows] == [EARLIEST]
    assert latest[-1].time_utc <= datetime.now(UTC)
    assert len(latest) == 1000


def test_lists_and_heat_maps_can_be_of_full_size() -> None:
    with CoinGlass.sandbox(full_size=True) as cg:
        coins = cg.with_response.futures.liquidation.coin_list(exchange="Binance")
        grid = cg.futures.liquidation.heatmap_model1(exchange="Binance", symbol="BTCUSDT", range="24h")
        whole = cg.futures.liquidation.aggregated_heatmap_model2(symbol="BTC", range="3d")
        few = cg.futures.supported_coins()
    assert coins.headers[MARK[0]] == MARK[1]
    assert len({row.symbol for row in coins.payload}) == len(coins.payload) == 400
    for one, step in ((grid, 300), (whole, 900)):
        assert (len(one.price_candlesticks), len(one.y_axis), len(one.liquidation_leverage_data)) == (288, 150, 40_000)
        assert {later.time - early.time for early, later in pairwise(one.price_candlesticks)} == {step}
        assert all(early < late for early, late in pairwise(one.y_axis))
        assert max(cell.x_index for cell in one.liquidation_leverage_data) == 287
        assert max(cell.y_index for cell in one.liquidation_leverage_data) < 150
        assert all(
            bar.low <= min(bar.open, bar.close) <= max(bar.open, bar.close) <= bar.high
            for bar in one.price_candlesticks
        )
    assert "BTC" in few


def test_made_up_rows_have_keys_of_their_own() -> None:
    with CoinGlass.sandbox() as cg:
        orders = list(
            cg.futures.orderbook.iter_large_limit_order_history(
                exchange="OKX", symbol="ETHUSDT", state=2, start_time=START, end_time=START + timedelta(days=3)
            )
        )
    assert len(orders) > 100
    assert len({order.id for order in orders}) == len(orders)
