"""A vendor that answers from recordings, and refuses the same requests as the real vendor."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from threading import Lock
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec
from attrs import evolve, frozen

from .._runtime.description.api import Api
from .._runtime.description.operation import Operation
from .grown import grown
from .made import MARK, made_up
from .names import Names
from .page import of_venue, paged, whole
from .recording import Pairs, Recording
from .refusal import Refusal, composed, nearest, restated
from .requirement import check_demands, check_member, check_text
from .signature import check_signature, check_timestamp
from .turns import Cases, turns

ALLOWANCE = 1_200
"""Calls per minute in the rate-limit headers. The sandbox counts calls but never refuses one."""

_FRAMING = ("connection", "content-encoding", "content-length", "transfer-encoding")
_JSON: Pairs = (("content-type", "application/json"),)


@frozen
class Answer:
    """The answer to the caller, without framing headers, which the server or transport adds."""

    status: int
    headers: Pairs
    body: bytes


class Vendor:
    """One API, answered from recordings.

    Checks come in the vendor's order: path, method, key, signature, time, parameters, names. The first check that fails
    selects the error recording for the answer. Otherwise the answer is the success recording of the operation whose
    request is most similar. If several are equally similar, ``documented`` comes before ``observed``, so that answers
    are predictable. A recording with a defect is the last choice. Pages are cut from one recording, so that they are
    consistent.

    Args:
        api: facts about the API.
        operations: its operation table.
        recordings: its recordings.
        case: answer every request that passes the checks with this case; or a case for each method, by its Python
            path, or several that answer in turn. An error case that an operation lacks is borrowed from another
            operation; a success case is not.
        clock: the vendor's time in epoch ms.
        keys: the accepted keys and secrets, by the client's argument. Without a key, any key is accepted. An API with
            signed requests needs its secret.

        full_size: whether answers are as long as live ones: lists of coins and days, histories, grids and maps.

    Raises:
        ValueError: there is no such case or method, or the API signs and there is no secret.
    """

    def __init__(
        self,
        api: Api,
        operations: Sequence[Operation[Any]],
        recordings: Sequence[Recording],
        *,
        case: Cases = None,
        clock: Callable[[], int],
        keys: Mapping[str, str] | None = None,
        full_size: bool = False,
    ) -> None:
        self._full_size = full_size
        self._keys = dict(keys or {})
        if api.signing is not None and api.signing.secret not in self._keys:
            raise ValueError(f"requests to {api.name} are signed: give the secret to check them with")
        self.api = api
        self.operations = operations
        self.recordings = recordings
        self._turns = turns(api, operations, recordings, case)
        self._clock = clock
        self._names = Names(operations, recordings)
        self._prefix = urlsplit(api.base_url).path.rstrip("/")
        self._lock = Lock()
        self._minute = 0
        self._used = 0

    def knows(self, path: str) -> bool:
        """Whether any operation has this path, with any method."""
        return any(self._match(operation, path) is not None for operation in self.operations)

    def answer(self, method: str, path: str, query: bytes, headers: Mapping[str, str], body: bytes) -> Answer:
        """Answer one request.

        Args:
            method: HTTP method, upper case.
            path: as received, percent-encoded, without the query.
            query: as received, without ``?``.
            headers: by lower-case name.
            body: as received.
        """
        operation = None
        try:
            operation, in_path = self._route(method, path)
            values = _first(parse_qsl(query.decode("utf-8", "replace"), keep_blank_values=True))
            self._check_identity(operation, headers, query, values, body)
            members = _check_parameters(operation, {**values, **in_path}, headers, body)
            recording = self._recording(operation, values, members)
            answer = self._answered(recording, operation, values)
        except Refusal as refusal:
            answer = self._refused(refusal, operation.id if operation else "")
        return self._metered(answer)

    def _match(self, operation: Operation[Any], path: str) -> dict[str, str] | None:
        """Return the path's parameters if this is the operation's path."""
        expected, given = (self._prefix + operation.path).split("/"), path.split("/")
        if len(expected) != len(given):
            return None
        values: dict[str, str] = {}
        for template, segment in zip(expected, given, strict=True):
            if template.startswith("{") and segment:
                values[template.strip("{}")] = unquote(segment)
            elif template != segment:
                return None
        return values

    def _route(self, method: str, path: str) -> tuple[Operation[Any], dict[str, str]]:
        matches = [(one, values) for one in self.operations if (values := self._match(one, path)) is not None]
        if not matches:
            raise Refusal("not-found")
        for operation, values in matches:
            if operation.method == method:
                return operation, values
        allowed = ", ".join(sorted({operation.method for operation, _ in matches}))
        message = f"Request method '{method}' is not supported; use {allowed}"
        raise Refusal("method-not-allowed", message, headers=(("allow", allowed),))

    def _check_identity(
        self, operation: Operation[Any], headers: Mapping[str, str], query: bytes, values: dict[str, str], body: bytes
    ) -> None:
        """Check the credentials of the first way in that the request tries."""
        ways = self.api.access if operation.access is None else operation.access
        needed = next((way for way in ways if self._tried(way, headers)), None)
        if needed is None:
            raise Refusal("missing-key")
        for credential in self.api.credentials:
            if credential.header is not None and credential.argument in needed:
                accepted = self._keys.get(credential.argument)
                if accepted is not None and headers[credential.header.lower()] != credential.prefix + accepted:
                    raise Refusal("invalid-key")
        if self.api.signing is not None and self.api.signing.secret in needed:
            check_signature(self.api.signing, self._keys[self.api.signing.secret], query, body)
            check_timestamp(self.api.signing, values, self._clock())

    def _tried(self, way: Sequence[str], headers: Mapping[str, str]) -> bool:
        named = [one.header for one in self.api.credentials if one.header is not None and one.argument in way]
        return all(headers.get(name.lower()) for name in named)

    def _recording(self, operation: Operation[Any], values: dict[str, str], members: dict[str, Any]) -> Recording:
        forced = self._forced(operation)
        if forced is not None:
            return forced
        return self._names.unfitting(operation, values) or self._closest(operation, values, members)

    def _answered(self, recording: Recording, operation: Operation[Any], values: dict[str, str]) -> Answer:
        if not recording.success:
            return _replay(recording)
        made = made_up(operation, recording, values, self.api.envelope, self._clock, full_size=self._full_size)
        if self._full_size:
            made = grown(operation, recording, made or recording.body, values, self.api.envelope) or made
        if made is not None:
            answer = evolve(_replay(recording), body=made)
            return evolve(answer, headers=(*answer.headers, MARK))
        body = paged(recording, values, operation, self.api.envelope)
        if venue := self._names.venue(operation, values):
            body = of_venue(body, venue, self.api.envelope)
        return evolve(_replay(recording), body=body)

    def _forced(self, operation: Operation[Any]) -> Recording | None:
        turn = self._turns.get(operation.id)
        if turn is None:
            return None
        with self._lock:
            return turn.popleft() if len(turn) > 1 else turn[0]

    def _closest(self, operation: Operation[Any], values: dict[str, str], members: dict[str, Any]) -> Recording:
        asked = set(values.items()) | _pairs(members)

        def rank(one: Recording) -> tuple[bool, int, bool]:
            recorded = set(one.request.query) | _pairs(_object(one.request.body))
            return one.defect is None and one.form is None, len(asked & recorded), one.case.startswith("documented")

        successes = [one for one in self.recordings if one.operation == operation.id and one.success]
        if not successes:
            raise Refusal("not-found", f"The sandbox has no answer recorded for {operation.id}")
        return whole(successes, operation, self.api.envelope) or max(successes, key=rank)

    def _refused(self, refusal: Refusal, operation: str) -> Answer:
        recording = nearest(self.recordings, refusal, operation)
        if recording is None:
            message = refusal.message or f"Refused: {refusal.case}"
            body = composed(self.api, refusal.status, message)
            return Answer(refusal.status, (*_JSON, *refusal.headers), body)
        answer = _replay(recording)
        if refusal.message is None:
            return answer
        return evolve(answer, body=restated(recording, self.api.error_shapes, refusal.message))

    def _metered(self, answer: Answer) -> Answer:
        """Add the rate-limit headers that the API sends with every answer, unless they were recorded."""
        names = self.api.rate_limit_headers
        used = self._count()
        if names is None or {names.limit.lower(), names.used.lower()} & {name.lower() for name, _ in answer.headers}:
            return answer
        return evolve(answer, headers=(*answer.headers, (names.limit, str(ALLOWANCE)), (names.used, str(used))))

    def _count(self) -> int:
        """Count this call; return the calls of the running minute."""
        minute = self._clock() // 60_000
        with self._lock:
            if minute != self._minute:
                self._minute, self._used = minute, 0
            self._used += 1
            return self._used


def _check_parameters(
    operation: Operation[Any], values: dict[str, str], headers: Mapping[str, str], body: bytes
) -> dict[str, Any]:
    """Check every parameter; return the members of the JSON body, none if the operation takes no body."""
    for parameter in operation.parameters:
        if parameter.location != "body":
            check_text(parameter, values.get(parameter.name))
    in_body = [parameter for parameter in operation.parameters if parameter.location == "body"]
    if not in_body:
        check_demands(operation, values)
        return {}
    if headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refusal("bad-request", "Expected request with `Content-Type: application/json`", "content_type")
    try:
        members = msgspec.json.decode(body, type=dict[str, Any])
    except msgspec.DecodeError as error:
        raise Refusal("bad-request", f"The body is not a JSON object: {error}", "body") from error
    for parameter in in_body:
        check_member(parameter, members)
    check_demands(operation, {**values, **members})
    return members


def _replay(recording: Recording) -> Answer:
    headers = tuple(pair for pair in recording.headers if pair[0].lower() not in _FRAMING)
    return Answer(recording.status, headers, recording.body)


def _first(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """If a parameter is given twice, take the first value."""
    return dict(reversed(pairs))


def _object(body: str | None) -> dict[str, Any]:
    try:
        return msgspec.json.decode(body or "{}", type=dict[str, Any])
    except msgspec.DecodeError:
        return {}


def _pairs(members: Mapping[str, Any]) -> set[tuple[str, str]]:
    return {(name, str(value)) for name, value in members.items()}
