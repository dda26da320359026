"""An object of an answer as a dict, as JSON, as a table and in a notebook."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from generator.python.models import METHODS
from perpkit._runtime.model import Heatmap
from perpkit.coinglass import (
    AsyncCoinGlass,
    CoinGlass,
    HeatmapCandle,
    HeatmapCell,
    LiquidationHeatmap,
    LiquidationOrder,
    OrderSide,
)
from perpkit.frames import Rows, jsonable
from perpkit.ztdx import Ztdx

ORDER = LiquidationOrder(
    exchange_name="BINANCE",
    symbol="BTCUSDT",
    base_asset="BTC",
    price=1.5,
    usd_value=2.5,
    side=OrderSide.SELL,
    time=1_744_700_400_123,
)
CANDLE = HeatmapCandle(time=1_762_300_800, open=1.0, high=1.0, low=1.0, close=1.0, volume_usd=0.0)


def heat(*cells: HeatmapCell) -> LiquidationHeatmap:
    candles = Rows([CANDLE, CANDLE._replace(time=1_762_301_100)])
    return LiquidationHeatmap(
        y_axis=[10.0, 20.0, 30.0], liquidation_leverage_data=Rows(cells), price_candlesticks=candles
    )


def test_one_object_has_the_columns_of_its_rows() -> None:
    assert ORDER.to_dict() == Rows([ORDER]).to_dicts()[0]
    assert ORDER.to_json() == Rows([ORDER]).to_json()[1:-1]
    assert json.dumps(ORDER, default=jsonable) == json.dumps(json.loads(ORDER.to_json()))
    assert dict(ORDER) == attrs.asdict(ORDER)
    assert ORDER["price"] == 1.5
    with pytest.raises(KeyError):
        ORDER["cost"]
    assert LiquidationOrder.units == ORDER.units == {"price": "quote", "usd_value": "USD", "side": "code", "time": "ms"}
    assert CANDLE.to_dict()["time"] == datetime(2025, 11, 5, tzinfo=UTC)
    assert json.loads(CANDLE.to_json())["time"] == "2025-11-05T00:00:00Z"


def test_an_object_inside_is_a_dict_and_a_list_stays_one() -> None:
    with CoinGlass.sandbox() as cg:
        arbitrage = cg.futures.funding_rate.arbitrage(usd=10_000)[0]
        rates = cg.futures.funding_rate.exchange_list()[0]
    assert arbitrage.to_dict()["buy"]["exchange"] == arbitrage.buy.exchange
    assert rates.to_dict()["token_margin_list"][0]["exchange"] == rates.token_margin_list[0].exchange


def test_a_credential_is_masked_everywhere() -> None:
    with Ztdx.sandbox() as ztdx:
        key: Any = ztdx.account.create_listen_key()
    secret = key.listen_key.reveal()
    shown = [repr(key), key.to_json(), str(key.to_dict()), str(dict(key)), key._repr_html_(), key.table.to_json()]
    assert [one for one in shown if secret in one] == []


def test_a_heat_map_is_times_prices_and_values() -> None:
    drawn = heat(HeatmapCell(0, 2, 5.0), HeatmapCell(1, 0, 7.0))
    matrix = drawn.to_matrix()
    assert (matrix.shape, matrix.prices) == ((3, 2), (10.0, 20.0, 30.0))
    assert matrix.times == tuple(one.time_utc for one in drawn.price_candlesticks)
    assert matrix.values == ((0.0, 7.0), (0.0, 0.0), (5.0, 0.0))
    assert drawn.table.to_dicts() == [
        {"time": matrix.times[0], "price": 30.0, "value": 5.0},
        {"time": matrix.times[1], "price": 10.0, "value": 7.0},
    ]
    assert drawn.table.units == {"price": "quote", "value": "USD"}
    assert heat().to_matrix().values == ((0.0, 0.0),) * 3
    assert heat().table.names == ("time", "price", "value")
    for outside in (HeatmapCell(2, 0, 1.0), HeatmapCell(0, 3, 1.0), HeatmapCell(-1, 0, 1.0)):
        with pytest.raises(ValueError, match="of 2 columns and 3 rows"):
            heat(outside).to_matrix()
        with pytest.raises(ValueError, match="of 2 columns and 3 rows"):
            heat(outside).table.to_dicts()
    numpy = pytest.importorskip("numpy")
    times, prices, values = matrix.to_numpy()
    assert (str(times.dtype), prices.shape, values.shape) == ("datetime64[ms]", (3,), (3, 2))
    assert numpy.array_equal(values, matrix.values)
    assert LiquidationHeatmap(
        y_axis=[], liquidation_leverage_data=Rows(), price_candlesticks=Rows()
    ).to_matrix().to_numpy()[2].shape == (0, 0)


def test_a_series_and_any_other_object_are_tables_too() -> None:
    with CoinGlass.sandbox() as cg:
        chart = cg.futures.open_interest.exchange_history_chart(symbol="BTC", range="12h")
        levels = cg.futures.liquidation.map(exchange="Binance", symbol="BTCUSDT", range="1d")
        greed = cg.index.fear_greed_history()
        account = cg.account.subscription()
    shown = chart.table.to_dicts()
    assert list(shown[0]) == ["time_list", "price_list", "data_map_key", "data_map"]
    assert len(shown) == sum(map(len, chart.data_map.values()))
    assert shown[0]["time_list"].tzinfo is UTC
    assert [one["data_map"] for one in shown] == [value for values in chart.data_map.values() for value in values]
    assert [one["values"] for one in greed.table.to_dicts()] == greed.values
    assert account.table.to_dicts() == [account.to_dict()]
    assert levels.explode().to_dicts()[0]["levels_key"] == next(iter(levels.levels))


def test_a_repr_never_floods() -> None:
    many = heat(*[HeatmapCell(0, 0, 1.0)] * 55_000)
    assert len(repr(many)) < 2_000
    long = attrs.evolve(ORDER, symbol="<b>" + "x" * 100_000)
    assert len(repr(long)) < 2_000
    html: Any = long
    assert "<b>" not in html._repr_html_()
    assert len(html._repr_html_()) < 5_000
    assert repr(ORDER).startswith("LiquidationOrder(exchange_name='BINANCE', symbol='BTCUSDT', ")
    assert repr(ORDER).endswith("side=<OrderSide.SELL: 2>, time=1744700400123)")


def test_the_generator_knows_every_name_that_is_taken() -> None:
    assert {name for name in dir(Heatmap) if not name.startswith("_")} == METHODS


def test_a_notebook_shows_what_can_be_called() -> None:
    clients: list[Any] = [CoinGlass.sandbox(), AsyncCoinGlass.sandbox()]
    for cg in clients:
        group = cg.futures.liquidation
        assert repr(group).startswith(f"<{type(group).__name__}: history(), iter_history(), ")
        assert "<td>Liquidations of one pair, bar by bar.</td>" in group._repr_html_()
        assert "<th>liquidation</th>" in cg.futures._repr_html_()
        assert "<th>futures</th>" in cg._repr_html_()
        for shown in (repr(cg.futures), cg.futures._repr_html_(), cg._repr_html_(), group._repr_html_()):
            assert len(shown) < 10_000
