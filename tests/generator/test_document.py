from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.description.document import Document, dump, read
from generator.description.problem import Problem, ProblemError, json_path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "liquidation.yaml"


def reading(file: Path, text: str) -> Document:
    file.write_text(text, encoding="utf-8")
    return read(file)


def problems(file: Path, text: str) -> tuple[Problem, ...]:
    with pytest.raises(ProblemError) as caught:
        reading(file, text)
    return caught.value.problems


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("Off", "Off"),
        ("y", "y"),
        ("12:30", "12:30"),
        ("1:20:30", "1:20:30"),
        ("2026-01-01", "2026-01-01"),
        ("2026-01-01T10:00:00Z", "2026-01-01T10:00:00Z"),
        ("1_000", "1_000"),
        ("=", "="),
        ("012", 12),
        ("0o17", 15),
        ("0xff", 255),
        ("-7", -7),
        ("+7", 7),
        ("1e12", 1e12),
        ("0.10", 0.1),
        (".5", 0.5),
        ("'12'", "12"),
        ("!!str 12", "12"),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("''", ""),
    ],
)
def test_plain_scalars_follow_the_core_schema_of_yaml_1_2(file: Path, text: str, value: object) -> None:
    found = reading(file, f"key: {text}\n").value["key"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_text_whatever_they_look_like(file: Path) -> None:
    assert reading(file, "200: a\ntrue: b\nnull: c\n1.5: d\n").value == {
        "200": "a",
        "true": "b",
        "null": "c",
        "1.5": "d",
    }


def test_every_key_and_item_has_its_line(file: Path) -> None:
    document = reading(
        file, "# comment\npaths:\n  /api/x:\n    get:\n      tags:\n        - one\n        - {name: two}\n"
    )
    assert document.path == file
    assert document.lines == {
        (): 1,
        ("paths",): 2,
        ("paths", "/api/x"): 3,
        ("paths", "/api/x", "get"): 4,
        ("paths", "/api/x", "get", "tags"): 5,
        ("paths", "/api/x", "get", "tags", 0): 6,
        ("paths", "/api/x", "get", "tags", 1): 7,
        ("paths", "/api/x", "get", "tags", 1, "name"): 7,
    }


def test_a_key_given_twice_names_both_lines(file: Path) -> None:
    (problem,) = problems(file, "info:\n  title: a\n  version: b\n  title: c\n")
    assert str(problem) == f"{file}:4: $.info.title: key is already given on line 2; keep one of the two"


@pytest.mark.parametrize(
    ("text", "line", "where", "remedy"),
    [
        ("a: &x {b: 1}\nc: *x\n", 2, "$.c", "use $ref"),
        ("a: &x {b: 1}\nc:\n  <<: *x\n", 3, "$.c['<<']", "write the members out"),
        ("a:\n  ? [1, 2]\n  : 3\n", 2, "$.a", "write a plain word"),
        ("a:\n  - .inf\n", 2, "$.a[0]", "put it in quotes"),
        ("a: .NaN\n", 1, "$.a", "put it in quotes"),
        ("a: !!int word\n", 1, "$.a", "put it in quotes"),
        ("a: !!binary aGk=\n", 1, "$.a", "put it in quotes"),
        ("- a\n", 1, "$", "mapping"),
        ("", 1, "$", "empty"),
        ("a: 1\nb: [1, 2\nc: 3\n", 3, "$", "correct the syntax"),
        ("a: \x00\n", None, "$", "not readable"),
    ],
)
def test_what_json_cannot_say_is_refused_with_line_and_remedy(
    file: Path, text: str, line: int | None, where: str, remedy: str
) -> None:
    (problem,) = problems(file, text)
    assert (problem.file, problem.line, problem.where) == (file, line, where)
    assert remedy in problem.message


def test_a_file_that_is_not_utf8_is_refused(file: Path) -> None:
    file.write_bytes(b"a: \xff\xfe\n")
    with pytest.raises(ProblemError, match="not readable as UTF-8"):
        read(file)


def test_all_problems_of_a_file_are_reported_one_on_a_line(file: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        reading(file, "a: 1\na: 2\nb: .inf\n")
    assert [problem.line for problem in caught.value.problems] == [2, 3]
    assert str(caught.value).splitlines() == [str(problem) for problem in caught.value.problems]


def test_a_problem_without_a_line_names_the_file_alone() -> None:
    assert str(Problem("spec", None, "$", "write one")) == "spec: $: write one"


@pytest.mark.parametrize(
    ("location", "spelling"),
    [
        ((), "$"),
        (("paths", "/api/x", "get", "parameters", 0), "$.paths['/api/x'].get.parameters[0]"),
        (("responses", "200"), "$.responses['200']"),
        (("it's", 'a "b"', "back\\slash"), "$['it\\'s']['a \"b\"']['back\\\\slash']"),
    ],
)
def test_locations_are_spelt_as_json_paths(location: tuple[str | int, ...], spelling: str) -> None:
    assert json_path(location) == spelling


def test_output_keeps_the_order_and_is_in_block_style() -> None:
    value = {"b": {"y": [1, 2.5, None]}, "a": [], "c": {}, "d": [{"k": True}]}
    assert dump(value) == "b:\n  'y':\n  - 1\n  - 2.5\n  - null\na: []\nc: {}\nd:\n- k: true\n"


def test_output_has_no_aliases_and_keeps_unicode_and_lines() -> None:
    shared = {"title": "Größe ≥ 1"}
    text = dump({"a": shared, "b": shared, "c": "one\ntwo\n"})
    assert text == "a:\n  title: Größe ≥ 1\nb:\n  title: Größe ≥ 1\nc: |\n  one\n  two\n"


@pytest.mark.parametrize("word", ["yes", "n", "12:30", "1e3", "0o17", "2026-01-01", "012", ".inf", "~", "", "=", "<<"])
def test_text_that_some_reader_takes_for_something_else_is_quoted(word: str) -> None:
    assert dump({word: word}) == f"'{word}': '{word}'\n"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=20), inner, max_size=4),
    max_leaves=12,
)


@given(value=st.dictionaries(st.text(max_size=20), JSON, max_size=4))
def test_what_is_written_is_read_back_by_readers_of_1_1_and_1_2(
    value: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.getbasetemp() / "round-trip.yaml"
    file.write_bytes(dump(value).encode())
    assert read(file).value == value
    assert yaml.safe_load(dump(value)) == value
