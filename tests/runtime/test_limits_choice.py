"""What may be given as ``limiter=``, and the errors for everything else."""

from __future__ import annotations

import sys
import traceback
from typing import Any

import pytest

from perpkit._runtime.errors import ConfigurationError
from perpkit._runtime.limits import shared as shared_limits
from perpkit._runtime.limits.choice import REDIS_URL, any_limiter, blocking_limiter
from perpkit._runtime.limits.local import LocalLimiter, Unlimited, process_limiter
from perpkit._runtime.limits.shared import AsyncRedisLimiter, RedisLimiter

URL = "redis://127.0.0.1:6379/0"

choices = pytest.mark.parametrize("choose", [blocking_limiter, any_limiter])


@pytest.fixture(autouse=True)
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(REDIS_URL, raising=False)


@choices
def test_without_a_choice_the_process_keeps_the_limit(choose: Any) -> None:
    assert choose(None) == choose(True) == (process_limiter(), False)


@choices
def test_false_switches_limiting_off(choose: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(REDIS_URL, URL)
    limiter, owned = choose(False)
    assert isinstance(limiter, Unlimited)
    assert not owned


@choices
def test_a_limiter_is_used_as_it_is(choose: Any) -> None:
    limiter = LocalLimiter()
    assert choose(limiter) == (limiter, False)


@pytest.mark.parametrize("environment", [False, True])
async def test_a_url_opens_a_limiter_of_the_right_kind(environment: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(REDIS_URL, f" {URL}\n" if environment else " ")
    blocking, owned = blocking_limiter(None if environment else URL)
    assert isinstance(blocking, RedisLimiter)
    waiting, owned_too = any_limiter(None if environment else URL)
    assert isinstance(waiting, AsyncRedisLimiter)
    assert owned
    assert owned_too
    blocking.close()
    await waiting.aclose()


@choices
@pytest.mark.parametrize(
    ("given", "said"),
    [
        (30, r"limiter is 30, a number; .* Pass plan="),
        (0.5, r"limiter is 0\.5, a number"),
        (LocalLimiter, r"limiter is the class LocalLimiter; pass an instance: LocalLimiter\(\.\.\.\)"),
        (b"redis://127.0.0.1", r"limiter is a bytes without reserve, release, observe, state; pass a limiter of perp"),
        ("30", r"URL of the Redis \(limiter= or PERPKIT_REDIS_URL\) must start with redis://"),
    ],
)
def test_what_is_no_limiter_is_refused_and_the_error_says_what_to_pass(choose: Any, given: object, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        choose(given)


async def test_the_two_kinds_of_limiters_are_not_mistaken(monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = AsyncRedisLimiter(URL)
    with pytest.raises(ConfigurationError, match=r"asynchronous and this client blocks: .* RedisLimiter\(url\)"):
        blocking_limiter(waiting)
    assert any_limiter(waiting) == (waiting, False)
    await waiting.aclose()
    blocking = RedisLimiter(URL)
    with pytest.raises(ConfigurationError, match=r"would block the event loop .* AsyncRedisLimiter\(url\)"):
        any_limiter(blocking)
    blocking.close()
    monkeypatch.delitem(sys.modules, shared_limits.__name__)
    limiter = LocalLimiter()
    assert any_limiter(limiter) == (limiter, False)


@choices
@pytest.mark.parametrize("url", ["redis://:hunter2@localhost:not-a-port/0", "reddis://:hunter2@localhost/0"])
def test_no_frame_of_ours_shows_the_password_of_a_url(choose: Any, url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        choose(url)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [
        line
        for frame, line in zip(shown.stack, shown.stack.format(), strict=True)
        if "_runtime" in frame.filename or "redis" in frame.filename
    ]
    assert ours
    assert "hunter2" not in "".join(ours) + str(caught.value)
    assert caught.value.__context__ is None
