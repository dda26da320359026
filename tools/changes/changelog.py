"""What CHANGELOG.md says about the next version."""

from __future__ import annotations

import re


def sections(text: str) -> dict[str, list[str]]:
    """Return the entries under ``[Unreleased]`` by section, for example ``Changed``."""
    match = re.search(r"^## \[Unreleased\]\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    found: dict[str, list[str]] = {}
    for block in re.split(r"^### ", match[1] if match else "", flags=re.MULTILINE)[1:]:
        name, _, entries = block.partition("\n")
        found[name.strip()] = re.findall(r"^- .*", entries, re.MULTILINE)
    return found


def announces_breaking(old: str, new: str) -> bool:
    """Whether ``Changed`` or ``Removed`` has an entry that the older text does not have."""
    before, after = sections(old), sections(new)
    return any(set(after.get(name, ())) - set(before.get(name, ())) for name in ("Changed", "Removed"))
