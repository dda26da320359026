"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from attrs import frozen

from perpkit._runtime.enums import OpenIntEnum
from perpkit._runtime.model import Model, row_dict, row_json
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class BubbleIndexDay(Model):
    """Bubble index of bitcoin on one day."""

    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    bubble_index: float
    """The index. Unit: score."""
    google_trend_percent: float
    """Interest in bitcoin on Google Trends. Unit: percent. At least 0."""
    mining_difficulty: float
    """Difficulty of mining; 1 is the easiest. Unit: ratio. At least 0."""
    transaction_count: int
    """Transactions on the bitcoin network. At least 0."""
    address_send_count: int
    """Addresses that sent bitcoin. At least 0."""
    tweet_count: int
    """Tweets about bitcoin. At least 0."""
    date_string: str
    """The day, as YYYY-MM-DD."""


class DayMark(OpenIntEnum):
    """Mark of a day.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    SELL = 0
    BUY = 1


@frozen(kw_only=True, repr=False)
class ProfitableDay(Model):
    """One day and its mark."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    side: DayMark
    """Mark of the day."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


class RainbowRow(NamedTuple):
    """Price of bitcoin and the edges of the bands on one day. The time is the last position."""

    price: float | None
    """Price of bitcoin. Unit: USD. More than 0."""
    edge_1: float | None
    """Lowest edge, below the lowest band. Unit: USD. More than 0."""
    edge_2: float | None
    """Edge 2 from below. Unit: USD. More than 0."""
    edge_3: float | None
    """Edge 3 from below. Unit: USD. More than 0."""
    edge_4: float | None
    """Edge 4 from below. Unit: USD. More than 0."""
    edge_5: float | None
    """Edge 5 from below. Unit: USD. More than 0."""
    edge_6: float | None
    """Edge 6 from below. Unit: USD. More than 0."""
    edge_7: float | None
    """Edge 7 from below. Unit: USD. More than 0."""
    edge_8: float | None
    """Edge 8 from below. Unit: USD. More than 0."""
    edge_9: float | None
    """Edge 9 from below. Unit: USD. More than 0."""
    edge_10: float | None
    """Highest edge. Unit: USD. More than 0."""
    time: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")

    def to_dict(self) -> dict[str, Any]:
        """Return a dict of plain values, with times as datetimes."""
        return row_dict(self)

    def to_json(self) -> str:
        """Return the same as JSON."""
        return row_json(self)


UNITS: Mapping[str, Mapping[str, str]] = {
    "BubbleIndexDay": {
        "price": "USD",
        "bubble_index": "score",
        "google_trend_percent": "percent",
        "mining_difficulty": "ratio",
        "transaction_count": "count",
        "address_send_count": "count",
        "tweet_count": "count",
    },
    "ProfitableDay": {
        "timestamp": "ms",
        "price": "USD",
    },
    "RainbowRow": {
        "price": "USD",
        "edge_1": "USD",
        "edge_2": "USD",
        "edge_3": "USD",
        "edge_4": "USD",
        "edge_5": "USD",
        "edge_6": "USD",
        "edge_7": "USD",
        "edge_8": "USD",
        "edge_9": "USD",
        "edge_10": "USD",
        "time": "ms",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
