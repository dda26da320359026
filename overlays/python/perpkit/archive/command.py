"""``perpkit archive``: fill an archive, see what it has, and hand it on. One TOML file says what to keep."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

import msgspec

from .._runtime.description.catalogue import apis
from .._runtime.errors import ConfigurationError, ParameterError, PerpkitError
from .configuration import KEYLESS, Configuration, length, read

if TYPE_CHECKING:
    from datetime import timedelta

    from .archive import Archive
    from .status import SeriesStatus
    from .streaming import StreamStatus
    from .summary import Progress

DONE, INCOMPLETE, WRONG, FAILED, INTERRUPTED = 0, 1, 2, 3, 130
CODES = (
    "exit codes: 0 all is done; 1 some windows failed or were refused, and are asked again later; 2 the file or the "
    "command is wrong; 3 the run could not go on, or a key is missing; 130 it was interrupted"
)
CLIENTS, TIMES = "perpkit.cli.clients", "perpkit.cli.moments"
"""By name, because the command line is a layer above."""
REDRAWN = 0.2
"""Seconds between two drawings of the progress bar."""
WIDTH = 24


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``python -m perpkit.archive``; return the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    status: int = import_module("perpkit.cli.command").run(["archive", *words])
    return status


def run(arguments: argparse.Namespace) -> int:
    """Run ``perpkit archive`` with what was read from its command line; return the exit status."""
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        with _archive(read(arguments.file), arguments) as (archive, configuration):
            status: int = arguments.act(archive, configuration, arguments)
            return status
    except (ConfigurationError, ParameterError) as error:
        _say(error)
        return WRONG
    except PerpkitError as error:
        _say(error)
        return FAILED
    except KeyboardInterrupt:
        _say("interrupted; what came before is kept, and the next run goes on from there")
        return INTERRUPTED


@contextmanager
def _archive(configuration: Configuration, arguments: argparse.Namespace) -> Generator[tuple[Archive, Configuration]]:
    """Yield the archive, with a client that is closed at the end. Without a key it can be read.

    Raises:
        ConfigurationError: There is no such API.
    """
    from .archive import Archive

    if configuration.api not in apis():
        raise ConfigurationError(f"api is {configuration.api!r}, which perpkit does not have")
    options = {"plan": configuration.plan, "limiter": None if configuration.sandbox else configuration.limiter}
    given = {name: value for name, value in options.items() if value is not None}
    clients = import_module(CLIENTS)
    with ExitStack() as opened:
        client = clients.client_class(configuration.api)
        if arguments.act is _pull or configuration.sandbox or clients.has_key(configuration.api, arguments.profile):
            connection = clients.connected(
                configuration.api, sandbox=configuration.sandbox, profile=arguments.profile, keyless=KEYLESS, **given
            )
            client = opened.enter_context(connection)
        yield Archive(configuration.archive, client, storage_options=configuration.storage), configuration


def _pull(archive: Archive, configuration: Configuration, given: argparse.Namespace) -> int:
    if not configuration.datasets:
        raise ConfigurationError(
            f"{given.file}: there is no dataset; write [[datasets]] and below it name = and its arguments"
        )
    bar = _Bar(sys.stderr) if not given.quiet else None
    try:
        summary = archive.pull(
            configuration.datasets,
            since=configuration.since,
            recheck=given.recheck,
            accept_shrink=given.accept_shrink,
            progress=bar,
        )
    finally:
        if bar is not None:
            bar.end()
    if given.json:
        _print(json.dumps(summary.as_dict()))
    elif not given.quiet:
        _print(str(summary))
    elif not summary.complete:
        _say(summary)
    return DONE if summary.complete else INCOMPLETE


def _status(archive: Archive, configuration: Configuration, given: argparse.Namespace) -> int:
    found = archive.status()
    every: list[SeriesStatus | StreamStatus] = [*found, *archive.stream_status()]
    if given.json:
        _print(json.dumps([one.as_dict() for one in every]))
    else:
        for one in every:
            _print(str(one))
    return DONE if all(one.complete for one in found) else INCOMPLETE


def _compact(archive: Archive, configuration: Configuration, given: argparse.Namespace) -> int:
    for name, count in archive.compact().items():
        _print(f"{name}: {count} periods joined")
    if given.vacuum is not None:
        _print(f"{archive.vacuum(given.vacuum)} old files removed")
    return DONE


def _export(archive: Archive, configuration: Configuration, given: argparse.Namespace) -> int:
    count = archive.export(given.dataset, given.path, start=given.start, end=given.end)
    _print(f"{count} rows")
    return DONE


def _replay(archive: Archive, configuration: Configuration, given: argparse.Namespace) -> int:
    for event in archive.replay(given.start, given.end, given.dataset):
        known = {"known_at": event.known_at, "assumed": event.assumed, "dataset": event.dataset}
        _print(msgspec.json.encode({**known, "row": event.row}).decode())
    return DONE


class _Bar:
    """A line on the terminal that is drawn again and again; nothing if it is not a terminal."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._shown = stream.isatty()
        self._drawn: float | None = None

    def __call__(self, progress: Progress) -> None:
        now = self._clock()
        last = progress.done == progress.total
        if not self._shown or (self._drawn is not None and now - self._drawn < REDRAWN and not last):
            return
        self._drawn = now
        full = WIDTH * progress.done // max(1, progress.total)
        left = "" if progress.seconds_left is None else f", {progress.seconds_left:.0f} s left by the rate limit"
        self._stream.write(
            f"\r[{'#' * full}{'.' * (WIDTH - full)}] {progress.done}/{progress.total} windows, "
            f"{progress.rows} rows{left}  "
        )
        self._stream.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._drawn is not None:
            self._stream.write("\n")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``perpkit archive`` takes."""
    parser.description = "Fill an archive, see what it has, and hand it on. One TOML file says what to keep."
    parser.epilog = CODES
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    pull = _command(commands, "pull", _pull, "ask what is missing, and write it")
    pull.add_argument("--quiet", action="store_true", help="print nothing unless something failed")
    pull.add_argument("--recheck", type=_length, metavar="30d", help="ask complete windows of so long again")
    pull.add_argument("--accept-shrink", action="store_true", help="let answers with fewer rows replace what is kept")
    pull.add_argument("--json", action="store_true", help="print the summary as JSON")
    status = _command(commands, "status", _status, "show what there is, and what is missing")
    status.add_argument("--json", action="store_true", help="print it as JSON")
    compact = _command(commands, "compact", _compact, "join small files, and shorten the logs")
    compact.add_argument("--vacuum", type=_length, metavar="7d", help="also remove files not used for so long")
    typed, grammar = import_module(TIMES).typed, import_module(TIMES).GRAMMAR
    export = _command(commands, "export", _export, "write one dataset as a plain file")
    export.add_argument("dataset", help="for example futures.liquidation.history, or stream.liquidation_orders")
    export.add_argument("path", type=Path, help="a file that ends with .parquet or .csv")
    export.add_argument("--start", type=typed, metavar="TIME", help=f"Rows at this time or after it. {grammar}")
    export.add_argument("--end", type=typed, metavar="TIME", help="Rows before this time.")
    replay = _command(commands, "replay", _replay, "print rows in the order in which they were known, as JSON lines")
    replay.add_argument(
        "--start", type=typed, required=True, metavar="TIME", help=f"Rows known at this time or after it. {grammar}"
    )
    replay.add_argument("--end", type=typed, required=True, metavar="TIME", help="Rows known before this time.")
    replay.add_argument("--dataset", action="append", help="only this one, or a stream; may be given several times")


def _command(commands: Any, name: str, act: Callable[..., int], text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=f"{text}.", epilog=CODES)
    parser.add_argument("file", type=Path, metavar="FILE", help="the TOML file")
    import_module(CLIENTS).add_profile(parser)
    parser.set_defaults(act=act)
    return parser


def _length(words: str) -> timedelta:
    found = length(words)
    if found is None:
        raise argparse.ArgumentTypeError(f"{words!r} is not a length of time such as 12h or 30d")
    return found


def _interrupt(number: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _say(message: object) -> None:
    sys.stderr.write(f"perpkit archive: {message}\n")
