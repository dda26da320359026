#compdef perpkit
# Completion of perpkit for zsh. Written by make generate.
typeset -gA _perpkit_words=(
    'perpkit' 'coinglass:CoinGlass API V4.
ztdx:ZTDX.
list:Find operations by name, description or parameter.
describe:Show all there is to know of an operation.
api:Call any path of a vendor, with signing, limits and errors.
limits:Show rate limits, and what of them is used.
doctor:Check keys, plan, clock, network and versions.
docs:Print the documents, which need no network.
completion:Print the completion for bash, zsh or fish.
archive:Keep history in Delta Lake tables.
chart:Draw answers as pictures or interactive pages.
stream:Print live events as they come.
watch:Watch the market, and report what happens.
mcp:Serve the operations to an agent.'
    'perpkit coinglass' 'account:The API key itself.
etf:Exchange-traded funds that hold a coin.
hk-etf:Exchange-traded funds that are listed in Hong Kong.
grayscale:Trusts of the asset manager Grayscale.
futures:What is listed on which futures venue, and how it trades.
hyperliquid:Positions of single wallets at Hyperliquid.
index:Indicators and figures of the whole market, most of them about bitcoin.
exchange:Coins that venues hold and move.
borrow-interest-rate:What borrowing a coin costs.
coin:Tokens that are locked, and when they are unlocked.
chain:Large transfers on blockchains.
option:Options on coins.
calendar:Economic figures and when they are published.
article:News articles on crypto.
spot:Coins and pairs on spot venues.'
    'perpkit coinglass account' 'subscription:Plan of the API key.'
    'perpkit coinglass account subscription' ''
    'perpkit coinglass etf' 'bitcoin:Exchange-traded funds that hold Bitcoin.
ethereum:Exchange-traded funds that hold Ether.
solana:Exchange-traded funds that hold SOL.
xrp:Exchange-traded funds that hold XRP.'
    'perpkit coinglass etf bitcoin' 'list:All Bitcoin funds.
net-assets:Net assets of the Bitcoin funds.
flow-history:Money into and out of the Bitcoin funds, day by day.
premium-discount:Prices of the Bitcoin funds against what their shares are worth.
history:One Bitcoin fund, day by day.
price:Prices of shares of the Bitcoin funds.
detail:Everything about one Bitcoin fund.
aum:Assets under management of the Bitcoin funds, day by day.'
    'perpkit coinglass etf bitcoin list' ''
    'perpkit coinglass etf bitcoin net-assets' 'history:Net assets of the Bitcoin funds, day by day.'
    'perpkit coinglass etf bitcoin net-assets history' ''
    'perpkit coinglass etf bitcoin flow-history' ''
    'perpkit coinglass etf bitcoin premium-discount' 'history:Premium or discount of the Bitcoin funds, day by day.'
    'perpkit coinglass etf bitcoin premium-discount history' ''
    'perpkit coinglass etf bitcoin history' ''
    'perpkit coinglass etf bitcoin price' 'history:Price of one Bitcoin fund, bar by bar.'
    'perpkit coinglass etf bitcoin price history' ''
    'perpkit coinglass etf bitcoin detail' ''
    'perpkit coinglass etf bitcoin aum' ''
    'perpkit coinglass etf ethereum' 'net-assets:Net assets of the Ethereum funds.
list:All Ethereum funds.
flow-history:Money into and out of the Ethereum funds, day by day.'
    'perpkit coinglass etf ethereum net-assets' 'history:Net assets of the Ethereum funds, day by day.'
    'perpkit coinglass etf ethereum net-assets history' ''
    'perpkit coinglass etf ethereum list' ''
    'perpkit coinglass etf ethereum flow-history' ''
    'perpkit coinglass etf solana' 'flow-history:Money into and out of the Solana funds, day by day.'
    'perpkit coinglass etf solana flow-history' ''
    'perpkit coinglass etf xrp' 'flow-history:Money into and out of the XRP funds, day by day.'
    'perpkit coinglass etf xrp flow-history' ''
    'perpkit coinglass hk-etf' 'bitcoin:Exchange-traded funds that hold Bitcoin and are listed in Hong Kong.'
    'perpkit coinglass hk-etf bitcoin' 'flow-history:Money into and out of the Bitcoin funds in Hong Kong, day by day.'
    'perpkit coinglass hk-etf bitcoin flow-history' ''
    'perpkit coinglass grayscale' 'holdings-list:What each trust of Grayscale holds.
premium-history:Premium of one trust of Grayscale, day by day.'
    'perpkit coinglass grayscale holdings-list' ''
    'perpkit coinglass grayscale premium-history' ''
    'perpkit coinglass futures' 'funding-rate:What longs pay shorts at each funding.
liquidation:Forced closings of futures positions, done and estimated.
global-long-short-account-ratio:Accounts that are long and short.
top-long-short-account-ratio:Accounts of top traders that are long and short.
top-long-short-position-ratio:Positions of top traders that are long and short.
taker-buy-sell-volume:What takers bought and sold on futures venues.
net-position:Changes of long and short positions.
open-interest:Value of the positions that are open.
orderbook:Resting orders on futures venues.
aggregated-taker-buy-sell-volume:What takers bought and sold over several futures venues.
volume:Volume on futures venues by price.
cvd:What takers bought less what they sold in one futures pair.
aggregated-cvd:What takers bought less what they sold over several futures venues.
netflow-list:Taker volume and net flow of each coin on futures.
coin:What takers do in one coin on futures venues.
supported-coins:Coins that are covered.
supported-exchanges:Venues that are covered.
supported-exchange-pairs:Pairs of each venue that are covered.
coins-markets:Market figures of every coin.
pairs-markets:Market figures of every pair of a coin.
coins-price-change:Price moves of every coin.
price:Prices of futures pairs.
delisted-exchange-pairs:Pairs of each venue that are gone.
exchange-rank:Size of every venue.
rsi:Relative strength index of all coins.
indicators:Technical indicators of one pair.
ma:Moving averages of all coins.
ema:Exponential moving averages of all coins.
macd:Moving average convergence divergence of all coins.
basis:How much more futures cost than the coin itself.
whale-index:Index of what the largest traders do.
cgdi-index:CoinGlass Derivatives Index.
cdri-index:CoinGlass Derivatives Risk Index.
avg-true-range:Average true range of all coins.'
    'perpkit coinglass futures funding-rate' 'history:Funding rate of one pair, bar by bar.
oi-weight-history:Funding rate of one coin, weighted by open interest, bar by bar.
vol-weight-history:Funding rate of one coin, weighted by volume, bar by bar.
exchange-list:Current funding rate of every coin on every venue.
accumulated-exchange-list:Funding rates of every coin on every venue, added up.
arbitrage:Pairs of venues whose funding rates differ.'
    'perpkit coinglass futures funding-rate history' ''
    'perpkit coinglass futures funding-rate oi-weight-history' ''
    'perpkit coinglass futures funding-rate vol-weight-history' ''
    'perpkit coinglass futures funding-rate exchange-list' ''
    'perpkit coinglass futures funding-rate accumulated-exchange-list' ''
    'perpkit coinglass futures funding-rate arbitrage' ''
    'perpkit coinglass futures liquidation' 'history:Liquidations of one pair, bar by bar.
aggregated-history:Liquidations of one coin over several venues, bar by bar.
coin-list:Liquidations of every coin on one venue.
exchange-list:Liquidations on every venue.
order:Single liquidation orders.
heatmap-model1:Liquidation heat map of one pair, model 1.
heatmap-model2:Liquidation heat map of one pair, model 2.
heatmap-model3:Liquidation heat map of one pair, model 3.
aggregated-heatmap-model1:Liquidation heat map of one coin, model 1.
aggregated-heatmap-model2:Liquidation heat map of one coin, model 2.
aggregated-heatmap-model3:Liquidation heat map of one coin, model 3.
map:Liquidation map of one pair.
aggregated-map:Liquidation map of one coin.
max-pain:Prices of the heaviest liquidations.'
    'perpkit coinglass futures liquidation history' ''
    'perpkit coinglass futures liquidation aggregated-history' ''
    'perpkit coinglass futures liquidation coin-list' ''
    'perpkit coinglass futures liquidation exchange-list' ''
    'perpkit coinglass futures liquidation order' ''
    'perpkit coinglass futures liquidation heatmap-model1' ''
    'perpkit coinglass futures liquidation heatmap-model2' ''
    'perpkit coinglass futures liquidation heatmap-model3' ''
    'perpkit coinglass futures liquidation aggregated-heatmap-model1' ''
    'perpkit coinglass futures liquidation aggregated-heatmap-model2' ''
    'perpkit coinglass futures liquidation aggregated-heatmap-model3' ''
    'perpkit coinglass futures liquidation map' ''
    'perpkit coinglass futures liquidation aggregated-map' ''
    'perpkit coinglass futures liquidation max-pain' ''
    'perpkit coinglass futures global-long-short-account-ratio' 'history:Accounts long and short in one pair, bar by bar.'
    'perpkit coinglass futures global-long-short-account-ratio history' ''
    'perpkit coinglass futures top-long-short-account-ratio' 'history:Accounts of top traders long and short in one pair, bar by bar.'
    'perpkit coinglass futures top-long-short-account-ratio history' ''
    'perpkit coinglass futures top-long-short-position-ratio' 'history:Positions of top traders long and short in one pair, bar by bar.'
    'perpkit coinglass futures top-long-short-position-ratio history' ''
    'perpkit coinglass futures taker-buy-sell-volume' 'exchange-list:What takers bought and sold of one coin on every venue.
history:Taker volume of one pair, bar by bar.'
    'perpkit coinglass futures taker-buy-sell-volume exchange-list' ''
    'perpkit coinglass futures taker-buy-sell-volume history' ''
    'perpkit coinglass futures net-position' 'history:Changes of long and short positions in one pair, bar by bar.
history-v2:Changes of long and short positions in one pair, bar by bar, version 2.'
    'perpkit coinglass futures net-position history' ''
    'perpkit coinglass futures net-position history-v2' ''
    'perpkit coinglass futures open-interest' 'history:Open interest of one pair, bar by bar.
aggregated-history:Open interest of one coin, bar by bar.
aggregated-stablecoin-history:Open interest of one coin with a stablecoin as margin, bar by bar.
aggregated-coin-margin-history:Open interest of one coin with the coin itself as margin, bar by bar.
exchange-list:Current open interest of one coin on every venue.
exchange-history-chart:Open interest of one coin on every venue over time.'
    'perpkit coinglass futures open-interest history' ''
    'perpkit coinglass futures open-interest aggregated-history' ''
    'perpkit coinglass futures open-interest aggregated-stablecoin-history' ''
    'perpkit coinglass futures open-interest aggregated-coin-margin-history' ''
    'perpkit coinglass futures open-interest exchange-list' ''
    'perpkit coinglass futures open-interest exchange-history-chart' ''
    'perpkit coinglass futures orderbook' 'ask-bids-history:Resting orders near the price of one pair, bar by bar.
aggregated-ask-bids-history:Resting orders near the price of one coin over several venues, bar by bar.
history:Snapshots of the order book of one pair.
large-limit-order:Large orders that rest in the order book of one pair.
large-limit-order-history:Large orders that have left the order book of one pair.'
    'perpkit coinglass futures orderbook ask-bids-history' ''
    'perpkit coinglass futures orderbook aggregated-ask-bids-history' ''
    'perpkit coinglass futures orderbook history' ''
    'perpkit coinglass futures orderbook large-limit-order' ''
    'perpkit coinglass futures orderbook large-limit-order-history' ''
    'perpkit coinglass futures aggregated-taker-buy-sell-volume' 'history:Taker volume of one coin over several venues, bar by bar.'
    'perpkit coinglass futures aggregated-taker-buy-sell-volume history' ''
    'perpkit coinglass futures volume' 'footprint-history:Footprint of one pair, taker volume by bar and price.'
    'perpkit coinglass futures volume footprint-history' ''
    'perpkit coinglass futures cvd' 'history:Cumulative volume delta of one pair, bar by bar.'
    'perpkit coinglass futures cvd history' ''
    'perpkit coinglass futures aggregated-cvd' 'history:Cumulative volume delta of one coin over several venues, bar by bar.'
    'perpkit coinglass futures aggregated-cvd history' ''
    'perpkit coinglass futures netflow-list' ''
    'perpkit coinglass futures coin' 'netflow:Taker volume and net flow of one coin on futures.'
    'perpkit coinglass futures coin netflow' ''
    'perpkit coinglass futures supported-coins' ''
    'perpkit coinglass futures supported-exchanges' ''
    'perpkit coinglass futures supported-exchange-pairs' ''
    'perpkit coinglass futures coins-markets' ''
    'perpkit coinglass futures pairs-markets' ''
    'perpkit coinglass futures coins-price-change' ''
    'perpkit coinglass futures price' 'history:Price of one pair, bar by bar.'
    'perpkit coinglass futures price history' ''
    'perpkit coinglass futures delisted-exchange-pairs' ''
    'perpkit coinglass futures exchange-rank' ''
    'perpkit coinglass futures rsi' 'list:Relative strength index of all coins.'
    'perpkit coinglass futures rsi list' ''
    'perpkit coinglass futures indicators' 'rsi:Relative strength index of one pair, bar by bar.
ma:Moving average of one pair, bar by bar.
ema:Exponential moving average of one pair, bar by bar.
boll:Bollinger bands of one pair, bar by bar.
macd:MACD of one pair, bar by bar.
avg-true-range:Average true range of one pair, bar by bar.'
    'perpkit coinglass futures indicators rsi' ''
    'perpkit coinglass futures indicators ma' ''
    'perpkit coinglass futures indicators ema' ''
    'perpkit coinglass futures indicators boll' ''
    'perpkit coinglass futures indicators macd' ''
    'perpkit coinglass futures indicators avg-true-range' ''
    'perpkit coinglass futures ma' 'list:Moving averages of all coins.'
    'perpkit coinglass futures ma list' ''
    'perpkit coinglass futures ema' 'list:Exponential moving averages of all coins.'
    'perpkit coinglass futures ema list' ''
    'perpkit coinglass futures macd' 'list:MACD of all coins.'
    'perpkit coinglass futures macd list' ''
    'perpkit coinglass futures basis' 'history:Basis of one pair, bar by bar.'
    'perpkit coinglass futures basis history' ''
    'perpkit coinglass futures whale-index' 'history:Whale index of one pair, bar by bar.'
    'perpkit coinglass futures whale-index history' ''
    'perpkit coinglass futures cgdi-index' 'history:CoinGlass Derivatives Index, day by day.'
    'perpkit coinglass futures cgdi-index history' ''
    'perpkit coinglass futures cdri-index' 'history:CoinGlass Derivatives Risk Index, day by day.'
    'perpkit coinglass futures cdri-index history' ''
    'perpkit coinglass futures avg-true-range' 'list:Average true range of all coins.'
    'perpkit coinglass futures avg-true-range list' ''
    'perpkit coinglass hyperliquid' 'whale-alert:Large positions that were opened or closed recently.
whale-position:Large positions that are open.
position:Open positions in one coin.
user-position:Account of one wallet.
wallet:Wallets at Hyperliquid by size and by profit.
global-long-short-account-ratio:Wallets at Hyperliquid that are long and short.'
    'perpkit coinglass hyperliquid whale-alert' ''
    'perpkit coinglass hyperliquid whale-position' ''
    'perpkit coinglass hyperliquid position' ''
    'perpkit coinglass hyperliquid user-position' ''
    'perpkit coinglass hyperliquid wallet' 'position-distribution:Wallets by the size of what they hold.
pnl-distribution:Wallets by profit and loss.'
    'perpkit coinglass hyperliquid wallet position-distribution' ''
    'perpkit coinglass hyperliquid wallet pnl-distribution' ''
    'perpkit coinglass hyperliquid global-long-short-account-ratio' 'history:Wallets long and short in one coin, bar by bar.'
    'perpkit coinglass hyperliquid global-long-short-account-ratio history' ''
    'perpkit coinglass index' 'ahr999:AHR999 index of bitcoin, day by day.
bull-market-peak-indicator:Signs that a bull market is near its peak.
puell-multiple:Puell Multiple of bitcoin, day by day.
stock-flow:Price of bitcoin and days to the next halving.
pi-cycle-indicator:Pi Cycle Top indicator of bitcoin, day by day.
golden-ratio-multiplier:Golden Ratio Multiplier of bitcoin, day by day.
bitcoin:Charts of the history of bitcoin.
fear-greed-history:Crypto fear and greed index, day by day.
stablecoin-market-cap-history:Market value of stablecoins, day by day.
two-year-ma-multiplier:Two-year moving average of bitcoin and five times of it.
two-hundred-week-moving-average-heatmap:200-week moving average of bitcoin, day by day.
altcoin-season:Altcoin season index, day by day.
bitcoin-sth-sopr:Spent output profit ratio of short-term holders of bitcoin.
bitcoin-lth-sopr:Spent output profit ratio of long-term holders of bitcoin.
bitcoin-sth-realized-price:Realized price of short-term holders of bitcoin.
bitcoin-lth-realized-price:Realized price of long-term holders of bitcoin.
bitcoin-short-term-holder-supply:Bitcoins of short-term holders.
bitcoin-long-term-holder-supply:Bitcoins of long-term holders.
bitcoin-rhodl-ratio:RHODL ratio of bitcoin, day by day.
bitcoin-reserve-risk:Reserve risk of bitcoin, day by day.
bitcoin-active-addresses:Active addresses of bitcoin, day by day.
bitcoin-new-addresses:New addresses of bitcoin, day by day.
bitcoin-net-unrealized-profit-loss:Net unrealized profit or loss of bitcoin owners.
bitcoin-correlation:Correlation of bitcoin with five funds, day by day.
bitcoin-macro-oscillator:Bitcoin Macro Oscillator, day by day.
option-vs-futures-oi-ratio:Open interest of options over that of futures.
bitcoin-vs-global-m2-growth:Bitcoin and the money supply of the world.
bitcoin-vs-us-m2-growth:Bitcoin and the money supply of the United States.
bitcoin-dominance:Share of bitcoin in the market value of all coins.
futures-spot-volume-ratio:Volume of futures over volume of spot, bar by bar.
coinbase-premium-index:Coinbase premium of bitcoin, bar by bar.
bitfinex-margin-long-short:Margin longs and shorts on Bitfinex, bar by bar.'
    'perpkit coinglass index ahr999' ''
    'perpkit coinglass index bull-market-peak-indicator' ''
    'perpkit coinglass index puell-multiple' ''
    'perpkit coinglass index stock-flow' ''
    'perpkit coinglass index pi-cycle-indicator' ''
    'perpkit coinglass index golden-ratio-multiplier' ''
    'perpkit coinglass index bitcoin' 'profitable-days:Profitable days of bitcoin.
rainbow-chart:Rainbow chart of bitcoin, day by day.
bubble-index:Bubble index of bitcoin, day by day.'
    'perpkit coinglass index bitcoin profitable-days' ''
    'perpkit coinglass index bitcoin rainbow-chart' ''
    'perpkit coinglass index bitcoin bubble-index' ''
    'perpkit coinglass index fear-greed-history' ''
    'perpkit coinglass index stablecoin-market-cap-history' ''
    'perpkit coinglass index two-year-ma-multiplier' ''
    'perpkit coinglass index two-hundred-week-moving-average-heatmap' ''
    'perpkit coinglass index altcoin-season' ''
    'perpkit coinglass index bitcoin-sth-sopr' ''
    'perpkit coinglass index bitcoin-lth-sopr' ''
    'perpkit coinglass index bitcoin-sth-realized-price' ''
    'perpkit coinglass index bitcoin-lth-realized-price' ''
    'perpkit coinglass index bitcoin-short-term-holder-supply' ''
    'perpkit coinglass index bitcoin-long-term-holder-supply' ''
    'perpkit coinglass index bitcoin-rhodl-ratio' ''
    'perpkit coinglass index bitcoin-reserve-risk' ''
    'perpkit coinglass index bitcoin-active-addresses' ''
    'perpkit coinglass index bitcoin-new-addresses' ''
    'perpkit coinglass index bitcoin-net-unrealized-profit-loss' ''
    'perpkit coinglass index bitcoin-correlation' ''
    'perpkit coinglass index bitcoin-macro-oscillator' ''
    'perpkit coinglass index option-vs-futures-oi-ratio' ''
    'perpkit coinglass index bitcoin-vs-global-m2-growth' ''
    'perpkit coinglass index bitcoin-vs-us-m2-growth' ''
    'perpkit coinglass index bitcoin-dominance' ''
    'perpkit coinglass index futures-spot-volume-ratio' ''
    'perpkit coinglass index coinbase-premium-index' ''
    'perpkit coinglass index bitfinex-margin-long-short' ''
    'perpkit coinglass exchange' 'assets-transparency:What venues hold by their known wallets.
assets:Wallets of one venue.
balance:How much of a coin each venue holds.
chain:What venues do on blockchains.'
    'perpkit coinglass exchange assets-transparency' 'list:Assets of venues and what moves them.'
    'perpkit coinglass exchange assets-transparency list' ''
    'perpkit coinglass exchange assets' ''
    'perpkit coinglass exchange balance' 'list:Balance of one coin on every venue.
chart:Balance of one coin on every venue over time.'
    'perpkit coinglass exchange balance list' ''
    'perpkit coinglass exchange balance chart' ''
    'perpkit coinglass exchange chain' 'tx:Transfers into and out of venues.'
    'perpkit coinglass exchange chain tx' 'list:Transfers of venues on the chain of Ethereum.'
    'perpkit coinglass exchange chain tx list' ''
    'perpkit coinglass borrow-interest-rate' 'history:Interest on a borrowed coin, bar by bar.'
    'perpkit coinglass borrow-interest-rate history' ''
    'perpkit coinglass coin' 'unlock-list:Next unlock of every token.
vesting:How one token is unlocked.'
    'perpkit coinglass coin unlock-list' ''
    'perpkit coinglass coin vesting' ''
    'perpkit coinglass chain' 'whale-transfer:Large transfers on blockchains.'
    'perpkit coinglass chain whale-transfer' ''
    'perpkit coinglass option' 'max-pain:Max pain of options, expiry by expiry.
info:Options of one coin on every venue.
exchange-oi-history:Open interest of options on every venue over time.
exchange-vol-history:Volume of options on every venue over time.'
    'perpkit coinglass option max-pain' ''
    'perpkit coinglass option info' ''
    'perpkit coinglass option exchange-oi-history' ''
    'perpkit coinglass option exchange-vol-history' ''
    'perpkit coinglass calendar' 'economic-data:Economic figures of many countries.'
    'perpkit coinglass calendar economic-data' ''
    'perpkit coinglass article' 'list:News articles.'
    'perpkit coinglass article list' ''
    'perpkit coinglass spot' 'orderbook:Resting orders on spot venues.
taker-buy-sell-volume:What takers bought and sold on spot venues.
aggregated-taker-buy-sell-volume:What takers bought and sold over several spot venues.
volume:Volume on spot venues by price.
cvd:What takers bought less what they sold in one spot pair.
aggregated-cvd:What takers bought less what they sold over several spot venues.
netflow-list:Taker volume and net flow of each coin on spot.
coin:What takers do in one coin on spot venues.
supported-coins:Coins that are covered on spot.
supported-exchange-pairs:Spot pairs of each venue that are covered.
coins-markets:Market figures of every coin on spot.
pairs-markets:Market figures of every spot pair of one coin.
price:Prices of pairs on spot venues.'
    'perpkit coinglass spot orderbook' 'ask-bids-history:Resting orders near the price of one spot pair, bar by bar.
aggregated-ask-bids-history:Resting orders near the price of one coin over several spot venues, bar by bar.
history:Snapshots of the order book of one spot pair.
large-limit-order:Large orders that rest in the order book of one spot pair.
large-limit-order-history:Large orders that have left the order book of one spot pair.'
    'perpkit coinglass spot orderbook ask-bids-history' ''
    'perpkit coinglass spot orderbook aggregated-ask-bids-history' ''
    'perpkit coinglass spot orderbook history' ''
    'perpkit coinglass spot orderbook large-limit-order' ''
    'perpkit coinglass spot orderbook large-limit-order-history' ''
    'perpkit coinglass spot taker-buy-sell-volume' 'history:Taker volume of one spot pair, bar by bar.'
    'perpkit coinglass spot taker-buy-sell-volume history' ''
    'perpkit coinglass spot aggregated-taker-buy-sell-volume' 'history:Taker volume of one coin over several spot venues, bar by bar.'
    'perpkit coinglass spot aggregated-taker-buy-sell-volume history' ''
    'perpkit coinglass spot volume' 'footprint-history:Footprint of one spot pair, taker volume by bar and price.'
    'perpkit coinglass spot volume footprint-history' ''
    'perpkit coinglass spot cvd' 'history:Cumulative volume delta of one spot pair, bar by bar.'
    'perpkit coinglass spot cvd history' ''
    'perpkit coinglass spot aggregated-cvd' 'history:Cumulative volume delta of one coin over several spot venues, bar by bar.'
    'perpkit coinglass spot aggregated-cvd history' ''
    'perpkit coinglass spot netflow-list' ''
    'perpkit coinglass spot coin' 'netflow:Taker volume and net flow of one coin on spot.'
    'perpkit coinglass spot coin netflow' ''
    'perpkit coinglass spot supported-coins' ''
    'perpkit coinglass spot supported-exchange-pairs' ''
    'perpkit coinglass spot coins-markets' ''
    'perpkit coinglass spot pairs-markets' ''
    'perpkit coinglass spot price' 'history:Price of one spot pair, bar by bar.'
    'perpkit coinglass spot price history' ''
    'perpkit ztdx' 'account:Settings of the account.
market:Markets, prices, order book, funding rates and open interest. Needs no key.
trade:Orders, positions, leverage and forced closings of the account.
unified:State, history and risk of the unified-margin account.'
    'perpkit ztdx account' 'create-listen-key:Create a listen key for private streams.
renew-listen-key:Renew the listen key.
close-listen-key:Close the listen key.
position-mode:Position mode of the account.
set-position-mode:Set the position mode of the account.
income:Bookings of the account.
funding-fee-history:Funding fees that the account paid and received.
commission-rate:Commission rates of the account in a market.
set-margin-mode:Switch between isolated and unified margin.'
    'perpkit ztdx account create-listen-key' ''
    'perpkit ztdx account renew-listen-key' ''
    'perpkit ztdx account close-listen-key' ''
    'perpkit ztdx account position-mode' ''
    'perpkit ztdx account set-position-mode' ''
    'perpkit ztdx account income' ''
    'perpkit ztdx account funding-fee-history' ''
    'perpkit ztdx account commission-rate' ''
    'perpkit ztdx account set-margin-mode' ''
    'perpkit ztdx market' 'exchange-info:Rate limits, assets and markets of the exchange.
depth:Order book of a market.
premium-index:Mark price, index price and funding rate.
funding-rate:Funding rates that were charged.
open-interest:Open interest of a market now.
open-interest-hist:History of the open interest of a market.
taker-long-short-ratio:Taker volume of buyers and sellers.
top-long-short-account-ratio:Top traders'\'' accounts that are long and short.'
    'perpkit ztdx market exchange-info' ''
    'perpkit ztdx market depth' ''
    'perpkit ztdx market premium-index' ''
    'perpkit ztdx market funding-rate' ''
    'perpkit ztdx market open-interest' ''
    'perpkit ztdx market open-interest-hist' ''
    'perpkit ztdx market taker-long-short-ratio' ''
    'perpkit ztdx market top-long-short-account-ratio' ''
    'perpkit ztdx trade' 'new-order:Place an order.
modify-order:Change an open order.
cancel-order:Cancel an open order.
open-order:One open order.
open-orders:Open orders of the account.
cancel-batch-orders:Cancel several open orders of a market.
position-risk:Positions of the account.
set-leverage:Set the leverage of a market.
force-orders:Orders by which the exchange closed positions of the account.
adl-quantile:Place of the positions in the queue for auto-deleveraging.
user-trades-slippage:Slippage of the account'\''s trades.'
    'perpkit ztdx trade new-order' ''
    'perpkit ztdx trade modify-order' ''
    'perpkit ztdx trade cancel-order' ''
    'perpkit ztdx trade open-order' ''
    'perpkit ztdx trade open-orders' ''
    'perpkit ztdx trade cancel-batch-orders' ''
    'perpkit ztdx trade position-risk' ''
    'perpkit ztdx trade set-leverage' ''
    'perpkit ztdx trade force-orders' ''
    'perpkit ztdx trade adl-quantile' ''
    'perpkit ztdx trade user-trades-slippage' ''
    'perpkit ztdx unified' 'liquidations:Forced liquidations of the account, newest first.
account:Equity, margins and status of the unified account.
risk-simulate:Simulated effect of a new position on the margin.'
    'perpkit ztdx unified liquidations' ''
    'perpkit ztdx unified account' ''
    'perpkit ztdx unified risk-simulate' ''
    'perpkit list' ''
    'perpkit describe' ''
    'perpkit api' 'coinglass
ztdx
@file'
    'perpkit limits' 'coinglass
ztdx'
    'perpkit doctor' 'coinglass
ztdx'
    'perpkit docs' ''
    'perpkit completion' 'bash
zsh
fish'
    'perpkit archive' 'pull:ask what is missing, and write it
status:show what there is, and what is missing
compact:join small files, and shorten the logs
export:write one dataset as a plain file
replay:print rows in the order in which they were known, as JSON lines'
    'perpkit archive pull' '@file'
    'perpkit archive status' '@file'
    'perpkit archive compact' '@file'
    'perpkit archive export' '@file
@file'
    'perpkit archive replay' '@file'
    'perpkit chart' 'heatmap:where positions would be liquidated, over time, under the candles of the price.
liquidation-map:where positions would be liquidated now, by leverage and added up.
liquidations:liquidations over time, longs against shorts.
max-pain:how far the price of each coin is from its heaviest liquidations.
open-interest:open interest over time.
funding:funding rates over time.
long-short-ratio:longs against shorts over time.
etf-flows:money into and out of exchange-traded funds, day by day.'
    'perpkit chart heatmap' ''
    'perpkit chart liquidation-map' ''
    'perpkit chart liquidations' ''
    'perpkit chart max-pain' ''
    'perpkit chart open-interest' ''
    'perpkit chart funding' ''
    'perpkit chart long-short-ratio' ''
    'perpkit chart etf-flows' ''
    'perpkit stream' 'coinglass:streams of CoinGlass API V4
ztdx:streams of ZTDX'
    'perpkit stream coinglass' 'liquidation-orders:Forced orders of all coins and venues, as they happen.
trades:Trades of one futures pair, as they happen.
spot-trades:Trades of one spot pair, as they happen.
tickers:State of one futures market, as it changes.'
    'perpkit stream coinglass liquidation-orders' ''
    'perpkit stream coinglass trades' ''
    'perpkit stream coinglass spot-trades' ''
    'perpkit stream coinglass tickers' ''
    'perpkit stream ztdx' 'tickers:Prices, volume and funding of one market.
order-book:Best levels of one order book.
klines:Bars of one market, while they form.
positions:Positions of the account.
orders:Orders of the account, as they change.
balances:Balances of the account.
unified-account:Margin ratio, margin calls and forced closings of the unified account.
trades:Trades of one market, as they happen.'
    'perpkit stream ztdx tickers' ''
    'perpkit stream ztdx order-book' ''
    'perpkit stream ztdx klines' ''
    'perpkit stream ztdx positions' ''
    'perpkit stream ztdx orders' ''
    'perpkit stream ztdx balances' ''
    'perpkit stream ztdx unified-account' ''
    'perpkit stream ztdx trades' ''
    'perpkit watch' '@file'
    'perpkit mcp' ''
)
typeset -gA _perpkit_options=(
    'perpkit coinglass account subscription' '@operation'
    '@operation' '--help:Show this
--debug:Show where an error happened
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--output:One of table, json, ndjson, csv, parquet
--file:Write a file, which appears once it is complete
--columns:Only these columns, in this order
--sort:Sort by columns, once all rows have come
--head:At most so many rows of the output'
    'perpkit coinglass etf bitcoin list' '@operation'
    'perpkit coinglass etf bitcoin net-assets history' '--ticker:Ticker of one fund; `perpkit coinglass etf bitcoin list` lists them
@operation'
    'perpkit coinglass etf bitcoin flow-history' '@operation'
    'perpkit coinglass etf bitcoin premium-discount history' '--ticker:Ticker of one fund; `perpkit coinglass etf bitcoin list` lists them
@operation'
    'perpkit coinglass etf bitcoin history' '--ticker:Ticker of the fund; `perpkit coinglass etf bitcoin list` lists them
@operation'
    'perpkit coinglass etf bitcoin price history' '--ticker:Ticker of the fund; `perpkit coinglass etf bitcoin list` lists them
--range:Span of time that the bars cover
@operation'
    'perpkit coinglass etf bitcoin detail' '--ticker:Ticker of the fund; `perpkit coinglass etf bitcoin list` lists them
@operation'
    'perpkit coinglass etf bitcoin aum' '--ticker:Ticker of one fund; `perpkit coinglass etf bitcoin list` lists them
@operation'
    'perpkit coinglass etf ethereum net-assets history' '@operation'
    'perpkit coinglass etf ethereum list' '@operation'
    'perpkit coinglass etf ethereum flow-history' '@operation'
    'perpkit coinglass etf solana flow-history' '@operation'
    'perpkit coinglass etf xrp flow-history' '@operation'
    'perpkit coinglass hk-etf bitcoin flow-history' '@operation'
    'perpkit coinglass grayscale holdings-list' '@operation'
    'perpkit coinglass grayscale premium-history' '--symbol:Coin of the trust
@operation'
    'perpkit coinglass futures funding-rate history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures funding-rate oi-weight-history' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures funding-rate vol-weight-history' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures funding-rate exchange-list' '@operation'
    'perpkit coinglass futures funding-rate accumulated-exchange-list' '--range:How far back the sum of the rates reaches
@operation'
    'perpkit coinglass futures funding-rate arbitrage' '--usd:Value of the position that the figures are calculated for
--exchange-list:Names of the venues to look at, spelt as `perpkit coinglass futures supported-exchanges` lists them
@operation'
    'perpkit coinglass futures liquidation history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures liquidation aggregated-history' '--exchange-list:Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them
--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures liquidation coin-list' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
@operation'
    'perpkit coinglass futures liquidation exchange-list' '--range:How far back from now to add up
--symbol:Coin, as `perpkit coinglass futures supported-coins` lists it
@operation'
    'perpkit coinglass futures liquidation order' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--min-liquidation-amount:Smallest value of an order to be listed
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--completeness:With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples
@operation'
    'perpkit coinglass futures liquidation heatmap-model1' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--range:How far back the map reaches
@operation'
    'perpkit coinglass futures liquidation heatmap-model2' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--range:How far back the map reaches
@operation'
    'perpkit coinglass futures liquidation heatmap-model3' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--range:How far back the map reaches
@operation'
    'perpkit coinglass futures liquidation aggregated-heatmap-model1' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--range:How far back the map reaches
@operation'
    'perpkit coinglass futures liquidation aggregated-heatmap-model2' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--range:How far back the map reaches
@operation'
    'perpkit coinglass futures liquidation aggregated-heatmap-model3' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--range:How far back the map reaches
@operation'
    'perpkit coinglass futures liquidation map' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--range:Span of time, up to now, in which the positions of the map were opened
@operation'
    'perpkit coinglass futures liquidation aggregated-map' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--range:Span of time, up to now, in which the positions of the map were opened
@operation'
    'perpkit coinglass futures liquidation max-pain' '--range:Span of time, up to now, in which the positions were opened
@operation'
    'perpkit coinglass futures global-long-short-account-ratio history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures top-long-short-account-ratio history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures top-long-short-position-ratio history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures taker-buy-sell-volume exchange-list' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--range:How far back from now to add up
@operation'
    'perpkit coinglass futures taker-buy-sell-volume history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures net-position history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures net-position history-v2' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures open-interest history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--unit:What amounts are given in, US dollars or the coin
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures open-interest aggregated-history' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--unit:What amounts are given in, US dollars or the coin
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures open-interest aggregated-stablecoin-history' '--exchange-list:Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them
--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures open-interest aggregated-coin-margin-history' '--exchange-list:Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them
--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures open-interest exchange-list' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
@operation'
    'perpkit coinglass futures open-interest exchange-history-chart' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--range:How far back the lists reach
--unit:What amounts are given in, US dollars or the coin
@operation'
    'perpkit coinglass futures orderbook ask-bids-history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--range:How far from the mid price orders are counted, in percent on each side
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures orderbook aggregated-ask-bids-history' '--exchange-list:Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them
--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--range:How far from the mid price orders are counted, in percent on each side
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures orderbook history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most snapshots in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures orderbook large-limit-order' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
@operation'
    'perpkit coinglass futures orderbook large-limit-order-history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--start-time:Start of the time window
--end-time:End of the time window
--state:State of the orders to be listed, as `order_state` in the answer
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
@operation'
    'perpkit coinglass futures aggregated-taker-buy-sell-volume history' '--exchange-list:Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them
--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--unit:What amounts are given in, US dollars or the coin
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures volume footprint-history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures cvd history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures aggregated-cvd history' '--exchange-list:Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them
--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--unit:What amounts are given in, US dollars or the coin
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures netflow-list' '--per-page:Rows on a page
--page:Number of the page
--all:All rows, with as many requests as needed
@operation'
    'perpkit coinglass futures coin netflow' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--exchange-list:Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them
@operation'
    'perpkit coinglass futures supported-coins' '@operation'
    'perpkit coinglass futures supported-exchanges' '@operation'
    'perpkit coinglass futures supported-exchange-pairs' '--exchange:Name of one venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
@operation'
    'perpkit coinglass futures coins-markets' '--exchange-list:Names of the venues to look at, spelt as `perpkit coinglass futures supported-exchanges` lists them
--per-page:Rows on a page
--page:Number of the page
--all:All rows, with as many requests as needed
@operation'
    'perpkit coinglass futures pairs-markets' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
@operation'
    'perpkit coinglass futures coins-price-change' '@operation'
    'perpkit coinglass futures price history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures delisted-exchange-pairs' '@operation'
    'perpkit coinglass futures exchange-rank' '@operation'
    'perpkit coinglass futures rsi list' '@operation'
    'perpkit coinglass futures indicators rsi' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--window:How many bars one value is computed from
--series-type:Price of a bar that the indicator is computed from
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures indicators ma' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--window:How many bars one value is computed from
--series-type:Price of a bar that the indicator is computed from
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures indicators ema' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--window:How many bars one value is computed from
--series-type:Price of a bar that the indicator is computed from
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures indicators boll' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--series-type:Price of a bar that the indicator is computed from
--window:How many bars one value is computed from
--mult:Distance of the bands from the mean, in standard deviations
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures indicators macd' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--series-type:Price of a bar that the indicator is computed from
--fast-window:Bars of the short moving average
--slow-window:Bars of the long moving average
--signal-window:Bars of the signal line
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures indicators avg-true-range' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--window:How many bars one value is computed from
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures ma list' '@operation'
    'perpkit coinglass futures ema list' '@operation'
    'perpkit coinglass futures macd list' '@operation'
    'perpkit coinglass futures basis history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures whale-index history' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Trading pair as the venue names it; `perpkit coinglass futures supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass futures cgdi-index history' '@operation'
    'perpkit coinglass futures cdri-index history' '@operation'
    'perpkit coinglass futures avg-true-range list' '@operation'
    'perpkit coinglass hyperliquid whale-alert' '@operation'
    'perpkit coinglass hyperliquid whale-position' '@operation'
    'perpkit coinglass hyperliquid position' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--current-page:Number of the page
--all:All rows, with as many requests as needed
@operation'
    'perpkit coinglass hyperliquid user-position' '--user-address:Address of the wallet
@operation'
    'perpkit coinglass hyperliquid wallet position-distribution' '@operation'
    'perpkit coinglass hyperliquid wallet pnl-distribution' '@operation'
    'perpkit coinglass hyperliquid global-long-short-account-ratio history' '--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass index ahr999' '@operation'
    'perpkit coinglass index bull-market-peak-indicator' '@operation'
    'perpkit coinglass index puell-multiple' '@operation'
    'perpkit coinglass index stock-flow' '@operation'
    'perpkit coinglass index pi-cycle-indicator' '@operation'
    'perpkit coinglass index golden-ratio-multiplier' '@operation'
    'perpkit coinglass index bitcoin profitable-days' '@operation'
    'perpkit coinglass index bitcoin rainbow-chart' '@operation'
    'perpkit coinglass index bitcoin bubble-index' '@operation'
    'perpkit coinglass index fear-greed-history' '@operation'
    'perpkit coinglass index stablecoin-market-cap-history' '@operation'
    'perpkit coinglass index two-year-ma-multiplier' '@operation'
    'perpkit coinglass index two-hundred-week-moving-average-heatmap' '@operation'
    'perpkit coinglass index altcoin-season' '@operation'
    'perpkit coinglass index bitcoin-sth-sopr' '@operation'
    'perpkit coinglass index bitcoin-lth-sopr' '@operation'
    'perpkit coinglass index bitcoin-sth-realized-price' '@operation'
    'perpkit coinglass index bitcoin-lth-realized-price' '@operation'
    'perpkit coinglass index bitcoin-short-term-holder-supply' '@operation'
    'perpkit coinglass index bitcoin-long-term-holder-supply' '@operation'
    'perpkit coinglass index bitcoin-rhodl-ratio' '@operation'
    'perpkit coinglass index bitcoin-reserve-risk' '@operation'
    'perpkit coinglass index bitcoin-active-addresses' '@operation'
    'perpkit coinglass index bitcoin-new-addresses' '@operation'
    'perpkit coinglass index bitcoin-net-unrealized-profit-loss' '@operation'
    'perpkit coinglass index bitcoin-correlation' '@operation'
    'perpkit coinglass index bitcoin-macro-oscillator' '@operation'
    'perpkit coinglass index option-vs-futures-oi-ratio' '@operation'
    'perpkit coinglass index bitcoin-vs-global-m2-growth' '@operation'
    'perpkit coinglass index bitcoin-vs-us-m2-growth' '@operation'
    'perpkit coinglass index bitcoin-dominance' '@operation'
    'perpkit coinglass index futures-spot-volume-ratio' '--exchange-list:Names of the venues to add up, spelt as `perpkit coinglass futures supported-exchanges` lists them
--symbol:Coin, not a pair; `perpkit coinglass futures supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass index coinbase-premium-index' '--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass index bitfinex-margin-long-short' '--symbol:Coin that is held on margin
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass exchange assets-transparency list' '@operation'
    'perpkit coinglass exchange assets' '--exchange:Name of the futures venue, spelt as `perpkit coinglass futures supported-exchanges` lists it
--per-page:Rows on a page
--page:Number of the page
--all:All rows, with as many requests as needed
@operation'
    'perpkit coinglass exchange balance list' '--symbol:Coin, not a pair
@operation'
    'perpkit coinglass exchange balance chart' '--symbol:Coin, not a pair
@operation'
    'perpkit coinglass exchange chain tx list' '--symbol:Coin, not a pair
--start-time:Start of the time window
--min-usd:Smallest value of a transfer to be listed
--per-page:Rows on a page
--page:Number of the page
--all:All rows, with as many requests as needed
@operation'
    'perpkit coinglass borrow-interest-rate history' '--exchange:Name of the venue that lends, spelt as `perpkit coinglass futures supported-exchanges` lists it
--symbol:Coin that is borrowed, not a pair
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass coin unlock-list' '--per-page:Rows on a page
--page:Number of the page
--all:All rows, with as many requests as needed
@operation'
    'perpkit coinglass coin vesting' '--symbol:Token; `perpkit coinglass coin unlock-list` lists those with an unlock ahead
@operation'
    'perpkit coinglass chain whale-transfer' '--symbol:Coin, not a pair
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
@operation'
    'perpkit coinglass option max-pain' '--symbol:Coin of the options, for example BTC or ETH
--exchange:Name of the venue of the options, spelt as `perpkit coinglass option info` lists it
@operation'
    'perpkit coinglass option info' '--symbol:Coin of the options, for example BTC or ETH
@operation'
    'perpkit coinglass option exchange-oi-history' '--symbol:Coin of the options, for example BTC or ETH
--unit:What the values are given in, US dollars or a coin
--range:Span of time that the lists cover
@operation'
    'perpkit coinglass option exchange-vol-history' '--symbol:Coin of the options, for example BTC or ETH
--unit:What the values are given in, US dollars or a coin
@operation'
    'perpkit coinglass calendar economic-data' '--start-time:Start of the time window
--end-time:End of the time window
--language:Language of the texts
--last:The window of this length up to now, with the bar still open
@operation'
    'perpkit coinglass article list' '--start-time:Start of the time window
--end-time:End of the time window
--language:Language of the articles
--page:Number of the page
--per-page:Rows on a page
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
@operation'
    'perpkit coinglass spot orderbook ask-bids-history' '--exchange:Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it
--symbol:Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--range:How far from the mid price orders are counted, in percent on each side
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass spot orderbook aggregated-ask-bids-history' '--exchange-list:Names of the spot venues to add up, spelt as `perpkit coinglass spot supported-exchange-pairs` lists them
--symbol:Coin, not a pair; `perpkit coinglass spot supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--range:How far from the mid price orders are counted, in percent on each side
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass spot orderbook history' '--exchange:Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it
--symbol:Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most snapshots in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass spot orderbook large-limit-order' '--exchange:Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it
--symbol:Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them
@operation'
    'perpkit coinglass spot orderbook large-limit-order-history' '--exchange:Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it
--symbol:Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them
--start-time:Start of the time window
--end-time:End of the time window
--state:State of the orders to be listed, as `order_state` in the answer
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
@operation'
    'perpkit coinglass spot taker-buy-sell-volume history' '--exchange:Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it
--symbol:Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass spot aggregated-taker-buy-sell-volume history' '--exchange-list:Names of the spot venues to add up, spelt as `perpkit coinglass spot supported-exchange-pairs` lists them
--symbol:Coin, not a pair; `perpkit coinglass spot supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--unit:What amounts are given in, US dollars or the coin
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass spot volume footprint-history' '--exchange:Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it
--symbol:Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass spot cvd history' '--exchange:Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it
--symbol:Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--unit:What amounts are given in, US dollars or the coin
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass spot aggregated-cvd history' '--exchange-list:Names of the spot venues to add up, spelt as `perpkit coinglass spot supported-exchange-pairs` lists them
--symbol:Coin, not a pair; `perpkit coinglass spot supported-coins` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--unit:What amounts are given in, US dollars or the coin
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit coinglass spot netflow-list' '--per-page:Rows on a page
--page:Number of the page
--all:All rows, with as many requests as needed
@operation'
    'perpkit coinglass spot coin netflow' '--symbol:Coin, not a pair; `perpkit coinglass spot supported-coins` lists them
--exchange-list:Names of the spot venues to add up, spelt as `perpkit coinglass spot supported-exchange-pairs` lists them
@operation'
    'perpkit coinglass spot supported-coins' '@operation'
    'perpkit coinglass spot supported-exchange-pairs' '@operation'
    'perpkit coinglass spot coins-markets' '--per-page:Rows on a page
--page:Number of the page
--all:All rows, with as many requests as needed
@operation'
    'perpkit coinglass spot pairs-markets' '--symbol:Coin, not a pair; `perpkit coinglass spot supported-coins` lists them
@operation'
    'perpkit coinglass spot price history' '--exchange:Name of the spot venue, spelt as `perpkit coinglass spot supported-exchange-pairs` lists it
--symbol:Trading pair as the spot venue names it; `perpkit coinglass spot supported-exchange-pairs` lists them
--interval:Width of a bar
--limit:Most rows in the answer
--start-time:Start of the time window
--end-time:End of the time window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit ztdx account create-listen-key' '--show-secret:Show the credential in the answer
@operation'
    'perpkit ztdx account renew-listen-key' '--show-secret:Show the credential in the answer
@operation'
    'perpkit ztdx account close-listen-key' '@operation'
    'perpkit ztdx account position-mode' '@operation'
    'perpkit ztdx account set-position-mode' '--dual-side-position:Whether the account may hold a long and a short position in the same market
--yes:Do not ask before it changes something
@operation'
    'perpkit ztdx account income' '--symbol:Market, upper case, without separator; all markets if it is not given
--income-type:Kind of booking; all kinds if it is not given
--start-time:Start of the window
--end-time:End of the window
--limit:Most rows in one answer
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--completeness:With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples
@operation'
    'perpkit ztdx account funding-fee-history' '--symbol:Market, upper case, without separator; all markets if it is not given
--start-time:Start of the window
--end-time:End of the window
--limit:Most rows in one answer
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--completeness:With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples
@operation'
    'perpkit ztdx account commission-rate' '--symbol:Market, upper case, without separator
@operation'
    'perpkit ztdx account set-margin-mode' '--margin-mode:Margin mode the account shall have
--yes:Do not ask before it changes something
@operation'
    'perpkit ztdx market exchange-info' '@operation'
    'perpkit ztdx market depth' '--symbol:Market, upper case, without separator
--limit:Number of prices on each side
@operation'
    'perpkit ztdx market premium-index' '--symbol:Market, upper case, without separator; all markets if it is not given
@operation'
    'perpkit ztdx market funding-rate' '--symbol:Market, upper case, without separator; all markets if it is not given
--start-time:Start of the window
--end-time:End of the window
--limit:Most rows in one answer
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--completeness:With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples
@operation'
    'perpkit ztdx market open-interest' '--symbol:Market, upper case, without separator
@operation'
    'perpkit ztdx market open-interest-hist' '--symbol:Market, upper case, without separator
--period:Length of a period
--limit:Most rows in one answer
--start-time:Start of the window
--end-time:End of the window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit ztdx market taker-long-short-ratio' '--symbol:Market, upper case, without separator
--period:Length of a period
--limit:Most rows in one answer
--start-time:Start of the window
--end-time:End of the window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit ztdx market top-long-short-account-ratio' '--symbol:Market, upper case, without separator
--period:Length of a period
--limit:Most rows in one answer
--start-time:Start of the window
--end-time:End of the window
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--open-bar:With --all: whether a bar that has not ended is among the rows
@operation'
    'perpkit ztdx trade new-order' '--symbol:Market, upper case, without separator
--side:Whether it buys or sells
--type:Kind of the order
--quantity:Amount of the base asset
--price:Limit price
--time-in-force:How long it stays
--reduce-only:Whether it may only make a position smaller
--new-client-order-id:Id of your own, by which the order can be found again; a random one is sent if it is not given
--stop-price:Trigger price; refused if the market has reached it already
--activation-price:Price at which a trailing stop begins to follow the market
--callback-rate:Distance of a trailing stop from the best price
--position-side:Position that the order belongs to; there is only one for each market
--yes:Do not ask before it changes something
@operation'
    'perpkit ztdx trade modify-order' '--symbol:Market, upper case, without separator
--order-id:Id that the exchange gave the order
--orig-client-order-id:Client order id of the order
--side:Whether the order buys or sells
--quantity:New amount of the base asset; not below what is filled already
--price:New limit price
--stop-price:Trigger price; refused if the market has reached it already
--yes:Do not ask before it changes something
@operation'
    'perpkit ztdx trade cancel-order' '--symbol:Market, upper case, without separator
--order-id:Id that the exchange gave the order
--orig-client-order-id:Client order id of the order
--yes:Do not ask before it changes something
@operation'
    'perpkit ztdx trade open-order' '--symbol:Market, upper case, without separator
--order-id:Id that the exchange gave the order
--orig-client-order-id:Client order id of the order
@operation'
    'perpkit ztdx trade open-orders' '--symbol:Market, upper case, without separator; all markets if it is not given
@operation'
    'perpkit ztdx trade cancel-batch-orders' '--symbol:Market, upper case, without separator
--order-id-list:Ids of the exchange
--orig-client-order-id-list:Client order ids
--yes:Do not ask before it changes something
@operation'
    'perpkit ztdx trade position-risk' '--symbol:Market, upper case, without separator; all markets if it is not given
@operation'
    'perpkit ztdx trade set-leverage' '--symbol:Market, upper case, without separator
--leverage:The leverage
--yes:Do not ask before it changes something
@operation'
    'perpkit ztdx trade force-orders' '--symbol:Market, upper case, without separator; all markets if it is not given
--start-time:Start of the window
--end-time:End of the window
--limit:Most rows in one answer
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--completeness:With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples
@operation'
    'perpkit ztdx trade adl-quantile' '--symbol:Market, upper case, without separator; all markets if it is not given
@operation'
    'perpkit ztdx trade user-trades-slippage' '--symbol:Market, upper case, without separator; all markets if it is not given
--start-time:Start of the window
--end-time:End of the window
--limit:Most rows in one answer
--last:The window of this length up to now, with the bar still open
--all:All rows, with as many requests as needed
--completeness:With --all: proved asks again until no row can be missing; audited needs fewer requests and checks samples
@operation'
    'perpkit ztdx unified liquidations' '--limit:Most records in one answer
--offset:Number of newest records to skip
--all:All rows, with as many requests as needed
@operation'
    'perpkit ztdx unified account' '@operation'
    'perpkit ztdx unified risk-simulate' '--symbol:Market, upper case, without separator
--size-usd:Value of the position
--leverage:Leverage of the position, at most what the symbol allows
--side:Direction of the position; it does not change the result
@operation'
    'perpkit list' '--help:Show this
--debug:Show where an error happened'
    'perpkit describe' '--help:Show this
--debug:Show where an error happened'
    'perpkit api' '--help:Show this
--debug:Show where an error happened
--method:One of GET, POST, PUT, PATCH, DELETE
--param:One more parameter of the query
--json:The body as JSON, or @FILE, or @- for the standard input
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--yes:Do not ask before a call that is not a GET
--show-secret:Make a call whose answer holds a credential
--file:Write the answer into a file'
    'perpkit limits' '--help:Show this
--debug:Show where an error happened
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file'
    'perpkit doctor' '--help:Show this
--debug:Show where an error happened
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file'
    'perpkit docs' '--help:Show this
--debug:Show where an error happened
--path:Print where the file is, in place of what it says'
    'perpkit completion' '--help:Show this
--debug:Show where an error happened'
    'perpkit archive' '--help:Show this
--debug:Show where an error happened'
    'perpkit archive pull' '--help:Show this
--debug:Show where an error happened
--profile:Take keys from this part of the profile file
--quiet:print nothing unless something failed
--recheck:ask complete windows of so long again
--accept-shrink:let answers with fewer rows replace what is kept
--json:print the summary as JSON'
    'perpkit archive status' '--help:Show this
--debug:Show where an error happened
--profile:Take keys from this part of the profile file
--json:print it as JSON'
    'perpkit archive compact' '--help:Show this
--debug:Show where an error happened
--profile:Take keys from this part of the profile file
--vacuum:also remove files not used for so long'
    'perpkit archive export' '--help:Show this
--debug:Show where an error happened
--profile:Take keys from this part of the profile file
--start:Rows at this time or after it
--end:Rows before this time'
    'perpkit archive replay' '--help:Show this
--debug:Show where an error happened
--profile:Take keys from this part of the profile file
--start:Rows known at this time or after it
--end:Rows known before this time
--dataset:only this one, or a stream; may be given several times'
    'perpkit chart' '--help:Show this
--debug:Show where an error happened'
    'perpkit chart heatmap' '--help:Show this
--debug:Show where an error happened
--exchange:For example Binance
--symbol:For example BTCUSDT
--range:One of 12h, 24h, 3d, 7d, 30d, 90d, 180d, 1y
--call:One of futures.liquidation.heatmap_model1, futures.liquidation.heatmap_model2, futures.liquidation.heatmap_model3, futures.liquidation.aggregated_heatmap_model1, futures.liquidation.aggregated_heatmap_model2, futures.liquidation.aggregated_heatmap_model3
--sandbox:Made-up answers, without key and network
--profile:Take keys from this part of the profile file
--file:A file that ends with .png, .svg, .pdf, .html; the last is an interactive page
--of:Second line of the chart'
    'perpkit chart liquidation-map' '--help:Show this
--debug:Show where an error happened
--exchange:For example Binance
--symbol:For example BTCUSDT
--range:One of 1d, 7d, 30d
--call:One of futures.liquidation.map, futures.liquidation.aggregated_map
--sandbox:Made-up answers, without key and network
--profile:Take keys from this part of the profile file
--file:A file that ends with .png, .svg, .pdf, .html; the last is an interactive page
--of:Second line of the chart
--price:Current price; amounts are added up from there'
    'perpkit chart liquidations' '--help:Show this
--debug:Show where an error happened
--exchange:For example Binance
--symbol:For example BTCUSDT
--interval:One of 1m, 3m, 5m, 15m, 30m, 1h, 4h, 6h, 8h, 12h, 1d, 1w
--limit:For example 30
--start-time:A date (its midnight), 2026-03-01T12:00, an epoch time in seconds or milliseconds, now, today, yesterday, or a length of time before now: 90s, 15m, 12h, 7d, 2w
--end-time:Written as the start is
--exchange-list:For example Binance
--last:The window of this length up to now, with the bar still open
--call:One of futures.liquidation.history, futures.liquidation.aggregated_history
--sandbox:Made-up answers, without key and network
--profile:Take keys from this part of the profile file
--file:A file that ends with .png, .svg, .pdf, .html; the last is an interactive page
--of:Second line of the chart'
    'perpkit chart max-pain' '--help:Show this
--debug:Show where an error happened
--range:One of 12h, 24h, 48h, 3d, 7d, 14d, 30d
--call:One of futures.liquidation.max_pain
--sandbox:Made-up answers, without key and network
--profile:Take keys from this part of the profile file
--file:A file that ends with .png, .svg, .pdf, .html; the last is an interactive page
--of:Second line of the chart
--most:Coins to draw'
    'perpkit chart open-interest' '--help:Show this
--debug:Show where an error happened
--exchange:For example Binance
--symbol:For example BTCUSDT
--interval:One of 1m, 3m, 5m, 15m, 30m, 1h, 4h, 6h, 8h, 12h, 1d, 1w
--limit:For example 30
--start-time:A date (its midnight), 2026-03-01T12:00, an epoch time in seconds or milliseconds, now, today, yesterday, or a length of time before now: 90s, 15m, 12h, 7d, 2w
--end-time:Written as the start is
--unit:One of usd, coin
--exchange-list:For example Binance
--last:The window of this length up to now, with the bar still open
--call:One of futures.open_interest.history, futures.open_interest.aggregated_history, futures.open_interest.aggregated_stablecoin_history, futures.open_interest.aggregated_coin_margin_history
--sandbox:Made-up answers, without key and network
--profile:Take keys from this part of the profile file
--file:A file that ends with .png, .svg, .pdf, .html; the last is an interactive page
--of:Second line of the chart
--funding:Also ask for the funding rates of the pair'
    'perpkit chart funding' '--help:Show this
--debug:Show where an error happened
--exchange:For example Binance
--symbol:For example BTCUSDT
--interval:One of 1m, 3m, 5m, 15m, 30m, 1h, 4h, 6h, 8h, 12h, 1d, 1w
--limit:For example 30
--start-time:A date (its midnight), 2026-03-01T12:00, an epoch time in seconds or milliseconds, now, today, yesterday, or a length of time before now: 90s, 15m, 12h, 7d, 2w
--end-time:Written as the start is
--last:The window of this length up to now, with the bar still open
--call:One of futures.funding_rate.history, futures.funding_rate.oi_weight_history, futures.funding_rate.vol_weight_history
--sandbox:Made-up answers, without key and network
--profile:Take keys from this part of the profile file
--file:A file that ends with .png, .svg, .pdf, .html; the last is an interactive page
--of:Second line of the chart'
    'perpkit chart long-short-ratio' '--help:Show this
--debug:Show where an error happened
--exchange:For example Binance
--symbol:For example BTCUSDT
--interval:One of 1m, 3m, 5m, 15m, 30m, 1h, 4h, 6h, 8h, 12h, 1d, 1w
--limit:For example 30
--start-time:A date (its midnight), 2026-03-01T12:00, an epoch time in seconds or milliseconds, now, today, yesterday, or a length of time before now: 90s, 15m, 12h, 7d, 2w
--end-time:Written as the start is
--last:The window of this length up to now, with the bar still open
--call:One of futures.global_long_short_account_ratio.history, hyperliquid.global_long_short_account_ratio.history, futures.top_long_short_account_ratio.history, futures.top_long_short_position_ratio.history
--sandbox:Made-up answers, without key and network
--profile:Take keys from this part of the profile file
--file:A file that ends with .png, .svg, .pdf, .html; the last is an interactive page
--of:Second line of the chart'
    'perpkit chart etf-flows' '--help:Show this
--debug:Show where an error happened
--call:One of etf.bitcoin.flow_history, hk_etf.bitcoin.flow_history, etf.ethereum.flow_history, etf.solana.flow_history, etf.xrp.flow_history
--sandbox:Made-up answers, without key and network
--profile:Take keys from this part of the profile file
--file:A file that ends with .png, .svg, .pdf, .html; the last is an interactive page
--of:Second line of the chart'
    'perpkit stream' '--help:Show this
--debug:Show where an error happened'
    'perpkit stream coinglass' '--help:Show this
--debug:Show where an error happened'
    'perpkit stream coinglass liquidation-orders' '--help:Show this
--debug:Show where an error happened
--channel:Name of the channel
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended
--repair:Read over REST what was missed of this exchange and coin; may be given several times'
    'perpkit stream coinglass trades' '--help:Show this
--debug:Show where an error happened
--exchange:Name of the venue, spelt as cg.futures.supported_exchanges() lists it
--symbol:Trading pair as the venue names it; cg.futures.supported_exchange_pairs() lists them
--min-volume-usd:Least value of a trade in USD
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended'
    'perpkit stream coinglass spot-trades' '--help:Show this
--debug:Show where an error happened
--exchange:Name of the venue, spelt as cg.spot.supported_exchange_pairs() lists it
--symbol:Trading pair as the venue names it; cg.spot.supported_exchange_pairs() lists them
--min-volume-usd:Least value of a trade in USD
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended'
    'perpkit stream coinglass tickers' '--help:Show this
--debug:Show where an error happened
--exchange:Name of the venue, spelt as cg.futures.supported_exchanges() lists it
--symbol:Trading pair as the venue names it; cg.futures.supported_exchange_pairs() lists them
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended'
    'perpkit stream ztdx' '--help:Show this
--debug:Show where an error happened'
    'perpkit stream ztdx tickers' '--help:Show this
--debug:Show where an error happened
--symbol:Market, upper case, without separator
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended'
    'perpkit stream ztdx order-book' '--help:Show this
--debug:Show where an error happened
--symbol:Market, upper case, without separator
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended'
    'perpkit stream ztdx klines' '--help:Show this
--debug:Show where an error happened
--symbol:Market, upper case, without separator
--interval:Width of a bar
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended'
    'perpkit stream ztdx positions' '--help:Show this
--debug:Show where an error happened
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended'
    'perpkit stream ztdx orders' '--help:Show this
--debug:Show where an error happened
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended'
    'perpkit stream ztdx balances' '--help:Show this
--debug:Show where an error happened
--channel:Name of the channel
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended'
    'perpkit stream ztdx unified-account' '--help:Show this
--debug:Show where an error happened
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended
--repair:Read over REST what was missed of this exchange and coin; may be given several times'
    'perpkit stream ztdx trades' '--help:Show this
--debug:Show where an error happened
--symbol:Market, upper case, without separator
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--count:End after so many lines
--when-full:What happens if lines are read too slowly
--archive:Also write the rows into an archive; begin where it ended'
    'perpkit watch' '--help:Show this
--debug:Show where an error happened
--profile:Take keys from this part of the profile file
--check:only read the file, and say what it does
--record:also write what is heard, as lines of JSON
--replay:try the rules on a recording, or on an archive, faster than time
--start:of an archive: rows known at this time or after it
--end:of an archive: rows known before this time
--deliver:in a replay: also tell the targets
--json:in a replay: print alerts as lines of JSON'
    'perpkit mcp' '--help:Show this
--debug:Show where an error happened
--sandbox:Recorded answers, without key and network
--profile:Take keys from this part of the profile file
--plan:Plan of the key
--allow-writes:Add a tool that changes things, such as orders and settings
--archive:Add a tool that reads this archive by SQL; needs duckdb'
)
typeset -gA _perpkit_values=(
    '--activation-price' ''
    '--archive' ''
    '--call' 'futures.liquidation.heatmap_model1
futures.liquidation.heatmap_model2
futures.liquidation.heatmap_model3
futures.liquidation.aggregated_heatmap_model1
futures.liquidation.aggregated_heatmap_model2
futures.liquidation.aggregated_heatmap_model3'
    '--callback-rate' ''
    '--channel' 'liquidationOrders
liquidation_orders'
    '--columns' ''
    '--completeness' 'proved
audited'
    '--count' ''
    '--current-page' ''
    '--dataset' ''
    '--dual-side-position' 'false'
    '--end' ''
    '--end-time' ''
    '--exchange' ''
    '--exchange-list' ''
    '--fast-window' ''
    '--file' '@file'
    '--head' ''
    '--income-type' ''
    '--interval' '1m
3m
5m
15m
30m
1h
4h
6h
8h
12h
1d
1w'
    '--json' ''
    '--language' 'en
zh'
    '--last' ''
    '--leverage' ''
    '--limit' ''
    '--margin-mode' 'isolated
unified'
    '--method' 'GET
POST
PUT
PATCH
DELETE'
    '--min-liquidation-amount' ''
    '--min-usd' ''
    '--min-volume-usd' ''
    '--most' ''
    '--mult' ''
    '--new-client-order-id' ''
    '--of' ''
    '--offset' ''
    '--open-bar' 'mark
leave-out'
    '--order-id' ''
    '--order-id-list' ''
    '--orig-client-order-id' ''
    '--orig-client-order-id-list' ''
    '--output' 'table
json
ndjson
csv
parquet'
    '--page' ''
    '--param' ''
    '--per-page' ''
    '--period' '5m
15m
30m
1h
2h
4h
6h
12h
1d'
    '--plan' ''
    '--position-side' 'BOTH'
    '--price' ''
    '--profile' ''
    '--quantity' ''
    '--range' '12h
24h
3d
7d
30d
90d
180d
1y'
    '--recheck' ''
    '--record' '@file'
    '--reduce-only' 'true
false'
    '--repair' ''
    '--replay' ''
    '--series-type' 'open
high
low
close'
    '--side' 'BUY
SELL'
    '--signal-window' ''
    '--size-usd' ''
    '--slow-window' ''
    '--sort' ''
    '--start' ''
    '--start-time' ''
    '--state' ''
    '--stop-price' ''
    '--symbol' ''
    '--ticker' ''
    '--time-in-force' 'GTC
IOC
FOK
GTX'
    '--type' 'LIMIT
MARKET
STOP
TAKE_PROFIT
STOP_MARKET
TAKE_PROFIT_MARKET
TRAILING_STOP_MARKET'
    '--unit' 'usd
coin'
    '--usd' ''
    '--user-address' ''
    '--vacuum' ''
    '--when-full' 'drop-oldest
drop-newest
conflate
error'
    '--window' ''
    '-o' '@file'
    'perpkit coinglass etf bitcoin price history --range' '1d
7d
all'
    'perpkit coinglass futures funding-rate accumulated-exchange-list --range' '1d
7d
30d
365d'
    'perpkit coinglass futures liquidation exchange-list --range' '1h
4h
12h
24h'
    'perpkit coinglass futures liquidation map --range' '1d
7d
30d'
    'perpkit coinglass futures liquidation aggregated-map --range' '1d
7d
30d'
    'perpkit coinglass futures liquidation max-pain --range' '12h
24h
48h
3d
7d
14d
30d'
    'perpkit coinglass futures taker-buy-sell-volume exchange-list --range' '5m
15m
30m
1h
4h
12h
24h'
    'perpkit coinglass futures net-position history --interval' '1m
3m
5m
15m
30m
1h
4h
6h
8h
12h
1d'
    'perpkit coinglass futures open-interest exchange-history-chart --range' 'all
1m
15m
1h
4h
12h'
    'perpkit coinglass futures orderbook ask-bids-history --range' '0.25
0.5
0.75
1
2
3
5
10'
    'perpkit coinglass futures orderbook aggregated-ask-bids-history --range' '0.25
0.5
0.75
1
2
3
5
10'
    'perpkit coinglass futures orderbook history --interval' '1m
3m
5m
15m
30m
1h
4h
6h
8h
12h
1d'
    'perpkit coinglass hyperliquid global-long-short-account-ratio history --interval' '5m
1h
1d'
    'perpkit coinglass index bitfinex-margin-long-short --symbol' 'BTC
ETH'
    'perpkit coinglass option exchange-oi-history --unit' 'USD
BTC
ETH'
    'perpkit coinglass option exchange-oi-history --range' '1h
4h
12h
all'
    'perpkit coinglass option exchange-vol-history --unit' 'USD
BTC
ETH'
    'perpkit coinglass article list --language' 'en
zh
zh-tw'
    'perpkit coinglass spot orderbook ask-bids-history --range' '0.25
0.5
0.75
1
2
3
5
10'
    'perpkit coinglass spot orderbook aggregated-ask-bids-history --range' '0.25
0.5
0.75
1
2
3
5
10'
    'perpkit coinglass spot orderbook history --interval' '1m
3m
5m
15m
30m
1h
4h
6h
8h
12h
1d'
    'perpkit ztdx market depth --limit' '5
10
20
50
100
500
1000'
    'perpkit ztdx unified risk-simulate --side' 'long
short'
    'perpkit chart liquidation-map --range' '1d
7d
30d'
    'perpkit chart liquidation-map --call' 'futures.liquidation.map
futures.liquidation.aggregated_map'
    'perpkit chart liquidations --call' 'futures.liquidation.history
futures.liquidation.aggregated_history'
    'perpkit chart max-pain --range' '12h
24h
48h
3d
7d
14d
30d'
    'perpkit chart max-pain --call' 'futures.liquidation.max_pain'
    'perpkit chart open-interest --call' 'futures.open_interest.history
futures.open_interest.aggregated_history
futures.open_interest.aggregated_stablecoin_history
futures.open_interest.aggregated_coin_margin_history'
    'perpkit chart funding --call' 'futures.funding_rate.history
futures.funding_rate.oi_weight_history
futures.funding_rate.vol_weight_history'
    'perpkit chart long-short-ratio --call' 'futures.global_long_short_account_ratio.history
hyperliquid.global_long_short_account_ratio.history
futures.top_long_short_account_ratio.history
futures.top_long_short_position_ratio.history'
    'perpkit chart etf-flows --call' 'etf.bitcoin.flow_history
hk_etf.bitcoin.flow_history
etf.ethereum.flow_history
etf.solana.flow_history
etf.xrp.flow_history'
    'perpkit stream ztdx klines --interval' ''
    'perpkit stream ztdx balances --channel' 'balances
balance'
    'perpkit mcp --archive' '@file'
)

_perpkit() {
    local current=${words[CURRENT]} before=${words[CURRENT-1]} place=perpkit word found at
    for ((at = 2; at < CURRENT; at++)); do
        word=${words[at]}
        (( ${+_perpkit_words[$place $word]} )) && place="$place $word"
    done
    if [[ $before == -* ]] && (( ${+_perpkit_values[$place $before]} )); then
        found=${_perpkit_values[$place $before]}
    elif [[ $before == -* ]] && (( ${+_perpkit_values[$before]} )); then
        found=${_perpkit_values[$before]}
    elif [[ $current == -* ]]; then
        found="${_perpkit_options[$place]/@operation/${_perpkit_options[@operation]}}"
    else
        found=${_perpkit_words[$place]}
    fi
    local -a offered=(${(f)found})
    if [[ ${offered[1]} == @file ]]; then
        _files
    elif (( ${#offered} )); then
        _describe -t words perpkit offered
    fi
}

if [[ ${funcstack[1]} == _perpkit ]]; then
    _perpkit "$@"
else
    compdef _perpkit perpkit
fi
