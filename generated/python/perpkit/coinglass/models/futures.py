"""Classes of answers."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class ExchangePair:
    """One pair of one venue."""

    instrument_id: str
    """Name of the pair at its venue; pass it as `symbol` to operations on a pair."""
    base_asset: str
    """Coin that is traded."""
    quote_asset: str
    """Currency the price is given in."""
    settlement_currency: str | None = None
    """Currency that gains and losses are paid in."""
    max_leverage: float | None = None
    """Highest leverage that the venue allows. Unit: times. At least 1."""
    funding_interval: float | None = None
    """Time from one funding to the next. Unit: hours. More than 0."""
    price_tick_size: float | None = None
    """Smallest step of the price. Unit: price in the quote currency. More than 0."""
