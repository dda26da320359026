"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds, Seconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class ActiveAddresses(Model):
    """Active addresses on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    active_address_count: int
    """Addresses that sent or received bitcoin. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class Ahr999Day(Model):
    """AHR999 index of bitcoin on one day."""

    date_string: str
    """The day, as YYYY/MM/DD."""
    average_price: float
    """Mean cost of bitcoin bought on each of the last 200 days. Unit: USD. More than 0."""
    ahr999_value: float
    """The index. Unit: ratio. At least 0."""
    current_value: float
    """Price of bitcoin on the day. Unit: USD. More than 0."""


@frozen(kw_only=True, repr=False)
class AltcoinSeason(Model):
    """Altcoin season index on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    altcoin_index: float
    """The index. Unit: score. At least 0."""
    altcoin_marketcap: float
    """Market value of the coins other than bitcoin; 0 in the earliest days. Unit: USD. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class BitcoinCorrelation(Model):
    """Correlation of bitcoin with five funds on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    gld: float
    """Correlation with GLD, a fund of gold. Unit: ratio."""
    iwm: float
    """Correlation with IWM, a fund of small US companies. Unit: ratio."""
    qqq: float
    """Correlation with QQQ, a fund of the Nasdaq 100. Unit: ratio."""
    spy: float
    """Correlation with SPY, a fund of the S&P 500. Unit: ratio."""
    tlt: float
    """Correlation with TLT, a fund of long US government bonds. Unit: ratio."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class BitcoinDominance(Model):
    """Market value of bitcoin and its share on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    bitcoin_dominance: float
    """Share of bitcoin in the market value of all coins. Unit: percent. At least 0."""
    market_cap: float
    """Market value of bitcoin. Unit: USD. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class BitfinexMargin(Model):
    """Margin positions in one coin on Bitfinex during one bar."""

    time: Seconds
    """Start of the bar. Unit: epoch seconds, UTC."""
    long_quantity: float
    """Amount held in longs. Unit: coin. At least 0."""
    short_quantity: float
    """Amount held in shorts. Unit: coin. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "s")


@frozen(kw_only=True, repr=False)
class CoinbasePremium(Model):
    """Coinbase premium of bitcoin during one bar."""

    time: Seconds
    """Start of the bar. Unit: epoch seconds, UTC."""
    premium: float
    """Price on Coinbase less price on Binance. Unit: USD."""
    premium_rate: float
    """The premium, in percent of the price. Unit: percent."""
    coinbase_price: float | None = None
    """Price of bitcoin on Coinbase. Unit: USD. More than 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "s")


@frozen(kw_only=True, repr=False)
class FearGreedHistory(Model):
    """Fear and greed index of many days, as lists that belong together."""

    values: list[float]
    """The index, one figure for each day of `time_list`."""
    price_list: list[float]
    """Price of bitcoin on each day of `time_list`."""
    time_list: list[Seconds]
    """The days, oldest first."""


