"""Descriptions that once produced a bad client: each now produces a good one, or an error that says what to write."""

from __future__ import annotations

import importlib
import inspect
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_type_hints

import httpx
import pytest

from generator.__main__ import main
from generator.description.document import dump
from generator.description.merge import METHODS
from perpkit._runtime.description.operation import Operation

ROOT = Path(__file__).resolve().parents[2]


def text(**more: Any) -> dict[str, Any]:
    return {"type": "string", "description": "A word.", **more}


def query(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": "A choice.", "schema": schema}


def operation(identity: str, answer: str, **more: Any) -> dict[str, Any]:
    def body(name: str) -> dict[str, Any]:
        schema = {"$ref": f"#/components/schemas/{name}"}
        return {"description": "An answer.", "content": {"application/json": {"schema": schema}}}

    return {
        "operationId": identity,
        "tags": ["things"],
        "summary": "Do it",
        "description": "Does it.",
        "externalDocs": {"url": "https://awkward.example/"},
        "responses": {"200": body(answer), "400": body("Refusal")},
        **more,
    }


def model(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "description": "A thing.", "required": list(properties), "properties": properties}


def description() -> dict[str, Any]:
    """A valid description with everything that once went wrong."""
    side = query("side", text(enum=["buy", "list"]))
    sizes = query("sizes", {"type": "array", "items": {"type": "integer", "enum": [1, 2]}})
    kinds = query("kinds", {"type": "array", "items": {"$ref": "#/components/schemas/Kind"}, "default": ["a", "b"]})
    kinds["example"] = ["b", "a"]
    kind = query("kind", {"$ref": "#/components/schemas/Kind", "default": "b"})
    moment = {"type": "integer", "x-unit": "ms", "minimum": 10**12, "maximum": 10**13, "description": "A moment."}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Awkward", "version": "1"},
        "servers": [{"url": "https://awkward.example"}],
        "x-perpkit": {"client": "Awkward", "error-shapes": [{"code": "word"}]},
        "tags": [{"name": name, "description": "A tag."} for name in ("things", "things.dict")],
        "paths": {
            "/things": {
                "parameters": [query("account", text()), query("side", text())],
                "get": operation("things_list", "Things", **{"x-perpkit-method": "list"})
                | {"parameters": [side, sizes, kinds, kind, query("self", text())]},
                "patch": operation("things_type", "Thing", **{"x-perpkit-method": "type"}),
                "put": operation("things_import", "Thing", **{"x-perpkit-method": "import"})
                | {"description": "Unlike `/things/dict/models`, `/things` and `/elsewhere`."},
                "delete": operation("things_str", "Things", **{"x-perpkit-method": "str"}),
            },
            "/things/dict/models": {"get": operation("things_dict_models", "Thing") | {"tags": ["things.dict"]}},
        },
        "components": {
            "schemas": {
                "Kind": text(enum=["a", "b"]),
                "Refusal": model(word=text()),
                "Things": {"type": "array", "description": "Things.", "items": {"$ref": "#/components/schemas/Thing"}},
                "Thing": model(
                    list={"type": "array", "description": "Words.", "items": {"type": "string"}},
                    str=text(),
                    datetime=moment,
                    property=text(),
                ),
            }
        },
    }


def project(root: Path, document: dict[str, Any]) -> Path:
    (root / "spec/awkward").mkdir(parents=True)
    (root / "spec/units.yaml").write_text((ROOT / "spec/units.yaml").read_text())
    (root / "spec/awkward/common.yaml").write_text(dump(document))
    return root


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = project(tmp_path_factory.mktemp("project"), description())
    assert main(["--root", str(root)]) == 0
    return root


@pytest.fixture(scope="module")
def awkward(root: Path) -> Iterator[ModuleType]:
    sys.path.append(str(root / "generated/python"))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module("perpkit.awkward")
    finally:
        sys.path.remove(str(root / "generated/python"))
        for name in [name for name in sys.modules if name.startswith("perpkit.awkward")]:
            del sys.modules[name]


THING = {"list": ["a"], "str": "b", "datetime": 1762300800000, "property": "c"}


def answered(awkward: ModuleType, body: object) -> tuple[Any, list[httpx.Request]]:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json=body)

    return awkward.Awkward(http_client=httpx.Client(transport=httpx.MockTransport(answer))), requests


def test_docstrings_name_calls_where_the_description_names_paths(awkward: ModuleType, root: Path) -> None:
    sentence = "Unlike `awkward.things.dict.models()`, `awkward.things.list()` and `/elsewhere`."
    assert sentence in " ".join((inspect.getdoc(awkward.Awkward().things.import_) or "").split())
    merged = (root / "generated/openapi/awkward.yaml").read_text()
    assert "Unlike `/things/dict/models`, `/things` and `/elsewhere`." in " ".join(merged.split())


