"""Exchange-traded funds that are listed in Hong Kong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .hk_etf_bitcoin import AsyncHkEtfBitcoin, AsyncHkEtfBitcoinWithResponse, HkEtfBitcoin, HkEtfBitcoinWithResponse


class HkEtf(SyncResource):
    """Exchange-traded funds that are listed in Hong Kong."""

    __slots__ = ()

    @property
    def bitcoin(self) -> HkEtfBitcoin:
        """Exchange-traded funds that hold Bitcoin and are listed in Hong Kong."""
        from .hk_etf_bitcoin import HkEtfBitcoin

        return HkEtfBitcoin(self._client)


class HkEtfWithResponse(SyncResource):
    """:class:`HkEtf`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def bitcoin(self) -> HkEtfBitcoinWithResponse:
        """Exchange-traded funds that hold Bitcoin and are listed in Hong Kong."""
        from .hk_etf_bitcoin import HkEtfBitcoinWithResponse

        return HkEtfBitcoinWithResponse(self._client)


class AsyncHkEtf(AsyncResource):
    """Exchange-traded funds that are listed in Hong Kong."""

    __slots__ = ()

    @property
    def bitcoin(self) -> AsyncHkEtfBitcoin:
        """Exchange-traded funds that hold Bitcoin and are listed in Hong Kong."""
        from .hk_etf_bitcoin import AsyncHkEtfBitcoin

        return AsyncHkEtfBitcoin(self._client)


class AsyncHkEtfWithResponse(AsyncResource):
    """:class:`AsyncHkEtf`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def bitcoin(self) -> AsyncHkEtfBitcoinWithResponse:
        """Exchange-traded funds that hold Bitcoin and are listed in Hong Kong."""
        from .hk_etf_bitcoin import AsyncHkEtfBitcoinWithResponse

        return AsyncHkEtfBitcoinWithResponse(self._client)
