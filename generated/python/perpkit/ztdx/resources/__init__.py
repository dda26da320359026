"""Resources: one module for each tag, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account import Account, AccountWithResponse, AsyncAccount, AsyncAccountWithResponse
    from .market import AsyncMarket, AsyncMarketWithResponse, Market, MarketWithResponse
    from .stream import AsyncStreams, Streams
    from .trade import AsyncTrade, AsyncTradeWithResponse, Trade, TradeWithResponse
    from .unified import AsyncUnified, AsyncUnifiedWithResponse, Unified, UnifiedWithResponse
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Account": ".account",
            "AccountWithResponse": ".account",
            "AsyncAccount": ".account",
            "AsyncAccountWithResponse": ".account",
            "AsyncMarket": ".market",
            "AsyncMarketWithResponse": ".market",
            "AsyncStreams": ".stream",
            "AsyncTrade": ".trade",
            "AsyncTradeWithResponse": ".trade",
            "AsyncUnified": ".unified",
            "AsyncUnifiedWithResponse": ".unified",
            "Market": ".market",
            "MarketWithResponse": ".market",
            "Streams": ".stream",
            "Trade": ".trade",
            "TradeWithResponse": ".trade",
            "Unified": ".unified",
            "UnifiedWithResponse": ".unified",
        },
    )

__all__ = [
    "Account",
    "AccountWithResponse",
    "AsyncAccount",
    "AsyncAccountWithResponse",
    "AsyncMarket",
    "AsyncMarketWithResponse",
    "AsyncStreams",
    "AsyncTrade",
    "AsyncTradeWithResponse",
    "AsyncUnified",
    "AsyncUnifiedWithResponse",
    "Market",
    "MarketWithResponse",
    "Streams",
    "Trade",
    "TradeWithResponse",
    "Unified",
    "UnifiedWithResponse",
]
