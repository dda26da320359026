"""Calling the vendor, and what came back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import msgspec
from attrs import frozen

from perpkit._runtime.answer import Answer
from perpkit._runtime.client import SyncClient
from perpkit._runtime.errors import (
    AuthenticationError,
    DecodeError,
    PerpkitError,
    ResponseError,
)

from .schedule import SUBSCRIPTION, Call, Schedule, schedule


class CannotRunError(Exception):
    """The vendor could not be called; the message says what to do."""


@frozen
class Live:
    """A call and its answer."""

    call: Call
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    refusal: str | None
    """The vendor's message if the answer is not a payload, else ``None``."""

    @property
    def value(self) -> Any:
        """The body, read."""
        return msgspec.json.decode(self.body)


def called(client: SyncClient, planned: Schedule) -> Iterator[Live]:
    """Make the calls of a schedule one after the other; the client keeps the rate limit.

    Raises:
        CannotRunError: The key is refused, or no answer comes.
    """
    for call in planned.calls:
        yield _called(client, call)


def _called(client: SyncClient, call: Call) -> Live:
    try:
        response = client.call_with_response(call.operation, call.arguments)
    except AuthenticationError as error:
        raise CannotRunError(f"the key is refused, check the environment: {error}") from error
    except DecodeError as error:
        return _live(call, error.answer, None)
    except ResponseError as error:
        return _live(call, error.answer, " ".join(str(error).split()))
    except PerpkitError as error:
        raise CannotRunError(f"{call.operation.id} got no answer, try again later: {error}") from error
    return Live(call, response.status, tuple(response.headers.items()), response.body, None)


def _live(call: Call, answer: Answer, refusal: str | None) -> Live:
    return Live(call, answer.status, tuple(answer.headers.items()), answer.body, refusal)


def learnt_plan(client: SyncClient, api: str, now_ms: int) -> str:
    """Ask the vendor for the plan of the key.

    Raises:
        CannotRunError: The vendor does not tell, or tells a plan that the description does not have.
    """
    planned = schedule(api, plan=None, only=(SUBSCRIPTION,), now_ms=now_ms)
    for live in called(client, planned):
        level: object = None
        with suppress(msgspec.DecodeError, KeyError, TypeError):
            level = live.value["data"]["level"]
        names = {plan.name.lower(): plan.name for plan in planned.api.plans}
        if not isinstance(level, str) or level.lower() not in names:
            told = live.refusal or f"the subscription's level is {level!r}"
            raise CannotRunError(f"the plan cannot be learnt ({told}); give it: --plan {'|'.join(names.values())}")
        return names[level.lower()]
    raise CannotRunError(f"{api} has no operation {SUBSCRIPTION} that would tell the plan; give it: --plan")
