"""Arguments are checked before anything is sent, and written so that a server reads exactly what was given."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.errors import ParameterError
from perpkit._runtime.wire.arguments import Encoded, encode
from tests.runtime.shop import BARS, GRID, NOW, SIMULATE, WHEN, Level, Side, pairs


class Wild(StrEnum):
    STAR = "*"


def query(**arguments: object) -> dict[str, str]:
    return dict(encode(BARS, {"symbol": "BTC", **arguments}).query)


def refused(**arguments: object) -> ParameterError:
    with pytest.raises(ParameterError) as caught:
        encode(BARS, {"symbol": "BTC", **arguments})
    return caught.value


@pytest.mark.parametrize(
    ("keyword", "value", "name", "text"),
    [
        ("symbol", "ETH", "symbol", "ETH"),
        ("symbol", Side.SELL, "symbol", "sell"),
        ("symbol", Wild.STAR, "symbol", "*"),
        ("limit", 1000, "limit", "1000"),
        ("level", Level.TWO, "level", "2"),
        ("start_time", NOW, "startTime", str(NOW)),
        ("start_time", WHEN, "startTime", str(NOW)),
        ("start_time", WHEN.astimezone(timezone(timedelta(hours=5, minutes=45))), "startTime", str(NOW)),
        ("since", WHEN, "since", str(NOW // 1000)),
        ("min_usd", Decimal("10000"), "min_usd", "10000"),
        ("min_usd", Decimal("1E+4"), "min_usd", "10000"),
        ("min_usd", 0.1, "min_usd", "0.1"),
        ("min_usd", 1e-07, "min_usd", "0.0000001"),
        ("min_usd", 1e22, "min_usd", "10000000000000000000000"),
        ("min_usd", "1.50", "min_usd", "1.50"),
        ("min_usd", 7, "min_usd", "7"),
        ("ratio", "0.5", "ratio", "0.5"),
        ("deep", True, "deep", "true"),
        ("deep", False, "deep", "false"),
        ("venues", "Alpha,Beta", "venues", "Alpha,Beta"),
        ("venues", ["Alpha", "Gamma"], "venues", "Alpha,Gamma"),
        ("tags", ("a b", Side.BUY), "tags", "a b,buy"),
        ("tags", "", "tags", ""),
        ("pair", "BTCUSDT", "pair", "BTCUSDT"),
    ],
)
def test_accepted(keyword: str, value: object, name: str, text: str) -> None:
    assert query(**{keyword: value})[name] == text


@pytest.mark.parametrize(
    ("keyword", "value", "words"),
    [
        ("symbol", None, "is required by bars"),
        ("symbol", "", "is empty, and required"),
        ("symbol", 5, "is 5 (int); pass a str"),
        ("symbol", "\ud800", "half of a surrogate pair"),
        ("interval", "4H", "is '4H'; allowed: 1m, 4h, 1d; did you mean 4h?"),
        ("interval", "zzz", "is 'zzz'; allowed: 1m, 4h, 1d"),
        ("limit", 0, "is 0; it must be at least 1 and at most 1000"),
        ("limit", 1001, "is 1001; it must be at least 1 and at most 1000"),
        ("limit", True, "is True (bool); pass an int"),
        ("limit", "10", "is '10' (str); pass an int"),
        ("limit", 10.0, "is 10.0 (float); pass an int"),
        ("level", 3, "is '3'; allowed: 1, 2"),
        ("start_time", NOW // 1000, "looks like seconds: multiply by 1000, or pass a datetime"),
        ("start_time", 5, "is 5; it must be at least 1000000000000"),
        ("start_time", datetime(1999, 1, 1, tzinfo=UTC), "is 1999-01-01T00:00:00+00:00; it must be at least"),
        ("start_time", WHEN.replace(tzinfo=None), "has no timezone"),
        ("start_time", "2025-10-09", "pass an aware datetime or epoch milliseconds as an int"),
        ("start_time", True, "pass an aware datetime"),
        ("since", NOW, "looks like milliseconds: divide by 1000, or pass a datetime"),
        ("since", 5, "it must be at least 1000000000 and at most 10000000000"),
        ("since", 1.5, "epoch seconds as an int"),
        ("min_usd", -1, "is -1; it must be at least 0"),
        ("min_usd", True, "pass a number"),
        ("min_usd", "ten", "pass a number"),
        ("min_usd", None.__class__, "pass a number"),
        ("min_usd", float("nan"), "no number that can be sent"),
        ("min_usd", "-Infinity", "no number that can be sent"),
        ("min_usd", "1e999999", "more than 40 digits"),
        ("min_usd", Decimal("1E-41"), "more than 40 digits"),
        ("ratio", 0, "it must be more than 0 and at most 0.5"),
        ("ratio", Decimal("0.51"), "it must be more than 0 and at most 0.5"),
        ("deep", 1, "pass True or False"),
        ("deep", "true", "pass True or False"),
        ("venues", "Alpha,Delta", "is 'Delta'; allowed: Alpha, Beta, Gamma"),
        ("venues", ["alpha"], "did you mean Alpha?"),
        ("venues", [], "is an empty sequence"),
        ("venues", 5, "pass a str or a sequence of str"),
        ("venues", b"Alpha", "pass a str or a sequence of str"),
        ("tags", ["a,b"], "the item 'a,b' contains ','"),
        ("tags", [1], "pass a str"),
        ("pair", "btc", "is 'btc'; it must match ^[A-Z]+$"),
        ("symbo", "BTC", "is no argument of bars; did you mean symbol?"),
        ("qqqqqq", "BTC", "is no argument of bars; it takes symbol, interval, limit"),
    ],
)
def test_refused(keyword: str, value: object, words: str) -> None:
    error = refused(**{keyword: value})
    assert words in str(error)
    assert str(error).startswith(f"{keyword}: ")
    assert error.parameter == keyword
    assert isinstance(error, ValueError)


def test_an_operation_without_arguments_says_so() -> None:
    with pytest.raises(ParameterError, match="it takes nothing"):
        encode(GRID, {"symbol": "BTC"})


def test_order_is_that_of_the_description_then_extras() -> None:
    encoded = encode(BARS, {"limit": 1, "symbol": "BTC", "deep": None}, {"z": "1", "a": "2"})
    assert encoded == Encoded(
        path="/bars", query=(("symbol", "BTC"), ("limit", "1"), ("z", "1"), ("a", "2")), body=None
    )


def test_an_extra_replaces_what_is_described_unchecked() -> None:
    assert encode(BARS, {"limit": 5}, {"limit": "99999", "symbol": ""}).query == (("limit", "99999"), ("symbol", ""))


@pytest.mark.parametrize(
    ("extra", "words"),
    [
        ({"signature": "x"}, "'signature' is filled in by signing"),
        ({"a": 5}, "'a' is 5; values are sent as they are, so pass a str"),
        ({"a": "\udfff"}, "half of a surrogate pair"),
    ],
)
def test_extras_refused(extra: dict[str, Any], words: str) -> None:
    with pytest.raises(ParameterError) as caught:
        encode(BARS, {"symbol": "BTC"}, extra, {"signature"})
    assert words in str(caught.value)
    assert caught.value.parameter == "extra_query"


def test_body_is_compact_and_exact() -> None:
    encoded = encode(
        SIMULATE,
        {
            "account": "a/b ü",
            "size": 0.1,
            "rate": "0.10",
            "note": 'ø "1"',
            "leverage": 5,
            "reduce_only": True,
            "tag": "x",
        },
    )
    assert encoded.path == "/accounts/a%2Fb%20%C3%BC/simulate"
    assert encoded.body == '{"size":"0.1","rate":0.10,"note":"ø \\"1\\"","leverage":5,"reduceOnly":true}'.encode()
    assert encoded.query == (("tag", "x"),)


@pytest.mark.parametrize("segment", [".", ".."])
def test_a_path_segment_that_would_move_is_refused(segment: str) -> None:
    with pytest.raises(ParameterError, match="cannot stand in a path"):
        encode(SIMULATE, {"account": segment, "size": 1})


@given(st.lists(st.text(), min_size=1).filter(lambda items: not any("," in item for item in items)))
def test_a_server_reads_what_was_given(items: list[str]) -> None:
    encoded = encode(BARS, {"symbol": "BTC", "tags": items}, {"ключ &=": "+".join(items)})
    assert pairs(encoded.query_bytes) == list(encoded.query)
    assert set(encoded.query_bytes) <= set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%&=,")


def test_values_are_not_shown() -> None:
    assert "BTC" not in repr(encode(BARS, {"symbol": "BTC"}))
