"""Where rows come from: streams that are listened to, and calls that are made again and again."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from difflib import get_close_matches
from importlib import import_module
from typing import Any, Literal, Protocol, get_args, get_origin

from msgspec import Struct

from .._runtime.description.catalogue import apis, catalogue
from .._runtime.description.channel import Channel
from .._runtime.description.operation import Operation, WindowPaging
from .._runtime.errors import ConfigurationError, PerpkitError
from .._runtime.frames.columns import columns
from .._runtime.frames.nested import exploded
from .._runtime.model import row_dict
from .._runtime.times import EPOCH, interval_ms, to_datetime
from .configuration import Configuration, Source, milliseconds

_LOG = logging.getLogger("perpkit.watch")

Row = dict[str, Any]
KEYLESS = "sandbox = true in the file needs none"


class Heard(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that a source says."""

    source: str
    what: Literal["row", "blind", "seeing", "clock"]
    """A row; rows may be missing from now on; they come again; no more rows are older than this."""
    at_ms: int
    row: Row = {}
    """Column → value."""
    reason: str = ""
    """Why rows may be missing."""
    repaired: bool = False
    """Whether those that were missing have come."""


Say = Callable[[Heard], None]


class Feed(Protocol):
    """A source at work."""

    own_clock: bool
    """Whether it says itself how far its time has come. Otherwise its time is that of this machine."""

    def run(self, say: Say, ended: threading.Event) -> None:
        """Say what is heard until the event is set. Runs in a thread of its own."""
        ...

    def close(self) -> None:
        """Stop waiting for more. May be called from another thread."""
        ...


class Poll:
    """A call that is made again and again. Of a history it gets each row once, of anything else all rows each time."""

    def __init__(self, name: str, source: Source, client: Any, now_ms: Callable[[], int]) -> None:
        """Prepare the call.

        Raises:
            ConfigurationError: There is no such operation, or it changes something.
        """
        self._name = name
        self._source = source
        self._now_ms = now_ms
        operation = _operation(name, source)
        self._paging = operation.paging if isinstance(operation.paging, WindowPaging) else None
        if self._paging is not None and self._paging.key is not None:
            raise ConfigurationError(f"source {name}: rows of {source.poll} have no fixed time; it cannot be watched")
        self.own_clock = self._paging is not None
        self._bounds = _owned(operation)[:2]
        path, _, method = operation.call_path.rpartition(".")
        self._resource = client
        for part in path.split("."):
            self._resource = getattr(self._resource, part)
        self._method = method
        self._every = milliseconds(source.every)
        self._settle = milliseconds(source.settle) + _width(name, source, operation)
        """How long after its time a row can be read; the time of a bar is its beginning."""
        self._until = now_ms() - self._settle
        """Everything before it has been read."""
        self._failed = False
        self._asked = asked(source)

    def run(self, say: Say, ended: threading.Event) -> None:
        """Call until the event is set."""
        while not ended.is_set():
            self.once(say)
            ended.wait(self._every / 1_000)

    def once(self, say: Say) -> None:
        """Make one call, or as many as a history needs, and say what came."""
        now = self._now_ms()
        try:
            rows = list(self._history(now - self._settle) if self._paging else self._snapshot(now))
        except PerpkitError as error:
            self._failed = True
            _LOG.warning("source %s: %s", self._name, error)
            say(Heard(self._name, "blind", self._until if self.own_clock else now, reason=str(error)))
            return
        for at, row in rows:
            say(Heard(self._name, "row", at, {**self._asked, **row}))
        if self.own_clock:
            self._until = max(self._until, now - self._settle)  # a clock may be set back
        at = self._until if self.own_clock else now
        if self._failed:
            say(Heard(self._name, "seeing", at, repaired=True))
            self._failed = False
        say(Heard(self._name, "clock", at))

    def close(self) -> None:
        """Do nothing: a call ends by its own time limit."""

    def _history(self, end: int) -> Iterator[tuple[int, Row]]:
        if self._paging is None or end <= self._until:
            return
        start, until = self._bounds
        bounds: dict[str, Any] = {start: to_datetime(self._until, "ms"), until: to_datetime(end, "ms")}
        if self._paging.interval is not None:
            bounds["open_bar"] = "leave_out"
        for row in getattr(self._resource, f"iter_{self._method}")(**self._source.arguments, **bounds):
            content = row_dict(row)
            yield _milliseconds(content[self._paging.time]), content

    def _snapshot(self, now: int) -> Iterator[tuple[int, Row]]:
        answer = getattr(self._resource, self._method)(**self._source.arguments)
        table = answer.table if self._source.explode is None else answer.explode(self._source.explode)
        for row in table.to_dicts():
            yield now, row


