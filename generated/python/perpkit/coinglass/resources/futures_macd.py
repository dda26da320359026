"""Moving average convergence divergence of all coins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_macd as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class FuturesMacd(SyncResource):
    """Moving average convergence divergence of all coins."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinMacd]:
        """MACD of all coins.

        Moving average convergence divergence of each coin in eight widths of bars, and its signal line, which is the
        mean of the last readings. The vendor uses windows of 12, 26 and 9 bars.

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
            Bars of one minute have no signal line on the page.
            The vendor's pages in other languages differ on the refresh.
            Vendor's page: https://docs.coinglass.com/reference/futures-macd-list
        """
        return self._client.call(operations.FUTURES_MACD_LIST, {}, extra_query)


class FuturesMacdWithResponse(SyncResource):
    """:class:`FuturesMacd`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinMacd]]:
        """MACD of all coins.

        Like :meth:`FuturesMacd.list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_MACD_LIST, {}, extra_query)


class AsyncFuturesMacd(AsyncResource):
    """Moving average convergence divergence of all coins."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinMacd]:
        """MACD of all coins.

        Moving average convergence divergence of each coin in eight widths of bars, and its signal line, which is the
        mean of the last readings. The vendor uses windows of 12, 26 and 9 bars.

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
            Bars of one minute have no signal line on the page.
            The vendor's pages in other languages differ on the refresh.
            Vendor's page: https://docs.coinglass.com/reference/futures-macd-list
        """
        return await self._client.call(operations.FUTURES_MACD_LIST, {}, extra_query)


class AsyncFuturesMacdWithResponse(AsyncResource):
    """:class:`AsyncFuturesMacd`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinMacd]]:
        """MACD of all coins.

        Like :meth:`AsyncFuturesMacd.list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_MACD_LIST, {}, extra_query)
