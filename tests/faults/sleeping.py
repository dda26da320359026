"""Clients that wait without real time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from perpkit._runtime import timekeeping
from perpkit._runtime.timekeeping import SYSTEM, Timekeeper


class Sleeping(Timekeeper):
    """This machine's clocks, with functions of a test for waiting."""

    def __init__(self, sleep: Callable[[float], object], pause: Callable[[float], Awaitable[object]]) -> None:
        self._sleep = sleep
        self._pause = pause

    def sleep(self, seconds: float) -> None:
        self._sleep(seconds)

    async def pause(self, seconds: float) -> None:
        await self._pause(seconds)


def slept(
    monkeypatch: pytest.MonkeyPatch,
    sleep: Callable[[float], object] = SYSTEM.sleep,
    pause: Callable[[float], Awaitable[object]] = SYSTEM.pause,
) -> None:
    """Let every client that is built from now on wait with these functions."""
    monkeypatch.setattr(timekeeping, "_current", Sleeping(sleep, pause))
