"""The two base classes of generated clients: one blocking, one asynchronous, otherwise the same."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterator, Mapping, Sequence
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from .secret import Secret

if TYPE_CHECKING:
    import httpx

    from perpkit.streams import AsyncStream, Stream

    from .answer import Response
    from .call.clock import ClockState
    from .call.conversation import Step, Steps
    from .description.api import Api, Plan
    from .description.channel import Channel
    from .description.operation import Operation
    from .http.transport import AsyncTransport, SyncTransport
    from .limits.protocol import AsyncLimiter, Limiter, LimitState
    from .paging.call import Call, Pager
    from .paging.course import Course
    from .settings import Settings
    from .walk import AsyncWalk, Beginning, Walk
    from .wire.arguments import Encoded

T = TypeVar("T")


def _encoded(
    settings: Settings,
    operation: Operation[Any],
    arguments: Mapping[str, object],
    extra: Mapping[str, str] | None,
    *,
    kept: bool = False,
) -> Encoded:
    """Return the arguments as they are sent, checked by the description and, if none is kept, by the plan."""
    from .call.plans import check_plan
    from .wire.arguments import encode
    from .wire.signing import reserved_names

    encoded = encode(operation, arguments, extra, reserved_names(settings.api.signing))
    if kept:
        return encoded
    settings.access(operation)
    check_plan(settings, operation, encoded)
    if operation.write is not None:
        from .call.writes import with_id

        encoded = with_id(operation, encoded)
    return encoded


def _load(*more: str) -> None:
    """Import what every call needs, so that no call waits for an import. Looking up a host needs ``encodings.idna``."""
    for module in (".call.conversation", ".call.writes", ".wire.raw", "encodings.idna", *more):
        import_module(module, __package__)


def _raw(
    settings: Settings, method: str, path: str, params: Mapping[str, object] | None, json: object
) -> tuple[Operation[Any], Encoded]:
    """Return a call by path, checked."""
    from .wire.raw import raw_encoded, raw_operation
    from .wire.signing import reserved_names

    operation = raw_operation(method.upper(), path)
    settings.access(operation)
    return operation, raw_encoded(operation, params, json, reserved_names(settings.api.signing))


def _begin(
    settings: Settings,
    operation: Operation[Any],
    arguments: Mapping[str, object],
    extra: Mapping[str, str] | None,
    manner: Mapping[str, Any],
    *,
    kept: bool = False,
) -> Beginning:
    """Return what a walk begins with: checked arguments, and the place in the history.

    If some of it may be kept in an archive, the plan counts only for the parts that are asked.
    """
    from .paging.course import Course
    from .paging.manner import Manner
    from .paging.pagers import ListPager, completed, pager, resumed
    from .paging.token import Place, digests, number, place
    from .paging.windows import WindowPager
    from .walk import Beginning

    chosen = Manner(**manner)
    encoded = _encoded(settings, operation, completed(operation, arguments), extra, kept=kept)
    known, name, here = digests(encoded), f"{settings.api.package}.{operation.id}", settings.clock.now_ms()
    where = Place(operation=name, now=here, arguments=known)
    if chosen.resume is not None:
        where = place(name, known, chosen.resume)
        arguments = resumed(operation, arguments, encoded, where)
        encoded = _encoded(settings, operation, completed(operation, arguments), extra, kept=kept)
    made, frame = pager(operation, encoded, extra, where.now, settings.proven, chosen.completeness)
    if isinstance(made, WindowPager):
        made.sums.totals.update({name: number(text) for name, text in where.sums.items()})
    elif isinstance(made, ListPager) and where.listed is not None:
        made.resume(where.listed)
    return Beginning(
        place=where,
        arguments=arguments,
        pager=made,
        course=Course(settings, frame, leaves_out=chosen.open_bar == "leave_out"),
        frame=frame,
        concurrency=chosen.concurrency if isinstance(made, WindowPager) else 1,
    )


def _check_optional(settings: Settings, call: Call) -> None:
    """Refuse a call that the walk can do without, if the plan does not include it."""
    if call.optional:
        settings.access(call.operation)
        if settings.plan is not None:
            settings.plan.refuse(call.operation, call.encoded)


class SyncClient:
    """A blocking client of one API.

    This client opens and closes its connections, unless ``http_client`` was given. A copy made by ``with_options``
    uses the connections of its original and does not close them. A client may be used from several threads, and after
    a fork.
    """

    __slots__ = ("__weakref__", "_limiter", "_owned_limiter", "_settings", "_streams", "_transport")

    api: ClassVar[Api]

    def __init__(
        self,
        *,
        credentials: Mapping[str, str | Secret | None],
        http_client: httpx.Client | None,
        options: Mapping[str, Any],
        misspelt: dict[str, Any],
    ) -> None:
        # Imports are here, because only a program that builds a client needs them.
        from .http.transport import SyncTransport
        from .limits.choice import blocking_limiter
        from .settings import Options, Settings, refuse_misspelt

        sealed = Secret.sealed(credentials)
        del credentials  # a traceback that shows local variables shows no key
        refuse_misspelt(f"{type(self).__name__}()", [*sealed, "http_client", *options], misspelt)
        given = Options(**options)
        self._settings = Settings.create(self.api, sealed, given)
        self._transport = SyncTransport.create(self._settings.base_url, http_client)
        self._limiter, self._owned_limiter = blocking_limiter(given.limiter)
        self._streams: dict[object, Any] = {}
        _load()

    @classmethod
    def _assembled(
        cls,
        settings: Settings,
        transport: SyncTransport,
        limiter: Limiter,
        owned: bool,
        streams: dict[object, Any] | None = None,
    ) -> Self:
        client = cls.__new__(cls)
        client._settings = settings
        client._transport = transport
        client._streams = {} if streams is None else streams
        client._limiter, client._owned_limiter = limiter, owned
        return client

    @classmethod
    def sandbox(cls, *, case: str | Mapping[str, str | Sequence[str]] | None = None, full_size: bool = False) -> Self:
        """Return a client that answers from recordings in this process, without network, key, rate limit or waiting.

        Args:
            case: Name of the recorded case to answer with, such as ``rate-limit``; by default a success. Or a case for
                each method, such as ``{"futures.supported_coins": "rate-limit"}``. Several answer one call each, in
                turn, and the last one every call after that. :func:`perpkit.testing.cases` lists them. Cases of keys,
                plans, limits and faults reach streams too; ``{"stream.liquidation_orders": "plan-path"}`` only one.
            full_size: Whether answers are as long as live ones: histories, lists of coins and days, heat maps. Such
                answers are made up, and their prices walk as those of a market do.

        Raises:
            ValueError: There is no such case or method; the message lists what there is.
        """
        from .http.transport import Given, SyncTransport
        from .limits.local import Unlimited
        from .settings import Options, Settings

        # The only import from an upper layer. It is by name, so that only programs that use the sandbox import it.
        sandbox = import_module("perpkit.sandbox")
        package = cls.api.package

        def remake() -> Any:
            return sandbox.http_client(package, case, full_size=full_size)

        _load()
        settings = Settings.create(
            cls.api,
            Secret.sealed(sandbox.credentials(package)),
            Options(),
            sandbox=True,
            stream_case=case,
        )
        return cls._assembled(settings, SyncTransport(Given(remake(), remake), owned=True), Unlimited(), False)

    def _changed(self, options: Mapping[str, Any], misspelt: dict[str, Any]) -> Self:
        """Return a copy with other settings that shares the connections."""
        from .limits.choice import blocking_limiter
        from .settings import Options, refuse_misspelt

        refuse_misspelt("with_options()", list(options), misspelt)
        given, limiter, owned = Options(**options), self._limiter, False
        if given.limiter is not None:
            limiter, owned = blocking_limiter(given.limiter)
        return self._assembled(self._settings.changed(given), self._transport.shared(), limiter, owned, self._streams)

    def _surveying(self) -> Self:
        from attrs import evolve

        settings = evolve(self._settings, learns_time=True, beyond_history="ignore")
        return self._assembled(settings, self._transport.shared(), self._limiter, False)

    @property
    def clock(self) -> ClockState:
        """What is known of the vendor's clock, in milliseconds. Usually it is learnt only if requests are signed."""
        return self._settings.clock.state()

    @property
    def plan(self) -> Plan | None:
        """The plan of the key, with what it includes; ``None`` if it was not given."""
        return self._settings.plan.plan if self._settings.plan else None

    def rate_limit(self, limit: str | None = None) -> LimitState:
        """Return what is known of a rate limit of this key: units per minute, units used, seconds to wait.

        Args:
            limit: Its name; by default the vendor's first one.
        """
        from .call.budgets import limit_key

        return self._limiter.state(limit_key(self._settings, limit))

    def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> T:
        """Call an operation and return its payload.

        Args:
            operation: What to call.
            arguments: Python keyword → value; ``None`` means that the argument is not given.
            extra_query: Query parameters that are sent unchanged and unchecked.

        Raises:
            ParameterError: An argument is refused; nothing was sent.
            PlanError: The plan does not include it.
            RateLimitError: Too many requests, or a wait longer than ``max_wait``.
            TransportError: No answer came.
            ResponseError: The answer holds no payload.
        """
        past = None if extra_query else self._settings.past
        if past is not None and (kept := past.answer(operation, arguments)) is not None:
            found: Any = kept
            return cast("T", found)
        return self.call_with_response(operation, arguments, extra_query).payload

    def call_with_response(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[T]:
        """Call an operation and return its payload with status, headers, rate limit and raw bytes; see :meth:`call`."""
        return self._converse(operation, _encoded(self._settings, operation, arguments, extra_query))

    def request(
        self, method: str, path: str, *, params: Mapping[str, object] | None = None, json: object = None
    ) -> Any:
        """Call a path for which perpkit has no method, and return the payload as plain JSON values.

        Signing, rate limits, retries and errors are the same as for every other call.

        Args:
            method: ``GET``, ``POST``, ``PUT``, ``PATCH`` or ``DELETE``. Only ``GET`` is tried again after a failure.
            path: The path after the address of the API, without a query.
            params: Query parameters: text, numbers, booleans, or lists of such.
            json: The body, if the path takes one.

        Raises:
            ParameterError: The path or a parameter cannot be sent.
            PerpkitError: As for every other call.
        """
        return self._converse(*_raw(self._settings, method, path, params, json)).payload

    def get(self, path: str, *, params: Mapping[str, object] | None = None) -> Any:
        """Read a path for which perpkit has no method; see :meth:`request`."""
        return self.request("GET", path, params=params)

    def iterate(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
        **manner: Any,
    ) -> Walk[Any]:
        """Return an iterator over every row of a history; it makes as many calls as needed.

        Args:
            operation: What to call.
            arguments: Python keyword → value, without those that iterating sets.
            extra_query: Query parameters that are sent unchanged and unchecked.
            manner: How it is read: ``completeness``, ``open_bar`` and ``resume``, as ``iter_`` methods take them.

        Raises:
            ParameterError: At once, if an argument is refused.
            AbovePlanError: At once, if the plan given does not include it.
            IncompleteHistoryError: While iterating, if rows would be lost.
        """
        from .walk import Walk

        past = None if extra_query else self._settings.past
        if past is not None:
            begun = _begin(self._settings, operation, arguments, None, manner, kept=True)

            def ask(window: Mapping[str, object]) -> Iterator[Any]:
                asked = {**begun.arguments, **window}
                part = _begin(self._settings, operation, asked, None, {**manner, "resume": None})
                return self._rows(part.pager, begun.course)

            rows = past.rows(ask, operation, begun.arguments, begun.place.now)
            if rows is not None:
                return Walk(begun, rows)
        begun = _begin(self._settings, operation, arguments, extra_query, manner)
        return Walk(begun, self._rows(begun.pager, begun.course))

    def listen(self, channel: Channel[T], arguments: Mapping[str, object], **options: Any) -> Stream[T]:
        """Return a stream: the messages of a channel, as they come.

        Args:
            channel: What to subscribe to. Streams of one client share a connection.
            arguments: Python keyword → value.
            options: See the methods of ``stream``.

        Raises:
            ParameterError: An argument is refused.
            ConfigurationError: An option cannot be used, or the package websockets is not installed.
        """
        # By name, as the sandbox: only programs that use streams import it.
        opened: Stream[T] = import_module("perpkit.streams.listening").listen(
            self, self._settings, self._streams, channel, arguments, options
        )
        return opened

    def close(self) -> None:
        """Close the connections and the streams, if this client opened them."""
        if self._transport.owned:
            while self._streams:
                self._streams.popitem()[1].close()
        self._transport.close()
        if self._owned_limiter:
            close: Any = getattr(self._limiter, "close", None)
            close()

    def _rows(self, pager: Pager, course: Course) -> Iterator[Any]:
        from .errors import PerpkitError

        course.began(pager)
        while (call := pager.next_call()) is not None:
            try:
                _check_optional(self._settings, call)
                response = self._converse(call.operation, call.encoded)
            except PerpkitError:
                if not call.optional:
                    raise
                pager.refuse(call)
            else:
                yield from course.took(pager, call, pager.take(call, response.payload, len(response.rejected)))
        pager.end()
        course.ended(pager)

    def _converse(self, operation: Operation[T], encoded: Encoded) -> Response[T]:
        from .call.conversation import converse

        return self._perform(converse(self._settings, operation, encoded))

    def _perform(self, steps: Steps[T]) -> T:
        """Perform every step of a call and return its result."""
        try:
            step = next(steps)
            while True:
                try:
                    result = self._step(step)
                except BaseException as error:  # the steps decide what an error means, and release what they hold
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as stop:
            value: T = stop.value
            return value

    def _step(self, step: Step) -> Any:
        if step.does == "send":
            return self._transport.send(step.request, step.lease)
        if step.does == "ask":
            return step.question(self._limiter)
        if step.does == "enter":
            return self._transport.enter(step.seconds)
        return self._settings.timekeeper.sleep(step.seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        # A traceback may also call this when building has failed and there are no settings.
        url = self._settings.base_url if hasattr(self, "_settings") else None
        return f"{type(self).__name__}(base_url={url!r})"

    def _repr_html_(self) -> str:
        from .frames.html import facts
        from .menu import offers

        return facts(repr(self), offers(self))


def surveying(client: SyncClient) -> SyncClient:
    """Return a copy for an archive.

    Answers tell it the vendor's time even if requests are not signed, see ``clock``. It may ask for times before the
    history of the plan, because an archive itself notes what cannot be had.
    """
    return client._surveying()  # pyright: ignore[reportPrivateUsage]


def secrets_of(client: SyncClient | AsyncClient) -> tuple[Secret, ...]:
    """Return the credentials of a client, so that they can be masked in a text."""
    return client._settings.secrets  # pyright: ignore[reportPrivateUsage]


def is_sandbox(client: SyncClient | AsyncClient) -> bool:
    """Whether a client answers from recordings."""
    return client._settings.sandbox  # pyright: ignore[reportPrivateUsage]


def refusing(client: Any) -> Any:
    """Return a client that refuses a range before the history, if the given one would only warn of missing rows."""
    only_warns = client.api.plans and client._settings.beyond_history == "warn"
    return client.with_options(beyond_history="error") if only_warns else client


def counting(client: Any, most: int) -> tuple[Any, Callable[[], int]]:
    """Return a copy of a client of either kind whose requests are counted, and a function that returns their number.

    :class:`~.stream.errors.BudgetSpentError` is raised instead of sending more than ``most``.
    """
    from attrs import evolve

    from .stream.errors import BudgetSpentError

    hooks, used = client._settings.hooks, [0]

    def count(event: Any) -> None:
        if used[0] >= most:
            raise BudgetSpentError
        used[0] += 1
        if hooks.on_request is not None:
            hooks.on_request(event)

    return client._changed({"hooks": evolve(hooks, on_request=count)}, {}), lambda: used[0]


class AsyncClient:
    """The asynchronous twin of :class:`SyncClient`; the same rules hold."""

    __slots__ = ("__weakref__", "_limiter", "_owned_limiter", "_settings", "_streams", "_transport")

    api: ClassVar[Api]

    def __init__(
        self,
        *,
        credentials: Mapping[str, str | Secret | None],
        http_client: httpx.AsyncClient | None,
        options: Mapping[str, Any],
        misspelt: dict[str, Any],
    ) -> None:
        from .http.transport import AsyncTransport
        from .limits.choice import any_limiter
        from .settings import Options, Settings, refuse_misspelt

        sealed = Secret.sealed(credentials)
        del credentials
        refuse_misspelt(f"{type(self).__name__}()", [*sealed, "http_client", *options], misspelt)
        given = Options(**options)
        self._settings = Settings.create(self.api, sealed, given)
        self._transport = AsyncTransport.create(self._settings.base_url, http_client)
        self._limiter, self._owned_limiter = any_limiter(given.limiter)
        self._streams: dict[object, Any] = {}
        _load(".http.async_network")

    @classmethod
    def _assembled(
        cls,
        settings: Settings,
        transport: AsyncTransport,
        limiter: Limiter | AsyncLimiter,
        owned: bool,
        streams: dict[object, Any] | None = None,
    ) -> Self:
        client = cls.__new__(cls)
        client._settings = settings
        client._transport = transport
        client._streams = {} if streams is None else streams
        client._limiter, client._owned_limiter = limiter, owned
        return client

    @classmethod
    def sandbox(cls, *, case: str | Mapping[str, str | Sequence[str]] | None = None, full_size: bool = False) -> Self:
        """Return a client that answers from recordings; see :meth:`SyncClient.sandbox`."""
        from .http.transport import AsyncTransport, Given
        from .limits.local import Unlimited
        from .settings import Options, Settings

        sandbox = import_module("perpkit.sandbox")
        package = cls.api.package

        def remake() -> Any:
            return sandbox.async_http_client(package, case, full_size=full_size)

        _load()
        settings = Settings.create(
            cls.api,
            Secret.sealed(sandbox.credentials(package)),
            Options(),
            sandbox=True,
            stream_case=case,
        )
        return cls._assembled(settings, AsyncTransport(Given(remake(), remake), owned=True), Unlimited(), False)

    def _changed(self, options: Mapping[str, Any], misspelt: dict[str, Any]) -> Self:
        """Return a copy with other settings that shares the connections."""
        from .limits.choice import any_limiter
        from .settings import Options, refuse_misspelt

        refuse_misspelt("with_options()", list(options), misspelt)
        given, limiter, owned = Options(**options), self._limiter, False
        if given.limiter is not None:
            limiter, owned = any_limiter(given.limiter)
        return self._assembled(self._settings.changed(given), self._transport.shared(), limiter, owned, self._streams)

    @property
    def clock(self) -> ClockState:
        """What is known of the vendor's clock; see :attr:`SyncClient.clock`."""
        return self._settings.clock.state()

    @property
    def plan(self) -> Plan | None:
        """The plan of the key; see :attr:`SyncClient.plan`."""
        return self._settings.plan.plan if self._settings.plan else None

    async def rate_limit(self, limit: str | None = None) -> LimitState:
        """Return what is known of a rate limit of this key; see :meth:`SyncClient.rate_limit`."""
        from .call.budgets import limit_key

        state: Any = self._limiter.state(limit_key(self._settings, limit))
        known: LimitState = await state if hasattr(state, "__await__") else state
        return known

    async def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> T:
        """Call an operation and return its payload; see :meth:`SyncClient.call`."""
        past = None if extra_query else self._settings.past
        if past is not None and (kept := await past.answer_async(operation, arguments)) is not None:
            found: Any = kept
            return cast("T", found)
        return (await self.call_with_response(operation, arguments, extra_query)).payload

    async def call_with_response(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[T]:
        """Call an operation and return its payload and what came with it; see :meth:`SyncClient.call`."""
        return await self._converse(operation, _encoded(self._settings, operation, arguments, extra_query))

    async def request(
        self, method: str, path: str, *, params: Mapping[str, object] | None = None, json: object = None
    ) -> Any:
        """Call a path that has no method of its own; see :meth:`SyncClient.request`."""
        return (await self._converse(*_raw(self._settings, method, path, params, json))).payload

    async def get(self, path: str, *, params: Mapping[str, object] | None = None) -> Any:
        """Read a path that has no method of its own; see :meth:`SyncClient.request`."""
        return await self.request("GET", path, params=params)

    def iterate(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        extra_query: Mapping[str, str] | None = None,
        **manner: Any,
    ) -> AsyncWalk[Any]:
        """Return an iterator over every row of a history; see :meth:`SyncClient.iterate`.

        Calls are on their way while the rows of an answer are used: up to ``concurrency`` of them for parts of a
        window, one for other lists.
        """
        from .walk import AsyncWalk

        past = None if extra_query else self._settings.past
        if past is not None:
            begun = _begin(self._settings, operation, arguments, None, manner, kept=True)

            def ask(window: Mapping[str, object]) -> AsyncGenerator[Any, None]:
                asked = {**begun.arguments, **window}
                part = _begin(self._settings, operation, asked, None, {**manner, "resume": None})
                return self._rows(part.pager, begun.course, begun.concurrency)

            rows = past.rows_async(ask, operation, begun.arguments, begun.place.now)
            if rows is not None:
                return AsyncWalk(begun, rows)
        begun = _begin(self._settings, operation, arguments, extra_query, manner)
        return AsyncWalk(begun, self._rows(begun.pager, begun.course, begun.concurrency))

    def listen(self, channel: Channel[T], arguments: Mapping[str, object], **options: Any) -> AsyncStream[T]:
        """Return a stream; see :meth:`SyncClient.listen`."""
        opened: AsyncStream[T] = import_module("perpkit.streams.listening").listen_async(
            self, self._settings, self._streams, channel, arguments, options
        )
        return opened

    async def aclose(self) -> None:
        """Close the connections and the streams, if this client opened them."""
        if self._transport.owned:
            while self._streams:
                await self._streams.popitem()[1].aclose()
        await self._transport.aclose()
        if self._owned_limiter:
            close: Any = getattr(self._limiter, "aclose", None)
            await close()

    async def _rows(self, pager: Pager, course: Course, most: int) -> AsyncGenerator[Any, None]:
        """Yield the rows of a walk. The next calls are on their way while the rows of an answer are used."""
        from .paging.ahead import Ahead

        course.began(pager)
        ahead = Ahead(pager, self._answer, most)
        try:
            while (answered := await ahead.next()) is not None:
                call, answer = answered
                if answer is None:
                    pager.refuse(call)
                elif isinstance(answer, Exception):
                    raise answer
                else:
                    rows = course.took(pager, call, pager.take(call, answer.payload, len(answer.rejected)))
                    ahead.fill()
                    for row in rows:
                        yield row
        finally:
            await ahead.close()
        pager.end()
        course.ended(pager)

    async def _answer(self, call: Call) -> Response[Any] | Exception | None:
        """Return what came of a call: an answer, an error, or nothing, if the walk can do without it.

        An error is not raised, because the rows of earlier answers come first.
        """
        from .errors import PerpkitError

        try:
            _check_optional(self._settings, call)
            return await self._converse(call.operation, call.encoded)
        except Exception as error:
            return None if call.optional and isinstance(error, PerpkitError) else error

    async def _converse(self, operation: Operation[T], encoded: Encoded) -> Response[T]:
        from .call.conversation import converse

        return await self._perform(converse(self._settings, operation, encoded))

    async def _perform(self, steps: Steps[T]) -> T:
        """Perform every step of a call and return its result."""
        try:
            step = next(steps)
            while True:
                try:
                    result = await self._step(step)
                except BaseException as error:  # a cancellation included
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as stop:
            value: T = stop.value
            return value

    async def _step(self, step: Step) -> Any:
        if step.does == "send":
            return await self._transport.send(step.request, step.lease)
        if step.does == "ask":
            result: Any = step.question(self._limiter)
            return await result if hasattr(result, "__await__") else result
        if step.does == "enter":
            return await self._transport.enter(step.seconds)
        return await self._settings.timekeeper.pause(step.seconds)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        # A traceback may also call this when building has failed and there are no settings.
        url = self._settings.base_url if hasattr(self, "_settings") else None
        return f"{type(self).__name__}(base_url={url!r})"

    def _repr_html_(self) -> str:
        from .frames.html import facts
        from .menu import offers

        return facts(repr(self), offers(self))
