"""One class for each object, row and enum of CoinGlass API V4, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account import Subscription as Subscription
    from .article import Article as Article
    from .borrow_interest_rate import BorrowRateBar as BorrowRateBar
    from .calendar import EconomicEvent as EconomicEvent
    from .chain import WhaleTransfer as WhaleTransfer
    from .coin import NextUnlock as NextUnlock
    from .coin import TokenAllocation as TokenAllocation
    from .coin import TokenUnlock as TokenUnlock
    from .coin import TokenVesting as TokenVesting
    from .coin import VestingDay as VestingDay
    from .coin import VestingShare as VestingShare
    from .common import AggregatedCvdBar as AggregatedCvdBar
    from .common import AggregatedOrderbookDepthBar as AggregatedOrderbookDepthBar
    from .common import AggregatedTakerVolumeBar as AggregatedTakerVolumeBar
    from .common import BookSide as BookSide
    from .common import CoinNetflow as CoinNetflow
    from .common import EtfFlow as EtfFlow
    from .common import EtfFlowDay as EtfFlowDay
    from .common import EtfNetAssetsDay as EtfNetAssetsDay
    from .common import ExchangePair as ExchangePair
    from .common import ExchangeSeries as ExchangeSeries
    from .common import Footprint as Footprint
    from .common import FootprintBucket as FootprintBucket
    from .common import LargeLimitOrder as LargeLimitOrder
    from .common import OrderbookDepthBar as OrderbookDepthBar
    from .common import OrderbookSnapshot as OrderbookSnapshot
    from .common import PastLargeLimitOrder as PastLargeLimitOrder
    from .common import PriceBar as PriceBar
    from .common import PriceLevel as PriceLevel
    from .common import TakerVolumeBar as TakerVolumeBar
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
    from .exchange import ExchangeAsset as ExchangeAsset
    from .exchange_assets_transparency import ExchangeTransparency as ExchangeTransparency
    from .exchange_balance import ExchangeBalance as ExchangeBalance
    from .exchange_balance import ExchangeBalanceSeries as ExchangeBalanceSeries
    from .exchange_chain_tx import ExchangeTransfer as ExchangeTransfer
    from .exchange_chain_tx import TransferType as TransferType
    from .futures import CoinPriceChange as CoinPriceChange
    from .futures import ExchangeRank as ExchangeRank
    from .futures import FuturesCoinMarket as FuturesCoinMarket
    from .futures import FuturesNetflowRow as FuturesNetflowRow
    from .futures import FuturesPairMarket as FuturesPairMarket
    from .futures_avg_true_range import CoinAverageTrueRange as CoinAverageTrueRange
    from .futures_basis import BasisBar as BasisBar
    from .futures_cdri_index import CdriDay as CdriDay
    from .futures_cgdi_index import CgdiDay as CgdiDay
    from .futures_cvd import CvdBar as CvdBar
    from .futures_ema import CoinEma as CoinEma
    from .futures_funding_rate import ArbitrageLeg as ArbitrageLeg
    from .futures_funding_rate import CoinAccumulatedFunding as CoinAccumulatedFunding
    from .futures_funding_rate import CoinFundingRates as CoinFundingRates
    from .futures_funding_rate import FundingArbitrage as FundingArbitrage
    from .futures_funding_rate import FundingRateBar as FundingRateBar
    from .futures_funding_rate import VenueAccumulatedFunding as VenueAccumulatedFunding
    from .futures_funding_rate import VenueFundingRate as VenueFundingRate
    from .futures_global_long_short_account_ratio import GlobalAccountRatio as GlobalAccountRatio
    from .futures_indicators import AverageTrueRange as AverageTrueRange
    from .futures_indicators import BollingerBands as BollingerBands
    from .futures_indicators import EmaValue as EmaValue
    from .futures_indicators import MacdValue as MacdValue
    from .futures_indicators import MaValue as MaValue
    from .futures_indicators import RsiValue as RsiValue
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
    from .futures_ma import CoinMa as CoinMa
    from .futures_macd import CoinMacd as CoinMacd
    from .futures_net_position import NetPositionBar as NetPositionBar
    from .futures_open_interest import ExchangeOpenInterest as ExchangeOpenInterest
    from .futures_open_interest import MarginOpenInterestBar as MarginOpenInterestBar
    from .futures_open_interest import OpenInterestBar as OpenInterestBar
    from .futures_rsi import CoinRsi as CoinRsi
    from .futures_taker_buy_sell_volume import ExchangeTakerVolume as ExchangeTakerVolume
    from .futures_taker_buy_sell_volume import TakerVolumeByExchange as TakerVolumeByExchange
    from .futures_top_long_short_account_ratio import TopAccountRatio as TopAccountRatio
    from .futures_top_long_short_position_ratio import TopPositionRatio as TopPositionRatio
    from .futures_whale_index import WhaleIndexBar as WhaleIndexBar
    from .grayscale import GrayscaleHolding as GrayscaleHolding
    from .grayscale import GrayscalePremium as GrayscalePremium
    from .hyperliquid import AccountLeverage as AccountLeverage
    from .hyperliquid import AccountPosition as AccountPosition
    from .hyperliquid import AssetPosition as AssetPosition
    from .hyperliquid import CumulativeFunding as CumulativeFunding
    from .hyperliquid import MarginMode as MarginMode
    from .hyperliquid import MarginSummary as MarginSummary
    from .hyperliquid import PositionAction as PositionAction
    from .hyperliquid import WalletAccount as WalletAccount
    from .hyperliquid import WalletPosition as WalletPosition
    from .hyperliquid import WalletPositionPage as WalletPositionPage
    from .hyperliquid import WhaleAlert as WhaleAlert
    from .hyperliquid_global_long_short_account_ratio import WalletLongShortRatio as WalletLongShortRatio
    from .hyperliquid_wallet import WalletTier as WalletTier
    from .index import ActiveAddresses as ActiveAddresses
    from .index import Ahr999Day as Ahr999Day
    from .index import AltcoinSeason as AltcoinSeason
    from .index import BitcoinCorrelation as BitcoinCorrelation
    from .index import BitcoinDominance as BitcoinDominance
    from .index import BitfinexMargin as BitfinexMargin
    from .index import CoinbasePremium as CoinbasePremium
    from .index import FearGreedHistory as FearGreedHistory
    from .index import GlobalMoneyGrowth as GlobalMoneyGrowth
    from .index import GoldenRatio as GoldenRatio
    from .index import LongTermHolderSupply as LongTermHolderSupply
    from .index import LthRealizedPrice as LthRealizedPrice
    from .index import LthSopr as LthSopr
    from .index import MacroOscillator as MacroOscillator
    from .index import NetUnrealizedProfitLoss as NetUnrealizedProfitLoss
    from .index import NewAddresses as NewAddresses
    from .index import OptionFuturesRatio as OptionFuturesRatio
    from .index import PeakIndicator as PeakIndicator
    from .index import PiCycle as PiCycle
    from .index import PuellMultiple as PuellMultiple
    from .index import ReserveRisk as ReserveRisk
    from .index import RhodlRatio as RhodlRatio
    from .index import ShortTermHolderSupply as ShortTermHolderSupply
    from .index import StablecoinMarketCapHistory as StablecoinMarketCapHistory
    from .index import SthRealizedPrice as SthRealizedPrice
    from .index import SthSopr as SthSopr
    from .index import StockFlow as StockFlow
    from .index import TwoHundredWeekAverage as TwoHundredWeekAverage
    from .index import TwoYearMaMultiplier as TwoYearMaMultiplier
    from .index import UsMoneyGrowth as UsMoneyGrowth
    from .index import VolumeRatioBar as VolumeRatioBar
    from .index_bitcoin import BubbleIndexDay as BubbleIndexDay
    from .index_bitcoin import DayMark as DayMark
    from .index_bitcoin import ProfitableDay as ProfitableDay
    from .index_bitcoin import RainbowRow as RainbowRow
    from .option import OptionMaxPain as OptionMaxPain
    from .option import OptionVenue as OptionVenue
    from .spot import SpotCoinMarket as SpotCoinMarket
    from .spot import SpotNetflowRow as SpotNetflowRow
    from .spot import SpotPairMarket as SpotPairMarket
    from .spot_cvd import SpotCvdBar as SpotCvdBar
    from .stream import ClosedSide as ClosedSide
    from .stream import StreamedLiquidation as StreamedLiquidation
    from .stream import StreamedTicker as StreamedTicker
    from .stream import StreamedTrade as StreamedTrade
    from .stream import TakerSide as TakerSide
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AccountLeverage": ".hyperliquid",
            "AccountPosition": ".hyperliquid",
            "ActiveAddresses": ".index",
            "AggregatedCvdBar": ".common",
            "AggregatedLiquidationBar": ".futures_liquidation",
            "AggregatedLiquidationHeatmap": ".futures_liquidation",
            "AggregatedLiquidationMap": ".futures_liquidation",
            "AggregatedOrderbookDepthBar": ".common",
            "AggregatedTakerVolumeBar": ".common",
            "Ahr999Day": ".index",
            "AltcoinSeason": ".index",
            "ArbitrageLeg": ".futures_funding_rate",
            "Article": ".article",
            "AssetPosition": ".hyperliquid",
            "AverageTrueRange": ".futures_indicators",
            "BasisBar": ".futures_basis",
            "BitcoinCorrelation": ".index",
            "BitcoinDominance": ".index",
            "BitcoinEtf": ".etf_bitcoin",
            "BitcoinEtfAssets": ".etf_bitcoin",
            "BitfinexMargin": ".index",
            "BollingerBands": ".futures_indicators",
            "BookSide": ".common",
            "BorrowRateBar": ".borrow_interest_rate",
            "BubbleIndexDay": ".index_bitcoin",
            "CdriDay": ".futures_cdri_index",
            "CgdiDay": ".futures_cgdi_index",
            "ClosedSide": ".stream",
            "CoinAccumulatedFunding": ".futures_funding_rate",
            "CoinAverageTrueRange": ".futures_avg_true_range",
            "CoinEma": ".futures_ema",
            "CoinFundingRates": ".futures_funding_rate",
            "CoinLiquidation": ".futures_liquidation",
            "CoinMa": ".futures_ma",
            "CoinMacd": ".futures_macd",
            "CoinNetflow": ".common",
            "CoinPriceChange": ".futures",
            "CoinRsi": ".futures_rsi",
            "CoinbasePremium": ".index",
            "CumulativeFunding": ".hyperliquid",
            "CvdBar": ".futures_cvd",
            "DayMark": ".index_bitcoin",
            "EconomicEvent": ".calendar",
            "EmaValue": ".futures_indicators",
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
            "ExchangeAsset": ".exchange",
            "ExchangeBalance": ".exchange_balance",
            "ExchangeBalanceSeries": ".exchange_balance",
            "ExchangeLiquidation": ".futures_liquidation",
            "ExchangeOpenInterest": ".futures_open_interest",
            "ExchangePair": ".common",
            "ExchangeRank": ".futures",
            "ExchangeSeries": ".common",
            "ExchangeTakerVolume": ".futures_taker_buy_sell_volume",
            "ExchangeTransfer": ".exchange_chain_tx",
            "ExchangeTransparency": ".exchange_assets_transparency",
            "FearGreedHistory": ".index",
            "Footprint": ".common",
            "FootprintBucket": ".common",
            "FundingArbitrage": ".futures_funding_rate",
            "FundingRateBar": ".futures_funding_rate",
            "FuturesCoinMarket": ".futures",
            "FuturesNetflowRow": ".futures",
            "FuturesPairMarket": ".futures",
            "GlobalAccountRatio": ".futures_global_long_short_account_ratio",
            "GlobalMoneyGrowth": ".index",
            "GoldenRatio": ".index",
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
            "LongTermHolderSupply": ".index",
            "LthRealizedPrice": ".index",
            "LthSopr": ".index",
            "MaValue": ".futures_indicators",
            "MacdValue": ".futures_indicators",
            "MacroOscillator": ".index",
            "MarginMode": ".hyperliquid",
            "MarginOpenInterestBar": ".futures_open_interest",
            "MarginSummary": ".hyperliquid",
            "MaxPain": ".futures_liquidation",
            "NetPositionBar": ".futures_net_position",
            "NetUnrealizedProfitLoss": ".index",
            "NewAddresses": ".index",
            "NextUnlock": ".coin",
            "OpenInterestBar": ".futures_open_interest",
            "OptionFuturesRatio": ".index",
            "OptionMaxPain": ".option",
            "OptionVenue": ".option",
            "OrderSide": ".futures_liquidation",
            "OrderbookDepthBar": ".common",
            "OrderbookSnapshot": ".common",
            "PastLargeLimitOrder": ".common",
            "PeakIndicator": ".index",
            "PiCycle": ".index",
            "PositionAction": ".hyperliquid",
            "PriceBar": ".common",
            "PriceLevel": ".common",
            "ProfitableDay": ".index_bitcoin",
            "PuellMultiple": ".index",
            "RainbowRow": ".index_bitcoin",
            "ReserveRisk": ".index",
            "RhodlRatio": ".index",
            "RsiValue": ".futures_indicators",
            "ShortTermHolderSupply": ".index",
            "SpotCoinMarket": ".spot",
            "SpotCvdBar": ".spot_cvd",
            "SpotNetflowRow": ".spot",
            "SpotPairMarket": ".spot",
            "StablecoinMarketCapHistory": ".index",
            "SthRealizedPrice": ".index",
            "SthSopr": ".index",
            "StockFlow": ".index",
            "StreamedLiquidation": ".stream",
            "StreamedTicker": ".stream",
            "StreamedTrade": ".stream",
            "Subscription": ".account",
            "TakerSide": ".stream",
            "TakerVolumeBar": ".common",
            "TakerVolumeByExchange": ".futures_taker_buy_sell_volume",
            "TokenAllocation": ".coin",
            "TokenUnlock": ".coin",
            "TokenVesting": ".coin",
            "TopAccountRatio": ".futures_top_long_short_account_ratio",
            "TopPositionRatio": ".futures_top_long_short_position_ratio",
            "TransferType": ".exchange_chain_tx",
            "TwoHundredWeekAverage": ".index",
            "TwoYearMaMultiplier": ".index",
            "UsMoneyGrowth": ".index",
            "VenueAccumulatedFunding": ".futures_funding_rate",
            "VenueFundingRate": ".futures_funding_rate",
            "VenueLiquidationMap": ".futures_liquidation",
            "VestingDay": ".coin",
            "VestingShare": ".coin",
            "VolumeRatioBar": ".index",
            "WalletAccount": ".hyperliquid",
            "WalletLongShortRatio": ".hyperliquid_global_long_short_account_ratio",
            "WalletPosition": ".hyperliquid",
            "WalletPositionPage": ".hyperliquid",
            "WalletTier": ".hyperliquid_wallet",
            "WhaleAlert": ".hyperliquid",
            "WhaleIndexBar": ".futures_whale_index",
            "WhaleTransfer": ".chain",
        },
    )

__all__ = [
    "AccountLeverage",
    "AccountPosition",
    "ActiveAddresses",
    "AggregatedCvdBar",
    "AggregatedLiquidationBar",
    "AggregatedLiquidationHeatmap",
    "AggregatedLiquidationMap",
    "AggregatedOrderbookDepthBar",
    "AggregatedTakerVolumeBar",
    "Ahr999Day",
    "AltcoinSeason",
    "ArbitrageLeg",
    "Article",
    "AssetPosition",
    "AverageTrueRange",
    "BasisBar",
    "BitcoinCorrelation",
    "BitcoinDominance",
    "BitcoinEtf",
    "BitcoinEtfAssets",
    "BitfinexMargin",
    "BollingerBands",
    "BookSide",
    "BorrowRateBar",
    "BubbleIndexDay",
    "CdriDay",
    "CgdiDay",
    "ClosedSide",
    "CoinAccumulatedFunding",
    "CoinAverageTrueRange",
    "CoinEma",
    "CoinFundingRates",
    "CoinLiquidation",
    "CoinMa",
    "CoinMacd",
    "CoinNetflow",
    "CoinPriceChange",
    "CoinRsi",
    "CoinbasePremium",
    "CumulativeFunding",
    "CvdBar",
    "DayMark",
    "EconomicEvent",
    "EmaValue",
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
    "ExchangeAsset",
    "ExchangeBalance",
    "ExchangeBalanceSeries",
    "ExchangeLiquidation",
    "ExchangeOpenInterest",
    "ExchangePair",
    "ExchangeRank",
    "ExchangeSeries",
    "ExchangeTakerVolume",
    "ExchangeTransfer",
    "ExchangeTransparency",
    "FearGreedHistory",
    "Footprint",
    "FootprintBucket",
    "FundingArbitrage",
    "FundingRateBar",
    "FuturesCoinMarket",
    "FuturesNetflowRow",
    "FuturesPairMarket",
    "GlobalAccountRatio",
    "GlobalMoneyGrowth",
    "GoldenRatio",
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
    "LongTermHolderSupply",
    "LthRealizedPrice",
    "LthSopr",
    "MaValue",
    "MacdValue",
    "MacroOscillator",
    "MarginMode",
    "MarginOpenInterestBar",
    "MarginSummary",
    "MaxPain",
    "NetPositionBar",
    "NetUnrealizedProfitLoss",
    "NewAddresses",
    "NextUnlock",
    "OpenInterestBar",
    "OptionFuturesRatio",
    "OptionMaxPain",
    "OptionVenue",
    "OrderSide",
    "OrderbookDepthBar",
    "OrderbookSnapshot",
    "PastLargeLimitOrder",
    "PeakIndicator",
    "PiCycle",
    "PositionAction",
    "PriceBar",
    "PriceLevel",
    "ProfitableDay",
    "PuellMultiple",
    "RainbowRow",
    "ReserveRisk",
    "RhodlRatio",
    "RsiValue",
    "ShortTermHolderSupply",
    "SpotCoinMarket",
    "SpotCvdBar",
    "SpotNetflowRow",
    "SpotPairMarket",
    "StablecoinMarketCapHistory",
    "SthRealizedPrice",
    "SthSopr",
    "StockFlow",
    "StreamedLiquidation",
    "StreamedTicker",
    "StreamedTrade",
    "Subscription",
    "TakerSide",
    "TakerVolumeBar",
    "TakerVolumeByExchange",
    "TokenAllocation",
    "TokenUnlock",
    "TokenVesting",
    "TopAccountRatio",
    "TopPositionRatio",
    "TransferType",
    "TwoHundredWeekAverage",
    "TwoYearMaMultiplier",
    "UsMoneyGrowth",
    "VenueAccumulatedFunding",
    "VenueFundingRate",
    "VenueLiquidationMap",
    "VestingDay",
    "VestingShare",
    "VolumeRatioBar",
    "WalletAccount",
    "WalletLongShortRatio",
    "WalletPosition",
    "WalletPositionPage",
    "WalletTier",
    "WhaleAlert",
    "WhaleIndexBar",
    "WhaleTransfer",
]
