"""Validate: the finished document must be OpenAPI 3.1."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from jsonschema_rs import Draft202012Validator as CompiledValidator
from jsonschema_rs import meta
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator
from openapi_spec_validator.validation.registries import KeywordValidatorRegistry

from .contents import Description
from .document import is_object
from .merge import Merged, references, target
from .problem import Location, Problem, ProblemError, json_path

_METASCHEMA: Validator = Draft202012Validator(Draft202012Validator.META_SCHEMA)
_SPECIFICATION: Validator = OpenAPIV31SpecValidator.schema_validator
_COMPILED = CompiledValidator(cast(dict[str, Any], _SPECIFICATION.schema), validate_formats=False)


class _SchemaParts(OpenAPIV31SchemaValidator):
    """Checks that the parts of a schema fit together. It is already known to be a JSON Schema."""

    def _validate_schema_meta(self, schema: object, schema_value: object) -> None:
        return None


def validate(merged: Merged, source: str) -> None:
    """Check a document against the OpenAPI 3.1 specification.

    Args:
        merged: The document with the origins of its nodes.
        source: What to name as the file where a node's origin is not known.

    Raises:
        ProblemError: The document is not valid; each problem names the file and line the node comes from.
    """
    for defects in _STAGES:
        problems = [_problem(merged, source, location, message) for location, message in defects(merged.value)]
        if problems:
            raise ProblemError(problems)


def _problem(merged: Merged, source: str, location: Location, message: str) -> Problem:
    file, line = merged.place(location)
    return Problem(file or source, line, json_path(location), message)


def _lost_references(value: dict[str, Any]) -> Iterator[tuple[Location, str]]:
    for location, reference in references(value):
        if target(value, reference) is None:
            yield location, f"there is nothing at {reference}; correct the reference or add the component"
        elif _circular(value, reference):
            yield location, f"{reference} only refers to itself; write the schema there"


def _circular(value: dict[str, Any], reference: str) -> bool:
    seen: set[str] = set()
    while reference not in seen:
        seen.add(reference)
        node = target(value, reference)
        if not is_object(node) or not isinstance(node.get("$ref"), str):
            return False
        reference = node["$ref"]
    return True


def _malformed_nodes(value: dict[str, Any]) -> Iterator[tuple[Location, str]]:
    if _COMPILED.is_valid(value):
        return  # the compiled validator is fast; the other one says what is wrong, and where
    for error in _SPECIFICATION.iter_errors(value):
        yield tuple(error.absolute_path), f"not OpenAPI 3.1: {_first_line(error.message)}"


def _malformed_schemas(value: dict[str, Any]) -> Iterator[tuple[Location, str]]:
    for schema in Description(value).whole_schemas:
        if meta.is_valid(schema.value):
            continue  # the compiled validator is fast; the other one says what is wrong, and where
        for error in _METASCHEMA.iter_errors(schema.value):
            yield (*schema.location, *error.absolute_path), f"not a JSON Schema: {error.message}"


def _contradictions(value: dict[str, Any]) -> Iterator[tuple[Location, str]]:
    validator = OpenAPIV31SpecValidator(value)
    checks = {**validator.keyword_validators, "schema": _SchemaParts}
    validator.keyword_validators_registry = KeywordValidatorRegistry(checks)
    for error in validator.root_validator(validator.schema_path):
        yield tuple(error.absolute_path), f"not OpenAPI 3.1: {_first_line(error.message)}"


def _first_line(message: str) -> str:
    return message.partition("\n")[0]


# In this order, until a stage finds a problem: later stages need what earlier ones have checked.
_STAGES: tuple[Callable[[dict[str, Any]], Iterator[tuple[Location, str]]], ...] = (
    _malformed_nodes,
    _lost_references,
    _malformed_schemas,
    _contradictions,
)
