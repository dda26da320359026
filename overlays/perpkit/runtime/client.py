"""The two clients that generated ones derive from: the same thing, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from .secret import Secret

if TYPE_CHECKING:
    import httpx

    from .api import Api
    from .core import Core
    from .operation import Operation
    from .paging import Pager
    from .response import Response
    from .timeout import Timeout as Timeout
    from .transport import AsyncTransport, SyncTransport

T = TypeVar("T")


class SyncClient:
    """A blocking client of one API.

    The connection pool is closed by whoever opened it: by this client, unless ``http_client`` was given. A copy made by
    :meth:`with_options` uses the pool of its original and does not close it. A client may be used from several threads.
    """

    __slots__ = ("__weakref__", "_core", "_transport")

    api: ClassVar[Api]

    def __init__(
        self,
        *,
        credentials: Mapping[str, str | Secret | None],
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        http_client: httpx.Client | None = None,
        recv_window: int | None = None,
    ) -> None:
        from .core import Core  # both here, so that only a program that builds a client pays for what it needs
        from .transport import SyncTransport

        sealed = Secret.sealed(credentials)
        del credentials  # a traceback that shows local variables shows no key
        self._core = Core.create(
            self.api, credentials=sealed, base_url=base_url, timeout=timeout, recv_window=recv_window
        )
        self._transport = SyncTransport(http_client)

    @classmethod
    def _assembled(cls, core: Core, transport: SyncTransport) -> Self:
        client = cls.__new__(cls)
        client._core = core
        client._transport = transport
        return client

    @classmethod
    def sandbox(cls, *, case: str | None = None) -> Self:
        """Return a client that answers from recordings, in process, without network or key.

        Args:
            case: Name of the recorded case to answer with, such as ``rate-limit``; by default a success.
        """
        from .core import Core
        from .transport import SyncTransport

        # The one link upwards. By name, so that a program without a sandbox never imports it.
        sandbox = import_module("perpkit.sandbox")
        core = Core.create(cls.api, credentials=Secret.sealed(sandbox.credentials(cls.api.package)))
        return cls._assembled(core, SyncTransport(sandbox.http_client(cls.api.package, case), owned=True))

    def with_options(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        recv_window: int | None = None,
    ) -> Self:
        """Return a copy with other settings that shares the connection pool, which stays with this client to close.

        Args:
            base_url: Where the API is.
            timeout: Seconds, or a :class:`~perpkit.runtime.timeout.Timeout`.
            recv_window: How old a signed request may be when it arrives, in ms; only where requests are signed.

        Raises:
            ConfigurationError: If one cannot be used.
        """
        core = self._core.with_options(base_url=base_url, timeout=timeout, recv_window=recv_window)
        return self._assembled(core, self._transport.shared())

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
        prepared = self._core.prepare(operation, arguments, extra_query)
        return self._core.interpret(operation, self._transport.send(prepared))

    def iterate(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> Iterator[Any]:
        """Return an iterator over every row of a history, however many calls that takes.

        Raises:
            ParameterError: At once, if an argument is refused.
            IncompleteHistoryError: While iterating, if rows would be lost.
        """
        walk = self._core.walk(operation, arguments, extra_query)
        return self._rows(operation, walk, extra_query)

    def _rows(self, operation: Operation[Any], walk: Pager, extra_query: Mapping[str, str] | None) -> Iterator[Any]:
        while (arguments := walk.arguments()) is not None:
            yield from walk.take(self.call(operation, arguments, extra_query))

    def close(self) -> None:
        """Close the connection pool, if this client opened it."""
        self._transport.close()

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

    __slots__ = ("__weakref__", "_core", "_transport")

    api: ClassVar[Api]

    def __init__(
        self,
        *,
        credentials: Mapping[str, str | Secret | None],
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        http_client: httpx.AsyncClient | None = None,
        recv_window: int | None = None,
    ) -> None:
        from .core import Core
        from .transport import AsyncTransport

        sealed = Secret.sealed(credentials)
        del credentials
        self._core = Core.create(
            self.api, credentials=sealed, base_url=base_url, timeout=timeout, recv_window=recv_window
        )
        self._transport = AsyncTransport(http_client)

    @classmethod
    def _assembled(cls, core: Core, transport: AsyncTransport) -> Self:
        client = cls.__new__(cls)
        client._core = core
        client._transport = transport
        return client

    @classmethod
    def sandbox(cls, *, case: str | None = None) -> Self:
        """Return a client that answers from recordings; see :meth:`SyncClient.sandbox`."""
        from .core import Core
        from .transport import AsyncTransport

        sandbox = import_module("perpkit.sandbox")
        core = Core.create(cls.api, credentials=Secret.sealed(sandbox.credentials(cls.api.package)))
        return cls._assembled(core, AsyncTransport(sandbox.async_http_client(cls.api.package, case), owned=True))

    def with_options(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        recv_window: int | None = None,
    ) -> Self:
        """Return a copy with other settings that shares the connection pool; see :meth:`SyncClient.with_options`."""
        core = self._core.with_options(base_url=base_url, timeout=timeout, recv_window=recv_window)
        return self._assembled(core, self._transport.shared())

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
        prepared = self._core.prepare(operation, arguments, extra_query)
        return self._core.interpret(operation, await self._transport.send(prepared))

    def iterate(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Any]:
        """Return an iterator over every row of a history; see :meth:`SyncClient.iterate`."""
        walk = self._core.walk(operation, arguments, extra_query)
        return self._rows(operation, walk, extra_query)

    async def _rows(
        self, operation: Operation[Any], walk: Pager, extra_query: Mapping[str, str] | None
    ) -> AsyncIterator[Any]:
        while (arguments := walk.arguments()) is not None:
            for row in walk.take(await self.call(operation, arguments, extra_query)):
                yield row

    async def aclose(self) -> None:
        """Close the connection pool, if this client opened it."""
        await self._transport.aclose()

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
