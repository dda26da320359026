"""The operation table of CoinGlass API V4: one module for each tag, imported when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.description.table import Table

if TYPE_CHECKING:
    from typing import Any

    from perpkit._runtime.description.operation import Operation

    from .account import USER_ACCOUNT_SUBSCRIPTION as USER_ACCOUNT_SUBSCRIPTION
    from .article import ARTICLE_LIST as ARTICLE_LIST
    from .borrow_interest_rate import BORROW_INTEREST_RATE_HISTORY as BORROW_INTEREST_RATE_HISTORY
    from .calendar import CALENDAR_ECONOMIC_DATA as CALENDAR_ECONOMIC_DATA
    from .chain import CHAIN_V2_WHALE_TRANSFER as CHAIN_V2_WHALE_TRANSFER
    from .coin import COIN_UNLOCK_LIST as COIN_UNLOCK_LIST
    from .coin import COIN_VESTING as COIN_VESTING
    from .etf_bitcoin import ETF_BITCOIN_AUM as ETF_BITCOIN_AUM
    from .etf_bitcoin import ETF_BITCOIN_DETAIL as ETF_BITCOIN_DETAIL
    from .etf_bitcoin import ETF_BITCOIN_FLOW_HISTORY as ETF_BITCOIN_FLOW_HISTORY
    from .etf_bitcoin import ETF_BITCOIN_HISTORY as ETF_BITCOIN_HISTORY
    from .etf_bitcoin import ETF_BITCOIN_LIST as ETF_BITCOIN_LIST
    from .etf_bitcoin_net_assets import ETF_BITCOIN_NET_ASSETS_HISTORY as ETF_BITCOIN_NET_ASSETS_HISTORY
    from .etf_bitcoin_premium_discount import (
        ETF_BITCOIN_PREMIUM_DISCOUNT_HISTORY as ETF_BITCOIN_PREMIUM_DISCOUNT_HISTORY,
    )
    from .etf_bitcoin_price import ETF_BITCOIN_PRICE_HISTORY as ETF_BITCOIN_PRICE_HISTORY
    from .etf_ethereum import ETF_ETHEREUM_FLOW_HISTORY as ETF_ETHEREUM_FLOW_HISTORY
    from .etf_ethereum import ETF_ETHEREUM_LIST as ETF_ETHEREUM_LIST
    from .etf_ethereum_net_assets import ETF_ETHEREUM_NET_ASSETS_HISTORY as ETF_ETHEREUM_NET_ASSETS_HISTORY
    from .etf_solana import ETF_SOLANA_FLOW_HISTORY as ETF_SOLANA_FLOW_HISTORY
    from .etf_xrp import ETF_XRP_FLOW_HISTORY as ETF_XRP_FLOW_HISTORY
    from .exchange import EXCHANGE_ASSETS as EXCHANGE_ASSETS
    from .exchange_assets_transparency import EXCHANGE_ASSETS_TRANSPARENCY_LIST as EXCHANGE_ASSETS_TRANSPARENCY_LIST
    from .exchange_balance import EXCHANGE_BALANCE_CHART as EXCHANGE_BALANCE_CHART
    from .exchange_balance import EXCHANGE_BALANCE_LIST as EXCHANGE_BALANCE_LIST
    from .exchange_chain_tx import EXCHANGE_CHAIN_TX_LIST as EXCHANGE_CHAIN_TX_LIST
    from .futures import FUTURES_COINS_MARKETS as FUTURES_COINS_MARKETS
    from .futures import FUTURES_COINS_PRICE_CHANGE as FUTURES_COINS_PRICE_CHANGE
    from .futures import FUTURES_DELISTED_EXCHANGE_PAIRS as FUTURES_DELISTED_EXCHANGE_PAIRS
    from .futures import FUTURES_EXCHANGE_RANK as FUTURES_EXCHANGE_RANK
    from .futures import FUTURES_NETFLOW_LIST as FUTURES_NETFLOW_LIST
    from .futures import FUTURES_PAIRS_MARKETS as FUTURES_PAIRS_MARKETS
    from .futures import FUTURES_SUPPORTED_COINS as FUTURES_SUPPORTED_COINS
    from .futures import FUTURES_SUPPORTED_EXCHANGE_PAIRS as FUTURES_SUPPORTED_EXCHANGE_PAIRS
    from .futures import FUTURES_SUPPORTED_EXCHANGES as FUTURES_SUPPORTED_EXCHANGES
    from .futures_aggregated_cvd import FUTURES_AGGREGATED_CVD_HISTORY as FUTURES_AGGREGATED_CVD_HISTORY
    from .futures_aggregated_taker_buy_sell_volume import (
        FUTURES_AGGREGATED_TAKER_BUY_SELL_VOLUME_HISTORY as FUTURES_AGGREGATED_TAKER_BUY_SELL_VOLUME_HISTORY,
    )
    from .futures_avg_true_range import FUTURES_AVG_TRUE_RANGE_LIST as FUTURES_AVG_TRUE_RANGE_LIST
    from .futures_basis import FUTURES_BASIS_HISTORY as FUTURES_BASIS_HISTORY
    from .futures_cdri_index import FUTURES_CDRI_INDEX_HISTORY as FUTURES_CDRI_INDEX_HISTORY
    from .futures_cgdi_index import FUTURES_CGDI_INDEX_HISTORY as FUTURES_CGDI_INDEX_HISTORY
    from .futures_coin import FUTURES_COIN_NETFLOW as FUTURES_COIN_NETFLOW
    from .futures_cvd import FUTURES_CVD_HISTORY as FUTURES_CVD_HISTORY
    from .futures_ema import FUTURES_EMA_LIST as FUTURES_EMA_LIST
    from .futures_funding_rate import (
        FUTURES_FUNDING_RATE_ACCUMULATED_EXCHANGE_LIST as FUTURES_FUNDING_RATE_ACCUMULATED_EXCHANGE_LIST,
    )
    from .futures_funding_rate import FUTURES_FUNDING_RATE_ARBITRAGE as FUTURES_FUNDING_RATE_ARBITRAGE
    from .futures_funding_rate import FUTURES_FUNDING_RATE_EXCHANGE_LIST as FUTURES_FUNDING_RATE_EXCHANGE_LIST
    from .futures_funding_rate import FUTURES_FUNDING_RATE_HISTORY as FUTURES_FUNDING_RATE_HISTORY
    from .futures_funding_rate import FUTURES_FUNDING_RATE_OI_WEIGHT_HISTORY as FUTURES_FUNDING_RATE_OI_WEIGHT_HISTORY
    from .futures_funding_rate import FUTURES_FUNDING_RATE_VOL_WEIGHT_HISTORY as FUTURES_FUNDING_RATE_VOL_WEIGHT_HISTORY
    from .futures_global_long_short_account_ratio import (
        FUTURES_GLOBAL_LONG_SHORT_ACCOUNT_RATIO_HISTORY as FUTURES_GLOBAL_LONG_SHORT_ACCOUNT_RATIO_HISTORY,
    )
    from .futures_indicators import FUTURES_INDICATORS_AVG_TRUE_RANGE as FUTURES_INDICATORS_AVG_TRUE_RANGE
    from .futures_indicators import FUTURES_INDICATORS_BOLL as FUTURES_INDICATORS_BOLL
    from .futures_indicators import FUTURES_INDICATORS_EMA as FUTURES_INDICATORS_EMA
    from .futures_indicators import FUTURES_INDICATORS_MA as FUTURES_INDICATORS_MA
    from .futures_indicators import FUTURES_INDICATORS_MACD as FUTURES_INDICATORS_MACD
    from .futures_indicators import FUTURES_INDICATORS_RSI as FUTURES_INDICATORS_RSI
    from .futures_liquidation import (
        FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL1 as FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL1,
    )
    from .futures_liquidation import (
        FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL2 as FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL2,
    )
    from .futures_liquidation import (
        FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL3 as FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL3,
    )
    from .futures_liquidation import FUTURES_LIQUIDATION_AGGREGATED_HISTORY as FUTURES_LIQUIDATION_AGGREGATED_HISTORY
    from .futures_liquidation import FUTURES_LIQUIDATION_AGGREGATED_MAP as FUTURES_LIQUIDATION_AGGREGATED_MAP
    from .futures_liquidation import FUTURES_LIQUIDATION_COIN_LIST as FUTURES_LIQUIDATION_COIN_LIST
    from .futures_liquidation import FUTURES_LIQUIDATION_EXCHANGE_LIST as FUTURES_LIQUIDATION_EXCHANGE_LIST
    from .futures_liquidation import FUTURES_LIQUIDATION_HEATMAP_MODEL1 as FUTURES_LIQUIDATION_HEATMAP_MODEL1
    from .futures_liquidation import FUTURES_LIQUIDATION_HEATMAP_MODEL2 as FUTURES_LIQUIDATION_HEATMAP_MODEL2
    from .futures_liquidation import FUTURES_LIQUIDATION_HEATMAP_MODEL3 as FUTURES_LIQUIDATION_HEATMAP_MODEL3
    from .futures_liquidation import FUTURES_LIQUIDATION_HISTORY as FUTURES_LIQUIDATION_HISTORY
    from .futures_liquidation import FUTURES_LIQUIDATION_MAP as FUTURES_LIQUIDATION_MAP
    from .futures_liquidation import FUTURES_LIQUIDATION_MAX_PAIN as FUTURES_LIQUIDATION_MAX_PAIN
    from .futures_liquidation import FUTURES_LIQUIDATION_ORDER as FUTURES_LIQUIDATION_ORDER
    from .futures_ma import FUTURES_MA_LIST as FUTURES_MA_LIST
    from .futures_macd import FUTURES_MACD_LIST as FUTURES_MACD_LIST
    from .futures_net_position import FUTURES_NET_POSITION_HISTORY as FUTURES_NET_POSITION_HISTORY
    from .futures_net_position import FUTURES_V2_NET_POSITION_HISTORY as FUTURES_V2_NET_POSITION_HISTORY
    from .futures_open_interest import (
        FUTURES_OPEN_INTEREST_AGGREGATED_COIN_MARGIN_HISTORY as FUTURES_OPEN_INTEREST_AGGREGATED_COIN_MARGIN_HISTORY,
    )
    from .futures_open_interest import (
        FUTURES_OPEN_INTEREST_AGGREGATED_HISTORY as FUTURES_OPEN_INTEREST_AGGREGATED_HISTORY,
    )
    from .futures_open_interest import (
        FUTURES_OPEN_INTEREST_AGGREGATED_STABLECOIN_HISTORY as FUTURES_OPEN_INTEREST_AGGREGATED_STABLECOIN_HISTORY,
    )
    from .futures_open_interest import (
        FUTURES_OPEN_INTEREST_EXCHANGE_HISTORY_CHART as FUTURES_OPEN_INTEREST_EXCHANGE_HISTORY_CHART,
    )
    from .futures_open_interest import FUTURES_OPEN_INTEREST_EXCHANGE_LIST as FUTURES_OPEN_INTEREST_EXCHANGE_LIST
    from .futures_open_interest import FUTURES_OPEN_INTEREST_HISTORY as FUTURES_OPEN_INTEREST_HISTORY
    from .futures_orderbook import (
        FUTURES_ORDERBOOK_AGGREGATED_ASK_BIDS_HISTORY as FUTURES_ORDERBOOK_AGGREGATED_ASK_BIDS_HISTORY,
    )
    from .futures_orderbook import FUTURES_ORDERBOOK_ASK_BIDS_HISTORY as FUTURES_ORDERBOOK_ASK_BIDS_HISTORY
    from .futures_orderbook import FUTURES_ORDERBOOK_HISTORY as FUTURES_ORDERBOOK_HISTORY
    from .futures_orderbook import FUTURES_ORDERBOOK_LARGE_LIMIT_ORDER as FUTURES_ORDERBOOK_LARGE_LIMIT_ORDER
    from .futures_orderbook import (
        FUTURES_ORDERBOOK_LARGE_LIMIT_ORDER_HISTORY as FUTURES_ORDERBOOK_LARGE_LIMIT_ORDER_HISTORY,
    )
    from .futures_price import FUTURES_PRICE_HISTORY as FUTURES_PRICE_HISTORY
    from .futures_rsi import FUTURES_RSI_LIST as FUTURES_RSI_LIST
    from .futures_taker_buy_sell_volume import (
        FUTURES_TAKER_BUY_SELL_VOLUME_EXCHANGE_LIST as FUTURES_TAKER_BUY_SELL_VOLUME_EXCHANGE_LIST,
    )
    from .futures_taker_buy_sell_volume import (
        FUTURES_V2_TAKER_BUY_SELL_VOLUME_HISTORY as FUTURES_V2_TAKER_BUY_SELL_VOLUME_HISTORY,
    )
    from .futures_top_long_short_account_ratio import (
        FUTURES_TOP_LONG_SHORT_ACCOUNT_RATIO_HISTORY as FUTURES_TOP_LONG_SHORT_ACCOUNT_RATIO_HISTORY,
    )
    from .futures_top_long_short_position_ratio import (
        FUTURES_TOP_LONG_SHORT_POSITION_RATIO_HISTORY as FUTURES_TOP_LONG_SHORT_POSITION_RATIO_HISTORY,
    )
    from .futures_volume import FUTURES_VOLUME_FOOTPRINT_HISTORY as FUTURES_VOLUME_FOOTPRINT_HISTORY
    from .futures_whale_index import FUTURES_WHALE_INDEX_HISTORY as FUTURES_WHALE_INDEX_HISTORY
    from .grayscale import GRAYSCALE_HOLDINGS_LIST as GRAYSCALE_HOLDINGS_LIST
    from .grayscale import GRAYSCALE_PREMIUM_HISTORY as GRAYSCALE_PREMIUM_HISTORY
    from .hk_etf_bitcoin import HK_ETF_BITCOIN_FLOW_HISTORY as HK_ETF_BITCOIN_FLOW_HISTORY
    from .hyperliquid import HYPERLIQUID_POSITION as HYPERLIQUID_POSITION
    from .hyperliquid import HYPERLIQUID_USER_POSITION as HYPERLIQUID_USER_POSITION
    from .hyperliquid import HYPERLIQUID_WHALE_ALERT as HYPERLIQUID_WHALE_ALERT
    from .hyperliquid import HYPERLIQUID_WHALE_POSITION as HYPERLIQUID_WHALE_POSITION
    from .hyperliquid_global_long_short_account_ratio import (
        HYPERLIQUID_GLOBAL_LONG_SHORT_ACCOUNT_RATIO_HISTORY as HYPERLIQUID_GLOBAL_LONG_SHORT_ACCOUNT_RATIO_HISTORY,
    )
    from .hyperliquid_wallet import HYPERLIQUID_WALLET_PNL_DISTRIBUTION as HYPERLIQUID_WALLET_PNL_DISTRIBUTION
    from .hyperliquid_wallet import HYPERLIQUID_WALLET_POSITION_DISTRIBUTION as HYPERLIQUID_WALLET_POSITION_DISTRIBUTION
    from .index import BITFINEX_MARGIN_LONG_SHORT as BITFINEX_MARGIN_LONG_SHORT
    from .index import BULL_MARKET_PEAK_INDICATOR as BULL_MARKET_PEAK_INDICATOR
    from .index import COINBASE_PREMIUM_INDEX as COINBASE_PREMIUM_INDEX
    from .index import FUTURES_SPOT_VOLUME_RATIO as FUTURES_SPOT_VOLUME_RATIO
    from .index import INDEX_2_YEAR_MA_MULTIPLIER as INDEX_2_YEAR_MA_MULTIPLIER
    from .index import INDEX_200_WEEK_MOVING_AVERAGE_HEATMAP as INDEX_200_WEEK_MOVING_AVERAGE_HEATMAP
    from .index import INDEX_AHR999 as INDEX_AHR999
    from .index import INDEX_ALTCOIN_SEASON as INDEX_ALTCOIN_SEASON
    from .index import INDEX_BITCOIN_ACTIVE_ADDRESSES as INDEX_BITCOIN_ACTIVE_ADDRESSES
    from .index import INDEX_BITCOIN_CORRELATION as INDEX_BITCOIN_CORRELATION
    from .index import INDEX_BITCOIN_DOMINANCE as INDEX_BITCOIN_DOMINANCE
    from .index import INDEX_BITCOIN_LONG_TERM_HOLDER_SUPPLY as INDEX_BITCOIN_LONG_TERM_HOLDER_SUPPLY
    from .index import INDEX_BITCOIN_LTH_REALIZED_PRICE as INDEX_BITCOIN_LTH_REALIZED_PRICE
    from .index import INDEX_BITCOIN_LTH_SOPR as INDEX_BITCOIN_LTH_SOPR
    from .index import INDEX_BITCOIN_MACRO_OSCILLATOR as INDEX_BITCOIN_MACRO_OSCILLATOR
    from .index import INDEX_BITCOIN_NET_UNREALIZED_PROFIT_LOSS as INDEX_BITCOIN_NET_UNREALIZED_PROFIT_LOSS
    from .index import INDEX_BITCOIN_NEW_ADDRESSES as INDEX_BITCOIN_NEW_ADDRESSES
    from .index import INDEX_BITCOIN_RESERVE_RISK as INDEX_BITCOIN_RESERVE_RISK
    from .index import INDEX_BITCOIN_RHODL_RATIO as INDEX_BITCOIN_RHODL_RATIO
    from .index import INDEX_BITCOIN_SHORT_TERM_HOLDER_SUPPLY as INDEX_BITCOIN_SHORT_TERM_HOLDER_SUPPLY
    from .index import INDEX_BITCOIN_STH_REALIZED_PRICE as INDEX_BITCOIN_STH_REALIZED_PRICE
    from .index import INDEX_BITCOIN_STH_SOPR as INDEX_BITCOIN_STH_SOPR
    from .index import INDEX_BITCOIN_VS_GLOBAL_M2_GROWTH as INDEX_BITCOIN_VS_GLOBAL_M2_GROWTH
    from .index import INDEX_BITCOIN_VS_US_M2_GROWTH as INDEX_BITCOIN_VS_US_M2_GROWTH
    from .index import INDEX_FEAR_GREED_HISTORY as INDEX_FEAR_GREED_HISTORY
    from .index import INDEX_GOLDEN_RATIO_MULTIPLIER as INDEX_GOLDEN_RATIO_MULTIPLIER
    from .index import INDEX_OPTION_VS_FUTURES_OI_RATIO as INDEX_OPTION_VS_FUTURES_OI_RATIO
    from .index import INDEX_PI_CYCLE_INDICATOR as INDEX_PI_CYCLE_INDICATOR
    from .index import INDEX_PUELL_MULTIPLE as INDEX_PUELL_MULTIPLE
    from .index import INDEX_STABLE_COIN_MARKET_CAP_HISTORY as INDEX_STABLE_COIN_MARKET_CAP_HISTORY
    from .index import INDEX_STOCK_FLOW as INDEX_STOCK_FLOW
    from .index_bitcoin import INDEX_BITCOIN_BUBBLE_INDEX as INDEX_BITCOIN_BUBBLE_INDEX
    from .index_bitcoin import INDEX_BITCOIN_PROFITABLE_DAYS as INDEX_BITCOIN_PROFITABLE_DAYS
    from .index_bitcoin import INDEX_BITCOIN_RAINBOW_CHART as INDEX_BITCOIN_RAINBOW_CHART
    from .option import OPTION_EXCHANGE_OI_HISTORY as OPTION_EXCHANGE_OI_HISTORY
    from .option import OPTION_EXCHANGE_VOL_HISTORY as OPTION_EXCHANGE_VOL_HISTORY
    from .option import OPTION_INFO as OPTION_INFO
    from .option import OPTION_MAX_PAIN as OPTION_MAX_PAIN
    from .spot import SPOT_COINS_MARKETS as SPOT_COINS_MARKETS
    from .spot import SPOT_NETFLOW_LIST as SPOT_NETFLOW_LIST
    from .spot import SPOT_PAIRS_MARKETS as SPOT_PAIRS_MARKETS
    from .spot import SPOT_SUPPORTED_COINS as SPOT_SUPPORTED_COINS
    from .spot import SPOT_SUPPORTED_EXCHANGE_PAIRS as SPOT_SUPPORTED_EXCHANGE_PAIRS
    from .spot_aggregated_cvd import SPOT_AGGREGATED_CVD_HISTORY as SPOT_AGGREGATED_CVD_HISTORY
    from .spot_aggregated_taker_buy_sell_volume import (
        SPOT_AGGREGATED_TAKER_BUY_SELL_VOLUME_HISTORY as SPOT_AGGREGATED_TAKER_BUY_SELL_VOLUME_HISTORY,
    )
    from .spot_coin import SPOT_COIN_NETFLOW as SPOT_COIN_NETFLOW
    from .spot_cvd import SPOT_CVD_HISTORY as SPOT_CVD_HISTORY
    from .spot_orderbook import SPOT_ORDERBOOK_AGGREGATED_ASK_BIDS_HISTORY as SPOT_ORDERBOOK_AGGREGATED_ASK_BIDS_HISTORY
    from .spot_orderbook import SPOT_ORDERBOOK_ASK_BIDS_HISTORY as SPOT_ORDERBOOK_ASK_BIDS_HISTORY
    from .spot_orderbook import SPOT_ORDERBOOK_HISTORY as SPOT_ORDERBOOK_HISTORY
    from .spot_orderbook import SPOT_ORDERBOOK_LARGE_LIMIT_ORDER as SPOT_ORDERBOOK_LARGE_LIMIT_ORDER
    from .spot_orderbook import SPOT_ORDERBOOK_LARGE_LIMIT_ORDER_HISTORY as SPOT_ORDERBOOK_LARGE_LIMIT_ORDER_HISTORY
    from .spot_price import SPOT_PRICE_HISTORY as SPOT_PRICE_HISTORY
    from .spot_taker_buy_sell_volume import SPOT_TAKER_BUY_SELL_VOLUME_HISTORY as SPOT_TAKER_BUY_SELL_VOLUME_HISTORY
    from .spot_volume import SPOT_VOLUME_FOOTPRINT_HISTORY as SPOT_VOLUME_FOOTPRINT_HISTORY

    OPERATIONS: tuple[Operation[Any], ...]
    """Every operation, in the order of the description."""

TABLE = Table(
    __name__,
    {
        "user_account_subscription": "account.subscription",
        "etf_bitcoin_list": "etf.bitcoin.list",
        "hk_etf_bitcoin_flow_history": "hk_etf.bitcoin.flow_history",
        "etf_bitcoin_net_assets_history": "etf.bitcoin.net_assets.history",
        "etf_bitcoin_flow_history": "etf.bitcoin.flow_history",
        "etf_bitcoin_premium_discount_history": "etf.bitcoin.premium_discount.history",
        "etf_bitcoin_history": "etf.bitcoin.history",
        "etf_bitcoin_price_history": "etf.bitcoin.price.history",
        "etf_bitcoin_detail": "etf.bitcoin.detail",
        "etf_bitcoin_aum": "etf.bitcoin.aum",
        "etf_ethereum_net_assets_history": "etf.ethereum.net_assets.history",
        "etf_ethereum_list": "etf.ethereum.list",
        "etf_ethereum_flow_history": "etf.ethereum.flow_history",
        "grayscale_holdings_list": "grayscale.holdings_list",
        "grayscale_premium_history": "grayscale.premium_history",
        "etf_solana_flow_history": "etf.solana.flow_history",
        "etf_xrp_flow_history": "etf.xrp.flow_history",
        "futures_funding_rate_history": "futures.funding_rate.history",
        "futures_funding_rate_oi_weight_history": "futures.funding_rate.oi_weight_history",
        "futures_funding_rate_vol_weight_history": "futures.funding_rate.vol_weight_history",
        "futures_funding_rate_exchange_list": "futures.funding_rate.exchange_list",
        "futures_funding_rate_accumulated_exchange_list": "futures.funding_rate.accumulated_exchange_list",
        "futures_funding_rate_arbitrage": "futures.funding_rate.arbitrage",
        "hyperliquid_whale_alert": "hyperliquid.whale_alert",
        "hyperliquid_whale_position": "hyperliquid.whale_position",
        "hyperliquid_position": "hyperliquid.position",
        "hyperliquid_user_position": "hyperliquid.user_position",
        "hyperliquid_wallet_position_distribution": "hyperliquid.wallet.position_distribution",
        "hyperliquid_wallet_pnl_distribution": "hyperliquid.wallet.pnl_distribution",
        "hyperliquid_global_long_short_account_ratio_history": "hyperliquid.global_long_short_account_ratio.history",
        "futures_liquidation_history": "futures.liquidation.history",
        "futures_liquidation_aggregated_history": "futures.liquidation.aggregated_history",
        "futures_liquidation_coin_list": "futures.liquidation.coin_list",
        "futures_liquidation_exchange_list": "futures.liquidation.exchange_list",
        "futures_liquidation_order": "futures.liquidation.order",
        "futures_liquidation_heatmap_model1": "futures.liquidation.heatmap_model1",
        "futures_liquidation_heatmap_model2": "futures.liquidation.heatmap_model2",
        "futures_liquidation_heatmap_model3": "futures.liquidation.heatmap_model3",
        "futures_liquidation_aggregated_heatmap_model1": "futures.liquidation.aggregated_heatmap_model1",
        "futures_liquidation_aggregated_heatmap_model2": "futures.liquidation.aggregated_heatmap_model2",
        "futures_liquidation_aggregated_heatmap_model3": "futures.liquidation.aggregated_heatmap_model3",
        "futures_liquidation_map": "futures.liquidation.map",
        "futures_liquidation_aggregated_map": "futures.liquidation.aggregated_map",
        "futures_liquidation_max_pain": "futures.liquidation.max_pain",
        "futures_global_long_short_account_ratio_history": "futures.global_long_short_account_ratio.history",
        "futures_top_long_short_account_ratio_history": "futures.top_long_short_account_ratio.history",
        "futures_top_long_short_position_ratio_history": "futures.top_long_short_position_ratio.history",
        "futures_taker_buy_sell_volume_exchange_list": "futures.taker_buy_sell_volume.exchange_list",
        "futures_net_position_history": "futures.net_position.history",
        "futures_v2_net_position_history": "futures.net_position.history_v2",
        "futures_open_interest_history": "futures.open_interest.history",
        "futures_open_interest_aggregated_history": "futures.open_interest.aggregated_history",
        "futures_open_interest_aggregated_stablecoin_history": "futures.open_interest.aggregated_stablecoin_history",
        "futures_open_interest_aggregated_coin_margin_history": "futures.open_interest.aggregated_coin_margin_history",
        "futures_open_interest_exchange_list": "futures.open_interest.exchange_list",
        "futures_open_interest_exchange_history_chart": "futures.open_interest.exchange_history_chart",
        "futures_orderbook_ask_bids_history": "futures.orderbook.ask_bids_history",
        "futures_orderbook_aggregated_ask_bids_history": "futures.orderbook.aggregated_ask_bids_history",
        "futures_orderbook_history": "futures.orderbook.history",
        "futures_orderbook_large_limit_order": "futures.orderbook.large_limit_order",
        "futures_orderbook_large_limit_order_history": "futures.orderbook.large_limit_order_history",
        "futures_v2_taker_buy_sell_volume_history": "futures.taker_buy_sell_volume.history",
        "futures_aggregated_taker_buy_sell_volume_history": "futures.aggregated_taker_buy_sell_volume.history",
        "futures_volume_footprint_history": "futures.volume.footprint_history",
        "futures_cvd_history": "futures.cvd.history",
        "futures_aggregated_cvd_history": "futures.aggregated_cvd.history",
        "futures_netflow_list": "futures.netflow_list",
        "futures_coin_netflow": "futures.coin.netflow",
        "futures_supported_coins": "futures.supported_coins",
        "futures_supported_exchanges": "futures.supported_exchanges",
        "futures_supported_exchange_pairs": "futures.supported_exchange_pairs",
        "futures_coins_markets": "futures.coins_markets",
        "futures_pairs_markets": "futures.pairs_markets",
        "futures_coins_price_change": "futures.coins_price_change",
        "futures_price_history": "futures.price.history",
        "futures_delisted_exchange_pairs": "futures.delisted_exchange_pairs",
        "futures_exchange_rank": "futures.exchange_rank",
        "futures_rsi_list": "futures.rsi.list",
        "futures_indicators_rsi": "futures.indicators.rsi",
        "futures_indicators_ma": "futures.indicators.ma",
        "futures_ma_list": "futures.ma.list",
        "futures_indicators_ema": "futures.indicators.ema",
        "futures_ema_list": "futures.ema.list",
        "futures_indicators_boll": "futures.indicators.boll",
        "futures_indicators_macd": "futures.indicators.macd",
        "futures_macd_list": "futures.macd.list",
        "futures_basis_history": "futures.basis.history",
        "futures_whale_index_history": "futures.whale_index.history",
        "futures_cgdi_index_history": "futures.cgdi_index.history",
        "futures_cdri_index_history": "futures.cdri_index.history",
        "futures_indicators_avg_true_range": "futures.indicators.avg_true_range",
        "futures_avg_true_range_list": "futures.avg_true_range.list",
        "index_ahr999": "index.ahr999",
        "bull_market_peak_indicator": "index.bull_market_peak_indicator",
        "index_puell_multiple": "index.puell_multiple",
        "index_stock_flow": "index.stock_flow",
        "index_pi_cycle_indicator": "index.pi_cycle_indicator",
        "index_golden_ratio_multiplier": "index.golden_ratio_multiplier",
        "index_bitcoin_profitable_days": "index.bitcoin.profitable_days",
        "index_bitcoin_rainbow_chart": "index.bitcoin.rainbow_chart",
        "index_fear_greed_history": "index.fear_greed_history",
        "index_stable_coin_market_cap_history": "index.stablecoin_market_cap_history",
        "index_bitcoin_bubble_index": "index.bitcoin.bubble_index",
        "index_2_year_ma_multiplier": "index.two_year_ma_multiplier",
        "index_200_week_moving_average_heatmap": "index.two_hundred_week_moving_average_heatmap",
        "index_altcoin_season": "index.altcoin_season",
        "index_bitcoin_sth_sopr": "index.bitcoin_sth_sopr",
        "index_bitcoin_lth_sopr": "index.bitcoin_lth_sopr",
        "index_bitcoin_sth_realized_price": "index.bitcoin_sth_realized_price",
        "index_bitcoin_lth_realized_price": "index.bitcoin_lth_realized_price",
        "index_bitcoin_short_term_holder_supply": "index.bitcoin_short_term_holder_supply",
        "index_bitcoin_long_term_holder_supply": "index.bitcoin_long_term_holder_supply",
        "index_bitcoin_rhodl_ratio": "index.bitcoin_rhodl_ratio",
        "index_bitcoin_reserve_risk": "index.bitcoin_reserve_risk",
        "index_bitcoin_active_addresses": "index.bitcoin_active_addresses",
        "index_bitcoin_new_addresses": "index.bitcoin_new_addresses",
        "index_bitcoin_net_unrealized_profit_loss": "index.bitcoin_net_unrealized_profit_loss",
        "index_bitcoin_correlation": "index.bitcoin_correlation",
        "index_bitcoin_macro_oscillator": "index.bitcoin_macro_oscillator",
        "index_option_vs_futures_oi_ratio": "index.option_vs_futures_oi_ratio",
        "index_bitcoin_vs_global_m2_growth": "index.bitcoin_vs_global_m2_growth",
        "index_bitcoin_vs_us_m2_growth": "index.bitcoin_vs_us_m2_growth",
        "index_bitcoin_dominance": "index.bitcoin_dominance",
        "exchange_assets_transparency_list": "exchange.assets_transparency.list",
        "futures_spot_volume_ratio": "index.futures_spot_volume_ratio",
        "coinbase_premium_index": "index.coinbase_premium_index",
        "bitfinex_margin_long_short": "index.bitfinex_margin_long_short",
        "borrow_interest_rate_history": "borrow_interest_rate.history",
        "exchange_assets": "exchange.assets",
        "exchange_balance_list": "exchange.balance.list",
        "exchange_balance_chart": "exchange.balance.chart",
        "coin_unlock_list": "coin.unlock_list",
        "coin_vesting": "coin.vesting",
        "exchange_chain_tx_list": "exchange.chain.tx.list",
        "chain_v2_whale_transfer": "chain.whale_transfer",
        "option_max_pain": "option.max_pain",
        "option_info": "option.info",
        "option_exchange_oi_history": "option.exchange_oi_history",
        "option_exchange_vol_history": "option.exchange_vol_history",
        "calendar_economic_data": "calendar.economic_data",
        "article_list": "article.list",
        "spot_orderbook_ask_bids_history": "spot.orderbook.ask_bids_history",
        "spot_orderbook_aggregated_ask_bids_history": "spot.orderbook.aggregated_ask_bids_history",
        "spot_orderbook_history": "spot.orderbook.history",
        "spot_orderbook_large_limit_order": "spot.orderbook.large_limit_order",
        "spot_orderbook_large_limit_order_history": "spot.orderbook.large_limit_order_history",
        "spot_taker_buy_sell_volume_history": "spot.taker_buy_sell_volume.history",
        "spot_aggregated_taker_buy_sell_volume_history": "spot.aggregated_taker_buy_sell_volume.history",
        "spot_volume_footprint_history": "spot.volume.footprint_history",
        "spot_cvd_history": "spot.cvd.history",
        "spot_aggregated_cvd_history": "spot.aggregated_cvd.history",
        "spot_netflow_list": "spot.netflow_list",
        "spot_coin_netflow": "spot.coin.netflow",
        "spot_supported_coins": "spot.supported_coins",
        "spot_supported_exchange_pairs": "spot.supported_exchange_pairs",
        "spot_coins_markets": "spot.coins_markets",
        "spot_pairs_markets": "spot.pairs_markets",
        "spot_price_history": "spot.price.history",
    },
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = TABLE.attached()
