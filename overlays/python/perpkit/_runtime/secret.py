"""A text that must not be shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NoReturn, final


@final
class Secret:
    """Holds a key or secret and shows it to nobody who does not ask by name.

    It is no ``str``, so that no formatting, joining or logging can print it by accident.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    @classmethod
    def sealed(cls, texts: Mapping[str, str | Secret | None]) -> dict[str, Secret | None]:
        """Return the same mapping with every text in a :class:`Secret`."""
        return {name: cls(text) if isinstance(text, str) else text for name, text in texts.items()}

    def reveal(self) -> str:
        """Return the text itself."""
        return self._value

    def __repr__(self) -> str:
        return "Secret('***')"

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not pickled: read it again where it is needed")


def redacted(text: str, secrets: tuple[Secret, ...]) -> str:
    """Return ``text`` with every secret in it masked; vendors and libraries may echo one in a message."""
    for word in _written(secrets):
        text = text.replace(word, "***")
    return text


def redacted_bytes(content: bytes, secrets: tuple[Secret, ...]) -> bytes:
    """Return ``content`` with every secret in it masked."""
    for word in _written(secrets):
        content = content.replace(word.encode(), b"***")
    return content


def _written(secrets: tuple[Secret, ...]) -> list[str]:
    """Return the secrets as they are and as JSON and Python write them, the longest first: one may contain another."""
    words = {secret.reveal() for secret in secrets}
    escaped = {json.dumps(word)[1:-1] for word in words} | {repr(word)[1:-1] for word in words}
    return sorted(words | escaped, key=len, reverse=True)
