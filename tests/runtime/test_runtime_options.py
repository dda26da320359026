"""Options: constructors and copies take the same keywords. An option that is not given does not change."""

from __future__ import annotations

import traceback
from typing import Any

import httpx
import pytest
from attrs import fields

from perpkit._runtime.call.retry import RetryPolicy
from perpkit._runtime.errors import ConfigurationError
from perpkit._runtime.hooks import Hooks
from perpkit._runtime.limits.local import LocalLimiter, Unlimited
from perpkit._runtime.settings import MAX_BODY_BYTES, Options
from perpkit._runtime.timeout import Timeout
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from tests.runtime.shop import KEY, VAULT, AsyncVault, Script, Vault, answering, enveloped, settings

SET: dict[str, Any] = {
    "base_url": "https://other.example",
    "timeout": 7.0,
    "max_wait": 11.0,
    "recv_window": 1234,
    "max_retries": 9,
    "retry_seconds": 99.0,
    "beyond_history": "error",
    "hooks": Hooks(on_limit=print),
    "max_body_bytes": 1000,
    "decoding": "lenient",
}
FIELDS: dict[str, tuple[str, object]] = {
    "base_url": ("base_url", "https://other.example"),
    "timeout": ("timeout", Timeout.of(7.0)),
    "max_wait": ("max_wait", 11.0),
    "recv_window": ("recv_window", 1234),
    "max_retries": ("retry", RetryPolicy(max_retries=9)),
    "retry_seconds": ("retry", RetryPolicy(max_seconds=99.0)),
    "beyond_history": ("beyond_history", "error"),
    "hooks": ("hooks", SET["hooks"]),
    "max_body_bytes": ("max_body_bytes", 1000),
    "decoding": ("decoding", "lenient"),
}

kinds = pytest.mark.parametrize("kind", [Vault, AsyncVault])


def test_every_option_is_tested_here_or_by_its_own_kind() -> None:
    assert {option.name for option in fields(Options)} == {*SET, "plan", "limiter", "archive"}


def test_defaults() -> None:
    plain = settings(VAULT)
    assert plain.timeout == Timeout(connect=5, read=30, write=30, total=300)
    assert plain.retry == RetryPolicy(max_retries=2, max_seconds=120)
    assert (plain.recv_window, plain.plan, plain.beyond_history) == (None, None, "warn")
    assert (plain.max_body_bytes, plain.hooks) == (MAX_BODY_BYTES, Hooks())


@pytest.mark.parametrize("name", SET)
def test_an_option_changes_what_it_names_and_nothing_else(name: str) -> None:
    plain = settings(VAULT)
    changed = plain.changed(Options(**{name: SET[name]}))
    attribute, value = FIELDS[name]
    assert getattr(changed, attribute) == value
    for other in (
        "base_url",
        "timeout",
        "max_wait",
        "recv_window",
        "retry",
        "plan",
        "beyond_history",
        "hooks",
        "max_body_bytes",
    ):
        assert other == attribute or getattr(changed, other) == getattr(plain, other)
    assert changed.clock is plain.clock


@pytest.mark.parametrize("name", SET)
def test_none_is_what_was_set_before(name: str) -> None:
    changed = settings(VAULT, **SET)
    again = changed.changed(Options(**{name: None}))
    assert again == changed


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"base_url": "http://elsewhere.example"}, "base_url"),
        ({"base_url": "https://api..example"}, "longer than 63"),
        ({"base_url": f"https://{'a' * 64}.example"}, "longer than 63"),
        ({"base_url": ""}, "base_url"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": "30"}, "timeout"),
        ({"timeout": True}, "timeout"),
        ({"max_wait": -1}, "max_wait"),
        ({"max_wait": "1"}, "max_wait"),
        ({"base_url": b"https://vault.example"}, "base_url"),
        ({"recv_window": 1.5}, "recv_window"),
        ({"max_retries": "2"}, "max_retries"),
        ({"max_retries": True}, "max_retries"),
        ({"retry_seconds": "9"}, "retry_seconds"),
        ({"beyond_history": "loud"}, "beyond_history"),
        ({"decoding": "loose"}, "decoding"),
        ({"hooks": {}}, "hooks"),
        ({"limiter": 30}, "limiter"),
        ({"plan": 1}, "plan"),
        ({"max_body_bytes": 1.0}, "max_body_bytes"),
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
        answering(kind, handler, **{"limiter": Unlimited(), **options})
    with pytest.raises(ConfigurationError, match=word):
        answering(kind, handler, limiter=LocalLimiter()).with_options(**options)


@pytest.mark.parametrize("build", [CoinGlass, AsyncCoinGlass])
@pytest.mark.parametrize(("name", "meant"), [("max_retry", "max_retries"), ("plna", "plan"), ("base_ulr", "base_url")])
def test_a_misspelt_option_is_refused_and_the_right_one_named(build: Any, name: str, meant: str) -> None:
    with pytest.raises(TypeError, match=f"'{name}'; did you mean {meant}"):
        build(api_key=KEY, **{name: 0})
    with pytest.raises(TypeError, match=f"'{name}'; did you mean {meant}"):
        build(api_key=KEY).with_options(**{name: 0})


def test_a_misspelt_key_is_not_shown() -> None:
    with pytest.raises(TypeError) as caught:
        CoinGlass(api_kye=KEY)  # type: ignore[arg-type]
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [line for frame in report.stack[1:] for line in (frame.locals or {}).values()]
    assert ours
    assert not [line for line in ours if KEY in line]


@pytest.mark.parametrize(
    ("build", "client"), [(CoinGlass, httpx.AsyncClient), (AsyncCoinGlass, httpx.Client), (CoinGlass, dict)]
)
def test_a_client_of_the_other_kind_is_refused(build: Any, client: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"http_client is .* needs an httpx"):
        build(api_key=KEY, http_client=client())
