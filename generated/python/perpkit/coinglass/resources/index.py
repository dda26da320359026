"""Indicators and figures of the whole market, most of them about bitcoin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import index as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import Interval, MarginCoinName
    from .index_bitcoin import AsyncIndexBitcoin, AsyncIndexBitcoinWithResponse, IndexBitcoin, IndexBitcoinWithResponse


class Index(SyncResource):
    """Indicators and figures of the whole market, most of them about bitcoin."""

    __slots__ = ()

    @property
    def bitcoin(self) -> IndexBitcoin:
        """Charts of the history of bitcoin."""
        from .index_bitcoin import IndexBitcoin

        return IndexBitcoin(self._client)

    def ahr999(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.Ahr999Day]:
        """AHR999 index of bitcoin, day by day.

        How cheap bitcoin is for somebody who buys a little every day: its price over the mean cost of the last 200
        days, times its price over the price that its long-term growth suggests. Below 0.45 it counts as very cheap,
        above 1.2 as too expensive to keep buying. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            The page does not explain `current_value`. By its example it is the price.
            Vendor's page: https://docs.coinglass.com/reference/ahr999
        """
        return self._client.call(operations.INDEX_AHR999, {}, extra_query)

    def bull_market_peak_indicator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PeakIndicator]:
        """Signs that a bull market is near its peak.

        Indicators that reached a certain reading at earlier peaks of the market: the reading now, the reading to
        watch for, and whether it is reached.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each indicator.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            Readings are not parsed, because some have a unit, such as a percent sign.
            Vendor's page: https://docs.coinglass.com/reference/bull-market-peak-indicator
        """
        return self._client.call(operations.BULL_MARKET_PEAK_INDICATOR, {}, extra_query)

    def puell_multiple(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PuellMultiple]:
        """Puell Multiple of bitcoin, day by day.

        Value of the bitcoins mined on a day, over its mean of the last 365 days. High readings mean that miners earn
        much more than usual. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/puell-multiple
        """
        return self._client.call(operations.INDEX_PUELL_MULTIPLE, {}, extra_query)

    def stock_flow(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.StockFlow]:
        """Price of bitcoin and days to the next halving.

        What the stock-to-flow model of the vendor is drawn from: price of bitcoin, and days until the reward of
        miners is halved next. The ratio of the model itself is not in the answer. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/stock-flow
        """
        return self._client.call(operations.INDEX_STOCK_FLOW, {}, extra_query)

    def pi_cycle_indicator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PiCycle]:
        """Pi Cycle Top indicator of bitcoin, day by day.

        Two moving averages of the price of bitcoin. When the shorter one rises above twice the longer one, the
        indicator sees a peak of the market. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The shorter average is of 110 days by the name of the field. The indicator is usually drawn with 111 days.
            Vendor's page: https://docs.coinglass.com/reference/pi
        """
        return self._client.call(operations.INDEX_PI_CYCLE_INDICATOR, {}, extra_query)

    def golden_ratio_multiplier(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.GoldenRatio]:
        """Golden Ratio Multiplier of bitcoin, day by day.

        Mean price of bitcoin over 350 days, and multiples of it: 1.6 (near the golden ratio), and the Fibonacci
        numbers from 2 to 21. Earlier peaks of the market were near one of them, each time a lower one. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            The multiples from 3 to 21 are null in the earliest rows. Seen live, not documented.
            Vendor's page: https://docs.coinglass.com/reference/golden-ratio-multiplier
        """
        return self._client.call(operations.INDEX_GOLDEN_RATIO_MULTIPLIER, {}, extra_query)

    def fear_greed_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.FearGreedHistory:
        """Crypto fear and greed index, day by day.

        Mood of the market as one figure for each day, from 0 (greatest fear) to 100 (greatest greed), with the price
        of bitcoin beside it. The lists belong together: the first items are of the same day, and so on.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The lists.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            The page shows a list with one item, live answers are that item. Both forms are read.
            Compare the lengths of the lists before you join them. In an example of the vendor one list is empty.
            The numbers of the page's example are not values of the index. Its scale from 0 to 100 is the usual one.
            Vendor's page: https://docs.coinglass.com/reference/cryptofear-greedindex
        """
        return self._client.call(operations.INDEX_FEAR_GREED_HISTORY, {}, extra_query)

    def stablecoin_market_cap_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.StablecoinMarketCapHistory:
        """Market value of stablecoins, day by day.

        Market value of stablecoins on each day, with the price of bitcoin beside it. The lists belong together: the
        first items are of the same day, and so on.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The lists.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            The page shows a list with one item, live answers are that item. Both forms are read.
            Compare the lengths of the lists before you join them. In an example of the vendor one list is empty.
            Live answers have a map by coin for each day (DAI, FDUSD, USDC, USDT), and prices as text. The page shows
            plain numbers; such an answer is refused.
            Vendor's page: https://docs.coinglass.com/reference/stablecoin-marketcap-history
        """
        return self._client.call(operations.INDEX_STABLE_COIN_MARKET_CAP_HISTORY, {}, extra_query)

    def two_year_ma_multiplier(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TwoYearMaMultiplier]:
        """Two-year moving average of bitcoin and five times of it.

        Mean price of bitcoin over two years, and five times that mean. Below the mean bitcoin counts as cheap, above
        five times the mean as expensive. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/tow-year-ma-multiplier
        """
        return self._client.call(operations.INDEX_2_YEAR_MA_MULTIPLIER, {}, extra_query)

    def two_hundred_week_moving_average_heatmap(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TwoHundredWeekAverage]:
        """200-week moving average of bitcoin, day by day.

        Mean price of bitcoin over about four years, and the figure that a heat map of it is coloured by. Oldest
        first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            200 weeks are 1,400 days, but the names of the fields say 1,440. Which is right is not known.
            The page does not explain `moving_average_1440_ip` and gives no unit.
            Vendor's page: https://docs.coinglass.com/reference/tow-hundred-week-moving-avg-heatmap
        """
        return self._client.call(operations.INDEX_200_WEEK_MOVING_AVERAGE_HEATMAP, {}, extra_query)

    def altcoin_season(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.AltcoinSeason]:
        """Altcoin season index, day by day.

        Whether coins other than bitcoin did better than bitcoin recently, on a scale from 0 (almost none) to 100
        (all), with their market value. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every 5 minutes.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/altcoin-season-index
        """
        return self._client.call(operations.INDEX_ALTCOIN_SEASON, {}, extra_query)

    def bitcoin_sth_sopr(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SthSopr]:
        """Spent output profit ratio of short-term holders of bitcoin.

        What short-term holders got for the bitcoins they moved on a day, over what they had paid for them. Above 1
        they sold with a profit, below 1 with a loss. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            The pages of short-term and long-term holders show the same example.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-short-term-holder-sopr
        """
        return self._client.call(operations.INDEX_BITCOIN_STH_SOPR, {}, extra_query)

    def bitcoin_lth_sopr(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LthSopr]:
        """Spent output profit ratio of long-term holders of bitcoin.

        What long-term holders got for the bitcoins they moved on a day, over what they had paid for them. Above 1
        they sold with a profit, below 1 with a loss. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            The pages of short-term and long-term holders show the same example.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-long-term-holder-sopr
        """
        return self._client.call(operations.INDEX_BITCOIN_LTH_SOPR, {}, extra_query)

    def bitcoin_sth_realized_price(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SthRealizedPrice]:
        """Realized price of short-term holders of bitcoin.

        What short-term holders paid for their bitcoins on average, counted at the price of the day when each coin was
        last moved. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-short-term-holder-realized-price
        """
        return self._client.call(operations.INDEX_BITCOIN_STH_REALIZED_PRICE, {}, extra_query)

    def bitcoin_lth_realized_price(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LthRealizedPrice]:
        """Realized price of long-term holders of bitcoin.

        What long-term holders paid for their bitcoins on average, counted at the price of the day when each coin was
        last moved. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-long-term-holder-realized-price
        """
        return self._client.call(operations.INDEX_BITCOIN_LTH_REALIZED_PRICE, {}, extra_query)

    def bitcoin_short_term_holder_supply(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ShortTermHolderSupply]:
        """Bitcoins of short-term holders.

        How many bitcoins short-term holders own. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-short-term-holder-supply
        """
        return self._client.call(operations.INDEX_BITCOIN_SHORT_TERM_HOLDER_SUPPLY, {}, extra_query)

    def bitcoin_long_term_holder_supply(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LongTermHolderSupply]:
        """Bitcoins of long-term holders.

        How many bitcoins long-term holders own. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-long-term-holder-supply
        """
        return self._client.call(operations.INDEX_BITCOIN_LONG_TERM_HOLDER_SUPPLY, {}, extra_query)

    def bitcoin_rhodl_ratio(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.RhodlRatio]:
        """RHODL ratio of bitcoin, day by day.

        What owners of newly bought bitcoins paid, over what owners of bitcoins held for a year or two paid. High
        readings mean that much money is new, as near earlier peaks. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-rhodl-ratio
        """
        return self._client.call(operations.INDEX_BITCOIN_RHODL_RATIO, {}, extra_query)

    def bitcoin_reserve_risk(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ReserveRisk]:
        """Reserve risk of bitcoin, day by day.

        Price of bitcoin over what its holders gave up by not selling. Low readings mean that holders are confident
        while the price is low. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The formulas of the fields hold for all days of the page's example.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-reserve-risk
        """
        return self._client.call(operations.INDEX_BITCOIN_RESERVE_RISK, {}, extra_query)

    def bitcoin_active_addresses(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ActiveAddresses]:
        """Active addresses of bitcoin, day by day.

        How many addresses sent or received bitcoin. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-active-addresses
        """
        return self._client.call(operations.INDEX_BITCOIN_ACTIVE_ADDRESSES, {}, extra_query)

    def bitcoin_new_addresses(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.NewAddresses]:
        """New addresses of bitcoin, day by day.

        How many addresses received bitcoin for the first time. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-new-addresses
        """
        return self._client.call(operations.INDEX_BITCOIN_NEW_ADDRESSES, {}, extra_query)

    def bitcoin_net_unrealized_profit_loss(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.NetUnrealizedProfitLoss]:
        """Net unrealized profit or loss of bitcoin owners.

        How much profit or loss all owners of bitcoin together have on paper, as a share of its market value. Below
        zero they have a loss. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-net-unrealized-profitloss-nupl
        """
        return self._client.call(operations.INDEX_BITCOIN_NET_UNREALIZED_PROFIT_LOSS, {}, extra_query)

    def bitcoin_correlation(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BitcoinCorrelation]:
        """Correlation of bitcoin with five funds, day by day.

        How closely the price of bitcoin moves with the prices of five funds of the US stock exchange, each from -1
        (opposite) through 0 (independent) to 1 (alike). Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say over how many days the correlation is taken. A 0 may mean that it is unknown.
            Vendor's page: https://docs.coinglass.com/reference/btc-correlations-gld-iwm-qqq-spy-tlt
        """
        return self._client.call(operations.INDEX_BITCOIN_CORRELATION, {}, extra_query)

    def bitcoin_macro_oscillator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MacroOscillator]:
        """Bitcoin Macro Oscillator, day by day.

        How expensive bitcoin is by several long-term measures together. Below zero it is cheap, far above zero it is
        expensive. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-macro-oscillator-bmo
        """
        return self._client.call(operations.INDEX_BITCOIN_MACRO_OSCILLATOR, {}, extra_query)

    def option_vs_futures_oi_ratio(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OptionFuturesRatio]:
        """Open interest of options over that of futures.

        Open interest of options in percent of the open interest of futures, for bitcoin and ether. Above 100, more is
        held in options than in futures. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/optionsfutures-oi-ratio
        """
        return self._client.call(operations.INDEX_OPTION_VS_FUTURES_OI_RATIO, {}, extra_query)

    def bitcoin_vs_global_m2_growth(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.GlobalMoneyGrowth]:
        """Bitcoin and the money supply of the world.

        Price of bitcoin beside the money supply M2 of the world and its growth within a year. One row for each week,
        oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Weeks, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not give the unit of the growth. The example of the world fits percent.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-vs-global-m2-supply-growth
        """
        return self._client.call(operations.INDEX_BITCOIN_VS_GLOBAL_M2_GROWTH, {}, extra_query)

    def bitcoin_vs_us_m2_growth(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.UsMoneyGrowth]:
        """Bitcoin and the money supply of the United States.

        Price of bitcoin beside the money supply M2 of the United States and its growth within a year. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not give the unit of the growth. The example of the world fits percent.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-vs-us-m2-supply-growth
        """
        return self._client.call(operations.INDEX_BITCOIN_VS_US_M2_GROWTH, {}, extra_query)

    def bitcoin_dominance(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BitcoinDominance]:
        """Share of bitcoin in the market value of all coins.

        Market value of bitcoin, and its share in the market value of all coins. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-dominance
        """
        return self._client.call(operations.INDEX_BITCOIN_DOMINANCE, {}, extra_query)

    def futures_spot_volume_ratio(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.VolumeRatioBar]:
        """Volume of futures over volume of spot, bar by bar.

        Value traded in futures on a coin over value traded in the coin itself, on the chosen venues together, oldest
        first.

        Args:
            exchange_list: Names of the venues to add up, spelt as `cg.futures.supported_exchanges()` lists them.
                Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bars, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            Vendor's page: https://docs.coinglass.com/reference/futures-spot-volume-ratio
        """
        return self._client.call(
            operations.FUTURES_SPOT_VOLUME_RATIO,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def iter_futures_spot_volume_ratio(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.VolumeRatioBar]:
        """Every row of :meth:`futures_spot_volume_ratio`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            exchange_list: Names of the venues to add up, spelt as `cg.futures.supported_exchanges()` lists them.
                Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            open_bar: What becomes of a bar that has not ended. ``mark``: it is yielded, and ``is_open(row)`` of
                the iterator is true. ``leave_out``: it is not yielded.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`futures_spot_volume_ratio`.
        """
        return self._client.iterate(
            operations.FUTURES_SPOT_VOLUME_RATIO,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def coinbase_premium_index(
        self,
        *,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinbasePremium]:
        """Coinbase premium of bitcoin, bar by bar.

        How much more bitcoin costs on Coinbase than on Binance, in US dollars and in percent, oldest first. Below
        zero, it is cheaper on Coinbase.

        Args:
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bars, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The page does not say whether the plan limits how far back it reaches.
            The page does not give the unit of `premium_rate`. By its example it is percent.
            Rows have `coinbase_price` since 2026. Seen live, not documented.
            A missing `interval` is answered with code "500", like a fault of the server. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/coinbase-premium-index
        """
        return self._client.call(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_coinbase_premium_index(
        self,
        *,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.CoinbasePremium]:
        """Every row of :meth:`coinbase_premium_index`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            open_bar: What becomes of a bar that has not ended. ``mark``: it is yielded, and ``is_open(row)`` of
                the iterator is true. ``leave_out``: it is not yielded.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`coinbase_premium_index`.
        """
        return self._client.iterate(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BitfinexMargin]:
        """Margin longs and shorts on Bitfinex, bar by bar.

        How much of a coin is held in margin positions on Bitfinex: what longs bought with borrowed money, and what
        shorts borrowed and sold. Oldest first.

        Args:
            symbol: Coin that is held on margin. One of ``BTC``, ``ETH``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bars, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The page does not say whether the plan limits how far back it reaches.
            Vendor's page: https://docs.coinglass.com/reference/bitfinex-margin-long-short
        """
        return self._client.call(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.BitfinexMargin]:
        """Every row of :meth:`bitfinex_margin_long_short`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            symbol: Coin that is held on margin. One of ``BTC``, ``ETH``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            open_bar: What becomes of a bar that has not ended. ``mark``: it is yielded, and ``is_open(row)`` of
                the iterator is true. ``leave_out``: it is not yielded.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`bitfinex_margin_long_short`.
        """
        return self._client.iterate(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )


class IndexWithResponse(SyncResource):
    """:class:`Index`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def bitcoin(self) -> IndexBitcoinWithResponse:
        """Charts of the history of bitcoin."""
        from .index_bitcoin import IndexBitcoinWithResponse

        return IndexBitcoinWithResponse(self._client)

    def ahr999(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.Ahr999Day]]:
        """AHR999 index of bitcoin, day by day.

        Like :meth:`Index.ahr999`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_AHR999, {}, extra_query)

    def bull_market_peak_indicator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PeakIndicator]]:
        """Signs that a bull market is near its peak.

        Like :meth:`Index.bull_market_peak_indicator`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.BULL_MARKET_PEAK_INDICATOR, {}, extra_query)

    def puell_multiple(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PuellMultiple]]:
        """Puell Multiple of bitcoin, day by day.

        Like :meth:`Index.puell_multiple`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_PUELL_MULTIPLE, {}, extra_query)

    def stock_flow(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.StockFlow]]:
        """Price of bitcoin and days to the next halving.

        Like :meth:`Index.stock_flow`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_STOCK_FLOW, {}, extra_query)

    def pi_cycle_indicator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PiCycle]]:
        """Pi Cycle Top indicator of bitcoin, day by day.

        Like :meth:`Index.pi_cycle_indicator`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_PI_CYCLE_INDICATOR, {}, extra_query)

    def golden_ratio_multiplier(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.GoldenRatio]]:
        """Golden Ratio Multiplier of bitcoin, day by day.

        Like :meth:`Index.golden_ratio_multiplier`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_GOLDEN_RATIO_MULTIPLIER, {}, extra_query)

    def fear_greed_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.FearGreedHistory]:
        """Crypto fear and greed index, day by day.

        Like :meth:`Index.fear_greed_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_FEAR_GREED_HISTORY, {}, extra_query)

    def stablecoin_market_cap_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.StablecoinMarketCapHistory]:
        """Market value of stablecoins, day by day.

        Like :meth:`Index.stablecoin_market_cap_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_STABLE_COIN_MARKET_CAP_HISTORY, {}, extra_query)

    def two_year_ma_multiplier(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TwoYearMaMultiplier]]:
        """Two-year moving average of bitcoin and five times of it.

        Like :meth:`Index.two_year_ma_multiplier`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_2_YEAR_MA_MULTIPLIER, {}, extra_query)

    def two_hundred_week_moving_average_heatmap(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TwoHundredWeekAverage]]:
        """200-week moving average of bitcoin, day by day.

        Like :meth:`Index.two_hundred_week_moving_average_heatmap`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_200_WEEK_MOVING_AVERAGE_HEATMAP, {}, extra_query)

    def altcoin_season(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.AltcoinSeason]]:
        """Altcoin season index, day by day.

        Like :meth:`Index.altcoin_season`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_ALTCOIN_SEASON, {}, extra_query)

    def bitcoin_sth_sopr(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SthSopr]]:
        """Spent output profit ratio of short-term holders of bitcoin.

        Like :meth:`Index.bitcoin_sth_sopr`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_STH_SOPR, {}, extra_query)

    def bitcoin_lth_sopr(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LthSopr]]:
        """Spent output profit ratio of long-term holders of bitcoin.

        Like :meth:`Index.bitcoin_lth_sopr`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_LTH_SOPR, {}, extra_query)

    def bitcoin_sth_realized_price(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SthRealizedPrice]]:
        """Realized price of short-term holders of bitcoin.

        Like :meth:`Index.bitcoin_sth_realized_price`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_STH_REALIZED_PRICE, {}, extra_query)

    def bitcoin_lth_realized_price(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LthRealizedPrice]]:
        """Realized price of long-term holders of bitcoin.

        Like :meth:`Index.bitcoin_lth_realized_price`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_LTH_REALIZED_PRICE, {}, extra_query)

    def bitcoin_short_term_holder_supply(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ShortTermHolderSupply]]:
        """Bitcoins of short-term holders.

        Like :meth:`Index.bitcoin_short_term_holder_supply`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_SHORT_TERM_HOLDER_SUPPLY, {}, extra_query)

    def bitcoin_long_term_holder_supply(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LongTermHolderSupply]]:
        """Bitcoins of long-term holders.

        Like :meth:`Index.bitcoin_long_term_holder_supply`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_LONG_TERM_HOLDER_SUPPLY, {}, extra_query)

    def bitcoin_rhodl_ratio(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.RhodlRatio]]:
        """RHODL ratio of bitcoin, day by day.

        Like :meth:`Index.bitcoin_rhodl_ratio`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_RHODL_RATIO, {}, extra_query)

    def bitcoin_reserve_risk(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ReserveRisk]]:
        """Reserve risk of bitcoin, day by day.

        Like :meth:`Index.bitcoin_reserve_risk`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_RESERVE_RISK, {}, extra_query)

    def bitcoin_active_addresses(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ActiveAddresses]]:
        """Active addresses of bitcoin, day by day.

        Like :meth:`Index.bitcoin_active_addresses`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_ACTIVE_ADDRESSES, {}, extra_query)

    def bitcoin_new_addresses(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.NewAddresses]]:
        """New addresses of bitcoin, day by day.

        Like :meth:`Index.bitcoin_new_addresses`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_NEW_ADDRESSES, {}, extra_query)

    def bitcoin_net_unrealized_profit_loss(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.NetUnrealizedProfitLoss]]:
        """Net unrealized profit or loss of bitcoin owners.

        Like :meth:`Index.bitcoin_net_unrealized_profit_loss`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_NET_UNREALIZED_PROFIT_LOSS, {}, extra_query)

    def bitcoin_correlation(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BitcoinCorrelation]]:
        """Correlation of bitcoin with five funds, day by day.

        Like :meth:`Index.bitcoin_correlation`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_CORRELATION, {}, extra_query)

    def bitcoin_macro_oscillator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MacroOscillator]]:
        """Bitcoin Macro Oscillator, day by day.

        Like :meth:`Index.bitcoin_macro_oscillator`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_MACRO_OSCILLATOR, {}, extra_query)

    def option_vs_futures_oi_ratio(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OptionFuturesRatio]]:
        """Open interest of options over that of futures.

        Like :meth:`Index.option_vs_futures_oi_ratio`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_OPTION_VS_FUTURES_OI_RATIO, {}, extra_query)

    def bitcoin_vs_global_m2_growth(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.GlobalMoneyGrowth]]:
        """Bitcoin and the money supply of the world.

        Like :meth:`Index.bitcoin_vs_global_m2_growth`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_VS_GLOBAL_M2_GROWTH, {}, extra_query)

    def bitcoin_vs_us_m2_growth(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.UsMoneyGrowth]]:
        """Bitcoin and the money supply of the United States.

        Like :meth:`Index.bitcoin_vs_us_m2_growth`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_VS_US_M2_GROWTH, {}, extra_query)

    def bitcoin_dominance(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BitcoinDominance]]:
        """Share of bitcoin in the market value of all coins.

        Like :meth:`Index.bitcoin_dominance`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_DOMINANCE, {}, extra_query)

    def futures_spot_volume_ratio(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.VolumeRatioBar]]:
        """Volume of futures over volume of spot, bar by bar.

        Like :meth:`Index.futures_spot_volume_ratio`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_SPOT_VOLUME_RATIO,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def coinbase_premium_index(
        self,
        *,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinbasePremium]]:
        """Coinbase premium of bitcoin, bar by bar.

        Like :meth:`Index.coinbase_premium_index`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BitfinexMargin]]:
        """Margin longs and shorts on Bitfinex, bar by bar.

        Like :meth:`Index.bitfinex_margin_long_short`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )


class AsyncIndex(AsyncResource):
    """Indicators and figures of the whole market, most of them about bitcoin."""

    __slots__ = ()

    @property
    def bitcoin(self) -> AsyncIndexBitcoin:
        """Charts of the history of bitcoin."""
        from .index_bitcoin import AsyncIndexBitcoin

        return AsyncIndexBitcoin(self._client)

    async def ahr999(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.Ahr999Day]:
        """AHR999 index of bitcoin, day by day.

        How cheap bitcoin is for somebody who buys a little every day: its price over the mean cost of the last 200
        days, times its price over the price that its long-term growth suggests. Below 0.45 it counts as very cheap,
        above 1.2 as too expensive to keep buying. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            The page does not explain `current_value`. By its example it is the price.
            Vendor's page: https://docs.coinglass.com/reference/ahr999
        """
        return await self._client.call(operations.INDEX_AHR999, {}, extra_query)

    async def bull_market_peak_indicator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PeakIndicator]:
        """Signs that a bull market is near its peak.

        Indicators that reached a certain reading at earlier peaks of the market: the reading now, the reading to
        watch for, and whether it is reached.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each indicator.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            Readings are not parsed, because some have a unit, such as a percent sign.
            Vendor's page: https://docs.coinglass.com/reference/bull-market-peak-indicator
        """
        return await self._client.call(operations.BULL_MARKET_PEAK_INDICATOR, {}, extra_query)

    async def puell_multiple(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PuellMultiple]:
        """Puell Multiple of bitcoin, day by day.

        Value of the bitcoins mined on a day, over its mean of the last 365 days. High readings mean that miners earn
        much more than usual. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/puell-multiple
        """
        return await self._client.call(operations.INDEX_PUELL_MULTIPLE, {}, extra_query)

    async def stock_flow(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.StockFlow]:
        """Price of bitcoin and days to the next halving.

        What the stock-to-flow model of the vendor is drawn from: price of bitcoin, and days until the reward of
        miners is halved next. The ratio of the model itself is not in the answer. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/stock-flow
        """
        return await self._client.call(operations.INDEX_STOCK_FLOW, {}, extra_query)

    async def pi_cycle_indicator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PiCycle]:
        """Pi Cycle Top indicator of bitcoin, day by day.

        Two moving averages of the price of bitcoin. When the shorter one rises above twice the longer one, the
        indicator sees a peak of the market. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The shorter average is of 110 days by the name of the field. The indicator is usually drawn with 111 days.
            Vendor's page: https://docs.coinglass.com/reference/pi
        """
        return await self._client.call(operations.INDEX_PI_CYCLE_INDICATOR, {}, extra_query)

    async def golden_ratio_multiplier(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.GoldenRatio]:
        """Golden Ratio Multiplier of bitcoin, day by day.

        Mean price of bitcoin over 350 days, and multiples of it: 1.6 (near the golden ratio), and the Fibonacci
        numbers from 2 to 21. Earlier peaks of the market were near one of them, each time a lower one. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            The multiples from 3 to 21 are null in the earliest rows. Seen live, not documented.
            Vendor's page: https://docs.coinglass.com/reference/golden-ratio-multiplier
        """
        return await self._client.call(operations.INDEX_GOLDEN_RATIO_MULTIPLIER, {}, extra_query)

    async def fear_greed_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.FearGreedHistory:
        """Crypto fear and greed index, day by day.

        Mood of the market as one figure for each day, from 0 (greatest fear) to 100 (greatest greed), with the price
        of bitcoin beside it. The lists belong together: the first items are of the same day, and so on.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The lists.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            The page shows a list with one item, live answers are that item. Both forms are read.
            Compare the lengths of the lists before you join them. In an example of the vendor one list is empty.
            The numbers of the page's example are not values of the index. Its scale from 0 to 100 is the usual one.
            Vendor's page: https://docs.coinglass.com/reference/cryptofear-greedindex
        """
        return await self._client.call(operations.INDEX_FEAR_GREED_HISTORY, {}, extra_query)

    async def stablecoin_market_cap_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.StablecoinMarketCapHistory:
        """Market value of stablecoins, day by day.

        Market value of stablecoins on each day, with the price of bitcoin beside it. The lists belong together: the
        first items are of the same day, and so on.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The lists.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            The page shows a list with one item, live answers are that item. Both forms are read.
            Compare the lengths of the lists before you join them. In an example of the vendor one list is empty.
            Live answers have a map by coin for each day (DAI, FDUSD, USDC, USDT), and prices as text. The page shows
            plain numbers; such an answer is refused.
            Vendor's page: https://docs.coinglass.com/reference/stablecoin-marketcap-history
        """
        return await self._client.call(operations.INDEX_STABLE_COIN_MARKET_CAP_HISTORY, {}, extra_query)

    async def two_year_ma_multiplier(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TwoYearMaMultiplier]:
        """Two-year moving average of bitcoin and five times of it.

        Mean price of bitcoin over two years, and five times that mean. Below the mean bitcoin counts as cheap, above
        five times the mean as expensive. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/tow-year-ma-multiplier
        """
        return await self._client.call(operations.INDEX_2_YEAR_MA_MULTIPLIER, {}, extra_query)

    async def two_hundred_week_moving_average_heatmap(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TwoHundredWeekAverage]:
        """200-week moving average of bitcoin, day by day.

        Mean price of bitcoin over about four years, and the figure that a heat map of it is coloured by. Oldest
        first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            200 weeks are 1,400 days, but the names of the fields say 1,440. Which is right is not known.
            The page does not explain `moving_average_1440_ip` and gives no unit.
            Vendor's page: https://docs.coinglass.com/reference/tow-hundred-week-moving-avg-heatmap
        """
        return await self._client.call(operations.INDEX_200_WEEK_MOVING_AVERAGE_HEATMAP, {}, extra_query)

    async def altcoin_season(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.AltcoinSeason]:
        """Altcoin season index, day by day.

        Whether coins other than bitcoin did better than bitcoin recently, on a scale from 0 (almost none) to 100
        (all), with their market value. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every 5 minutes.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/altcoin-season-index
        """
        return await self._client.call(operations.INDEX_ALTCOIN_SEASON, {}, extra_query)

    async def bitcoin_sth_sopr(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SthSopr]:
        """Spent output profit ratio of short-term holders of bitcoin.

        What short-term holders got for the bitcoins they moved on a day, over what they had paid for them. Above 1
        they sold with a profit, below 1 with a loss. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            The pages of short-term and long-term holders show the same example.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-short-term-holder-sopr
        """
        return await self._client.call(operations.INDEX_BITCOIN_STH_SOPR, {}, extra_query)

    async def bitcoin_lth_sopr(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LthSopr]:
        """Spent output profit ratio of long-term holders of bitcoin.

        What long-term holders got for the bitcoins they moved on a day, over what they had paid for them. Above 1
        they sold with a profit, below 1 with a loss. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            The pages of short-term and long-term holders show the same example.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-long-term-holder-sopr
        """
        return await self._client.call(operations.INDEX_BITCOIN_LTH_SOPR, {}, extra_query)

    async def bitcoin_sth_realized_price(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SthRealizedPrice]:
        """Realized price of short-term holders of bitcoin.

        What short-term holders paid for their bitcoins on average, counted at the price of the day when each coin was
        last moved. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-short-term-holder-realized-price
        """
        return await self._client.call(operations.INDEX_BITCOIN_STH_REALIZED_PRICE, {}, extra_query)

    async def bitcoin_lth_realized_price(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LthRealizedPrice]:
        """Realized price of long-term holders of bitcoin.

        What long-term holders paid for their bitcoins on average, counted at the price of the day when each coin was
        last moved. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-long-term-holder-realized-price
        """
        return await self._client.call(operations.INDEX_BITCOIN_LTH_REALIZED_PRICE, {}, extra_query)

    async def bitcoin_short_term_holder_supply(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ShortTermHolderSupply]:
        """Bitcoins of short-term holders.

        How many bitcoins short-term holders own. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-short-term-holder-supply
        """
        return await self._client.call(operations.INDEX_BITCOIN_SHORT_TERM_HOLDER_SUPPLY, {}, extra_query)

    async def bitcoin_long_term_holder_supply(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LongTermHolderSupply]:
        """Bitcoins of long-term holders.

        How many bitcoins long-term holders own. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say when a holder counts as long-term. Usual are coins that have not moved for 155 days.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-long-term-holder-supply
        """
        return await self._client.call(operations.INDEX_BITCOIN_LONG_TERM_HOLDER_SUPPLY, {}, extra_query)

    async def bitcoin_rhodl_ratio(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.RhodlRatio]:
        """RHODL ratio of bitcoin, day by day.

        What owners of newly bought bitcoins paid, over what owners of bitcoins held for a year or two paid. High
        readings mean that much money is new, as near earlier peaks. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-rhodl-ratio
        """
        return await self._client.call(operations.INDEX_BITCOIN_RHODL_RATIO, {}, extra_query)

    async def bitcoin_reserve_risk(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ReserveRisk]:
        """Reserve risk of bitcoin, day by day.

        Price of bitcoin over what its holders gave up by not selling. Low readings mean that holders are confident
        while the price is low. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The formulas of the fields hold for all days of the page's example.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-reserve-risk
        """
        return await self._client.call(operations.INDEX_BITCOIN_RESERVE_RISK, {}, extra_query)

    async def bitcoin_active_addresses(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ActiveAddresses]:
        """Active addresses of bitcoin, day by day.

        How many addresses sent or received bitcoin. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-active-addresses
        """
        return await self._client.call(operations.INDEX_BITCOIN_ACTIVE_ADDRESSES, {}, extra_query)

    async def bitcoin_new_addresses(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.NewAddresses]:
        """New addresses of bitcoin, day by day.

        How many addresses received bitcoin for the first time. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-new-addresses
        """
        return await self._client.call(operations.INDEX_BITCOIN_NEW_ADDRESSES, {}, extra_query)

    async def bitcoin_net_unrealized_profit_loss(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.NetUnrealizedProfitLoss]:
        """Net unrealized profit or loss of bitcoin owners.

        How much profit or loss all owners of bitcoin together have on paper, as a share of its market value. Below
        zero they have a loss. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-net-unrealized-profitloss-nupl
        """
        return await self._client.call(operations.INDEX_BITCOIN_NET_UNREALIZED_PROFIT_LOSS, {}, extra_query)

    async def bitcoin_correlation(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BitcoinCorrelation]:
        """Correlation of bitcoin with five funds, day by day.

        How closely the price of bitcoin moves with the prices of five funds of the US stock exchange, each from -1
        (opposite) through 0 (independent) to 1 (alike). Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not say over how many days the correlation is taken. A 0 may mean that it is unknown.
            Vendor's page: https://docs.coinglass.com/reference/btc-correlations-gld-iwm-qqq-spy-tlt
        """
        return await self._client.call(operations.INDEX_BITCOIN_CORRELATION, {}, extra_query)

    async def bitcoin_macro_oscillator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MacroOscillator]:
        """Bitcoin Macro Oscillator, day by day.

        How expensive bitcoin is by several long-term measures together. Below zero it is cheap, far above zero it is
        expensive. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-macro-oscillator-bmo
        """
        return await self._client.call(operations.INDEX_BITCOIN_MACRO_OSCILLATOR, {}, extra_query)

    async def option_vs_futures_oi_ratio(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OptionFuturesRatio]:
        """Open interest of options over that of futures.

        Open interest of options in percent of the open interest of futures, for bitcoin and ether. Above 100, more is
        held in options than in futures. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/optionsfutures-oi-ratio
        """
        return await self._client.call(operations.INDEX_OPTION_VS_FUTURES_OI_RATIO, {}, extra_query)

    async def bitcoin_vs_global_m2_growth(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.GlobalMoneyGrowth]:
        """Bitcoin and the money supply of the world.

        Price of bitcoin beside the money supply M2 of the world and its growth within a year. One row for each week,
        oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Weeks, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not give the unit of the growth. The example of the world fits percent.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-vs-global-m2-supply-growth
        """
        return await self._client.call(operations.INDEX_BITCOIN_VS_GLOBAL_M2_GROWTH, {}, extra_query)

    async def bitcoin_vs_us_m2_growth(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.UsMoneyGrowth]:
        """Bitcoin and the money supply of the United States.

        Price of bitcoin beside the money supply M2 of the United States and its growth within a year. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            The page does not give the unit of the growth. The example of the world fits percent.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-vs-us-m2-supply-growth
        """
        return await self._client.call(operations.INDEX_BITCOIN_VS_US_M2_GROWTH, {}, extra_query)

    async def bitcoin_dominance(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BitcoinDominance]:
        """Share of bitcoin in the market value of all coins.

        Market value of bitcoin, and its share in the market value of all coins. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page shows an example and does not explain its fields. Meanings and units are taken from the usual
            meaning of the indicator, and from the numbers.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-dominance
        """
        return await self._client.call(operations.INDEX_BITCOIN_DOMINANCE, {}, extra_query)

    async def futures_spot_volume_ratio(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.VolumeRatioBar]:
        """Volume of futures over volume of spot, bar by bar.

        Value traded in futures on a coin over value traded in the coin itself, on the chosen venues together, oldest
        first.

        Args:
            exchange_list: Names of the venues to add up, spelt as `cg.futures.supported_exchanges()` lists them.
                Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bars, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            Vendor's page: https://docs.coinglass.com/reference/futures-spot-volume-ratio
        """
        return await self._client.call(
            operations.FUTURES_SPOT_VOLUME_RATIO,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def iter_futures_spot_volume_ratio(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.VolumeRatioBar]:
        """Every row of :meth:`futures_spot_volume_ratio`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            exchange_list: Names of the venues to add up, spelt as `cg.futures.supported_exchanges()` lists them.
                Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            open_bar: What becomes of a bar that has not ended. ``mark``: it is yielded, and ``is_open(row)`` of
                the iterator is true. ``leave_out``: it is not yielded.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.
            concurrency: Requests for parts of the window that are on their way at the same time, within the rate
                limit, also while your program works on the rows before. Rows come in order. From 1 to 32.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`futures_spot_volume_ratio`.
        """
        return self._client.iterate(
            operations.FUTURES_SPOT_VOLUME_RATIO,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def coinbase_premium_index(
        self,
        *,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinbasePremium]:
        """Coinbase premium of bitcoin, bar by bar.

        How much more bitcoin costs on Coinbase than on Binance, in US dollars and in percent, oldest first. Below
        zero, it is cheaper on Coinbase.

        Args:
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bars, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The page does not say whether the plan limits how far back it reaches.
            The page does not give the unit of `premium_rate`. By its example it is percent.
            Rows have `coinbase_price` since 2026. Seen live, not documented.
            A missing `interval` is answered with code "500", like a fault of the server. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/coinbase-premium-index
        """
        return await self._client.call(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_coinbase_premium_index(
        self,
        *,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.CoinbasePremium]:
        """Every row of :meth:`coinbase_premium_index`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            open_bar: What becomes of a bar that has not ended. ``mark``: it is yielded, and ``is_open(row)`` of
                the iterator is true. ``leave_out``: it is not yielded.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.
            concurrency: Requests for parts of the window that are on their way at the same time, within the rate
                limit, also while your program works on the rows before. Rows come in order. From 1 to 32.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`coinbase_premium_index`.
        """
        return self._client.iterate(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BitfinexMargin]:
        """Margin longs and shorts on Bitfinex, bar by bar.

        How much of a coin is held in margin positions on Bitfinex: what longs bought with borrowed money, and what
        shorts borrowed and sold. Oldest first.

        Args:
            symbol: Coin that is held on margin. One of ``BTC``, ``ETH``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bars, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The page does not say whether the plan limits how far back it reaches.
            Vendor's page: https://docs.coinglass.com/reference/bitfinex-margin-long-short
        """
        return await self._client.call(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.BitfinexMargin]:
        """Every row of :meth:`bitfinex_margin_long_short`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            symbol: Coin that is held on margin. One of ``BTC``, ``ETH``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            open_bar: What becomes of a bar that has not ended. ``mark``: it is yielded, and ``is_open(row)`` of
                the iterator is true. ``leave_out``: it is not yielded.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.
            concurrency: Requests for parts of the window that are on their way at the same time, within the rate
                limit, also while your program works on the rows before. Rows come in order. From 1 to 32.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`bitfinex_margin_long_short`.
        """
        return self._client.iterate(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )


class AsyncIndexWithResponse(AsyncResource):
    """:class:`AsyncIndex`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def bitcoin(self) -> AsyncIndexBitcoinWithResponse:
        """Charts of the history of bitcoin."""
        from .index_bitcoin import AsyncIndexBitcoinWithResponse

        return AsyncIndexBitcoinWithResponse(self._client)

    async def ahr999(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.Ahr999Day]]:
        """AHR999 index of bitcoin, day by day.

        Like :meth:`AsyncIndex.ahr999`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_AHR999, {}, extra_query)

    async def bull_market_peak_indicator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PeakIndicator]]:
        """Signs that a bull market is near its peak.

        Like :meth:`AsyncIndex.bull_market_peak_indicator`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.BULL_MARKET_PEAK_INDICATOR, {}, extra_query)

    async def puell_multiple(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PuellMultiple]]:
        """Puell Multiple of bitcoin, day by day.

        Like :meth:`AsyncIndex.puell_multiple`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_PUELL_MULTIPLE, {}, extra_query)

    async def stock_flow(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.StockFlow]]:
        """Price of bitcoin and days to the next halving.

        Like :meth:`AsyncIndex.stock_flow`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_STOCK_FLOW, {}, extra_query)

    async def pi_cycle_indicator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PiCycle]]:
        """Pi Cycle Top indicator of bitcoin, day by day.

        Like :meth:`AsyncIndex.pi_cycle_indicator`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_PI_CYCLE_INDICATOR, {}, extra_query)

    async def golden_ratio_multiplier(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.GoldenRatio]]:
        """Golden Ratio Multiplier of bitcoin, day by day.

        Like :meth:`AsyncIndex.golden_ratio_multiplier`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_GOLDEN_RATIO_MULTIPLIER, {}, extra_query)

    async def fear_greed_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.FearGreedHistory]:
        """Crypto fear and greed index, day by day.

        Like :meth:`AsyncIndex.fear_greed_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_FEAR_GREED_HISTORY, {}, extra_query)

    async def stablecoin_market_cap_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.StablecoinMarketCapHistory]:
        """Market value of stablecoins, day by day.

        Like :meth:`AsyncIndex.stablecoin_market_cap_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_STABLE_COIN_MARKET_CAP_HISTORY, {}, extra_query)

    async def two_year_ma_multiplier(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TwoYearMaMultiplier]]:
        """Two-year moving average of bitcoin and five times of it.

        Like :meth:`AsyncIndex.two_year_ma_multiplier`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_2_YEAR_MA_MULTIPLIER, {}, extra_query)

    async def two_hundred_week_moving_average_heatmap(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TwoHundredWeekAverage]]:
        """200-week moving average of bitcoin, day by day.

        Like :meth:`AsyncIndex.two_hundred_week_moving_average_heatmap`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_200_WEEK_MOVING_AVERAGE_HEATMAP, {}, extra_query)

    async def altcoin_season(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.AltcoinSeason]]:
        """Altcoin season index, day by day.

        Like :meth:`AsyncIndex.altcoin_season`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_ALTCOIN_SEASON, {}, extra_query)

    async def bitcoin_sth_sopr(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SthSopr]]:
        """Spent output profit ratio of short-term holders of bitcoin.

        Like :meth:`AsyncIndex.bitcoin_sth_sopr`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_STH_SOPR, {}, extra_query)

    async def bitcoin_lth_sopr(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LthSopr]]:
        """Spent output profit ratio of long-term holders of bitcoin.

        Like :meth:`AsyncIndex.bitcoin_lth_sopr`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_LTH_SOPR, {}, extra_query)

    async def bitcoin_sth_realized_price(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SthRealizedPrice]]:
        """Realized price of short-term holders of bitcoin.

        Like :meth:`AsyncIndex.bitcoin_sth_realized_price`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_STH_REALIZED_PRICE, {}, extra_query)

    async def bitcoin_lth_realized_price(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LthRealizedPrice]]:
        """Realized price of long-term holders of bitcoin.

        Like :meth:`AsyncIndex.bitcoin_lth_realized_price`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_LTH_REALIZED_PRICE, {}, extra_query)

    async def bitcoin_short_term_holder_supply(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ShortTermHolderSupply]]:
        """Bitcoins of short-term holders.

        Like :meth:`AsyncIndex.bitcoin_short_term_holder_supply`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_SHORT_TERM_HOLDER_SUPPLY, {}, extra_query)

    async def bitcoin_long_term_holder_supply(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LongTermHolderSupply]]:
        """Bitcoins of long-term holders.

        Like :meth:`AsyncIndex.bitcoin_long_term_holder_supply`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_LONG_TERM_HOLDER_SUPPLY, {}, extra_query)

    async def bitcoin_rhodl_ratio(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.RhodlRatio]]:
        """RHODL ratio of bitcoin, day by day.

        Like :meth:`AsyncIndex.bitcoin_rhodl_ratio`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_RHODL_RATIO, {}, extra_query)

    async def bitcoin_reserve_risk(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ReserveRisk]]:
        """Reserve risk of bitcoin, day by day.

        Like :meth:`AsyncIndex.bitcoin_reserve_risk`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_RESERVE_RISK, {}, extra_query)

    async def bitcoin_active_addresses(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ActiveAddresses]]:
        """Active addresses of bitcoin, day by day.

        Like :meth:`AsyncIndex.bitcoin_active_addresses`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_ACTIVE_ADDRESSES, {}, extra_query)

    async def bitcoin_new_addresses(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.NewAddresses]]:
        """New addresses of bitcoin, day by day.

        Like :meth:`AsyncIndex.bitcoin_new_addresses`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_NEW_ADDRESSES, {}, extra_query)

    async def bitcoin_net_unrealized_profit_loss(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.NetUnrealizedProfitLoss]]:
        """Net unrealized profit or loss of bitcoin owners.

        Like :meth:`AsyncIndex.bitcoin_net_unrealized_profit_loss`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.INDEX_BITCOIN_NET_UNREALIZED_PROFIT_LOSS, {}, extra_query
        )

    async def bitcoin_correlation(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BitcoinCorrelation]]:
        """Correlation of bitcoin with five funds, day by day.

        Like :meth:`AsyncIndex.bitcoin_correlation`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_CORRELATION, {}, extra_query)

    async def bitcoin_macro_oscillator(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MacroOscillator]]:
        """Bitcoin Macro Oscillator, day by day.

        Like :meth:`AsyncIndex.bitcoin_macro_oscillator`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_MACRO_OSCILLATOR, {}, extra_query)

    async def option_vs_futures_oi_ratio(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OptionFuturesRatio]]:
        """Open interest of options over that of futures.

        Like :meth:`AsyncIndex.option_vs_futures_oi_ratio`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_OPTION_VS_FUTURES_OI_RATIO, {}, extra_query)

    async def bitcoin_vs_global_m2_growth(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.GlobalMoneyGrowth]]:
        """Bitcoin and the money supply of the world.

        Like :meth:`AsyncIndex.bitcoin_vs_global_m2_growth`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_VS_GLOBAL_M2_GROWTH, {}, extra_query)

    async def bitcoin_vs_us_m2_growth(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.UsMoneyGrowth]]:
        """Bitcoin and the money supply of the United States.

        Like :meth:`AsyncIndex.bitcoin_vs_us_m2_growth`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_VS_US_M2_GROWTH, {}, extra_query)

    async def bitcoin_dominance(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BitcoinDominance]]:
        """Share of bitcoin in the market value of all coins.

        Like :meth:`AsyncIndex.bitcoin_dominance`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_DOMINANCE, {}, extra_query)

    async def futures_spot_volume_ratio(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.VolumeRatioBar]]:
        """Volume of futures over volume of spot, bar by bar.

        Like :meth:`AsyncIndex.futures_spot_volume_ratio`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_SPOT_VOLUME_RATIO,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    async def coinbase_premium_index(
        self,
        *,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinbasePremium]]:
        """Coinbase premium of bitcoin, bar by bar.

        Like :meth:`AsyncIndex.coinbase_premium_index`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    async def bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BitfinexMargin]]:
        """Margin longs and shorts on Bitfinex, bar by bar.

        Like :meth:`AsyncIndex.bitfinex_margin_long_short`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )
