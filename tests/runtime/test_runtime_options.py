"""Options: the same keywords for constructors and copies; what is not given stays as it was."""

from __future__ import annotations

from typing import Any

import pytest

from perpkit._runtime.call.retry import RetryPolicy
from perpkit._runtime.errors import ConfigurationError
from perpkit._runtime.hooks import Hooks
from perpkit._runtime.limits.local import LocalLimiter, Unlimited
from perpkit._runtime.options import MAX_BODY_BYTES, Options
from perpkit._runtime.timeout import Timeout
from tests.runtime.shop import VAULT, AsyncVault, Script, Vault, answering, core, enveloped

SET: dict[str, Any] = {
    "base_url": "https://other.example",
    "timeout": 7.0,
    "recv_window": 1234,
    "max_retries": 9,
    "retry_seconds": 99.0,
    "beyond_history": "error",
    "hooks": Hooks(on_limit=print),
    "max_body_bytes": 1000,
}
FIELDS: dict[str, tuple[str, object]] = {
    "base_url": ("base_url", "https://other.example"),
    "timeout": ("timeout", Timeout.of(7.0)),
    "recv_window": ("recv_window", 1234),
    "max_retries": ("retry", RetryPolicy(max_retries=9)),
    "retry_seconds": ("retry", RetryPolicy(max_seconds=99.0)),
    "beyond_history": ("beyond_history", "error"),
    "hooks": ("hooks", SET["hooks"]),
    "max_body_bytes": ("max_body_bytes", 1000),
}

kinds = pytest.mark.parametrize("kind", [Vault, AsyncVault])


def test_every_option_is_tested_here_or_by_its_own_kind() -> None:
    assert set(Options.__annotations__) == {*SET, "plan", "limiter"}


def test_defaults() -> None:
    plain = core(VAULT)
    assert plain.timeout == Timeout(connect=5, read=30, write=30, pool=5, total=300, limit=120)
    assert plain.retry == RetryPolicy(max_retries=2, max_seconds=120)
    assert (plain.recv_window, plain.plan, plain.beyond_history) == (None, None, "warn")
    assert (plain.max_body_bytes, plain.hooks) == (MAX_BODY_BYTES, Hooks())


@pytest.mark.parametrize("name", SET)
def test_an_option_changes_what_it_names_and_nothing_else(name: str) -> None:
    plain = core(VAULT)
    changed = plain.with_options(**{name: SET[name]})
    attribute, value = FIELDS[name]
    assert getattr(changed, attribute) == value
    for other in ("base_url", "timeout", "recv_window", "retry", "plan", "beyond_history", "hooks", "max_body_bytes"):
        assert other == attribute or getattr(changed, other) == getattr(plain, other)
    assert changed.clock is plain.clock


@pytest.mark.parametrize("name", SET)
def test_none_is_what_was_set_before(name: str) -> None:
    changed = core(VAULT, **SET)
    again = changed.with_options(**{name: None})
    assert again == changed


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"base_url": "http://elsewhere.example"}, "base_url"),
        ({"base_url": ""}, "base_url"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": Timeout(limit=-1)}, "timeout"),
        ({"recv_window": 0}, "recv_window"),
        ({"recv_window": 60_001}, "recv_window"),
        ({"max_retries": -1}, "max_retries"),
        ({"retry_seconds": 0}, "retry_seconds"),
        ({"plan": "gold"}, "plan"),
        ({"max_body_bytes": 0}, "max_body_bytes"),
    ],
)
@kinds
def test_what_cannot_be_used_is_refused_by_name(
    kind: type[Vault | AsyncVault], options: dict[str, Any], word: str
) -> None:
    handler = Script(enveloped([]))
    with pytest.raises(ConfigurationError, match=word):
        answering(kind, handler, limiter=Unlimited(), **options)
    with pytest.raises(ConfigurationError, match=word):
        answering(kind, handler, limiter=LocalLimiter()).with_options(**options)
