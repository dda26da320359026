"""Names that are imported when they are first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


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
