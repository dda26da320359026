"""The fault matrix: every fault that a request may meet, and its one outcome."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Mapping
from typing import Any, Literal, get_origin

import httpx
from attrs import field, frozen

from perpkit._runtime import errors
from perpkit.sandbox.recording import Recording, load

from .cases import Case, described_objects, enum_members, leaves

Retried = Literal["always", "reads", "never"]
"""Which operations are retried. ``reads``: those that may be sent twice. ``always``: all, because nothing was sent."""

MAX_BODY = 8192
"""``max_body_bytes`` of the clients here: more than a good answer has, less than the answer that is too large."""
TOTAL = 5.0
"""Seconds that one attempt may take."""
MAX_RETRIES = 2
HTML = b"<!doctype html><title>Bad gateway</title>"
DATE = "Sat, 21 Nov 2026 12:00:00 GMT"
NINE_SECONDS_LATER = "Sat, 21 Nov 2026 12:00:09 GMT"


@frozen(kw_only=True)
class Reply:
    """What a vendor does with a request."""

    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("content-type", "application/json"),)
    chunks: tuple[bytes, ...] = ()
    breaks: type[httpx.TransportError] | None = None
    """What happens after the chunks. Without chunks, it happens before an answer begins."""
    drip: float = 0.0
    """Seconds each chunk takes."""


@frozen(kw_only=True)
class Outcome:
    """What a caller sees."""

    raises: type[errors.PerpkitError] | None
    elsewhere: Mapping[str, type[errors.PerpkitError]] = field(factory=dict[str, type[errors.PerpkitError]])
    """API → the exception for this API, if it is another one."""
    retried: Retried = "never"
    asked: float | None = None
    """Seconds before every retry, if the vendor names them; otherwise full jitter."""

    def error(self, case: Case) -> type[errors.PerpkitError] | None:
        """Return the class that is raised."""
        return self.elsewhere.get(case.package, self.raises)

    def attempts(self, case: Case) -> int:
        """Return how often the request is sent."""
        again = self.retried == "always" or (self.retried == "reads" and case.operation.method == "GET")
        return 1 + MAX_RETRIES if again else 1


@frozen(kw_only=True)
class Fault:
    """One row of the matrix."""

    name: str
    reply: Callable[[Case], Reply]
    outcome: Outcome
    applies: Callable[[Case], bool] = lambda case: True


def body(content: bytes, status: int = 200, **headers: str) -> Reply:
    """Return a whole answer in two chunks. Its length is declared only if a header does so."""
    half = len(content) // 2
    pairs = {"content-type": "application/json"} | {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status=status, headers=tuple(pairs.items()), chunks=(content[:half], content[half:]))


def broken(kind: type[httpx.TransportError]) -> Callable[[Case], Reply]:
    """Return a fault before the answer begins."""
    return lambda case: Reply(breaks=kind)


def cut(kind: type[httpx.TransportError]) -> Callable[[Case], Reply]:
    """Return a fault in the middle of the answer."""
    return lambda case: Reply(chunks=(case.good[: len(case.good) // 2],), breaks=kind)


def page(status: int, **headers: str) -> Callable[[Case], Reply]:
    """Return a status with an HTML page, as a proxy sends it."""
    return lambda case: body(HTML, status, content_type="text/html", **headers)


def padded(case: Case) -> bytes:
    """Return a good body that is larger than allowed."""
    return case.good + b" " * (2 * MAX_BODY)


def added_field(case: Case) -> Reply:
    """Return the good answer with a member in every object that is not described."""
    whole, payload = case.payload()
    for _, content in described_objects(case.operation.payload(), payload):
        content["added_later"] = {"nested": [1, 2]}
    if case.api.envelope is not None:
        whole["added_later"] = True
    return body(json.dumps(whole).encode())


def new_values(case: Case) -> Reply:
    """Return the good answer with values that no enum has."""
    whole, payload = case.payload()
    for content, name, kind in list(enum_members(case.operation.payload(), payload)):
        content[name] = 99 if issubclass(kind, int) else "added-later"
    return body(json.dumps(whole).encode())


def has_enums(case: Case) -> bool:
    """Whether the recorded answer holds enums."""
    return any(True for _ in enum_members(case.operation.payload(), case.payload()[1]))


def has_list(case: Case) -> bool:
    """Whether the payload is a list, in the description and in the answer."""
    return isinstance(case.payload()[1], list) and get_origin(case.operation.payload()) is list


def deepest(case: Case) -> tuple[str | int, ...]:
    """Return the path of the deepest value in the payload."""
    return max(leaves(case.payload()[1]), key=len)


def wrong_type(case: Case) -> Reply:
    """Return the good answer with an object where its deepest value was."""
    whole, payload = case.payload()
    *way, last = deepest(case)
    content: Any = payload
    for step in way:
        content = content[step]
    content[last] = {"wrong": True}
    return body(json.dumps(whole).encode())


LOST = Outcome(raises=errors.ConnectionFailedError, retried="reads")
LATE = Outcome(raises=errors.RequestTimeoutError, retried="reads")
NO_JSON = Outcome(raises=errors.NotJsonError)
TOO_LARGE = Outcome(raises=errors.ResponseTooLargeError)
BROKEN = Outcome(raises=errors.DecodeError)
SUCCESS = Outcome(raises=None)
FAULT = Outcome(raises=errors.VendorFaultError, retried="reads")
LIMITED = Outcome(raises=errors.TooManyRequestsError, retried="reads")

MATRIX: tuple[Fault, ...] = (
    # Nothing was sent: every operation is tried again.
    Fault(
        name="connection refused",
        reply=broken(httpx.ConnectError),
        outcome=Outcome(raises=errors.ConnectionFailedError, retried="always"),
    ),
    Fault(
        name="connect timeout",
        reply=broken(httpx.ConnectTimeout),
        outcome=Outcome(raises=errors.RequestTimeoutError, retried="always"),
    ),
    Fault(
        name="pool timeout",
        reply=broken(httpx.PoolTimeout),
        outcome=Outcome(raises=errors.RequestTimeoutError, retried="always"),
    ),
    # The request may have arrived.
    Fault(name="write timeout", reply=broken(httpx.WriteTimeout), outcome=LATE),
    Fault(name="read timeout", reply=broken(httpx.ReadTimeout), outcome=LATE),
    Fault(name="read timeout in the body", reply=cut(httpx.ReadTimeout), outcome=LATE),
    Fault(name="slow drip", reply=lambda case: Reply(chunks=(b" ",) * 100, drip=1.0), outcome=LATE),
    Fault(name="reset while sending", reply=broken(httpx.WriteError), outcome=LOST),
    Fault(name="reset before the answer", reply=broken(httpx.ReadError), outcome=LOST),
    Fault(name="closed before the answer", reply=broken(httpx.RemoteProtocolError), outcome=LOST),
    Fault(name="reset in the body", reply=cut(httpx.ReadError), outcome=LOST),
    Fault(name="body shorter than declared", reply=cut(httpx.RemoteProtocolError), outcome=LOST),
    Fault(name="gzip that is none", reply=lambda case: body(case.good, content_encoding="gzip"), outcome=NO_JSON),
    # An answer came without a payload.
    Fault(name="truncated JSON", reply=lambda case: body(case.good[:-3]), outcome=NO_JSON),
    Fault(name="HTML with 200", reply=page(200), outcome=NO_JSON),
    Fault(name="empty 200", reply=lambda case: body(b""), outcome=NO_JSON),
    Fault(name="204", reply=lambda case: Reply(status=204), outcome=NO_JSON),
    Fault(
        name="302",
        reply=page(302, location="https://elsewhere.example/"),
        outcome=Outcome(raises=errors.ResponseError),
    ),
    Fault(name="400", reply=page(400), outcome=Outcome(raises=errors.BadRequestError)),
    Fault(
        name="401",
        reply=page(401),
        outcome=Outcome(raises=errors.KeyOrPlanError, elsewhere={"ztdx": errors.SignatureError}),
    ),
    Fault(
        name="403",
        reply=page(403),
        outcome=Outcome(raises=errors.KeyOrPlanError, elsewhere={"ztdx": errors.PermissionDeniedError}),
    ),
    Fault(name="404", reply=page(404), outcome=Outcome(raises=errors.NotFoundError)),
    Fault(name="408", reply=page(408), outcome=Outcome(raises=errors.VendorTimeoutError, retried="reads")),
    Fault(  # a ban, if the API has bans: never tried again
        name="418",
        reply=page(418),
        outcome=Outcome(raises=errors.VendorError, elsewhere={"ztdx": errors.TooManyRequestsError}),
    ),
    Fault(name="429", reply=page(429), outcome=LIMITED),
    Fault(
        name="429 with seconds",
        reply=page(429, retry_after="7"),
        outcome=Outcome(raises=errors.TooManyRequestsError, retried="reads", asked=7.0),
    ),
    Fault(
        name="429 with a date",
        reply=page(429, retry_after=NINE_SECONDS_LATER, date=DATE),
        outcome=Outcome(raises=errors.TooManyRequestsError, retried="reads", asked=9.0),
    ),
    Fault(
        name="429 for too long",
        reply=page(429, retry_after="121"),
        outcome=Outcome(raises=errors.TooManyRequestsError, asked=121.0),
    ),
    *(Fault(name=str(status), reply=page(status), outcome=FAULT) for status in (500, 502, 503, 520, 527)),
    Fault(
        name="503 with seconds",
        reply=page(503, retry_after="11"),
        outcome=Outcome(raises=errors.VendorFaultError, retried="reads", asked=11.0),
    ),
    # JSON came that is not as described.
    Fault(name="null payload", reply=lambda case: body(case.with_payload(None)), outcome=BROKEN),
    Fault(
        name="wrong type deep inside",
        reply=wrong_type,
        outcome=BROKEN,
        applies=lambda case: any(True for _ in leaves(case.payload()[1])),
    ),
    Fault(
        name="declared too large",
        reply=lambda case: body(padded(case), content_length=str(len(padded(case)))),
        outcome=TOO_LARGE,
    ),
    Fault(name="undeclared too large", reply=lambda case: body(padded(case)), outcome=TOO_LARGE),
    Fault(
        name="too large once unpacked",
        reply=lambda case: body(gzip.compress(padded(case)), content_encoding="gzip"),
        outcome=TOO_LARGE,
    ),
    # Not a fault.
    Fault(name="empty list", reply=lambda case: body(case.with_payload([])), outcome=SUCCESS, applies=has_list),
    Fault(name="unknown field", reply=added_field, outcome=SUCCESS),
    Fault(name="unknown enum value", reply=new_values, outcome=SUCCESS, applies=has_enums),
)

MEANINGS: Mapping[str, Outcome] = {
    "bad-request": Outcome(raises=errors.BadRequestError),
    "invalid-key": Outcome(raises=errors.InvalidKeyError),
    "missing-key": Outcome(raises=errors.MissingKeyError),
    "not-found": Outcome(raises=errors.NotFoundError),
    "permission": Outcome(raises=errors.PermissionDeniedError),
    "plan-interval": Outcome(raises=errors.PlanIntervalError),
    "plan-path": Outcome(raises=errors.PlanPathError),
    "rate-limit": LIMITED,
    "rate-limit-banned": Outcome(raises=errors.TooManyRequestsError),
    "signature": Outcome(raises=errors.SignatureError),
    "timeout": Outcome(raises=errors.VendorTimeoutError, retried="reads"),
    "timestamp": Outcome(raises=errors.TimestampError),
    "vendor-fault": FAULT,
}
"""Beginning of a case's name → outcome. If several fit, the longest one counts."""

