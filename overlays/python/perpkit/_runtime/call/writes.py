"""Calls that change something: sent once, named by an id, and told clearly when their answer is lost."""

from __future__ import annotations

import json
import secrets
import warnings
from typing import Any, TypeVar

from attrs import evolve, frozen

from ..answer import Response
from ..description.api import Meaning
from ..description.operation import Lookup, Operation, Write
from ..errors import (
    OrderOutcomeUnknown,
    PartlyDoneWarning,
    PerpkitError,
    ResponseError,
    TransportError,
    VendorError,
)
from ..settings import Settings
from ..stack import stack_level
from ..timeout import Timeout
from ..wire.arguments import Encoded, encode
from .retry import RetryPolicy

T = TypeVar("T")

TIME = Timeout(connect=5, read=10, write=5, total=15)
"""Time for the one question after a lost answer."""
LONGEST_WAIT = 5.0
"""Seconds that this question may wait for the rate limit, and for a free connection."""
REFUSED_NOT = frozenset({Meaning.TIMEOUT, Meaning.VENDOR_FAULT, None})
"""Meanings of a code in a 2xx answer after which the call may still have taken effect."""


@frozen
class Order:
    """The ids by which a call names an order."""

    client_order_id: str | None
    order_id: str | None

    @classmethod
    def of(cls, write: Write, encoded: Encoded) -> Order:
        """Return the ids in the arguments of a call."""
        return cls(*(None if name is None else encoded.text(name) for name in (write.client_id, write.order_id)))

    @property
    def label(self) -> str:
        """The ids as they are shown behind a path, an empty text if there is none."""
        words = [("client order id", self.client_order_id), ("order id", self.order_id)]
        shown = [f"{name} {text}" for name, text in words if text is not None]
        return f" ({', '.join(shown)})" if shown else ""

    def mark(self, error: BaseException) -> None:
        """Put the ids into an exception, so that they are not lost with the call."""
        if isinstance(error, PerpkitError):
            error.client_order_id, error.order_id = self.client_order_id, self.order_id
        elif self.label and not isinstance(error, GeneratorExit):
            error.add_note(f"perpkit: the call was sent or about to be sent{self.label}; its outcome is not known")


def with_id(operation: Operation[Any], encoded: Encoded) -> Encoded:
    """Return the arguments with a random client order id, if the operation takes one and none was given."""
    write = operation.write
    if write is None or not write.generates or write.client_id is None or encoded.text(write.client_id) is not None:
        return encoded
    return encoded.with_query({write.client_id: secrets.token_hex(16)})


def lost(error: BaseException) -> bool:
    """Whether a call that was sent failed without a clear refusal, so that it may have taken effect."""
    if isinstance(error, TransportError):
        return error.sent
    if not isinstance(error, ResponseError):
        return False
    if isinstance(error, VendorError) and 200 <= error.status < 300:
        return error.meaning in REFUSED_NOT
    return not 400 <= error.status < 500 or error.status == 408


def question(settings: Settings, lookup: Lookup, encoded: Encoded) -> tuple[Settings, Operation[Any], Encoded]:
    """Return the question after a lost answer, and the settings that it is asked with: once, and not for long.

    Raises:
        ParameterError: The call was made with ids that cannot be looked up.
    """
    operation = lookup.operation()
    keywords = {one.name: one.keyword for one in operation.parameters}
    arguments = {keywords[asking]: encoded.text(asked) for asking, asked in lookup.arguments}
    once = RetryPolicy(max_retries=0)
    patient = evolve(settings, retry=once, timeout=TIME, max_wait=LONGEST_WAIT, max_queue=LONGEST_WAIT)
    return patient, operation, encode(operation, arguments)


def outcome_unknown(
    operation: Operation[Any], write: Write, failure: BaseException, found: Any, lookup_error: Exception | None
) -> OrderOutcomeUnknown:
    """Return the exception for a lost answer, with what could be learned afterwards."""
    parts = [
        f"{operation.method} {operation.path} was sent, and no clear answer came ({_words(failure)}). Whether it took "
        "effect is not known; it was not sent again"
    ]
    if write.lookup is not None:
        asked = write.lookup.operation()
        parts.append(
            f"{asked.method} {asked.path}, asked once afterwards, {_learned(write.lookup, found, lookup_error)}"
        )
    parts.append(write.lost.rstrip("."))
    absent = lookup_error is not None and write.lookup is not None and _absent(write.lookup, lookup_error)
    return OrderOutcomeUnknown(
        ". ".join(parts), operation=operation.id, found=found, lookup_error=None if absent else lookup_error
    )


def _learned(lookup: Lookup, found: Any, error: Exception | None) -> str:
    if found is not None:
        return "shows the order as open (.found)"
    if error is not None and _absent(lookup, error):
        return "shows no open order with this id"
    return f"could not be answered ({'nothing names the order' if error is None else _words(error)})"


def _absent(lookup: Lookup, error: Exception) -> bool:
    return isinstance(error, VendorError) and error.code in lookup.absent


def _words(error: BaseException) -> str:
    status = f", HTTP {error.status}" if isinstance(error, ResponseError) else ""
    return f"{type(error).__name__}{status}"


def compared(operation: Operation[Any], write: Write, encoded: Encoded, response: Response[T]) -> Response[T]:
    """Return an answer with those ids that were asked for and are not in it, and warn if there are any."""
    payload: Any = response.payload
    missing = [
        asked
        for name, attribute in write.asked
        for asked in _ids(encoded.text(name))
        if asked not in {str(getattr(row, attribute)) for row in payload}
    ]
    if not missing:
        return response
    warnings.warn(
        f"{operation.method} {operation.path}: {len(missing)} of the orders asked for are not in the answer: "
        f"{', '.join(missing)}. {write.lost}",
        PartlyDoneWarning,
        stacklevel=stack_level(),
    )
    return evolve(response, missing=tuple(missing))


def _ids(text: str | None) -> list[str]:
    return [] if text is None else [str(one) for one in json.loads(text)]
