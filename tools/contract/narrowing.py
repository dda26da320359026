"""A description of some operations alone: what is done to it costs as much as they are, not as all are."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from attrs import evolve

from generator.fingerprints import reached

from .description import Description


def narrowed(description: Description, names: Collection[str]) -> Description:
    """Return the description of some operations alone, with what they look up and the components that they use."""
    document = description.document
    paths: dict[str, Any] = {}
    used: dict[str, Any] = {}
    kept = {*names, *(_looked_up(description.operations[name][1]) for name in names)}
    for (_, path, verb), operation in (found for name, found in description.operations.items() if name in kept):
        paths.setdefault(str(path), {})[str(verb)] = operation
        used |= reached(document, operation)
    components = {
        section: {name: member for name, member in members.items() if _is_used(used, section, name)}
        for section, members in document["components"].items()
    }
    return evolve(description, document={**document, "paths": paths, "components": components})


def _looked_up(operation: Mapping[str, Any]) -> str:
    """Return the operation that is asked after a lost answer, or an empty text."""
    write: Mapping[str, Any] = operation.get("x-perpkit-write") or {}
    return str(write.get("lookup", {}).get("operation", ""))


def _is_used(used: Mapping[str, Any], section: str, name: str) -> bool:
    return section == "securitySchemes" or f"#/components/{section}/{name}" in used
