"""What both clients are: everything about a call but sending it, without input or output."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from . import decoding, logs
from .api import Api, Credential
from .classify import redirect_error, vendor_error
from .errors import ConfigurationError, ResponseError
from .operation import Operation
from .paging import Pager, pager
from .parameters import Encoded, encode
from .response import Answer, Response, rate_limit
from .secret import Secret
from .signing import reserved_names, signed_query
from .timeout import Timeout

T = TypeVar("T")

LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@frozen(kw_only=True)
class Prepared:
    """A request ready to send. It shows neither query nor headers."""

    operation: Operation[Any] = field(repr=lambda operation: operation.id)
    base_url: str
    path: str
    query: bytes = field(repr=False)
    """The exact bytes after ``?``; if there is a signature, it covers them."""
    body: bytes | None = field(repr=False)
    credentials: Mapping[str, Secret] = field(repr=False)
    """Header → what it carries."""
    timeout: Timeout
    secrets: tuple[Secret, ...] = field(repr=False)
    """What must not appear in the text of an error."""


@frozen(kw_only=True)
class Core:
    """The settings of a client, and the two halves of a call."""

    api: Api = field(repr=lambda api: api.package)
    credentials: Mapping[str, Secret] = field(repr=False)
    base_url: str
    timeout: Timeout
    recv_window: int | None
    clock: Callable[[], int] = field(repr=False)
    """The time now, in epoch ms."""

    @classmethod
    def create(
        cls,
        api: Api,
        *,
        credentials: Mapping[str, Secret | None],
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        recv_window: int | None = None,
        clock: Callable[[], int] | None = None,
    ) -> Core:
        """Check the settings of a client.

        Raises:
            ConfigurationError: If one is missing or cannot be used.
        """
        if api.signing is not None:
            logs.mask(api.signing.signature)
        return cls(
            api=api,
            credentials={
                credential.argument: _credential(api, credential, credentials.get(credential.argument))
                for credential in api.credentials
            },
            base_url=_base_url(base_url or api.base_url),
            timeout=Timeout.of(timeout),
            recv_window=_recv_window(api, recv_window),
            clock=clock or _now_ms,
        )

    def with_options(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        recv_window: int | None = None,
    ) -> Core:
        """Return a copy in which what is given is different.

        Raises:
            ConfigurationError: If it cannot be used.
        """
        return evolve(
            self,
            base_url=self.base_url if base_url is None else _base_url(base_url),
            timeout=self.timeout if timeout is None else Timeout.of(timeout),
            recv_window=self.recv_window if recv_window is None else _recv_window(self.api, recv_window),
        )

    def prepare(
        self, operation: Operation[Any], arguments: Mapping[str, object], extra_query: Mapping[str, str] | None
    ) -> Prepared:
        """Return the request to send, signed as of now. It is good for one attempt.

        Raises:
            ParameterError: If an argument is refused.
        """
        encoded = encode(operation, arguments, extra_query, reserved_names(self.api.signing))
        return Prepared(
            operation=operation,
            base_url=self.base_url,
            path=encoded.path,
            query=self._signed(encoded),
            body=encoded.body,
            credentials={
                credential.header: self.credentials[credential.argument]
                for credential in self.api.credentials
                if credential.header is not None
            },
            timeout=self.timeout,
            secrets=tuple(self.credentials.values()),
        )

    def _signed(self, encoded: Encoded) -> bytes:
        signing = self.api.signing
        if signing is None:
            return encoded.query_bytes
        return signed_query(
            signing,
            self.credentials[signing.secret],
            encoded.query_bytes,
            encoded.body or b"",
            timestamp_ms=self.clock(),
            recv_window=self.recv_window,
        )

    def walk(
        self, operation: Operation[Any], arguments: Mapping[str, object], extra_query: Mapping[str, str] | None
    ) -> Pager:
        """Return what walks a history, its arguments checked.

        Raises:
            ParameterError: If an argument is refused.
        """
        walk = pager(operation, arguments, extra_query, self.clock())
        first = walk.arguments()
        if first is not None:
            encode(operation, first, extra_query, reserved_names(self.api.signing))
        return walk

    def interpret(self, operation: Operation[T], answer: Answer) -> Response[T]:
        """Return the payload of an answer, and what came with it.

        Raises:
            ResponseError: If there is none.
        """
        try:
            payload = self._payload(operation, answer)
        except ResponseError as error:
            logs.refused(operation.method, operation.path, type(error).__name__)
            raise
        return Response(
            payload=payload,
            status=answer.status,
            headers=answer.headers,
            rate_limit=rate_limit(self.api.rate_limit_headers, answer.headers),
            body=answer.body,
        )

    def _payload(self, operation: Operation[T], answer: Answer) -> T:
        secrets = tuple(self.credentials.values())
        if 300 <= answer.status < 400:
            raise redirect_error(operation, answer)
        if not 200 <= answer.status < 300:
            raise vendor_error(self.api, operation, answer, decoding.builtins(answer.body), secrets)
        return decoding.decode(self.api, operation, answer, secrets)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _credential(api: Api, credential: Credential, given: Secret | None) -> Secret:
    """Return what the caller gave, or what the environment holds, without white space around it."""
    secret = Secret((given or Secret(os.environ.get(credential.env, ""))).reveal().strip())
    if not secret.reveal():
        raise ConfigurationError(
            f"{api.name} needs {credential.argument}: pass {credential.argument}=... or set {credential.env} "
            "in the environment; without a key, .sandbox() answers from recordings"
        )
    if not (secret.reveal().isprintable() and (secret.reveal().isascii() or credential.header is None)):
        raise ConfigurationError(
            f"{credential.argument} holds characters that no key has: was it copied with a line break or quotes?"
        )
    return secret


def _base_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url is no URL: {error}") from None
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise ConfigurationError("base_url must be scheme, host and path alone: no user, password, query or fragment")
    loopback = parts.scheme == "http" and host in LOOPBACK
    if not re.fullmatch(r"[A-Za-z0-9.:-]+", host) or not (parts.scheme == "https" or loopback):
        raise ConfigurationError(f"base_url is {url!r}; it must start with https:// (http:// only to this machine)")
    return url.rstrip("/")


def _recv_window(api: Api, recv_window: int | None) -> int | None:
    if recv_window is None:
        return None
    if api.signing is None or api.signing.window is None:
        raise ConfigurationError(f"recv_window has no meaning for {api.name}")
    maximum = api.signing.window_maximum
    if recv_window < 1 or (maximum is not None and recv_window > maximum):
        limit = "" if maximum is None else f" and at most {maximum}"
        raise ConfigurationError(f"recv_window is {recv_window!r}; it must be at least 1{limit} ms")
    return recv_window
