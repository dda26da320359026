"""Classes of answers."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True)
class ExchangeTakerVolume:
    """What takers bought and sold of one coin on one venue."""

    exchange: str
    """Name of the venue."""
    buy_ratio: float
    """Share of what takers bought in the volume; a percentage, not a ratio. Unit: percent. At least 0."""
    sell_ratio: float
    """Share of what takers sold in the volume; a percentage, not a ratio. Unit: percent. At least 0."""
    buy_vol_usd: float
    """Value that takers bought. Unit: USD. At least 0."""
    sell_vol_usd: float
    """Value that takers sold. Unit: USD. At least 0."""


@frozen(kw_only=True)
class TakerVolumeBar:
    """What takers bought and sold in one pair during one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    taker_buy_volume_usd: float
    """Value that takers bought. Unit: USD. At least 0."""
    taker_sell_volume_usd: float
    """Value that takers sold. Unit: USD. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True)
class TakerVolumeByExchange:
    """What takers bought and sold of one coin on all venues."""

    symbol: str
    """Name of the coin."""
    buy_ratio: float
    """Share of what takers bought in the volume; a percentage, not a ratio. Unit: percent. At least 0."""
    sell_ratio: float
    """Share of what takers sold in the volume; a percentage, not a ratio. Unit: percent. At least 0."""
    buy_vol_usd: float
    """Value that takers bought. Unit: USD. At least 0."""
    sell_vol_usd: float
    """Value that takers sold. Unit: USD. At least 0."""
    exchange_list: list[ExchangeTakerVolume]
    """The same for each venue."""
