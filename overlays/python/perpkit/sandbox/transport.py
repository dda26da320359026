"""httpx transports to a vendor of the sandbox, without a network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

import httpx

from .catalogue import now, recorded_vendor
from .turns import Cases
from .vendor import Answer


class Answering(Protocol):
    """One vendor, or a gateway to several."""

    def answer(self, method: str, path: str, query: bytes, headers: Mapping[str, str], body: bytes) -> Answer:
        """Answer one request."""
        ...


class SyncTransport(httpx.BaseTransport):
    """Passes requests to a vendor, with the query in the exact bytes that a network would carry."""

    def __init__(self, vendor: Answering) -> None:
        self._vendor = vendor

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        return _exchange(self._vendor, request, request.read())


class AsyncTransport(httpx.AsyncBaseTransport):
    """The same for asynchronous clients."""

    def __init__(self, vendor: Answering) -> None:
        self._vendor = vendor

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        return _exchange(self._vendor, request, await request.aread())


def http_client(
    api: str, case: Cases = None, clock: Callable[[], int] = now, *, full_size: bool = False
) -> httpx.Client:
    """Return an HTTP client whose requests are all answered by the sandbox, for any host.

    Args:
        api: name of the API's package, for example ``coinglass``.
        case: answer every valid request with this case, for example ``rate-limit``; or a case for each method.
        clock: the vendor's time in epoch ms.
        full_size: whether answers are as long as live ones: lists of coins and days, histories, grids and maps.
    """
    return httpx.Client(transport=SyncTransport(recorded_vendor(api, case, clock, full_size=full_size)))


def async_http_client(
    api: str, case: Cases = None, clock: Callable[[], int] = now, *, full_size: bool = False
) -> httpx.AsyncClient:
    """Return the same for asynchronous use."""
    return httpx.AsyncClient(transport=AsyncTransport(recorded_vendor(api, case, clock, full_size=full_size)))


def _exchange(vendor: Answering, request: httpx.Request, body: bytes) -> httpx.Response:
    path, _, query = request.url.raw_path.partition(b"?")
    answer = vendor.answer(request.method, path.decode("ascii"), query, request.headers, body)
    return httpx.Response(answer.status, headers=answer.headers, content=answer.body)
