"""Processes that are killed lose nothing and double nothing, also two at a time."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from perpkit.archive import Archive
from perpkit.archive.arrow import values

from .killed import DAYS, datasets, market
from .market import client, ms

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = int(os.environ.get("PERPKIT_KILL_ROUNDS", "1"))
"""In each, two processes pull into one archive and are killed. ``make kills`` has many."""
LATEST = 40
"""The last point at which a pull is killed; a whole one passes more of them."""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_10_two_processes_that_are_killed_again_and_again_leave_every_row_once(tmp_path: Path) -> None:
    chance = random.Random(20)  # noqa: S311
    killed = 0
    for _ in range(ROUNDS):
        points = [chance.randint(1, LATEST), chance.randint(1, LATEST)]
        running = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.archive.killed", tmp_path, str(point)],
                cwd=ROOT,
                stderr=subprocess.DEVNULL,
            )
            for point in points
        ]
        killed += sum(one.wait() == -9 for one in running)
    assert killed, "at least one was killed before it was done"
    vendor = market()
    with client(vendor) as cg:
        archive = Archive(tmp_path, cg)
        assert archive.pull(datasets()).complete
        orders = values(archive.scan("futures.liquidation.order").to_arrow().read_all(), "time")
        assert Counter(map(ms, orders)) == Counter(vendor.orders)
        bars = archive.scan("futures.liquidation.history").to_arrow().read_all()
        found = Counter(zip(values(bars, "symbol"), values(bars, "time"), strict=True))
        assert set(found.values()) == {1}
        assert len(found) == 3 * DAYS * 24
        assert all(one.complete for one in archive.status())
