"""Every fault on every kind of operation, blocking and asynchronous: one outcome each, nothing is left behind.

Faults depend on transport, envelope, safety and wire form, not on the endpoint. So every operation meets one fault, and
every fault meets each API, safety and form. What the vendors' own refusals mean depends on API and safety alone.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import attrs
import pytest

from perpkit._runtime import errors
from perpkit._runtime.answer import Response
from perpkit._runtime.call.budgets import units
from perpkit._runtime.wire.arguments import encode
from tools.contract.classes import class_of, one_of_each, one_of_each_value, pick

from .cases import CASES, Case
from .matrix import MATRIX, Fault, deepest, recorded, shaped
from .world import POLICY, SPAN, World


def possible(case: Case) -> list[Fault]:
    """Return the faults that can happen to an operation."""
    return [fault for fault in MATRIX if fault.applies(case)]


def facts(case: Case) -> list[tuple[str, str, object]]:
    """Return what may decide how a fault ends: API, safety, and the form of request and answer. They act alone."""
    kind = class_of(case.package, case.operation)
    values = {name: getattr(kind, name) for name in ("safe", "write", "secret", "adapted", "payload")}
    values["body"] = "body" in kind.inputs
    return [(case.package, name, value) for name, value in values.items()]


def rows() -> list[tuple[Case, Fault]]:
    """Return every fault for operations that show every fact, and one fault for every other operation."""
    found = [
        (case, fault)
        for fault in MATRIX
        for case in one_of_each_value((case for case in CASES if fault.applies(case)), facts)
    ]
    refused = one_of_each(CASES, lambda case: (case.package, case.operation.safe))
    found += [(case, fault) for case in refused for fault in (*recorded(case.package), *shaped(case))]
    met = {case.id for case, _ in found}
    return found + [(case, pick(case.id, possible(case))) for case in CASES if case.id not in met]


ROWS = [pytest.param(case, fault, id=f"{case.id}-{fault.name}") for case, fault in rows()]


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    return World(monkeypatch)


def test_every_operation_meets_a_fault_and_every_fault_an_operation_of_each_api() -> None:
    assert {case.id for case, _ in rows()} == {case.id for case in CASES}
    met = {(case.package, fault.name) for case, fault in rows()}
    assert met >= {(case.package, fault.name) for case in CASES for fault in possible(case)}
    assert met >= {(case.package, fault.name) for case in CASES for fault in recorded(case.package)}
    assert {fault.name for _, fault in rows()} >= {fault.name for fault in MATRIX}


@pytest.mark.parametrize(("case", "fault"), ROWS)
def test_a_blocking_client_meets_the_fault_and_goes_on(case: Case, fault: Fault, world: World) -> None:
    with world.pool(case) as pool:
        client = world.client(case, pool)
        world.reply = fault.reply(case)
        result: Response[Any] | errors.PerpkitError
        try:
            result = client.call_with_response(case.operation, case.arguments)
        except errors.PerpkitError as error:
            result = error
        met(world, case, fault, result)
        world.reply = None
        gone_on(world, case, fault, result, client.call_with_response(case.operation, case.arguments))


@pytest.mark.parametrize(("case", "fault"), ROWS)
async def test_an_asynchronous_client_meets_the_fault_and_goes_on(case: Case, fault: Fault, world: World) -> None:
    async with world.async_pool(case) as pool:
        client = world.async_client(case, pool)
        world.reply = fault.reply(case)
        result: Response[Any] | errors.PerpkitError
        try:
            result = await client.call_with_response(case.operation, case.arguments)
        except errors.PerpkitError as error:
            result = error
        met(world, case, fault, result)
        world.reply = None
        gone_on(world, case, fault, result, await client.call_with_response(case.operation, case.arguments))


def met(world: World, case: Case, fault: Fault, result: Response[Any] | errors.PerpkitError) -> None:
    """Assert the outcome that the table names, and that nothing stays open."""
    expected, attempts = fault.outcome.error(case), fault.outcome.attempts(case)
    assert type(result) is (expected or Response)
    assert isinstance(result, Response | errors.TransportError | errors.ResponseError)
    assert result.attempts == attempts == len(world.sent) + world.unsent
    waited(world, fault, attempts)
    settled(world, case)
    if isinstance(result, errors.TransportError):
        assert result.sent == (fault.outcome.retried != "always")
    if isinstance(result, errors.TooManyRequestsError):
        assert result.retry_after == fault.outcome.asked
    if fault.name == "wrong type deep inside":
        assert isinstance(result, errors.DecodeError)
        assert re.fullmatch(path_pattern(case), result.path)
    if fault.name == "null payload":
        assert isinstance(result, errors.DecodeError)
        assert result.path == case.root()


def gone_on(
    world: World, case: Case, fault: Fault, result: Response[Any] | errors.PerpkitError, good: Response[Any]
) -> None:
    """Assert that the client still works."""
    assert good.attempts == 1
    assert good.body == case.good or case.operation.secret
    settled(world, case)
    if fault.name == "empty list":
        assert isinstance(result, Response)
        assert result.payload == []
    if fault.name == "unknown field":
        assert isinstance(result, Response)
        assert result.payload == good.payload
    if fault.name == "unknown enum value":
        assert isinstance(result, Response)
        assert list(enums(good.payload))
        assert {(str(member.value), member.is_known) for member in enums(result.payload)} <= {
            ("99", False),
            ("added-later", False),
        }


def waited(world: World, fault: Fault, attempts: int) -> None:
    """Assert that hooks were told of every wait, and that the policy allows it."""
    assert world.waits == [wait for wait in world.announced if wait]
    assert len(world.retries) == attempts - 1
    for number, wait in enumerate(world.retries):
        if fault.outcome.asked is None:
            assert 0 <= wait <= POLICY.first_wait * 2**number
        else:
            assert wait == fault.outcome.asked
    limited = fault.outcome.raises is errors.TooManyRequestsError
    # After a 429, nothing is sent until the vendor's window is over. Otherwise only retries wait.
    assert all(later - sooner >= SPAN - 0.001 for sooner, later in pairwise(world.sent)) or not limited
    assert limited or sum(world.waits) == sum(world.retries)
    assert all(0 < wait <= SPAN for wait in world.waits)


def settled(world: World, case: Case) -> None:
    """Assert that no connection is open, and that the limiter counts exactly what may have been sent."""
    assert world.opened == world.closed
    assert world.limiter.kept == len(world.sent)
    taken = dict(units(case.api, case.operation, encode(case.operation, case.arguments))) if case.api.limits else {}
    assert world.limiter.booked(world.key(case)) == next(iter(taken.values()), 1) * world.counted()


def path_pattern(case: Case) -> str:
    """Return the path of the deepest value, without the keys of maps."""
    steps = (f"\\[{step}\\]" if isinstance(step, int) else f"(\\.{step}|\\[\\.\\.\\.\\])" for step in deepest(case))
    return re.escape(case.root()) + "".join(steps)


def enums(value: Any) -> Iterator[Any]:
    """Yield every enum within a payload."""
    kind: Any = value.__class__
    if issubclass(kind, list):
        for row in value:
            yield from enums(row)
    elif issubclass(kind, enum.Enum):
        yield value
    elif attrs.has(kind):
        for member in attrs.fields(kind):
            yield from enums(getattr(value, member.name))
