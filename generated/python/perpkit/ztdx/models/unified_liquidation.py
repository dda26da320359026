from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from attrs import frozen

from .liquidation_type import LiquidationType
from .position_side import PositionSide


@frozen(kw_only=True)
class UnifiedLiquidation:
    """One position closed by force."""

    id: UUID
    """Identity of the record."""
    position_id: UUID
    """Identity of the position that was closed."""
    symbol: str
    """Market of the position, upper case, without separator."""
    side: PositionSide
    """Direction of the closed position."""
    closed_size_usd: Decimal
    """Size that was closed, as the exchange values it in USD. Unit: USD."""
    closed_size_tokens: Decimal
    """Size that was closed, in units of the base asset. Unit: base asset."""
    mark_price: Decimal
    """Mark price at which the position was closed. Unit: price in the quote currency."""
    pnl_realized: Decimal
    """Profit, or loss if negative, that closing made final. Unit: USD."""
    collateral_returned: Decimal
    """Collateral given back to the available balance after fees and insurance. Unit: USD."""
    trigger_uni_mmr: Decimal | None
    """Margin ratio at the moment the liquidation began. Unit: ratio."""
    trigger_equity: Decimal
    """Equity of the account at the moment the liquidation began. Unit: USD."""
    post_uni_mmr: Decimal | None
    """Margin ratio right after this step; null if no position is left. Unit: ratio."""
    liquidation_type: LiquidationType
    """How a shortfall of this position was met."""
    created_at: datetime
    """Time in UTC at which the record was written, RFC 3339 with up to microseconds."""
