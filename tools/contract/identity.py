"""Key and signature for a user's own run of schemathesis against the sandbox, and what of it says nothing."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.auth import AuthBase

from generator.description.document import is_array, is_object
from perpkit._runtime.secret import Secret
from perpkit._runtime.wire.signing import reserved_names, signed_query
from perpkit.sandbox import credentials
from perpkit.sandbox.catalogue import gateway

from .generation import WIDEST, body_of, debatable


class SandboxKeys(AuthBase):
    """Adds the sandbox's key and, where an API wants one, a signature of this moment over the bytes as they go out.

    What signing fills in (time, window, signature) is replaced, whatever was made up for it.
    """

    def __init__(self) -> None:
        self._vendors = gateway().vendors

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        url = urlsplit(str(request.url))
        api = next((vendor.api for vendor in self._vendors if vendor.knows(url.path)), None)
        if api is None:
            return request
        keys = credentials(api.package)
        for credential in api.credentials:
            if credential.header is not None:
                request.headers[credential.header] = keys[credential.argument]
        if api.signing is not None:
            filled_in = reserved_names(api.signing)
            kept = "&".join(pair for pair in url.query.split("&") if pair.partition("=")[0] not in filled_in)
            signed = signed_query(
                api.signing,
                Secret(keys[api.signing.secret]),
                kept.encode(),
                body_of(request) or b"",
                timestamp_ms=time.time_ns() // 1_000_000,
                recv_window=api.signing.window_maximum,
            )
            request.url = url._replace(query=signed.decode()).geturl()
        return request


def readable(node: object) -> bool:
    """Whether all numbers in JSON are such as servers read."""
    if is_object(node):
        return all(map(readable, node.values()))
    if is_array(node):
        return all(map(readable, node))
    return not isinstance(node, int | float) or abs(node) <= WIDEST


def met(demands: Iterable[Mapping[str, Sequence[str]]], query: Any, examples: Mapping[str, Any]) -> Any:
    """Return a query that meets what ``x-needs`` of an operation demands, with examples where something is missing."""
    for demand in demands if is_object(query) else ():
        for kind, names in demand.items():
            given = [name for name in names if name in query] or [names[0]]
            surplus = given[1:] if kind == "one-of" else []
            query = {name: value for name, value in query.items() if name not in surplus}
            if given[0] not in query:
                query[given[0]] = examples[given[0]]
    return query


def sendable(body: object) -> bool:
    """Whether servers see in a body what JSON Schema sees in it; see :func:`debatable`."""
    return readable(body) and not debatable(body)
