"""What a lenient API means by a value in another form: the other unit of time, no number, a number for a text."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from attrs import evolve, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from perpkit._runtime.answer import Answer, Headers
from perpkit._runtime.description.api import Api
from perpkit._runtime.description.forms import Items, Object, Row
from perpkit._runtime.description.operation import Operation
from perpkit._runtime.enums import OpenIntEnum, OpenStrEnum
from perpkit._runtime.errors import DecodeError
from perpkit._runtime.moments import Milliseconds, Seconds
from perpkit._runtime.wire.decoding import LARGE, decode
from perpkit._runtime.wire.salvage import salvage
from perpkit._runtime.wire.unknown import unknown
from tests.runtime.shop import SHOP, VAULT, payload_of

LENIENT_VAULT = evolve(VAULT, lenient=True)
MS = 1_762_300_800_000
S = 1_762_300_800


class Candle(NamedTuple):
    time: Seconds
    price: float


class Grade(OpenStrEnum):
    ONE = "1"


class Level(OpenIntEnum):
    ONE = 1


@frozen(kw_only=True)
class Tick:
    time: Milliseconds
    price: float
    day: Seconds | None = None
    size: float | None = None
    count: int | None = None
    exact: Decimal | None = None
    name: str | None = None
    grade: Grade | None = None
    level: Level | None = None
    candles: list[Candle] | None = None
    prices: dict[str, float] | None = None
    times: list[Milliseconds] | None = None
    sizes: list[float | None] | None = None
    more: Any = None


TICK = Operation[Tick](id="tick", call_path="tick", method="GET", path="/tick", payload=payload_of(Tick))
TICKS = Operation[list[Tick]](
    id="ticks",
    call_path="ticks",
    method="GET",
    path="/ticks",
    payload=payload_of(list[Tick]),
    wire=Items(Object(names={"Price": "price"}, members={"candles": Items(Row(2))})),
)


def enveloped(text: str) -> Answer:
    return Answer(200, Headers(), f'{{"code":"0","data":{text}}}'.encode())


def tick(**members: object) -> Tick:
    """Return what is made of one tick: a good one, but for these members."""
    return decode(SHOP, TICK, enveloped(json.dumps({"time": MS, "price": 1.5, **members})))


def refused(**members: object) -> str:
    with pytest.raises(DecodeError) as caught:
        tick(**members)
    return caught.value.path


TIMES = st.sampled_from([1, 1000])
FORMS: st.SearchStrategy[type] = st.sampled_from([int, str, float])


@given(st.integers(10**9, 10**10 - 1), TIMES, FORMS, TIMES, FORMS)
def test_a_moment_comes_in_either_unit_as_a_number_or_a_text(
    moment: int, times: int, form: Any, other_times: int, other_form: Any
) -> None:
    sent = {"time": form(moment * times), "day": other_form(moment * other_times)}
    made = tick(**sent, candles=[[form(moment * times), 1]], times=[other_form(moment * other_times)])
    assert (made.time, made.day) == (moment * 1000, moment)
    assert made.candles == [Candle(moment, 1.0)]
    assert made.times == [moment * 1000]
    assert all(type(number) is int for number in (made.time, made.day, *(made.times or ())))


def test_milliseconds_are_rounded_down_to_seconds_and_are_kept_where_they_are_described() -> None:
    assert (tick(time=MS + 999).time, tick(day=MS + 999).day) == (MS + 999, S)


@given(st.integers(-(10**22), 10**22).filter(lambda n: not (10**9 <= n < 10**10 or 10**12 <= n < 10**13)))
def test_a_number_that_is_no_moment_is_left_as_it_is(number: int) -> None:
    made = tick(time=number, day=number, times=[number, S], candles=[[number, 1], [MS, ""]], prices={"a": 1})
    assert (made.time, made.day, made.times) == (number, number, [number, MS])
    assert made.candles is not None
    assert made.candles[0] == (number, 1.0)
    assert made.candles[1].time == S
    assert (made.price, made.prices, made.size) == (1.5, {"a": 1.0}, None)


@pytest.mark.parametrize("value", [None, "", "now", "1,762", "9" * 5000, True, 1.5, [], {}])
def test_what_is_no_number_is_no_moment(value: object) -> None:
    assert refused(time=value) == "$.data.time"
    assert refused(candles=[[MS, 1], [value, 1]]) == "$.data.candles[1][0]"


def test_nothing_is_a_number_that_is_not_known() -> None:
    for nothing in (None, ""):
        made = tick(price=nothing, prices={"a": nothing, "b": 2}, candles=[[S, nothing]], sizes=[nothing, "1.5"])
        assert made.candles
        assert made.prices
        assert all(map(math.isnan, (made.price, made.prices["a"], made.candles[0].price)))
        assert (made.prices["b"], made.sizes) == (2.0, [None, 1.5])


def test_nothing_is_none_where_a_number_may_be_null() -> None:
    made = tick(size="", count="", exact="", day="")
    assert (made.size, made.count, made.exact, made.day) == (None, None, None, None)
    assert tick(time=S, size="2.50", count=3, exact=1.10) == tick(size=2.5, count="3", exact="1.10")


def test_an_absent_number_is_an_error() -> None:
    with pytest.raises(DecodeError, match="Object missing required field `price`"):
        decode(SHOP, TICK, enveloped(f'{{"time":{MS}}}'))


@pytest.mark.parametrize("nothing", ["null", '""'])
def test_a_number_that_is_not_known_is_reported(nothing: str) -> None:
    text = f'{{"time":{S},"price":{nothing},"size":{nothing},"candles":[[{MS},{nothing}]],"prices":{{"a":{nothing}}}}}'
    assert unknown(SHOP, TICK, enveloped(text).body) == [
        ("value", f"$.data.price = {nothing}"),
        ("value", f"$.data.candles[].price = {nothing}"),
        ("value", f"$.data.prices.* = {nothing}"),
    ]


def test_a_value_of_another_type_is_known() -> None:
    made = tick(grade=1, level="1")
    assert (made.grade, made.level) == (Grade.ONE, Level.ONE)
    assert unknown(SHOP, TICK, enveloped(json.dumps({"time": MS, "price": 1, "grade": 1, "level": "1"})).body) == []


NUMBERS = st.from_regex(r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30}([eE][+-]?[0-9]{1,2})?)?", fullmatch=True)


@given(NUMBERS.filter(lambda text: text != "-0"))
@settings(max_examples=200)
def test_a_number_for_a_text_keeps_every_digit(digits: str) -> None:
    made = decode(SHOP, TICK, enveloped(f'{{"time":{S},"price":{digits},"name":{digits},"exact":{digits}}}'))
    assert made.name == digits
    assert made.price == float(digits)
    assert made.exact == Decimal(digits)


@pytest.mark.parametrize("value", [True, [], {}])
def test_other_types_are_no_text(value: object) -> None:
    assert refused(name=value) == "$.data.name"


def test_what_is_not_described_comes_as_from_any_decoder() -> None:
    assert tick(time=S, more={"a": [1.5, 1, None, "x", {"b": 2.0}]}).more == {"a": [1.5, 1, None, "x", {"b": 2.0}]}
    assert type(tick(time=S, more=1.5).more) is float


def test_too_large_a_number_is_refused() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(SHOP, TICK, enveloped(f'{{"time":{S},"price":1e999}}'))
    assert caught.value.path == "$.data.price"
    with pytest.raises(DecodeError):
        decode(SHOP, TICK, enveloped(f'{{"time":{S},"price":1,"name":{"9" * 5000}}}'))


def test_renamed_rows_are_mended_too() -> None:
    text = f'[{{"time":{S},"Price":null,"candles":[[{MS},"2","new"]]}},{{"time":{MS},"Price":"1","name":7}}]'
    first, second = decode(SHOP, TICKS, enveloped(text))
    assert (first.time, first.candles) == (MS, [Candle(S, 2.0)])
    assert math.isnan(first.price)
    assert second == Tick(time=MS, price=1.0, name="7")


def test_lenient_decoding_keeps_the_mended_rows() -> None:
    text = f'[{{"time":{S},"Price":1}},{{"time":null,"Price":1}},{{"time":0,"Price":1}}]'
    payload, rejected = salvage(SHOP, TICKS, enveloped(text))
    assert payload == [Tick(time=MS, price=1.0), Tick(time=0, price=1.0)]
    assert [row.path for row in rejected] == ["$.data[1].time"]


@pytest.mark.parametrize("text", [f'{{"time":{S},"price":null}}', f'{{"time":{MS},"price":1,"name":1}}'])
def test_a_strict_api_means_what_it_says(text: str) -> None:
    answer = Answer(200, Headers(), text.encode())
    with pytest.raises(DecodeError):
        decode(VAULT, TICK, answer)
    assert decode(LENIENT_VAULT, TICK, answer).time == MS


@pytest.mark.parametrize("api", [SHOP, LENIENT_VAULT])
def test_a_very_large_payload_is_not_read_a_second_time(api: Api) -> None:
    text = f'{{"time":{S},"price":1,"more":"{"x" * LARGE}"}}'
    with pytest.raises(DecodeError):
        decode(api, TICK, enveloped(text) if api is SHOP else Answer(200, Headers(), text.encode()))
