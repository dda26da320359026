"""A long wait is reported once, with its reason and a remedy."""

from __future__ import annotations

import logging

import pytest

from perpkit._runtime.limits.local import LocalLimiter
from perpkit._runtime.limits.notice import NOTICES, REMEMBERED, Notices, Origin
from perpkit._runtime.limits.protocol import Ticket


def ticket(wait: float = 60.75, per_minute: int | None = 30, key: str = "key") -> Ticket:
    return Ticket(key, 1, 1000.0, wait, None, per_minute)


@pytest.fixture(autouse=True)
def warned(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, "perpkit")
    return caplog


@pytest.mark.parametrize(
    ("origin", "allowed", "said"),
    [
        ("lowest plan", 30, "30 units a minute of the lowest plan, assumed because no plan was given: pass plan=..."),
        ("plan", 30, "30 units a minute of the plan given with plan=: pass a higher plan="),
        ("vendor", 30, "30 units a minute that the vendor's documents name: send less"),
        ("lowest plan", 80, "80 units a minute that the vendor's answers name: send less"),
        ("plan", None, "30 units a minute of the plan given"),
    ],
)
def test_the_reason_and_the_remedy_are_named(
    origin: Origin, allowed: int | None, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    Notices().waiting(ticket(per_minute=allowed), "CoinGlass", 30, origin)
    [record] = caplog.records
    assert (record.name, record.levelname) == ("perpkit", "WARNING")
    assert f"a request waits 60.8 s for the rate limit of CoinGlass, {said}" in record.getMessage()
    assert "limiter=" in record.getMessage()


def test_each_key_and_reason_is_named_once(caplog: pytest.LogCaptureFixture) -> None:
    notices = Notices()
    for _ in range(3):
        notices.waiting(ticket(), "CoinGlass", 30, "lowest plan")
        notices.waiting(ticket(per_minute=80), "CoinGlass", 30, "lowest plan")
        notices.waiting(ticket(key="other"), "CoinGlass", 30, "lowest plan")
    assert len(caplog.records) == 3


def test_a_short_wait_is_not_worth_a_word(caplog: pytest.LogCaptureFixture) -> None:
    NOTICES.waiting(ticket(wait=1.0), "CoinGlass", 30, "plan")
    assert not caplog.records


def test_what_was_said_is_not_remembered_for_ever() -> None:
    notices = Notices()
    for number in range(REMEMBERED + 10):
        notices.waiting(ticket(key=f"key {number}"), "CoinGlass", 30, "plan")
    assert len(vars(notices)["_told"]) == REMEMBERED


def test_a_ticket_says_which_budget_decided() -> None:
    limiter = LocalLimiter(lambda: 1000.0)
    assert limiter.reserve("key", 1, 30, None).per_minute == 30
    limiter.observe("key", None, 80)
    assert limiter.reserve("key", 1, 30, None).per_minute == 80
