"""Net assets of the Bitcoin funds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import etf_bitcoin_net_assets as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows

    from .. import models


class EtfBitcoinNetAssets(SyncResource):
    """Net assets of the Bitcoin funds."""

    __slots__ = ()

    def history(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfNetAssetsDay]:
        """Net assets of the Bitcoin funds, day by day.

        What the Bitcoin funds are worth, or one of them, and how much money flowed in or out: one row for each day.

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
            The page does not say what comes without `ticker`. That it is the sum of all funds is inferred.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-etf-netassets-history
        """
        return self._client.call(operations.ETF_BITCOIN_NET_ASSETS_HISTORY, {"ticker": ticker}, extra_query)


class EtfBitcoinNetAssetsWithResponse(SyncResource):
    """:class:`EtfBitcoinNetAssets`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def history(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfNetAssetsDay]]:
        """Net assets of the Bitcoin funds, day by day.

        Like :meth:`EtfBitcoinNetAssets.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.ETF_BITCOIN_NET_ASSETS_HISTORY, {"ticker": ticker}, extra_query
        )


class AsyncEtfBitcoinNetAssets(AsyncResource):
    """Net assets of the Bitcoin funds."""

    __slots__ = ()

    async def history(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EtfNetAssetsDay]:
        """Net assets of the Bitcoin funds, day by day.

        What the Bitcoin funds are worth, or one of them, and how much money flowed in or out: one row for each day.

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
            The page does not say what comes without `ticker`. That it is the sum of all funds is inferred.
            Vendor's page: https://docs.coinglass.com/reference/bitcoin-etf-netassets-history
        """
        return await self._client.call(operations.ETF_BITCOIN_NET_ASSETS_HISTORY, {"ticker": ticker}, extra_query)


class AsyncEtfBitcoinNetAssetsWithResponse(AsyncResource):
    """:class:`AsyncEtfBitcoinNetAssets`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def history(
        self,
        *,
        ticker: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EtfNetAssetsDay]]:
        """Net assets of the Bitcoin funds, day by day.

        Like :meth:`AsyncEtfBitcoinNetAssets.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.ETF_BITCOIN_NET_ASSETS_HISTORY, {"ticker": ticker}, extra_query
        )
