"""``python -m benchmarks``: measure, and print one table."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import frozen

from . import calls, frames, payloads, pictures, processes, report, server, stock, streams
from .measure import Effort
from .report import Line

COMMITTED = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.json"
"""The figures that a run is compared with."""


@frozen(kw_only=True)
class Plan:
    """What to measure, and for how long."""

    payloads: Sequence[payloads.Payload]
    decoding: Effort
    frames: tuple[int, int, int] | None
    """Rows of a small and of a large answer, and cells of a heat map."""
    framing: Effort
    drawing: Effort | None
    calling: Effort
    crowding: Effort
    crowd: int
    """Calls in one sample of many tasks."""
    streaming: Effort
    processes: int
    """Fresh processes for each import."""
    generation: Effort


# A sample of decoding or framing is so long that the full collections of garbage are in each, for every rival.
FULL = Plan(
    payloads=payloads.payloads(),
    decoding=Effort(rounds=11, seconds=0.1),
    frames=(frames.SMALL, frames.LARGE, frames.CELLS),
    framing=Effort(rounds=31, seconds=0.05),
    drawing=Effort(rounds=9, seconds=0),
    calling=Effort(rounds=60, seconds=0.02),
    crowding=Effort(rounds=5, seconds=0),
    crowd=1_000,
    streaming=Effort(rounds=61, seconds=0.1),
    processes=15,
    generation=Effort(rounds=3, seconds=0),
)
QUICK = Plan(
    payloads=FULL.payloads,
    decoding=Effort(rounds=5, seconds=0.005),
    frames=FULL.frames,
    framing=Effort(rounds=3, seconds=0.005),
    drawing=Effort(rounds=3, seconds=0),
    calling=Effort(rounds=20, seconds=0.02),
    crowding=Effort(rounds=3, seconds=0),
    crowd=1_000,
    streaming=Effort(rounds=3, seconds=0.2),
    processes=5,
    generation=Effort(rounds=1, seconds=0),
)


def measured(plan: Plan) -> Iterator[Line]:
    """Measure everything."""
    with stock.stock_readers() as readers:
        for payload in plan.payloads:
            yield from payloads.compare(payload, readers, plan.decoding)
    for one in frames.frames(*plan.frames) if plan.frames else ():
        yield from frames.compare(one, plan.framing)
    if plan.drawing:
        yield from pictures.compare(plan.drawing)
    with server.running() as address:
        for size in server.SIZES:
            yield from calls.blocking(address, size, plan.calling)
            yield from calls.asynchronous(address, size, plan.calling)
        yield from calls.crowds(address, plan.crowding, plan.crowd)
    with streams.flood() as flood:
        yield from streams.compare(flood, plan.streaming)
    yield from processes.imports(plan.processes)
    yield from processes.command(plan.processes)
    yield processes.generation(plan.generation)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. A missed target is printed, but is not an error: the machine may be busy."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Compare perpkit with its alternatives. Ratios can be compared between machines, times cannot.",
    )
    parser.add_argument("--quick", action="store_true", help="fewer repetitions; ratios are less certain")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the result to FILE as well")
    options = parser.parse_args(arguments)
    lines: list[Line] = []
    for line in measured(QUICK if options.quick else FULL):
        print(f"measured: {line.what}, against {line.against}", file=sys.stderr)
        lines.append(line)
    print(f"{report.machine()}\n\n{report.table(lines)}\n\n{report.summary(lines)}")
    for words in report.worse(lines, COMMITTED.read_text(encoding="utf-8")) if COMMITTED.exists() else ():
        print(words)
    if options.json is not None:
        options.json.write_text(f"{report.as_json(lines)}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
