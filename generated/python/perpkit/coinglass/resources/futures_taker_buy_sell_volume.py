"""What takers bought and sold on futures venues."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_taker_buy_sell_volume as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response

    from .. import models


class FuturesTakerBuySellVolume(SyncResource):
    """What takers bought and sold on futures venues."""

    __slots__ = ()

    def exchange_list(
        self,
        *,
        symbol: str,
        range: Literal["5m", "15m", "30m", "1h", "4h", "12h", "24h"],
        extra_query: Mapping[str, str] | None = None,
    ) -> models.TakerVolumeByExchange:
        """What takers bought and sold of one coin on every venue.

        The value that takers bought and sold of one coin in a recent span of time, and the share of each side: of all
        venues together, and of each one. A taker trades at once, against an order that rests in the book.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: How far back from now to add up. One of ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``12h``,
                ``24h``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            What takers bought and sold of one coin on all venues.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 1 s.
            No live answer was seen. The description follows the vendor's page.
            Both members called ratio are shares in percent.
            Vendor's page: https://docs.coinglass.com/reference/taker-buysell-volume-exchange-list
        """
        return self._client.call(
            operations.FUTURES_TAKER_BUY_SELL_VOLUME_EXCHANGE_LIST, {"symbol": symbol, "range": range}, extra_query
        )


class FuturesTakerBuySellVolumeWithResponse(SyncResource):
    """:class:`FuturesTakerBuySellVolume`, with status, headers, rate limit and raw bytes of every answer."""

    __slots__ = ()

    def exchange_list(
        self,
        *,
        symbol: str,
        range: Literal["5m", "15m", "30m", "1h", "4h", "12h", "24h"],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.TakerVolumeByExchange]:
        """What takers bought and sold of one coin on every venue.

        Like :meth:`FuturesTakerBuySellVolume.exchange_list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_TAKER_BUY_SELL_VOLUME_EXCHANGE_LIST, {"symbol": symbol, "range": range}, extra_query
        )


class AsyncFuturesTakerBuySellVolume(AsyncResource):
    """What takers bought and sold on futures venues."""

    __slots__ = ()

    async def exchange_list(
        self,
        *,
        symbol: str,
        range: Literal["5m", "15m", "30m", "1h", "4h", "12h", "24h"],
        extra_query: Mapping[str, str] | None = None,
    ) -> models.TakerVolumeByExchange:
        """What takers bought and sold of one coin on every venue.

        The value that takers bought and sold of one coin in a recent span of time, and the share of each side: of all
        venues together, and of each one. A taker trades at once, against an order that rests in the book.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: How far back from now to add up. One of ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``12h``,
                ``24h``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            What takers bought and sold of one coin on all venues.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 1 s.
            No live answer was seen. The description follows the vendor's page.
            Both members called ratio are shares in percent.
            Vendor's page: https://docs.coinglass.com/reference/taker-buysell-volume-exchange-list
        """
        return await self._client.call(
            operations.FUTURES_TAKER_BUY_SELL_VOLUME_EXCHANGE_LIST, {"symbol": symbol, "range": range}, extra_query
        )


class AsyncFuturesTakerBuySellVolumeWithResponse(AsyncResource):
    """:class:`AsyncFuturesTakerBuySellVolume`, with status, headers, rate limit and raw bytes of every answer."""

    __slots__ = ()

    async def exchange_list(
        self,
        *,
        symbol: str,
        range: Literal["5m", "15m", "30m", "1h", "4h", "12h", "24h"],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.TakerVolumeByExchange]:
        """What takers bought and sold of one coin on every venue.

        Like :meth:`AsyncFuturesTakerBuySellVolume.exchange_list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_TAKER_BUY_SELL_VOLUME_EXCHANGE_LIST, {"symbol": symbol, "range": range}, extra_query
        )
