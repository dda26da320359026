"""Tokens that are locked, and when they are unlocked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import coin as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models


class Coin(SyncResource):
    """Tokens that are locked, and when they are unlocked."""

    __slots__ = ()

    def unlock_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TokenUnlock]:
        """Next unlock of every token.

        Tokens of which a part is still locked: one row for each, with its supply, its value, and the next unlock,
        page by page.

        Args:
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Number of the page. From 1 to 1,000,000. The vendor takes 1 if it is not given. Example: ``1``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each token.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            That `next_unlock_of_supply` is in percent follows from the amounts of the page's example.
            The page does not say in which order rows come, nor how many rows a page has without `per_page`.
            Vendor's page: https://docs.coinglass.com/reference/coin-unlock-list
        """
        return self._client.call(operations.COIN_UNLOCK_LIST, {"per_page": per_page, "page": page}, extra_query)

    def iter_unlock_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> Walk[models.TokenUnlock]:
        """Every row of :meth:`unlock_list`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once, if
        none of its values changed. The vendor numbers pages of the list as it is at each call: a row that leaves it
        lets another one be missed.

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
            PerpkitError: The same errors as :meth:`unlock_list`.
        """
        return self._client.iterate(
            operations.COIN_UNLOCK_LIST, {"per_page": per_page, "page": page}, extra_query, resume=resume
        )

    def vesting(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.TokenVesting:
        """How one token is unlocked.

        Who was given how much of a token, how much of that is unlocked, and how it is unlocked over time.

        Args:
            symbol: Token; `cg.coin.unlock_list()` lists those with an unlock ahead. Example: ``'HYPE'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            How one token is unlocked.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            That `allocation_of_supply` and the percentages of the chart are of the largest supply follows from the
            page's example.
            The page shows one token only. Fields that its allocations do not share may be absent.
            Vendor's page: https://docs.coinglass.com/reference/token-vesting
        """
        return self._client.call(operations.COIN_VESTING, {"symbol": symbol}, extra_query)


class CoinWithResponse(SyncResource):
    """:class:`Coin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def unlock_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TokenUnlock]]:
        """Next unlock of every token.

        Like :meth:`Coin.unlock_list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.COIN_UNLOCK_LIST, {"per_page": per_page, "page": page}, extra_query
        )

    def vesting(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.TokenVesting]:
        """How one token is unlocked.

        Like :meth:`Coin.vesting`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.COIN_VESTING, {"symbol": symbol}, extra_query)


class AsyncCoin(AsyncResource):
    """Tokens that are locked, and when they are unlocked."""

    __slots__ = ()

    async def unlock_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TokenUnlock]:
        """Next unlock of every token.

        Tokens of which a part is still locked: one row for each, with its supply, its value, and the next unlock,
        page by page.

        Args:
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Number of the page. From 1 to 1,000,000. The vendor takes 1 if it is not given. Example: ``1``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each token.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            That `next_unlock_of_supply` is in percent follows from the amounts of the page's example.
            The page does not say in which order rows come, nor how many rows a page has without `per_page`.
            Vendor's page: https://docs.coinglass.com/reference/coin-unlock-list
        """
        return await self._client.call(operations.COIN_UNLOCK_LIST, {"per_page": per_page, "page": page}, extra_query)

    def iter_unlock_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> AsyncWalk[models.TokenUnlock]:
        """Every row of :meth:`unlock_list`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once, if
        none of its values changed. The vendor numbers pages of the list as it is at each call: a row that leaves it
        lets another one be missed.

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
            PerpkitError: The same errors as :meth:`unlock_list`.
        """
        return self._client.iterate(
            operations.COIN_UNLOCK_LIST, {"per_page": per_page, "page": page}, extra_query, resume=resume
        )

    async def vesting(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.TokenVesting:
        """How one token is unlocked.

        Who was given how much of a token, how much of that is unlocked, and how it is unlocked over time.

        Args:
            symbol: Token; `cg.coin.unlock_list()` lists those with an unlock ahead. Example: ``'HYPE'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            How one token is unlocked.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            That `allocation_of_supply` and the percentages of the chart are of the largest supply follows from the
            page's example.
            The page shows one token only. Fields that its allocations do not share may be absent.
            Vendor's page: https://docs.coinglass.com/reference/token-vesting
        """
        return await self._client.call(operations.COIN_VESTING, {"symbol": symbol}, extra_query)


class AsyncCoinWithResponse(AsyncResource):
    """:class:`AsyncCoin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def unlock_list(
        self,
        *,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TokenUnlock]]:
        """Next unlock of every token.

        Like :meth:`AsyncCoin.unlock_list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.COIN_UNLOCK_LIST, {"per_page": per_page, "page": page}, extra_query
        )

    async def vesting(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.TokenVesting]:
        """How one token is unlocked.

        Like :meth:`AsyncCoin.vesting`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.COIN_VESTING, {"symbol": symbol}, extra_query)
