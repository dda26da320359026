"""The project's own rules for overlays, and the origin of every change."""

from __future__ import annotations

from collections import UserDict
from collections.abc import ItemsView
from pathlib import Path
from typing import Any

import pytest

from generator.description.document import read
from generator.description.merge import Merged, merge
from generator.description.origins import Origin
from generator.description.overlay import apply, apply_file, apply_files, read_overlay
from generator.description.problem import Location, Problem, ProblemError

SPEC = """\
openapi: 3.1.0
info: {title: Small, version: '1'}
tags:
  - {name: one}
  - {name: two}
  - {name: three}
paths:
  /bars:
    get:
      summary: Bars
"""
HEAD = "overlay: 1.1.0\ninfo: {title: Observed, version: '1'}\nactions:\n"


@pytest.fixture
def merged(tmp_path: Path) -> Merged:
    file = tmp_path / "common.yaml"
    file.write_text(SPEC, encoding="utf-8")
    return merge([read(file)])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "observed.overlay.yaml"


def changed(merged: Merged, file: Path, actions: str) -> Merged:
    file.write_text(HEAD + actions, encoding="utf-8")
    return apply_file(merged, read_overlay(file))


def problems(merged: Merged, file: Path, actions: str) -> tuple[Problem, ...]:
    with pytest.raises(ProblemError) as caught:
        changed(merged, file, actions)
    return caught.value.problems


def test_what_is_added_has_its_place_in_the_overlay(merged: Merged, file: Path) -> None:
    result = changed(
        merged,
        file,
        "  - target: $.paths['/bars'].get\n    description: Seen.\n    update:\n"
        "      summary: All bars\n      parameters:\n        - name: a\n        - name: b\n",
    )
    operation = ("paths", "/bars", "get")
    assert result.place((*operation, "summary")) == (file, 7)
    assert result.place((*operation, "parameters")) == (file, 8)
    assert result.place((*operation, "parameters", 1, "name")) == (file, 10)
    assert result.place(operation) == (file.parent / "common.yaml", 9)


def test_items_appended_to_a_list_have_their_place_in_the_overlay(merged: Merged, file: Path) -> None:
    actions = "  - target: $.tags\n    description: Seen.\n    update:\n      - {name: four}\n      - {name: five}\n"
    result = changed(merged, file, actions)
    assert result.place(("tags", 3, "name")) == (file, 7)
    assert result.place(("tags", 4)) == (file, 8)


def test_what_is_copied_has_the_place_of_the_action(merged: Merged, file: Path) -> None:
    result = changed(merged, file, "  - target: $.paths\n    description: Seen.\n    copy: $.info\n")
    assert result.place(("paths", "title")) == (file, 6)


def test_items_after_a_removed_one_keep_their_place(merged: Merged, file: Path) -> None:
    result = changed(merged, file, "  - target: $.tags[0, 1]\n    description: Gone.\n    remove: true\n")
    assert result.value["tags"] == [{"name": "three"}]
    assert result.place(("tags", 0, "name")) == (file.parent / "common.yaml", 6)
    assert ("tags", 1) not in result.origins


def test_a_removed_member_loses_its_place_and_the_others_keep_theirs(merged: Merged, file: Path) -> None:
    result = changed(merged, file, "  - target: $.info.title\n    description: Gone.\n    remove: true\n")
    assert ("info", "title") not in result.origins
    assert ("info", "version") in result.origins
    assert ("info", "title") in merged.origins


def test_places_are_read_once_however_much_is_removed(tmp_path: Path) -> None:
    reads: list[int] = []

    class Counted(UserDict[Location, Origin]):
        def items(self) -> ItemsView[Location, Origin]:
            reads.append(len(self))
            return super().items()

    document = {"tags": [{"name": name} for name in "abcdefgh"]}
    origins = Counted({("tags", index, "name"): (tmp_path, index + 1) for index in range(8)})
    file = tmp_path / "observed.overlay.yaml"
    file.write_text(HEAD + "  - {target: '$.tags[0,2,4,6]', description: Gone., remove: true}\n" * 2, encoding="utf-8")
    result = apply_files(Merged(document, origins), [read_overlay(file)])
    assert [result.place(("tags", index, "name"))[1] for index in range(2)] == [4, 8]
    assert reads == [8]


def test_an_action_that_matches_nothing_is_an_error_with_index_target_and_line(merged: Merged, file: Path) -> None:
    actions = (
        "  - {target: $.info, description: Fine., update: {x-a: 1}}\n"
        "  - {target: $.infos, description: Old., update: {x-a: 1}}\n"
        "  - {target: '$.tags[9]', description: Old., remove: true}\n"
    )
    first, second = problems(merged, file, actions)
    assert str(first) == (
        f"{file}:5: $.actions[1]: action 1 (target $.infos) matches nothing; "
        "correct the JSONPath, or delete the action if the document changed"
    )
    assert second.line == 6


