"""Exchange-traded funds that hold Ether."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import etf_ethereum as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models
    from .etf_ethereum_net_assets import (
        AsyncEtfEthereumNetAssets,
        AsyncEtfEthereumNetAssetsWithResponse,
        EtfEthereumNetAssets,
        EtfEthereumNetAssetsWithResponse,
    )


class EtfEthereum(SyncResource):
    """Exchange-traded funds that hold Ether."""

    __slots__ = ()

    @property
    def net_assets(self) -> EtfEthereumNetAssets:
        """Net assets of the Ethereum funds."""
        from .etf_ethereum_net_assets import EtfEthereumNetAssets

        return EtfEthereumNetAssets(self._client)

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EthereumEtf]:
        """All Ethereum funds.

        Every fund that holds Ether, one row each: name, listing, fee, size, today's trading, and how many coins it
        holds.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each fund.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Live rows have some names that differ from the vendor's page. Those that are known are read under both
            names; only the ticker is always there.
            The amount `aum` may be empty.
            Vendor's page: https://docs.coinglass.com/reference/ethereum-etf-list
        """
        return self._client.call(operations.ETF_ETHEREUM_LIST, {}, extra_query)

    def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfFlowDay]:
        """Money into and out of the Ethereum funds, day by day.

        How much money flowed into the Ethereum funds, less what flowed out: one row for each day, with the sum and
        each fund.

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
            No live answer was seen. The description follows the vendor's page.
            The vendor's OpenAPI export has other names for the fields than its page; both are read.
            A fund without a figure is not known, not zero.
            Vendor's page: https://docs.coinglass.com/reference/ethereum-etf-flows-history
        """
        return self._client.call(operations.ETF_ETHEREUM_FLOW_HISTORY, {}, extra_query)


class EtfEthereumWithResponse(SyncResource):
    """:class:`EtfEthereum`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def net_assets(self) -> EtfEthereumNetAssetsWithResponse:
        """Net assets of the Ethereum funds."""
        from .etf_ethereum_net_assets import EtfEthereumNetAssetsWithResponse

        return EtfEthereumNetAssetsWithResponse(self._client)

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EthereumEtf]]:
        """All Ethereum funds.

        Like :meth:`EtfEthereum.list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ETF_ETHEREUM_LIST, {}, extra_query)

    def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfFlowDay]]:
        """Money into and out of the Ethereum funds, day by day.

        Like :meth:`EtfEthereum.flow_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ETF_ETHEREUM_FLOW_HISTORY, {}, extra_query)


class AsyncEtfEthereum(AsyncResource):
    """Exchange-traded funds that hold Ether."""

    __slots__ = ()

    @property
    def net_assets(self) -> AsyncEtfEthereumNetAssets:
        """Net assets of the Ethereum funds."""
        from .etf_ethereum_net_assets import AsyncEtfEthereumNetAssets

        return AsyncEtfEthereumNetAssets(self._client)

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EthereumEtf]:
        """All Ethereum funds.

        Every fund that holds Ether, one row each: name, listing, fee, size, today's trading, and how many coins it
        holds.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each fund.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Live rows have some names that differ from the vendor's page. Those that are known are read under both
            names; only the ticker is always there.
            The amount `aum` may be empty.
            Vendor's page: https://docs.coinglass.com/reference/ethereum-etf-list
        """
        return await self._client.call(operations.ETF_ETHEREUM_LIST, {}, extra_query)

    async def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfFlowDay]:
        """Money into and out of the Ethereum funds, day by day.

        How much money flowed into the Ethereum funds, less what flowed out: one row for each day, with the sum and
        each fund.

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
            No live answer was seen. The description follows the vendor's page.
            The vendor's OpenAPI export has other names for the fields than its page; both are read.
            A fund without a figure is not known, not zero.
            Vendor's page: https://docs.coinglass.com/reference/ethereum-etf-flows-history
        """
        return await self._client.call(operations.ETF_ETHEREUM_FLOW_HISTORY, {}, extra_query)


class AsyncEtfEthereumWithResponse(AsyncResource):
    """:class:`AsyncEtfEthereum`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def net_assets(self) -> AsyncEtfEthereumNetAssetsWithResponse:
        """Net assets of the Ethereum funds."""
        from .etf_ethereum_net_assets import AsyncEtfEthereumNetAssetsWithResponse

        return AsyncEtfEthereumNetAssetsWithResponse(self._client)

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EthereumEtf]]:
        """All Ethereum funds.

        Like :meth:`AsyncEtfEthereum.list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ETF_ETHEREUM_LIST, {}, extra_query)

    async def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfFlowDay]]:
        """Money into and out of the Ethereum funds, day by day.

        Like :meth:`AsyncEtfEthereum.flow_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ETF_ETHEREUM_FLOW_HISTORY, {}, extra_query)
