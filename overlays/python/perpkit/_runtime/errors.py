"""All exceptions and warnings of perpkit. Import them from :mod:`perpkit.errors`, which also shows the tree.

Messages contain method, path, status, code and the vendor's message. They never contain query values, headers or
secrets. The one exception is the id by which a call names an order.
"""

from __future__ import annotations

from typing import Any

from .answer import Answer, Headers, retry_after
from .description.api import Meaning

PUBLIC = "perpkit.errors"


class PerpkitError(Exception):
    """Base class of all exceptions of perpkit."""

    client_order_id: str | None = None
    """The client order id of the call, if it was to change an order that it names so."""
    order_id: str | None = None
    """The vendor's id of the order, if the call named the order so."""

    def __str__(self) -> str:
        ids = {"client order id": self.client_order_id, "order id": self.order_id}
        named = [f"{name} {text}" for name, text in ids.items() if text is not None]
        return f"{super().__str__()} ({', '.join(named)})" if named else super().__str__()

    def __init_subclass__(cls) -> None:
        if cls.__module__ == __name__:
            cls.__module__ = PUBLIC  # a traceback shows the public name, which is the one to import

    def __reduce__(self) -> tuple[Any, ...]:
        # Sub-classes take keywords that are not in ``args``, so rebuild from ``args`` and attributes.
        return _rebuilt, (type(self), self.args), self.__dict__


PerpkitError.__module__ = PUBLIC


def _rebuilt(kind: type[PerpkitError], arguments: tuple[object, ...]) -> PerpkitError:
    return kind.__new__(kind, *arguments)


class HistoryClippedWarning(UserWarning):
    """A time range begins before the history of the plan or the operation: the vendor silently omits older rows."""

    __module__ = PUBLIC


class IncompleteHistoryWarning(UserWarning):
    """A vendor seems to return fewer rows than its described maximum, so a history may lack rows."""

    __module__ = PUBLIC


class PartlyDoneWarning(UserWarning):
    """The answer leaves out something of what was asked for, because the vendor did nothing about it."""

    __module__ = PUBLIC


class ConfigurationError(PerpkitError):
    """A client cannot be built or used as asked."""


class ParameterError(PerpkitError, ValueError):
    """An argument is refused before anything is sent."""

    def __init__(self, parameter: str, problem: str) -> None:
        super().__init__(f"{parameter}: {problem}")
        self.parameter = parameter
        """Python name of the argument."""


class PlanError(PerpkitError):
    """The plan of the key is too low."""

    sent: bool
    """Whether the request was sent. ``False`` if the client itself knew that the plan is too low."""


class AbovePlanError(PlanError):
    """The plan given to the client does not include the request, or a range begins too early; nothing was sent."""

    sent = False


class RateLimitError(PerpkitError):
    """Too many requests."""

    sent: bool
    """Whether the request was sent. ``False`` if the wait was too long, so that it was refused before sending."""

    @property
    def retry_after(self) -> float | None:
        """Seconds until a new request can succeed; ``None`` if the vendor did not say."""
        return None


class WaitTooLongError(RateLimitError):
    """The rate limit allows the request only after a wait longer than the caller accepts; nothing was sent."""

    sent = False

    def __init__(self, wait: float, max_wait: float) -> None:
        super().__init__(
            f"the rate limit allows this request in {wait:.3f} s and the caller waits at most {max_wait:.3f} s: "
            "ask again later, allow more with max_wait (seconds), or ask for less"
        )
        self._wait = wait

    @property
    def retry_after(self) -> float:
        """Seconds until the rate limit allows the request."""
        return self._wait


class LimiterUnavailableError(PerpkitError):
    """The shared limit cannot be read, and the client was told to send nothing without it."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"the shared rate limit cannot be read, so nothing was sent: {reason}. Start Redis, correct its URL, "
            'or build the limiter with away="share" to go on with a fixed share of the budget'
        )


class IncompleteHistoryError(PerpkitError):
    """The vendor cannot return the complete history. Iterating raises this, because it never drops rows silently."""


class TransportError(PerpkitError):
    """No answer came."""

    def __init__(self, message: str, *, operation: str, sent: bool = True) -> None:
        super().__init__(message)
        self.operation = operation
        """Id of the operation."""
        self.sent = sent
        """Whether anything of the request may have left this machine."""
        self.attempts = 1
        """Number of attempts."""


class RequestTimeoutError(TransportError, TimeoutError):
    """No answer came within the time allowed."""


class ConnectionFailedError(TransportError, ConnectionError):
    """No connection could be made, or it broke before the answer was complete."""


class ResponseError(PerpkitError):
    """An answer came without a payload."""

    sent = True

    def __init__(self, message: str, *, operation: str, answer: Answer) -> None:
        super().__init__(message)
        self.operation = operation
        """Id of the operation."""
        self.answer = answer
        self.attempts = 1
        """Number of attempts."""

    @property
    def status(self) -> int:
        """HTTP status."""
        return self.answer.status

    @property
    def headers(self) -> Headers:
        """Headers of the answer."""
        return self.answer.headers

    @property
    def body(self) -> bytes:
        """Raw bytes of the answer."""
        return self.answer.body

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait, counted from the answer, as its ``Retry-After`` says; ``None`` if it does not say."""
        return retry_after(self.headers)


