"""The catalogue says of every operation what the operation table says, and can be read without the package."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from typing import Any

import pytest

from perpkit._runtime.description.catalogue import catalogue
from perpkit.sandbox import apis


def table(api: str) -> tuple[Any, ...]:
    operations: tuple[Any, ...] = import_module(f"perpkit.{api}.operations").OPERATIONS
    return operations


@pytest.mark.parametrize("api", apis())
def test_it_has_every_operation_with_its_arguments(api: str) -> None:
    entries = catalogue(api).operations
    assert list(entries) == [operation.call_path for operation in table(api)]
    for operation in table(api):
        entry = entries[operation.call_path]
        assert (entry.id, entry.method, entry.path, entry.plans, entry.page) == (
            operation.id,
            operation.method,
            operation.path,
            operation.plans,
            operation.page,
        )
        assert entry.writes is (operation.write is not None)
        assert (entry.iteration is not None) is (operation.paging is not None)
        assert [
            (one.wire, one.keyword, one.kind, one.required, one.choices, one.listed) for one in entry.arguments
        ] == [
            (one.name, one.keyword, one.kind, one.required, one.choices, one.separator is not None)
            for one in sorted(operation.parameters, key=lambda parameter: not parameter.required)
        ]


def test_an_entry_says_what_people_need() -> None:
    entry = catalogue("coinglass").operations["futures.liquidation.order"]
    assert entry.summary == "Single liquidation orders."
    assert entry.refresh_seconds == 1
    assert entry.iteration is not None
    assert entry.iteration.method == "iter_order"
    assert entry.iteration.arguments["start_time"] is False
    assert any("cg.futures.supported_coins()" in one.doc for one in entry.arguments)


def test_reading_it_imports_no_package_of_an_api() -> None:
    program = (
        "import sys; from perpkit._runtime.description.catalogue import catalogue; catalogue('coinglass');"
        "print(*(name for name in ('perpkit.coinglass', 'httpx', 'msgspec') if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize("name", ["absent", "errors", "no.name", "1"])
def test_another_name_is_refused(name: str) -> None:
    with pytest.raises(LookupError, match="has no API"):
        catalogue(name)
