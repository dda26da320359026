"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class CoinPriceChange(Model):
    """Price moves of one coin."""

    symbol: str
    """Name of the coin."""
    current_price: float
    """Current price of the coin. Unit: USD. More than 0."""
    price_change_percent_5m: float
    """Change of the price in the last 5 minutes. Unit: percent."""
    price_change_percent_15m: float
    """Change of the price in the last 15 minutes. Unit: percent."""
    price_change_percent_30m: float
    """Change of the price in the last 30 minutes. Unit: percent."""
    price_change_percent_1h: float
    """Change of the price in the last hour. Unit: percent."""
    price_change_percent_4h: float
    """Change of the price in the last 4 hours. Unit: percent."""
    price_change_percent_12h: float
    """Change of the price in the last 12 hours. Unit: percent."""
    price_change_percent_24h: float
    """Change of the price in the last 24 hours. Unit: percent."""
    price_amplitude_percent_5m: float
    """Distance of the highest from the lowest price of the last 5 minutes. Unit: percent. At least 0."""
    price_amplitude_percent_15m: float
    """Distance of the highest from the lowest price of the last 15 minutes. Unit: percent. At least 0."""
    price_amplitude_percent_30m: float
    """Distance of the highest from the lowest price of the last 30 minutes. Unit: percent. At least 0."""
    price_amplitude_percent_1h: float
    """Distance of the highest from the lowest price of the last hour. Unit: percent. At least 0."""
    price_amplitude_percent_4h: float
    """Distance of the highest from the lowest price of the last 4 hours. Unit: percent. At least 0."""
    price_amplitude_percent_12h: float
    """Distance of the highest from the lowest price of the last 12 hours. Unit: percent. At least 0."""
    price_amplitude_percent_24h: float
    """Distance of the highest from the lowest price of the last 24 hours. Unit: percent. At least 0."""


@frozen(kw_only=True, repr=False)
class ExchangeRank(Model):
    """Size of one futures venue."""

    exchange: str
    """Name of the venue."""
    open_interest_usd: float
    """Value of the positions that are open. Unit: USD. At least 0."""
    volume_usd: float
    """Value traded; the page does not say in which span of time. Unit: USD. At least 0."""
    liquidation_usd_24h: float
    """Value force-closed in the last 24 hours. Unit: USD. At least 0."""


