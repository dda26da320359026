"""One class for each object, row and enum of CoinGlass API V4, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account import Subscription as Subscription
    from .borrow_interest_rate import BorrowRateBar as BorrowRateBar
    from .common import AggregatedOrderbookDepthBar as AggregatedOrderbookDepthBar
    from .common import BookSide as BookSide
    from .common import EtfFlow as EtfFlow
    from .common import EtfFlowDay as EtfFlowDay
    from .common import EtfNetAssetsDay as EtfNetAssetsDay
    from .common import ExchangePair as ExchangePair
    from .common import ExchangeSeries as ExchangeSeries
    from .common import LargeLimitOrder as LargeLimitOrder
    from .common import OrderbookDepthBar as OrderbookDepthBar
    from .common import OrderbookSnapshot as OrderbookSnapshot
    from .common import PastLargeLimitOrder as PastLargeLimitOrder
    from .common import PriceLevel as PriceLevel
    from .etf_bitcoin import BitcoinEtf as BitcoinEtf
    from .etf_bitcoin import BitcoinEtfAssets as BitcoinEtfAssets
    from .etf_bitcoin import EtfAddress as EtfAddress
    from .etf_bitcoin import EtfAumDay as EtfAumDay
    from .etf_bitcoin import EtfDay as EtfDay
    from .etf_bitcoin import EtfDetail as EtfDetail
    from .etf_bitcoin import EtfPerformance as EtfPerformance
    from .etf_bitcoin import EtfQuote as EtfQuote
    from .etf_bitcoin import EtfSession as EtfSession
    from .etf_bitcoin import EtfTickerInfo as EtfTickerInfo
    from .etf_bitcoin import EtfTrade as EtfTrade
    from .etf_bitcoin_premium_discount import EtfPremium as EtfPremium
    from .etf_bitcoin_premium_discount import EtfPremiumDay as EtfPremiumDay
    from .etf_bitcoin_price import EtfPriceBar as EtfPriceBar
    from .etf_ethereum import EthereumEtf as EthereumEtf
    from .etf_ethereum import EthereumEtfAssets as EthereumEtfAssets
    from .futures import FuturesNetflowRow as FuturesNetflowRow
    from .futures_aggregated_cvd import AggregatedCvdBar as AggregatedCvdBar
    from .futures_aggregated_taker_buy_sell_volume import AggregatedTakerVolumeBar as AggregatedTakerVolumeBar
    from .futures_coin import CoinNetflow as CoinNetflow
    from .futures_cvd import CvdBar as CvdBar
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
    from .futures_open_interest import MarginOpenInterestBar as MarginOpenInterestBar
    from .futures_open_interest import OpenInterestBar as OpenInterestBar
    from .futures_taker_buy_sell_volume import TakerVolumeBar as TakerVolumeBar
    from .futures_volume import Footprint as Footprint
    from .futures_volume import FootprintBucket as FootprintBucket
    from .grayscale import GrayscaleHolding as GrayscaleHolding
    from .grayscale import GrayscalePremium as GrayscalePremium
    from .index import BitfinexMargin as BitfinexMargin
    from .index import CoinbasePremium as CoinbasePremium
    from .option import OptionMaxPain as OptionMaxPain
    from .option import OptionVenue as OptionVenue
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AggregatedCvdBar": ".futures_aggregated_cvd",
            "AggregatedLiquidationBar": ".futures_liquidation",
            "AggregatedLiquidationHeatmap": ".futures_liquidation",
            "AggregatedLiquidationMap": ".futures_liquidation",
            "AggregatedOrderbookDepthBar": ".common",
            "AggregatedTakerVolumeBar": ".futures_aggregated_taker_buy_sell_volume",
            "ArbitrageLeg": ".futures_funding_rate",
            "BitcoinEtf": ".etf_bitcoin",
            "BitcoinEtfAssets": ".etf_bitcoin",
            "BitfinexMargin": ".index",
            "BookSide": ".common",
            "BorrowRateBar": ".borrow_interest_rate",
            "CoinAccumulatedFunding": ".futures_funding_rate",
            "CoinFundingRates": ".futures_funding_rate",
            "CoinLiquidation": ".futures_liquidation",
            "CoinNetflow": ".futures_coin",
            "CoinbasePremium": ".index",
            "CvdBar": ".futures_cvd",
            "EtfAddress": ".etf_bitcoin",
            "EtfAumDay": ".etf_bitcoin",
            "EtfDay": ".etf_bitcoin",
            "EtfDetail": ".etf_bitcoin",
            "EtfFlow": ".common",
            "EtfFlowDay": ".common",
            "EtfNetAssetsDay": ".common",
            "EtfPerformance": ".etf_bitcoin",
            "EtfPremium": ".etf_bitcoin_premium_discount",
            "EtfPremiumDay": ".etf_bitcoin_premium_discount",
            "EtfPriceBar": ".etf_bitcoin_price",
            "EtfQuote": ".etf_bitcoin",
            "EtfSession": ".etf_bitcoin",
            "EtfTickerInfo": ".etf_bitcoin",
            "EtfTrade": ".etf_bitcoin",
            "EthereumEtf": ".etf_ethereum",
            "EthereumEtfAssets": ".etf_ethereum",
            "ExchangeLiquidation": ".futures_liquidation",
            "ExchangeOpenInterest": ".futures_open_interest",
            "ExchangePair": ".common",
            "ExchangeSeries": ".common",
            "Footprint": ".futures_volume",
            "FootprintBucket": ".futures_volume",
            "FundingArbitrage": ".futures_funding_rate",
            "FundingRateBar": ".futures_funding_rate",
            "FuturesNetflowRow": ".futures",
            "GrayscaleHolding": ".grayscale",
            "GrayscalePremium": ".grayscale",
            "HeatmapCandle": ".futures_liquidation",
            "HeatmapCell": ".futures_liquidation",
            "LargeLimitOrder": ".common",
            "LiquidationBar": ".futures_liquidation",
            "LiquidationHeatmap": ".futures_liquidation",
            "LiquidationMap": ".futures_liquidation",
            "LiquidationMapLevel": ".futures_liquidation",
            "LiquidationOrder": ".futures_liquidation",
            "MarginOpenInterestBar": ".futures_open_interest",
            "MaxPain": ".futures_liquidation",
            "OpenInterestBar": ".futures_open_interest",
            "OptionMaxPain": ".option",
            "OptionVenue": ".option",
            "OrderSide": ".futures_liquidation",
            "OrderbookDepthBar": ".common",
            "OrderbookSnapshot": ".common",
            "PastLargeLimitOrder": ".common",
            "PriceLevel": ".common",
            "Subscription": ".account",
            "TakerVolumeBar": ".futures_taker_buy_sell_volume",
            "VenueAccumulatedFunding": ".futures_funding_rate",
            "VenueFundingRate": ".futures_funding_rate",
            "VenueLiquidationMap": ".futures_liquidation",
        },
    )

__all__ = [
    "AggregatedCvdBar",
    "AggregatedLiquidationBar",
    "AggregatedLiquidationHeatmap",
    "AggregatedLiquidationMap",
    "AggregatedOrderbookDepthBar",
    "AggregatedTakerVolumeBar",
    "ArbitrageLeg",
    "BitcoinEtf",
    "BitcoinEtfAssets",
    "BitfinexMargin",
    "BookSide",
    "BorrowRateBar",
    "CoinAccumulatedFunding",
    "CoinFundingRates",
    "CoinLiquidation",
    "CoinNetflow",
    "CoinbasePremium",
    "CvdBar",
    "EtfAddress",
    "EtfAumDay",
    "EtfDay",
    "EtfDetail",
    "EtfFlow",
    "EtfFlowDay",
    "EtfNetAssetsDay",
    "EtfPerformance",
    "EtfPremium",
    "EtfPremiumDay",
    "EtfPriceBar",
    "EtfQuote",
    "EtfSession",
    "EtfTickerInfo",
    "EtfTrade",
    "EthereumEtf",
    "EthereumEtfAssets",
    "ExchangeLiquidation",
    "ExchangeOpenInterest",
    "ExchangePair",
    "ExchangeSeries",
    "Footprint",
    "FootprintBucket",
    "FundingArbitrage",
    "FundingRateBar",
    "FuturesNetflowRow",
    "GrayscaleHolding",
    "GrayscalePremium",
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
    "OptionMaxPain",
    "OptionVenue",
    "OrderSide",
    "OrderbookDepthBar",
    "OrderbookSnapshot",
    "PastLargeLimitOrder",
    "PriceLevel",
    "Subscription",
    "TakerVolumeBar",
    "VenueAccumulatedFunding",
    "VenueFundingRate",
    "VenueLiquidationMap",
]
