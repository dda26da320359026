from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class MaxPain:
    """The heaviest clusters of liquidations of one coin."""

    symbol: str
    """Name of the coin."""
    price: float
    """Price of the coin when the answer was made. Unit: USD. More than 0."""
    long_max_pain_liq_level: float
    """Estimated value of the longs in the heaviest cluster. Unit: USD. At least 0."""
    long_max_pain_liq_price: float
    """Price at which most longs would be force-closed; below the current price. Unit: USD. More than 0."""
    short_max_pain_liq_level: float
    """Estimated value of the shorts in the heaviest cluster. Unit: USD. At least 0."""
    short_max_pain_liq_price: float
    """Price at which most shorts would be force-closed; above the current price. Unit: USD. More than 0."""
