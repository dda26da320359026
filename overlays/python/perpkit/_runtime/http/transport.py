"""How a client reaches its vendor: over its own connections, or through the caller's ``http_client``.

Own connections are opened when first used. After a fork the child opens new ones. It keeps the inherited ones open and
unused, because closing them would disturb the parent.
"""

from __future__ import annotations

import os
import time
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from urllib.request import getproxies, proxy_bypass

from ..answer import Answer
from ..errors import ConfigurationError, PerpkitError
from ..wire.request import Request
from .failures import CLOSED, failed
from .gate import Gate, Lease
from .places import AsyncPlace, SyncPlace, server, ssl_context

if TYPE_CHECKING:
    import asyncio

    import httpx

LIBRARIES = frozenset({"httpcore", "httpx"})
UNSENT = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "ProxyError"})
"""Names of exceptions, in both libraries, that come before anything of a request has left this machine."""

_CLOSING: set[asyncio.Task[None]] = set()
"""Tasks that close clients. They are kept here because a loop holds only weak references to its tasks."""


class Exchanging(Protocol):
    """A place that a blocking client uses."""

    def exchange(self, request: Request) -> Answer:
        """Send once and read the answer."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class AsyncExchanging(Protocol):
    """A place that an asynchronous client uses."""

    async def exchange(self, request: Request) -> Answer:
        """Send once and read the answer."""
        ...

    def close(self) -> None:
        """Close the connection soon."""
        ...

    async def aclose(self) -> None:
        """Close the connection."""
        ...


class ClientPlace:
    """A client of the HTTP library, as a place."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def exchange(self, request: Request) -> Answer:
        """Send once and read the answer."""
        from .given import exchange

        return exchange(self._client, request)

    def close(self) -> None:
        """Close the client."""
        self._client.close()


class AsyncClientPlace:
    """An asynchronous client of the HTTP library, as a place."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def exchange(self, request: Request) -> Answer:
        """Send once and read the answer."""
        from .given import exchange_async

        return await exchange_async(self._client, request)

    def close(self) -> None:
        """Close the client soon."""
        from asyncio import get_running_loop

        task = get_running_loop().create_task(self.aclose())
        _CLOSING.add(task)
        task.add_done_callback(_CLOSING.discard)

    async def aclose(self) -> None:
        """Close the client."""
        await self._client.aclose()


class Own:
    """Connections of a blocking client, behind a gate."""

    def __init__(self, build: Callable[[], Exchanging]) -> None:
        self._build = build
        self._inherited: list[object] = []
        self._renew()

    def enter(self, seconds: float | None) -> Lease[Exchanging]:
        """Wait for a place and take it, within ``seconds`` if they are given."""
        if self._closed:
            raise ConfigurationError(CLOSED)
        if self._pid != os.getpid():
            self._inherited.append(self._gate)
            self._renew()
        return self._gate.enter(seconds)

    def close(self) -> None:
        """Close every connection that is not in use; those in use are closed when they are given back."""
        self._closed = True
        if self._pid == os.getpid():
            for place in self._gate.close():
                place.close()

    def _renew(self) -> None:
        self._pid, self._closed, self._gate = os.getpid(), False, Gate(self._build)


class AsyncOwn:
    """Connections of an asynchronous client, behind one gate for each event loop."""

    def __init__(self, build: Callable[[], AsyncExchanging]) -> None:
        self._build = build
        self._inherited: list[object] = []
        self._renew()

    async def enter(self, seconds: float | None) -> Lease[AsyncExchanging]:
        """Wait for a place and take it, within ``seconds`` if they are given."""
        from asyncio import get_running_loop  # slow to import

        if self._closed:
            raise ConfigurationError(CLOSED)
        if self._pid != os.getpid():
            self._inherited.append(self._gates)
            self._renew()
        loop = get_running_loop()
        gate = self._gates.get(loop)
        if gate is None:
            gate = self._gates[loop] = Gate(self._build)
        return await gate.enter_async(seconds)

    async def aclose(self) -> None:
        """Close every unused connection of this event loop; those in use are closed when they are given back."""
        from asyncio import get_running_loop

        self._closed = True
        gate = self._gates.get(get_running_loop()) if self._pid == os.getpid() else None
        for place in gate.close() if gate is not None else ():
            await place.aclose()

    def _renew(self) -> None:
        self._pid, self._closed = os.getpid(), False
        self._gates: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Gate[AsyncExchanging]]
        self._gates = weakref.WeakKeyDictionary()


class Given:
    """A client of the HTTP library: the caller's own, or one that can be made again after a fork."""

    def __init__(self, client: Any, remake: Callable[[], Any] | None = None) -> None:
        self.raw = client
        """The client, whether it can be used here or not."""
        self._remake = remake
        self._pid = os.getpid()

    def client(self) -> Any:
        """Return the client, if it can be used here.

        Raises:
            ConfigurationError: It is closed, or was made before a fork.
        """
        if self._pid != os.getpid():
            if self._remake is None:
                raise ConfigurationError(
                    f"http_client was made in process {self._pid} and this is process {os.getpid()}. Both would use "
                    "the same connections and mix up answers. Build http_client after the fork, or leave it out: "
                    "the client's own connections are opened again after a fork"
                )
            self.raw, self._pid = self._remake(), os.getpid()
        if self.raw.is_closed:
            raise ConfigurationError(CLOSED)
        return self.raw


