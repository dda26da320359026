"""Options on coins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import option as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models
    from ..types import OptionRange, OptionUnit


class Option(SyncResource):
    """Options on coins."""

    __slots__ = ()

    def max_pain(
        self,
        *,
        symbol: str,
        exchange: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OptionMaxPain]:
        """Max pain of options, expiry by expiry.

        For each day on which options of one coin expire on one venue: the price at which their holders would lose
        most, and how many calls and puts are open.

        Args:
            symbol: Coin of the options, for example BTC or ETH. Example: ``'BTC'``.
            exchange: Name of the venue of the options, spelt as `cg.option.info()` lists it. Example:
                ``'Deribit'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each day of expiry.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            The hour of expiry is not stated, so `date` is a day and not a moment.
            In the page's example, one contract is on one coin.
            Vendor's page: https://docs.coinglass.com/reference/option-max-pain
        """
        return self._client.call(operations.OPTION_MAX_PAIN, {"symbol": symbol, "exchange": exchange}, extra_query)

    def info(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OptionVenue]:
        """Options of one coin on every venue.

        How many options of one coin are open and how much was traded: one row for each venue, and one named `All` for
        the sum.

        Args:
            symbol: Coin of the options, for example BTC or ETH. Example: ``'BTC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each venue, and the sum.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 30 s.
            No live answer was seen. The description follows the vendor's page.
            The page says that `open_interest` is in US dollars. Its example shows that it is in coins, because
            `open_interest_usd` divided by it is the price of the coin.
            Vendor's page: https://docs.coinglass.com/reference/info
        """
        return self._client.call(operations.OPTION_INFO, {"symbol": symbol}, extra_query)

    def exchange_oi_history(
        self,
        *,
        symbol: str,
        unit: OptionUnit,
        range: OptionRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ExchangeSeries:
        """Open interest of options on every venue over time.

        How much was open in options of one coin: one list of values for each venue, with the price of the coin and
        the times that belong to them.

        Args:
            symbol: Coin of the options, for example BTC or ETH. Example: ``'BTC'``.
            unit: What the values are given in, US dollars or a coin. One of ``USD``, ``BTC``, ``ETH``.
            range: Span of time that the lists cover. One of ``1h``, ``4h``, ``12h``, ``all``.
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
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            The vendor's page shows a list with one object. The object alone is read too.
            The page does not say which unit of a coin may be asked for which `symbol`, nor how far apart the times
            are.
            Vendor's page: https://docs.coinglass.com/reference/exchange-open-interest-history
        """
        return self._client.call(
            operations.OPTION_EXCHANGE_OI_HISTORY, {"symbol": symbol, "unit": unit, "range": range}, extra_query
        )

    def exchange_vol_history(
        self,
        *,
        symbol: str,
        unit: OptionUnit,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ExchangeSeries:
        """Volume of options on every venue over time.

        How much was traded in options of one coin: one list of values for each venue, with the price of the coin and
        the times that belong to them.

        Args:
            symbol: Coin of the options, for example BTC or ETH. Example: ``'BTC'``.
            unit: What the values are given in, US dollars or a coin. One of ``USD``, ``BTC``, ``ETH``.
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
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            The vendor's page shows a list with one object. The object alone is read too.
            The page does not say which unit of a coin may be asked for which `symbol`, nor how far apart the times
            are.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/exchange-volume-history
        """
        return self._client.call(operations.OPTION_EXCHANGE_VOL_HISTORY, {"symbol": symbol, "unit": unit}, extra_query)


class OptionWithResponse(SyncResource):
    """:class:`Option`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def max_pain(
        self,
        *,
        symbol: str,
        exchange: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OptionMaxPain]]:
        """Max pain of options, expiry by expiry.

        Like :meth:`Option.max_pain`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.OPTION_MAX_PAIN, {"symbol": symbol, "exchange": exchange}, extra_query
        )

    def info(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OptionVenue]]:
        """Options of one coin on every venue.

        Like :meth:`Option.info`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.OPTION_INFO, {"symbol": symbol}, extra_query)

    def exchange_oi_history(
        self,
        *,
        symbol: str,
        unit: OptionUnit,
        range: OptionRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ExchangeSeries]:
        """Open interest of options on every venue over time.

        Like :meth:`Option.exchange_oi_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.OPTION_EXCHANGE_OI_HISTORY, {"symbol": symbol, "unit": unit, "range": range}, extra_query
        )

    def exchange_vol_history(
        self,
        *,
        symbol: str,
        unit: OptionUnit,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ExchangeSeries]:
        """Volume of options on every venue over time.

        Like :meth:`Option.exchange_vol_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.OPTION_EXCHANGE_VOL_HISTORY, {"symbol": symbol, "unit": unit}, extra_query
        )


class AsyncOption(AsyncResource):
    """Options on coins."""

    __slots__ = ()

    async def max_pain(
        self,
        *,
        symbol: str,
        exchange: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OptionMaxPain]:
        """Max pain of options, expiry by expiry.

        For each day on which options of one coin expire on one venue: the price at which their holders would lose
        most, and how many calls and puts are open.

        Args:
            symbol: Coin of the options, for example BTC or ETH. Example: ``'BTC'``.
            exchange: Name of the venue of the options, spelt as `cg.option.info()` lists it. Example:
                ``'Deribit'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each day of expiry.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every minute.
            The hour of expiry is not stated, so `date` is a day and not a moment.
            In the page's example, one contract is on one coin.
            Vendor's page: https://docs.coinglass.com/reference/option-max-pain
        """
        return await self._client.call(
            operations.OPTION_MAX_PAIN, {"symbol": symbol, "exchange": exchange}, extra_query
        )

    async def info(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OptionVenue]:
        """Options of one coin on every venue.

        How many options of one coin are open and how much was traded: one row for each venue, and one named `All` for
        the sum.

        Args:
            symbol: Coin of the options, for example BTC or ETH. Example: ``'BTC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each venue, and the sum.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 30 s.
            No live answer was seen. The description follows the vendor's page.
            The page says that `open_interest` is in US dollars. Its example shows that it is in coins, because
            `open_interest_usd` divided by it is the price of the coin.
            Vendor's page: https://docs.coinglass.com/reference/info
        """
        return await self._client.call(operations.OPTION_INFO, {"symbol": symbol}, extra_query)

    async def exchange_oi_history(
        self,
        *,
        symbol: str,
        unit: OptionUnit,
        range: OptionRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ExchangeSeries:
        """Open interest of options on every venue over time.

        How much was open in options of one coin: one list of values for each venue, with the price of the coin and
        the times that belong to them.

        Args:
            symbol: Coin of the options, for example BTC or ETH. Example: ``'BTC'``.
            unit: What the values are given in, US dollars or a coin. One of ``USD``, ``BTC``, ``ETH``.
            range: Span of time that the lists cover. One of ``1h``, ``4h``, ``12h``, ``all``.
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
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            The vendor's page shows a list with one object. The object alone is read too.
            The page does not say which unit of a coin may be asked for which `symbol`, nor how far apart the times
            are.
            Vendor's page: https://docs.coinglass.com/reference/exchange-open-interest-history
        """
        return await self._client.call(
            operations.OPTION_EXCHANGE_OI_HISTORY, {"symbol": symbol, "unit": unit, "range": range}, extra_query
        )

    async def exchange_vol_history(
        self,
        *,
        symbol: str,
        unit: OptionUnit,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ExchangeSeries:
        """Volume of options on every venue over time.

        How much was traded in options of one coin: one list of values for each venue, with the price of the coin and
        the times that belong to them.

        Args:
            symbol: Coin of the options, for example BTC or ETH. Example: ``'BTC'``.
            unit: What the values are given in, US dollars or a coin. One of ``USD``, ``BTC``, ``ETH``.
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
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            The vendor's page shows a list with one object. The object alone is read too.
            The page does not say which unit of a coin may be asked for which `symbol`, nor how far apart the times
            are.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/exchange-volume-history
        """
        return await self._client.call(
            operations.OPTION_EXCHANGE_VOL_HISTORY, {"symbol": symbol, "unit": unit}, extra_query
        )


class AsyncOptionWithResponse(AsyncResource):
    """:class:`AsyncOption`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def max_pain(
        self,
        *,
        symbol: str,
        exchange: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OptionMaxPain]]:
        """Max pain of options, expiry by expiry.

        Like :meth:`AsyncOption.max_pain`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.OPTION_MAX_PAIN, {"symbol": symbol, "exchange": exchange}, extra_query
        )

    async def info(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OptionVenue]]:
        """Options of one coin on every venue.

        Like :meth:`AsyncOption.info`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.OPTION_INFO, {"symbol": symbol}, extra_query)

    async def exchange_oi_history(
        self,
        *,
        symbol: str,
        unit: OptionUnit,
        range: OptionRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ExchangeSeries]:
        """Open interest of options on every venue over time.

        Like :meth:`AsyncOption.exchange_oi_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.OPTION_EXCHANGE_OI_HISTORY, {"symbol": symbol, "unit": unit, "range": range}, extra_query
        )

    async def exchange_vol_history(
        self,
        *,
        symbol: str,
        unit: OptionUnit,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ExchangeSeries]:
        """Volume of options on every venue over time.

        Like :meth:`AsyncOption.exchange_vol_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.OPTION_EXCHANGE_VOL_HISTORY, {"symbol": symbol, "unit": unit}, extra_query
        )
