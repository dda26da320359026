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
    **dict.fromkeys(
        (
            "AuthenticationError",
            "BadRequestError",
            "ConfigurationError",
            "ConnectionFailedError",
            "DecodeError",
            "IncompleteHistoryError",
            "InvalidKeyError",
            "KeyOrPlanError",
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
            "SignatureError",
            "TimestampError",
            "TransportError",
            "VendorError",
            "VendorFaultError",
            "VendorTimeoutError",
        ),
        "errors",
    ),
}
"""Public name → module."""

__getattr__, __dir__ = attach(__name__, MODULES)
