"""What the generators of this room ask their caller to do: the blocking and the asynchronous shell do it, each its way.

A step is yielded. Its result, or its exception, goes back into the generator.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import Any, ClassVar, Literal, TypeAlias, TypeVar

from attrs import define, field

from ..description.operation import Operation
from ..secret import Secret

T = TypeVar("T")


@define(eq=False)
class Open:
    """Open a connection. :class:`~.failures.OpenFailure` is raised if that fails."""

    does: ClassVar[Literal["open"]] = "open"

    url: Secret
    seconds: float
    """Time for all of it: name, connection, TLS, handshake."""


@define(eq=False)
class Transmit:
    """Send a frame. A connection that is lost meanwhile is not an error of this step."""

    does: ClassVar[Literal["transmit"]] = "transmit"

    text: str = field(repr=False)
    """The frame; it may hold a credential."""


@define(eq=False)
class Drop:
    """Close the connection, if there is one, and wait for it less than a second."""

    does: ClassVar[Literal["drop"]] = "drop"


@define(eq=False)
class Rest:
    """Wait, until the session is woken at the latest."""

    does: ClassVar[Literal["rest"]] = "rest"

    seconds: float


@define(eq=False)
class Call:
    """Call an operation over REST; the result is its payload."""

    does: ClassVar[Literal["call"]] = "call"

    operation: Operation[Any]
    arguments: Mapping[str, object]


@define(eq=False)
class History:
    """Read a whole window of a history over REST; the result is its rows, and how many requests it took.

    :class:`~.errors.BudgetSpentError` is raised instead of sending more requests than are left.
    """

    does: ClassVar[Literal["history"]] = "history"

    operation: Operation[Any]
    arguments: Mapping[str, object]
    requests: int
    """How many requests it may take."""


@define(eq=False)
class Fetch:
    """Call a function of the caller; the result is what it returns, awaited if the shell can."""

    does: ClassVar[Literal["fetch"]] = "fetch"

    function: Callable[[], Any]


Step: TypeAlias = Open | Transmit | Drop | Rest | Call | History | Fetch
Steps: TypeAlias = Generator[Step, Any, T]
