"""The streams of one API, for the templates of the channel table and of the resource ``stream``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from ..asyncapi.contents import Channel, Message, channels, server
from ..asyncapi.lint import RESOURCE
from ..description.merge import Merged
from ..description.problem import Problem, ProblemError, json_path
from .models import sentence
from .settings import sequence
from .source import call, literal, number
from .stream_server import lazily, path_source, server_source, sign_source
from .types import Schema, Types, attribute, moment, reference
from .views import Argument, Option

WHEN_FULL = Option(
    keyword="when_full",
    annotation="WhenFull | None",
    default="None",
    doc="What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``, ``conflate`` "
    "(keeps the last one of each thing) or ``error``. What was dropped is counted and told. {default}",
)
MAX_QUEUE = Option(
    keyword="max_queue",
    annotation="int | None",
    default="None",
    doc="Most messages that wait to be taken (10,000).",
)
MAX_QUEUE_BYTES = Option(
    keyword="max_queue_bytes",
    annotation="int | None",
    default="None",
    doc="Most bytes that wait to be taken (32 MiB).",
)
REPAIR = Option(
    keyword="repair",
    annotation="Repair | Sequence[tuple[str, str]] | None",
    default="None",
    doc="What is read from REST after an interruption: pairs of {asks}, or a :class:`~perpkit.streams.Repair`. Nothing "
    "if it is not given.",
)
HISTORY = Option(
    keyword="repair",
    annotation="Repair | None",
    default="None",
    doc="A :class:`~perpkit.streams.Repair` with empty pairs, if records of REST are to be read after an interruption. "
    "Nothing if it is not given.",
)
TOKEN = Option(
    keyword="token",
    annotation="Callable[[], str] | None",
    awaited="Callable[[], str | Awaitable[str]] | None",
    default="None",
    doc="Returns the token of a login; it is called whenever the connection is authenticated. By default the "
    "credentials of the client are used.",
)
DEFAULTS = {
    "private": "By default ``error``, since no event of an account may be lost unnoticed.",
    "log": "By default ``drop-oldest``.",
    "state": "By default ``conflate``.",
}
UNKNOWN = "UnknownMessage"
"""Class of a message of a kind that is not described."""


@frozen(kw_only=True)
class ChannelView:
    """One method of the resource ``stream``."""

    id: str
    constant: str
    name: str
    call_path: str
    address: str
    summary: str
    description: str
    arguments: Sequence[Argument]
    defaults: Mapping[str, str]
    """Keyword → value of an argument that need not be given."""
    options: Sequence[Option]
    classes: Sequence[str]
    """Classes of its messages."""
    several: bool
    """Whether a message of an unknown kind may come."""
    nature: str
    private: bool
    cadence: float | None
    repaired: bool
    """Whether REST can tell what was missed."""
    state_asked: bool
    """Whether REST can tell the state after an interruption."""
    notes: Sequence[str]
    plans: Sequence[str]
    page: str
    source: str
    """The ``Channel(...)`` of the channel table."""

    @property
    def annotation(self) -> str:
        """Type of one message."""
        return " | ".join([*(f"models.{name}" for name in self.classes), *([UNKNOWN] if self.several else [])])


@frozen(kw_only=True)
class StreamsView:
    """All streams of an API."""

    doc: str
    source: str
    """The ``StreamApi(...)``."""
    channels: Sequence[ChannelView]

    @property
    def classes(self) -> frozenset[str]:
        """Classes of all messages."""
        return frozenset(name for one in self.channels for name in one.classes)


class _Misfit(Exception):
    """Something in ``x-stream`` does not fit what it names."""


class Channels:
    """Builds the streams of one API."""

    def __init__(
        self, streams: Merged, document: Mapping[str, Any], types: Types, argument: Callable[..., Argument]
    ) -> None:
        self.streams = streams
        self.document = document
        self.types = types
        self.argument = argument
        self.plan_order: Sequence[str] = [plan["name"] for plan in document.get("x-plans", ())]

    def view(self) -> StreamsView:
        """Return all streams.

        Raises:
            ProblemError: There is no Python for what a channel describes.
        """
        found: list[ChannelView] = []
        problems: list[Problem] = []
        for channel in channels(self.streams.value):
            try:
                found.append(self._channel(channel))
            except (_Misfit, ValueError) as error:
                file, line = self.streams.place(channel.location)
                problems.append(Problem(file or "streams.yaml", line, json_path(channel.location), str(error)))
        if problems:
            raise ProblemError(problems)
        docs = {tag["name"]: sentence(tag.get("description", "")) for tag in self.document.get("tags", ())}
        return StreamsView(doc=docs[RESOURCE], source=server_source(self.streams.value), channels=found)

    def _channel(self, channel: Channel) -> ChannelView:
        extension = channel.extension
        name = attribute(str(channel.operation.get("x-perpkit-method", channel.identity)))
        kinds = [self._kind(channel, message) for message in channel.messages]
        arguments, defaults = self._arguments(channel)
        private = extension.get("private", False)
        for member in extension.get("key", ()):
            for schema, _ in kinds:
                self._member(schema, member)
        view = ChannelView(
            id=channel.identity,
            constant=channel.identity.upper(),
            name=name,
            call_path=f"{RESOURCE}.{name}",
            address=channel.address,
            summary=sentence(channel.operation["summary"]),
            description=channel.operation["description"].strip(),
            arguments=arguments,
            defaults=defaults,
            options=list(self._options(channel, private)),
            classes=list(dict.fromkeys(self._row_class(schema) for schema, _ in kinds)),
            several="kind" in extension,
            nature=extension["nature"],
            private=private,
            cadence=extension.get("cadence-seconds"),
            repaired="repair" in extension,
            state_asked="snapshot" in extension,
            notes=list(self._notes(channel)),
            plans=sorted(channel.value.get("x-plans", ()), key=self.plan_order.index),
            page=channel.value["externalDocs"]["url"],
            source="",
        )
        return evolve(view, source=self._source(channel, view, [source for _, source in kinds], kinds[0][0]))

    def _arguments(self, channel: Channel) -> tuple[Sequence[Argument], Mapping[str, str]]:
        """Return the arguments in the order of the address, those with a default last, and the defaults."""
        found: list[Argument] = []
        defaults: dict[str, str] = {}
        for name in channel.named:
            node = channel.parameters[name]
            extension: Any = node.get("x-stream", {})
            schema = dict(extension.get("schema", {"type": "string"}))
            if "enum" in node:
                schema["enum"] = node["enum"]
            elif not {"pattern", "minLength"} & set(schema):
                schema["minLength"] = 1
            described = {"description": node["description"], "x-names": extension.get("names")}
            if "x-perpkit-name" in node:
                described["x-perpkit-name"] = node["x-perpkit-name"]
            if node.get("examples"):
                described["example"] = node["examples"][0]
            argument = self.argument(name, schema, "path", True, described)
            default = node.get("default")
            if default is not None:
                defaults[argument.keyword] = repr(default)
                argument = evolve(argument, doc=f"{argument.doc} ``{default}`` if it is not given.", default=default)
            found.append(argument)
        return sorted(found, key=lambda one: one.keyword in defaults), defaults

    def _options(self, channel: Channel, private: bool) -> Iterator[Option]:
        default = DEFAULTS["private" if private else channel.extension["nature"]]
        yield evolve(WHEN_FULL, doc=WHEN_FULL.doc.format(default=default))
        yield MAX_QUEUE
        yield MAX_QUEUE_BYTES
        repair = channel.extension.get("repair")
        if repair is not None and repair.get("asks"):
            asks = " and ".join(f"``{attribute(name)}``" for name in repair["asks"])
            yield evolve(REPAIR, doc=REPAIR.doc.format(asks=asks))
        elif repair is not None:
            yield HISTORY
        if private:
            yield TOKEN

    def _notes(self, channel: Channel) -> Iterator[str]:
        extension = channel.extension
        plans = sorted(channel.value.get("x-plans", ()), key=self.plan_order.index)
        if plans:
            yield f"Plans: {', '.join(plans)}."
        if "cadence-seconds" in extension:
            yield f"A message comes every {extension['cadence-seconds']} s, even if nothing has changed."
        if extension.get("private"):
            ways: Any = server(self.streams.value)[0]["x-stream"]["logins"]
            needed = ", or ".join(" and ".join(way["credentials"]) for way in ways)
            yield f"The connection is authenticated. Needs {needed}."
        yield from channel.value.get("x-perpkit-caveats", ())

    def _kind(self, channel: Channel, message: Message) -> tuple[Schema, str]:
        """Return the schema of one row of a message, and its ``MessageKind(...)``."""
        extension = message.extension
        schema: Schema = message.value["payload"]
        path: Sequence[str] = extension["at"].split(".") if "at" in extension else ()
        for key in path:
            members: Mapping[str, Schema] = self.types.schema(schema).get("properties", {})
            if key not in members:
                raise _Misfit(f"{message.name}: x-stream.at names {key}, which its payload does not have")
            schema = members[key]
        whole = self.types.schema(schema)
        many = whole.get("type") == "array"
        if many:
            schema = whole["items"]
        if "row" in extension:
            schema = self._alternative(message, schema, extension["row"])
        name = self._row_class(schema)
        time = extension.get("time")
        found = None if time is None else self.types.schema(self._member(schema, time))
        unit = None if found is None else moment(found)
        if found is not None and unit not in {"s", "ms"} and found.get("format") != "date-time":
            raise _Misfit(
                f"{message.name}: x-stream.time names {time}, which is not a time; write x-unit: ms or s there"
            )
        node = self.types.component(name).node
        return schema, call(
            "MessageKind",
            {
                "name": repr(message.name),
                "payload": f"lambda: models.{name}",
                "values": repr(tuple(extension["values"])) if "values" in extension else None,
                "at": repr(tuple(path)) if path else None,
                "many": "True" if many else None,
                "wire": node,
                "time": None if time is None else repr(self._attribute(schema, time)),
                "unit": repr(unit) if unit == "s" else None,
            },
        )

    def _alternative(self, message: Message, schema: Schema, name: str) -> Schema:
        for one in self.types.schema(schema).get("oneOf", ()):
            if reference(one) == name:
                found: Schema = one
                return found
        raise _Misfit(f"{message.name}: x-stream.row names {name}, which is not an alternative of its payload")

    def _row_class(self, schema: Schema) -> str:
        name = reference(schema)
        if name is None or self.types.component(name).annotation != name:
            raise _Misfit("the payload, or its rows, must be a $ref to one object; write x-stream.at or x-stream.row")
        return name

    def _member(self, schema: Schema, name: str) -> Schema:
        members: Mapping[str, Schema] = self.types.schema(schema).get("properties", {})
        for wire, member in members.items():
            if attribute(wire, member) == name and "x-perpkit-alias-of" not in member:
                return member
        raise _Misfit(f"{name} is not an attribute of {reference(schema)}; write one that it has")

    def _attribute(self, schema: Schema, name: str) -> str:
        self._member(schema, name)
        return name

    def _source(self, channel: Channel, view: ChannelView, kinds: Sequence[str], row: Schema) -> str:
        extension = channel.extension
        return call(
            "Channel",
            {
                "id": repr(view.id),
                "call_path": repr(view.call_path),
                "address": repr(view.address),
                "nature": repr(view.nature),
                "route": sign_source({"members": extension["route"]}),
                "messages": sequence(kinds),
                "parameters": sequence(one.source for one in view.arguments) if view.arguments else None,
                "kind": path_source(extension.get("kind")),
                "key": repr(tuple(extension["key"])) if "key" in extension else None,
                "private": "True" if view.private else None,
                "cadence": literal(view.cadence),
                "acknowledged": "True" if extension.get("acknowledged") else None,
                "requirement": _requirement(extension.get("requirement")),
                "repair": self._repair(extension.get("repair"), row),
                "snapshot": _snapshot(extension.get("snapshot")),
                "plans": repr(tuple(view.plans)) if view.plans else None,
                "page": repr(view.page),
                "server": "STREAM",
            },
        )

    def _repair(self, repair: Mapping[str, Any] | None, row: Schema) -> str | None:
        if repair is None:
            return None
        minimum = repair.get("minimum")
        compared = [*(part["stream"] for part in repair.get("key", ())), *repair.get("asks", {}).values()]
        for name in [*compared, *([minimum["member"]] if minimum else [])]:
            self._member(row, name)
        parts = [call("KeyPart", {key: repr(value) for key, value in part.items()}) for part in repair.get("key", ())]
        lateness = repair.get("lateness-seconds")
        return call(
            "Repair",
            {
                "operation": lazily(repair["operation"]),
                "time": repr(repair["time"]),
                "asks": repr(tuple(repair["asks"].items())) if "asks" in repair else None,
                "minimum": repr((minimum["parameter"], minimum["member"])) if minimum else None,
                "key": sequence(parts) if parts else None,
                "identity": literal(repair.get("identity")),
                "lateness_seconds": None if lateness is None else number(lateness),
            },
        )


def _requirement(requirement: Mapping[str, str] | None) -> str | None:
    if requirement is None:
        return None
    rest = {key: repr(value) for key, value in requirement.items() if key != "operation"}
    return call("Requirement", {"operation": lazily(requirement["operation"]), **rest})


def _snapshot(snapshot: Mapping[str, Any] | None) -> str | None:
    if snapshot is None:
        return None
    arguments = tuple(snapshot.get("arguments", {}).items())
    return call(
        "Snapshot", {"operation": lazily(snapshot["operation"]), "arguments": repr(arguments) if arguments else None}
    )
