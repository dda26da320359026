"""Classes of answers that several resources share."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from perpkit._runtime.times import to_datetime


@frozen(kw_only=True)
class EtfFlow:
    """Money into and out of one fund on one day."""

    etf_ticker: str
    """Ticker of the fund."""
    flow_usd: float | None = None
    """Money that flowed in, less what flowed out; below zero if more flowed out. Absent means not known, and not that
    nothing flowed. Unit: USD."""


@frozen(kw_only=True)
class EtfFlowDay:
    """Money into and out of funds on one day."""

    timestamp: int
    """Start of the day. Unit: epoch milliseconds, UTC."""
    flow_usd: float | None = None
    """Money that flowed into all funds together, less what flowed out; below zero if more flowed out. Unit: USD."""
    price_usd: float | None = None
    """Price of the coin. Unit: USD."""
    etf_flows: list[EtfFlow]
    """One entry for each fund."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")
