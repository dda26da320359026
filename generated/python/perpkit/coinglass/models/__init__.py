"""One class for each object, row and enum of CoinGlass API V4, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .aggregated_liquidation_bar import AggregatedLiquidationBar as AggregatedLiquidationBar
    from .aggregated_liquidation_heatmap import AggregatedLiquidationHeatmap as AggregatedLiquidationHeatmap
    from .aggregated_liquidation_map import AggregatedLiquidationMap as AggregatedLiquidationMap
    from .coin_liquidation import CoinLiquidation as CoinLiquidation
    from .exchange_liquidation import ExchangeLiquidation as ExchangeLiquidation
    from .exchange_pair import ExchangePair as ExchangePair
    from .heatmap_candle import HeatmapCandle as HeatmapCandle
    from .heatmap_cell import HeatmapCell as HeatmapCell
    from .liquidation_bar import LiquidationBar as LiquidationBar
    from .liquidation_heatmap import LiquidationHeatmap as LiquidationHeatmap
    from .liquidation_map import LiquidationMap as LiquidationMap
    from .liquidation_map_level import LiquidationMapLevel as LiquidationMapLevel
    from .liquidation_order import LiquidationOrder as LiquidationOrder
    from .max_pain import MaxPain as MaxPain
    from .order_side import OrderSide as OrderSide
    from .subscription import Subscription as Subscription
    from .venue_liquidation_map import VenueLiquidationMap as VenueLiquidationMap
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AggregatedLiquidationBar": ".aggregated_liquidation_bar",
            "AggregatedLiquidationHeatmap": ".aggregated_liquidation_heatmap",
            "AggregatedLiquidationMap": ".aggregated_liquidation_map",
            "CoinLiquidation": ".coin_liquidation",
            "ExchangeLiquidation": ".exchange_liquidation",
            "ExchangePair": ".exchange_pair",
            "HeatmapCandle": ".heatmap_candle",
            "HeatmapCell": ".heatmap_cell",
            "LiquidationBar": ".liquidation_bar",
            "LiquidationHeatmap": ".liquidation_heatmap",
            "LiquidationMap": ".liquidation_map",
            "LiquidationMapLevel": ".liquidation_map_level",
            "LiquidationOrder": ".liquidation_order",
            "MaxPain": ".max_pain",
            "OrderSide": ".order_side",
            "Subscription": ".subscription",
            "VenueLiquidationMap": ".venue_liquidation_map",
        },
    )

__all__ = [
    "AggregatedLiquidationBar",
    "AggregatedLiquidationHeatmap",
    "AggregatedLiquidationMap",
    "CoinLiquidation",
    "ExchangeLiquidation",
    "ExchangePair",
    "HeatmapCandle",
    "HeatmapCell",
    "LiquidationBar",
    "LiquidationHeatmap",
    "LiquidationMap",
    "LiquidationMapLevel",
    "LiquidationOrder",
    "MaxPain",
    "OrderSide",
    "Subscription",
    "VenueLiquidationMap",
]
