"""Timing, the table and the JSON."""

from __future__ import annotations

import json
import os
import weakref
from collections.abc import Generator
from contextlib import contextmanager

from benchmarks.measure import KEPT, Effort, Taken, Work, apart, clocked, repeated, timed
from benchmarks.report import Line, as_json, machine, summary, table, worse

MET = Line(what="rows", against="slow way", ours=0.000_2, other=0.001, least=0.15, target=1 / 3)
MISSED = Line(what="calls", against="bare", ours=1.5, other=1.0, target=1.3)
INFORMING = Line(what="rows", against="other way", ours=0.002, other=0.001)


def test_rivals_are_timed_turn_about() -> None:
    now = 0.0
    order: list[str] = []

    def rival(name: str, seconds: float) -> None:
        nonlocal now
        now += seconds
        order.append(name)

    works = {
        "ours": repeated(lambda: rival("ours", 1), lambda: now),
        "other": repeated(lambda: rival("other", 2), lambda: now),
    }
    taken = timed(works, Effort(rounds=3, seconds=1))
    assert taken == {"ours": Taken(1, 1), "other": Taken(2, 2)}
    assert order == ["ours"] * 2 + ["other"] * 2 + ["ours", "other"] * 3


def test_short_work_is_repeated_until_a_sample_is_long_enough() -> None:
    now = 0.0
    repeats: list[int] = []

    def work(times: int) -> None:
        nonlocal now
        repeats.append(times)
        now += times * {1: 60, 6: 0.5}.get(len(repeats), 1)  # the first time imports; a later sample is lucky

    works = {"work": clocked(work, lambda: now)}
    assert timed(works, Effort(rounds=3, seconds=3)) == {"work": Taken(usual=1, least=0.5)}
    assert repeats == [1, 1, 2, 4, 4, 4, 4]


@contextmanager
def process_number() -> Generator[Work]:
    """Work that takes as many seconds as its process has as a number."""
    yield lambda times: float(times * os.getpid())


def test_each_rival_has_a_process_of_its_own() -> None:
    with apart({"ours": process_number, "other": process_number}) as works:
        numbers = [work(1) for work in works.values()]
        assert len({*numbers, os.getpid()}) == 3
        assert works["ours"](2) == 2 * numbers[0]


def test_a_line_says_whether_its_target_is_met() -> None:
    assert [line.verdict for line in (MET, MISSED, INFORMING)] == ["met", "MISSED", ""]


def test_the_table_has_a_row_for_each_line() -> None:
    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in table([MET, MISSED, INFORMING]).split("\n")]
    assert rows[2:] == [
        ["rows", "slow way", "200 µs", "1.0 ms", "0.20", "0.15", "1/3", "met"],
        ["calls", "bare", "1.5 s", "1.0 s", "1.50", "", "1.3", "MISSED"],
        ["rows", "other way", "2.0 ms", "1.0 ms", "2.00", "", "", ""],
    ]


def test_the_summary_names_what_is_missed() -> None:
    assert summary([MET, MISSED, INFORMING]) == "1 of 2 targets met\nMISSED: calls, against bare"


def test_the_json_says_the_same() -> None:
    result = json.loads(as_json([MET, INFORMING]))
    assert result["machine"] == machine()
    assert result["lines"][0] == {
        "what": "rows",
        "against": "slow way",
        "ours_seconds": 0.000_2,
        "other_seconds": 0.001,
        "ratio": 0.2,
        "ratio_of_best": 0.15,
        "target": 1 / 3,
        "met": True,
    }
    assert result["lines"][1]["met"] is None


def test_the_last_results_stay_alive() -> None:
    made: list[weakref.ref[Result]] = []

    def make() -> Result:
        result = Result()
        made.append(weakref.ref(result))
        return result

    work = repeated(make)
    work(3 * KEPT)
    assert [one() is not None for one in made] == [False] * 2 * KEPT + [True] * KEPT


class Result:
    """An object whose end can be noticed."""


def test_a_run_says_what_is_worse_than_before_by_more_than_noise() -> None:
    before = as_json([MET, MISSED])
    slower = Line(what="rows", against="slow way", ours=0.000_3, other=0.001)
    noisy = Line(what="calls", against="bare", ours=1.6, other=1.0)
    assert worse([slower, noisy, INFORMING], before) == ["WORSE: rows, against slow way: 0.30, was 0.20"]
