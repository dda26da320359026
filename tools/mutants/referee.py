"""The verdicts of the contract tests, thousands per second: compiled schemas instead of schemathesis.

A test holds it to what schemathesis says of the recordings and of their mutants.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from attrs import frozen
from jsonschema_rs import Draft202012Validator

from generator.description.document import is_object
from generator.description.merge import references
from generator.description.problem import Location
from tools.contract.description import Description, find, meant, parsed, pointer, settle, strict, tolerant

Pairs = tuple[tuple[str, str], ...]
Verdict = tuple[bool, bool]
"""Whether the document as it is accepts, and whether its strict variant does."""

_INTEGER = re.compile(r"-?[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_BOOLEANS = {"true": True, "false": False}


@frozen(eq=False)
class Answered:
    """An answer, as far as a description says something about it."""

    success: bool
    status: str
    media: str
    headers: Pairs
    body: Any
    """The JSON value, or the text of any other media type."""


@frozen(eq=False)
class Asked:
    """A request, without its signature."""

    query: Pairs
    media: str | None
    body: Any


Probe = Answered | Asked


def pruned(description: Description, operation: str) -> dict[str, Any]:
    """Return a document of one operation and of the components it uses. It shares its nodes with the whole one."""
    (_, path, method), node = description.operations[operation]
    components: dict[str, dict[str, Any]] = {}
    waiting: list[Any] = [node]
    while waiting:
        for _, reference in references(waiting.pop()):
            _, section, name = parsed_names(reference)
            if name not in components.setdefault(section, {}):
                components[section][name] = description.document["components"][section][name]
                waiting.append(components[section][name])
    settings = description.document["x-perpkit"]
    return {"paths": {path: {method: node}}, "components": components, "x-perpkit": settings}


def parsed_names(reference: str) -> tuple[str, str, str]:
    """Split a reference to a component into its three names."""
    root, section, name = parsed(reference)
    return str(root), str(section), str(name)


class Referee:
    """Judges answers and requests of one operation."""

    def __init__(self, description: Description, operation: str) -> None:
        self._description = Description(description.api, pruned(description, operation))
        self._place = self._description.operations[operation][0]
        self._strict: dict[bool, _Judge] = {}

    def verdict(self, probe: Probe) -> Verdict:
        """Judge by the document and by its strict variant, where a success has to be one and an error too."""
        if isinstance(probe, Asked):
            plain, closed = self._requests
            return plain.asked(probe), closed.asked(probe)
        if probe.success not in self._strict:
            self._strict[probe.success] = _Judge(meant(self._closed, success=probe.success), self._place)
        return self._plain.answered(probe), self._strict[probe.success].answered(probe)

    @cached_property
    def _requests(self) -> tuple[_Judge, _Judge]:
        return _Judge(self._description, self._place), _Judge(strict(self._description), self._place)

    @cached_property
    def _answers(self) -> Description:
        return tolerant(self._description)

    @cached_property
    def _closed(self) -> Description:
        return strict(self._answers)

    @cached_property
    def _plain(self) -> _Judge:
        return _Judge(self._answers, self._place)


@frozen(eq=False)
class _Text:
    """A parameter or a header."""

    name: str
    required: bool
    node: Mapping[str, Any]
    schema: Mapping[str, Any]
    validator: Draft202012Validator

    def accepts(self, text: str | None) -> bool:
        """Whether it may have this text, or be absent."""
        if text is None:
            return not self.required
        return self.validator.is_valid(_read(self.schema, self.node, text))


@frozen(eq=False)
class _Response:
    """What is described of the answers with one status."""

    headers: list[_Text]
    content: Mapping[str, Draft202012Validator]


class _Judge:
    """Judges by one variant."""

    def __init__(self, description: Description, place: Location) -> None:
        self._document = description.document
        self._place = place
        self._operation: Mapping[str, Any] = find(self._document, place)
        self._responses: dict[str, _Response] = {}

    def answered(self, probe: Answered) -> bool:
        if probe.status not in self._responses:
            if probe.status not in self._operation["responses"]:
                return False
            self._responses[probe.status] = self._response(probe.status)
        response = self._responses[probe.status]
        if response.content and probe.media not in response.content:
            return False
        if response.headers:
            values = {name.lower(): value for name, value in probe.headers}
            if not all(header.accepts(values.get(header.name)) for header in response.headers):
                return False
        return not response.content or response.content[probe.media].is_valid(probe.body)

    def asked(self, probe: Asked) -> bool:
        values = dict(probe.query)
        if not values.keys() <= {parameter.name for parameter in self._parameters}:
            return False
        if not all(parameter.accepts(values.get(parameter.name)) for parameter in self._parameters):
            return False
        body = self._operation.get("requestBody", {})
        if probe.media is None:
            return not body.get("required", False)
        return probe.media in self._bodies and self._bodies[probe.media].is_valid(probe.body)

    def _response(self, status: str) -> _Response:
        place, response = self._settled((*self._place, "responses", status))
        names = response.get("headers", {})
        headers = [self._text(name.lower(), (*place, "headers", name)) for name in names]
        return _Response(headers, self._content(place, response))

    @cached_property
    def _parameters(self) -> list[_Text]:
        places = [(*self._place, "parameters", index) for index in range(len(self._operation.get("parameters", ())))]
        return [self._text(self._settled(place)[1]["name"], place) for place in places]

    @cached_property
    def _bodies(self) -> Mapping[str, Draft202012Validator]:
        return self._content((*self._place, "requestBody"), self._operation.get("requestBody", {}))

    def _content(self, place: Location, holder: Mapping[str, Any]) -> Mapping[str, Draft202012Validator]:
        return {media: self._validator((*place, "content", media, "schema")) for media in holder.get("content", ())}

    def _text(self, name: str, place: Location) -> _Text:
        place, node = self._settled(place)
        schema_place, schema = self._settled((*place, "schema"))
        return _Text(name, node.get("required", False), node, schema, self._validator(schema_place))

    def _settled(self, place: Location) -> tuple[Location, Any]:
        node = find(self._document, place)
        if is_object(node) and "$ref" in node:
            place = settle(self._document, node)
        return place, find(self._document, place)

    def _validator(self, place: Location) -> Draft202012Validator:
        return Draft202012Validator({**self._document, "$ref": pointer(place)})


def _read(schema: Mapping[str, Any], node: Mapping[str, Any], text: str) -> Any:
    """Read text as the type its schema describes, as far as it is that."""
    types = schema.get("type", ())
    if "array" in types:
        return text.split(",") if node.get("explode") is False else [text]
    if ("integer" in types or "number" in types) and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in types and _NUMBER.fullmatch(text):
        return float(text)
    if "boolean" in types and text in _BOOLEANS:
        return _BOOLEANS[text]
    return text
