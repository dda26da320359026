"""Some minutes of a simulated vendor, with outages, and what a consumer was given of them."""

from __future__ import annotations

from typing import Any

from attrs import define

from perpkit._runtime.stream.failures import OpenFailure, closed
from perpkit.coinglass import channels
from perpkit.streams import Repair
from tests.streams.exchange import PAIRS, Account, Exchange, chance, settings
from tests.streams.stage import Actor, Stage

SECONDS = 400
LATENESS = 3.0
ALL = 10**15
"""A time after every row."""


@define
class World:
    """Some minutes of a vendor, with outages, and what a consumer was given."""

    account: Account
    exchange: Exchange
    actor: Actor
    stage: Stage

    @classmethod
    def of(cls, seed: int, outages: int = 4, *, skew: float = 0.0, replays: float = 0.0, **chosen: Any) -> World:
        world = cls.begun(seed, skew=skew, replays=replays, **chosen)
        dice = world.exchange.random
        for _ in range(outages):
            world.stage.at(dice.uniform(40, SECONDS - 60), dice.choice(world.faults()))
        world.end()
        return world

    @classmethod
    def begun(cls, seed: int, *, skew: float = 0.0, replays: float = 0.0, rate: float = 2.0, **chosen: Any) -> World:
        stage, dice = Stage(), chance(seed)
        exchange = Exchange(stage, dice, lateness=LATENESS, skew=skew, replays=replays)
        actor = Actor(stage, settings(), channels.STREAM, exchange, dice.random)
        choices: dict[str, Any] = {"pairs": PAIRS, "lateness": LATENESS, **chosen}
        if "repair_skew" in choices:
            choices["skew"] = choices.pop("repair_skew")
        repair = Repair(**choices)
        seat = actor.listen(channels.LIQUIDATION_ORDERS, {"channel": "liquidationOrders"}, repair=repair)
        account = Account(exchange)
        seat.each = account.take
        stage.run(1.0)
        moment = 2.0
        while moment < SECONDS:
            stage.at(moment, exchange.happen)
            moment += dice.expovariate(rate)
        return cls(account, exchange, actor, stage)

    def faults(self) -> list[Any]:
        exchange = self.exchange

        def refuse() -> None:
            exchange.failures += [
                OpenFailure("status", "HTTP 503", status=503),
                OpenFailure("status", "HTTP 429", status=429, retry_after=5.0),
            ]
            exchange.cut()

        def close_twice() -> None:
            exchange.closing = 2
            exchange.cut()

        def go() -> None:
            exchange.cut(closed(1001, "going away", by_us=False))

        return [exchange.cut, exchange.cut, go, exchange.freeze, refuse, close_twice]

    def end(self) -> None:
        self.stage.run(SECONDS + 200)

    @property
    def verdict(self) -> tuple[int, int, int, int]:
        account = self.account
        return account.lost(ALL), account.doubled, len(account.unresolved), len(account.unrepaired)
