"""Relative strength index of all coins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_rsi as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class FuturesRsi(SyncResource):
    """Relative strength index of all coins."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinRsi]:
        """Relative strength index of all coins.

        Relative strength index of each coin in six widths of bars, and how its price changed in the same times.
        Readings above 70 count as overbought, below 30 as oversold.

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
            Vendor's page: https://docs.coinglass.com/reference/futures-rsi-list
        """
        return self._client.call(operations.FUTURES_RSI_LIST, {}, extra_query)


class FuturesRsiWithResponse(SyncResource):
    """:class:`FuturesRsi`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinRsi]]:
        """Relative strength index of all coins.

        Like :meth:`FuturesRsi.list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_RSI_LIST, {}, extra_query)


class AsyncFuturesRsi(AsyncResource):
    """Relative strength index of all coins."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinRsi]:
        """Relative strength index of all coins.

        Relative strength index of each coin in six widths of bars, and how its price changed in the same times.
        Readings above 70 count as overbought, below 30 as oversold.

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
            Vendor's page: https://docs.coinglass.com/reference/futures-rsi-list
        """
        return await self._client.call(operations.FUTURES_RSI_LIST, {}, extra_query)


class AsyncFuturesRsiWithResponse(AsyncResource):
    """:class:`AsyncFuturesRsi`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinRsi]]:
        """Relative strength index of all coins.

        Like :meth:`AsyncFuturesRsi.list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_RSI_LIST, {}, extra_query)
