"""The operations of one API. The operations of a tag are imported together, when one of them is first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

from .operation import Operation


class Table:
    """Every operation of an API. Iterating over the call paths imports nothing."""

    __slots__ = ("_calls", "_package")

    def __init__(self, package: str, calls: Mapping[str, str]) -> None:
        """Make the table of a package.

        Args:
            package: Full name of the package with one module for each tag. An operation is a constant there, its id in
                capitals; the module of ``futures.liquidation.history`` is ``futures_liquidation``.
            calls: Id → call path.
        """
        self._package = package
        self._calls = calls

    def __iter__(self) -> Iterator[str]:
        """Yield the call paths, in the order of the description."""
        return iter(self._calls.values())

    def find(self, name: str) -> Operation[Any]:
        """Return the operation of a call path (``futures.liquidation.history``) or of an id.

        Raises:
            LookupError: There is none.
        """
        for identity, path in self._calls.items():
            if name in {identity, path}:
                module = path.rpartition(".")[0].replace(".", "_")
                operation: Operation[Any] = getattr(import_module(f"{self._package}.{module}"), identity.upper())
                return operation
        from difflib import get_close_matches  # imported only after a mistake

        close = get_close_matches(name, [*self._calls.values()], n=1)
        remedy = f"did you mean {close[0]}?" if close else "write a call path or an id that it has"
        raise LookupError(f"{self._package} has no operation {name!r}; {remedy}")

    def all(self) -> tuple[Operation[Any], ...]:
        """Return every operation, in the order of the description."""
        return tuple(self.find(identity) for identity in self._calls)

    def attached(self) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
        """Return ``__getattr__`` and ``__dir__`` (PEP 562) of the package: ``OPERATIONS`` and every constant."""

        def resolve(name: str) -> object:
            if name == "OPERATIONS":
                value: object = self.all()
            elif name.isupper() and name.lower() in self._calls:
                value = self.find(name.lower())
            else:
                raise AttributeError(f"module {self._package!r} has no attribute {name!r}")
            setattr(sys.modules[self._package], name, value)
            return value

        def names() -> list[str]:
            return sorted({*vars(sys.modules[self._package]), "OPERATIONS", *map(str.upper, self._calls)})

        return resolve, names
