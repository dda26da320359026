"""What a client reads from an archive instead of asking the vendor."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from .description.api import Api
    from .description.operation import Operation

Window = Mapping[str, object]
"""The two arguments of a window of time."""


class Past(Protocol):
    """The closed windows of an archive. Each method returns ``None`` if the archive cannot help."""

    def rows(
        self,
        ask: Callable[[Window], Iterator[Any]],
        operation: Operation[Any],
        arguments: Mapping[str, object],
        now_ms: int,
    ) -> Iterator[Any] | None:
        """Return every row of a window of time; only the parts that are not kept are asked."""
        ...

    def rows_async(
        self,
        ask: Callable[[Window], AsyncIterator[Any]],
        operation: Operation[Any],
        arguments: Mapping[str, object],
        now_ms: int,
    ) -> AsyncIterator[Any] | None:
        """Return the same for an asynchronous client."""
        ...

    def answer(self, operation: Operation[Any], arguments: Mapping[str, object]) -> list[Any] | None:
        """Return what one call answers, if all of it is kept."""
        ...

    async def answer_async(self, operation: Operation[Any], arguments: Mapping[str, object]) -> list[Any] | None:
        """Return the same for an asynchronous client."""
        ...


class Archived(Protocol):
    """An archive: ``perpkit.archive.Archive``."""

    def past(self, api: str) -> Past:
        """Return its closed windows of one API."""
        ...


def past(api: Api, archive: Archived | str | Path | bool) -> Past | None:
    """Return the closed windows of an archive, given by its address; ``False`` stands for none.

    Raises:
        ConfigurationError: The packages of archives are not installed.
    """
    if archive is False:
        return None
    # By name, so that only programs that use an archive import it.
    opened: Past = import_module("perpkit.archive.past").opened(archive, api.package)
    return opened
