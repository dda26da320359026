"""Classes of answers that several resources share."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from attrs import frozen

from perpkit._runtime.enums import OpenIntEnum
from perpkit._runtime.listed import Rows
from perpkit._runtime.model import Model, row_dict, row_json
from perpkit._runtime.moments import Milliseconds, Seconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class AggregatedCvdBar(Model):
    """What takers bought and sold in one coin during one bar, and the running sum of the difference."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    agg_taker_buy_vol: float
    """Amount that takers bought. Unit: as the argument `unit` says. At least 0."""
    agg_taker_sell_vol: float
    """Amount that takers sold. Unit: as the argument `unit` says. At least 0."""
    cum_vol_delta: float
    """Sum of buys less sells, from the first bar of the answer to this one. Unit: as the argument `unit` says. The
    sum restarts in each answer of the vendor; an ``iter_`` method carries it on."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class AggregatedOrderbookDepthBar(Model):
    """Resting orders of one coin near its price on the chosen venues, at one bar."""

    aggregated_bids_usd: float
    """Value of the buy orders in range. Unit: USD. At least 0."""
    aggregated_bids_quantity: float
    """Size of the buy orders in range. Unit: coin. At least 0."""
    aggregated_asks_usd: float
    """Value of the sell orders in range. Unit: USD. At least 0."""
    aggregated_asks_quantity: float
    """Size of the sell orders in range. Unit: coin. At least 0."""
    time: Milliseconds
    """Moment of the bar. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class AggregatedTakerVolumeBar(Model):
    """What takers bought and sold in one coin on the chosen venues during one bar."""

    time: Milliseconds
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


