"""Rules for everything that becomes code: tags, methods, names of attributes, and characters of texts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from .contents import Description, Schema
from .document import is_array, is_object
from .merge import METHODS
from .problem import Location

Found: TypeAlias = Iterator[tuple[Location, str]]

_TAG = re.compile(r"[a-z][a-z0-9]*(?:[_.][a-z][a-z0-9]*|_[0-9]+)*")
_PATH_ITEM = frozenset([*METHODS, "parameters", "summary", "description"])
_SHARED = "common"
_OF_TUPLES = frozenset(["count", "index"])
_HIDDEN = frozenset(["Cc", "Cf", "Cs", "Zl", "Zp"])

CLIENT_MEMBERS = frozenset(
    {
        *(
            "aclose",
            "api",
            "call",
            "call_with_response",
            "clock",
            "close",
            "get",
            "iterate",
            "listen",
            "plan",
            "rate_limit",
        ),
        *("request", "sandbox", "with_options", "with_response"),
    }
)
"""What every client has already: no resource and no method may have such a name."""


def behind_base(path: str, settings: Mapping[str, Any]) -> str:
    """Return what of a path stands behind the longest ``base-path`` that it begins with."""
    bases: Any = settings.get("base-path", ())
    listed: list[str] = bases if is_array(bases) else [bases] if bases else []
    fitting = [base for base in listed if path == base or path.startswith(f"{base}/")]
    return path.removeprefix(max(fitting, key=len, default=""))


def tags(description: Description) -> Found:
    """Find tags that cannot be names of modules and resources."""
    modules: dict[str, str] = {}
    for index, tag in enumerate(description.value.get("tags", ())):
        name = tag.get("name")
        location = ("tags", index, "name")
        if not isinstance(name, str) or not _TAG.fullmatch(name):
            yield location, f"{name!r} cannot be a resource; write words in snake_case with dots between resources"
            continue
        module = name.replace(".", "_")
        if name.partition(".")[0] in CLIENT_MEMBERS:
            yield location, f"every client has a member {name.partition('.')[0]} already; write another name"
        elif module == _SHARED:
            yield location, f"{name} is the module of what several tags share; write another name"
        elif modules.setdefault(module, name) != name:
            yield location, f"{modules[module]} and {name} would be the same module; write another name"


def methods(description: Description) -> Found:
    """Find members of a path that would silently be ignored."""
    for path, item in description.value.get("paths", {}).items():
        for key in item if is_object(item) else ():
            if key not in _PATH_ITEM and not key.startswith("x-"):
                yield ("paths", path, key), f"nothing is generated from {key}; write one of {', '.join(METHODS)}"


def attributes(description: Description) -> Found:
    """Find names that cannot become an attribute or argument in Python."""
    for schema in description.schemas:
        for location, name, member in _members(schema):
            if not re.match("[A-Za-z]", name) and "x-perpkit-name" not in member:
                yield location, f"{name!r} does not begin with a letter; write x-perpkit-name in the client overlay"
        positions: Any = schema.value.get("prefixItems", ())
        for index, position in enumerate(positions if is_array(positions) else ()):
            if is_object(position) and position.get("title") in _OF_TUPLES:
                message = f"rows have a method called {position['title']} already; write another title"
                yield (*schema.location, "prefixItems", index), message
    for location, parameter in description.parameters:
        if not re.match("[A-Za-z]", str(parameter.get("name"))) and "x-perpkit-name" not in parameter:
            yield (
                location,
                f"{parameter.get('name')!r} does not begin with a letter; write x-perpkit-name in the client overlay",
            )


def _members(schema: Schema) -> Iterator[tuple[Location, str, dict[str, Any]]]:
    properties: Any = schema.value.get("properties")
    for name, member in properties.items() if is_object(properties) else ():
        if is_object(member):
            yield (*schema.location, "properties", name), name, member


def required(description: Description) -> Found:
    """Find names under ``required`` that no property has."""
    for schema in description.schemas:
        properties: Any = schema.value.get("properties")
        if not is_object(properties):
            continue
        choices: Any = schema.value.get("anyOf", ())
        holders: list[tuple[Location, Any]] = [(schema.location, schema.value)]
        holders += [((*schema.location, "anyOf", index), choice) for index, choice in enumerate(choices)]
        for location, holder in holders:
            for index, name in enumerate(holder.get("required", ()) if is_object(holder) else ()):
                if name not in properties:
                    known = ", ".join(properties)
                    yield (*location, "required", index), f"no property is called {name}; write one of {known}"


def text(description: Description) -> Found:
    """Find characters that are invisible, or that change the direction of text."""
    yield from _hidden(description.value, ())


def _hidden(node: Any, location: Location) -> Found:
    if isinstance(node, str):
        yield from ((location, message) for message in _hidden_in(node))
    elif is_object(node):
        for key, member in node.items():
            yield from (((*location, key), message) for message in _hidden_in(key))
            yield from _hidden(member, (*location, key))
    elif is_array(node):
        for index, item in enumerate(node):
            yield from _hidden(item, (*location, index))


def _hidden_in(value: str) -> Iterator[str]:
    if value.isprintable():  # nearly all are, and looking at each character takes long
        return
    for character in sorted({one for one in value if unicodedata.category(one) in _HIDDEN} - {"\n", "\t"}):
        name = unicodedata.name(character, "a control character")
        yield f"contains U+{ord(character):04X} ({name}), which is invisible; remove it"
