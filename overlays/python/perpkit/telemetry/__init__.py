"""Spans of OpenTelemetry for the requests of a client: pass :func:`hooks` as ``hooks=``.

Needs the extra ``perpkit[telemetry]``, which installs only the API package of OpenTelemetry. The program decides where
spans go, with an SDK of its choice.
"""

from __future__ import annotations

import time
from contextvars import ContextVar
from typing import TYPE_CHECKING

from attrs import frozen

from .._runtime.errors import ConfigurationError
from .._runtime.hooks import Hooks, LimitEvent, RequestEvent, ResponseEvent, RetryEvent

try:
    from opentelemetry.trace import SpanKind, Status, StatusCode, get_tracer
except ImportError as missing:
    raise ConfigurationError(
        "perpkit.telemetry needs the package opentelemetry-api: pip install perpkit[telemetry]"
    ) from missing

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer, TracerProvider

__all__ = ["hooks"]


@frozen
class _Wait:
    """A wait that is reported in the span of the next attempt, because a span begins when its request is sent."""

    event: str
    operation: str
    attempt: int | None
    """The attempt that waits, or ``None`` if it is not known."""
    at: int
    """Epoch nanoseconds."""
    attributes: dict[str, str | float]


# A call runs in one context from its start to its end: that of its task, or of its thread. So these values belong to
# one call, even if others run at the same time.
_SPAN: ContextVar[Span | None] = ContextVar("perpkit_span", default=None)
_WAITS: ContextVar[tuple[_Wait, ...]] = ContextVar("perpkit_waits", default=())


def hooks(tracer_provider: TracerProvider | None = None) -> Hooks:
    """Return hooks that make one client span per attempt, as a child of the span that is current.

    A retry and a wait for the rate limit are events (``perpkit.retry``, ``perpkit.limit``) of the attempt that follows.
    No span holds a query value, a header or a message.

    Args:
        tracer_provider: The provider that makes the spans; by default the provider of the program.
    """
    tracing = _Tracing(get_tracer("perpkit", tracer_provider=tracer_provider))
    return Hooks(on_request=tracing.begin, on_response=tracing.end, on_retry=tracing.retry, on_limit=tracing.limit)


class _Tracing:
    def __init__(self, tracer: Tracer) -> None:
        self._tracer = tracer

    def begin(self, event: RequestEvent) -> None:
        span = self._tracer.start_span(
            f"{event.method} {event.path}",
            kind=SpanKind.CLIENT,
            attributes={
                "http.request.method": event.method,
                "url.path": event.path,
                "perpkit.operation": event.operation,
                "perpkit.attempt": event.attempt,
            },
        )
        for wait in _WAITS.get():
            if wait.operation == event.operation and wait.attempt in {None, event.attempt}:
                span.add_event(wait.event, wait.attributes, wait.at)
        _WAITS.set(())
        _SPAN.set(span)

    def end(self, event: ResponseEvent) -> None:
        span = _SPAN.get()
        if span is None:
            return
        _SPAN.set(None)
        if event.status is not None:
            span.set_attribute("http.response.status_code", event.status)
        if event.error is not None:
            span.set_attribute("error.type", type(event.error).__name__)
            span.set_status(Status(StatusCode.ERROR))
        span.end()

    def retry(self, event: RetryEvent) -> None:
        attributes: dict[str, str | float] = {"perpkit.wait": event.wait, "error.type": type(event.error).__name__}
        _WAITS.set((_Wait("perpkit.retry", event.operation, event.attempt + 1, time.time_ns(), attributes),))

    def limit(self, event: LimitEvent) -> None:
        # Keep only waits for a retry of this call; an earlier wait for the limit belongs to another call.
        before = tuple(wait for wait in _WAITS.get() if wait.attempt is not None)
        wait = _Wait("perpkit.limit", event.operation, None, time.time_ns(), {"perpkit.wait": event.wait})
        _WAITS.set((*before, wait))
