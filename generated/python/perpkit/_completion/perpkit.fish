# Completion of perpkit for fish. Written by make generate.
function __perpkit_words
    switch $argv[1]
        case 'perpkit'
            printf '%s\n' 'coinglass	CoinGlass API V4.' 'ztdx	ZTDX.' 'list	Find operations by name, description or parameter.' 'describe	Show all there is to know of an operation.' 'api	Call any path of a vendor, with signing, limits and errors.' 'limits	Show rate limits, and what of them is used.' 'doctor	Check keys, plan, clock, network and versions.' 'docs	Print the documents, which need no network.' 'completion	Print the completion for bash, zsh or fish.' 'archive	Keep history in Delta Lake tables.' 'chart	Draw answers as pictures or interactive pages.' 'stream	Print live events as they come.' 'watch	Watch the market, and report what happens.' 'mcp	Serve the operations to an agent.'
        case 'perpkit coinglass'
            printf '%s\n' 'account	The API key itself.' 'etf	Exchange-traded funds that hold a coin.' 'hk-etf	Exchange-traded funds that are listed in Hong Kong.' 'grayscale	Trusts of the asset manager Grayscale.' 'futures	What is listed on which futures venue, and how it trades.' 'hyperliquid	Positions of single wallets at Hyperliquid.' 'index	Indicators and figures of the whole market, most of them about bitcoin.' 'exchange	Coins that venues hold and move.' 'borrow-interest-rate	What borrowing a coin costs.' 'coin	Tokens that are locked, and when they are unlocked.' 'chain	Large transfers on blockchains.' 'option	Options on coins.' 'calendar	Economic figures and when they are published.' 'article	News articles on crypto.' 'spot	Coins and pairs on spot venues.'
        case 'perpkit coinglass account'
            printf '%s\n' 'subscription	Plan of the API key.'
        case 'perpkit coinglass account subscription'
            true
        case 'perpkit coinglass etf'
            printf '%s\n' 'bitcoin	Exchange-traded funds that hold Bitcoin.' 'ethereum	Exchange-traded funds that hold Ether.' 'solana	Exchange-traded funds that hold SOL.' 'xrp	Exchange-traded funds that hold XRP.'
        case 'perpkit coinglass etf bitcoin'
            printf '%s\n' 'list	All Bitcoin funds.' 'net-assets	Net assets of the Bitcoin funds.' 'flow-history	Money into and out of the Bitcoin funds, day by day.' 'premium-discount	Prices of the Bitcoin funds against what their shares are worth.' 'history	One Bitcoin fund, day by day.' 'price	Prices of shares of the Bitcoin funds.' 'detail	Everything about one Bitcoin fund.' 'aum	Assets under management of the Bitcoin funds, day by day.'
        case 'perpkit coinglass etf bitcoin list'
            true
        case 'perpkit coinglass etf bitcoin net-assets'
            printf '%s\n' 'history	Net assets of the Bitcoin funds, day by day.'
        case 'perpkit coinglass etf bitcoin net-assets history'
            true
        case 'perpkit coinglass etf bitcoin flow-history'
            true
        case 'perpkit coinglass etf bitcoin premium-discount'
            printf '%s\n' 'history	Premium or discount of the Bitcoin funds, day by day.'
        case 'perpkit coinglass etf bitcoin premium-discount history'
            true
        case 'perpkit coinglass etf bitcoin history'
            true
        case 'perpkit coinglass etf bitcoin price'
            printf '%s\n' 'history	Price of one Bitcoin fund, bar by bar.'
        case 'perpkit coinglass etf bitcoin price history'
            true
        case 'perpkit coinglass etf bitcoin detail'
            true
        case 'perpkit coinglass etf bitcoin aum'
            true
        case 'perpkit coinglass etf ethereum'
            printf '%s\n' 'net-assets	Net assets of the Ethereum funds.' 'list	All Ethereum funds.' 'flow-history	Money into and out of the Ethereum funds, day by day.'
        case 'perpkit coinglass etf ethereum net-assets'
            printf '%s\n' 'history	Net assets of the Ethereum funds, day by day.'
        case 'perpkit coinglass etf ethereum net-assets history'
            true
        case 'perpkit coinglass etf ethereum list'
            true
        case 'perpkit coinglass etf ethereum flow-history'
            true
        case 'perpkit coinglass etf solana'
            printf '%s\n' 'flow-history	Money into and out of the Solana funds, day by day.'
        case 'perpkit coinglass etf solana flow-history'
            true
        case 'perpkit coinglass etf xrp'
            printf '%s\n' 'flow-history	Money into and out of the XRP funds, day by day.'
        case 'perpkit coinglass etf xrp flow-history'
            true
        case 'perpkit coinglass hk-etf'
            printf '%s\n' 'bitcoin	Exchange-traded funds that hold Bitcoin and are listed in Hong Kong.'
        case 'perpkit coinglass hk-etf bitcoin'
            printf '%s\n' 'flow-history	Money into and out of the Bitcoin funds in Hong Kong, day by day.'
        case 'perpkit coinglass hk-etf bitcoin flow-history'
            true
        case 'perpkit coinglass grayscale'
            printf '%s\n' 'holdings-list	What each trust of Grayscale holds.' 'premium-history	Premium of one trust of Grayscale, day by day.'
        case 'perpkit coinglass grayscale holdings-list'
            true
        case 'perpkit coinglass grayscale premium-history'
            true
        case 'perpkit coinglass futures'
            printf '%s\n' 'funding-rate	What longs pay shorts at each funding.' 'liquidation	Forced closings of futures positions, done and estimated.' 'global-long-short-account-ratio	Accounts that are long and short.' 'top-long-short-account-ratio	Accounts of top traders that are long and short.' 'top-long-short-position-ratio	Positions of top traders that are long and short.' 'taker-buy-sell-volume	What takers bought and sold on futures venues.' 'net-position	Changes of long and short positions.' 'open-interest	Value of the positions that are open.' 'orderbook	Resting orders on futures venues.' 'aggregated-taker-buy-sell-volume	What takers bought and sold over several futures venues.' 'volume	Volume on futures venues by price.' 'cvd	What takers bought less what they sold in one futures pair.' 'aggregated-cvd	What takers bought less what they sold over several futures venues.' 'netflow-list	Taker volume and net flow of each coin on futures.' 'coin	What takers do in one coin on futures venues.' 'supported-coins	Coins that are covered.' 'supported-exchanges	Venues that are covered.' 'supported-exchange-pairs	Pairs of each venue that are covered.' 'coins-markets	Market figures of every coin.' 'pairs-markets	Market figures of every pair of a coin.' 'coins-price-change	Price moves of every coin.' 'price	Prices of futures pairs.' 'delisted-exchange-pairs	Pairs of each venue that are gone.' 'exchange-rank	Size of every venue.' 'rsi	Relative strength index of all coins.' 'indicators	Technical indicators of one pair.' 'ma	Moving averages of all coins.' 'ema	Exponential moving averages of all coins.' 'macd	Moving average convergence divergence of all coins.' 'basis	How much more futures cost than the coin itself.' 'whale-index	Index of what the largest traders do.' 'cgdi-index	CoinGlass Derivatives Index.' 'cdri-index	CoinGlass Derivatives Risk Index.' 'avg-true-range	Average true range of all coins.'
        case 'perpkit coinglass futures funding-rate'
            printf '%s\n' 'history	Funding rate of one pair, bar by bar.' 'oi-weight-history	Funding rate of one coin, weighted by open interest, bar by bar.' 'vol-weight-history	Funding rate of one coin, weighted by volume, bar by bar.' 'exchange-list	Current funding rate of every coin on every venue.' 'accumulated-exchange-list	Funding rates of every coin on every venue, added up.' 'arbitrage	Pairs of venues whose funding rates differ.'
        case 'perpkit coinglass futures funding-rate history'
            true
        case 'perpkit coinglass futures funding-rate oi-weight-history'
            true
        case 'perpkit coinglass futures funding-rate vol-weight-history'
            true
        case 'perpkit coinglass futures funding-rate exchange-list'
            true
        case 'perpkit coinglass futures funding-rate accumulated-exchange-list'
            true
        case 'perpkit coinglass futures funding-rate arbitrage'
            true
        case 'perpkit coinglass futures liquidation'
            printf '%s\n' 'history	Liquidations of one pair, bar by bar.' 'aggregated-history	Liquidations of one coin over several venues, bar by bar.' 'coin-list	Liquidations of every coin on one venue.' 'exchange-list	Liquidations on every venue.' 'order	Single liquidation orders.' 'heatmap-model1	Liquidation heat map of one pair, model 1.' 'heatmap-model2	Liquidation heat map of one pair, model 2.' 'heatmap-model3	Liquidation heat map of one pair, model 3.' 'aggregated-heatmap-model1	Liquidation heat map of one coin, model 1.' 'aggregated-heatmap-model2	Liquidation heat map of one coin, model 2.' 'aggregated-heatmap-model3	Liquidation heat map of one coin, model 3.' 'map	Liquidation map of one pair.' 'aggregated-map	Liquidation map of one coin.' 'max-pain	Prices of the heaviest liquidations.'
        case 'perpkit coinglass futures liquidation history'
            true
        case 'perpkit coinglass futures liquidation aggregated-history'
            true
        case 'perpkit coinglass futures liquidation coin-list'
            true
        case 'perpkit coinglass futures liquidation exchange-list'
            true
        case 'perpkit coinglass futures liquidation order'
            true
        case 'perpkit coinglass futures liquidation heatmap-model1'
            true
        case 'perpkit coinglass futures liquidation heatmap-model2'
            true
        case 'perpkit coinglass futures liquidation heatmap-model3'
            true
        case 'perpkit coinglass futures liquidation aggregated-heatmap-model1'
            true
        case 'perpkit coinglass futures liquidation aggregated-heatmap-model2'
            true
        case 'perpkit coinglass futures liquidation aggregated-heatmap-model3'
            true
        case 'perpkit coinglass futures liquidation map'
            true
        case 'perpkit coinglass futures liquidation aggregated-map'
            true
        case 'perpkit coinglass futures liquidation max-pain'
            true
        case 'perpkit coinglass futures global-long-short-account-ratio'
            printf '%s\n' 'history	Accounts long and short in one pair, bar by bar.'
        case 'perpkit coinglass futures global-long-short-account-ratio history'
            true
        case 'perpkit coinglass futures top-long-short-account-ratio'
            printf '%s\n' 'history	Accounts of top traders long and short in one pair, bar by bar.'
        case 'perpkit coinglass futures top-long-short-account-ratio history'
            true
        case 'perpkit coinglass futures top-long-short-position-ratio'
            printf '%s\n' 'history	Positions of top traders long and short in one pair, bar by bar.'
        case 'perpkit coinglass futures top-long-short-position-ratio history'
            true
        case 'perpkit coinglass futures taker-buy-sell-volume'
            printf '%s\n' 'exchange-list	What takers bought and sold of one coin on every venue.' 'history	Taker volume of one pair, bar by bar.'
        case 'perpkit coinglass futures taker-buy-sell-volume exchange-list'
            true
        case 'perpkit coinglass futures taker-buy-sell-volume history'
            true
        case 'perpkit coinglass futures net-position'
            printf '%s\n' 'history	Changes of long and short positions in one pair, bar by bar.' 'history-v2	Changes of long and short positions in one pair, bar by bar, version 2.'
        case 'perpkit coinglass futures net-position history'
            true
        case 'perpkit coinglass futures net-position history-v2'
            true
        case 'perpkit coinglass futures open-interest'
            printf '%s\n' 'history	Open interest of one pair, bar by bar.' 'aggregated-history	Open interest of one coin, bar by bar.' 'aggregated-stablecoin-history	Open interest of one coin with a stablecoin as margin, bar by bar.' 'aggregated-coin-margin-history	Open interest of one coin with the coin itself as margin, bar by bar.' 'exchange-list	Current open interest of one coin on every venue.' 'exchange-history-chart	Open interest of one coin on every venue over time.'
        case 'perpkit coinglass futures open-interest history'
            true
        case 'perpkit coinglass futures open-interest aggregated-history'
            true
        case 'perpkit coinglass futures open-interest aggregated-stablecoin-history'
            true
        case 'perpkit coinglass futures open-interest aggregated-coin-margin-history'
            true
        case 'perpkit coinglass futures open-interest exchange-list'
            true
        case 'perpkit coinglass futures open-interest exchange-history-chart'
            true
        case 'perpkit coinglass futures orderbook'
            printf '%s\n' 'ask-bids-history	Resting orders near the price of one pair, bar by bar.' 'aggregated-ask-bids-history	Resting orders near the price of one coin over several venues, bar by bar.' 'history	Snapshots of the order book of one pair.' 'large-limit-order	Large orders that rest in the order book of one pair.' 'large-limit-order-history	Large orders that have left the order book of one pair.'
        case 'perpkit coinglass futures orderbook ask-bids-history'
            true
        case 'perpkit coinglass futures orderbook aggregated-ask-bids-history'
            true
        case 'perpkit coinglass futures orderbook history'
            true
        case 'perpkit coinglass futures orderbook large-limit-order'
            true
        case 'perpkit coinglass futures orderbook large-limit-order-history'
            true
        case 'perpkit coinglass futures aggregated-taker-buy-sell-volume'
            printf '%s\n' 'history	Taker volume of one coin over several venues, bar by bar.'
        case 'perpkit coinglass futures aggregated-taker-buy-sell-volume history'
            true
        case 'perpkit coinglass futures volume'
            printf '%s\n' 'footprint-history	Footprint of one pair, taker volume by bar and price.'
        case 'perpkit coinglass futures volume footprint-history'
            true
        case 'perpkit coinglass futures cvd'
            printf '%s\n' 'history	Cumulative volume delta of one pair, bar by bar.'
        case 'perpkit coinglass futures cvd history'
            true
        case 'perpkit coinglass futures aggregated-cvd'
            printf '%s\n' 'history	Cumulative volume delta of one coin over several venues, bar by bar.'
        case 'perpkit coinglass futures aggregated-cvd history'
            true
        case 'perpkit coinglass futures netflow-list'
            true
        case 'perpkit coinglass futures coin'
            printf '%s\n' 'netflow	Taker volume and net flow of one coin on futures.'
        case 'perpkit coinglass futures coin netflow'
            true
        case 'perpkit coinglass futures supported-coins'
            true
        case 'perpkit coinglass futures supported-exchanges'
            true
        case 'perpkit coinglass futures supported-exchange-pairs'
            true
        case 'perpkit coinglass futures coins-markets'
            true
        case 'perpkit coinglass futures pairs-markets'
            true
        case 'perpkit coinglass futures coins-price-change'
            true
        case 'perpkit coinglass futures price'
            printf '%s\n' 'history	Price of one pair, bar by bar.'
        case 'perpkit coinglass futures price history'
            true
        case 'perpkit coinglass futures delisted-exchange-pairs'
            true
        case 'perpkit coinglass futures exchange-rank'
            true
        case 'perpkit coinglass futures rsi'
            printf '%s\n' 'list	Relative strength index of all coins.'
        case 'perpkit coinglass futures rsi list'
            true
        case 'perpkit coinglass futures indicators'
            printf '%s\n' 'rsi	Relative strength index of one pair, bar by bar.' 'ma	Moving average of one pair, bar by bar.' 'ema	Exponential moving average of one pair, bar by bar.' 'boll	Bollinger bands of one pair, bar by bar.' 'macd	MACD of one pair, bar by bar.' 'avg-true-range	Average true range of one pair, bar by bar.'
        case 'perpkit coinglass futures indicators rsi'
            true
        case 'perpkit coinglass futures indicators ma'
            true
        case 'perpkit coinglass futures indicators ema'
            true
        case 'perpkit coinglass futures indicators boll'
            true
        case 'perpkit coinglass futures indicators macd'
            true
        case 'perpkit coinglass futures indicators avg-true-range'
            true
        case 'perpkit coinglass futures ma'
            printf '%s\n' 'list	Moving averages of all coins.'
        case 'perpkit coinglass futures ma list'
            true
        case 'perpkit coinglass futures ema'
            printf '%s\n' 'list	Exponential moving averages of all coins.'
        case 'perpkit coinglass futures ema list'
            true
        case 'perpkit coinglass futures macd'
            printf '%s\n' 'list	MACD of all coins.'
        case 'perpkit coinglass futures macd list'
            true
        case 'perpkit coinglass futures basis'
            printf '%s\n' 'history	Basis of one pair, bar by bar.'
        case 'perpkit coinglass futures basis history'
            true
        case 'perpkit coinglass futures whale-index'
            printf '%s\n' 'history	Whale index of one pair, bar by bar.'
        case 'perpkit coinglass futures whale-index history'
            true
        case 'perpkit coinglass futures cgdi-index'
            printf '%s\n' 'history	CoinGlass Derivatives Index, day by day.'
        case 'perpkit coinglass futures cgdi-index history'
            true
        case 'perpkit coinglass futures cdri-index'
            printf '%s\n' 'history	CoinGlass Derivatives Risk Index, day by day.'
        case 'perpkit coinglass futures cdri-index history'
            true
        case 'perpkit coinglass futures avg-true-range'
            printf '%s\n' 'list	Average true range of all coins.'
        case 'perpkit coinglass futures avg-true-range list'
            true
        case 'perpkit coinglass hyperliquid'
            printf '%s\n' 'whale-alert	Large positions that were opened or closed recently.' 'whale-position	Large positions that are open.' 'position	Open positions in one coin.' 'user-position	Account of one wallet.' 'wallet	Wallets at Hyperliquid by size and by profit.' 'global-long-short-account-ratio	Wallets at Hyperliquid that are long and short.'
        case 'perpkit coinglass hyperliquid whale-alert'
            true
        case 'perpkit coinglass hyperliquid whale-position'
            true
        case 'perpkit coinglass hyperliquid position'
            true
        case 'perpkit coinglass hyperliquid user-position'
            true
        case 'perpkit coinglass hyperliquid wallet'
            printf '%s\n' 'position-distribution	Wallets by the size of what they hold.' 'pnl-distribution	Wallets by profit and loss.'
        case 'perpkit coinglass hyperliquid wallet position-distribution'
            true
        case 'perpkit coinglass hyperliquid wallet pnl-distribution'
            true
        case 'perpkit coinglass hyperliquid global-long-short-account-ratio'
            printf '%s\n' 'history	Wallets long and short in one coin, bar by bar.'
        case 'perpkit coinglass hyperliquid global-long-short-account-ratio history'
            true
        case 'perpkit coinglass index'
            printf '%s\n' 'ahr999	AHR999 index of bitcoin, day by day.' 'bull-market-peak-indicator	Signs that a bull market is near its peak.' 'puell-multiple	Puell Multiple of bitcoin, day by day.' 'stock-flow	Price of bitcoin and days to the next halving.' 'pi-cycle-indicator	Pi Cycle Top indicator of bitcoin, day by day.' 'golden-ratio-multiplier	Golden Ratio Multiplier of bitcoin, day by day.' 'bitcoin	Charts of the history of bitcoin.' 'fear-greed-history	Crypto fear and greed index, day by day.' 'stablecoin-market-cap-history	Market value of stablecoins, day by day.' 'two-year-ma-multiplier	Two-year moving average of bitcoin and five times of it.' 'two-hundred-week-moving-average-heatmap	200-week moving average of bitcoin, day by day.' 'altcoin-season	Altcoin season index, day by day.' 'bitcoin-sth-sopr	Spent output profit ratio of short-term holders of bitcoin.' 'bitcoin-lth-sopr	Spent output profit ratio of long-term holders of bitcoin.' 'bitcoin-sth-realized-price	Realized price of short-term holders of bitcoin.' 'bitcoin-lth-realized-price	Realized price of long-term holders of bitcoin.' 'bitcoin-short-term-holder-supply	Bitcoins of short-term holders.' 'bitcoin-long-term-holder-supply	Bitcoins of long-term holders.' 'bitcoin-rhodl-ratio	RHODL ratio of bitcoin, day by day.' 'bitcoin-reserve-risk	Reserve risk of bitcoin, day by day.' 'bitcoin-active-addresses	Active addresses of bitcoin, day by day.' 'bitcoin-new-addresses	New addresses of bitcoin, day by day.' 'bitcoin-net-unrealized-profit-loss	Net unrealized profit or loss of bitcoin owners.' 'bitcoin-correlation	Correlation of bitcoin with five funds, day by day.' 'bitcoin-macro-oscillator	Bitcoin Macro Oscillator, day by day.' 'option-vs-futures-oi-ratio	Open interest of options over that of futures.' 'bitcoin-vs-global-m2-growth	Bitcoin and the money supply of the world.' 'bitcoin-vs-us-m2-growth	Bitcoin and the money supply of the United States.' 'bitcoin-dominance	Share of bitcoin in the market value of all coins.' 'futures-spot-volume-ratio	Volume of futures over volume of spot, bar by bar.' 'coinbase-premium-index	Coinbase premium of bitcoin, bar by bar.' 'bitfinex-margin-long-short	Margin longs and shorts on Bitfinex, bar by bar.'
        case 'perpkit coinglass index ahr999'
            true
        case 'perpkit coinglass index bull-market-peak-indicator'
            true
        case 'perpkit coinglass index puell-multiple'
            true
        case 'perpkit coinglass index stock-flow'
            true
        case 'perpkit coinglass index pi-cycle-indicator'
            true
        case 'perpkit coinglass index golden-ratio-multiplier'
            true
        case 'perpkit coinglass index bitcoin'
            printf '%s\n' 'profitable-days	Profitable days of bitcoin.' 'rainbow-chart	Rainbow chart of bitcoin, day by day.' 'bubble-index	Bubble index of bitcoin, day by day.'
        case 'perpkit coinglass index bitcoin profitable-days'
            true
        case 'perpkit coinglass index bitcoin rainbow-chart'
            true
        case 'perpkit coinglass index bitcoin bubble-index'
            true
        case 'perpkit coinglass index fear-greed-history'
            true
        case 'perpkit coinglass index stablecoin-market-cap-history'
            true
        case 'perpkit coinglass index two-year-ma-multiplier'
            true
        case 'perpkit coinglass index two-hundred-week-moving-average-heatmap'
            true
        case 'perpkit coinglass index altcoin-season'
            true
        case 'perpkit coinglass index bitcoin-sth-sopr'
            true
        case 'perpkit coinglass index bitcoin-lth-sopr'
            true
        case 'perpkit coinglass index bitcoin-sth-realized-price'
            true
        case 'perpkit coinglass index bitcoin-lth-realized-price'
            true
        case 'perpkit coinglass index bitcoin-short-term-holder-supply'
            true
        case 'perpkit coinglass index bitcoin-long-term-holder-supply'
            true
        case 'perpkit coinglass index bitcoin-rhodl-ratio'
            true
        case 'perpkit coinglass index bitcoin-reserve-risk'
            true
        case 'perpkit coinglass index bitcoin-active-addresses'
            true
        case 'perpkit coinglass index bitcoin-new-addresses'
            true
        case 'perpkit coinglass index bitcoin-net-unrealized-profit-loss'
            true
        case 'perpkit coinglass index bitcoin-correlation'
            true
        case 'perpkit coinglass index bitcoin-macro-oscillator'
            true
        case 'perpkit coinglass index option-vs-futures-oi-ratio'
            true
        case 'perpkit coinglass index bitcoin-vs-global-m2-growth'
            true
        case 'perpkit coinglass index bitcoin-vs-us-m2-growth'
            true
        case 'perpkit coinglass index bitcoin-dominance'
            true
        case 'perpkit coinglass index futures-spot-volume-ratio'
            true
        case 'perpkit coinglass index coinbase-premium-index'
            true
        case 'perpkit coinglass index bitfinex-margin-long-short'
            true
        case 'perpkit coinglass exchange'
            printf '%s\n' 'assets-transparency	What venues hold by their known wallets.' 'assets	Wallets of one venue.' 'balance	How much of a coin each venue holds.' 'chain	What venues do on blockchains.'
        case 'perpkit coinglass exchange assets-transparency'
            printf '%s\n' 'list	Assets of venues and what moves them.'
        case 'perpkit coinglass exchange assets-transparency list'
            true
        case 'perpkit coinglass exchange assets'
            true
        case 'perpkit coinglass exchange balance'
            printf '%s\n' 'list	Balance of one coin on every venue.' 'chart	Balance of one coin on every venue over time.'
        case 'perpkit coinglass exchange balance list'
            true
        case 'perpkit coinglass exchange balance chart'
            true
        case 'perpkit coinglass exchange chain'
            printf '%s\n' 'tx	Transfers into and out of venues.'
        case 'perpkit coinglass exchange chain tx'
            printf '%s\n' 'list	Transfers of venues on the chain of Ethereum.'
        case 'perpkit coinglass exchange chain tx list'
            true
        case 'perpkit coinglass borrow-interest-rate'
            printf '%s\n' 'history	Interest on a borrowed coin, bar by bar.'
        case 'perpkit coinglass borrow-interest-rate history'
            true
        case 'perpkit coinglass coin'
            printf '%s\n' 'unlock-list	Next unlock of every token.' 'vesting	How one token is unlocked.'
        case 'perpkit coinglass coin unlock-list'
            true
        case 'perpkit coinglass coin vesting'
            true
        case 'perpkit coinglass chain'
            printf '%s\n' 'whale-transfer	Large transfers on blockchains.'
        case 'perpkit coinglass chain whale-transfer'
            true
        case 'perpkit coinglass option'
            printf '%s\n' 'max-pain	Max pain of options, expiry by expiry.' 'info	Options of one coin on every venue.' 'exchange-oi-history	Open interest of options on every venue over time.' 'exchange-vol-history	Volume of options on every venue over time.'
        case 'perpkit coinglass option max-pain'
            true
        case 'perpkit coinglass option info'
            true
        case 'perpkit coinglass option exchange-oi-history'
            true
        case 'perpkit coinglass option exchange-vol-history'
            true
        case 'perpkit coinglass calendar'
            printf '%s\n' 'economic-data	Economic figures of many countries.'
        case 'perpkit coinglass calendar economic-data'
            true
        case 'perpkit coinglass article'
            printf '%s\n' 'list	News articles.'
        case 'perpkit coinglass article list'
            true
        case 'perpkit coinglass spot'
            printf '%s\n' 'orderbook	Resting orders on spot venues.' 'taker-buy-sell-volume	What takers bought and sold on spot venues.' 'aggregated-taker-buy-sell-volume	What takers bought and sold over several spot venues.' 'volume	Volume on spot venues by price.' 'cvd	What takers bought less what they sold in one spot pair.' 'aggregated-cvd	What takers bought less what they sold over several spot venues.' 'netflow-list	Taker volume and net flow of each coin on spot.' 'coin	What takers do in one coin on spot venues.' 'supported-coins	Coins that are covered on spot.' 'supported-exchange-pairs	Spot pairs of each venue that are covered.' 'coins-markets	Market figures of every coin on spot.' 'pairs-markets	Market figures of every spot pair of one coin.' 'price	Prices of pairs on spot venues.'
        case 'perpkit coinglass spot orderbook'
            printf '%s\n' 'ask-bids-history	Resting orders near the price of one spot pair, bar by bar.' 'aggregated-ask-bids-history	Resting orders near the price of one coin over several spot venues, bar by bar.' 'history	Snapshots of the order book of one spot pair.' 'large-limit-order	Large orders that rest in the order book of one spot pair.' 'large-limit-order-history	Large orders that have left the order book of one spot pair.'
        case 'perpkit coinglass spot orderbook ask-bids-history'
            true
        case 'perpkit coinglass spot orderbook aggregated-ask-bids-history'
            true
        case 'perpkit coinglass spot orderbook history'
            true
        case 'perpkit coinglass spot orderbook large-limit-order'
            true
        case 'perpkit coinglass spot orderbook large-limit-order-history'
            true
        case 'perpkit coinglass spot taker-buy-sell-volume'
            printf '%s\n' 'history	Taker volume of one spot pair, bar by bar.'
        case 'perpkit coinglass spot taker-buy-sell-volume history'
            true
        case 'perpkit coinglass spot aggregated-taker-buy-sell-volume'
            printf '%s\n' 'history	Taker volume of one coin over several spot venues, bar by bar.'
        case 'perpkit coinglass spot aggregated-taker-buy-sell-volume history'
            true
        case 'perpkit coinglass spot volume'
            printf '%s\n' 'footprint-history	Footprint of one spot pair, taker volume by bar and price.'
        case 'perpkit coinglass spot volume footprint-history'
            true
        case 'perpkit coinglass spot cvd'
            printf '%s\n' 'history	Cumulative volume delta of one spot pair, bar by bar.'
        case 'perpkit coinglass spot cvd history'
            true
        case 'perpkit coinglass spot aggregated-cvd'
            printf '%s\n' 'history	Cumulative volume delta of one coin over several spot venues, bar by bar.'
        case 'perpkit coinglass spot aggregated-cvd history'
            true
        case 'perpkit coinglass spot netflow-list'
            true
        case 'perpkit coinglass spot coin'
            printf '%s\n' 'netflow	Taker volume and net flow of one coin on spot.'
        case 'perpkit coinglass spot coin netflow'
            true
        case 'perpkit coinglass spot supported-coins'
            true
        case 'perpkit coinglass spot supported-exchange-pairs'
            true
        case 'perpkit coinglass spot coins-markets'
            true
        case 'perpkit coinglass spot pairs-markets'
            true
        case 'perpkit coinglass spot price'
            printf '%s\n' 'history	Price of one spot pair, bar by bar.'
        case 'perpkit coinglass spot price history'
            true
        case 'perpkit ztdx'
            printf '%s\n' 'account	Settings of the account.' 'market	Markets, prices, order book, funding rates and open interest. Needs no key.' 'trade	Orders, positions, leverage and forced closings of the account.' 'unified	State, history and risk of the unified-margin account.'
        case 'perpkit ztdx account'
            printf '%s\n' 'create-listen-key	Create a listen key for private streams.' 'renew-listen-key	Renew the listen key.' 'close-listen-key	Close the listen key.' 'position-mode	Position mode of the account.' 'set-position-mode	Set the position mode of the account.' 'income	Bookings of the account.' 'funding-fee-history	Funding fees that the account paid and received.' 'commission-rate	Commission rates of the account in a market.' 'set-margin-mode	Switch between isolated and unified margin.'
        case 'perpkit ztdx account create-listen-key'
            true
        case 'perpkit ztdx account renew-listen-key'
            true
        case 'perpkit ztdx account close-listen-key'
            true
        case 'perpkit ztdx account position-mode'
            true
        case 'perpkit ztdx account set-position-mode'
            true
        case 'perpkit ztdx account income'
            true
        case 'perpkit ztdx account funding-fee-history'
            true
        case 'perpkit ztdx account commission-rate'
            true
        case 'perpkit ztdx account set-margin-mode'
            true
        case 'perpkit ztdx market'
            printf '%s\n' 'exchange-info	Rate limits, assets and markets of the exchange.' 'depth	Order book of a market.' 'premium-index	Mark price, index price and funding rate.' 'funding-rate	Funding rates that were charged.' 'open-interest	Open interest of a market now.' 'open-interest-hist	History of the open interest of a market.' 'taker-long-short-ratio	Taker volume of buyers and sellers.' 'top-long-short-account-ratio	Top traders\' accounts that are long and short.'
        case 'perpkit ztdx market exchange-info'
            true
        case 'perpkit ztdx market depth'
            true
        case 'perpkit ztdx market premium-index'
            true
        case 'perpkit ztdx market funding-rate'
            true
        case 'perpkit ztdx market open-interest'
            true
        case 'perpkit ztdx market open-interest-hist'
            true
        case 'perpkit ztdx market taker-long-short-ratio'
            true
        case 'perpkit ztdx market top-long-short-account-ratio'
            true
        case 'perpkit ztdx trade'
            printf '%s\n' 'new-order	Place an order.' 'modify-order	Change an open order.' 'cancel-order	Cancel an open order.' 'open-order	One open order.' 'open-orders	Open orders of the account.' 'cancel-batch-orders	Cancel several open orders of a market.' 'position-risk	Positions of the account.' 'set-leverage	Set the leverage of a market.' 'force-orders	Orders by which the exchange closed positions of the account.' 'adl-quantile	Place of the positions in the queue for auto-deleveraging.' 'user-trades-slippage	Slippage of the account\'s trades.'
        case 'perpkit ztdx trade new-order'
            true
        case 'perpkit ztdx trade modify-order'
            true
        case 'perpkit ztdx trade cancel-order'
            true
        case 'perpkit ztdx trade open-order'
            true
        case 'perpkit ztdx trade open-orders'
            true
        case 'perpkit ztdx trade cancel-batch-orders'
            true
        case 'perpkit ztdx trade position-risk'
            true
        case 'perpkit ztdx trade set-leverage'
            true
        case 'perpkit ztdx trade force-orders'
            true
        case 'perpkit ztdx trade adl-quantile'
            true
        case 'perpkit ztdx trade user-trades-slippage'
            true
        case 'perpkit ztdx unified'
            printf '%s\n' 'liquidations	Forced liquidations of the account, newest first.' 'account	Equity, margins and status of the unified account.' 'risk-simulate	Simulated effect of a new position on the margin.'
        case 'perpkit ztdx unified liquidations'
            true
        case 'perpkit ztdx unified account'
            true
        case 'perpkit ztdx unified risk-simulate'
            true
        case 'perpkit list'
            true
        case 'perpkit describe'
            true
        case 'perpkit api'
            printf '%s\n' 'coinglass' 'ztdx' '@file'
        case 'perpkit limits'
            printf '%s\n' 'coinglass' 'ztdx'
        case 'perpkit doctor'
            printf '%s\n' 'coinglass' 'ztdx'
        case 'perpkit docs'
            true
        case 'perpkit completion'
            printf '%s\n' 'bash' 'zsh' 'fish'
        case 'perpkit archive'
            printf '%s\n' 'pull	ask what is missing, and write it' 'status	show what there is, and what is missing' 'compact	join small files, and shorten the logs' 'export	write one dataset as a plain file' 'replay	print rows in the order in which they were known, as JSON lines'
        case 'perpkit archive pull'
            printf '%s\n' '@file'
        case 'perpkit archive status'
            printf '%s\n' '@file'
        case 'perpkit archive compact'
            printf '%s\n' '@file'
        case 'perpkit archive export'
            printf '%s\n' '@file' '@file'
        case 'perpkit archive replay'
            printf '%s\n' '@file'
        case 'perpkit chart'
            printf '%s\n' 'heatmap	where positions would be liquidated, over time, under the candles of the price.' 'liquidation-map	where positions would be liquidated now, by leverage and added up.' 'liquidations	liquidations over time, longs against shorts.' 'max-pain	how far the price of each coin is from its heaviest liquidations.' 'open-interest	open interest over time.' 'funding	funding rates over time.' 'long-short-ratio	longs against shorts over time.' 'etf-flows	money into and out of exchange-traded funds, day by day.'
        case 'perpkit chart heatmap'
            true
        case 'perpkit chart liquidation-map'
            true
        case 'perpkit chart liquidations'
            true
        case 'perpkit chart max-pain'
            true
        case 'perpkit chart open-interest'
            true
        case 'perpkit chart funding'
            true
        case 'perpkit chart long-short-ratio'
            true
        case 'perpkit chart etf-flows'
            true
        case 'perpkit stream'
            printf '%s\n' 'coinglass	streams of CoinGlass API V4' 'ztdx	streams of ZTDX'
        case 'perpkit stream coinglass'
            printf '%s\n' 'liquidation-orders	Forced orders of all coins and venues, as they happen.' 'trades	Trades of one futures pair, as they happen.' 'spot-trades	Trades of one spot pair, as they happen.' 'tickers	State of one futures market, as it changes.'
        case 'perpkit stream coinglass liquidation-orders'
            true
        case 'perpkit stream coinglass trades'
            true
        case 'perpkit stream coinglass spot-trades'
            true
        case 'perpkit stream coinglass tickers'
            true
        case 'perpkit stream ztdx'
            printf '%s\n' 'tickers	Prices, volume and funding of one market.' 'order-book	Best levels of one order book.' 'klines	Bars of one market, while they form.' 'positions	Positions of the account.' 'orders	Orders of the account, as they change.' 'balances	Balances of the account.' 'unified-account	Margin ratio, margin calls and forced closings of the unified account.' 'trades	Trades of one market, as they happen.'
        case 'perpkit stream ztdx tickers'
            true
        case 'perpkit stream ztdx order-book'
            true
        case 'perpkit stream ztdx klines'
            true
        case 'perpkit stream ztdx positions'
            true
        case 'perpkit stream ztdx orders'
            true
        case 'perpkit stream ztdx balances'
            true
        case 'perpkit stream ztdx unified-account'
            true
        case 'perpkit stream ztdx trades'
            true
        case 'perpkit watch'
            printf '%s\n' '@file'
        case 'perpkit mcp'
            true
        case '*'
            return 1
    end
