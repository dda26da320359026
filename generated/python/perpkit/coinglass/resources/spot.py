"""Coins and pairs on spot venues."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import spot as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response

    from .. import models
    from .spot_orderbook import (
        AsyncSpotOrderbook,
        AsyncSpotOrderbookWithResponse,
        SpotOrderbook,
        SpotOrderbookWithResponse,
    )


class Spot(SyncResource):
    """Coins and pairs on spot venues."""

    __slots__ = ()

    @property
    def orderbook(self) -> SpotOrderbook:
        """Resting orders on spot venues."""
        from .spot_orderbook import SpotOrderbook

        return SpotOrderbook(self._client)

    def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> list[str]:
        """Coins that are covered on spot.

        Names of the coins that spot operations accept.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Names of coins.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 60 s.
            Vendor's page: https://docs.coinglass.com/reference/spot-supported-coins
        """
        return self._client.call(operations.SPOT_SUPPORTED_COINS, {}, extra_query)

    def supported_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> dict[str, list[models.ExchangePair]]:
        """Spot pairs of each venue that are covered.

        The pairs that spot operations accept, by venue. Only the names are told; the contract data that futures pairs
        have are absent.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Pairs by venue. A key is the venue's name.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 60 s.
            Vendor's page: https://docs.coinglass.com/reference/spot-suported-exchange-pairs
        """
        return self._client.call(operations.SPOT_SUPPORTED_EXCHANGE_PAIRS, {}, extra_query)


class SpotWithResponse(SyncResource):
    """:class:`Spot`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def orderbook(self) -> SpotOrderbookWithResponse:
        """Resting orders on spot venues."""
        from .spot_orderbook import SpotOrderbookWithResponse

        return SpotOrderbookWithResponse(self._client)

    def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[list[str]]:
        """Coins that are covered on spot.

        Like :meth:`Spot.supported_coins`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.SPOT_SUPPORTED_COINS, {}, extra_query)

    def supported_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[dict[str, list[models.ExchangePair]]]:
        """Spot pairs of each venue that are covered.

        Like :meth:`Spot.supported_exchange_pairs`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.SPOT_SUPPORTED_EXCHANGE_PAIRS, {}, extra_query)


class AsyncSpot(AsyncResource):
    """Coins and pairs on spot venues."""

    __slots__ = ()

    @property
    def orderbook(self) -> AsyncSpotOrderbook:
        """Resting orders on spot venues."""
        from .spot_orderbook import AsyncSpotOrderbook

        return AsyncSpotOrderbook(self._client)

    async def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> list[str]:
        """Coins that are covered on spot.

        Names of the coins that spot operations accept.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Names of coins.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 60 s.
            Vendor's page: https://docs.coinglass.com/reference/spot-supported-coins
        """
        return await self._client.call(operations.SPOT_SUPPORTED_COINS, {}, extra_query)

    async def supported_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> dict[str, list[models.ExchangePair]]:
        """Spot pairs of each venue that are covered.

        The pairs that spot operations accept, by venue. Only the names are told; the contract data that futures pairs
        have are absent.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Pairs by venue. A key is the venue's name.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 60 s.
            Vendor's page: https://docs.coinglass.com/reference/spot-suported-exchange-pairs
        """
        return await self._client.call(operations.SPOT_SUPPORTED_EXCHANGE_PAIRS, {}, extra_query)


class AsyncSpotWithResponse(AsyncResource):
    """:class:`AsyncSpot`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def orderbook(self) -> AsyncSpotOrderbookWithResponse:
        """Resting orders on spot venues."""
        from .spot_orderbook import AsyncSpotOrderbookWithResponse

        return AsyncSpotOrderbookWithResponse(self._client)

    async def supported_coins(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[list[str]]:
        """Coins that are covered on spot.

        Like :meth:`AsyncSpot.supported_coins`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.SPOT_SUPPORTED_COINS, {}, extra_query)

    async def supported_exchange_pairs(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[dict[str, list[models.ExchangePair]]]:
        """Spot pairs of each venue that are covered.

        Like :meth:`AsyncSpot.supported_exchange_pairs`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.SPOT_SUPPORTED_EXCHANGE_PAIRS, {}, extra_query)
