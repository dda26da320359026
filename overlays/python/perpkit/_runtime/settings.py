"""The settings of a client: the caller's options, checked once."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, get_args
from urllib.parse import urlsplit

from attrs import Factory, evolve, field, frozen

from .access import Access, access, check
from .call.budgets import Cost, limit_keys
from .call.clock import Clock
from .call.plans import BEYOND_HISTORY, BeyondHistory, PlanGuard, guard
from .call.retry import RetryPolicy
from .description.api import Api, Credential, Ways
from .description.operation import Operation
from .errors import ConfigurationError
from .hooks import Hooks
from .past import Archived, Past, past
from .secret import Secret
from .timekeeping import SYSTEM, Timekeeper, current
from .timeout import Timeout

if TYPE_CHECKING:
    from pathlib import Path

    from .limits.protocol import AsyncLimiter, Limiter

LOOPBACK = {"localhost", "127.0.0.1", "::1"}
MAX_BODY_BYTES = 64 * 1024 * 1024
MAX_WAIT = 120.0
Decoding = Literal["strict", "lenient"]
"""What happens to a payload with a broken row: the whole payload is refused, or the good rows are kept."""
DECODING = get_args(Decoding)


@frozen(kw_only=True)
class Options:
    """Keywords of a constructor and of ``with_options``; ``None`` means the default, or the previous value."""

    base_url: str | None = None
    timeout: float | Timeout | None = None
    max_wait: float | None = None
    max_retries: int | None = None
    retry_seconds: float | None = None
    plan: str | None = None
    beyond_history: BeyondHistory | None = None
    limiter: Limiter | AsyncLimiter | str | bool | None = None
    hooks: Hooks | None = None
    max_body_bytes: int | None = None
    decoding: Decoding | None = None
    recv_window: int | None = None
    archive: Archived | str | Path | bool | None = None


def refuse_misspelt(what: str, names: list[str], misspelt: dict[str, Any]) -> None:
    """Refuse keywords that do not exist, as Python does, and suggest a similar one.

    Raises:
        TypeError: There is such a keyword.
    """
    unknown = list(misspelt)
    misspelt.clear()  # a value may be a key, and a traceback may show local variables
    for name in unknown:
        from difflib import get_close_matches  # imported only after a mistake

        close = get_close_matches(name, names, n=1)
        hint = f"did you mean {close[0]}?" if close else f"it takes {', '.join(names)}"
        raise TypeError(f"{what} got an unexpected keyword argument {name!r}; {hint}")


@frozen(kw_only=True)
class Settings:
    """Everything that may differ between two clients of the same API. Copies share the clock, and what is learnt."""

    api: Api = field(repr=lambda api: api.package)
    credentials: Mapping[str, Secret] = field(repr=False)
    """Those that are known, by argument."""
    base_url: str
    clock: Clock = field(repr=False)
    timekeeper: Timekeeper = field(default=SYSTEM, repr=False)
    """The clocks that the client uses, as long as it exists."""
    limit_keys: Mapping[str, str] = field(repr=False)
    """Rate limit → name of its budget; all clients with the same key use the same name."""
    sandbox: bool = False
    """Whether answers come from recordings. Then there is no rate limit and no waiting."""
    stream_case: str | Mapping[str, str | Sequence[str]] | None = None
    """Recorded case that the streams of a sandbox show, or one for each path; ``None`` for what usually comes."""
    timeout: Timeout = field(factory=Timeout)
    max_wait: float = MAX_WAIT
    max_queue: float | None = None
    """Seconds that a request may wait for a free connection; ``None`` is without a limit."""
    retry: RetryPolicy = field(factory=RetryPolicy)
    plan: PlanGuard | None = None
    beyond_history: BeyondHistory = "warn"
    hooks: Hooks = field(factory=Hooks, repr=False)
    max_body_bytes: int = MAX_BODY_BYTES
    decoding: Decoding = "strict"
    recv_window: int | None = None
    learns_time: bool = False
    """Whether answers tell the vendor's time even if requests are not signed."""
    past: Past | None = field(default=None, repr=False)
    """The archive to read from before the vendor is asked."""
    # Computed from the fields above, once for all calls.
    secrets: tuple[Secret, ...] = field(
        init=False,
        repr=False,
        eq=False,
        default=Factory(lambda one: tuple(one.credentials.values()), takes_self=True),
    )
    accesses: dict[Ways, Access] = field(init=False, repr=False, eq=False, factory=dict[Ways, Access])
    """What operations need → how requests say who is calling."""
    costs: dict[tuple[tuple[str, int], ...], tuple[Cost, ...]] = field(
        init=False, repr=False, eq=False, factory=dict[tuple[tuple[str, int], ...], tuple[Cost, ...]]
    )
    """Units as an operation states them → the cost for each limit."""
    proven: dict[str, int] = field(repr=False, eq=False, factory=dict[str, int])
    """Operation → the most rows that one of its answers is known to hold; copies share it."""

    @classmethod
    def create(
        cls,
        api: Api,
        credentials: Mapping[str, Secret | None],
        options: Options,
        *,
        clock: Clock | None = None,
        sandbox: bool = False,
        stream_case: str | Mapping[str, str | Sequence[str]] | None = None,
    ) -> Settings:
        """Check the settings of a client.

        Raises:
            ConfigurationError: One is missing or cannot be used.
        """
        timekeeper = current()
        found = {
            credential.argument: secret
            for credential in api.credentials
            if (secret := _credential(credential, credentials.get(credential.argument))) is not None
        }
        check(api, found)
        settings = cls(
            api=api,
            credentials=found,
            limit_keys=limit_keys(api, found),
            base_url=api.base_url,
            clock=clock or Clock(timekeeper.wall, timekeeper.monotonic),
            timekeeper=timekeeper,
            sandbox=sandbox,
            stream_case=stream_case,
            beyond_history="ignore" if sandbox else "warn",  # recordings are old
        )
        return settings.changed(options)

    def access(self, operation: Operation[Any]) -> Access:
        """Return how requests of an operation say who is calling.

        Raises:
            ConfigurationError: A credential is missing.
        """
        needed = self.api.access if operation.access is None else operation.access
        found = self.accesses.get(needed)
        if found is None:
            found = self.accesses[needed] = access(self.api, self.credentials, needed)
        return found

    def changed(self, options: Options) -> Settings:
        """Return a copy in which the given options are replaced.

        Raises:
            ConfigurationError: It cannot be used.
        """
        changes: dict[str, Any] = {}
        if options.base_url is not None:
            changes["base_url"] = _base_url(options.base_url)
        if options.timeout is not None:
            changes["timeout"] = Timeout.of(options.timeout)
        if options.max_wait is not None:
            changes["max_wait"] = _seconds("max_wait", options.max_wait)
        if options.plan is not None:
            changes["plan"] = guard(self.api, options.plan)
        if options.beyond_history is not None:
            changes["beyond_history"] = _one_of("beyond_history", options.beyond_history, BEYOND_HISTORY)
        if options.hooks is not None:
            changes["hooks"] = _hooks(options.hooks)
        if options.max_body_bytes is not None:
            changes["max_body_bytes"] = _whole("max_body_bytes", options.max_body_bytes, 1)
        if options.decoding is not None:
            changes["decoding"] = _one_of("decoding", options.decoding, DECODING)
        if options.recv_window is not None:
            changes["recv_window"] = _recv_window(self.api, options.recv_window)
        if options.archive is not None:
            changes["past"] = past(self.api, options.archive)
        if options.max_retries is not None:
            changes["retry"] = evolve(self.retry, max_retries=_whole("max_retries", options.max_retries, 0))
        if options.retry_seconds is not None:
            seconds = _seconds("retry_seconds", options.retry_seconds)
            changes["retry"] = evolve(changes.get("retry", self.retry), max_seconds=seconds)
        return evolve(self, **changes)


