"""A Redis in this process, in simulated time."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import fakeredis
import pytest
from attrs import define
from fakeredis import _helpers
from fakeredis.commands_mixins import server_mixin

from perpkit._runtime.limits import shared

START = 1_763_700_000.0
URL = "redis://127.0.0.1:6379/0"


@define
class Clock:
    """The clock of Redis and of its clients."""

    now: float = START

    def __call__(self) -> float:
        return self.now


def simulated_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    for module in (_helpers, server_mixin):
        monkeypatch.setattr(module, "time", SimpleNamespace(time=clock))
    return clock


def reached_by_every_limiter(monkeypatch: pytest.MonkeyPatch) -> fakeredis.FakeServer:
    """A Redis that every limiter of the test reaches; `connected` switches it off."""
    server = fakeredis.FakeServer()

    def connect(url: str, **_: object) -> fakeredis.FakeRedis:
        return fakeredis.FakeRedis.from_url(url, server=server)

    def connect_async(url: str, **_: object) -> fakeredis.FakeAsyncRedis:
        return fakeredis.FakeAsyncRedis.from_url(url, server=server)

    monkeypatch.setattr(shared, "Redis", SimpleNamespace(from_url=connect))
    monkeypatch.setattr(shared, "AsyncRedis", SimpleNamespace(from_url=connect_async))
    return server


def names_in(server: fakeredis.FakeServer) -> Any:
    """A client for looking at the data of the limiters."""
    return fakeredis.FakeRedis(server=server)
