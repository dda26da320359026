"""Coins and pairs on spot venues."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import spot as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from .spot_aggregated_cvd import (
        AsyncSpotAggregatedCvd,
        AsyncSpotAggregatedCvdWithResponse,
        SpotAggregatedCvd,
        SpotAggregatedCvdWithResponse,
    )
    from .spot_aggregated_taker_buy_sell_volume import (
        AsyncSpotAggregatedTakerBuySellVolume,
        AsyncSpotAggregatedTakerBuySellVolumeWithResponse,
        SpotAggregatedTakerBuySellVolume,
        SpotAggregatedTakerBuySellVolumeWithResponse,
    )
    from .spot_coin import AsyncSpotCoin, AsyncSpotCoinWithResponse, SpotCoin, SpotCoinWithResponse
    from .spot_cvd import AsyncSpotCvd, AsyncSpotCvdWithResponse, SpotCvd, SpotCvdWithResponse
    from .spot_orderbook import (
        AsyncSpotOrderbook,
        AsyncSpotOrderbookWithResponse,
        SpotOrderbook,
        SpotOrderbookWithResponse,
    )
    from .spot_price import AsyncSpotPrice, AsyncSpotPriceWithResponse, SpotPrice, SpotPriceWithResponse
    from .spot_taker_buy_sell_volume import (
        AsyncSpotTakerBuySellVolume,
        AsyncSpotTakerBuySellVolumeWithResponse,
        SpotTakerBuySellVolume,
        SpotTakerBuySellVolumeWithResponse,
    )
    from .spot_volume import AsyncSpotVolume, AsyncSpotVolumeWithResponse, SpotVolume, SpotVolumeWithResponse


class Spot(SyncResource):
    """Coins and pairs on spot venues."""

    __slots__ = ()

    @property
    def aggregated_cvd(self) -> SpotAggregatedCvd:
        """What takers bought less what they sold over several spot venues."""
        from .spot_aggregated_cvd import SpotAggregatedCvd

        return SpotAggregatedCvd(self._client)

    @property
    def aggregated_taker_buy_sell_volume(self) -> SpotAggregatedTakerBuySellVolume:
        """What takers bought and sold over several spot venues."""
        from .spot_aggregated_taker_buy_sell_volume import SpotAggregatedTakerBuySellVolume

        return SpotAggregatedTakerBuySellVolume(self._client)

    @property
    def coin(self) -> SpotCoin:
        """What takers do in one coin on spot venues."""
        from .spot_coin import SpotCoin

        return SpotCoin(self._client)

    @property
    def cvd(self) -> SpotCvd:
        """What takers bought less what they sold in one spot pair."""
        from .spot_cvd import SpotCvd

        return SpotCvd(self._client)

    @property
    def orderbook(self) -> SpotOrderbook:
        """Resting orders on spot venues."""
        from .spot_orderbook import SpotOrderbook

        return SpotOrderbook(self._client)

    @property
    def price(self) -> SpotPrice:
        """Prices of pairs on spot venues."""
        from .spot_price import SpotPrice

        return SpotPrice(self._client)

    @property
    def taker_buy_sell_volume(self) -> SpotTakerBuySellVolume:
        """What takers bought and sold on spot venues."""
        from .spot_taker_buy_sell_volume import SpotTakerBuySellVolume

        return SpotTakerBuySellVolume(self._client)

    @property
    def volume(self) -> SpotVolume:
        """Volume on spot venues by price."""
        from .spot_volume import SpotVolume

        return SpotVolume(self._client)

    def netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SpotNetflowRow]:
        """Taker volume and net flow of each coin on spot.

        What takers bought, sold, and bought less sold in each coin on spot venues, over 14 spans of time from 5
        minutes to 30 days that end now.

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
            3 days.
            Neither a default nor a maximum of `per_page` is stated.
            Vendor's page: https://github.com/coinglass-official/coinglass-api-skills
        """
        return self._client.call(operations.SPOT_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query)

    def iter_netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> Walk[models.SpotNetflowRow]:
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
            operations.SPOT_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query, resume=resume
        )

    def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[str]:
        """Coins that are covered on spot.

        Names of the coins that spot operations accept.

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
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/spot-supported-coins
        """
        return self._client.call(operations.SPOT_SUPPORTED_COINS, {}, extra_query)

    def supported_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> dict[str, Rows[models.ExchangePair]]:
        """Spot pairs of each venue that are covered.

        The pairs that spot operations accept, by venue. There are only names, without the contract data that futures
        pairs have.

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
            Vendor's page: https://docs.coinglass.com/reference/spot-suported-exchange-pairs
        """
        return self._client.call(operations.SPOT_SUPPORTED_EXCHANGE_PAIRS, {}, extra_query)

    def coins_markets(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SpotCoinMarket]:
        """Market figures of every coin on spot.

        Price, change of the price, volume, and what takers bought and sold, for each coin over eight spans of time
        from 5 minutes to a week that end now, on all spot venues together. One row for each coin, page by page.

        Args:
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
            Neither a default nor a maximum of `per_page` is stated.
            Vendor's page: https://docs.coinglass.com/reference/spot-coins-markets
        """
        return self._client.call(operations.SPOT_COINS_MARKETS, {"per_page": per_page, "page": page}, extra_query)

    def iter_coins_markets(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> Walk[models.SpotCoinMarket]:
        """Every row of :meth:`coins_markets`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`coins_markets`.
        """
        return self._client.iterate(
            operations.SPOT_COINS_MARKETS, {"per_page": per_page, "page": page}, extra_query, resume=resume
        )

    def pairs_markets(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SpotPairMarket]:
        """Market figures of every spot pair of one coin.

        Price, change of the price, volume, and what takers bought and sold, for each spot pair of one coin on each
        venue, over five spans of time from an hour to a week that end now.

        Args:
            symbol: Coin, not a pair; `cg.spot.supported_coins()` lists them. Example: ``'BTC'``.
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
            No rows were seen live. The description follows the vendor's page.
            Without a coin, the vendor answers as if its server had failed. Seen live; the client does not send such a
            call.
            Vendor's page: https://docs.coinglass.com/reference/spot-pairs-markets
        """
        return self._client.call(operations.SPOT_PAIRS_MARKETS, {"symbol": symbol}, extra_query)


class SpotWithResponse(SyncResource):
    """:class:`Spot`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def aggregated_cvd(self) -> SpotAggregatedCvdWithResponse:
        """What takers bought less what they sold over several spot venues."""
        from .spot_aggregated_cvd import SpotAggregatedCvdWithResponse

        return SpotAggregatedCvdWithResponse(self._client)

    @property
    def aggregated_taker_buy_sell_volume(self) -> SpotAggregatedTakerBuySellVolumeWithResponse:
        """What takers bought and sold over several spot venues."""
        from .spot_aggregated_taker_buy_sell_volume import SpotAggregatedTakerBuySellVolumeWithResponse

        return SpotAggregatedTakerBuySellVolumeWithResponse(self._client)

    @property
    def coin(self) -> SpotCoinWithResponse:
        """What takers do in one coin on spot venues."""
        from .spot_coin import SpotCoinWithResponse

        return SpotCoinWithResponse(self._client)

    @property
    def cvd(self) -> SpotCvdWithResponse:
        """What takers bought less what they sold in one spot pair."""
        from .spot_cvd import SpotCvdWithResponse

        return SpotCvdWithResponse(self._client)

    @property
    def orderbook(self) -> SpotOrderbookWithResponse:
        """Resting orders on spot venues."""
        from .spot_orderbook import SpotOrderbookWithResponse

        return SpotOrderbookWithResponse(self._client)

    @property
    def price(self) -> SpotPriceWithResponse:
        """Prices of pairs on spot venues."""
        from .spot_price import SpotPriceWithResponse

        return SpotPriceWithResponse(self._client)

    @property
    def taker_buy_sell_volume(self) -> SpotTakerBuySellVolumeWithResponse:
        """What takers bought and sold on spot venues."""
        from .spot_taker_buy_sell_volume import SpotTakerBuySellVolumeWithResponse

        return SpotTakerBuySellVolumeWithResponse(self._client)

    @property
    def volume(self) -> SpotVolumeWithResponse:
        """Volume on spot venues by price."""
        from .spot_volume import SpotVolumeWithResponse

        return SpotVolumeWithResponse(self._client)

    def netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SpotNetflowRow]]:
        """Taker volume and net flow of each coin on spot.

        Like :meth:`Spot.netflow_list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.SPOT_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query
        )

    def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[str]]:
        """Coins that are covered on spot.

        Like :meth:`Spot.supported_coins`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.SPOT_SUPPORTED_COINS, {}, extra_query)

    def supported_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[dict[str, Rows[models.ExchangePair]]]:
        """Spot pairs of each venue that are covered.

        Like :meth:`Spot.supported_exchange_pairs`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.SPOT_SUPPORTED_EXCHANGE_PAIRS, {}, extra_query)

    def coins_markets(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SpotCoinMarket]]:
        """Market figures of every coin on spot.

        Like :meth:`Spot.coins_markets`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.SPOT_COINS_MARKETS, {"per_page": per_page, "page": page}, extra_query
        )

    def pairs_markets(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SpotPairMarket]]:
        """Market figures of every spot pair of one coin.

        Like :meth:`Spot.pairs_markets`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.SPOT_PAIRS_MARKETS, {"symbol": symbol}, extra_query)


class AsyncSpot(AsyncResource):
    """Coins and pairs on spot venues."""

    __slots__ = ()

    @property
    def aggregated_cvd(self) -> AsyncSpotAggregatedCvd:
        """What takers bought less what they sold over several spot venues."""
        from .spot_aggregated_cvd import AsyncSpotAggregatedCvd

        return AsyncSpotAggregatedCvd(self._client)

    @property
    def aggregated_taker_buy_sell_volume(self) -> AsyncSpotAggregatedTakerBuySellVolume:
        """What takers bought and sold over several spot venues."""
        from .spot_aggregated_taker_buy_sell_volume import AsyncSpotAggregatedTakerBuySellVolume

        return AsyncSpotAggregatedTakerBuySellVolume(self._client)

    @property
    def coin(self) -> AsyncSpotCoin:
        """What takers do in one coin on spot venues."""
        from .spot_coin import AsyncSpotCoin

        return AsyncSpotCoin(self._client)

    @property
    def cvd(self) -> AsyncSpotCvd:
        """What takers bought less what they sold in one spot pair."""
        from .spot_cvd import AsyncSpotCvd

        return AsyncSpotCvd(self._client)

    @property
    def orderbook(self) -> AsyncSpotOrderbook:
        """Resting orders on spot venues."""
        from .spot_orderbook import AsyncSpotOrderbook

        return AsyncSpotOrderbook(self._client)

    @property
    def price(self) -> AsyncSpotPrice:
        """Prices of pairs on spot venues."""
        from .spot_price import AsyncSpotPrice

        return AsyncSpotPrice(self._client)

    @property
    def taker_buy_sell_volume(self) -> AsyncSpotTakerBuySellVolume:
        """What takers bought and sold on spot venues."""
        from .spot_taker_buy_sell_volume import AsyncSpotTakerBuySellVolume

        return AsyncSpotTakerBuySellVolume(self._client)

    @property
    def volume(self) -> AsyncSpotVolume:
        """Volume on spot venues by price."""
        from .spot_volume import AsyncSpotVolume

        return AsyncSpotVolume(self._client)

    async def netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SpotNetflowRow]:
        """Taker volume and net flow of each coin on spot.

        What takers bought, sold, and bought less sold in each coin on spot venues, over 14 spans of time from 5
        minutes to 30 days that end now.

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
            3 days.
            Neither a default nor a maximum of `per_page` is stated.
            Vendor's page: https://github.com/coinglass-official/coinglass-api-skills
        """
        return await self._client.call(operations.SPOT_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query)

    def iter_netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> AsyncWalk[models.SpotNetflowRow]:
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
            operations.SPOT_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query, resume=resume
        )

    async def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[str]:
        """Coins that are covered on spot.

        Names of the coins that spot operations accept.

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
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/spot-supported-coins
        """
        return await self._client.call(operations.SPOT_SUPPORTED_COINS, {}, extra_query)

    async def supported_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> dict[str, Rows[models.ExchangePair]]:
        """Spot pairs of each venue that are covered.

        The pairs that spot operations accept, by venue. There are only names, without the contract data that futures
        pairs have.

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
            Vendor's page: https://docs.coinglass.com/reference/spot-suported-exchange-pairs
        """
        return await self._client.call(operations.SPOT_SUPPORTED_EXCHANGE_PAIRS, {}, extra_query)

    async def coins_markets(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SpotCoinMarket]:
        """Market figures of every coin on spot.

        Price, change of the price, volume, and what takers bought and sold, for each coin over eight spans of time
        from 5 minutes to a week that end now, on all spot venues together. One row for each coin, page by page.

        Args:
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
            Neither a default nor a maximum of `per_page` is stated.
            Vendor's page: https://docs.coinglass.com/reference/spot-coins-markets
        """
        return await self._client.call(operations.SPOT_COINS_MARKETS, {"per_page": per_page, "page": page}, extra_query)

    def iter_coins_markets(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> AsyncWalk[models.SpotCoinMarket]:
        """Every row of :meth:`coins_markets`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`coins_markets`.
        """
        return self._client.iterate(
            operations.SPOT_COINS_MARKETS, {"per_page": per_page, "page": page}, extra_query, resume=resume
        )

    async def pairs_markets(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SpotPairMarket]:
        """Market figures of every spot pair of one coin.

        Price, change of the price, volume, and what takers bought and sold, for each spot pair of one coin on each
        venue, over five spans of time from an hour to a week that end now.

        Args:
            symbol: Coin, not a pair; `cg.spot.supported_coins()` lists them. Example: ``'BTC'``.
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
            No rows were seen live. The description follows the vendor's page.
            Without a coin, the vendor answers as if its server had failed. Seen live; the client does not send such a
            call.
            Vendor's page: https://docs.coinglass.com/reference/spot-pairs-markets
        """
        return await self._client.call(operations.SPOT_PAIRS_MARKETS, {"symbol": symbol}, extra_query)


class AsyncSpotWithResponse(AsyncResource):
    """:class:`AsyncSpot`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def aggregated_cvd(self) -> AsyncSpotAggregatedCvdWithResponse:
        """What takers bought less what they sold over several spot venues."""
        from .spot_aggregated_cvd import AsyncSpotAggregatedCvdWithResponse

        return AsyncSpotAggregatedCvdWithResponse(self._client)

    @property
    def aggregated_taker_buy_sell_volume(self) -> AsyncSpotAggregatedTakerBuySellVolumeWithResponse:
        """What takers bought and sold over several spot venues."""
        from .spot_aggregated_taker_buy_sell_volume import AsyncSpotAggregatedTakerBuySellVolumeWithResponse

        return AsyncSpotAggregatedTakerBuySellVolumeWithResponse(self._client)

    @property
    def coin(self) -> AsyncSpotCoinWithResponse:
        """What takers do in one coin on spot venues."""
        from .spot_coin import AsyncSpotCoinWithResponse

        return AsyncSpotCoinWithResponse(self._client)

    @property
    def cvd(self) -> AsyncSpotCvdWithResponse:
        """What takers bought less what they sold in one spot pair."""
        from .spot_cvd import AsyncSpotCvdWithResponse

        return AsyncSpotCvdWithResponse(self._client)

    @property
    def orderbook(self) -> AsyncSpotOrderbookWithResponse:
        """Resting orders on spot venues."""
        from .spot_orderbook import AsyncSpotOrderbookWithResponse

        return AsyncSpotOrderbookWithResponse(self._client)

    @property
    def price(self) -> AsyncSpotPriceWithResponse:
        """Prices of pairs on spot venues."""
        from .spot_price import AsyncSpotPriceWithResponse

        return AsyncSpotPriceWithResponse(self._client)

    @property
    def taker_buy_sell_volume(self) -> AsyncSpotTakerBuySellVolumeWithResponse:
        """What takers bought and sold on spot venues."""
        from .spot_taker_buy_sell_volume import AsyncSpotTakerBuySellVolumeWithResponse

        return AsyncSpotTakerBuySellVolumeWithResponse(self._client)

    @property
    def volume(self) -> AsyncSpotVolumeWithResponse:
        """Volume on spot venues by price."""
        from .spot_volume import AsyncSpotVolumeWithResponse

        return AsyncSpotVolumeWithResponse(self._client)

    async def netflow_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SpotNetflowRow]]:
        """Taker volume and net flow of each coin on spot.

        Like :meth:`AsyncSpot.netflow_list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.SPOT_NETFLOW_LIST, {"per_page": per_page, "page": page}, extra_query
        )

    async def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[str]]:
        """Coins that are covered on spot.

        Like :meth:`AsyncSpot.supported_coins`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.SPOT_SUPPORTED_COINS, {}, extra_query)

    async def supported_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[dict[str, Rows[models.ExchangePair]]]:
        """Spot pairs of each venue that are covered.

        Like :meth:`AsyncSpot.supported_exchange_pairs`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.SPOT_SUPPORTED_EXCHANGE_PAIRS, {}, extra_query)

    async def coins_markets(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SpotCoinMarket]]:
        """Market figures of every coin on spot.

        Like :meth:`AsyncSpot.coins_markets`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.SPOT_COINS_MARKETS, {"per_page": per_page, "page": page}, extra_query
        )

    async def pairs_markets(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SpotPairMarket]]:
        """Market figures of every spot pair of one coin.

        Like :meth:`AsyncSpot.pairs_markets`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.SPOT_PAIRS_MARKETS, {"symbol": symbol}, extra_query)
