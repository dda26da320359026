"""Answers of full size: lists, grids and maps as long as live ones, with values that look like those of a market.

They are made up from a recorded answer, for trying a table, a chart or the memory of a program.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from math import exp
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from .._runtime.description.api import Envelope
from .._runtime.description.forms import is_array, is_object
from .._runtime.description.operation import Operation
from .._runtime.times import DAY_MS
from . import heat
from .amounts import like, times
from .made import AMOUNTS
from .market import PRICES, SEEN, chance, coin, price
from .recording import Recording

COINS = 400
"""Rows of a list of coins."""
DAYS = 60
"""Rows of a list of trading days."""
LEVELS = 90
"""Prices of a liquidation map, on each side of the current one."""
REACH = 0.15
"""How far they are from the current price, as a part of it."""
LEVERAGES = (10, 25, 50, 100)


def grown(
    operation: Operation[Any], recording: Recording, body: bytes, values: Mapping[str, str], envelope: Envelope | None
) -> bytes | None:
    """Return the body at full size; ``None`` if its payload has no such form.

    Args:
        operation: The operation.
        recording: The recorded answer of the most similar request.
        body: Its body, or the one made up from it.
        values: The query of the request.
        envelope: The object around the payload.
    """
    whole = msgspec.json.decode(body)
    payload = whole.get(envelope.data) if envelope and is_object(whole) else whole
    asked = coin(operation, values, dict(recording.request.query)) or "BTC"
    kind: Any = operation.payload()
    made: Any
    if get_origin(kind) is list:
        made = _coins(payload, _units(get_args(kind)[0])) or _days(payload, asked)
    else:
        made = _grid(kind, payload, operation.id, asked, values) or _map(payload, operation.id, asked)
    if made is None:
        return None
    return msgspec.json.encode({**whole, envelope.data: made} if envelope else made)


def _coins(rows: Any, units: Mapping[str, str]) -> list[Any] | None:
    """Repeat rows of coins under other symbols, with prices and amounts of their own."""
    if not is_array(rows) or not rows or not all(is_object(row) and "symbol" in row for row in rows):
        return None
    if len({row["symbol"] for row in rows}) < len(rows):
        return None
    names = dict.fromkeys([*(row["symbol"] for row in rows), *PRICES, *(f"COIN{number}" for number in range(COINS))])
    found = {row["symbol"]: row for row in rows}
    largest = max(_size(row, units) for row in rows)
    listed = [*names][:COINS]
    made: list[Any] = []
    for place, name in enumerate(listed):
        size = largest / (1 + place) ** 0.8
        made.append(found.get(name) or _coin(rows[place % len(rows)], name, size, units))
    return made


def _size(row: Mapping[str, Any], units: Mapping[str, str]) -> float:
    """Return the largest amount in a row."""
    found = [value for name, value in row.items() if units.get(name) in AMOUNTS and "price" not in name]
    return max((abs(float(value)) for value in found if isinstance(value, (int, float, str))), default=0.0) or 1.0


def _coin(row: Mapping[str, Any], symbol: str, size: float, units: Mapping[str, str]) -> dict[str, Any]:
    """Return a row under another symbol, with prices of that coin and amounts of about some size."""
    made = {**row, "symbol": symbol}
    weight = (0.5 + chance(f"size {symbol}")) * size / _size(row, units)
    then, now = row.get("price"), price(symbol, SEEN)
    for name, value in row.items():
        if "price" in name and units.get(name) in {"USD", "quote"} and isinstance(then, float) and value:
            away = (float(value) / then) ** (0.4 + 1.6 * chance(f"{name} {symbol}"))
            made[name] = like(value, now * away, price=True)
        elif units.get(name) in AMOUNTS:
            made[name] = times(value, weight)
    return made


def _days(rows: Any, asked: str) -> list[Any] | None:
    """Put trading days before the recorded ones: what flowed into each fund, and the sum of all."""
    if not is_array(rows) or not rows or not all(is_object(row) and row.get("etf_flows") for row in rows):
        return None
    first = rows[0]
    flow = next(name for name in first if name in {*first["etf_flows"][0]})
    known = [one[flow] for row in rows for one in row["etf_flows"] if one.get(flow)]
    usual = sum(map(abs, known)) / len(known) if known else 1e7
    made: list[Any] = []
    moment = first["timestamp"]
    while len(made) < DAYS - len(rows):
        moment -= DAY_MS
        if (moment // DAY_MS + 3) % 7 < 5:  # day 0 was a Thursday
            made.append(_day(first, flow, moment, asked, usual))
    return [*made[::-1], *rows]


def _day(row: Mapping[str, Any], flow: str, moment: int, asked: str, usual: float) -> dict[str, Any]:
    """Return a day of funds. Money follows the price, and the first funds are the largest.

    Args:
        row: A recorded day.
        flow: What the wire calls the flow, of a fund and of all.
        moment: Start of the day.
        asked: The coin that the funds hold.
        usual: Usual flow of a fund.
    """
    mood = price(asked, moment) / price(asked, moment - 6 * DAY_MS) - 1
    funds: list[dict[str, Any]] = []
    for place, fund in enumerate(row["etf_flows"]):
        seed = f"{asked} fund {place}"
        size = usual * (0.8 + 0.8 * chance(seed)) / (1 + place) ** 0.5
        value = size * (6 * mood + 2.2 * (chance(f"{seed} {moment}") - 0.5))
        funds.append({**fund, flow: round(value, -5) if chance(f"{seed} still {moment}") > 0.15 else 0.0})
    prices = {
        name: like(value, price(asked, moment + DAY_MS), price=True)
        for name, value in row.items()
        if "price" in name and value is not None
    }
    return {**row, **prices, "timestamp": moment, flow: sum(one[flow] for one in funds), "etf_flows": funds}


def _grid(kind: Any, payload: Any, seed: str, asked: str, values: Mapping[str, str]) -> dict[str, Any] | None:
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
    fields = [*units[candles]]
    made = heat.candles(payload[candles], fields, asked, values.get("range", heat.SPAN))
    bars = [heat.numbers(bar, fields) for bar in made]
    prices = heat.axis(bars)
    updated = {"update_time": SEEN} if payload.get("update_time") else {}
    return {**payload, **updated, candles: made, axis: prices, cells: heat.cells(f"{seed} {asked}", bars, prices)}


def _units(row: Any) -> Mapping[str, str]:
    """Return the units of a class, in the order of its fields; a field without one has an empty unit."""
    known: Mapping[str, str] = getattr(sys.modules.get(getattr(row, "__module__", "")), "UNITS", {}).get(
        getattr(row, "__name__", ""), {}
    )
    fields: Sequence[str] = getattr(row, "_fields", ())
    return {name: known.get(name, "") for name in fields} or known


def _map(payload: Any, seed: str, asked: str) -> Any:
    """Fill each map of price levels inside a payload; ``None`` if there is none."""
    if is_array(payload):
        made = [_map(one, f"{seed} {place}", asked) for place, one in enumerate(payload)]
        return [new or old for new, old in zip(made, payload, strict=True)] if any(made) else None
    if not is_object(payload) or not payload:
        return None
    if all(is_array(levels) and levels and _is_level(key, levels[0]) for key, levels in payload.items()):
        return _levels(next(iter(payload.values()))[0], seed, asked)
    found = {name: made for name, one in payload.items() if (made := _map(one, seed, asked)) is not None}
    last = {"last_price": like(0.1, price(asked, SEEN), price=True)} if payload.get("last_price") else {}
    return {**payload, **found, **last} if found else None


def _is_level(key: str, level: Any) -> bool:
    try:
        return is_array(level) and len(level) == 4 and float(key) == float(level[0])
    except (TypeError, ValueError):
        return False


def _levels(like_this: Sequence[Any], seed: str, asked: str) -> dict[str, list[list[Any]]]:
    """Return levels around the current price: clusters as far away as a leverage allows."""
    now, found = price(asked, SEEN), dict[str, list[list[Any]]]()
    for place in range(-LEVELS, LEVELS + 1):
        if abs(place) < 2:  # the price has just been there
            continue
        away = abs(place) / LEVELS * REACH
        at = like(0.1, now * (1 + place / LEVELS * REACH), price=True)
        rows: list[list[Any]] = []
        for leverage in LEVERAGES:
            near = exp(-(((away * leverage - 0.9) / 0.45) ** 2))
            size = 4e7 * near * chance(f"{seed} {place} {leverage}") ** 3 / leverage**0.3
            if size > 1e5:
                rows.append([at, round(size, 2), None if like_this[2] is None else leverage, None])
        if rows:
            found[f"{at:f}".rstrip("0").rstrip(".")] = rows
    return found
