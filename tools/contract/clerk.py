"""The defects of a request as found by openapi-core, besides schemathesis and our own checks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from attrs import define
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.deserializing.styles.exceptions import EmptyQueryParameterValue
from openapi_core.exceptions import OpenAPIError
from openapi_core.templating.paths.exceptions import PathError
from openapi_core.validation.request.exceptions import ParameterValidationError, SecurityValidationError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from perpkit.sandbox.recording import RecordedRequest

from .description import Description, described, find, settle

FAKE_SIGNATURE = "5f" * 32


@define
class Asked:
    """A request as openapi-core takes it."""

    host_url: str
    method: str
    path: str
    content_type: str
    body: bytes | None
    parameters: RequestParameters


class Clerk:
    """Finds the defects of requests with one description."""

    def __init__(self, description: Description) -> None:
        self.description = description
        none: Any = None  # the generator has validated the document, and much faster
        config = Config(spec_validator_cls=none)
        self._rules: Any = OpenAPI.from_dict(description.document, config)  # its protocols ask for more than it uses

    def defects(
        self, method: str, path: str, query: Iterable[tuple[str, str]], headers: Mapping[str, str], body: bytes | None
    ) -> list[OpenAPIError]:
        """Check path, query, headers and body; openapi-core accepts query parameters that are not described."""
        lower = {name.lower(): value for name, value in headers.items()}
        asked = Asked(
            self.description.document["servers"][0]["url"],
            method.lower(),
            path,
            lower.get("content-type", ""),
            body,
            RequestParameters(query=ImmutableMultiDict(list(query)), header=Headers(lower)),
        )
        errors = (error for error in self._rules.iter_request_errors(asked) if isinstance(error, OpenAPIError))
        return [error for error in errors if not self._may_be_empty(asked, error)]

    def recorded_defects(self, request: RecordedRequest) -> list[OpenAPIError]:
        """Check a recorded request, with invented values for what signing adds and for what is secret."""
        names = [name.lower() for name in request.headers]
        headers = {name: "application/json" if name == "content-type" else f"fake-{name}" for name in names}
        body = None if request.body is None else request.body.encode()
        return self.defects(request.method, request.path, [*request.query, *self.signing()], headers, body)

    def signing(self) -> list[tuple[str, str]]:
        """Return what signing adds to a query: the managed parameters with their examples, and a signature."""
        components = self.description.document["components"]
        managed = [one for one in components.get("parameters", {}).values() if one.get("x-perpkit-managed")]
        schemes = [one for one in components["securitySchemes"].values() if one.get("in") == "query"]
        return [
            *((one["name"], str(one["example"])) for one in managed),
            *((one["name"], FAKE_SIGNATURE) for one in schemes),
        ]

    def _may_be_empty(self, asked: Asked, defect: OpenAPIError) -> bool:
        """Accept an empty parameter if the schema accepts the empty string; openapi-core always refuses it.

        The keyword that would tell it so, ``allowEmptyValue``, is on its way out of OpenAPI.
        """
        if not isinstance(defect, ParameterValidationError):
            return False
        if not isinstance(defect.__cause__, EmptyQueryParameterValue):
            return False
        operation = self.description.document["paths"][asked.path][asked.method]
        parameters = [self._parameter(one) for one in operation["parameters"]]
        schema = next(one["schema"] for one in parameters if one["name"] == defect.name)
        return bool(schema.get("type") == "string") and not {"minLength", "enum", "pattern"} & set(schema)

    def undescribed(self, operation: str, query: Iterable[tuple[str, str]]) -> list[str]:
        """Return the names in a query that the operation has no parameter for."""
        parameters = self.description.operations[operation][1].get("parameters", [])
        known = [self._parameter(one)["name"] for one in parameters]
        return [name for name, _ in query if name not in known]

    def _parameter(self, node: dict[str, Any]) -> dict[str, Any]:
        document = self.description.document
        parameter: dict[str, Any] = find(document, settle(document, node)) if "$ref" in node else node
        return parameter


@cache
def clerk(api: str) -> Clerk:
    """Return the clerk of an API as it is described."""
    return Clerk(described(api))


def summary(defects: Iterable[OpenAPIError]) -> list[str]:
    """Return one word for each defect: ``path``, ``key``, ``body``, or the name of the parameter."""
    return [_word(defect) for defect in defects]


def _word(defect: OpenAPIError) -> str:
    match defect:
        case PathError():
            return "path"
        case SecurityValidationError():
            return "key"
        case ParameterValidationError():
            return defect.name
        case _:
            return "body"