@frozen(kw_only=True, repr=False)
class GlobalMoneyGrowth(Model):
    """Price of bitcoin and money supply of the world in one week."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    global_m2_yoy_growth: float
    """Growth of the money supply within a year; below zero if it fell. Unit: percent."""
    global_m2_supply: float
    """Money supply M2 of the world. Unit: USD. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class GoldenRatio(Model):
    """The mean price and its multiples on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    ma_350: float
    """Mean price of the last 350 days. Unit: USD. More than 0."""
    accumulation_high_1_6: float
    """1.6 times that mean. Unit: USD. More than 0."""
    low_bull_high_2: float
    """Twice that mean. Unit: USD. More than 0."""
    x_3: float | None
    """3 times that mean. Unit: USD. More than 0."""
    x_5: float | None
    """5 times that mean. Unit: USD. More than 0."""
    x_8: float | None
    """8 times that mean. Unit: USD. More than 0."""
    x_13: float | None
    """13 times that mean. Unit: USD. More than 0."""
    x_21: float | None
    """21 times that mean. Unit: USD. More than 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class LongTermHolderSupply(Model):
    """Bitcoins of long-term holders on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    long_term_holder_supply: float
    """Number of bitcoins that long-term holders own. Unit: coin. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class LthRealizedPrice(Model):
    """Realized price of long-term holders on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    lth_realized_price: float
    """Mean cost of the coins of long-term holders. Unit: USD. More than 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class LthSopr(Model):
    """Spent output profit ratio of long-term holders on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    lth_sopr: float
    """Value of the coins moved, over their value when they were moved before. Unit: ratio. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class MacroOscillator(Model):
    """Bitcoin Macro Oscillator on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    bmo_value: float
    """The oscillator. Unit: score."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class NetUnrealizedProfitLoss(Model):
    """Net unrealized profit or loss on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin; 0 before it had one. Unit: USD. At least 0."""
    net_unpnl: float
    """Profit that is not taken, over the market value; below zero for a loss. Unit: ratio."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class NewAddresses(Model):
    """New addresses on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    new_address_count: int
    """Addresses that were used for the first time. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class OptionFuturesRatio(Model):
    """Open interest of options in percent of that of futures on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    btc_option_vs_futures_ratio: float
    """For bitcoin. Unit: percent. At least 0."""
    eth_option_vs_futures_ratio: float
    """For ether. Unit: percent. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class PeakIndicator(Model):
    """One indicator and the reading to watch for. Readings are texts, because some have a unit."""

    indicator_name: str
    """Name of the indicator."""
    current_value: str
    """Reading now."""
    target_value: str
    """Reading that points to a peak."""
    previous_value: str
    """Reading on the day before."""
    change_value: str
    """Change since the day before; begins with a minus sign if the reading fell."""
    comparison_type: str
    """How the reading is compared with the target, for example `>=`."""
    hit_status: bool
    """Whether the target is reached."""


@frozen(kw_only=True, repr=False)
class PiCycle(Model):
    """The two averages on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    ma_110: float
    """Mean price of the last 110 days. Unit: USD. More than 0."""
    ma_350_mu_2: float
    """Twice the mean price of the last 350 days. Unit: USD. More than 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class PuellMultiple(Model):
    """Puell Multiple on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    puell_multiple: float
    """Value of the coins mined on the day, over its mean of a year. Unit: ratio. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class ReserveRisk(Model):
    """Reserve risk and the figures behind it on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    reserve_risk_index: float
    """Reserve risk: the price over `hodl_bank`. Unit: ratio. At least 0."""
    movcd: float
    """Median of `vocd` up to the day. Unit: USD. At least 0."""
    hodl_bank: float
    """Sum of the price less `movcd`, over all days up to this one. Unit: USD. At least 0."""
    vocd: float
    """Value of the coin days destroyed on the day: coins moved, times days they had rested, times the price, for one
    coin of the supply. Unit: USD. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class RhodlRatio(Model):
    """RHODL ratio on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    rhodl_ratio: float
    """Cost of young coins over cost of old coins. Unit: ratio. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class ShortTermHolderSupply(Model):
    """Bitcoins of short-term holders on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    short_term_holder_supply: float
    """Number of bitcoins that short-term holders own. Unit: coin. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class StablecoinMarketCapHistory(Model):
    """Market value of stablecoins on many days, as lists."""

    market_caps: list[dict[str, float]]
    """Market value of each stablecoin, one map for each day of `time_list`."""
    price_list: list[float]
    """Price of bitcoin on each day of `time_list`; may be empty."""
    time_list: list[Seconds]
    """The days, oldest first."""


@frozen(kw_only=True, repr=False)
class SthRealizedPrice(Model):
    """Realized price of short-term holders on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    sth_realized_price: float
    """Mean cost of the coins of short-term holders. Unit: USD. More than 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class SthSopr(Model):
    """Spent output profit ratio of short-term holders on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    sth_sopr: float
    """Value of the coins moved, over their value when they were moved before. Unit: ratio. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class StockFlow(Model):
    """Price of bitcoin and distance to the next halving on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    next_halving: int
    """Days to the next halving. Unit: days. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class TwoHundredWeekAverage(Model):
    """Long-term mean price of bitcoin on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    moving_average_1440: float
    """Mean price of the last 1,440 days. Unit: USD. More than 0."""
    moving_average_1440_ip: float
    """Place of the mean, in the vendor's words its IP indicator; probably how fast it rises. Unit: score."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class TwoYearMaMultiplier(Model):
    """The mean and its multiple on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    moving_average_730: float
    """Mean price of the last 730 days. Unit: USD. More than 0."""
    moving_average_730_multiplier_5: float
    """Five times that mean. Unit: USD. More than 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class UsMoneyGrowth(Model):
    """Price of bitcoin and money supply of the United States on one day."""

    timestamp: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    price: float
    """Price of bitcoin. Unit: USD. More than 0."""
    us_m2_yoy_growth: float
    """Growth of the money supply within a year; below zero if it fell. Unit: percent."""
    us_m2_supply: float
    """Money supply M2 of the United States. Unit: USD. At least 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class VolumeRatioBar(Model):
    """Volume of futures and spot during one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    futures_spot_vol_ratio: float
    """Volume of futures over volume of spot. Unit: ratio. At least 0."""
    futures_vol_usd: float
    """Value traded in futures. Unit: USD. At least 0."""
    spot_vol_usd: float
    """Value traded in spot. Unit: USD. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "ActiveAddresses": {
        "timestamp": "ms",
        "price": "USD",
        "active_address_count": "count",
    },
    "Ahr999Day": {
        "average_price": "USD",
        "ahr999_value": "ratio",
        "current_value": "USD",
    },
    "AltcoinSeason": {
        "timestamp": "ms",
        "altcoin_index": "score",
        "altcoin_marketcap": "USD",
    },
    "BitcoinCorrelation": {
        "timestamp": "ms",
        "price": "USD",
        "gld": "ratio",
        "iwm": "ratio",
        "qqq": "ratio",
        "spy": "ratio",
        "tlt": "ratio",
    },
    "BitcoinDominance": {
        "timestamp": "ms",
        "price": "USD",
        "bitcoin_dominance": "percent",
        "market_cap": "USD",
    },
    "BitfinexMargin": {
        "time": "s",
        "long_quantity": "coin",
        "short_quantity": "coin",
    },
    "CoinbasePremium": {
        "time": "s",
        "premium": "USD",
        "premium_rate": "percent",
        "coinbase_price": "USD",
    },
    "FearGreedHistory": {
        "values": "score",
        "price_list": "USD",
        "time_list": "s",
    },
    "GlobalMoneyGrowth": {
        "timestamp": "ms",
        "price": "USD",
        "global_m2_yoy_growth": "percent",
        "global_m2_supply": "USD",
    },
    "GoldenRatio": {
        "timestamp": "ms",
        "price": "USD",
        "ma_350": "USD",
        "accumulation_high_1_6": "USD",
        "low_bull_high_2": "USD",
        "x_3": "USD",
        "x_5": "USD",
        "x_8": "USD",
        "x_13": "USD",
        "x_21": "USD",
    },
    "LongTermHolderSupply": {
        "timestamp": "ms",
        "price": "USD",
        "long_term_holder_supply": "coin",
    },
    "LthRealizedPrice": {
        "timestamp": "ms",
        "price": "USD",
        "lth_realized_price": "USD",
    },
    "LthSopr": {
        "timestamp": "ms",
        "price": "USD",
        "lth_sopr": "ratio",
    },
    "MacroOscillator": {
        "timestamp": "ms",
        "price": "USD",
        "bmo_value": "score",
    },
    "NetUnrealizedProfitLoss": {
        "timestamp": "ms",
        "price": "USD",
        "net_unpnl": "ratio",
    },
    "NewAddresses": {
        "timestamp": "ms",
        "price": "USD",
        "new_address_count": "count",
    },
    "OptionFuturesRatio": {
        "timestamp": "ms",
        "btc_option_vs_futures_ratio": "percent",
        "eth_option_vs_futures_ratio": "percent",
    },
    "PiCycle": {
        "timestamp": "ms",
        "price": "USD",
        "ma_110": "USD",
        "ma_350_mu_2": "USD",
    },
    "PuellMultiple": {
        "timestamp": "ms",
        "price": "USD",
        "puell_multiple": "ratio",
    },
    "ReserveRisk": {
        "timestamp": "ms",
        "price": "USD",
        "reserve_risk_index": "ratio",
        "movcd": "USD",
        "hodl_bank": "USD",
        "vocd": "USD",
    },
    "RhodlRatio": {
        "timestamp": "ms",
        "price": "USD",
        "rhodl_ratio": "ratio",
    },
    "ShortTermHolderSupply": {
        "timestamp": "ms",
        "price": "USD",
        "short_term_holder_supply": "coin",
    },
    "StablecoinMarketCapHistory": {
        "market_caps": "USD",
        "price_list": "USD",
        "time_list": "s",
    },
    "SthRealizedPrice": {
        "timestamp": "ms",
        "price": "USD",
        "sth_realized_price": "USD",
    },
    "SthSopr": {
        "timestamp": "ms",
        "price": "USD",
        "sth_sopr": "ratio",
    },
    "StockFlow": {
        "timestamp": "ms",
        "price": "USD",
        "next_halving": "day",
    },
    "TwoHundredWeekAverage": {
        "timestamp": "ms",
        "price": "USD",
        "moving_average_1440": "USD",
        "moving_average_1440_ip": "score",
    },
    "TwoYearMaMultiplier": {
        "timestamp": "ms",
        "price": "USD",
        "moving_average_730": "USD",
        "moving_average_730_multiplier_5": "USD",
    },
    "UsMoneyGrowth": {
        "timestamp": "ms",
        "price": "USD",
        "us_m2_yoy_growth": "percent",
        "us_m2_supply": "USD",
    },
    "VolumeRatioBar": {
        "time": "ms",
        "futures_spot_vol_ratio": "ratio",
        "futures_vol_usd": "USD",
        "spot_vol_usd": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
