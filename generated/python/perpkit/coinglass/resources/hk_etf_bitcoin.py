"""Exchange-traded funds that hold Bitcoin and are listed in Hong Kong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import hk_etf_bitcoin as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class HkEtfBitcoin(SyncResource):
    """Exchange-traded funds that hold Bitcoin and are listed in Hong Kong."""

    __slots__ = ()

    def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfFlowDay]:
        """Money into and out of the Bitcoin funds in Hong Kong, day by day.

        How much money flowed into the Bitcoin funds that are listed in Hong Kong, less what flowed out: one row for
        each day, with the sum and each fund.

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
            Vendor's page: https://docs.coinglass.com/reference/hong-kong-bitcoin-etf-flow-history
        """
        return self._client.call(operations.HK_ETF_BITCOIN_FLOW_HISTORY, {}, extra_query)


class HkEtfBitcoinWithResponse(SyncResource):
    """:class:`HkEtfBitcoin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfFlowDay]]:
        """Money into and out of the Bitcoin funds in Hong Kong, day by day.

        Like :meth:`HkEtfBitcoin.flow_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.HK_ETF_BITCOIN_FLOW_HISTORY, {}, extra_query)


class AsyncHkEtfBitcoin(AsyncResource):
    """Exchange-traded funds that hold Bitcoin and are listed in Hong Kong."""

    __slots__ = ()

    async def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfFlowDay]:
        """Money into and out of the Bitcoin funds in Hong Kong, day by day.

        How much money flowed into the Bitcoin funds that are listed in Hong Kong, less what flowed out: one row for
        each day, with the sum and each fund.

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
            Vendor's page: https://docs.coinglass.com/reference/hong-kong-bitcoin-etf-flow-history
        """
        return await self._client.call(operations.HK_ETF_BITCOIN_FLOW_HISTORY, {}, extra_query)


class AsyncHkEtfBitcoinWithResponse(AsyncResource):
    """:class:`AsyncHkEtfBitcoin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfFlowDay]]:
        """Money into and out of the Bitcoin funds in Hong Kong, day by day.

        Like :meth:`AsyncHkEtfBitcoin.flow_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.HK_ETF_BITCOIN_FLOW_HISTORY, {}, extra_query)