@frozen(kw_only=True, repr=False)
class FuturesCoinMarket(Model):
    """Market figures of one coin on futures venues."""

    symbol: str
    """Name of the coin."""
    current_price: float | None = None
    """Current price of the coin. Unit: USD. More than 0."""
    avg_funding_rate_by_oi: float | None = None
    """Mean funding rate of the venues weighted by open interest; below zero if shorts pay longs. Unit: percent."""
    avg_funding_rate_by_vol: float | None = None
    """Mean funding rate of the venues weighted by volume; below zero if shorts pay longs. Unit: percent."""
    market_cap_usd: float | None = None
    """Value of all coins that exist. Unit: USD. At least 0."""
    open_interest_market_cap_ratio: float | None = None
    """Open interest divided by the value of all coins that exist. Unit: ratio. At least 0."""
    open_interest_usd: float | None = None
    """Value of the positions that are open. Unit: USD. At least 0."""
    open_interest_quantity: float | None = None
    """Size of the positions that are open. Unit: coin. At least 0."""
    open_interest_volume_ratio: float | None = None
    """Open interest divided by volume. Unit: ratio. At least 0."""
    price_change_percent_5m: float | None = None
    """Change of the price in the last 5 minutes. Unit: percent."""
    price_change_percent_15m: float | None = None
    """Change of the price in the last 15 minutes. Unit: percent."""
    price_change_percent_30m: float | None = None
    """Change of the price in the last 30 minutes. Unit: percent."""
    price_change_percent_1h: float | None = None
    """Change of the price in the last hour. Unit: percent."""
    price_change_percent_4h: float | None = None
    """Change of the price in the last 4 hours. Unit: percent."""
    price_change_percent_12h: float | None = None
    """Change of the price in the last 12 hours. Unit: percent."""
    price_change_percent_24h: float | None = None
    """Change of the price in the last 24 hours. Unit: percent."""
    open_interest_change_percent_5m: float | None = None
    """Change of the open interest in the last 5 minutes. Unit: percent."""
    open_interest_change_percent_15m: float | None = None
    """Change of the open interest in the last 15 minutes. Unit: percent."""
    open_interest_change_percent_30m: float | None = None
    """Change of the open interest in the last 30 minutes. Unit: percent."""
    open_interest_change_percent_1h: float | None = None
    """Change of the open interest in the last hour. Unit: percent."""
    open_interest_change_percent_4h: float | None = None
    """Change of the open interest in the last 4 hours. Unit: percent."""
    open_interest_change_percent_24h: float | None = None
    """Change of the open interest in the last 24 hours. Unit: percent."""
    volume_change_percent_5m: float | None = None
    """Change of the volume in the last 5 minutes. Unit: percent."""
    volume_change_percent_15m: float | None = None
    """Change of the volume in the last 15 minutes. Unit: percent."""
    volume_change_percent_30m: float | None = None
    """Change of the volume in the last 30 minutes. Unit: percent."""
    volume_change_percent_1h: float | None = None
    """Change of the volume in the last hour. Unit: percent."""
    volume_change_percent_4h: float | None = None
    """Change of the volume in the last 4 hours. Unit: percent."""
    volume_change_percent_24h: float | None = None
    """Change of the volume in the last 24 hours. Unit: percent."""
    volume_change_usd_1h: float | None = None
    """Change of the volume in the last hour; below zero if it fell. Unit: USD."""
    volume_change_usd_4h: float | None = None
    """Change of the volume in the last 4 hours; below zero if it fell. Unit: USD."""
    volume_change_usd_24h: float | None = None
    """Change of the volume in the last 24 hours; below zero if it fell. Unit: USD."""
    long_short_ratio_5m: float | None = None
    """Longs divided by shorts in the last 5 minutes. Unit: ratio. At least 0."""
    long_short_ratio_15m: float | None = None
    """Longs divided by shorts in the last 15 minutes. Unit: ratio. At least 0."""
    long_short_ratio_30m: float | None = None
    """Longs divided by shorts in the last 30 minutes. Unit: ratio. At least 0."""
    long_short_ratio_1h: float | None = None
    """Longs divided by shorts in the last hour. Unit: ratio. At least 0."""
    long_short_ratio_4h: float | None = None
    """Longs divided by shorts in the last 4 hours. Unit: ratio. At least 0."""
    long_short_ratio_12h: float | None = None
    """Longs divided by shorts in the last 12 hours. Unit: ratio. At least 0."""
    long_short_ratio_24h: float | None = None
    """Longs divided by shorts in the last 24 hours. Unit: ratio. At least 0."""
    liquidation_usd_1h: float | None = None
    """Value force-closed in the last hour. Unit: USD. At least 0."""
    long_liquidation_usd_1h: float | None = None
    """Value of the longs force-closed in the last hour. Unit: USD. At least 0."""
    short_liquidation_usd_1h: float | None = None
    """Value of the shorts force-closed in the last hour. Unit: USD. At least 0."""
    liquidation_usd_4h: float | None = None
    """Value force-closed in the last 4 hours. Unit: USD. At least 0."""
    long_liquidation_usd_4h: float | None = None
    """Value of the longs force-closed in the last 4 hours. Unit: USD. At least 0."""
    short_liquidation_usd_4h: float | None = None
    """Value of the shorts force-closed in the last 4 hours. Unit: USD. At least 0."""
    liquidation_usd_12h: float | None = None
    """Value force-closed in the last 12 hours. Unit: USD. At least 0."""
    long_liquidation_usd_12h: float | None = None
    """Value of the longs force-closed in the last 12 hours. Unit: USD. At least 0."""
    short_liquidation_usd_12h: float | None = None
    """Value of the shorts force-closed in the last 12 hours. Unit: USD. At least 0."""
    liquidation_usd_24h: float | None = None
    """Value force-closed in the last 24 hours. Unit: USD. At least 0."""
    long_liquidation_usd_24h: float | None = None
    """Value of the longs force-closed in the last 24 hours. Unit: USD. At least 0."""
    short_liquidation_usd_24h: float | None = None
    """Value of the shorts force-closed in the last 24 hours. Unit: USD. At least 0."""


