"""``python -m benchmarks.scale``: what generating, importing, building a client and a first call cost per operation.

This project is compared with a part of it, or with a larger one that has copies of its operations under new names. Both
are generated into one folder and measured in turns, in new processes. Times are processor times. The best time counts,
because other programs only make it longer; for memory, the median counts. Compare only ratios of the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from attrs import frozen

from generator import build
from generator.description.merge import operations
from tools.scale import scaled

ROOT = Path(__file__).resolve().parents[1]
API = "coinglass"
TARGET = 1.05
TIMES = frozenset(["import", "client", "first call"])
GENERATE_SECONDS = 10

PROGRAM = """
import json, re, sys, time, tracemalloc
sys.modules["click"] = None  # httpx imports its command line with it; users rarely have it
sys.path[:] = [path for path in sys.path if not path.endswith("generated/python")]
sys.path.insert(0, sys.argv[1])
if sys.argv[2] == "traced":
    tracemalloc.start()
started = time.process_time()
from perpkit.coinglass import CoinGlass
imported = time.process_time()
CoinGlass(api_key="fake-key").close()
built = time.process_time()
import httpx
body = b'{"code":"0","data":[{"time":1762300800000,"long_liquidation_usd":1,"short_liquidation_usd":2}]}'
answer = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
with CoinGlass(api_key="fake-key", http_client=httpx.Client(transport=answer)) as cg:
    assert cg.futures.liquidation.history(exchange="Binance", symbol="BTCUSDT", interval="1d")[0].time == 1762300800000
called = time.process_time()
print(json.dumps({
    "import": imported - started,
    "client": built - started,
    "first call": called - started,
    "peak memory": int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]),
    "traced memory": tracemalloc.get_traced_memory()[0] if tracemalloc.is_tracing() else 0,
}))
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the ratios; return 1 if generating, first call or memory costs more than the target."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__)
    parser.add_argument("--operations", type=int, default=20, help=f"operations of {API} in the other project (20)")
    parser.add_argument("--rounds", type=int, default=15, help="processes for each project (15)")
    options = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        found = {source.name: len(list(operations(build.compose(source).value))) for source in build.sources(ROOT)}
        scaled(ROOT, Path(folder), round(options.operations * sum(found.values()) / found[API]))
        here, there = (generated(root, Path(folder, name)) for root, name in ((ROOT, "here"), (Path(folder), "there")))
        few, many = sorted([here, there], key=lambda one: one.operations)
        figures = measured([one.folder / "python" for one in (few, many)], options.rounds)
    print(f"{few.operations} operations beside {many.operations}, {options.rounds} processes each")
    return max(generation(few, many), report(*figures))


@frozen
class Generated:
    """A project that was generated."""

    folder: Path
    operations: int
    seconds: float
    """Processor time, that of the formatter included."""


def generated(root: Path, folder: Path) -> Generated:
    """Generate a project into a folder."""
    count = sum(len(list(operations(build.compose(source).value))) for source in build.sources(root))
    before = _processor_seconds()
    build.write(root, folder, lambda _: None)
    return Generated(folder, count, _processor_seconds() - before)


def generation(few: Generated, many: Generated) -> int:
    """Print what generating costs; return 1 if an operation costs more where there are more, or all cost too much."""
    ratio = many.seconds / many.operations / (few.seconds / few.operations)
    print(f"  generate       {few.seconds:8.2f} s   -> {many.seconds:8.2f} s    {ratio:.3f} x for each operation")
    if ratio > 1 or many.seconds > GENERATE_SECONDS:
        print(f"generate: above 1 x, or above {GENERATE_SECONDS} s", file=sys.stderr)
        return 1
    return 0


def _processor_seconds() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def measured(packages: Sequence[Path], rounds: int) -> list[dict[str, float]]:
    """Return the figures of each project, measured in turns after one round that fills the caches."""
    found: list[dict[str, list[float]]] = [{} for _ in packages]
    for number in range(rounds + 1):
        for package, figures in zip(packages, found, strict=True):
            plain, traced = (_run(package, mode) for mode in ("plain", "traced"))
            if number:
                for name, value in {**plain, "traced memory": traced["traced memory"]}.items():
                    figures.setdefault(name, []).append(value)
    return [
        {name: min(values) if name in TIMES else median(values) for name, values in figures.items()}
        for figures in found
    ]


def _run(package: Path, mode: str) -> dict[str, float]:
    command = [sys.executable, "-c", PROGRAM, str(package), mode]
    compiled = {"PYTHONPYCACHEPREFIX": str(package.parents[1] / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    result = subprocess.run(
        command, capture_output=True, text=True, check=True, cwd=package, env={**os.environ, **compiled}
    )
    figures: dict[str, float] = json.loads(result.stdout)
    return figures


def report(few: Mapping[str, float], many: Mapping[str, float]) -> int:
    """Print the figures of both projects; return 1 if a ratio is above the target."""
    above: list[str] = []
    for name, before in few.items():
        unit, size = ("ms", 1e3) if name in TIMES else ("MiB", 1 / 1024)
        if name == "traced memory":
            size = 1 / 1024**2
        ratio = many[name] / before
        print(f"  {name:14} {before * size:8.2f} {unit:3} -> {many[name] * size:8.2f} {unit:3}  {ratio:.3f} x")
        if ratio > TARGET and name != "import":
            above.append(name)
    if above:
        print(f"above {TARGET} x: {', '.join(above)}", file=sys.stderr)
    return 1 if above else 0


if __name__ == "__main__":
    sys.exit(main())
