"""A simulated CoinGlass: true liquidations, a stream that shows them, a REST that lags, and faults in between."""

from __future__ import annotations

import json
import random
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from attrs import define, field

from perpkit._runtime.secret import Secret
from perpkit._runtime.settings import Options as ClientOptions
from perpkit._runtime.settings import Settings
from perpkit._runtime.stream.errors import BudgetSpentError
from perpkit._runtime.stream.failures import Loss, OpenFailure, closed
from perpkit._runtime.stream.notices import Gap, Reason, Repaired
from perpkit._runtime.stream.steps import Call, History
from perpkit.coinglass import models
from perpkit.coinglass.api import API
from tests.streams.stage import START, Actor, Stage

KEY = "not-a-real-key-0123456789abcdef"
PAIRS = (("Binance", "BTC"), ("OKX", "ETH"))
OTHER = ("Bybit", "SOL")
"""A pair whose gaps nobody asks to repair."""
EVERY = (*PAIRS, OTHER)
FORGETS = 60.0
"""Seconds between two times at which the vendor forgets; so that each row costs little."""
TIME, HAPPENED = attrgetter("time"), attrgetter("happened")
SIDE = models.OrderSide(2)
"""What REST says of each, which is not what the stream says."""


def chance(seed: int) -> random.Random:
    """Return the source of all that happens by chance."""
    return random.Random(seed)  # noqa: S311


def settings(**options: Any) -> Settings:
    return Settings.create(API, {"api_key": Secret(KEY)}, ClientOptions(**options))


@define
class Event:
    """A true liquidation."""

    happened: float
    """When, by the stage's clock."""
    time: int
    """When, by the vendor's clock, in epoch milliseconds."""
    exchange: str
    coin: str
    price: float
    value: float
    listed: float
    """When REST shows it, by the stage's clock."""
    shown: int = 0
    """Number of the connection over which it was sent."""

    @property
    def key(self) -> tuple[Any, ...]:
        return self.exchange.upper(), self.coin, self.price, self.value, self.time

    @property
    def row(self) -> str:
        """The row as JSON. Its texts need no escape."""
        return (
            f'{{"baseAsset":"{self.coin}","exName":"{self.exchange}","price":{self.price!r},"side":1,'
            f'"symbol":"{self.coin}USDT","time":{self.time},"volUsd":{self.value!r}}}'
        )

    @property
    def listing(self) -> Any:
        return models.LiquidationOrder(
            exchange_name=self.exchange.upper(),
            symbol=f"{self.coin}USDT",
            base_asset=self.coin,
            price=round(self.price, 2),
            usd_value=self.value,
            side=SIDE,
            time=self.time,
        )


