"""From an answer to a payload with status and headers, or to an error."""

from __future__ import annotations

from typing import TypeVar

from ..answer import Answer, RateLimit, Response
from ..description.api import Api
from ..description.operation import Operation
from ..secret import Secret, redacted_bytes
from .decoding import decode
from .refusals import error_members, redirect_error, vendor_error
from .salvage import salvage
from .wrapping import wrapped

T = TypeVar("T")


def read(
    api: Api,
    operation: Operation[T],
    answer: Answer,
    secrets: tuple[Secret, ...],
    seen: RateLimit | None = None,
    *,
    lenient: bool = False,
    most: int | None = None,
) -> Response[T]:
    """Return the payload of an answer, with status, headers and raw bytes.

    Args:
        api: The API, whose rules give the meaning of an answer.
        operation: The operation that was called.
        answer: The answer.
        secrets: Keys and signatures to mask in errors.
        seen: The rate limit that its headers name.
        lenient: Whether the good rows of a payload are kept when others are broken.
        most: The number of rows from which on the answer may be cut off, if it is known.

    Raises:
        ResponseError: The answer holds no payload.
    """
    if 300 <= answer.status < 400:
        raise redirect_error(operation, answer)
    if not 200 <= answer.status < 300:
        raise vendor_error(api, operation, answer, error_members(api, answer.body), secrets)
    if lenient:
        payload, rejected = salvage(api, operation, answer, secrets)
    else:
        payload, rejected = decode(api, operation, answer, secrets), ()
    return Response(
        payload=wrapped(operation.payload(), payload, most, len(rejected)),
        rejected=rejected,
        status=answer.status,
        headers=answer.headers,
        rate_limit=seen,
        body=redacted_bytes(answer.body, _credentials(payload)) if operation.secret else answer.body,
    )


def _credentials(payload: object) -> tuple[Secret, ...]:
    """Return the credentials that an object of an answer holds."""
    members = (getattr(payload, name, None) for name in getattr(type(payload), "__slots__", ()))
    return tuple(one for one in members if isinstance(one, Secret))
