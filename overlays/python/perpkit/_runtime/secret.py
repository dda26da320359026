r"""A text that must not be shown, and functions that mask it in other texts.

Vendors, proxies and libraries may repeat a secret, and sometimes in another form. It is found unchanged, in upper and
lower case, escaped as in JSON (``\/``, ``\u0041``), Python or HTML, percent-encoded in whole or in part, and in
Base64 as in a Basic header. The patterns do not backtrack: the time depends only on the length of the text.
"""

from __future__ import annotations

import re
from binascii import b2a_base64
from collections.abc import Callable, Mapping
from functools import lru_cache
from hmac import compare_digest
from itertools import groupby
from typing import Any, NoReturn, final

MASK = "***"
SHORT = 8
"""Shorter secrets are masked only as whole words: within a word they are a coincidence."""
MARKS = ("\\", "%", "&")
"""Characters of which every escaped form contains at least one."""
HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"}


@final
class Secret:
    """Holds a key or secret; only :meth:`reveal` returns it.

    It is not a ``str``, so that formatting, joining or logging cannot print it by accident.
    """

    __slots__ = ("_unfit", "_value")

    def __init__(self, value: str) -> None:
        self._value = value
        self._unfit = ""

    @classmethod
    def sealed(cls, texts: Mapping[str, str | Secret | None]) -> dict[str, Secret | None]:
        """Return the same mapping with every text in a :class:`Secret`.

        It never raises, because the callers still hold the texts in local variables, and a traceback may show those. A
        value that is not a text is refused later, by :meth:`reveal`.
        """
        return {name: cls._of(name, text) for name, text in texts.items()}

    @classmethod
    def _of(cls, name: str, given: object) -> Secret | None:
        if given is None or isinstance(given, Secret):
            return given
        secret = cls(given if isinstance(given, str) else "")
        if not isinstance(given, str):
            remedy = "; decode it first" if isinstance(given, bytes | bytearray) else ""
            secret._unfit = f"{name} is of type {type(given).__name__}; pass a str{remedy}"
        return secret

    def reveal(self) -> str:
        """Return the text itself.

        Raises:
            ConfigurationError: The value is not a text.
        """
        if self._unfit:
            from .errors import ConfigurationError  # above this module: errors hold answers, and those are masked

            raise ConfigurationError(self._unfit)
        return self._value

    def __eq__(self, other: object) -> bool:
        """Compare the texts, in a time that does not tell where they differ."""
        if not isinstance(other, Secret):
            return NotImplemented
        return compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return "Secret('***')"

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret cannot be pickled: read the key again in the other process")


class Sealed:
    """Seals a text of an answer that is a credential; a node as in :mod:`.description.forms`."""

    required = True
    """It is always needed: no class but this one makes a :class:`Secret`."""

    def adapt(self, value: Any) -> Any:
        """Return a text sealed, and any other value as it is."""
        return Secret(value) if isinstance(value, str) else value


def redacted(text: str, secrets: tuple[Secret, ...]) -> str:
    """Return ``text`` with every secret in it masked."""
    for word in _words(secrets):
        pattern = _text_pattern(word, any(mark in text for mark in MARKS))
        if pattern.search(text):
            text = pattern.sub(MASK, text)
        for form in _base64(word):
            text = text.replace(form, MASK)
    return text


def redacted_bytes(content: bytes, secrets: tuple[Secret, ...]) -> bytes:
    """Return ``content`` with every secret in it masked; the same object if there is none."""
    for word in _words(secrets):
        pattern = _bytes_pattern(word, any(mark.encode() in content for mark in MARKS))
        if pattern.search(content):
            content = pattern.sub(MASK.encode(), content)
        for form in _base64(word):
            content = content.replace(form.encode(), MASK.encode())
    return content


def _words(secrets: tuple[Secret, ...]) -> list[str]:
    """Return the texts to be masked, the longest first: one may contain another."""
    return sorted({secret.reveal() for secret in secrets} - {""}, key=len, reverse=True)


@lru_cache(maxsize=64)
def _text_pattern(word: str, escapes: bool) -> re.Pattern[str]:
    return re.compile(_source(word, escapes, str))