@frozen(kw_only=True, repr=False)
class FuturesNetflowRow(Model):
    """What takers bought and sold in one coin on futures venues, over 19 spans of time."""

    symbol: str
    """Name of the coin."""
    taker_buy_volume_usd_5m: float
    """Value that takers bought in the last 5 minutes. Unit: USD. At least 0."""
    taker_sell_volume_usd_5m: float
    """Value that takers sold in the last 5 minutes. Unit: USD. At least 0."""
    net_flow_usd_5m: float
    """Value that takers bought less what they sold in the last 5 minutes. Unit: USD."""
    taker_buy_volume_usd_15m: float
    """Value that takers bought in the last 15 minutes. Unit: USD. At least 0."""
    taker_sell_volume_usd_15m: float
    """Value that takers sold in the last 15 minutes. Unit: USD. At least 0."""
    net_flow_usd_15m: float
    """Value that takers bought less what they sold in the last 15 minutes. Unit: USD."""
    taker_buy_volume_usd_30m: float
    """Value that takers bought in the last 30 minutes. Unit: USD. At least 0."""
    taker_sell_volume_usd_30m: float
    """Value that takers sold in the last 30 minutes. Unit: USD. At least 0."""
    net_flow_usd_30m: float
    """Value that takers bought less what they sold in the last 30 minutes. Unit: USD."""
    taker_buy_volume_usd_1h: float
    """Value that takers bought in the last hour. Unit: USD. At least 0."""
    taker_sell_volume_usd_1h: float
    """Value that takers sold in the last hour. Unit: USD. At least 0."""
    net_flow_usd_1h: float
    """Value that takers bought less what they sold in the last hour. Unit: USD."""
    taker_buy_volume_usd_2h: float
    """Value that takers bought in the last 2 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_2h: float
    """Value that takers sold in the last 2 hours. Unit: USD. At least 0."""
    net_flow_usd_2h: float
    """Value that takers bought less what they sold in the last 2 hours. Unit: USD."""
    taker_buy_volume_usd_4h: float
    """Value that takers bought in the last 4 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_4h: float
    """Value that takers sold in the last 4 hours. Unit: USD. At least 0."""
    net_flow_usd_4h: float
    """Value that takers bought less what they sold in the last 4 hours. Unit: USD."""
    taker_buy_volume_usd_6h: float
    """Value that takers bought in the last 6 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_6h: float
    """Value that takers sold in the last 6 hours. Unit: USD. At least 0."""
    net_flow_usd_6h: float
    """Value that takers bought less what they sold in the last 6 hours. Unit: USD."""
    taker_buy_volume_usd_8h: float
    """Value that takers bought in the last 8 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_8h: float
    """Value that takers sold in the last 8 hours. Unit: USD. At least 0."""
    net_flow_usd_8h: float
    """Value that takers bought less what they sold in the last 8 hours. Unit: USD."""
    taker_buy_volume_usd_12h: float
    """Value that takers bought in the last 12 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_12h: float
    """Value that takers sold in the last 12 hours. Unit: USD. At least 0."""
    net_flow_usd_12h: float
    """Value that takers bought less what they sold in the last 12 hours. Unit: USD."""
    taker_buy_volume_usd_24h: float
    """Value that takers bought in the last 24 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_24h: float
    """Value that takers sold in the last 24 hours. Unit: USD. At least 0."""
    net_flow_usd_24h: float
    """Value that takers bought less what they sold in the last 24 hours. Unit: USD."""
    taker_buy_volume_usd_3d: float
    """Value that takers bought in the last 3 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_3d: float
    """Value that takers sold in the last 3 days. Unit: USD. At least 0."""
    net_flow_usd_3d: float
    """Value that takers bought less what they sold in the last 3 days. Unit: USD."""
    taker_buy_volume_usd_7d: float
    """Value that takers bought in the last 7 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_7d: float
    """Value that takers sold in the last 7 days. Unit: USD. At least 0."""
    net_flow_usd_7d: float
    """Value that takers bought less what they sold in the last 7 days. Unit: USD."""
    taker_buy_volume_usd_15d: float
    """Value that takers bought in the last 15 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_15d: float
    """Value that takers sold in the last 15 days. Unit: USD. At least 0."""
    net_flow_usd_15d: float
    """Value that takers bought less what they sold in the last 15 days. Unit: USD."""
    taker_buy_volume_usd_30d: float
    """Value that takers bought in the last 30 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_30d: float
    """Value that takers sold in the last 30 days. Unit: USD. At least 0."""
    net_flow_usd_30d: float
    """Value that takers bought less what they sold in the last 30 days. Unit: USD."""
    taker_buy_volume_usd_40d: float
    """Value that takers bought in the last 40 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_40d: float
    """Value that takers sold in the last 40 days. Unit: USD. At least 0."""
    net_flow_usd_40d: float
    """Value that takers bought less what they sold in the last 40 days. Unit: USD."""
    taker_buy_volume_usd_50d: float
    """Value that takers bought in the last 50 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_50d: float
    """Value that takers sold in the last 50 days. Unit: USD. At least 0."""
    net_flow_usd_50d: float
    """Value that takers bought less what they sold in the last 50 days. Unit: USD."""
    taker_buy_volume_usd_60d: float
    """Value that takers bought in the last 60 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_60d: float
    """Value that takers sold in the last 60 days. Unit: USD. At least 0."""
    net_flow_usd_60d: float
    """Value that takers bought less what they sold in the last 60 days. Unit: USD."""
    taker_buy_volume_usd_90d: float
    """Value that takers bought in the last 90 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_90d: float
    """Value that takers sold in the last 90 days. Unit: USD. At least 0."""
    net_flow_usd_90d: float
    """Value that takers bought less what they sold in the last 90 days. Unit: USD."""
    taker_buy_volume_usd_120d: float
    """Value that takers bought in the last 120 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_120d: float
    """Value that takers sold in the last 120 days. Unit: USD. At least 0."""
    net_flow_usd_120d: float
    """Value that takers bought less what they sold in the last 120 days. Unit: USD."""
    market_cap: float
    """Market value of the coin. Unit: USD. At least 0."""


@frozen(kw_only=True, repr=False)
class FuturesPairMarket(Model):
    """Market figures of one pair on one futures venue."""

    instrument_id: str
    """Name of the pair at its venue; pass it as `symbol` to operations on a pair."""
    exchange_name: str
    """Name of the venue."""
    symbol: str
    """Coin and quote currency with a slash between them."""
    current_price: float
    """Current price of the pair. Unit: USD. More than 0."""
    index_price: float
    """Price of the index that the pair follows. Unit: USD. More than 0."""
    price_change_percent_24h: float
    """Change of the price in the last 24 hours. Unit: percent."""
    volume_usd: float
    """Value traded, both sides together. Unit: USD. At least 0."""
    volume_usd_change_percent_24h: float
    """Change of the volume in the last 24 hours. Unit: percent."""
    long_volume_usd: float
    """Value that takers bought. Unit: USD. At least 0."""
    short_volume_usd: float
    """Value that takers sold. Unit: USD. At least 0."""
    long_volume_quantity: int
    """Number of trades in which takers bought, in spite of its name. At least 0."""
    short_volume_quantity: int
    """Number of trades in which takers sold, in spite of its name. At least 0."""
    open_interest_quantity: float
    """Size of the positions that are open. Unit: coin. At least 0."""
    open_interest_usd: float
    """Value of the positions that are open. Unit: USD. At least 0."""
    open_interest_change_percent_24h: float
    """Change of the open interest in the last 24 hours. Unit: percent."""
    long_liquidation_usd_24h: float | None
    """Value of the longs force-closed in the last 24 hours. Unit: USD. At least 0."""
    short_liquidation_usd_24h: float | None
    """Value of the shorts force-closed in the last 24 hours. Unit: USD. At least 0."""
    funding_rate: float
    """What longs pay shorts at the next funding; below zero if shorts pay longs. Unit: percent."""
    next_funding_time: Milliseconds | None = None
    """Moment of the next funding; absent from a row of the example. Unit: epoch milliseconds, UTC."""
    open_interest_volume_ratio: float
    """Open interest divided by volume. Unit: ratio. At least 0."""
    oi_vol_ratio_change_percent_24h: float
    """Change of that ratio in the last 24 hours. Unit: percent."""

    @property
    def next_funding_time_utc(self) -> datetime | None:
        """``next_funding_time`` as an aware datetime in UTC."""
        return None if self.next_funding_time is None else to_datetime(self.next_funding_time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "CoinPriceChange": {
        "current_price": "USD",
        "price_change_percent_5m": "percent",
        "price_change_percent_15m": "percent",
        "price_change_percent_30m": "percent",
        "price_change_percent_1h": "percent",
        "price_change_percent_4h": "percent",
        "price_change_percent_12h": "percent",
        "price_change_percent_24h": "percent",
        "price_amplitude_percent_5m": "percent",
        "price_amplitude_percent_15m": "percent",
        "price_amplitude_percent_30m": "percent",
        "price_amplitude_percent_1h": "percent",
        "price_amplitude_percent_4h": "percent",
        "price_amplitude_percent_12h": "percent",
        "price_amplitude_percent_24h": "percent",
    },
    "ExchangeRank": {
        "open_interest_usd": "USD",
        "volume_usd": "USD",
        "liquidation_usd_24h": "USD",
    },
    "FuturesCoinMarket": {
        "current_price": "USD",
        "avg_funding_rate_by_oi": "percent",
        "avg_funding_rate_by_vol": "percent",
        "market_cap_usd": "USD",
        "open_interest_market_cap_ratio": "ratio",
        "open_interest_usd": "USD",
        "open_interest_quantity": "coin",
        "open_interest_volume_ratio": "ratio",
        "price_change_percent_5m": "percent",
        "price_change_percent_15m": "percent",
        "price_change_percent_30m": "percent",
        "price_change_percent_1h": "percent",
        "price_change_percent_4h": "percent",
        "price_change_percent_12h": "percent",
        "price_change_percent_24h": "percent",
        "open_interest_change_percent_5m": "percent",
        "open_interest_change_percent_15m": "percent",
        "open_interest_change_percent_30m": "percent",
        "open_interest_change_percent_1h": "percent",
        "open_interest_change_percent_4h": "percent",
        "open_interest_change_percent_24h": "percent",
        "volume_change_percent_5m": "percent",
        "volume_change_percent_15m": "percent",
        "volume_change_percent_30m": "percent",
        "volume_change_percent_1h": "percent",
        "volume_change_percent_4h": "percent",
        "volume_change_percent_24h": "percent",
        "volume_change_usd_1h": "USD",
        "volume_change_usd_4h": "USD",
        "volume_change_usd_24h": "USD",
        "long_short_ratio_5m": "ratio",
        "long_short_ratio_15m": "ratio",
        "long_short_ratio_30m": "ratio",
        "long_short_ratio_1h": "ratio",
        "long_short_ratio_4h": "ratio",
        "long_short_ratio_12h": "ratio",
        "long_short_ratio_24h": "ratio",
        "liquidation_usd_1h": "USD",
        "long_liquidation_usd_1h": "USD",
        "short_liquidation_usd_1h": "USD",
        "liquidation_usd_4h": "USD",
        "long_liquidation_usd_4h": "USD",
        "short_liquidation_usd_4h": "USD",
        "liquidation_usd_12h": "USD",
        "long_liquidation_usd_12h": "USD",
        "short_liquidation_usd_12h": "USD",
        "liquidation_usd_24h": "USD",
        "long_liquidation_usd_24h": "USD",
        "short_liquidation_usd_24h": "USD",
    },
    "FuturesNetflowRow": {
        "taker_buy_volume_usd_5m": "USD",
        "taker_sell_volume_usd_5m": "USD",
        "net_flow_usd_5m": "USD",
        "taker_buy_volume_usd_15m": "USD",
        "taker_sell_volume_usd_15m": "USD",
        "net_flow_usd_15m": "USD",
        "taker_buy_volume_usd_30m": "USD",
        "taker_sell_volume_usd_30m": "USD",
        "net_flow_usd_30m": "USD",
        "taker_buy_volume_usd_1h": "USD",
        "taker_sell_volume_usd_1h": "USD",
        "net_flow_usd_1h": "USD",
        "taker_buy_volume_usd_2h": "USD",
        "taker_sell_volume_usd_2h": "USD",
        "net_flow_usd_2h": "USD",
        "taker_buy_volume_usd_4h": "USD",
        "taker_sell_volume_usd_4h": "USD",
        "net_flow_usd_4h": "USD",
        "taker_buy_volume_usd_6h": "USD",
        "taker_sell_volume_usd_6h": "USD",
        "net_flow_usd_6h": "USD",
        "taker_buy_volume_usd_8h": "USD",
        "taker_sell_volume_usd_8h": "USD",
        "net_flow_usd_8h": "USD",
        "taker_buy_volume_usd_12h": "USD",
        "taker_sell_volume_usd_12h": "USD",
        "net_flow_usd_12h": "USD",
        "taker_buy_volume_usd_24h": "USD",
        "taker_sell_volume_usd_24h": "USD",
        "net_flow_usd_24h": "USD",
        "taker_buy_volume_usd_3d": "USD",
        "taker_sell_volume_usd_3d": "USD",
        "net_flow_usd_3d": "USD",
        "taker_buy_volume_usd_7d": "USD",
        "taker_sell_volume_usd_7d": "USD",
        "net_flow_usd_7d": "USD",
        "taker_buy_volume_usd_15d": "USD",
        "taker_sell_volume_usd_15d": "USD",
        "net_flow_usd_15d": "USD",
        "taker_buy_volume_usd_30d": "USD",
        "taker_sell_volume_usd_30d": "USD",
        "net_flow_usd_30d": "USD",
        "taker_buy_volume_usd_40d": "USD",
        "taker_sell_volume_usd_40d": "USD",
        "net_flow_usd_40d": "USD",
        "taker_buy_volume_usd_50d": "USD",
        "taker_sell_volume_usd_50d": "USD",
        "net_flow_usd_50d": "USD",
        "taker_buy_volume_usd_60d": "USD",
        "taker_sell_volume_usd_60d": "USD",
        "net_flow_usd_60d": "USD",
        "taker_buy_volume_usd_90d": "USD",
        "taker_sell_volume_usd_90d": "USD",
        "net_flow_usd_90d": "USD",
        "taker_buy_volume_usd_120d": "USD",
        "taker_sell_volume_usd_120d": "USD",
        "net_flow_usd_120d": "USD",
        "market_cap": "USD",
    },
    "FuturesPairMarket": {
        "current_price": "USD",
        "index_price": "USD",
        "price_change_percent_24h": "percent",
        "volume_usd": "USD",
        "volume_usd_change_percent_24h": "percent",
        "long_volume_usd": "USD",
        "short_volume_usd": "USD",
        "long_volume_quantity": "count",
        "short_volume_quantity": "count",
        "open_interest_quantity": "coin",
        "open_interest_usd": "USD",
        "open_interest_change_percent_24h": "percent",
        "long_liquidation_usd_24h": "USD",
        "short_liquidation_usd_24h": "USD",
        "funding_rate": "percent",
        "next_funding_time": "ms",
        "open_interest_volume_ratio": "ratio",
        "oi_vol_ratio_change_percent_24h": "percent",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
