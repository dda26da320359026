"""Adding an API needs only YAML: a new vendor is generated, imported and called."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from uuid import UUID

import httpx
import pytest

from generator.__main__ import main

VENDOR = Path(__file__).parent / "vendor"
ORDER_ID = "3fa42833-9508-4061-8d80-b68563dcd521"


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package ``perpkit.acme``, generated into a folder of its own."""
    root = tmp_path_factory.mktemp("project")
    shutil.copytree(VENDOR, root, dirs_exist_ok=True)
    assert main(["--root", str(root)]) == 0
    sys.path.append(str(root / "generated" / "python"))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module("perpkit.acme")
    finally:
        sys.path.remove(str(root / "generated" / "python"))
        for name in [name for name in sys.modules if name.startswith("perpkit.acme")]:
            del sys.modules[name]


class Vendor:
    """Answers every request with one body and remembers what was asked."""

    def __init__(self, body: str, status: int = 200) -> None:
        self.body, self.status = body, status
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, text=self.body, headers={"content-type": "application/json"})

    def client(self) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(self))


RATES = """[{
  "chargedAt": 1700000000, "rate": "0.000100", "class": null, "new": 1,
  "book": [[1.5, "2"], [1.4, null, "added later"]]
}]"""


def test_rows_are_typed_and_names_are_pythons(acme: ModuleType) -> None:
    vendor = Vendor(RATES)
    client = acme.Acme(token="fake-acme-token", http_client=vendor.client())

    rates = client.market.funding.history(symbol="BTC-PERP", venues=["north", "south"])

    assert [type(rate).__name__ for rate in rates] == ["FundingRate"]
    rate = rates[0]
    assert (rate.charged_at, rate.charged_at_utc) == (1700000000, datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC))
    assert rate.rate == Decimal("0.000100")
    assert rate.class_ is None
    assert rate.book[0]._asdict() == {"price": Decimal("1.5"), "size": Decimal(2)}
    assert rate.book[1].size is None, "a position the vendor appended to a row is dropped"
    assert vendor.requests[0].url.raw_path == b"/v9/market/funding/BTC-PERP/history?venues=north,south"
    assert vendor.requests[0].headers["x-acme"] == "fake-acme-token"


@pytest.mark.parametrize("body", ['{"index":"BTC","indexPrice":1.5}', '[{"index":"BTC","indexPrice":1.5}]'])
def test_one_object_is_a_list_where_the_description_says_so(acme: ModuleType, body: str) -> None:
    [price] = acme.Acme(token="fake-acme-token", http_client=Vendor(body).client()).market.index()
    assert (price.index, price.index_price) == ("BTC", Decimal("1.5"))


@pytest.mark.parametrize("body", ['{"open":true}', '[{"open":true}]'])
def test_a_list_of_one_is_its_item_where_the_description_says_so(acme: ModuleType, body: str) -> None:
    assert acme.Acme(token="fake-acme-token", http_client=Vendor(body).client()).market.state().open is True


@pytest.mark.parametrize("spelt", ["2254222045", f'"{ORDER_ID}"', "12345678901234567890"])
def test_an_id_is_a_text_and_is_sent_as_given(acme: ModuleType, spelt: str) -> None:
    vendor = Vendor(f'{{"orderId": {spelt}, "time": "1700000000000"}}')
    order = acme.Acme(token="fake-acme-token", http_client=vendor.client()).orders.find(order_id=json.loads(spelt))
    text = spelt.strip('"')
    assert order.order_id == text
    assert (order.time, order.time_utc) == (1700000000000, datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC))
    assert vendor.requests[0].url.raw_path == f"/v9/orders?orderId={text}".encode()


def test_a_body_is_sent_as_compact_json(acme: ModuleType) -> None:
    vendor = Vendor(f'{{"id": "{ORDER_ID}", "side": "hold"}}')
    client = acme.Acme(token="fake-acme-token", http_client=vendor.client())

    order = client.orders.place(side="buy", size=Decimal("0.10"))

    assert vendor.requests[0].content == b'{"side":"buy","size":"0.10"}'
    assert order.id == UUID(ORDER_ID)
    assert (order.side, order.side.is_known) == ("hold", False)


def test_history_is_walked_past_the_cap(acme: ModuleType) -> None:
    vendor = Vendor(RATES)
    client = acme.Acme(token="fake-acme-token", http_client=vendor.client())

    rates = list(client.market.funding.iter_history(symbol="X", from_=1699999999, to=1700000001))

    assert [rate.charged_at for rate in rates] == [1700000000]


def test_a_credential_is_named_where_it_is_missing(acme: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACME_TOKEN", raising=False)
    with pytest.raises(Exception, match="ACME_TOKEN"):
        acme.Acme()
    monkeypatch.setenv("ACME_TOKEN", "fake-acme-token")
    acme.Acme().close()


async def test_the_asynchronous_client_has_the_same_methods(acme: ModuleType) -> None:
    vendor = Vendor(RATES)
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(vendor))
    async with http_client, acme.AsyncAcme(token="fake-acme-token", http_client=http_client) as client:
        response = await client.with_response.market.funding.history(symbol="BTC-PERP")
    assert response.payload[0].rate == Decimal("0.000100")
    assert response.status == 200


def test_every_public_name_can_be_imported(acme: ModuleType) -> None:
    assert {"Acme", "AsyncAcme", "FundingRate", "BookLevel", "OrderSide", "OrderSideArgument"} <= set(acme.__all__)
    for name in acme.__all__:
        assert getattr(acme, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = acme.Nothing
