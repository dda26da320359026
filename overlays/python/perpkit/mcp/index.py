"""The operations of all APIs: found by words, or by a name that may be misspelt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from math import log

from .._runtime.description.catalogue import Argument, Entry, catalogue
from .._runtime.errors import ParameterError

WORD = re.compile(r"[a-z0-9]+")
EMPTY = re.compile(
    "(a|all|an|and|are|at|by|do|does|for|from|had|has|how|i|in|is|it|me|most|of|on|or|over|show|that|the|this|to|was|"
    "were|what|when|which|who|with)"
)
"""Words that say nothing about an operation."""
CALL, SUMMARY, REST = 4.0, 2.0, 1.0
"""What a word counts, by where it was found."""


class Index:
    """The operations of some APIs, each under a name such as ``coinglass.futures.liquidation.history``."""

    def __init__(self, apis: Iterable[str]) -> None:
        entries = [entry for api in apis for entry in catalogue(api).operations.values()]
        self.entries: Mapping[str, Entry] = {name(entry): entry for entry in entries}
        self._words = {name: _weighted(entry) for name, entry in self.entries.items()}
        self._frequency = Counter(word for words in self._words.values() for word in words)

    def find(self, text: str, api: str | None = None) -> Sequence[Entry]:
        """Return the operations that fit some words, the best first. Rare words count more than frequent ones.

        Args:
            text: Words in any order. An operation fits if it has at least half of those that any operation has.
            api: Only operations of this API.
        """
        words_asked = dict.fromkeys(WORD.findall(text.lower()))
        asked = [word for word in words_asked if not EMPTY.fullmatch(word) and any(_alike(word, self._frequency))]
        found: list[tuple[float, str]] = []
        for name, words in self._words.items():
            if api is not None and self.entries[name].api != api:
                continue
            values = [self._value(word, words) for word in asked]
            if asked and 2 * sum(value > 0 for value in values) >= len(asked):
                found.append((-sum(values), name))
        return [self.entries[name] for _, name in sorted(found)]

    def entry(self, operation: str) -> Entry:
        """Return the operation of a name. The name of the API may be left out if only one API has the operation.

        Raises:
            ParameterError: There is none. The message suggests similar ones.
        """
        found = [entry for full, entry in self.entries.items() if operation in (full, entry.call)]
        if len(found) == 1:
            return found[0]
        if found:
            raise ParameterError("operation", f"{operation!r} is of several APIs: {_listed(map(name, found))}")
        spelt = get_close_matches(operation, [*self.entries, *(one.call for one in self.entries.values())], n=2)
        near = [self.entry(one) for one in spelt] or self.find(operation)[:3]
        listed = _listed(dict.fromkeys(map(name, near)))
        hint = f"did you mean {listed}?" if listed else "search finds operations by words"
        raise ParameterError("operation", f"there is no {operation!r}; {hint}")

    def _value(self, word: str, words: Mapping[str, float]) -> float:
        """Return what a word counts for an operation; 0 if the operation does not have it."""
        best = 0.0
        for known in _alike(word, words):
            best = max(best, words[known] * log(1 + len(self.entries) / self._frequency[known]))
        return best


def name(entry: Entry) -> str:
    """Return the name of an operation, with its API."""
    return f"{entry.api}.{entry.call}"


def check_arguments(entry: Entry, given: Iterable[str], known: Mapping[str, bool]) -> None:
    """Refuse arguments that an operation does not have, and the lack of one that it needs.

    Args:
        entry: The operation.
        given: Names of the arguments.
        known: Name of an argument → whether it is required.

    Raises:
        ParameterError: The message lists the arguments, and suggests a similar name.
    """
    names = list(given)
    takes = ", ".join(f"{one} (required)" if required else one for one, required in known.items()) or "no arguments"
    for unknown in [one for one in names if one not in known]:
        close = get_close_matches(unknown, known, n=1)
        hint = f"did you mean {close[0]!r}? " if close else ""
        raise ParameterError(unknown, f"{name(entry)} has no such argument; {hint}It takes: {takes}")
    missing = [one for one, required in known.items() if required and one not in names]
    if missing:
        raise ParameterError(missing[0], f"is missing. {name(entry)} takes: {takes}")


def _alike(word: str, words: Iterable[str]) -> Iterable[str]:
    """Yield the words that are the same, or begin with it, or are its beginning, as a singular is."""
    for one in words:
        if one == word or (len(word) > 2 and one.startswith(word)) or (len(one) > 3 and word.startswith(one)):
            yield one


def _weighted(entry: Entry) -> Mapping[str, float]:
    """Return the words of an operation, each with what it counts."""
    rest = " ".join([entry.description, entry.answer, *map(_argument_text, entry.arguments)])
    words: dict[str, float] = {}
    for weight, text in ((REST, rest), (SUMMARY, entry.summary), (CALL, f"{entry.api}.{entry.call}.{entry.path}")):
        words |= dict.fromkeys(WORD.findall(text.lower().replace("_", " ")), weight)
    return words


def _argument_text(argument: Argument) -> str:
    return f"{argument.keyword} {argument.doc}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
