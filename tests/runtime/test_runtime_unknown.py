"""Fields and values that are not described are collected if a hook wants them."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from perpkit._runtime.hooks import Hooks, UnknownEvent
from perpkit._runtime.limits.local import Unlimited
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.ztdx import Ztdx

ORDER = {
    "exchange_name": "BINANCE",
    "symbol": "BTCUSDT",
    "base_asset": "BTC",
    "price": 87535.9,
    "usd_value": 205534.2932,
    "side": 3,
    "time": 1745216319263,
    "leverage": 20,
}


def answering(data: Any) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: httpx.Response(200, json={"code": "0", "data": data}))


def client(data: Any, hooks: Hooks | None = None) -> CoinGlass:
    http_client = httpx.Client(transport=answering(data))
    return CoinGlass(api_key="fake-coinglass-key", http_client=http_client, limiter=Unlimited(), hooks=hooks)


def test_unknown_fields_and_values_are_told_once() -> None:
    met: list[UnknownEvent] = []
    orders = client([ORDER, ORDER], Hooks(on_unknown=met.append)).futures.liquidation.order(
        exchange="Binance", symbol="BTC", min_liquidation_amount=1
    )
    assert [order.side for order in orders] == [3, 3]
    assert [(event.operation, event.kind, event.where) for event in met] == [
        ("futures_liquidation_order", "value", "$.data[].side = 3"),
        ("futures_liquidation_order", "field", "$.data[].leverage"),
    ]


def test_maps_rows_and_renamed_fields_are_looked_into() -> None:
    met: list[UnknownEvent] = []
    venues = {"data": [{"liqMapV2": {"1": [[1, 2.0, None, None]]}, "depth": 1}], "last_price": None, "as_of": 1}
    client(venues, Hooks(on_unknown=met.append)).futures.liquidation.aggregated_map(symbol="BTC", range="1d")
    assert [event.where for event in met] == ["$.data.venues[].depth", "$.data.as_of"]


async def test_the_asynchronous_client_tells_the_same() -> None:
    met: list[UnknownEvent] = []
    async with httpx.AsyncClient(transport=answering([ORDER])) as http_client:
        hooks = Hooks(on_unknown=met.append)
        cg = AsyncCoinGlass(api_key="fake-coinglass-key", http_client=http_client, limiter=Unlimited(), hooks=hooks)
        await cg.futures.liquidation.order(exchange="Binance", symbol="BTC", min_liquidation_amount=1)
    assert len(met) == 2


@pytest.mark.parametrize("api", ["coinglass", "ztdx"])
def test_recorded_answers_hold_nothing_unknown(api: str) -> None:
    met: list[UnknownEvent] = []
    hooks = Hooks(on_unknown=met.append)
    if api == "coinglass":
        with CoinGlass.sandbox().with_options(hooks=hooks) as cg:
            cg.futures.supported_exchange_pairs()
            cg.futures.liquidation.heatmap_model1(exchange="Binance", symbol="BTCUSDT", range="3d")
            cg.futures.liquidation.exchange_list(range="1h")
    else:
        with Ztdx.sandbox().with_options(hooks=hooks) as ztdx:
            ztdx.unified.account()
            ztdx.unified.liquidations()
    assert met == []
