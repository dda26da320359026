"""Private parts of an answer: known ones are replaced, and an answer with suspected ones is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from generator.description.document import is_array, is_object

IDENTIFIERS = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9a-fA-F])")
ADDRESSES = re.compile(r"0x[0-9a-fA-F]{40,64}\b")
MAILS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
ACCOUNTS = re.compile(
    r'("(?:uid|(?:\w+_)?(?:user|account|client|api_?key|owner)_?id|user_?name|nick_?name|listen_?key|phone|email)"\s*:\s*)'
    r'("(?:[^"\\]|\\.)*"|-?\d+)',
    re.IGNORECASE,
)
ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{40}\b")
"""An address on a chain, which is public."""
HEX = re.compile(r"[0-9a-fA-F]{32,}")
TOKENS = (re.compile(r"[A-Za-z0-9+/]{24,}"), re.compile(r"[A-Za-z0-9_-]{40,}"))
FRAGMENT = 12
"""Length from which a piece of a secret counts as the secret; a shorter secret counts as a whole."""


class LeftoverError(Exception):
    """Something that looks like a secret is left; it is not shown."""


class Disguise:
    """Replaces identities by numbered fakes; the same identity always gets the same fake.

    Args:
        secrets: Key or secret → what stands for it.
    """

    def __init__(self, secrets: dict[str, str]) -> None:
        self._secrets = secrets
        self._fakes: dict[str, str] = {}

    def __call__(self, text: str) -> str:
        """Return a text with every known identity replaced; nothing else of it changes."""
        for secret, fake in sorted(self._secrets.items(), key=lambda pair: -len(pair[0])):
            text = text.replace(secret, fake)
        text = IDENTIFIERS.sub(lambda found: self._fake(found[0], "00000000-0000-4000-8000-{:012d}"), text)
        text = ADDRESSES.sub(lambda found: self._fake(found[0], f"0x{{:0{len(found[0]) - 2}d}}"), text)
        text = MAILS.sub(lambda found: self._fake(found[0], "fake-{}@example.com"), text)
        return ACCOUNTS.sub(self._account, text)

    def _account(self, found: re.Match[str]) -> str:
        if found[2].strip('"') in self._fakes.values():
            return found[0]
        return found[1] + self._fake(found[2], '"fake-{}"' if found[2].startswith('"') else "9{:09d}")

    def _fake(self, real: str, pattern: str) -> str:
        if real in self._fakes.values():
            return real
        return self._fakes.setdefault(real, pattern.format(len(self._fakes) + 1))

    def check(self, texts: Iterable[str]) -> None:
        """Refuse what is left of a secret, or looks like one, also inside JSON strings.

        Raises:
            LeftoverError: It says what kind of thing it is and how long.
        """
        for text in texts:
            for one in (text, *_strings(text)):
                self._check(one)

    def _check(self, text: str) -> None:
        for secret in self._secrets:
            size = min(FRAGMENT, len(secret))
            if any(secret[start : start + size] in text for start in range(len(secret) - size + 1)):
                raise LeftoverError("a piece of the key or secret is left")
        fakes = [*self._fakes.values(), *self._secrets.values()]
        for fake in sorted(fakes, key=len, reverse=True):
            text = text.replace(fake, " ")
        for found in _tokens(text):
            raise LeftoverError(f"a text of {len(found)} letters and digits looks like a key or token")


def _tokens(text: str) -> Iterator[str]:
    """Yield what is too long and too mixed for a name or a number."""
    text = ADDRESS.sub(" ", text)
    for word in HEX.findall(text):
        if not word.isdigit() and not word.isalpha():
            yield word
    for pattern in TOKENS:
        for word in pattern.findall(text):
            letters = "".join(one for one in word if one.isalpha())
            digits = len(re.findall(r"[0-9]+", word))
            cased = letters != letters.lower() and letters != letters.upper()
            if letters and (digits >= 3 or (digits and cased)):
                yield word


def _strings(text: str) -> Iterator[str]:
    """Return every string in a JSON text, unescaped; nothing if it is no JSON."""
    try:
        value = msgspec.json.decode(text)
    except msgspec.DecodeError:
        return
    yield from _within(value)


def _within(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_array(value):
        for item in value:
            yield from _within(item)
    elif is_object(value):
        for name, member in value.items():
            yield name
            yield from _within(member)
