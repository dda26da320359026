"""Each part of a repair is needed: without it, rows are lost or given twice in the same worlds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from perpkit._runtime.stream.ledger import Entry, Ledger, Mark
from tests.streams.world import ALL, LATENESS, World

WORLDS = range(8)
KEPT_LESS = 88_000
"""Milliseconds by which a ledger is shortened: then it is some seconds long, and the look back is 8 s."""


def verdict(**chosen: Any) -> tuple[int, int]:
    """Return how many rows were lost and how many given twice, in all worlds."""
    worlds = [World.of(seed, **chosen) for seed in WORLDS]
    return sum(world.account.lost(ALL) for world in worlds), sum(world.account.doubled for world in worlds)


@pytest.mark.parametrize("bounds", [{}, {"skew": 3.0}, {"replays": 5.0}], ids=str)
def test_with_every_part_nothing_is_lost_and_nothing_doubled(bounds: dict[str, float]) -> None:
    assert verdict(**bounds) == (0, 0)


def test_one_look_at_the_reconnect_loses_rows() -> None:
    lost, _ = verdict(hold_back=0.0)
    assert lost > 0


def test_no_look_back_loses_rows() -> None:
    lost, _ = verdict(lateness=0.0, hold_back=2 * LATENESS, repair_skew=0.0)
    assert lost > 0


def test_a_clock_that_is_off_by_more_than_the_bound_loses_rows() -> None:
    lost, _ = verdict(skew=-3.0, repair_skew=0.0, agreement=0.0)
    assert lost > 0


def test_sets_instead_of_counts_lose_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    live = Ledger.live

    def once(self: Ledger, mark: Mark, epoch: int, *, older: bool) -> Entry | None:
        entry = live(self, mark, epoch, older=older)
        alike = [one for one in self._entries(mark) if mark.numbers in (one.live, one.rest)]  # pyright: ignore[reportPrivateUsage]
        return entry if len(alike) == 1 else None

    monkeypatch.setattr(Ledger, "live", once)
    lost, doubled = verdict()
    assert lost > 0
    assert doubled == 0


def without_credits(live: Callable[..., Entry | None]) -> Callable[..., Entry | None]:
    """Return a ledger's method that passes on what a repair gave already."""

    def passed_on(self: Ledger, mark: Mark, epoch: int, *, older: bool) -> Entry | None:
        return live(self, mark, epoch, older=older) or Entry(mark.numbers, None, epoch)

    return passed_on


def test_late_live_rows_that_are_always_passed_on_are_doubled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Ledger, "live", without_credits(Ledger.live))
    _, doubled = verdict()
    assert doubled > 0


def test_a_ledger_that_is_shorter_than_the_look_back_doubles_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    forget = Ledger.forget

    def too_much(self: Ledger, before: int) -> None:
        start = self.start
        forget(self, before + KEPT_LESS)
        self.start = start  # and it does not say so

    monkeypatch.setattr(Ledger, "forget", too_much)
    _, doubled = verdict(agreement=0.0)
    assert doubled > 0


def test_a_ledger_that_is_too_short_and_says_so_doubles_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    forget = Ledger.forget

    def more(self: Ledger, before: int) -> None:
        forget(self, before + KEPT_LESS)

    monkeypatch.setattr(Ledger, "forget", more)
    worlds = [World.of(seed, agreement=0.0) for seed in WORLDS]
    assert sum(world.account.doubled for world in worlds) == 0
    assert any("not part of it" in told[-1].detail for world in worlds for told in world.account.gaps.values())
