"""Wallets at Hyperliquid by size and by profit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import hyperliquid_wallet as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class HyperliquidWallet(SyncResource):
    """Wallets at Hyperliquid by size and by profit."""

    __slots__ = ()

    def position_distribution(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.WalletTier]:
        """Wallets by the size of what they hold.

        All wallets at Hyperliquid in tiers by the money they have, from small to large: how many hold positions,
        which way, and how many are in profit.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each tier.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's documents.
            The vendor lists neither all names of tiers nor the ends of the score.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-wallet-position-distribution
        """
        return self._client.call(operations.HYPERLIQUID_WALLET_POSITION_DISTRIBUTION, {}, extra_query)

    def pnl_distribution(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.WalletTier]:
        """Wallets by profit and loss.

        All wallets at Hyperliquid in tiers by their profit or loss: how many hold positions, which way, and how many
        of these are in profit.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each tier.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's documents.
            The vendor lists neither all names of tiers nor the ends of the score.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-wallet-pnl-distribution
        """
        return self._client.call(operations.HYPERLIQUID_WALLET_PNL_DISTRIBUTION, {}, extra_query)


class HyperliquidWalletWithResponse(SyncResource):
    """:class:`HyperliquidWallet`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def position_distribution(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.WalletTier]]:
        """Wallets by the size of what they hold.

        Like :meth:`HyperliquidWallet.position_distribution`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.HYPERLIQUID_WALLET_POSITION_DISTRIBUTION, {}, extra_query)

    def pnl_distribution(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.WalletTier]]:
        """Wallets by profit and loss.

        Like :meth:`HyperliquidWallet.pnl_distribution`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.HYPERLIQUID_WALLET_PNL_DISTRIBUTION, {}, extra_query)


class AsyncHyperliquidWallet(AsyncResource):
    """Wallets at Hyperliquid by size and by profit."""

    __slots__ = ()

    async def position_distribution(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.WalletTier]:
        """Wallets by the size of what they hold.

        All wallets at Hyperliquid in tiers by the money they have, from small to large: how many hold positions,
        which way, and how many are in profit.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each tier.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's documents.
            The vendor lists neither all names of tiers nor the ends of the score.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-wallet-position-distribution
        """
        return await self._client.call(operations.HYPERLIQUID_WALLET_POSITION_DISTRIBUTION, {}, extra_query)

    async def pnl_distribution(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.WalletTier]:
        """Wallets by profit and loss.

        All wallets at Hyperliquid in tiers by their profit or loss: how many hold positions, which way, and how many
        of these are in profit.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each tier.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's documents.
            The vendor lists neither all names of tiers nor the ends of the score.
            Vendor's page: https://docs.coinglass.com/reference/hyperliquid-wallet-pnl-distribution
        """
        return await self._client.call(operations.HYPERLIQUID_WALLET_PNL_DISTRIBUTION, {}, extra_query)


class AsyncHyperliquidWalletWithResponse(AsyncResource):
    """:class:`AsyncHyperliquidWallet`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def position_distribution(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.WalletTier]]:
        """Wallets by the size of what they hold.

        Like :meth:`AsyncHyperliquidWallet.position_distribution`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.HYPERLIQUID_WALLET_POSITION_DISTRIBUTION, {}, extra_query
        )

    async def pnl_distribution(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.WalletTier]]:
        """Wallets by profit and loss.

        Like :meth:`AsyncHyperliquidWallet.pnl_distribution`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.HYPERLIQUID_WALLET_PNL_DISTRIBUTION, {}, extra_query)
