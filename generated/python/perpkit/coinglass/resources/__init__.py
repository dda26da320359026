"""Resources: one module for each tag, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account import Account as Account
    from .account import AccountWithResponse as AccountWithResponse
    from .account import AsyncAccount as AsyncAccount
    from .account import AsyncAccountWithResponse as AsyncAccountWithResponse
    from .borrow_interest_rate import AsyncBorrowInterestRate as AsyncBorrowInterestRate
    from .borrow_interest_rate import AsyncBorrowInterestRateWithResponse as AsyncBorrowInterestRateWithResponse
    from .borrow_interest_rate import BorrowInterestRate as BorrowInterestRate
    from .borrow_interest_rate import BorrowInterestRateWithResponse as BorrowInterestRateWithResponse
    from .etf import AsyncEtf as AsyncEtf
    from .etf import AsyncEtfWithResponse as AsyncEtfWithResponse
    from .etf import Etf as Etf
    from .etf import EtfWithResponse as EtfWithResponse
    from .etf_bitcoin import AsyncEtfBitcoin as AsyncEtfBitcoin
    from .etf_bitcoin import AsyncEtfBitcoinWithResponse as AsyncEtfBitcoinWithResponse
    from .etf_bitcoin import EtfBitcoin as EtfBitcoin
    from .etf_bitcoin import EtfBitcoinWithResponse as EtfBitcoinWithResponse
    from .etf_bitcoin_net_assets import AsyncEtfBitcoinNetAssets as AsyncEtfBitcoinNetAssets
    from .etf_bitcoin_net_assets import AsyncEtfBitcoinNetAssetsWithResponse as AsyncEtfBitcoinNetAssetsWithResponse
    from .etf_bitcoin_net_assets import EtfBitcoinNetAssets as EtfBitcoinNetAssets
    from .etf_bitcoin_net_assets import EtfBitcoinNetAssetsWithResponse as EtfBitcoinNetAssetsWithResponse
    from .etf_bitcoin_premium_discount import AsyncEtfBitcoinPremiumDiscount as AsyncEtfBitcoinPremiumDiscount
    from .etf_bitcoin_premium_discount import (
        AsyncEtfBitcoinPremiumDiscountWithResponse as AsyncEtfBitcoinPremiumDiscountWithResponse,
    )
    from .etf_bitcoin_premium_discount import EtfBitcoinPremiumDiscount as EtfBitcoinPremiumDiscount
    from .etf_bitcoin_premium_discount import (
        EtfBitcoinPremiumDiscountWithResponse as EtfBitcoinPremiumDiscountWithResponse,
    )
    from .etf_bitcoin_price import AsyncEtfBitcoinPrice as AsyncEtfBitcoinPrice
    from .etf_bitcoin_price import AsyncEtfBitcoinPriceWithResponse as AsyncEtfBitcoinPriceWithResponse
    from .etf_bitcoin_price import EtfBitcoinPrice as EtfBitcoinPrice
    from .etf_bitcoin_price import EtfBitcoinPriceWithResponse as EtfBitcoinPriceWithResponse
    from .etf_ethereum import AsyncEtfEthereum as AsyncEtfEthereum
    from .etf_ethereum import AsyncEtfEthereumWithResponse as AsyncEtfEthereumWithResponse
    from .etf_ethereum import EtfEthereum as EtfEthereum
    from .etf_ethereum import EtfEthereumWithResponse as EtfEthereumWithResponse
    from .etf_ethereum_net_assets import AsyncEtfEthereumNetAssets as AsyncEtfEthereumNetAssets
    from .etf_ethereum_net_assets import AsyncEtfEthereumNetAssetsWithResponse as AsyncEtfEthereumNetAssetsWithResponse
    from .etf_ethereum_net_assets import EtfEthereumNetAssets as EtfEthereumNetAssets
    from .etf_ethereum_net_assets import EtfEthereumNetAssetsWithResponse as EtfEthereumNetAssetsWithResponse
    from .etf_solana import AsyncEtfSolana as AsyncEtfSolana
    from .etf_solana import AsyncEtfSolanaWithResponse as AsyncEtfSolanaWithResponse
    from .etf_solana import EtfSolana as EtfSolana
    from .etf_solana import EtfSolanaWithResponse as EtfSolanaWithResponse
    from .etf_xrp import AsyncEtfXrp as AsyncEtfXrp
    from .etf_xrp import AsyncEtfXrpWithResponse as AsyncEtfXrpWithResponse
    from .etf_xrp import EtfXrp as EtfXrp
    from .etf_xrp import EtfXrpWithResponse as EtfXrpWithResponse
    from .exchange import AsyncExchange as AsyncExchange
    from .exchange import AsyncExchangeWithResponse as AsyncExchangeWithResponse
    from .exchange import Exchange as Exchange
    from .exchange import ExchangeWithResponse as ExchangeWithResponse
    from .exchange_assets_transparency import AsyncExchangeAssetsTransparency as AsyncExchangeAssetsTransparency
    from .exchange_assets_transparency import (
        AsyncExchangeAssetsTransparencyWithResponse as AsyncExchangeAssetsTransparencyWithResponse,
    )
    from .exchange_assets_transparency import ExchangeAssetsTransparency as ExchangeAssetsTransparency
    from .exchange_assets_transparency import (
        ExchangeAssetsTransparencyWithResponse as ExchangeAssetsTransparencyWithResponse,
    )
    from .futures import AsyncFutures as AsyncFutures
    from .futures import AsyncFuturesWithResponse as AsyncFuturesWithResponse
    from .futures import Futures as Futures
    from .futures import FuturesWithResponse as FuturesWithResponse
    from .futures_aggregated_cvd import AsyncFuturesAggregatedCvd as AsyncFuturesAggregatedCvd
    from .futures_aggregated_cvd import AsyncFuturesAggregatedCvdWithResponse as AsyncFuturesAggregatedCvdWithResponse
    from .futures_aggregated_cvd import FuturesAggregatedCvd as FuturesAggregatedCvd
    from .futures_aggregated_cvd import FuturesAggregatedCvdWithResponse as FuturesAggregatedCvdWithResponse
    from .futures_aggregated_taker_buy_sell_volume import (
        AsyncFuturesAggregatedTakerBuySellVolume as AsyncFuturesAggregatedTakerBuySellVolume,
    )
    from .futures_aggregated_taker_buy_sell_volume import (
        AsyncFuturesAggregatedTakerBuySellVolumeWithResponse as AsyncFuturesAggregatedTakerBuySellVolumeWithResponse,
    )
    from .futures_aggregated_taker_buy_sell_volume import (
        FuturesAggregatedTakerBuySellVolume as FuturesAggregatedTakerBuySellVolume,
    )
    from .futures_aggregated_taker_buy_sell_volume import (
        FuturesAggregatedTakerBuySellVolumeWithResponse as FuturesAggregatedTakerBuySellVolumeWithResponse,
    )
    from .futures_coin import AsyncFuturesCoin as AsyncFuturesCoin
    from .futures_coin import AsyncFuturesCoinWithResponse as AsyncFuturesCoinWithResponse
    from .futures_coin import FuturesCoin as FuturesCoin
    from .futures_coin import FuturesCoinWithResponse as FuturesCoinWithResponse
    from .futures_cvd import AsyncFuturesCvd as AsyncFuturesCvd
    from .futures_cvd import AsyncFuturesCvdWithResponse as AsyncFuturesCvdWithResponse
    from .futures_cvd import FuturesCvd as FuturesCvd
    from .futures_cvd import FuturesCvdWithResponse as FuturesCvdWithResponse
    from .futures_funding_rate import AsyncFuturesFundingRate as AsyncFuturesFundingRate
    from .futures_funding_rate import AsyncFuturesFundingRateWithResponse as AsyncFuturesFundingRateWithResponse
    from .futures_funding_rate import FuturesFundingRate as FuturesFundingRate
    from .futures_funding_rate import FuturesFundingRateWithResponse as FuturesFundingRateWithResponse
    from .futures_global_long_short_account_ratio import (
        AsyncFuturesGlobalLongShortAccountRatio as AsyncFuturesGlobalLongShortAccountRatio,
    )
    from .futures_global_long_short_account_ratio import (
        AsyncFuturesGlobalLongShortAccountRatioWithResponse as AsyncFuturesGlobalLongShortAccountRatioWithResponse,
    )
    from .futures_global_long_short_account_ratio import (
        FuturesGlobalLongShortAccountRatio as FuturesGlobalLongShortAccountRatio,
    )
    from .futures_global_long_short_account_ratio import (
        FuturesGlobalLongShortAccountRatioWithResponse as FuturesGlobalLongShortAccountRatioWithResponse,
    )
    from .futures_liquidation import AsyncFuturesLiquidation as AsyncFuturesLiquidation
    from .futures_liquidation import AsyncFuturesLiquidationWithResponse as AsyncFuturesLiquidationWithResponse
    from .futures_liquidation import FuturesLiquidation as FuturesLiquidation
    from .futures_liquidation import FuturesLiquidationWithResponse as FuturesLiquidationWithResponse
    from .futures_net_position import AsyncFuturesNetPosition as AsyncFuturesNetPosition
    from .futures_net_position import AsyncFuturesNetPositionWithResponse as AsyncFuturesNetPositionWithResponse
    from .futures_net_position import FuturesNetPosition as FuturesNetPosition
    from .futures_net_position import FuturesNetPositionWithResponse as FuturesNetPositionWithResponse
    from .futures_open_interest import AsyncFuturesOpenInterest as AsyncFuturesOpenInterest
    from .futures_open_interest import AsyncFuturesOpenInterestWithResponse as AsyncFuturesOpenInterestWithResponse
    from .futures_open_interest import FuturesOpenInterest as FuturesOpenInterest
    from .futures_open_interest import FuturesOpenInterestWithResponse as FuturesOpenInterestWithResponse
    from .futures_orderbook import AsyncFuturesOrderbook as AsyncFuturesOrderbook
    from .futures_orderbook import AsyncFuturesOrderbookWithResponse as AsyncFuturesOrderbookWithResponse
    from .futures_orderbook import FuturesOrderbook as FuturesOrderbook
    from .futures_orderbook import FuturesOrderbookWithResponse as FuturesOrderbookWithResponse
    from .futures_price import AsyncFuturesPrice as AsyncFuturesPrice
    from .futures_price import AsyncFuturesPriceWithResponse as AsyncFuturesPriceWithResponse
    from .futures_price import FuturesPrice as FuturesPrice
    from .futures_price import FuturesPriceWithResponse as FuturesPriceWithResponse
    from .futures_taker_buy_sell_volume import AsyncFuturesTakerBuySellVolume as AsyncFuturesTakerBuySellVolume
    from .futures_taker_buy_sell_volume import (
        AsyncFuturesTakerBuySellVolumeWithResponse as AsyncFuturesTakerBuySellVolumeWithResponse,
    )
    from .futures_taker_buy_sell_volume import FuturesTakerBuySellVolume as FuturesTakerBuySellVolume
    from .futures_taker_buy_sell_volume import (
        FuturesTakerBuySellVolumeWithResponse as FuturesTakerBuySellVolumeWithResponse,
    )
    from .futures_top_long_short_account_ratio import (
        AsyncFuturesTopLongShortAccountRatio as AsyncFuturesTopLongShortAccountRatio,
    )
    from .futures_top_long_short_account_ratio import (
        AsyncFuturesTopLongShortAccountRatioWithResponse as AsyncFuturesTopLongShortAccountRatioWithResponse,
    )
    from .futures_top_long_short_account_ratio import FuturesTopLongShortAccountRatio as FuturesTopLongShortAccountRatio
    from .futures_top_long_short_account_ratio import (
        FuturesTopLongShortAccountRatioWithResponse as FuturesTopLongShortAccountRatioWithResponse,
    )
    from .futures_top_long_short_position_ratio import (
        AsyncFuturesTopLongShortPositionRatio as AsyncFuturesTopLongShortPositionRatio,
    )
    from .futures_top_long_short_position_ratio import (
        AsyncFuturesTopLongShortPositionRatioWithResponse as AsyncFuturesTopLongShortPositionRatioWithResponse,
    )
    from .futures_top_long_short_position_ratio import (
        FuturesTopLongShortPositionRatio as FuturesTopLongShortPositionRatio,
    )
    from .futures_top_long_short_position_ratio import (
        FuturesTopLongShortPositionRatioWithResponse as FuturesTopLongShortPositionRatioWithResponse,
    )
    from .futures_volume import AsyncFuturesVolume as AsyncFuturesVolume
    from .futures_volume import AsyncFuturesVolumeWithResponse as AsyncFuturesVolumeWithResponse
    from .futures_volume import FuturesVolume as FuturesVolume
    from .futures_volume import FuturesVolumeWithResponse as FuturesVolumeWithResponse
    from .grayscale import AsyncGrayscale as AsyncGrayscale
    from .grayscale import AsyncGrayscaleWithResponse as AsyncGrayscaleWithResponse
    from .grayscale import Grayscale as Grayscale
    from .grayscale import GrayscaleWithResponse as GrayscaleWithResponse
    from .hk_etf import AsyncHkEtf as AsyncHkEtf
    from .hk_etf import AsyncHkEtfWithResponse as AsyncHkEtfWithResponse
    from .hk_etf import HkEtf as HkEtf
    from .hk_etf import HkEtfWithResponse as HkEtfWithResponse
    from .hk_etf_bitcoin import AsyncHkEtfBitcoin as AsyncHkEtfBitcoin
    from .hk_etf_bitcoin import AsyncHkEtfBitcoinWithResponse as AsyncHkEtfBitcoinWithResponse
    from .hk_etf_bitcoin import HkEtfBitcoin as HkEtfBitcoin
    from .hk_etf_bitcoin import HkEtfBitcoinWithResponse as HkEtfBitcoinWithResponse
    from .index import AsyncIndex as AsyncIndex
    from .index import AsyncIndexWithResponse as AsyncIndexWithResponse
    from .index import Index as Index
    from .index import IndexWithResponse as IndexWithResponse
    from .index_bitcoin import AsyncIndexBitcoin as AsyncIndexBitcoin
    from .index_bitcoin import AsyncIndexBitcoinWithResponse as AsyncIndexBitcoinWithResponse
    from .index_bitcoin import IndexBitcoin as IndexBitcoin
    from .index_bitcoin import IndexBitcoinWithResponse as IndexBitcoinWithResponse
    from .spot import AsyncSpot as AsyncSpot
    from .spot import AsyncSpotWithResponse as AsyncSpotWithResponse
    from .spot import Spot as Spot
    from .spot import SpotWithResponse as SpotWithResponse
    from .spot_orderbook import AsyncSpotOrderbook as AsyncSpotOrderbook
    from .spot_orderbook import AsyncSpotOrderbookWithResponse as AsyncSpotOrderbookWithResponse
    from .spot_orderbook import SpotOrderbook as SpotOrderbook
    from .spot_orderbook import SpotOrderbookWithResponse as SpotOrderbookWithResponse
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Account": ".account",
            "AccountWithResponse": ".account",
            "AsyncAccount": ".account",
            "AsyncAccountWithResponse": ".account",
            "AsyncBorrowInterestRate": ".borrow_interest_rate",
            "AsyncBorrowInterestRateWithResponse": ".borrow_interest_rate",
            "AsyncEtf": ".etf",
            "AsyncEtfBitcoin": ".etf_bitcoin",
            "AsyncEtfBitcoinNetAssets": ".etf_bitcoin_net_assets",
            "AsyncEtfBitcoinNetAssetsWithResponse": ".etf_bitcoin_net_assets",
            "AsyncEtfBitcoinPremiumDiscount": ".etf_bitcoin_premium_discount",
            "AsyncEtfBitcoinPremiumDiscountWithResponse": ".etf_bitcoin_premium_discount",
            "AsyncEtfBitcoinPrice": ".etf_bitcoin_price",
            "AsyncEtfBitcoinPriceWithResponse": ".etf_bitcoin_price",
            "AsyncEtfBitcoinWithResponse": ".etf_bitcoin",
            "AsyncEtfEthereum": ".etf_ethereum",
            "AsyncEtfEthereumNetAssets": ".etf_ethereum_net_assets",
            "AsyncEtfEthereumNetAssetsWithResponse": ".etf_ethereum_net_assets",
            "AsyncEtfEthereumWithResponse": ".etf_ethereum",
            "AsyncEtfSolana": ".etf_solana",
            "AsyncEtfSolanaWithResponse": ".etf_solana",
            "AsyncEtfWithResponse": ".etf",
            "AsyncEtfXrp": ".etf_xrp",
            "AsyncEtfXrpWithResponse": ".etf_xrp",
            "AsyncExchange": ".exchange",
            "AsyncExchangeAssetsTransparency": ".exchange_assets_transparency",
            "AsyncExchangeAssetsTransparencyWithResponse": ".exchange_assets_transparency",
            "AsyncExchangeWithResponse": ".exchange",
            "AsyncFutures": ".futures",
            "AsyncFuturesAggregatedCvd": ".futures_aggregated_cvd",
            "AsyncFuturesAggregatedCvdWithResponse": ".futures_aggregated_cvd",
            "AsyncFuturesAggregatedTakerBuySellVolume": ".futures_aggregated_taker_buy_sell_volume",
            "AsyncFuturesAggregatedTakerBuySellVolumeWithResponse": ".futures_aggregated_taker_buy_sell_volume",
            "AsyncFuturesCoin": ".futures_coin",
            "AsyncFuturesCoinWithResponse": ".futures_coin",
            "AsyncFuturesCvd": ".futures_cvd",
            "AsyncFuturesCvdWithResponse": ".futures_cvd",
            "AsyncFuturesFundingRate": ".futures_funding_rate",
            "AsyncFuturesFundingRateWithResponse": ".futures_funding_rate",
            "AsyncFuturesGlobalLongShortAccountRatio": ".futures_global_long_short_account_ratio",
            "AsyncFuturesGlobalLongShortAccountRatioWithResponse": ".futures_global_long_short_account_ratio",
            "AsyncFuturesLiquidation": ".futures_liquidation",
            "AsyncFuturesLiquidationWithResponse": ".futures_liquidation",
            "AsyncFuturesNetPosition": ".futures_net_position",
            "AsyncFuturesNetPositionWithResponse": ".futures_net_position",
            "AsyncFuturesOpenInterest": ".futures_open_interest",
            "AsyncFuturesOpenInterestWithResponse": ".futures_open_interest",
            "AsyncFuturesOrderbook": ".futures_orderbook",
            "AsyncFuturesOrderbookWithResponse": ".futures_orderbook",
            "AsyncFuturesPrice": ".futures_price",
            "AsyncFuturesPriceWithResponse": ".futures_price",
            "AsyncFuturesTakerBuySellVolume": ".futures_taker_buy_sell_volume",
            "AsyncFuturesTakerBuySellVolumeWithResponse": ".futures_taker_buy_sell_volume",
            "AsyncFuturesTopLongShortAccountRatio": ".futures_top_long_short_account_ratio",
            "AsyncFuturesTopLongShortAccountRatioWithResponse": ".futures_top_long_short_account_ratio",
            "AsyncFuturesTopLongShortPositionRatio": ".futures_top_long_short_position_ratio",
            "AsyncFuturesTopLongShortPositionRatioWithResponse": ".futures_top_long_short_position_ratio",
            "AsyncFuturesVolume": ".futures_volume",
            "AsyncFuturesVolumeWithResponse": ".futures_volume",
            "AsyncFuturesWithResponse": ".futures",
            "AsyncGrayscale": ".grayscale",
            "AsyncGrayscaleWithResponse": ".grayscale",
            "AsyncHkEtf": ".hk_etf",
            "AsyncHkEtfBitcoin": ".hk_etf_bitcoin",
            "AsyncHkEtfBitcoinWithResponse": ".hk_etf_bitcoin",
            "AsyncHkEtfWithResponse": ".hk_etf",
            "AsyncIndex": ".index",
            "AsyncIndexBitcoin": ".index_bitcoin",
            "AsyncIndexBitcoinWithResponse": ".index_bitcoin",
            "AsyncIndexWithResponse": ".index",
            "AsyncSpot": ".spot",
            "AsyncSpotOrderbook": ".spot_orderbook",
            "AsyncSpotOrderbookWithResponse": ".spot_orderbook",
            "AsyncSpotWithResponse": ".spot",
            "BorrowInterestRate": ".borrow_interest_rate",
            "BorrowInterestRateWithResponse": ".borrow_interest_rate",
            "Etf": ".etf",
            "EtfBitcoin": ".etf_bitcoin",
            "EtfBitcoinNetAssets": ".etf_bitcoin_net_assets",
            "EtfBitcoinNetAssetsWithResponse": ".etf_bitcoin_net_assets",
            "EtfBitcoinPremiumDiscount": ".etf_bitcoin_premium_discount",
            "EtfBitcoinPremiumDiscountWithResponse": ".etf_bitcoin_premium_discount",
            "EtfBitcoinPrice": ".etf_bitcoin_price",
            "EtfBitcoinPriceWithResponse": ".etf_bitcoin_price",
            "EtfBitcoinWithResponse": ".etf_bitcoin",
            "EtfEthereum": ".etf_ethereum",
            "EtfEthereumNetAssets": ".etf_ethereum_net_assets",
            "EtfEthereumNetAssetsWithResponse": ".etf_ethereum_net_assets",
            "EtfEthereumWithResponse": ".etf_ethereum",
            "EtfSolana": ".etf_solana",
            "EtfSolanaWithResponse": ".etf_solana",
            "EtfWithResponse": ".etf",
            "EtfXrp": ".etf_xrp",
            "EtfXrpWithResponse": ".etf_xrp",
            "Exchange": ".exchange",
            "ExchangeAssetsTransparency": ".exchange_assets_transparency",
            "ExchangeAssetsTransparencyWithResponse": ".exchange_assets_transparency",
            "ExchangeWithResponse": ".exchange",
            "Futures": ".futures",
            "FuturesAggregatedCvd": ".futures_aggregated_cvd",
            "FuturesAggregatedCvdWithResponse": ".futures_aggregated_cvd",
            "FuturesAggregatedTakerBuySellVolume": ".futures_aggregated_taker_buy_sell_volume",
            "FuturesAggregatedTakerBuySellVolumeWithResponse": ".futures_aggregated_taker_buy_sell_volume",
            "FuturesCoin": ".futures_coin",
            "FuturesCoinWithResponse": ".futures_coin",
            "FuturesCvd": ".futures_cvd",
            "FuturesCvdWithResponse": ".futures_cvd",
            "FuturesFundingRate": ".futures_funding_rate",
            "FuturesFundingRateWithResponse": ".futures_funding_rate",
            "FuturesGlobalLongShortAccountRatio": ".futures_global_long_short_account_ratio",
            "FuturesGlobalLongShortAccountRatioWithResponse": ".futures_global_long_short_account_ratio",
            "FuturesLiquidation": ".futures_liquidation",
            "FuturesLiquidationWithResponse": ".futures_liquidation",
            "FuturesNetPosition": ".futures_net_position",
            "FuturesNetPositionWithResponse": ".futures_net_position",
            "FuturesOpenInterest": ".futures_open_interest",
            "FuturesOpenInterestWithResponse": ".futures_open_interest",
            "FuturesOrderbook": ".futures_orderbook",
            "FuturesOrderbookWithResponse": ".futures_orderbook",
            "FuturesPrice": ".futures_price",
            "FuturesPriceWithResponse": ".futures_price",
            "FuturesTakerBuySellVolume": ".futures_taker_buy_sell_volume",
            "FuturesTakerBuySellVolumeWithResponse": ".futures_taker_buy_sell_volume",
            "FuturesTopLongShortAccountRatio": ".futures_top_long_short_account_ratio",
            "FuturesTopLongShortAccountRatioWithResponse": ".futures_top_long_short_account_ratio",
            "FuturesTopLongShortPositionRatio": ".futures_top_long_short_position_ratio",
            "FuturesTopLongShortPositionRatioWithResponse": ".futures_top_long_short_position_ratio",
            "FuturesVolume": ".futures_volume",
            "FuturesVolumeWithResponse": ".futures_volume",
            "FuturesWithResponse": ".futures",
            "Grayscale": ".grayscale",
            "GrayscaleWithResponse": ".grayscale",
            "HkEtf": ".hk_etf",
            "HkEtfBitcoin": ".hk_etf_bitcoin",
            "HkEtfBitcoinWithResponse": ".hk_etf_bitcoin",
            "HkEtfWithResponse": ".hk_etf",
            "Index": ".index",
            "IndexBitcoin": ".index_bitcoin",
            "IndexBitcoinWithResponse": ".index_bitcoin",
            "IndexWithResponse": ".index",
            "Spot": ".spot",
            "SpotOrderbook": ".spot_orderbook",
            "SpotOrderbookWithResponse": ".spot_orderbook",
            "SpotWithResponse": ".spot",
        },
    )

__all__ = [
    "Account",
    "AccountWithResponse",
    "AsyncAccount",
    "AsyncAccountWithResponse",
    "AsyncBorrowInterestRate",
    "AsyncBorrowInterestRateWithResponse",
    "AsyncEtf",
    "AsyncEtfBitcoin",
    "AsyncEtfBitcoinNetAssets",
    "AsyncEtfBitcoinNetAssetsWithResponse",
    "AsyncEtfBitcoinPremiumDiscount",
    "AsyncEtfBitcoinPremiumDiscountWithResponse",
    "AsyncEtfBitcoinPrice",
    "AsyncEtfBitcoinPriceWithResponse",
    "AsyncEtfBitcoinWithResponse",
    "AsyncEtfEthereum",
    "AsyncEtfEthereumNetAssets",
    "AsyncEtfEthereumNetAssetsWithResponse",
    "AsyncEtfEthereumWithResponse",
    "AsyncEtfSolana",
    "AsyncEtfSolanaWithResponse",
    "AsyncEtfWithResponse",
    "AsyncEtfXrp",
    "AsyncEtfXrpWithResponse",
    "AsyncExchange",
    "AsyncExchangeAssetsTransparency",
    "AsyncExchangeAssetsTransparencyWithResponse",
    "AsyncExchangeWithResponse",
    "AsyncFutures",
    "AsyncFuturesAggregatedCvd",
    "AsyncFuturesAggregatedCvdWithResponse",
    "AsyncFuturesAggregatedTakerBuySellVolume",
    "AsyncFuturesAggregatedTakerBuySellVolumeWithResponse",
    "AsyncFuturesCoin",
    "AsyncFuturesCoinWithResponse",
    "AsyncFuturesCvd",
    "AsyncFuturesCvdWithResponse",
    "AsyncFuturesFundingRate",
    "AsyncFuturesFundingRateWithResponse",
    "AsyncFuturesGlobalLongShortAccountRatio",
    "AsyncFuturesGlobalLongShortAccountRatioWithResponse",
    "AsyncFuturesLiquidation",
    "AsyncFuturesLiquidationWithResponse",
    "AsyncFuturesNetPosition",
    "AsyncFuturesNetPositionWithResponse",
    "AsyncFuturesOpenInterest",
    "AsyncFuturesOpenInterestWithResponse",
    "AsyncFuturesOrderbook",
    "AsyncFuturesOrderbookWithResponse",
    "AsyncFuturesPrice",
    "AsyncFuturesPriceWithResponse",
    "AsyncFuturesTakerBuySellVolume",
    "AsyncFuturesTakerBuySellVolumeWithResponse",
    "AsyncFuturesTopLongShortAccountRatio",
    "AsyncFuturesTopLongShortAccountRatioWithResponse",
    "AsyncFuturesTopLongShortPositionRatio",
    "AsyncFuturesTopLongShortPositionRatioWithResponse",
    "AsyncFuturesVolume",
    "AsyncFuturesVolumeWithResponse",
    "AsyncFuturesWithResponse",
    "AsyncGrayscale",
    "AsyncGrayscaleWithResponse",
    "AsyncHkEtf",
    "AsyncHkEtfBitcoin",
    "AsyncHkEtfBitcoinWithResponse",
    "AsyncHkEtfWithResponse",
    "AsyncIndex",
    "AsyncIndexBitcoin",
    "AsyncIndexBitcoinWithResponse",
    "AsyncIndexWithResponse",
    "AsyncSpot",
    "AsyncSpotOrderbook",
    "AsyncSpotOrderbookWithResponse",
    "AsyncSpotWithResponse",
    "BorrowInterestRate",
    "BorrowInterestRateWithResponse",
    "Etf",
    "EtfBitcoin",
    "EtfBitcoinNetAssets",
    "EtfBitcoinNetAssetsWithResponse",
    "EtfBitcoinPremiumDiscount",
    "EtfBitcoinPremiumDiscountWithResponse",
    "EtfBitcoinPrice",
    "EtfBitcoinPriceWithResponse",
    "EtfBitcoinWithResponse",
    "EtfEthereum",
    "EtfEthereumNetAssets",
    "EtfEthereumNetAssetsWithResponse",
    "EtfEthereumWithResponse",
    "EtfSolana",
    "EtfSolanaWithResponse",
    "EtfWithResponse",
    "EtfXrp",
    "EtfXrpWithResponse",
    "Exchange",
    "ExchangeAssetsTransparency",
    "ExchangeAssetsTransparencyWithResponse",
    "ExchangeWithResponse",
    "Futures",
    "FuturesAggregatedCvd",
    "FuturesAggregatedCvdWithResponse",
    "FuturesAggregatedTakerBuySellVolume",
    "FuturesAggregatedTakerBuySellVolumeWithResponse",
    "FuturesCoin",
    "FuturesCoinWithResponse",
    "FuturesCvd",
    "FuturesCvdWithResponse",
    "FuturesFundingRate",
    "FuturesFundingRateWithResponse",
    "FuturesGlobalLongShortAccountRatio",
    "FuturesGlobalLongShortAccountRatioWithResponse",
    "FuturesLiquidation",
    "FuturesLiquidationWithResponse",
    "FuturesNetPosition",
    "FuturesNetPositionWithResponse",
    "FuturesOpenInterest",
    "FuturesOpenInterestWithResponse",
    "FuturesOrderbook",
    "FuturesOrderbookWithResponse",
    "FuturesPrice",
    "FuturesPriceWithResponse",
    "FuturesTakerBuySellVolume",
    "FuturesTakerBuySellVolumeWithResponse",
    "FuturesTopLongShortAccountRatio",
    "FuturesTopLongShortAccountRatioWithResponse",
    "FuturesTopLongShortPositionRatio",
    "FuturesTopLongShortPositionRatioWithResponse",
    "FuturesVolume",
    "FuturesVolumeWithResponse",
    "FuturesWithResponse",
    "Grayscale",
    "GrayscaleWithResponse",
    "HkEtf",
    "HkEtfBitcoin",
    "HkEtfBitcoinWithResponse",
    "HkEtfWithResponse",
    "Index",
    "IndexBitcoin",
    "IndexBitcoinWithResponse",
    "IndexWithResponse",
    "Spot",
    "SpotOrderbook",
    "SpotOrderbookWithResponse",
    "SpotWithResponse",
]
