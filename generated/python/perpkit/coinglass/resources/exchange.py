"""Operations under exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .exchange_assets_transparency import (
        AsyncExchangeAssetsTransparency,
        AsyncExchangeAssetsTransparencyWithResponse,
        ExchangeAssetsTransparency,
        ExchangeAssetsTransparencyWithResponse,
    )


class Exchange(SyncResource):
    """Operations under exchange."""

    __slots__ = ()

    @property
    def assets_transparency(self) -> ExchangeAssetsTransparency:
        """What venues hold by their known wallets."""
        from .exchange_assets_transparency import ExchangeAssetsTransparency

        return ExchangeAssetsTransparency(self._client)


class ExchangeWithResponse(SyncResource):
    """:class:`Exchange`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def assets_transparency(self) -> ExchangeAssetsTransparencyWithResponse:
        """What venues hold by their known wallets."""
        from .exchange_assets_transparency import ExchangeAssetsTransparencyWithResponse

        return ExchangeAssetsTransparencyWithResponse(self._client)


class AsyncExchange(AsyncResource):
    """Operations under exchange."""

    __slots__ = ()

    @property
    def assets_transparency(self) -> AsyncExchangeAssetsTransparency:
        """What venues hold by their known wallets."""
        from .exchange_assets_transparency import AsyncExchangeAssetsTransparency

        return AsyncExchangeAssetsTransparency(self._client)


class AsyncExchangeWithResponse(AsyncResource):
    """:class:`AsyncExchange`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def assets_transparency(self) -> AsyncExchangeAssetsTransparencyWithResponse:
        """What venues hold by their known wallets."""
        from .exchange_assets_transparency import AsyncExchangeAssetsTransparencyWithResponse

        return AsyncExchangeAssetsTransparencyWithResponse(self._client)