def test_every_http_method_is_generated(awkward: ModuleType) -> None:
    client, requests = answered(awkward, THING)
    client.things.type()
    client.things.import_()
    assert [request.method for request in requests] == ["PATCH", "PUT"]
    known = get_args(get_type_hints(Operation)["method"])
    assert [method.lower() for method in known] == list(METHODS), "generator and runtime know the same methods"


def test_parameters_of_a_path_are_arguments_and_its_operation_can_replace_one(awkward: ModuleType) -> None:
    client, requests = answered(awkward, [THING])
    client.things.list(account="x", self_="y", side="buy", sizes=[1, 2], kinds="a,b")
    assert requests[0].url.raw_path == b"/things?account=x&side=buy&sizes=1,2&kinds=a,b&self=y"
    assert "self" not in client.things.type.__kwdefaults__


def test_values_listed_at_a_parameter_are_its_type(awkward: ModuleType) -> None:
    things: Any = importlib.import_module("perpkit.awkward.resources.things").Things
    found = {
        name: one.annotation.replace("'", '"')
        for name, one in list(inspect.signature(things.list).parameters.items())[1:]
    }
    assert found["side"] == 'Literal["buy", "list"] | None'
    assert found["sizes"] == "Literal[1, 2] | Sequence[Literal[1, 2]] | builtins.str | None"
    assert found["kinds"] == "Kind | Sequence[Kind] | builtins.str | None"


def test_a_default_counts_beside_a_reference_and_of_a_list(awkward: ModuleType) -> None:
    doc = " ".join((inspect.getdoc(awkward.Awkward().things.list) or "").split())
    assert "kind: A choice. One of ``a``, ``b``. The vendor takes 'b' if it is not given." in doc
    assert "The vendor takes 'a,b' if it is not given." in doc


@pytest.mark.parametrize("name", ["Things", "AsyncThings", "ThingsWithResponse", "AsyncThingsWithResponse"])
def test_a_method_with_the_name_of_a_type_hides_nothing(awkward: ModuleType, name: str) -> None:
    module: Any = importlib.import_module("perpkit.awkward.resources.things")
    payload = "Rows[models.Thing]"
    expected = f"Response[{payload}]" if name.endswith("Response") else payload
    for method in ("list", "str"):
        assert inspect.signature(getattr(getattr(module, name), method)).return_annotation == expected


def test_an_attribute_with_the_name_of_a_type_hides_nothing(awkward: ModuleType) -> None:
    client, _ = answered(awkward, [THING])
    [thing] = client.things.list()
    assert (thing.list, thing.str, thing.property) == (["a"], "b", "c")
    assert thing.datetime_utc.year == 2025


def test_type_checkers_take_the_whole_package(root: Path) -> None:
    pytest.importorskip("mypy", reason="`make setup-check` installs it")
    path = f"{root / 'generated/python'}{os.pathsep}{ROOT / 'overlays/python'}"
    options = ["--strict", "--namespace-packages", "--explicit-package-bases", "--cache-dir", str(root / "cache")]
    result = subprocess.run(
        [sys.executable, "-m", "mypy", *options, str(root / "generated/python/perpkit/awkward")],
        cwd=root,
        env={**os.environ, "MYPYPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


SCHEMAS = "components schemas"


@pytest.mark.parametrize(
    ("place", "value", "problem"),
    [
        (
            "paths /things patch x-perpkit-method",
            "list",
            "$.paths['/things'].patch: things.list is the method of things_list too; write another x-perpkit-method",
        ),
        (
            "paths /things patch x-perpkit-method",
            "with_options",
            "$.paths['/things'].patch: every client has a member with_options already; write another x-perpkit-method",
        ),
        (
            "paths /things patch x-perpkit-method",
            "dict",
            "$.paths['/things'].patch: things.dict is a resource too; write another x-perpkit-method",
        ),
        (
            f"{SCHEMAS} Thing properties STR",
            text(),
            "$.components.schemas.Thing: two members give the attribute str; write x-perpkit-name on one of them",
        ),
        (
            f"{SCHEMAS} Thing properties datetime_utc",
            text(),
            "$.components.schemas.Thing: two members give the attribute datetime_utc",
        ),
        (
            f"{SCHEMAS} Thing properties str",
            {"$ref": "#/components/schemas/Size"},
            "$.components.schemas.Size: '1M' cannot be the name of a member; write x-enum-varnames, each name once",
        ),
        (f"{SCHEMAS} Thing required", ["strr"], "$.components.schemas.Thing.required[0]: no property is called strr"),
    ],
)
def test_what_cannot_be_generated_says_what_to_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str, value: object, problem: str
) -> None:
    document: Any = json.loads(json.dumps(description()))
    *keys, last = place.split()
    node = document
    for key in keys:
        node = node[key]
    node[last] = value
    if "Size" in problem:
        document["components"]["schemas"]["Size"] = text(enum=["1m", "1M"])
    assert main(["--root", str(project(tmp_path, document))]) == 1
    error = capsys.readouterr().err
    assert f": {problem}" in error
    assert error.startswith("spec/awkward/common.yaml:"), "it names file and line"
