"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.model import Model


@frozen(kw_only=True, repr=False)
class SpotCoinMarket(Model):
    """Market figures of one coin on all spot venues."""

    symbol: str
    """Name of the coin."""
    current_price: float
    """Price of the coin now. Unit: USD. More than 0."""
    market_cap: float
    """Market value of the coin. Unit: USD. At least 0."""
    price_change_5m: float
    """Change of the price in the last 5 minutes. Unit: USD."""
    price_change_15m: float
    """Change of the price in the last 15 minutes. Unit: USD."""
    price_change_30m: float
    """Change of the price in the last 30 minutes. Unit: USD."""
    price_change_1h: float
    """Change of the price in the last hour. Unit: USD."""
    price_change_4h: float
    """Change of the price in the last 4 hours. Unit: USD."""
    price_change_12h: float
    """Change of the price in the last 12 hours. Unit: USD."""
    price_change_24h: float
    """Change of the price in the last 24 hours. Unit: USD."""
    price_change_1w: float
    """Change of the price in the last week. Unit: USD."""
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
    price_change_percent_1w: float
    """Change of the price in the last week. Unit: percent."""
    volume_usd_1h: float
    """Value traded in the last hour. Unit: USD. At least 0."""
    volume_usd_5m: float
    """Value traded in the last 5 minutes. Unit: USD. At least 0."""
    volume_usd_15m: float
    """Value traded in the last 15 minutes. Unit: USD. At least 0."""
    volume_usd_30m: float
    """Value traded in the last 30 minutes. Unit: USD. At least 0."""
    volume_usd_4h: float
    """Value traded in the last 4 hours. Unit: USD. At least 0."""
    volume_usd_12h: float
    """Value traded in the last 12 hours. Unit: USD. At least 0."""
    volume_usd_24h: float
    """Value traded in the last 24 hours. Unit: USD. At least 0."""
    volume_usd_1w: float
    """Value traded in the last week. Unit: USD. At least 0."""
    volume_change_usd_1h: float
    """Value traded in the last hour less that of the hour before. Unit: USD."""
    volume_change_usd_5m: float
    """Value traded in the last 5 minutes less that of the 5 minutes before. Unit: USD."""
    volume_change_usd_15m: float
    """Value traded in the last 15 minutes less that of the 15 minutes before. Unit: USD."""
    volume_change_usd_30m: float
    """Value traded in the last 30 minutes less that of the 30 minutes before. Unit: USD."""
    volume_change_usd_4h: float
    """Value traded in the last 4 hours less that of the 4 hours before. Unit: USD."""
    volume_change_usd_12h: float
    """Value traded in the last 12 hours less that of the 12 hours before. Unit: USD."""
    volume_change_usd_24h: float
    """Value traded in the last 24 hours less that of the 24 hours before. Unit: USD."""
    volume_change_usd_1w: float
    """Value traded in the last week less that of the week before. Unit: USD."""
    volume_change_percent_1h: float
    """Change of the value traded in the last hour, against the hour before. Unit: percent."""
    volume_change_percent_5m: float
    """Change of the value traded in the last 5 minutes, against the 5 minutes before. Unit: percent."""
    volume_change_percent_15m: float
    """Change of the value traded in the last 15 minutes, against the 15 minutes before. Unit: percent."""
    volume_change_percent_30m: float
    """Change of the value traded in the last 30 minutes, against the 30 minutes before. Unit: percent."""
    volume_change_percent_4h: float
    """Change of the value traded in the last 4 hours, against the 4 hours before. Unit: percent."""
    volume_change_percent_12h: float
    """Change of the value traded in the last 12 hours, against the 12 hours before. Unit: percent."""
    volume_change_percent_24h: float
    """Change of the value traded in the last 24 hours, against the 24 hours before. Unit: percent."""
    volume_change_percent_1w: float
    """Change of the value traded in the last week, against the week before. Unit: percent."""
    buy_volume_usd_1h: float
    """Value that takers bought in the last hour. Unit: USD. At least 0."""
    buy_volume_usd_5m: float
    """Value that takers bought in the last 5 minutes. Unit: USD. At least 0."""
    buy_volume_usd_15m: float
    """Value that takers bought in the last 15 minutes. Unit: USD. At least 0."""
    buy_volume_usd_30m: float
    """Value that takers bought in the last 30 minutes. Unit: USD. At least 0."""
    buy_volume_usd_4h: float
    """Value that takers bought in the last 4 hours. Unit: USD. At least 0."""
    buy_volume_usd_12h: float
    """Value that takers bought in the last 12 hours. Unit: USD. At least 0."""
    buy_volume_usd_24h: float
    """Value that takers bought in the last 24 hours. Unit: USD. At least 0."""
    buy_volume_usd_1w: float
    """Value that takers bought in the last week. Unit: USD. At least 0."""
    sell_volume_usd_1h: float
    """Value that takers sold in the last hour. Unit: USD. At least 0."""
    sell_volume_usd_5m: float
    """Value that takers sold in the last 5 minutes. Unit: USD. At least 0."""
    sell_volume_usd_15m: float
    """Value that takers sold in the last 15 minutes. Unit: USD. At least 0."""
    sell_volume_usd_30m: float
    """Value that takers sold in the last 30 minutes. Unit: USD. At least 0."""
    sell_volume_usd_4h: float
    """Value that takers sold in the last 4 hours. Unit: USD. At least 0."""
    sell_volume_usd_12h: float
    """Value that takers sold in the last 12 hours. Unit: USD. At least 0."""
    sell_volume_usd_24h: float
    """Value that takers sold in the last 24 hours. Unit: USD. At least 0."""
    sell_volume_usd_1w: float
    """Value that takers sold in the last week. Unit: USD. At least 0."""
    volume_flow_usd_1h: float
    """Value that takers bought less what they sold in the last hour. Unit: USD."""
    volume_flow_usd_5m: float
    """Value that takers bought less what they sold in the last 5 minutes. Unit: USD."""
    volume_flow_usd_15m: float
    """Value that takers bought less what they sold in the last 15 minutes. Unit: USD."""
    volume_flow_usd_30m: float
    """Value that takers bought less what they sold in the last 30 minutes. Unit: USD."""
    volume_flow_usd_4h: float
    """Value that takers bought less what they sold in the last 4 hours. Unit: USD."""
    volume_flow_usd_12h: float
    """Value that takers bought less what they sold in the last 12 hours. Unit: USD."""
    volume_flow_usd_24h: float
    """Value that takers bought less what they sold in the last 24 hours. Unit: USD."""
    volume_flow_usd_1w: float
    """Value that takers bought less what they sold in the last week. Unit: USD."""


