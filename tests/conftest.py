"""What holds for all tests."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

REPEATING = (
    "tests/benchmarks/",
    "tests/contract/test_sandbox.py",
    "tests/faults/test_faults_matrix.py",
    "tests/mutants/",
    "tests/properties/",
    "tests/witness/",
)
"""Tests that run the same lines for many operations. They are not measured for coverage, which would double their time:
the lines that only they run count as missed."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.nodeid.startswith(REPEATING):
            item.add_marker(pytest.mark.no_cover)
