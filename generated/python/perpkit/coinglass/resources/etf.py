"""Exchange-traded funds that hold a coin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .etf_bitcoin import AsyncEtfBitcoin, AsyncEtfBitcoinWithResponse, EtfBitcoin, EtfBitcoinWithResponse


class Etf(SyncResource):
    """Exchange-traded funds that hold a coin."""

    __slots__ = ()

    @property
    def bitcoin(self) -> EtfBitcoin:
        """Exchange-traded funds that hold Bitcoin."""
        from .etf_bitcoin import EtfBitcoin

        return EtfBitcoin(self._client)


class EtfWithResponse(SyncResource):
    """:class:`Etf`, with status, headers, rate limit and raw bytes of every answer."""

    __slots__ = ()

    @property
    def bitcoin(self) -> EtfBitcoinWithResponse:
        """Exchange-traded funds that hold Bitcoin."""
        from .etf_bitcoin import EtfBitcoinWithResponse

        return EtfBitcoinWithResponse(self._client)


class AsyncEtf(AsyncResource):
    """Exchange-traded funds that hold a coin."""

    __slots__ = ()

    @property
    def bitcoin(self) -> AsyncEtfBitcoin:
        """Exchange-traded funds that hold Bitcoin."""
        from .etf_bitcoin import AsyncEtfBitcoin

        return AsyncEtfBitcoin(self._client)


class AsyncEtfWithResponse(AsyncResource):
    """:class:`AsyncEtf`, with status, headers, rate limit and raw bytes of every answer."""

    __slots__ = ()

    @property
    def bitcoin(self) -> AsyncEtfBitcoinWithResponse:
        """Exchange-traded funds that hold Bitcoin."""
        from .etf_bitcoin import AsyncEtfBitcoinWithResponse

        return AsyncEtfBitcoinWithResponse(self._client)