@lru_cache(maxsize=64)
def _bytes_pattern(word: str, escapes: bool) -> re.Pattern[bytes]:
    return re.compile(_source(word, escapes, _as_utf8).encode("latin-1"))


@lru_cache(maxsize=64)
def _base64(word: str) -> frozenset[str]:
    """Return the parts that every Base64 text with the word contains, for each position at which the word may begin."""
    found: set[str] = set()
    for before in range(3 if len(word) >= SHORT else 0):
        content = bytes(before) + word.encode("utf-8", "surrogatepass")
        whole = slice(-(-before * 8 // 6), len(content) * 8 // 6)  # no digits with bits of others
        digits = b2a_base64(content, newline=False).decode()[whole]
        found |= {digits, digits.translate({ord("+"): "-", ord("/"): "_"})}
    return frozenset(found)


def _as_utf8(text: str) -> str:
    """Return UTF-8 with one character for each byte, so that text and bytes share the code that builds patterns."""
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


def _source(word: str, escapes: bool, spelt: Callable[[str], str]) -> str:
    """Return the pattern that finds a word; ``spelt`` turns text into the characters of the pattern.

    Its first character is one of a few literals, so that the engine can skip all other places quickly.
    """
    if escapes:
        found = "".join(_unit(letter, len(list(run)), spelt) for letter, run in groupby(word))
        if "\\" in word:  # the word may itself look like an escaped character
            doubled = (word.replace("\\", "\\" * times) for times in (4, 2, 1))
            found = "|".join((*(re.escape(spelt(text)) for text in doubled), found))
    else:
        found = "".join(f"(?:{'|'.join(re.escape(spelt(case)) for case in _cases(letter))})" for letter in word)
    return rf"(?<![0-9A-Za-z])(?:{found})(?![0-9A-Za-z])" if len(word) < SHORT else found


def _cases(text: str) -> list[str]:
    return sorted({text, text.lower(), text.upper()})


def _unit(letter: str, count: int, spelt: Callable[[str], str]) -> str:
    """Return the pattern that finds a character ``count`` times."""
    if letter == "\\":  # the number of backslashes depends on how often the text was escaped
        lone = r"\\(?![uU]00|x[0-9a-fA-F]{2})"  # the others begin the next character
        return rf"(?:\\\\{{0,7}}+(?:u00|x)5[cC]|%(?:25){{0,3}}+5[cC]|{lone}){{{count},{8 * count}}}+"
    ways = [way for case in _cases(letter) for way in _escaped(case)]
    for case in _cases(letter):
        literal = re.escape(spelt(case))
        ways += [literal] if case.isalnum() else [rf"\\\\{{0,7}}+{literal}", literal]
    return f"(?:{'|'.join(dict.fromkeys(ways))})" * count


def _escaped(text: str) -> list[str]:
    """Return patterns for the forms of a character in JSON, Python, HTML and URLs, and in JSON within JSON."""
    units = text.encode("utf-16-be", "surrogatepass").hex()
    octets = text.encode("utf-8", "surrogatepass").hex()
    ways = [
        "".join(rf"\\\\{{0,7}}+u{_hexadecimal(units[at : at + 4])}" for at in range(0, len(units), 4)),
        "".join(_percent(octets[at : at + 2]) for at in range(0, len(octets), 2)),
    ]
    if len(text) == 1:  # some letters become two in upper case
        code = f"x{ord(text):02x}" if ord(text) < 0x100 else f"U{ord(text):08x}"
        ways.append(rf"\\\\{{0,7}}+{code[0]}{_hexadecimal(code[1:])}")
    if text in HTML:
        ways.append(re.escape(HTML[text]))
    return [*ways, r"\+"] if text == " " else ways


def _percent(octet: str) -> str:
    """Return the pattern that finds one octet in a URL, or in a URL within a URL."""
    return "%(?:25){1,4}+" if octet == "25" else f"%(?:25){{0,3}}+{_hexadecimal(octet)}"


def _hexadecimal(digits: str) -> str:
    return "".join(digit if digit.isdigit() else f"[{digit}{digit.upper()}]" for digit in digits)
