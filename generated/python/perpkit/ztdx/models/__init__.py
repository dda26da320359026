"""One class for each object, row and enum of ZTDX, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account import MarginModeChange as MarginModeChange
    from .common import MarginMode as MarginMode
    from .market import ExchangeInfo as ExchangeInfo
    from .market import ExchangeLimit as ExchangeLimit
    from .market import FilterKind as FilterKind
    from .market import FundingRate as FundingRate
    from .market import LimitKind as LimitKind
    from .market import MarginAsset as MarginAsset
    from .market import MarketFilter as MarketFilter
    from .market import MarketInfo as MarketInfo
    from .market import MarketStatus as MarketStatus
    from .market import OpenInterest as OpenInterest
    from .market import OpenInterestRow as OpenInterestRow
    from .market import OrderType as OrderType
    from .market import TakerVolume as TakerVolume
    from .market import TimeInForce as TimeInForce
    from .market import TopAccountRatio as TopAccountRatio
    from .market import UnderlyingType as UnderlyingType
    from .unified import AccountStatus as AccountStatus
    from .unified import LiquidationType as LiquidationType
    from .unified import PositionSide as PositionSide
    from .unified import RiskSimulation as RiskSimulation
    from .unified import UnifiedAccount as UnifiedAccount
    from .unified import UnifiedLiquidation as UnifiedLiquidation
    from .unified import UnifiedLiquidations as UnifiedLiquidations
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AccountStatus": ".unified",
            "ExchangeInfo": ".market",
            "ExchangeLimit": ".market",
            "FilterKind": ".market",
            "FundingRate": ".market",
            "LimitKind": ".market",
            "LiquidationType": ".unified",
            "MarginAsset": ".market",
            "MarginMode": ".common",
            "MarginModeChange": ".account",
            "MarketFilter": ".market",
            "MarketInfo": ".market",
            "MarketStatus": ".market",
            "OpenInterest": ".market",
            "OpenInterestRow": ".market",
            "OrderType": ".market",
            "PositionSide": ".unified",
            "RiskSimulation": ".unified",
            "TakerVolume": ".market",
            "TimeInForce": ".market",
            "TopAccountRatio": ".market",
            "UnderlyingType": ".market",
            "UnifiedAccount": ".unified",
            "UnifiedLiquidation": ".unified",
            "UnifiedLiquidations": ".unified",
        },
    )

__all__ = [
    "AccountStatus",
    "ExchangeInfo",
    "ExchangeLimit",
    "FilterKind",
    "FundingRate",
    "LimitKind",
    "LiquidationType",
    "MarginAsset",
    "MarginMode",
    "MarginModeChange",
    "MarketFilter",
    "MarketInfo",
    "MarketStatus",
    "OpenInterest",
    "OpenInterestRow",
    "OrderType",
    "PositionSide",
    "RiskSimulation",
    "TakerVolume",
    "TimeInForce",
    "TopAccountRatio",
    "UnderlyingType",
    "UnifiedAccount",
    "UnifiedLiquidation",
    "UnifiedLiquidations",
]
