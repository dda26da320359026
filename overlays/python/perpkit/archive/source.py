"""Where rows come from: a client. This is all that an archive asks of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, Literal, Protocol, Self

from .._runtime.client import SyncClient, surveying
from .._runtime.description.api import Api, Plan
from .._runtime.description.operation import Operation, WindowPaging
from .._runtime.description.table import Table
from .._runtime.errors import ConfigurationError
from .._runtime.timekeeping import current
from .._runtime.times import DAY_MS, to_datetime
from .series import Series

LONGEST_WAIT = 3600.0
"""Seconds that a request of an archive may wait for the rate limit."""


class Client(Protocol):
    """A blocking client: ``CoinGlass`` or ``Ztdx``."""

    def with_options(
        self,
        *,
        max_wait: float | None = None,
        decoding: Literal["strict", "lenient"] | None = None,
        archive: Literal[False] | None = None,
    ) -> Self:
        """Return a copy with other settings."""
        ...


class Source:
    """A client, as an archive uses it: strict about broken rows, patient with the rate limit.

    Of a class of clients, only facts are known, which are enough for reading.
    """

    def __init__(self, client: Client | type[Client]) -> None:
        kind: type[object] = client if isinstance(client, type) else type(client)
        if not issubclass(kind, SyncClient):
            raise ConfigurationError(f"an archive needs a blocking client, such as CoinGlass(); got {client!r}")
        self.api: Api = kind.api
        """Facts about the API."""
        self._known: SyncClient | None = None
        if isinstance(client, SyncClient):
            self._known = surveying(client.with_options(max_wait=LONGEST_WAIT, decoding="strict", archive=False))
        self._timekeeper = current()
        self._table: Table = import_module(f"perpkit.{self.api.package}.operations").TABLE

    def client(self) -> SyncClient:
        """Return the client.

        Raises:
            ConfigurationError: Only its class was given.
        """
        if self._known is None:
            raise ConfigurationError(
                "this archive was opened with a class, so it can only be read; to ask the vendor, open it with a client"
            )
        return self._known

    @property
    def _plan(self) -> Plan | None:
        return None if self._known is None else self._known.plan

    def operation(self, name: str) -> Operation[Any]:
        """Return the operation of a call path.

        Raises:
            ConfigurationError: There is none.
        """
        try:
            return self._table.find(name)
        except LookupError as error:
            raise ConfigurationError(str(error)) from None

    def now_ms(self) -> int:
        """Return the time by the vendor's clock, as far as it is known, in epoch milliseconds."""
        return int(self._timekeeper.wall() * 1000) + self.offset_ms

    @property
    def offset_ms(self) -> int:
        """How far the vendor's clock is ahead of that of this machine, as far as it is known."""
        return 0 if self._known is None else self._known.clock.offset_ms

    def per_minute(self) -> int | None:
        """Return the requests that the key has per minute, if an answer or the caller has told it."""
        told, plan = self.client().rate_limit().per_minute, self._plan
        return plan.per_minute if told is None and plan is not None else told

    def rows(self, operation: Operation[Any], series: Series, start_ms: int, end_ms: int) -> Iterator[Any]:
        """Yield every row of a series in ``[start, end)``, oldest first."""
        paging = operation.paging
        if not isinstance(paging, WindowPaging):
            raise TypeError(f"{operation.id} has no window")
        window: dict[str, object] = {
            operation.parameter(paging.start).keyword: to_datetime(start_ms, "ms"),
            operation.parameter(paging.end).keyword: to_datetime(end_ms, "ms"),
        }
        return self.client().iterate(operation, {**series.arguments, **window})

    def payload(self, operation: Operation[Any], arguments: Mapping[str, object]) -> Any:
        """Return what the vendor says now; of numbered pages, the rows of all of them."""
        if operation.paging is not None:
            return list(self.client().iterate(operation, arguments))
        return self.client().call(operation, arguments)

    def earliest(self, operation: Operation[Any], series: Series, now: int) -> int | None:
        """Return the oldest time that the vendor can be asked for: 0 without a limit, ``None`` if it is not known."""
        paging = operation.paging
        if isinstance(paging, WindowPaging) and paging.lookback_days is not None:
            return now - paging.lookback_days * DAY_MS
        own, interval = operation.history_days, series.texts.get("interval", "")
        if isinstance(own, int):
            return now - own * DAY_MS
        if interval not in own and "history" not in operation.plan_limits:
            return 0
        plan = self._plan
        if interval not in own and plan is None:
            return None
        days = own[interval] if plan is None or interval in own else plan.history_days.get(interval)
        return 0 if days is None else now - days * DAY_MS
