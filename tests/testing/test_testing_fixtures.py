"""The fixtures for tests of users."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path

import pytest

from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.errors import RateLimitError, SignatureError
from perpkit.sandbox import apis
from perpkit.testing import SimulatedTime
from perpkit.ztdx import AsyncZtdx, Ztdx

pytest_plugins = ["perpkit.testing.fixtures"]


def test_blocking_clients_answer(coinglass_sandbox: CoinGlass, ztdx_sandbox: Ztdx) -> None:
    assert "BTC" in coinglass_sandbox.futures.supported_coins()
    assert ztdx_sandbox.unified.liquidations().liquidations


async def test_asynchronous_clients_answer(
    async_coinglass_sandbox: AsyncCoinGlass, async_ztdx_sandbox: AsyncZtdx
) -> None:
    assert "BTC" in await async_coinglass_sandbox.futures.supported_coins()
    assert (await async_ztdx_sandbox.unified.liquidations()).liquidations


@pytest.mark.parametrize("coinglass_sandbox", ["rate-limit"], indirect=True)
@pytest.mark.parametrize("ztdx_sandbox", [{"unified.account": "signature"}], indirect=True)
def test_a_test_chooses_the_case(coinglass_sandbox: CoinGlass, ztdx_sandbox: Ztdx) -> None:
    with pytest.raises(RateLimitError):
        coinglass_sandbox.futures.supported_coins()
    with pytest.raises(SignatureError):
        ztdx_sandbox.unified.account()
    assert ztdx_sandbox.unified.liquidations().liquidations


def refused(seconds: float) -> None:
    raise AssertionError(f"slept for {seconds} s")


def test_time_is_simulated(simulated_time: SimulatedTime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", refused)
    with CoinGlass(api_key="fake-coinglass-key", base_url="http://127.0.0.1:1") as cg, pytest.raises(ConnectionError):
        cg.futures.supported_coins()
    assert len(simulated_time.waits) == 2


@pytest.mark.parametrize("kind", ["", "async_"])
@pytest.mark.parametrize("api", apis())
def test_every_api_has_its_fixtures(api: str, kind: str) -> None:
    assert hasattr(import_module("perpkit.testing.fixtures"), f"{kind}{api}_sandbox")


def test_pytest_is_imported_by_the_fixtures_alone() -> None:
    source = "import sys, perpkit.testing, perpkit.sandbox, perpkit.coinglass; print('pytest' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "False"


def test_a_project_asks_for_them_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["perpkit.testing.fixtures"]\n')
    (tmp_path / "test_mine.py").write_text(
        "def test_coins(coinglass_sandbox):\n    assert 'BTC' in coinglass_sandbox.futures.supported_coins()\n"
    )
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", "."]
    bare = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    result = subprocess.run(command, cwd=tmp_path, env=bare, capture_output=True, text=True, check=False)
    assert "1 passed" in result.stdout, result.stdout + result.stderr
