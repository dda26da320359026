"""Answers and requests by which two descriptions are told apart: recorded ones first, then those made from them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from generator.description.document import is_array, is_object
from perpkit.sandbox.recording import Recording
from tools.contract.description import Description, find, settle, strict

from .answers import Corpus, answered
from .bodies import mutants, put
from .changes import UNDESCRIBED, stranger
from .places import Places
from .referee import Answered, Asked, Pairs, Probe

_LONGEST = 1001
"""Lists are not made longer than this."""
_PLAIN: tuple[Any, ...] = (None, True, 1, 1.5, "text")
_NEAR = 1e-6
_TEXTS = ("", "x", "some words, not JSON")


def recorded(corpus: Corpus, operation: str) -> Iterator[Probe]:
    """Give what was recorded of an operation, and the errors recorded of others, which are the same for all."""
    own = corpus.of(operation)
    yield from (answered(one) for one in own)
    yield from (asked(corpus.description, one) for one in own if one.success)
    yield from (answered(one) for one in corpus.recordings if not one.success and one.operation != operation)


def made(corpus: Corpus, operation: str) -> Iterator[Probe]:
    """Give what can be made of it: other statuses, headers, media types, bounds, and every mutant of a body."""
    own = corpus.answers(operation)
    yield from _made_answers(corpus.description, operation, own)
    for one in own:
        answer = answered(one)
        for body, place in corpus.places(one):
            for value in (*bounds(place.schema, place.value), *_completed(place.schema, place.value)):
                yield evolve(answer, body=put(body, place.location, value))
        for mutant in corpus.mutants(one):
            yield evolve(answer, body=mutant.body)
    for one in own:
        if one.success:
            yield from _made_requests(corpus.description, operation, asked(corpus.description, one))


def asked(description: Description, recording: Recording) -> Asked:
    """Return a recorded request as the referee takes it, with what signing adds except the signature."""
    managed = (one for one in _parameters(description, recording.operation) if one.get("x-perpkit-managed"))
    added = [(one["name"], _text(one["example"])) for one in managed]
    body = recording.request.body
    media = None if body is None else "application/json"
    return Asked((*recording.request.query, *added), media, None if body is None else json.loads(body))


def bounds(schema: Mapping[str, Any], value: Any) -> Iterator[Any]:
    """Give values at and just beyond every bound that a schema sets, and the plainest value of each type."""
    yield from (None, True, 0, -1, 1.5, 10**9 + 0.5, "", "text")
    for keyword in ("minimum", "maximum", "exclusiveMinimum"):
        if keyword in schema:
            bound = schema[keyword]
            yield from (
                bound,
                bound - 1,
                bound + 1,
                bound + _NEAR,
                bound + 0.5,
                bound - 0.5,
                str(bound),
                f"{bound - 1}",
            )
    for keyword in ("minLength", "maxLength"):
        if keyword in schema:
            yield from ("a" * max(schema[keyword] + step, 0) for step in (-1, 0, 1))
    if "enum" in schema:
        yield from (*schema["enum"], stranger(schema["enum"]))
    yield from schema.get("examples", ())
    if isinstance(value, str) or (isinstance(value, int | float) and "pattern" in schema):
        yield from (f"{value}x", f"x{value}", f"{value}\n", f"-{value}")
    if is_object(value) and "propertyNames" in schema:
        yield from ({f"{before}{key}{after}": value[key]} for key in value for before, after in (("x", ""), ("", "x")))
    if is_array(value) and value:
        for keyword in ("minItems", "maxItems"):
            if keyword in schema:
                lengths = (schema[keyword] + step for step in (-1, 0, 1))
                yield from ([*value, *([value[-1]] * length)][:length] for length in lengths if length <= _LONGEST)


def _completed(schema: Mapping[str, Any], value: Any) -> Iterator[dict[str, Any]]:
    """Give an object with one more of its members, which nobody recorded."""
    if is_object(value):
        for name in schema.get("properties", {}):
            if name not in value:
                yield from ({**value, name: plain} for plain in _PLAIN)


def _made_answers(description: Description, operation: str, own: list[Recording]) -> Iterator[Answered]:
    (place, node) = description.operations[operation]
    answers = [answered(one) for one in own]
    bases = [base for kind in (True, False) for base in [one for one in answers if one.success is kind][:1]]
    texts = [Answered(False, "", "text/plain", (), text) for text in _TEXTS]
    for status in (*node["responses"], "302", UNDESCRIBED):
        for base in (*bases, *texts):
            answer = evolve(base, status=status)
            yield answer
            yield evolve(answer, headers=())
            yield from (evolve(answer, media=media) for media in ("application/json", "text/html", UNDESCRIBED, ""))
            for headers in _headers(description, (*place, "responses", status)):
                yield evolve(answer, headers=headers)


def _headers(description: Description, place: tuple[str | int, ...]) -> Iterator[Pairs]:
    try:
        response = _resolved(description, find(description.document, place))
    except KeyError:
        return
    for name, node in response.get("headers", {}).items():
        for value in bounds(_resolved(description, node)["schema"], None):
            yield ((name, str(value)),)


def _made_requests(description: Description, operation: str, request: Asked) -> Iterator[Asked]:
    parameters = _parameters(description, operation)
    given = dict(request.query)
    whole = {**{one["name"]: _text(one["example"]) for one in parameters if "example" in one}, **given}
    for query in (given, whole):
        yield evolve(request, query=tuple(query.items()))
        yield evolve(request, query=(*query.items(), (UNDESCRIBED, "1")))
        for one in parameters:
            name = one["name"]
            rest = {key: text for key, text in query.items() if key != name}
            yield evolve(request, query=tuple(rest.items()))
            yield evolve(request, query=(*rest.items(), (f"{name}_renamed", whole.get(name, ""))))
            schema = _resolved(description, one["schema"])
            inner = _resolved(description, schema.get("items", {}))
            for value in (
                *bounds(schema, whole.get(name)),
                *bounds(inner, whole.get(name)),
                "a,b",
                "a,,b",
                "99999999999",
            ):
                yield evolve(request, query=(*rest.items(), (name, _text(value))))
    if request.media is not None:
        yield from _made_bodies(description, operation, request)


def _made_bodies(description: Description, operation: str, request: Asked) -> Iterator[Asked]:
    yield evolve(request, media=None, body=None)
    yield from (evolve(request, media=media) for media in ("text/plain", UNDESCRIBED))
    closed = strict(description)
    schema = closed.operations[operation][1]["requestBody"]["content"]["application/json"]["schema"]
    for place in Places(closed.document).walk(schema, request.body):
        for value in bounds(place.schema, place.value):
            yield evolve(request, body=put(request.body, place.location, value))
        for mutant in mutants(request.body, place):
            yield evolve(request, body=mutant.body)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(str(item) for item in value) if is_array(value) else str(value)


def _parameters(description: Description, operation: str) -> list[dict[str, Any]]:
    return [_resolved(description, one) for one in description.operations[operation][1].get("parameters", ())]


def _resolved(description: Description, node: dict[str, Any]) -> dict[str, Any]:
    if is_object(node) and "$ref" in node:
        resolved: dict[str, Any] = find(description.document, settle(description.document, node))
        return resolved
    return node
