"""The generated clients as a user meets them: complete, documented, and the same blocking and asynchronous."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

APIS = {"coinglass": "CoinGlass", "ztdx": "Ztdx"}
METHODS = {
    "coinglass": {
        "account.subscription",
        "futures.supported_coins",
        "futures.supported_exchange_pairs",
        "futures.supported_exchanges",
        "futures.liquidation.aggregated_heatmap_model1",
        "futures.liquidation.aggregated_heatmap_model2",
        "futures.liquidation.aggregated_heatmap_model3",
        "futures.liquidation.aggregated_history",
        "futures.liquidation.aggregated_map",
        "futures.liquidation.coin_list",
        "futures.liquidation.exchange_list",
        "futures.liquidation.heatmap_model1",
        "futures.liquidation.heatmap_model2",
        "futures.liquidation.heatmap_model3",
        "futures.liquidation.history",
        "futures.liquidation.iter_aggregated_history",
        "futures.liquidation.iter_history",
        "futures.liquidation.iter_order",
        "futures.liquidation.map",
        "futures.liquidation.max_pain",
        "futures.liquidation.order",
    },
    "ztdx": {
        "account.set_margin_mode",
        "unified.account",
        "unified.iter_liquidations",
        "unified.liquidations",
        "unified.risk_simulate",
    },
}


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
    with client(api) as cg:
        assert {path for path, _ in methods(cg)} == METHODS[api]


@pytest.mark.parametrize("api", APIS)
async def test_blocking_and_asynchronous_are_the_same(api: str) -> None:
    with client(api) as blocking:
        sync, sync_response = dict(methods(blocking)), dict(methods(blocking.with_response))
    async with client(api, "Async") as asynchronous:
        twin, twin_response = dict(methods(asynchronous)), dict(methods(asynchronous.with_response))
    assert sync.keys() == twin.keys()
    assert sync_response.keys() == twin_response.keys() == {path for path in sync if ".iter_" not in path}
    for path, method in sync.items():
        assert inspect.signature(method).parameters == inspect.signature(twin[path]).parameters
        assert inspect.getdoc(method) == inspect.getdoc(twin[path])
        assert inspect.iscoroutinefunction(twin[path]) == (".iter_" not in path)
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
def test_public_names_are_what_all_says(api: str) -> None:
    package = import_module(f"perpkit.{api}")
    assert package.__all__ == sorted(package.__all__)
    assert set(package.__all__) <= set(dir(package))
    for name in package.__all__:
        assert getattr(package, name) is not None
