"""Positions of single wallets at Hyperliquid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import hyperliquid as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from .hyperliquid_global_long_short_account_ratio import (
        AsyncHyperliquidGlobalLongShortAccountRatio,
        AsyncHyperliquidGlobalLongShortAccountRatioWithResponse,
        HyperliquidGlobalLongShortAccountRatio,
        HyperliquidGlobalLongShortAccountRatioWithResponse,
    )
    from .hyperliquid_wallet import (
        AsyncHyperliquidWallet,
        AsyncHyperliquidWalletWithResponse,
        HyperliquidWallet,
        HyperliquidWalletWithResponse,
    )


class Hyperliquid(SyncResource):
    """Positions of single wallets at Hyperliquid."""

    __slots__ = ()

    @property
    def global_long_short_account_ratio(self) -> HyperliquidGlobalLongShortAccountRatio:
        """Wallets at Hyperliquid that are long and short."""
        from .hyperliquid_global_long_short_account_ratio import HyperliquidGlobalLongShortAccountRatio

        return HyperliquidGlobalLongShortAccountRatio(self._client)

    @property
    def wallet(self) -> HyperliquidWallet:
        """Wallets at Hyperliquid by size and by profit."""
        from .hyperliquid_wallet import HyperliquidWallet

        return HyperliquidWallet(self._client)

    def whale_alert(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.WhaleAlert]:
        """Large positions that were opened or closed recently.

        The latest large positions that wallets opened or closed at Hyperliquid, one row for each opening or closing.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each opening or closing.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            The answer has 50 rows. Seen live, not documented. There is no way to ask for older ones.
            Closed positions have 0 for the price at which they are force-closed. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-whale-alert
        """
        return self._client.call(operations.HYPERLIQUID_WHALE_ALERT, {}, extra_query)

    def whale_position(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.WalletPosition]:
        """Large positions that are open.

        The large positions that wallets hold at Hyperliquid, one row for each wallet and coin.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each position.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's documents.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-whale-position
        """
        return self._client.call(operations.HYPERLIQUID_WHALE_POSITION, {}, extra_query)

    def position(
        self,
        *,
        symbol: str,
        current_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.WalletPositionPage:
        """Open positions in one coin.

        The positions that wallets hold in one coin at Hyperliquid, page by page. They change all the time, so a
        position can come on two pages or on none.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            current_page: Number of the page. From 1 to 1,000,000. Example: ``1``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One page of positions.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's documents.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-position
        """
        return self._client.call(
            operations.HYPERLIQUID_POSITION, {"symbol": symbol, "current_page": current_page}, extra_query
        )

    def iter_position(
        self,
        *,
        symbol: str,
        current_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> Walk[models.WalletPosition]:
        """Every row of :meth:`position`, with as many calls as needed.

        Asks page after page until the last page, whose number the vendor states. A row that moves to a later page
        meanwhile is yielded once. The vendor numbers pages of the list as it is at each call: a row that leaves it
        lets another one be missed.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            current_page: Page to begin with; the first one if not given.
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
            PerpkitError: The same errors as :meth:`position`.
        """
        return self._client.iterate(
            operations.HYPERLIQUID_POSITION,
            {"symbol": symbol, "current_page": current_page},
            extra_query,
            resume=resume,
        )

    def user_position(
        self,
        *,
        user_address: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.WalletAccount:
        """Account of one wallet.

        What one wallet has at Hyperliquid: its value, its margin, and each of its positions.

        Args:
            user_address: Address of the wallet. Example: ``'0x00000000000000000000000000000000000000aa'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            What one wallet has at Hyperliquid.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's documents.
            The vendor's example is broken by a brace too many. How its parts are nested is likely, but not proven.
            The return on equity is a fraction, unlike the percentages of other operations.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-user-position
        """
        return self._client.call(operations.HYPERLIQUID_USER_POSITION, {"user_address": user_address}, extra_query)


class HyperliquidWithResponse(SyncResource):
    """:class:`Hyperliquid`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def global_long_short_account_ratio(self) -> HyperliquidGlobalLongShortAccountRatioWithResponse:
        """Wallets at Hyperliquid that are long and short."""
        from .hyperliquid_global_long_short_account_ratio import HyperliquidGlobalLongShortAccountRatioWithResponse

        return HyperliquidGlobalLongShortAccountRatioWithResponse(self._client)

    @property
    def wallet(self) -> HyperliquidWalletWithResponse:
        """Wallets at Hyperliquid by size and by profit."""
        from .hyperliquid_wallet import HyperliquidWalletWithResponse

        return HyperliquidWalletWithResponse(self._client)

    def whale_alert(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.WhaleAlert]]:
        """Large positions that were opened or closed recently.

        Like :meth:`Hyperliquid.whale_alert`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.HYPERLIQUID_WHALE_ALERT, {}, extra_query)

    def whale_position(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.WalletPosition]]:
        """Large positions that are open.

        Like :meth:`Hyperliquid.whale_position`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.HYPERLIQUID_WHALE_POSITION, {}, extra_query)

    def position(
        self,
        *,
        symbol: str,
        current_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.WalletPositionPage]:
        """Open positions in one coin.

        Like :meth:`Hyperliquid.position`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.HYPERLIQUID_POSITION, {"symbol": symbol, "current_page": current_page}, extra_query
        )

    def user_position(
        self,
        *,
        user_address: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.WalletAccount]:
        """Account of one wallet.

        Like :meth:`Hyperliquid.user_position`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.HYPERLIQUID_USER_POSITION, {"user_address": user_address}, extra_query
        )