class BookSide(OpenIntEnum):
    """Side of the order book that an order rests on.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    SELL = 1
    BUY = 2


@frozen(kw_only=True, repr=False)
class CoinNetflow(Model):
    """What takers bought and sold in one coin on the chosen venues, over 22 spans of time."""

    symbol: str
    """Name of the coin."""
    taker_buy_volume_usd_5m: float
    """Value that takers bought in the last 5 minutes. Unit: USD. At least 0."""
    taker_sell_volume_usd_5m: float
    """Value that takers sold in the last 5 minutes. Unit: USD. At least 0."""
    net_flow_usd_5m: float
    """Value that takers bought less what they sold in the last 5 minutes. Unit: USD."""
    net_flow_usd_change_percent_5m: float
    """Change of the net flow of the last 5 minutes. Unit: percent."""
    net_flow_usd_5m_market_cap_ratio: float
    """Net flow of the last 5 minutes in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_15m: float
    """Value that takers bought in the last 15 minutes. Unit: USD. At least 0."""
    taker_sell_volume_usd_15m: float
    """Value that takers sold in the last 15 minutes. Unit: USD. At least 0."""
    net_flow_usd_15m: float
    """Value that takers bought less what they sold in the last 15 minutes. Unit: USD."""
    net_flow_usd_change_percent_15m: float
    """Change of the net flow of the last 15 minutes. Unit: percent."""
    net_flow_usd_15m_market_cap_ratio: float
    """Net flow of the last 15 minutes in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_30m: float
    """Value that takers bought in the last 30 minutes. Unit: USD. At least 0."""
    taker_sell_volume_usd_30m: float
    """Value that takers sold in the last 30 minutes. Unit: USD. At least 0."""
    net_flow_usd_30m: float
    """Value that takers bought less what they sold in the last 30 minutes. Unit: USD."""
    net_flow_usd_change_percent_30m: float
    """Change of the net flow of the last 30 minutes. Unit: percent."""
    net_flow_usd_30m_market_cap_ratio: float
    """Net flow of the last 30 minutes in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_1h: float
    """Value that takers bought in the last hour. Unit: USD. At least 0."""
    taker_sell_volume_usd_1h: float
    """Value that takers sold in the last hour. Unit: USD. At least 0."""
    net_flow_usd_1h: float
    """Value that takers bought less what they sold in the last hour. Unit: USD."""
    net_flow_usd_change_percent_1h: float
    """Change of the net flow of the last hour. Unit: percent."""
    net_flow_usd_1h_market_cap_ratio: float
    """Net flow of the last hour in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_4h: float
    """Value that takers bought in the last 4 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_4h: float
    """Value that takers sold in the last 4 hours. Unit: USD. At least 0."""
    net_flow_usd_4h: float
    """Value that takers bought less what they sold in the last 4 hours. Unit: USD."""
    net_flow_usd_change_percent_4h: float
    """Change of the net flow of the last 4 hours. Unit: percent."""
    net_flow_usd_4h_market_cap_ratio: float
    """Net flow of the last 4 hours in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_8h: float
    """Value that takers bought in the last 8 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_8h: float
    """Value that takers sold in the last 8 hours. Unit: USD. At least 0."""
    net_flow_usd_8h: float
    """Value that takers bought less what they sold in the last 8 hours. Unit: USD."""
    net_flow_usd_change_percent_8h: float
    """Change of the net flow of the last 8 hours. Unit: percent."""
    net_flow_usd_8h_market_cap_ratio: float
    """Net flow of the last 8 hours in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_12h: float
    """Value that takers bought in the last 12 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_12h: float
    """Value that takers sold in the last 12 hours. Unit: USD. At least 0."""
    net_flow_usd_12h: float
    """Value that takers bought less what they sold in the last 12 hours. Unit: USD."""
    net_flow_usd_change_percent_12h: float
    """Change of the net flow of the last 12 hours. Unit: percent."""
    net_flow_usd_12h_market_cap_ratio: float
    """Net flow of the last 12 hours in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_24h: float
    """Value that takers bought in the last 24 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_24h: float
    """Value that takers sold in the last 24 hours. Unit: USD. At least 0."""
    net_flow_usd_24h: float
    """Value that takers bought less what they sold in the last 24 hours. Unit: USD."""
    net_flow_usd_change_percent_24h: float
    """Change of the net flow of the last 24 hours. Unit: percent."""
    net_flow_usd_24h_market_cap_ratio: float
    """Net flow of the last 24 hours in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_3d: float
    """Value that takers bought in the last 3 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_3d: float
    """Value that takers sold in the last 3 days. Unit: USD. At least 0."""
    net_flow_usd_3d: float
    """Value that takers bought less what they sold in the last 3 days. Unit: USD."""
    net_flow_usd_change_percent_3d: float
    """Change of the net flow of the last 3 days. Unit: percent."""
    net_flow_usd_3d_market_cap_ratio: float
    """Net flow of the last 3 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_5d: float
    """Value that takers bought in the last 5 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_5d: float
    """Value that takers sold in the last 5 days. Unit: USD. At least 0."""
    net_flow_usd_5d: float
    """Value that takers bought less what they sold in the last 5 days. Unit: USD."""
    net_flow_usd_change_percent_5d: float
    """Change of the net flow of the last 5 days. Unit: percent."""
    net_flow_usd_5d_market_cap_ratio: float
    """Net flow of the last 5 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_7d: float
    """Value that takers bought in the last 7 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_7d: float
    """Value that takers sold in the last 7 days. Unit: USD. At least 0."""
    net_flow_usd_7d: float
    """Value that takers bought less what they sold in the last 7 days. Unit: USD."""
    net_flow_usd_change_percent_7d: float
    """Change of the net flow of the last 7 days. Unit: percent."""
    net_flow_usd_7d_market_cap_ratio: float
    """Net flow of the last 7 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_10d: float
    """Value that takers bought in the last 10 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_10d: float
    """Value that takers sold in the last 10 days. Unit: USD. At least 0."""
    net_flow_usd_10d: float
    """Value that takers bought less what they sold in the last 10 days. Unit: USD."""
    net_flow_usd_change_percent_10d: float
    """Change of the net flow of the last 10 days. Unit: percent."""
    net_flow_usd_10d_market_cap_ratio: float
    """Net flow of the last 10 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_15d: float
    """Value that takers bought in the last 15 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_15d: float
    """Value that takers sold in the last 15 days. Unit: USD. At least 0."""
    net_flow_usd_15d: float
    """Value that takers bought less what they sold in the last 15 days. Unit: USD."""
    net_flow_usd_change_percent_15d: float
    """Change of the net flow of the last 15 days. Unit: percent."""
    net_flow_usd_15d_market_cap_ratio: float
    """Net flow of the last 15 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_30d: float
    """Value that takers bought in the last 30 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_30d: float
    """Value that takers sold in the last 30 days. Unit: USD. At least 0."""
    net_flow_usd_30d: float
    """Value that takers bought less what they sold in the last 30 days. Unit: USD."""
    net_flow_usd_change_percent_30d: float
    """Change of the net flow of the last 30 days. Unit: percent."""
    net_flow_usd_30d_market_cap_ratio: float
    """Net flow of the last 30 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_40d: float
    """Value that takers bought in the last 40 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_40d: float
    """Value that takers sold in the last 40 days. Unit: USD. At least 0."""
    net_flow_usd_40d: float
    """Value that takers bought less what they sold in the last 40 days. Unit: USD."""
    net_flow_usd_change_percent_40d: float
    """Change of the net flow of the last 40 days. Unit: percent."""
    net_flow_usd_40d_market_cap_ratio: float
    """Net flow of the last 40 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_50d: float
    """Value that takers bought in the last 50 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_50d: float
    """Value that takers sold in the last 50 days. Unit: USD. At least 0."""
    net_flow_usd_50d: float
    """Value that takers bought less what they sold in the last 50 days. Unit: USD."""
    net_flow_usd_change_percent_50d: float
    """Change of the net flow of the last 50 days. Unit: percent."""
    net_flow_usd_50d_market_cap_ratio: float
    """Net flow of the last 50 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_60d: float
    """Value that takers bought in the last 60 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_60d: float
    """Value that takers sold in the last 60 days. Unit: USD. At least 0."""
    net_flow_usd_60d: float
    """Value that takers bought less what they sold in the last 60 days. Unit: USD."""
    net_flow_usd_change_percent_60d: float
    """Change of the net flow of the last 60 days. Unit: percent."""
    net_flow_usd_60d_market_cap_ratio: float
    """Net flow of the last 60 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_90d: float
    """Value that takers bought in the last 90 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_90d: float
    """Value that takers sold in the last 90 days. Unit: USD. At least 0."""
    net_flow_usd_90d: float
    """Value that takers bought less what they sold in the last 90 days. Unit: USD."""
    net_flow_usd_change_percent_90d: float
    """Change of the net flow of the last 90 days. Unit: percent."""
    net_flow_usd_90d_market_cap_ratio: float
    """Net flow of the last 90 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_120d: float
    """Value that takers bought in the last 120 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_120d: float
    """Value that takers sold in the last 120 days. Unit: USD. At least 0."""
    net_flow_usd_120d: float
    """Value that takers bought less what they sold in the last 120 days. Unit: USD."""
    net_flow_usd_change_percent_120d: float
    """Change of the net flow of the last 120 days. Unit: percent."""
    net_flow_usd_120d_market_cap_ratio: float
    """Net flow of the last 120 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_150d: float
    """Value that takers bought in the last 150 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_150d: float
    """Value that takers sold in the last 150 days. Unit: USD. At least 0."""
    net_flow_usd_150d: float
    """Value that takers bought less what they sold in the last 150 days. Unit: USD."""
    net_flow_usd_change_percent_150d: float
    """Change of the net flow of the last 150 days. Unit: percent."""
    net_flow_usd_150d_market_cap_ratio: float
    """Net flow of the last 150 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_180d: float
    """Value that takers bought in the last 180 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_180d: float
    """Value that takers sold in the last 180 days. Unit: USD. At least 0."""
    net_flow_usd_180d: float
    """Value that takers bought less what they sold in the last 180 days. Unit: USD."""
    net_flow_usd_change_percent_180d: float
    """Change of the net flow of the last 180 days. Unit: percent."""
    net_flow_usd_180d_market_cap_ratio: float
    """Net flow of the last 180 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_1y: float
    """Value that takers bought in the last year. Unit: USD. At least 0."""
    taker_sell_volume_usd_1y: float
    """Value that takers sold in the last year. Unit: USD. At least 0."""
    net_flow_usd_1y: float
    """Value that takers bought less what they sold in the last year. Unit: USD."""
    net_flow_usd_change_percent_1y: float
    """Change of the net flow of the last year. Unit: percent."""
    net_flow_usd_1y_market_cap_ratio: float
    """Net flow of the last year in percent of the market value. Unit: percent."""


@frozen(kw_only=True, repr=False)
class EtfFlow(Model):
    """Money into and out of one fund on one day."""

    etf_ticker: str
    """Ticker of the fund."""
    flow_usd: float | None = None
    """Money that flowed in, less what flowed out; below zero if more flowed out. Absent means not known, and not that
    nothing flowed. Unit: USD."""


@frozen(kw_only=True, repr=False)
class EtfFlowDay(Model):
    """Money into and out of funds on one day."""

    timestamp: Milliseconds
    """Start of the day. Unit: epoch milliseconds, UTC."""
    flow_usd: float | None = None
    """Money that flowed into all funds together, less what flowed out; below zero if more flowed out. Unit: USD."""
    price_usd: float | None = None
    """Price of the coin. Unit: USD. More than 0."""
    etf_flows: Rows[EtfFlow]
    """One entry for each fund."""
    close_price: float | None = None
    """Price of the coin at the close. Only the vendor's OpenAPI export has it. Unit: USD. More than 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class EtfNetAssetsDay(Model):
    """Net assets on one day."""

    net_assets_usd: float
    """Net assets. Unit: USD. At least 0."""
    change_usd: float
    """Money that flowed in, less what flowed out; below zero if more flowed out. Unit: USD."""
    timestamp: Milliseconds
    """Start of the day. Unit: epoch milliseconds, UTC."""
    price_usd: float | None = None
    """Price of the coin. Unit: USD. More than 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class ExchangePair(Model):
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


@frozen(kw_only=True, repr=False)
class ExchangeSeries(Model):
    """One list of values for each venue, and the times and prices that belong to them."""

    time_list: list[Milliseconds]
    """Moments that the values belong to, in milliseconds since 1970 (UTC)."""
    price_list: list[float]
    """Price of the coin at each moment of `time_list`, in USD."""
    data_map: dict[str, list[float]]
    """Values by venue, one at each moment of `time_list`, as `unit` says."""


class Footprint(NamedTuple):
    """What takers bought and sold in one pair during one bar, by price."""

    time: Seconds
    """Start of the bar. Unit: epoch seconds, UTC."""
    buckets: Rows[FootprintBucket]
    """The price ranges in which something was traded."""

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


class FootprintBucket(NamedTuple):
    """What takers bought and sold within one range of prices."""

    price_low: float
    """Lower end of the range. Unit: price in the quote currency. More than 0."""
    price_high: float
    """Upper end of the range. Unit: price in the quote currency. More than 0."""
    taker_buy_volume: float
    """Coins that takers bought. Unit: coin. At least 0."""
    taker_sell_volume: float
    """Coins that takers sold. Unit: coin. At least 0."""
    taker_buy_volume_quote: float
    """Value that takers bought, in the quote currency. Unit: quote currency. At least 0."""
    taker_sell_volume_quote: float
    """Value that takers sold, in the quote currency. Unit: quote currency. At least 0."""
    taker_buy_volume_usdt: float
    """Value that takers bought, in USDT. Unit: USDT. At least 0."""
    taker_sell_volume_usdt: float
    """Value that takers sold, in USDT. Unit: USDT. At least 0."""
    taker_buy_trades: int
    """Number of trades in which takers bought. At least 0."""
    taker_sell_trades: int
    """Number of trades in which takers sold. At least 0."""

    def to_dict(self) -> dict[str, Any]:
        """Return a dict of plain values, with times as datetimes."""
        return row_dict(self)

    def to_json(self) -> str:
        """Return the same as JSON."""
        return row_json(self)


@frozen(kw_only=True, repr=False)
class LargeLimitOrder(Model):
    """One large order that rests in an order book."""

    id: int
    """Number of the order at CoinGlass. At least 1."""
    exchange_name: str
    """Name of the venue."""
    symbol: str
    """Trading pair."""
    base_asset: str
    """Coin of the pair."""
    quote_asset: str
    """Currency the price is given in."""
    price: float
    """Price of the order. Unit: price in the quote currency. More than 0."""
    start_time: Milliseconds
    """Moment the order was first seen. Unit: epoch milliseconds, UTC."""
    start_quantity: float
    """Size of the order when first seen. Unit: coin. At least 0."""
    start_usd_value: float
    """Value of the order when first seen. Unit: USD. At least 0."""
    current_quantity: float
    """Size of the order now. Unit: coin. At least 0."""
    current_usd_value: float
    """Value of the order now. Unit: USD. At least 0."""
    current_time: Milliseconds
    """Moment of the last look at the order. Unit: epoch milliseconds, UTC."""
    executed_volume: float
    """Size that has been filled. Unit: coin. At least 0."""
    executed_usd_value: float
    """Value that has been filled. Unit: USD. At least 0."""
    trade_count: int
    """Number of fills. At least 0."""
    order_side: BookSide
    """Side of the order book that an order rests on."""
    order_state: int
    """State of the order; 1 is open, 2 is completed. The meaning of other numbers is not settled. At least 0."""

    @property
    def start_time_utc(self) -> datetime:
        """``start_time`` as an aware datetime in UTC."""
        return to_datetime(self.start_time, "ms")

    @property
    def current_time_utc(self) -> datetime:
        """``current_time`` as an aware datetime in UTC."""
        return to_datetime(self.current_time, "ms")


@frozen(kw_only=True, repr=False)
class OrderbookDepthBar(Model):
    """Resting orders of one pair near its price, at one bar."""

    bids_usd: float
    """Value of the buy orders in range. Unit: USD. At least 0."""
    bids_quantity: float
    """Size of the buy orders in range. Unit: coin. At least 0."""
    asks_usd: float
    """Value of the sell orders in range. Unit: USD. At least 0."""
    asks_quantity: float
    """Size of the sell orders in range. Unit: coin. At least 0."""
    time: Milliseconds
    """Moment of the bar. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


