"""Prices of shares of the Bitcoin funds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import etf_bitcoin_price as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models
    from ..types import FundPriceRange


class EtfBitcoinPrice(SyncResource):
    """Prices of shares of the Bitcoin funds."""

    __slots__ = ()

    def history(
        self,
        *,
        ticker: str,
        range: FundPriceRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfPriceBar]:
        """Price of one Bitcoin fund, bar by bar.

        Price of a share of one fund: first, highest, lowest and last price and the shares traded, in bars whose width
        depends on the span of time.

        Args:
            ticker: Ticker of the fund; `cg.etf.bitcoin.list()` lists them. Example: ``'GBTC'``.
            range: Span of time that the bars cover. One of ``1d``, ``7d``, ``all``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each bar.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            Prices came as text in live answers, but are numbers on the vendor's page. Both forms are read.
            The page names the values of `range` as examples. Others may exist, and the client refuses them.
            The page does not say how wide a bar is. For 1d, its example fits bars of one minute.
            Vendor's page: https://docs.coinglass.com/reference/etf-price-ohlc-history
        """
        return self._client.call(operations.ETF_BITCOIN_PRICE_HISTORY, {"ticker": ticker, "range": range}, extra_query)


class EtfBitcoinPriceWithResponse(SyncResource):
    """:class:`EtfBitcoinPrice`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def history(
        self,
        *,
        ticker: str,
        range: FundPriceRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfPriceBar]]:
        """Price of one Bitcoin fund, bar by bar.

        Like :meth:`EtfBitcoinPrice.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.ETF_BITCOIN_PRICE_HISTORY, {"ticker": ticker, "range": range}, extra_query
        )


class AsyncEtfBitcoinPrice(AsyncResource):
    """Prices of shares of the Bitcoin funds."""

    __slots__ = ()

    async def history(
        self,
        *,
        ticker: str,
        range: FundPriceRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfPriceBar]:
        """Price of one Bitcoin fund, bar by bar.

        Price of a share of one fund: first, highest, lowest and last price and the shares traded, in bars whose width
        depends on the span of time.

        Args:
            ticker: Ticker of the fund; `cg.etf.bitcoin.list()` lists them. Example: ``'GBTC'``.
            range: Span of time that the bars cover. One of ``1d``, ``7d``, ``all``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each bar.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            Prices came as text in live answers, but are numbers on the vendor's page. Both forms are read.
            The page names the values of `range` as examples. Others may exist, and the client refuses them.
            The page does not say how wide a bar is. For 1d, its example fits bars of one minute.
            Vendor's page: https://docs.coinglass.com/reference/etf-price-ohlc-history
        """
        return await self._client.call(
            operations.ETF_BITCOIN_PRICE_HISTORY, {"ticker": ticker, "range": range}, extra_query
        )


class AsyncEtfBitcoinPriceWithResponse(AsyncResource):
    """:class:`AsyncEtfBitcoinPrice`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def history(
        self,
        *,
        ticker: str,
        range: FundPriceRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfPriceBar]]:
        """Price of one Bitcoin fund, bar by bar.

        Like :meth:`AsyncEtfBitcoinPrice.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.ETF_BITCOIN_PRICE_HISTORY, {"ticker": ticker, "range": range}, extra_query
        )
