"""After a fork, a process gets only its own answers, and does not wait for locks of its parent."""

from __future__ import annotations

import faulthandler
import gc
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import httpx
import pytest

from perpkit._runtime import lazy
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.errors import ConfigurationError
from tests.faults.wire import Answer, WireVendor, http

from .drip import Vendor, echoing

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork"),
    pytest.mark.no_cover,  # it has a lock of its own, which a thread may hold at the moment of the fork
]
CALLS = 30
PATIENCE = 120.0
"""Seconds after which a child is taken to wait forever."""


def own_answers(client: CoinGlass, name: str) -> bool:
    """Whether every answer belongs to this process's question."""
    return all(
        client.get("/api/futures/supported-coins", params={"symbol": f"{name}-{number}"}) == [f"{name}-{number}"]
        for number in range(CALLS)
    )


def in_child(check: Callable[[], bool]) -> int:
    """Run a check in a forked child and return its process id."""
    gc.collect()  # what other tests have left behind must not be destroyed in the child, which lacks their threads
    child = os.fork()
    if child:
        return child
    gc.freeze()
    faulthandler.dump_traceback_later(PATIENCE * 0.9, file=_stack(os.getpid()).open("w"))
    try:
        code = 0 if check() else 1
    except BaseException:
        code = 2
    sys.stdout.flush()
    os._exit(code)


def _stack(child: int) -> Path:
    """Return the file in which a child that waits forever writes where it waits."""
    return Path(tempfile.gettempdir(), f"perpkit-fork-{child}.txt")


def code_of(child: int) -> int:
    """Wait for a child; one that waits forever is an error, and must not stop the whole suite."""
    try:
        return _code_of(child)
    finally:
        _stack(child).unlink(missing_ok=True)


def _code_of(child: int) -> int:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.005)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    pytest.fail(f"a forked child waits forever, probably for a lock:\n{_stack(child).read_text()}")


def test_these_tests_are_not_measured() -> None:
    assert not type(sys.gettrace()).__module__.startswith("coverage")


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_forked_processes_get_their_own_answers() -> None:
    with Vendor(echoing) as vendor, CoinGlass(api_key="fake-key", base_url=vendor.url, limiter=False) as client:
        assert own_answers(client, "before")
        copy = client.with_options(max_retries=0)
        children = [in_child(lambda name=name: own_answers(client, name)) for name in ("a", "b", "c")]  # type: ignore[misc]
        children += [in_child(lambda: own_answers(copy, "copy"))]
        assert own_answers(client, "parent")
        assert [code_of(child) for child in children] == [0, 0, 0, 0]
        assert own_answers(client, "after")


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_under_busy_threads_leaves_no_lock_taken() -> None:
    over = threading.Event()
    with Vendor(echoing) as vendor, CoinGlass(api_key="fake-key", base_url=vendor.url, limiter=None) as client:
        busy = client.with_options(limiter=False)

        def work(name: str) -> None:
            while not over.is_set():
                assert own_answers(busy, name)

        threads = [threading.Thread(target=work, args=(f"thread{number}",)) for number in range(6)]
        for thread in threads:
            thread.start()
        try:
            for number in range(5):
                assert code_of(in_child(lambda number=number: own_answers(busy, f"child{number}"))) == 0  # type: ignore[misc]
        finally:
            over.set()
            for thread in threads:
                thread.join()


COLD = """
from tests.transport.test_fork import test_a_fork_under_busy_threads_leaves_no_lock_taken
import warnings
warnings.simplefilter("ignore", DeprecationWarning)
test_a_fork_under_busy_threads_leaves_no_lock_taken()
"""


