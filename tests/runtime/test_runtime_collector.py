"""Large bodies are decoded without the garbage collector, which always runs again afterwards."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest

from perpkit._runtime.wire import collector

LARGE = b" " * collector.LARGE


@pytest.fixture(autouse=True)
def _interrupting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(collector, "INTERRUPTING", True)
    assert gc.isenabled()
    yield
    gc.enable()


def at_work(body: bytes) -> tuple[int, bool]:
    return len(body), gc.isenabled()


def test_the_collector_pauses_for_large_bodies_only() -> None:
    assert collector.decoded(at_work, LARGE) == (len(LARGE), False)
    assert collector.decoded(at_work, LARGE[1:]) == (len(LARGE) - 1, True)
    assert gc.isenabled()


def test_it_does_not_where_the_collector_never_interrupts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collector, "INTERRUPTING", False)
    assert collector.decoded(at_work, LARGE) == (len(LARGE), True)


def test_a_failure_resumes_the_collector() -> None:
    def fail(body: bytes) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        collector.decoded(fail, LARGE)
    assert gc.isenabled()


def test_a_program_without_a_collector_gets_none() -> None:
    gc.disable()
    assert collector.decoded(at_work, LARGE) == (len(LARGE), False)
    assert not gc.isenabled()


@pytest.mark.no_cover  # measuring has a lock, which another thread may hold at the moment of the fork
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_forked_meanwhile_has_its_collector() -> None:
    def fork(body: bytes) -> int:
        child = os.fork()
        if not child:
            os._exit(0 if gc.isenabled() else 1)
        return os.waitpid(child, 0)[1]

    assert collector.decoded(fork, LARGE) == 0
    assert gc.isenabled()


def test_what_is_done_after_a_fork_resumes_a_pause_only() -> None:
    def resumed(body: bytes) -> bool:
        collector.resume()
        return gc.isenabled()

    assert collector.decoded(resumed, LARGE)
    gc.disable()
    collector.resume()
    assert not gc.isenabled()
