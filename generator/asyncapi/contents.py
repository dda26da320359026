"""Walks over an AsyncAPI document: its channels, each with its operation, parameters and messages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from ..description.document import is_array, is_object
from ..description.merge import target
from ..description.problem import Location

PARAMETER = re.compile(r"\{(\w+)\}")
"""A parameter in an address, or a part in a template."""


@frozen(kw_only=True)
class Message:
    """One message of a channel."""

    name: str
    """Its name in the channel."""
    location: Location
    value: Mapping[str, Any]

    @property
    def extension(self) -> Mapping[str, Any]:
        """Its ``x-stream``."""
        found: Any = self.value.get("x-stream", {})
        return found if is_object(found) else {}


@frozen(kw_only=True)
class Channel:
    """One channel, with the operation that receives it."""

    name: str
    location: Location
    value: Mapping[str, Any]
    identity: str
    """Name of the operation."""
    operation: Mapping[str, Any]
    messages: tuple[Message, ...]
    parameters: Mapping[str, Mapping[str, Any]]

    @property
    def address(self) -> str:
        return str(self.value.get("address"))

    @property
    def extension(self) -> Mapping[str, Any]:
        """Its ``x-stream``."""
        found: Any = self.value.get("x-stream", {})
        return found if is_object(found) else {}

    @property
    def named(self) -> list[str]:
        """Names between braces in the address."""
        return PARAMETER.findall(self.address)


def followed(document: Mapping[str, Any], value: Any, location: Location) -> tuple[Any, Location]:
    """Follow references; return the node at their end, and its location."""
    seen: set[str] = set()
    while is_object(value) and isinstance(reference := value.get("$ref"), str) and reference not in seen:
        seen.add(reference)
        value = target(document, reference)
        location = tuple(part.replace("~1", "/").replace("~0", "~") for part in reference.split("/")[1:])
    return value, location


def members(
    document: Mapping[str, Any], holder: Any, key: str, around: Location
) -> Iterator[tuple[str, Any, Location]]:
    """Yield name, node and location of the members of a mapping, references followed."""
    found: Any = holder.get(key) if is_object(holder) else None
    for name, value in found.items() if is_object(found) else ():
        node, location = followed(document, value, (*around, key, name))
        if is_object(node):
            yield name, node, location


def channels(document: Mapping[str, Any]) -> Iterator[Channel]:
    """Yield the channels that an operation receives, in the order of the operations."""
    for identity, operation, _ in members(document, document, "operations", ()):
        value, location = followed(document, operation.get("channel"), ("operations", identity, "channel"))
        if not is_object(value):
            continue
        yield Channel(
            name=str(location[-1]),
            location=location,
            value=value,
            identity=identity,
            operation=operation,
            messages=tuple(
                Message(name=name, location=place, value=node)
                for name, node, place in members(document, value, "messages", location)
            ),
            parameters={name: node for name, node, _ in members(document, value, "parameters", location)},
        )


def server(document: Mapping[str, Any]) -> tuple[Mapping[str, Any], Location]:
    """Return the first server, which is the one that is used, and its location; an empty one if there is none."""
    for _, node, location in members(document, document, "servers", ()):
        return node, location
    return {}, ("servers",)


def payloads(document: Mapping[str, Any]) -> dict[str, str]:
    """Return the reference of each message's payload, by the name of the message."""
    found: dict[str, str] = {}
    for name, message, _ in members(document, document.get("components"), "messages", ("components",)):
        payload: Any = message.get("payload")
        if is_object(payload) and isinstance(reference := payload.get("$ref"), str):
            found[name] = reference
    return found


def listed(value: Any) -> list[Any]:
    """Return a list, or an empty one for anything else."""
    return value if is_array(value) else []
