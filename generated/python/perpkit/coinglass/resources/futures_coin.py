"""What takers do in one coin on futures venues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_coin as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response

    from .. import models


class FuturesCoin(SyncResource):
    """What takers do in one coin on futures venues."""

    __slots__ = ()

    def netflow(
        self,
        *,
        symbol: str,
        exchange_list: str | Sequence[str],
        extra_query: Mapping[str, str] | None = None,
    ) -> models.CoinNetflow:
        """Taker volume and net flow of one coin on futures.

        What takers bought, sold, and bought less sold in one coin on the chosen futures venues, over 22 spans of time
        from 5 minutes to 1 year that end now, with the change of the net flow and its share of the market value of
        the coin.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            exchange_list: Names of the venues to add up, spelt as `cg.futures.supported_exchanges()` lists them.
                Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            What takers bought and sold in one coin on the chosen venues, over 22 spans of time.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's skill, which has one example for futures and
            spot.
            The fields that end in `_market_cap_ratio` are percentages, not ratios: the example gives one market value
            for all spans only if they are.
            The vendor does not say what a change of the net flow is measured against.
            Vendor's page: https://github.com/coinglass-official/coinglass-api-skills
        """
        return self._client.call(
            operations.FUTURES_COIN_NETFLOW, {"symbol": symbol, "exchange_list": exchange_list}, extra_query
        )


class FuturesCoinWithResponse(SyncResource):
    """:class:`FuturesCoin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def netflow(
        self,
        *,
        symbol: str,
        exchange_list: str | Sequence[str],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.CoinNetflow]:
        """Taker volume and net flow of one coin on futures.

        Like :meth:`FuturesCoin.netflow`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_COIN_NETFLOW, {"symbol": symbol, "exchange_list": exchange_list}, extra_query
        )


class AsyncFuturesCoin(AsyncResource):
    """What takers do in one coin on futures venues."""

    __slots__ = ()

    async def netflow(
        self,
        *,
        symbol: str,
        exchange_list: str | Sequence[str],
        extra_query: Mapping[str, str] | None = None,
    ) -> models.CoinNetflow:
        """Taker volume and net flow of one coin on futures.

        What takers bought, sold, and bought less sold in one coin on the chosen futures venues, over 22 spans of time
        from 5 minutes to 1 year that end now, with the change of the net flow and its share of the market value of
        the coin.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            exchange_list: Names of the venues to add up, spelt as `cg.futures.supported_exchanges()` lists them.
                Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            What takers bought and sold in one coin on the chosen venues, over 22 spans of time.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's skill, which has one example for futures and
            spot.
            The fields that end in `_market_cap_ratio` are percentages, not ratios: the example gives one market value
            for all spans only if they are.
            The vendor does not say what a change of the net flow is measured against.
            Vendor's page: https://github.com/coinglass-official/coinglass-api-skills
        """
        return await self._client.call(
            operations.FUTURES_COIN_NETFLOW, {"symbol": symbol, "exchange_list": exchange_list}, extra_query
        )


class AsyncFuturesCoinWithResponse(AsyncResource):
    """:class:`AsyncFuturesCoin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def netflow(
        self,
        *,
        symbol: str,
        exchange_list: str | Sequence[str],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.CoinNetflow]:
        """Taker volume and net flow of one coin on futures.

        Like :meth:`AsyncFuturesCoin.netflow`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_COIN_NETFLOW, {"symbol": symbol, "exchange_list": exchange_list}, extra_query
        )
