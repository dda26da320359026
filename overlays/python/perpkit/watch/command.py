"""``perpkit watch``: tell people and programs when rules over live rows hold. One TOML file says which."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import Any

from .._runtime.errors import ConfigurationError, PerpkitError
from .configuration import Configuration, read
from .delivery import Courier, senders
from .engine import Watch
from .metrics import Metrics
from .recording import Recorder, archived, recorded
from .running import Desk
from .running import run as run_watch
from .sources import Heard, api_of, check_columns, client_of, feeds
from .store import Store

DONE, WRONG, FAILED = 0, 2, 3
PATIENCE = 60.0
"""Seconds that delivering the alerts of a replay may take."""
CODES = (
    "exit codes: 0 it was ended by a signal, or the replay is over; 2 the file or the command is wrong; 3 it failed, "
    "or a key is missing"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    parser.description = "Watch streams and polled histories, and tell when a rule holds."
    parser.epilog = CODES
    parser.add_argument("file", type=Path, metavar="FILE", help="the TOML file with sources, rules and targets")
    import_module("perpkit.cli.clients").add_profile(parser)  # by name, because the command line is a layer above
    parser.add_argument("--check", action="store_true", help="only read the file, and say what it does")
    parser.add_argument("--record", type=Path, metavar="FILE", help="also write what is heard, as lines of JSON")
    parser.add_argument(
        "--replay", metavar="FILE|ARCHIVE", help="try the rules on a recording, or on an archive, faster than time"
    )
    times = import_module("perpkit.cli.moments")
    parser.add_argument(
        "--start",
        type=times.typed,
        metavar="TIME",
        help=f"of an archive: rows known at this time or after it. {times.GRAMMAR}",
    )
    parser.add_argument("--end", type=times.typed, metavar="TIME", help="of an archive: rows known before this time")
    parser.add_argument("--deliver", action="store_true", help="in a replay: also tell the targets")
    parser.add_argument("--json", action="store_true", help="in a replay: print alerts as lines of JSON")


def run(arguments: argparse.Namespace) -> int:
    """Run the command; return the exit status."""
    try:
        configuration = read(arguments.file)
        check_columns(configuration)
        if arguments.check:
            _describe(configuration)
        elif arguments.replay is not None:
            _replay(configuration, arguments)
        else:
            _watch(configuration, arguments)
    except ConfigurationError as error:
        _say(error)
        return WRONG
    except PerpkitError as error:
        _say(error)
        return FAILED
    return DONE


def main(argv: list[str] | None = None) -> int:
    """Run ``python -m perpkit.watch``; return the exit status."""
    words = sys.argv[1:] if argv is None else argv
    status: int = import_module("perpkit.cli.command").run(["watch", *words])
    return status


def _describe(configuration: Configuration) -> None:
    senders(configuration.targets, sys.stdout)
    for name, source in configuration.sources.items():
        how = f"listens to {source.stream}" if source.stream else f"calls {source.poll} every {source.every}"
        _print(f"source {name}: {how}")
    for rule in configuration.rules:
        _print(f"rule {rule.name}: {rule.measure} of {rule.source}, tells {', '.join(rule.targets)}")


def _watch(configuration: Configuration, arguments: argparse.Namespace) -> None:
    """Watch until a signal comes."""
    path = None if configuration.state is None else arguments.file.parent / configuration.state
    ended = threading.Event()
    with ExitStack() as stack:
        clients = _clients(configuration, arguments.profile, stack)
        working = feeds(configuration.sources, clients, _now_ms)
        store = Store(path)
        stack.callback(store.close)
        watch = Watch(configuration.rules, _now_ms())
        kept = store.state()
        if kept is not None:
            watch.restore(kept)
        courier = Courier(store, senders(configuration.targets, sys.stdout))
        metrics = Metrics(watch, store.waiting)
        if configuration.metrics is not None:
            stack.callback(metrics.serve(configuration.metrics.address, configuration.metrics.port))
        recorder = None
        if arguments.record is not None:
            recorder = Recorder(stack.enter_context(_opened(arguments.record)))

        def end(number: int, frame: object) -> None:
            ended.set()

        for number in (signal.SIGINT, signal.SIGTERM):
            stack.callback(signal.signal, number, signal.signal(number, end))
        _say(f"watching {', '.join(configuration.sources)}; end it with Ctrl-C")
        desk = Desk(configuration.rules, watch, store, metrics, courier.notify)
        run_watch(desk, working, courier, ended, _now_ms, recorder)


def _replay(configuration: Configuration, arguments: argparse.Namespace) -> None:
    """Try the rules on what was heard before."""
    with ExitStack() as stack:
        store = Store(None)
        stack.callback(store.close)
        courier = Courier(store, senders(configuration.targets, sys.stdout) if arguments.deliver else {})
        desk: Desk | None = None
        timed = [name for name, source in configuration.sources.items() if source.stream]
        now = 0
        for heard in _heard(configuration, arguments):
            if desk is None:
                watch = Watch(configuration.rules, heard.at_ms)
                desk = Desk(configuration.rules, watch, store, Metrics(watch, store.waiting), courier.notify)
            now = max(now, heard.at_ms)  # the time of streams passes while other sources are heard
            for alert in [*desk.take(heard), *desk.pass_time(now, timed)]:
                _print(alert.to_json().decode() if arguments.json else alert.text)
        if desk is None:
            _say("nothing to replay: there is no row")
        elif arguments.deliver:
            courier.start()
            _wait_until_delivered(store, courier)


def _heard(configuration: Configuration, arguments: argparse.Namespace) -> Iterator[Heard]:
    path = Path(arguments.replay)
    if "://" not in arguments.replay and not path.is_dir():
        return recorded(path, configuration.sources)
    if arguments.start is None or arguments.end is None:
        raise ConfigurationError("an archive is replayed from --start to --end; give both")
    return _of_archive(configuration, arguments)


def _of_archive(configuration: Configuration, arguments: argparse.Namespace) -> Iterator[Heard]:
    with ExitStack() as stack:  # nothing is asked, so no key is needed
        apis = {api_of(source) for source in configuration.sources.values()}
        clients = {api: stack.enter_context(client_of(api, sandbox=True)) for api in sorted(apis)}
        yield from archived(arguments.replay, clients, configuration.sources, arguments.start, arguments.end)


def _wait_until_delivered(store: Store, courier: Courier) -> None:
    until = time.monotonic() + PATIENCE
    while store.waiting() and time.monotonic() < until:
        time.sleep(0.05)
    courier.stop(1.0)
    left = sum(store.waiting().values())
    if left:
        raise PerpkitError(f"{left} alerts could not be delivered within {PATIENCE:.0f} s")


def _clients(configuration: Configuration, profile: str | None, stack: ExitStack) -> Mapping[str, Any]:
    apis = {api_of(source) for source in configuration.sources.values()}
    options: dict[str, Any] = {"sandbox": configuration.sandbox, "profile": profile, "plan": configuration.plan}
    return {api: stack.enter_context(client_of(api, **options)) for api in sorted(apis)}


def _opened(path: Path) -> Any:
    try:
        return path.open("a", encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{path}: {error}") from None


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _say(message: object) -> None:
    sys.stderr.write(f"perpkit watch: {message}\n")
