"""Bodies as the vendors send them, envelope included: synthetic, and the same in every run."""

from __future__ import annotations

import json
from uuid import UUID

START_MS = 1_745_216_319_263
VENUES = ("BINANCE", "OKX", "BYBIT", "BITGET")


def order_list(rows: int) -> bytes:
    """Forced orders of CoinGlass: numbers as JSON numbers."""
    return _enveloped(
        [
            {
                "exchange_name": VENUES[index % len(VENUES)],
                "symbol": "BTCUSDT",
                "base_asset": "BTC",
                "price": _amount(index, 80_000, 90_000, 1),
                "usd_value": _amount(index + 1, 10_000, 900_000, 4),
                "side": 1 + index % 2,
                "time": START_MS - 1_733 * index,
            }
            for index in range(rows)
        ]
    )


def bar_list(rows: int) -> bytes:
    """Bars of liquidations of CoinGlass: amounts in strings."""
    return _enveloped(
        [
            {
                "time": START_MS // 60_000 * 60_000 + 60_000 * index,
                "long_liquidation_usd": f"{_amount(index, 0, 5_000_000, 5):.5f}",
                "short_liquidation_usd": f"{_amount(index + 1, 0, 5_000_000, 5):.5f}",
            }
            for index in range(rows)
        ]
    )


def heatmap(cells: int) -> bytes:
    """A heat map of CoinGlass with 100 rows of prices and at most 100 cells per candle. Every tenth value is whole."""
    columns = -(-cells // 100)
    return _enveloped(
        {
            "y_axis": [round(80_000 + 31.46 * index, 2) for index in range(100)],
            "liquidation_leverage_data": [
                [index // 100, index % 100, _amount(index, 10_000, 9_000_000, 2 if index % 10 else None)]
                for index in range(cells)
            ],
            "price_candlesticks": [
                [
                    START_MS // 1_000 + 300 * index,
                    *(str(_amount(index + position, 80_000, 90_000, 1)) for position in range(4)),
                    f"{_amount(index, 1_000_000, 99_000_000, 4):.4f}",
                ]
                for index in range(columns)
            ],
        }
    )


def liquidation_page(rows: int) -> bytes:
    """One page of an account's liquidations of ZTDX: no envelope, decimals of 18 places in strings."""
    return _compact(
        {
            "liquidations": [
                {
                    "id": str(UUID(int=_noise(index) ** 4)),
                    "position_id": str(UUID(int=_noise(index + rows) ** 4)),
                    "symbol": "BTCUSDT",
                    "side": ("long", "short")[index % 2],
                    "closed_size_usd": _decimal(index, 1_000, 90_000),
                    "closed_size_tokens": _decimal(index, 0, 3),
                    "mark_price": _decimal(index + 1, 80_000, 90_000),
                    "pnl_realized": _decimal(index + 2, -9_000, 0),
                    "collateral_returned": _decimal(index + 3, 0, 900),
                    "trigger_uni_mmr": _decimal(index, 1, 2),
                    "trigger_equity": _decimal(index + 4, 0, 9_000),
                    "post_uni_mmr": _decimal(index, 1, 9) if index % 3 else None,
                    "liquidation_type": "full" if index % 20 else "adl",
                    "created_at": f"2026-04-13T05:{index // 60 % 60:02}:{index % 60:02}.{_noise(index) % 10**6:06}Z",
                }
                for index in range(rows)
            ],
            "total": rows,
        }
    )


def _noise(index: int) -> int:
    """Return 32 bits that look random (multiplicative hashing)."""
    return (index + 1) * 2_654_435_761 % 2**32


def _amount(index: int, low: int, high: int, places: int | None) -> float:
    return round(low + (high - low) * _noise(index) / 2**32, places)


def _decimal(index: int, low: int, high: int) -> str:
    units = low * 10**18 + (high - low) * 10**18 * _noise(index) // 2**32
    whole, fraction = divmod(abs(units), 10**18)
    return f"{'-' if units < 0 else ''}{whole}.{fraction:018}"


def _enveloped(data: object) -> bytes:
    return _compact({"code": "0", "msg": "success", "data": data})


def _compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
