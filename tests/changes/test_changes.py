"""What a change means for users, tested with a small project of two revisions."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tools.changes import code, documents
from tools.changes.__main__ import main, report
from tools.changes.changelog import announces_breaking, sections
from tools.changes.revision import laid_out

ROOT = Path(__file__).resolve().parents[2]
MODEL = """
class Bar:
    \"\"\"A bar.\"\"\"

    time: int
    price: float


def history(symbol: str, limit: int = 10) -> list[Bar]:
    \"\"\"Bars.\"\"\"
    raise LookupError(symbol)
"""


def write(root: Path, source: str, changelog: str = "## [Unreleased]\n") -> Path:
    package = root / "generated/python/perpkit/acme"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").write_text(source)
    (root / "generated/openapi").mkdir(exist_ok=True)
    (root / "generated/openapi/acme.yaml").write_text("openapi: 3.1.0\n")
    (root / "overlays/python/perpkit/runtime").mkdir(parents=True, exist_ok=True)
    (root / "overlays/python/perpkit/runtime/__init__.py").write_text("")
    (root / "CHANGELOG.md").write_text(changelog)
    return root


def commit(root: Path) -> None:
    """Make a folder a repository with one commit."""
    git = [shutil.which("git") or "git", "-c", "user.name=t", "-c", "user.email=t@example.invalid"]
    for arguments in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "one"]):
        subprocess.run([*git, *arguments], cwd=root, check=True, capture_output=True)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return write(tmp_path / "old", MODEL)


def test_nothing_changed_needs_a_patch(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(old, write(tmp_path / "new", MODEL), "v1", None) == 0
    said = capsys.readouterr().out
    assert "Since v1 this needs a patch version." in said
    assert "not compared" in said


def test_a_new_name_needs_a_minor(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = write(tmp_path / "new", MODEL.replace("price: float", "price: float\n    volume: float"))
    before, after = code.Surface(old), code.Surface(new)
    assert code.added(before, after) == ["perpkit.acme.Bar.volume"]
    assert code.breaking(before, after) == []
    assert report(old, new, "v1", None) == 0
    said = capsys.readouterr().out
    assert "this needs a minor version" in said
    assert "perpkit/acme/__init__.py: changed" in said


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("    price: float\n", ""), "perpkit.acme.Bar.price: Public object was removed"),
        (("limit: int = 10", "limit: int = 5"), "perpkit.acme.history: Parameter default was changed"),
        (("symbol: str, ", ""), "perpkit.acme.history: Parameter was removed"),
    ],
)
def test_what_breaks_must_be_announced(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: tuple[str, str], words: str
) -> None:
    new = write(tmp_path / "new", MODEL.replace(*change))
    assert report(old, new, "v1", None) == 1
    captured = capsys.readouterr()
    assert words in captured.out
    assert "major" in captured.out
    assert "needs an entry under Changed or Removed" in captured.err
    write(new, MODEL.replace(*change), "## [Unreleased]\n\n### Changed\n\n- Bars are different.\n")
    assert report(old, new, "v1", None) == 0


def test_a_package_that_went_breaks(old: Path, tmp_path: Path) -> None:
    new = write(tmp_path / "new", MODEL)
    (new / "generated/python/perpkit/acme").rename(new / "generated/python/perpkit/beta")
    assert code.breaking(code.Surface(old), code.Surface(new)) == ["perpkit.acme: the package was removed"]


def test_the_changelog_is_read_by_section() -> None:
    unreleased = "## [Unreleased]\n\n### Added\n\n- One.\n\n### Removed\n\n- Two.\n\n"
    text = f"# Changelog\n\n{unreleased}## [0.1.0]\n\n### Changed\n\n- Old.\n"
    assert sections(text) == {"Added": ["- One."], "Removed": ["- Two."]}
    assert announces_breaking("", text)
    assert not announces_breaking(text, text), "what was announced before announces nothing new"
    assert sections("# nothing") == {}


def test_what_oasdiff_says_is_read() -> None:
    answer: list[dict[str, Any]] = [
        {"level": 3, "operation": "GET", "path": "/bars", "text": "removed the property price"},
        {"level": 1, "operation": "GET", "path": "/bars", "text": "added the property volume"},
        {"text": "something else"},
    ]
    assert [(one.level, str(one)) for one in documents.read("acme.yaml", answer)] == [
        ("breaking", "acme.yaml GET /bars: removed the property price"),
        ("info", "acme.yaml GET /bars: added the property volume"),
        ("info", "acme.yaml: something else"),
    ]


def test_documents_are_compared_by_the_program(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = tmp_path / "oasdiff"
    program.write_text('#!/bin/sh\necho \'[{"level": 3, "operation": "GET", "path": "/bars", "text": "gone"}]\'\n')
    program.chmod(0o755)
    new = write(tmp_path / "new", MODEL)
    (new / "generated/openapi/beta.yaml").write_text("openapi: 3.1.0\n")
    assert report(old, new, "v1", str(program)) == 1
    said = capsys.readouterr().out
    assert "acme.yaml GET /bars: gone" in said
    assert "beta.yaml: the API is new" in said


def test_a_revision_is_taken_from_git(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commit(old)
    (old / ".judges/node_modules/.bin").mkdir(parents=True)
    program = old / ".judges/node_modules/.bin/oasdiff"
    program.write_text("#!/bin/sh\necho '[]'\n")
    program.chmod(0o755)
    write(old, MODEL + "\n\nSIDES = ('buy', 'sell')\n")
    assert main(["HEAD"], root=old) == 0
    assert "perpkit.acme.SIDES" in capsys.readouterr().out
    assert main(["nowhere"], root=old) == 2
    assert "git has no 'nowhere'" in capsys.readouterr().err


def test_a_revision_from_before_the_moves_is_laid_out_as_now(old: Path) -> None:
    for layer in ("generated", "overlays"):
        (old / layer / "python/perpkit").rename(old / layer / "perpkit")
        (old / layer / "python").rmdir()
    commit(old)
    with laid_out(old, "HEAD") as folder:
        assert set(code.Surface(folder).packages) == {"perpkit.acme", "perpkit.runtime"}
        assert (folder / "overlays/python/perpkit").is_dir()
        assert not (folder / "overlays/perpkit").exists()


ERRORS = """
class Refused(Exception):
    def __init__(self, reason: str, *, status: int = 0) -> None:
        self.reason = reason


