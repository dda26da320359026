"""The benchmark of complete history reads every row, and counts the requests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks.paging import PROFILES, Vendor, main, moments, ratio


def test_a_small_one_has_every_profile(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--orders", "1000", "--seeds", "3", "3"])
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()[2:]] == list(PROFILES)


class Forgetful(Vendor):
    """A vendor that gives one row more than it says it has."""

    @property
    def rows(self) -> Iterator[tuple[int, float]]:
        return (row for number, row in enumerate(super().rows) if number != 500)


def test_it_notices_a_row_too_many() -> None:
    with pytest.raises(AssertionError, match=r"rows at|more rows"):
        ratio(Forgetful(moments("daily", 1_000, seed=3)), "proved")
