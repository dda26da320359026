"""Calls of an asynchronous walk that are on their way while the rows of earlier answers are used."""

from __future__ import annotations

from asyncio import Task, create_task, gather
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from .call import Call, Pager

Result = TypeVar("Result")


class Ahead(Generic[Result]):
    """Asks what a pager wants to know. Answers come in the order of the calls.

    An answer that nobody has taken counts as a call that is on its way. So a slow reader holds a few answers at most.
    """

    def __init__(self, pager: Pager, ask: Callable[[Call], Coroutine[Any, Any, Result]], most: int) -> None:
        """Begin with nothing on its way.

        Args:
            pager: Whose calls they are.
            ask: Makes one call.
            most: How many calls may be on their way at the same time.
        """
        self._pager = pager
        self._ask = ask
        self._most = most
        self._waiting: deque[tuple[Call, Task[Result]]] = deque()

    def fill(self) -> None:
        """Begin as many calls as may be on their way."""
        while len(self._waiting) < self._most and (call := self._pager.next_call()) is not None:
            self._waiting.append((call, create_task(self._ask(call))))

    async def next(self) -> tuple[Call, Result] | None:
        """Return the next call with its answer; ``None`` if the history is complete."""
        self.fill()
        if not self._waiting:
            return None
        call, task = self._waiting[0]
        result = await task
        self._waiting.popleft()
        return call, result

    async def close(self) -> None:
        """Cancel what is on its way, and wait until nothing of it goes on."""
        tasks = [task for _, task in self._waiting]
        self._waiting.clear()
        for task in tasks:
            task.cancel()
        await gather(*tasks, return_exceptions=True)
