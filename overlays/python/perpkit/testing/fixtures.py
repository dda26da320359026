"""Fixtures for pytest.

A test module or the topmost ``conftest.py`` asks for them by one line::

    pytest_plugins = ["perpkit.testing.fixtures"]

Every ``..._sandbox`` is a client that answers from recordings. A test that wants a certain case chooses it with
``@pytest.mark.parametrize("coinglass_sandbox", ["rate-limit"], indirect=True)``.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.ztdx import AsyncZtdx, Ztdx

from ..sandbox import Cases
from . import simulation


@pytest.fixture
def coinglass_sandbox(request: pytest.FixtureRequest) -> Iterator[CoinGlass]:
    """Give a client that answers from recordings."""
    with CoinGlass.sandbox(case=_case(request)) as client:
        yield client


@pytest.fixture
def async_coinglass_sandbox(request: pytest.FixtureRequest) -> AsyncCoinGlass:
    """Give an asynchronous client that answers from recordings. It opens nothing that a test would have to close."""
    return AsyncCoinGlass.sandbox(case=_case(request))


@pytest.fixture
def ztdx_sandbox(request: pytest.FixtureRequest) -> Iterator[Ztdx]:
    """Give a client that answers from recordings."""
    with Ztdx.sandbox(case=_case(request)) as client:
        yield client


@pytest.fixture
def async_ztdx_sandbox(request: pytest.FixtureRequest) -> AsyncZtdx:
    """Give an asynchronous client that answers from recordings. It opens nothing that a test would have to close."""
    return AsyncZtdx.sandbox(case=_case(request))


@pytest.fixture
def simulated_time() -> Iterator[simulation.SimulatedTime]:
    """Let clients that are built in the test never wait, and give the clock by which they live."""
    with simulation.simulated_time() as time:
        yield time


def _case(request: pytest.FixtureRequest) -> Cases:
    """Return the case that a test asks for by ``parametrize(..., indirect=True)``."""
    case: Cases = getattr(request, "param", None)
    return case