@define(eq=False)
class Exchange:
    """The vendor. Seconds are of the stage's clock."""

    stage: Stage
    random: random.Random
    lateness: float = 3.0
    """A row comes over the stream, and over REST, at most so long after it happened."""
    skew: float = 0.0
    """How much the vendor's clock is ahead."""
    replays: float = 0.0
    """How far back rows are sent again after subscribing."""
    pong: bool = True
    kept: float = 600.0
    """For so long the vendor remembers."""
    events: dict[tuple[str, str], list[Event]] = field(factory=lambda: {pair: [] for pair in EVERY})
    """What happened, by pair, in the order of its times."""
    true: dict[Any, int] = field(factory=dict[Any, int])
    """How often each liquidation of the pairs is to be given in the end, less how often it was; zero is left out."""
    actor: Actor | None = None
    subscribed: bool = False
    dead: bool = False
    """Whether frames vanish, in both directions."""
    failures: list[OpenFailure] = field(factory=list["OpenFailure"])
    """What the next connections meet."""
    closing: int = 0
    """How many connections are accepted and closed at once."""
    connections: int = 0
    rest_error: Exception | None = None
    upside_down: bool = False
    """Whether REST and stream differ in what a row is."""
    number: int = 0
    """Of the connection."""
    forgot: float = 0.0
    """When the vendor forgot last."""

    # what happens

    def happen(self, count: int = 1) -> None:
        """Let liquidations happen; sometimes two are the same."""
        dice, now = self.random.random, self.stage.now
        pair = exchange, coin = EVERY[int(dice() * len(EVERY))]
        time = int((START + now + self.skew) * 1000)
        price, value = 100.0, 5_000.0
        if dice() > 0.1:
            price, value = (100_000 + int(dice() * 999_900_000)) / 10_000, (1_000 + int(dice() * 100_000_000)) / 100
        for _ in range(count if dice() > 0.05 else count + 1):
            event = Event(now, time, exchange, coin, price, value, now + dice() * self.lateness)
            self.events[pair].append(event)
            if pair != OTHER:
                self.counted(event.key, 1)
            self._show(event, dice() * self.lateness if dice() < 0.2 else 0.0)
        if now > self.forgot + FORGETS:
            self.forgot = now
            for events in self.events.values():
                del events[: bisect_left(events, now - self.kept, key=HAPPENED)]

    def counted(self, key: Any, change: int) -> None:
        """Note that a liquidation happened, or, with -1, that it was given."""
        count = self.true.pop(key, 0) + change
        if count:
            self.true[key] = count

    def between(self, pair: tuple[str, str], start: int, end: int) -> Sequence[Event]:
        """Return what happened to a pair in ``[start, end)``, by the vendor's clock."""
        events = self.events[pair]
        return events[bisect_left(events, start, key=TIME) : bisect_left(events, end, key=TIME)]

    def _show(self, event: Event, seconds: float) -> None:
        """Send an event over the connection that there is then."""
        if seconds == 0.0:
            self._send((event,))
        else:
            self.stage.after(seconds, lambda: self._send((event,)))

    def _send(self, events: Sequence[Event]) -> None:
        if not self.subscribed or self.dead or self.actor is None:
            return
        events = [event for event in events if event.shown != self.number]  # no connection shows an event twice
        if not events:
            return
        for event in events:
            event.shown = self.number
        rows = ",".join([event.row for event in events])
        self.actor.session.received(f'{{"channel":"liquidationOrders","data":[{rows}]}}'.encode())

    # faults

    def cut(self, loss: Loss | None = None) -> None:
        """End the connection; what was on its way is lost."""
        if self.actor is not None and self.actor.session.connected:
            self.subscribed = False
            self.actor.session.lost(loss or closed(None, "reset by peer", by_us=False))

    def freeze(self) -> None:
        """Let the connection die without a word."""
        self.dead = True

    # what a vendor does

    def open(self, actor: Actor) -> tuple[float, Exception | None]:
        self.actor, self.dead, self.subscribed = actor, False, False
        self.number += 1
        if self.failures:
            return 0.1, self.failures.pop(0)
        self.connections += 1
        if self.closing:
            self.closing -= 1
            number = self.number
            self.stage.after(0.2, lambda: self.cut(closed(1000, "", by_us=False)) if self.number == number else None)
        return 0.1, None

    def heard(self, actor: Actor, text: str) -> None:
        if self.dead:
            return
        if text == "ping":
            if self.pong:
                actor.session.received(b"pong")
            return
        message = json.loads(text)
        if message["method"] == "subscribe" and "liquidationOrders" in message["channels"]:
            self.subscribed = True
            again = [
                event
                for events in self.events.values()
                for event in events[bisect_left(events, self.stage.now - self.replays, key=HAPPENED) :]
            ]
            self._send(sorted(again, key=HAPPENED))
        elif message["method"] == "unsubscribe":
            self.subscribed = False

    def dropped(self, actor: Actor) -> None:
        self.subscribed = False

    def answer(self, step: Call | History) -> tuple[float, Any]:
        assert isinstance(step, History)
        if self.rest_error is not None:
            return 0.1, self.rest_error
        if step.requests < 1:
            return 0.0, BudgetSpentError()
        asked: Any = step.arguments
        rows = [
            event.listing
            for event in self.between((asked["exchange"], asked["symbol"]), asked["start_time"], asked["end_time"])
            if event.listed <= self.stage.now
        ]
        if self.upside_down:
            for row in rows:
                object.__setattr__(row, "symbol", row.symbol[::-1])
        return self.random.uniform(0.1, 1.0), (rows, max(1, len(rows) // 200))


@define
class Account:
    """What a consumer was given, against what is true."""

    exchange: Exchange
    rows: int = 0
    repaired: int = 0
    others: int = 0
    gaps: dict[int, list[Gap]] = field(factory=dict[int, "list[Gap]"])
    newest: int = 0
    inversions: int = 0
    """How many rows were older than one before them."""

    def take(self, item: Any) -> None:
        if isinstance(item, Gap):
            self.gaps.setdefault(item.id, []).append(item)
            return
        row = item
        if isinstance(item, Repaired):
            self.repaired += 1
            row = item.row
            key = row.exchange_name, row.base_asset, row.price, row.usd_value, row.time
        else:
            key = row.exchange.upper(), row.base_asset, row.price, row.volume_usd, row.time
        if (key[0], key[1]) == (OTHER[0].upper(), OTHER[1]):
            self.others += 1
            return
        self.rows += 1
        self.inversions += row.time < self.newest
        self.newest = max(self.newest, row.time)
        true = self.exchange.true
        if isinstance(item, Repaired):  # REST rounds prices
            key = next((one for one in (key, *self._like(key)) if true.get(one, 0) > 0), key)
        self.exchange.counted(key, -1)

    def _like(self, key: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
        """Yield what REST may have meant: it rounds prices."""
        pair = next(one for one in PAIRS if (one[0].upper(), one[1]) == key[:2])
        for event in self.exchange.between(pair, key[4], key[4] + 1):
            if round(event.price, 2) == key[2]:
                yield event.key

    def lost(self, before: int) -> int:
        """Return how many were not given, of those older than a time."""
        return sum(count for key, count in self.exchange.true.items() if count > 0 and key[4] < before)

    @property
    def doubled(self) -> int:
        return -sum(count for count in self.exchange.true.values() if count < 0)

    @property
    def unresolved(self) -> list[Gap]:
        return [told[0] for told in self.gaps.values() if not told[-1].resolved]

    @property
    def unrepaired(self) -> list[Gap]:
        return [told[-1] for told in self.gaps.values() if not told[-1].repaired and told[-1].reason != Reason.SLOW]
