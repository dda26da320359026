"""Exchange-traded funds that hold Bitcoin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import etf_bitcoin as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models
    from .etf_bitcoin_net_assets import (
        AsyncEtfBitcoinNetAssets,
        AsyncEtfBitcoinNetAssetsWithResponse,
        EtfBitcoinNetAssets,
        EtfBitcoinNetAssetsWithResponse,
    )
    from .etf_bitcoin_premium_discount import (
        AsyncEtfBitcoinPremiumDiscount,
        AsyncEtfBitcoinPremiumDiscountWithResponse,
        EtfBitcoinPremiumDiscount,
        EtfBitcoinPremiumDiscountWithResponse,
    )
    from .etf_bitcoin_price import (
        AsyncEtfBitcoinPrice,
        AsyncEtfBitcoinPriceWithResponse,
        EtfBitcoinPrice,
        EtfBitcoinPriceWithResponse,
    )


class EtfBitcoin(SyncResource):
    """Exchange-traded funds that hold Bitcoin."""

    __slots__ = ()

    @property
    def net_assets(self) -> EtfBitcoinNetAssets:
        """Net assets of the Bitcoin funds."""
        from .etf_bitcoin_net_assets import EtfBitcoinNetAssets

        return EtfBitcoinNetAssets(self._client)

    @property
    def premium_discount(self) -> EtfBitcoinPremiumDiscount:
        """Prices of the Bitcoin funds against what their shares are worth."""
        from .etf_bitcoin_premium_discount import EtfBitcoinPremiumDiscount

        return EtfBitcoinPremiumDiscount(self._client)

    @property
    def price(self) -> EtfBitcoinPrice:
        """Prices of shares of the Bitcoin funds."""
        from .etf_bitcoin_price import EtfBitcoinPrice

        return EtfBitcoinPrice(self._client)

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BitcoinEtf]:
        """All Bitcoin funds.

        Every fund that holds Bitcoin, one row each: name, listing, fee, size, today's trading, and how many coins it
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
            Refreshed in real time.
            Live rows spell some fields of `asset_details` differently from the vendor's page, and lack others. Both
            spellings are read; only the ticker is always there.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-etfs
        """
        return self._client.call(operations.ETF_BITCOIN_LIST, {}, extra_query)

    def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfFlowDay]:
        """Money into and out of the Bitcoin funds, day by day.

        How much money flowed into the Bitcoin funds, less what flowed out: one row for each day, with the sum and
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
            The sum and the price of a day may be null or absent. Seen live. A fund without a figure is not known, not
            zero.
            Vendor's page: https://docs.coinglass.com/reference/etf-flows-history
        """
        return self._client.call(operations.ETF_BITCOIN_FLOW_HISTORY, {}, extra_query)

    def history(
        self,
        *,
        ticker: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfDay]:
        """One Bitcoin fund, day by day.

        What one fund held, what a share was worth and what it cost: one row for each day.

        Args:
            ticker: Ticker of the fund; `cg.etf.bitcoin.list()` lists them. Example: ``'GBTC'``.
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
            Vendor's page: https://docs.coinglass.com/reference/etf-history
        """
        return self._client.call(operations.ETF_BITCOIN_HISTORY, {"ticker": ticker}, extra_query)

    def detail(
        self,
        *,
        ticker: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.EtfDetail:
        """Everything about one Bitcoin fund.

        Who runs one fund and where it is listed, today's trading, the last quote and the last trade, and how the
        price did over a year.

        Args:
            ticker: Ticker of the fund; `cg.etf.bitcoin.list()` lists them. Example: ``'GBTC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Everything about one fund.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            The vendor says that `avg_vol_usd_10d` is in US dollars. The figure of its example is far too small for
            that, and would fit a number of shares.
            The numbers of stock exchanges, of conditions and of the status are not explained.
            Vendor's page: https://docs.coinglass.com/reference/etf-detail
        """
        return self._client.call(operations.ETF_BITCOIN_DETAIL, {"ticker": ticker}, extra_query)

    def aum(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfAumDay]:
        """Assets under management of the Bitcoin funds, day by day.

        Value of the assets that the Bitcoin funds manage, or one of them: one row for each day. It is zero on days
        before the fund existed.

        Args:
            ticker: Ticker of one fund; `cg.etf.bitcoin.list()` lists them. If it is not given, all funds count.
                Example: ``'GBTC'``.
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
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page does not say what comes without `ticker`. That it is the sum of all funds is inferred.
            The vendor's page prints path and parameters of another operation. Both are taken from its API skill.
            Vendor's page: https://docs.coinglass.com/reference/etf-aum
        """
        return self._client.call(operations.ETF_BITCOIN_AUM, {"ticker": ticker}, extra_query)


class EtfBitcoinWithResponse(SyncResource):
    """:class:`EtfBitcoin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def net_assets(self) -> EtfBitcoinNetAssetsWithResponse:
        """Net assets of the Bitcoin funds."""
        from .etf_bitcoin_net_assets import EtfBitcoinNetAssetsWithResponse

        return EtfBitcoinNetAssetsWithResponse(self._client)

    @property
    def premium_discount(self) -> EtfBitcoinPremiumDiscountWithResponse:
        """Prices of the Bitcoin funds against what their shares are worth."""
        from .etf_bitcoin_premium_discount import EtfBitcoinPremiumDiscountWithResponse

        return EtfBitcoinPremiumDiscountWithResponse(self._client)

    @property
    def price(self) -> EtfBitcoinPriceWithResponse:
        """Prices of shares of the Bitcoin funds."""
        from .etf_bitcoin_price import EtfBitcoinPriceWithResponse

        return EtfBitcoinPriceWithResponse(self._client)

    def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BitcoinEtf]]:
        """All Bitcoin funds.

        Like :meth:`EtfBitcoin.list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ETF_BITCOIN_LIST, {}, extra_query)

    def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfFlowDay]]:
        """Money into and out of the Bitcoin funds, day by day.

        Like :meth:`EtfBitcoin.flow_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ETF_BITCOIN_FLOW_HISTORY, {}, extra_query)

    def history(
        self,
        *,
        ticker: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfDay]]:
        """One Bitcoin fund, day by day.

        Like :meth:`EtfBitcoin.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ETF_BITCOIN_HISTORY, {"ticker": ticker}, extra_query)

    def detail(
        self,
        *,
        ticker: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.EtfDetail]:
        """Everything about one Bitcoin fund.

        Like :meth:`EtfBitcoin.detail`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ETF_BITCOIN_DETAIL, {"ticker": ticker}, extra_query)

    def aum(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfAumDay]]:
        """Assets under management of the Bitcoin funds, day by day.

        Like :meth:`EtfBitcoin.aum`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ETF_BITCOIN_AUM, {"ticker": ticker}, extra_query)


class AsyncEtfBitcoin(AsyncResource):
    """Exchange-traded funds that hold Bitcoin."""

    __slots__ = ()

    @property
    def net_assets(self) -> AsyncEtfBitcoinNetAssets:
        """Net assets of the Bitcoin funds."""
        from .etf_bitcoin_net_assets import AsyncEtfBitcoinNetAssets

        return AsyncEtfBitcoinNetAssets(self._client)

    @property
    def premium_discount(self) -> AsyncEtfBitcoinPremiumDiscount:
        """Prices of the Bitcoin funds against what their shares are worth."""
        from .etf_bitcoin_premium_discount import AsyncEtfBitcoinPremiumDiscount

        return AsyncEtfBitcoinPremiumDiscount(self._client)

    @property
    def price(self) -> AsyncEtfBitcoinPrice:
        """Prices of shares of the Bitcoin funds."""
        from .etf_bitcoin_price import AsyncEtfBitcoinPrice

        return AsyncEtfBitcoinPrice(self._client)

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BitcoinEtf]:
        """All Bitcoin funds.

        Every fund that holds Bitcoin, one row each: name, listing, fee, size, today's trading, and how many coins it
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
            Refreshed in real time.
            Live rows spell some fields of `asset_details` differently from the vendor's page, and lack others. Both
            spellings are read; only the ticker is always there.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-etfs
        """
        return await self._client.call(operations.ETF_BITCOIN_LIST, {}, extra_query)

    async def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfFlowDay]:
        """Money into and out of the Bitcoin funds, day by day.

        How much money flowed into the Bitcoin funds, less what flowed out: one row for each day, with the sum and
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
            The sum and the price of a day may be null or absent. Seen live. A fund without a figure is not known, not
            zero.
            Vendor's page: https://docs.coinglass.com/reference/etf-flows-history
        """
        return await self._client.call(operations.ETF_BITCOIN_FLOW_HISTORY, {}, extra_query)

    async def history(
        self,
        *,
        ticker: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfDay]:
        """One Bitcoin fund, day by day.

        What one fund held, what a share was worth and what it cost: one row for each day.

        Args:
            ticker: Ticker of the fund; `cg.etf.bitcoin.list()` lists them. Example: ``'GBTC'``.
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
            Vendor's page: https://docs.coinglass.com/reference/etf-history
        """
        return await self._client.call(operations.ETF_BITCOIN_HISTORY, {"ticker": ticker}, extra_query)

    async def detail(
        self,
        *,
        ticker: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.EtfDetail:
        """Everything about one Bitcoin fund.

        Who runs one fund and where it is listed, today's trading, the last quote and the last trade, and how the
        price did over a year.

        Args:
            ticker: Ticker of the fund; `cg.etf.bitcoin.list()` lists them. Example: ``'GBTC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Everything about one fund.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            The vendor says that `avg_vol_usd_10d` is in US dollars. The figure of its example is far too small for
            that, and would fit a number of shares.
            The numbers of stock exchanges, of conditions and of the status are not explained.
            Vendor's page: https://docs.coinglass.com/reference/etf-detail
        """
        return await self._client.call(operations.ETF_BITCOIN_DETAIL, {"ticker": ticker}, extra_query)

    async def aum(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfAumDay]:
        """Assets under management of the Bitcoin funds, day by day.

        Value of the assets that the Bitcoin funds manage, or one of them: one row for each day. It is zero on days
        before the fund existed.

        Args:
            ticker: Ticker of one fund; `cg.etf.bitcoin.list()` lists them. If it is not given, all funds count.
                Example: ``'GBTC'``.
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
            Refreshed every day.
            No live answer was seen. The description follows the vendor's page.
            The page does not say what comes without `ticker`. That it is the sum of all funds is inferred.
            The vendor's page prints path and parameters of another operation. Both are taken from its API skill.
            Vendor's page: https://docs.coinglass.com/reference/etf-aum
        """
        return await self._client.call(operations.ETF_BITCOIN_AUM, {"ticker": ticker}, extra_query)


class AsyncEtfBitcoinWithResponse(AsyncResource):
    """:class:`AsyncEtfBitcoin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def net_assets(self) -> AsyncEtfBitcoinNetAssetsWithResponse:
        """Net assets of the Bitcoin funds."""
        from .etf_bitcoin_net_assets import AsyncEtfBitcoinNetAssetsWithResponse

        return AsyncEtfBitcoinNetAssetsWithResponse(self._client)

    @property
    def premium_discount(self) -> AsyncEtfBitcoinPremiumDiscountWithResponse:
        """Prices of the Bitcoin funds against what their shares are worth."""
        from .etf_bitcoin_premium_discount import AsyncEtfBitcoinPremiumDiscountWithResponse

        return AsyncEtfBitcoinPremiumDiscountWithResponse(self._client)

    @property
    def price(self) -> AsyncEtfBitcoinPriceWithResponse:
        """Prices of shares of the Bitcoin funds."""
        from .etf_bitcoin_price import AsyncEtfBitcoinPriceWithResponse

        return AsyncEtfBitcoinPriceWithResponse(self._client)

    async def list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BitcoinEtf]]:
        """All Bitcoin funds.

        Like :meth:`AsyncEtfBitcoin.list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ETF_BITCOIN_LIST, {}, extra_query)

    async def flow_history(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfFlowDay]]:
        """Money into and out of the Bitcoin funds, day by day.

        Like :meth:`AsyncEtfBitcoin.flow_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ETF_BITCOIN_FLOW_HISTORY, {}, extra_query)

    async def history(
        self,
        *,
        ticker: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfDay]]:
        """One Bitcoin fund, day by day.

        Like :meth:`AsyncEtfBitcoin.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ETF_BITCOIN_HISTORY, {"ticker": ticker}, extra_query)

    async def detail(
        self,
        *,
        ticker: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.EtfDetail]:
        """Everything about one Bitcoin fund.

        Like :meth:`AsyncEtfBitcoin.detail`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ETF_BITCOIN_DETAIL, {"ticker": ticker}, extra_query)

    async def aum(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfAumDay]]:
        """Assets under management of the Bitcoin funds, day by day.

        Like :meth:`AsyncEtfBitcoin.aum`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ETF_BITCOIN_AUM, {"ticker": ticker}, extra_query)