@frozen(kw_only=True, repr=False)
class SpotNetflowRow(Model):
    """What takers bought and sold in one coin on spot venues, over 14 spans of time."""

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
    market_cap: float
    """Market value of the coin. Unit: USD. At least 0."""


@frozen(kw_only=True, repr=False)
class SpotPairMarket(Model):
    """Market figures of one spot pair on one venue."""

    symbol: str
    """Coin and quote currency with a slash between them."""
    exchange_name: str
    """Name of the venue."""
    current_price: float
    """Price of the pair now. Unit: USD. More than 0."""
    price_change_1h: float
    """Change of the price in the last hour. Unit: USD."""
    price_change_percent_1h: float
    """Change of the price in the last hour. Unit: percent."""
    volume_usd_1h: float
    """Value traded in the last hour. Unit: USD. At least 0."""
    buy_volume_usd_1h: float
    """Value that takers bought in the last hour. Unit: USD. At least 0."""
    sell_volume_usd_1h: float
    """Value that takers sold in the last hour. Unit: USD. At least 0."""
    volume_change_usd_1h: float
    """Value traded in the last hour less that of the hour before. Unit: USD."""
    volume_change_percent_1h: float
    """Change of the value traded in the last hour, against the hour before. Unit: percent."""
    net_flows_usd_1h: float
    """Value that takers bought less what they sold in the last hour. Unit: USD."""
    price_change_4h: float
    """Change of the price in the last 4 hours. Unit: USD."""
    price_change_percent_4h: float
    """Change of the price in the last 4 hours. Unit: percent."""
    volume_usd_4h: float
    """Value traded in the last 4 hours. Unit: USD. At least 0."""
    buy_volume_usd_4h: float
    """Value that takers bought in the last 4 hours. Unit: USD. At least 0."""
    sell_volume_usd_4h: float
    """Value that takers sold in the last 4 hours. Unit: USD. At least 0."""
    volume_change_usd_4h: float
    """Value traded in the last 4 hours less that of the 4 hours before, in US dollars. Unit: USD."""
    volume_change_percent_4h: float
    """Change of the value traded in the last 4 hours, against the 4 hours before. Unit: percent."""
    net_flows_usd_4h: float
    """Value that takers bought less what they sold in the last 4 hours. Unit: USD."""
    price_change_12h: float
    """Change of the price in the last 12 hours. Unit: USD."""
    price_change_percent_12h: float
    """Change of the price in the last 12 hours. Unit: percent."""
    volume_usd_12h: float
    """Value traded in the last 12 hours. Unit: USD. At least 0."""
    buy_volume_usd_12h: float
    """Value that takers bought in the last 12 hours. Unit: USD. At least 0."""
    sell_volume_usd_12h: float
    """Value that takers sold in the last 12 hours. Unit: USD. At least 0."""
    volume_change_usd_12h: float
    """Value traded in the last 12 hours less that of the 12 hours before, in US dollars. Unit: USD."""
    volume_change_percent_12h: float
    """Change of the value traded in the last 12 hours, against the 12 hours before. Unit: percent."""
    net_flows_usd_12h: float
    """Value that takers bought less what they sold in the last 12 hours. Unit: USD."""
    price_change_24h: float
    """Change of the price in the last 24 hours. Unit: USD."""
    price_change_percent_24h: float
    """Change of the price in the last 24 hours. Unit: percent."""
    volume_usd_24h: float
    """Value traded in the last 24 hours. Unit: USD. At least 0."""
    buy_volume_usd_24h: float
    """Value that takers bought in the last 24 hours. Unit: USD. At least 0."""
    sell_volume_usd_24h: float
    """Value that takers sold in the last 24 hours. Unit: USD. At least 0."""
    volume_change_usd_24h: float
    """Value traded in the last 24 hours less that of the 24 hours before, in US dollars. Unit: USD."""
    volume_change_percent_24h: float
    """Change of the value traded in the last 24 hours, against the 24 hours before. Unit: percent."""
    net_flows_usd_24h: float
    """Value that takers bought less what they sold in the last 24 hours. Unit: USD."""
    price_change_1w: float
    """Change of the price in the last week. Unit: USD."""
    price_change_percent_1w: float
    """Change of the price in the last week. Unit: percent."""
    volume_usd_1w: float
    """Value traded in the last week. Unit: USD. At least 0."""
    buy_volume_usd_1w: float
    """Value that takers bought in the last week. Unit: USD. At least 0."""
    sell_volume_usd_1w: float
    """Value that takers sold in the last week. Unit: USD. At least 0."""
    volume_change_usd_1w: float
    """Value traded in the last week less that of the week before. Unit: USD."""
    volume_change_percent_1w: float
    """Change of the value traded in the last week, against the week before. Unit: percent."""
    net_flows_usd_1w: float
    """Value that takers bought less what they sold in the last week. Unit: USD."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "SpotCoinMarket": {
        "current_price": "USD",
        "market_cap": "USD",
        "price_change_5m": "USD",
        "price_change_15m": "USD",
        "price_change_30m": "USD",
        "price_change_1h": "USD",
        "price_change_4h": "USD",
        "price_change_12h": "USD",
        "price_change_24h": "USD",
        "price_change_1w": "USD",
        "price_change_percent_5m": "percent",
        "price_change_percent_15m": "percent",
        "price_change_percent_30m": "percent",
        "price_change_percent_1h": "percent",
        "price_change_percent_4h": "percent",
        "price_change_percent_12h": "percent",
        "price_change_percent_24h": "percent",
        "price_change_percent_1w": "percent",
        "volume_usd_1h": "USD",
        "volume_usd_5m": "USD",
        "volume_usd_15m": "USD",
        "volume_usd_30m": "USD",
        "volume_usd_4h": "USD",
        "volume_usd_12h": "USD",
        "volume_usd_24h": "USD",
        "volume_usd_1w": "USD",
        "volume_change_usd_1h": "USD",
        "volume_change_usd_5m": "USD",
        "volume_change_usd_15m": "USD",
        "volume_change_usd_30m": "USD",
        "volume_change_usd_4h": "USD",
        "volume_change_usd_12h": "USD",
        "volume_change_usd_24h": "USD",
        "volume_change_usd_1w": "USD",
        "volume_change_percent_1h": "percent",
        "volume_change_percent_5m": "percent",
        "volume_change_percent_15m": "percent",
        "volume_change_percent_30m": "percent",
        "volume_change_percent_4h": "percent",
        "volume_change_percent_12h": "percent",
        "volume_change_percent_24h": "percent",
        "volume_change_percent_1w": "percent",
        "buy_volume_usd_1h": "USD",
        "buy_volume_usd_5m": "USD",
        "buy_volume_usd_15m": "USD",
        "buy_volume_usd_30m": "USD",
        "buy_volume_usd_4h": "USD",
        "buy_volume_usd_12h": "USD",
        "buy_volume_usd_24h": "USD",
        "buy_volume_usd_1w": "USD",
        "sell_volume_usd_1h": "USD",
        "sell_volume_usd_5m": "USD",
        "sell_volume_usd_15m": "USD",
        "sell_volume_usd_30m": "USD",
        "sell_volume_usd_4h": "USD",
        "sell_volume_usd_12h": "USD",
        "sell_volume_usd_24h": "USD",
        "sell_volume_usd_1w": "USD",
        "volume_flow_usd_1h": "USD",
        "volume_flow_usd_5m": "USD",
        "volume_flow_usd_15m": "USD",
        "volume_flow_usd_30m": "USD",
        "volume_flow_usd_4h": "USD",
        "volume_flow_usd_12h": "USD",
        "volume_flow_usd_24h": "USD",
        "volume_flow_usd_1w": "USD",
    },
    "SpotNetflowRow": {
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
        "market_cap": "USD",
    },
    "SpotPairMarket": {
        "current_price": "USD",
        "price_change_1h": "USD",
        "price_change_percent_1h": "percent",
        "volume_usd_1h": "USD",
        "buy_volume_usd_1h": "USD",
        "sell_volume_usd_1h": "USD",
        "volume_change_usd_1h": "USD",
        "volume_change_percent_1h": "percent",
        "net_flows_usd_1h": "USD",
        "price_change_4h": "USD",
        "price_change_percent_4h": "percent",
        "volume_usd_4h": "USD",
        "buy_volume_usd_4h": "USD",
        "sell_volume_usd_4h": "USD",
        "volume_change_usd_4h": "USD",
        "volume_change_percent_4h": "percent",
        "net_flows_usd_4h": "USD",
        "price_change_12h": "USD",
        "price_change_percent_12h": "percent",
        "volume_usd_12h": "USD",
        "buy_volume_usd_12h": "USD",
        "sell_volume_usd_12h": "USD",
        "volume_change_usd_12h": "USD",
        "volume_change_percent_12h": "percent",
        "net_flows_usd_12h": "USD",
        "price_change_24h": "USD",
        "price_change_percent_24h": "percent",
        "volume_usd_24h": "USD",
        "buy_volume_usd_24h": "USD",
        "sell_volume_usd_24h": "USD",
        "volume_change_usd_24h": "USD",
        "volume_change_percent_24h": "percent",
        "net_flows_usd_24h": "USD",
        "price_change_1w": "USD",
        "price_change_percent_1w": "percent",
        "volume_usd_1w": "USD",
        "buy_volume_usd_1w": "USD",
        "sell_volume_usd_1w": "USD",
        "volume_change_usd_1w": "USD",
        "volume_change_percent_1w": "percent",
        "net_flows_usd_1w": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
