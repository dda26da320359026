"""Help for the tests of programs that use perpkit: recorded answers, simulated time, pytest fixtures.

A test needs no network, no key and no waiting. :meth:`CoinGlass.sandbox` answers from recordings, :func:`cases` lists
what it can answer, :func:`recordings` gives the answers themselves, and inside :func:`simulated_time` every wait is
over at once. The fixtures for pytest are in :mod:`perpkit.testing.fixtures`; nothing else here needs pytest.
"""

from __future__ import annotations

from ..sandbox import Recording
from .recorded import cases, recording, recordings
from .simulation import SimulatedTime, simulated_time

__all__ = ["Recording", "SimulatedTime", "cases", "recording", "recordings", "simulated_time"]
