"""Errors of the vendor: which one, and the recorded body with the message that fits the request."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Any, cast

import msgspec

from .._runtime.description.api import Api, ErrorShape
from .recording import Pairs, Recording

_STATUSES = {
    "not-found": 404,
    "method-not-allowed": 405,
    "missing-key": 401,
    "invalid-key": 401,
    "signature": 401,
    "timestamp": 401,
}


class Refusal(Exception):
    """The vendor would not answer this request.

    Args:
        case: the meaning, as recordings name it.
        message: the vendor's message; ``None`` keeps the recorded message.
        parameter: wire name of the wrong parameter; it selects one of several recordings with the same meaning.
        headers: headers that HTTP requires, for an answer that is not recorded.
    """

    def __init__(self, case: str, message: str | None = None, parameter: str = "", *, headers: Pairs = ()) -> None:
        super().__init__(case, message, parameter)
        self.case = case
        self.message = message
        self.parameter = parameter
        self.headers = headers

    @property
    def status(self) -> int:
        """The HTTP status of an API that has no recording of this case."""
        return _STATUSES.get(self.case, 400)


def nearest(recordings: Sequence[Recording], refusal: Refusal, operation: str) -> Recording | None:
    """Return the recording that fits the refusal best.

    Recordings are preferred in this order: a variant named after the wrong parameter (``bad-request-size`` for
    ``size_usd``), the plain case before variants of other reasons, the operation's own, a lent one, operations with a
    similar name.
    """
    words = set(refusal.parameter.lower().split("_"))

    def rank(one: Recording) -> tuple[int, bool, bool, bool, int]:
        variant = one.case.removeprefix(refusal.case).split("-")
        return (
            len(words.intersection(variant) - {""}),
            one.case == refusal.case,
            one.operation == operation and not one.lent,
            one.lent,
            _shared(one.operation, operation),
        )

    fitting = [one for one in recordings if one.case == refusal.case or one.case.startswith(f"{refusal.case}-")]
    return max(fitting, key=rank, default=None)


def restated(recording: Recording, shapes: Sequence[ErrorShape], message: str) -> bytes:
    """Return a recorded error body with another message; unchanged if the body has no place for a message."""
    try:
        content: Any = msgspec.json.decode(recording.body)
    except msgspec.DecodeError:
        plain = any(value.startswith("text/plain") for name, value in recording.headers if name == "content-type")
        return message.encode() if plain and recording.body else recording.body
    for shape in shapes:
        if _get(content, shape.code) is None or (shape.message and _get(content, shape.message) is None):
            continue  # not complete: another shape tells where the message is
        if shape.message is None or _get(content, shape.message) == message:
            return recording.body
        _set(content, shape.message, message)
        return msgspec.json.encode(content)
    return recording.body


def composed(api: Api, status: int, message: str) -> bytes:
    """Return an error body in the API's first error shape, for refusals without a recording."""
    shape = api.error_shapes[0] if api.error_shapes else ErrorShape(code=("code",), message=("message",))
    content: dict[str, Any] = {}
    _set(content, shape.code, str(status))
    if shape.message is not None:
        _set(content, shape.message, message)
    return msgspec.json.encode(content)


def _shared(one: str, other: str) -> int:
    """Count the words with which both names begin."""
    pairs = zip(one.split("_"), other.split("_"), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _get(content: Any, path: Sequence[str]) -> Any:
    for key in path:
        content = _members(content).get(key)
    return content


def _set(content: Any, path: Sequence[str], value: str) -> None:
    for key in path[:-1]:
        content = _members(content).setdefault(key, {})
    _members(content)[path[-1]] = value


def _members(value: Any) -> dict[str, Any]:
    return cast(dict[str, Any], value) if isinstance(value, dict) else {}
