"""Opening streams for clients: what ``listen`` of both clients does."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping, MutableMapping
from typing import Any, TypeVar

from .._runtime.client import AsyncClient, SyncClient
from .._runtime.description.channel import Channel
from .._runtime.settings import Settings
from .._runtime.stream.addressing import texts
from .._runtime.stream.options import Options
from .asynchronous import Shell as AsyncShell
from .blocking import Shell
from .place import Place
from .stream import AsyncStream, Stream

T = TypeVar("T")


def listen(
    client: SyncClient,
    settings: Settings,
    shells: MutableMapping[Any, Any],
    channel: Channel[T],
    arguments: Mapping[str, object],
    options: Mapping[str, Any],
) -> Stream[T]:
    """Return a stream of a blocking client.

    Args:
        client: The client, over which listen keys, snapshots and repairs are asked for.
        settings: Its settings.
        shells: Its connections so far.
        channel: What to subscribe to.
        arguments: Python keyword → value.
        options: See :class:`~perpkit._runtime.stream.options.Options`.

    Raises:
        ParameterError: An argument is refused.
        ConfigurationError: An option cannot be used.
    """
    place = Place.of(settings, channel.server)

    def shell() -> Shell:
        key = (os.getpid(), *place.key)
        if key not in shells:
            shells[key] = Shell(client, place)
        found: Shell = shells[key]
        return found

    return Stream(shell, settings.api.package, channel, texts(channel, arguments), Options.of(channel, **options))


def listen_async(
    client: AsyncClient,
    settings: Settings,
    shells: MutableMapping[Any, Any],
    channel: Channel[T],
    arguments: Mapping[str, object],
    options: Mapping[str, Any],
) -> AsyncStream[T]:
    """Return a stream of an asynchronous client; see :func:`listen`."""
    place = Place.of(settings, channel.server)

    def shell() -> AsyncShell:
        for known, one in [*shells.items()]:
            if one.loop.is_closed():
                del shells[known]
        key = (id(asyncio.get_running_loop()), *place.key)
        if key not in shells:
            shells[key] = AsyncShell(client, place)
        found: AsyncShell = shells[key]
        return found

    return AsyncStream(shell, settings.api.package, channel, texts(channel, arguments), Options.of(channel, **options))
