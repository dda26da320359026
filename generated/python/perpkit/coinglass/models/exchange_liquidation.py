from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class ExchangeLiquidation:
    """What was force-closed on one venue, or on all."""

    exchange: str
    """Name of the venue; `All` in the row that holds the sum."""
    liquidation_usd: float
    """Value of all positions force-closed. Unit: USD. At least 0."""
    long_liquidation_usd: float
    """Value of the longs force-closed. Unit: USD. At least 0."""
    short_liquidation_usd: float
    """Value of the shorts force-closed. Unit: USD. At least 0."""