@pytest.mark.parametrize(
    ("action", "where", "remedy"),
    [
        ("{target: $.info, update: {}}", "$.actions[0].description", "write a description with the reason"),
        ("{target: $.info, description: ' ', update: {}}", "$.actions[0].description", "write a description"),
        ("{target: $.info, description: Why.}", "$.actions[0].target", "write update, copy or remove: true"),
        ("{target: $.info, description: Why., remove: false}", "$.actions[0].target", "changes nothing"),
    ],
)
def test_an_action_says_why_and_changes_something(
    merged: Merged, file: Path, action: str, where: str, remedy: str
) -> None:
    (problem,) = problems(merged, file, f"  - {action}\n")
    assert (problem.file, problem.line, problem.where) == (file, 4, where)
    assert remedy in problem.message


@pytest.mark.parametrize(
    ("action", "where", "remedy"),
    [
        ("word", "$.actions[0]", "an action is a mapping"),
        ("{update: {}}", "$.actions[0].target", "write a JSONPath that begins with $"),
        ("{target: 7, update: {}}", "$.actions[0].target", "write a JSONPath that begins with $"),
        ("{target: info, update: {}}", "$.actions[0].target", "'info' is not a JSONPath of RFC 9535"),
        ("{target: '$.a[?', update: {}}", "$.actions[0].target", "is not a JSONPath of RFC 9535"),
        ("{target: '$.a[?nope(@)]', update: {}}", "$.actions[0].target", "is not a JSONPath of RFC 9535"),
        ("{target: $.info, copy: info}", "$.actions[0].copy", "is not a JSONPath of RFC 9535"),
        ("{target: $.info, remove: 'yes'}", "$.actions[0].remove", "write true or false"),
        ("{target: $.info, update: {}, copy: $}", "$.actions[0].copy", "write two actions"),
    ],
)
def test_an_action_must_be_one_already_when_it_is_read(file: Path, action: str, where: str, remedy: str) -> None:
    file.write_text(f"{HEAD}  - {action}\n", encoding="utf-8")
    with pytest.raises(ProblemError) as caught:
        read_overlay(file)
    (problem,) = caught.value.problems
    assert (problem.line, problem.where) == (4, where)
    assert remedy in problem.message


@pytest.mark.parametrize(
    ("overlay", "where"),
    [
        ({"info": {"title": "a", "version": "1"}, "actions": [{"target": "$"}]}, ["$.overlay"]),
        ({"overlay": "2.0.0", "info": {"title": "a", "version": "1"}, "actions": [{"target": "$"}]}, ["$.overlay"]),
        ({"overlay": 1.1, "info": {"title": "a", "version": "1"}, "actions": [{"target": "$"}]}, ["$.overlay"]),
        ({"overlay": "1.1.0", "actions": [{"target": "$"}]}, ["$.info.title", "$.info.version"]),
        ({"overlay": "1.1.0", "info": {"title": "a"}, "actions": [{"target": "$"}]}, ["$.info.version"]),
        ({"overlay": "1.1.0", "info": {"title": "a", "version": "1"}}, ["$.actions"]),
        ({"overlay": "1.1.0", "info": {"title": "a", "version": "1"}, "actions": []}, ["$.actions"]),
        ({"overlay": "1.1.0", "info": {"title": "a", "version": "1"}, "actions": {}}, ["$.actions"]),
    ],
)
def test_an_overlay_has_a_known_version_an_info_and_actions(overlay: dict[str, Any], where: list[str]) -> None:
    with pytest.raises(ProblemError) as caught:
        apply({}, overlay, strict=False)
    assert [problem.where for problem in caught.value.problems] == where
    assert all("write" in problem.message for problem in caught.value.problems)


def test_plain_data_is_changed_under_the_same_strict_rules() -> None:
    action = {"target": "$.info", "description": "Why.", "update": {"x-a": 1}}
    overlay = {"overlay": "1.1.0", "info": {"title": "a", "version": "1"}, "actions": [action]}
    assert apply({"info": {}}, overlay) == {"info": {"x-a": 1}}
    with pytest.raises(ProblemError, match=r"^overlay: \$\.actions\[0\]: action 0 \(target \$\.info\) matches nothing"):
        apply({}, overlay)


def test_the_merged_document_is_left_as_it_was(merged: Merged, file: Path) -> None:
    before = dict(merged.origins)
    changed(merged, file, "  - {target: $.tags, description: Gone., remove: true}\n")
    assert [tag["name"] for tag in merged.value["tags"]] == ["one", "two", "three"]
    assert merged.origins == before
