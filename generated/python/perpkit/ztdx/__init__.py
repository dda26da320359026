"""ZTDX: client, models and argument types, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from perpkit._runtime.answer import Rejected as Rejected
    from perpkit._runtime.answer import Response as Response
    from perpkit._runtime.frames.plain import jsonable as jsonable
    from perpkit._runtime.rows import Rows as Rows
    from perpkit._runtime.secret import Secret as Secret
    from perpkit._runtime.timeout import Timeout as Timeout
    from perpkit._runtime.times import When as When
    from perpkit._runtime.walk import AsyncWalk as AsyncWalk
    from perpkit._runtime.walk import Walk as Walk
    from perpkit.errors import AbovePlanError as AbovePlanError
    from perpkit.errors import AuthenticationError as AuthenticationError
    from perpkit.errors import BadRequestError as BadRequestError
    from perpkit.errors import ConfigurationError as ConfigurationError
    from perpkit.errors import ConnectionFailedError as ConnectionFailedError
    from perpkit.errors import DecodeError as DecodeError
    from perpkit.errors import HistoryClippedWarning as HistoryClippedWarning
    from perpkit.errors import IncompleteHistoryError as IncompleteHistoryError
    from perpkit.errors import IncompleteHistoryWarning as IncompleteHistoryWarning
    from perpkit.errors import InvalidKeyError as InvalidKeyError
    from perpkit.errors import KeyOrPlanError as KeyOrPlanError
    from perpkit.errors import LimiterUnavailableError as LimiterUnavailableError
    from perpkit.errors import MissingKeyError as MissingKeyError
    from perpkit.errors import NotFoundError as NotFoundError
    from perpkit.errors import NotJsonError as NotJsonError
    from perpkit.errors import OrderOutcomeUnknown as OrderOutcomeUnknown
    from perpkit.errors import ParameterError as ParameterError
    from perpkit.errors import PartlyDoneWarning as PartlyDoneWarning
    from perpkit.errors import PermissionDeniedError as PermissionDeniedError
    from perpkit.errors import PerpkitError as PerpkitError
    from perpkit.errors import PlanError as PlanError
    from perpkit.errors import PlanIntervalError as PlanIntervalError
    from perpkit.errors import PlanPathError as PlanPathError
    from perpkit.errors import RateLimitError as RateLimitError
    from perpkit.errors import RequestTimeoutError as RequestTimeoutError
    from perpkit.errors import ResponseError as ResponseError
    from perpkit.errors import ResponseTooLargeError as ResponseTooLargeError
    from perpkit.errors import SignatureError as SignatureError
    from perpkit.errors import TimestampError as TimestampError
    from perpkit.errors import TooManyRequestsError as TooManyRequestsError
    from perpkit.errors import TransportError as TransportError
    from perpkit.errors import VendorError as VendorError
    from perpkit.errors import VendorFaultError as VendorFaultError
    from perpkit.errors import VendorTimeoutError as VendorTimeoutError
    from perpkit.errors import WaitTooLongError as WaitTooLongError
    from perpkit.hooks import Hooks as Hooks

    from .client import AsyncZtdx as AsyncZtdx
    from .client import Ztdx as Ztdx
    from .models import AccountStatus as AccountStatus
    from .models import AccountUpdate as AccountUpdate
    from .models import Acknowledgement as Acknowledgement
    from .models import AdlPlaces as AdlPlaces
    from .models import AdlQuantile as AdlQuantile
    from .models import BalanceUpdate as BalanceUpdate
    from .models import CommissionRate as CommissionRate
    from .models import ExchangeInfo as ExchangeInfo
    from .models import ExchangeLimit as ExchangeLimit
    from .models import FilterKind as FilterKind
    from .models import ForceOrder as ForceOrder
    from .models import FundedSide as FundedSide
    from .models import FundingFee as FundingFee
    from .models import FundingRate as FundingRate
    from .models import Income as Income
    from .models import IncomeType as IncomeType
    from .models import Kline as Kline
    from .models import Leverage as Leverage
    from .models import LimitKind as LimitKind
    from .models import LiquidationBegun as LiquidationBegun
    from .models import LiquidationStep as LiquidationStep
    from .models import LiquidationType as LiquidationType
    from .models import ListenKey as ListenKey
    from .models import LowerSide as LowerSide
    from .models import MarginAsset as MarginAsset
    from .models import MarginCall as MarginCall
    from .models import MarginMode as MarginMode
    from .models import MarginModeChange as MarginModeChange
    from .models import MarketFilter as MarketFilter
    from .models import MarketInfo as MarketInfo
    from .models import MarketStatus as MarketStatus
    from .models import OpenInterest as OpenInterest
    from .models import OpenInterestRow as OpenInterestRow
    from .models import Order as Order
    from .models import OrderBook as OrderBook
    from .models import OrderSide as OrderSide
    from .models import OrderStatus as OrderStatus
    from .models import OrderType as OrderType
    from .models import OrderUpdate as OrderUpdate
    from .models import PositionMode as PositionMode
    from .models import PositionRisk as PositionRisk
    from .models import PositionSide as PositionSide
    from .models import PremiumIndex as PremiumIndex
    from .models import PriceLevel as PriceLevel
    from .models import ReduceOnlyBegun as ReduceOnlyBegun
    from .models import RiskSimulation as RiskSimulation
    from .models import StatusChange as StatusChange
    from .models import StreamedBalance as StreamedBalance
    from .models import StreamedLevel as StreamedLevel
    from .models import StreamedOrder as StreamedOrder
    from .models import StreamedOrderBook as StreamedOrderBook
    from .models import StreamedOrderState as StreamedOrderState
    from .models import StreamedPosition as StreamedPosition
    from .models import StreamedTicker as StreamedTicker
    from .models import StreamedTrade as StreamedTrade
    from .models import TakerVolume as TakerVolume
    from .models import TimeInForce as TimeInForce
    from .models import TopAccountRatio as TopAccountRatio
    from .models import TradeSlippage as TradeSlippage
    from .models import UnderlyingType as UnderlyingType
    from .models import UnifiedAccount as UnifiedAccount
    from .models import UnifiedLiquidation as UnifiedLiquidation
    from .models import UnifiedLiquidations as UnifiedLiquidations
    from .types import MarginModeArgument as MarginModeArgument
    from .types import OrderSideArgument as OrderSideArgument
    from .types import OrderTypeArgument as OrderTypeArgument
    from .types import PositionSideArgument as PositionSideArgument
    from .types import TimeInForceArgument as TimeInForceArgument
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AbovePlanError": "perpkit.errors",
            "AuthenticationError": "perpkit.errors",
            "BadRequestError": "perpkit.errors",
            "ConfigurationError": "perpkit.errors",
            "ConnectionFailedError": "perpkit.errors",
            "DecodeError": "perpkit.errors",
            "HistoryClippedWarning": "perpkit.errors",
            "IncompleteHistoryError": "perpkit.errors",
            "IncompleteHistoryWarning": "perpkit.errors",
            "InvalidKeyError": "perpkit.errors",
            "KeyOrPlanError": "perpkit.errors",
            "LimiterUnavailableError": "perpkit.errors",
            "MissingKeyError": "perpkit.errors",
            "NotFoundError": "perpkit.errors",
            "NotJsonError": "perpkit.errors",
            "OrderOutcomeUnknown": "perpkit.errors",
            "ParameterError": "perpkit.errors",
            "PartlyDoneWarning": "perpkit.errors",
            "PermissionDeniedError": "perpkit.errors",
            "PerpkitError": "perpkit.errors",
            "PlanError": "perpkit.errors",
            "PlanIntervalError": "perpkit.errors",
            "PlanPathError": "perpkit.errors",
            "RateLimitError": "perpkit.errors",
            "RequestTimeoutError": "perpkit.errors",
            "ResponseError": "perpkit.errors",
            "ResponseTooLargeError": "perpkit.errors",
            "SignatureError": "perpkit.errors",
            "TimestampError": "perpkit.errors",
            "TooManyRequestsError": "perpkit.errors",
            "TransportError": "perpkit.errors",
            "VendorError": "perpkit.errors",
            "VendorFaultError": "perpkit.errors",
            "VendorTimeoutError": "perpkit.errors",
            "WaitTooLongError": "perpkit.errors",
            "Rejected": "perpkit._runtime.answer",
            "Response": "perpkit._runtime.answer",
            "jsonable": "perpkit._runtime.frames.plain",
            "Rows": "perpkit._runtime.rows",
            "Timeout": "perpkit._runtime.timeout",
            "When": "perpkit._runtime.times",
            "AsyncWalk": "perpkit._runtime.walk",
            "Walk": "perpkit._runtime.walk",
            "Hooks": "perpkit.hooks",
            "Secret": "perpkit._runtime.secret",
            "Ztdx": ".client",
            "AsyncZtdx": ".client",
            "AccountStatus": ".models",
            "AccountUpdate": ".models",
            "Acknowledgement": ".models",
            "AdlPlaces": ".models",
            "AdlQuantile": ".models",
            "BalanceUpdate": ".models",
            "CommissionRate": ".models",
            "ExchangeInfo": ".models",
            "ExchangeLimit": ".models",
            "FilterKind": ".models",
            "ForceOrder": ".models",
            "FundedSide": ".models",
            "FundingFee": ".models",
            "FundingRate": ".models",
            "Income": ".models",
            "IncomeType": ".models",
            "Kline": ".models",
            "Leverage": ".models",
            "LimitKind": ".models",
            "LiquidationBegun": ".models",
            "LiquidationStep": ".models",
            "LiquidationType": ".models",
            "ListenKey": ".models",
            "LowerSide": ".models",
            "MarginAsset": ".models",
            "MarginCall": ".models",
            "MarginMode": ".models",
            "MarginModeChange": ".models",
            "MarketFilter": ".models",
            "MarketInfo": ".models",
            "MarketStatus": ".models",
            "OpenInterest": ".models",
            "OpenInterestRow": ".models",
            "Order": ".models",
            "OrderBook": ".models",
            "OrderSide": ".models",
            "OrderStatus": ".models",
            "OrderType": ".models",
            "OrderUpdate": ".models",
            "PositionMode": ".models",
            "PositionRisk": ".models",
            "PositionSide": ".models",
            "PremiumIndex": ".models",
            "PriceLevel": ".models",
            "ReduceOnlyBegun": ".models",
            "RiskSimulation": ".models",
            "StatusChange": ".models",
            "StreamedBalance": ".models",
            "StreamedLevel": ".models",
            "StreamedOrder": ".models",
            "StreamedOrderBook": ".models",
            "StreamedOrderState": ".models",
            "StreamedPosition": ".models",
            "StreamedTicker": ".models",
            "StreamedTrade": ".models",
            "TakerVolume": ".models",
            "TimeInForce": ".models",
            "TopAccountRatio": ".models",
            "TradeSlippage": ".models",
            "UnderlyingType": ".models",
            "UnifiedAccount": ".models",
            "UnifiedLiquidation": ".models",
            "UnifiedLiquidations": ".models",
            "MarginModeArgument": ".types",
            "OrderSideArgument": ".types",
            "OrderTypeArgument": ".types",
            "PositionSideArgument": ".types",
            "TimeInForceArgument": ".types",
        },
    )

__all__ = [
    "AbovePlanError",
    "AccountStatus",
    "AccountUpdate",
    "Acknowledgement",
    "AdlPlaces",
    "AdlQuantile",
    "AsyncWalk",
    "AsyncZtdx",
    "AuthenticationError",
    "BadRequestError",
    "BalanceUpdate",
    "CommissionRate",
    "ConfigurationError",
    "ConnectionFailedError",
    "DecodeError",
    "ExchangeInfo",
    "ExchangeLimit",
    "FilterKind",
    "ForceOrder",
    "FundedSide",
    "FundingFee",
    "FundingRate",
    "HistoryClippedWarning",
    "Hooks",
    "Income",
    "IncomeType",
    "IncompleteHistoryError",
    "IncompleteHistoryWarning",
    "InvalidKeyError",
    "KeyOrPlanError",
    "Kline",
    "Leverage",
    "LimitKind",
    "LimiterUnavailableError",
    "LiquidationBegun",
    "LiquidationStep",
    "LiquidationType",
    "ListenKey",
    "LowerSide",
    "MarginAsset",
    "MarginCall",
    "MarginMode",
    "MarginModeArgument",
    "MarginModeChange",
    "MarketFilter",
    "MarketInfo",
    "MarketStatus",
    "MissingKeyError",
    "NotFoundError",
    "NotJsonError",
    "OpenInterest",
    "OpenInterestRow",
    "Order",
    "OrderBook",
    "OrderOutcomeUnknown",
    "OrderSide",
    "OrderSideArgument",
    "OrderStatus",
    "OrderType",
    "OrderTypeArgument",
    "OrderUpdate",
    "ParameterError",
    "PartlyDoneWarning",
    "PermissionDeniedError",
    "PerpkitError",
    "PlanError",
    "PlanIntervalError",
    "PlanPathError",
    "PositionMode",
    "PositionRisk",
    "PositionSide",
    "PositionSideArgument",
    "PremiumIndex",
    "PriceLevel",
    "RateLimitError",
    "ReduceOnlyBegun",
    "Rejected",
    "RequestTimeoutError",
    "Response",
    "ResponseError",
    "ResponseTooLargeError",
    "RiskSimulation",
    "Rows",
    "Secret",
    "SignatureError",
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
    "TimeInForceArgument",
    "Timeout",
    "TimestampError",
    "TooManyRequestsError",
    "TopAccountRatio",
    "TradeSlippage",
    "TransportError",
    "UnderlyingType",
    "UnifiedAccount",
    "UnifiedLiquidation",
    "UnifiedLiquidations",
    "VendorError",
    "VendorFaultError",
    "VendorTimeoutError",
    "WaitTooLongError",
    "Walk",
    "When",
    "Ztdx",
    "jsonable",
]
