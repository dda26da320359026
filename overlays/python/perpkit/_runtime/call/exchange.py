"""One call from arguments to payload, as a conversation between a policy and whoever does input and output.

The generator here decides: wait for the rate limit, sign, send, judge, try again. It yields steps and is given their
results (or has their exceptions thrown in), so that the blocking and the asynchronous client are the same policy with
two thin shells.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, TypeAlias, TypeVar

from attrs import evolve, frozen

from ..answer import Answer, RateLimit, Response, rate_limit
from ..core import Core, Prepared
from ..description.operation import Operation
from ..errors import (
    LimiterUnavailableError,
    RateLimitError,
    ResponseError,
    TimestampError,
    TransportError,
    WaitTooLongError,
)
from ..hooks import LimitEvent, RequestEvent, ResponseEvent, RetryEvent, UnknownEvent
from ..limits.local import LimitState, Ticket
from ..wire.unknown import unknown
from . import logs
from .retry import asked_wait, passing

T = TypeVar("T")


@frozen
class Reserve:
    """Ask the limiter for leave; the result is a :class:`Ticket`."""

    key: str
    cost: int
    per_minute: int
    patience: float


@frozen
class Release:
    """Give leave back that was not used."""

    ticket: Ticket


@frozen
class Observe:
    """Tell the limiter what an answer said."""

    ticket: Ticket
    seen: RateLimit


@frozen
class Read:
    """Read a budget; the result is a :class:`LimitState`."""

    key: str


@frozen
class Pause:
    """Wait some seconds."""

    seconds: float


@frozen
class Send:
    """Send a request once; the result is an :class:`Answer`."""

    prepared: Prepared


Step: TypeAlias = Reserve | Release | Observe | Read | Pause | Send
Exchange: TypeAlias = Generator[Step, Any, T]


def exchange(
    core: Core,
    operation: Operation[T],
    arguments: Mapping[str, object],
    extra_query: Mapping[str, str] | None = None,
) -> Exchange[Response[T]]:
    """Return the steps of one call.

    Raises:
        ParameterError: An argument is refused.
        AbovePlanError: The plan does not include what is asked for.
        WaitTooLongError: The rate limit would keep the request too long.
        TransportError: No answer came, and trying again was not allowed or did not help.
        ResponseError: The same for an answer without a payload.
    """
    encoded = core.encode(operation, arguments, extra_query)
    started = core.clock.moment()
    attempt = 0
    corrected = 0
    patience = core.timeout.limit
    failure: TransportError | ResponseError | None = None
    while True:
        attempt += 1
        try:
            tickets = yield from _admitted(core, operation, attempt, patience)
        except WaitTooLongError as error:
            if failure is None:
                raise
            raise failure from error  # the caller has been refused by the vendor, not just asked to wait
        sent, signed_ms = core.clock.moment(), core.clock.now_ms()
        prepared = core.prepared(operation, encoded)
        try:
            answer: Answer = yield Send(prepared)
            core.observe_clock(sent, signed_ms, answer)
            yield from _observed(core, answer, tickets)
            response = core.interpret(operation, answer, prepared.secrets)
        except (TransportError, ResponseError) as error:
            failure = error
            if isinstance(error, ResponseError):
                error.answer = error.answer.masked(prepared.secrets)
            if isinstance(error, RateLimitError):
                yield from _exhausted(tickets)
        except BaseException as error:  # a cancellation included: who was told of a request is told of its end
            _tell_response(core, operation, attempt, sent, None, error)
            raise
        else:
            _tell_response(core, operation, attempt, sent, response.status, None)
            _tell_unknown(core, operation, response)
            return evolve(response, attempts=attempt)
        failure.attempts = attempt
        status = failure.status if isinstance(failure, ResponseError) else None
        _tell_response(core, operation, attempt, sent, status, failure)
        if isinstance(failure, TimestampError) and core.clock.refused(sent, signed_ms) and not corrected:
            corrected, wait = 1, 0.0  # refused before anything was done, and the next one carries the vendor's time
        else:
            wait = core.retry.wait(attempt - corrected, asked_wait(failure))
            elapsed = core.clock.moment() - started
            patience = min(core.timeout.limit, core.retry.max_seconds - elapsed - wait)
            if not passing(operation, failure) or not core.retry.allows(attempt - corrected, elapsed, wait):
                raise failure
        _tell_retry(core, operation, attempt, wait, failure)
        if wait and not core.sandbox:
            yield Pause(wait)


def _admitted(core: Core, operation: Operation[Any], attempt: int, patience: float) -> Exchange[list[Ticket]]:
    """Get leave from every limit the operation counts against, and wait until all of them let it go."""
    tickets: list[Ticket] = []
    try:
        for key, cost, per_minute in core.costs(operation):
            tickets.append((yield Reserve(key, cost, per_minute, patience)))
        wait = max((ticket.wait for ticket in tickets), default=0.0)
        if wait > 0:
            logs.limited(operation.method, operation.path, wait)
            if core.hooks.on_limit:
                core.hooks.on_limit(LimitEvent(operation=operation.id, wait=wait))
            yield Pause(wait)
        _tell_request(core, operation, attempt)
    except BaseException:  # whatever ends the wait, a cancellation included, the slots go back
        for ticket in tickets:
            yield Release(ticket)
        raise
    return tickets


def _observed(core: Core, answer: Answer, tickets: list[Ticket]) -> Exchange[None]:
    seen = rate_limit(core.api.rate_limit_headers, answer.headers)
    if seen is not None and tickets:
        yield Observe(tickets[0], seen)


def _exhausted(tickets: list[Ticket]) -> Exchange[None]:
    """The vendor has counted more than is known here: nothing more goes until its window is over."""
    for ticket in tickets:
        try:
            known: LimitState = yield Read(ticket.key)
        except LimiterUnavailableError:
            return  # nobody gets leave there now, and the vendor's refusal is what the caller has to know
        if known.per_minute is not None:
            yield Observe(ticket, RateLimit(limit=None, used=known.per_minute))


def _tell_request(core: Core, operation: Operation[Any], attempt: int) -> None:
    if core.hooks.on_request:
        core.hooks.on_request(
            RequestEvent(operation=operation.id, method=operation.method, path=operation.path, attempt=attempt)
        )


def _tell_response(
    core: Core,
    operation: Operation[Any],
    attempt: int,
    sent: float,
    status: int | None,
    error: BaseException | None,
) -> None:
    seconds = core.clock.moment() - sent
    logs.ended(operation.method, operation.path, attempt, status, seconds, error)
    if core.hooks.on_response:
        core.hooks.on_response(
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


def _tell_unknown(core: Core, operation: Operation[Any], response: Response[Any]) -> None:
    if core.hooks.on_unknown:
        for kind, where in unknown(core.api, operation, response.body):
            core.hooks.on_unknown(UnknownEvent(operation=operation.id, kind=kind, where=where))


def _tell_retry(
    core: Core, operation: Operation[Any], attempt: int, wait: float, error: TransportError | ResponseError
) -> None:
    logs.retrying(operation.method, operation.path, attempt, wait)
    if core.hooks.on_retry:
        core.hooks.on_retry(RetryEvent(operation=operation.id, attempt=attempt, wait=wait, error=error))
