"""``python -m tools.witness API NAME``: what a person fills in for an operation or a class. No value is printed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence

from perpkit.sandbox.recording import load
from tools.contract.description import APIS

from .package import Package, committed
from .spelling import class_words


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a skeleton; return 0, or 1 if the name does not exist."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.witness",
        description="Print what to fill in for an operation or a class. "
        "Fill it in from the vendor's page, not from spec/.",
    )
    parser.add_argument("api", choices=APIS)
    parser.add_argument("name", help="an operationId, or the name of a class")
    options = parser.parse_args(arguments)
    package = committed(options.api)
    if options.name in package.operations:
        lines = operation_skeleton(package, options.name)
    elif hasattr(package.models, options.name):
        lines = class_skeleton(package, options.name)
    else:
        print(f"{options.api} has neither an operation nor a class {options.name!r}", file=sys.stderr)
        return 1
    print("\n".join(lines))
    return 0


def operation_skeleton(package: Package, name: str) -> Iterator[str]:
    """Yield the lines for an operation: names only, since the values are what the witness is for."""
    yield f"{name}:"
    yield "  source:"
    yield f"  call: {package.operations[name].call_path}"
    for key in ("asks", "plans", "plan-limits", "history-days", "refresh", "cap", "paging", "costs"):
        yield f"  {key}:"
    yield "  parameters:"
    for parameter in package.operations[name].parameters:
        yield f"    {parameter.name}:"
    if package.operations[name].demands:
        yield "  demands:"
    if package.operations[name].write is not None:
        yield "  write:"
    yield "  returns:"
    yield "  answers:"
    for recording in load(package.description.api):
        if recording.operation == name and recording.success:
            yield f"    {recording.case}:"
            yield "      rows[0]: {}"


def class_skeleton(package: Package, name: str) -> Iterator[str]:
    """Yield the lines for a class."""
    yield "classes:"
    yield f"  {name}:"
    for field in class_words(getattr(package.models, name)):
        yield f"    {field}:"


if __name__ == "__main__":
    sys.exit(main())
