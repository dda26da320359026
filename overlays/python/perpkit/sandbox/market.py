"""Prices that the sandbox makes up. A coin has one price at one moment, in every answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from math import exp, floor
from typing import Any
from zlib import crc32

from .._runtime.description.operation import Operation
from .._runtime.times import DAY_MS

SEEN = 1_762_387_200_000
"""Epoch ms: the moment of answers that tell no time, such as lists of coins."""
# fmt: off
PRICES: Mapping[str, float] = {
    "BTC": 102_644.9, "ETH": 3_388.14, "SOL": 157.02, "XRP": 2.2417, "BNB": 955.3, "DOGE": 0.16312, "ADA": 0.5308,
    "TRX": 0.2871, "LINK": 15.123, "AVAX": 16.24, "SUI": 2.0315, "XLM": 0.28144, "TON": 1.982, "HBAR": 0.17031,
    "BCH": 490.2, "LTC": 88.41, "DOT": 2.512, "UNI": 5.107, "AAVE": 200.45, "APT": 2.611, "NEAR": 1.914, "ICP": 5.204,
    "ETC": 15.06, "ARB": 0.2716, "OP": 0.3622, "FIL": 1.618, "ATOM": 2.805, "INJ": 6.912, "TIA": 0.9044, "SEI": 0.1702,
    "WLD": 0.7031, "RENDER": 2.214, "IMX": 0.4217, "STX": 0.4008, "GRT": 0.06012, "ALGO": 0.1604, "SAND": 0.2011,
    "MANA": 0.2207, "AXS": 1.305, "CRV": 0.4213, "LDO": 0.8021, "MKR": 1_702.4, "SNX": 1.104, "COMP": 38.21,
    "DYDX": 0.3011, "GMX": 9.512, "PENDLE": 2.803, "ENA": 0.3311, "ONDO": 0.6504, "JUP": 0.3302, "PYTH": 0.09011,
    "WIF": 0.4711, "PEPE": 5.81e-06,
}
"""Well-known coins, the largest markets first, and their prices in USD at ``SEEN``."""
# fmt: on
NAMED = {"bitcoin": "BTC", "ethereum": "ETH", "solana": "SOL", "xrp": "XRP"}
"""Coins that a path names, and not a parameter."""

_LONGEST, _SWING = 64.0, 0.2
"""Days of the slowest wave, and how far it moves a price. Each further one is four times as fast and half as large."""
_WAVES = 8


def price(coin: str, moment: float) -> float:
    """Return the price of a coin in USD at a moment in epoch ms."""
    then: float = PRICES.get(coin) or 10.0 ** (4 * chance(f"price {coin}") - 2)
    now: float = then * level(f"price {coin}", moment) / level(f"price {coin}", SEEN)
    return now


def level(name: str, moment: float) -> float:
    """Return a factor around 1 that walks with time as a market does, differently for each name."""
    days = moment / DAY_MS
    return exp(sum(_SWING * 0.5**number * _wave(name, number, days) for number in range(_WAVES)))


def coin(operation: Operation[Any], values: Mapping[str, str], recorded: Mapping[str, str]) -> str | None:
    """Return the coin of a request: the one asked for, or the recorded one.

    Args:
        operation: The operation.
        values: The query of the request.
        recorded: The query of the recorded request.
    """
    for parameter in operation.parameters:
        given = values.get(parameter.name) or recorded.get(parameter.name)
        if parameter.names in {"coin", "pair"} and parameter.separator is None and given:
            return re.split(r"[-_/]?(?:USD|PERP|SWAP)", given.upper())[0] or None
    parts = operation.call_path.split(".")
    return next((symbol for name, symbol in NAMED.items() if name in parts), None)


def chance(text: str) -> float:
    """Return a number from 0 to 1 that depends on a text alone."""
    return crc32(text.encode()) / 0xFFFFFFFF


def _wave(name: str, number: int, days: float) -> float:
    """Return a smooth value between -1 and 1."""
    position = days / _LONGEST * 4.0**number
    whole = floor(position)
    part = position - whole
    part = part * part * (3 - 2 * part)
    before, after = _corner(name, number, whole), _corner(name, number, whole + 1)
    return before + (after - before) * part


@lru_cache(maxsize=4096)
def _corner(name: str, number: int, whole: int) -> float:
    return chance(f"{name} {number} {whole}") * 2 - 1
