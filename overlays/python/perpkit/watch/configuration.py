"""The TOML file of ``perpkit watch``: what is heard, which rules hold, and who is told."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from math import isfinite
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, Struct

from .._runtime.errors import ConfigurationError
from .._runtime.secret import Secret

UNITS_MS = {"s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}
LOOPBACK = ("127.0.0.1", "::1", "localhost")

Length: TypeAlias = Annotated[str, Meta(pattern="^[1-9][0-9]{0,5}[smhd]$", description="10s, 5m, 2h, 1d")]
Name: TypeAlias = Annotated[str, Meta(pattern="^[A-Za-z][A-Za-z0-9_-]{0,63}$")]
Call: TypeAlias = Annotated[str, Meta(pattern="^[a-z0-9_]+(\\.[a-z0-9_]+)+$")]
Measure: TypeAlias = Literal["sum", "count", "speed", "last", "spread", "changed", "absent"]
WINDOWED = ("sum", "count", "speed")
LEVELS = ("last", "spread")


class Source(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where rows come from: a stream, or a call that is made again and again."""

    stream: Call | None = None
    """A stream: ``coinglass.stream.liquidation_orders``."""
    poll: Call | None = None
    """An operation: ``coinglass.futures.liquidation.order``."""
    every: Length = "1m"
    """For a poll: the time between two calls."""
    settle: Length = "10s"
    """For a poll of a history: how long after its time a row can be read."""
    arguments: dict[str, str | int | float | bool | list[str]] = {}
    explode: str | None = None
    """For a poll: the field with a list, whose items are the rows."""

    def __post_init__(self) -> None:
        if (self.stream is None) is (self.poll is None):
            raise ValueError('a source needs either stream = "..." or poll = "..."')
        if self.stream is not None and self.explode is not None:
            raise ValueError("explode is for a poll")


class Rule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A condition on the rows of a source."""

    name: Name
    source: str
    measure: Measure
    field: str | None = None
    """The column that is added up, compared or watched."""
    by: tuple[str, ...] = ()
    """Columns whose values make groups. Each group has a state of its own."""
    across: str | None = None
    """For a spread: the column whose values are compared, such as ``exchange``."""
    where: dict[str, str | int | float | bool | list[str | int]] = {}
    """Only rows with these values count."""
    window: Length | None = None
    above: float | None = None
    below: float | None = None
    clear: float | None = None
    """The condition ends at a value on the other side of this; by default of the threshold."""
    to: tuple[str | int | bool, ...] = ()
    """For a change: the new values that count; by default all."""
    lasting: Length | None = None
    """The value must be past the threshold for so long first."""
    keep_for: Length | None = None
    """The value must be back for so long before the end is told."""
    cooldown: Length | None = None
    """After an alert, no new one of this group for so long."""
    targets: tuple[str, ...]

    def __post_init__(self) -> None:
        problem = _wrong(self)
        if problem is not None:
            raise ValueError(f"rule {self.name!r}: {problem}")


def _wrong(rule: Rule) -> str | None:
    """Return what is wrong with a rule, if anything."""
    for limit in ("above", "below", "clear"):
        value: float | None = getattr(rule, limit)
        if value is not None and not isfinite(value):
            return f"{limit} must be a finite number"
    one_threshold = (rule.above is None) is not (rule.below is None)
    if rule.measure in WINDOWED + LEVELS:
        if not one_threshold:
            return f"{rule.measure} needs either above = NUMBER or below = NUMBER"
        if rule.measure in WINDOWED and rule.window is None:
            return f'{rule.measure} needs window = "1m" or another length'
        side = rule.above if rule.above is not None else -(rule.below or 0)
        end = side if rule.clear is None else rule.clear if rule.above is not None else -rule.clear
        if end > side:
            return "clear must lie on the other side of the threshold"
    elif rule.above is not None or rule.below is not None or rule.clear is not None:
        return f"{rule.measure} has no threshold"
    if rule.field is None and rule.measure not in {"count", "absent"}:
        return f"{rule.measure} needs field = the name of a column"
    if (rule.measure == "spread") is (rule.across is None):
        return 'a spread needs across = the column to compare, such as "exchange"; other rules do not have it'
    if rule.measure == "absent" and (rule.window is None or rule.by):
        return 'absent needs window = "5m" or another length, and no by'
    unused = [name for name in ("window", "lasting", "keep_for") if getattr(rule, name) is not None]
    if rule.measure == "changed" and unused:
        return f"changed has no {unused[0]}"
    if rule.to and rule.measure != "changed":
        return "to is for changed"
    return None


class Target(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who is told: exactly one of the three."""

    terminal: bool = False
    webhook_env: Name | None = None
    """The environment variable with the address, which is a secret and so does not stand in the file."""
    command: tuple[str, ...] = ()
    """A program and its arguments. It gets the alert as JSON on its standard input. No shell is involved."""

    def __post_init__(self) -> None:
        if [self.terminal, self.webhook_env is not None, bool(self.command)].count(True) != 1:
            raise ValueError("a target needs one of terminal = true, webhook_env = NAME and command = [...]")


