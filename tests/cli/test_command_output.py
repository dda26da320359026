"""Forms of output, files, and what is left of the rows."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from perpkit._runtime.frames.columns import columns
from perpkit.cli.output.cells import gridded
from perpkit.cli.output.content import BATCH, arranged, walked
from perpkit.cli.output.destination import FORMS, Destination, Sorting, destination_of
from perpkit.cli.output.grid import Grid, columns_of, fitted, text
from perpkit.cli.output.writing import write
from perpkit.coinglass import CoinGlass, LiquidationBar

from .conftest import Run

HISTORY = "coinglass futures liquidation history --exchange Binance --symbol BTCUSDT --interval 1d"
LAST = f"{HISTORY} --last 5d --sandbox"


def rows(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_each_form_has_the_same_rows(run: Run, tmp_path: Path) -> None:
    expected = rows(run(LAST).out)
    assert len(expected) == 5
    assert list(expected[0]) == ["time", "long_liquidation_usd", "short_liquidation_usd"]
    assert json.loads(run(f"{LAST} --output json").out) == expected
    table = list(csv.DictReader(run(f"{LAST} --output csv").out.splitlines()))
    assert [float(one["long_liquidation_usd"]) for one in table] == [one["long_liquidation_usd"] for one in expected]
    assert len(run(f"{LAST} --output table").out.splitlines()) == 2 + 5
    for ending in ("json", "ndjson", "jsonl", "csv", "txt"):
        ran = run(f"{LAST} -o {tmp_path}/bars.{ending}")
        assert (ran.status, ran.out) == (0, "")
        assert "5 rows" in ran.err
    assert json.loads((tmp_path / "bars.json").read_text()) == expected
    assert rows((tmp_path / "bars.jsonl").read_text()) == rows((tmp_path / "bars.ndjson").read_text()) == expected
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [
        f"bars.{ending}" for ending in ("csv", "json", "jsonl", "ndjson", "txt")
    ]


def test_parquet_needs_a_file(run: Run, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed; run: make setup-check")
    assert run(f"{LAST} --output parquet").status == 2
    assert run(f"{LAST} -o {tmp_path}/bars.parquet").status == 0
    assert parquet.read_table(tmp_path / "bars.parquet").num_rows == 5


@pytest.mark.parametrize(
    ("target", "words"),
    [("bars", "the form is not clear"), ("no/bars.csv", "there is no folder"), ("sub", "this is a folder")],
)
def test_a_file_that_cannot_be_written_is_refused_first(run: Run, tmp_path: Path, target: str, words: str) -> None:
    (tmp_path / "sub").mkdir()
    ran = run(f"{LAST} -o {tmp_path}/{target}")
    assert ran.status == 2
    assert words in ran.err


def test_a_dash_is_the_standard_output(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(f"{LAST} --output csv -o -")
    assert (ran.status, ran.out) == (0, run(f"{LAST} --output csv").out)
    assert run(f"{LAST} --output parquet -o -").status == 2
    assert not list(tmp_path.glob("*-*"))


def test_a_given_form_goes_before_the_ending(run: Run, tmp_path: Path) -> None:
    assert run(f"{LAST} --output csv -o {tmp_path}/bars.data").status == 0
    assert (tmp_path / "bars.data").read_text().startswith("time,")


def test_a_file_stays_as_it_was_if_something_fails(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "bars.csv"
    target.write_text("before")
    assert run(f"{LAST} -o {target} --columns nothing").status == 2
    assert target.read_text() == "before"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["bars.csv"]


def test_columns_sort_and_head(run: Run) -> None:
    every = rows(run(LAST).out)
    found = rows(run(f"{LAST} --sort long_liquidation_usd:desc --head 2 --columns short-liquidation-usd,time").out)
    best = sorted(every, key=lambda one: -one["long_liquidation_usd"])[:2]
    assert found == [{name: one[name] for name in ("short_liquidation_usd", "time")} for one in best]
    assert list(found[0]) == ["short_liquidation_usd", "time"]
    assert rows(run(f"{LAST} --sort time:asc").out) == every
    assert run(f"{LAST} --head 0 --output csv").out == "time,long_liquidation_usd,short_liquidation_usd\n"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ("--columns long_liquidation", "did you mean long_liquidation_usd?"),
        ("--columns x", "there are: time, long_liquidation_usd"),
        ("--sort tim", "did you mean time?"),
        ("--sort time:up", "'up' is not an order"),
        ("--columns time,,", "an empty name"),
    ],
)
def test_wrong_columns(run: Run, options: str, words: str) -> None:
    ran = run(f"{LAST} {options}")
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.err


def test_missing_values_are_sorted_last(run: Run) -> None:
    line = "coinglass futures funding-rate exchange-list --sandbox --sort symbol:desc,symbol --output json"
    names = [one["symbol"] for one in json.loads(run(line).out)]
    assert names == sorted(names, reverse=True)
    made = [SimpleNamespace(value=value) for value in (2, None, 1)]
    found = columns(int)
    read = type(found[0])("value", "whole", lambda some: [one.value for one in some])
    content = walked(iter(made), int)
    from attrs import evolve

    content = evolve(content, columns=(read,), batches=iter([read.values(made)] for _ in range(1)))
    target = Destination(
        form="json", path=None, columns=None, sorting=(Sorting(column="value", descending=True),), head=None
    )
    assert next(arranged(content, target).batches) == [[2, 1, None]]


@pytest.mark.parametrize("form", [one for one in FORMS if one != "parquet"])
def test_no_rows_is_no_error(run: Run, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = "coinglass futures liquidation aggregated-history --exchange-list Binance --symbol BTC --interval 1d"

    class Empty(CoinGlass):
        @classmethod
        def sandbox(cls, **_: Any) -> Any:
            return CoinGlass.sandbox(case="observed-empty")

    def empty(_: str) -> type[CoinGlass]:
        return Empty

    monkeypatch.setattr("perpkit.cli.clients.client_class", empty)
    ran = run(f"{line} --last 3d --sandbox --output {form}")
    assert ran.status == 0
    expected = {"csv": "time,", "json": "[]\n", "table": "time (UTC)", "ndjson": ""}[form]
    assert ran.out.startswith(expected)
    assert len(ran.out.splitlines()) == {"csv": 1, "json": 1, "table": 2, "ndjson": 0}[form]


def test_an_object_is_one_line_and_upright_in_a_table(run: Run) -> None:
    line = "coinglass account subscription --sandbox"
    assert json.loads(run(line).out)["level"] == "PROFESSIONAL"
    assert json.loads(run(f"{line} --output json").out)["level"] == "PROFESSIONAL"
    table = run(f"{line} --output table").out.splitlines()
    assert table[0].split() == ["field", "value"]
    assert table[2].split() == ["level", "PROFESSIONAL"]
    assert run(f"{line} --columns level").out == '{"level":"PROFESSIONAL"}\n'


def test_a_heat_map_is_its_cells_and_as_json_itself(run: Run) -> None:
    line = "coinglass futures liquidation heatmap-model1 --exchange Binance --symbol BTCUSDT --range 12h --sandbox"
    assert set(rows(run(line).out)[0]) == {"time", "price", "value"}
    assert "y_axis" in json.loads(run(f"{line} --output json").out)


def test_a_map_of_lists_has_the_key_as_a_column(run: Run) -> None:
    assert rows(run("coinglass futures supported-exchange-pairs --sandbox --head 1").out)[0]["key"] == "Binance"


def test_an_object_that_is_not_described_is_json(run: Run) -> None:
    assert run("ztdx account close-listen-key --sandbox").out == "{}\n"
    assert run("ztdx account close-listen-key --sandbox --output table").status == 0


def endless() -> Iterator[LiquidationBar]:
    """Yield bars for ever."""
    time = 1_700_000_000_000
    while True:
        yield LiquidationBar(time=time, long_liquidation_usd=1.0, short_liquidation_usd=2.0)
        time += 60_000


class Full(Exception):
    """Enough was written."""


class Limited:
    """A file that takes a few lines only."""

    def __init__(self, lines: int) -> None:
        self.left = lines

    def write(self, text: str) -> None:
        self.left -= text.count("\n")
        if self.left < 0:
            raise Full

    def writelines(self, texts: Any) -> None:
        for one in texts:
            self.write(one)

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return False


@pytest.mark.parametrize("form", ["ndjson", "csv"])
def test_rows_of_a_long_history_are_written_as_they_come(form: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = 0

    def counted() -> Iterator[LiquidationBar]:
        nonlocal taken
        for row in endless():
            taken += 1
            yield row

    monkeypatch.setattr("sys.stdout", Limited(3 * BATCH))
    with pytest.raises(Full):
        write(walked(counted(), LiquidationBar), destination_of(form, None))
    assert taken <= 5 * BATCH


def test_head_asks_for_no_more_rows(capsys: pytest.CaptureFixture[str]) -> None:
    target = Destination(form="csv", path=None, columns=None, sorting=(), head=3)
    write(arranged(walked(endless(), LiquidationBar), target), target)
    assert len(capsys.readouterr().out.splitlines()) == 1 + 3


def test_a_table_cuts_texts_and_leaves_out_columns_but_never_the_time() -> None:
    grid = Grid(
        ("name", "amount", "more", "time (UTC)"),
        (False, True, True, False),
        (["a long name of something"], ["1,234.50"], ["99"], ["2026-03-01"]),
    )
    wide, hidden = fitted(grid, 80)
    assert (wide.cells, hidden) == (list(map(list, grid.cells)), [])
    cut, hidden = fitted(grid, 38)
    assert cut.cells[0] == ["a lo..."] or cut.cells[0][0].endswith("...")
    assert not hidden
    narrow, hidden = fitted(grid, 20)
    assert narrow.names == ["name", "time (UTC)"]
    assert hidden == ["amount", "more"]
    for line in text(narrow).splitlines():
        assert columns_of(line) <= 20
    tiny, _ = fitted(grid, 1)
    assert tiny.names == ["time (UTC)"]


def test_cells_are_made_for_people() -> None:
    kind = type(columns(LiquidationBar)[0])

    def shown(content: Any, *values: Any) -> list[str]:
        return list(gridded([kind("x", content, list)], [values]).cells[0])

    assert shown("number", 1234567.891, 1000.0, 0.00012345678, 0.0, 1e-9, 12.5) == [
        "1,234,567.89",
        "1,000",
        "0.000123",
        "0",
        "1e-09",
        "12.5",
    ]
    assert shown("money", Decimal("12345.6700")) == ["12,345.6700"]
    assert shown("whole", 2254222045, None) == ["2254222045", ""]
    assert shown("flag", True, False) == ["yes", "no"]
    assert shown("text", "a\x1b[31mb\nc") == ["a\N{REPLACEMENT CHARACTER}[31mb\N{REPLACEMENT CHARACTER}c"]
    assert shown("nested", [1, 2]) == ["[1,2]"]
    day = 86_400_000
    assert shown("time", 0, day) == ["1970-01-01", "1970-01-02"]
    assert shown("time", 0, 60_000) == ["1970-01-01 00:00", "1970-01-01 00:01"]
    assert shown("time", 0, 1000)[1] == "1970-01-01 00:00:01"
    assert shown("time", 5, None) == ["1970-01-01 00:00:00.005", ""]
    assert shown("moment", 1_000_001) == ["1970-01-01 00:00:01.000001"]
    assert columns_of("比特币") == 6


def test_a_table_in_a_pipe_is_whole_and_plain(run: Run) -> None:
    ran = run("coinglass futures coins-markets --head 2 --sandbox --output table")
    assert ran.err == ""
    assert len(ran.out.splitlines()[0].split()) == 50


def test_json_on_a_terminal_has_line_breaks(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert run(f"{LAST} --output json").out.startswith("[\n  {\n")
    assert run("api coinglass /api/futures/supported-coins --sandbox").out.startswith('[\n  "BTC"')
