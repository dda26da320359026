"""Operations of CoinGlass API V4 under ``index``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object, Single
from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

INDEX_AHR999: Operation[Rows[models.Ahr999Day]] = Operation(
    id="index_ahr999",
    call_path="index.ahr999",
    method="GET",
    path="/api/index/ahr999",
    payload=lambda: Rows[models.Ahr999Day],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/ahr999",
)
BULL_MARKET_PEAK_INDICATOR: Operation[Rows[models.PeakIndicator]] = Operation(
    id="bull_market_peak_indicator",
    call_path="index.bull_market_peak_indicator",
    method="GET",
    path="/api/bull-market-peak-indicator",
    payload=lambda: Rows[models.PeakIndicator],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bull-market-peak-indicator",
)
INDEX_PUELL_MULTIPLE: Operation[Rows[models.PuellMultiple]] = Operation(
    id="index_puell_multiple",
    call_path="index.puell_multiple",
    method="GET",
    path="/api/index/puell-multiple",
    payload=lambda: Rows[models.PuellMultiple],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/puell-multiple",
)
INDEX_STOCK_FLOW: Operation[Rows[models.StockFlow]] = Operation(
    id="index_stock_flow",
    call_path="index.stock_flow",
    method="GET",
    path="/api/index/stock-flow",
    payload=lambda: Rows[models.StockFlow],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/stock-flow",
)
INDEX_PI_CYCLE_INDICATOR: Operation[Rows[models.PiCycle]] = Operation(
    id="index_pi_cycle_indicator",
    call_path="index.pi_cycle_indicator",
    method="GET",
    path="/api/index/pi-cycle-indicator",
    payload=lambda: Rows[models.PiCycle],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/pi",
)
INDEX_GOLDEN_RATIO_MULTIPLIER: Operation[Rows[models.GoldenRatio]] = Operation(
    id="index_golden_ratio_multiplier",
    call_path="index.golden_ratio_multiplier",
    method="GET",
    path="/api/index/golden-ratio-multiplier",
    payload=lambda: Rows[models.GoldenRatio],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/golden-ratio-multiplier",
)
INDEX_FEAR_GREED_HISTORY: Operation[models.FearGreedHistory] = Operation(
    id="index_fear_greed_history",
    call_path="index.fear_greed_history",
    method="GET",
    path="/api/index/fear-greed-history",
    payload=lambda: models.FearGreedHistory,
    wire=Single(Object(names={"data_list": "values"})),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/cryptofear-greedindex",
)
INDEX_STABLE_COIN_MARKET_CAP_HISTORY: Operation[models.StablecoinMarketCapHistory] = Operation(
    id="index_stable_coin_market_cap_history",
    call_path="index.stablecoin_market_cap_history",
    method="GET",
    path="/api/index/stableCoin-marketCap-history",
    payload=lambda: models.StablecoinMarketCapHistory,
    wire=Single(Object(names={"data_list": "market_caps"})),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/stablecoin-marketcap-history",
)
INDEX_2_YEAR_MA_MULTIPLIER: Operation[Rows[models.TwoYearMaMultiplier]] = Operation(
    id="index_2_year_ma_multiplier",
    call_path="index.two_year_ma_multiplier",
    method="GET",
    path="/api/index/2-year-ma-multiplier",
    payload=lambda: Rows[models.TwoYearMaMultiplier],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/tow-year-ma-multiplier",
)
INDEX_200_WEEK_MOVING_AVERAGE_HEATMAP: Operation[Rows[models.TwoHundredWeekAverage]] = Operation(
    id="index_200_week_moving_average_heatmap",
    call_path="index.two_hundred_week_moving_average_heatmap",
    method="GET",
    path="/api/index/200-week-moving-average-heatmap",
    payload=lambda: Rows[models.TwoHundredWeekAverage],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/tow-hundred-week-moving-avg-heatmap",
)
INDEX_ALTCOIN_SEASON: Operation[Rows[models.AltcoinSeason]] = Operation(
    id="index_altcoin_season",
    call_path="index.altcoin_season",
    method="GET",
    path="/api/index/altcoin-season",
    payload=lambda: Rows[models.AltcoinSeason],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/altcoin-season-index",
)
INDEX_BITCOIN_STH_SOPR: Operation[Rows[models.SthSopr]] = Operation(
    id="index_bitcoin_sth_sopr",
    call_path="index.bitcoin_sth_sopr",
    method="GET",
    path="/api/index/bitcoin-sth-sopr",
    payload=lambda: Rows[models.SthSopr],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-short-term-holder-sopr",
)
INDEX_BITCOIN_LTH_SOPR: Operation[Rows[models.LthSopr]] = Operation(
    id="index_bitcoin_lth_sopr",
    call_path="index.bitcoin_lth_sopr",
    method="GET",
    path="/api/index/bitcoin-lth-sopr",
    payload=lambda: Rows[models.LthSopr],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-long-term-holder-sopr",
)
INDEX_BITCOIN_STH_REALIZED_PRICE: Operation[Rows[models.SthRealizedPrice]] = Operation(
    id="index_bitcoin_sth_realized_price",
    call_path="index.bitcoin_sth_realized_price",
    method="GET",
    path="/api/index/bitcoin-sth-realized-price",
    payload=lambda: Rows[models.SthRealizedPrice],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-short-term-holder-realized-price",
)
INDEX_BITCOIN_LTH_REALIZED_PRICE: Operation[Rows[models.LthRealizedPrice]] = Operation(
    id="index_bitcoin_lth_realized_price",
    call_path="index.bitcoin_lth_realized_price",
    method="GET",
    path="/api/index/bitcoin-lth-realized-price",
    payload=lambda: Rows[models.LthRealizedPrice],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-long-term-holder-realized-price",
)
INDEX_BITCOIN_SHORT_TERM_HOLDER_SUPPLY: Operation[Rows[models.ShortTermHolderSupply]] = Operation(
    id="index_bitcoin_short_term_holder_supply",
    call_path="index.bitcoin_short_term_holder_supply",
    method="GET",
    path="/api/index/bitcoin-short-term-holder-supply",
    payload=lambda: Rows[models.ShortTermHolderSupply],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-short-term-holder-supply",
)
INDEX_BITCOIN_LONG_TERM_HOLDER_SUPPLY: Operation[Rows[models.LongTermHolderSupply]] = Operation(
    id="index_bitcoin_long_term_holder_supply",
    call_path="index.bitcoin_long_term_holder_supply",
    method="GET",
    path="/api/index/bitcoin-long-term-holder-supply",
    payload=lambda: Rows[models.LongTermHolderSupply],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-long-term-holder-supply",
)
INDEX_BITCOIN_RHODL_RATIO: Operation[Rows[models.RhodlRatio]] = Operation(
    id="index_bitcoin_rhodl_ratio",
    call_path="index.bitcoin_rhodl_ratio",
    method="GET",
    path="/api/index/bitcoin-rhodl-ratio",
    payload=lambda: Rows[models.RhodlRatio],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-rhodl-ratio",
)
INDEX_BITCOIN_RESERVE_RISK: Operation[Rows[models.ReserveRisk]] = Operation(
    id="index_bitcoin_reserve_risk",
    call_path="index.bitcoin_reserve_risk",
    method="GET",
    path="/api/index/bitcoin-reserve-risk",
    payload=lambda: Rows[models.ReserveRisk],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-reserve-risk",
)
INDEX_BITCOIN_ACTIVE_ADDRESSES: Operation[Rows[models.ActiveAddresses]] = Operation(
    id="index_bitcoin_active_addresses",
    call_path="index.bitcoin_active_addresses",
    method="GET",
    path="/api/index/bitcoin-active-addresses",
    payload=lambda: Rows[models.ActiveAddresses],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-active-addresses",
)
INDEX_BITCOIN_NEW_ADDRESSES: Operation[Rows[models.NewAddresses]] = Operation(
    id="index_bitcoin_new_addresses",
    call_path="index.bitcoin_new_addresses",
    method="GET",
    path="/api/index/bitcoin-new-addresses",
    payload=lambda: Rows[models.NewAddresses],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-new-addresses",
)
INDEX_BITCOIN_NET_UNREALIZED_PROFIT_LOSS: Operation[Rows[models.NetUnrealizedProfitLoss]] = Operation(
    id="index_bitcoin_net_unrealized_profit_loss",
    call_path="index.bitcoin_net_unrealized_profit_loss",
    method="GET",
    path="/api/index/bitcoin-net-unrealized-profit-loss",
    payload=lambda: Rows[models.NetUnrealizedProfitLoss],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-net-unrealized-profitloss-nupl",
)
INDEX_BITCOIN_CORRELATION: Operation[Rows[models.BitcoinCorrelation]] = Operation(
    id="index_bitcoin_correlation",
    call_path="index.bitcoin_correlation",
    method="GET",
    path="/api/index/bitcoin-correlation",
    payload=lambda: Rows[models.BitcoinCorrelation],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/btc-correlations-gld-iwm-qqq-spy-tlt",
)
INDEX_BITCOIN_MACRO_OSCILLATOR: Operation[Rows[models.MacroOscillator]] = Operation(
    id="index_bitcoin_macro_oscillator",
    call_path="index.bitcoin_macro_oscillator",
    method="GET",
    path="/api/index/bitcoin-macro-oscillator",
    payload=lambda: Rows[models.MacroOscillator],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-macro-oscillator-bmo",
)
INDEX_OPTION_VS_FUTURES_OI_RATIO: Operation[Rows[models.OptionFuturesRatio]] = Operation(
    id="index_option_vs_futures_oi_ratio",
    call_path="index.option_vs_futures_oi_ratio",
    method="GET",
    path="/api/index/option-vs-futures-oi-ratio",
    payload=lambda: Rows[models.OptionFuturesRatio],
    wire=Items(
        Object(
            names={
                "btc_option_vs_futures_radio": "btc_option_vs_futures_ratio",
                "eth_option_vs_futures_radio": "eth_option_vs_futures_ratio",
            }
        )
    ),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/optionsfutures-oi-ratio",
)
INDEX_BITCOIN_VS_GLOBAL_M2_GROWTH: Operation[Rows[models.GlobalMoneyGrowth]] = Operation(
    id="index_bitcoin_vs_global_m2_growth",
    call_path="index.bitcoin_vs_global_m2_growth",
    method="GET",
    path="/api/index/bitcoin-vs-global-m2-growth",
    payload=lambda: Rows[models.GlobalMoneyGrowth],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-vs-global-m2-supply-growth",
)
INDEX_BITCOIN_VS_US_M2_GROWTH: Operation[Rows[models.UsMoneyGrowth]] = Operation(
    id="index_bitcoin_vs_us_m2_growth",
    call_path="index.bitcoin_vs_us_m2_growth",
    method="GET",
    path="/api/index/bitcoin-vs-us-m2-growth",
    payload=lambda: Rows[models.UsMoneyGrowth],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-vs-us-m2-supply-growth",
)
INDEX_BITCOIN_DOMINANCE: Operation[Rows[models.BitcoinDominance]] = Operation(
    id="index_bitcoin_dominance",
    call_path="index.bitcoin_dominance",
    method="GET",
    path="/api/index/bitcoin-dominance",
    payload=lambda: Rows[models.BitcoinDominance],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-dominance",
)
FUTURES_SPOT_VOLUME_RATIO: Operation[Rows[models.VolumeRatioBar]] = Operation(
    id="futures_spot_volume_ratio",
    call_path="index.futures_spot_volume_ratio",
    method="GET",
    path="/api/futures_spot_volume_ratio",
    payload=lambda: Rows[models.VolumeRatioBar],
    parameters=(
        Parameter(
            name="exchange_list",
            keyword="exchange_list",
            kind=Kind.STRING,
            required=True,
            pattern="^[^,]+$",
            min_length=1,
            separator=",",
            names="venue",
        ),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-spot-volume-ratio",
)
COINBASE_PREMIUM_INDEX: Operation[Rows[models.CoinbasePremium]] = Operation(
    id="coinbase_premium_index",
    call_path="index.coinbase_premium_index",
    method="GET",
    path="/api/coinbase-premium-index",
    payload=lambda: Rows[models.CoinbasePremium],
    parameters=(
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
    ),
    paging=WindowPaging(
        start="start_time", end="end_time", time="time", cap=1000, unit="s", limit="limit", interval="interval"
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval",),
    page="https://docs.coinglass.com/reference/coinbase-premium-index",
)
BITFINEX_MARGIN_LONG_SHORT: Operation[Rows[models.BitfinexMargin]] = Operation(
    id="bitfinex_margin_long_short",
    call_path="index.bitfinex_margin_long_short",
    method="GET",
    path="/api/bitfinex-margin-long-short",
    payload=lambda: Rows[models.BitfinexMargin],
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, choices=("BTC", "ETH"), names="coin"
        ),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
    ),
    paging=WindowPaging(
        start="start_time", end="end_time", time="time", cap=1000, unit="s", limit="limit", interval="interval"
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval",),
    page="https://docs.coinglass.com/reference/bitfinex-margin-long-short",
)
