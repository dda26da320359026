"""Net assets of the Ethereum funds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import etf_ethereum_net_assets as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class EtfEthereumNetAssets(SyncResource):
    """Net assets of the Ethereum funds."""

    __slots__ = ()

    def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfNetAssetsDay]:
        """Net assets of the Ethereum funds, day by day.

        What all Ethereum funds together are worth, and how much money flowed in or out: one row for each day.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each day.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            Live rows have no `price_usd`.
            Vendor's page: https://docs.coinglass.com/reference/ethereum-etf-netassets-history
        """
        return self._client.call(operations.ETF_ETHEREUM_NET_ASSETS_HISTORY, {}, extra_query)


class EtfEthereumNetAssetsWithResponse(SyncResource):
    """:class:`EtfEthereumNetAssets`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfNetAssetsDay]]:
        """Net assets of the Ethereum funds, day by day.

        Like :meth:`EtfEthereumNetAssets.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ETF_ETHEREUM_NET_ASSETS_HISTORY, {}, extra_query)


class AsyncEtfEthereumNetAssets(AsyncResource):
    """Net assets of the Ethereum funds."""

    __slots__ = ()

    async def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfNetAssetsDay]:
        """Net assets of the Ethereum funds, day by day.

        What all Ethereum funds together are worth, and how much money flowed in or out: one row for each day.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each day.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            Live rows have no `price_usd`.
            Vendor's page: https://docs.coinglass.com/reference/ethereum-etf-netassets-history
        """
        return await self._client.call(operations.ETF_ETHEREUM_NET_ASSETS_HISTORY, {}, extra_query)


class AsyncEtfEthereumNetAssetsWithResponse(AsyncResource):
    """:class:`AsyncEtfEthereumNetAssets`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfNetAssetsDay]]:
        """Net assets of the Ethereum funds, day by day.

        Like :meth:`AsyncEtfEthereumNetAssets.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ETF_ETHEREUM_NET_ASSETS_HISTORY, {}, extra_query)
