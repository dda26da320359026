"""A vendor that has changed: the sandbox with changed answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import httpx
from attrs import field, frozen

from perpkit._runtime.client import SyncClient
from perpkit._runtime.limits.local import Unlimited
from perpkit.sandbox import credentials
from perpkit.sandbox.transport import http_client
from tools.contract.calls import client_class

Change = Callable[[str, Any], Any]
"""Takes the path of a request and the body of its answer; returns another body, or ``None`` for no change."""


def unchanged(path: str, body: Any) -> Any:
    """Change nothing."""
    return None


@frozen
class Vendor:
    """Opens clients that get changed answers of the sandbox."""

    change: Change = unchanged
    case: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    without: tuple[str, ...] = ()
    """Headers that are no longer sent, in lower case."""
    paths: list[str] = field(factory=list[str], init=False)
    """Paths that were requested."""

    @contextmanager
    def __call__(self, api: str, plan: str | None) -> Generator[SyncClient, None, None]:
        """Return the client of an API. It neither waits nor retries."""
        with http_client(api, self.case) as sandbox, httpx.Client(transport=self._transport(sandbox)) as pool:
            of_plan = {} if plan is None else {"plan": plan}
            yield client_class(api)(**credentials(api), **of_plan, http_client=pool, max_retries=0, limiter=Unlimited())

    def _transport(self, sandbox: httpx.Client) -> httpx.MockTransport:
        def answer(request: httpx.Request) -> httpx.Response:
            self.paths.append(request.url.path)
            given = sandbox.send(request)
            kept = [pair for pair in given.headers.multi_items() if pair[0] not in (*self.without, "content-length")]
            changed = self.change(request.url.path, given.json())
            content = given.content if changed is None else json.dumps(changed).encode()
            return httpx.Response(given.status_code, headers=[*kept, *self.headers], content=content)

        return httpx.MockTransport(answer)
