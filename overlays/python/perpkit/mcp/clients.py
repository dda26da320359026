"""The clients that tools call: made when they are first needed, so that searching and reading need no key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any

from .._runtime.client import AsyncClient, is_sandbox, refusing, secrets_of
from .._runtime.description.catalogue import catalogue
from .._runtime.errors import ConfigurationError
from .._runtime.secret import redacted

MAX_WAIT = 30.0
"""Seconds that a call may wait for the rate limit; an agent can do something else meanwhile."""

SANDBOX = "SANDBOX: recorded or invented values, not the market."


class Clients:
    """One asynchronous client for each API.

    Args:
        apis: Names of the APIs.
        given: Clients of the caller, by API. They are not closed. A range before the history is refused, because no
            agent sees a warning of Python.
        options: Keywords for the other clients, by API, such as keys. A key that is not there comes from the
            environment.
        sandbox: Whether the other clients answer from recordings.
        plan: The plan of the key, for APIs that have plans.

    Raises:
        ConfigurationError: No API has such a plan.
    """

    def __init__(
        self,
        apis: Iterable[str],
        given: Mapping[str, AsyncClient],
        options: Mapping[str, Mapping[str, Any]],
        sandbox: bool,
        plan: str | None,
    ) -> None:
        self.apis = tuple(apis)
        self._sandbox = sandbox
        self._given: Mapping[str, AsyncClient] = {api: refusing(client) for api, client in given.items()}
        self._made: dict[str, AsyncClient] = {}
        plans = {api: _plans(api) for api in self.apis}
        chosen = {api: {"plan": plan} for api, known in plans.items() if plan in known}
        if plan is not None and not chosen:
            listed = ", ".join(dict.fromkeys(one for known in plans.values() for one in known))
            raise ConfigurationError(f"there is no plan {plan!r}; plans are: {listed}")
        self._options = {api: {**options.get(api, {}), **chosen.get(api, {})} for api in self.apis}

    def client(self, api: str) -> Any:
        """Return the client of an API.

        Raises:
            ConfigurationError: There is no key for it in the environment.
        """
        found = self._given.get(api) or self._made.get(api)
        if found is None:
            found = self._made[api] = self._make(api)
        return found

    def plan(self, api: str) -> str | None:
        """Return the plan of the key of an API; ``None`` if it is not known, or the API has no plans."""
        given = self._given.get(api)
        if given is not None:
            return given.plan.name if given.plan else None
        plan: str | None = self._options[api].get("plan")
        return plan

    def masked(self, text: str) -> str:
        """Return a text without the credentials of the clients."""
        used = (*self._given.values(), *self._made.values())
        return redacted(text, tuple(secret for client in used for secret in secrets_of(client)))

    async def state(self, api: str) -> str | None:
        """Return a sentence about where answers come from, or about the rate limit; ``None`` if nothing is known."""
        client = self.client(api)
        if is_sandbox(client):
            return SANDBOX
        state = await client.rate_limit()
        if state.per_minute is None:
            return None
        return f"Rate limit: {state.used} of {state.per_minute} requests of this minute are used."

    async def close(self) -> None:
        """Close the clients that were made here."""
        for client in self._made.values():
            await client.aclose()
        self._made.clear()

    def _make(self, api: str) -> AsyncClient:
        kind: Any = getattr(import_module(f"perpkit.{api}"), f"Async{catalogue(api).client}")
        options: dict[str, Any] = {"max_wait": MAX_WAIT}
        if self._sandbox:
            plan = self.plan(api)
            sandbox: AsyncClient = kind.sandbox().with_options(**options, **({"plan": plan} if plan else {}))
            return sandbox
        made: AsyncClient = refusing(kind(**options, **self._options[api]))
        return made


def _plans(api: str) -> Sequence[str]:
    """Return the plans of an API, lowest first."""
    return max((one.plans for one in catalogue(api).operations.values()), key=len, default=())
