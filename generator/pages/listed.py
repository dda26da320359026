"""One API as the pages show it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
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
        raw: Mapping[str, Any] = self.document["paths"][path][method]
        return raw

    @property
    def groups(self) -> Sequence[Resource]:
        """Resources that have operations, each before those below it."""
        return [group for top in self.views.resources for group in self.within(top)]

    def within(self, top: Resource) -> Sequence[Resource]:
        """Return the resources that have operations among one and those below it."""
        below = [group for child in top.children for group in self.within(child)]
        return [top, *below] if top.operations else below

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
