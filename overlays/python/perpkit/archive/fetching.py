"""Several requests at a time, with results in the order of the questions."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Question = TypeVar("Question")
Result = TypeVar("Result")

MOST = 16
"""Requests that are on their way at the same time; a client has so many connections."""
PER_MINUTE = 120
"""Requests a minute for which one request at a time is enough, even if an answer takes half a second."""


def at_once(per_minute: int | None) -> int:
    """Return how many requests must be on their way at the same time to use a rate limit fully."""
    return 1 if per_minute is None else max(1, min(MOST, -(-per_minute // PER_MINUTE)))


def in_order(
    ask: Callable[[Question], Result], questions: Iterable[Question], most: Callable[[], int]
) -> Iterator[tuple[Question, Result]]:
    """Yield each question with its result, in order; up to some of them are asked at the same time.

    If it is left early, questions that are not yet on their way are not asked.

    Args:
        ask: Called in a thread, unless one at a time is enough.
        questions: What to ask.
        most: How many may be asked at the same time, now.
    """
    waiting: deque[tuple[Question, Future[Result]]] = deque()
    pool = ThreadPoolExecutor(MOST, thread_name_prefix="perpkit-archive")
    try:
        for question in questions:
            if not waiting and most() == 1:
                yield question, ask(question)
                continue
            waiting.append((question, pool.submit(ask, question)))
            while len(waiting) >= most():
                first, future = waiting.popleft()
                yield first, future.result()
        while waiting:
            first, future = waiting.popleft()
            yield first, future.result()
    finally:
        pool.shutdown(cancel_futures=True)
