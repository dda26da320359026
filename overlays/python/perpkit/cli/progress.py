"""A progress bar on the error stream, if that is a terminal."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, Protocol, TextIO

from .._runtime.hooks import ProgressEvent

REDRAWN = 0.2
"""Seconds between two drawings."""
WIDTH = 24
CLEAR = "\r\x1b[K"


class Bar(Protocol):
    """Draws how far a history has come."""

    def __call__(self, event: ProgressEvent, /) -> None: ...

    def clear(self) -> None:
        """Remove what was drawn."""
        ...


@contextmanager
def bar(stream: TextIO, *, hidden: bool = False) -> Generator[Bar | None]:
    """Yield the function that draws progress; ``None`` if nobody would see it. The bar is gone at the end."""
    if hidden or not stream.isatty():
        yield None
        return
    made = _rich_bar(stream) or Line(stream)
    try:
        yield made
    finally:
        made.clear()


class Line:
    """One line that is drawn again and again."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._started = clock()
        self._drawn: float | None = None

    def __call__(self, event: ProgressEvent) -> None:
        now = self._clock()
        if self._drawn is not None and now - self._drawn < REDRAWN:
            return
        self._drawn = now
        full = int(WIDTH * (event.share or 0))
        share = "" if event.share is None else f"[{'#' * full}{'.' * (WIDTH - full)}] {event.share:4.0%}  "
        self._stream.write(f"{CLEAR}{share}{words(event, now - self._started)}")
        self._stream.flush()

    def clear(self) -> None:
        if self._drawn is not None:
            self._stream.write(CLEAR)
            self._stream.flush()
            self._drawn = None


class RichBar:
    """The same, drawn by rich."""

    def __init__(self, progress: Any) -> None:
        self._progress = progress
        self._started = time.monotonic()
        self._task = progress.add_task("", total=None, words="")
        progress.start()

    def __call__(self, event: ProgressEvent) -> None:
        total = None if event.share is None else 1.0
        text = words(event, time.monotonic() - self._started)
        self._progress.update(self._task, total=total, completed=event.share or 0, words=text)

    def clear(self) -> None:
        self._progress.stop()


def _rich_bar(stream: TextIO) -> RichBar | None:
    try:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn
    except ImportError:
        return None
    columns = (BarColumn(WIDTH), TaskProgressColumn(), TextColumn("{task.fields[words]}", markup=False))
    return RichBar(Progress(*columns, console=Console(file=stream), transient=True, redirect_stdout=False))


def words(event: ProgressEvent, elapsed: float) -> str:
    """Return how much has come, and how long the rest may take."""
    parts = [_count(event.rows, "row"), _count(event.requests, "request")]
    left = seconds_left(event, elapsed)
    if left is not None:
        parts.append(f"{_clock(left)} left")
    return ", ".join(parts)


def seconds_left(event: ProgressEvent, elapsed: float) -> float | None:
    """Return the seconds that the rest takes: as it went so far, but not less than the rate limit needs."""
    if not event.share:
        return event.seconds_left
    return max(elapsed * (1 - event.share) / event.share, event.seconds_left or 0)


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
