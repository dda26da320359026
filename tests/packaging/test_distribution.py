"""The sdist contains the whole project, and the wheel both layers of the namespace."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import pytest

from perpkit._runtime.http.places import user_agent
from perpkit.sandbox import apis, load
from perpkit.sandbox.streams import load_frames

ROOT = Path(__file__).resolve().parents[2]
RECORDINGS = "perpkit/sandbox/recordings/"
OWN_TESTS = ("tests/contract/test_completeness.py",)
"""What is run from an unpacked sdist here. `make sdist-check` runs everything."""


def run(*command: str | Path, folder: Path, **environment: str) -> str:
    """Run a program, and return what it printed."""
    result = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build an sdist of the project, and a wheel from it."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, folder=folder)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return next(built.glob("*.whl"))


@pytest.fixture(scope="module")
def unpacked(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        archive.extractall(folder, filter="data")
    return next(folder.iterdir())


def test_the_wheel_of_the_sdist_is_the_wheel_of_the_tree(wheel: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path, folder=ROOT)
    assert next(tmp_path.glob("*.whl")).read_bytes() == wheel.read_bytes()


def test_the_wheel_holds_both_layers_and_nothing_else(wheel: Path) -> None:
    names = [name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name]
    layers = {path.relative_to(layer).as_posix() for layer in _layers() for path in layer.rglob("*") if path.is_file()}
    assert set(names) == {name for name in layers if "__pycache__" not in name}
    assert "perpkit/__init__.py" not in names, "perpkit is a namespace"
    packages = {name.split("/")[1] for name in names if name.endswith(".py")}
    assert {f"perpkit/{package}/py.typed" for package in packages} <= set(names)


def _layers() -> list[Path]:
    return [ROOT / "generated" / "python", ROOT / "overlays" / "python"]


def test_the_wheel_holds_the_recordings_that_the_sandbox_answers_with(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = [json.loads(archive.read(name)) for name in archive.namelist() if name.startswith(RECORDINGS)]
    answers = {(one.case, one.body.decode()) for api in apis() for one in load(api)}
    frames = {(one.case, one.frame) for api in apis() for one in load_frames(api)}
    assert {(one["case"], one.get("body", one.get("frame"))) for one in held} == answers | frames


def test_an_installed_wheel_runs_the_first_example(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "fresh")
    python = tmp_path / "fresh" / ("Scripts" if os.name == "nt" else "bin") / "python"
    options = ("--quiet", "--disable-pip-version-check", "--no-index", "--no-deps")
    run(sys.executable, "-m", "pip", "--python", python, "install", *options, wheel, folder=tmp_path)
    site = Path(
        run(python, "-I", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=tmp_path).strip()
    )
    (site / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")  # nothing is fetched
    example = re.search(r"```python\n(.*?)```\n\n((?:    [^\n]*\n)+)", (ROOT / "README.md").read_text(), re.DOTALL)
    assert example is not None
    program = example[1] + "\nimport perpkit.coinglass; print(perpkit.coinglass.__file__)\n"
    printed = run(python, "-I", "-W", "error", "-c", program, folder=tmp_path)
    assert str(site) in printed
    assert all(line.strip() in printed for line in example[2].splitlines())
    pair = ("--exchange", "Binance", "--symbol", "BTCUSDT", "--interval", "1d", "--last", "3d", "--sandbox")
    command = (python.with_name("perpkit"), "coinglass", "futures", "liquidation", "history", *pair)
    assert run(*command, "--output", "table", folder=tmp_path).startswith("time (UTC)")
    run(*command, "-o", "bars.csv", folder=tmp_path)
    assert (tmp_path / "bars.csv").read_text(encoding="utf-8").startswith("time,long_liquidation_usd,")
    if find_spec("matplotlib"):
        run(python.with_name("perpkit"), "chart", "liquidations", *pair, "-o", "bars.png", folder=tmp_path)
        assert (tmp_path / "bars.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.skipif(not (ROOT / ".git").exists() or not shutil.which("git"), reason="this tree is not of git")
def test_the_sdist_holds_all_that_git_has_and_nothing_that_it_ignores(built: Path) -> None:
    tracked = run("git", "ls-files", folder=ROOT).splitlines()
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        held = {member.name.partition("/")[2] for member in archive.getmembers() if member.isfile()}
    assert {name for name in tracked if (ROOT / name).is_file()} <= held
    # Files that are not committed yet may come and go while the sdist is built.
    others = sorted(held - {*tracked, "PKG-INFO"})
    check = ["git", "check-ignore", "--no-index", "--stdin"]
    ignored = subprocess.run(check, cwd=ROOT, input="\n".join(others), capture_output=True, text=True, check=False)
    assert ignored.stdout == ""


def test_an_unpacked_sdist_passes_its_own_tests(unpacked: Path) -> None:
    layers = os.pathsep.join(str(unpacked / layer.relative_to(ROOT)) for layer in _layers())
    plain = ("-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:cacheprovider")
    run(sys.executable, *plain, *OWN_TESTS, folder=unpacked, PYTHONPATH=layers)
    run(sys.executable, "-m", "generator", "--check", folder=unpacked, PYTHONPATH=layers)


def test_a_package_index_can_show_the_readme(built: Path, wheel: Path) -> None:
    pytest.importorskip("twine", reason="twine is not installed; run: make setup-check")
    run(sys.executable, "-m", "twine", "check", "--strict", *built.iterdir(), folder=built)
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        text = archive.read(name).decode()
    assert "# perpkit" in text
    assert not re.findall(r"\]\((?!https://|#)[^)]*\)", text), "a relative link leads nowhere there"


def test_the_version_is_said_once_more_and_agrees() -> None:
    assert f"perpkit/{version('perpkit')}" == user_agent()
