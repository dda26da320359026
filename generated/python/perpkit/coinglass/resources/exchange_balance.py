"""How much of a coin each venue holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import exchange_balance as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class ExchangeBalance(SyncResource):
    """How much of a coin each venue holds."""

    __slots__ = ()

    def list(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeBalance]:
        """Balance of one coin on every venue.

        How much of one coin each venue holds, and how that changed over a day, 7 days and 30 days: one row for each
        venue.

        Args:
            symbol: Coin, not a pair. Example: ``'BTC'``.
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
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every hour.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/exchange-balance-list
        """
        return self._client.call(operations.EXCHANGE_BALANCE_LIST, {"symbol": symbol}, extra_query)

    def chart(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ExchangeBalanceSeries:
        """Balance of one coin on every venue over time.

        How much of one coin each venue held: one list of balances for each venue, with the price of the coin and the
        times that belong to them.

        Args:
            symbol: Coin, not a pair. Example: ``'BTC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The lists.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            The vendor's page shows a list with one object. The object alone is read too.
            The page does not say how far apart the times are, nor how far back they go.
            Vendor's page: https://docs.coinglass.com/reference/exchange-balance-chart
        """
        return self._client.call(operations.EXCHANGE_BALANCE_CHART, {"symbol": symbol}, extra_query)


class ExchangeBalanceWithResponse(SyncResource):
    """:class:`ExchangeBalance`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def list(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeBalance]]:
        """Balance of one coin on every venue.

        Like :meth:`ExchangeBalance.list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.EXCHANGE_BALANCE_LIST, {"symbol": symbol}, extra_query)

    def chart(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ExchangeBalanceSeries]:
        """Balance of one coin on every venue over time.

        Like :meth:`ExchangeBalance.chart`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.EXCHANGE_BALANCE_CHART, {"symbol": symbol}, extra_query)


class AsyncExchangeBalance(AsyncResource):
    """How much of a coin each venue holds."""

    __slots__ = ()

    async def list(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeBalance]:
        """Balance of one coin on every venue.

        How much of one coin each venue holds, and how that changed over a day, 7 days and 30 days: one row for each
        venue.

        Args:
            symbol: Coin, not a pair. Example: ``'BTC'``.
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
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every hour.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/exchange-balance-list
        """
        return await self._client.call(operations.EXCHANGE_BALANCE_LIST, {"symbol": symbol}, extra_query)

    async def chart(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ExchangeBalanceSeries:
        """Balance of one coin on every venue over time.

        How much of one coin each venue held: one list of balances for each venue, with the price of the coin and the
        times that belong to them.

        Args:
            symbol: Coin, not a pair. Example: ``'BTC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The lists.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            The vendor's page shows a list with one object. The object alone is read too.
            The page does not say how far apart the times are, nor how far back they go.
            Vendor's page: https://docs.coinglass.com/reference/exchange-balance-chart
        """
        return await self._client.call(operations.EXCHANGE_BALANCE_CHART, {"symbol": symbol}, extra_query)


class AsyncExchangeBalanceWithResponse(AsyncResource):
    """:class:`AsyncExchangeBalance`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def list(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeBalance]]:
        """Balance of one coin on every venue.

        Like :meth:`AsyncExchangeBalance.list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.EXCHANGE_BALANCE_LIST, {"symbol": symbol}, extra_query)

    async def chart(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ExchangeBalanceSeries]:
        """Balance of one coin on every venue over time.

        Like :meth:`AsyncExchangeBalance.chart`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.EXCHANGE_BALANCE_CHART, {"symbol": symbol}, extra_query)