Source: TypeAlias = Own | Given
AsyncSource: TypeAlias = AsyncOwn | Given


class SyncTransport:
    """Sends requests, blocking. Copies share the connections; only the original closes them."""

    __slots__ = ("_owned", "_source")

    def __init__(self, source: Source, *, owned: bool) -> None:
        self._source = source
        self._owned = owned

    @classmethod
    def create(cls, base_url: str, client: object = None) -> SyncTransport:
        """Return a transport over connections of its own, or through the caller's client.

        Raises:
            ConfigurationError: ``client`` is not a blocking client of the HTTP library.
        """
        if client is None:
            return cls(Own(_client_place if through_proxy(base_url) else SyncPlace), owned=True)
        import httpx

        if not isinstance(client, httpx.Client):
            raise ConfigurationError(f"http_client is {type(client).__name__}; a blocking client needs an httpx.Client")
        return cls(Given(client), owned=False)

    @property
    def owned(self) -> bool:
        """Whether closing this closes something."""
        return self._owned

    def shared(self) -> SyncTransport:
        """Return the same connections, for a caller that must not close them."""
        return SyncTransport(self._source, owned=False)

    def enter(self, seconds: float | None = None) -> Lease[Exchanging]:
        """Wait for a connection and take it, within ``seconds`` if they are given."""
        if isinstance(self._source, Own):
            return self._source.enter(seconds)
        return Lease[Exchanging].of(ClientPlace(self._source.client()))

    def send(self, request: Request, lease: Lease[Exchanging]) -> Answer:
        """Send once.

        Raises:
            TransportError: No answer comes.
            ResponseError: The answer is larger than allowed, or cannot be read.
        """
        started = time.monotonic()
        place, lease.clean = lease.taken(), False
        try:
            answer = place.exchange(request)
        except Exception as error:
            failure = _ours(request, error, started)
            if failure is None:
                raise
        else:
            lease.clean = True
            return answer
        raise failure.with_traceback(None)

    def close(self) -> None:
        """Close the connections, if they are ours."""
        if not self._owned:
            return
        if isinstance(self._source, Own):
            self._source.close()
        else:
            self._source.raw.close()  # a second time does nothing


