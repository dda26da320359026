"""What is listed on which futures venue, and how it trades."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from .futures_aggregated_cvd import (
        AsyncFuturesAggregatedCvd,
        AsyncFuturesAggregatedCvdWithResponse,
        FuturesAggregatedCvd,
        FuturesAggregatedCvdWithResponse,
    )
    from .futures_aggregated_taker_buy_sell_volume import (
        AsyncFuturesAggregatedTakerBuySellVolume,
        AsyncFuturesAggregatedTakerBuySellVolumeWithResponse,
        FuturesAggregatedTakerBuySellVolume,
        FuturesAggregatedTakerBuySellVolumeWithResponse,
    )
    from .futures_avg_true_range import (
        AsyncFuturesAvgTrueRange,
        AsyncFuturesAvgTrueRangeWithResponse,
        FuturesAvgTrueRange,
        FuturesAvgTrueRangeWithResponse,
    )
    from .futures_basis import AsyncFuturesBasis, AsyncFuturesBasisWithResponse, FuturesBasis, FuturesBasisWithResponse
    from .futures_cdri_index import (
        AsyncFuturesCdriIndex,
        AsyncFuturesCdriIndexWithResponse,
        FuturesCdriIndex,
        FuturesCdriIndexWithResponse,
    )
    from .futures_cgdi_index import (
        AsyncFuturesCgdiIndex,
        AsyncFuturesCgdiIndexWithResponse,
        FuturesCgdiIndex,
        FuturesCgdiIndexWithResponse,
    )
    from .futures_coin import AsyncFuturesCoin, AsyncFuturesCoinWithResponse, FuturesCoin, FuturesCoinWithResponse
    from .futures_cvd import AsyncFuturesCvd, AsyncFuturesCvdWithResponse, FuturesCvd, FuturesCvdWithResponse
    from .futures_ema import AsyncFuturesEma, AsyncFuturesEmaWithResponse, FuturesEma, FuturesEmaWithResponse
    from .futures_funding_rate import (
        AsyncFuturesFundingRate,
        AsyncFuturesFundingRateWithResponse,
        FuturesFundingRate,
        FuturesFundingRateWithResponse,
    )
    from .futures_global_long_short_account_ratio import (
        AsyncFuturesGlobalLongShortAccountRatio,
        AsyncFuturesGlobalLongShortAccountRatioWithResponse,
        FuturesGlobalLongShortAccountRatio,
        FuturesGlobalLongShortAccountRatioWithResponse,
    )
    from .futures_indicators import (
        AsyncFuturesIndicators,
        AsyncFuturesIndicatorsWithResponse,
        FuturesIndicators,
        FuturesIndicatorsWithResponse,
    )
    from .futures_liquidation import (
        AsyncFuturesLiquidation,
        AsyncFuturesLiquidationWithResponse,
        FuturesLiquidation,
        FuturesLiquidationWithResponse,
    )
    from .futures_ma import AsyncFuturesMa, AsyncFuturesMaWithResponse, FuturesMa, FuturesMaWithResponse
    from .futures_macd import AsyncFuturesMacd, AsyncFuturesMacdWithResponse, FuturesMacd, FuturesMacdWithResponse
    from .futures_net_position import (
        AsyncFuturesNetPosition,
        AsyncFuturesNetPositionWithResponse,
        FuturesNetPosition,
        FuturesNetPositionWithResponse,
    )
    from .futures_open_interest import (
        AsyncFuturesOpenInterest,
        AsyncFuturesOpenInterestWithResponse,
        FuturesOpenInterest,
        FuturesOpenInterestWithResponse,
    )
    from .futures_orderbook import (
        AsyncFuturesOrderbook,
        AsyncFuturesOrderbookWithResponse,
        FuturesOrderbook,
        FuturesOrderbookWithResponse,
    )
    from .futures_price import AsyncFuturesPrice, AsyncFuturesPriceWithResponse, FuturesPrice, FuturesPriceWithResponse
    from .futures_rsi import AsyncFuturesRsi, AsyncFuturesRsiWithResponse, FuturesRsi, FuturesRsiWithResponse
    from .futures_taker_buy_sell_volume import (
        AsyncFuturesTakerBuySellVolume,
        AsyncFuturesTakerBuySellVolumeWithResponse,
        FuturesTakerBuySellVolume,
        FuturesTakerBuySellVolumeWithResponse,
    )
    from .futures_top_long_short_account_ratio import (
        AsyncFuturesTopLongShortAccountRatio,
        AsyncFuturesTopLongShortAccountRatioWithResponse,
        FuturesTopLongShortAccountRatio,
        FuturesTopLongShortAccountRatioWithResponse,
    )
    from .futures_top_long_short_position_ratio import (
        AsyncFuturesTopLongShortPositionRatio,
        AsyncFuturesTopLongShortPositionRatioWithResponse,
        FuturesTopLongShortPositionRatio,
        FuturesTopLongShortPositionRatioWithResponse,
    )
    from .futures_volume import (
        AsyncFuturesVolume,
        AsyncFuturesVolumeWithResponse,
        FuturesVolume,
        FuturesVolumeWithResponse,
    )
    from .futures_whale_index import (
        AsyncFuturesWhaleIndex,
        AsyncFuturesWhaleIndexWithResponse,
        FuturesWhaleIndex,
        FuturesWhaleIndexWithResponse,
    )


class Futures(SyncResource):
    """What is listed on which futures venue, and how it trades."""

    __slots__ = ()

    @property
    def aggregated_cvd(self) -> FuturesAggregatedCvd:
        """What takers bought less what they sold over several futures venues."""
        from .futures_aggregated_cvd import FuturesAggregatedCvd

        return FuturesAggregatedCvd(self._client)

    @property
    def aggregated_taker_buy_sell_volume(self) -> FuturesAggregatedTakerBuySellVolume:
        """What takers bought and sold over several futures venues."""
        from .futures_aggregated_taker_buy_sell_volume import FuturesAggregatedTakerBuySellVolume

        return FuturesAggregatedTakerBuySellVolume(self._client)

    @property
    def avg_true_range(self) -> FuturesAvgTrueRange:
        """Average true range of all coins."""
        from .futures_avg_true_range import FuturesAvgTrueRange

        return FuturesAvgTrueRange(self._client)

    @property
    def basis(self) -> FuturesBasis:
        """How much more futures cost than the coin itself."""
        from .futures_basis import FuturesBasis

        return FuturesBasis(self._client)

    @property
    def cdri_index(self) -> FuturesCdriIndex:
        """CoinGlass Derivatives Risk Index."""
        from .futures_cdri_index import FuturesCdriIndex

        return FuturesCdriIndex(self._client)

    @property
    def cgdi_index(self) -> FuturesCgdiIndex:
        """CoinGlass Derivatives Index."""
        from .futures_cgdi_index import FuturesCgdiIndex

        return FuturesCgdiIndex(self._client)

    @property
    def coin(self) -> FuturesCoin:
        """What takers do in one coin on futures venues."""
        from .futures_coin import FuturesCoin

        return FuturesCoin(self._client)

    @property
    def cvd(self) -> FuturesCvd:
        """What takers bought less what they sold in one futures pair."""
        from .futures_cvd import FuturesCvd

        return FuturesCvd(self._client)

    @property
    def ema(self) -> FuturesEma:
        """Exponential moving averages of all coins."""
        from .futures_ema import FuturesEma

        return FuturesEma(self._client)

    @property
    def funding_rate(self) -> FuturesFundingRate:
        """What longs pay shorts at each funding."""
        from .futures_funding_rate import FuturesFundingRate

        return FuturesFundingRate(self._client)

    @property
    def global_long_short_account_ratio(self) -> FuturesGlobalLongShortAccountRatio:
        """Accounts that are long and short."""
        from .futures_global_long_short_account_ratio import FuturesGlobalLongShortAccountRatio

        return FuturesGlobalLongShortAccountRatio(self._client)

    @property
    def indicators(self) -> FuturesIndicators:
        """Technical indicators of one pair."""
        from .futures_indicators import FuturesIndicators

        return FuturesIndicators(self._client)

    @property
    def liquidation(self) -> FuturesLiquidation:
        """Forced closings of futures positions, done and estimated."""
        from .futures_liquidation import FuturesLiquidation

        return FuturesLiquidation(self._client)

    @property
    def ma(self) -> FuturesMa:
        """Moving averages of all coins."""
        from .futures_ma import FuturesMa

        return FuturesMa(self._client)

    @property
    def macd(self) -> FuturesMacd:
        """Moving average convergence divergence of all coins."""
        from .futures_macd import FuturesMacd

        return FuturesMacd(self._client)

    @property
    def net_position(self) -> FuturesNetPosition:
        """Changes of long and short positions."""
        from .futures_net_position import FuturesNetPosition

        return FuturesNetPosition(self._client)

    @property
    def open_interest(self) -> FuturesOpenInterest:
        """Value of the positions that are open."""
        from .futures_open_interest import FuturesOpenInterest

        return FuturesOpenInterest(self._client)

    @property
    def orderbook(self) -> FuturesOrderbook:
        """Resting orders on futures venues."""
        from .futures_orderbook import FuturesOrderbook

        return FuturesOrderbook(self._client)

    @property
    def price(self) -> FuturesPrice:
        """Prices of futures pairs."""
        from .futures_price import FuturesPrice

        return FuturesPrice(self._client)

    @property
    def rsi(self) -> FuturesRsi:
        """Relative strength index of all coins."""
        from .futures_rsi import FuturesRsi

        return FuturesRsi(self._client)

    @property
    def taker_buy_sell_volume(self) -> FuturesTakerBuySellVolume:
        """What takers bought and sold on futures venues."""
        from .futures_taker_buy_sell_volume import FuturesTakerBuySellVolume

        return FuturesTakerBuySellVolume(self._client)

    @property
    def top_long_short_account_ratio(self) -> FuturesTopLongShortAccountRatio:
        """Accounts of top traders that are long and short."""
        from .futures_top_long_short_account_ratio import FuturesTopLongShortAccountRatio

        return FuturesTopLongShortAccountRatio(self._client)

    @property
    def top_long_short_position_ratio(self) -> FuturesTopLongShortPositionRatio:
        """Positions of top traders that are long and short."""
        from .futures_top_long_short_position_ratio import FuturesTopLongShortPositionRatio

        return FuturesTopLongShortPositionRatio(self._client)

    @property
    def volume(self) -> FuturesVolume:
        """Volume on futures venues by price."""
        from .futures_volume import FuturesVolume

        return FuturesVolume(self._client)

    @property
    def whale_index(self) -> FuturesWhaleIndex:
        """Index of what the largest traders do."""
        from .futures_whale_index import FuturesWhaleIndex

        return FuturesWhaleIndex(self._client)

    def netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FuturesNetflowRow]:
        """Taker volume and net flow of each coin on futures.

        What takers bought, sold, and bought less sold in each coin on futures venues, over 19 spans of time from 5
        minutes to 120 days that end now.

        Args:
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Number of the page. From 1 to 1,000,000. The vendor takes 1 if it is not given. Example: ``1``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's skill, whose example contradicts itself over
            90 days.
            Neither a default nor a maximum of `per_page` is stated.
            Vendor's page: https://github.com/coinglass-official/coinglass-api-skills
        """
        return self._client.call(operations.FUTURES_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query)

    def iter_netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> Walk[models.FuturesNetflowRow]:
        """Every row of :meth:`netflow_list`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once. The
        vendor numbers pages of the list as it is at each call: a row that leaves it lets another one be missed.

        Args:
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Page to begin with; the first one if not given.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, in the vendor's order.

        Raises:
            IncompleteHistoryError: Page after page brings no new row, and the list does not end. Or the list no
                longer has the row after which to go on.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`netflow_list`.
        """
        return self._client.iterate(
            operations.FUTURES_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query, resume=resume
        )

    def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[str]:
        """Coins that are covered.

        Names of the coins that futures operations accept.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Names of coins.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            Vendor's page: https://docs.coinglass.com/reference/coins
        """
        return self._client.call(operations.FUTURES_SUPPORTED_COINS, {}, extra_query)

    def supported_exchanges(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[str]:
        """Venues that are covered.

        Names of the venues that futures operations accept, in the required spelling.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Names of venues.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Vendor's page: https://docs.coinglass.com/reference/supported-exchanges
        """
        return self._client.call(operations.FUTURES_SUPPORTED_EXCHANGES, {}, extra_query)

    def supported_exchange_pairs(
        self,
        *,
        exchange: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> dict[str, Rows[models.ExchangePair]]:
        """Pairs of each venue that are covered.

        The pairs that futures operations accept, by venue, with the contract data of each.

        Args:
            exchange: Name of one venue, spelt as `cg.futures.supported_exchanges()` lists it. If it is not given,
                all venues are listed. Example: ``'Binance'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Pairs by venue. A key is the venue's name.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            The vendor's OpenAPI export has only the first three fields of a pair, so the others may be absent.
            Vendor's page: https://docs.coinglass.com/reference/instruments
        """
        return self._client.call(operations.FUTURES_SUPPORTED_EXCHANGE_PAIRS, {"exchange": exchange}, extra_query)

    def coins_markets(
        self,
        *,
        exchange_list: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FuturesCoinMarket]:
        """Market figures of every coin.

        Price, funding, open interest, volume, longs and shorts, and liquidations of each coin over several spans of
        time, on all futures venues or on the chosen ones together. One row for each coin, page by page.

        Args:
            exchange_list: Names of the venues to look at, spelt as `cg.futures.supported_exchanges()` lists them.
                Without names, the vendor chooses the venues. Several as a sequence, or in one string joined by
                commas. Example: ``['Binance', 'OKX']``.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Number of the page. From 1 to 1,000,000. The vendor takes 1 if it is not given. Example: ``1``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin of the page.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            Everything but the name of the coin may be absent; the second row of the vendor's example is short.
            The vendor does not say what the ratio of longs and shorts counts.
            Vendor's page: https://docs.coinglass.com/reference/coins-markets
        """
        return self._client.call(
            operations.FUTURES_COINS_MARKETS,
            {"exchange_list": exchange_list, "per_page": per_page, "page": page},
            extra_query,
        )

    def iter_coins_markets(
        self,
        *,
        exchange_list: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> Walk[models.FuturesCoinMarket]:
        """Every row of :meth:`coins_markets`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once. The
        vendor numbers pages of the list as it is at each call: a row that leaves it lets another one be missed.

        Args:
            exchange_list: Names of the venues to look at, spelt as `cg.futures.supported_exchanges()` lists them.
                Without names, the vendor chooses the venues. Several as a sequence, or in one string joined by
                commas. Example: ``['Binance', 'OKX']``.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Page to begin with; the first one if not given.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, in the vendor's order.

        Raises:
            IncompleteHistoryError: Page after page brings no new row, and the list does not end. Or the list no
                longer has the row after which to go on.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`coins_markets`.
        """
        return self._client.iterate(
            operations.FUTURES_COINS_MARKETS,
            {"exchange_list": exchange_list, "per_page": per_page, "page": page},
            extra_query,
            resume=resume,
        )

    def pairs_markets(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FuturesPairMarket]:
        """Market figures of every pair of a coin.

        Price, volume, open interest, funding and liquidations within 24 hours of each futures pair of one coin, on
        all venues.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each pair.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            The two members called volume quantity count trades. The numbers of the vendor's example fit no amount of
            coins.
            Liquidations and the next funding may be null. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/pairs-markets
        """
        return self._client.call(operations.FUTURES_PAIRS_MARKETS, {"symbol": symbol}, extra_query)

    def coins_price_change(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinPriceChange]:
        """Price moves of every coin.

        By how much the price of each coin moved within the last 5 minutes to 24 hours, and how far its highest and
        its lowest price were apart.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/coins-price-change
        """
        return self._client.call(operations.FUTURES_COINS_PRICE_CHANGE, {}, extra_query)

    def delisted_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> dict[str, Rows[models.ExchangePair]]:
        """Pairs of each venue that are gone.

        The futures pairs that are no longer traded, by venue. There are only names, without the contract data that
        listed pairs have.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Pairs by venue. A key is the venue's name.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/delisted-exchange-and-pair
        """
        return self._client.call(operations.FUTURES_DELISTED_EXCHANGE_PAIRS, {}, extra_query)

    def exchange_rank(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeRank]:
        """Size of every venue.

        Open interest, volume, and liquidations within 24 hours of each futures venue, in all coins together.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each venue.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            No live answer was seen. The description follows the vendor's page.
            The vendor's page prints the path and the parameters of another operation. Those of its skill are used.
            Vendor's page: https://docs.coinglass.com/reference/exchange-list
        """
        return self._client.call(operations.FUTURES_EXCHANGE_RANK, {}, extra_query)


class FuturesWithResponse(SyncResource):
    """:class:`Futures`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def aggregated_cvd(self) -> FuturesAggregatedCvdWithResponse:
        """What takers bought less what they sold over several futures venues."""
        from .futures_aggregated_cvd import FuturesAggregatedCvdWithResponse

        return FuturesAggregatedCvdWithResponse(self._client)

    @property
    def aggregated_taker_buy_sell_volume(self) -> FuturesAggregatedTakerBuySellVolumeWithResponse:
        """What takers bought and sold over several futures venues."""
        from .futures_aggregated_taker_buy_sell_volume import FuturesAggregatedTakerBuySellVolumeWithResponse

        return FuturesAggregatedTakerBuySellVolumeWithResponse(self._client)

    @property
    def avg_true_range(self) -> FuturesAvgTrueRangeWithResponse:
        """Average true range of all coins."""
        from .futures_avg_true_range import FuturesAvgTrueRangeWithResponse

        return FuturesAvgTrueRangeWithResponse(self._client)

    @property
    def basis(self) -> FuturesBasisWithResponse:
        """How much more futures cost than the coin itself."""
        from .futures_basis import FuturesBasisWithResponse

        return FuturesBasisWithResponse(self._client)

    @property
    def cdri_index(self) -> FuturesCdriIndexWithResponse:
        """CoinGlass Derivatives Risk Index."""
        from .futures_cdri_index import FuturesCdriIndexWithResponse

        return FuturesCdriIndexWithResponse(self._client)

    @property
    def cgdi_index(self) -> FuturesCgdiIndexWithResponse:
        """CoinGlass Derivatives Index."""
        from .futures_cgdi_index import FuturesCgdiIndexWithResponse

        return FuturesCgdiIndexWithResponse(self._client)

    @property
    def coin(self) -> FuturesCoinWithResponse:
        """What takers do in one coin on futures venues."""
        from .futures_coin import FuturesCoinWithResponse

        return FuturesCoinWithResponse(self._client)

    @property
    def cvd(self) -> FuturesCvdWithResponse:
        """What takers bought less what they sold in one futures pair."""
        from .futures_cvd import FuturesCvdWithResponse

        return FuturesCvdWithResponse(self._client)

    @property
    def ema(self) -> FuturesEmaWithResponse:
        """Exponential moving averages of all coins."""
        from .futures_ema import FuturesEmaWithResponse

        return FuturesEmaWithResponse(self._client)

    @property
    def funding_rate(self) -> FuturesFundingRateWithResponse:
        """What longs pay shorts at each funding."""
        from .futures_funding_rate import FuturesFundingRateWithResponse

        return FuturesFundingRateWithResponse(self._client)

    @property
    def global_long_short_account_ratio(self) -> FuturesGlobalLongShortAccountRatioWithResponse:
        """Accounts that are long and short."""
        from .futures_global_long_short_account_ratio import FuturesGlobalLongShortAccountRatioWithResponse

        return FuturesGlobalLongShortAccountRatioWithResponse(self._client)

    @property
    def indicators(self) -> FuturesIndicatorsWithResponse:
        """Technical indicators of one pair."""
        from .futures_indicators import FuturesIndicatorsWithResponse

        return FuturesIndicatorsWithResponse(self._client)

    @property
    def liquidation(self) -> FuturesLiquidationWithResponse:
        """Forced closings of futures positions, done and estimated."""
        from .futures_liquidation import FuturesLiquidationWithResponse

        return FuturesLiquidationWithResponse(self._client)

    @property
    def ma(self) -> FuturesMaWithResponse:
        """Moving averages of all coins."""
        from .futures_ma import FuturesMaWithResponse

        return FuturesMaWithResponse(self._client)

    @property
    def macd(self) -> FuturesMacdWithResponse:
        """Moving average convergence divergence of all coins."""
        from .futures_macd import FuturesMacdWithResponse

        return FuturesMacdWithResponse(self._client)

    @property
    def net_position(self) -> FuturesNetPositionWithResponse:
        """Changes of long and short positions."""
        from .futures_net_position import FuturesNetPositionWithResponse

        return FuturesNetPositionWithResponse(self._client)

    @property
    def open_interest(self) -> FuturesOpenInterestWithResponse:
        """Value of the positions that are open."""
        from .futures_open_interest import FuturesOpenInterestWithResponse

        return FuturesOpenInterestWithResponse(self._client)

    @property
    def orderbook(self) -> FuturesOrderbookWithResponse:
        """Resting orders on futures venues."""
        from .futures_orderbook import FuturesOrderbookWithResponse

        return FuturesOrderbookWithResponse(self._client)

    @property
    def price(self) -> FuturesPriceWithResponse:
        """Prices of futures pairs."""
        from .futures_price import FuturesPriceWithResponse

        return FuturesPriceWithResponse(self._client)

    @property
    def rsi(self) -> FuturesRsiWithResponse:
        """Relative strength index of all coins."""
        from .futures_rsi import FuturesRsiWithResponse

        return FuturesRsiWithResponse(self._client)

    @property
    def taker_buy_sell_volume(self) -> FuturesTakerBuySellVolumeWithResponse:
        """What takers bought and sold on futures venues."""
        from .futures_taker_buy_sell_volume import FuturesTakerBuySellVolumeWithResponse

        return FuturesTakerBuySellVolumeWithResponse(self._client)

    @property
    def top_long_short_account_ratio(self) -> FuturesTopLongShortAccountRatioWithResponse:
        """Accounts of top traders that are long and short."""
        from .futures_top_long_short_account_ratio import FuturesTopLongShortAccountRatioWithResponse

        return FuturesTopLongShortAccountRatioWithResponse(self._client)

    @property
    def top_long_short_position_ratio(self) -> FuturesTopLongShortPositionRatioWithResponse:
        """Positions of top traders that are long and short."""
        from .futures_top_long_short_position_ratio import FuturesTopLongShortPositionRatioWithResponse

        return FuturesTopLongShortPositionRatioWithResponse(self._client)

    @property
    def volume(self) -> FuturesVolumeWithResponse:
        """Volume on futures venues by price."""
        from .futures_volume import FuturesVolumeWithResponse

        return FuturesVolumeWithResponse(self._client)

    @property
    def whale_index(self) -> FuturesWhaleIndexWithResponse:
        """Index of what the largest traders do."""
        from .futures_whale_index import FuturesWhaleIndexWithResponse

        return FuturesWhaleIndexWithResponse(self._client)

    def netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FuturesNetflowRow]]:
        """Taker volume and net flow of each coin on futures.

        Like :meth:`Futures.netflow_list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query
        )

    def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[str]]:
        """Coins that are covered.

        Like :meth:`Futures.supported_coins`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_SUPPORTED_COINS, {}, extra_query)

    def supported_exchanges(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[str]]:
        """Venues that are covered.

        Like :meth:`Futures.supported_exchanges`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_SUPPORTED_EXCHANGES, {}, extra_query)

    def supported_exchange_pairs(
        self,
        *,
        exchange: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[dict[str, Rows[models.ExchangePair]]]:
        """Pairs of each venue that are covered.

        Like :meth:`Futures.supported_exchange_pairs`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_SUPPORTED_EXCHANGE_PAIRS, {"exchange": exchange}, extra_query
        )

    def coins_markets(
        self,
        *,
        exchange_list: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FuturesCoinMarket]]:
        """Market figures of every coin.

        Like :meth:`Futures.coins_markets`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_COINS_MARKETS,
            {"exchange_list": exchange_list, "per_page": per_page, "page": page},
            extra_query,
        )

    def pairs_markets(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FuturesPairMarket]]:
        """Market figures of every pair of a coin.

        Like :meth:`Futures.pairs_markets`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_PAIRS_MARKETS, {"symbol": symbol}, extra_query)

    def coins_price_change(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinPriceChange]]:
        """Price moves of every coin.

        Like :meth:`Futures.coins_price_change`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_COINS_PRICE_CHANGE, {}, extra_query)

    def delisted_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[dict[str, Rows[models.ExchangePair]]]:
        """Pairs of each venue that are gone.

        Like :meth:`Futures.delisted_exchange_pairs`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_DELISTED_EXCHANGE_PAIRS, {}, extra_query)

    def exchange_rank(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeRank]]:
        """Size of every venue.

        Like :meth:`Futures.exchange_rank`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_EXCHANGE_RANK, {}, extra_query)


class AsyncFutures(AsyncResource):
    """What is listed on which futures venue, and how it trades."""

    __slots__ = ()

    @property
    def aggregated_cvd(self) -> AsyncFuturesAggregatedCvd:
        """What takers bought less what they sold over several futures venues."""
        from .futures_aggregated_cvd import AsyncFuturesAggregatedCvd

        return AsyncFuturesAggregatedCvd(self._client)

    @property
    def aggregated_taker_buy_sell_volume(self) -> AsyncFuturesAggregatedTakerBuySellVolume:
        """What takers bought and sold over several futures venues."""
        from .futures_aggregated_taker_buy_sell_volume import AsyncFuturesAggregatedTakerBuySellVolume

        return AsyncFuturesAggregatedTakerBuySellVolume(self._client)

    @property
    def avg_true_range(self) -> AsyncFuturesAvgTrueRange:
        """Average true range of all coins."""
        from .futures_avg_true_range import AsyncFuturesAvgTrueRange

        return AsyncFuturesAvgTrueRange(self._client)

    @property
    def basis(self) -> AsyncFuturesBasis:
        """How much more futures cost than the coin itself."""
        from .futures_basis import AsyncFuturesBasis

        return AsyncFuturesBasis(self._client)

    @property
    def cdri_index(self) -> AsyncFuturesCdriIndex:
        """CoinGlass Derivatives Risk Index."""
        from .futures_cdri_index import AsyncFuturesCdriIndex

        return AsyncFuturesCdriIndex(self._client)

    @property
    def cgdi_index(self) -> AsyncFuturesCgdiIndex:
        """CoinGlass Derivatives Index."""
        from .futures_cgdi_index import AsyncFuturesCgdiIndex

        return AsyncFuturesCgdiIndex(self._client)

    @property
    def coin(self) -> AsyncFuturesCoin:
        """What takers do in one coin on futures venues."""
        from .futures_coin import AsyncFuturesCoin

        return AsyncFuturesCoin(self._client)

    @property
    def cvd(self) -> AsyncFuturesCvd:
        """What takers bought less what they sold in one futures pair."""
        from .futures_cvd import AsyncFuturesCvd

        return AsyncFuturesCvd(self._client)

    @property
    def ema(self) -> AsyncFuturesEma:
        """Exponential moving averages of all coins."""
        from .futures_ema import AsyncFuturesEma

        return AsyncFuturesEma(self._client)

    @property
    def funding_rate(self) -> AsyncFuturesFundingRate:
        """What longs pay shorts at each funding."""
        from .futures_funding_rate import AsyncFuturesFundingRate

        return AsyncFuturesFundingRate(self._client)

    @property
    def global_long_short_account_ratio(self) -> AsyncFuturesGlobalLongShortAccountRatio:
        """Accounts that are long and short."""
        from .futures_global_long_short_account_ratio import AsyncFuturesGlobalLongShortAccountRatio

        return AsyncFuturesGlobalLongShortAccountRatio(self._client)

    @property
    def indicators(self) -> AsyncFuturesIndicators:
        """Technical indicators of one pair."""
        from .futures_indicators import AsyncFuturesIndicators

        return AsyncFuturesIndicators(self._client)

    @property
    def liquidation(self) -> AsyncFuturesLiquidation:
        """Forced closings of futures positions, done and estimated."""
        from .futures_liquidation import AsyncFuturesLiquidation

        return AsyncFuturesLiquidation(self._client)

    @property
    def ma(self) -> AsyncFuturesMa:
        """Moving averages of all coins."""
        from .futures_ma import AsyncFuturesMa

        return AsyncFuturesMa(self._client)

    @property
    def macd(self) -> AsyncFuturesMacd:
        """Moving average convergence divergence of all coins."""
        from .futures_macd import AsyncFuturesMacd

        return AsyncFuturesMacd(self._client)

    @property
    def net_position(self) -> AsyncFuturesNetPosition:
        """Changes of long and short positions."""
        from .futures_net_position import AsyncFuturesNetPosition

        return AsyncFuturesNetPosition(self._client)

    @property
    def open_interest(self) -> AsyncFuturesOpenInterest:
        """Value of the positions that are open."""
        from .futures_open_interest import AsyncFuturesOpenInterest

        return AsyncFuturesOpenInterest(self._client)

    @property
    def orderbook(self) -> AsyncFuturesOrderbook:
        """Resting orders on futures venues."""
        from .futures_orderbook import AsyncFuturesOrderbook

        return AsyncFuturesOrderbook(self._client)

    @property
    def price(self) -> AsyncFuturesPrice:
        """Prices of futures pairs."""
        from .futures_price import AsyncFuturesPrice

        return AsyncFuturesPrice(self._client)

    @property
    def rsi(self) -> AsyncFuturesRsi:
        """Relative strength index of all coins."""
        from .futures_rsi import AsyncFuturesRsi

        return AsyncFuturesRsi(self._client)

    @property
    def taker_buy_sell_volume(self) -> AsyncFuturesTakerBuySellVolume:
        """What takers bought and sold on futures venues."""
        from .futures_taker_buy_sell_volume import AsyncFuturesTakerBuySellVolume

        return AsyncFuturesTakerBuySellVolume(self._client)

    @property
    def top_long_short_account_ratio(self) -> AsyncFuturesTopLongShortAccountRatio:
        """Accounts of top traders that are long and short."""
        from .futures_top_long_short_account_ratio import AsyncFuturesTopLongShortAccountRatio

        return AsyncFuturesTopLongShortAccountRatio(self._client)

    @property
    def top_long_short_position_ratio(self) -> AsyncFuturesTopLongShortPositionRatio:
        """Positions of top traders that are long and short."""
        from .futures_top_long_short_position_ratio import AsyncFuturesTopLongShortPositionRatio

        return AsyncFuturesTopLongShortPositionRatio(self._client)

    @property
    def volume(self) -> AsyncFuturesVolume:
        """Volume on futures venues by price."""
        from .futures_volume import AsyncFuturesVolume

        return AsyncFuturesVolume(self._client)

    @property
    def whale_index(self) -> AsyncFuturesWhaleIndex:
        """Index of what the largest traders do."""
        from .futures_whale_index import AsyncFuturesWhaleIndex

        return AsyncFuturesWhaleIndex(self._client)

    async def netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FuturesNetflowRow]:
        """Taker volume and net flow of each coin on futures.

        What takers bought, sold, and bought less sold in each coin on futures venues, over 19 spans of time from 5
        minutes to 120 days that end now.

        Args:
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Number of the page. From 1 to 1,000,000. The vendor takes 1 if it is not given. Example: ``1``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's skill, whose example contradicts itself over
            90 days.
            Neither a default nor a maximum of `per_page` is stated.
            Vendor's page: https://github.com/coinglass-official/coinglass-api-skills
        """
        return await self._client.call(
            operations.FUTURES_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query
        )

    def iter_netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> AsyncWalk[models.FuturesNetflowRow]:
        """Every row of :meth:`netflow_list`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once. The
        vendor numbers pages of the list as it is at each call: a row that leaves it lets another one be missed.

        Args:
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Page to begin with; the first one if not given.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, in the vendor's order.

        Raises:
            IncompleteHistoryError: Page after page brings no new row, and the list does not end. Or the list no
                longer has the row after which to go on.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`netflow_list`.
        """
        return self._client.iterate(
            operations.FUTURES_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query, resume=resume
        )

    async def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[str]:
        """Coins that are covered.

        Names of the coins that futures operations accept.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Names of coins.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            Vendor's page: https://docs.coinglass.com/reference/coins
        """
        return await self._client.call(operations.FUTURES_SUPPORTED_COINS, {}, extra_query)

    async def supported_exchanges(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[str]:
        """Venues that are covered.

        Names of the venues that futures operations accept, in the required spelling.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Names of venues.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Vendor's page: https://docs.coinglass.com/reference/supported-exchanges
        """
        return await self._client.call(operations.FUTURES_SUPPORTED_EXCHANGES, {}, extra_query)

    async def supported_exchange_pairs(
        self,
        *,
        exchange: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> dict[str, Rows[models.ExchangePair]]:
        """Pairs of each venue that are covered.

        The pairs that futures operations accept, by venue, with the contract data of each.

        Args:
            exchange: Name of one venue, spelt as `cg.futures.supported_exchanges()` lists it. If it is not given,
                all venues are listed. Example: ``'Binance'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Pairs by venue. A key is the venue's name.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            The vendor's OpenAPI export has only the first three fields of a pair, so the others may be absent.
            Vendor's page: https://docs.coinglass.com/reference/instruments
        """
        return await self._client.call(operations.FUTURES_SUPPORTED_EXCHANGE_PAIRS, {"exchange": exchange}, extra_query)

    async def coins_markets(
        self,
        *,
        exchange_list: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FuturesCoinMarket]:
        """Market figures of every coin.

        Price, funding, open interest, volume, longs and shorts, and liquidations of each coin over several spans of
        time, on all futures venues or on the chosen ones together. One row for each coin, page by page.

        Args:
            exchange_list: Names of the venues to look at, spelt as `cg.futures.supported_exchanges()` lists them.
                Without names, the vendor chooses the venues. Several as a sequence, or in one string joined by
                commas. Example: ``['Binance', 'OKX']``.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Number of the page. From 1 to 1,000,000. The vendor takes 1 if it is not given. Example: ``1``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin of the page.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            Everything but the name of the coin may be absent; the second row of the vendor's example is short.
            The vendor does not say what the ratio of longs and shorts counts.
            Vendor's page: https://docs.coinglass.com/reference/coins-markets
        """
        return await self._client.call(
            operations.FUTURES_COINS_MARKETS,
            {"exchange_list": exchange_list, "per_page": per_page, "page": page},
            extra_query,
        )

    def iter_coins_markets(
        self,
        *,
        exchange_list: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> AsyncWalk[models.FuturesCoinMarket]:
        """Every row of :meth:`coins_markets`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once. The
        vendor numbers pages of the list as it is at each call: a row that leaves it lets another one be missed.

        Args:
            exchange_list: Names of the venues to look at, spelt as `cg.futures.supported_exchanges()` lists them.
                Without names, the vendor chooses the venues. Several as a sequence, or in one string joined by
                commas. Example: ``['Binance', 'OKX']``.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Page to begin with; the first one if not given.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, in the vendor's order.

        Raises:
            IncompleteHistoryError: Page after page brings no new row, and the list does not end. Or the list no
                longer has the row after which to go on.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`coins_markets`.
        """
        return self._client.iterate(
            operations.FUTURES_COINS_MARKETS,
            {"exchange_list": exchange_list, "per_page": per_page, "page": page},
            extra_query,
            resume=resume,
        )

    async def pairs_markets(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FuturesPairMarket]:
        """Market figures of every pair of a coin.

        Price, volume, open interest, funding and liquidations within 24 hours of each futures pair of one coin, on
        all venues.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each pair.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            The two members called volume quantity count trades. The numbers of the vendor's example fit no amount of
            coins.
            Liquidations and the next funding may be null. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/pairs-markets
        """
        return await self._client.call(operations.FUTURES_PAIRS_MARKETS, {"symbol": symbol}, extra_query)

    async def coins_price_change(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinPriceChange]:
        """Price moves of every coin.

        By how much the price of each coin moved within the last 5 minutes to 24 hours, and how far its highest and
        its lowest price were apart.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/coins-price-change
        """
        return await self._client.call(operations.FUTURES_COINS_PRICE_CHANGE, {}, extra_query)

    async def delisted_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> dict[str, Rows[models.ExchangePair]]:
        """Pairs of each venue that are gone.

        The futures pairs that are no longer traded, by venue. There are only names, without the contract data that
        listed pairs have.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Pairs by venue. A key is the venue's name.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/delisted-exchange-and-pair
        """
        return await self._client.call(operations.FUTURES_DELISTED_EXCHANGE_PAIRS, {}, extra_query)

    async def exchange_rank(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeRank]:
        """Size of every venue.

        Open interest, volume, and liquidations within 24 hours of each futures venue, in all coins together.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each venue.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            No live answer was seen. The description follows the vendor's page.
            The vendor's page prints the path and the parameters of another operation. Those of its skill are used.
            Vendor's page: https://docs.coinglass.com/reference/exchange-list
        """
        return await self._client.call(operations.FUTURES_EXCHANGE_RANK, {}, extra_query)


class AsyncFuturesWithResponse(AsyncResource):
    """:class:`AsyncFutures`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def aggregated_cvd(self) -> AsyncFuturesAggregatedCvdWithResponse:
        """What takers bought less what they sold over several futures venues."""
        from .futures_aggregated_cvd import AsyncFuturesAggregatedCvdWithResponse

        return AsyncFuturesAggregatedCvdWithResponse(self._client)

    @property
    def aggregated_taker_buy_sell_volume(self) -> AsyncFuturesAggregatedTakerBuySellVolumeWithResponse:
        """What takers bought and sold over several futures venues."""
        from .futures_aggregated_taker_buy_sell_volume import AsyncFuturesAggregatedTakerBuySellVolumeWithResponse

        return AsyncFuturesAggregatedTakerBuySellVolumeWithResponse(self._client)

    @property
    def avg_true_range(self) -> AsyncFuturesAvgTrueRangeWithResponse:
        """Average true range of all coins."""
        from .futures_avg_true_range import AsyncFuturesAvgTrueRangeWithResponse

        return AsyncFuturesAvgTrueRangeWithResponse(self._client)

    @property
    def basis(self) -> AsyncFuturesBasisWithResponse:
        """How much more futures cost than the coin itself."""
        from .futures_basis import AsyncFuturesBasisWithResponse

        return AsyncFuturesBasisWithResponse(self._client)

    @property
    def cdri_index(self) -> AsyncFuturesCdriIndexWithResponse:
        """CoinGlass Derivatives Risk Index."""
        from .futures_cdri_index import AsyncFuturesCdriIndexWithResponse

        return AsyncFuturesCdriIndexWithResponse(self._client)

    @property
    def cgdi_index(self) -> AsyncFuturesCgdiIndexWithResponse:
        """CoinGlass Derivatives Index."""
        from .futures_cgdi_index import AsyncFuturesCgdiIndexWithResponse

        return AsyncFuturesCgdiIndexWithResponse(self._client)

    @property
    def coin(self) -> AsyncFuturesCoinWithResponse:
        """What takers do in one coin on futures venues."""
        from .futures_coin import AsyncFuturesCoinWithResponse

        return AsyncFuturesCoinWithResponse(self._client)

    @property
    def cvd(self) -> AsyncFuturesCvdWithResponse:
        """What takers bought less what they sold in one futures pair."""
        from .futures_cvd import AsyncFuturesCvdWithResponse

        return AsyncFuturesCvdWithResponse(self._client)

    @property
    def ema(self) -> AsyncFuturesEmaWithResponse:
        """Exponential moving averages of all coins."""
        from .futures_ema import AsyncFuturesEmaWithResponse

        return AsyncFuturesEmaWithResponse(self._client)

    @property
    def funding_rate(self) -> AsyncFuturesFundingRateWithResponse:
        """What longs pay shorts at each funding."""
        from .futures_funding_rate import AsyncFuturesFundingRateWithResponse

        return AsyncFuturesFundingRateWithResponse(self._client)

    @property
    def global_long_short_account_ratio(self) -> AsyncFuturesGlobalLongShortAccountRatioWithResponse:
        """Accounts that are long and short."""
        from .futures_global_long_short_account_ratio import AsyncFuturesGlobalLongShortAccountRatioWithResponse

        return AsyncFuturesGlobalLongShortAccountRatioWithResponse(self._client)

    @property
    def indicators(self) -> AsyncFuturesIndicatorsWithResponse:
        """Technical indicators of one pair."""
        from .futures_indicators import AsyncFuturesIndicatorsWithResponse

        return AsyncFuturesIndicatorsWithResponse(self._client)

    @property
    def liquidation(self) -> AsyncFuturesLiquidationWithResponse:
        """Forced closings of futures positions, done and estimated."""
        from .futures_liquidation import AsyncFuturesLiquidationWithResponse

        return AsyncFuturesLiquidationWithResponse(self._client)

    @property
    def ma(self) -> AsyncFuturesMaWithResponse:
        """Moving averages of all coins."""
        from .futures_ma import AsyncFuturesMaWithResponse

        return AsyncFuturesMaWithResponse(self._client)

    @property
    def macd(self) -> AsyncFuturesMacdWithResponse:
        """Moving average convergence divergence of all coins."""
        from .futures_macd import AsyncFuturesMacdWithResponse

        return AsyncFuturesMacdWithResponse(self._client)

    @property
    def net_position(self) -> AsyncFuturesNetPositionWithResponse:
        """Changes of long and short positions."""
        from .futures_net_position import AsyncFuturesNetPositionWithResponse

        return AsyncFuturesNetPositionWithResponse(self._client)

    @property
    def open_interest(self) -> AsyncFuturesOpenInterestWithResponse:
        """Value of the positions that are open."""
        from .futures_open_interest import AsyncFuturesOpenInterestWithResponse

        return AsyncFuturesOpenInterestWithResponse(self._client)

    @property
    def orderbook(self) -> AsyncFuturesOrderbookWithResponse:
        """Resting orders on futures venues."""
        from .futures_orderbook import AsyncFuturesOrderbookWithResponse

        return AsyncFuturesOrderbookWithResponse(self._client)

    @property
    def price(self) -> AsyncFuturesPriceWithResponse:
        """Prices of futures pairs."""
        from .futures_price import AsyncFuturesPriceWithResponse

        return AsyncFuturesPriceWithResponse(self._client)

    @property
    def rsi(self) -> AsyncFuturesRsiWithResponse:
        """Relative strength index of all coins."""
        from .futures_rsi import AsyncFuturesRsiWithResponse

        return AsyncFuturesRsiWithResponse(self._client)

    @property
    def taker_buy_sell_volume(self) -> AsyncFuturesTakerBuySellVolumeWithResponse:
        """What takers bought and sold on futures venues."""
        from .futures_taker_buy_sell_volume import AsyncFuturesTakerBuySellVolumeWithResponse

        return AsyncFuturesTakerBuySellVolumeWithResponse(self._client)

    @property
    def top_long_short_account_ratio(self) -> AsyncFuturesTopLongShortAccountRatioWithResponse:
        """Accounts of top traders that are long and short."""
        from .futures_top_long_short_account_ratio import AsyncFuturesTopLongShortAccountRatioWithResponse

        return AsyncFuturesTopLongShortAccountRatioWithResponse(self._client)

    @property
    def top_long_short_position_ratio(self) -> AsyncFuturesTopLongShortPositionRatioWithResponse:
        """Positions of top traders that are long and short."""
        from .futures_top_long_short_position_ratio import AsyncFuturesTopLongShortPositionRatioWithResponse

        return AsyncFuturesTopLongShortPositionRatioWithResponse(self._client)

    @property
    def volume(self) -> AsyncFuturesVolumeWithResponse:
        """Volume on futures venues by price."""
        from .futures_volume import AsyncFuturesVolumeWithResponse

        return AsyncFuturesVolumeWithResponse(self._client)

    @property
    def whale_index(self) -> AsyncFuturesWhaleIndexWithResponse:
        """Index of what the largest traders do."""
        from .futures_whale_index import AsyncFuturesWhaleIndexWithResponse

        return AsyncFuturesWhaleIndexWithResponse(self._client)

    async def netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FuturesNetflowRow]]:
        """Taker volume and net flow of each coin on futures.

        Like :meth:`AsyncFutures.netflow_list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query
        )

    async def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[str]]:
        """Coins that are covered.

        Like :meth:`AsyncFutures.supported_coins`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_SUPPORTED_COINS, {}, extra_query)

    async def supported_exchanges(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[str]]:
        """Venues that are covered.

        Like :meth:`AsyncFutures.supported_exchanges`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_SUPPORTED_EXCHANGES, {}, extra_query)

    async def supported_exchange_pairs(
        self,
        *,
        exchange: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[dict[str, Rows[models.ExchangePair]]]:
        """Pairs of each venue that are covered.

        Like :meth:`AsyncFutures.supported_exchange_pairs`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_SUPPORTED_EXCHANGE_PAIRS, {"exchange": exchange}, extra_query
        )

    async def coins_markets(
        self,
        *,
        exchange_list: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FuturesCoinMarket]]:
        """Market figures of every coin.

        Like :meth:`AsyncFutures.coins_markets`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_COINS_MARKETS,
            {"exchange_list": exchange_list, "per_page": per_page, "page": page},
            extra_query,
        )

    async def pairs_markets(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FuturesPairMarket]]:
        """Market figures of every pair of a coin.

        Like :meth:`AsyncFutures.pairs_markets`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_PAIRS_MARKETS, {"symbol": symbol}, extra_query)

    async def coins_price_change(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinPriceChange]]:
        """Price moves of every coin.

        Like :meth:`AsyncFutures.coins_price_change`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_COINS_PRICE_CHANGE, {}, extra_query)

    async def delisted_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[dict[str, Rows[models.ExchangePair]]]:
        """Pairs of each venue that are gone.

        Like :meth:`AsyncFutures.delisted_exchange_pairs`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_DELISTED_EXCHANGE_PAIRS, {}, extra_query)

    async def exchange_rank(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeRank]]:
        """Size of every venue.

        Like :meth:`AsyncFutures.exchange_rank`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_EXCHANGE_RANK, {}, extra_query)
