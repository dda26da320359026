"""Exponential moving averages of all coins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_ema as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class FuturesEma(SyncResource):
    """Exponential moving averages of all coins."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinEma]:
        """Exponential moving averages of all coins.

        Price of each coin, and its exponential moving average in eight widths of bars.

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
            Refreshed every 10 s.
            No live answer was seen. The description follows the vendor's page.
            The vendor's pages in other languages differ on the refresh.
            The page does not say over how many bars the mean is taken, nor in which currency prices are. Read as USD.
            Vendor's page: https://docs.coinglass.com/reference/futures-ema-list
        """
        return self._client.call(operations.FUTURES_EMA_LIST, {}, extra_query)


class FuturesEmaWithResponse(SyncResource):
    """:class:`FuturesEma`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinEma]]:
        """Exponential moving averages of all coins.

        Like :meth:`FuturesEma.list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_EMA_LIST, {}, extra_query)


class AsyncFuturesEma(AsyncResource):
    """Exponential moving averages of all coins."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinEma]:
        """Exponential moving averages of all coins.

        Price of each coin, and its exponential moving average in eight widths of bars.

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
            Refreshed every 10 s.
            No live answer was seen. The description follows the vendor's page.
            The vendor's pages in other languages differ on the refresh.
            The page does not say over how many bars the mean is taken, nor in which currency prices are. Read as USD.
            Vendor's page: https://docs.coinglass.com/reference/futures-ema-list
        """
        return await self._client.call(operations.FUTURES_EMA_LIST, {}, extra_query)


class AsyncFuturesEmaWithResponse(AsyncResource):
    """:class:`AsyncFuturesEma`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinEma]]:
        """Exponential moving averages of all coins.

        Like :meth:`AsyncFuturesEma.list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_EMA_LIST, {}, extra_query)
