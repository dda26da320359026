"""Types of arguments of CoinGlass API V4."""

from __future__ import annotations

from typing import Literal, TypeAlias

AmountUnitName: TypeAlias = Literal["usd", "coin"]
"""What amounts are given in."""

ArticleLanguage: TypeAlias = Literal["en", "zh", "zh-tw"]
"""Language of articles, English or Chinese in simplified or traditional writing."""

CalendarLanguage: TypeAlias = Literal["en", "zh"]
"""Language of the calendar, English or Chinese."""

CandlePrice: TypeAlias = Literal["open", "high", "low", "close"]
"""One of the four prices of a bar."""

DepthRange: TypeAlias = Literal["0.25", "0.5", "0.75", "1", "2", "3", "5", "10"]
"""Distance from the mid price, in percent."""

ExchangeListRange: TypeAlias = Literal["1h", "4h", "12h", "24h"]
"""Span of time that ends now."""

FundPriceRange: TypeAlias = Literal["1d", "7d", "all"]
"""Span of time that the prices of a fund cover."""

HeatmapRange: TypeAlias = Literal["12h", "24h", "3d", "7d", "30d", "90d", "180d", "1y"]
"""Span of time that a heat map covers."""

Interval: TypeAlias = Literal["1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"]
"""Width of a bar."""

IntervalUpToDay: TypeAlias = Literal["1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d"]
"""Width of a bar, without the week."""

MapRange: TypeAlias = Literal["1d", "7d", "30d"]
"""Span of time that a liquidation map covers."""

MarginCoinName: TypeAlias = Literal["BTC", "ETH"]
"""Coin that is held on margin."""

MaxPainRange: TypeAlias = Literal["12h", "24h", "48h", "3d", "7d", "14d", "30d"]
"""Span of time that max pain looks at."""

OptionRange: TypeAlias = Literal["1h", "4h", "12h", "all"]
"""Span of time that the open interest of options covers."""

OptionUnit: TypeAlias = Literal["USD", "BTC", "ETH"]
"""What the values of options are given in."""

Plan: TypeAlias = Literal["Hobbyist", "Startup", "Standard", "Professional", "Enterprise"]
"""Plans of the vendor, lowest first."""