class Late(Refused):
    pass


class Unlisted(Exception):
    pass
"""
LISTED = """
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._private.errors import Late as Late
    from .._private.errors import Refused as Refused

__all__ = ["Late", "Refused"]
"""


def write_errors(root: Path, source: str = ERRORS, listed: str = LISTED) -> Path:
    write(root, MODEL)
    for name, text in (("_private/__init__.py", ""), ("_private/errors.py", source), ("errors/__init__.py", listed)):
        path = root / "overlays/python/perpkit" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return root


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (("class Late(Refused)", "class Later(Refused)"), ["perpkit.errors.Late: Public object was removed"]),
        (("reason: str,", "why: str,"), ["perpkit.errors.Refused.__init__: Parameter was removed"]),
        (("class Unlisted", "class Renamed"), []),
    ],
)
def test_what_is_public_through_another_package_is_compared(
    tmp_path: Path, change: tuple[str, str], lines: list[str]
) -> None:
    before = code.Surface(write_errors(tmp_path / "old"))
    source, listed = ERRORS.replace(*change), LISTED
    if "Later" in source:
        listed = listed.replace("Late ", "Later ").replace("as Late", "as Later").replace('"Late"', '"Later"')
    after = code.Surface(write_errors(tmp_path / "new", source, listed))
    found = code.breaking(before, after)
    assert [line for line in lines if not any(one.startswith(line) for one in found)] == []
    assert bool(found) is bool(lines), found


def test_a_name_that_is_no_longer_listed_was_removed(tmp_path: Path) -> None:
    before = code.Surface(write_errors(tmp_path / "old"))
    after = code.Surface(write_errors(tmp_path / "new", listed=LISTED.replace('"Late", ', "")))
    assert "perpkit.errors.Late" in before.names
    assert "perpkit.errors.Late" not in after.names


PUBLIC = {
    "perpkit.errors.PlanError": True,
    "perpkit.limits.RedisLimiter.__init__": True,
    "perpkit.coinglass.CoinGlass.futures": True,
    "perpkit.coinglass.CoinGlass.with_options": True,
    "perpkit.coinglass.LiquidationBar.time": True,
    "perpkit.coinglass.resources.FuturesLiquidation.history": True,
    "perpkit.coinglass.models.futures_liquidation.LiquidationBar": False,
    "perpkit.coinglass.operations.OPERATIONS": False,
    "perpkit._runtime.settings.Settings": False,
}


def test_every_public_package_lists_its_names_and_each_leads_to_a_definition() -> None:
    ours = code.Surface(ROOT)  # takes seconds, so what else needs it is in this test too
    for name, package in ours.packages.items():
        assert package.exports, f"{name} has no __all__"
        lost = [f"{name}.{one}" for one in package.exports if f"{name}.{one}" not in ours.names]
        assert lost == [], "type checkers and griffe must see what a name is; import it under TYPE_CHECKING"

    assert {name: name in ours.names for name in PUBLIC} == PUBLIC
