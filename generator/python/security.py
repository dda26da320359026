"""What requests need to say who is calling, as the operation table has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def ways(document: Mapping[str, Any], security: Sequence[Mapping[str, Any]]) -> tuple[tuple[str, ...], ...]:
    """Return the alternatives of a ``security``: the arguments of the credentials of each."""
    schemes: Mapping[str, Any] = document["components"].get("securitySchemes", {})
    return tuple(
        tuple(schemes[name]["x-perpkit-credential"]["argument"] for name in requirement) for requirement in security
    ) or ((),)
