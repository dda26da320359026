"""The colours of all charts: those of Okabe and Ito, which colour-blind people can tell apart."""

from __future__ import annotations

LONG = "#0072B2"
"""Longs, and money that comes in."""
SHORT = "#D55E00"
"""Shorts, and money that goes out."""
LEVERAGES = ("#56B4E9", "#009E73", "#F0E442", "#E69F00", "#CC79A7", "#999999")
"""One for each leverage, the lowest first."""
RISE = "#FFFFFF"
FALL = "#E69F00"
"""Candles on a heat map, which is dark where the price has been."""
HEAT = "viridis"
"""Matplotlib's name of the colours of a heat map."""
COLD = "#440154"
"""The first of them."""
INK = "#1F2328"
QUIET = "#59636E"
GRID = "#E4E7EB"
PAPER = "#FFFFFF"
