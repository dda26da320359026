"""What takers do in one coin on spot venues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import spot_coin as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response

    from .. import models


class SpotCoin(SyncResource):
    """What takers do in one coin on spot venues."""

    __slots__ = ()

    def netflow(
        self,
        *,
        symbol: str,
        exchange_list: str | Sequence[str],
        extra_query: Mapping[str, str] | None = None,
    ) -> models.CoinNetflow:
        """Taker volume and net flow of one coin on spot.

        What takers bought, sold, and bought less sold in one coin on the chosen spot venues, over 22 spans of time
        from 5 minutes to 1 year that end now, with the change of the net flow and its share of the market value of
        the coin.

        Args:
            symbol: Coin, not a pair; `cg.spot.supported_coins()` lists them. Example: ``'BTC'``.
            exchange_list: Names of the spot venues to add up, spelt as `cg.spot.supported_exchange_pairs()` lists
                them. Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
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
            operations.SPOT_COIN_NETFLOW, {"symbol": symbol, "exchange_list": exchange_list}, extra_query
        )


class SpotCoinWithResponse(SyncResource):
    """:class:`SpotCoin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def netflow(
        self,
        *,
        symbol: str,
        exchange_list: str | Sequence[str],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.CoinNetflow]:
        """Taker volume and net flow of one coin on spot.

        Like :meth:`SpotCoin.netflow`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.SPOT_COIN_NETFLOW, {"symbol": symbol, "exchange_list": exchange_list}, extra_query
        )


class AsyncSpotCoin(AsyncResource):
    """What takers do in one coin on spot venues."""

    __slots__ = ()

    async def netflow(
        self,
        *,
        symbol: str,
        exchange_list: str | Sequence[str],
        extra_query: Mapping[str, str] | None = None,
    ) -> models.CoinNetflow:
        """Taker volume and net flow of one coin on spot.

        What takers bought, sold, and bought less sold in one coin on the chosen spot venues, over 22 spans of time
        from 5 minutes to 1 year that end now, with the change of the net flow and its share of the market value of
        the coin.

        Args:
            symbol: Coin, not a pair; `cg.spot.supported_coins()` lists them. Example: ``'BTC'``.
            exchange_list: Names of the spot venues to add up, spelt as `cg.spot.supported_exchange_pairs()` lists
                them. Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
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
            operations.SPOT_COIN_NETFLOW, {"symbol": symbol, "exchange_list": exchange_list}, extra_query
        )


class AsyncSpotCoinWithResponse(AsyncResource):
    """:class:`AsyncSpotCoin`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def netflow(
        self,
        *,
        symbol: str,
        exchange_list: str | Sequence[str],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.CoinNetflow]:
        """Taker volume and net flow of one coin on spot.

        Like :meth:`AsyncSpotCoin.netflow`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.SPOT_COIN_NETFLOW, {"symbol": symbol, "exchange_list": exchange_list}, extra_query
        )
