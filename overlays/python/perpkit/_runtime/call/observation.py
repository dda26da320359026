"""Reports about a running call, to the log ``perpkit`` and to the caller's hooks; never a query or a secret."""

from __future__ import annotations

import logging
from typing import Any

from ..answer import Response
from ..description.api import Api
from ..description.operation import Operation
from ..errors import ResponseError, TransportError
from ..hooks import Hooks, LimitEvent, RejectedEvent, RequestEvent, ResponseEvent, RetryEvent, UnknownEvent
from ..logs import LOGGER
from ..wire.unknown import unknown


class Observer:
    """Reports what happens in the calls of one operation."""

    __slots__ = ("_hooks", "_operation", "_path")

    def __init__(self, hooks: Hooks, operation: Operation[Any], label: str = "") -> None:
        self._hooks = hooks
        self._operation = operation
        self._path = operation.path + label
        """As the log shows it, with the id of an order."""

    def waits(self, seconds: float) -> None:
        """The rate limit keeps a request waiting."""
        operation = self._operation
        LOGGER.debug("%s %s waits %.3f s for the rate limit", operation.method, self._path, seconds)
        if self._hooks.on_limit:
            self._hooks.on_limit(LimitEvent(operation=operation.id, wait=seconds))

    def sends(self, attempt: int) -> None:
        """A request is about to be sent."""
        operation = self._operation
        if self._hooks.on_request:
            self._hooks.on_request(
                RequestEvent(operation=operation.id, method=operation.method, path=operation.path, attempt=attempt)
            )

    def ended(self, attempt: int, seconds: float, status: int | None, error: BaseException | None) -> None:
        """An attempt has ended, with a payload or with an error."""
        operation = self._operation
        if LOGGER.isEnabledFor(logging.DEBUG):
            outcome = "no answer" if status is None else f"HTTP {status}"
            failed = "" if error is None else f", {type(error).__name__}"
            message = "%s %s attempt %d -> %s in %.3f s%s"
            LOGGER.debug(message, operation.method, self._path, attempt, outcome, seconds, failed)
        if self._hooks.on_response:
            self._hooks.on_response(
                ResponseEvent(
                    operation=operation.id,
                    method=operation.method,
                    path=operation.path,
                    attempt=attempt,
                    status=status,
                    seconds=seconds,
                    error=error,
                )
            )

    def answered(self, api: Api, response: Response[Any]) -> None:
        """A payload came. Unknown fields and values in it are searched for only if a hook wants them."""
        if self._hooks.on_rejected:
            for row in response.rejected:
                self._hooks.on_rejected(RejectedEvent(operation=self._operation.id, path=row.path, reason=row.reason))
        if self._hooks.on_unknown:
            for kind, where in unknown(api, self._operation, response.body):
                self._hooks.on_unknown(UnknownEvent(operation=self._operation.id, kind=kind, where=where))

    def retries(self, attempt: int, wait: float, error: TransportError | ResponseError) -> None:
        """A request will be sent again."""
        operation = self._operation
        message = "%s %s attempt %d failed; trying again in %.3f s"
        LOGGER.info(message, operation.method, self._path, attempt, wait)
        if self._hooks.on_retry:
            self._hooks.on_retry(RetryEvent(operation=operation.id, attempt=attempt, wait=wait, error=error))
