"""CoinGlass Derivatives Risk Index."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_cdri_index as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class FuturesCdriIndex(SyncResource):
    """CoinGlass Derivatives Risk Index."""

    __slots__ = ()

    def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CdriDay]:
        """CoinGlass Derivatives Risk Index, day by day.

        How risky the market of derivatives is by the measure of the vendor; a higher reading means more risk. The
        index began on 5 March 2022 at 50. Oldest first.

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
            Vendor's page: https://docs.coinglass.com/reference/cdri-index
        """
        return self._client.call(operations.FUTURES_CDRI_INDEX_HISTORY, {}, extra_query)


class FuturesCdriIndexWithResponse(SyncResource):
    """:class:`FuturesCdriIndex`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CdriDay]]:
        """CoinGlass Derivatives Risk Index, day by day.

        Like :meth:`FuturesCdriIndex.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_CDRI_INDEX_HISTORY, {}, extra_query)


class AsyncFuturesCdriIndex(AsyncResource):
    """CoinGlass Derivatives Risk Index."""

    __slots__ = ()

    async def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CdriDay]:
        """CoinGlass Derivatives Risk Index, day by day.

        How risky the market of derivatives is by the measure of the vendor; a higher reading means more risk. The
        index began on 5 March 2022 at 50. Oldest first.

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
            Vendor's page: https://docs.coinglass.com/reference/cdri-index
        """
        return await self._client.call(operations.FUTURES_CDRI_INDEX_HISTORY, {}, extra_query)


class AsyncFuturesCdriIndexWithResponse(AsyncResource):
    """:class:`AsyncFuturesCdriIndex`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CdriDay]]:
        """CoinGlass Derivatives Risk Index, day by day.

        Like :meth:`AsyncFuturesCdriIndex.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_CDRI_INDEX_HISTORY, {}, extra_query)
