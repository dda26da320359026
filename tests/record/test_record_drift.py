"""The report about a vendor that has changed, and whether its proposals help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from generator.description.overlay import apply
from perpkit.sandbox.recording import load
from tests.record.drifting import Vendor
from tools.contract.description import Description, described
from tools.record.answer import called
from tools.record.drift import Comparison, Finding
from tools.record.report import lines, overlay
from tools.record.schedule import schedule
from tools.record.shape import Kind

NOW = 1_770_000_000_000
EXCHANGES = ("/api/futures/liquidation/history", "/api/futures/liquidation/order", "/api/futures/liquidation/coin-list")

SOME = [
    name for name in described("coinglass").operations if "liquidation" in name or name == "futures_supported_coins"
]
"""Operations of CoinGlass that are compared where a test is not about all of them."""
EVERY = len(SOME)


def rows(body: Any) -> list[dict[str, Any]]:
    data: list[dict[str, Any]] = body["data"]
    return data


def adds(path: str, body: Any) -> Any:
    if path in EXCHANGES:
        for row in rows(body):
            row["fee_usd"] = 1.5
    return body


def renames(path: str, body: Any) -> Any:
    if path.endswith("/liquidation/order"):
        for row in rows(body):
            row["notional"] = row.pop("usd_value")
    return body


def retypes(path: str, body: Any) -> Any:
    if path.endswith("/liquidation/order"):
        for row in rows(body):
            row["symbol"] = 7
    return body


def retypes_either(path: str, body: Any) -> Any:
    if path.endswith("/liquidation/history"):
        for row in rows(body):
            row["long_liquidation_usd"] = True
    return body


def drops(path: str, body: Any) -> Any:
    if path.endswith("/liquidation/max-pain"):
        for row in rows(body):
            del row["price"]
    return body


def new_value(path: str, body: Any) -> Any:
    return body | {"account_status": "frozen"} if path.endswith("/unified/account") else body


def findings(api: str, vendor: Vendor, description: Description | None = None, *, every: bool = False) -> list[Finding]:
    only = SOME if api == "coinglass" and not every else []
    planned = schedule(api, plan=None, only=only, post=True, now_ms=NOW)
    with vendor(api, None) as client:
        lives = list(called(client, planned))
    return Comparison(description or described(api), load(api)).findings(lives)


def said(given: Sequence[Finding], compared: int = EVERY) -> str:
    return "\n".join(lines(given, compared))


@pytest.mark.parametrize("api", ["coinglass", "ztdx"])
def test_unchanged_vendor_gives_nothing(api: str) -> None:
    assert said(findings(api, Vendor(), every=True)) == ""


@pytest.mark.parametrize(
    ("api", "change", "words"),
    [
        ("coinglass", adds, f"field fee_usd is new (number, at $.data[0].fee_usd) in 3 of {EVERY} operations: "),
        (
            "coinglass",
            renames,
            f"field usd_value is absent (required, missed at $.data[0]) in 1 of {EVERY} operations: ",
        ),
        ("coinglass", renames, "[LiquidationOrder]; perhaps renamed to notional"),
        (
            "coinglass",
            retypes,
            f"type of symbol was string, is integer (at $.data[0].symbol) in 1 of {EVERY} operations: ",
        ),
        ("coinglass", retypes_either, "type of long_liquidation_usd was number or string, is boolean"),
        ("coinglass", drops, f"field price is absent (required, missed at $.data[0]) in 1 of {EVERY} operations: "),
        (
            "ztdx",
            new_value,
            "account_status has the unknown value 'frozen' (at $.account_status; known: normal, warning_1",
        ),
    ],
)
def test_change_is_told_and_the_proposal_allows_it(api: str, change: Any, words: str) -> None:
    vendor = Vendor(change)
    found = findings(api, vendor)
    assert words in said(found)
    proposed = overlay(described(api), found, "2026-02-02")
    assert all("Seen live on 2026-02-02 in " in action["description"] for action in proposed["actions"])
    mended = Description(api, apply(described(api).document, proposed))
    unrecorded = {Kind.UNRECORDED_FIELD, Kind.UNRECORDED_TYPE, Kind.GONE_FIELD}
    assert {one.difference.kind for one in findings(api, vendor, mended)} <= unrecorded


def test_new_field_of_several_operations_is_one_line() -> None:
    found = findings("coinglass", Vendor(adds))
    [line] = lines(found, EVERY)
    assert line.count("futures_liquidation_") == 3
    assert "[CoinLiquidation, LiquidationBar, LiquidationOrder]" in line


def test_every_new_type_and_value_of_a_place_is_told_and_proposed_together() -> None:
    def change(path: str, body: Any) -> Any:
        if path.endswith("/unified/liquidations"):
            row = body["liquidations"][0]
            others = {"symbol": None, "side": "short ", "liquidation_type": "adl2"}
            body["liquidations"] = [row | {"symbol": 7, "side": "flat"}, row | others]
        return body

    vendor = Vendor(change)
    found = findings("ztdx", vendor)
    text = said(found, 3)
    for words in ("symbol was string, is integer", "symbol was string, is null", "value 'flat'", "value 'short '"):
        assert words in text
    mended = Description("ztdx", apply(described("ztdx").document, overlay(described("ztdx"), found, "2026-02-02")))
    assert mended.document["components"]["schemas"]["PositionSide"]["enum"] == ["long", "short", "flat", "short "]
    symbol = mended.document["components"]["schemas"]["UnifiedLiquidation"]["properties"]["symbol"]
    assert symbol["type"] == ["string", "integer", "null"]


def test_lost_payload_is_told_as_that() -> None:
    def change(path: str, body: Any) -> Any:
        if path.endswith("/supported-coins"):
            body["result"], body["page"] = body.pop("data"), 1
        return body

    text = said(findings("coinglass", Vendor(change)))
    assert "field data is absent (required, missed at $)" in text
    assert "field result is new (array, at $.result)" in text


def test_shared_response_is_read() -> None:
    def share(document: dict[str, Any]) -> None:
        responses = document["paths"]["/api/v1/unified/account"]["get"]["responses"]
        document["components"]["responses"]["Shared"] = responses["200"]
        responses["200"] = {"$ref": "#/components/responses/Shared"}

    description = described("ztdx").changed(share)
    assert not findings("ztdx", Vendor(), description)
    assert "unknown value 'frozen'" in said(findings("ztdx", Vendor(new_value), description))


def test_value_out_of_its_range_is_told() -> None:
    def change(path: str, body: Any) -> Any:
        if path.endswith("/liquidation/order"):
            rows(body)[0]["price"] = -1
        return body

    found = findings("coinglass", Vendor(change))
    assert "price breaks `" in said(found)
    assert not overlay(described("coinglass"), found, "2026-02-02")["actions"]


def test_longer_tuple_is_told() -> None:
    def change(path: str, body: Any) -> Any:
        if path.endswith("/heatmap/model1"):
            body["data"]["liquidation_leverage_data"][0].append(1)
        return body

    assert "maxItems 3" in said(findings("coinglass", Vendor(change)))


def test_refusal_of_what_the_plan_includes_is_told() -> None:
    found = findings("coinglass", Vendor(case="plan-path"))
    assert {one.difference.kind for one in found} == {Kind.REFUSED}
    assert "refused although it should be answered" in said(found)


def test_headers_are_told() -> None:
    vendor = Vendor(headers=(("X-RateLimit-Burst", "9"), ("Server", "x")), without=("api-key-use-limit",))
    text = said(findings("coinglass", vendor))
    assert f"header API-KEY-USE-LIMIT is absent in {EVERY} of {EVERY} operations" in text
    assert f"header x-ratelimit-burst is new ('9') in {EVERY} of {EVERY} operations" in text
    assert "server" not in text.lower()


def test_new_header_is_proposed() -> None:
    found = findings("ztdx", Vendor(headers=(("X-RateLimit-Burst", "9"),)))
    proposed = overlay(described("ztdx"), found, "2026-02-02")
    assert apply(described("ztdx").document, proposed)
    assert not findings(
        "ztdx",
        Vendor(headers=(("X-RateLimit-Burst", "9"),)),
        Description("ztdx", apply(described("ztdx").document, proposed)),
    )


def test_other_content_type_is_told() -> None:
    vendor = Vendor(headers=(("content-type", "text/plain"),), without=("content-type",))
    assert "header content-type was application/json, is text/plain" in said(findings("ztdx", vendor))


def test_described_field_that_no_recording_shows_is_told() -> None:
    def describe(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["LiquidationOrder"]["properties"]["fee_usd"] = {"type": "number"}

    text = said(findings("coinglass", Vendor(adds), described("coinglass").changed(describe)))
    assert "field fee_usd is described, and no recording shows it" in text


def test_optional_field_that_every_recording_has_is_missed() -> None:
    def describe(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["MaxPain"]["required"].remove("price")

    text = said(findings("coinglass", Vendor(drops), described("coinglass").changed(describe)))
    assert "field price is absent (optional, though every recording has it)" in text


def test_described_type_that_no_recording_shows_is_told() -> None:
    def describe(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["LiquidationOrder"]["properties"]["symbol"]["type"] = ["string", "integer"]

    text = said(findings("coinglass", Vendor(retypes), described("coinglass").changed(describe)))
    assert "type of symbol is integer, described, and recorded as string only" in text


def test_undescribed_status_is_told() -> None:
    def describe(document: dict[str, Any]) -> None:
        del document["paths"]["/api/v1/unified/account"]["get"]["responses"]["200"]

    description = described("ztdx").changed(describe)
    assert "status 200 of a success is not described" in said(findings("ztdx", Vendor(), description))
