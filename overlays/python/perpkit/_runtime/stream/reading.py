"""From a frame to the subscription that it belongs to, and to its rows.

A frame is read twice: once only for the few members by which it is recognised, once for its rows. Both are done by
typed decoders, and what they cannot read is examined by slower means.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import product
from operator import attrgetter
from typing import Any, Generic, TypeAlias, TypeVar, cast

import msgspec
from attrs import field, frozen

from ..answer import Rejected
from ..description.channel import Channel, MessageKind, Path, filled
from ..description.forms import Object, is_object
from ..hooks import RejectedEvent
from ..secret import Secret, redacted, redacted_bytes
from ..wire.decoding import Flaw, builtins, read
from ..wire.shallow import BROKEN
from .errors import BrokenMessageError
from .mailbox import Opening
from .notices import UnknownMessage

W = TypeVar("W")

Values: TypeAlias = tuple[Any, ...]
NO_FRONT = b"\0"
"""What no frame begins with."""


class Routes(Generic[W]):
    """Finds what a frame belongs to: a subscription, and a kind of message or ``None`` if the kind is not described."""

    def __init__(self) -> None:
        self._groups: dict[tuple[tuple[Path, ...], Path], _Group[W]] = {}
        self._front: bytes = NO_FRONT
        """How the frames of a subscription usually begin."""
        self._usual: tuple[W, MessageKind | None] | None = None
        """What a frame belongs to that begins so."""

    def set(self, owners: Iterable[tuple[Channel[Any], Mapping[str, str], W]]) -> None:
        """Replace the subscriptions: each has a channel and the parts of its address."""
        self._groups, self._front, self._usual = {}, NO_FRONT, None
        for channel, parts, owner in owners:
            paths = tuple(path for path, _ in channel.route.members)
            group = self._groups.get((paths, channel.kind))
            if group is None:
                group = self._groups[paths, channel.kind] = _Group[W].of(paths, channel.kind)
            for values in product(*_choices(channel, parts)):
                group.add(values, owner, channel)

    def find(self, data: bytes) -> tuple[W, MessageKind | None] | None:
        """Return what a frame belongs to; ``None`` if it is not of a subscription."""
        if data.startswith(self._front):
            return self._usual
        for group in self._groups.values():
            try:
                values = group.getter(group.decode(data))
                found = group.owners.get(values)
            except (*BROKEN, TypeError):  # other types of values
                continue
            if found is None and group.has_kind:
                found = group.others.get(values[:-1])
            if found is not None:
                if group.front is not None:
                    self._front, self._usual = group.front(values), found
                return found
        return None


@frozen
class _Group(Generic[W]):
    """Subscriptions whose frames are recognised by the same members."""

    decode: Callable[[bytes], Any]
    getter: Callable[[Any], Values]
    has_kind: bool
    owners: dict[Values, tuple[W, MessageKind | None]]
    """Values of the members, and of the kind → what the frame belongs to."""
    others: dict[Values, tuple[W, MessageKind | None]]
    """Values of the members → the subscription, if its kind is not described."""
    front: Callable[[Values], bytes] | None
    """Returns how a frame begins if the only member that tells it apart comes first; ``None`` if there are more."""

    @classmethod
    def of(cls, paths: tuple[Path, ...], kind: Path) -> _Group[W]:
        """Return a group without subscriptions."""
        every = (*paths, kind) if kind else paths
        names = [_attribute(path) for path in every]
        getter = cast("Callable[[Any], Values]", attrgetter(*names)) if len(names) > 1 else _alone(names[0])
        front = partial(_front, every[0][0]) if len(every) == 1 and len(every[0]) == 1 else None
        return cls(msgspec.json.Decoder(_struct(every)).decode, getter, bool(kind), {}, {}, front)

    def add(self, values: Values, owner: W, channel: Channel[Any]) -> None:
        """Add a subscription."""
        if not self.has_kind:
            self.owners[values] = (owner, channel.messages[0])
            return
        self.others[values] = (owner, None)
        for kind in channel.messages:
            for value in kind.values:
                self.owners[(*values, value)] = (owner, kind)


def _alone(name: str) -> Callable[[Any], Values]:
    """Return what takes one member out of a frame, as a tuple."""
    first = attrgetter(name)

    def values(head: Any) -> Values:
        return (first(head),)

    return values


def _front(name: str, values: Values) -> bytes:
    return msgspec.json.encode({name: values[0]})[:-1] + b","


def _choices(channel: Channel[Any], parts: Mapping[str, str]) -> list[list[Any]]:
    """Return for each member by which frames are recognised the values that it may have."""
    return [[filled(value, parts) for value in values] for _, values in channel.route.members]


def _attribute(path: Path) -> str:
    return ".".join(f"member_{name.encode().hex()}" for name in path)


def _struct(paths: Iterable[Path], leaf: Any = None) -> Any:
    """Return a class that has only the members at some paths.

    Args:
        paths: Where they are.
        leaf: Their type, if they are required. By default they may be anything, and ``None`` if a frame lacks them.
    """
    wanted = [*paths]
    fields: list[Any] = []
    renamed: dict[str, str] = {}
    for name in dict.fromkeys(path[0] for path in wanted):
        attribute = _attribute((name,))
        renamed[attribute] = name
        deeper = [path[1:] for path in wanted if path[0] == name and len(path) > 1]
        if leaf is not None:
            fields.append((attribute, _struct(deeper, leaf) if deeper else leaf))
        elif deeper:
            inner = _struct(deeper)
            fields.append((attribute, inner, msgspec.field(default_factory=inner)))
        else:
            fields.append((attribute, Any, None))
    return msgspec.defstruct("Members", fields, rename=renamed)


@frozen(eq=False)
class Reader:
    """Reads the rows of the frames of an API."""

    lenient: bool
    """Whether numbers may be texts, and the like; see :mod:`..wire.mending`."""
    keeps: bool
    """Whether the good rows of a message are kept if another one is broken."""
    secrets: Callable[[], tuple[Secret, ...]]
    """Texts to mask."""
    _decoders: dict[int, Callable[[bytes], Sequence[Any]] | None] = field(
        init=False, factory=dict[int, "Callable[[bytes], Sequence[Any]] | None"]
    )
    """By the identity of a kind, of which there are only those of the channel table."""

    def decoder(self, kind: MessageKind) -> Callable[[bytes], Sequence[Any]] | None:
        """Return what reads the rows of nearly every frame of a kind. It fails with any other frame."""
        if id(kind) not in self._decoders:
            self._decoders[id(kind)] = _payload(kind, self.lenient)
        return self._decoders[id(kind)]

    def rows(self, kind: MessageKind, data: bytes, address: str) -> tuple[Sequence[Any], Sequence[Rejected]]:
        """Return the rows of a frame that is not as nearly all are, and those of them that are broken.

        Raises:
            BrokenMessageError: It breaks its description.
        """
        place = "".join(f".{name}" for name in kind.at)
        raws: Sequence[Any] = [data]
        try:
            if kind.at:
                raws = [_taken(_struct([kind.at], msgspec.Raw), kind.at, data)]
            if kind.many:
                raws = msgspec.json.decode(raws[0], type=list[msgspec.Raw])
        except BROKEN as error:
            raise self._broken(address, data, str(error), f"${place}") from None
        rows: list[Any] = []
        rejected: list[Rejected] = []
        for number, raw in enumerate(raws):
            where = f"${place}[{number}]" if kind.many else f"${place}"
            try:
                rows.append(read(kind.payload(), kind.wire, raw, strict=not self.lenient))
                continue
            except Flaw as flaw:
                problem, path = flaw.problem, where + flaw.path
            except BROKEN as error:
                problem, path = str(error), where
            if not self.keeps:
                raise self._broken(address, data, problem, path)
            secrets = self.secrets()
            rejected.append(
                Rejected(
                    raw=redacted_bytes(bytes(memoryview(raw)), secrets),
                    path=redacted(path, secrets),
                    reason=redacted(problem, secrets),
                )
            )
        return rows, rejected

    def opening(self, channel: Channel[Any], address: str, hook: Callable[[RejectedEvent], None] | None) -> Opening:
        """Return what reads the rows of the frames of a channel; ``hook`` is told of rows that are left out."""
        decoders = {id(kind): self.decoder(kind) for kind in channel.messages}
        usual = {key: decode for key, decode in decoders.items() if decode is not None}

        def rows(kind: MessageKind | None, data: bytes) -> Sequence[Any]:
            try:
                return usual[id(kind)](data)
            except (*BROKEN, KeyError):
                pass  # examined below
            if kind is None:
                return (self.unknown(channel, data),)
            read, rejected = self.rows(kind, data, address)
            for one in rejected:
                if hook is not None:
                    hook(RejectedEvent(operation=channel.id, path=one.path, reason=one.reason))
            return read

        return rows

    def unknown(self, channel: Channel[Any], data: bytes) -> UnknownMessage:
        """Return a message of a kind that is not described."""
        content = builtins(data)
        name = content
        for key in channel.kind:
            name = name.get(key) if is_object(name) else None
        return UnknownMessage(kind=name if isinstance(name, str) else None, content=content)

    def _broken(self, address: str, data: bytes, problem: str, path: str) -> BrokenMessageError:
        secrets = self.secrets()
        path = redacted(path, secrets)
        return BrokenMessageError(
            f"{address}: a message breaks its description: {redacted(problem, secrets)} at {path}. It was left out, "
            'and the stream goes on. .body holds the raw bytes; decoding="lenient" leaves such rows out silently',
            channel=address,
            body=redacted_bytes(data, secrets),
            path=path,
        )


def _payload(kind: MessageKind, lenient: bool) -> Callable[[bytes], Sequence[Any]] | None:
    """Return what reads the rows of a frame in one pass, ``None`` if their wire form must be adapted first."""
    names: Mapping[str, str] = {}
    if isinstance(kind.wire, Object) and not any(node.required for node in kind.wire.members.values()):
        names = kind.wire.names
    elif kind.wire is not None and kind.wire.required:
        return None
    payload: Any = kind.payload()
    made: Any = list.__class_getitem__(payload) if kind.many else payload
    whole = _struct([kind.at], made) if kind.at else made
    decode = msgspec.json.Decoder(whole, strict=not lenient).decode
    getter = cast("Callable[[Any], Sequence[Any]]", attrgetter(_attribute(kind.at)) if kind.at else _same)
    # A name with both quotation marks and a colon cannot be within a text, where they would be escaped.
    renamed = tuple((f'"{old}":'.encode(), f'"{new}":'.encode()) for old, new in names.items())

    def rows(data: bytes) -> Sequence[Any]:
        for old, new in renamed:
            data = data.replace(old, new)
        return getter(decode(data))

    return rows if kind.many else lambda data: (rows(data),)


def _same(value: Any) -> Any:
    return value


def _taken(kind: Any, path: Path, data: bytes) -> Any:
    return attrgetter(_attribute(path))(msgspec.json.decode(data, type=kind))
