"""One API as the pages show it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from ..python.render import Views, with_calls
from ..python.views import OperationView, Resource

_CODE = re.compile(r"``([^`]+)``")


@frozen
class Listed:
    """One API."""

    views: Views
    document: Mapping[str, Any]
    recordings: Path

    def told(self, text: str) -> str:
        """Return a text of the description as Markdown on one line, in which paths are replaced by the calls."""
        return _CODE.sub(r"`\1`", " ".join(with_calls(self.views.calls, text).split()))

    def raw(self, operation: OperationView) -> Mapping[str, Any]:
        """Return an operation as the document has it."""
        _, path, method = operation.location
        return self.document["paths"][path][method]

    @property
    def groups(self) -> Sequence[Resource]:
        """Resources that have operations, each before those below it."""
        return [one for one in _flat(self.views.resources) if one.operations]

    def page(self, resource: Resource) -> str:
        """Return where the page of a resource is, below the folder of all operations."""
        return f"{self.name(resource)}.md"

    def name(self, resource: Resource) -> str:
        """Return how a program names a resource: ``cg.futures.liquidation``."""
        return f"{self.views.api.variable}.{resource.operations[0].call_path.rpartition('.')[0]}"

    @property
    def plans(self) -> str:
        """Where the page of the plans is, below the folder of all operations."""
        return f"{self.views.api.package}-plans.md"


def _flat(resources: Sequence[Resource]) -> Iterator[Resource]:
    for resource in resources:
        yield resource
        yield from _flat(resource.children)