class AsyncHyperliquid(AsyncResource):
    """Positions of single wallets at Hyperliquid."""

    __slots__ = ()

    @property
    def global_long_short_account_ratio(self) -> AsyncHyperliquidGlobalLongShortAccountRatio:
        """Wallets at Hyperliquid that are long and short."""
        from .hyperliquid_global_long_short_account_ratio import AsyncHyperliquidGlobalLongShortAccountRatio

        return AsyncHyperliquidGlobalLongShortAccountRatio(self._client)

    @property
    def wallet(self) -> AsyncHyperliquidWallet:
        """Wallets at Hyperliquid by size and by profit."""
        from .hyperliquid_wallet import AsyncHyperliquidWallet

        return AsyncHyperliquidWallet(self._client)

    async def whale_alert(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.WhaleAlert]:
        """Large positions that were opened or closed recently.

        The latest large positions that wallets opened or closed at Hyperliquid, one row for each opening or closing.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each opening or closing.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            The answer has 50 rows. Seen live, not documented. There is no way to ask for older ones.
            Closed positions have 0 for the price at which they are force-closed. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-whale-alert
        """
        return await self._client.call(operations.HYPERLIQUID_WHALE_ALERT, {}, extra_query)

    async def whale_position(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.WalletPosition]:
        """Large positions that are open.

        The large positions that wallets hold at Hyperliquid, one row for each wallet and coin.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each position.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's documents.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-whale-position
        """
        return await self._client.call(operations.HYPERLIQUID_WHALE_POSITION, {}, extra_query)

    async def position(
        self,
        *,
        symbol: str,
        current_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.WalletPositionPage:
        """Open positions in one coin.

        The positions that wallets hold in one coin at Hyperliquid, page by page. They change all the time, so a
        position can come on two pages or on none.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            current_page: Number of the page. From 1 to 1,000,000. Example: ``1``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One page of positions.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's documents.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-position
        """
        return await self._client.call(
            operations.HYPERLIQUID_POSITION, {"symbol": symbol, "current_page": current_page}, extra_query
        )

    def iter_position(
        self,
        *,
        symbol: str,
        current_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> AsyncWalk[models.WalletPosition]:
        """Every row of :meth:`position`, with as many calls as needed.

        Asks page after page until the last page, whose number the vendor states. A row that moves to a later page
        meanwhile is yielded once. The vendor numbers pages of the list as it is at each call: a row that leaves it
        lets another one be missed.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            current_page: Page to begin with; the first one if not given.
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
            PerpkitError: The same errors as :meth:`position`.
        """
        return self._client.iterate(
            operations.HYPERLIQUID_POSITION,
            {"symbol": symbol, "current_page": current_page},
            extra_query,
            resume=resume,
        )

    async def user_position(
        self,
        *,
        user_address: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.WalletAccount:
        """Account of one wallet.

        What one wallet has at Hyperliquid: its value, its margin, and each of its positions.

        Args:
            user_address: Address of the wallet. Example: ``'0x00000000000000000000000000000000000000aa'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            What one wallet has at Hyperliquid.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's documents.
            The vendor's example is broken by a brace too many. How its parts are nested is likely, but not proven.
            The return on equity is a fraction, unlike the percentages of other operations.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-user-position
        """
        return await self._client.call(
            operations.HYPERLIQUID_USER_POSITION, {"user_address": user_address}, extra_query
        )


class AsyncHyperliquidWithResponse(AsyncResource):
    """:class:`AsyncHyperliquid`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def global_long_short_account_ratio(self) -> AsyncHyperliquidGlobalLongShortAccountRatioWithResponse:
        """Wallets at Hyperliquid that are long and short."""
        from .hyperliquid_global_long_short_account_ratio import AsyncHyperliquidGlobalLongShortAccountRatioWithResponse

        return AsyncHyperliquidGlobalLongShortAccountRatioWithResponse(self._client)

    @property
    def wallet(self) -> AsyncHyperliquidWalletWithResponse:
        """Wallets at Hyperliquid by size and by profit."""
        from .hyperliquid_wallet import AsyncHyperliquidWalletWithResponse

        return AsyncHyperliquidWalletWithResponse(self._client)

    async def whale_alert(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.WhaleAlert]]:
        """Large positions that were opened or closed recently.

        Like :meth:`AsyncHyperliquid.whale_alert`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.HYPERLIQUID_WHALE_ALERT, {}, extra_query)

    async def whale_position(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.WalletPosition]]:
        """Large positions that are open.

        Like :meth:`AsyncHyperliquid.whale_position`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.HYPERLIQUID_WHALE_POSITION, {}, extra_query)

    async def position(
        self,
        *,
        symbol: str,
        current_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.WalletPositionPage]:
        """Open positions in one coin.

        Like :meth:`AsyncHyperliquid.position`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.HYPERLIQUID_POSITION, {"symbol": symbol, "current_page": current_page}, extra_query
        )

    async def user_position(
        self,
        *,
        user_address: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.WalletAccount]:
        """Account of one wallet.

        Like :meth:`AsyncHyperliquid.user_position`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.HYPERLIQUID_USER_POSITION, {"user_address": user_address}, extra_query
        )