class NotJsonError(ResponseError):
    """The body is not JSON: empty, an HTML page, or cut off."""


class ResponseTooLargeError(ResponseError):
    """The body is larger than ``max_body_bytes``; it was not read to its end."""


class DecodeError(ResponseError):
    """The body is JSON and breaks the description."""

    def __init__(self, message: str, *, operation: str, answer: Answer, path: str) -> None:
        super().__init__(message, operation=operation, answer=answer)
        self.path = path
        """Where, as a JSON path into :attr:`body`, for example ``$.data[3].price``."""


class OrderOutcomeUnknown(PerpkitError):
    """A call that changes something was sent, and no clear answer came. Whether it took effect is not known.

    The exception of the attempt is its ``__cause__``. Nothing was sent again, and a second call may do it twice.
    """

    sent = True

    def __init__(self, message: str, *, operation: str, found: Any, lookup_error: Exception | None) -> None:
        super().__init__(message)
        self.operation = operation
        """Id of the operation."""
        self.found = found
        """The open order that was found when the vendor was asked afterwards, or ``None``."""
        self.lookup_error = lookup_error
        """Why the vendor could not be asked afterwards; ``None`` if it answered, or if there is nothing to ask."""


class VendorError(ResponseError):
    """The vendor refused."""

    hint = ""
    """What a caller can do about it."""

    def __init__(
        self, text: str, *, operation: str, answer: Answer, code: str | None, message: str, meaning: Meaning | None
    ) -> None:
        super().__init__(f"{text}. {self.hint}" if self.hint else text, operation=operation, answer=answer)
        self.code = code
        """The vendor's code, as text, or ``None``."""
        self.message = message
        """The vendor's own words, or an empty string."""
        self.meaning = meaning
        """What it means, or ``None`` if no rule knows."""


class AuthenticationError(VendorError):
    """The vendor does not accept the key, the signature or the time of the request."""


class MissingKeyError(AuthenticationError):
    """No key arrived."""

    hint = "No key arrived at the vendor: check whether a proxy removes headers"


class InvalidKeyError(AuthenticationError):
    """The key is not known, or not active."""

    hint = "Check that the key is complete, belongs to this host and is active"


class SignatureError(AuthenticationError):
    """The signature does not match the request."""

    hint = "Check that the secret belongs to the key"


class TimestampError(AuthenticationError):
    """The request's time lies outside the vendor's window."""

    hint = "Check this machine's clock, or allow more time with recv_window (ms)"


class PermissionDeniedError(VendorError):
    """The key may not do this."""

    hint = "Check the permissions and the allowed addresses of the key"


class KeyOrPlanError(VendorError):
    """The key is wrong or the plan too low; the vendor does not say which."""

    hint = "The key is wrong or its plan too low; call an operation that every plan includes to find out which"


class PlanPathError(PlanError, VendorError):
    """The plan does not include this operation."""

    hint = "The plan of this key does not include the operation"


class PlanIntervalError(PlanError, VendorError):
    """The plan does not include this interval."""

    hint = "The plan of this key does not include the interval: ask for a longer one"


class BadRequestError(VendorError):
    """The vendor refuses the parameters."""

    hint = "Check the arguments against the vendor's message"


class NotFoundError(VendorError):
    """The vendor does not know the path or the object."""

    hint = "Check base_url and the identifiers in the arguments"


class TooManyRequestsError(VendorError, RateLimitError):
    """The vendor has counted too many requests."""

    hint = "Wait before the next request"


class VendorTimeoutError(VendorError):
    """The vendor's own servers took too long."""

    hint = "Ask again, perhaps for less"


class VendorFaultError(VendorError):
    """Something failed on the vendor's side."""

    hint = "Ask again later; if it stays, check whether an argument is missing"
