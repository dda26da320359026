"""The queue of one consumer, bounded in messages and in bytes, and what happens to a message that finds it full."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Literal, Protocol, TypeAlias, cast, get_args

from attrs import frozen

from ..description.channel import MessageKind
from .errors import BrokenMessageError, SlowConsumerError, StreamError
from .notices import Gap

WhenFull = Literal["drop-oldest", "drop-newest", "conflate", "error"]
"""What happens to a message that finds the queue full."""
WHEN_FULL: tuple[WhenFull, ...] = get_args(WhenFull)
MOST_NOTICES = 1_000
"""Notices are never dropped; a consumer that takes none of so many has stopped."""
NOTICE = 0
"""Size of a notice in the queue. A message has at least one byte."""

Opening: TypeAlias = Callable[[MessageKind | None, bytes], Sequence[Any]]
"""Reads the rows of a message. It raises :class:`BrokenMessageError` if that is not possible."""


@frozen(kw_only=True)
class Bounds:
    """How much a queue holds."""

    messages: int = 10_000
    size: int = 32 * 1024 * 1024
    """Bytes of messages, as they came."""


class Mailbox(Protocol):
    """A queue of messages and notices."""

    dropped: int
    """How many messages were dropped or replaced so far."""
    wake: Callable[[], None]
    """Called when something is added and somebody waits."""
    waiting: bool
    """Whether somebody waits for something to be added."""

    read: Opening
    """Reads messages; set when the channel is known."""

    def put(self, kind: MessageKind | None, data: bytes, size: int) -> None:
        """Add a message as it came; it is read when it is taken."""
        ...

    def rows(self, rows: Sequence[Any], size: int) -> None:
        """Add a message whose rows are known; there is at least one."""
        ...

    def notice(self, item: object) -> None:
        """Add what is never dropped."""
        ...

    def fail(self, error: StreamError) -> None:
        """Add an error: it is the last thing that comes."""
        ...

    def take(self) -> Sequence[Any] | None:
        """Return the rows of the oldest message, ``None`` if there is nothing.

        Raises:
            BrokenMessageError: The oldest message is broken.
            StreamError: The stream has ended with it.
        """
        ...

    @property
    def failed(self) -> bool:
        """Whether nothing is added any more."""
        ...


class Waiting:
    """What both queues have."""

    def __init__(self, bounds: Bounds) -> None:
        self.dropped = 0
        self.read: Opening = _unread
        self.wake: Callable[[], None] = _nothing
        self.waiting = True
        self._bounds = bounds
        self._messages = 0
        self._bytes = 0
        self._notices = 0
        self._uncommon = False
        """Whether there is an error, or something to be told before the next message."""
        self._error: StreamError | None = None

    @property
    def failed(self) -> bool:
        """Whether nothing is added any more."""
        return self._error is not None

    def fail(self, error: StreamError) -> None:
        """Add an error: it is the last thing that comes."""
        if self._error is None:
            self._error, self._uncommon = error, True
            self.wake()

    def _fits(self, size: int) -> bool:
        """Whether there is room for one more message; for one there always is."""
        return not self._messages or (
            self._messages < self._bounds.messages and self._bytes + size <= self._bounds.size
        )

    def _too_slow(self) -> None:
        bounds = self._bounds
        self.fail(
            SlowConsumerError(
                f"the queue of this stream is full ({bounds.messages} messages or {bounds.size} bytes), and it drops "
                "nothing: take messages faster, allow more with max_queue and max_queue_bytes, or, if some may be "
                'lost, choose when_full="drop-oldest"'
            )
        )

    def _noticed(self) -> bool:
        """Count a notice; return whether there is room for it."""
        if self._notices >= MOST_NOTICES:
            self._too_slow()
            return False
        self._notices += 1
        return True

    def _ended(self) -> None:
        """Raise the error that ended the stream, if there is one."""
        if self._error is not None:
            raise self._error


class Queue(Waiting):
    """Every message counts. A message stays as it came until it is taken: its rows need many times the memory."""

    def __init__(self, bounds: Bounds, when_full: WhenFull, told: Callable[[int], Gap]) -> None:
        """Make an empty queue.

        Args:
            bounds: How much it holds.
            when_full: What happens to more.
            told: Returns the notice that so many messages were dropped.
        """
        super().__init__(bounds)
        self._entries: deque[tuple[int, bool, Any, Any]] = deque()
        """Bytes, whether it is read, kind, and content of a message."""
        self._most, self._largest = bounds.messages, bounds.size
        self._when_full = when_full
        self._told = told
        self._before = 0
        """Messages dropped before the oldest one of the queue."""
        self._after = 0
        """Messages dropped after the newest one."""

    def put(self, kind: MessageKind | None, data: bytes, size: int) -> None:
        """Add a message as it came."""
        tight = self._messages >= self._most or self._bytes + size > self._largest or self._uncommon
        if tight and not self._room(size):
            return
        self._messages += 1
        self._bytes += size
        self._entries.append((size, False, kind, data))
        if self.waiting:
            self.wake()

    def rows(self, rows: Sequence[Any], size: int) -> None:
        """Add a message whose rows are known."""
        if self._room(size):
            self._messages += 1
            self._bytes += size
            self._entries.append((size, True, None, rows))
            if self.waiting:
                self.wake()

    def notice(self, item: object) -> None:
        """Add what is never dropped."""
        if self._error is None and self._noticed():
            self._entries.append((NOTICE, True, None, (item,)))
            if self.waiting:
                self.wake()

    def take(self) -> Sequence[Any] | None:
        """Return the rows of the oldest message."""
        if self._before:
            gap, self._before = self._told(self._before), 0
            return (gap,)
        if self._entries:
            size, read, kind, content = self._entries.popleft()
            if size:
                self._messages -= 1
                self._bytes -= size
                return cast("Sequence[Any]", content) if read else self.read(kind, content)
            self._notices -= 1
            _raise_broken(content[0])
            return cast("Sequence[Any]", content)
        if self._after:
            gap, self._after = self._told(self._after), 0
            return (gap,)
        self._ended()
        return None

    def _room(self, size: int) -> bool:
        """Make room for a message, or return that there is none."""
        if self._error is not None:
            return False
        if not self._fits(size):
            if self._when_full == "drop-newest":
                self._uncommon = True
                self._after += 1
                self.dropped += 1
                return False
            if self._when_full == "error":
                self._too_slow()
                return False
            self._drop_oldest(size)
        if self._after:
            self._notices += 1
            self._entries.append((NOTICE, True, None, (self._told(self._after),)))
            self._after = 0
        self._uncommon = False
        return True

    def _drop_oldest(self, size: int) -> None:
        notices: list[tuple[int, bool, Any, Any]] = []
        while not self._fits(size):
            oldest = self._entries.popleft()
            if oldest[0] == NOTICE:
                notices.append(oldest)
                continue
            self._messages -= 1
            self._bytes -= oldest[0]
            self._before += 1
            self.dropped += 1
        self._entries.extendleft(reversed(notices))


class Latest(Waiting):
    """Of each thing only its last message counts."""

    def __init__(self, bounds: Bounds, key: Callable[[Any], Hashable]) -> None:
        """Make an empty queue.

        Args:
            bounds: How much it holds.
            key: Returns the thing whose state a row is.
        """
        super().__init__(bounds)
        self._entries: OrderedDict[Hashable, tuple[int, Any]] = OrderedDict()
        self._key = key
        self._number = 0

    def put(self, kind: MessageKind | None, data: bytes, size: int) -> None:
        """Add a message as it came."""
        self.rows(self.read(kind, data), size)

    def rows(self, rows: Sequence[Any], size: int) -> None:
        """Add the rows of a message; each replaces an older one of the same thing."""
        for row in rows:
            try:
                key = self._key(row)
            except AttributeError:  # of a kind that is not described; it replaces none
                self._number += 1
                key = self._number
            self._put(("row", key), row, max(1, size // len(rows)))

    def _put(self, key: Hashable, row: Any, size: int) -> None:
        if self._error is not None:
            return
        old = self._entries.pop(key, None)
        if old is not None:
            self.dropped += 1
            self._messages -= 1
            self._bytes -= old[0]
        if not self._fits(size):
            self._too_slow()
            return
        self._messages += 1
        self._bytes += size
        self._entries[key] = (size, row)
        if self.waiting:
            self.wake()

    def notice(self, item: object) -> None:
        """Add what is never dropped."""
        if self._error is None and self._noticed():
            self._number += 1
            self._entries["notice", self._number] = (NOTICE, item)
            if self.waiting:
                self.wake()

    def take(self) -> Sequence[Any] | None:
        """Return the oldest row, or notice."""
        if not self._entries:
            self._ended()
            return None
        _, (size, item) = self._entries.popitem(last=False)
        if size:
            self._messages -= 1
            self._bytes -= size
        else:
            self._notices -= 1
            _raise_broken(item)
        return (item,)


def _raise_broken(item: object) -> None:
    """Raise a notice that is an error: a broken message, at its place."""
    if isinstance(item, BrokenMessageError):
        raise item


def _unread(kind: MessageKind | None, data: bytes) -> Sequence[Any]:
    """Nobody has said yet how messages are read."""
    return (data,)


def _nothing() -> None:
    """Nobody waits."""
