"""The memory that an answer needs is in proportion to its bytes, for every kind of body."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest

from perpkit._runtime.answer import Answer
from perpkit._runtime.description.api import Api
from perpkit._runtime.description.operation import Operation
from perpkit._runtime.errors import DecodeError, NotJsonError, ResponseError, VendorError
from tests.runtime.shop import BARS, ENTRIES, GRID, LADDERS, SHOP, VAULT, VENUES, answer, payload_in

SIZE = 9 * 1024 * 1024
"""Bytes; more than the largest payload that is read twice."""
RATIO = 3.0
"""Bytes of memory per byte of a body, not counting the body itself. Built-in types take up to 24."""


def filled(before: str, part: str, after: str) -> bytes:
    return (before + part * (SIZE // len(part)) + after).encode()


EMPTY = filled("[", "[],", "[]]").decode()
OBJECTS = filled("[", "{},", "{}]").decode()
KEYS = "{" + "".join(f'"{number}":[],' for number in range(SIZE // 12)) + '"z":[]}'


def judged(api: Api, operation: Operation[Any], given: Answer) -> tuple[float, ResponseError]:
    """Return the error of an answer, and the highest memory used, in bytes per byte of the body."""
    tracemalloc.start()
    try:
        with pytest.raises(ResponseError) as caught:
            payload_in(operation, given, api)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    return most / len(given.body), caught.value


REFUSALS: list[tuple[str, str]] = [
    (f'{{"code":"401","msg":"no","x":{EMPTY}}}', "401"),
    (f'{{"x":{EMPTY},"code":"401","msg":"no"}}', "401"),
    (f'{{"code":"401","msg":{EMPTY}}}', "401"),
    (f'{{"code":{EMPTY},"msg":"no"}}', ""),
    (f'{{"code":"401","msg":"{"m" * SIZE}"}}', "401"),
    (f'{{"error":{{"code":"401","message":"no","details":{EMPTY}}}}}', "401"),
    (f'{{"error":{{"code":"401","message":"no"}},"x":{OBJECTS}}}', "401"),
    (EMPTY, ""),
    (KEYS, ""),
    (f"oops {EMPTY}", ""),
]


@pytest.mark.parametrize(("body", "code"), REFUSALS, ids=range(len(REFUSALS)))
@pytest.mark.parametrize("status", [400, 503])
def test_a_refusal(body: str, code: str, status: int) -> None:
    ratio, error = judged(VAULT, ENTRIES, answer(body.encode(), status))
    assert ratio < RATIO
    assert isinstance(error, VendorError)
    assert (error.code or "") == code


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_a_refusal_within_a_success(place: int) -> None:
    ratio, error = judged(SHOP, BARS, answer(REFUSALS[place][0].encode()))
    assert ratio < RATIO
    assert isinstance(error, VendorError)


def test_a_refusal_in_plain_text() -> None:
    body = filled("", "ab ", "")
    ratio, error = judged(SHOP, BARS, answer(body, 400, content_type="text/plain"))
    assert ratio < RATIO
    assert isinstance(error, VendorError)
    assert error.message.startswith("ab ab")
    assert len(error.message) < 100_000
    assert error.body == body


WRONG: list[tuple[Operation[Any], str, str]] = [
    (BARS, EMPTY, "$.data[0]"),
    (BARS, OBJECTS, "$.data[0]"),
    (BARS, KEYS, "$.data"),
    (VENUES, EMPTY, "$.data"),
    (VENUES, OBJECTS, "$.data"),
    (LADDERS, f'{{"100":{OBJECTS}}}', "$.data"),
    (GRID, f'{{"cells":{EMPTY}}}', "$.data.cells[0]"),
    (GRID, f'{{"cells":{OBJECTS}}}', "$.data.cells[0]"),
    (GRID, f'{{"new":{EMPTY}}}', "$.data"),
]


@pytest.mark.parametrize(("operation", "data", "path"), WRONG, ids=range(len(WRONG)))
def test_a_payload_of_a_wrong_type(operation: Operation[Any], data: str, path: str) -> None:
    ratio, error = judged(SHOP, operation, answer(f'{{"code":"0","data":{data}}}'.encode()))
    assert ratio < RATIO
    assert isinstance(error, DecodeError)
    assert error.path == path


@pytest.mark.parametrize(
    "data",
    [EMPTY, OBJECTS, f'{{"entries":{EMPTY},"total":1}}', f'{{"new":{EMPTY}}}'],
    ids=range(4),
)
def test_the_same_where_there_is_no_envelope(data: str) -> None:
    ratio, error = judged(VAULT, ENTRIES, answer(data.encode()))
    assert ratio < RATIO
    assert isinstance(error, DecodeError)


def test_a_body_that_is_cut_off() -> None:
    ratio, error = judged(SHOP, BARS, answer(f'{{"code":"0","data":{EMPTY[:-1]}'.encode()))
    assert ratio < RATIO
    assert isinstance(error, NotJsonError)
