"""Names that are imported when they are first used, and why a fork waits for that.

Python locks a module while a thread imports it. A child that is forked in that moment has a copy of the lock, but not
the thread that would release it: it would wait forever when it uses the module.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

PATIENCE = 5.0
"""Seconds that a fork waits at most."""
PAUSE = 0.001
"""Seconds between two looks."""


def attach(package: str, modules: Mapping[str, str]) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` (PEP 562) for ``package``, whose public names live in other modules.

    Args:
        package: Full name of the package, its ``__name__``.
        modules: Public name → module that defines it, absolute or relative to the package (``.client``).
    """

    def resolve(name: str) -> object:
        try:
            module = modules[name]
        except KeyError:
            raise AttributeError(f"module {package!r} has no attribute {name!r}") from None
        value: object = getattr(import_module(module, package), name)
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *modules})

    return resolve, names


def importing() -> list[str]:
    """Return the modules of this package that other threads are importing."""
    # Python has no public name for these locks; it forgets each one after the import.
    locks: dict[str, Callable[[], Any]] = getattr(sys.modules.get("importlib._bootstrap"), "_module_locks", {})
    ours = [(name, lock()) for name, lock in list(locks.items()) if name.startswith("perpkit.")]
    return [name for name, lock in ours if lock is not None and lock.owner not in {None, threading.get_ident()}]


def settle() -> None:
    """Wait, before a fork, until no other thread imports a module of this package."""
    end = time.monotonic() + PATIENCE
    while True:
        time.sleep(PAUSE)  # a thread that has just slept is not interrupted between its look and the fork
        if not importing() or time.monotonic() > end:
            return


if sys.platform != "win32":
    os.register_at_fork(before=settle)


def sibling(module: str, other: str, name: str) -> Any:
    """Return a class attribute for a name of another module in the same package; it is imported when first read.

    Args:
        module: Full name of the module with the class, its ``__name__``.
        other: Name of the module that defines it.
        name: Name in that module.
    """
    return _Sibling(f"{module.rpartition('.')[0]}.{other}", name)


class _Sibling:
    __slots__ = ("_module", "_name")

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name

    def __get__(self, instance: object, owner: type) -> object:
        value: object = getattr(import_module(self._module), self._name)
        return value
