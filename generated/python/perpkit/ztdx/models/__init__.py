"""One class for each object, row and enum of ZTDX, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account import Acknowledgement as Acknowledgement
    from .account import CommissionRate as CommissionRate
    from .account import FundedSide as FundedSide
    from .account import FundingFee as FundingFee
    from .account import Income as Income
    from .account import IncomeType as IncomeType
    from .account import ListenKey as ListenKey
    from .account import MarginModeChange as MarginModeChange
    from .account import PositionMode as PositionMode
    from .common import MarginMode as MarginMode
    from .common import OrderType as OrderType
    from .common import TimeInForce as TimeInForce
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
    from .market import OrderBook as OrderBook
    from .market import PremiumIndex as PremiumIndex
    from .market import PriceLevel as PriceLevel
    from .market import TakerVolume as TakerVolume
    from .market import TopAccountRatio as TopAccountRatio
    from .market import UnderlyingType as UnderlyingType
    from .trade import AdlPlaces as AdlPlaces
    from .trade import AdlQuantile as AdlQuantile
    from .trade import ForceOrder as ForceOrder
    from .trade import Leverage as Leverage
    from .trade import Order as Order
    from .trade import OrderSide as OrderSide
    from .trade import OrderStatus as OrderStatus
    from .trade import PositionRisk as PositionRisk
    from .trade import TradeSlippage as TradeSlippage
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
            "Acknowledgement": ".account",
            "AdlPlaces": ".trade",
            "AdlQuantile": ".trade",
            "CommissionRate": ".account",
            "ExchangeInfo": ".market",
            "ExchangeLimit": ".market",
            "FilterKind": ".market",
            "ForceOrder": ".trade",
            "FundedSide": ".account",
            "FundingFee": ".account",
            "FundingRate": ".market",
            "Income": ".account",
            "IncomeType": ".account",
            "Leverage": ".trade",
            "LimitKind": ".market",
            "LiquidationType": ".unified",
            "ListenKey": ".account",
            "MarginAsset": ".market",
            "MarginMode": ".common",
            "MarginModeChange": ".account",
            "MarketFilter": ".market",
            "MarketInfo": ".market",
            "MarketStatus": ".market",
            "OpenInterest": ".market",
            "OpenInterestRow": ".market",
            "Order": ".trade",
            "OrderBook": ".market",
            "OrderSide": ".trade",
            "OrderStatus": ".trade",
            "OrderType": ".common",
            "PositionMode": ".account",
            "PositionRisk": ".trade",
            "PositionSide": ".unified",
            "PremiumIndex": ".market",
            "PriceLevel": ".market",
            "RiskSimulation": ".unified",
            "TakerVolume": ".market",
            "TimeInForce": ".common",
            "TopAccountRatio": ".market",
            "TradeSlippage": ".trade",
            "UnderlyingType": ".market",
            "UnifiedAccount": ".unified",
            "UnifiedLiquidation": ".unified",
            "UnifiedLiquidations": ".unified",
        },
    )

__all__ = [
    "AccountStatus",
    "Acknowledgement",
    "AdlPlaces",
    "AdlQuantile",
    "CommissionRate",
    "ExchangeInfo",
    "ExchangeLimit",
    "FilterKind",
    "ForceOrder",
    "FundedSide",
    "FundingFee",
    "FundingRate",
    "Income",
    "IncomeType",
    "Leverage",
    "LimitKind",
    "LiquidationType",
    "ListenKey",
    "MarginAsset",
    "MarginMode",
    "MarginModeChange",
    "MarketFilter",
    "MarketInfo",
    "MarketStatus",
    "OpenInterest",
    "OpenInterestRow",
    "Order",
    "OrderBook",
    "OrderSide",
    "OrderStatus",
    "OrderType",
    "PositionMode",
    "PositionRisk",
    "PositionSide",
    "PremiumIndex",
    "PriceLevel",
    "RiskSimulation",
    "TakerVolume",
    "TimeInForce",
    "TopAccountRatio",
    "TradeSlippage",
    "UnderlyingType",
    "UnifiedAccount",
    "UnifiedLiquidation",
    "UnifiedLiquidations",
]