CODES: Mapping[str, Mapping[str, Outcome]] = {
    "coinglass": {
        "500": FAULT,
        "50001": LIMITED,
        "40001": Outcome(raises=errors.PlanPathError),
        "30001": Outcome(raises=errors.MissingKeyError),
        "77777": Outcome(raises=errors.VendorError),
    },
    "ztdx": {
        "INVALID_API_KEY": Outcome(raises=errors.InvalidKeyError),
        "SIGNATURE_INVALID": Outcome(raises=errors.SignatureError),
        "NEVER_SEEN": Outcome(raises=errors.VendorError),
    },
}
"""API → code of an answer with HTTP 200 → outcome, for every form that errors of the API have."""


def recorded(package: str) -> tuple[Fault, ...]:
    """Return a fault for every distinct error that is recorded of an API."""
    distinct = {(one.status, one.body): one for one in load(package) if not one.success}
    return tuple(_recorded(one) for one in distinct.values())


def _recorded(recording: Recording) -> Fault:
    name = max((known for known in MEANINGS if recording.case.startswith(known)), key=len)
    outcome = MEANINGS[name]
    asked = dict(recording.headers).get("retry-after")
    if asked is not None:
        outcome = Outcome(raises=outcome.raises, retried=outcome.retried, asked=float(asked))
    reply = Reply(status=recording.status, headers=recording.headers, chunks=(recording.body,))
    return Fault(name=f"{recording.case} of {recording.operation}", reply=lambda case: reply, outcome=outcome)


def shaped(case: Case) -> tuple[Fault, ...]:
    """Return a fault for every code above in every shape of the API."""
    return tuple(
        Fault(name=f"{code} at {'.'.join(shape.code)}", reply=_saying(shape.code, shape.message, code), outcome=outcome)
        for shape in case.api.error_shapes
        for code, outcome in CODES[case.package].items()
    )


def _saying(code: tuple[str, ...], message: tuple[str, ...] | None, value: str) -> Callable[[Case], Reply]:
    content: dict[str, Any] = {}
    for path, text in ((code, value), (message or (), "the vendor's own words")):
        inner = content
        for step in path[:-1]:
            inner = inner.setdefault(step, {})
        if path:
            inner[path[-1]] = text
    return lambda case: body(json.dumps(content).encode())
