"""One call from checked arguments to payload, as steps that a client performs.

The generator here makes all decisions: wait for the rate limit, take a connection, sign, send, read, try again. It
yields steps and receives their results, or their exceptions. So the blocking and the asynchronous client share one
policy, and each adds only input and output.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import Any, ClassVar, Literal, Protocol, TypeAlias, TypeVar

from attrs import define, evolve

from ..answer import Answer, RateLimit, Response, rate_limit
from ..description.operation import Operation, Write
from ..errors import (
    LimiterUnavailableError,
    RequestTimeoutError,
    ResponseError,
    TimestampError,
    TooManyRequestsError,
    TransportError,
    WaitTooLongError,
)
from ..limits.notice import NOTICES
from ..limits.protocol import AsyncLimiter, Limiter, LimitState, Ticket
from ..logs import LOGGER
from ..settings import Settings
from ..timeout import NoPlaceError
from ..wire.arguments import Encoded, largest
from ..wire.reading import read
from ..wire.request import Request, signed
from .budgets import Cost, costs, limit_key
from .observation import Observer
from .retry import asked_wait, passing
from .writes import Order, compared, lost, outcome_unknown, question

T = TypeVar("T")

STALE = 0.5
"""Seconds. After a longer wait for a connection, the limiter is asked again: its permission is then too old."""
TOGETHER = 0.05
"""Seconds. If two limits allow a request at times that differ by less than this, the times count as equal."""


class Lease(Protocol):
    """A connection that one call uses until it gives it back."""

    @property
    def waited(self) -> float:
        """Seconds in the queue."""
        ...

    def release(self) -> None:
        """Give it back. A second call changes nothing."""
        ...


@define(eq=False)
class Ask:
    """Ask the limiter something; the result is its answer."""

    does: ClassVar[Literal["ask"]] = "ask"

    question: Callable[[Limiter | AsyncLimiter], Any]


@define(eq=False)
class Pause:
    """Wait some seconds."""

    does: ClassVar[Literal["pause"]] = "pause"

    seconds: float


@define(eq=False)
class Enter:
    """Queue for a connection; the result is a :class:`Lease`, or :class:`NoPlaceError` is raised."""

    does: ClassVar[Literal["enter"]] = "enter"

    seconds: float | None
    """The longest wait; ``None`` is without a limit."""


@define(eq=False)
class Send:
    """Send a request once, over a leased connection; the result is an :class:`Answer`."""

    does: ClassVar[Literal["send"]] = "send"

    request: Request
    lease: Any


Step: TypeAlias = Ask | Pause | Enter | Send
Steps: TypeAlias = Generator[Step, Any, T]


def converse(settings: Settings, operation: Operation[T], encoded: Encoded) -> Steps[Response[T]]:
    """Return the steps of one call.

    Raises:
        OrderOutcomeUnknown: The call changes something, and no clear answer came.
        WaitTooLongError: The rate limit would keep the request too long.
        TransportError: No answer came, and trying again was not allowed or did not help.
        ResponseError: The same for an answer without a payload.
    """
    if operation.write is None:
        return (yield from _attempts(settings, operation, encoded))
    return (yield from _written(settings, operation, encoded, operation.write))


def _written(settings: Settings, operation: Operation[T], encoded: Encoded, write: Write) -> Steps[Response[T]]:
    """Return the steps of a call that changes something. Whatever it raises shows the id of the order."""
    order = Order.of(write, encoded)
    try:
        return (yield from _once(settings, operation, encoded, write, order))
    except BaseException as error:  # also a cancellation
        order.mark(error)
        raise


def _once(
    settings: Settings, operation: Operation[T], encoded: Encoded, write: Write, order: Order
) -> Steps[Response[T]]:
    """Return the steps of a call that is sent once. If its answer is lost, the vendor is asked once what there is."""
    found: Any = None
    lookup_error: Exception | None = None
    try:
        response = yield from _attempts(settings, operation, encoded, order.label)
    except (TransportError, ResponseError) as error:
        if not lost(error):
            raise
        failure = error
    else:
        return compared(operation, write, encoded, response)
    order.mark(failure)
    message = "%s %s%s: no clear answer came; whether it took effect is not known"
    LOGGER.warning(message, operation.method, operation.path, order.label)
    if write.lookup is not None and order.label:
        try:
            found = (yield from converse(*question(settings, write.lookup, encoded))).payload
        except Exception as error:  # whatever it is, the caller has to learn of the lost answer
            lookup_error = error
    raise outcome_unknown(operation, write, failure, found, lookup_error) from failure


def _attempts(settings: Settings, operation: Operation[T], encoded: Encoded, label: str = "") -> Steps[Response[T]]:
    """Return the steps of one call: as many attempts as are allowed."""
    clock, policy, observer = settings.clock, settings.retry, Observer(settings.hooks, operation, label)
    started = clock.moment()
    attempt = 0
    corrected = 0
    max_wait = settings.max_wait
    failure: TransportError | ResponseError | None = None
    while True:
        attempt += 1
        try:
            tickets, lease = yield from _admitted(settings, operation, encoded, observer, attempt, max_wait)
        except WaitTooLongError as error:
            if failure is None:
                raise
            raise failure from error  # the vendor's refusal says more than the limiter's
        sent, signed_ms = clock.moment(), clock.now_ms()
        secrets = settings.secrets
        try:
            try:
                request = signed(settings, operation, encoded)
                secrets = request.secrets
                answer: Answer = yield Send(request, lease)
            finally:
                lease.release()
            _learn_time(settings, sent, signed_ms, answer)
            seen = rate_limit(settings.api.rate_limit_headers, answer.headers)
            if seen is not None:
                for ticket in tickets:
                    if ticket.key == limit_key(settings, None):  # headers tell of the vendor's first limit
                        yield from _told(ticket, seen)
            lenient, most = settings.decoding == "lenient", largest(operation, encoded)
            response = read(settings.api, operation, answer, secrets, seen, lenient=lenient, most=most)
        except (TransportError, ResponseError) as error:
            failure = error
            if isinstance(error, ResponseError):
                error.answer = error.answer.masked(secrets)
                if operation.secret and error.status < 300:
                    error.answer = evolve(error.answer, body=b"")  # it may hold the credential
            if isinstance(error, TooManyRequestsError):
                yield from _exhausted(tickets)
            if not error.sent:
                yield from _given_back(tickets)
        except BaseException as error:  # also a cancellation: each hook that saw the request also sees its end
            observer.ended(attempt, clock.moment() - sent, None, error)
            raise
        else:
            observer.ended(attempt, clock.moment() - sent, response.status, None)
            observer.answered(settings.api, response)
            return response if attempt == 1 else evolve(response, attempts=attempt)
        failure.attempts = attempt
        status = failure.status if isinstance(failure, ResponseError) else None
        observer.ended(attempt, clock.moment() - sent, status, failure)
        outdated = isinstance(failure, TimestampError) and clock.refused(sent, signed_ms)
        if outdated and operation.repeatable and not corrected:
            corrected, wait = 1, 0.0  # the vendor did nothing yet, and the next request carries its time
        else:
            wait = policy.wait(attempt - corrected, asked_wait(failure))
            elapsed = clock.moment() - started
            max_wait = min(settings.max_wait, policy.max_seconds - elapsed - wait)
            if not passing(operation, failure) or not policy.allows(attempt - corrected, elapsed, wait):
                raise failure
        observer.retries(attempt, wait, failure)
        if wait and not settings.sandbox:
            yield Pause(wait)


def _admitted(
    settings: Settings,
    operation: Operation[Any],
    encoded: Encoded,
    observer: Observer,
    attempt: int,
    max_wait: float,
) -> Steps[tuple[list[Ticket], Lease]]:
    """Get permission from every limit that the call counts against, then a connection."""
    tickets: list[Ticket] = []
    lease: Lease | None = None
    counted = costs(settings, operation, encoded)
    try:
        yield from _allowed(settings, counted, observer, max_wait, tickets)
        try:
            entered: Lease = yield Enter(settings.max_queue)
        except NoPlaceError:
            words = f"no connection of this client was free within {settings.max_queue} s; nothing was sent"
            message = f"{operation.method} {operation.path}: {words}"
            raise RequestTimeoutError(message, operation=operation.id, sent=False) from None
        lease = entered
        if tickets and entered.waited > STALE:
            yield from _given_back(tickets)
            tickets.clear()
            yield from _allowed(settings, counted, observer, max_wait, tickets)
        observer.sends(attempt)
    except BaseException as error:  # also a cancellation
        if lease is not None:
            lease.release()
        if not isinstance(error, GeneratorExit):
            yield from _given_back(tickets)
        raise
    return tickets, entered


def _allowed(
    settings: Settings, counted: tuple[Cost, ...], observer: Observer, max_wait: float, tickets: list[Ticket]
) -> Steps[None]:
    """Reserve one moment in every limit, and wait for it."""
    for cost in counted:
        ticket: Ticket = yield Ask(partial(_reserve, cost, max_wait, 0.0))
        tickets.append(ticket)
        NOTICES.waiting(ticket, cost.name, cost.per_minute, cost.origin)
    wait = max((ticket.wait for ticket in tickets), default=0.0)
    if len(tickets) > 1:
        wait = yield from _together(settings, counted, max_wait, tickets)
    if wait > 0:
        observer.waits(wait)
        yield Pause(wait)


def _together(settings: Settings, counted: tuple[Cost, ...], max_wait: float, tickets: list[Ticket]) -> Steps[float]:
    """Replace tickets until all limits allow the request at the same time, and return the seconds until then.

    If one limit allowed it earlier than another, it would also stop counting it earlier, while the vendor still counts
    it.
    """
    clock = settings.clock
    started = clock.moment()
    due = [ticket.wait for ticket in tickets]
    latest = ready = max(due)
    while min(due) < latest - TOGETHER and clock.moment() - started < latest:
        place = due.index(min(due))
        yield Ask(partial(_release, tickets.pop(place)))
        passed = clock.moment() - started
        ticket: Ticket = yield Ask(partial(_reserve, counted[place], max_wait, max(latest - passed, 0.0)))
        tickets.insert(place, ticket)
        due[place] = passed + ticket.wait
        latest = max(latest, due[place])
        ready = max(ready, clock.moment() - started + ticket.wait)  # the question took time too
    return ready - (clock.moment() - started)


def _given_back(tickets: list[Ticket]) -> Steps[None]:
    """Nothing was sent: the units are free again."""
    for ticket in tickets:
        yield Ask(partial(_release, ticket))


def _told(ticket: Ticket, seen: RateLimit) -> Steps[None]:
    """Report to the limiter what an answer says about it."""
    yield Ask(lambda limiter: limiter.observe(ticket.key, seen.used, seen.limit, ticket))


def _exhausted(tickets: list[Ticket]) -> Steps[None]:
    """Stop sending until the window is over: the vendor has counted more requests than are known here."""
    for ticket in tickets:
        try:
            known: LimitState = yield Ask(partial(_state, ticket.key))
        except LimiterUnavailableError:
            return  # the limiter allows nothing now, and the vendor's refusal is more useful to the caller
        if known.per_minute is not None:
            yield from _told(ticket, RateLimit(limit=None, used=known.per_minute))


def _learn_time(settings: Settings, sent: float, signed_ms: int, answer: Answer) -> None:
    """Learn the vendor's time from an answer, if requests are signed or a program needs it."""
    date = answer.headers.get("date") if settings.api.signing is not None or settings.learns_time else None
    if date is not None:
        settings.clock.observe(sent, signed_ms, date, answer.headers.get("age", ""))


def _reserve(cost: Cost, max_wait: float, after: float, limiter: Limiter | AsyncLimiter) -> Any:
    if after == 0.0:
        return limiter.reserve(cost.key, cost.units, cost.per_minute, max_wait)
    return limiter.reserve(cost.key, cost.units, cost.per_minute, max_wait, after)


def _release(ticket: Ticket, limiter: Limiter | AsyncLimiter) -> Any:
    return limiter.release(ticket)


def _state(key: str, limiter: Limiter | AsyncLimiter) -> Any:
    return limiter.state(key)
