"""Operations of CoinGlass API V4 under ``index``."""

from __future__ import annotations

from perpkit._runtime.description.operation import Kind, Operation, Parameter, WindowPaging

from .. import models

COINBASE_PREMIUM_INDEX: Operation[list[models.CoinbasePremium]] = Operation(
    id="coinbase_premium_index",
    call_path="index.coinbase_premium_index",
    method="GET",
    path="/api/coinbase-premium-index",
    payload=lambda: list[models.CoinbasePremium],
    parameters=(
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval",),
)
BITFINEX_MARGIN_LONG_SHORT: Operation[list[models.BitfinexMargin]] = Operation(
    id="bitfinex_margin_long_short",
    call_path="index.bitfinex_margin_long_short",
    method="GET",
    path="/api/bitfinex-margin-long-short",
    payload=lambda: list[models.BitfinexMargin],
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, choices=("BTC", "ETH"), names="coin"
        ),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval",),
)
