"""Transfers into and out of venues."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import exchange_chain_tx as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models


class ExchangeChainTx(SyncResource):
    """Transfers into and out of venues."""

    __slots__ = ()

    def list(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        min_usd: Decimal | float | str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeTransfer]:
        """Transfers of venues on the chain of Ethereum.

        Transfers of coins (ERC-20) into, out of and inside venues: one row for each transfer, page by page.

        Args:
            symbol: Coin, not a pair. If it is not given, transfers of all coins are listed. Example: ``'USDT'``.
            start_time: Start of the time window. It has no end. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            min_usd: Smallest value of a transfer to be listed. From 0 to 10,000,000,000,000. Unit: USD. Example:
                ``10000``.
            per_page: Rows on a page. From 1 to 100. Example: ``10``.
            page: Number of the page. From 1 to 1,000,000. The vendor takes 1 if it is not given. Example: ``1``.
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
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            Times in the answer are in seconds, but `start_time` is in milliseconds.
            The page does not say in which order rows come. New transfers may move rows to a later page.
            Vendor's page: https://docs.coinglass.com/reference/exchange-onchain-transfers
        """
        return self._client.call(
            operations.EXCHANGE_CHAIN_TX_LIST,
            {"symbol": symbol, "start_time": start_time, "min_usd": min_usd, "per_page": per_page, "page": page},
            extra_query,
        )

    def iter_list(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        min_usd: Decimal | float | str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> Walk[models.ExchangeTransfer]:
        """Every row of :meth:`list`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once, if
        none of its values changed. The vendor numbers pages of the list as it is at each call: a row that leaves it
        lets another one be missed.

        Args:
            symbol: Coin, not a pair. If it is not given, transfers of all coins are listed. Example: ``'USDT'``.
            start_time: Start of the time window. It has no end. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            min_usd: Smallest value of a transfer to be listed. From 0 to 10,000,000,000,000. Unit: USD. Example:
                ``10000``.
            per_page: Rows on a page. From 1 to 100. Example: ``10``.
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
            PerpkitError: The same errors as :meth:`list`.
        """
        return self._client.iterate(
            operations.EXCHANGE_CHAIN_TX_LIST,
            {"symbol": symbol, "start_time": start_time, "min_usd": min_usd, "per_page": per_page, "page": page},
            extra_query,
            resume=resume,
        )


class ExchangeChainTxWithResponse(SyncResource):
    """:class:`ExchangeChainTx`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def list(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        min_usd: Decimal | float | str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeTransfer]]:
        """Transfers of venues on the chain of Ethereum.

        Like :meth:`ExchangeChainTx.list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.EXCHANGE_CHAIN_TX_LIST,
            {"symbol": symbol, "start_time": start_time, "min_usd": min_usd, "per_page": per_page, "page": page},
            extra_query,
        )


class AsyncExchangeChainTx(AsyncResource):
    """Transfers into and out of venues."""

    __slots__ = ()

    async def list(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        min_usd: Decimal | float | str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeTransfer]:
        """Transfers of venues on the chain of Ethereum.

        Transfers of coins (ERC-20) into, out of and inside venues: one row for each transfer, page by page.

        Args:
            symbol: Coin, not a pair. If it is not given, transfers of all coins are listed. Example: ``'USDT'``.
            start_time: Start of the time window. It has no end. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            min_usd: Smallest value of a transfer to be listed. From 0 to 10,000,000,000,000. Unit: USD. Example:
                ``10000``.
            per_page: Rows on a page. From 1 to 100. Example: ``10``.
            page: Number of the page. From 1 to 1,000,000. The vendor takes 1 if it is not given. Example: ``1``.
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
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            Times in the answer are in seconds, but `start_time` is in milliseconds.
            The page does not say in which order rows come. New transfers may move rows to a later page.
            Vendor's page: https://docs.coinglass.com/reference/exchange-onchain-transfers
        """
        return await self._client.call(
            operations.EXCHANGE_CHAIN_TX_LIST,
            {"symbol": symbol, "start_time": start_time, "min_usd": min_usd, "per_page": per_page, "page": page},
            extra_query,
        )

    def iter_list(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        min_usd: Decimal | float | str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> AsyncWalk[models.ExchangeTransfer]:
        """Every row of :meth:`list`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once, if
        none of its values changed. The vendor numbers pages of the list as it is at each call: a row that leaves it
        lets another one be missed.

        Args:
            symbol: Coin, not a pair. If it is not given, transfers of all coins are listed. Example: ``'USDT'``.
            start_time: Start of the time window. It has no end. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            min_usd: Smallest value of a transfer to be listed. From 0 to 10,000,000,000,000. Unit: USD. Example:
                ``10000``.
            per_page: Rows on a page. From 1 to 100. Example: ``10``.
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
            PerpkitError: The same errors as :meth:`list`.
        """
        return self._client.iterate(
            operations.EXCHANGE_CHAIN_TX_LIST,
            {"symbol": symbol, "start_time": start_time, "min_usd": min_usd, "per_page": per_page, "page": page},
            extra_query,
            resume=resume,
        )


class AsyncExchangeChainTxWithResponse(AsyncResource):
    """:class:`AsyncExchangeChainTx`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def list(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        min_usd: Decimal | float | str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeTransfer]]:
        """Transfers of venues on the chain of Ethereum.

        Like :meth:`AsyncExchangeChainTx.list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.EXCHANGE_CHAIN_TX_LIST,
            {"symbol": symbol, "start_time": start_time, "min_usd": min_usd, "per_page": per_page, "page": page},
            extra_query,
        )
