from __future__ import annotations

from pathlib import Path

import pytest

from generator.description.document import Document, dump, read
from generator.description.merge import Merged, merge
from generator.description.problem import Problem, ProblemError

COMMON = """\
openapi: 3.1.0
info: {title: Small, version: '1'}
servers: [{url: 'https://vendor.example'}]
x-plans: [{name: Free}]
tags:
  - {name: account, description: The account.}
components:
  schemas:
    Code: {type: string}
"""
HISTORY = """\
openapi: 3.1.0
info: {title: History, version: '1'}
tags:
  - {name: history, description: Bars.}
paths:
  /bars:
    get:
      operationId: bars
      responses:
        '200': {$ref: '#/components/responses/Bars'}
components:
  responses:
    Bars:
      description: Bars.
      content:
        application/json:
          schema: {$ref: 'common.yaml#/components/schemas/Code'}
"""


class Folder:
    """A folder of description files."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def documents(self, **texts: str) -> list[Document]:
        found: list[Document] = []
        for name, text in texts.items():
            file = self.path / f"{name}.yaml"
            file.write_text(text, encoding="utf-8")
            found.append(read(file))
        return found

    def merge(self, **texts: str) -> Merged:
        return merge(self.documents(**texts))

    def problems(self, **texts: str) -> tuple[Problem, ...]:
        with pytest.raises(ProblemError) as caught:
            self.merge(**texts)
        return caught.value.problems


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_documents_become_one(folder: Folder) -> None:
    value = folder.merge(common=COMMON, history=HISTORY).value
    assert value["info"] == {"title": "Small", "version": "1"}
    assert value["x-plans"] == [{"name": "Free"}]
    assert [tag["name"] for tag in value["tags"]] == ["account", "history"]
    assert list(value["components"]) == ["schemas", "responses"]
    assert value["paths"]["/bars"]["get"]["operationId"] == "bars"


def test_references_into_other_files_become_references_into_the_whole(folder: Folder) -> None:
    merged = folder.merge(common=COMMON, history=HISTORY.replace("common.yaml#", "./common.yaml#"))
    media = merged.value["components"]["responses"]["Bars"]["content"]["application/json"]
    assert media["schema"] == {"$ref": "#/components/schemas/Code"}


def test_the_order_of_the_files_does_not_matter(folder: Folder) -> None:
    more = "openapi: 3.1.0\npaths:\n  /a:\n    get: {operationId: a}\n"
    documents = folder.documents(zebra=more, common=COMMON, history=HISTORY)
    forward, backward = merge(documents), merge(documents[::-1])
    assert dump(forward.value) == dump(backward.value)
    assert list(forward.value["paths"]) == ["/bars", "/a"]


def test_every_node_has_its_place(folder: Folder) -> None:
    merged = folder.merge(common=COMMON, history=HISTORY)
    assert merged.place(("components", "schemas", "Code", "type")) == (folder.path / "common.yaml", 9)
    assert merged.place(("paths", "/bars", "get", "operationId")) == (folder.path / "history.yaml", 8)
    assert merged.place(("tags", 1, "name")) == (folder.path / "history.yaml", 4)


def test_a_node_without_a_place_has_that_of_the_node_around_it(folder: Folder) -> None:
    merged = folder.merge(common=COMMON, history=HISTORY)
    assert merged.place(("paths", "/bars", "get", "deprecated")) == (folder.path / "history.yaml", 7)
    assert Merged({}, {}).place(("info",)) == (None, None)


def test_the_documents_are_left_as_they_were(folder: Folder) -> None:
    documents = folder.documents(common=COMMON, history=HISTORY)
    before = [dump(document.value) for document in documents]
    merge(documents).value["components"]["schemas"]["Code"]["type"] = "integer"
    assert [dump(document.value) for document in documents] == before


def test_methods_of_one_path_may_stand_in_two_files(folder: Folder) -> None:
    more = "openapi: 3.1.0\npaths:\n  /bars:\n    post: {operationId: add_bar}\n"
    assert list(folder.merge(common=COMMON, history=HISTORY, more=more).value["paths"]["/bars"]) == ["get", "post"]


@pytest.mark.parametrize(
    ("text", "line", "where", "first"),
    [
        ("paths:\n  /bars:\n    get: {}\n", 3, "$.paths['/bars'].get", "history.yaml:7"),
        ("components:\n  schemas:\n    Code: {}\n", 3, "$.components.schemas.Code", "common.yaml:9"),
        ("paths:\n  /b:\n    get:\n      operationId: bars\n", 4, "$.paths['/b'].get.operationId", "history.yaml:8"),
        ("tags:\n  - {name: new}\n  - {name: account}\n", 3, "$.tags[1]", "common.yaml:6"),
    ],
)
def test_a_second_definition_names_both_places(folder: Folder, text: str, line: int, where: str, first: str) -> None:
    (problem,) = folder.problems(common=COMMON, history=HISTORY, more=text)
    assert (problem.file, problem.line, problem.where) == (folder.path / "more.yaml", line, where)
    assert f"is already defined at {folder.path}/{first}; keep one of the two" in problem.message


@pytest.mark.parametrize(
    "reference", ["#/components/schemas/Cod", "other.yaml#/components/schemas/Code", "Code", "#/openapi/x"]
)
def test_a_reference_that_leads_nowhere_has_its_line(folder: Folder, reference: str) -> None:
    text = f"components:\n  schemas:\n    Row:\n      anyOf:\n        - $ref: '{reference}'\n"
    (problem,) = folder.problems(common=COMMON, more=text + "    Ok: {$ref: '#/components/schemas/Row/anyOf'}\n")
    assert (problem.file, problem.line) == (folder.path / "more.yaml", 5)
    assert problem.where == "$.components.schemas.Row.anyOf[0]['$ref']"
    assert f"there is nothing at {reference}; correct the reference" in problem.message


def test_references_may_lead_to_a_path(folder: Folder) -> None:
    text = "components:\n  schemas:\n    Row: {$ref: '#/paths/~1bars/get'}\n"
    assert "Row" in folder.merge(common=COMMON, history=HISTORY, more=text).value["components"]["schemas"]


@pytest.mark.parametrize("key", ["servers: []", "x-plans: []", "security: []"])
def test_what_is_of_the_whole_api_stands_in_common_only(folder: Folder, key: str) -> None:
    (problem,) = folder.problems(common=COMMON, more=f"openapi: 3.1.0\n{key}\n")
    assert (problem.line, problem.message) == (2, "only common.yaml may have this key; move it there")


def test_the_versions_must_agree(folder: Folder) -> None:
    (problem,) = folder.problems(common=COMMON, more="openapi: 3.0.3\n")
    assert problem.message == "write the same version as common.yaml: 3.1.0"


@pytest.mark.parametrize(
    "text", ["paths: []", "paths: {/bars: []}", "components: 1", "components: {schemas: []}", "tags: {}"]
)
def test_a_section_of_the_wrong_kind_is_refused(folder: Folder, text: str) -> None:
    (problem,) = folder.problems(common=COMMON, more=text)
    assert "must be a" in problem.message


def test_an_api_without_common_is_refused(folder: Folder) -> None:
    (problem,) = folder.problems(history=HISTORY)
    assert problem.file == folder.path / "common.yaml"
    assert "add it" in problem.message
    with pytest.raises(ProblemError, match=r"common\.yaml"):
        merge([])


def test_tags_and_operations_of_the_wrong_kind_do_not_stop_the_merge(folder: Folder) -> None:
    text = "tags: [history, history]\npaths: {/a: {get: {}, parameters: []}, /b: {get: 1}}\n"
    assert folder.merge(common=COMMON, more=text).value["tags"][1:] == ["history", "history"]
