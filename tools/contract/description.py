"""The generated documents, and their stricter variants for the contract tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.build import compose, sources
from generator.description.document import is_array, is_object, read
from generator.description.merge import Merged, operations
from generator.description.problem import Location

ROOT = Path(__file__).parents[2]
APIS = tuple(sorted(path.stem for path in (ROOT / "generated" / "openapi").glob("*.yaml")))

_BANDS = {"s": (10**9, 10**10 - 1), "ms": (10**12, 10**13 - 1)}
"""Unit of a moment → smallest and largest number."""
_OTHER_UNIT = {"s": "ms", "ms": "s"}
_LIMITS = ("minimum", "maximum", "exclusiveMinimum", "pattern", "format")
_NUMBERS = frozenset(["number", "integer"])
_NULL = {"type": "null"}
_EMPTY = {"const": ""}
_COMBINING = ("$ref", "allOf", "anyOf", "oneOf")


@frozen(eq=False)
class Description:
    """One API as its document describes it."""

    api: str
    document: dict[str, Any]

    @cached_property
    def operations(self) -> dict[str, tuple[Location, dict[str, Any]]]:
        """Every operation by its id, with its location."""
        return {operation["operationId"]: (location, operation) for location, operation in operations(self.document)}

    @property
    def envelope(self) -> dict[str, Any] | None:
        """Where an answer holds code and data, and which codes mean success; ``None`` if the body is the payload."""
        envelope: dict[str, Any] | None = self.document["x-perpkit"].get("envelope")
        return envelope

    def changed(self, change: Callable[[dict[str, Any]], None]) -> Description:
        """Return a description of the same API whose document was changed."""
        document = deepcopy(self.document)
        change(document)
        return Description(self.api, document)


@cache
def described(api: str) -> Description:
    """Read the document of an API as the generator wrote it. Do not change the returned document."""
    return Description(api, read(ROOT / "generated" / "openapi" / f"{api}.yaml").value)


@cache
def sourced(api: str) -> Merged:
    """Return the same document as made from its sources, which knows file and line of each node."""
    return compose(next(source for source in sources(ROOT) if source.name == api))


def strict(description: Description) -> Description:
    """Return the variant in which every object with described properties refuses all others."""
    return description.changed(_close)


def tolerant(description: Description) -> Description:
    """Return the variant that accepts what every answer of a lenient API may hold, see ``docs/extensions.md``.

    A moment may be in seconds or milliseconds, and an empty text may stand for a number that may be null. Requests are
    not to be checked with this variant.
    """
    if not description.document["x-perpkit"].get("lenient"):
        return description
    return description.changed(lambda document: _widen(document, document))


def meant(description: Description, *, success: bool) -> Description:
    """Return the variant in which an answer that may be payload or error has to be the one that is meant.

    Branches that are not meant become the schema ``false``, so that the others keep their places.
    """
    if description.envelope is None:
        return description
    data = description.envelope["data"]

    def narrow(document: dict[str, Any]) -> None:
        for _, operation in operations(document):
            for branches in _alternatives(operation):
                for index, branch in enumerate(branches):
                    if (data in find(document, settle(document, branch))["properties"]) is not success:
                        branches[index] = False

    return description.changed(narrow)


def _alternatives(operation: Mapping[str, Any]) -> Iterator[list[Any]]:
    for response in operation["responses"].values():
        for media in response.get("content", {}).values():
            if "oneOf" in media["schema"]:
                yield media["schema"]["oneOf"]


def _close(node: Any) -> None:
    """Close objects in place. A combined schema is closed for what none of its parts describes."""
    if is_object(node):
        if is_object(node.get("properties")) and node.get("type") == "object":
            combined = any(key in node for key in _COMBINING)
            node.setdefault("unevaluatedProperties" if combined else "additionalProperties", False)
        for member in node.values():
            _close(member)
    elif is_array(node):
        for item in node:
            _close(item)


def _widen(document: Mapping[str, Any], node: Any) -> None:
    """Widen moments and numbers in place."""
    if is_object(node):
        for member in node.values():
            _widen(document, member)
        _widen_null(document, node)
        alternatives = list(_alternative_forms(node))
        if alternatives and "anyOf" not in node:
            numbers = [{key: node.pop(key) for key in _LIMITS if key in node}, *alternatives]
            kind = {"type": node["type"]} if "type" in node else {}
            node["anyOf"] = [one if one is _EMPTY else {**kind, **one} for one in numbers]
            if _EMPTY in alternatives and "string" not in node["type"]:
                node["type"] = [*node["type"], "string"]
    elif is_array(node):
        for item in node:
            _widen(document, item)


def _alternative_forms(schema: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    types: Any = schema.get("type", ())
    unit: Any = schema.get("x-unit")
    if unit in _BANDS and schema.get("minimum", 0) >= _BANDS["s"][0]:
        low, high = _BANDS[_OTHER_UNIT[unit]]
        yield {"minimum": low, "maximum": high}
    if is_array(types) and "null" in types and (_NUMBERS & set(types) or schema.get("format") == "decimal"):
        yield _EMPTY


def _widen_null(document: Mapping[str, Any], schema: Mapping[str, Any]) -> None:
    """Widen ``oneOf: [{$ref: a number}, {type: null}]``."""
    for keyword in ("oneOf", "anyOf"):
        branches: Any = schema.get(keyword)
        if is_array(branches) and _NULL in branches and any(_is_number(document, branch) for branch in branches):
            branches.append(_EMPTY)


def _is_number(document: Mapping[str, Any], schema: Any) -> bool:
    if not is_object(schema):
        return False
    settled = find(document, settle(document, schema)) if "$ref" in schema else schema
    types: Any = settled.get("type", ())
    return bool(_NUMBERS & set([types] if isinstance(types, str) else types)) or settled.get("format") == "decimal"


def find(document: Mapping[str, Any], location: Location) -> Any:
    """Return the node at a location."""
    node: Any = document
    for part in location:
        node = node[part]
    return node


def settle(document: Mapping[str, Any], node: Mapping[str, Any]) -> Location:
    """Return the location that a reference leads to, through any further references."""
    location = parsed(node["$ref"])
    target = find(document, location)
    return settle(document, target) if "$ref" in target else location


def parsed(pointer: str) -> Location:
    """Read a JSON pointer such as ``#/paths/~1api~1x/get``. Documents have no arrays at which references point."""
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:])


def pointer(location: Location) -> str:
    """Spell a location as a JSON pointer."""
    return "/".join(["#", *(str(part).replace("~", "~0").replace("/", "~1") for part in location)])
