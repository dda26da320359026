"""What frames say that are no messages: answers to heartbeats, acknowledgements and refusals."""

from __future__ import annotations

import re
from typing import Any

from attrs import frozen

from ..description.api import Meaning
from ..description.channel import Outcome, Reply, StreamApi, member
from ..description.forms import is_object
from ..secret import Secret, redacted
from ..wire.decoding import builtins
from ..wire.refusals import SHOWN, code_text
from .errors import StreamLoginError, StreamPlanError, StreamRefusedError

PASSING = frozenset({Meaning.RATE_LIMIT, Meaning.TIMEOUT, Meaning.VENDOR_FAULT})
"""Meanings of refusals that may be temporary."""
PLAN = frozenset({Meaning.PLAN_PATH, Meaning.PLAN_INTERVAL})
KEY = frozenset(
    {
        Meaning.MISSING_KEY,
        Meaning.INVALID_KEY,
        Meaning.SIGNATURE,
        Meaning.TIMESTAMP,
        Meaning.PERMISSION,
        Meaning.KEY_OR_PLAN,
    }
)


@frozen
class Refusal:
    """What the vendor says when it refuses."""

    code: str | None
    message: str

    def meaning(self, server: StreamApi) -> Meaning | None:
        """Return what it means."""
        for rule in server.rules:
            if rule.codes and self.code not in rule.codes:
                continue
            if rule.message is None or re.search(rule.message, self.message, re.IGNORECASE):
                return rule.meaning
        return None

    def passing(self, server: StreamApi) -> bool:
        """Whether it may be temporary."""
        return self.meaning(server) in PASSING


class Answers:
    """Reads frames that are no messages."""

    def __init__(self, server: StreamApi) -> None:
        self._server = server

    def beats(self, data: bytes) -> bool:
        """Whether a frame answers a heartbeat."""
        return self._server.heartbeat.answer.fits(_content(data), {})

    def knows(self, data: bytes) -> bool:
        """Whether a frame is an answer, and therefore no message, although it names a channel."""
        content = _content(data)
        return self.beats(data) or any(reply.sign.fits(content, {}) for reply in self._server.replies)

    def read(self, data: bytes) -> tuple[Reply | None, str | None, Refusal | None]:
        """Return which answer a frame is, the address that it names, and what it refuses."""
        content = _content(data)
        for reply in self._server.replies:
            if not reply.sign.fits(content, {}):
                continue
            address = _text(member(content, reply.address)) if reply.address is not None else None
            message = _text(member(content, reply.message)) if reply.message is not None else None
            if reply.sign.text is not None and isinstance(content, str):
                match = re.fullmatch(reply.sign.text, content, re.DOTALL)
                address = None if match is None else match.groupdict().get("address")
                message = content
            if reply.outcome is not Outcome.REFUSED:
                return reply, address, None
            code = code_text(member(content, reply.code)) if reply.code is not None else None
            return reply, address, Refusal(code, message or "")
        return None, None, None


def refusal(
    name: str, server: StreamApi, refused: Refusal, address: str, secrets: tuple[Secret, ...]
) -> StreamRefusedError:
    """Return the error for a refusal."""
    meaning = refused.meaning(server)
    message = redacted(refused.message, secrets)
    code = None if refused.code is None else redacted(refused.code, secrets)
    what = f"the subscription to {address}" if address else "the stream"
    text = f"{name} refused {what}"
    if code:
        text += f" (code {code})"
    words = " ".join(message.split())
    if words:
        text += f": {words[:SHOWN].rstrip('.')}"
    kind = StreamPlanError if meaning in PLAN else StreamLoginError if meaning in KEY else StreamRefusedError
    if kind is StreamPlanError:
        text += ". The plan of this key does not include the channel"
    return kind(text, channel=address, code=code, message=message, meaning=meaning)


def _content(data: bytes) -> Any:
    """Return what the JSON of a frame says, or its text if it is not JSON."""
    content = builtins(data)
    return content if is_object(content) else data.decode("utf-8", "replace")


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
