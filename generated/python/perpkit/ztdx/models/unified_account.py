from __future__ import annotations

from decimal import Decimal

from attrs import frozen

from .account_status import AccountStatus
from .margin_mode import MarginMode


@frozen(kw_only=True)
class UnifiedAccount:
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
