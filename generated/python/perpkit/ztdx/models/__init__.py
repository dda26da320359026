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
    from .common import AccountStatus as AccountStatus
    from .common import MarginMode as MarginMode
    from .common import OrderType as OrderType
    from .common import PositionSide as PositionSide
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
    from .stream import AccountUpdate as AccountUpdate
    from .stream import BalanceUpdate as BalanceUpdate
    from .stream import Kline as Kline
    from .stream import LiquidationBegun as LiquidationBegun
    from .stream import LiquidationStep as LiquidationStep
    from .stream import LowerSide as LowerSide
    from .stream import MarginCall as MarginCall
    from .stream import OrderUpdate as OrderUpdate
    from .stream import ReduceOnlyBegun as ReduceOnlyBegun
    from .stream import StatusChange as StatusChange
    from .stream import StreamedBalance as StreamedBalance
    from .stream import StreamedLevel as StreamedLevel
    from .stream import StreamedOrder as StreamedOrder
    from .stream import StreamedOrderBook as StreamedOrderBook
    from .stream import StreamedOrderState as StreamedOrderState
    from .stream import StreamedPosition as StreamedPosition
    from .stream import StreamedTicker as StreamedTicker
    from .stream import StreamedTrade as StreamedTrade
    from .trade import AdlPlaces as AdlPlaces
    from .trade import AdlQuantile as AdlQuantile
    from .trade import ForceOrder as ForceOrder
    from .trade import Leverage as Leverage
    from .trade import Order as Order
    from .trade import OrderSide as OrderSide
    from .trade import OrderStatus as OrderStatus
    from .trade import PositionRisk as PositionRisk
    from .trade import TradeSlippage as TradeSlippage
    from .unified import LiquidationType as LiquidationType
    from .unified import RiskSimulation as RiskSimulation
    from .unified import UnifiedAccount as UnifiedAccount
    from .unified import UnifiedLiquidation as UnifiedLiquidation
    from .unified import UnifiedLiquidations as UnifiedLiquidations
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AccountStatus": ".common",
            "AccountUpdate": ".stream",
            "Acknowledgement": ".account",
            "AdlPlaces": ".trade",
            "AdlQuantile": ".trade",
            "BalanceUpdate": ".stream",
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
            "Kline": ".stream",
            "Leverage": ".trade",
            "LimitKind": ".market",
            "LiquidationBegun": ".stream",
            "LiquidationStep": ".stream",
            "LiquidationType": ".unified",
            "ListenKey": ".account",
            "LowerSide": ".stream",
            "MarginAsset": ".market",
            "MarginCall": ".stream",
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
            "OrderUpdate": ".stream",
            "PositionMode": ".account",
            "PositionRisk": ".trade",
            "PositionSide": ".common",
            "PremiumIndex": ".market",
            "PriceLevel": ".market",
            "ReduceOnlyBegun": ".stream",
            "RiskSimulation": ".unified",
            "StatusChange": ".stream",
            "StreamedBalance": ".stream",
            "StreamedLevel": ".stream",
            "StreamedOrder": ".stream",
            "StreamedOrderBook": ".stream",
            "StreamedOrderState": ".stream",
            "StreamedPosition": ".stream",
            "StreamedTicker": ".stream",
            "StreamedTrade": ".stream",
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
    "AccountUpdate",
    "Acknowledgement",
    "AdlPlaces",
    "AdlQuantile",
    "BalanceUpdate",
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
    "Kline",
    "Leverage",
    "LimitKind",
    "LiquidationBegun",
    "LiquidationStep",
    "LiquidationType",
    "ListenKey",
    "LowerSide",
    "MarginAsset",
    "MarginCall",
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
    "OrderUpdate",
    "PositionMode",
    "PositionRisk",
    "PositionSide",
    "PremiumIndex",
    "PriceLevel",
    "ReduceOnlyBegun",
    "RiskSimulation",
    "StatusChange",
    "StreamedBalance",
    "StreamedLevel",
    "StreamedOrder",
    "StreamedOrderBook",
    "StreamedOrderState",
    "StreamedPosition",
    "StreamedTicker",
    "StreamedTrade",
    "TakerVolume",
    "TimeInForce",
    "TopAccountRatio",
    "TradeSlippage",
    "UnderlyingType",
    "UnifiedAccount",
    "UnifiedLiquidation",
    "UnifiedLiquidations",
]
