"""``perpkit stream``: print the messages of a channel as they come, one JSON object in a line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
from attrs import asdict

from .._runtime.description.catalogue import Argument, StreamEntry, apis, catalogue
from .._runtime.errors import ConfigurationError
from .._runtime.frames.plain import encoded, plain
from .._runtime.stream.mailbox import WHEN_FULL
from .._runtime.stream.notices import Gap, Repaired, Snapshot, UnknownMessage

DONE = 0
CLIENTS = "perpkit.cli.clients"
"""By name, because the command line is a layer above."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add a command for each API, and below it one for each of its streams, with the arguments of the channel."""
    vendors = parser.add_subparsers(metavar="API", required=True)
    for api in apis():
        known = catalogue(api)
        streams = vendors.add_parser(api, help=f"streams of {known.title}").add_subparsers(
            metavar="STREAM", required=True
        )
        for entry in known.streams.values():
            name = entry.call.partition(".")[2]
            about = entry.summary.replace("%", "%%")
            one = streams.add_parser(name.replace("_", "-"), help=about, description=about)
            one.set_defaults(stream=name, api=api)
            _add(one, entry)


def run(arguments: argparse.Namespace) -> int:
    """Print messages until it is interrupted, or until there are enough; return the exit status."""
    entry = catalogue(arguments.api).streams[f"stream.{arguments.stream}"]
    given = {one.keyword: getattr(arguments, one.keyword) for one in entry.arguments}
    options: dict[str, Any] = {"when_full": arguments.when_full}
    if arguments.repair:
        options["repair"] = arguments.repair
    with ExitStack() as held:
        opened = import_module(CLIENTS).opened(arguments.api, sandbox=arguments.sandbox, profile=arguments.profile)
        client = held.enter_context(opened)
        method: Callable[..., Any] = getattr(client.stream, arguments.stream)
        asked = {keyword: value for keyword, value in {**given, **options}.items() if value is not None}
        stream: Any = held.enter_context(method(**asked))
        if arguments.archive is not None:
            stream = _kept(arguments.archive, stream)
        for count, item in enumerate(stream, 1):
            sys.stdout.write(f"{line(item)}\n")
            sys.stdout.flush()
            if count == arguments.count:
                break
    return DONE


def line(item: Any) -> str:
    """Return an item of a stream as JSON: its row, and what kind of item it is."""
    if isinstance(item, Gap):
        return msgspec.json.encode({"kind": "gap", **asdict(item), "resolved": item.resolved}).decode()
    if isinstance(item, Repaired):
        return encoded({"kind": "repaired", "gap": item.gap, **plain(item.row)})
    if isinstance(item, Snapshot):
        return encoded({"kind": "snapshot", "gap": item.gap, "payload": plain(item.payload)})
    if isinstance(item, UnknownMessage):
        return msgspec.json.encode({"kind": "unknown", "name": item.kind, "content": item.content}).decode()
    return encoded({"kind": type(item).__name__, **plain(item)})


def _add(parser: argparse.ArgumentParser, entry: StreamEntry) -> None:
    for one in entry.arguments:
        parser.add_argument(
            f"--{one.keyword.replace('_', '-')}",
            required=one.required and one.default is None,
            choices=one.choices or None,
            default=one.default,
            metavar=one.keyword.upper(),
            help=_help(one),
        )
    import_module(CLIENTS).add_access(parser)
    parser.add_argument("--count", type=_positive, metavar="N", help="End after so many lines.")
    parser.add_argument(
        "--when-full",
        choices=WHEN_FULL,
        metavar="HOW",
        help=f"What happens if lines are read too slowly. One of {', '.join(WHEN_FULL)}.",
    )
    parser.add_argument(
        "--archive", type=Path, metavar="FOLDER", help="Also write the rows into an archive; begin where it ended."
    )
    parser.set_defaults(repair=None)
    if entry.repaired:
        parser.add_argument(
            "--repair",
            action="append",
            type=_pair,
            metavar="EXCHANGE:COIN",
            help="Read over REST what was missed of this exchange and coin; may be given several times.",
        )


def _help(one: Argument) -> str:
    return one.doc.replace("`", "").replace("%", "%%")


def _pair(words: str) -> tuple[str, str]:
    exchange, _, coin = words.partition(":")
    if not exchange or not coin or ":" in coin:
        raise argparse.ArgumentTypeError(f"{words!r} is not EXCHANGE:COIN, such as Binance:BTC")
    return exchange, coin


def _positive(words: str) -> int:
    if not words.isdecimal() or not int(words):
        raise argparse.ArgumentTypeError(f"{words!r} is not a whole number of 1 or more")
    return int(words)


def _kept(folder: Path, stream: Any) -> Any:
    """Return the stream, kept in an archive; by name, so that only this needs the packages of archives."""
    try:
        return import_module("perpkit.archive").Kept(folder, stream)
    except ImportError as missing:
        raise ConfigurationError("--archive needs the packages of archives: pip install perpkit[archive]") from missing
