"""CoinGlass API V4: client, models and argument types, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit.runtime.lazy import attach

if TYPE_CHECKING:
    from .client import AsyncCoinGlass as AsyncCoinGlass
    from .client import CoinGlass as CoinGlass
    from .models import AggregatedLiquidationBar as AggregatedLiquidationBar
    from .models import AggregatedLiquidationHeatmap as AggregatedLiquidationHeatmap
    from .models import AggregatedLiquidationMap as AggregatedLiquidationMap
    from .models import CoinLiquidation as CoinLiquidation
    from .models import ExchangeLiquidation as ExchangeLiquidation
    from .models import ExchangePair as ExchangePair
    from .models import HeatmapCandle as HeatmapCandle
    from .models import HeatmapCell as HeatmapCell
    from .models import LiquidationBar as LiquidationBar
    from .models import LiquidationHeatmap as LiquidationHeatmap
    from .models import LiquidationMap as LiquidationMap
    from .models import LiquidationMapLevel as LiquidationMapLevel
    from .models import LiquidationOrder as LiquidationOrder
    from .models import MaxPain as MaxPain
    from .models import OrderSide as OrderSide
    from .models import Subscription as Subscription
    from .models import VenueLiquidationMap as VenueLiquidationMap
    from .types import ExchangeListRange as ExchangeListRange
    from .types import HeatmapRange as HeatmapRange
    from .types import Interval as Interval
    from .types import MapRange as MapRange
    from .types import MaxPainRange as MaxPainRange
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "CoinGlass": "client",
            "AsyncCoinGlass": "client",
            "AggregatedLiquidationBar": "models",
            "AggregatedLiquidationHeatmap": "models",
            "AggregatedLiquidationMap": "models",
            "CoinLiquidation": "models",
            "ExchangeLiquidation": "models",
            "ExchangePair": "models",
            "HeatmapCandle": "models",
            "HeatmapCell": "models",
            "LiquidationBar": "models",
            "LiquidationHeatmap": "models",
            "LiquidationMap": "models",
            "LiquidationMapLevel": "models",
            "LiquidationOrder": "models",
            "MaxPain": "models",
            "OrderSide": "models",
            "Subscription": "models",
            "VenueLiquidationMap": "models",
            "ExchangeListRange": "types",
            "HeatmapRange": "types",
            "Interval": "types",
            "MapRange": "types",
            "MaxPainRange": "types",
        },
    )

__all__ = [
    "AggregatedLiquidationBar",
    "AggregatedLiquidationHeatmap",
    "AggregatedLiquidationMap",
    "AsyncCoinGlass",
    "CoinGlass",
    "CoinLiquidation",
    "ExchangeLiquidation",
    "ExchangeListRange",
    "ExchangePair",
    "HeatmapCandle",
    "HeatmapCell",
    "HeatmapRange",
    "Interval",
    "LiquidationBar",
    "LiquidationHeatmap",
    "LiquidationMap",
    "LiquidationMapLevel",
    "LiquidationOrder",
    "MapRange",
    "MaxPain",
    "MaxPainRange",
    "OrderSide",
    "Subscription",
    "VenueLiquidationMap",
]
