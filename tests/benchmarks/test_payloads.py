"""All alternatives read the same bytes completely."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from benchmarks.measure import Effort
from benchmarks.payloads import CATTRS, PLAIN, PYDANTIC, STOCK, Payload, compare, ours, payloads, rivals
from benchmarks.stock import Readers, stock_readers

SMALL = payloads(orders=3, bars=4, cells=205, records=5)
ONCE = Effort(rounds=1, seconds=0)


@pytest.fixture(scope="module")
def stock() -> Iterator[Readers]:
    with stock_readers() as readers:
        yield readers


@pytest.fixture(params=SMALL, ids=lambda payload: payload.what)
def payload(request: pytest.FixtureRequest) -> Payload:
    found: Payload = request.param
    return found


def test_bodies_have_the_size_asked_for() -> None:
    orders, bars, heatmap, page = (json.loads(payload.body) for payload in SMALL)
    assert len(orders["data"]) == 3
    assert len(bars["data"]) == 4
    assert len(heatmap["data"]["liquidation_leverage_data"]) == 205
    assert len(heatmap["data"]["price_candlesticks"]) == 3
    assert len(page["liquidations"]) == page["total"] == 5


def test_the_full_sizes_are_those_of_the_targets() -> None:
    assert [payload.what for payload in payloads()] == [
        "200 orders",
        "1,000 bars",
        "heat map of 55,000 cells",
        "200 ZTDX records",
    ]


def test_bodies_are_the_same_in_every_run() -> None:
    again = payloads(orders=3, bars=4, cells=205, records=5)
    assert [payload.body for payload in again] == [payload.body for payload in SMALL]


def test_cattrs_reads_what_we_read(payload: Payload, stock: Readers) -> None:
    assert rivals(payload, stock)[CATTRS]()(payload.body) == ours(payload)(payload.body)


def test_pydantic_reads_the_same_values(payload: Payload, stock: Readers) -> None:
    whole: Any = rivals(payload, stock)[PYDANTIC]()(payload.body)
    written = json.loads(whole.model_dump_json())
    own = json.loads(msgspec.json.encode(ours(payload)(payload.body)))
    assert own == (written if payload.api.envelope is None else written["data"])


def test_the_stock_client_loses_nothing(payload: Payload, stock: Readers) -> None:
    whole: Any = rivals(payload, stock)[STOCK]()(payload.body)
    assert type(whole).__name__ == payload.stock
    written = whole.to_dict()
    sent = json.loads(payload.body)
    for record in [*written.get("liquidations", []), *sent.get("liquidations", [])]:
        del record["created_at"]  # two spellings of the same moment
    assert written == sent


@pytest.mark.usefixtures("in_one_process")
def test_every_rival_is_compared(payload: Payload, stock: Readers) -> None:
    lines = compare(payload, stock, ONCE)
    assert [line.against for line in lines] == [PLAIN, STOCK, CATTRS, PYDANTIC]
    assert all(line.ours > 0 and line.other > 0 for line in lines)
    assert {line.against: line.target for line in lines if line.target is not None} == payload.targets
