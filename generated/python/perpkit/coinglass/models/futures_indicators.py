"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class AverageTrueRange(Model):
    """Average true range of one pair in one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    avg_true_range_value: float
    """Mean width of the movement of the price. Unit: price in the quote currency. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class BollingerBands(Model):
    """Bollinger bands of one pair in one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    mb_value: float
    """Middle: the mean price of the last bars. Unit: price in the quote currency. More than 0."""
    ub_value: float
    """Upper band. Unit: price in the quote currency. More than 0."""
    lb_value: float
    """Lower band. Unit: price in the quote currency."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class EmaValue(Model):
    """Exponential moving average of one pair in one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    ema_value: float
    """Mean price of the last bars, the newest weighing most. Unit: price in the quote currency. More than 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class MaValue(Model):
    """Moving average of one pair in one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    ma_value: float
    """Mean price of the last bars. Unit: price in the quote currency. More than 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class MacdValue(Model):
    """MACD of one pair in one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    macd_value: float
    """Short moving average less the long one. Unit: price in the quote currency."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class RsiValue(Model):
    """Relative strength index of one pair in one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    rsi_value: float
    """Relative strength index. Unit: score. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "AverageTrueRange": {
        "time": "ms",
        "avg_true_range_value": "quote",
    },
    "BollingerBands": {
        "time": "ms",
        "mb_value": "quote",
        "ub_value": "quote",
        "lb_value": "quote",
    },
    "EmaValue": {
        "time": "ms",
        "ema_value": "quote",
    },
    "MaValue": {
        "time": "ms",
        "ma_value": "quote",
    },
    "MacdValue": {
        "time": "ms",
        "macd_value": "quote",
    },
    "RsiValue": {
        "time": "ms",
        "rsi_value": "score",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
