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
    from .._runtime.description.api import Api
    from .._runtime.errors import ConfigurationError
    from .._runtime.hooks import Hooks, LimitEvent, RetryEvent

KEYLESS = "--sandbox needs none"
LONG_WAIT = 1.0
"""Seconds; a wait that is longer is told."""


def add_access(parser: argparse.ArgumentParser | argparse._ArgumentGroup) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the options that say who asks."""
    parser.add_argument("--sandbox", action="store_true", help="Recorded answers, without key and network.")
    add_profile(parser)


def add_profile(parser: argparse.ArgumentParser | argparse._ArgumentGroup) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the option that says which keys are used."""
    parser.add_argument("--profile", metavar="NAME", help="Take keys from this part of the profile file.")


@contextmanager
def opened(api: str, *, sandbox: bool, profile: str | None, **events: Any) -> Generator[Any]:
    """Yield a client that says when it waits.

    Args:
        api: Name of the API.
        sandbox: Whether answers come from recordings.
        profile: The part of the profile file with the keys.
        **events: More functions for :class:`~perpkit.hooks.Hooks`.

    Raises:
        SetupError: The profile cannot be used, or a key is missing.
        ConfigurationError: A key cannot be used.
    """
    from .._runtime.errors import ConfigurationError

    try:
        with connected(api, sandbox=sandbox, profile=profile, hooks=_hooks(events)) as client:
            yield client
    except ConfigurationError as error:  # of a client without a key: the call needs one
        if not sandbox:
            _explain(error, api, profile, KEYLESS)
        raise


@contextmanager
def connected(
    api: str, *, sandbox: bool, profile: str | None, keyless: str = KEYLESS, **options: Any
) -> Generator[Any]:
    """Yield a client.

    Args:
        api: Name of the API.
        sandbox: Whether answers come from recordings.
        profile: The part of the profile file with the keys.
        keyless: What a person is told who has no key.
        **options: Options of the client. They count more than those of the profile.

    Raises:
        SetupError: The profile cannot be used, or a key is missing.
        ConfigurationError: A key or an option cannot be used.
    """
    from .._runtime.errors import ConfigurationError

    kind = client_class(api)
    if sandbox:
        with kind.sandbox() as client:
            yield client.with_options(**options)
        return
    try:
        made = kind(**{**keys.options(kind.api, profile), **options})
    except ConfigurationError as error:
        _explain(error, api, profile, keyless)
        raise
    with made as client:
        yield client


def _explain(error: ConfigurationError, api: str, profile: str | None, keyless: str) -> None:
    """Raise an error that says where a key goes, if that is what is missing.

    Raises:
        SetupError: A key is missing.
    """
    facts: Api = client_class(api).api
    missing = _missing(api, profile)
    if missing:
        places = f"set {' and '.join(missing)} in the environment, or write {keys.path()} ({PROGRAM} doctor shows how)"
        raise SetupError(f"{facts.name} needs a key: {places}; {keyless}") from error


def has_key(api: str, profile: str | None) -> bool:
    """Whether the environment or the profile has a key of an API."""
    return not _missing(api, profile)


def _missing(api: str, profile: str | None) -> list[str]:
    facts: Api = client_class(api).api
    return keys.missing(facts, keys.options(facts, profile))


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
