"""What holds for all tests."""

from __future__ import annotations

from typing import Any

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


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """End a measurement that nobody uses.

    In a worker, pytest-cov measures twice: from its start, and from the start of the session. The mark `no_cover` ends
    only the second, and then the first would measure.
    """
    controller: Any = getattr(session.config.pluginmanager.getplugin("_cov"), "cov_controller", None)
    if hasattr(session.config, "workerinput") and controller is not None:
        controller.pause()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.nodeid.startswith(REPEATING):
            item.add_marker(pytest.mark.no_cover)