class OrderbookSnapshot(NamedTuple):
    """The order book of one pair at one moment."""

    time: Seconds
    """Moment of the snapshot. Unit: epoch seconds, UTC."""
    bids: Rows[PriceLevel]
    """Levels of the buy orders, lowest price first."""
    asks: Rows[PriceLevel]
    """Levels of the sell orders."""

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


@frozen(kw_only=True, repr=False)
class PastLargeLimitOrder(Model):
    """One large order that rested in an order book."""

    id: int
    """Number of the order at CoinGlass. At least 1."""
    exchange_name: str
    """Name of the venue."""
    symbol: str
    """Trading pair."""
    base_asset: str
    """Coin of the pair."""
    quote_asset: str
    """Currency the price is given in."""
    price: float
    """Price of the order. Unit: price in the quote currency. More than 0."""
    start_time: Milliseconds
    """Moment the order was first seen. Unit: epoch milliseconds, UTC."""
    start_quantity: float
    """Size of the order when first seen. Unit: coin. At least 0."""
    start_usd_value: float
    """Value of the order when first seen. Unit: USD. At least 0."""
    current_quantity: float
    """Size of the order at the last look. Unit: coin. At least 0."""
    current_usd_value: float
    """Value of the order at the last look. Unit: USD. At least 0."""
    current_time: Milliseconds
    """Moment of the last look at the order. Unit: epoch milliseconds, UTC."""
    executed_volume: float
    """Size that has been filled. Unit: coin. At least 0."""
    executed_usd_value: float
    """Value that has been filled. Unit: USD. At least 0."""
    trade_count: int
    """Number of fills. At least 0."""
    order_side: BookSide
    """Side of the order book that an order rests on."""
    order_state: int
    """State of the order; 1 is open, 2 is completed. The meaning of other numbers is not settled. At least 0."""
    order_end_time: Milliseconds
    """Moment the order left the book. Unit: epoch milliseconds, UTC."""

    @property
    def start_time_utc(self) -> datetime:
        """``start_time`` as an aware datetime in UTC."""
        return to_datetime(self.start_time, "ms")

    @property
    def current_time_utc(self) -> datetime:
        """``current_time`` as an aware datetime in UTC."""
        return to_datetime(self.current_time, "ms")

    @property
    def order_end_time_utc(self) -> datetime:
        """``order_end_time`` as an aware datetime in UTC."""
        return to_datetime(self.order_end_time, "ms")


