from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class CoinLiquidation:
    """What was force-closed in one coin on one venue, over four spans of time."""

    symbol: str
    """Name of the coin."""
    liquidation_usd_24h: float
    """Value of all positions force-closed in the last 24 hours. Unit: USD. At least 0."""
    long_liquidation_usd_24h: float
    """Value of the longs force-closed in the last 24 hours. Unit: USD. At least 0."""
    short_liquidation_usd_24h: float
    """Value of the shorts force-closed in the last 24 hours. Unit: USD. At least 0."""
    liquidation_usd_12h: float
    """Value of all positions force-closed in the last 12 hours. Unit: USD. At least 0."""
    long_liquidation_usd_12h: float
    """Value of the longs force-closed in the last 12 hours. Unit: USD. At least 0."""
    short_liquidation_usd_12h: float
    """Value of the shorts force-closed in the last 12 hours. Unit: USD. At least 0."""
    liquidation_usd_4h: float
    """Value of all positions force-closed in the last 4 hours. Unit: USD. At least 0."""
    long_liquidation_usd_4h: float
    """Value of the longs force-closed in the last 4 hours. Unit: USD. At least 0."""
    short_liquidation_usd_4h: float
    """Value of the shorts force-closed in the last 4 hours. Unit: USD. At least 0."""
    liquidation_usd_1h: float
    """Value of all positions force-closed in the last hour. Unit: USD. At least 0."""
    long_liquidation_usd_1h: float
    """Value of the longs force-closed in the last hour. Unit: USD. At least 0."""
    short_liquidation_usd_1h: float
    """Value of the shorts force-closed in the last hour. Unit: USD. At least 0."""
