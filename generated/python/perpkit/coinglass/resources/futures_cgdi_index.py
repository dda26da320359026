"""CoinGlass Derivatives Index."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_cgdi_index as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class FuturesCgdiIndex(SyncResource):
    """CoinGlass Derivatives Index."""

    __slots__ = ()

    def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CgdiDay]:
        """CoinGlass Derivatives Index, day by day.

        How the prices of the coins that derivatives are traded on developed together. The index began on 1 January
        2024 at 1,000. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            No live answer was seen. The description follows the vendor's page.
            The page does not explain how the index is computed. Its beginning is taken from the example.
            Vendor's page: https://docs.coinglass.com/reference/cgdi-index
        """
        return self._client.call(operations.FUTURES_CGDI_INDEX_HISTORY, {}, extra_query)


class FuturesCgdiIndexWithResponse(SyncResource):
    """:class:`FuturesCgdiIndex`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CgdiDay]]:
        """CoinGlass Derivatives Index, day by day.

        Like :meth:`FuturesCgdiIndex.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_CGDI_INDEX_HISTORY, {}, extra_query)


class AsyncFuturesCgdiIndex(AsyncResource):
    """CoinGlass Derivatives Index."""

    __slots__ = ()

    async def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CgdiDay]:
        """CoinGlass Derivatives Index, day by day.

        How the prices of the coins that derivatives are traded on developed together. The index began on 1 January
        2024 at 1,000. Oldest first.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Days, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            No live answer was seen. The description follows the vendor's page.
            The page does not explain how the index is computed. Its beginning is taken from the example.
            Vendor's page: https://docs.coinglass.com/reference/cgdi-index
        """
        return await self._client.call(operations.FUTURES_CGDI_INDEX_HISTORY, {}, extra_query)


class AsyncFuturesCgdiIndexWithResponse(AsyncResource):
    """:class:`AsyncFuturesCgdiIndex`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CgdiDay]]:
        """CoinGlass Derivatives Index, day by day.

        Like :meth:`AsyncFuturesCgdiIndex.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_CGDI_INDEX_HISTORY, {}, extra_query)
