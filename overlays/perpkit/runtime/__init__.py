"""What every client of perpkit is made of. It knows no vendor by name: what differs between them is data.

Programs rarely need this package by name; a generated client exports what they use.
"""

from __future__ import annotations

from .lazy import attach

MODULES = {
    "AsyncClient": "client",
    "SyncClient": "client",
    "Timeout": "timeout",
    "Secret": "secret",
    "Response": "response",
    "RateLimit": "response",
    "Headers": "response",
    "Hooks": "hooks",
    "LocalLimiter": "limits",
    "Unlimited": "limits",
    "AsyncRedisLimiter": "shared_limits",
    "RedisLimiter": "shared_limits",
    "HistoryClippedWarning": "plans",
    **dict.fromkeys(
        (
            "AbovePlanError",
            "AuthenticationError",
            "BadRequestError",
            "ConfigurationError",
            "ConnectionFailedError",
            "DecodeError",
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
        ),
        "errors",
    ),
}
"""Public name → module."""

__getattr__, __dir__ = attach(__name__, MODULES)
