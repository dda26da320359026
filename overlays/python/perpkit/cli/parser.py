"""Reading options: errors of one line that say what was meant, and help that fits the terminal."""

from __future__ import annotations

import argparse
import re
import shutil
import textwrap
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from .exits import UsageError

WIDEST = 100
"""Columns of help text. Longer lines are hard to read."""
OPTION = re.compile(r"(--[^=]+|-[A-Za-z])(=.*)?", re.DOTALL)
KEYS_FROM = "Keys come from the environment or from a profile file; perpkit doctor shows which."
BEFORE = re.compile(r"-([0-9]+[smhdw])")
KEYS = re.compile(r"--?(api[-_]?)?(key|secret|token|password)")


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return ``; did you mean X?`` for the known word that is most like another; else nothing."""
    from difflib import get_close_matches  # imported only after a mistake

    words = {one.lower(): one for one in known}
    word = word.lower()
    begun = [one for one in words if one.startswith(word.rstrip("-") or " ")]
    close = begun if len(begun) == 1 else get_close_matches(word, words, n=1)
    return f"; did you mean {words[close[0]]}?" if close else ""


def alternatives(word: str, known: Iterable[str]) -> str:
    """Return the end of a message about an unknown word: what was meant, and what there is."""
    words = list(known)
    meant = suggestion(word, words)
    return f"{meant} There are: {', '.join(words)}" if meant else f"; there are: {', '.join(words)}"


def width() -> int:
    """Return the columns that help has."""
    return max(20, min(WIDEST, shutil.get_terminal_size().columns))


class Formatter(argparse.HelpFormatter):
    """Help that keeps paragraphs, and lines that begin with a space."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=width() - 1, max_help_position=min(28, width() // 3))

    def _format_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None) -> str:
        if usage is None:
            return super()._format_usage(usage, actions, groups, prefix)
        words = f"usage: {usage % {'prog': self._prog}}"
        lines = textwrap.wrap(words, self._width, subsequent_indent=" " * 7, break_on_hyphens=False)
        return "\n".join((*lines, "", ""))

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        blocks = text.split("\n\n")
        return "\n\n".join(one if one.startswith(" ") else "\n".join(self._split_lines(one, width)) for one in blocks)

    def _split_lines(self, text: str, width: int) -> list[str]:
        """Names of commands and options stay whole."""
        return textwrap.wrap(" ".join(text.split()), width, break_on_hyphens=False)


class Parser(argparse.ArgumentParser):
    """A parser that raises :class:`UsageError`, takes no shortened options, and knows what was meant."""

    def __init__(self, **options: Any) -> None:
        fixed: dict[str, Any] = {"allow_abbrev": False, "formatter_class": Formatter, "add_help": False}
        super().__init__(**options | fixed)
        self.absent: dict[str, str] = {}
        """Options that others of its kind have → why this command has none."""
        self.add_argument("-h", "--help", action="help", help="Show this.")
        self.add_argument("--debug", action="store_true", help="Show where an error happened.")

    def format_help(self) -> str:
        self._action_groups.sort(key=lambda group: group is self._optionals)  # what every command has comes last
        return super().format_help()

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        given: Sequence[str] = list(args or ())
        if self._subparsers is None:
            self._refuse_unknown(given)
        return super().parse_known_args(given, namespace)

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message.removeprefix('argument ')} ({self.prog} --help shows what it takes)")

    def _refuse_unknown(self, given: Sequence[str]) -> None:
        """Look at the names of options first: else a wrong one is reported as a missing one."""
        known = [name for action in self._actions for name in action.option_strings]
        for at, word in enumerate(given):
            if word == "--":
                return
            if (length := BEFORE.fullmatch(word)) is not None:
                option = f"{given[at - 1]}: " if at else ""
                raise UsageError(f"{option}a length of time before now has no minus: write {length[1]}")
            found = OPTION.fullmatch(word)
            if found is not None and found[1] not in known:
                raise UsageError(self._unknown(found[1], known))

    def _unknown(self, name: str, known: Sequence[str]) -> str:
        if KEYS.fullmatch(name):
            return f"{name} is not an option, because other programs can see arguments. {KEYS_FROM}"
        if name in self.absent:
            return f"{self.prog} has no option {name}: {self.absent[name]}"
        if not known:
            return f"{self.prog} takes no options, but got {name}"
        long = [one for one in known if one.startswith("--") and one != "--help"]
        return f"{self.prog} has no option {name}{suggestion(name, long) or f'; {self.prog} --help lists them'}"

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Refuse a value that is not among the choices, and suggest one."""
        choices: Any = action.choices
        texts = [] if choices is None else [str(one) for one in choices]
        if choices is not None and str(value) not in texts:
            what = "a command" if action.nargs == argparse.PARSER else "allowed"
            message = f"{value!r} is not {what}{alternatives(str(value), texts)}"
            raise argparse.ArgumentError(action if what == "allowed" else None, message)
