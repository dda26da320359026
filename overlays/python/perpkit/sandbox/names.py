"""Names of the wrong kind: a pair where a coin is needed, or a coin where a pair is needed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, get_origin

import msgspec

from .._runtime.description.operation import Operation
from .recording import Recording
from .refusal import Refusal, nearest


class Names:
    """The names in the recordings, by kind. A name that is not in them counts as a name of the right kind.

    If the recordings show the vendor's answer to the wrong kind, it is used: an empty list, or an error whose case ends
    with the right kind (``bad-request-pair``). Otherwise the answer is a bad request.
    """

    def __init__(self, operations: Sequence[Operation[Any]], recordings: Sequence[Recording]) -> None:
        wanted = {one.id: one for one in operations}
        self._recordings = recordings
        self._known: dict[str, set[str]] = {}
        for recording in recordings:
            operation = wanted.get(recording.operation)
            if recording.success and operation is not None and not _holds_nothing(recording):
                for name, kind in _kinds(operation).items():
                    values = (value for key, value in recording.request.query if key == name)
                    self._known.setdefault(kind, set()).update(values)

    def unfitting(self, operation: Operation[Any], values: Mapping[str, str]) -> Recording | None:
        """Return the recorded answer to a name of the wrong kind, or ``None`` if all names are of the right kind.

        Raises:
            Refusal: The vendor would refuse, or its answer is not known.
        """
        for name, kind in _kinds(operation).items():
            if self._misplaced(kind, values.get(name, "")):
                return self._answer(operation, name, kind, values[name])
        return None

    def venue(self, operation: Operation[Any], values: Mapping[str, str]) -> str | None:
        """Return the requested venue, if the operation returns a map by venue."""
        if get_origin(operation.payload()) is not dict:
            return None
        return next(
            (values[name] for name, kind in _kinds(operation).items() if kind == "venue" and name in values), None
        )

    def _misplaced(self, wanted: str, value: str) -> bool:
        """Whether a value is known as a name of another kind."""
        if wanted == "venue" or value in self._known.get(wanted, ()):
            return False
        others = (names for kind, names in self._known.items() if kind != wanted)
        return (wanted == "coin" and self._is_pair(value)) or any(value in names for names in others)

    def _is_pair(self, value: str) -> bool:
        """Whether a name is a known coin followed by a dollar currency, as most pairs are."""
        return any(re.match(rf"{re.escape(coin)}[-_/]?USD", value) for coin in self._known.get("coin", ()))

    def _answer(self, operation: Operation[Any], name: str, kind: str, value: str) -> Recording:
        case = f"bad-request-{kind}"
        if any(one.case == case for one in self._recordings):
            raise Refusal("bad-request", None, kind)
        empty = [one for one in self._recordings if one.success and _holds_nothing(one)]
        if get_origin(operation.payload()) is list and (found := nearest(empty, Refusal("observed"), operation.id)):
            return found
        raise Refusal("bad-request", f"Parameter '{name}' is '{value}': expected a {kind}", name)


def _kinds(operation: Operation[Any]) -> dict[str, str]:
    return {one.name: one.names for one in operation.parameters if one.names is not None}


def _holds_nothing(recording: Recording) -> bool:
    """Whether an answer is a list, or an envelope around a list, without rows."""
    content: Any = msgspec.json.decode(recording.body)
    members: list[Any] = [*content.values()] if isinstance(content, dict) else [content]
    return [] in members
