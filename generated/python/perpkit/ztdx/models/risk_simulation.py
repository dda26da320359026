from __future__ import annotations

from decimal import Decimal

from attrs import frozen


@frozen(kw_only=True)
class RiskSimulation:
    """What the imagined position would do to the account."""

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
    """Which check failed, in words (account in reduce-only mode, account being liquidated, balance too small, ratio too
    low); null if none did."""
