"""Answers of full size: a list of coins, or a grid of price over time, as long as live answers are.

They are made up from a recorded answer, for trying a table, a chart or the memory of a program.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from .._runtime.description.api import Envelope
from .._runtime.description.forms import is_array, is_object
from .._runtime.description.operation import Operation
from .made import chance, level

COINS = 400
"""Rows of a list of coins."""
STEPS = 288
"""Columns of a grid; one day in steps of five minutes."""
PRICES = 150
"""Rows of a grid."""
CELLS = 40_000
"""Cells of a grid that hold a value."""
# fmt: off
_KNOWN = (
    "BTC", "ETH", "SOL", "XRP", "BNB", "DOGE", "ADA", "TRX", "LINK", "AVAX", "SUI", "XLM", "TON", "HBAR", "BCH",
    "LTC", "DOT", "UNI", "AAVE", "APT", "NEAR", "ICP", "ETC", "ARB", "OP", "FIL", "ATOM", "INJ", "TIA", "SEI",
    "WLD", "RENDER", "IMX", "STX", "GRT", "ALGO", "SAND", "MANA", "AXS", "CRV", "LDO", "MKR", "SNX", "COMP",
    "DYDX", "GMX", "PENDLE", "ENA", "ONDO", "JUP", "PYTH", "WIF", "PEPE"
)
# fmt: on


def grown(operation: Operation[Any], body: bytes, envelope: Envelope | None) -> bytes | None:
    """Return the body at full size; ``None`` if its payload is neither a list of coins nor a grid."""
    whole = msgspec.json.decode(body)
    payload = whole.get(envelope.data) if envelope and is_object(whole) else whole
    kind: Any = operation.payload()
    made = _coins(payload) if get_origin(kind) is list else _grid(kind, payload)
    if made is None:
        return None
    return msgspec.json.encode({**whole, envelope.data: made} if envelope else made)


def _coins(rows: Any) -> list[Any] | None:
    """Repeat rows of coins under other symbols."""
    if not is_array(rows) or not rows or not all(is_object(row) and "symbol" in row for row in rows):
        return None
    if len({row["symbol"] for row in rows}) < len(rows):
        return None
    names = dict.fromkeys([*(row["symbol"] for row in rows), *_KNOWN, *(f"COIN{number}" for number in range(COINS))])
    found = {row["symbol"]: row for row in rows}
    listed = [*names][:COINS]
    return [found.get(name) or {**rows[place % len(rows)], "symbol": name} for place, name in enumerate(listed)]


def _grid(kind: Any, payload: Any) -> dict[str, Any] | None:
    """Fill a grid: candles in time, an axis of prices, and cells that name a column and a row by index."""
    if not is_object(payload) or not hasattr(kind, "__attrs_attrs__"):
        return None
    rows = {name: get_args(hint)[0] for name, hint in get_type_hints(kind).items() if get_origin(hint) is list}
    units = {name: _units(row) for name, row in rows.items()}
    cells = next((name for name, found in units.items() if "index" in found.values()), None)
    candles = next((name for name, found in units.items() if {"open", "close"} <= found.keys()), None)
    axis = next((name for name, row in rows.items() if row is float), None)
    if cells is None or candles is None or axis is None or not payload.get(candles):
        return None
    bars = _candles(payload[candles], [*units[candles]])
    prices = [float(price) for bar in bars for price in bar[1:5]]
    low, step = min(prices) * 0.97, (max(prices) * 1.03 - min(prices) * 0.97) / (PRICES - 1)
    return {
        **payload,
        candles: bars,
        axis: [round(low + step * row, 2) for row in range(PRICES)],
        cells: [_cell(number) for number in range(CELLS)],
    }


def _units(row: Any) -> Mapping[str, str]:
    """Return the units of a class, in the order of its fields; a field without one has an empty unit."""
    known: Mapping[str, str] = getattr(sys.modules.get(getattr(row, "__module__", "")), "UNITS", {}).get(
        getattr(row, "__name__", ""), {}
    )
    fields: Sequence[str] = getattr(row, "_fields", ())
    return {name: known.get(name, "") for name in fields}


def _candles(recorded: Sequence[Any], fields: Sequence[str]) -> list[list[Any]]:
    """Continue the first candle for a whole day."""
    first = recorded[0]
    time, base = first[fields.index("time")], float(first[fields.index("open")])
    step = 300 if time < 10**10 else 300_000
    made: list[list[Any]] = []
    for number in range(STEPS):
        opened, closed = (base * level("grid", (number + later) * 7_200_000) for later in (0, 1))
        values: dict[str, Any] = {
            "time": time + number * step,
            "open": opened,
            "high": max(opened, closed) * 1.001,
            "low": min(opened, closed) * 0.999,
            "close": closed,
        }
        made.append([_spelt(values.get(name), like) for name, like in zip(fields, first, strict=False)])
    return made


def _spelt(value: Any, like: Any) -> Any:
    if value is None:
        return like
    if isinstance(like, str):
        return f"{value:.2f}"
    return value if isinstance(value, int) else round(value, 2)


def _cell(number: int) -> list[float]:
    """Return column, row and value of a cell; values are many small ones and few large ones."""
    column, row = number % STEPS, int(chance(f"cell {number}") * (PRICES - 1))
    return [column, row, round(1e4 / (0.001 + chance(f"value {number}")), 2)]