@frozen(kw_only=True, repr=False)
class PriceBar(Model):
    """Price of one pair during one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    open: float
    """First price. Unit: price in the quote currency. More than 0."""
    high: float
    """Highest price. Unit: price in the quote currency. More than 0."""
    low: float
    """Lowest price. Unit: price in the quote currency. More than 0."""
    close: float
    """Last price. Unit: price in the quote currency. More than 0."""
    volume_usd: float
    """Value traded during the bar. Unit: USD. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


class PriceLevel(NamedTuple):
    """All orders at one price."""

    price: float
    """Price of the level. Unit: price in the quote currency. More than 0."""
    size: float
    """Size of the orders at that price. Unit: coin. At least 0."""

    def to_dict(self) -> dict[str, Any]:
        """Return a dict of plain values, with times as datetimes."""
        return row_dict(self)

    def to_json(self) -> str:
        """Return the same as JSON."""
        return row_json(self)


@frozen(kw_only=True, repr=False)
class TakerVolumeBar(Model):
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


UNITS: Mapping[str, Mapping[str, str]] = {
    "AggregatedCvdBar": {
        "time": "ms",
        "agg_taker_buy_vol": "asked",
        "agg_taker_sell_vol": "asked",
        "cum_vol_delta": "asked",
    },
    "AggregatedOrderbookDepthBar": {
        "aggregated_bids_usd": "USD",
        "aggregated_bids_quantity": "coin",
        "aggregated_asks_usd": "USD",
        "aggregated_asks_quantity": "coin",
        "time": "ms",
    },
    "AggregatedTakerVolumeBar": {
        "time": "ms",
        "aggregated_buy_volume_usd": "asked",
        "aggregated_sell_volume_usd": "asked",
    },
    "CoinNetflow": {
        "taker_buy_volume_usd_5m": "USD",
        "taker_sell_volume_usd_5m": "USD",
        "net_flow_usd_5m": "USD",
        "net_flow_usd_change_percent_5m": "percent",
        "net_flow_usd_5m_market_cap_ratio": "percent",
        "taker_buy_volume_usd_15m": "USD",
        "taker_sell_volume_usd_15m": "USD",
        "net_flow_usd_15m": "USD",
        "net_flow_usd_change_percent_15m": "percent",
        "net_flow_usd_15m_market_cap_ratio": "percent",
        "taker_buy_volume_usd_30m": "USD",
        "taker_sell_volume_usd_30m": "USD",
        "net_flow_usd_30m": "USD",
        "net_flow_usd_change_percent_30m": "percent",
        "net_flow_usd_30m_market_cap_ratio": "percent",
        "taker_buy_volume_usd_1h": "USD",
        "taker_sell_volume_usd_1h": "USD",
        "net_flow_usd_1h": "USD",
        "net_flow_usd_change_percent_1h": "percent",
        "net_flow_usd_1h_market_cap_ratio": "percent",
        "taker_buy_volume_usd_4h": "USD",
        "taker_sell_volume_usd_4h": "USD",
        "net_flow_usd_4h": "USD",
        "net_flow_usd_change_percent_4h": "percent",
        "net_flow_usd_4h_market_cap_ratio": "percent",
        "taker_buy_volume_usd_8h": "USD",
        "taker_sell_volume_usd_8h": "USD",
        "net_flow_usd_8h": "USD",
        "net_flow_usd_change_percent_8h": "percent",
        "net_flow_usd_8h_market_cap_ratio": "percent",
        "taker_buy_volume_usd_12h": "USD",
        "taker_sell_volume_usd_12h": "USD",
        "net_flow_usd_12h": "USD",
        "net_flow_usd_change_percent_12h": "percent",
        "net_flow_usd_12h_market_cap_ratio": "percent",
        "taker_buy_volume_usd_24h": "USD",
        "taker_sell_volume_usd_24h": "USD",
        "net_flow_usd_24h": "USD",
        "net_flow_usd_change_percent_24h": "percent",
        "net_flow_usd_24h_market_cap_ratio": "percent",
        "taker_buy_volume_usd_3d": "USD",
        "taker_sell_volume_usd_3d": "USD",
        "net_flow_usd_3d": "USD",
        "net_flow_usd_change_percent_3d": "percent",
        "net_flow_usd_3d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_5d": "USD",
        "taker_sell_volume_usd_5d": "USD",
        "net_flow_usd_5d": "USD",
        "net_flow_usd_change_percent_5d": "percent",
        "net_flow_usd_5d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_7d": "USD",
        "taker_sell_volume_usd_7d": "USD",
        "net_flow_usd_7d": "USD",
        "net_flow_usd_change_percent_7d": "percent",
        "net_flow_usd_7d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_10d": "USD",
        "taker_sell_volume_usd_10d": "USD",
        "net_flow_usd_10d": "USD",
        "net_flow_usd_change_percent_10d": "percent",
        "net_flow_usd_10d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_15d": "USD",
        "taker_sell_volume_usd_15d": "USD",
        "net_flow_usd_15d": "USD",
        "net_flow_usd_change_percent_15d": "percent",
        "net_flow_usd_15d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_30d": "USD",
        "taker_sell_volume_usd_30d": "USD",
        "net_flow_usd_30d": "USD",
        "net_flow_usd_change_percent_30d": "percent",
        "net_flow_usd_30d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_40d": "USD",
        "taker_sell_volume_usd_40d": "USD",
        "net_flow_usd_40d": "USD",
        "net_flow_usd_change_percent_40d": "percent",
        "net_flow_usd_40d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_50d": "USD",
        "taker_sell_volume_usd_50d": "USD",
        "net_flow_usd_50d": "USD",
        "net_flow_usd_change_percent_50d": "percent",
        "net_flow_usd_50d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_60d": "USD",
        "taker_sell_volume_usd_60d": "USD",
        "net_flow_usd_60d": "USD",
        "net_flow_usd_change_percent_60d": "percent",
        "net_flow_usd_60d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_90d": "USD",
        "taker_sell_volume_usd_90d": "USD",
        "net_flow_usd_90d": "USD",
        "net_flow_usd_change_percent_90d": "percent",
        "net_flow_usd_90d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_120d": "USD",
        "taker_sell_volume_usd_120d": "USD",
        "net_flow_usd_120d": "USD",
        "net_flow_usd_change_percent_120d": "percent",
        "net_flow_usd_120d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_150d": "USD",
        "taker_sell_volume_usd_150d": "USD",
        "net_flow_usd_150d": "USD",
        "net_flow_usd_change_percent_150d": "percent",
        "net_flow_usd_150d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_180d": "USD",
        "taker_sell_volume_usd_180d": "USD",
        "net_flow_usd_180d": "USD",
        "net_flow_usd_change_percent_180d": "percent",
        "net_flow_usd_180d_market_cap_ratio": "percent",
        "taker_buy_volume_usd_1y": "USD",
        "taker_sell_volume_usd_1y": "USD",
        "net_flow_usd_1y": "USD",
        "net_flow_usd_change_percent_1y": "percent",
        "net_flow_usd_1y_market_cap_ratio": "percent",
    },
    "EtfFlow": {
        "flow_usd": "USD",
    },
    "EtfFlowDay": {
        "timestamp": "ms",
        "flow_usd": "USD",
        "price_usd": "USD",
        "close_price": "USD",
    },
    "EtfNetAssetsDay": {
        "net_assets_usd": "USD",
        "change_usd": "USD",
        "timestamp": "ms",
        "price_usd": "USD",
    },
    "ExchangePair": {
        "max_leverage": "x",
        "funding_interval": "h",
        "price_tick_size": "quote",
    },
    "ExchangeSeries": {
        "time_list": "ms",
        "price_list": "USD",
        "data_map": "asked",
    },
    "Footprint": {
        "time": "s",
    },
    "FootprintBucket": {
        "price_low": "quote",
        "price_high": "quote",
        "taker_buy_volume": "coin",
        "taker_sell_volume": "coin",
        "taker_buy_volume_quote": "quote-amount",
        "taker_sell_volume_quote": "quote-amount",
        "taker_buy_volume_usdt": "USDT",
        "taker_sell_volume_usdt": "USDT",
        "taker_buy_trades": "count",
        "taker_sell_trades": "count",
    },
    "LargeLimitOrder": {
        "id": "id",
        "price": "quote",
        "start_time": "ms",
        "start_quantity": "coin",
        "start_usd_value": "USD",
        "current_quantity": "coin",
        "current_usd_value": "USD",
        "current_time": "ms",
        "executed_volume": "coin",
        "executed_usd_value": "USD",
        "trade_count": "count",
        "order_side": "code",
        "order_state": "code",
    },
    "OrderbookDepthBar": {
        "bids_usd": "USD",
        "bids_quantity": "coin",
        "asks_usd": "USD",
        "asks_quantity": "coin",
        "time": "ms",
    },
    "OrderbookSnapshot": {
        "time": "s",
    },
    "PastLargeLimitOrder": {
        "id": "id",
        "price": "quote",
        "start_time": "ms",
        "start_quantity": "coin",
        "start_usd_value": "USD",
        "current_quantity": "coin",
        "current_usd_value": "USD",
        "current_time": "ms",
        "executed_volume": "coin",
        "executed_usd_value": "USD",
        "trade_count": "count",
        "order_side": "code",
        "order_state": "code",
        "order_end_time": "ms",
    },
    "PriceBar": {
        "time": "ms",
        "open": "quote",
        "high": "quote",
        "low": "quote",
        "close": "quote",
        "volume_usd": "USD",
    },
    "PriceLevel": {
        "price": "quote",
        "size": "coin",
    },
    "TakerVolumeBar": {
        "time": "ms",
        "taker_buy_volume_usd": "USD",
        "taker_sell_volume_usd": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
