"""Resources: one module for each tag, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account import Account as Account
    from .account import AccountWithResponse as AccountWithResponse
    from .account import AsyncAccount as AsyncAccount
    from .account import AsyncAccountWithResponse as AsyncAccountWithResponse
    from .market import AsyncMarket as AsyncMarket
    from .market import AsyncMarketWithResponse as AsyncMarketWithResponse
    from .market import Market as Market
    from .market import MarketWithResponse as MarketWithResponse
    from .unified import AsyncUnified as AsyncUnified
    from .unified import AsyncUnifiedWithResponse as AsyncUnifiedWithResponse
    from .unified import Unified as Unified
    from .unified import UnifiedWithResponse as UnifiedWithResponse
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
            "AsyncUnified": ".unified",
            "AsyncUnifiedWithResponse": ".unified",
            "Market": ".market",
            "MarketWithResponse": ".market",
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
    "AsyncUnified",
    "AsyncUnifiedWithResponse",
    "Market",
    "MarketWithResponse",
    "Unified",
    "UnifiedWithResponse",
]
