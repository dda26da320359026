"""What an answer means, by status and body, and what the exceptions contain."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from perpkit import errors as public
from perpkit._runtime import errors
from perpkit._runtime.description.api import Api, Meaning
from perpkit._runtime.description.operation import Operation
from perpkit._runtime.errors import (
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    DecodeError,
    InvalidKeyError,
    KeyOrPlanError,
    MissingKeyError,
    NotFoundError,
    NotJsonError,
    ParameterError,
    PermissionDeniedError,
    PerpkitError,
    PlanError,
    PlanIntervalError,
    PlanPathError,
    ResponseError,
    SignatureError,
    TimestampError,
    TooManyRequestsError,
    TransportError,
    VendorError,
    VendorFaultError,
    VendorTimeoutError,
)
from perpkit._runtime.wire.refusals import ERRORS, code_text
from tests.runtime.shop import BARS, ENTRIES, KEY, SECRET, SHOP, VAULT, answer, crossed, payload_in

SHOP_TABLE: list[tuple[int, object, type[ResponseError]]] = [
    (200, {"code": "401", "msg": "API key missing."}, MissingKeyError),
    (200, {"code": "400", "msg": "API key missing."}, MissingKeyError),
    (200, {"code": "400", "msg": "Invalid API key provided"}, InvalidKeyError),
    (200, {"code": "401", "msg": "Upgrade plan"}, PlanPathError),
    (200, {"code": 40001, "msg": "Upgrade plan"}, PlanPathError),
    (200, {"code": "403", "msg": "The requested interval is not available for your plan."}, PlanIntervalError),
    (200, {"code": "401", "msg": "who knows"}, KeyOrPlanError),
    (200, {"code": "401"}, KeyOrPlanError),
    (200, {"code": "400", "msg": "Required parameter 'x' is not present"}, BadRequestError),
    (200, {"code": 400, "msg": "Required parameter 'x' is not present"}, BadRequestError),
    (200, {"code": "400", "msg": None, "data": None}, BadRequestError),
    (200, {"code": "422", "msg": 5}, BadRequestError),
    (200, {"code": "50001", "msg": "slow down"}, TooManyRequestsError),
    (200, {"code": "408", "msg": "timeout"}, VendorTimeoutError),
    (200, {"code": "777", "msg": "new"}, VendorError),
    (200, {"code": "777", "msg": "new", "data": [{"time": 1, "price": 2}]}, VendorError),
    (200, {"code": True, "data": []}, VendorError),
    (200, {"code": None, "data": []}, VendorError),
    (200, {"code": ["0"], "data": []}, VendorError),
    (404, {"code": "404", "msg": "Endpoint not found"}, NotFoundError),
    (404, b"", NotFoundError),
    (404, b"<html>", NotFoundError),
    (429, {"code": "429", "msg": "Too Many Requests"}, TooManyRequestsError),
    (429, b"slow", TooManyRequestsError),
    (500, {"code": "0", "data": []}, VendorFaultError),
    (500, b"", VendorFaultError),
    (520, b"<html>unknown error</html>", VendorFaultError),
    (503, b'{"code": "5', VendorFaultError),
    (599, [1], VendorFaultError),
    (400, {}, VendorError),
    (418, b"teapot", VendorError),
    (204, b"", NotJsonError),
    (200, b"", NotJsonError),
    (200, b"  \n", NotJsonError),
    (200, b"<!DOCTYPE html><html></html>", NotJsonError),
    (200, b'{"code":"0","data":[{"time":1,"pri', NotJsonError),
    (200, b'{"code":"0","data":[]} trailing', NotJsonError),
    (200, b'{"code":"0","data":[],"x":"\xff\xfe"}\xff', NotJsonError),
    (200, b"[" * 100_000, NotJsonError),
    (200, b'{"code":"0","data":' + b'{"a":' * 50_000 + b"1" + b"}" * 50_001, NotJsonError),
    (200, b"NaN", NotJsonError),
    (200, {"code": "0"}, DecodeError),
    (200, {"code": "0", "data": None}, DecodeError),
    (200, {"data": []}, DecodeError),
    (200, [], DecodeError),
    (200, 5, DecodeError),
    (301, b"", ResponseError),
    (307, {"code": "0", "data": []}, ResponseError),
]

VAULT_TABLE: list[tuple[int, object, type[ResponseError]]] = [
    (
        401,
        {"success": False, "data": None, "error": {"code": "SIGNATURE_INVALID", "message": "Invalid signature"}},
        SignatureError,
    ),
    (
        401,
        {"error": {"code": "SIGNATURE_INVALID", "message": "Timestamp outside recv window"}},
        TimestampError,
    ),
    (400, {"code": -1021, "msg": "INVALID_TIMESTAMP"}, TimestampError),
    (400, {"error": "No such leverage", "code": "INVALID_LEVERAGE"}, BadRequestError),
    (403, {"error": "FORBIDDEN"}, PermissionDeniedError),
    (401, b"", VendorError),
    (422, b"Failed to deserialize", BadRequestError),
    (200, {"error": "No such leverage", "code": "INVALID_LEVERAGE"}, VendorError),
    (200, {"error": {"nothing": "scalar"}}, DecodeError),
]


def raised(api: Api, operation: Operation[Any], status: int, body: object, **headers: str) -> ResponseError:
    with pytest.raises(ResponseError) as caught:
        payload_in(operation, answer(body, status, **headers), api)
    return caught.value


@pytest.mark.parametrize(("status", "body", "kind"), SHOP_TABLE)
def test_shop(status: int, body: object, kind: type[ResponseError]) -> None:
    error = raised(SHOP, BARS, status, body)
    assert type(error) is kind
    assert error.status == status
    assert error.operation == "bars"
    assert error.body == answer(body).body
    assert str(error).startswith("GET /bars ")
    assert f"HTTP {status}" in str(error)


@pytest.mark.parametrize(("status", "body", "kind"), VAULT_TABLE)
def test_vault(status: int, body: object, kind: type[ResponseError]) -> None:
    assert type(raised(VAULT, ENTRIES, status, body)) is kind


@pytest.mark.parametrize("code", ["0", 0])
def test_success_as_text_or_number(code: object) -> None:
    assert payload_in(BARS, answer({"code": code, "data": []})) == []


def test_the_message_says_what_happened_and_what_to_do() -> None:
    error = raised(SHOP, BARS, 200, {"code": "400", "msg": "Invalid API\n key provided."})
    assert isinstance(error, VendorError)
    assert error.code == "400"
    assert error.message == "Invalid API\n key provided."
    assert error.meaning is Meaning.BAD_REQUEST
    error = raised(SHOP, BARS, 200, {"code": "400", "msg": "Invalid API key provided."})
    assert str(error) == (
        "GET /bars was refused (HTTP 200, code 400): Invalid API key provided. "
        "Check that the key is complete, belongs to this host and is active"
    )


def test_plain_text_is_the_message_of_a_refusal() -> None:
    error = raised(VAULT, ENTRIES, 422, b"missing field `size`", content_type="text/plain; charset=utf-8")
    assert "missing field `size`" in str(error)
    assert "missing" not in str(raised(VAULT, ENTRIES, 422, b"<p>missing field", content_type="text/html"))


def test_a_long_message_is_cut_in_the_text_only() -> None:
    error = raised(SHOP, BARS, 200, {"code": "777", "msg": "x" * 5000})
    assert isinstance(error, VendorError)
    assert len(str(error)) < 500
    assert len(error.message) == 5000


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "an empty body"),
        (b"<html>", "an HTML or XML page"),
        (b'{"code":"0","data":[', "JSON that is cut off after 20 bytes"),
        (b"oops", "not JSON (JSON is malformed"),
        (b"[" * 100_000, "not JSON (it is nested too deeply)"),
    ],
)
def test_what_is_no_json_is_told_apart(body: bytes, words: str) -> None:
    assert words in str(raised(SHOP, BARS, 200, body))


def test_a_vendor_that_echoes_the_key_does_not_put_it_into_the_error() -> None:
    error = raised(SHOP, BARS, 200, {"code": KEY, "msg": f"Invalid API key {KEY}"})
    assert isinstance(error, InvalidKeyError)
    assert KEY not in f"{error} {error!r} {error.message} {error.args}"
    assert "Invalid API key ***" in str(error)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "30"}, 30.0),
        ({"retry_after": "1.5"}, 1.5),
        ({"retry_after": "Thu, 09 Oct 2025 08:54:20 GMT", "date": "Thu, 09 Oct 2025 08:53:20 GMT"}, 60.0),
        ({"retry_after": "Thu, 09 Oct 2025 08:54:20 -0000", "date": "Thu, 09 Oct 2025 08:53:20 GMT"}, 60.0),
        ({"retry_after": "Thu, 09 Oct 2025 08:50:00 GMT", "date": "Thu, 09 Oct 2025 08:53:20 GMT"}, 0.0),
        ({"retry_after": "Thu, 09 Oct 2025 08:54:20 GMT"}, None),
        ({"retry_after": "soon"}, None),
        ({}, None),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    error = raised(SHOP, BARS, 429, b"", **headers)
    assert isinstance(error, TooManyRequestsError)
    assert error.retry_after == seconds


@pytest.mark.parametrize("body", [{"code": "401", "msg": "Upgrade plan"}, {"code": "0", "data": 5}, b"<"])
def test_errors_survive_pickle_and_copy(body: object) -> None:
    error = raised(SHOP, BARS, 200, body, x_limit="30")
    for twin in (crossed(error), copy.copy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert twin.body == error.body
        assert twin.headers["X-LIMIT"] == "30"
        assert vars(twin).keys() == vars(error).keys()
    parameter: ParameterError = crossed(ParameterError("limit", "is 0"))
    assert (parameter.parameter, str(parameter)) == ("limit", "limit: is 0")


def test_every_meaning_has_its_error() -> None:
    assert set(ERRORS) == set(Meaning)
    assert len(set(ERRORS.values())) == len(ERRORS)


def test_the_tree_is_as_drawn() -> None:
    drawn = {word for word in (public.__doc__ or "").replace("`", " ").split() if word.endswith(("Error", "Unknown"))}
    defined = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, PerpkitError)}
    assert drawn - {"ValueError"} == defined
    assert issubclass(InvalidKeyError, AuthenticationError)
    assert issubclass(PlanPathError, PlanError)
    assert issubclass(AuthenticationError, VendorError)
    for kind in (ConfigurationError, TransportError, ResponseError, ParameterError):
        assert kind.__base__ is PerpkitError


@pytest.mark.parametrize(
    ("value", "text"),
    [("0", "0"), (0, "0"), (-1021, "-1021"), (True, "true"), ("", None), (None, None), ({}, None), (1.5, None)],
)
def test_code_text(value: object, text: str | None) -> None:
    assert code_text(value) == text


def test_a_secret_is_not_in_the_error_of_a_signed_call() -> None:
    error = raised(VAULT, ENTRIES, 401, {"code": "SIGNATURE_INVALID", "error": f"expected with {SECRET}"})
    assert SECRET not in str(error)


def test_every_error_is_public_and_shows_its_public_name() -> None:
    raised_here = (PerpkitError, Warning)
    defined = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, raised_here)}
    assert defined == set(public.__all__)
    assert public.__all__ == sorted(public.__all__)
    for name in public.__all__:
        assert getattr(public, name) is getattr(errors, name)
        assert getattr(public, name).__module__ == "perpkit.errors"


def test_an_error_of_the_users_own_keeps_its_module() -> None:
    class OwnError(PerpkitError):
        pass

    assert OwnError.__module__ == __name__
