"""Everything perpkit raises.

    PerpkitError
    ├── ConfigurationError            a client cannot be built or used as asked, or was closed
    ├── ParameterError                an argument is refused before anything is sent (also a ValueError)
    ├── LimiterUnavailableError       the limiter that several processes share does not answer
    ├── IncompleteHistoryError        more rows at one time than the vendor returns: iterating would lose some
    ├── PlanError                     the plan of the key is too low; `sent` says whether the vendor was asked
    │   ├── AbovePlanError                the plan given does not include this; nothing was sent
    │   ├── PlanPathError                 (also a VendorError) the plan does not include the operation
    │   └── PlanIntervalError             (also a VendorError) the plan does not include the interval
    ├── RateLimitError                too many requests; `sent` as above, `retry_after` in seconds
    │   ├── WaitTooLongError              the rate limit needs a wait longer than `max_wait`; nothing was sent
    │   └── TooManyRequestsError          (also a VendorError) the vendor refused
    ├── TransportError                no answer came; `sent` says whether anything may have left this machine
    │   ├── RequestTimeoutError           not within the time allowed (also a TimeoutError)
    │   └── ConnectionFailedError         no connection, or it broke (also a ConnectionError)
    ├── OrderOutcomeUnknown           a call that changes something was sent, and no clear answer came
    └── ResponseError                 an answer came without a payload (for a redirect, it has no sub-class);
        │                             `retry_after` in seconds, if the vendor named a time
        ├── NotJsonError                  the body is not JSON: empty, HTML, cut off
        ├── ResponseTooLargeError         the body is larger than allowed
        ├── DecodeError                   the body breaks the description, at `path`
        └── VendorError                   the vendor refused; without a matching rule it has no sub-class
            ├── AuthenticationError
            │   ├── MissingKeyError
            │   ├── InvalidKeyError
            │   ├── SignatureError
            │   └── TimestampError            the clock is off, or the answer took longer than the window
            ├── PermissionDeniedError         the key may not do this
            ├── KeyOrPlanError                the vendor does not say which
            ├── BadRequestError
            ├── NotFoundError
            ├── VendorTimeoutError            the vendor's own servers took too long
            └── VendorFaultError

Messages contain method, path, status, code and the vendor's own words; never query values, headers or secrets. The one
exception is the id by which a call names an order.
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
    IncompleteHistoryWarning,
    InvalidKeyError,
    KeyOrPlanError,
    LimiterUnavailableError,
    MissingKeyError,
    NotFoundError,
    NotJsonError,
    OrderOutcomeUnknown,
    ParameterError,
    PartlyDoneWarning,
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
    TooManyRequestsError,
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
    "IncompleteHistoryWarning",
    "InvalidKeyError",
    "KeyOrPlanError",
    "LimiterUnavailableError",
    "MissingKeyError",
    "NotFoundError",
    "NotJsonError",
    "OrderOutcomeUnknown",
    "ParameterError",
    "PartlyDoneWarning",
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
    "TooManyRequestsError",
    "TransportError",
    "VendorError",
    "VendorFaultError",
    "VendorTimeoutError",
    "WaitTooLongError",
]
