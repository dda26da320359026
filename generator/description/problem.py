"""Problems of a description: what is wrong, where, and what to write instead."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from attrs import frozen

Location: TypeAlias = tuple[str | int, ...]
"""Keys and indices from the root of a document to one of its nodes."""

_SHORTHAND = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def json_path(location: Location) -> str:
    """Return a location as a JSONPath, for example ``$.paths['/api/x'].get.parameters[0]``."""
    return "$" + "".join(_segment(part) for part in location)


def _segment(part: str | int) -> str:
    if isinstance(part, int):
        return f"[{part}]"
    if _SHORTHAND.fullmatch(part):
        return f".{part}"
    quoted = json.dumps(part, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"['{quoted}']"


@frozen
class Problem:
    """One thing that must be changed in an input file."""

    file: Path | str
    line: int | None
    where: str
    """JSONPath of the node."""
    message: str
    """What is wrong and what to write."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line is not None else f"{self.file}"
        return f"{place}: {self.where}: {self.message}"


class ProblemError(Exception):
    """The inputs cannot be used as they are. All problems found in one step are reported together."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems)
        self.problems = tuple(problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)