class Listening:
    """A stream."""

    own_clock = False

    def __init__(self, name: str, source: Source, client: Any, now_ms: Callable[[], int]) -> None:
        """Prepare the stream.

        Raises:
            ConfigurationError: There is no such stream, or its package is missing.
        """
        self._name = name
        self._now_ms = now_ms
        self._stream = opened(name, source, client)
        self._times = times(self._stream.channel)

    def run(self, say: Say, ended: threading.Event) -> None:
        """Listen until the event is set."""
        from ..streams import BrokenMessageError

        while not ended.is_set():
            try:
                for item in self._stream:
                    if ended.is_set():
                        return
                    self._hear(say, item)
            except BrokenMessageError as error:  # the stream goes on after it
                _LOG.warning("source %s: %s", self._name, error)
                say(Heard(self._name, "blind", self._now_ms(), reason=str(error)))
                say(Heard(self._name, "seeing", self._now_ms()))
            except PerpkitError as error:
                _LOG.error("source %s has ended: %s", self._name, error)
                say(Heard(self._name, "blind", self._now_ms(), reason=f"the stream has ended: {error}"))
                return
            else:
                return

    def _hear(self, say: Say, item: Any) -> None:
        """Say what one item of the stream is."""
        from ..streams import Gap, Repaired, Snapshot, UnknownMessage

        if isinstance(item, Gap):
            self._gap(say, item)
        elif not isinstance(item, Snapshot | UnknownMessage):
            content = row_dict(item.row if isinstance(item, Repaired) else item)
            time = next((content[name] for name in self._times if name in content), None)
            at = _milliseconds(time) if isinstance(time, datetime) else self._now_ms()
            say(Heard(self._name, "row", min(at, self._now_ms()), content))

    def _gap(self, say: Say, gap: Any) -> None:
        if gap.resolved:
            say(Heard(self._name, "seeing", self._now_ms(), repaired=gap.repaired))
        else:
            say(Heard(self._name, "blind", self._now_ms(), reason=f"{gap.reason}: {gap.detail}"))

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()


def feeds(
    sources: Mapping[str, Source], clients: Mapping[str, Any], now_ms: Callable[[], int]
) -> dict[str, Poll | Listening]:
    """Return the sources at work.

    Args:
        sources: By name.
        clients: API → its client.
        now_ms: The time.

    Raises:
        ConfigurationError: One cannot be used.
    """
    return {
        name: (Poll if source.poll else Listening)(name, source, clients[api_of(source)], now_ms)
        for name, source in sources.items()
    }


def opened(name: str, source: Source, client: Any) -> Any:
    """Return the stream of a source. It listens as soon as it is iterated over.

    Raises:
        ConfigurationError: There is no such stream, or its package is missing.
    """
    found: Any = client
    try:
        for part in (source.stream or "").split(".")[1:]:
            found = getattr(found, part)
        return found(**source.arguments)
    except (AttributeError, TypeError) as error:
        raise ConfigurationError(f"source {name}: {source.stream} cannot be opened: {error}") from None


def times(channel: Channel[Any]) -> tuple[str, ...]:
    """Return the columns that hold the time of a message of a stream."""
    return tuple(kind.time for kind in channel.messages if kind.time)


def check_columns(configuration: Configuration) -> None:
    """Refuse a rule that names a column which its source does not have: it would never fire.

    Raises:
        ConfigurationError: There is such a rule, or a source calls what cannot be polled.
    """
    for name, source in configuration.sources.items():
        known = _columns(name, source)
        for rule in configuration.rules if known else ():
            if rule.source != name:
                continue
            for column in (rule.field, rule.across, *rule.by, *rule.where):
                if column is not None and column not in known:
                    close = get_close_matches(column, known, n=1)
                    hint = f"did you mean {close[0]}?" if close else f"it has: {', '.join(known)}"
                    raise ConfigurationError(f"rule {rule.name}: source {name} has no column {column!r}; {hint}")


