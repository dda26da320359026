"""The client that a command calls."""

from __future__ import annotations

import argparse
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .._runtime.description.catalogue import catalogue
from . import keys
from .exits import SetupError
from .menu import PROGRAM
from .notes import say

if TYPE_CHECKING:
    from .._runtime.hooks import Hooks, LimitEvent, RetryEvent

LONG_WAIT = 1.0
"""Seconds; a wait that is longer is told."""


def add_access(parser: argparse.ArgumentParser | argparse._ArgumentGroup) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the options that say who asks."""
    parser.add_argument("--sandbox", action="store_true", help="Recorded answers, without key and network.")
    parser.add_argument("--profile", metavar="NAME", help="Take keys from this part of the profile file.")


@contextmanager
def opened(api: str, *, sandbox: bool, profile: str | None, **events: Any) -> Generator[Any]:
    """Yield a client.

    Args:
        api: Name of the API.
        sandbox: Whether answers come from recordings.
        profile: The part of the profile file with the keys.
        **events: More functions for :class:`~perpkit.hooks.Hooks`.

    Raises:
        SetupError: The profile cannot be used.
        ConfigurationError: A key is missing, or cannot be used.
    """
    from .._runtime.errors import ConfigurationError

    kind = client_class(api)
    hooks = _hooks(events)
    if sandbox:
        with kind.sandbox() as client:
            yield client.with_options(hooks=hooks)
        return
    options = keys.options(kind.api, profile)
    try:
        with kind(**options, hooks=hooks) as client:
            yield client
    except ConfigurationError as error:
        missing = keys.missing(kind.api, options)
        if not missing:
            raise
        places = f"set {' and '.join(missing)} in the environment, or write {keys.path()} ({PROGRAM} doctor shows how)"
        raise SetupError(f"{kind.api.name} needs a key: {places}; --sandbox needs none") from error


def client_class(api: str) -> Any:
    """Return the class of the blocking client of an API."""
    return getattr(import_module(f"perpkit.{api}"), catalogue(api).client)


def _hooks(events: dict[str, Any]) -> Hooks:
    from .._runtime.hooks import Hooks

    return Hooks(on_limit=_waiting, on_retry=_again, **events)


def _waiting(event: LimitEvent) -> None:
    if event.wait >= LONG_WAIT:
        say(f"waiting {event.wait:.0f} s for the rate limit")


def _again(event: RetryEvent) -> None:
    say(f"trying again in {event.wait:.0f} s: {event.error}")
