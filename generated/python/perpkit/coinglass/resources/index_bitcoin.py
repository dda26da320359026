"""Charts of the history of bitcoin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import index_bitcoin as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class IndexBitcoin(SyncResource):
    """Charts of the history of bitcoin."""

    __slots__ = ()

    def profitable_days(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ProfitableDay]:
        """Profitable days of bitcoin.

        Every day of the history of bitcoin, with its price and a mark: buy or sell. Oldest first.

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
            The page does not say when a day is marked as buy or as sell.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-profitable-days
        """
        return self._client.call(operations.INDEX_BITCOIN_PROFITABLE_DAYS, {}, extra_query)

    def rainbow_chart(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.RainbowRow]:
        """Rainbow chart of bitcoin, day by day.

        Price of bitcoin and the ten edges of the bands of the rainbow chart, which follow the long-term growth of the
        price. In a low band bitcoin counts as cheap, in a high band as expensive. Oldest first.

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
            The price and the edges may be null. Seen live, not documented.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-rainbow-chart
        """
        return self._client.call(operations.INDEX_BITCOIN_RAINBOW_CHART, {}, extra_query)

    def bubble_index(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BubbleIndexDay]:
        """Bubble index of bitcoin, day by day.

        How far the price of bitcoin is above what public interest and use of its network suggest, with the figures
        behind it. High readings are those of a bubble, readings below zero those of a low price. Oldest first.

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
            The page does not say what `google_trend_percent` is a percentage of.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-bubble-index
        """
        return self._client.call(operations.INDEX_BITCOIN_BUBBLE_INDEX, {}, extra_query)


class IndexBitcoinWithResponse(SyncResource):
    """:class:`IndexBitcoin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def profitable_days(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ProfitableDay]]:
        """Profitable days of bitcoin.

        Like :meth:`IndexBitcoin.profitable_days`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_PROFITABLE_DAYS, {}, extra_query)

    def rainbow_chart(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.RainbowRow]]:
        """Rainbow chart of bitcoin, day by day.

        Like :meth:`IndexBitcoin.rainbow_chart`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_RAINBOW_CHART, {}, extra_query)

    def bubble_index(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BubbleIndexDay]]:
        """Bubble index of bitcoin, day by day.

        Like :meth:`IndexBitcoin.bubble_index`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.INDEX_BITCOIN_BUBBLE_INDEX, {}, extra_query)


class AsyncIndexBitcoin(AsyncResource):
    """Charts of the history of bitcoin."""

    __slots__ = ()

    async def profitable_days(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ProfitableDay]:
        """Profitable days of bitcoin.

        Every day of the history of bitcoin, with its price and a mark: buy or sell. Oldest first.

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
            The page does not say when a day is marked as buy or as sell.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-profitable-days
        """
        return await self._client.call(operations.INDEX_BITCOIN_PROFITABLE_DAYS, {}, extra_query)

    async def rainbow_chart(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.RainbowRow]:
        """Rainbow chart of bitcoin, day by day.

        Price of bitcoin and the ten edges of the bands of the rainbow chart, which follow the long-term growth of the
        price. In a low band bitcoin counts as cheap, in a high band as expensive. Oldest first.

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
            The price and the edges may be null. Seen live, not documented.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-rainbow-chart
        """
        return await self._client.call(operations.INDEX_BITCOIN_RAINBOW_CHART, {}, extra_query)

    async def bubble_index(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BubbleIndexDay]:
        """Bubble index of bitcoin, day by day.

        How far the price of bitcoin is above what public interest and use of its network suggest, with the figures
        behind it. High readings are those of a bubble, readings below zero those of a low price. Oldest first.

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
            The page does not say what `google_trend_percent` is a percentage of.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-bubble-index
        """
        return await self._client.call(operations.INDEX_BITCOIN_BUBBLE_INDEX, {}, extra_query)


class AsyncIndexBitcoinWithResponse(AsyncResource):
    """:class:`AsyncIndexBitcoin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def profitable_days(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ProfitableDay]]:
        """Profitable days of bitcoin.

        Like :meth:`AsyncIndexBitcoin.profitable_days`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_PROFITABLE_DAYS, {}, extra_query)

    async def rainbow_chart(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.RainbowRow]]:
        """Rainbow chart of bitcoin, day by day.

        Like :meth:`AsyncIndexBitcoin.rainbow_chart`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_RAINBOW_CHART, {}, extra_query)

    async def bubble_index(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BubbleIndexDay]]:
        """Bubble index of bitcoin, day by day.

        Like :meth:`AsyncIndexBitcoin.bubble_index`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.INDEX_BITCOIN_BUBBLE_INDEX, {}, extra_query)
