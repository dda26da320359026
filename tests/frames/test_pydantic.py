"""FastAPI and pydantic take the classes of answers as they are; neither is imported here."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any

import attrs
import pytest

from perpkit.coinglass import CoinGlass, FundingArbitrage, LiquidationBar, LiquidationHeatmap, LiquidationOrder, Rows
from perpkit.ztdx import ListenKey, UnifiedLiquidation, UnifiedLiquidations, Ztdx

pydantic: Any = pytest.importorskip("pydantic")


@pytest.fixture(scope="module")
def answers() -> Iterator[dict[str, Any]]:
    with CoinGlass.sandbox() as cg, Ztdx.sandbox() as ztdx:
        liquidation = cg.futures.liquidation
        yield {
            "bars": liquidation.history(exchange="Binance", symbol="BTCUSDT", interval="1d", limit=2),
            "heat": liquidation.heatmap_model1(exchange="Binance", symbol="BTCUSDT", range="12h"),
            "orders": liquidation.order(exchange="Binance", symbol="BTC", min_liquidation_amount=1)[:2],
            "arbitrage": cg.futures.funding_rate.arbitrage(usd=10_000),
            "page": ztdx.unified.liquidations(),
            "key": ztdx.account.create_listen_key(),
        }


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (Rows[LiquidationBar], "bars"),
        (list[LiquidationOrder], "orders"),
        (LiquidationHeatmap, "heat"),
        (Rows[FundingArbitrage], "arbitrage"),
        (UnifiedLiquidations, "page"),
    ],
)
def test_answers_come_back_from_their_json(kind: Any, name: str, answers: dict[str, Any]) -> None:
    adapter = pydantic.TypeAdapter(kind)
    again = adapter.validate_json(adapter.dump_json(answers[name]))
    assert again == answers[name]
    assert adapter.validate_python(answers[name]) == answers[name]
    if name != "orders":
        assert type(again) is type(answers[name])
    if name == "page":
        assert type(again.liquidations) is Rows
    assert adapter.json_schema(mode="serialization").keys() == adapter.json_schema().keys()


def test_values_that_are_not_described_are_kept_and_wrong_ones_refused(answers: dict[str, Any]) -> None:
    adapter = pydantic.TypeAdapter(LiquidationOrder)
    given = json.loads(adapter.dump_json(answers["orders"][0]))
    assert not adapter.validate_python({**given, "side": 7, "added": "later"}).side.is_known
    with pytest.raises(pydantic.ValidationError, match="price"):
        adapter.validate_python({**given, "price": "much"})
    with pytest.raises(pydantic.ValidationError, match="symbol"):
        adapter.validate_python({name: value for name, value in given.items() if name != "symbol"})


def test_a_credential_is_never_written(answers: dict[str, Any]) -> None:
    adapter = pydantic.TypeAdapter(ListenKey)
    assert adapter.dump_json(answers["key"]) == b'{"listen_key":"***"}'
    assert adapter.json_schema()["properties"]["listen_key"]["type"] == "string"
    assert adapter.validate_python({"listen_key": "fake-key"}).listen_key.reveal() == "fake-key"


def test_a_web_service_answers_with_them(answers: dict[str, Any]) -> None:
    fastapi: Any = pytest.importorskip("fastapi")
    testclient: Any = pytest.importorskip("fastapi.testclient")
    app = fastapi.FastAPI()
    seen: list[Any] = []

    def bars() -> Any:
        return answers["bars"]

    def page() -> Any:
        return answers["page"]

    def take(order: Any) -> Any:
        seen.append(order)
        return order

    take.__annotations__["order"] = Annotated[LiquidationOrder, fastapi.Body()]
    for path, function, kind in (
        ("/list", bars, list[LiquidationBar]),
        ("/rows", bars, Rows[LiquidationBar]),
        ("/nested", page, UnifiedLiquidations),
    ):
        app.get(path, response_model=kind)(function)
    app.get("/untyped", response_model=None)(bars)
    app.post("/order", response_model=LiquidationOrder)(take)
    with testclient.TestClient(app) as client:
        bar = answers["bars"][0]
        for path in ("/list", "/rows", "/untyped"):
            assert client.get(path).json()[0] == dict(bar), path
        closed = client.get("/nested").json()["liquidations"][0]
        assert closed["mark_price"] == str(answers["page"].liquidations[0].mark_price)
        order = answers["orders"][0]
        answered = client.post("/order", json=json.loads(json.dumps(dict(order))))
        assert (answered.status_code, seen) == (200, [order])
        assert client.post("/order", json={"price": 1}).status_code == 422
        document = client.get("/openapi.json").json()
        items = document["paths"]["/rows"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["items"]
        assert items == {"$ref": "#/components/schemas/LiquidationBar"}
        described = document["components"]["schemas"]["LiquidationBar"]
        assert (described["type"], list(described["properties"])) == ("object", list(dict(bar)))
        assert described["description"] == "Liquidations of one pair during one bar."


def test_a_web_service_keeps_every_digit_in_every_form(answers: dict[str, Any]) -> None:
    fastapi: Any = pytest.importorskip("fastapi")
    testclient: Any = pytest.importorskip("fastapi.testclient")
    app = fastapi.FastAPI()
    closed = attrs.evolve(answers["page"].liquidations[0], mark_price=Decimal("0.100000000000000001"))
    inner: Any = pydantic.create_model("Report", venue=(str, ...), closed=(Rows[UnifiedLiquidation], ...))

    def one() -> Any:
        return closed

    def many() -> Any:
        return [closed]

    def report() -> Any:
        return inner(venue="ZTDX", closed=Rows([closed]))

    app.get("/one", response_model=UnifiedLiquidation)(one)
    app.get("/many", response_model=list[UnifiedLiquidation])(many)
    app.get("/rows", response_model=Rows[UnifiedLiquidation])(many)
    app.get("/report", response_model=inner)(report)
    app.get("/untyped", response_model=None)(one)
    with testclient.TestClient(app) as client:
        (same,) = client.get("/many").json()
        assert same["mark_price"] == "0.100000000000000001"
        assert same["trigger_uni_mmr"] == str(closed.trigger_uni_mmr)
        assert client.get("/one").json() == same
        assert client.get("/rows").json() == [same]
        assert client.get("/report").json() == {"venue": "ZTDX", "closed": [same]}
        assert client.get("/untyped").json()["mark_price"] == 0.1  # as docs/guides/web-services.md says
        schemas = client.get("/openapi.json").json()["components"]["schemas"]
        assert schemas["Report"]["properties"]["closed"]["items"] == {"$ref": "#/components/schemas/UnifiedLiquidation"}
        amount = schemas["UnifiedLiquidation"]["properties"]["mark_price"]
        assert "string" in json.dumps(amount)


def test_pydantic_is_imported_only_by_those_who_use_it() -> None:
    program = (
        "import sys, perpkit.coinglass as c; print(c.CoinGlass.sandbox().futures.coins_markets()[0].to_dict() and '')\n"
        "print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pydantic", "pydantic_core", "arro3.core"} & set(loaded)
