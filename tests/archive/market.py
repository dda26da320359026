"""A simulated vendor with a clock of its own: bars and orders that are known beforehand, and faults on demand."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx

from perpkit.coinglass import CoinGlass
from perpkit.testing import SimulatedTime, simulated_time

START = datetime(2026, 3, 10, 12, 0, 30, tzinfo=UTC)
HOUR = 3_600_000
KEY = "fake-coinglass-key-7Q"
BARS = "/api/futures/liquidation/history"
ORDERS = "/api/futures/liquidation/order"
COINS = "/api/futures/liquidation/coin-list"
PRICES = "/api/futures/price/history"
VOLUMES = "/api/futures/volume/footprint-history"
PAIRS = "/api/futures/supported-exchange-pairs"


def ms(moment: datetime) -> int:
    """Return epoch milliseconds."""
    return int(moment.timestamp() * 1000)


class Market:
    """Answers as CoinGlass does. Bars of an hour since ``listed``; orders as given."""

    def __init__(self) -> None:
        self.clock = SimulatedTime(START)
        self.listed = ms(START - timedelta(days=400))
        self.requests: list[tuple[str, Mapping[str, str]]] = []
        self.orders: list[int] = []
        """Times of orders; two equal ones are two orders."""
        self.pairs = ["BTCUSDT", "ETHUSDT"]
        self.scale: dict[int, float] = {}
        """Time of a bar → by how much its amount was corrected."""
        self.opens = 0
        """How long after midnight UTC bars of days open, in milliseconds."""
        self.gone: set[int] = set()
        """Times of bars that the vendor has no more."""
        self.broken: set[str] = set()
        """Symbols that are answered with a fault."""
        self.unknown: set[str] = set()
        """Symbols that are refused."""
        self.down = False
        self.date: datetime | None = None
        """The vendor's own time, if its answers tell it."""
        self.asked: Any = None
        """Called before every answer."""

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        query = dict(request.url.params)
        self.requests.append((request.url.path, query))
        if self.asked is not None:
            self.asked(request)
        symbol = query.get("symbol", "")
        if self.down or symbol in self.broken:
            return httpx.Response(500, json={"code": "500", "msg": "Server Error"})
        if symbol in self.unknown:
            return httpx.Response(200, json={"code": "400", "msg": "The requested pair does not exist"})
        told = {} if self.date is None else {"Date": format_datetime(self.date, usegmt=True)}
        return httpx.Response(200, json={"code": "0", "data": self.data(request.url.path, query)}, headers=told)

    def data(self, path: str, query: Mapping[str, str]) -> Any:
        """Return the payload."""
        if path == PAIRS:
            return {
                "Binance": [
                    {"instrument_id": name, "base_asset": name[:3], "quote_asset": "USDT"} for name in self.pairs
                ]
            }
        if path == COINS:
            amounts = {
                f"{side}liquidation_usd_{span}": 1.5
                for span in ("24h", "12h", "4h", "1h")
                for side in ("", "long_", "short_")
            }
            return [{"symbol": "BTC", **amounts}]
        now = ms(self.date or self.clock.now) + 1
        start, end = int(query["start_time"]), min(int(query.get("end_time", now)), now)
        if path == ORDERS:
            found = [moment for moment in self.orders if start <= moment < end]
            return [_order(moment) for moment in found][-200:]
        width = {"1m": 60_000, "1h": HOUR}.get(query["interval"], 24 * HOUR)
        phase = self.opens % width
        first = -(-(max(start, self.listed) - phase) // width) * width + phase
        bars = [moment for moment in range(first, end, width) if moment not in self.gone]
        cut = bars[-int(query.get("limit", "1000")) :]
        if path == PRICES:
            return [{"time": at, "open": 1.0, "high": 2.0, "low": 1.0, "close": 2.0, "volume_usd": 9.0} for at in cut]
        return [[at // 1000, []] for at in cut] if path == VOLUMES else [self._bar(moment) for moment in cut]

    def _bar(self, moment: int) -> dict[str, object]:
        amount = (moment // HOUR % 100) * self.scale.get(moment, 1.0)
        return {"time": moment, "long_liquidation_usd": str(amount), "short_liquidation_usd": "1.25"}


def _order(moment: int) -> dict[str, object]:
    return {
        "exchange_name": "BINANCE",
        "symbol": "BTCUSDT",
        "base_asset": "BTC",
        "price": 87535.9,
        "usd_value": 205534.3,
        "side": 2,
        "time": moment,
    }


@contextmanager
def client(market: Market, plan: Any = None, at: datetime | None = None) -> Generator[CoinGlass]:
    """Yield a client of a market, on its clock."""
    with simulated_time(at or market.clock.now) as clock:
        market.clock = clock
        http = httpx.Client(transport=httpx.MockTransport(market.answer))
        with CoinGlass(api_key=KEY, http_client=http, limiter=False, plan=plan, max_retries=0) as cg:
            yield cg
        http.close()
