"""What venues do on blockchains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .exchange_chain_tx import (
        AsyncExchangeChainTx,
        AsyncExchangeChainTxWithResponse,
        ExchangeChainTx,
        ExchangeChainTxWithResponse,
    )


class ExchangeChain(SyncResource):
    """What venues do on blockchains."""

    __slots__ = ()

    @property
    def tx(self) -> ExchangeChainTx:
        """Transfers into and out of venues."""
        from .exchange_chain_tx import ExchangeChainTx

        return ExchangeChainTx(self._client)


class ExchangeChainWithResponse(SyncResource):
    """:class:`ExchangeChain`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def tx(self) -> ExchangeChainTxWithResponse:
        """Transfers into and out of venues."""
        from .exchange_chain_tx import ExchangeChainTxWithResponse

        return ExchangeChainTxWithResponse(self._client)


class AsyncExchangeChain(AsyncResource):
    """What venues do on blockchains."""

    __slots__ = ()

    @property
    def tx(self) -> AsyncExchangeChainTx:
        """Transfers into and out of venues."""
        from .exchange_chain_tx import AsyncExchangeChainTx

        return AsyncExchangeChainTx(self._client)


class AsyncExchangeChainWithResponse(AsyncResource):
    """:class:`AsyncExchangeChain`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def tx(self) -> AsyncExchangeChainTxWithResponse:
        """Transfers into and out of venues."""
        from .exchange_chain_tx import AsyncExchangeChainTxWithResponse

        return AsyncExchangeChainTxWithResponse(self._client)
