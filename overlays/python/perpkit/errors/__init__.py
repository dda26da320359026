"""Everything perpkit raises.

PerpkitError
├── ConfigurationError            a client cannot be built as asked, or was closed
├── ParameterError                an argument is refused before anything is sent (also a ValueError)
├── AbovePlanError                the plan given does not include this; refused before anything is sent
├── WaitTooLongError              the rate limit would keep the request longer than the caller waits
├── LimiterUnavailableError       the limiter that several processes share does not answer
├── IncompleteHistoryError        more rows at one moment than the vendor answers: iterating would lose some
├── TransportError                no answer came
│   ├── RequestTimeoutError           not within the time allowed
│   └── ConnectionFailedError         no connection, or it broke
└── ResponseError                 an answer came that holds no payload (a redirect is just this);
    │                             `retry_after` in seconds, if the vendor said
    ├── NotJsonError                  the body is no JSON: empty, HTML, cut off
    ├── ResponseTooLargeError         the body is larger than allowed
    ├── DecodeError                   the body breaks the description, at `path`
    └── VendorError                   the vendor refused; one no rule knows is just this
        ├── AuthenticationError
        │   ├── MissingKeyError
        │   ├── InvalidKeyError
        │   ├── SignatureError
        │   └── TimestampError            the clock is off, or the answer took longer than the window
        ├── PermissionDeniedError         the key may not do this
        ├── KeyOrPlanError                the vendor does not say which
        ├── PlanError
        │   ├── PlanPathError             the plan does not include the operation
        │   └── PlanIntervalError         the plan does not include the interval
        ├── BadRequestError
        ├── NotFoundError
        ├── RateLimitError
        ├── VendorTimeoutError            the vendor gave up waiting for itself
        └── VendorFaultError

Messages name method, path, status, code and the vendor's own words; never query values, headers or secrets.
"""

from __future__ import annotations

from .._runtime.errors import (
    AbovePlanError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConnectionFailedError,
    DecodeError,
    HistoryClippedWarning,
    IncompleteHistoryError,
    InvalidKeyError,
    KeyOrPlanError,
    LimiterUnavailableError,
    MissingKeyError,
    NotFoundError,
    NotJsonError,
    ParameterError,
    PermissionDeniedError,
    PerpkitError,
    PlanError,
    PlanIntervalError,
    PlanPathError,
    RateLimitError,
    RequestTimeoutError,
    ResponseError,
    ResponseTooLargeError,
    SignatureError,
    TimestampError,
    TransportError,
    VendorError,
    VendorFaultError,
    VendorTimeoutError,
    WaitTooLongError,
)

__all__ = [
    "AbovePlanError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConnectionFailedError",
    "DecodeError",
    "HistoryClippedWarning",
    "IncompleteHistoryError",
    "InvalidKeyError",
    "KeyOrPlanError",
    "LimiterUnavailableError",
    "MissingKeyError",
    "NotFoundError",
    "NotJsonError",
    "ParameterError",
    "PermissionDeniedError",
    "PerpkitError",
    "PlanError",
    "PlanIntervalError",
    "PlanPathError",
    "RateLimitError",
    "RequestTimeoutError",
    "ResponseError",
    "ResponseTooLargeError",
    "SignatureError",
    "TimestampError",
    "TransportError",
    "VendorError",
    "VendorFaultError",
    "VendorTimeoutError",
    "WaitTooLongError",
]
