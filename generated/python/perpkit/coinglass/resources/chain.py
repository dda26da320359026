"""Large transfers on blockchains."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import chain as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When

    from .. import models


class Chain(SyncResource):
    """Large transfers on blockchains."""

    __slots__ = ()

    def whale_transfer(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.WhaleTransfer]:
        """Large transfers on blockchains.

        Transfers of large amounts between wallets on several blockchains: one row for each transfer.

        Args:
            symbol: Coin, not a pair. If it is not given, transfers of all coins are listed. Example: ``'USDT'``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each transfer.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            Times in the answer are in seconds, but `start_time` is in milliseconds.
            The page does not say how many rows come, nor what makes a transfer large enough. There are no further
            pages.
            Vendor's page: https://docs.coinglass.com/reference/whale-transfer
        """
        return self._client.call(
            operations.CHAIN_V2_WHALE_TRANSFER,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
        )


class ChainWithResponse(SyncResource):
    """:class:`Chain`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def whale_transfer(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.WhaleTransfer]]:
        """Large transfers on blockchains.

        Like :meth:`Chain.whale_transfer`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.CHAIN_V2_WHALE_TRANSFER,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
        )


class AsyncChain(AsyncResource):
    """Large transfers on blockchains."""

    __slots__ = ()

    async def whale_transfer(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.WhaleTransfer]:
        """Large transfers on blockchains.

        Transfers of large amounts between wallets on several blockchains: one row for each transfer.

        Args:
            symbol: Coin, not a pair. If it is not given, transfers of all coins are listed. Example: ``'USDT'``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each transfer.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            Times in the answer are in seconds, but `start_time` is in milliseconds.
            The page does not say how many rows come, nor what makes a transfer large enough. There are no further
            pages.
            Vendor's page: https://docs.coinglass.com/reference/whale-transfer
        """
        return await self._client.call(
            operations.CHAIN_V2_WHALE_TRANSFER,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
        )


class AsyncChainWithResponse(AsyncResource):
    """:class:`AsyncChain`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def whale_transfer(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.WhaleTransfer]]:
        """Large transfers on blockchains.

        Like :meth:`AsyncChain.whale_transfer`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.CHAIN_V2_WHALE_TRANSFER,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
        )
