"""Exchange-traded funds that hold SOL."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import etf_solana as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class EtfSolana(SyncResource):
    """Exchange-traded funds that hold SOL."""

    __slots__ = ()

    def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfFlowDay]:
        """Money into and out of the Solana funds, day by day.

        How much money flowed into the Solana funds, less what flowed out: one row for each day, with the sum and each
        fund.

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
            Vendor's page: https://docs.coinglass.com/reference/solana-etf-flows-history
        """
        return self._client.call(operations.ETF_SOLANA_FLOW_HISTORY, {}, extra_query)


class EtfSolanaWithResponse(SyncResource):
    """:class:`EtfSolana`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfFlowDay]]:
        """Money into and out of the Solana funds, day by day.

        Like :meth:`EtfSolana.flow_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ETF_SOLANA_FLOW_HISTORY, {}, extra_query)


class AsyncEtfSolana(AsyncResource):
    """Exchange-traded funds that hold SOL."""

    __slots__ = ()

    async def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfFlowDay]:
        """Money into and out of the Solana funds, day by day.

        How much money flowed into the Solana funds, less what flowed out: one row for each day, with the sum and each
        fund.

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
            Vendor's page: https://docs.coinglass.com/reference/solana-etf-flows-history
        """
        return await self._client.call(operations.ETF_SOLANA_FLOW_HISTORY, {}, extra_query)


class AsyncEtfSolanaWithResponse(AsyncResource):
    """:class:`AsyncEtfSolana`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfFlowDay]]:
        """Money into and out of the Solana funds, day by day.

        Like :meth:`AsyncEtfSolana.flow_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ETF_SOLANA_FLOW_HISTORY, {}, extra_query)