def _columns(name: str, source: Source) -> list[str]:
    """Return the columns of a source's rows; none if there is no such API or stream, which is said elsewhere."""
    api, _, path = (source.poll or source.stream or "").partition(".")
    if api not in apis():
        return []
    if source.stream is not None:
        channels = import_module(f"perpkit.{api}.channels").CHANNELS
        kinds = [kind for one in channels if one.call_path == path for kind in one.payloads]
    else:
        payload: Any = _operation(name, source).payload()
        kinds = [get_args(payload)[0] if get_origin(payload) is list else payload]
        if source.explode is not None:
            try:
                return [*exploded([], kinds[0], (source.explode,)).names, *asked(source)]
            except ValueError as error:
                raise ConfigurationError(f"source {name}: explode: {error}") from None
    found = [one.name for kind in kinds for flat in (True, False) for one in columns(kind, flat=flat)]
    return list(dict.fromkeys([*found, *(asked(source) if source.poll else ())]))


def asked(source: Source) -> dict[str, Any]:
    """Return the arguments of a poll that are columns of its rows too, as in an archive."""
    return {name: value for name, value in source.arguments.items() if not isinstance(value, list)}


def api_of(source: Source) -> str:
    """Return the API of a source: the first part of its call."""
    return (source.poll or source.stream or "").partition(".")[0]


def client_of(
    api: str, *, sandbox: bool, profile: str | None = None, plan: str | None = None
) -> AbstractContextManager[Any]:
    """Return a client of an API to enter, with its key from the environment or from a profile.

    Raises:
        ConfigurationError: There is no such API.
    """
    try:
        catalogue(api)
    except LookupError as error:
        raise ConfigurationError(str(error)) from None
    clients = import_module("perpkit.cli.clients")  # by name, because the command line is a layer above
    options = {} if plan is None else {"plan": plan}
    made: AbstractContextManager[Any] = clients.connected(
        api, sandbox=sandbox, profile=profile, keyless=KEYLESS, **options
    )
    return made


def _operation(name: str, source: Source) -> Operation[Any]:
    call = source.poll or ""
    api, _, path = call.partition(".")
    entry = catalogue(api).operations.get(path)
    if entry is None:
        raise ConfigurationError(f"source {name}: {api} has no operation {path}; perpkit list shows them")
    if entry.writes:
        raise ConfigurationError(f"source {name}: {call} changes something; only reads can be watched")
    found: Operation[Any] = import_module(f"perpkit.{api}.operations").TABLE.find(path)
    owned = _owned(found)
    known = [one.keyword for one in entry.arguments if one.keyword not in owned]
    for argument in source.arguments:
        if argument in owned:
            raise ConfigurationError(f"source {name}: {argument} is set by the watch; leave it out")
        if argument not in known:
            close = get_close_matches(argument, known, n=1)
            hint = f"did you mean {close[0]}?" if close else f"it has: {', '.join(known) or 'none'}"
            raise ConfigurationError(f"source {name}: {call} has no argument {argument!r}; {hint}")
    for one in entry.arguments:
        if one.required and one.keyword in known and one.keyword not in source.arguments:
            raise ConfigurationError(f"source {name}: {call} needs the argument {one.keyword!r}")
    return found


def _owned(operation: Operation[Any]) -> list[str]:
    """Return the arguments that a poll sets itself: begin and end of the window, and how many rows come at most."""
    paging = operation.paging
    names = [paging.start, paging.end, paging.limit] if isinstance(paging, WindowPaging) else []
    return [operation.parameter(one).keyword for one in names if one is not None]


def _width(name: str, source: Source, operation: Operation[Any]) -> int:
    """Return the width of the bars that a poll reads, in ms; 0 if its rows are not bars.

    Raises:
        ConfigurationError: The bars have no fixed width.
    """
    paging = operation.paging
    if not isinstance(paging, WindowPaging) or paging.interval is None:
        return 0
    keyword = operation.parameter(paging.interval).keyword
    try:
        return interval_ms(str(source.arguments.get(keyword)))
    except ValueError as error:
        raise ConfigurationError(f"source {name}: {keyword}: {error}") from None


def _milliseconds(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(milliseconds=1)
