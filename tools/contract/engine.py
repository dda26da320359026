"""The parts of schemathesis that the contract tests use, with types that its own generics leave open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sized
from importlib import import_module
from typing import Any, Protocol

import schemathesis
from hypothesis.strategies import SearchStrategy
from requests.auth import AuthBase

Check = Callable[[Any, Any, Any], bool | None]

_SERVER: Any = import_module("schemathesis.checks")
_DESCRIBED: Any = import_module("schemathesis.specs.openapi.checks")

# Named one by one: the default set has checks that send the request again, to whatever host it names.
SERVER: Check = _SERVER.not_a_server_error
STATUS: Check = _DESCRIBED.status_code_conformance
CONTENT_TYPE: Check = _DESCRIBED.content_type_conformance
HEADERS: Check = _DESCRIBED.response_headers_conformance
BODY: Check = _DESCRIBED.response_schema_conformance

SETTINGS: dict[str, Any] = {
    "generation": {"with-security-parameters": False, "database": "none", "deterministic": True},
    "cache": {"enabled": False},
}


class Call(Protocol):
    """One request to an operation."""

    def call(self) -> schemathesis.Response:
        """Send it to the application of the schema."""
        ...

    def validate_response(self, response: schemathesis.Response, checks: list[Check]) -> None:
        """Raise a ``FailureGroup`` if a check fails."""
        ...


class Operation(Protocol):
    """One operation of a schema."""

    query: Sized
    body: Sized

    Case: Callable[[], Call]
    """Returns a request without anything in it."""

    def as_strategy(self, generation_mode: schemathesis.GenerationMode) -> SearchStrategy[Call]:
        """Make up requests that the operation allows, or that it does not."""
        ...


def operations(
    document: Mapping[str, Any], application: object = None, auth: AuthBase | None = None
) -> dict[str, Operation]:
    """Return the operations of a document by their id.

    Args:
        document: the OpenAPI document.
        application: the ASGI application that answers their requests.
        auth: what signs their requests.
    """
    loader: Any = schemathesis
    schema = loader.openapi.from_dict(dict(document), config=loader.Config.from_dict(SETTINGS))
    schema.app = application
    if auth is not None:
        schema.auth.set_from_requests(auth)
    found = [result.ok() for result in schema.get_all_operations()]
    return {operation.definition.raw["operationId"]: operation for operation in found}
