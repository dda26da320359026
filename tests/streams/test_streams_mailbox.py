"""Queues of consumers: bounded, and honest about what they drop."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from perpkit._runtime.stream.errors import BrokenMessageError, SlowConsumerError, StreamClosedError
from perpkit._runtime.stream.mailbox import MOST_NOTICES, Bounds, Latest, Queue, WhenFull
from perpkit._runtime.stream.notices import Gap, Reason

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def read(kind: object, data: bytes) -> tuple[str]:
    return (data.decode(),)


def first_letter(row: str) -> str:
    return row[0]


def unknown(row: object) -> str:
    raise AttributeError


class Box:
    """A queue of messages that are their own rows, and what it woke."""

    def __init__(self, when_full: WhenFull = "drop-oldest", messages: int = 3, size: int = 100) -> None:
        self.gaps = 0
        self.woken = 0
        bounds = Bounds(messages=messages, size=size)
        self.queue: Any
        if when_full == "conflate":
            self.queue = Latest(bounds, first_letter)
        else:
            self.queue = Queue(bounds, when_full, self.told)
        self.queue.read = read
        self.queue.wake = self.wake

    def wake(self) -> None:
        self.woken += 1

    def told(self, count: int) -> Gap:
        self.gaps += 1
        return Gap(id=self.gaps, reason=Reason.SLOW, detail="", since=NOW, until=NOW, dropped=count)

    def put(self, *words: str) -> None:
        for word in words:
            self.queue.put(None, word.encode(), len(word))

    def take(self) -> list[Any]:
        found: list[Any] = []
        while (rows := self.queue.take()) is not None:
            found += [row.dropped if isinstance(row, Gap) else row for row in rows]
        return found


def test_the_oldest_are_dropped_and_their_number_is_told_where_they_were() -> None:
    box = Box()
    box.put("a", "b", "c", "d", "e")
    assert box.take() == [2, "c", "d", "e"]
    assert box.queue.dropped == 2
    box.put("f")
    assert box.take() == ["f"]


def test_the_newest_are_dropped_and_their_number_is_told_where_they_would_be() -> None:
    box = Box("drop-newest")
    box.put("a", "b", "c", "d", "e")
    assert box.queue.take() == ("a",)
    box.put("f")
    assert box.take() == ["b", "c", 2, "f"]
    box.put("g", "h", "i", "j")
    assert box.take() == ["g", "h", "i", 1]


def test_nothing_is_dropped_and_the_stream_ends_after_what_waited() -> None:
    box = Box("error")
    box.put("a", "b", "c", "d", "e")
    with pytest.raises(SlowConsumerError, match="3 messages or 100 bytes"):
        box.take()
    assert box.queue.failed
    box.put("f")
    with pytest.raises(SlowConsumerError):
        box.take()


def test_bytes_are_bounded_too_but_one_message_always_fits() -> None:
    box = Box(size=10)
    box.put("123456", "7890", "x")
    assert box.take() == [1, "7890", "x"]
    box.put("y" * 50)
    assert box.take() == ["y" * 50]
    box.put("y" * 50, "z")
    assert box.take() == [1, "z"]


@pytest.mark.parametrize("when_full", ["drop-oldest", "drop-newest", "conflate"])
def test_notices_are_never_dropped(when_full: WhenFull) -> None:
    box = Box(when_full)
    for number in range(20):
        box.put("abcdefghijklmnopqrst"[number])
        box.queue.notice(f"notice {number}") if number % 5 == 0 else None
        if when_full == "conflate":
            box.take()
    kept = box.take()
    if when_full != "conflate":
        assert [one for one in kept if str(one).startswith("notice")] == [
            f"notice {number}" for number in (0, 5, 10, 15)
        ]


@pytest.mark.parametrize("when_full", ["drop-oldest", "conflate"])
def test_a_consumer_that_takes_no_notices_has_stopped(when_full: WhenFull) -> None:
    box = Box(when_full)
    for number in range(MOST_NOTICES + 1):
        box.queue.notice(number)
    with pytest.raises(SlowConsumerError):
        box.take()


def test_only_the_last_state_of_each_thing_waits_and_comes_after_older_notices() -> None:
    box = Box("conflate")
    box.put("a1", "b1", "a2")
    box.queue.notice("gap")
    box.put("b2", "a3")
    assert box.take() == ["gap", "b2", "a3"]
    assert box.queue.dropped == 3


def test_states_of_more_things_than_fit_are_an_error() -> None:
    box = Box("conflate")
    box.put("a", "b", "c", "d")
    with pytest.raises(SlowConsumerError):
        box.take()
    box.put("e")


def test_a_state_of_an_unknown_kind_replaces_none() -> None:
    box = Box("conflate")
    box.queue._key = unknown
    box.put("a", "a")
    assert box.take() == ["a", "a"]


@pytest.mark.parametrize("when_full", ["drop-oldest", "conflate"])
def test_a_broken_message_is_raised_at_its_place(when_full: WhenFull) -> None:
    box = Box(when_full)
    box.put("a")
    box.queue.notice(BrokenMessageError("broken", channel="x", body=b"", path="$"))
    box.put("b")
    assert box.queue.take() == ("a",)
    with pytest.raises(BrokenMessageError):
        box.queue.take()
    assert box.take() == ["b"]


@pytest.mark.parametrize("when_full", ["drop-oldest", "conflate"])
def test_the_first_error_counts_and_comes_last(when_full: WhenFull) -> None:
    box = Box(when_full)
    box.put("a")
    box.queue.fail(StreamClosedError("first"))
    box.queue.fail(StreamClosedError("second"))
    box.queue.notice("late")
    assert box.queue.take() == ("a",)
    with pytest.raises(StreamClosedError, match="first"):
        box.queue.take()


@pytest.mark.parametrize("when_full", ["drop-oldest", "conflate"])
def test_nobody_is_woken_who_does_not_wait(when_full: WhenFull) -> None:
    box = Box(when_full)
    box.queue.waiting = False
    box.put("a")
    box.queue.notice("b")
    box.queue.rows(("c",), 1)
    assert box.woken == 0
    box.queue.waiting = True
    box.put("d")
    assert box.woken == 1
