"""``python -m tools.mutants``: make mutants, and report those that the contract tests do not notice."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from attrs import asdict

from tools.contract.changed import MOST, sample
from tools.contract.description import APIS, described

from .outcome import Lane
from .streams import channel_corpus, kinds_of
from .tally import Tally, explanations, table
from .work import done, works


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line: 0 if every survivor is explained, no explanation is stale and the targets are met."""
    parser = argparse.ArgumentParser(prog="python -m tools.mutants", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.add_argument("--lane", type=Lane, action="append", choices=list(Lane), help="only this one; repeatable")
    parser.add_argument(
        "--all", action="store_true", help="every operation and channel, not only what changed since BASE"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N", help="processes (default: one a core)")
    chosen = parser.parse_args(arguments)
    started = time.perf_counter()
    operations = every() if chosen.all else since_base()
    with ProcessPoolExecutor(chosen.jobs, mp_context=get_context("spawn")) as pool:
        found = [outcome for part in pool.map(done, works(chosen.lane or list(Lane), operations)) for outcome in part]
    tally = Tally(found, explanations(), whole=operations == every())
    seconds = time.perf_counter() - started
    print(as_json(tally, seconds) if chosen.json else as_text(tally, seconds))
    return 0 if passed(tally) else 1


def every() -> frozenset[tuple[str, str]]:
    """Return API and id of every operation and kind of message."""
    corpora = [described(api) for api in APIS] + [channel_corpus(api).description for api in APIS]
    return frozenset((one.api, name) for one in corpora for name in one.operations)


def since_base() -> frozenset[tuple[str, str]]:
    """Return API and id of the operations that changed, and of the kinds of messages of channels that did."""
    messages = [(api, kind) for api, channel in sample(section="channels") for kind in kinds_of(api, channel)]
    return sample() | frozenset(messages)


def passed(tally: Tally) -> bool:
    """Whether the run succeeds."""
    return not tally.unexplained() and not tally.stale() and all(target.met for target in tally.targets())


def as_text(tally: Tally, seconds: float) -> str:
    """Return the report for people."""
    lines = [table(tally.rows("operator"), "operator"), "", table(tally.rows("operation"), "operation"), ""]
    lines.append(table(tally.rows("lane"), "all"))
    for lane, killers in tally.killers().items():
        if killers:
            lines.append(f"{lane} killed by: " + ", ".join(f"{by} {count}" for by, count in killers.items()))
    for target in tally.targets():
        verdict = "met" if target.met else "MISSED"
        lines.append(f"{verdict}: {target.what}: {100 * target.reached:.1f} %, at least {100 * target.least:.0f} %")
    tighten = "tighten the description, or explain it in tools/mutants/survivors.yaml"
    lines += [f"SURVIVED: {name}: {tighten}" for name in tally.unexplained()]
    remove = "covers no survivor; take it out of tools/mutants/survivors.yaml"
    lines += [f"STALE: {name}: {remove}" for name in tally.stale()]
    if not tally.whole:
        lines.append(
            f"at most {MOST} operations and {MOST} channels that changed since BASE; all: make contract-mutants ALL=1"
        )
    lines.append(f"{len(tally.outcomes)} mutants in {seconds:.0f} s")
    return "\n".join(lines)


def as_json(tally: Tally, seconds: float) -> str:
    """Return the report for programs."""
    columns = ("lane", "operator", "operation")
    report = {
        **{column: [{**asdict(row), "rate": row.rate} for row in tally.rows(column)] for column in columns},
        "killers": tally.killers(),
        "targets": [{**asdict(target), "met": target.met} for target in tally.targets()],
        "unexplained": tally.unexplained(),
        "stale": tally.stale(),
        "mutants": len(tally.outcomes),
        "seconds": round(seconds, 1),
    }
    return json.dumps(report, indent=1, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
