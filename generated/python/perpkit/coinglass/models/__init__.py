"""One class for each object, row and enum of CoinGlass API V4, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account import Subscription as Subscription
    from .borrow_interest_rate import BorrowRateBar as BorrowRateBar
    from .futures import ExchangePair as ExchangePair
    from .futures_funding_rate import ArbitrageLeg as ArbitrageLeg
    from .futures_funding_rate import CoinAccumulatedFunding as CoinAccumulatedFunding
    from .futures_funding_rate import CoinFundingRates as CoinFundingRates
    from .futures_funding_rate import FundingArbitrage as FundingArbitrage
    from .futures_funding_rate import FundingRateBar as FundingRateBar
    from .futures_funding_rate import VenueAccumulatedFunding as VenueAccumulatedFunding
    from .futures_funding_rate import VenueFundingRate as VenueFundingRate
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
    from .futures_open_interest import ExchangeOpenInterest as ExchangeOpenInterest
    from .futures_open_interest import ExchangeSeries as ExchangeSeries
    from .futures_open_interest import MarginOpenInterestBar as MarginOpenInterestBar
    from .futures_open_interest import OpenInterestBar as OpenInterestBar
    from .futures_orderbook import AggregatedOrderbookDepthBar as AggregatedOrderbookDepthBar
    from .futures_orderbook import BookSide as BookSide
    from .futures_orderbook import LargeLimitOrder as LargeLimitOrder
    from .futures_orderbook import OrderbookDepthBar as OrderbookDepthBar
    from .futures_orderbook import OrderbookSnapshot as OrderbookSnapshot
    from .futures_orderbook import PastLargeLimitOrder as PastLargeLimitOrder
    from .futures_orderbook import PriceLevel as PriceLevel
    from .index import BitfinexMargin as BitfinexMargin
    from .index import CoinbasePremium as CoinbasePremium
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AggregatedLiquidationBar": ".futures_liquidation",
            "AggregatedLiquidationHeatmap": ".futures_liquidation",
            "AggregatedLiquidationMap": ".futures_liquidation",
            "AggregatedOrderbookDepthBar": ".futures_orderbook",
            "ArbitrageLeg": ".futures_funding_rate",
            "BitfinexMargin": ".index",
            "BookSide": ".futures_orderbook",
            "BorrowRateBar": ".borrow_interest_rate",
            "CoinAccumulatedFunding": ".futures_funding_rate",
            "CoinFundingRates": ".futures_funding_rate",
            "CoinLiquidation": ".futures_liquidation",
            "CoinbasePremium": ".index",
            "ExchangeLiquidation": ".futures_liquidation",
            "ExchangeOpenInterest": ".futures_open_interest",
            "ExchangePair": ".futures",
            "ExchangeSeries": ".futures_open_interest",
            "FundingArbitrage": ".futures_funding_rate",
            "FundingRateBar": ".futures_funding_rate",
            "HeatmapCandle": ".futures_liquidation",
            "HeatmapCell": ".futures_liquidation",
            "LargeLimitOrder": ".futures_orderbook",
            "LiquidationBar": ".futures_liquidation",
            "LiquidationHeatmap": ".futures_liquidation",
            "LiquidationMap": ".futures_liquidation",
            "LiquidationMapLevel": ".futures_liquidation",
            "LiquidationOrder": ".futures_liquidation",
            "MarginOpenInterestBar": ".futures_open_interest",
            "MaxPain": ".futures_liquidation",
            "OpenInterestBar": ".futures_open_interest",
            "OrderSide": ".futures_liquidation",
            "OrderbookDepthBar": ".futures_orderbook",
            "OrderbookSnapshot": ".futures_orderbook",
            "PastLargeLimitOrder": ".futures_orderbook",
            "PriceLevel": ".futures_orderbook",
            "Subscription": ".account",
            "VenueAccumulatedFunding": ".futures_funding_rate",
            "VenueFundingRate": ".futures_funding_rate",
            "VenueLiquidationMap": ".futures_liquidation",
        },
    )

__all__ = [
    "AggregatedLiquidationBar",
    "AggregatedLiquidationHeatmap",
    "AggregatedLiquidationMap",
    "AggregatedOrderbookDepthBar",
    "ArbitrageLeg",
    "BitfinexMargin",
    "BookSide",
    "BorrowRateBar",
    "CoinAccumulatedFunding",
    "CoinFundingRates",
    "CoinLiquidation",
    "CoinbasePremium",
    "ExchangeLiquidation",
    "ExchangeOpenInterest",
    "ExchangePair",
    "ExchangeSeries",
    "FundingArbitrage",
    "FundingRateBar",
    "HeatmapCandle",
    "HeatmapCell",
    "LargeLimitOrder",
    "LiquidationBar",
    "LiquidationHeatmap",
    "LiquidationMap",
    "LiquidationMapLevel",
    "LiquidationOrder",
    "MarginOpenInterestBar",
    "MaxPain",
    "OpenInterestBar",
    "OrderSide",
    "OrderbookDepthBar",
    "OrderbookSnapshot",
    "PastLargeLimitOrder",
    "PriceLevel",
    "Subscription",
    "VenueAccumulatedFunding",
    "VenueFundingRate",
    "VenueLiquidationMap",
]
