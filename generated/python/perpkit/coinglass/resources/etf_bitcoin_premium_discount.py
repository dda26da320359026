"""Prices of the Bitcoin funds against what their shares are worth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import etf_bitcoin_premium_discount as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class EtfBitcoinPremiumDiscount(SyncResource):
    """Prices of the Bitcoin funds against what their shares are worth."""

    __slots__ = ()

    def history(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfPremiumDay]:
        """Premium or discount of the Bitcoin funds, day by day.

        How far the price of a share was above or below the value of the assets behind it: one row for each day, with
        one entry for each fund in it. Without a ticker, every row has all funds.

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
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-etf-premium-discount-history
        """
        return self._client.call(operations.ETF_BITCOIN_PREMIUM_DISCOUNT_HISTORY, {"ticker": ticker}, extra_query)


class EtfBitcoinPremiumDiscountWithResponse(SyncResource):
    """:class:`EtfBitcoinPremiumDiscount`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def history(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfPremiumDay]]:
        """Premium or discount of the Bitcoin funds, day by day.

        Like :meth:`EtfBitcoinPremiumDiscount.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.ETF_BITCOIN_PREMIUM_DISCOUNT_HISTORY, {"ticker": ticker}, extra_query
        )


class AsyncEtfBitcoinPremiumDiscount(AsyncResource):
    """Prices of the Bitcoin funds against what their shares are worth."""

    __slots__ = ()

    async def history(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfPremiumDay]:
        """Premium or discount of the Bitcoin funds, day by day.

        How far the price of a share was above or below the value of the assets behind it: one row for each day, with
        one entry for each fund in it. Without a ticker, every row has all funds.

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
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-etf-premium-discount-history
        """
        return await self._client.call(operations.ETF_BITCOIN_PREMIUM_DISCOUNT_HISTORY, {"ticker": ticker}, extra_query)


class AsyncEtfBitcoinPremiumDiscountWithResponse(AsyncResource):
    """:class:`AsyncEtfBitcoinPremiumDiscount`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def history(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfPremiumDay]]:
        """Premium or discount of the Bitcoin funds, day by day.

        Like :meth:`AsyncEtfBitcoinPremiumDiscount.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.ETF_BITCOIN_PREMIUM_DISCOUNT_HISTORY, {"ticker": ticker}, extra_query
        )
