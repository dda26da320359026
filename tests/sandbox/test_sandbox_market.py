"""Made-up answers look like a market, and agree with each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import log
from statistics import stdev
from typing import Any

import pytest

from perpkit.coinglass import CoinGlass
from perpkit.sandbox.market import PRICES, SEEN, level, price

HOUR = 3_600_000
START = datetime(2026, 3, 1, tzinfo=UTC)
PAIR: dict[str, Any] = {"exchange": "OKX", "symbol": "ETHUSDT"}


@pytest.fixture(scope="module")
def cg() -> Iterator[CoinGlass]:
    with CoinGlass.sandbox(full_size=True) as client:
        yield client


def hours(method: Any, count: int = 24 * 14, **asked: Any) -> Any:
    """Return bars of an hour."""
    return method(**{**PAIR, **asked}, interval="1h", start_time=START, end_time=START + timedelta(hours=count))


def test_a_coin_has_one_price_at_one_moment(cg: CoinGlass) -> None:
    heat = cg.futures.liquidation.heatmap_model1(exchange="Binance", symbol="ETHUSDT", range="24h")
    window: dict[str, Any] = {"start_time": heat.price_candlesticks[0].time * 1000, "end_time": SEEN, "limit": 1000}
    future = cg.futures.price.history(**PAIR, interval="5m", **window)
    spot = cg.spot.price.history(**{**PAIR, "symbol": "ETH/USDT"}, interval="5m", **window)
    assert [bar.open for bar in future] == [bar.open for bar in spot]
    assert [bar.close for bar in future] == pytest.approx([bar.close for bar in heat.price_candlesticks])
    pain = next(one for one in cg.futures.liquidation.max_pain() if one.symbol == "ETH")
    assert future[-1].close == pytest.approx(pain.price) == pytest.approx(PRICES["ETH"])


def test_prices_walk_about_as_much_as_those_of_a_market(cg: CoinGlass) -> None:
    bars = hours(cg.futures.price.history, limit=1000)
    steps = [log(later.close / early.close) for early, later in pairwise(bars)]
    assert 0.001 < stdev(steps) < 0.01
    assert 0.3 < sum(step > 0 for step in steps) / len(steps) < 0.7
    assert all(bar.low <= min(bar.open, bar.close) <= max(bar.open, bar.close) <= bar.high for bar in bars)


def test_bars_of_four_hours_reach_as_far_as_the_moments_inside(cg: CoinGlass) -> None:
    bars = cg.futures.price.history(
        **PAIR, interval="4h", limit=50, start_time=START, end_time=START + timedelta(days=8)
    )
    assert all(bar.low < price("ETH", bar.time + 2 * HOUR) * 1.001 < bar.high * 1.002 for bar in bars)


def test_every_coin_has_a_price_also_an_unknown_one(cg: CoinGlass) -> None:
    assert price("BTC", SEEN) == PRICES["BTC"]
    assert 0.01 <= price("NEWCOIN", SEEN) <= 100
    small = hours(cg.futures.price.history, 48, symbol="PEPEUSDT", limit=48)
    assert all(0 < bar.low < bar.high < 1e-4 for bar in small)
    assert level("a", 0.0) != level("b", 0.0)


def test_a_funding_rate_changes_its_sign(cg: CoinGlass) -> None:
    rates = cg.futures.funding_rate.history(
        **PAIR, interval="8h", start_time=START - timedelta(days=300), end_time=START, limit=900
    )
    signs = {rate.close > 0 for rate in rates}
    assert signs == {True, False}
    assert max(abs(rate.close) for rate in rates) < 0.1


def test_open_interest_does_not_follow_the_price(cg: CoinGlass) -> None:
    prices = hours(cg.futures.price.history, 48, limit=48)
    interest = hours(cg.futures.open_interest.history, 48)
    ratios = {round(one.close / other.close) for one, other in zip(interest, prices, strict=True)}
    assert len(ratios) > 40


def test_shares_of_longs_and_shorts_make_a_whole_and_give_the_ratio(cg: CoinGlass) -> None:
    for one in hours(cg.futures.global_long_short_account_ratio.history, 48):
        assert one.global_account_long_percent + one.global_account_short_percent == pytest.approx(100)
        ratio = one.global_account_long_percent / one.global_account_short_percent
        assert one.global_account_long_short_ratio == pytest.approx(ratio, abs=0.006)
    wallets = cg.hyperliquid.global_long_short_account_ratio.history(symbol="BTC", interval="1h", limit=20)
    for one in wallets:
        assert one.global_account_long_count + one.global_account_short_count == one.global_account_total_count


def test_longs_are_liquidated_when_the_price_falls(cg: CoinGlass) -> None:
    prices = hours(cg.futures.price.history, limit=1000)
    bars = hours(cg.futures.liquidation.history, limit=1000)
    fallen: dict[bool, list[float]] = {True: [], False: []}
    for bar, moved in zip(bars, prices, strict=True):
        fallen[moved.close < moved.open].append(bar.long_liquidation_usd)
    assert sum(fallen[True]) / len(fallen[True]) > 1.5 * sum(fallen[False]) / len(fallen[False])
    assert max(fallen[True]) > 4 * sum(fallen[True]) / len(fallen[True])


def test_a_shorter_bar_holds_less(cg: CoinGlass) -> None:
    short = hours(cg.futures.liquidation.history, limit=1000)
    long = cg.futures.liquidation.history(**PAIR, interval="1d", start_time=START, end_time=START + timedelta(days=14))
    mean = [sum(bar.long_liquidation_usd for bar in bars) / len(bars) for bars in (short, long)]
    assert 5 * mean[0] < mean[1] < 50 * mean[0]


def test_a_history_of_full_size_needs_no_window(cg: CoinGlass) -> None:
    recent = cg.futures.liquidation.history(exchange="Binance", symbol="BTCUSDT", interval="1h", limit=24)
    assert len(recent) == 24
    assert datetime.now(UTC) - recent[-1].time_utc < timedelta(hours=2)


@pytest.mark.parametrize("span", ["12h", "1y"])
def test_positions_of_a_heat_map_stay_until_the_price_reaches_them(cg: CoinGlass, span: Any) -> None:
    heat = cg.futures.liquidation.heatmap_model2(exchange="Binance", symbol="BTCUSDT", range=span)
    assert heat.price_candlesticks[-1].close == pytest.approx(PRICES["BTC"])
    values = heat.to_matrix().values
    step = heat.y_axis[1] - heat.y_axis[0]
    for column, bar in enumerate(heat.price_candlesticks):
        for row, at in enumerate(heat.y_axis):
            if bar.low + step / 2 < at < bar.high - step / 2:
                assert values[row][column] == 0
    row = max(range(len(values)), key=lambda one: max(values[one]))
    best = values[row].index(max(values[row]))
    before, after = values[row][best - 1], values[row][min(best + 1, 287)]
    assert min(before, after) > 0.5 * values[row][best] or after == 0


def test_a_liquidation_map_is_around_the_price_by_leverage(cg: CoinGlass) -> None:
    found = cg.futures.liquidation.map(exchange="Binance", symbol="BTCUSDT", range="7d")
    levels = [one for rows in found.levels.values() for one in rows]
    assert len(found.levels) > 100
    assert {one.leverage for one in levels} == {10, 25, 50, 100}
    assert all(float(key) == rows[0].price for key, rows in found.levels.items())
    away = {
        leverage: max(abs(one.price / PRICES["BTC"] - 1) for one in levels if one.leverage == leverage)
        for leverage in (10, 100)
    }
    assert away[100] < 0.03 < away[10]
    with CoinGlass.sandbox(case={"futures.liquidation.aggregated_map": "observed"}, full_size=True) as other:
        whole = other.futures.liquidation.aggregated_map(symbol="BTC", range="7d")
    assert whole.last_price == PRICES["BTC"]
    assert [len(one.levels) > 100 for one in whole.venues] == [True, True]


@pytest.mark.parametrize("coin", ["bitcoin", "ethereum", "solana", "xrp"])
def test_flows_of_funds_have_both_signs_and_add_up(cg: CoinGlass, coin: str) -> None:
    rows: Any = getattr(cg.etf, coin).flow_history()
    assert len(rows) == 60
    assert all(early.timestamp < later.timestamp for early, later in pairwise(rows))
    made = rows[:50]
    assert {row.flow_usd > 0 for row in made} == {True, False}
    assert all(row.timestamp_utc.weekday() < 5 for row in made)
    assert all(row.flow_usd == pytest.approx(sum(fund.flow_usd for fund in row.etf_flows)) for row in made)
    assert 0.3 < made[0].price_usd / made[-1].price_usd < 3


def test_coins_have_prices_and_amounts_of_their_own(cg: CoinGlass) -> None:
    rows = cg.futures.liquidation.max_pain()
    assert len({row.price for row in rows}) > 350
    assert all(row.long_max_pain_liq_price < row.price < row.short_max_pain_liq_price for row in rows)
    assert rows[3].long_max_pain_liq_level > 5 * rows[300].long_max_pain_liq_level