class Metrics(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where Prometheus reads."""

    port: Annotated[int, Meta(ge=0, le=65_535)]
    address: str = "127.0.0.1"


class Configuration(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the file says."""

    sandbox: bool = False
    """Whether rows are made up in this process, without key and network."""
    plan: str | None = None
    state: str | None = None
    """File that keeps what the rules know and what is not delivered yet; beside the TOML file if relative."""
    sources: dict[Name, Source]
    rules: Annotated[tuple[Rule, ...], Meta(min_length=1)]
    targets: dict[Name, Target]
    metrics: Metrics | None = None

    def __post_init__(self) -> None:
        names = [rule.name for rule in self.rules]
        for rule in self.rules:
            if names.count(rule.name) > 1:
                raise ValueError(f"two rules are called {rule.name!r}")
            _known("source", rule.source, self.sources)
            for target in rule.targets:
                _known("target", target, self.targets)


def _known(what: str, name: str, known: Mapping[str, object]) -> None:
    if name not in known:
        close = get_close_matches(name, known, n=1)
        hint = f"did you mean {close[0]}?" if close else f"there are: {', '.join(known) or 'none'}"
        raise ValueError(f"there is no {what} {name!r}; {hint}")


def read(path: Path) -> Configuration:
    """Read a file.

    Raises:
        ConfigurationError: It cannot be read, or says something that is not known. The message names the place.
    """
    try:
        with path.open("rb") as file:
            return configuration(tomllib.load(file))
    except OSError as error:
        raise ConfigurationError(f"{path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, ConfigurationError) as error:
        raise ConfigurationError(f"{path}: {error}") from None


def configuration(content: Mapping[str, Any]) -> Configuration:
    """Check the content of a file.

    Raises:
        ConfigurationError: Something is wrong; the message names the place.
    """
    try:
        return msgspec.convert(content, Configuration)
    except msgspec.ValidationError as error:
        raise ConfigurationError(_plain(str(error))) from None


def _plain(message: str) -> str:
    """Say what msgspec found in the words of a TOML file."""
    text = message.replace("Object contains unknown field", "there is no key").replace("Object missing required", "no")
    return re.sub(r" - at `\$\.?([^`]*)`$", r" (in \1)", text.replace("`key` in ", "").replace("array", "list"))


def milliseconds(length: str) -> int:
    """Return the milliseconds of a length such as ``5m``."""
    return int(length[:-1]) * UNITS_MS[length[-1]]


def webhook(name: str) -> Secret:
    """Return the address of a webhook from the environment.

    Raises:
        ConfigurationError: It is missing or not an address.
    """
    url = os.environ.get(name, "").strip()
    if not url:
        raise ConfigurationError(f"the environment variable {name} is not set; it must hold the address of the webhook")
    try:
        parts = urlsplit(url)
        fits = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    except ValueError:
        fits = False
    if not fits:
        raise ConfigurationError(
            f"{name} must hold an address that begins with https:// (http:// only to this machine)"
        )
    return Secret(url)
