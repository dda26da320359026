"""What venues hold by their known wallets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import exchange_assets_transparency as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class ExchangeAssetsTransparency(SyncResource):
    """What venues hold by their known wallets."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeTransparency]:
        """Assets of venues and what moves them.

        What each venue holds by its known wallets, how that changed within a day and a week, and how it compares with
        the open interest of the venue.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each venue.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            In the page's example the change of 7 days is larger than the assets, which cannot be. Check these changes
            before you rely on them.
            The page does not say whether inflows are less outflows, nor over which time the volume is.
            The page says that the data is refreshed every hour, but not for which plans.
            Vendor's page: https://docs.coinglass.com/reference/exchanges-assets-transparency
        """
        return self._client.call(operations.EXCHANGE_ASSETS_TRANSPARENCY_LIST, {}, extra_query)


class ExchangeAssetsTransparencyWithResponse(SyncResource):
    """:class:`ExchangeAssetsTransparency`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeTransparency]]:
        """Assets of venues and what moves them.

        Like :meth:`ExchangeAssetsTransparency.list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.EXCHANGE_ASSETS_TRANSPARENCY_LIST, {}, extra_query)


class AsyncExchangeAssetsTransparency(AsyncResource):
    """What venues hold by their known wallets."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeTransparency]:
        """Assets of venues and what moves them.

        What each venue holds by its known wallets, how that changed within a day and a week, and how it compares with
        the open interest of the venue.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each venue.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            In the page's example the change of 7 days is larger than the assets, which cannot be. Check these changes
            before you rely on them.
            The page does not say whether inflows are less outflows, nor over which time the volume is.
            The page says that the data is refreshed every hour, but not for which plans.
            Vendor's page: https://docs.coinglass.com/reference/exchanges-assets-transparency
        """
        return await self._client.call(operations.EXCHANGE_ASSETS_TRANSPARENCY_LIST, {}, extra_query)


class AsyncExchangeAssetsTransparencyWithResponse(AsyncResource):
    """:class:`AsyncExchangeAssetsTransparency`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeTransparency]]:
        """Assets of venues and what moves them.

        Like :meth:`AsyncExchangeAssetsTransparency.list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.EXCHANGE_ASSETS_TRANSPARENCY_LIST, {}, extra_query)
