"""Notes about evidence are in the merged document and in the docstrings of methods."""

from __future__ import annotations

import inspect
from importlib import import_module
from operator import attrgetter
from typing import Any

import pytest

from perpkit.sandbox import credentials
from tools.contract.description import APIS, described

CAVEATS = [
    pytest.param(api, operation["x-perpkit-call"], operation.get("x-perpkit-caveats", []), id=name)
    for api in APIS
    for name, (_, operation) in described(api).operations.items()
]


@pytest.mark.parametrize(("api", "call", "caveats"), CAVEATS)
def test_docstring_has_every_caveat(api: str, call: str, caveats: list[str]) -> None:
    module: Any = import_module(f"perpkit.{api}")
    name = described(api).document["x-perpkit"]["client"]
    for client_class in (getattr(module, name), getattr(module, f"Async{name}")):
        method = attrgetter(call)(client_class(**credentials(api)))
        note = " ".join((inspect.getdoc(method) or "").partition("Note:")[2].split())
        assert note
        assert [one for one in caveats if one not in note] == []


def test_what_the_plan_limits_is_told_alike() -> None:
    for name, (_, operation) in described("coinglass").operations.items():
        said = " ".join(operation.get("x-perpkit-caveats", []))
        limits = operation.get("x-plan-limits", [])
        assert ("The plan limits how far back it reaches." in said) is ("history" in limits), name
        assert ("Older rows are silently omitted." in said) is ("history" in limits and "x-perpkit-paging" in operation)
        assert ("Lower plans have a smallest interval." in said) is ("interval" in limits), name


def test_there_are_some() -> None:
    assert {one.values[0] for one in CAVEATS if one.values[2]} == set(APIS)


@pytest.mark.parametrize("word", ["newest first", "is included", "is not included"])
def test_single_orders_claim_nothing_without_evidence(word: str) -> None:
    document = described("coinglass").document
    operation = document["paths"]["/api/futures/liquidation/order"]["get"]
    texts = [operation["description"], document["components"]["schemas"]["OrderSide"]["description"]]
    texts += [document["components"]["parameters"][name]["description"] for name in ("StartTime", "EndTime")]
    assert not [text for text in texts if word in text]
    assert word not in str(operation["responses"])
