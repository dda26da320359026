"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class BitcoinEtf(Model):
    """A fund that holds Bitcoin."""

    ticker: str
    """Ticker of the fund."""
    fund_name: str | None = None
    """Name of the fund."""
    region: str | None = None
    """Where the fund is listed, for example `us` or `hk`."""
    market_status: str | None = None
    """Whether its market is open, for example `open`, `closed` or `early_trading`."""
    primary_exchange: str | None = None
    """Stock exchange that lists the fund, as an ISO 10383 code."""
    cik_code: str | None = None
    """Number of the fund at the US supervisor SEC."""
    fund_type: str | None = None
    """Kind of fund, for example `Spot`."""
    list_date: Milliseconds | None = None
    """Day the fund was listed. Unit: epoch milliseconds, UTC."""
    shares_outstanding: float | None = None
    """Shares that exist. Unit: shares. At least 0."""
    aum_usd: float | None = None
    """Value of the assets that the fund manages. Unit: USD. At least 0."""
    management_fee_percent: float | None = None
    """Yearly fee of the fund. Unit: percent. At least 0."""
    last_trade_time: Milliseconds | None = None
    """Moment of the last trade. Unit: epoch milliseconds, UTC."""
    last_quote_time: Milliseconds | None = None
    """Moment of the last quote. Unit: epoch milliseconds, UTC."""
    volume_quantity: float | None = None
    """Shares traded in the session. Unit: shares. At least 0."""
    volume_usd: float | None = None
    """Value of the shares traded in the session. Unit: USD. At least 0."""
    price_change_usd: float | None = None
    """Change of the price of a share; below zero if it fell. Unit: USD."""
    price_change_percent: float | None = None
    """Change of the price of a share; below zero if it fell. Unit: percent."""
    asset_details: BitcoinEtfAssets | None = None
    """What a Bitcoin fund holds, and what a share of it is worth."""
    update_timestamp: Milliseconds | None = None
    """Moment the row was made. Unit: epoch milliseconds, UTC."""
    market_cap_usd: float | None = None
    """Market value of all shares. Unit: USD. At least 0."""
    price_usd: float | None = None
    """Price of a share. Unit: USD. More than 0."""

    @property
    def list_date_utc(self) -> datetime | None:
        """``list_date`` as an aware datetime in UTC."""
        return None if self.list_date is None else to_datetime(self.list_date, "ms")

    @property
    def last_trade_time_utc(self) -> datetime | None:
        """``last_trade_time`` as an aware datetime in UTC."""
        return None if self.last_trade_time is None else to_datetime(self.last_trade_time, "ms")

    @property
    def last_quote_time_utc(self) -> datetime | None:
        """``last_quote_time`` as an aware datetime in UTC."""
        return None if self.last_quote_time is None else to_datetime(self.last_quote_time, "ms")

    @property
    def update_timestamp_utc(self) -> datetime | None:
        """``update_timestamp`` as an aware datetime in UTC."""
        return None if self.update_timestamp is None else to_datetime(self.update_timestamp, "ms")


@frozen(kw_only=True, repr=False)
class BitcoinEtfAssets(Model):
    """What a Bitcoin fund holds, and what a share of it is worth."""

    net_asset_value_usd: float | None = None
    """Value of the assets behind one share. Unit: USD. More than 0."""
    premium_discount_percent: float | None = None
    """How far the price of a share is above that value; below zero if it is lower. Unit: percent."""
    btc_holding: float | None = None
    """Bitcoin that the fund holds. Unit: coin. At least 0."""
    btc_change_percent_24h: float | None = None
    """Change of the holdings over 24 hours; below zero if they shrank. Unit: percent."""
    btc_change_24h: float | None = None
    """Bitcoin added over 24 hours; below zero if sold. Unit: coin."""
    btc_change_percent_7d: float | None = None
    """Change of the holdings over 7 days; below zero if they shrank. Unit: percent."""
    btc_change_7d: float | None = None
    """Bitcoin added over 7 days; below zero if sold. Unit: coin."""
    update_date: str | None = None
    """Day of these figures."""


@frozen(kw_only=True, repr=False)
class EtfAddress(Model):
    """Address of a fund."""

    address_1: str
    """The whole address, as JSON in a text, with street, city, state and postal code."""


