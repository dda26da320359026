"""Which operations are changed, by the fingerprints of two revisions."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.contract import changed as module
from tools.contract.changed import MANIFEST, base, changed, examined, examples, sample
from tools.contract.classes import representatives
from tools.contract.description import APIS, described

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
OLD = {"acme": {"bars": "1", "orders": "1"}}
NEW = {"acme": {"bars": "1", "orders": "2", "trades": "1"}, "other": {"bars": "1"}}
CHANGED = {("acme", "orders"), ("acme", "trades"), ("other", "bars")}


@pytest.fixture(autouse=True)
def _no_base(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BASE", raising=False)


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=nobody", "-c", "user.email=nobody@example.com", "-c", "tag.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)  # noqa: S607


def commit(root: Path, operations: object) -> None:
    write(root, operations)
    git(root, "add", "-A")
    git(root, "commit", "-q", "--allow-empty", "--no-gpg-sign", "-m", "a revision")


def write(root: Path, operations: object) -> None:
    path = root / MANIFEST
    path.parent.mkdir(exist_ok=True)
    content: dict[str, object] = {"inputs": {}}
    if operations is not None:
        content["operations"] = operations
    path.write_text(json.dumps(content), encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    commit(tmp_path, OLD)
    return tmp_path


@needs_git
def test_the_commit_before_is_the_base_and_uncommitted_changes_count(root: Path) -> None:
    commit(root, OLD)
    assert changed(root) == frozenset()
    write(root, NEW)
    assert changed(root) == CHANGED
    commit(root, NEW)
    assert changed(root) == CHANGED
    commit(root, NEW)
    assert changed(root) == frozenset()


@needs_git
def test_channels_are_compared_apart(root: Path) -> None:
    before = {"operations": OLD, "channels": {"acme": {"bars": "1", "orders": "1"}}}
    path = root / MANIFEST
    path.write_text(json.dumps(before), encoding="utf-8")
    assert changed(root, "channels") == frozenset(), "the base has no channels"
    git(root, "commit", "-qam", "a revision", "--no-gpg-sign")
    git(root, "tag", "v1")
    path.write_text(json.dumps({**before, "channels": {"acme": {"bars": "1", "orders": "2"}}}), encoding="utf-8")
    assert changed(root, "channels") == sample(root, "channels") == {("acme", "orders")}
    assert changed(root) == frozenset()


@needs_git
def test_the_last_release_goes_before_the_commit_before(root: Path) -> None:
    git(root, "tag", "v1")
    commit(root, NEW)
    commit(root, NEW)
    assert base(root) == "v1"
    assert changed(root) == CHANGED


@needs_git
def test_a_named_base_goes_before_all(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(root, "tag", "v1")
    commit(root, NEW)
    commit(root, NEW)
    monkeypatch.setenv("BASE", "HEAD~1")
    assert changed(root) == frozenset()


@needs_git
@pytest.mark.parametrize("first", [None, OLD])
def test_without_anything_to_compare_with_nothing_is_changed(tmp_path: Path, first: object) -> None:
    git(tmp_path, "init", "-q")
    commit(tmp_path, first)  # from before there were fingerprints, or the only commit
    if first is None:
        commit(tmp_path, NEW)
    assert changed(tmp_path) == frozenset()


def test_a_tree_without_git_has_no_base(tmp_path: Path) -> None:
    write(tmp_path, NEW)
    assert base(tmp_path) is None
    assert changed(tmp_path) == frozenset()


def test_what_changed_and_one_of_each_class_is_examined_in_depth(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = sorted({(api, name) for api in APIS for name in described(api).operations} - _standing())
    monkeypatch.setattr(module, "changed", _answering(frozenset(plain[:1])))
    examined.cache_clear()
    try:
        assert examined() == _standing() | set(plain[:1])
        assert [examples(*one, few=1, many=9) for one in (*plain[:2], *sorted(_standing())[:1])] == [9, 1, 9]
    finally:
        examined.cache_clear()


def _standing() -> set[tuple[str, str]]:
    return {(api, name) for api in APIS for name in representatives(api)}


def test_of_many_changes_some_are_taken_evenly(monkeypatch: pytest.MonkeyPatch) -> None:
    many = frozenset(("coinglass", f"operation_{number:03}") for number in range(100))
    monkeypatch.setattr(module, "changed", _answering(many))
    assert len(module.sample()) <= module.MOST
    assert {name[-3] for _, name in module.sample()} == {"0"}
    assert len({name[-2] for _, name in module.sample()}) >= 8


def _answering(found: frozenset[tuple[str, str]]) -> Callable[..., frozenset[tuple[str, str]]]:
    """Return a function that says what changed."""

    def changed(root: Path, section: str = "operations") -> frozenset[tuple[str, str]]:
        return found

    return changed
