"""What a client knows about the streams of an API: plain data, written by the generator from the description.

A *frame* is one message on the wire, as text. A *template* is what a frame is made from: values that JSON can hold, in
which a text may name parts in braces, such as ``{address}``. A template that is itself a text is sent as it is, without
quotation marks; anything else is sent as JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from attrs import field, frozen

from .api import Rule
from .forms import Node, is_array, is_object
from .operation import Operation, Parameter

T_co = TypeVar("T_co", covariant=True)

Template: TypeAlias = "str | Mapping[str, Any]"
Path: TypeAlias = tuple[str, ...]
"""Keys that lead into an object; none is the whole."""

PART = re.compile(r"\{(\w+)\}")


def filled(template: Any, parts: Mapping[str, str]) -> Any:
    """Return a template with its parts filled in.

    Raises:
        KeyError: A part is missing.
    """
    if isinstance(template, str):
        return PART.sub(lambda match: parts[match[1]], template)
    if is_object(template):
        return {key: filled(value, parts) for key, value in template.items()}
    if is_array(template):
        return [filled(value, parts) for value in template]
    return template


def frame(template: Template, parts: Mapping[str, str]) -> str:
    """Return the text of the frame that a template makes.

    Raises:
        KeyError: A part is missing.
    """
    made = filled(template, parts)
    return made if isinstance(made, str) else json.dumps(made, separators=(",", ":"), ensure_ascii=False)


def member(value: Any, path: Path) -> Any:
    """Return what a path of keys leads to, ``None`` if there is nothing."""
    for key in path:
        if not is_object(value):
            return None
        value = value.get(key)
    return value


@frozen(kw_only=True)
class Sign:
    """By which frames are recognised. All of it must hold."""

    members: tuple[tuple[Path, tuple[Any, ...]], ...] = ()
    """Path in a JSON frame → values of which it must have one. A text among them may name parts: ``{address}``."""
    text: str | None = None
    """Regular expression that the whole of a frame matches that is not JSON. A group ``address`` is the channel's."""

    def fits(self, content: Any, parts: Mapping[str, str]) -> bool:
        """Whether a frame is recognised.

        Args:
            content: What the JSON of the frame says; its text, if it is not JSON.
            parts: Values of the parts that may be named: ``address``, and the parameters of the channel.
        """
        if self.text is not None:
            return isinstance(content, str) and re.fullmatch(self.text, content, re.DOTALL) is not None
        return is_object(content) and all(
            member(content, path) in [filled(value, parts) for value in values] for path, values in self.members
        )


class Outcome(StrEnum):
    """What an answer of the vendor to a frame of ours says."""

    SUBSCRIBED = "subscribed"
    UNSUBSCRIBED = "unsubscribed"
    AUTHENTICATED = "authenticated"
    REFUSED = "refused"
    """A subscription, or an authentication, is refused, or a frame of ours is not understood."""


@frozen(kw_only=True)
class Reply:
    """One kind of answer to a frame of ours. Those of an API are tried in their order; the first that fits counts."""

    outcome: Outcome
    sign: Sign
    to: Literal["subscribe", "unsubscribe", "authenticate", "any"]
    """What it answers; ``any`` if it does not say."""
    address: Path | None = None
    """Where a JSON frame holds the address of the channel; ``None`` if it does not, or is not JSON."""
    code: Path | None = None
    message: Path | None = None
    """Where it holds the vendor's words; of a frame that is not JSON, the whole is the message."""


@frozen(kw_only=True)
class Heartbeat:
    """What the client sends while it is connected, and what the vendor answers."""

    send: Template
    seconds: float
    answer: Sign


@frozen(kw_only=True)
class ListenKey:
    """A key for private channels, which a signed call returns. It is never given back: others may share it."""

    create: Callable[[], Operation[Any]]
    """Returns the key that is valid, or a new one."""
    renew: Callable[[], Operation[Any]]
    attribute: str
    """Attribute of both answers that holds the key, a ``Secret``."""
    renew_seconds: int
    """After how many seconds it is renewed."""
    life_seconds: int
    absent: tuple[str, ...]
    """Codes by which ``renew`` says that there is no such key any more: one is created, and sent again."""


@frozen(kw_only=True)
class Login:
    """A way to authenticate a connection. The first one counts for which the client has the credentials."""

    credentials: tuple[str, ...]
    """Credentials, by argument. One that the template names is a part of it: ``{token}``."""
    message: Template
    listen_key: ListenKey | None = None
    """Where the part ``{listen_key}`` comes from."""


@frozen(kw_only=True)
class Requirement:
    """What must be true of the account, else a channel is silent. It is asked once, before subscribing."""

    operation: Callable[[], Operation[Any]]
    attribute: str
    value: str
    otherwise: str
    """What the caller is told if it is not so."""


