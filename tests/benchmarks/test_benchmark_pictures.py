"""Pictures are measured beside the libraries that draw them."""

from __future__ import annotations

import pytest

from benchmarks.measure import Effort
from benchmarks.report import as_json, table

pytest.importorskip("matplotlib")
pytest.importorskip("bokeh")


def test_times_and_sizes_are_measured() -> None:
    from benchmarks.pictures import compare

    lines = [*compare(Effort(rounds=1, seconds=0), cells=205)]
    assert [line.unit for line in lines] == ["seconds"] * 3 + ["bytes"] * 3
    assert [line.target for line in lines] == [2, None, 1, None, None, 1]
    assert lines[-1].verdict == "met"
    assert "2,000 kB" in table(lines)
    assert '"other_bytes": 2000000' in as_json(lines)
