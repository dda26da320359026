"""Small types: times, open enums, secrets, headers, rate limits, responses, timeouts."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.answer import Headers, RateLimit, Response, rate_limit
from perpkit._runtime.description.api import RateLimitHeaders
from perpkit._runtime.errors import ConfigurationError
from perpkit._runtime.secret import Secret, redacted
from perpkit._runtime.timeout import Timeout
from perpkit._runtime.times import Unit, interval_ms, to_datetime, to_epoch
from tests.runtime.shop import NOW, WHEN, Level, Side, crossed


@given(st.integers(-(10**13), 10**14), st.sampled_from(["ms", "s"]), st.integers(-1439, 1439))
def test_times_are_exact_both_ways(value: int, unit: Unit, minutes: int) -> None:
    value = value if unit == "ms" else value // 1000
    moment = to_datetime(value, unit)
    assert moment.tzinfo is UTC
    assert to_epoch(moment, unit) == value
    assert to_epoch(moment.astimezone(timezone(timedelta(minutes=minutes))), unit) == value


def test_times() -> None:
    assert to_datetime(NOW, "ms") == WHEN
    assert to_datetime(NOW * 10**6 + 1_999, "ns") == WHEN + timedelta(microseconds=1)
    assert to_datetime(10**19 - 1, "ns").year == 2286
    assert to_epoch(WHEN + timedelta(microseconds=1999), "ms") == NOW + 1
    assert to_epoch(datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC), "s") == -1
    with pytest.raises(ValueError, match="without a timezone"):
        to_epoch(WHEN.replace(tzinfo=None), "ms")
    with pytest.raises(OverflowError):
        to_datetime(10**18, "ms")


@pytest.mark.parametrize(("interval", "minutes"), [("1m", 1), ("30m", 30), ("4h", 240), ("1d", 1440), ("1w", 10080)])
def test_interval(interval: str, minutes: int) -> None:
    assert interval_ms(interval) == minutes * 60_000


@pytest.mark.parametrize("interval", ["", "m", "0m", "1M", "1.5h", "-1d", "1h ", "day"])
def test_interval_refused(interval: str) -> None:
    with pytest.raises(ValueError, match="not a whole number"):
        interval_ms(interval)


@pytest.mark.parametrize(("kind", "known", "unknown"), [(Side, "buy", "short"), (Level, 1, 99)])
def test_open_enums(kind: Any, known: Any, unknown: Any) -> None:
    assert kind(known).is_known
    member = kind(unknown)
    assert not member.is_known
    assert isinstance(member, kind)
    assert member == unknown
    assert hash(member) == hash(unknown)
    assert member == kind(unknown)
    assert member.value == unknown
    assert str(member) == str(unknown)
    assert member.name == "UNKNOWN"
    assert json.dumps(member) == json.dumps(unknown)
    assert msgspec.json.encode(member) == json.dumps(unknown).encode()
    assert msgspec.json.decode(json.dumps(unknown), type=kind) == member
    assert unknown not in [value.value for value in kind]
    for value in (member, kind(known)):
        for twin in (crossed(value), copy.copy(value), copy.deepcopy([value])[0]):
            assert twin == value
            assert type(twin) is kind
            assert twin.is_known == value.is_known


@pytest.mark.parametrize("wrong", [None, 5, 1.5, ["buy"]])
def test_text_enum_refuses_what_is_no_text(wrong: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid Side"):
        Side(wrong)


@pytest.mark.parametrize("wrong", [None, "1", 1.5, False])
def test_integer_enum_refuses_what_is_no_integer(wrong: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid Level"):
        Level(wrong)
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(json.dumps(wrong), type=Level)
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b"true", type=Level)


def test_a_secret_shows_nothing() -> None:
    secret = Secret("fake-secret")
    assert "fake-secret" not in f"{secret} {secret!r} {secret:>40}" + str([secret])
    assert secret.reveal() == "fake-secret"
    assert not isinstance(secret, str)
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        json.dumps(secret)
    assert redacted("a fake-secret b", (secret,)) == "a *** b"


def test_headers_ignore_case_and_join() -> None:
    headers = Headers([("Content-Type", "text/plain"), ("x-a", "1"), ("X-A", "2")])
    assert headers["CONTENT-TYPE"] == "text/plain"
    assert headers["x-a"] == "1, 2"
    assert list(headers) == ["content-type", "x-a"]
    assert len(headers) == 2
    assert "X-a" in headers
    assert headers.get("absent") is None
    assert repr(headers) == "<Headers: 2>"


@pytest.mark.parametrize(
    ("headers", "expected", "remaining"),
    [
        ({"X-Limit": "30", "x-used": "4"}, RateLimit(limit=30, used=4), 26),
        ({"X-Limit": "30", "x-used": "31"}, RateLimit(limit=30, used=31), 0),
        ({"X-Limit": "30"}, RateLimit(limit=30, used=None), None),
        ({"X-Used": "4", "X-Limit": "many"}, RateLimit(limit=None, used=4), None),
        ({"X-Limit": "²"}, None, None),
        ({}, None, None),
    ],
)
def test_rate_limit(headers: dict[str, str], expected: RateLimit | None, remaining: int | None) -> None:
    found = rate_limit(RateLimitHeaders(limit="X-LIMIT", used="X-USED"), Headers(headers.items()))
    assert found == expected
    assert (found and found.remaining) == remaining
    assert rate_limit(None, Headers(headers.items())) is None


def test_a_response_shows_its_size_only() -> None:
    listed = Response(payload=["private"], status=200, headers=Headers(), rate_limit=None, body=b'["private"]')
    single = Response(payload=5, status=200, headers=Headers(), rate_limit=None, body=b"5")
    assert repr(listed) == "<Response 200: list of 1, 11 bytes>"
    assert repr(single) == "<Response 200: int, 1 bytes>"


def test_timeout() -> None:
    assert Timeout.of(2) == Timeout(connect=2, read=2, write=2, total=2)
    assert Timeout.of(Timeout(read=60)).read == 60
    for wrong in (0, -1):
        with pytest.raises(ConfigurationError, match="more than 0 seconds"):
            Timeout.of(wrong)
        with pytest.raises(ConfigurationError, match=r"total is .*more than 0 seconds"):
            Timeout(total=wrong)
    with pytest.raises(ConfigurationError, match="pass seconds or a Timeout"):
        Timeout.of("2")
