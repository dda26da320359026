"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen


@frozen(kw_only=True)
class SpotNetflowRow:
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


UNITS: Mapping[str, Mapping[str, str]] = {
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
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
