"""Trusts of the asset manager Grayscale."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import grayscale as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class Grayscale(SyncResource):
    """Trusts of the asset manager Grayscale."""

    __slots__ = ()

    def holdings_list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.GrayscaleHolding]:
        """What each trust of Grayscale holds.

        One row for each coin that Grayscale holds in a trust: how much, how that changed, and the price of a share
        against the value of the coins behind it.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            That `premium_rate` is in percent follows from the prices of the page's example.
            Vendor's page: https://docs.coinglass.com/reference/grayscale-holding-list
        """
        return self._client.call(operations.GRAYSCALE_HOLDINGS_LIST, {}, extra_query)

    def premium_history(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.GrayscalePremium:
        """Premium of one trust of Grayscale, day by day.

        Price of a share of the trust of one coin, and the value of the coins behind it: lists of equal length, with
        one place for each day.

        Args:
            symbol: Coin of the trust. The vendor lists ETC, LTC, BCH, SOL, XLM, LINK, ZEC, MANA, ZEN, FIL, BAT
                and LPT, and shows BTC as an example. Example: ``'ETC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The days, as lists of equal length.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            Live answers name the list of days differently from the vendor's page; both names are read.
            The page shows a list with one object. The object alone is read too.
            The rates of the page's example do not follow from its prices. That they are percent is what the page
            says.
            Vendor's page: https://docs.coinglass.com/reference/grayscale-premium-history
        """
        return self._client.call(operations.GRAYSCALE_PREMIUM_HISTORY, {"symbol": symbol}, extra_query)


class GrayscaleWithResponse(SyncResource):
    """:class:`Grayscale`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def holdings_list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.GrayscaleHolding]]:
        """What each trust of Grayscale holds.

        Like :meth:`Grayscale.holdings_list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.GRAYSCALE_HOLDINGS_LIST, {}, extra_query)

    def premium_history(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.GrayscalePremium]:
        """Premium of one trust of Grayscale, day by day.

        Like :meth:`Grayscale.premium_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.GRAYSCALE_PREMIUM_HISTORY, {"symbol": symbol}, extra_query)


class AsyncGrayscale(AsyncResource):
    """Trusts of the asset manager Grayscale."""

    __slots__ = ()

    async def holdings_list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.GrayscaleHolding]:
        """What each trust of Grayscale holds.

        One row for each coin that Grayscale holds in a trust: how much, how that changed, and the price of a share
        against the value of the coins behind it.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            That `premium_rate` is in percent follows from the prices of the page's example.
            Vendor's page: https://docs.coinglass.com/reference/grayscale-holding-list
        """
        return await self._client.call(operations.GRAYSCALE_HOLDINGS_LIST, {}, extra_query)

    async def premium_history(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.GrayscalePremium:
        """Premium of one trust of Grayscale, day by day.

        Price of a share of the trust of one coin, and the value of the coins behind it: lists of equal length, with
        one place for each day.

        Args:
            symbol: Coin of the trust. The vendor lists ETC, LTC, BCH, SOL, XLM, LINK, ZEC, MANA, ZEN, FIL, BAT
                and LPT, and shows BTC as an example. Example: ``'ETC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The days, as lists of equal length.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            Live answers name the list of days differently from the vendor's page; both names are read.
            The page shows a list with one object. The object alone is read too.
            The rates of the page's example do not follow from its prices. That they are percent is what the page
            says.
            Vendor's page: https://docs.coinglass.com/reference/grayscale-premium-history
        """
        return await self._client.call(operations.GRAYSCALE_PREMIUM_HISTORY, {"symbol": symbol}, extra_query)


class AsyncGrayscaleWithResponse(AsyncResource):
    """:class:`AsyncGrayscale`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def holdings_list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.GrayscaleHolding]]:
        """What each trust of Grayscale holds.

        Like :meth:`AsyncGrayscale.holdings_list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.GRAYSCALE_HOLDINGS_LIST, {}, extra_query)

    async def premium_history(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.GrayscalePremium]:
        """Premium of one trust of Grayscale, day by day.

        Like :meth:`AsyncGrayscale.premium_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.GRAYSCALE_PREMIUM_HISTORY, {"symbol": symbol}, extra_query
        )
