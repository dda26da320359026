"""Resources: one module for each tag, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account import Account as Account
    from .account import AccountWithResponse as AccountWithResponse
    from .account import AsyncAccount as AsyncAccount
    from .account import AsyncAccountWithResponse as AsyncAccountWithResponse
    from .borrow_interest_rate import AsyncBorrowInterestRate as AsyncBorrowInterestRate
    from .borrow_interest_rate import AsyncBorrowInterestRateWithResponse as AsyncBorrowInterestRateWithResponse
    from .borrow_interest_rate import BorrowInterestRate as BorrowInterestRate
    from .borrow_interest_rate import BorrowInterestRateWithResponse as BorrowInterestRateWithResponse
    from .futures import AsyncFutures as AsyncFutures
    from .futures import AsyncFuturesWithResponse as AsyncFuturesWithResponse
    from .futures import Futures as Futures
    from .futures import FuturesWithResponse as FuturesWithResponse
    from .futures_funding_rate import AsyncFuturesFundingRate as AsyncFuturesFundingRate
    from .futures_funding_rate import AsyncFuturesFundingRateWithResponse as AsyncFuturesFundingRateWithResponse
    from .futures_funding_rate import FuturesFundingRate as FuturesFundingRate
    from .futures_funding_rate import FuturesFundingRateWithResponse as FuturesFundingRateWithResponse
    from .futures_liquidation import AsyncFuturesLiquidation as AsyncFuturesLiquidation
    from .futures_liquidation import AsyncFuturesLiquidationWithResponse as AsyncFuturesLiquidationWithResponse
    from .futures_liquidation import FuturesLiquidation as FuturesLiquidation
    from .futures_liquidation import FuturesLiquidationWithResponse as FuturesLiquidationWithResponse
    from .futures_open_interest import AsyncFuturesOpenInterest as AsyncFuturesOpenInterest
    from .futures_open_interest import AsyncFuturesOpenInterestWithResponse as AsyncFuturesOpenInterestWithResponse
    from .futures_open_interest import FuturesOpenInterest as FuturesOpenInterest
    from .futures_open_interest import FuturesOpenInterestWithResponse as FuturesOpenInterestWithResponse
    from .futures_orderbook import AsyncFuturesOrderbook as AsyncFuturesOrderbook
    from .futures_orderbook import AsyncFuturesOrderbookWithResponse as AsyncFuturesOrderbookWithResponse
    from .futures_orderbook import FuturesOrderbook as FuturesOrderbook
    from .futures_orderbook import FuturesOrderbookWithResponse as FuturesOrderbookWithResponse
    from .index import AsyncIndex as AsyncIndex
    from .index import AsyncIndexWithResponse as AsyncIndexWithResponse
    from .index import Index as Index
    from .index import IndexWithResponse as IndexWithResponse
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Account": ".account",
            "AccountWithResponse": ".account",
            "AsyncAccount": ".account",
            "AsyncAccountWithResponse": ".account",
            "AsyncBorrowInterestRate": ".borrow_interest_rate",
            "AsyncBorrowInterestRateWithResponse": ".borrow_interest_rate",
            "AsyncFutures": ".futures",
            "AsyncFuturesFundingRate": ".futures_funding_rate",
            "AsyncFuturesFundingRateWithResponse": ".futures_funding_rate",
            "AsyncFuturesLiquidation": ".futures_liquidation",
            "AsyncFuturesLiquidationWithResponse": ".futures_liquidation",
            "AsyncFuturesOpenInterest": ".futures_open_interest",
            "AsyncFuturesOpenInterestWithResponse": ".futures_open_interest",
            "AsyncFuturesOrderbook": ".futures_orderbook",
            "AsyncFuturesOrderbookWithResponse": ".futures_orderbook",
            "AsyncFuturesWithResponse": ".futures",
            "AsyncIndex": ".index",
            "AsyncIndexWithResponse": ".index",
            "BorrowInterestRate": ".borrow_interest_rate",
            "BorrowInterestRateWithResponse": ".borrow_interest_rate",
            "Futures": ".futures",
            "FuturesFundingRate": ".futures_funding_rate",
            "FuturesFundingRateWithResponse": ".futures_funding_rate",
            "FuturesLiquidation": ".futures_liquidation",
            "FuturesLiquidationWithResponse": ".futures_liquidation",
            "FuturesOpenInterest": ".futures_open_interest",
            "FuturesOpenInterestWithResponse": ".futures_open_interest",
            "FuturesOrderbook": ".futures_orderbook",
            "FuturesOrderbookWithResponse": ".futures_orderbook",
            "FuturesWithResponse": ".futures",
            "Index": ".index",
            "IndexWithResponse": ".index",
        },
    )

__all__ = [
    "Account",
    "AccountWithResponse",
    "AsyncAccount",
    "AsyncAccountWithResponse",
    "AsyncBorrowInterestRate",
    "AsyncBorrowInterestRateWithResponse",
    "AsyncFutures",
    "AsyncFuturesFundingRate",
    "AsyncFuturesFundingRateWithResponse",
    "AsyncFuturesLiquidation",
    "AsyncFuturesLiquidationWithResponse",
    "AsyncFuturesOpenInterest",
    "AsyncFuturesOpenInterestWithResponse",
    "AsyncFuturesOrderbook",
    "AsyncFuturesOrderbookWithResponse",
    "AsyncFuturesWithResponse",
    "AsyncIndex",
    "AsyncIndexWithResponse",
    "BorrowInterestRate",
    "BorrowInterestRateWithResponse",
    "Futures",
    "FuturesFundingRate",
    "FuturesFundingRateWithResponse",
    "FuturesLiquidation",
    "FuturesLiquidationWithResponse",
    "FuturesOpenInterest",
    "FuturesOpenInterestWithResponse",
    "FuturesOrderbook",
    "FuturesOrderbookWithResponse",
    "FuturesWithResponse",
    "Index",
    "IndexWithResponse",
]