@frozen(kw_only=True, repr=False)
class EtfAumDay(Model):
    """Assets under management on one day."""

    time: Milliseconds
    """Start of the day. Unit: epoch milliseconds, UTC."""
    aum_usd: float
    """Value of the assets; zero before the fund existed. Unit: USD. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class EtfDay(Model):
    """One fund on one day."""

    assets_date: Milliseconds
    """Day of the holdings and of the net assets. Unit: epoch milliseconds, UTC."""
    btc_holdings: float
    """Bitcoin that the fund held. Unit: coin. At least 0."""
    market_date: Milliseconds
    """Day of the market price. Unit: epoch milliseconds, UTC."""
    market_price: float
    """Price of a share. Unit: USD. More than 0."""
    name: str
    """Name of the fund."""
    nav: float
    """Value of the assets behind one share. Unit: USD. More than 0."""
    net_assets: float
    """Net assets of the fund. Unit: USD. At least 0."""
    premium_discount: float
    """How far the price of a share was above its value; below zero if it was lower. Unit: percent."""
    shares_outstanding: float
    """Shares that existed. Unit: shares. At least 0."""
    ticker: str
    """Ticker of the fund."""

    @property
    def assets_date_utc(self) -> datetime:
        """``assets_date`` as an aware datetime in UTC."""
        return to_datetime(self.assets_date, "ms")

    @property
    def market_date_utc(self) -> datetime:
        """``market_date`` as an aware datetime in UTC."""
        return to_datetime(self.market_date, "ms")


@frozen(kw_only=True, repr=False)
class EtfDetail(Model):
    """Everything about one fund."""

    ticker_info: EtfTickerInfo
    """Who runs a fund, and where it is listed."""
    market_status: str
    """Whether its market is open, for example `open`, `closed` or `early_trading`."""
    name: str
    """Name of the fund."""
    ticker: str
    """Ticker of the fund."""
    type: str
    """Market that the fund belongs to, for example `stocks`."""
    session: EtfSession
    """Trading of a fund in the current session."""
    last_quote: EtfQuote
    """Last quote of a share."""
    last_trade: EtfTrade
    """Last trade of a share."""
    performance: EtfPerformance
    """Price of a share over a year."""


@frozen(kw_only=True, repr=False)
class EtfPerformance(Model):
    """Price of a share over a year."""

    low_price_52week: float
    """Lowest price of the last 52 weeks. Unit: USD. More than 0."""
    high_price_52week: float
    """Highest price of the last 52 weeks. Unit: USD. More than 0."""
    high_price_52week_date: Milliseconds
    """Day of the highest price. Unit: epoch milliseconds, UTC."""
    low_price_52week_date: Milliseconds
    """Day of the lowest price. Unit: epoch milliseconds, UTC."""
    ytd_change_percent: float
    """Change of the price since the start of the year; below zero if it fell. The vendor's name has two letters
    exchanged. Unit: percent."""
    year_change_percent: float
    """Change of the price over a year; below zero if it fell. Unit: percent."""
    avg_vol_usd_10d: float
    """Value traded on a day, on average over 10 days. Unit: USD. At least 0."""

    @property
    def high_price_52week_date_utc(self) -> datetime:
        """``high_price_52week_date`` as an aware datetime in UTC."""
        return to_datetime(self.high_price_52week_date, "ms")

    @property
    def low_price_52week_date_utc(self) -> datetime:
        """``low_price_52week_date`` as an aware datetime in UTC."""
        return to_datetime(self.low_price_52week_date, "ms")


@frozen(kw_only=True, repr=False)
class EtfQuote(Model):
    """Last quote of a share."""

    last_updated: int
    """Moment of the quote. Unit: epoch nanoseconds, UTC."""
    timeframe: str
    """`REAL-TIME`, or `DELAYED` if the quote comes late."""
    ask: float
    """Lowest price at which someone sells. Unit: USD. More than 0."""
    ask_size: int
    """Lots offered at that price. At least 0."""
    ask_exchange: int
    """Stock exchange of that offer. At least 0."""
    bid: float
    """Highest price at which someone buys. Unit: USD. More than 0."""
    bid_size: int
    """Lots wanted at that price. At least 0."""
    bid_exchange: int
    """Stock exchange of that bid. At least 0."""

    @property
    def last_updated_utc(self) -> datetime:
        """``last_updated`` as an aware datetime in UTC, rounded down to a microsecond."""
        return to_datetime(self.last_updated, "ns")


@frozen(kw_only=True, repr=False)
class EtfSession(Model):
    """Trading of a fund in the current session."""

    change: float
    """Change of the price since the previous close; below zero if it fell. Unit: USD."""
    change_percent: float
    """Change of the price since the previous close; below zero if it fell. Unit: percent."""
    early_trading_change: float
    """Change of the price before the market opened; below zero if it fell. Unit: USD."""
    early_trading_change_percent: float
    """Change of the price before the market opened; below zero if it fell. Unit: percent."""
    close: float
    """Last price of the regular session. Unit: USD. More than 0."""
    high: float
    """Highest price of the regular session. Unit: USD. More than 0."""
    low: float
    """Lowest price of the regular session. Unit: USD. More than 0."""
    open: float
    """First price of the regular session. Unit: USD. More than 0."""
    volume: float
    """Shares traded. Unit: shares. At least 0."""
    previous_close: float
    """Last price of the session before. Unit: USD. More than 0."""
    price: float
    """Price now. Unit: USD. More than 0."""


@frozen(kw_only=True, repr=False)
class EtfTickerInfo(Model):
    """Who runs a fund, and where it is listed."""

    id: int
    """Number of the fund at CoinGlass. At least 0."""
    ticker: str
    """Ticker of the fund."""
    name: str
    """Name of the fund."""
    market: str
    """Market that the fund belongs to, for example `stocks`."""
    region: str
    """Where the fund is listed, for example `us` or `hk`."""
    primary_exchange: str
    """Stock exchange that lists the fund, as an ISO 10383 code."""
    fund_type: str
    """Kind of security, for example `ETV`."""
    active: str
    """Whether the fund is traded, as the text `true` or `false`."""
    currency_name: str
    """Currency of its prices, for example `usd`."""
    cik_code: str
    """Number of the fund at the US supervisor SEC."""
    composite_figi: str
    """Financial Instrument Global Identifier of the fund in its country."""
    share_class_figi: str
    """Financial Instrument Global Identifier of the class of shares."""
    phone_number: str
    """Telephone number of the fund."""
    tag: str
    """Coin that the fund holds."""
    type2: str
    """Kind of fund, for example `Spot`."""
    address: EtfAddress
    """Address of a fund."""
    sic_code: str
    """Code of its industry in the US list SIC."""
    sic_description: str
    """Name of its industry in the US list SIC."""
    ticker_root: str
    """Ticker without additions for the class of shares."""
    list_date: Milliseconds
    """Day the fund was listed. Unit: epoch milliseconds, UTC."""
    share_class_shares_outstanding: float
    """Shares of this class that exist. Unit: shares. At least 0."""
    round_lot: float
    """Shares in one lot. Unit: shares. At least 0."""
    status: int
    """State of the fund at CoinGlass; the numbers are not explained. At least 0."""
    update_time: Milliseconds
    """Moment these facts were updated. Unit: epoch milliseconds, UTC."""

    @property
    def list_date_utc(self) -> datetime:
        """``list_date`` as an aware datetime in UTC."""
        return to_datetime(self.list_date, "ms")

    @property
    def update_time_utc(self) -> datetime:
        """``update_time`` as an aware datetime in UTC."""
        return to_datetime(self.update_time, "ms")


@frozen(kw_only=True, repr=False)
class EtfTrade(Model):
    """Last trade of a share."""

    last_updated: int
    """Moment of the trade. Unit: epoch nanoseconds, UTC."""
    timeframe: str
    """`REAL-TIME`, or `DELAYED` if the trade comes late."""
    id: str
    """Number of the trade."""
    price: float
    """Price of a share. Unit: USD. More than 0."""
    size: float
    """Shares that changed hands. Unit: shares. At least 0."""
    exchange: int
    """Stock exchange of the trade. At least 0."""
    conditions: list[int]
    """Numbers of the conditions that the trade was made under."""

    @property
    def last_updated_utc(self) -> datetime:
        """``last_updated`` as an aware datetime in UTC, rounded down to a microsecond."""
        return to_datetime(self.last_updated, "ns")


UNITS: Mapping[str, Mapping[str, str]] = {
    "BitcoinEtf": {
        "list_date": "ms",
        "shares_outstanding": "shares",
        "aum_usd": "USD",
        "management_fee_percent": "percent",
        "last_trade_time": "ms",
        "last_quote_time": "ms",
        "volume_quantity": "shares",
        "volume_usd": "USD",
        "price_change_usd": "USD",
        "price_change_percent": "percent",
        "update_timestamp": "ms",
        "market_cap_usd": "USD",
        "price_usd": "USD",
    },
    "BitcoinEtfAssets": {
        "net_asset_value_usd": "USD",
        "premium_discount_percent": "percent",
        "btc_holding": "coin",
        "btc_change_percent_24h": "percent",
        "btc_change_24h": "coin",
        "btc_change_percent_7d": "percent",
        "btc_change_7d": "coin",
    },
    "EtfAumDay": {
        "time": "ms",
        "aum_usd": "USD",
    },
    "EtfDay": {
        "assets_date": "ms",
        "btc_holdings": "coin",
        "market_date": "ms",
        "market_price": "USD",
        "nav": "USD",
        "net_assets": "USD",
        "premium_discount": "percent",
        "shares_outstanding": "shares",
    },
    "EtfPerformance": {
        "low_price_52week": "USD",
        "high_price_52week": "USD",
        "high_price_52week_date": "ms",
        "low_price_52week_date": "ms",
        "ytd_change_percent": "percent",
        "year_change_percent": "percent",
        "avg_vol_usd_10d": "USD",
    },
    "EtfQuote": {
        "last_updated": "ns",
        "ask": "USD",
        "ask_size": "count",
        "ask_exchange": "code",
        "bid": "USD",
        "bid_size": "count",
        "bid_exchange": "code",
    },
    "EtfSession": {
        "change": "USD",
        "change_percent": "percent",
        "early_trading_change": "USD",
        "early_trading_change_percent": "percent",
        "close": "USD",
        "high": "USD",
        "low": "USD",
        "open": "USD",
        "volume": "shares",
        "previous_close": "USD",
        "price": "USD",
    },
    "EtfTickerInfo": {
        "id": "id",
        "list_date": "ms",
        "share_class_shares_outstanding": "shares",
        "round_lot": "shares",
        "status": "code",
        "update_time": "ms",
    },
    "EtfTrade": {
        "last_updated": "ns",
        "price": "USD",
        "size": "shares",
        "exchange": "code",
        "conditions": "code",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