def test_a_fork_during_the_first_calls_leaves_no_lock_taken() -> None:
    done = subprocess.run([sys.executable, "-c", COLD], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_first_call_of_a_client_imports_nothing() -> None:
    program = (
        "import sys; from tests.transport.drip import Vendor, echoing; from perpkit.coinglass import CoinGlass\n"
        "with Vendor(echoing) as vendor, CoinGlass(api_key='fake-key', base_url=vendor.url) as client:\n"
        "    before = set(sys.modules); client.get('/api/any', params={'symbol': 'BTC'})\n"
        "    print(sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")


SLOW = """
import perpkit, threading
perpkit.at_work.set()
assert perpkit.go_on.wait(60)
"""


@pytest.fixture
def slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The package with a module `slow`, whose import goes on only when it is told to."""
    import perpkit

    (tmp_path / "slow.py").write_text(SLOW)
    monkeypatch.setattr(perpkit, "__path__", [*perpkit.__path__, str(tmp_path)])
    monkeypatch.setattr(perpkit, "at_work", threading.Event(), raising=False)
    monkeypatch.setattr(perpkit, "go_on", threading.Event(), raising=False)
    yield perpkit
    sys.modules.pop("perpkit.slow", None)


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_waits_for_an_import_in_another_thread(slow: ModuleType) -> None:
    thread = threading.Thread(target=import_module, args=("perpkit.slow",))
    thread.start()
    assert slow.at_work.wait(60)
    assert lazy.importing() == ["perpkit.slow"]
    threading.Timer(0.2, slow.go_on.set).start()
    assert code_of(in_child(lambda: bool(import_module("perpkit.slow")))) == 0
    thread.join()
    assert lazy.importing() == []


def test_a_fork_does_not_wait_forever(slow: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lazy, "PATIENCE", 0.01)
    thread = threading.Thread(target=import_module, args=("perpkit.slow",))
    thread.start()
    assert slow.at_work.wait(60)
    lazy.settle()
    assert lazy.importing() == ["perpkit.slow"]
    slow.go_on.set()
    thread.join()


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_client_of_the_callers_own_is_refused_in_the_child() -> None:
    with Vendor(echoing) as vendor, httpx.Client() as pool:
        client = CoinGlass(api_key="fake-key", base_url=vendor.url, limiter=False, http_client=pool)
        assert own_answers(client, "parent")

        def refused() -> bool:
            try:
                own_answers(client, "child")
            except ConfigurationError as error:
                return "made in process" in str(error) and "after the fork" in str(error)
            return False

        assert code_of(in_child(refused)) == 0
        assert own_answers(client, "parent")


def test_a_sandbox_goes_on_in_the_child() -> None:
    with CoinGlass.sandbox() as client:
        client.futures.supported_coins()
        assert code_of(in_child(lambda: bool(client.futures.supported_coins()))) == 0


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_closing_in_the_child_disturbs_no_connection_of_the_parent() -> None:
    with Vendor(echoing) as vendor, CoinGlass(api_key="fake-key", base_url=vendor.url, limiter=False) as client:
        assert own_answers(client, "before")

        def closed() -> bool:
            client.close()
            return True

        assert code_of(in_child(closed)) == 0
        assert own_answers(client, "after")
        assert vendor.connections == 1


@pytest.mark.filterwarnings("ignore::ResourceWarning")
class TestAsIfForked:
    """Behaviour of a forked child, tested without a fork, with another process id. Inherited connections stay open."""

    @pytest.fixture
    def fork(self, monkeypatch: pytest.MonkeyPatch) -> Generator[Callable[[], None]]:
        yield lambda: monkeypatch.setattr(os, "getpid", lambda: 2**31)
        gc.collect()  # closes those connections here, where the warnings are ignored

    def test_a_blocking_client_leaves_the_connections_of_the_parent_alone(self, fork: Callable[[], None]) -> None:
        with Vendor(echoing) as vendor, CoinGlass(api_key="fake-key", base_url=vendor.url, limiter=False) as client:
            assert own_answers(client, "parent")
            fork()
            assert own_answers(client, "child")
            assert vendor.connections == 2

    async def test_an_asynchronous_client_leaves_them_alone_too(self, fork: Callable[[], None]) -> None:
        path, params = "/api/futures/supported-coins", {"symbol": "BTC"}
        with Vendor(echoing) as vendor:
            async with AsyncCoinGlass(api_key="fake-key", base_url=vendor.url, limiter=False) as client:
                assert await client.get(path, params=params) == ["BTC"]
                fork()
                assert await client.get(path, params=params) == ["BTC"]
                assert vendor.connections == 2

    def test_closing_closes_no_inherited_connection(self, fork: Callable[[], None]) -> None:
        with WireVendor(lambda: Answer(http(b'{"code":"0","data":[]}'))) as vendor:
            client = CoinGlass(api_key="fake-key", base_url=vendor.url, limiter=False)
            assert client.get("/any/path") == []
            fork()
            client.close()
            assert not vendor.abandoned(0)

    def test_a_client_of_the_callers_own_is_refused(self, fork: Callable[[], None]) -> None:
        with httpx.Client() as pool:
            client = CoinGlass(api_key="fake-key", limiter=False, http_client=pool)
            fork()
            with pytest.raises(ConfigurationError, match="after the fork"):
                client.get("/any/path")

    def test_a_sandbox_answers(self, fork: Callable[[], None]) -> None:
        with CoinGlass.sandbox() as client:
            fork()
            assert client.futures.supported_coins()
