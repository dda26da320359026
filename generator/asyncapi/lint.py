"""Lint: the project's own rules for streams, for what the JSON Schema of AsyncAPI lets pass."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from attrs import field, frozen
from jsonschema_rs import Draft202012Validator

from ..description.document import is_array, is_object
from ..description.lint import KEYWORDS
from ..description.merge import Merged, operations
from ..description.naming import CLIENT_MEMBERS, Found
from ..description.problem import Location, Problem, json_path
from .contents import PARAMETER, Channel, Message, channels, followed, listed, members, server

EXTENSIONS = frozenset(
    ["x-stream", "x-plans", "x-perpkit-caveats", "x-perpkit-method", "x-perpkit-name", "x-perpkit-credential"]
)
"""Every extension that people write in the description of streams; docs/extensions.md explains them."""
RESOURCE = "stream"
"""Resource and module of all streams; no tag may have this name."""

_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_FREE = frozenset(["payload", "schemas", "x-stream"])


@frozen
class Streams:
    """A finished document beside the OpenAPI document of the same API."""

    value: Mapping[str, Any]
    openapi: Mapping[str, Any]
    channels: Sequence[Channel]
    operations: Mapping[str, Mapping[str, Any]] = field(factory=dict[str, Mapping[str, Any]])
    """OpenAPI operations by id."""


def lint(merged: Merged, openapi: Mapping[str, Any]) -> list[Problem]:
    """Return every breach of our rules, in the order of the rules and then of the document."""
    streams = Streams(
        merged.value,
        openapi,
        list(channels(merged.value)),
        {one["operationId"]: one for _, one in operations(openapi)},
    )
    problems: list[Problem] = []
    for name, check in RULES.items():
        for location, message in check(streams):
            file, line = merged.place(location)
            problems.append(Problem(file or "streams.yaml", line, json_path(location), f"{message} [{name}]"))
    return problems


def _addresses(streams: Streams) -> Found:
    for _, channel, place in members(streams.value, streams.value, "channels", ()):
        address = channel.get("address")
        if not isinstance(address, str) or not address:
            yield place, "write the address of the channel"
            continue
        named = PARAMETER.findall(address)
        declared: Any = channel.get("parameters", {})
        for name in sorted(set(named) - set(declared)):
            yield (*place, "address"), f"the address names {name}, which is not declared; write it under parameters"
        for name in sorted(set(declared) - set(named)):
            yield (*place, "parameters", name), f"the address does not name {name}; write {{{name}}} in it"
        for name in sorted({one for one in named if named.count(one) > 1}):
            yield (*place, "address"), f"the address names {name} twice; write it once"


def _received(streams: Streams) -> Found:
    received: dict[Location, str] = {}
    for identity, operation, place in members(streams.value, streams.value, "operations", ()):
        if operation.get("action") != "receive":
            yield (*place, "action"), "write action: receive; what a client sends is in x-stream of the server"
        _, channel = followed(streams.value, operation.get("channel"), (*place, "channel"))
        if channel[:1] != ("channels",) or len(channel) != 2:
            yield (*place, "channel"), "write a $ref to one of the channels of this document"
        elif received.setdefault(channel, identity) != identity:
            yield (*place, "channel"), f"{received[channel]} receives this channel too; write one operation for each"
        own = _messages_of(streams, channel)
        for index, message in enumerate(listed(operation.get("messages"))):
            if followed(streams.value, message, ())[1] not in own:
                yield (*place, "messages", index), "the channel does not have this message; write one that it has"
    for _, _, place in members(streams.value, streams.value, "channels", ()):
        if place not in received:
            yield place, "no operation receives this channel; write one under operations"


def _messages_of(streams: Streams, channel: Location) -> set[Location]:
    found = {place: node for _, node, place in members(streams.value, streams.value, "channels", ())}
    return {place for _, _, place in members(streams.value, found.get(channel), "messages", channel)}


def _names(streams: Streams) -> Found:
    tags = {str(tag.get("name")) for tag in streams.openapi.get("tags", ())}
    used = {
        tag for one in streams.operations.values() for tag in one.get("tags", ()) if tag.partition(".")[0] == RESOURCE
    }
    if used:
        yield ("operations",), f"an operation of REST has the tag {RESOURCE} already; write another tag there"
    if RESOURCE not in tags:
        yield ("operations",), f"describe the tag {RESOURCE} under tags of an OpenAPI document"
    seen: dict[str, str] = {}
    for channel in streams.channels:
        name = str(channel.operation.get("x-perpkit-method", channel.identity))
        place: Location = ("operations", channel.identity)
        if not _SNAKE.fullmatch(name):
            yield place, "write the name of the operation, or its x-perpkit-method, in snake_case"
        elif name in CLIENT_MEMBERS:
            yield place, f"every client has a member {name} already; write another x-perpkit-method"
        elif seen.setdefault(name, channel.identity) != channel.identity:
            yield place, f"{seen[name]} is {RESOURCE}.{name} too; write another x-perpkit-method"
        for parameter, node in channel.parameters.items():
            keyword = str(node.get("x-perpkit-name", parameter))
            if not _SNAKE.fullmatch(keyword):
                yield (*channel.location, "parameters", parameter), "write the name, or x-perpkit-name, in snake_case"


def _descriptions(streams: Streams) -> Found:
    plans = [str(plan.get("name")) for plan in streams.openapi.get("x-plans", ())]
    for channel in streams.channels:
        place: Location = ("operations", channel.identity)
        for key in ("summary", "description"):
            if not str(channel.operation.get(key) or "").strip():
                yield place, f"write a {key} of this operation"
        url: Any = channel.value.get("externalDocs", {}).get("url")
        if not isinstance(url, str) or not url.startswith("https://"):
            yield channel.location, "write externalDocs.url, the https address of the vendor's page"
        callers: Any = channel.value.get("x-plans", ())
        if plans and not (is_array(callers) and callers and all(plan in plans for plan in callers)):
            yield channel.location, f"write x-plans, the plans that include it, out of {', '.join(plans)}"
        for name, node in channel.parameters.items():
            if not str(node.get("description") or "").strip():
                yield (*channel.location, "parameters", name), "write a description of this parameter"
            if not node.get("enum") and not node.get("examples"):
                yield (*channel.location, "parameters", name), "write an example under examples"
        for message in channel.messages:
            if not str(message.value.get("summary") or "").strip():
                yield message.location, "write a summary of this message"


def _messages(streams: Streams) -> Found:
    for channel in streams.channels:
        if not channel.messages:
            yield channel.location, "write the messages of this channel"
        several = len(channel.messages) > 1
        seen: dict[str, str] = {}
        for message in channel.messages:
            payload: Any = message.value.get("payload")
            if not is_object(payload) or "$ref" not in payload:
                yield message.location, "write payload as a $ref to a schema of the OpenAPI documents"
            values = listed(message.extension.get("values"))
            if several and not values:
                yield message.location, "its channel has several messages; write x-stream.values, by which it is known"
            if values and "kind" not in channel.extension:
                yield (
                    (*channel.location, "x-stream"),
                    "its messages have values; write kind, where a message says which it is",
                )
            for value in values:
                if seen.setdefault(value, message.name) != message.name:
                    yield message.location, f"{seen[value]} is known by {value!r} too; write another value"


def _examples(streams: Streams) -> Found:
    for channel in streams.channels:
        for message in channel.messages:
            yield from _examples_of(streams, channel, message)


def _examples_of(streams: Streams, channel: Channel, message: Message) -> Found:
    examples = listed(message.value.get("examples"))
    if not examples:
        yield message.location, "write an example of this message, with name and payload"
    schema = {**message.value.get("payload", {}), "components": streams.value.get("components", {})}
    validator = Draft202012Validator(schema, validate_formats=False)
    shown: set[str] = set()
    for index, example in enumerate(examples):
        location = (*message.location, "examples", index)
        if not is_object(example) or "payload" not in example or not _SNAKE.fullmatch(str(example.get("name"))):
            yield location, "write name (in snake_case) and payload of this example"
            continue
        for error in validator.iter_errors(example["payload"]):
            yield (*location, "payload", *error.instance_path), f"breaks the schema of the message: {error.message}"
        kind: Any = example["payload"]
        for key in str(channel.extension.get("kind", "")).split("."):
            kind = kind.get(key) if key and is_object(kind) else kind
        shown.add(str(kind))
        values = listed(message.extension.get("values"))
        if values and kind not in values:
            yield (*location, "payload"), f"is a message of another kind, {kind!r}; write one of {', '.join(values)}"
    for value in listed(message.extension.get("values")):
        if examples and value not in shown:
            yield message.location, f"no example is of the kind {value!r}; write one"


def _templates(streams: Streams) -> Found:
    node, place = server(streams.value)
    extension: Any = node.get("x-stream", {})
    for key in ("subscribe", "unsubscribe"):
        if "address" not in _parts(extension.get(key)):
            yield (*place, "x-stream", key), "write {address} where the address of the channel belongs"
    for index, login in enumerate(extension.get("logins", ())):
        known = {*login["credentials"], *(["listen_key"] if "listen-key" in login else [])}
        for part in sorted(_parts(login["message"]) - known):
            yield (*place, "x-stream", "logins", index, "message"), f"{{{part}}} is not a credential of this login"
    for channel in streams.channels:
        known = {"address", *channel.parameters}
        for part in sorted(_parts(channel.extension["route"]) - known):
            yield (
                (*channel.location, "x-stream", "route"),
                f"{{{part}}} is neither address nor a parameter of the channel",
            )
    if any(one.extension.get("private") for one in streams.channels) and not extension.get("logins"):
        yield (*place, "x-stream"), "a channel is private; write logins, the ways to authenticate a connection"


def _parts(template: Any) -> set[str]:
    if isinstance(template, str):
        return set(PARAMETER.findall(template))
    inner = template.values() if is_object(template) else listed(template)
    return {part for one in inner for part in _parts(one)}


def _operations(streams: Streams) -> Found:
    node, place = server(streams.value)
    for index, login in enumerate(node.get("x-stream", {}).get("logins", ())):
        for key in ("create", "renew"):
            asked = login.get("listen-key", {}).get(key)
            if asked is not None and asked not in streams.operations:
                yield (*place, "x-stream", "logins", index, "listen-key", key), _absent(asked)
    for channel in streams.channels:
        for key in ("requirement", "snapshot", "repair"):
            asked = channel.extension.get(key, {}).get("operation")
            if asked is not None and asked not in streams.operations:
                yield (*channel.location, "x-stream", key, "operation"), _absent(asked)
        for theirs, ours in channel.extension.get("snapshot", {}).get("arguments", {}).items():
            if ours not in channel.parameters:
                message = f"gives {theirs} the value of {ours}, which is not a parameter of the channel"
                yield (*channel.location, "x-stream", "snapshot", "arguments"), message


def _absent(operation: str) -> str:
    return f"REST has no operation {operation!r}; write an operationId of the OpenAPI documents"


def _keys(streams: Streams) -> Found:
    yield from _unknown(streams.value, ())
    for channel in streams.channels:
        for name, node in channel.parameters.items():
            for key in node.get("x-stream", {}).get("schema", {}):
                if key not in KEYWORDS and not key.startswith("x-"):
                    yield (*channel.location, "parameters", name, "x-stream", "schema", key), "not a key of a schema"


def _unknown(node: Any, location: Location) -> Iterator[tuple[Location, str]]:
    inner: Any = node.items() if is_object(node) else enumerate(node) if is_array(node) else ()
    for key, member in inner:
        place = (*location, key)
        if isinstance(key, str) and key.startswith("x-") and key not in EXTENSIONS:
            yield place, f"unknown extension; write one of {', '.join(sorted(EXTENSIONS))}"
        if key not in _FREE:
            yield from _unknown(member, place)


RULES: Mapping[str, Callable[[Streams], Found]] = {
    "addresses": _addresses,
    "received": _received,
    "names": _names,
    "descriptions": _descriptions,
    "messages": _messages,
    "examples": _examples,
    "templates": _templates,
    "operations": _operations,
    "keys": _keys,
}
"""Name of a rule → what finds its breaches."""
