"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class EconomicEvent(Model):
    """An economic figure and its publication."""

    calendar_name: str
    """Name of the figure."""
    country_code: str
    """Code of the country, in the vendor's own spelling; `SK` is Korea, so it is not an ISO 3166 code."""
    country_name: str
    """Name of the country."""
    data_effect: str
    """What effect on the US dollar is expected, for example `Minor Impact`."""
    forecast_value: str
    """Expected figure, with its unit, for example `2.6%`; empty if there is none."""
    revised_previous_value: str
    """Figure of the time before, as corrected since, with its unit; empty if it was not corrected."""
    previous_value: str
    """Figure of the time before, with its unit; empty if there is none."""
    publish_timestamp: Milliseconds
    """Moment of the publication. Unit: epoch milliseconds, UTC."""
    published_value: str
    """The figure, with its unit; empty if it is not published yet."""
    importance_level: int
    """How important the figure is, from 1 to 3; 3 is the most important. At least 1."""
    has_exact_publish_time: int
    """1 if the hour of the publication is known, 0 if only the day is."""

    @property
    def publish_timestamp_utc(self) -> datetime:
        """``publish_timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.publish_timestamp, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "EconomicEvent": {
        "publish_timestamp": "ms",
        "importance_level": "code",
        "has_exact_publish_time": "code",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
