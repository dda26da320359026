from __future__ import annotations

from attrs import frozen

from .unified_liquidation import UnifiedLiquidation


@frozen(kw_only=True)
class UnifiedLiquidations:
    """One page of forced liquidations."""

    liquidations: list[UnifiedLiquidation]
    """Records, newest first."""
    total: int
    """Number of records of the caller in all, whatever the page. At least 0."""
