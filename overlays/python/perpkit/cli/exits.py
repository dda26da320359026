"""How the command ends: one exit status for each kind of error."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum

DEBUG = "--debug shows where it happened"


class Exit(IntEnum):
    """Exit statuses. Those from 128 on are what shells show for a program that a signal ended."""

    DONE = 0
    FAULT = 1
    USAGE = 2
    CONFIGURATION = 3
    REFUSED_KEY = 4
    PLAN = 5
    RATE_LIMIT = 6
    NO_ANSWER = 7
    VENDOR = 8
    UNREADABLE = 9
    OUTCOME_UNKNOWN = 10
    OUTPUT = 11
    DECLINED = 12
    INTERRUPTED = 130
    PIPE_CLOSED = 141
    TERMINATED = 143


MEANINGS = {
    Exit.DONE: "done; an answer without rows is no error",
    Exit.FAULT: "a fault of perpkit itself, or a check of `perpkit doctor` that failed",
    Exit.USAGE: "the command or an argument is wrong; nothing was sent",
    Exit.CONFIGURATION: "a key, a profile or a package is missing or cannot be used",
    Exit.REFUSED_KEY: "the vendor does not accept the key, its signature or its permissions",
    Exit.PLAN: "the plan of the key does not include it",
    Exit.RATE_LIMIT: "too many requests",
    Exit.NO_ANSWER: "no answer came: no connection, or not in time",
    Exit.VENDOR: "the vendor refused it for another reason, or failed",
    Exit.UNREADABLE: "the answer cannot be read, or a history would lack rows",
    Exit.OUTCOME_UNKNOWN: "a call that changes something was sent, and no clear answer came: look before you repeat it",
    Exit.OUTPUT: "the output cannot be written",
    Exit.DECLINED: "you were asked and said no, so nothing was sent",
    Exit.INTERRUPTED: "Ctrl-C",
    Exit.PIPE_CLOSED: "the program that reads the output stopped reading, as `head` does",
    Exit.TERMINATED: "ended by SIGTERM",
}
"""What each of them means."""


class UsageError(Exception):
    """The command line cannot be understood."""


class SetupError(Exception):
    """Something on this machine is missing or cannot be used."""


class Declined(Exception):
    """The person said no."""


def status_of(error: BaseException) -> Exit:
    """Return the exit status for an error. The first kind that fits counts."""
    own: Sequence[tuple[type[BaseException], Exit]] = (
        (UsageError, Exit.USAGE),
        (SetupError, Exit.CONFIGURATION),
        (Declined, Exit.DECLINED),
        (KeyboardInterrupt, Exit.INTERRUPTED),
        (BrokenPipeError, Exit.PIPE_CLOSED),
    )
    for kind, status in (*own, *_kinds()):
        if isinstance(error, kind):
            return status
    return Exit.OUTPUT if isinstance(error, OSError) else Exit.FAULT


def _kinds() -> Iterator[tuple[type[BaseException], Exit]]:
    from perpkit import errors  # imported only after an error

    yield errors.OrderOutcomeUnknown, Exit.OUTCOME_UNKNOWN
    yield errors.ParameterError, Exit.USAGE
    yield errors.ConfigurationError, Exit.CONFIGURATION
    yield errors.PlanError, Exit.PLAN
    yield errors.RateLimitError, Exit.RATE_LIMIT
    yield errors.AuthenticationError, Exit.REFUSED_KEY
    yield errors.PermissionDeniedError, Exit.REFUSED_KEY
    yield errors.KeyOrPlanError, Exit.REFUSED_KEY
    yield errors.VendorError, Exit.VENDOR
    yield errors.ResponseError, Exit.UNREADABLE
    yield errors.IncompleteHistoryError, Exit.UNREADABLE
    yield errors.TransportError, Exit.NO_ANSWER
    yield errors.LimiterUnavailableError, Exit.NO_ANSWER
