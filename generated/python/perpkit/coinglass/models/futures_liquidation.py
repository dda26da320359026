"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from attrs import frozen

from perpkit._runtime.enums import OpenIntEnum
from perpkit._runtime.listed import Rows
from perpkit._runtime.model import Axes, Heatmap, Model, row_dict, row_json
from perpkit._runtime.moments import Milliseconds, Seconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class AggregatedLiquidationBar(Model):
    """Liquidations of one coin on the chosen venues during one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    aggregated_long_liquidation_usd: float
    """Value of the longs force-closed during the bar. Unit: USD. At least 0."""
    aggregated_short_liquidation_usd: float
    """Value of the shorts force-closed during the bar. Unit: USD. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class AggregatedLiquidationHeatmap(Heatmap):
    """Heat map of a coin over all venues."""

    y_axis: list[float]
    """Prices of the rows of a heat map, lowest first."""
    liquidation_leverage_data: Rows[HeatmapCell]
    """The cells that are not cold."""
    price_candlesticks: Rows[HeatmapCandle]
    """Candles, oldest first; one for each column of the heat map."""
    update_time: Milliseconds | None = None
    """Moment the heat map was made. Unit: epoch milliseconds, UTC."""

    axes = Axes(times="price_candlesticks", prices="y_axis", cells="liquidation_leverage_data", time="time_utc")

    @property
    def update_time_utc(self) -> datetime | None:
        """``update_time`` as an aware datetime in UTC."""
        return None if self.update_time is None else to_datetime(self.update_time, "ms")


@frozen(kw_only=True, repr=False)
class AggregatedLiquidationMap(Model):
    """Liquidation map of a coin."""

    venues: Rows[VenueLiquidationMap]
    """The levels of each venue; those of all venues added up where the documented form comes."""
    last_price: float | None = None
    """Price of the coin when the map was made. Unit: USD. More than 0."""


@frozen(kw_only=True, repr=False)
class CoinLiquidation(Model):
    """What was force-closed in one coin on one venue, over four spans of time."""

    symbol: str
    """Name of the coin."""
    liquidation_usd_24h: float
    """Value of all positions force-closed in the last 24 hours. Unit: USD. At least 0."""
    long_liquidation_usd_24h: float
    """Value of the longs force-closed in the last 24 hours. Unit: USD. At least 0."""
    short_liquidation_usd_24h: float
    """Value of the shorts force-closed in the last 24 hours. Unit: USD. At least 0."""
    liquidation_usd_12h: float
    """Value of all positions force-closed in the last 12 hours. Unit: USD. At least 0."""
    long_liquidation_usd_12h: float
    """Value of the longs force-closed in the last 12 hours. Unit: USD. At least 0."""
    short_liquidation_usd_12h: float
    """Value of the shorts force-closed in the last 12 hours. Unit: USD. At least 0."""
    liquidation_usd_4h: float
    """Value of all positions force-closed in the last 4 hours. Unit: USD. At least 0."""
    long_liquidation_usd_4h: float
    """Value of the longs force-closed in the last 4 hours. Unit: USD. At least 0."""
    short_liquidation_usd_4h: float
    """Value of the shorts force-closed in the last 4 hours. Unit: USD. At least 0."""
    liquidation_usd_1h: float
    """Value of all positions force-closed in the last hour. Unit: USD. At least 0."""
    long_liquidation_usd_1h: float
    """Value of the longs force-closed in the last hour. Unit: USD. At least 0."""
    short_liquidation_usd_1h: float
    """Value of the shorts force-closed in the last hour. Unit: USD. At least 0."""


@frozen(kw_only=True, repr=False)
class ExchangeLiquidation(Model):
    """What was force-closed on one venue, or on all."""

    exchange: str
    """Name of the venue; `All` in the row that holds the sum."""
    liquidation_usd: float
    """Value of all positions force-closed. Unit: USD. At least 0."""
    long_liquidation_usd: float
    """Value of the longs force-closed. Unit: USD. At least 0."""
    short_liquidation_usd: float
    """Value of the shorts force-closed. Unit: USD. At least 0."""


