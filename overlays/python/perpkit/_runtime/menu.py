"""What can be called on a client or a resource, for people who look at it."""

from __future__ import annotations

from collections.abc import Mapping


def offers(it: object) -> Mapping[str, str]:
    """Return what can be called on a client or a resource, each with the first line of its docstring."""
    members = {name: one for name, one in vars(type(it)).items() if not name.startswith("_")}
    found = {name if isinstance(one, property) else f"{name}()": one.__doc__ for name, one in members.items()}
    return {name: doc.strip().partition("\n\n")[0] for name, doc in found.items() if doc}
