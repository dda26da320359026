"""What is installed: both layers of the namespace, typed, with the recordings, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

from perpkit._runtime.http.transport import USER_AGENT

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_both_layers(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {
        "perpkit/coinglass/py.typed",
        "perpkit/ztdx/py.typed",
        "perpkit/_runtime/py.typed",
        "perpkit/sandbox/py.typed",
        "perpkit/_runtime/limits/store.lua",
        "perpkit/coinglass/models/futures_liquidation.py",
        "perpkit/sandbox/recordings/coinglass/futures_liquidation_history/documented.json",
    } <= set(names)
    assert "perpkit/__init__.py" not in names, "perpkit is a namespace"
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {"perpkit"}


def test_an_installed_wheel_answers(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    program = (
        "import sys\n"
        "sys.path[:] = [path for path in sys.path if not path.endswith(('generated/python', 'overlays/python'))]\n"
        f"sys.path.insert(0, {str(tmp_path / 'site')!r})\n"
        "from perpkit.coinglass import CoinGlass\n"
        "import perpkit._runtime\n"
        "print(perpkit._runtime.__file__)\n"
        "with CoinGlass.sandbox() as cg:\n"
        "    print(cg.futures.supported_coins())\n"
    )
    result = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert str(tmp_path / "site") in result.stdout
    assert "'BTC'" in result.stdout


def test_the_version_is_said_once_more_and_agrees() -> None:
    assert f"perpkit/{version('perpkit')}" == USER_AGENT