class HeatmapCandle(NamedTuple):
    """One candle beneath a heat map."""

    time: Seconds
    """Start of the candle. Unit: epoch seconds, UTC."""
    open: float
    """First price. Unit: price in the quote currency. More than 0."""
    high: float
    """Highest price. Unit: price in the quote currency. More than 0."""
    low: float
    """Lowest price. Unit: price in the quote currency. More than 0."""
    close: float
    """Last price. Unit: price in the quote currency. More than 0."""
    volume_usd: float
    """Value traded during the candle. Unit: USD. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "s")

    def to_dict(self) -> dict[str, Any]:
        """Return a dict of plain values, with times as datetimes."""
        return row_dict(self)

    def to_json(self) -> str:
        """Return the same as JSON."""
        return row_json(self)


class HeatmapCell(NamedTuple):
    """One cell of a heat map that is not cold. Cells not listed are cold."""

    x_index: int
    """Column of the cell, an index into `price_candlesticks`. At least 0."""
    y_index: int
    """Row of the cell, an index into `y_axis`. At least 0."""
    value: float
    """Estimated value of the positions that would be force-closed in this cell. Unit: USD. At least 0."""

    def to_dict(self) -> dict[str, Any]:
        """Return a dict of plain values, with times as datetimes."""
        return row_dict(self)

    def to_json(self) -> str:
        """Return the same as JSON."""
        return row_json(self)


@frozen(kw_only=True, repr=False)
class LiquidationBar(Model):
    """Liquidations of one pair during one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    long_liquidation_usd: float
    """Value of the longs force-closed during the bar. Unit: USD. At least 0."""
    short_liquidation_usd: float
    """Value of the shorts force-closed during the bar. Unit: USD. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class LiquidationHeatmap(Heatmap):
    """Heat map of a pair."""

    y_axis: list[float]
    """Prices of the rows of a heat map, lowest first."""
    liquidation_leverage_data: Rows[HeatmapCell]
    """The cells that are not cold."""
    price_candlesticks: Rows[HeatmapCandle]
    """Candles, oldest first; one for each column of the heat map."""

    axes = Axes(times="price_candlesticks", prices="y_axis", cells="liquidation_leverage_data", time="time_utc")


@frozen(kw_only=True, repr=False)
class LiquidationMap(Model):
    """Liquidation map of a pair."""

    levels: dict[str, Rows[LiquidationMapLevel]]
    """Levels by price. A key is the price, as a decimal number in a string."""


class LiquidationMapLevel(NamedTuple):
    """Positions that would be force-closed at one price."""

    price: float
    """Price at which the positions would be force-closed. Unit: price in the quote currency. More than 0."""
    amount_usd: float
    """Estimated value of the positions. Unit: USD. At least 0."""
    leverage: float | None
    """Leverage the positions were opened with; null in the map of a coin. Unit: times. At least 1."""
    reserved: Any
    """Always null in the examples."""

    def to_dict(self) -> dict[str, Any]:
        """Return a dict of plain values, with times as datetimes."""
        return row_dict(self)

    def to_json(self) -> str:
        """Return the same as JSON."""
        return row_json(self)


@frozen(kw_only=True, repr=False)
class LiquidationOrder(Model):
    """One forced order."""

    exchange_name: str
    """Name of the venue, in capitals."""
    symbol: str
    """Trading pair that was closed."""
    base_asset: str
    """Coin of the pair."""
    price: float
    """Price of the forced order. Unit: price in the quote currency. More than 0."""
    usd_value: float
    """Value of the forced order. Unit: USD. At least 0."""
    side: OrderSide
    """Direction of a forced order. A sell order closes a long, a buy order closes a short."""
    time: Milliseconds
    """Moment of the forced order. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class MaxPain(Model):
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


class OrderSide(OpenIntEnum):
    """Direction of a forced order. A sell order closes a long, a buy order closes a short.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    BUY = 1
    SELL = 2


@frozen(kw_only=True, repr=False)
class VenueLiquidationMap(Model):
    """Liquidation map of a coin on one venue."""

    instrument: dict[str, Any] | None = None
    """The pair that a venue's levels belong to; whatever the vendor tells about it."""
    levels: dict[str, Rows[LiquidationMapLevel]]
    """Levels by price. A key is the price, as a decimal number in a string."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "AggregatedLiquidationBar": {
        "time": "ms",
        "aggregated_long_liquidation_usd": "USD",
        "aggregated_short_liquidation_usd": "USD",
    },
    "AggregatedLiquidationHeatmap": {
        "y_axis": "quote",
        "update_time": "ms",
    },
    "AggregatedLiquidationMap": {
        "last_price": "USD",
    },
    "CoinLiquidation": {
        "liquidation_usd_24h": "USD",
        "long_liquidation_usd_24h": "USD",
        "short_liquidation_usd_24h": "USD",
        "liquidation_usd_12h": "USD",
        "long_liquidation_usd_12h": "USD",
        "short_liquidation_usd_12h": "USD",
        "liquidation_usd_4h": "USD",
        "long_liquidation_usd_4h": "USD",
        "short_liquidation_usd_4h": "USD",
        "liquidation_usd_1h": "USD",
        "long_liquidation_usd_1h": "USD",
        "short_liquidation_usd_1h": "USD",
    },
    "ExchangeLiquidation": {
        "liquidation_usd": "USD",
        "long_liquidation_usd": "USD",
        "short_liquidation_usd": "USD",
    },
    "HeatmapCandle": {
        "time": "s",
        "open": "quote",
        "high": "quote",
        "low": "quote",
        "close": "quote",
        "volume_usd": "USD",
    },
    "HeatmapCell": {
        "x_index": "index",
        "y_index": "index",
        "value": "USD",
    },
    "LiquidationBar": {
        "time": "ms",
        "long_liquidation_usd": "USD",
        "short_liquidation_usd": "USD",
    },
    "LiquidationHeatmap": {
        "y_axis": "quote",
    },
    "LiquidationMapLevel": {
        "price": "quote",
        "amount_usd": "USD",
        "leverage": "x",
    },
    "LiquidationOrder": {
        "price": "quote",
        "usd_value": "USD",
        "side": "code",
        "time": "ms",
    },
    "MaxPain": {
        "price": "USD",
        "long_max_pain_liq_level": "USD",
        "long_max_pain_liq_price": "USD",
        "short_max_pain_liq_level": "USD",
        "short_max_pain_liq_price": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
