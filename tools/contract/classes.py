"""Operations that differ only in their endpoint form a class, and one of them represents the others.

What transport, envelope, signing and decoding do is checked in full on one operation of each class. So the cost of
checking does not grow with the number of operations.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from functools import cache
from hashlib import sha256
from importlib import import_module
from typing import Any, TypeVar, get_origin

from attrs import frozen

from perpkit._runtime.description.operation import Operation
from perpkit.sandbox import apis

T = TypeVar("T")


@frozen
class OperationClass:
    """The facts that decide how an operation behaves, apart from its endpoint."""

    api: str
    """Decides envelope, signing, shapes of errors, and how numbers are read."""
    safe: bool
    """Whether a request may be sent twice."""
    write: bool
    """Whether it changes something, so that it is sent once."""
    secret: bool
    """Whether the answer holds a credential."""
    inputs: frozenset[str]
    """Where the parameters go: query, path, body."""
    adapted: bool
    """Whether the payload on the wire differs from the classes."""
    paging: str
    payload: str
    """List, map or object."""


def class_of(api: str, operation: Operation[Any]) -> OperationClass:
    """Return the class of an operation."""
    return OperationClass(
        api=api,
        safe=operation.safe,
        write=operation.write is not None,
        secret=operation.secret,
        inputs=frozenset(one.location for one in operation.parameters),
        adapted=operation.wire is not None,
        paging=type(operation.paging).__name__,
        payload=getattr(get_origin(operation.payload()), "__name__", "object"),
    )


def one_of_each(items: Iterable[T], kind: Callable[[T], Hashable]) -> list[T]:
    """Return the first item of each kind."""
    first: dict[Hashable, T] = {}
    for item in items:
        first.setdefault(kind(item), item)
    return list(first.values())


def one_of_each_value(items: Iterable[T], facts: Callable[[T], Iterable[Hashable]]) -> list[T]:
    """Return every item with a fact that no item before it has. Facts that do not act together need no more."""
    seen: set[Hashable] = set()
    found: list[T] = []
    for item in items:
        new = {*facts(item)} - seen
        if new:
            seen |= new
            found.append(item)
    return found


@cache
def representatives(api: str) -> frozenset[str]:
    """Return the ids of the operations that stand for their classes."""
    table: tuple[Operation[Any], ...] = import_module(f"perpkit.{api}.operations").OPERATIONS
    return frozenset(one.id for one in one_of_each(table, lambda one: class_of(api, one)))


def standing_for_others() -> list[tuple[str, str]]:
    """Return API and id of one operation of each class of each API."""
    return [(api, name) for api in apis() for name in sorted(representatives(api))]


def pick(name: str, choices: list[T]) -> T:
    """Choose one thing for a name: always the same, and spread evenly over many names."""
    return choices[int.from_bytes(sha256(name.encode()).digest()[:8]) % len(choices)]
