"""Tests measure in one process, which is quicker: what is compared is the same."""

from __future__ import annotations

from contextlib import AbstractContextManager

import pytest

from benchmarks import measure
from benchmarks.measure import Make, Work


@pytest.fixture
def in_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let alternatives run in the process of the test."""

    def here(make: Make) -> AbstractContextManager[Work]:
        return make()

    monkeypatch.setattr(measure, "in_process", here)
