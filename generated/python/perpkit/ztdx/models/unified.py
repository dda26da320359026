"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from attrs import frozen

from perpkit._runtime.enums import OpenStrEnum
from perpkit._runtime.listed import Rows
from perpkit._runtime.model import Model

from .common import AccountStatus, MarginMode, PositionSide


class LiquidationType(OpenStrEnum):
    """How a shortfall of the closed position was met; full means the insurance fund sufficed, adl means that
    positions of others were reduced as well (auto-deleveraging).

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    FULL = "full"
    ADL = "adl"


@frozen(kw_only=True, repr=False)
class RiskSimulation(Model):
    """Effect of the simulated position on the account."""

    current_uni_mmr: Decimal | None
    """Margin ratio before. Unit: ratio."""
    simulated_uni_mmr: Decimal | None
    """Margin ratio after; below 1.10 the position may not open. Unit: ratio."""
    new_initial_margin: Decimal
    """Initial margin of the position, its value divided by its leverage. Unit: USD."""
    new_maint_margin: Decimal
    """Maintenance margin that the position adds, by its tier. Unit: USD."""
    available_after: Decimal
    """Available balance after; below zero the position may not open. Unit: USD."""
    can_open: bool
    """Whether every check is passed."""
    reason: str | None
    """Which check failed, in words (account in reduce-only mode, account being liquidated, balance too small, ratio
    too low); null if none did."""


@frozen(kw_only=True, repr=False)
class UnifiedAccount(Model):
    """State of the unified-margin account."""

    margin_mode: MarginMode
    """Margin mode the account is in; in isolated mode the other fields are hypothetical."""
    wallet_balance: Decimal
    """Collateral in the account, available and frozen together. Unit: USD."""
    total_equity: Decimal
    """Wallet balance plus profit not yet realized, less fees accumulated so far. Unit: USD."""
    available_balance: Decimal
    """Equity less initial margin; what new orders may use. May be negative. Unit: USD."""
    total_initial_margin: Decimal
    """Sum over positions of their value divided by their leverage. Unit: USD."""
    total_maintenance_margin: Decimal
    """Sum over positions of the margin that must remain, by the tier of each. Unit: USD."""
    total_unrealized_pnl: Decimal
    """Sum over positions of the profit or loss at mark price. Unit: USD."""
    uni_mmr: Decimal | None
    """Margin ratio, equity over maintenance margin; null without positions. Unit: ratio."""
    account_status: AccountStatus
    """Health of the account by its margin ratio."""


@frozen(kw_only=True, repr=False)
class UnifiedLiquidation(Model):
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


@frozen(kw_only=True, repr=False)
class UnifiedLiquidations(Model):
    """One page of forced liquidations."""

    liquidations: Rows[UnifiedLiquidation]
    """Records, newest first."""
    total: int
    """Number of records of the caller in all, whatever the page. At least 0."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "RiskSimulation": {
        "current_uni_mmr": "ratio",
        "simulated_uni_mmr": "ratio",
        "new_initial_margin": "USD",
        "new_maint_margin": "USD",
        "available_after": "USD",
    },
    "UnifiedAccount": {
        "wallet_balance": "USD",
        "total_equity": "USD",
        "available_balance": "USD",
        "total_initial_margin": "USD",
        "total_maintenance_margin": "USD",
        "total_unrealized_pnl": "USD",
        "uni_mmr": "ratio",
    },
    "UnifiedLiquidation": {
        "closed_size_usd": "USD",
        "closed_size_tokens": "base",
        "mark_price": "quote",
        "pnl_realized": "USD",
        "collateral_returned": "USD",
        "trigger_uni_mmr": "ratio",
        "trigger_equity": "USD",
        "post_uni_mmr": "ratio",
    },
    "UnifiedLiquidations": {
        "total": "rows",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
