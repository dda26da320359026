"""Requests that schemathesis makes up from the description, signed for real and answered by the sandbox in process."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests
import schemathesis
from attrs import frozen
from requests.auth import AuthBase

from generator.description.document import is_array, is_object
from generator.description.merge import operations
from perpkit._runtime.description.api import Api
from perpkit._runtime.secret import Secret
from perpkit._runtime.wire.signing import signed_query
from perpkit.sandbox import credentials
from perpkit.sandbox.asgi import application

from . import engine
from .clerk import Clerk, summary
from .description import Description, find, settle

NOW = 1_762_309_920_417
"""The time, in epoch ms, at which every request is signed and that the sandbox's clock shows."""

WIDEST = 10**19 - 1
"""The longest integer that the sandbox reads."""


class Signed(AuthBase):
    """Adds key and signature to the request as it goes out, as a user of any language would."""

    def __init__(self, api: str, keys: dict[str, str] | None = None) -> None:
        self._api: Api = import_module(f"perpkit.{api}.api").API
        self._keys = keys or credentials(api)

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        for credential in self._api.credentials:
            if credential.header is not None:
                request.headers[credential.header] = self._keys[credential.argument]
        signing = self._api.signing
        if signing is not None:
            url = urlsplit(str(request.url))
            secret = Secret(self._keys[signing.secret])
            query, body = url.query.encode(), body_of(request) or b""
            signed = signed_query(signing, secret, query, body, timestamp_ms=NOW, recv_window=None)
            request.url = url._replace(query=signed.decode()).geturl()
        return request


@frozen
class Exchange:
    """A request that was made up, and what the sandbox answered."""

    request: requests.PreparedRequest
    response: schemathesis.Response

    @property
    def shown(self) -> str:
        """Both, for a message."""
        asked = f"{self.request.method} {self.request.url} {body_of(self.request)!r}"
        return f"{asked} -> {self.response.status_code} {self.response.content[:300]!r}"


def unsigned(description: Description) -> Description:
    """Return the description without what signing adds, since :class:`Signed` adds it to every request.

    Integers without a maximum get the sandbox's: no server reads them at any length, and no document says so.
    """
    return description.changed(_leave_to_signing)


def _leave_to_signing(document: dict[str, Any]) -> None:
    document.pop("security", None)
    for _, operation in operations(document):
        operation.pop("security", None)
        parameters = operation.get("parameters", [])
        operation["parameters"] = [one for one in parameters if not _resolved(document, one).get("x-perpkit-managed")]
    _bound_integers(document)


def _resolved(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    resolved: dict[str, Any] = find(document, settle(document, node)) if "$ref" in node else node
    return resolved


def _bound_integers(node: Any) -> None:
    if is_object(node):
        if node.get("type") == "integer" and "minimum" in node:
            node.setdefault("maximum", WIDEST)
        for member in node.values():
            _bound_integers(member)
    elif is_array(node):
        for item in node:
            _bound_integers(item)


def sandboxed(description: Description, auth: AuthBase) -> dict[str, engine.Operation]:
    """Return the operations of a description by id, each of whose made-up requests the sandbox answers."""
    sandbox = application(description.api, clock=lambda: NOW)
    return engine.operations(unsigned(description).document, sandbox, auth)


def allowed(clerk: Clerk, request: requests.PreparedRequest) -> bool:
    """Whether the description allows a request as it went out; openapi-core decides."""
    url = urlsplit(str(request.url))
    query = parse_qsl(url.query, keep_blank_values=True)
    headers = {name: str(value) for name, value in request.headers.items()}
    return not summary(clerk.defects(str(request.method), url.path, query, headers, body_of(request)))


def complete(description: Description, operation: str, request: requests.PreparedRequest) -> bool:
    """Whether a request has what ``x-needs`` demands, which OpenAPI cannot say: one of several parameters."""
    given = dict(parse_qsl(urlsplit(str(request.url)).query, keep_blank_values=True))
    demands = description.operations[operation][1].get("x-needs", ())
    return all(any(name in given for name in names) for demand in demands for names in demand.values())


def debatable(body: object) -> bool:
    """Whether a JSON body holds what JSON Schema and servers in the field see differently.

    ``10.0`` is an integer to the one and seldom to the others; ``null`` for an optional member is a value to the one
    and an absent member to most of the others.
    """
    members = body.values() if is_object(body) else ()
    return any(member is None or (isinstance(member, float) and member.is_integer()) for member in members)


def json_of(request: requests.PreparedRequest) -> object:
    """Return the JSON of a body, ``None`` if it holds none."""
    try:
        content: object = json.loads(body_of(request) or b"null")
    except ValueError:
        return None
    return content


def body_of(request: requests.PreparedRequest) -> bytes | None:
    """Return the body as it goes out."""
    body = request.body
    assert body is None or isinstance(body, str | bytes), "nothing here streams a body"
    return body.encode() if isinstance(body, str) else body


def refused(description: Description, response: schemathesis.Response) -> bool:
    """Whether an answer is an error: by its status, or by the code in its envelope."""
    envelope = description.envelope
    if response.status_code >= 400 or envelope is None:
        return response.status_code >= 400
    return json.loads(response.content)[envelope["code"]] not in envelope["success"]


def undocumented_code(description: Description, response: schemathesis.Response) -> str | None:
    """Return the code in an error body if no list of error codes has it."""
    documented = {str(one["code"]) for one in description.document["x-error-codes"]}
    try:
        body = json.loads(response.content)
    except ValueError:
        return None  # an error in plain text has no code
    for shape in description.document["x-perpkit"]["error-shapes"]:
        node = body
        for key in shape["code"].split("."):
            node = node.get(key) if is_object(node) else None
        if node is not None:
            return None if str(node) in documented else str(node)
    return None
