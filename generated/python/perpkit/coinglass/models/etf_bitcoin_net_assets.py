"""Classes of answers."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from perpkit._runtime.times import to_datetime


@frozen(kw_only=True)
class EtfNetAssetsDay:
    """Net assets on one day."""

    net_assets_usd: float
    """Net assets. Unit: USD. At least 0."""
    change_usd: float
    """Money that flowed in, less what flowed out; below zero if more flowed out. Unit: USD."""
    timestamp: int
    """Start of the day. Unit: epoch milliseconds, UTC."""
    price_usd: float
    """Price of the coin. Unit: USD. More than 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")
