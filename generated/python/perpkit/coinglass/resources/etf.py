"""Exchange-traded funds that hold a coin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .etf_bitcoin import AsyncEtfBitcoin, AsyncEtfBitcoinWithResponse, EtfBitcoin, EtfBitcoinWithResponse
    from .etf_ethereum import AsyncEtfEthereum, AsyncEtfEthereumWithResponse, EtfEthereum, EtfEthereumWithResponse
    from .etf_solana import AsyncEtfSolana, AsyncEtfSolanaWithResponse, EtfSolana, EtfSolanaWithResponse
    from .etf_xrp import AsyncEtfXrp, AsyncEtfXrpWithResponse, EtfXrp, EtfXrpWithResponse


class Etf(SyncResource):
    """Exchange-traded funds that hold a coin."""

    __slots__ = ()

    @property
    def bitcoin(self) -> EtfBitcoin:
        """Exchange-traded funds that hold Bitcoin."""
        from .etf_bitcoin import EtfBitcoin

        return EtfBitcoin(self._client)

    @property
    def ethereum(self) -> EtfEthereum:
        """Exchange-traded funds that hold Ether."""
        from .etf_ethereum import EtfEthereum

        return EtfEthereum(self._client)

    @property
    def solana(self) -> EtfSolana:
        """Exchange-traded funds that hold SOL."""
        from .etf_solana import EtfSolana

        return EtfSolana(self._client)

    @property
    def xrp(self) -> EtfXrp:
        """Exchange-traded funds that hold XRP."""
        from .etf_xrp import EtfXrp

        return EtfXrp(self._client)


class EtfWithResponse(SyncResource):
    """:class:`Etf`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def bitcoin(self) -> EtfBitcoinWithResponse:
        """Exchange-traded funds that hold Bitcoin."""
        from .etf_bitcoin import EtfBitcoinWithResponse

        return EtfBitcoinWithResponse(self._client)

    @property
    def ethereum(self) -> EtfEthereumWithResponse:
        """Exchange-traded funds that hold Ether."""
        from .etf_ethereum import EtfEthereumWithResponse

        return EtfEthereumWithResponse(self._client)

    @property
    def solana(self) -> EtfSolanaWithResponse:
        """Exchange-traded funds that hold SOL."""
        from .etf_solana import EtfSolanaWithResponse

        return EtfSolanaWithResponse(self._client)

    @property
    def xrp(self) -> EtfXrpWithResponse:
        """Exchange-traded funds that hold XRP."""
        from .etf_xrp import EtfXrpWithResponse

        return EtfXrpWithResponse(self._client)


class AsyncEtf(AsyncResource):
    """Exchange-traded funds that hold a coin."""

    __slots__ = ()

    @property
    def bitcoin(self) -> AsyncEtfBitcoin:
        """Exchange-traded funds that hold Bitcoin."""
        from .etf_bitcoin import AsyncEtfBitcoin

        return AsyncEtfBitcoin(self._client)

    @property
    def ethereum(self) -> AsyncEtfEthereum:
        """Exchange-traded funds that hold Ether."""
        from .etf_ethereum import AsyncEtfEthereum

        return AsyncEtfEthereum(self._client)

    @property
    def solana(self) -> AsyncEtfSolana:
        """Exchange-traded funds that hold SOL."""
        from .etf_solana import AsyncEtfSolana

        return AsyncEtfSolana(self._client)

    @property
    def xrp(self) -> AsyncEtfXrp:
        """Exchange-traded funds that hold XRP."""
        from .etf_xrp import AsyncEtfXrp

        return AsyncEtfXrp(self._client)


class AsyncEtfWithResponse(AsyncResource):
    """:class:`AsyncEtf`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def bitcoin(self) -> AsyncEtfBitcoinWithResponse:
        """Exchange-traded funds that hold Bitcoin."""
        from .etf_bitcoin import AsyncEtfBitcoinWithResponse

        return AsyncEtfBitcoinWithResponse(self._client)

    @property
    def ethereum(self) -> AsyncEtfEthereumWithResponse:
        """Exchange-traded funds that hold Ether."""
        from .etf_ethereum import AsyncEtfEthereumWithResponse

        return AsyncEtfEthereumWithResponse(self._client)

    @property
    def solana(self) -> AsyncEtfSolanaWithResponse:
        """Exchange-traded funds that hold SOL."""
        from .etf_solana import AsyncEtfSolanaWithResponse

        return AsyncEtfSolanaWithResponse(self._client)

    @property
    def xrp(self) -> AsyncEtfXrpWithResponse:
        """Exchange-traded funds that hold XRP."""
        from .etf_xrp import AsyncEtfXrpWithResponse

        return AsyncEtfXrpWithResponse(self._client)
