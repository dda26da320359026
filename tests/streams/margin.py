"""A simulated ZTDX: it acknowledges, wants a login, and its channels have a cadence."""

from __future__ import annotations

import json
from typing import Any

from attrs import define, field

from perpkit._runtime.secret import Secret
from perpkit._runtime.settings import Options as ClientOptions
from perpkit._runtime.settings import Settings
from perpkit._runtime.stream.failures import closed
from perpkit._runtime.stream.steps import Call, History
from perpkit.ztdx import models
from perpkit.ztdx.api import API
from tests.streams.stage import Actor, Stage

KEYS = {"api_key": "not-a-real-key-0123456789", "api_secret": "not-a-real-secret-0123456789"}


def settings(credentials: dict[str, str] | None = None, **options: Any) -> Settings:
    sealed = {name: Secret(text) for name, text in (KEYS if credentials is None else credentials).items()}
    return Settings.create(API, sealed, ClientOptions(**options))


@define(eq=False)
class Margin:
    """The vendor."""

    stage: Stage
    acknowledges: bool = True
    speaks: bool = True
    """Whether subscriptions give messages, each 2 s."""
    mode: str = "unified"
    logins: list[str] = field(factory=list[str])
    """Credentials that were used."""
    valid: set[str] = field(factory=set[str])
    """Credentials that are accepted; any, if empty."""
    keys: int = 0
    calls: list[str] = field(factory=list[str])
    renewal: Exception | None = None
    subscribed: set[str] = field(factory=set[str])
    actor: Actor | None = None
    failing: dict[str, Exception] = field(factory=dict[str, Exception])
    """Operation → why it fails."""
    connection: int = 0
    ignored: str = ""
    """Frames that hold this text are not answered."""
    answers: dict[str, Any] = field(factory=dict[str, Any])
    """Operation → what it answers."""

    def open(self, actor: Actor) -> tuple[float, Exception | None]:
        self.actor, self.subscribed = actor, set()
        self.connection += 1
        return 0.1, None

    def say(self, **message: Any) -> None:
        if self.actor is not None:
            self.actor.session.received(json.dumps(message).encode())

    def heard(self, actor: Actor, text: str) -> None:
        if self.ignored and self.ignored in text:
            return
        message = json.loads(text)
        kind = message.pop("type")
        if kind == "ping":
            self.say(type="pong")
        elif kind in {"auth", "auth_token"}:
            (used,) = message.values()
            self.logins.append(used)
            good = not self.valid or used in self.valid
            self.say(type="auth_result", success=good, message=None if good else "Invalid or expired token")
        elif kind == "unsubscribe":
            self.subscribed.discard(message["channel"])
        elif message["channel"] == "ticker:NOPE":
            self.say(type="error", code="INVALID_CHANNEL", message="Unknown channel: ticker:NOPE")
        elif self.acknowledges:
            self.say(type="subscribed", channel=message["channel"])
            self.subscribed.add(message["channel"])
            self._speak(message["channel"], self.connection)

    def _speak(self, channel: str, connection: int) -> None:
        if connection != self.connection or channel not in self.subscribed:
            return
        if self.speaks:
            self.message(channel)
        self.stage.after(2.0, lambda: self._speak(channel, connection))

    def message(self, channel: str) -> None:
        """Send a message of a channel."""
        if channel == "unified_account":
            self.say(channel=channel, event="update", data=ACCOUNT)
        elif channel.startswith("orderbook"):
            self.say(type="orderbook", symbol=channel.partition(":")[2], **BOOK)
        else:
            self.say(type="ticker", symbol=channel.partition(":")[2], **TICKER)

    def dropped(self, actor: Actor) -> None:
        self.connection += 1

    def cut(self) -> None:
        self.connection += 1
        if self.actor is not None:
            self.actor.session.lost(closed(None, "", by_us=False))

    def answer(self, step: Call | History) -> tuple[float, Any]:
        name = step.operation.id
        self.calls.append(name)
        if name in self.failing:
            return 0.1, self.failing[name]
        if name in self.answers:
            return 0.1, self.answers[name]
        if name == "account_create_listen_key":
            self.keys += 1
            return 0.1, models.ListenKey(listen_key=Secret(f"listen-key-{self.keys}-0123456789"))
        if name == "account_renew_listen_key":
            return 0.1, self.renewal or models.ListenKey(listen_key=Secret(f"listen-key-{self.keys}-0123456789"))
        if name == "unified_account":
            return 0.1, State(self.mode)
        return 0.1, ([], 1)


@define
class State:
    """What matters of the account."""

    margin_mode: str


ACCOUNT = {
    "user_address": "0x0000000000000000000000000000000000000001",
    "event": "update",
    "uni_mmr": "2.40",
    "total_equity": "52000.00",
    "available_balance": "2000.00",
    "account_status": "normal",
    "reason": None,
    "orders_cancelled": None,
    "timestamp": 1750000000000,
}
BOOK = {
    "bids": [{"price": "1", "size": "1"}],
    "asks": [{"price": "3", "size": "1"}],
    "timestamp": 1750000000000,
}
TICKER = {
    "last_price": "100.5",
    "mark_price": "100.4",
    "index_price": "100.3",
    "price_change_24h": "1.0",
    "price_change_percent_24h": "1.0",
    "volume_24h": "1000",
    "open_interest_long": "10",
    "open_interest_short": "10",
    "funding_rate_1h": "+0.0050%",
}
