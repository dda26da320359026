"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class Subscription(Model):
    """Subscription of the API key."""

    level: str
    """Name of the plan, in capitals."""
    expire_time: Milliseconds
    """End of the subscription. Unit: epoch milliseconds, UTC."""
    expired: bool
    """Whether the subscription is over."""

    @property
    def expire_time_utc(self) -> datetime:
        """``expire_time`` as an aware datetime in UTC."""
        return to_datetime(self.expire_time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "Subscription": {
        "expire_time": "ms",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
