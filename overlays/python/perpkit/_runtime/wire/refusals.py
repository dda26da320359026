"""What an answer means, by the API's rules, the HTTP status, the body and the vendor's message."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ..answer import Answer
from ..description.api import Api, Envelope, Meaning, Rule
from ..description.forms import is_object
from ..description.operation import Operation
from ..errors import (
    BadRequestError,
    InvalidKeyError,
    KeyOrPlanError,
    MissingKeyError,
    NotFoundError,
    NotJsonError,
    PermissionDeniedError,
    PlanIntervalError,
    PlanPathError,
    ResponseError,
    SignatureError,
    TimestampError,
    TooManyRequestsError,
    VendorError,
    VendorFaultError,
    VendorTimeoutError,
)
from ..secret import Secret, redacted, redacted_bytes
from .shallow import SMALL, branches

ERRORS: dict[Meaning, type[VendorError]] = {
    Meaning.MISSING_KEY: MissingKeyError,
    Meaning.INVALID_KEY: InvalidKeyError,
    Meaning.SIGNATURE: SignatureError,
    Meaning.TIMESTAMP: TimestampError,
    Meaning.PERMISSION: PermissionDeniedError,
    Meaning.KEY_OR_PLAN: KeyOrPlanError,
    Meaning.PLAN_PATH: PlanPathError,
    Meaning.PLAN_INTERVAL: PlanIntervalError,
    Meaning.BAD_REQUEST: BadRequestError,
    Meaning.NOT_FOUND: NotFoundError,
    Meaning.RATE_LIMIT: TooManyRequestsError,
    Meaning.TIMEOUT: VendorTimeoutError,
    Meaning.VENDOR_FAULT: VendorFaultError,
}

SHOWN = 300
"""Largest number of characters of a vendor's message that an error message quotes."""


def code_text(value: object) -> str | None:
    """Return a code as text: ``0`` and ``"0"`` are the same code; ``None`` if the value cannot be a code."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, (str, int)) and value != "" else None


def is_success(envelope: Envelope, code: object) -> bool:
    """Whether the code of an envelope means success."""
    return code_text(code) in {code_text(value) for value in envelope.success}


def code_and_message(api: Api, body: object) -> tuple[str | None, str]:
    """Return code and message by the first shape that fits the body; if none fits, the first code that is found."""
    code_alone: str | None = None
    for shape in api.error_shapes:
        code = code_text(_at(body, shape.code))
        message = _at(body, shape.message) if shape.message else ""
        if code is not None and isinstance(message, str):
            return code, message
        code_alone = code_alone or code
    return code_alone, ""


def error_members(api: Api, body: bytes) -> Any:
    """Return the members of a body that :func:`code_and_message` needs; ``None`` if the body is not JSON."""
    paths = [path for shape in api.error_shapes for path in (shape.code, shape.message) if path]
    return branches(body, paths)


def _at(value: Any, path: Sequence[str]) -> Any:
    for key in path:
        value = value.get(key) if is_object(value) else None
    return value


def meaning_of(api: Api, status: int, code: str | None, message: str) -> Meaning | None:
    """Return the meaning of the first rule that matches."""
    return next((rule.meaning for rule in api.rules if _matches(rule, status, code, message)), None)


def _matches(rule: Rule, status: int, code: str | None, message: str) -> bool:
    return (
        (not rule.statuses or any(low <= status <= high for low, high in rule.statuses))
        and (not rule.codes or code in rule.codes)
        and (rule.message is None or re.search(rule.message, message, re.IGNORECASE) is not None)
    )


def vendor_error(
    api: Api, operation: Operation[Any], answer: Answer, body: object, secrets: tuple[Secret, ...] = ()
) -> VendorError:
    """Return the exception for a refusal.

    Args:
        api: The API, whose shapes and rules apply.
        operation: The operation that was called.
        answer: The answer.
        body: Its :func:`error_members`; ``None`` if it is not JSON.
        secrets: Texts to mask if the vendor repeats them.
    """
    code, message = code_and_message(api, body)
    if body is None and answer.headers.get("content-type", "").startswith("text/plain"):
        message = redacted_bytes(answer.body, secrets)[:SMALL].decode("utf-8", "replace")  # masked, then cut
    meaning = meaning_of(api, answer.status, code, message)
    message = redacted(message, secrets)
    parts = [f"HTTP {answer.status}"]
    if code is not None:
        code = redacted(code, secrets)
        parts.append(f"code {code}")
    text = f"{operation.method} {operation.path} was refused ({', '.join(parts)})"
    words = " ".join(message.split())
    if words:
        text += f": {words[:SHOWN].rstrip('.')}"
    kind = VendorError if meaning is None else ERRORS[meaning]
    return kind(text, operation=operation.id, answer=answer, code=code, message=message, meaning=meaning)


def redirect_error(operation: Operation[Any], answer: Answer) -> ResponseError:
    """Return the exception for a redirect, which is not followed: key and signature are for one host only."""
    return ResponseError(
        f"{operation.method} {operation.path} was redirected (HTTP {answer.status}). Redirects are not followed, "
        "because another host would see the key: check base_url",
        operation=operation.id,
        answer=answer,
    )


def not_json_error(operation: Operation[Any], answer: Answer, reason: str) -> NotJsonError:
    """Return the exception for a 2xx answer whose body is not JSON."""
    start = answer.body.lstrip()[:1]
    if not start:
        found = "an empty body"
    elif start == b"<":
        found = "an HTML or XML page"
    elif "truncated" in reason:
        found = f"JSON that is cut off after {len(answer.body)} bytes"
    else:
        found = f"a body that is not JSON ({reason})"
    return NotJsonError(
        f"{operation.method} {operation.path} answered HTTP {answer.status} with {found}. "
        "Try again; if the problem remains, check for a proxy that answers in the vendor's place",
        operation=operation.id,
        answer=answer,
    )
