"""One class for each object, row and enum of CoinGlass API V4, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account import Subscription as Subscription
    from .borrow_interest_rate import BorrowRateBar as BorrowRateBar
    from .common import AggregatedOrderbookDepthBar as AggregatedOrderbookDepthBar
    from .common import BookSide as BookSide
    from .common import ExchangePair as ExchangePair
    from .common import LargeLimitOrder as LargeLimitOrder
    from .common import OrderbookDepthBar as OrderbookDepthBar
    from .common import OrderbookSnapshot as OrderbookSnapshot
    from .common import PastLargeLimitOrder as PastLargeLimitOrder
    from .common import PriceLevel as PriceLevel
    from .futures_funding_rate import FundingRateBar as FundingRateBar
    from .futures_liquidation import AggregatedLiquidationBar as AggregatedLiquidationBar
    from .futures_liquidation import AggregatedLiquidationHeatmap as AggregatedLiquidationHeatmap
    from .futures_liquidation import AggregatedLiquidationMap as AggregatedLiquidationMap
    from .futures_liquidation import CoinLiquidation as CoinLiquidation
    from .futures_liquidation import ExchangeLiquidation as ExchangeLiquidation
    from .futures_liquidation import HeatmapCandle as HeatmapCandle
    from .futures_liquidation import HeatmapCell as HeatmapCell
    from .futures_liquidation import LiquidationBar as LiquidationBar
    from .futures_liquidation import LiquidationHeatmap as LiquidationHeatmap
    from .futures_liquidation import LiquidationMap as LiquidationMap
    from .futures_liquidation import LiquidationMapLevel as LiquidationMapLevel
    from .futures_liquidation import LiquidationOrder as LiquidationOrder
    from .futures_liquidation import MaxPain as MaxPain
    from .futures_liquidation import OrderSide as OrderSide
    from .futures_liquidation import VenueLiquidationMap as VenueLiquidationMap
    from .futures_open_interest import OpenInterestBar as OpenInterestBar
    from .index import BitfinexMargin as BitfinexMargin
    from .index import CoinbasePremium as CoinbasePremium
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AggregatedLiquidationBar": ".futures_liquidation",
            "AggregatedLiquidationHeatmap": ".futures_liquidation",
            "AggregatedLiquidationMap": ".futures_liquidation",
            "AggregatedOrderbookDepthBar": ".common",
            "BitfinexMargin": ".index",
            "BookSide": ".common",
            "BorrowRateBar": ".borrow_interest_rate",
            "CoinLiquidation": ".futures_liquidation",
            "CoinbasePremium": ".index",
            "ExchangeLiquidation": ".futures_liquidation",
            "ExchangePair": ".common",
            "FundingRateBar": ".futures_funding_rate",
            "HeatmapCandle": ".futures_liquidation",
            "HeatmapCell": ".futures_liquidation",
            "LargeLimitOrder": ".common",
            "LiquidationBar": ".futures_liquidation",
            "LiquidationHeatmap": ".futures_liquidation",
            "LiquidationMap": ".futures_liquidation",
            "LiquidationMapLevel": ".futures_liquidation",
            "LiquidationOrder": ".futures_liquidation",
            "MaxPain": ".futures_liquidation",
            "OpenInterestBar": ".futures_open_interest",
            "OrderSide": ".futures_liquidation",
            "OrderbookDepthBar": ".common",
            "OrderbookSnapshot": ".common",
            "PastLargeLimitOrder": ".common",
            "PriceLevel": ".common",
            "Subscription": ".account",
            "VenueLiquidationMap": ".futures_liquidation",
        },
    )

__all__ = [
    "AggregatedLiquidationBar",
    "AggregatedLiquidationHeatmap",
    "AggregatedLiquidationMap",
    "AggregatedOrderbookDepthBar",
    "BitfinexMargin",
    "BookSide",
    "BorrowRateBar",
    "CoinLiquidation",
    "CoinbasePremium",
    "ExchangeLiquidation",
    "ExchangePair",
    "FundingRateBar",
    "HeatmapCandle",
    "HeatmapCell",
    "LargeLimitOrder",
    "LiquidationBar",
    "LiquidationHeatmap",
    "LiquidationMap",
    "LiquidationMapLevel",
    "LiquidationOrder",
    "MaxPain",
    "OpenInterestBar",
    "OrderSide",
    "OrderbookDepthBar",
    "OrderbookSnapshot",
    "PastLargeLimitOrder",
    "PriceLevel",
    "Subscription",
    "VenueLiquidationMap",
]
