"""The two clients that generated ones derive from: the same thing, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, Unpack

from .secret import Secret

if TYPE_CHECKING:
    import httpx

    from .answer import Response
    from .call.clock import ClockState
    from .core import Core
    from .description.api import Api
    from .description.operation import Operation
    from .driver import AsyncDriver, SyncDriver
    from .limits.local import LimitState
    from .options import Options
    from .paging.pagers import Pager

T = TypeVar("T")


class SyncClient:
    """A blocking client of one API.

    The connection pool is closed by whoever opened it: by this client, unless ``http_client`` was given. A copy made by
    :meth:`with_options` uses the pool of its original and does not close it. A client may be used from several threads.
    """

    __slots__ = ("__weakref__", "_core", "_driver")

    api: ClassVar[Api]

    def __init__(
        self,
        *,
        credentials: Mapping[str, str | Secret | None],
        http_client: httpx.Client | None = None,
        **options: Unpack[Options],
    ) -> None:
        from .core import Core  # all here, so that only a program that builds a client pays for what it needs
        from .driver import SyncDriver
        from .http.transport import SyncTransport

        sealed = Secret.sealed(credentials)
        del credentials  # a traceback that shows local variables shows no key
        self._core = Core.create(self.api, credentials=sealed, **options)
        self._driver = SyncDriver.create(SyncTransport(http_client), options.get("limiter"))

    @classmethod
    def _assembled(cls, core: Core, driver: SyncDriver) -> Self:
        client = cls.__new__(cls)
        client._core = core
        client._driver = driver
        return client

    @classmethod
    def sandbox(cls, *, case: str | None = None) -> Self:
        """Return a client that answers from recordings, in process, without network, key, rate limit or waiting.

        Args:
            case: Name of the recorded case to answer with, such as ``rate-limit``; by default a success.
        """
        from .core import Core
        from .driver import SyncDriver
        from .http.transport import SyncTransport
        from .limits.local import Unlimited

        # The one link upwards. By name, so that a program without a sandbox never imports it.
        sandbox = import_module("perpkit.sandbox")
        core = Core.create(cls.api, credentials=Secret.sealed(sandbox.credentials(cls.api.package)), sandbox=True)
        transport = SyncTransport(sandbox.http_client(cls.api.package, case), owned=True)
        return cls._assembled(core, SyncDriver(transport, Unlimited()))

    def with_options(self, **options: Unpack[Options]) -> Self:
        """Return a copy with other settings that shares the connection pool, which stays with this client to close.

        Args:
            **options: As in the constructor; what is not given stays as it is.

        Raises:
            ConfigurationError: If one cannot be used.
        """
        return self._assembled(self._core.with_options(**options), self._driver.shared(options.get("limiter")))

    @property
    def clock(self) -> ClockState:
        """What is known of the vendor's clock, in milliseconds; it matters where requests are signed."""
        return self._core.clock.state()

    def rate_limit(self, limit: str | None = None) -> LimitState:
        """Return what is known of a rate limit of this key: units per minute, units used, seconds to wait.

        Args:
            limit: Its name; by default the vendor's first one.
        """
        return self._driver.state(self._core.limit_name(limit))

    def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> T:
        """Call an operation and return its payload.

        Args:
            operation: What to call.
            arguments: Python keyword → value; ``None`` is not given.
            extra_query: Query parameters sent as they are, unchecked.

        Raises:
            ParameterError: If an argument is refused; nothing was sent then.
            AbovePlanError: If the plan given does not include it; nothing was sent then.
            TransportError: If no answer came.
            ResponseError: If the answer holds no payload.
        """
        return self.call_with_response(operation, arguments, extra_query).payload

    def call_with_response(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[T]:
        """Call an operation and return its payload with status, headers, rate limit and raw bytes; see :meth:`call`."""
        self._core.warn_of_clipping(operation, arguments)
        return self._exchange(operation, arguments, extra_query)

    def _exchange(
        self, operation: Operation[T], arguments: Mapping[str, object], extra_query: Mapping[str, str] | None
    ) -> Response[T]:
        from .call.exchange import exchange

        return self._driver.run(exchange(self._core, operation, arguments, extra_query))

    def iterate(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> Iterator[Any]:
        """Return an iterator over every row of a history, however many calls that takes.

        Raises:
            ParameterError: At once, if an argument is refused.
            AbovePlanError: At once, if the plan given does not include it.
            IncompleteHistoryError: While iterating, if rows would be lost.
        """
        walk = self._core.walk(operation, arguments, extra_query)
        self._core.warn_of_clipping(operation, arguments)
        return self._rows(operation, walk, extra_query)

    def _rows(self, operation: Operation[Any], walk: Pager, extra_query: Mapping[str, str] | None) -> Iterator[Any]:
        while (arguments := walk.arguments()) is not None:
            yield from walk.take(self._exchange(operation, arguments, extra_query).payload)

    def close(self) -> None:
        """Close the connection pool, if this client opened it."""
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        # Asked for by a traceback too, when building has failed and there is no core.
        url = self._core.base_url if hasattr(self, "_core") else None
        return f"{type(self).__name__}(base_url={url!r})"


class AsyncClient:
    """The asynchronous twin of :class:`SyncClient`; the same rules hold."""

    __slots__ = ("__weakref__", "_core", "_driver")

    api: ClassVar[Api]

    def __init__(
        self,
        *,
        credentials: Mapping[str, str | Secret | None],
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[Options],
    ) -> None:
        from .core import Core
        from .driver import AsyncDriver
        from .http.transport import AsyncTransport

        sealed = Secret.sealed(credentials)
        del credentials
        self._core = Core.create(self.api, credentials=sealed, **options)
        self._driver = AsyncDriver.create(AsyncTransport(http_client), options.get("limiter"))

    @classmethod
    def _assembled(cls, core: Core, driver: AsyncDriver) -> Self:
        client = cls.__new__(cls)
        client._core = core
        client._driver = driver
        return client

    @classmethod
    def sandbox(cls, *, case: str | None = None) -> Self:
        """Return a client that answers from recordings; see :meth:`SyncClient.sandbox`."""
        from .core import Core
        from .driver import AsyncDriver
        from .http.transport import AsyncTransport
        from .limits.local import Unlimited

        sandbox = import_module("perpkit.sandbox")
        core = Core.create(cls.api, credentials=Secret.sealed(sandbox.credentials(cls.api.package)), sandbox=True)
        transport = AsyncTransport(sandbox.async_http_client(cls.api.package, case), owned=True)
        return cls._assembled(core, AsyncDriver(transport, Unlimited()))

    def with_options(self, **options: Unpack[Options]) -> Self:
        """Return a copy with other settings that shares the connection pool; see :meth:`SyncClient.with_options`."""
        return self._assembled(self._core.with_options(**options), self._driver.shared(options.get("limiter")))

    @property
    def clock(self) -> ClockState:
        """What is known of the vendor's clock; see :attr:`SyncClient.clock`."""
        return self._core.clock.state()

    async def rate_limit(self, limit: str | None = None) -> LimitState:
        """Return what is known of a rate limit of this key; see :meth:`SyncClient.rate_limit`."""
        return await self._driver.state(self._core.limit_name(limit))

    async def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> T:
        """Call an operation and return its payload; see :meth:`SyncClient.call`."""
        return (await self.call_with_response(operation, arguments, extra_query)).payload

    async def call_with_response(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[T]:
        """Call an operation and return its payload and what came with it; see :meth:`SyncClient.call`."""
        self._core.warn_of_clipping(operation, arguments)
        return await self._exchange(operation, arguments, extra_query)

    async def _exchange(
        self, operation: Operation[T], arguments: Mapping[str, object], extra_query: Mapping[str, str] | None
    ) -> Response[T]:
        from .call.exchange import exchange

        return await self._driver.run(exchange(self._core, operation, arguments, extra_query))

    def iterate(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Any]:
        """Return an iterator over every row of a history; see :meth:`SyncClient.iterate`."""
        walk = self._core.walk(operation, arguments, extra_query)
        self._core.warn_of_clipping(operation, arguments)
        return self._rows(operation, walk, extra_query)

    async def _rows(
        self, operation: Operation[Any], walk: Pager, extra_query: Mapping[str, str] | None
    ) -> AsyncIterator[Any]:
        while (arguments := walk.arguments()) is not None:
            for row in walk.take((await self._exchange(operation, arguments, extra_query)).payload):
                yield row

    async def aclose(self) -> None:
        """Close the connection pool, if this client opened it."""
        await self._driver.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        # Asked for by a traceback too, when building has failed and there is no core.
        url = self._core.base_url if hasattr(self, "_core") else None
        return f"{type(self).__name__}(base_url={url!r})"
