"""What both clients are: everything about a call but sending it, without input or output."""

from __future__ import annotations

import hashlib
import inspect
import os
import re
import warnings
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, Unpack
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from .answer import Answer, Response, rate_limit
from .call.clock import Clock
from .call.plans import BeyondHistory, PlanGuard, guard
from .call.retry import RetryPolicy
from .description.api import Api, Credential, Limit
from .description.operation import Operation, Parameter, WindowPaging
from .errors import AbovePlanError, ConfigurationError, HistoryClippedWarning
from .hooks import Hooks
from .options import MAX_BODY_BYTES, Options
from .paging.pagers import Pager, pager
from .secret import Secret
from .timeout import Timeout
from .wire import decoding
from .wire.arguments import Encoded, encode
from .wire.refusals import error_members, redirect_error, vendor_error
from .wire.signing import reserved_names, signed_query
from .wire.values import epoch

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
    max_body_bytes: int
    secrets: tuple[Secret, ...] = field(repr=False)
    """What must not appear in the text of an error."""


@frozen(kw_only=True)
class Core:
    """The settings of a client, and the two halves of an attempt: preparing it and judging its answer."""

    api: Api = field(repr=lambda api: api.package)
    credentials: Mapping[str, Secret] = field(repr=False)
    clock: Clock = field(factory=Clock, repr=False)
    sandbox: bool = False
    """Answers come from recordings: nothing is limited and nothing waits."""
    base_url: str
    timeout: Timeout = field(factory=Timeout)
    recv_window: int | None = None
    retry: RetryPolicy = field(factory=RetryPolicy)
    plan: PlanGuard | None = None
    beyond_history: BeyondHistory = "warn"
    hooks: Hooks = field(factory=Hooks, repr=False)
    max_body_bytes: int = MAX_BODY_BYTES

    @classmethod
    def create(
        cls,
        api: Api,
        *,
        credentials: Mapping[str, Secret | None],
        clock: Clock | None = None,
        sandbox: bool = False,
        **options: Unpack[Options],
    ) -> Core:
        """Check the settings of a client.

        Raises:
            ConfigurationError: If one is missing or cannot be used.
        """
        core = cls(
            api=api,
            credentials={
                credential.argument: _credential(api, credential, credentials.get(credential.argument))
                for credential in api.credentials
            },
            clock=clock or Clock(),
            sandbox=sandbox,
            base_url=api.base_url,
        )
        return core.with_options(**options)

    def with_options(self, **options: Unpack[Options]) -> Core:
        """Return a copy in which what is given is different.

        Raises:
            ConfigurationError: If it cannot be used.
        """
        given: dict[str, object] = {name: value for name, value in options.items() if value is not None}
        changes: dict[str, Any] = {name: given[name] for name in ("hooks", "beyond_history") if name in given}
        if "base_url" in given:
            changes["base_url"] = _base_url(options.get("base_url") or "")
        if "timeout" in given:
            changes["timeout"] = Timeout.of(options.get("timeout"))
        if "recv_window" in given:
            changes["recv_window"] = _recv_window(self.api, options.get("recv_window"))
        if "plan" in given:
            changes["plan"] = guard(self.api, options.get("plan"))
        if "max_body_bytes" in given:
            changes["max_body_bytes"] = _at_least_one("max_body_bytes", options.get("max_body_bytes"))
        changes["retry"] = evolve(
            self.retry,
            max_retries=_default(options.get("max_retries"), self.retry.max_retries),
            max_seconds=_default(options.get("retry_seconds"), self.retry.max_seconds),
        )
        return evolve(self, **changes)

    def encode(
        self, operation: Operation[Any], arguments: Mapping[str, object], extra_query: Mapping[str, str] | None
    ) -> Encoded:
        """Check the arguments, and write them as they are sent.

        Raises:
            ParameterError: If an argument is refused.
            AbovePlanError: If the plan does not include it.
        """
        encoded = encode(operation, arguments, extra_query, reserved_names(self.api.signing))
        if self.plan is not None:
            self.plan.refuse(operation, arguments)
        return encoded

    def prepare(
        self, operation: Operation[Any], arguments: Mapping[str, object], extra_query: Mapping[str, str] | None
    ) -> Prepared:
        """Return the request to send, signed as of now. It is good for one attempt; see :meth:`encode`."""
        return self.prepared(operation, self.encode(operation, arguments, extra_query))

    def prepared(self, operation: Operation[Any], encoded: Encoded) -> Prepared:
        """Return the request to send, signed as of now. It is good for one attempt."""
        query, signature = self._signed(encoded)
        return Prepared(
            operation=operation,
            base_url=self.base_url,
            path=encoded.path,
            query=query,
            body=encoded.body,
            credentials={
                credential.header: self.credentials[credential.argument]
                for credential in self.api.credentials
                if credential.header is not None
            },
            timeout=self.timeout,
            max_body_bytes=self.max_body_bytes,
            secrets=(*self.credentials.values(), *signature),
        )

    def _signed(self, encoded: Encoded) -> tuple[bytes, tuple[Secret, ...]]:
        """Return the query, and the signature in it if there is one."""
        signing = self.api.signing
        if signing is None:
            return encoded.query_bytes, ()
        query = signed_query(
            signing,
            self.credentials[signing.secret],
            encoded.query_bytes,
            encoded.body or b"",
            timestamp_ms=self.clock.now_ms(),
            recv_window=self.recv_window,
        )
        return query, (Secret(query.rpartition(b"=")[2].decode()),)

    def observe_clock(self, sent: float, signed_ms: int, answer: Answer) -> bool:
        """Learn the vendor's time from an answer, where it matters; return whether the time to sign with has moved."""
        date = answer.headers.get("date") if self.api.signing is not None else None
        return date is not None and self.clock.observe(sent, signed_ms, date, answer.headers.get("age", ""))

    def costs(self, operation: Operation[Any]) -> Iterator[tuple[str, int, int]]:
        """Yield the key, the cost and the budget per minute of every rate limit the operation counts against."""
        if self.sandbox or not self.api.limits:
            return
        costs = dict(operation.costs) or {self.api.limits[0].name: 1}
        for limit in self.api.limits:
            if costs.get(limit.name):
                yield self._limit_key(limit), costs[limit.name], self._per_minute(limit)

    def limit_name(self, name: str | None) -> str:
        """Return the key of a limit by its name, by default of the first.

        Raises:
            ConfigurationError: There is none.
        """
        for limit in self.api.limits:
            if name in {None, limit.name}:
                return self._limit_key(limit)
        names = ", ".join(limit.name for limit in self.api.limits) or "none that is known"
        raise ConfigurationError(f"{self.api.name} has no rate limit {name!r}; it has: {names}")

    def _limit_key(self, limit: Limit) -> str:
        """Return the name under which everybody with the same key shares a limit; it does not tell the key."""
        secret = self.credentials[self.api.credentials[0].argument].reveal()
        return f"{self.api.package}:{limit.name}:{hashlib.sha256(secret.encode()).hexdigest()[:16]}"

    def _per_minute(self, limit: Limit) -> int:
        """Return the budget; without a plan that of the lowest one, until an answer tells more."""
        if limit.per_minute is not None:
            return limit.per_minute
        known = [plan.per_minute for plan in self.api.plans if plan.per_minute is not None]
        if self.plan is None:
            return known[0]
        return self.plan.plan.per_minute or known[-1]

    def walk(
        self, operation: Operation[Any], arguments: Mapping[str, object], extra_query: Mapping[str, str] | None
    ) -> Pager:
        """Return what walks a history, its arguments checked.

        Raises:
            ParameterError: If an argument is refused.
            AbovePlanError: If the plan does not include it.
        """
        walk = pager(operation, arguments, extra_query, self.clock.now_ms())
        first = walk.arguments()
        if first is not None:
            self.encode(operation, first, extra_query)
        return walk

    def warn_of_clipping(self, operation: Operation[Any], arguments: Mapping[str, object]) -> None:
        """Tell, as the caller chose, that a range begins before the plan's history.

        Raises:
            AbovePlanError: If the caller chose ``error``.
        """
        start = _start(operation)
        value = None if start is None else arguments.get(start.keyword)
        if self.plan is None or start is None or value is None or self.beyond_history == "ignore":
            return
        moment = epoch(start, value) * (1 if start.unit == "ms" else 1000)
        words = self.plan.clipped(operation, arguments, moment, self.clock.now_ms())
        if words and self.beyond_history == "error":
            raise AbovePlanError(words)
        if words:
            warnings.warn(words, HistoryClippedWarning, stacklevel=_depth())

    def interpret(self, operation: Operation[T], answer: Answer, secrets: tuple[Secret, ...] = ()) -> Response[T]:
        """Return the payload of an answer, and what came with it.

        Args:
            operation: What was called.
            answer: The answer.
            secrets: What an error does not show, besides key and secret: the signature of the request.

        Raises:
            ResponseError: If there is none.
        """
        return Response(
            payload=self._payload(operation, answer, (*self.credentials.values(), *secrets)),
            status=answer.status,
            headers=answer.headers,
            rate_limit=rate_limit(self.api.rate_limit_headers, answer.headers),
            body=answer.body,
        )

    def _payload(self, operation: Operation[T], answer: Answer, secrets: tuple[Secret, ...]) -> T:
        if 300 <= answer.status < 400:
            raise redirect_error(operation, answer)
        if not 200 <= answer.status < 300:
            raise vendor_error(self.api, operation, answer, error_members(self.api, answer.body), secrets)
        return decoding.decode(self.api, operation, answer, secrets)


def _start(operation: Operation[Any]) -> Parameter | None:
    if not isinstance(operation.paging, WindowPaging):
        return None
    name = operation.paging.start
    return next(parameter for parameter in operation.parameters if parameter.name == name)


def _depth() -> int:
    """Return how far above whoever asks the first line outside this package is."""
    frame, depth = inspect.currentframe(), 0
    while frame is not None and str(frame.f_globals.get("__name__")).startswith("perpkit."):
        frame, depth = frame.f_back, depth + 1
    return depth


def _default(given: T | None, default: T) -> T:
    return default if given is None else given


def _at_least_one(name: str, value: int | None) -> int:
    if value is None or value < 1:
        raise ConfigurationError(f"{name} is {value!r}; it must be 1 or more")
    return value


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
