"""How a payload on the wire differs from the classes it is decoded into, as data.

Most payloads do not need this and are decoded from bytes in one pass. The tree of nodes is used only if the description
says that a name or a form differs, or if a first decoding failed because a row has more positions than described.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Protocol, TypeGuard

from attrs import field, frozen

DIGITS = re.compile("-?[0-9]{1,18}")
"""A whole number as text, of a length that Python reads at once."""


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


class Node(Protocol):
    """Turns a wire value (built-in types) into what the classes expect. Values of an unexpected type pass unchanged."""

    @property
    def required(self) -> bool:
        """Whether the documented wire form can be decoded only with this node."""
        ...

    def adapt(self, value: Any) -> Any:
        """Return the canonical form of ``value``."""
        ...


@frozen
class Object:
    """An object whose keys are renamed, and some of whose members are adapted (by their new names)."""

    names: Mapping[str, str] = field(factory=dict[str, str])
    members: Mapping[str, Node] = field(factory=dict[str, Node])

    @property
    def required(self) -> bool:
        return bool(self.names) or any(node.required for node in self.members.values())

    def adapt(self, value: Any) -> Any:
        if not is_object(value):
            return value
        renamed = {self.names.get(key, key): member for key, member in value.items()}
        for key, node in self.members.items():
            if key in renamed:
                renamed[key] = node.adapt(renamed[key])
        return renamed


@frozen
class Items:
    """An array, each item of which is adapted."""

    item: Node

    @property
    def required(self) -> bool:
        return self.item.required

    def adapt(self, value: Any) -> Any:
        return [self.item.adapt(item) for item in value] if is_array(value) else value


@frozen
class Values:
    """A map with arbitrary keys, each value of which is adapted."""

    value: Node

    @property
    def required(self) -> bool:
        return self.value.required

    def adapt(self, value: Any) -> Any:
        if not is_object(value):
            return value
        return {key: self.value.adapt(member) for key, member in value.items()}


@frozen
class Row:
    """A tuple of known length. Positions that a vendor appends later are dropped, like unknown fields of an object."""

    length: int

    @property
    def required(self) -> bool:
        return False

    def adapt(self, value: Any) -> Any:
        return value[: self.length] if is_array(value) else value


@frozen
class Unquoted:
    """A whole number, or yes or no, that may also come as text."""

    kind: Literal["integer", "boolean"]

    @property
    def required(self) -> bool:
        return False

    def adapt(self, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        if self.kind == "boolean":
            return {"true": True, "false": False}.get(value, value)
        return int(value) if DIGITS.fullmatch(value) else value


@frozen
class Text:
    """A text that may also come as a whole number, such as an id. It gets all digits of the number."""

    @property
    def required(self) -> bool:
        return False

    def adapt(self, value: Any) -> Any:
        return str(value) if type(value) is int else value


@frozen
class Wrap:
    """A list that may also come as one map. The map becomes a list of one object that has the map under ``key``."""

    key: str
    items: Node

    @property
    def required(self) -> bool:
        return True

    def adapt(self, value: Any) -> Any:
        return self.items.adapt([{self.key: value}] if is_object(value) else value)


@frozen
class Single:
    """One object that may also come as a list of one. A list of any other length is an error."""

    item: Node = Object()

    @property
    def required(self) -> bool:
        return self.item.required

    def adapt(self, value: Any) -> Any:
        """Return the object.

        Raises:
            ValueError: The list is empty, or has several items.
        """
        if is_array(value):
            if len(value) != 1:
                raise ValueError(f"Expected one object, got a list of {len(value)}")
            return self.item.adapt(value[0])
        return self.item.adapt(value)


@frozen
class Several:
    """A list of objects that may also come as one object."""

    items: Node = Items(Object())

    @property
    def required(self) -> bool:
        return self.items.required

    def adapt(self, value: Any) -> Any:
        return self.items.adapt([value] if is_object(value) else value)
