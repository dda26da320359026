"""All ways to a frame give the same rows."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.measure import Effort

pytest.importorskip("pandas")
pytest.importorskip("polars")


@pytest.mark.usefixtures("in_one_process")
def test_ours_and_the_others_give_the_same_rows() -> None:
    from benchmarks.frames import MOST, PANDAS, POLARS, compare, frames

    for one in frames(small=3, large=4, cells=205):
        made: Any = {name: make(one.body) for name, make in {**one.ours, **one.others}.items()}
        for name in made["pandas"].columns:
            if name in made[PANDAS].columns and name != "time":
                assert list(made["pandas"][name]) == list(made[PANDAS][name]) == list(made["Polars"][name])
                assert list(made[POLARS][name]) == list(made["Arrow"][name].to_pylist())
        lines = compare(one, Effort(rounds=1, seconds=0))
        assert [line.target for line in lines] == [MOST, None] * 3
