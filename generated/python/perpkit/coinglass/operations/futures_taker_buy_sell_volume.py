"""Operations of CoinGlass API V4 under ``futures.taker_buy_sell_volume``."""

from __future__ import annotations

from perpkit._runtime.description.operation import Kind, Operation, Parameter

from .. import models

FUTURES_TAKER_BUY_SELL_VOLUME_EXCHANGE_LIST: Operation[models.TakerVolumeByExchange] = Operation(
    id="futures_taker_buy_sell_volume_exchange_list",
    call_path="futures.taker_buy_sell_volume.exchange_list",
    method="GET",
    path="/api/futures/taker-buy-sell-volume/exchange-list",
    payload=lambda: models.TakerVolumeByExchange,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(
            name="range",
            keyword="range",
            kind=Kind.STRING,
            required=True,
            choices=("5m", "15m", "30m", "1h", "4h", "12h", "24h"),
        ),
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
)
