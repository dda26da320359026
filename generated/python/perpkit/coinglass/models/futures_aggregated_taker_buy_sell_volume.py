"""Classes of answers."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from perpkit._runtime.times import to_datetime


@frozen(kw_only=True)
class AggregatedTakerVolumeBar:
    """What takers bought and sold in one coin on the chosen venues during one bar."""

    time: int
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    aggregated_buy_volume_usd: float
    """Amount that takers bought; in coins, in spite of its name, if the argument `unit` asks for coins. Unit: as the
    argument `unit` says. At least 0."""
    aggregated_sell_volume_usd: float
    """Amount that takers sold; in coins, in spite of its name, if the argument `unit` asks for coins. Unit: as the
    argument `unit` says. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")
