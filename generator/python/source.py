"""Pieces of Python source."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any


def number(value: Any) -> str:
    """Return the source of a bound."""
    return repr(value) if isinstance(value, int) else f"Decimal({str(Decimal(str(value)))!r})"


def call(name: str, arguments: Mapping[str, str | None]) -> str:
    """Return the source of a call with keyword arguments, without those that are ``None``."""
    return f"{name}({', '.join(f'{key}={value}' for key, value in arguments.items() if value is not None)})"


def literal(value: object) -> str | None:
    """Return the source of a value, or ``None`` if there is none."""
    return None if value is None else repr(value)
