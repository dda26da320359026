"""The generated clients are complete and documented, and the blocking and the asynchronous one are alike."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from generator.description.document import read
from generator.description.merge import operations

ROOT = Path(__file__).resolve().parents[2]
APIS = {"coinglass": "CoinGlass", "ztdx": "Ztdx"}


def table(api: str) -> Any:
    return import_module(f"perpkit.{api}.operations").TABLE


def streams(api: str) -> set[str]:
    return {channel.call_path for channel in import_module(f"perpkit.{api}.channels").CHANNELS}


def client(api: str, prefix: str = "") -> Any:
    return getattr(import_module(f"perpkit.{api}"), f"{prefix}{APIS[api]}").sandbox()


def methods(resource: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every public method below a resource or client, by its dotted path."""
    kind: type[object] = resource.__class__
    for name, member in inspect.getmembers(kind):
        if name.startswith("_"):
            continue
        if isinstance(member, property):
            if name != "with_response" and hasattr(getattr(resource, name), "_client"):
                yield from methods(getattr(resource, name), f"{path}{name}.")
        elif path and callable(member):
            yield f"{path}{name}", member


@pytest.mark.parametrize("api", APIS)
def test_every_operation_has_its_method(api: str) -> None:
    found = table(api).all()
    walked = [operation.call_path.rpartition(".") for operation in found if operation.paging]
    expected = {operation.call_path for operation in found} | {f"{tag}.iter_{name}" for tag, _, name in walked}
    expected |= streams(api)
    with client(api) as cg:
        assert {path for path, _ in methods(cg)} == expected


@pytest.mark.parametrize("api", APIS)
def test_the_document_says_where_the_method_is(api: str) -> None:
    described = read(ROOT / "generated" / "openapi" / f"{api}.yaml").value
    documented = {operation["operationId"]: operation["x-perpkit-call"] for _, operation in operations(described)}
    assert documented == {operation.id: operation.call_path for operation in table(api).all()}


@pytest.mark.parametrize("api", APIS)
def test_the_document_says_where_the_stream_is(api: str) -> None:
    described = read(ROOT / "generated" / "asyncapi" / f"{api}.yaml").value
    documented = {name: operation["x-perpkit-call"] for name, operation in described["operations"].items()}
    table = import_module(f"perpkit.{api}.channels").CHANNELS
    assert documented == {channel.id: channel.call_path for channel in table}


QUIET = """
import sys
from perpkit.coinglass import CoinGlass
with CoinGlass.sandbox() as cg:
    cg.futures.supported_coins()
    before = [name for name in sys.modules if name[:8] == "perpkit." and ("stream" in name or "channel" in name)]
    cg.stream
print(before, "perpkit.coinglass.channels" in sys.modules, "websockets" in sys.modules)
"""


def test_who_only_calls_loads_nothing_of_streams() -> None:
    run = subprocess.run([sys.executable, "-c", QUIET], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["[]", "True", "False"]


@pytest.mark.parametrize("api", APIS)
def test_the_table_finds_an_operation_by_call_path_and_by_id(api: str) -> None:
    package = import_module(f"perpkit.{api}.operations")
    assert list(package.TABLE) == [operation.call_path for operation in package.OPERATIONS]
    for operation in package.OPERATIONS:
        assert package.TABLE.find(operation.call_path) is package.TABLE.find(operation.id) is operation
        assert getattr(package, operation.id.upper()) is operation
    assert {"OPERATIONS", "TABLE", *(operation.id.upper() for operation in package.OPERATIONS)} <= set(dir(package))
    with pytest.raises(LookupError, match=r"has no operation 'nothing\.here'; write a call path or an id"):
        package.TABLE.find("nothing.here")
    path = package.OPERATIONS[0].call_path
    with pytest.raises(LookupError, match=f"did you mean {re.escape(path)}\\?"):
        package.TABLE.find(f"{path}s")
    with pytest.raises(AttributeError, match="has no attribute 'NOTHING'"):
        _ = package.NOTHING


LOADED = """
import os, sys
from importlib import import_module
import perpkit._runtime.description.table, perpkit._runtime.resource  # not once for each
for resource in sys.argv[2:]:
    if os.fork() == 0:  # what it imports is not seen by the next
        import_module(f"perpkit.{sys.argv[1]}.resources.{resource}")
        print(*sorted(name.removeprefix("perpkit.") for name in sys.modules if f"{sys.argv[1]}." in name), flush=True)
        os._exit(0)
    assert os.wait()[1] == 0
"""


@pytest.mark.parametrize("api", APIS)
def test_a_resource_imports_its_own_operations_and_no_models(api: str) -> None:
    resources = sorted({one.call_path.rpartition(".")[0].replace(".", "_") for one in table(api).all()})
    command = [sys.executable, "-c", LOADED, api, *resources]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    for resource, line in zip(resources, lines, strict=True):
        parts = ("models", "operations", f"operations.{resource}", "resources", f"resources.{resource}")
        assert line.split() == [f"{api}.{part}" for part in parts]


def blocked(parameter: inspect.Parameter) -> inspect.Parameter:
    """Return a parameter of an asynchronous method as the blocking one has it: what it returns is not awaited."""
    annotation: object = parameter.annotation
    if not isinstance(annotation, str):
        return parameter  # self has none
    return parameter.replace(annotation=annotation.replace("str | Awaitable[str]", "str"))


@pytest.mark.parametrize("api", APIS)
async def test_blocking_and_asynchronous_are_the_same(api: str) -> None:
    with client(api) as blocking:
        sync, sync_response = dict(methods(blocking)), dict(methods(blocking.with_response))
    async with client(api, "Async") as asynchronous:
        twin, twin_response = dict(methods(asynchronous)), dict(methods(asynchronous.with_response))
    assert sync.keys() == twin.keys()
    calls = {path for path in sync if ".iter_" not in path} - streams(api)
    assert sync_response.keys() == twin_response.keys() == calls
    for path, method in sync.items():
        theirs = inspect.signature(twin[path]).parameters
        same = {name: blocked(one) for name, one in theirs.items() if name != "concurrency"}
        assert inspect.signature(method).parameters == same
        if "concurrency" not in theirs:
            assert inspect.getdoc(method) == (inspect.getdoc(twin[path]) or "").replace("``async for``", "``for``")
        assert inspect.iscoroutinefunction(twin[path]) == (path in calls)
    for path, method in sync_response.items():
        assert inspect.signature(method).parameters == inspect.signature(sync[path]).parameters
        assert "Response[" in inspect.signature(method).return_annotation


@pytest.mark.parametrize("api", APIS)
def test_docstrings_tell_everything(api: str) -> None:
    with client(api) as blocking:
        for path, method in methods(blocking):
            text = inspect.getdoc(method) or ""
            for name in list(inspect.signature(method).parameters)[1:]:
                assert f"    {name}: " in text, f"{path} does not say what {name} is"
            assert "Raises:" in text
            if ".iter_" not in path:
                assert "Vendor's page: https://" in text
                assert "Returns:" in text


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("part", ["", ".models", ".resources"])
def test_public_names_are_what_all_says(api: str, part: str) -> None:
    package = import_module(f"perpkit.{api}{part}")
    assert package.__all__ == sorted(package.__all__)
    assert set(package.__all__) <= set(dir(package))
    for name in package.__all__:
        assert getattr(package, name) is not None
