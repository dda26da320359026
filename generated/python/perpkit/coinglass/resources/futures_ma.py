"""Moving averages of all coins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_ma as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class FuturesMa(SyncResource):
    """Moving averages of all coins."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinMa]:
        """Moving averages of all coins.

        Price of each coin, and its moving average in eight widths of bars.

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
            Vendor's page: https://docs.coinglass.com/reference/futures-ma-list
        """
        return self._client.call(operations.FUTURES_MA_LIST, {}, extra_query)


class FuturesMaWithResponse(SyncResource):
    """:class:`FuturesMa`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinMa]]:
        """Moving averages of all coins.

        Like :meth:`FuturesMa.list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_MA_LIST, {}, extra_query)


class AsyncFuturesMa(AsyncResource):
    """Moving averages of all coins."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinMa]:
        """Moving averages of all coins.

        Price of each coin, and its moving average in eight widths of bars.

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
            Vendor's page: https://docs.coinglass.com/reference/futures-ma-list
        """
        return await self._client.call(operations.FUTURES_MA_LIST, {}, extra_query)


class AsyncFuturesMaWithResponse(AsyncResource):
    """:class:`AsyncFuturesMa`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinMa]]:
        """Moving averages of all coins.

        Like :meth:`AsyncFuturesMa.list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_MA_LIST, {}, extra_query)