class AsyncTransport:
    """The asynchronous twin of :class:`SyncTransport`."""

    __slots__ = ("_owned", "_source")

    def __init__(self, source: AsyncSource, *, owned: bool) -> None:
        self._source = source
        self._owned = owned

    @classmethod
    def create(cls, base_url: str, client: object = None) -> AsyncTransport:
        """Return a transport over connections of its own, or through the caller's client.

        Raises:
            ConfigurationError: ``client`` is not an asynchronous client of the HTTP library.
        """
        if client is None:
            return cls(AsyncOwn(_async_client_place if through_proxy(base_url) else AsyncPlace), owned=True)
        import httpx

        if not isinstance(client, httpx.AsyncClient):
            raise ConfigurationError(
                f"http_client is {type(client).__name__}; an asynchronous client needs an httpx.AsyncClient"
            )
        _check_query_is_sent(client)
        return cls(Given(client), owned=False)

    @property
    def owned(self) -> bool:
        """Whether closing this closes something."""
        return self._owned

    def shared(self) -> AsyncTransport:
        """Return the same connections, for a caller that must not close them."""
        return AsyncTransport(self._source, owned=False)

    async def enter(self, seconds: float | None = None) -> Lease[AsyncExchanging]:
        """Wait for a connection and take it, within ``seconds`` if they are given."""
        if isinstance(self._source, AsyncOwn):
            return await self._source.enter(seconds)
        return Lease[AsyncExchanging].of(AsyncClientPlace(self._source.client()))

    async def send(self, request: Request, lease: Lease[AsyncExchanging]) -> Answer:
        """Send once; see :meth:`SyncTransport.send`."""
        started = time.monotonic()
        place, lease.clean = lease.taken(), False
        try:
            answer = await place.exchange(request)
        except Exception as error:
            failure = _ours(request, error, started)
            if failure is None:
                raise
        else:
            lease.clean = True
            return answer
        raise failure.with_traceback(None)

    async def aclose(self) -> None:
        """Close the connections, if they are ours."""
        if not self._owned:
            return
        if isinstance(self._source, AsyncOwn):
            await self._source.aclose()
        else:
            await self._source.raw.aclose()


def through_proxy(base_url: str) -> bool:
    """Whether the environment names a proxy for requests to this address."""
    origin, proxies = server(base_url).origin, getproxies()
    named = proxies.get(origin.scheme.decode()) or proxies.get("all")
    return bool(named) and not proxy_bypass(origin.host.decode())


def _check_query_is_sent(client: httpx.AsyncClient) -> None:
    """Refuse a client that sends through aiohttp and would lose the query, which is not part of a URL's text here."""
    mounts: dict[object, object] = getattr(client, "_mounts", {})
    for transport in (getattr(client, "_transport", None), *mounts.values()):
        foreign = any(kind.__module__.partition(".")[0] == "httpx_aiohttp" for kind in type(transport).__mro__)
        if foreign and not getattr(transport, "sends_query", False):
            raise ConfigurationError(
                f"http_client sends through {type(transport).__name__}, which would lose or change a signed query; use "
                "httpx.AsyncClient(transport=SignedAiohttpTransport()) from perpkit.aiohttp"
            )


def _client_place() -> ClientPlace:
    import httpx

    return ClientPlace(httpx.Client(verify=ssl_context(), limits=httpx.Limits(max_connections=1)))


def _async_client_place() -> AsyncClientPlace:
    import httpx

    return AsyncClientPlace(httpx.AsyncClient(verify=ssl_context(), limits=httpx.Limits(max_connections=1)))


def _ours(request: Request, error: Exception, started: float) -> PerpkitError | None:
    """Return our exception for one of the HTTP libraries or the system; ``None`` for an exception of the caller."""
    if isinstance(error, PerpkitError):
        return error
    kinds = type(error).__mro__
    if any(kind.__module__ in LIBRARIES for kind in kinds):
        names = {kind.__name__ for kind in kinds}
        timed_out = "TimeoutException" in names
        return failed(request, error, started, timed_out=timed_out, sent=names.isdisjoint(UNSENT))
    if isinstance(error, OSError):  # also TimeoutError: the whole attempt took too long
        return failed(request, error, started, timed_out=isinstance(error, TimeoutError), sent=True)
    if isinstance(error, RuntimeError) and "loop" in str(error):
        return ConfigurationError(
            f"this client was used in another event loop before ({error}); with http_client=, build one client for "
            "each event loop, or leave http_client out"
        )
    return None