end

function __perpkit_options
    switch $argv[1]
        case 'perpkit coinglass account subscription'
            printf '%s\n' '@operation'
        case '@operation'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--output	One of table, json, ndjson, csv, parquet' '--file	Write a file, which appears once it is complete' '--columns	Only these columns, in this order' '--sort	Sort by columns, once all rows have come' '--head	At most so many rows of the output'
        case 'perpkit coinglass etf bitcoin list'
            printf '%s\n' '@operation'
        case 'perpkit coinglass etf bitcoin net-assets history'
            printf '%s\n' '--ticker	Ticker of one fund; `perpkit coinglass etf bitcoin list` lists them' '@operation'
        case 'perpkit coinglass etf bitcoin flow-history'
            printf '%s\n' '@operation'
        case 'perpkit coinglass etf bitcoin premium-discount history'
            printf '%s\n' '--ticker	Ticker of one fund; `perpkit coinglass etf bitcoin list` lists them' '@operation'
        case 'perpkit coinglass etf bitcoin history'
            printf '%s\n' '--ticker	Ticker of the fund; `perpkit coinglass etf bitcoin list` lists them' '@operation'
        case 'perpkit coinglass etf bitcoin price history'
            printf '%s\n' '--ticker	Ticker of the fund; `perpkit coinglass etf bitcoin list` lists them' '--range	Span of time that the bars cover' '@operation'
        case 'perpkit coinglass etf bitcoin detail'
            printf '%s\n' '--ticker	Ticker of the fund; `perpkit coinglass etf bitcoin list` lists them' '@operation'
        case 'perpkit coinglass etf bitcoin aum'
            printf '%s\n' '--ticker	Ticker of one fund; `perpkit coinglass etf bitcoin list` lists them' '@operation'
        case 'perpkit coinglass etf ethereum net-assets history'
            printf '%s\n' '@operation'
        case 'perpkit coinglass etf ethereum list'
            printf '%s\n' '@operation'
        case 'perpkit coinglass etf ethereum flow-history'
            printf '%s\n' '@operation'
        case 'perpkit coinglass etf solana flow-history'
            printf '%s\n' '@operation'
        case 'perpkit coinglass etf xrp flow-history'
            printf '%s\n' '@operation'
        case 'perpkit coinglass hk-etf bitcoin flow-history'
            printf '%s\n' '@operation'
        case 'perpkit coinglass grayscale holdings-list'
            printf '%s\n' '@operation'
        case 'perpkit coinglass grayscale premium-history'
            printf '%s\n' '--symbol	Coin of the trust' '@operation'
        case 'perpkit coinglass futures funding-rate history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures funding-rate oi-weight-history'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures funding-rate vol-weight-history'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures funding-rate exchange-list'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures funding-rate accumulated-exchange-list'
            printf '%s\n' '--range	How far back the sum of the rates reaches' '@operation'
        case 'perpkit coinglass futures funding-rate arbitrage'
            printf '%s\n' '--usd	Value of the position that the figures are calculated for' '--exchange-list	Names of the venues to look at, spelt as `perpkit coinglass futures supported-exchanges` lists them' '@operation'
        case 'perpkit coinglass futures liquidation history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures liquidation aggregated-history'
            printf '%s\n' '--exchange-list	Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures liquidation coin-list'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '@operation'
        case 'perpkit coinglass futures liquidation exchange-list'
            printf '%s\n' '--range	How far back from now to add up' '--symbol	Coin, as `perpkit coinglass futures supported-coins` lists it' '@operation'
        case 'perpkit coinglass futures liquidation order'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--min-liquidation-amount	Smallest value of an order to be listed' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--completeness	With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples' '@operation'
        case 'perpkit coinglass futures liquidation heatmap-model1'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--range	How far back the map reaches' '@operation'
        case 'perpkit coinglass futures liquidation heatmap-model2'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--range	How far back the map reaches' '@operation'
        case 'perpkit coinglass futures liquidation heatmap-model3'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--range	How far back the map reaches' '@operation'
        case 'perpkit coinglass futures liquidation aggregated-heatmap-model1'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--range	How far back the map reaches' '@operation'
        case 'perpkit coinglass futures liquidation aggregated-heatmap-model2'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--range	How far back the map reaches' '@operation'
        case 'perpkit coinglass futures liquidation aggregated-heatmap-model3'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--range	How far back the map reaches' '@operation'
        case 'perpkit coinglass futures liquidation map'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--range	Span of time, up to now, in which the positions of the map were opened' '@operation'
        case 'perpkit coinglass futures liquidation aggregated-map'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--range	Span of time, up to now, in which the positions of the map were opened' '@operation'
        case 'perpkit coinglass futures liquidation max-pain'
            printf '%s\n' '--range	Span of time, up to now, in which the positions were opened' '@operation'
        case 'perpkit coinglass futures global-long-short-account-ratio history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures top-long-short-account-ratio history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures top-long-short-position-ratio history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures taker-buy-sell-volume exchange-list'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--range	How far back from now to add up' '@operation'
        case 'perpkit coinglass futures taker-buy-sell-volume history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures net-position history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures net-position history-v2'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures open-interest history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--unit	What amounts are given in, US dollars or the coin' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures open-interest aggregated-history'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--unit	What amounts are given in, US dollars or the coin' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures open-interest aggregated-stablecoin-history'
            printf '%s\n' '--exchange-list	Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures open-interest aggregated-coin-margin-history'
            printf '%s\n' '--exchange-list	Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures open-interest exchange-list'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '@operation'
        case 'perpkit coinglass futures open-interest exchange-history-chart'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--range	How far back the lists reach' '--unit	What amounts are given in, US dollars or the coin' '@operation'
        case 'perpkit coinglass futures orderbook ask-bids-history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--range	How far from the mid price orders are counted, in percent on each side' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures orderbook aggregated-ask-bids-history'
            printf '%s\n' '--exchange-list	Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--range	How far from the mid price orders are counted, in percent on each side' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures orderbook history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most snapshots in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures orderbook large-limit-order'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '@operation'
        case 'perpkit coinglass futures orderbook large-limit-order-history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--start-time	Start of the time window' '--end-time	End of the time window' '--state	State of the orders to be listed, as `order_state` in the answer' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit coinglass futures aggregated-taker-buy-sell-volume history'
            printf '%s\n' '--exchange-list	Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--unit	What amounts are given in, US dollars or the coin' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures volume footprint-history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures cvd history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures aggregated-cvd history'
            printf '%s\n' '--exchange-list	Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--unit	What amounts are given in, US dollars or the coin' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures netflow-list'
            printf '%s\n' '--per-page	Rows on a page' '--page	Number of the page' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit coinglass futures coin netflow'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--exchange-list	Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them' '@operation'
        case 'perpkit coinglass futures supported-coins'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures supported-exchanges'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures supported-exchange-pairs'
            printf '%s\n' '--exchange	Name of one venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '@operation'
        case 'perpkit coinglass futures coins-markets'
            printf '%s\n' '--exchange-list	Names of the venues to look at, spelt as `perpkit coinglass futures supported-exchanges` lists them' '--per-page	Rows on a page' '--page	Number of the page' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit coinglass futures pairs-markets'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '@operation'
        case 'perpkit coinglass futures coins-price-change'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures price history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures delisted-exchange-pairs'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures exchange-rank'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures rsi list'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures indicators rsi'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--window	How many bars one value is computed from' '--series-type	Price of a bar that the indicator is computed from' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures indicators ma'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--window	How many bars one value is computed from' '--series-type	Price of a bar that the indicator is computed from' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures indicators ema'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--window	How many bars one value is computed from' '--series-type	Price of a bar that the indicator is computed from' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures indicators boll'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--series-type	Price of a bar that the indicator is computed from' '--window	How many bars one value is computed from' '--mult	Distance of the bands from the mean, in standard deviations' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures indicators macd'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--series-type	Price of a bar that the indicator is computed from' '--fast-window	Bars of the short moving average' '--slow-window	Bars of the long moving average' '--signal-window	Bars of the signal line' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures indicators avg-true-range'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--window	How many bars one value is computed from' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures ma list'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures ema list'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures macd list'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures basis history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures whale-index history'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass futures cgdi-index history'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures cdri-index history'
            printf '%s\n' '@operation'
        case 'perpkit coinglass futures avg-true-range list'
            printf '%s\n' '@operation'
        case 'perpkit coinglass hyperliquid whale-alert'
            printf '%s\n' '@operation'
        case 'perpkit coinglass hyperliquid whale-position'
            printf '%s\n' '@operation'
        case 'perpkit coinglass hyperliquid position'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--current-page	Number of the page' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit coinglass hyperliquid user-position'
            printf '%s\n' '--user-address	Address of the wallet' '@operation'
        case 'perpkit coinglass hyperliquid wallet position-distribution'
            printf '%s\n' '@operation'
        case 'perpkit coinglass hyperliquid wallet pnl-distribution'
            printf '%s\n' '@operation'
        case 'perpkit coinglass hyperliquid global-long-short-account-ratio history'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass index ahr999'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bull-market-peak-indicator'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index puell-multiple'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index stock-flow'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index pi-cycle-indicator'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index golden-ratio-multiplier'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin profitable-days'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin rainbow-chart'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin bubble-index'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index fear-greed-history'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index stablecoin-market-cap-history'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index two-year-ma-multiplier'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index two-hundred-week-moving-average-heatmap'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index altcoin-season'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-sth-sopr'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-lth-sopr'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-sth-realized-price'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-lth-realized-price'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-short-term-holder-supply'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-long-term-holder-supply'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-rhodl-ratio'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-reserve-risk'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-active-addresses'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-new-addresses'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-net-unrealized-profit-loss'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-correlation'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-macro-oscillator'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index option-vs-futures-oi-ratio'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-vs-global-m2-growth'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-vs-us-m2-growth'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index bitcoin-dominance'
            printf '%s\n' '@operation'
        case 'perpkit coinglass index futures-spot-volume-ratio'
            printf '%s\n' '--exchange-list	Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them' '--symbol	Coin, not a pair; `perpkit coinglass futures supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass index coinbase-premium-index'
            printf '%s\n' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass index bitfinex-margin-long-short'
            printf '%s\n' '--symbol	Coin that is held on margin' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass exchange assets-transparency list'
            printf '%s\n' '@operation'
        case 'perpkit coinglass exchange assets'
            printf '%s\n' '--exchange	Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--per-page	Rows on a page' '--page	Number of the page' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit coinglass exchange balance list'
            printf '%s\n' '--symbol	Coin, not a pair' '@operation'
        case 'perpkit coinglass exchange balance chart'
            printf '%s\n' '--symbol	Coin, not a pair' '@operation'
        case 'perpkit coinglass exchange chain tx list'
            printf '%s\n' '--symbol	Coin, not a pair' '--start-time	Start of the time window' '--min-usd	Smallest value of a transfer to be listed' '--per-page	Rows on a page' '--page	Number of the page' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit coinglass borrow-interest-rate history'
            printf '%s\n' '--exchange	Name of the venue that lends, spelt as `perpkit coinglass futures supported-exchanges` lists it' '--symbol	Coin that is borrowed, not a pair' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass coin unlock-list'
            printf '%s\n' '--per-page	Rows on a page' '--page	Number of the page' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit coinglass coin vesting'
            printf '%s\n' '--symbol	Token; `perpkit coinglass coin unlock-list` lists those with an unlock ahead' '@operation'
        case 'perpkit coinglass chain whale-transfer'
            printf '%s\n' '--symbol	Coin, not a pair' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '@operation'
        case 'perpkit coinglass option max-pain'
            printf '%s\n' '--symbol	Coin of the options, for example BTC or ETH' '--exchange	Name of the venue of the options, spelt as `perpkit coinglass option info` lists it' '@operation'
        case 'perpkit coinglass option info'
            printf '%s\n' '--symbol	Coin of the options, for example BTC or ETH' '@operation'
        case 'perpkit coinglass option exchange-oi-history'
            printf '%s\n' '--symbol	Coin of the options, for example BTC or ETH' '--unit	What the values are given in, US dollars or a coin' '--range	Span of time that the lists cover' '@operation'
        case 'perpkit coinglass option exchange-vol-history'
            printf '%s\n' '--symbol	Coin of the options, for example BTC or ETH' '--unit	What the values are given in, US dollars or a coin' '@operation'
        case 'perpkit coinglass calendar economic-data'
            printf '%s\n' '--start-time	Start of the time window' '--end-time	End of the time window' '--language	Language of the texts' '--last	The window of this length up to now, with the bar still open' '@operation'
        case 'perpkit coinglass article list'
            printf '%s\n' '--start-time	Start of the time window' '--end-time	End of the time window' '--language	Language of the articles' '--page	Number of the page' '--per-page	Rows on a page' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit coinglass spot orderbook ask-bids-history'
            printf '%s\n' '--exchange	Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it' '--symbol	Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--range	How far from the mid price orders are counted, in percent on each side' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass spot orderbook aggregated-ask-bids-history'
            printf '%s\n' '--exchange-list	Names of the spot venues to add up, spelt as `perpkit coinglass spot supported-exchange-pairs` lists them' '--symbol	Coin, not a pair; `perpkit coinglass spot supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--range	How far from the mid price orders are counted, in percent on each side' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass spot orderbook history'
            printf '%s\n' '--exchange	Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it' '--symbol	Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most snapshots in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass spot orderbook large-limit-order'
            printf '%s\n' '--exchange	Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it' '--symbol	Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them' '@operation'
        case 'perpkit coinglass spot orderbook large-limit-order-history'
            printf '%s\n' '--exchange	Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it' '--symbol	Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them' '--start-time	Start of the time window' '--end-time	End of the time window' '--state	State of the orders to be listed, as `order_state` in the answer' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit coinglass spot taker-buy-sell-volume history'
            printf '%s\n' '--exchange	Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it' '--symbol	Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass spot aggregated-taker-buy-sell-volume history'
            printf '%s\n' '--exchange-list	Names of the spot venues to add up, spelt as `perpkit coinglass spot supported-exchange-pairs` lists them' '--symbol	Coin, not a pair; `perpkit coinglass spot supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--unit	What amounts are given in, US dollars or the coin' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass spot volume footprint-history'
            printf '%s\n' '--exchange	Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it' '--symbol	Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass spot cvd history'
            printf '%s\n' '--exchange	Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it' '--symbol	Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--unit	What amounts are given in, US dollars or the coin' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass spot aggregated-cvd history'
            printf '%s\n' '--exchange-list	Names of the spot venues to add up, spelt as `perpkit coinglass spot supported-exchange-pairs` lists them' '--symbol	Coin, not a pair; `perpkit coinglass spot supported-coins` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--unit	What amounts are given in, US dollars or the coin' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit coinglass spot netflow-list'
            printf '%s\n' '--per-page	Rows on a page' '--page	Number of the page' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit coinglass spot coin netflow'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass spot supported-coins` lists them' '--exchange-list	Names of the spot venues to add up, spelt as `perpkit coinglass spot supported-exchange-pairs` lists them' '@operation'
        case 'perpkit coinglass spot supported-coins'
            printf '%s\n' '@operation'
        case 'perpkit coinglass spot supported-exchange-pairs'
            printf '%s\n' '@operation'
        case 'perpkit coinglass spot coins-markets'
            printf '%s\n' '--per-page	Rows on a page' '--page	Number of the page' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit coinglass spot pairs-markets'
            printf '%s\n' '--symbol	Coin, not a pair; `perpkit coinglass spot supported-coins` lists them' '@operation'
        case 'perpkit coinglass spot price history'
            printf '%s\n' '--exchange	Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it' '--symbol	Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them' '--interval	Width of a bar' '--limit	Most rows in the answer' '--start-time	Start of the time window' '--end-time	End of the time window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit ztdx account create-listen-key'
            printf '%s\n' '--show-secret	Show the credential in the answer' '@operation'
        case 'perpkit ztdx account renew-listen-key'
            printf '%s\n' '--show-secret	Show the credential in the answer' '@operation'
        case 'perpkit ztdx account close-listen-key'
            printf '%s\n' '@operation'
        case 'perpkit ztdx account position-mode'
            printf '%s\n' '@operation'
        case 'perpkit ztdx account set-position-mode'
            printf '%s\n' '--dual-side-position	Whether the account may hold a long and a short position in the same market' '--yes	Do not ask before it changes something' '@operation'
        case 'perpkit ztdx account income'
            printf '%s\n' '--symbol	Market, upper case, without separator; all markets if it is not given' '--income-type	Kind of booking; all kinds if it is not given' '--start-time	Start of the window' '--end-time	End of the window' '--limit	Most rows in one answer' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--completeness	With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples' '@operation'
        case 'perpkit ztdx account funding-fee-history'
            printf '%s\n' '--symbol	Market, upper case, without separator; all markets if it is not given' '--start-time	Start of the window' '--end-time	End of the window' '--limit	Most rows in one answer' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--completeness	With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples' '@operation'
        case 'perpkit ztdx account commission-rate'
            printf '%s\n' '--symbol	Market, upper case, without separator' '@operation'
        case 'perpkit ztdx account set-margin-mode'
            printf '%s\n' '--margin-mode	Margin mode the account shall have' '--yes	Do not ask before it changes something' '@operation'
        case 'perpkit ztdx market exchange-info'
            printf '%s\n' '@operation'
        case 'perpkit ztdx market depth'
            printf '%s\n' '--symbol	Market, upper case, without separator' '--limit	Number of prices on each side' '@operation'
        case 'perpkit ztdx market premium-index'
            printf '%s\n' '--symbol	Market, upper case, without separator; all markets if it is not given' '@operation'
        case 'perpkit ztdx market funding-rate'
            printf '%s\n' '--symbol	Market, upper case, without separator; all markets if it is not given' '--start-time	Start of the window' '--end-time	End of the window' '--limit	Most rows in one answer' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--completeness	With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples' '@operation'
        case 'perpkit ztdx market open-interest'
            printf '%s\n' '--symbol	Market, upper case, without separator' '@operation'
        case 'perpkit ztdx market open-interest-hist'
            printf '%s\n' '--symbol	Market, upper case, without separator' '--period	Length of a period' '--limit	Most rows in one answer' '--start-time	Start of the window' '--end-time	End of the window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit ztdx market taker-long-short-ratio'
            printf '%s\n' '--symbol	Market, upper case, without separator' '--period	Length of a period' '--limit	Most rows in one answer' '--start-time	Start of the window' '--end-time	End of the window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit ztdx market top-long-short-account-ratio'
            printf '%s\n' '--symbol	Market, upper case, without separator' '--period	Length of a period' '--limit	Most rows in one answer' '--start-time	Start of the window' '--end-time	End of the window' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--open-bar	With --all: whether a bar that has not ended is among the rows' '@operation'
        case 'perpkit ztdx trade new-order'
            printf '%s\n' '--symbol	Market, upper case, without separator' '--side	Whether it buys or sells' '--type	Kind of the order' '--quantity	Amount of the base asset' '--price	Limit price' '--time-in-force	How long it stays' '--reduce-only	Whether it may only make a position smaller' '--new-client-order-id	Id of your own, by which the order can be found again; a random one is sent if it is not given' '--stop-price	Trigger price; refused if the market has reached it already' '--activation-price	Price at which a trailing stop begins to follow the market' '--callback-rate	Distance of a trailing stop from the best price' '--position-side	Position that the order belongs to; there is only one for each market' '--yes	Do not ask before it changes something' '@operation'
        case 'perpkit ztdx trade modify-order'
            printf '%s\n' '--symbol	Market, upper case, without separator' '--order-id	Id that the exchange gave the order' '--orig-client-order-id	Client order id of the order' '--side	Whether the order buys or sells' '--quantity	New amount of the base asset; not below what is filled already' '--price	New limit price' '--stop-price	Trigger price; refused if the market has reached it already' '--yes	Do not ask before it changes something' '@operation'
        case 'perpkit ztdx trade cancel-order'
            printf '%s\n' '--symbol	Market, upper case, without separator' '--order-id	Id that the exchange gave the order' '--orig-client-order-id	Client order id of the order' '--yes	Do not ask before it changes something' '@operation'
        case 'perpkit ztdx trade open-order'
            printf '%s\n' '--symbol	Market, upper case, without separator' '--order-id	Id that the exchange gave the order' '--orig-client-order-id	Client order id of the order' '@operation'
        case 'perpkit ztdx trade open-orders'
            printf '%s\n' '--symbol	Market, upper case, without separator; all markets if it is not given' '@operation'
        case 'perpkit ztdx trade cancel-batch-orders'
            printf '%s\n' '--symbol	Market, upper case, without separator' '--order-id-list	Ids of the exchange' '--orig-client-order-id-list	Client order ids' '--yes	Do not ask before it changes something' '@operation'
        case 'perpkit ztdx trade position-risk'
            printf '%s\n' '--symbol	Market, upper case, without separator; all markets if it is not given' '@operation'
        case 'perpkit ztdx trade set-leverage'
            printf '%s\n' '--symbol	Market, upper case, without separator' '--leverage	The leverage' '--yes	Do not ask before it changes something' '@operation'
        case 'perpkit ztdx trade force-orders'
            printf '%s\n' '--symbol	Market, upper case, without separator; all markets if it is not given' '--start-time	Start of the window' '--end-time	End of the window' '--limit	Most rows in one answer' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--completeness	With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples' '@operation'
        case 'perpkit ztdx trade adl-quantile'
            printf '%s\n' '--symbol	Market, upper case, without separator; all markets if it is not given' '@operation'
        case 'perpkit ztdx trade user-trades-slippage'
            printf '%s\n' '--symbol	Market, upper case, without separator; all markets if it is not given' '--start-time	Start of the window' '--end-time	End of the window' '--limit	Most rows in one answer' '--last	The window of this length up to now, with the bar still open' '--all	All rows, with as many requests as needed' '--completeness	With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples' '@operation'
        case 'perpkit ztdx unified liquidations'
            printf '%s\n' '--limit	Most records in one answer' '--offset	Number of newest records to skip' '--all	All rows, with as many requests as needed' '@operation'
        case 'perpkit ztdx unified account'
            printf '%s\n' '@operation'
        case 'perpkit ztdx unified risk-simulate'
            printf '%s\n' '--symbol	Market, upper case, without separator' '--size-usd	Value of the position' '--leverage	Leverage of the position, at most what the symbol allows' '--side	Direction of the position; it does not change the result' '@operation'
        case 'perpkit list'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened'
        case 'perpkit describe'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened'
        case 'perpkit api'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--method	One of GET, POST, PUT, PATCH, DELETE' '--param	One more parameter of the query' '--json	The body as JSON, or @FILE, or @- for the standard input' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--yes	Do not ask before a call that is not a GET' '--show-secret	Make a call whose answer holds a credential' '--file	Write the answer into a file'
        case 'perpkit limits'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file'
        case 'perpkit doctor'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file'
        case 'perpkit docs'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--path	Print where the file is, in place of what it says'
        case 'perpkit completion'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened'
        case 'perpkit archive'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened'
        case 'perpkit archive pull'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--profile	Take keys from this part of the profile file' '--quiet	print nothing unless something failed' '--recheck	ask complete windows of so long again' '--accept-shrink	let answers with fewer rows replace what is kept' '--json	print the summary as JSON'
        case 'perpkit archive status'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--profile	Take keys from this part of the profile file' '--json	print it as JSON'
        case 'perpkit archive compact'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--profile	Take keys from this part of the profile file' '--vacuum	also remove files not used for so long'
        case 'perpkit archive export'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--profile	Take keys from this part of the profile file' '--start	Rows at this time or after it' '--end	Rows before this time'
        case 'perpkit archive replay'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--profile	Take keys from this part of the profile file' '--start	Rows known at this time or after it' '--end	Rows known before this time' '--dataset	only this one, or a stream; may be given several times'
        case 'perpkit chart'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened'
        case 'perpkit chart heatmap'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--exchange	For example Binance' '--symbol	For example BTCUSDT' '--range	One of 12h, 24h, 3d, 7d, 30d, 90d, 180d, 1y' '--call	One of futures.liquidation.heatmap_model1, futures.liquidation.heatmap_model2, futures.liquidation.heatmap_model3, futures.liquidation.aggregated_heatmap_model1, futures.liquidation.aggregated_heatmap_model2, futures.liquidation.aggregated_heatmap_model3' '--sandbox	Made-up answers, without key and network' '--profile	Take keys from this part of the profile file' '--file	A file that ends with .png, .svg, .pdf, .html; the last is an interactive page' '--of	Second line of the chart'
        case 'perpkit chart liquidation-map'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--exchange	For example Binance' '--symbol	For example BTCUSDT' '--range	One of 1d, 7d, 30d' '--call	One of futures.liquidation.map, futures.liquidation.aggregated_map' '--sandbox	Made-up answers, without key and network' '--profile	Take keys from this part of the profile file' '--file	A file that ends with .png, .svg, .pdf, .html; the last is an interactive page' '--of	Second line of the chart' '--price	Current price; amounts are added up from there'
        case 'perpkit chart liquidations'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--exchange	For example Binance' '--symbol	For example BTCUSDT' '--interval	One of 1m, 3m, 5m, 15m, 30m, 1h, 4h, 6h, 8h, 12h, 1d, 1w' '--limit	For example 30' '--start-time	A date (its midnight), 2026-03-01T12:00, an epoch time in seconds or milliseconds, now, today, yesterday, or a length of time before now: 90s, 15m, 12h, 7d, 2w' '--end-time	Written as the start is' '--exchange-list	For example Binance' '--last	The window of this length up to now, with the bar still open' '--call	One of futures.liquidation.history, futures.liquidation.aggregated_history' '--sandbox	Made-up answers, without key and network' '--profile	Take keys from this part of the profile file' '--file	A file that ends with .png, .svg, .pdf, .html; the last is an interactive page' '--of	Second line of the chart'
        case 'perpkit chart max-pain'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--range	One of 12h, 24h, 48h, 3d, 7d, 14d, 30d' '--call	One of futures.liquidation.max_pain' '--sandbox	Made-up answers, without key and network' '--profile	Take keys from this part of the profile file' '--file	A file that ends with .png, .svg, .pdf, .html; the last is an interactive page' '--of	Second line of the chart' '--most	Coins to draw'
        case 'perpkit chart open-interest'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--exchange	For example Binance' '--symbol	For example BTCUSDT' '--interval	One of 1m, 3m, 5m, 15m, 30m, 1h, 4h, 6h, 8h, 12h, 1d, 1w' '--limit	For example 30' '--start-time	A date (its midnight), 2026-03-01T12:00, an epoch time in seconds or milliseconds, now, today, yesterday, or a length of time before now: 90s, 15m, 12h, 7d, 2w' '--end-time	Written as the start is' '--unit	One of usd, coin' '--exchange-list	For example Binance' '--last	The window of this length up to now, with the bar still open' '--call	One of futures.open_interest.history, futures.open_interest.aggregated_history, futures.open_interest.aggregated_stablecoin_history, futures.open_interest.aggregated_coin_margin_history' '--sandbox	Made-up answers, without key and network' '--profile	Take keys from this part of the profile file' '--file	A file that ends with .png, .svg, .pdf, .html; the last is an interactive page' '--of	Second line of the chart' '--funding	Also ask for the funding rates of the pair'
        case 'perpkit chart funding'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--exchange	For example Binance' '--symbol	For example BTCUSDT' '--interval	One of 1m, 3m, 5m, 15m, 30m, 1h, 4h, 6h, 8h, 12h, 1d, 1w' '--limit	For example 30' '--start-time	A date (its midnight), 2026-03-01T12:00, an epoch time in seconds or milliseconds, now, today, yesterday, or a length of time before now: 90s, 15m, 12h, 7d, 2w' '--end-time	Written as the start is' '--last	The window of this length up to now, with the bar still open' '--call	One of futures.funding_rate.history, futures.funding_rate.oi_weight_history, futures.funding_rate.vol_weight_history' '--sandbox	Made-up answers, without key and network' '--profile	Take keys from this part of the profile file' '--file	A file that ends with .png, .svg, .pdf, .html; the last is an interactive page' '--of	Second line of the chart'
        case 'perpkit chart long-short-ratio'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--exchange	For example Binance' '--symbol	For example BTCUSDT' '--interval	One of 1m, 3m, 5m, 15m, 30m, 1h, 4h, 6h, 8h, 12h, 1d, 1w' '--limit	For example 30' '--start-time	A date (its midnight), 2026-03-01T12:00, an epoch time in seconds or milliseconds, now, today, yesterday, or a length of time before now: 90s, 15m, 12h, 7d, 2w' '--end-time	Written as the start is' '--last	The window of this length up to now, with the bar still open' '--call	One of futures.global_long_short_account_ratio.history, hyperliquid.global_long_short_account_ratio.history, futures.top_long_short_account_ratio.history, futures.top_long_short_position_ratio.history' '--sandbox	Made-up answers, without key and network' '--profile	Take keys from this part of the profile file' '--file	A file that ends with .png, .svg, .pdf, .html; the last is an interactive page' '--of	Second line of the chart'
        case 'perpkit chart etf-flows'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--call	One of etf.bitcoin.flow_history, hk_etf.bitcoin.flow_history, etf.ethereum.flow_history, etf.solana.flow_history, etf.xrp.flow_history' '--sandbox	Made-up answers, without key and network' '--profile	Take keys from this part of the profile file' '--file	A file that ends with .png, .svg, .pdf, .html; the last is an interactive page' '--of	Second line of the chart'
        case 'perpkit stream'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened'
        case 'perpkit stream coinglass'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened'
        case 'perpkit stream coinglass liquidation-orders'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--channel	Name of the channel' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended' '--repair	Read over REST what was missed of this exchange and coin; may be given several times'
        case 'perpkit stream coinglass trades'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--exchange	Name of the venue, spelt as cg.futures.supported_exchanges() lists it' '--symbol	Trading pair as the venue names it; cg.futures.supported_exchange_pairs() lists them' '--min-volume-usd	Least value of a trade in USD' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended'
        case 'perpkit stream coinglass spot-trades'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--exchange	Name of the venue, spelt as cg.spot.supported_exchange_pairs() lists it' '--symbol	Trading pair as the venue names it; cg.spot.supported_exchange_pairs() lists them' '--min-volume-usd	Least value of a trade in USD' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended'
        case 'perpkit stream coinglass tickers'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--exchange	Name of the venue, spelt as cg.futures.supported_exchanges() lists it' '--symbol	Trading pair as the venue names it; cg.futures.supported_exchange_pairs() lists them' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended'
        case 'perpkit stream ztdx'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened'
        case 'perpkit stream ztdx tickers'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--symbol	Market, upper case, without separator' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended'
        case 'perpkit stream ztdx order-book'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--symbol	Market, upper case, without separator' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended'
        case 'perpkit stream ztdx klines'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--symbol	Market, upper case, without separator' '--interval	Width of a bar' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended'
        case 'perpkit stream ztdx positions'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended'
        case 'perpkit stream ztdx orders'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended'
        case 'perpkit stream ztdx balances'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--channel	Name of the channel' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended'
        case 'perpkit stream ztdx unified-account'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended' '--repair	Read over REST what was missed of this exchange and coin; may be given several times'
        case 'perpkit stream ztdx trades'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--symbol	Market, upper case, without separator' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--count	End after so many lines' '--when-full	What happens if lines are read too slowly' '--archive	Also write the rows into an archive; begin where it ended'
        case 'perpkit watch'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--profile	Take keys from this part of the profile file' '--check	only read the file, and say what it does' '--record	also write what is heard, as lines of JSON' '--replay	try the rules on a recording, or on an archive, faster than time' '--start	of an archive: rows known at this time or after it' '--end	of an archive: rows known before this time' '--deliver	in a replay: also tell the targets' '--json	in a replay: print alerts as lines of JSON'
        case 'perpkit mcp'
            printf '%s\n' '--help	Show this' '--debug	Show where an error happened' '--sandbox	Recorded answers, without key and network' '--profile	Take keys from this part of the profile file' '--plan	Plan of the key' '--allow-writes	Add a tool that changes things, such as orders and settings' '--archive	Add a tool that reads this archive by SQL; needs duckdb'
        case '*'
            return 1
    end
