"""Arguments are checked before anything is sent, and written so that a server reads exactly the given values."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from importlib import import_module
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.errors import ParameterError
from perpkit._runtime.wire.arguments import Encoded, encode
from perpkit._runtime.wire.values import shown
from tests.runtime.shop import BARS, GRID, NOW, SIMULATE, WHEN, Level, Side, pairs

np: Any = pytest.importorskip("numpy", reason="`make setup-check` installs NumPy")

pandas: Any = import_module("pandas")  # it has no types
MIDNIGHT = int(datetime(2025, 10, 9, tzinfo=UTC).timestamp()) * 1000


class Wild(StrEnum):
    STAR = "*"


def query(**arguments: object) -> dict[str, str]:
    return dict(encode(BARS, {"symbol": "BTC", **arguments}).query)


def refused(**arguments: object) -> ParameterError:
    with pytest.raises(ParameterError) as caught:
        encode(BARS, {"symbol": "BTC", **arguments})
    assert len(str(caught.value)) < 500
    return caught.value


class Hostile:
    """Every operation on it fails."""

    def __getattr__(self, name: str) -> object:
        raise RuntimeError(name)

    def __index__(self) -> int:
        raise RuntimeError

    def __repr__(self) -> str:
        raise RuntimeError


class Strange(float):
    def __str__(self) -> str:
        raise RuntimeError


class Broken(list[str]):
    def __iter__(self) -> NoReturn:
        raise RuntimeError


class Nowhere(tzinfo):
    def utcoffset(self, _: datetime | None) -> NoReturn:
        raise RuntimeError

    dst = tzname = utcoffset

    def __repr__(self) -> str:
        return "Nowhere()"


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
        ("symbol", "Ünïcode \u00a0\u200d", "symbol", "Ünïcode \u00a0\u200d"),
        ("symbol", np.str_("ETH"), "symbol", "ETH"),
        ("limit", np.int64(1000), "limit", "1000"),
        ("limit", np.uint8(5), "limit", "5"),
        ("level", np.int32(2), "level", "2"),
        ("min_usd", np.float64(0.1), "min_usd", "0.1"),
        ("min_usd", np.float32(0.1), "min_usd", "0.1"),
        ("min_usd", np.int64(7), "min_usd", "7"),
        ("min_usd", np.str_("7.5"), "min_usd", "7.5"),
        ("start_time", np.int64(NOW), "startTime", str(NOW)),
        ("start_time", float(NOW), "startTime", str(NOW)),
        ("start_time", np.float64(NOW), "startTime", str(NOW)),
        ("start_time", pandas.Timestamp(WHEN), "startTime", str(NOW)),
        ("start_time", pandas.Timestamp("2025-10-09T10:53:20", tz="Europe/Berlin"), "startTime", str(NOW)),
        ("start_time", "2025-10-09T08:53:20Z", "startTime", str(NOW)),
        ("start_time", "2025-10-09 10:53:20+02:00", "startTime", str(NOW)),
        ("start_time", "2025-10-09T10:53:20.000+0200", "startTime", str(NOW)),
        ("start_time", "2025-10-09", "startTime", str(MIDNIGHT)),
        ("start_time", date(2025, 10, 9), "startTime", str(MIDNIGHT)),
        ("since", "2025-10-09", "since", str(MIDNIGHT // 1000)),
        ("since", date(2025, 10, 9), "since", str(MIDNIGHT // 1000)),
    ],
    ids=shown,
)
def test_accepted(keyword: str, value: object, name: str, text: str) -> None:
    assert query(**{keyword: value})[name] == text


@pytest.mark.parametrize(
    ("keyword", "value", "words"),
    [
        ("symbol", None, "is required by bars"),
        ("symbol", "", "is empty, but it is required"),
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
        ("start_time", "soon", "is 'soon'; a time as text is written as 2026-03-01, 2026-03-01T12:00:00Z or"),
        ("start_time", "1760000000000", "a time as text is written as"),
        ("start_time", "20251009", "a time as text is written as"),
        ("start_time", "2025-10-09T08:53", "has no timezone, so it is not an exact time"),
        ("start_time", "2025-13-09", "is not a valid date: month must be in 1..12"),
        ("start_time", "2025-10-09T25:00Z", "is not a valid date"),
        ("start_time", "1999-01-01", "is '1999-01-01'; it must be at least"),
        ("start_time", "2" * 5000, "(5,000 long)"),
        ("start_time", datetime.min.replace(tzinfo=timezone(timedelta(hours=23))), "it must be at least"),
        ("start_time", datetime.max.replace(tzinfo=timezone(timedelta(hours=-23))), "it must be at least"),
        ("start_time", date.max, "is datetime.date(9999, 12, 31); it must be at least"),
        ("start_time", pandas.NaT, "is NaT, which is not a time; leave it out instead"),
        ("start_time", pandas.Timestamp("2026-01-01"), "has no timezone"),
        ("start_time", np.datetime64("2026-01-01"), "pass value.astype('datetime64[ms]').item().replace(tzinfo=UTC)"),
        ("start_time", np.datetime64("NaT"), "is a numpy.datetime64, which has no timezone"),
        ("start_time", np.float64("nan"), "epoch milliseconds as an int"),
        ("start_time", np.float64("inf"), "epoch milliseconds as an int"),
        ("start_time", np.bool_(True), "epoch milliseconds as an int"),
        ("start_time", b"2026-01-01", "epoch milliseconds as an int"),
        ("start_time", time(12), "epoch milliseconds as an int"),
        ("start_time", 10**5000, "is a value of type int; it must be at least"),
        ("start_time", Hostile(), "is a value of type Hostile (Hostile), which cannot be read (RuntimeError)"),
        ("start_time", WHEN.replace(tzinfo=Nowhere()), "which cannot be read (RuntimeError)"),
        ("limit", np.float64(5), "pass an int"),
        ("limit", np.bool_(True), "pass an int"),
        ("limit", Hostile(), "cannot be read (RuntimeError)"),
        ("limit", 10**5000, "is a value of type int; it must be at least 1"),
        ("min_usd", 10**5000, "more than 40 digits"),
        ("min_usd", "1" * 100_000, "more than 40 digits"),
        ("min_usd", np.float64("nan"), "not a number that can be sent"),
        ("min_usd", Decimal("sNaN"), "not a number that can be sent"),
        ("min_usd", Decimal("1E+999999"), "more than 40 digits"),
        ("min_usd", "1e99999999999999999999", "pass a number"),
        ("min_usd", Fraction(1, 3), "pass a number"),
        ("min_usd", Strange(1.5), "cannot be read (RuntimeError)"),
        ("symbol", "B" * 100_000, "(100,000 long); the limit for one value is 2,000"),
        ("symbol", "BTC\x00", "contains the control character '\\x00'; remove it"),
        ("symbol", "BTC\n", "contains the control character '\\n'; remove it"),
        ("symbol", "B\u2028C", "contains the control character '\\u2028'"),
        ("tags", ["a"] * 5000, "makes the query longer than 8,000 bytes"),
        ("tags", ["a\r"], "contains the control character '\\r'"),
        ("tags", Broken(), "which cannot be read (RuntimeError)"),
        ("start_time", True, "pass an aware datetime"),
        ("since", NOW, "looks like milliseconds: divide by 1000, or pass a datetime"),
        ("since", 5, "it must be at least 1000000000 and at most 10000000000"),
        ("since", 1.5, "epoch seconds as an int"),
        ("min_usd", -1, "is -1; it must be at least 0"),
        ("min_usd", True, "pass a number"),
        ("min_usd", "ten", "pass a number"),
        ("min_usd", None.__class__, "pass a number"),
        ("min_usd", float("nan"), "not a number that can be sent"),
        ("min_usd", "-Infinity", "not a number that can be sent"),
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
        ("symbo", "BTC", "is not an argument of bars; did you mean symbol?"),
        ("qqqqqq", "BTC", "is not an argument of bars; it takes symbol, interval, limit"),
    ],
    ids=shown,
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
        ({"a": "x" * 2001}, "the limit for one value is 2,000"),
        ({"a": "x\n"}, "contains the control character"),
        ({"x\x00": "a"}, "contains the control character"),
        ({"": "a"}, "'' is not a name of a parameter"),
        ({5: "a"}, "5 is not a name of a parameter"),
        ([("a", "b")], "is [('a', 'b')]; pass a dict"),
    ],
)
def test_extras_refused(extra: Any, words: str) -> None:
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


LONG_ID = 2**63 + 12345678901234567890


@pytest.mark.parametrize(
    ("given_id", "in_query", "in_body"),
    [
        (LONG_ID, str(LONG_ID), str(LONG_ID)),
        (np.int64(5), "5", "5"),
        ("5", "5", '"5"'),
        ("3fa42833-9508-4061-8d80-b68563dcd521", "3fa42833-9508-4061-8d80-b68563dcd521", None),
    ],
)
def test_an_id_is_sent_as_it_is_given(given_id: object, in_query: str, in_body: str | None) -> None:
    encoded = encode(SIMULATE, {"account": "a", "size": 1, "order_id": given_id, "after": given_id})
    assert encoded.query == (("after", in_query),)
    sent = in_body or f'"{in_query}"'
    assert encoded.body == f'{{"size":"1","orderId":{sent}}}'.encode()


@pytest.mark.parametrize("wrong", [1.0, True, b"5", -1, 10**40, "a\n"])
def test_what_is_no_id_is_refused(wrong: object) -> None:
    with pytest.raises(ParameterError):
        encode(SIMULATE, {"account": "a", "size": 1, "order_id": wrong})


@pytest.mark.parametrize("segment", [".", ".."])
def test_a_path_segment_that_would_move_is_refused(segment: str) -> None:
    with pytest.raises(ParameterError, match="is not allowed in a path"):
        encode(SIMULATE, {"account": segment, "size": 1})


def test_a_query_has_an_end_however_many_values_it_has() -> None:
    with pytest.raises(ParameterError, match="z: makes the query longer than 8,000 bytes; ask in several calls"):
        encode(BARS, {"symbol": "BTC"}, {**{f"x{number}": "ø" * 300 for number in range(5)}, "z": "ø" * 301})
    assert len(encode(BARS, {"symbol": "ø" * 1000}, {"z": "x" * 1900}).query_bytes) > 7800


PRINTABLE = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=200)


@given(st.lists(PRINTABLE, min_size=1, max_size=3).filter(lambda items: not any("," in item for item in items)))
def test_a_server_reads_what_was_given(items: list[str]) -> None:
    encoded = encode(BARS, {"symbol": "BTC", "tags": items}, {"ключ &=": "+".join(items)})
    assert pairs(encoded.query_bytes) == list(encoded.query)
    assert set(encoded.query_bytes) <= set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%&=,")


def test_values_are_not_shown() -> None:
    assert "BTC" not in repr(encode(BARS, {"symbol": "BTC"}))