def _whole(name: str, value: object, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ConfigurationError(f"{name} is {value!r}; it must be a whole number of {least} or more")
    return value


def _seconds(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
        raise ConfigurationError(f"{name} is {value!r}; it must be a number of seconds, 0 or more")
    return value


def _one_of(name: str, value: object, allowed: tuple[str, ...]) -> object:
    if value not in allowed:
        raise ConfigurationError(f"{name} is {value!r}; it must be {', '.join(map(repr, allowed))}")
    return value


def _hooks(value: object) -> object:
    if not isinstance(value, Hooks):
        raise ConfigurationError(f"hooks is {value!r}; pass Hooks(on_response=...) from perpkit.hooks")
    return value


def _credential(credential: Credential, given: Secret | None) -> Secret | None:
    """Return the credential that the caller gave, or the one in the environment, without white space around it."""
    secret = Secret((given or Secret(os.environ.get(credential.env, ""))).reveal().strip())
    if not secret.reveal():
        return None
    if not (secret.reveal().isprintable() and (secret.reveal().isascii() or credential.header is None)):
        raise ConfigurationError(
            f"{credential.argument} holds characters that no key has: was it copied with a line break or quotes?"
        )
    return secret


def _base_url(url: object) -> str:
    if not isinstance(url, str):
        raise ConfigurationError(f"base_url is {url!r} ({type(url).__name__}); pass the address as text")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url is not a URL: {error}") from None
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise ConfigurationError("base_url must be scheme, host and path alone: no user, password, query or fragment")
    loopback = parts.scheme == "http" and host in LOOPBACK
    if not re.fullmatch(r"[A-Za-z0-9.:-]+", host) or not (parts.scheme == "https" or loopback):
        raise ConfigurationError(f"base_url is {url!r}; it must start with https:// (http:// only to this machine)")
    if not all(0 < len(label) < 64 for label in host.removesuffix(".").split(".")):
        raise ConfigurationError(f"base_url is {url!r}; a part of its host is empty or longer than 63 characters")
    if not re.fullmatch(r"[A-Za-z0-9._~!$&'()*+,;=:@%/-]*", parts.path):
        raise ConfigurationError(f"base_url is {url!r}; its path holds characters that a URL cannot have")
    return url.rstrip("/")


def _recv_window(api: Api, recv_window: object) -> int:
    if api.signing is None or api.signing.window is None:
        raise ConfigurationError(f"recv_window has no meaning for {api.name}")
    maximum = api.signing.window_maximum
    if isinstance(recv_window, int) and not isinstance(recv_window, bool) and 1 <= recv_window <= (maximum or 2**63):
        return recv_window
    limit = "" if maximum is None else f" and at most {maximum}"
    raise ConfigurationError(f"recv_window is {recv_window!r}; it must be a whole number of at least 1{limit} ms")