@frozen(kw_only=True)
class KeyPart:
    """One part of what makes a row of a stream and a row of REST the same."""

    stream: str
    """Attribute of a message."""
    rest: str
    """Attribute of a row of the operation."""
    compare: Literal["exact", "name", "number", "time"] = "exact"
    """``name``: case is ignored. ``number``: at the coarser scale. ``time``: as a moment, whatever its form."""


@frozen(kw_only=True)
class Repair:
    """How what was missed is read from REST afterwards: the whole history of ``operation``, within a window of time."""

    operation: Callable[[], Operation[Any]]
    time: str
    """Attribute of a row of the operation with its time."""
    asks: tuple[tuple[str, str], ...] = ()
    """Parameters that must be chosen by the caller, each with the attribute of a message that is compared with it."""
    minimum: tuple[str, str] | None = None
    """Parameter below which REST is silent, and the attribute of a message that it is compared with."""
    key: tuple[KeyPart, ...] = ()
    """What makes a row and a message the same. If empty, rows are given besides messages, and never merged."""
    identity: str | None = None
    """Attribute that identifies a row among rows of REST; ``None`` if rows have none, and are counted instead."""
    lateness_seconds: float = 0
    """How long after its time a row may first be seen over REST, as far as is known."""


@frozen(kw_only=True)
class Snapshot:
    """The operation that returns the whole state of a channel, asked after a reconnect."""

    operation: Callable[[], Operation[Any]]
    arguments: tuple[tuple[str, str], ...] = ()
    """Its parameters, each with the parameter of the channel that has the value; wire names."""


@frozen(kw_only=True)
class MessageKind:
    """One kind of message of a channel."""

    name: str
    payload: Callable[[], type[Any]]
    """Class of one row, or of the payload if it is one object."""
    values: tuple[str, ...] = ()
    """Values of the channel's ``kind`` by which it is recognised; none if the channel has only this kind."""
    at: Path = ()
    """Where a frame holds the payload."""
    many: bool = False
    """Whether the payload is a list of rows."""
    wire: Node | None = None
    """How one row on the wire differs from the class; ``None`` if it does not."""
    time: str | None = None
    """Attribute that holds the time of the event; a number of ``unit``, or a datetime."""
    unit: Literal["ms", "s"] = "ms"


@frozen(kw_only=True, eq=False)
class StreamApi:
    """Everything about an API's stream connection that is vendor-specific. Compared by identity."""

    url: str
    subscribe: Template
    """``{address}`` is the channel's."""
    unsubscribe: Template
    heartbeat: Heartbeat
    query: tuple[tuple[str, str], ...] = ()
    """Parameters of the URL, each with the credential (by argument) that it carries."""
    batched: bool = False
    """Whether a list with ``{address}`` alone, in a subscribe or unsubscribe template, may hold several addresses."""
    logins: tuple[Login, ...] = ()
    """Ways to authenticate a connection for private channels, the best one first."""
    replies: tuple[Reply, ...] = ()
    rules: tuple[Rule, ...] = field(default=())
    """What refusals mean, by code and message; the first that fits counts."""


@frozen(kw_only=True, eq=False)
class Channel(Generic[T_co]):
    """One line of the channel table, compared by identity. Its messages are ``T_co``: a class, or a union."""

    id: str
    call_path: str
    """Path of the method in the client, for example ``stream.liquidation_orders``."""
    address: str
    """Template of the address on the wire: ``kline:{symbol}:{interval}``."""
    nature: Literal["log", "state"]
    """Of a log every message counts; of a state only the last one of each ``key``."""
    route: Sign
    """Which frames are of a subscription. It may name ``{address}`` and the parameters of the channel."""
    messages: tuple[MessageKind, ...]
    parameters: tuple[Parameter, ...] = ()
    kind: Path = ()
    """Where a frame says which kind of message it is. A kind that is not described becomes an ``UnknownMessage``."""
    key: tuple[str, ...] = ()
    """Attributes of a message that say of which thing it is the state; none if the channel has one thing."""
    private: bool = False
    """Whether the connection must be authenticated."""
    cadence: float | None = None
    """Seconds between messages even if nothing changes; ``None`` if there may be silence."""
    acknowledged: bool = False
    """Whether a subscription is answered; no answer is then an error."""
    requirement: Requirement | None = None
    repair: Repair | None = None
    snapshot: Snapshot | None = None
    plans: tuple[str, ...] = ()
    """Names of the plans that include it; empty if the vendor does not say."""
    page: str | None = None
    server: StreamApi
    """What it is reached through."""

    @property
    def payloads(self) -> tuple[type[Any], ...]:
        """The classes of its messages, each once."""
        return tuple(dict.fromkeys(kind.payload() for kind in self.messages))


def addresses(template: Template, wanted: Sequence[str]) -> Template:
    """Return a template whose list with ``{address}`` alone holds all of the wanted addresses instead."""

    def several(value: Any) -> Any:
        if is_array(value):
            return [*wanted] if value == ["{address}"] else [several(one) for one in value]
        return {key: several(one) for key, one in value.items()} if is_object(value) else value

    made: Template = several(template)
    return made
