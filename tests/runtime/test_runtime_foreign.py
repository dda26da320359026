"""Only our own errors are raised, for any argument and for any answer of a vendor."""

from __future__ import annotations

import contextlib
from datetime import UTC, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.answer import Headers, header_integer, rate_limit, retry_after
from perpkit._runtime.call.clock import Clock
from perpkit._runtime.description.api import Api, RateLimitHeaders
from perpkit._runtime.description.operation import Operation
from perpkit._runtime.errors import DecodeError, NotJsonError, ParameterError, PerpkitError
from perpkit._runtime.wire.arguments import encode
from tests.runtime.shop import BARS, ENTRIES, GRID, LADDERS, RENAMED, SHOP, SIMULATE, VAULT, VENUES, answer, payload_in

np: Any = pytest.importorskip("numpy", reason="`make setup-check` installs NumPy")

NUMPY = st.sampled_from([np.int8, np.uint64, np.float16, np.float32, np.float64, np.bool_, np.str_, np.bytes_])
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(10**4290, 10**4310)
    | st.floats()
    | st.complex_numbers()
    | st.decimals()
    | st.fractions()
    | st.text(st.characters(), max_size=20)
    | st.text("0123456789-T:Z+. eE", max_size=30)
    | st.binary(max_size=20)
    | st.dates()
    | st.times()
    | st.timedeltas()
    | st.uuids()
    | st.datetimes(timezones=st.none() | st.just(UTC) | st.just(timezone(timedelta(hours=-23, minutes=-59))))
    | NUMPY.map(lambda kind: kind(7))
    | st.integers(-(2**63), 2**63 - 1).map(lambda number: np.datetime64(number, "ns"))
    | st.sampled_from([object(), object, len, Decimal("sNaN"), NotImplemented, ..., np.array([1, 2]), range(10**12)])
)
ANYTHING = SCALARS | st.lists(SCALARS, max_size=3) | st.dictionaries(st.text(max_size=3), SCALARS, max_size=2)

PARAMETERS = [(operation, parameter) for operation in (BARS, ENTRIES, SIMULATE) for parameter in operation.parameters]
GIVEN: dict[str, object] = {"symbol": "BTC", "account": "a", "size": 1}

HEADER = (
    st.text(st.characters(max_codepoint=255), max_size=40)
    | st.text("0123456789", max_size=6000)
    | st.from_regex(r"\A\w{3}, \d{1,30} (Jan|Oct) \d{1,30} \d{1,9}:\d\d:\d\d ([-+]\d{1,20}|GMT)\Z")
)


@given(st.sampled_from(PARAMETERS), ANYTHING)
def test_an_argument_is_sent_or_refused(where: Any, value: object) -> None:
    operation, parameter = where
    names = {known.keyword for known in operation.parameters}
    arguments = {name: given for name, given in GIVEN.items() if name in names} | {parameter.keyword: value}
    refusal = None
    try:
        encoded = encode(operation, arguments)
    except ParameterError as error:
        refusal = error
    else:
        assert encoded.query_bytes.isascii()
    assert refusal is None or refusal.parameter == parameter.keyword
    assert len(str(refusal)) < 1000


@given(st.dictionaries(st.text(max_size=5) | st.integers(), ANYTHING, max_size=3) | ANYTHING)
def test_so_are_further_parameters(extra: Any) -> None:
    with contextlib.suppress(ParameterError):
        encode(GRID, {}, extra)


@given(HEADER, HEADER, HEADER)
def test_headers_say_something_or_nothing(first: str, second: str, third: str) -> None:
    headers = Headers({"retry-after": first, "date": second, "x-limit": third, "x-used": first}.items())
    wait = retry_after(headers)
    assert wait is None or 0 <= wait < 1e18
    found = rate_limit(RateLimitHeaders(limit="x-limit", used="x-used"), headers)
    assert found is None or found.remaining is None or found.remaining >= 0
    clock = Clock()
    clock.observe(0.0, clock.now_ms(), second, third)
    assert isinstance(clock.now_ms(), int)
    assert clock.state()


@pytest.mark.parametrize(
    ("text", "number"),
    [("42", 42), ("0042", 42), ("9" * 5000, None), ("-1", None), ("4.2", None), ("²", None), ("", None), (None, None)],
)
def test_a_header_that_holds_a_number(text: str | None, number: int | None) -> None:
    assert header_integer(text) == number


def test_a_wait_of_five_thousand_digits_is_none() -> None:
    assert retry_after(Headers([("retry-after", "9" * 5000)])) is None
    assert retry_after(Headers([("retry-after", "0." + "9" * 5000)])) is None
    assert retry_after(Headers([("retry-after", "0.5")])) == 0.5


NUMBERS = ["1" * 5000, "1e99999999999999999999999", "1.5e-99999999999999999999", "1e400", "-0", "1E+5"]
WRONG: list[tuple[Operation[Any], str, Api]] = [
    (BARS, '{"code":"0","data":[{"time":%s,"price":%s}]}', SHOP),
    (BARS, '{"code":%s,"msg":"x","data":%s}', SHOP),
    (ENTRIES, '{"entries":[{"id":1,"amount":%s}],"total":%s}', VAULT),
    (ENTRIES, '{"entries":[{"id":1,"amount":"%s"}],"total":1,"new":%s}', VAULT),
    (RENAMED, '{"id":%s,"amt":%s}', VAULT),
    (RENAMED, '{"code":%s,"error":%s}', VAULT),
    (VENUES, '{"code":"0","data":[{"name":"A","longUsd":%s}, %s]}', SHOP),
    (LADDERS, '{"code":"0","data":{"100":[{"name":"A","longUsd":%s}], "200":%s}}', SHOP),
]


@pytest.mark.parametrize("number", NUMBERS, ids=lambda text: text[:12])
@pytest.mark.parametrize(("operation", "body", "api"), WRONG)
@pytest.mark.parametrize("status", [200, 400])
def test_a_number_that_python_cannot_hold(
    operation: Operation[Any], body: str, api: Api, number: str, status: int
) -> None:
    kind: type[PerpkitError] | None = None
    try:
        payload_in(operation, answer((body % (number, number)).encode(), status), api)
    except PerpkitError as error:
        kind = type(error)
    assert kind is not NotJsonError, "it is JSON"


def test_a_decimal_beyond_all_exponents_is_named_with_its_path() -> None:
    with pytest.raises(DecodeError) as caught:
        payload_in(ENTRIES, answer(b'{"entries":[{"id":1,"amount":1e99999999999999999999999}],"total":1}'), VAULT)
    assert caught.value.path == "$.entries[0].amount"


@given(st.binary(max_size=30) | st.text(max_size=30).map(str.encode), st.sampled_from([200, 400, 500]))
def test_a_body_of_any_bytes(body: bytes, status: int) -> None:
    for api, operation in ((SHOP, BARS), (VAULT, ENTRIES), (VAULT, RENAMED)):
        with contextlib.suppress(PerpkitError):
            payload_in(operation, answer(body, status), api)
