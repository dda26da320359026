"""CoinGlass API V4: client, models and argument types, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from perpkit._runtime.answer import Rejected as Rejected
    from perpkit._runtime.answer import Response as Response
    from perpkit._runtime.frames.plain import jsonable as jsonable
    from perpkit._runtime.rows import Rows as Rows
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

    from .client import AsyncCoinGlass as AsyncCoinGlass
    from .client import CoinGlass as CoinGlass
    from .models import AccountLeverage as AccountLeverage
    from .models import AccountPosition as AccountPosition
    from .models import ActiveAddresses as ActiveAddresses
    from .models import AggregatedCvdBar as AggregatedCvdBar
    from .models import AggregatedLiquidationBar as AggregatedLiquidationBar
    from .models import AggregatedLiquidationHeatmap as AggregatedLiquidationHeatmap
    from .models import AggregatedLiquidationMap as AggregatedLiquidationMap
    from .models import AggregatedOrderbookDepthBar as AggregatedOrderbookDepthBar
    from .models import AggregatedTakerVolumeBar as AggregatedTakerVolumeBar
    from .models import Ahr999Day as Ahr999Day
    from .models import AltcoinSeason as AltcoinSeason
    from .models import ArbitrageLeg as ArbitrageLeg
    from .models import Article as Article
    from .models import AssetPosition as AssetPosition
    from .models import AverageTrueRange as AverageTrueRange
    from .models import BasisBar as BasisBar
    from .models import BitcoinCorrelation as BitcoinCorrelation
    from .models import BitcoinDominance as BitcoinDominance
    from .models import BitcoinEtf as BitcoinEtf
    from .models import BitcoinEtfAssets as BitcoinEtfAssets
    from .models import BitfinexMargin as BitfinexMargin
    from .models import BollingerBands as BollingerBands
    from .models import BookSide as BookSide
    from .models import BorrowRateBar as BorrowRateBar
    from .models import BubbleIndexDay as BubbleIndexDay
    from .models import CdriDay as CdriDay
    from .models import CgdiDay as CgdiDay
    from .models import ClosedSide as ClosedSide
    from .models import CoinAccumulatedFunding as CoinAccumulatedFunding
    from .models import CoinAverageTrueRange as CoinAverageTrueRange
    from .models import CoinbasePremium as CoinbasePremium
    from .models import CoinEma as CoinEma
    from .models import CoinFundingRates as CoinFundingRates
    from .models import CoinLiquidation as CoinLiquidation
    from .models import CoinMa as CoinMa
    from .models import CoinMacd as CoinMacd
    from .models import CoinNetflow as CoinNetflow
    from .models import CoinPriceChange as CoinPriceChange
    from .models import CoinRsi as CoinRsi
    from .models import CumulativeFunding as CumulativeFunding
    from .models import CvdBar as CvdBar
    from .models import DayMark as DayMark
    from .models import EconomicEvent as EconomicEvent
    from .models import EmaValue as EmaValue
    from .models import EtfAddress as EtfAddress
    from .models import EtfAumDay as EtfAumDay
    from .models import EtfDay as EtfDay
    from .models import EtfDetail as EtfDetail
    from .models import EtfFlow as EtfFlow
    from .models import EtfFlowDay as EtfFlowDay
    from .models import EtfNetAssetsDay as EtfNetAssetsDay
    from .models import EtfPerformance as EtfPerformance
    from .models import EtfPremium as EtfPremium
    from .models import EtfPremiumDay as EtfPremiumDay
    from .models import EtfPriceBar as EtfPriceBar
    from .models import EtfQuote as EtfQuote
    from .models import EtfSession as EtfSession
    from .models import EtfTickerInfo as EtfTickerInfo
    from .models import EtfTrade as EtfTrade
    from .models import EthereumEtf as EthereumEtf
    from .models import EthereumEtfAssets as EthereumEtfAssets
    from .models import ExchangeAsset as ExchangeAsset
    from .models import ExchangeBalance as ExchangeBalance
    from .models import ExchangeBalanceSeries as ExchangeBalanceSeries
    from .models import ExchangeLiquidation as ExchangeLiquidation
    from .models import ExchangeOpenInterest as ExchangeOpenInterest
    from .models import ExchangePair as ExchangePair
    from .models import ExchangeRank as ExchangeRank
    from .models import ExchangeSeries as ExchangeSeries
    from .models import ExchangeTakerVolume as ExchangeTakerVolume
    from .models import ExchangeTransfer as ExchangeTransfer
    from .models import ExchangeTransparency as ExchangeTransparency
    from .models import FearGreedHistory as FearGreedHistory
    from .models import Footprint as Footprint
    from .models import FootprintBucket as FootprintBucket
    from .models import FundingArbitrage as FundingArbitrage
    from .models import FundingRateBar as FundingRateBar
    from .models import FuturesCoinMarket as FuturesCoinMarket
    from .models import FuturesNetflowRow as FuturesNetflowRow
    from .models import FuturesPairMarket as FuturesPairMarket
    from .models import GlobalAccountRatio as GlobalAccountRatio
    from .models import GlobalMoneyGrowth as GlobalMoneyGrowth
    from .models import GoldenRatio as GoldenRatio
    from .models import GrayscaleHolding as GrayscaleHolding
    from .models import GrayscalePremium as GrayscalePremium
    from .models import HeatmapCandle as HeatmapCandle
    from .models import HeatmapCell as HeatmapCell
    from .models import LargeLimitOrder as LargeLimitOrder
    from .models import LiquidationBar as LiquidationBar
    from .models import LiquidationHeatmap as LiquidationHeatmap
    from .models import LiquidationMap as LiquidationMap
    from .models import LiquidationMapLevel as LiquidationMapLevel
    from .models import LiquidationOrder as LiquidationOrder
    from .models import LongTermHolderSupply as LongTermHolderSupply
    from .models import LthRealizedPrice as LthRealizedPrice
    from .models import LthSopr as LthSopr
    from .models import MacdValue as MacdValue
    from .models import MacroOscillator as MacroOscillator
    from .models import MarginMode as MarginMode
    from .models import MarginOpenInterestBar as MarginOpenInterestBar
    from .models import MarginSummary as MarginSummary
    from .models import MaValue as MaValue
    from .models import MaxPain as MaxPain
    from .models import NetPositionBar as NetPositionBar
    from .models import NetUnrealizedProfitLoss as NetUnrealizedProfitLoss
    from .models import NewAddresses as NewAddresses
    from .models import NextUnlock as NextUnlock
    from .models import OpenInterestBar as OpenInterestBar
    from .models import OptionFuturesRatio as OptionFuturesRatio
    from .models import OptionMaxPain as OptionMaxPain
    from .models import OptionVenue as OptionVenue
    from .models import OrderbookDepthBar as OrderbookDepthBar
    from .models import OrderbookSnapshot as OrderbookSnapshot
    from .models import OrderSide as OrderSide
    from .models import PastLargeLimitOrder as PastLargeLimitOrder
    from .models import PeakIndicator as PeakIndicator
    from .models import PiCycle as PiCycle
    from .models import PositionAction as PositionAction
    from .models import PriceBar as PriceBar
    from .models import PriceLevel as PriceLevel
    from .models import ProfitableDay as ProfitableDay
    from .models import PuellMultiple as PuellMultiple
    from .models import RainbowRow as RainbowRow
    from .models import ReserveRisk as ReserveRisk
    from .models import RhodlRatio as RhodlRatio
    from .models import RsiValue as RsiValue
    from .models import ShortTermHolderSupply as ShortTermHolderSupply
    from .models import SpotCoinMarket as SpotCoinMarket
    from .models import SpotCvdBar as SpotCvdBar
    from .models import SpotNetflowRow as SpotNetflowRow
    from .models import SpotPairMarket as SpotPairMarket
    from .models import StablecoinMarketCapHistory as StablecoinMarketCapHistory
    from .models import SthRealizedPrice as SthRealizedPrice
    from .models import SthSopr as SthSopr
    from .models import StockFlow as StockFlow
    from .models import StreamedLiquidation as StreamedLiquidation
    from .models import StreamedTicker as StreamedTicker
    from .models import StreamedTrade as StreamedTrade
    from .models import Subscription as Subscription
    from .models import TakerSide as TakerSide
    from .models import TakerVolumeBar as TakerVolumeBar
    from .models import TakerVolumeByExchange as TakerVolumeByExchange
    from .models import TokenAllocation as TokenAllocation
    from .models import TokenUnlock as TokenUnlock
    from .models import TokenVesting as TokenVesting
    from .models import TopAccountRatio as TopAccountRatio
    from .models import TopPositionRatio as TopPositionRatio
    from .models import TransferType as TransferType
    from .models import TwoHundredWeekAverage as TwoHundredWeekAverage
    from .models import TwoYearMaMultiplier as TwoYearMaMultiplier
    from .models import UsMoneyGrowth as UsMoneyGrowth
    from .models import VenueAccumulatedFunding as VenueAccumulatedFunding
    from .models import VenueFundingRate as VenueFundingRate
    from .models import VenueLiquidationMap as VenueLiquidationMap
    from .models import VestingDay as VestingDay
    from .models import VestingShare as VestingShare
    from .models import VolumeRatioBar as VolumeRatioBar
    from .models import WalletAccount as WalletAccount
    from .models import WalletLongShortRatio as WalletLongShortRatio
    from .models import WalletPosition as WalletPosition
    from .models import WalletPositionPage as WalletPositionPage
    from .models import WalletTier as WalletTier
    from .models import WhaleAlert as WhaleAlert
    from .models import WhaleIndexBar as WhaleIndexBar
    from .models import WhaleTransfer as WhaleTransfer
    from .types import AmountUnitName as AmountUnitName
    from .types import ArticleLanguage as ArticleLanguage
    from .types import CalendarLanguage as CalendarLanguage
    from .types import CandlePrice as CandlePrice
    from .types import DepthRange as DepthRange
    from .types import ExchangeListRange as ExchangeListRange
    from .types import FundPriceRange as FundPriceRange
    from .types import HeatmapRange as HeatmapRange
    from .types import Interval as Interval
    from .types import IntervalUpToDay as IntervalUpToDay
    from .types import MapRange as MapRange
    from .types import MarginCoinName as MarginCoinName
    from .types import MaxPainRange as MaxPainRange
    from .types import OptionRange as OptionRange
    from .types import OptionUnit as OptionUnit
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
            "CoinGlass": ".client",
            "AsyncCoinGlass": ".client",
            "AccountLeverage": ".models",
            "AccountPosition": ".models",
            "ActiveAddresses": ".models",
            "AggregatedCvdBar": ".models",
            "AggregatedLiquidationBar": ".models",
            "AggregatedLiquidationHeatmap": ".models",
            "AggregatedLiquidationMap": ".models",
            "AggregatedOrderbookDepthBar": ".models",
            "AggregatedTakerVolumeBar": ".models",
            "Ahr999Day": ".models",
            "AltcoinSeason": ".models",
            "ArbitrageLeg": ".models",
            "Article": ".models",
            "AssetPosition": ".models",
            "AverageTrueRange": ".models",
            "BasisBar": ".models",
            "BitcoinCorrelation": ".models",
            "BitcoinDominance": ".models",
            "BitcoinEtf": ".models",
            "BitcoinEtfAssets": ".models",
            "BitfinexMargin": ".models",
            "BollingerBands": ".models",
            "BookSide": ".models",
            "BorrowRateBar": ".models",
            "BubbleIndexDay": ".models",
            "CdriDay": ".models",
            "CgdiDay": ".models",
            "ClosedSide": ".models",
            "CoinAccumulatedFunding": ".models",
            "CoinAverageTrueRange": ".models",
            "CoinEma": ".models",
            "CoinFundingRates": ".models",
            "CoinLiquidation": ".models",
            "CoinMa": ".models",
            "CoinMacd": ".models",
            "CoinNetflow": ".models",
            "CoinPriceChange": ".models",
            "CoinRsi": ".models",
            "CoinbasePremium": ".models",
            "CumulativeFunding": ".models",
            "CvdBar": ".models",
            "DayMark": ".models",
            "EconomicEvent": ".models",
            "EmaValue": ".models",
            "EtfAddress": ".models",
            "EtfAumDay": ".models",
            "EtfDay": ".models",
            "EtfDetail": ".models",
            "EtfFlow": ".models",
            "EtfFlowDay": ".models",
            "EtfNetAssetsDay": ".models",
            "EtfPerformance": ".models",
            "EtfPremium": ".models",
            "EtfPremiumDay": ".models",
            "EtfPriceBar": ".models",
            "EtfQuote": ".models",
            "EtfSession": ".models",
            "EtfTickerInfo": ".models",
            "EtfTrade": ".models",
            "EthereumEtf": ".models",
            "EthereumEtfAssets": ".models",
            "ExchangeAsset": ".models",
            "ExchangeBalance": ".models",
            "ExchangeBalanceSeries": ".models",
            "ExchangeLiquidation": ".models",
            "ExchangeOpenInterest": ".models",
            "ExchangePair": ".models",
            "ExchangeRank": ".models",
            "ExchangeSeries": ".models",
            "ExchangeTakerVolume": ".models",
            "ExchangeTransfer": ".models",
            "ExchangeTransparency": ".models",
            "FearGreedHistory": ".models",
            "Footprint": ".models",
            "FootprintBucket": ".models",
            "FundingArbitrage": ".models",
            "FundingRateBar": ".models",
            "FuturesCoinMarket": ".models",
            "FuturesNetflowRow": ".models",
            "FuturesPairMarket": ".models",
            "GlobalAccountRatio": ".models",
            "GlobalMoneyGrowth": ".models",
            "GoldenRatio": ".models",
            "GrayscaleHolding": ".models",
            "GrayscalePremium": ".models",
            "HeatmapCandle": ".models",
            "HeatmapCell": ".models",
            "LargeLimitOrder": ".models",
            "LiquidationBar": ".models",
            "LiquidationHeatmap": ".models",
            "LiquidationMap": ".models",
            "LiquidationMapLevel": ".models",
            "LiquidationOrder": ".models",
            "LongTermHolderSupply": ".models",
            "LthRealizedPrice": ".models",
            "LthSopr": ".models",
            "MaValue": ".models",
            "MacdValue": ".models",
            "MacroOscillator": ".models",
            "MarginMode": ".models",
            "MarginOpenInterestBar": ".models",
            "MarginSummary": ".models",
            "MaxPain": ".models",
            "NetPositionBar": ".models",
            "NetUnrealizedProfitLoss": ".models",
            "NewAddresses": ".models",
            "NextUnlock": ".models",
            "OpenInterestBar": ".models",
            "OptionFuturesRatio": ".models",
            "OptionMaxPain": ".models",
            "OptionVenue": ".models",
            "OrderSide": ".models",
            "OrderbookDepthBar": ".models",
            "OrderbookSnapshot": ".models",
            "PastLargeLimitOrder": ".models",
            "PeakIndicator": ".models",
            "PiCycle": ".models",
            "PositionAction": ".models",
            "PriceBar": ".models",
            "PriceLevel": ".models",
            "ProfitableDay": ".models",
            "PuellMultiple": ".models",
            "RainbowRow": ".models",
            "ReserveRisk": ".models",
            "RhodlRatio": ".models",
            "RsiValue": ".models",
            "ShortTermHolderSupply": ".models",
            "SpotCoinMarket": ".models",
            "SpotCvdBar": ".models",
            "SpotNetflowRow": ".models",
            "SpotPairMarket": ".models",
            "StablecoinMarketCapHistory": ".models",
            "SthRealizedPrice": ".models",
            "SthSopr": ".models",
            "StockFlow": ".models",
            "StreamedLiquidation": ".models",
            "StreamedTicker": ".models",
            "StreamedTrade": ".models",
            "Subscription": ".models",
            "TakerSide": ".models",
            "TakerVolumeBar": ".models",
            "TakerVolumeByExchange": ".models",
            "TokenAllocation": ".models",
            "TokenUnlock": ".models",
            "TokenVesting": ".models",
            "TopAccountRatio": ".models",
            "TopPositionRatio": ".models",
            "TransferType": ".models",
            "TwoHundredWeekAverage": ".models",
            "TwoYearMaMultiplier": ".models",
            "UsMoneyGrowth": ".models",
            "VenueAccumulatedFunding": ".models",
            "VenueFundingRate": ".models",
            "VenueLiquidationMap": ".models",
            "VestingDay": ".models",
            "VestingShare": ".models",
            "VolumeRatioBar": ".models",
            "WalletAccount": ".models",
            "WalletLongShortRatio": ".models",
            "WalletPosition": ".models",
            "WalletPositionPage": ".models",
            "WalletTier": ".models",
            "WhaleAlert": ".models",
            "WhaleIndexBar": ".models",
            "WhaleTransfer": ".models",
            "AmountUnitName": ".types",
            "ArticleLanguage": ".types",
            "CalendarLanguage": ".types",
            "CandlePrice": ".types",
            "DepthRange": ".types",
            "ExchangeListRange": ".types",
            "FundPriceRange": ".types",
            "HeatmapRange": ".types",
            "Interval": ".types",
            "IntervalUpToDay": ".types",
            "MapRange": ".types",
            "MarginCoinName": ".types",
            "MaxPainRange": ".types",
            "OptionRange": ".types",
            "OptionUnit": ".types",
        },
    )

__all__ = [
    "AbovePlanError",
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
    "AmountUnitName",
    "ArbitrageLeg",
    "Article",
    "ArticleLanguage",
    "AssetPosition",
    "AsyncCoinGlass",
    "AsyncWalk",
    "AuthenticationError",
    "AverageTrueRange",
    "BadRequestError",
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
    "CalendarLanguage",
    "CandlePrice",
    "CdriDay",
    "CgdiDay",
    "ClosedSide",
    "CoinAccumulatedFunding",
    "CoinAverageTrueRange",
    "CoinEma",
    "CoinFundingRates",
    "CoinGlass",
    "CoinLiquidation",
    "CoinMa",
    "CoinMacd",
    "CoinNetflow",
    "CoinPriceChange",
    "CoinRsi",
    "CoinbasePremium",
    "ConfigurationError",
    "ConnectionFailedError",
    "CumulativeFunding",
    "CvdBar",
    "DayMark",
    "DecodeError",
    "DepthRange",
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
    "ExchangeListRange",
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
    "FundPriceRange",
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
    "HeatmapRange",
    "HistoryClippedWarning",
    "Hooks",
    "IncompleteHistoryError",
    "IncompleteHistoryWarning",
    "Interval",
    "IntervalUpToDay",
    "InvalidKeyError",
    "KeyOrPlanError",
    "LargeLimitOrder",
    "LimiterUnavailableError",
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
    "MapRange",
    "MarginCoinName",
    "MarginMode",
    "MarginOpenInterestBar",
    "MarginSummary",
    "MaxPain",
    "MaxPainRange",
    "MissingKeyError",
    "NetPositionBar",
    "NetUnrealizedProfitLoss",
    "NewAddresses",
    "NextUnlock",
    "NotFoundError",
    "NotJsonError",
    "OpenInterestBar",
    "OptionFuturesRatio",
    "OptionMaxPain",
    "OptionRange",
    "OptionUnit",
    "OptionVenue",
    "OrderOutcomeUnknown",
    "OrderSide",
    "OrderbookDepthBar",
    "OrderbookSnapshot",
    "ParameterError",
    "PartlyDoneWarning",
    "PastLargeLimitOrder",
    "PeakIndicator",
    "PermissionDeniedError",
    "PerpkitError",
    "PiCycle",
    "PlanError",
    "PlanIntervalError",
    "PlanPathError",
    "PositionAction",
    "PriceBar",
    "PriceLevel",
    "ProfitableDay",
    "PuellMultiple",
    "RainbowRow",
    "RateLimitError",
    "Rejected",
    "RequestTimeoutError",
    "ReserveRisk",
    "Response",
    "ResponseError",
    "ResponseTooLargeError",
    "RhodlRatio",
    "Rows",
    "RsiValue",
    "ShortTermHolderSupply",
    "SignatureError",
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
    "Timeout",
    "TimestampError",
    "TokenAllocation",
    "TokenUnlock",
    "TokenVesting",
    "TooManyRequestsError",
    "TopAccountRatio",
    "TopPositionRatio",
    "TransferType",
    "TransportError",
    "TwoHundredWeekAverage",
    "TwoYearMaMultiplier",
    "UsMoneyGrowth",
    "VendorError",
    "VendorFaultError",
    "VendorTimeoutError",
    "VenueAccumulatedFunding",
    "VenueFundingRate",
    "VenueLiquidationMap",
    "VestingDay",
    "VestingShare",
    "VolumeRatioBar",
    "WaitTooLongError",
    "Walk",
    "WalletAccount",
    "WalletLongShortRatio",
    "WalletPosition",
    "WalletPositionPage",
    "WalletTier",
    "WhaleAlert",
    "WhaleIndexBar",
    "WhaleTransfer",
    "When",
    "jsonable",
]
