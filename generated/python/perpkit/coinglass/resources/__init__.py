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
    from .chain import AsyncChain as AsyncChain
    from .chain import AsyncChainWithResponse as AsyncChainWithResponse
    from .chain import Chain as Chain
    from .chain import ChainWithResponse as ChainWithResponse
    from .coin import AsyncCoin as AsyncCoin
    from .coin import AsyncCoinWithResponse as AsyncCoinWithResponse
    from .coin import Coin as Coin
    from .coin import CoinWithResponse as CoinWithResponse
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
    from .exchange_balance import AsyncExchangeBalance as AsyncExchangeBalance
    from .exchange_balance import AsyncExchangeBalanceWithResponse as AsyncExchangeBalanceWithResponse
    from .exchange_balance import ExchangeBalance as ExchangeBalance
    from .exchange_balance import ExchangeBalanceWithResponse as ExchangeBalanceWithResponse
    from .exchange_chain import AsyncExchangeChain as AsyncExchangeChain
    from .exchange_chain import AsyncExchangeChainWithResponse as AsyncExchangeChainWithResponse
    from .exchange_chain import ExchangeChain as ExchangeChain
    from .exchange_chain import ExchangeChainWithResponse as ExchangeChainWithResponse
    from .exchange_chain_tx import AsyncExchangeChainTx as AsyncExchangeChainTx
    from .exchange_chain_tx import AsyncExchangeChainTxWithResponse as AsyncExchangeChainTxWithResponse
    from .exchange_chain_tx import ExchangeChainTx as ExchangeChainTx
    from .exchange_chain_tx import ExchangeChainTxWithResponse as ExchangeChainTxWithResponse
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
    from .futures_avg_true_range import AsyncFuturesAvgTrueRange as AsyncFuturesAvgTrueRange
    from .futures_avg_true_range import AsyncFuturesAvgTrueRangeWithResponse as AsyncFuturesAvgTrueRangeWithResponse
    from .futures_avg_true_range import FuturesAvgTrueRange as FuturesAvgTrueRange
    from .futures_avg_true_range import FuturesAvgTrueRangeWithResponse as FuturesAvgTrueRangeWithResponse
    from .futures_basis import AsyncFuturesBasis as AsyncFuturesBasis
    from .futures_basis import AsyncFuturesBasisWithResponse as AsyncFuturesBasisWithResponse
    from .futures_basis import FuturesBasis as FuturesBasis
    from .futures_basis import FuturesBasisWithResponse as FuturesBasisWithResponse
    from .futures_cdri_index import AsyncFuturesCdriIndex as AsyncFuturesCdriIndex
    from .futures_cdri_index import AsyncFuturesCdriIndexWithResponse as AsyncFuturesCdriIndexWithResponse
    from .futures_cdri_index import FuturesCdriIndex as FuturesCdriIndex
    from .futures_cdri_index import FuturesCdriIndexWithResponse as FuturesCdriIndexWithResponse
    from .futures_cgdi_index import AsyncFuturesCgdiIndex as AsyncFuturesCgdiIndex
    from .futures_cgdi_index import AsyncFuturesCgdiIndexWithResponse as AsyncFuturesCgdiIndexWithResponse
    from .futures_cgdi_index import FuturesCgdiIndex as FuturesCgdiIndex
    from .futures_cgdi_index import FuturesCgdiIndexWithResponse as FuturesCgdiIndexWithResponse
    from .futures_coin import AsyncFuturesCoin as AsyncFuturesCoin
    from .futures_coin import AsyncFuturesCoinWithResponse as AsyncFuturesCoinWithResponse
    from .futures_coin import FuturesCoin as FuturesCoin
    from .futures_coin import FuturesCoinWithResponse as FuturesCoinWithResponse
    from .futures_cvd import AsyncFuturesCvd as AsyncFuturesCvd
    from .futures_cvd import AsyncFuturesCvdWithResponse as AsyncFuturesCvdWithResponse
    from .futures_cvd import FuturesCvd as FuturesCvd
    from .futures_cvd import FuturesCvdWithResponse as FuturesCvdWithResponse
    from .futures_ema import AsyncFuturesEma as AsyncFuturesEma
    from .futures_ema import AsyncFuturesEmaWithResponse as AsyncFuturesEmaWithResponse
    from .futures_ema import FuturesEma as FuturesEma
    from .futures_ema import FuturesEmaWithResponse as FuturesEmaWithResponse
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
    from .futures_indicators import AsyncFuturesIndicators as AsyncFuturesIndicators
    from .futures_indicators import AsyncFuturesIndicatorsWithResponse as AsyncFuturesIndicatorsWithResponse
    from .futures_indicators import FuturesIndicators as FuturesIndicators
    from .futures_indicators import FuturesIndicatorsWithResponse as FuturesIndicatorsWithResponse
    from .futures_liquidation import AsyncFuturesLiquidation as AsyncFuturesLiquidation
    from .futures_liquidation import AsyncFuturesLiquidationWithResponse as AsyncFuturesLiquidationWithResponse
    from .futures_liquidation import FuturesLiquidation as FuturesLiquidation
    from .futures_liquidation import FuturesLiquidationWithResponse as FuturesLiquidationWithResponse
    from .futures_ma import AsyncFuturesMa as AsyncFuturesMa
    from .futures_ma import AsyncFuturesMaWithResponse as AsyncFuturesMaWithResponse
    from .futures_ma import FuturesMa as FuturesMa
    from .futures_ma import FuturesMaWithResponse as FuturesMaWithResponse
    from .futures_macd import AsyncFuturesMacd as AsyncFuturesMacd
    from .futures_macd import AsyncFuturesMacdWithResponse as AsyncFuturesMacdWithResponse
    from .futures_macd import FuturesMacd as FuturesMacd
    from .futures_macd import FuturesMacdWithResponse as FuturesMacdWithResponse
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
    from .futures_rsi import AsyncFuturesRsi as AsyncFuturesRsi
    from .futures_rsi import AsyncFuturesRsiWithResponse as AsyncFuturesRsiWithResponse
    from .futures_rsi import FuturesRsi as FuturesRsi
    from .futures_rsi import FuturesRsiWithResponse as FuturesRsiWithResponse
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
    from .futures_whale_index import AsyncFuturesWhaleIndex as AsyncFuturesWhaleIndex
    from .futures_whale_index import AsyncFuturesWhaleIndexWithResponse as AsyncFuturesWhaleIndexWithResponse
    from .futures_whale_index import FuturesWhaleIndex as FuturesWhaleIndex
    from .futures_whale_index import FuturesWhaleIndexWithResponse as FuturesWhaleIndexWithResponse
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
    from .option import AsyncOption as AsyncOption
    from .option import AsyncOptionWithResponse as AsyncOptionWithResponse
    from .option import Option as Option
    from .option import OptionWithResponse as OptionWithResponse
    from .spot import AsyncSpot as AsyncSpot
    from .spot import AsyncSpotWithResponse as AsyncSpotWithResponse
    from .spot import Spot as Spot
    from .spot import SpotWithResponse as SpotWithResponse
    from .spot_aggregated_cvd import AsyncSpotAggregatedCvd as AsyncSpotAggregatedCvd
    from .spot_aggregated_cvd import AsyncSpotAggregatedCvdWithResponse as AsyncSpotAggregatedCvdWithResponse
    from .spot_aggregated_cvd import SpotAggregatedCvd as SpotAggregatedCvd
    from .spot_aggregated_cvd import SpotAggregatedCvdWithResponse as SpotAggregatedCvdWithResponse
    from .spot_aggregated_taker_buy_sell_volume import (
        AsyncSpotAggregatedTakerBuySellVolume as AsyncSpotAggregatedTakerBuySellVolume,
    )
    from .spot_aggregated_taker_buy_sell_volume import (
        AsyncSpotAggregatedTakerBuySellVolumeWithResponse as AsyncSpotAggregatedTakerBuySellVolumeWithResponse,
    )
    from .spot_aggregated_taker_buy_sell_volume import (
        SpotAggregatedTakerBuySellVolume as SpotAggregatedTakerBuySellVolume,
    )
    from .spot_aggregated_taker_buy_sell_volume import (
        SpotAggregatedTakerBuySellVolumeWithResponse as SpotAggregatedTakerBuySellVolumeWithResponse,
    )
    from .spot_coin import AsyncSpotCoin as AsyncSpotCoin
    from .spot_coin import AsyncSpotCoinWithResponse as AsyncSpotCoinWithResponse
    from .spot_coin import SpotCoin as SpotCoin
    from .spot_coin import SpotCoinWithResponse as SpotCoinWithResponse
    from .spot_cvd import AsyncSpotCvd as AsyncSpotCvd
    from .spot_cvd import AsyncSpotCvdWithResponse as AsyncSpotCvdWithResponse
    from .spot_cvd import SpotCvd as SpotCvd
    from .spot_cvd import SpotCvdWithResponse as SpotCvdWithResponse
    from .spot_orderbook import AsyncSpotOrderbook as AsyncSpotOrderbook
    from .spot_orderbook import AsyncSpotOrderbookWithResponse as AsyncSpotOrderbookWithResponse
    from .spot_orderbook import SpotOrderbook as SpotOrderbook
    from .spot_orderbook import SpotOrderbookWithResponse as SpotOrderbookWithResponse
    from .spot_price import AsyncSpotPrice as AsyncSpotPrice
    from .spot_price import AsyncSpotPriceWithResponse as AsyncSpotPriceWithResponse
    from .spot_price import SpotPrice as SpotPrice
    from .spot_price import SpotPriceWithResponse as SpotPriceWithResponse
    from .spot_taker_buy_sell_volume import AsyncSpotTakerBuySellVolume as AsyncSpotTakerBuySellVolume
    from .spot_taker_buy_sell_volume import (
        AsyncSpotTakerBuySellVolumeWithResponse as AsyncSpotTakerBuySellVolumeWithResponse,
    )
    from .spot_taker_buy_sell_volume import SpotTakerBuySellVolume as SpotTakerBuySellVolume
    from .spot_taker_buy_sell_volume import SpotTakerBuySellVolumeWithResponse as SpotTakerBuySellVolumeWithResponse
    from .spot_volume import AsyncSpotVolume as AsyncSpotVolume
    from .spot_volume import AsyncSpotVolumeWithResponse as AsyncSpotVolumeWithResponse
    from .spot_volume import SpotVolume as SpotVolume
    from .spot_volume import SpotVolumeWithResponse as SpotVolumeWithResponse
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
            "AsyncChain": ".chain",
            "AsyncChainWithResponse": ".chain",
            "AsyncCoin": ".coin",
            "AsyncCoinWithResponse": ".coin",
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
            "AsyncExchangeBalance": ".exchange_balance",
            "AsyncExchangeBalanceWithResponse": ".exchange_balance",
            "AsyncExchangeChain": ".exchange_chain",
            "AsyncExchangeChainTx": ".exchange_chain_tx",
            "AsyncExchangeChainTxWithResponse": ".exchange_chain_tx",
            "AsyncExchangeChainWithResponse": ".exchange_chain",
            "AsyncExchangeWithResponse": ".exchange",
            "AsyncFutures": ".futures",
            "AsyncFuturesAggregatedCvd": ".futures_aggregated_cvd",
            "AsyncFuturesAggregatedCvdWithResponse": ".futures_aggregated_cvd",
            "AsyncFuturesAggregatedTakerBuySellVolume": ".futures_aggregated_taker_buy_sell_volume",
            "AsyncFuturesAggregatedTakerBuySellVolumeWithResponse": ".futures_aggregated_taker_buy_sell_volume",
            "AsyncFuturesAvgTrueRange": ".futures_avg_true_range",
            "AsyncFuturesAvgTrueRangeWithResponse": ".futures_avg_true_range",
            "AsyncFuturesBasis": ".futures_basis",
            "AsyncFuturesBasisWithResponse": ".futures_basis",
            "AsyncFuturesCdriIndex": ".futures_cdri_index",
            "AsyncFuturesCdriIndexWithResponse": ".futures_cdri_index",
            "AsyncFuturesCgdiIndex": ".futures_cgdi_index",
            "AsyncFuturesCgdiIndexWithResponse": ".futures_cgdi_index",
            "AsyncFuturesCoin": ".futures_coin",
            "AsyncFuturesCoinWithResponse": ".futures_coin",
            "AsyncFuturesCvd": ".futures_cvd",
            "AsyncFuturesCvdWithResponse": ".futures_cvd",
            "AsyncFuturesEma": ".futures_ema",
            "AsyncFuturesEmaWithResponse": ".futures_ema",
            "AsyncFuturesFundingRate": ".futures_funding_rate",
            "AsyncFuturesFundingRateWithResponse": ".futures_funding_rate",
            "AsyncFuturesGlobalLongShortAccountRatio": ".futures_global_long_short_account_ratio",
            "AsyncFuturesGlobalLongShortAccountRatioWithResponse": ".futures_global_long_short_account_ratio",
            "AsyncFuturesIndicators": ".futures_indicators",
            "AsyncFuturesIndicatorsWithResponse": ".futures_indicators",
            "AsyncFuturesLiquidation": ".futures_liquidation",
            "AsyncFuturesLiquidationWithResponse": ".futures_liquidation",
            "AsyncFuturesMa": ".futures_ma",
            "AsyncFuturesMaWithResponse": ".futures_ma",
            "AsyncFuturesMacd": ".futures_macd",
            "AsyncFuturesMacdWithResponse": ".futures_macd",
            "AsyncFuturesNetPosition": ".futures_net_position",
            "AsyncFuturesNetPositionWithResponse": ".futures_net_position",
            "AsyncFuturesOpenInterest": ".futures_open_interest",
            "AsyncFuturesOpenInterestWithResponse": ".futures_open_interest",
            "AsyncFuturesOrderbook": ".futures_orderbook",
            "AsyncFuturesOrderbookWithResponse": ".futures_orderbook",
            "AsyncFuturesPrice": ".futures_price",
            "AsyncFuturesPriceWithResponse": ".futures_price",
            "AsyncFuturesRsi": ".futures_rsi",
            "AsyncFuturesRsiWithResponse": ".futures_rsi",
            "AsyncFuturesTakerBuySellVolume": ".futures_taker_buy_sell_volume",
            "AsyncFuturesTakerBuySellVolumeWithResponse": ".futures_taker_buy_sell_volume",
            "AsyncFuturesTopLongShortAccountRatio": ".futures_top_long_short_account_ratio",
            "AsyncFuturesTopLongShortAccountRatioWithResponse": ".futures_top_long_short_account_ratio",
            "AsyncFuturesTopLongShortPositionRatio": ".futures_top_long_short_position_ratio",
            "AsyncFuturesTopLongShortPositionRatioWithResponse": ".futures_top_long_short_position_ratio",
            "AsyncFuturesVolume": ".futures_volume",
            "AsyncFuturesVolumeWithResponse": ".futures_volume",
            "AsyncFuturesWhaleIndex": ".futures_whale_index",
            "AsyncFuturesWhaleIndexWithResponse": ".futures_whale_index",
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
            "AsyncOption": ".option",
            "AsyncOptionWithResponse": ".option",
            "AsyncSpot": ".spot",
            "AsyncSpotAggregatedCvd": ".spot_aggregated_cvd",
            "AsyncSpotAggregatedCvdWithResponse": ".spot_aggregated_cvd",
            "AsyncSpotAggregatedTakerBuySellVolume": ".spot_aggregated_taker_buy_sell_volume",
            "AsyncSpotAggregatedTakerBuySellVolumeWithResponse": ".spot_aggregated_taker_buy_sell_volume",
            "AsyncSpotCoin": ".spot_coin",
            "AsyncSpotCoinWithResponse": ".spot_coin",
            "AsyncSpotCvd": ".spot_cvd",
            "AsyncSpotCvdWithResponse": ".spot_cvd",
            "AsyncSpotOrderbook": ".spot_orderbook",
            "AsyncSpotOrderbookWithResponse": ".spot_orderbook",
            "AsyncSpotPrice": ".spot_price",
            "AsyncSpotPriceWithResponse": ".spot_price",
            "AsyncSpotTakerBuySellVolume": ".spot_taker_buy_sell_volume",
            "AsyncSpotTakerBuySellVolumeWithResponse": ".spot_taker_buy_sell_volume",
            "AsyncSpotVolume": ".spot_volume",
            "AsyncSpotVolumeWithResponse": ".spot_volume",
            "AsyncSpotWithResponse": ".spot",
            "BorrowInterestRate": ".borrow_interest_rate",
            "BorrowInterestRateWithResponse": ".borrow_interest_rate",
            "Chain": ".chain",
            "ChainWithResponse": ".chain",
            "Coin": ".coin",
            "CoinWithResponse": ".coin",
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
            "ExchangeBalance": ".exchange_balance",
            "ExchangeBalanceWithResponse": ".exchange_balance",
            "ExchangeChain": ".exchange_chain",
            "ExchangeChainTx": ".exchange_chain_tx",
            "ExchangeChainTxWithResponse": ".exchange_chain_tx",
            "ExchangeChainWithResponse": ".exchange_chain",
            "ExchangeWithResponse": ".exchange",
            "Futures": ".futures",
            "FuturesAggregatedCvd": ".futures_aggregated_cvd",
            "FuturesAggregatedCvdWithResponse": ".futures_aggregated_cvd",
            "FuturesAggregatedTakerBuySellVolume": ".futures_aggregated_taker_buy_sell_volume",
            "FuturesAggregatedTakerBuySellVolumeWithResponse": ".futures_aggregated_taker_buy_sell_volume",
            "FuturesAvgTrueRange": ".futures_avg_true_range",
            "FuturesAvgTrueRangeWithResponse": ".futures_avg_true_range",
            "FuturesBasis": ".futures_basis",
            "FuturesBasisWithResponse": ".futures_basis",
            "FuturesCdriIndex": ".futures_cdri_index",
            "FuturesCdriIndexWithResponse": ".futures_cdri_index",
            "FuturesCgdiIndex": ".futures_cgdi_index",
            "FuturesCgdiIndexWithResponse": ".futures_cgdi_index",
            "FuturesCoin": ".futures_coin",
            "FuturesCoinWithResponse": ".futures_coin",
            "FuturesCvd": ".futures_cvd",
            "FuturesCvdWithResponse": ".futures_cvd",
            "FuturesEma": ".futures_ema",
            "FuturesEmaWithResponse": ".futures_ema",
            "FuturesFundingRate": ".futures_funding_rate",
            "FuturesFundingRateWithResponse": ".futures_funding_rate",
            "FuturesGlobalLongShortAccountRatio": ".futures_global_long_short_account_ratio",
            "FuturesGlobalLongShortAccountRatioWithResponse": ".futures_global_long_short_account_ratio",
            "FuturesIndicators": ".futures_indicators",
            "FuturesIndicatorsWithResponse": ".futures_indicators",
            "FuturesLiquidation": ".futures_liquidation",
            "FuturesLiquidationWithResponse": ".futures_liquidation",
            "FuturesMa": ".futures_ma",
            "FuturesMaWithResponse": ".futures_ma",
            "FuturesMacd": ".futures_macd",
            "FuturesMacdWithResponse": ".futures_macd",
            "FuturesNetPosition": ".futures_net_position",
            "FuturesNetPositionWithResponse": ".futures_net_position",
            "FuturesOpenInterest": ".futures_open_interest",
            "FuturesOpenInterestWithResponse": ".futures_open_interest",
            "FuturesOrderbook": ".futures_orderbook",
            "FuturesOrderbookWithResponse": ".futures_orderbook",
            "FuturesPrice": ".futures_price",
            "FuturesPriceWithResponse": ".futures_price",
            "FuturesRsi": ".futures_rsi",
            "FuturesRsiWithResponse": ".futures_rsi",
            "FuturesTakerBuySellVolume": ".futures_taker_buy_sell_volume",
            "FuturesTakerBuySellVolumeWithResponse": ".futures_taker_buy_sell_volume",
            "FuturesTopLongShortAccountRatio": ".futures_top_long_short_account_ratio",
            "FuturesTopLongShortAccountRatioWithResponse": ".futures_top_long_short_account_ratio",
            "FuturesTopLongShortPositionRatio": ".futures_top_long_short_position_ratio",
            "FuturesTopLongShortPositionRatioWithResponse": ".futures_top_long_short_position_ratio",
            "FuturesVolume": ".futures_volume",
            "FuturesVolumeWithResponse": ".futures_volume",
            "FuturesWhaleIndex": ".futures_whale_index",
            "FuturesWhaleIndexWithResponse": ".futures_whale_index",
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
            "Option": ".option",
            "OptionWithResponse": ".option",
            "Spot": ".spot",
            "SpotAggregatedCvd": ".spot_aggregated_cvd",
            "SpotAggregatedCvdWithResponse": ".spot_aggregated_cvd",
            "SpotAggregatedTakerBuySellVolume": ".spot_aggregated_taker_buy_sell_volume",
            "SpotAggregatedTakerBuySellVolumeWithResponse": ".spot_aggregated_taker_buy_sell_volume",
            "SpotCoin": ".spot_coin",
            "SpotCoinWithResponse": ".spot_coin",
            "SpotCvd": ".spot_cvd",
            "SpotCvdWithResponse": ".spot_cvd",
            "SpotOrderbook": ".spot_orderbook",
            "SpotOrderbookWithResponse": ".spot_orderbook",
            "SpotPrice": ".spot_price",
            "SpotPriceWithResponse": ".spot_price",
            "SpotTakerBuySellVolume": ".spot_taker_buy_sell_volume",
            "SpotTakerBuySellVolumeWithResponse": ".spot_taker_buy_sell_volume",
            "SpotVolume": ".spot_volume",
            "SpotVolumeWithResponse": ".spot_volume",
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
    "AsyncChain",
    "AsyncChainWithResponse",
    "AsyncCoin",
    "AsyncCoinWithResponse",
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
    "AsyncExchangeBalance",
    "AsyncExchangeBalanceWithResponse",
    "AsyncExchangeChain",
    "AsyncExchangeChainTx",
    "AsyncExchangeChainTxWithResponse",
    "AsyncExchangeChainWithResponse",
    "AsyncExchangeWithResponse",
    "AsyncFutures",
    "AsyncFuturesAggregatedCvd",
    "AsyncFuturesAggregatedCvdWithResponse",
    "AsyncFuturesAggregatedTakerBuySellVolume",
    "AsyncFuturesAggregatedTakerBuySellVolumeWithResponse",
    "AsyncFuturesAvgTrueRange",
    "AsyncFuturesAvgTrueRangeWithResponse",
    "AsyncFuturesBasis",
    "AsyncFuturesBasisWithResponse",
    "AsyncFuturesCdriIndex",
    "AsyncFuturesCdriIndexWithResponse",
    "AsyncFuturesCgdiIndex",
    "AsyncFuturesCgdiIndexWithResponse",
    "AsyncFuturesCoin",
    "AsyncFuturesCoinWithResponse",
    "AsyncFuturesCvd",
    "AsyncFuturesCvdWithResponse",
    "AsyncFuturesEma",
    "AsyncFuturesEmaWithResponse",
    "AsyncFuturesFundingRate",
    "AsyncFuturesFundingRateWithResponse",
    "AsyncFuturesGlobalLongShortAccountRatio",
    "AsyncFuturesGlobalLongShortAccountRatioWithResponse",
    "AsyncFuturesIndicators",
    "AsyncFuturesIndicatorsWithResponse",
    "AsyncFuturesLiquidation",
    "AsyncFuturesLiquidationWithResponse",
    "AsyncFuturesMa",
    "AsyncFuturesMaWithResponse",
    "AsyncFuturesMacd",
    "AsyncFuturesMacdWithResponse",
    "AsyncFuturesNetPosition",
    "AsyncFuturesNetPositionWithResponse",
    "AsyncFuturesOpenInterest",
    "AsyncFuturesOpenInterestWithResponse",
    "AsyncFuturesOrderbook",
    "AsyncFuturesOrderbookWithResponse",
    "AsyncFuturesPrice",
    "AsyncFuturesPriceWithResponse",
    "AsyncFuturesRsi",
    "AsyncFuturesRsiWithResponse",
    "AsyncFuturesTakerBuySellVolume",
    "AsyncFuturesTakerBuySellVolumeWithResponse",
    "AsyncFuturesTopLongShortAccountRatio",
    "AsyncFuturesTopLongShortAccountRatioWithResponse",
    "AsyncFuturesTopLongShortPositionRatio",
    "AsyncFuturesTopLongShortPositionRatioWithResponse",
    "AsyncFuturesVolume",
    "AsyncFuturesVolumeWithResponse",
    "AsyncFuturesWhaleIndex",
    "AsyncFuturesWhaleIndexWithResponse",
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
    "AsyncOption",
    "AsyncOptionWithResponse",
    "AsyncSpot",
    "AsyncSpotAggregatedCvd",
    "AsyncSpotAggregatedCvdWithResponse",
    "AsyncSpotAggregatedTakerBuySellVolume",
    "AsyncSpotAggregatedTakerBuySellVolumeWithResponse",
    "AsyncSpotCoin",
    "AsyncSpotCoinWithResponse",
    "AsyncSpotCvd",
    "AsyncSpotCvdWithResponse",
    "AsyncSpotOrderbook",
    "AsyncSpotOrderbookWithResponse",
    "AsyncSpotPrice",
    "AsyncSpotPriceWithResponse",
    "AsyncSpotTakerBuySellVolume",
    "AsyncSpotTakerBuySellVolumeWithResponse",
    "AsyncSpotVolume",
    "AsyncSpotVolumeWithResponse",
    "AsyncSpotWithResponse",
    "BorrowInterestRate",
    "BorrowInterestRateWithResponse",
    "Chain",
    "ChainWithResponse",
    "Coin",
    "CoinWithResponse",
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
    "ExchangeBalance",
    "ExchangeBalanceWithResponse",
    "ExchangeChain",
    "ExchangeChainTx",
    "ExchangeChainTxWithResponse",
    "ExchangeChainWithResponse",
    "ExchangeWithResponse",
    "Futures",
    "FuturesAggregatedCvd",
    "FuturesAggregatedCvdWithResponse",
    "FuturesAggregatedTakerBuySellVolume",
    "FuturesAggregatedTakerBuySellVolumeWithResponse",
    "FuturesAvgTrueRange",
    "FuturesAvgTrueRangeWithResponse",
    "FuturesBasis",
    "FuturesBasisWithResponse",
    "FuturesCdriIndex",
    "FuturesCdriIndexWithResponse",
    "FuturesCgdiIndex",
    "FuturesCgdiIndexWithResponse",
    "FuturesCoin",
    "FuturesCoinWithResponse",
    "FuturesCvd",
    "FuturesCvdWithResponse",
    "FuturesEma",
    "FuturesEmaWithResponse",
    "FuturesFundingRate",
    "FuturesFundingRateWithResponse",
    "FuturesGlobalLongShortAccountRatio",
    "FuturesGlobalLongShortAccountRatioWithResponse",
    "FuturesIndicators",
    "FuturesIndicatorsWithResponse",
    "FuturesLiquidation",
    "FuturesLiquidationWithResponse",
    "FuturesMa",
    "FuturesMaWithResponse",
    "FuturesMacd",
    "FuturesMacdWithResponse",
    "FuturesNetPosition",
    "FuturesNetPositionWithResponse",
    "FuturesOpenInterest",
    "FuturesOpenInterestWithResponse",
    "FuturesOrderbook",
    "FuturesOrderbookWithResponse",
    "FuturesPrice",
    "FuturesPriceWithResponse",
    "FuturesRsi",
    "FuturesRsiWithResponse",
    "FuturesTakerBuySellVolume",
    "FuturesTakerBuySellVolumeWithResponse",
    "FuturesTopLongShortAccountRatio",
    "FuturesTopLongShortAccountRatioWithResponse",
    "FuturesTopLongShortPositionRatio",
    "FuturesTopLongShortPositionRatioWithResponse",
    "FuturesVolume",
    "FuturesVolumeWithResponse",
    "FuturesWhaleIndex",
    "FuturesWhaleIndexWithResponse",
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
    "Option",
    "OptionWithResponse",
    "Spot",
    "SpotAggregatedCvd",
    "SpotAggregatedCvdWithResponse",
    "SpotAggregatedTakerBuySellVolume",
    "SpotAggregatedTakerBuySellVolumeWithResponse",
    "SpotCoin",
    "SpotCoinWithResponse",
    "SpotCvd",
    "SpotCvdWithResponse",
    "SpotOrderbook",
    "SpotOrderbookWithResponse",
    "SpotPrice",
    "SpotPriceWithResponse",
    "SpotTakerBuySellVolume",
    "SpotTakerBuySellVolumeWithResponse",
    "SpotVolume",
    "SpotVolumeWithResponse",
    "SpotWithResponse",
]