end

function __perpkit_values
    switch $argv[1]
        case '--activation-price'
            true
        case '--archive'
            true
        case '--call'
            printf '%s\n' 'futures.liquidation.heatmap_model1' 'futures.liquidation.heatmap_model2' 'futures.liquidation.heatmap_model3' 'futures.liquidation.aggregated_heatmap_model1' 'futures.liquidation.aggregated_heatmap_model2' 'futures.liquidation.aggregated_heatmap_model3'
        case '--callback-rate'
            true
        case '--channel'
            printf '%s\n' 'liquidationOrders' 'liquidation_orders'
        case '--columns'
            true
        case '--completeness'
            printf '%s\n' 'proved' 'audited'
        case '--count'
            true
        case '--current-page'
            true
        case '--dataset'
            true
        case '--dual-side-position'
            printf '%s\n' 'false'
        case '--end'
            true
        case '--end-time'
            true
        case '--exchange'
            true
        case '--exchange-list'
            true
        case '--fast-window'
            true
        case '--file'
            printf '%s\n' '@file'
        case '--head'
            true
        case '--income-type'
            true
        case '--interval'
            printf '%s\n' '1m' '3m' '5m' '15m' '30m' '1h' '4h' '6h' '8h' '12h' '1d' '1w'
        case '--json'
            true
        case '--language'
            printf '%s\n' 'en' 'zh'
        case '--last'
            true
        case '--leverage'
            true
        case '--limit'
            true
        case '--margin-mode'
            printf '%s\n' 'isolated' 'unified'
        case '--method'
            printf '%s\n' 'GET' 'POST' 'PUT' 'PATCH' 'DELETE'
        case '--min-liquidation-amount'
            true
        case '--min-usd'
            true
        case '--min-volume-usd'
            true
        case '--most'
            true
        case '--mult'
            true
        case '--new-client-order-id'
            true
        case '--of'
            true
        case '--offset'
            true
        case '--open-bar'
            printf '%s\n' 'mark' 'leave-out'
        case '--order-id'
            true
        case '--order-id-list'
            true
        case '--orig-client-order-id'
            true
        case '--orig-client-order-id-list'
            true
        case '--output'
            printf '%s\n' 'table' 'json' 'ndjson' 'csv' 'parquet'
        case '--page'
            true
        case '--param'
            true
        case '--per-page'
            true
        case '--period'
            printf '%s\n' '5m' '15m' '30m' '1h' '2h' '4h' '6h' '12h' '1d'
        case '--plan'
            true
        case '--position-side'
            printf '%s\n' 'BOTH'
        case '--price'
            true
        case '--profile'
            true
        case '--quantity'
            true
        case '--range'
            printf '%s\n' '12h' '24h' '3d' '7d' '30d' '90d' '180d' '1y'
        case '--recheck'
            true
        case '--record'
            printf '%s\n' '@file'
        case '--reduce-only'
            printf '%s\n' 'true' 'false'
        case '--repair'
            true
        case '--replay'
            true
        case '--series-type'
            printf '%s\n' 'open' 'high' 'low' 'close'
        case '--side'
            printf '%s\n' 'BUY' 'SELL'
        case '--signal-window'
            true
        case '--size-usd'
            true
        case '--slow-window'
            true
        case '--sort'
            true
        case '--start'
            true
        case '--start-time'
            true
        case '--state'
            true
        case '--stop-price'
            true
        case '--symbol'
            true
        case '--ticker'
            true
        case '--time-in-force'
            printf '%s\n' 'GTC' 'IOC' 'FOK' 'GTX'
        case '--type'
            printf '%s\n' 'LIMIT' 'MARKET' 'STOP' 'TAKE_PROFIT' 'STOP_MARKET' 'TAKE_PROFIT_MARKET' 'TRAILING_STOP_MARKET'
        case '--unit'
            printf '%s\n' 'usd' 'coin'
        case '--usd'
            true
        case '--user-address'
            true
        case '--vacuum'
            true
        case '--when-full'
            printf '%s\n' 'drop-oldest' 'drop-newest' 'conflate' 'error'
        case '--window'
            true
        case '-o'
            printf '%s\n' '@file'
        case 'perpkit coinglass etf bitcoin price history --range'
            printf '%s\n' '1d' '7d' 'all'
        case 'perpkit coinglass futures funding-rate accumulated-exchange-list --range'
            printf '%s\n' '1d' '7d' '30d' '365d'
        case 'perpkit coinglass futures liquidation exchange-list --range'
            printf '%s\n' '1h' '4h' '12h' '24h'
        case 'perpkit coinglass futures liquidation map --range'
            printf '%s\n' '1d' '7d' '30d'
        case 'perpkit coinglass futures liquidation aggregated-map --range'
            printf '%s\n' '1d' '7d' '30d'
        case 'perpkit coinglass futures liquidation max-pain --range'
            printf '%s\n' '12h' '24h' '48h' '3d' '7d' '14d' '30d'
        case 'perpkit coinglass futures taker-buy-sell-volume exchange-list --range'
            printf '%s\n' '5m' '15m' '30m' '1h' '4h' '12h' '24h'
        case 'perpkit coinglass futures net-position history --interval'
            printf '%s\n' '1m' '3m' '5m' '15m' '30m' '1h' '4h' '6h' '8h' '12h' '1d'
        case 'perpkit coinglass futures open-interest exchange-history-chart --range'
            printf '%s\n' 'all' '1m' '15m' '1h' '4h' '12h'
        case 'perpkit coinglass futures orderbook ask-bids-history --range'
            printf '%s\n' '0.25' '0.5' '0.75' '1' '2' '3' '5' '10'
        case 'perpkit coinglass futures orderbook aggregated-ask-bids-history --range'
            printf '%s\n' '0.25' '0.5' '0.75' '1' '2' '3' '5' '10'
        case 'perpkit coinglass futures orderbook history --interval'
            printf '%s\n' '1m' '3m' '5m' '15m' '30m' '1h' '4h' '6h' '8h' '12h' '1d'
        case 'perpkit coinglass hyperliquid global-long-short-account-ratio history --interval'
            printf '%s\n' '5m' '1h' '1d'
        case 'perpkit coinglass index bitfinex-margin-long-short --symbol'
            printf '%s\n' 'BTC' 'ETH'
        case 'perpkit coinglass option exchange-oi-history --unit'
            printf '%s\n' 'USD' 'BTC' 'ETH'
        case 'perpkit coinglass option exchange-oi-history --range'
            printf '%s\n' '1h' '4h' '12h' 'all'
        case 'perpkit coinglass option exchange-vol-history --unit'
            printf '%s\n' 'USD' 'BTC' 'ETH'
        case 'perpkit coinglass article list --language'
            printf '%s\n' 'en' 'zh' 'zh-tw'
        case 'perpkit coinglass spot orderbook ask-bids-history --range'
            printf '%s\n' '0.25' '0.5' '0.75' '1' '2' '3' '5' '10'
        case 'perpkit coinglass spot orderbook aggregated-ask-bids-history --range'
            printf '%s\n' '0.25' '0.5' '0.75' '1' '2' '3' '5' '10'
        case 'perpkit coinglass spot orderbook history --interval'
            printf '%s\n' '1m' '3m' '5m' '15m' '30m' '1h' '4h' '6h' '8h' '12h' '1d'
        case 'perpkit ztdx market depth --limit'
            printf '%s\n' '5' '10' '20' '50' '100' '500' '1000'
        case 'perpkit ztdx unified risk-simulate --side'
            printf '%s\n' 'long' 'short'
        case 'perpkit chart liquidation-map --range'
            printf '%s\n' '1d' '7d' '30d'
        case 'perpkit chart liquidation-map --call'
            printf '%s\n' 'futures.liquidation.map' 'futures.liquidation.aggregated_map'
        case 'perpkit chart liquidations --call'
            printf '%s\n' 'futures.liquidation.history' 'futures.liquidation.aggregated_history'
        case 'perpkit chart max-pain --range'
            printf '%s\n' '12h' '24h' '48h' '3d' '7d' '14d' '30d'
        case 'perpkit chart max-pain --call'
            printf '%s\n' 'futures.liquidation.max_pain'
        case 'perpkit chart open-interest --call'
            printf '%s\n' 'futures.open_interest.history' 'futures.open_interest.aggregated_history' 'futures.open_interest.aggregated_stablecoin_history' 'futures.open_interest.aggregated_coin_margin_history'
        case 'perpkit chart funding --call'
            printf '%s\n' 'futures.funding_rate.history' 'futures.funding_rate.oi_weight_history' 'futures.funding_rate.vol_weight_history'
        case 'perpkit chart long-short-ratio --call'
            printf '%s\n' 'futures.global_long_short_account_ratio.history' 'hyperliquid.global_long_short_account_ratio.history' 'futures.top_long_short_account_ratio.history' 'futures.top_long_short_position_ratio.history'
        case 'perpkit chart etf-flows --call'
            printf '%s\n' 'etf.bitcoin.flow_history' 'hk_etf.bitcoin.flow_history' 'etf.ethereum.flow_history' 'etf.solana.flow_history' 'etf.xrp.flow_history'
        case 'perpkit stream ztdx klines --interval'
            true
        case 'perpkit stream ztdx balances --channel'
            printf '%s\n' 'balances' 'balance'
        case 'perpkit mcp --archive'
            printf '%s\n' '@file'
        case '*'
            return 1
    end
end

function __perpkit_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l path perpkit
    for word in $typed[2..-1]
        if __perpkit_words "$path $word" >/dev/null
            set path "$path $word"
        end
    end
    set -l found
    if string match -q -- '-*' $typed[-1]; and __perpkit_values "$path $typed[-1]" >/dev/null
        set found (__perpkit_values "$path $typed[-1]")
    else if string match -q -- '-*' $typed[-1]; and __perpkit_values $typed[-1] >/dev/null
        set found (__perpkit_values $typed[-1])
    else if string match -q -- '-*' $current
        set found (__perpkit_options $path)
        if contains @operation $found
            set found (string match -v -- @operation $found) (__perpkit_options @operation)
        end
    else
        set found (__perpkit_words $path)
    end
    if test "$found" = @file
        __fish_complete_path $current
    else if test (count $found) -gt 0
        printf '%s\n' $found
    end
end

complete -c perpkit -f -a '(__perpkit_complete)'
