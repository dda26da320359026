"""A failed contract test names the recording, the place in the answer and the place in the description."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from generator.description.problem import Location
from perpkit.sandbox.recording import Recording
from tools.contract.corpus import recorded, reported, strict_faults
from tools.contract.description import ROOT, described, find, meant, sourced, strict
from tools.contract.judge import Judge, report
from tools.contract.mutation import dropped, mutant, negated, renamed

ORDERS = ("coinglass", "futures_liquidation_order", "observed")
FILE = "overlays/python/perpkit/sandbox/recordings/coinglass/futures_liquidation_order/observed.json"


def _reports(api: str, recording: Recording) -> str:
    return reported(api, recording, strict_faults(api, recording))


def _line(api: str, location: Location) -> str:
    """Return the text of the line of the sources at which a location stands."""
    file, line = sourced(api).place(location)
    assert file is not None
    assert line is not None
    return file.read_text(encoding="utf-8").splitlines()[line - 1]


def test_broken_recording_is_named_with_both_places() -> None:
    text = _reports("coinglass", mutant(recorded(*ORDERS), ("data", 3, "price"), negated))
    place = "#/components/schemas/Price/exclusiveMinimum"
    assert text.startswith(f"{FILE}: $.data[3].price: -102879 ")
    assert f"[{place}, spec/coinglass/common.yaml:" in text
    assert text.count("\n") == 0


def test_line_is_the_one_where_the_keyword_stands() -> None:
    location = ("components", "schemas", "Price", "exclusiveMinimum")
    assert "exclusiveMinimum: 0" in _line("coinglass", location)


def test_place_in_an_overlay_is_named() -> None:
    recording = recorded("coinglass", "futures_liquidation_aggregated_map", "observed")
    text = _reports("coinglass", mutant(recording, ("data", "data", 1, "liqMapV2"), dropped))
    overlay = "overlays/openapi/coinglass/observed/futures-liquidation.overlay.yaml:"
    assert f"[#/components/schemas/VenueLiquidationMap/required, {overlay}" in text


def test_missing_member_points_at_its_object_and_the_keyword() -> None:
    text = _reports("coinglass", mutant(recorded(*ORDERS), ("data", 3, "side"), dropped))
    assert f"{FILE}: $.data[3]: 'side' is a required property [#/components/schemas/LiquidationOrder/required, " in text


def test_unknown_member_is_named() -> None:
    text = _reports("ztdx", mutant(recorded("ztdx", "unified_account", "observed"), ("uni_mmr",), renamed))
    assert "'uni_mmr_renamed' was unexpected" in text
    assert "#/components/schemas/UnifiedAccount/additionalProperties, spec/ztdx/unified-margin.yaml:" in text


def test_member_of_one_alternative_is_traced_into_it() -> None:
    recording = recorded("coinglass", "futures_liquidation_aggregated_map", "observed")
    text = _reports("coinglass", mutant(recording, ("data", "data", 1, "liqMapV2", "105010", 0, 1), negated))
    assert "$.data.data[1].liqMapV2['105010'][0][1]: -1410337 " in text
    assert "[#/components/schemas/UsdAmount/minimum, spec/coinglass/common.yaml:" in text


def test_status_that_is_not_described_points_at_the_responses() -> None:
    text = _reports("coinglass", evolve(recorded(*ORDERS), status=302))
    assert f"{FILE}: status: Undocumented status code" in text
    assert "[#/paths/~1api~1futures~1liquidation~1order/get/responses, spec/coinglass/futures-liquidation.yaml:" in text


def test_shared_response_is_pointed_at_where_it_stands() -> None:
    recording = recorded("ztdx", "unified_liquidations", "rate-limit")
    text = _reports("ztdx", evolve(recording, headers=(("content-type", "application/json"),)))
    assert "headers.content-type: Undocumented Content-Type" in text
    assert "[#/components/responses/TooManyRequests/content, " in text


def test_body_that_is_no_json_is_reported_whole() -> None:
    text = _reports("coinglass", evolve(recorded(*ORDERS), body=b'{"code":'))
    assert f"{FILE}: $: JSON deserialization error" in text


def test_wrong_description_is_reported_at_the_line_to_change() -> None:
    def halve(document: dict[str, Any]) -> None:
        find(document, ("components", "schemas", "OrderSide"))["enum"] = [1]

    api, operation, case = ORDERS
    recording = recorded(api, operation, case)
    wrong = Judge(meant(strict(described(api)).changed(halve), success=True))
    texts = [report(recording, fault, sourced(api), api) for fault in wrong.faults(recording)]
    assert [text.split(" [#")[0] for text in texts] == [
        f"{FILE}: $.data[{index}].side: 2 is not one of [1]" for index in (0, 1, 4)
    ]
    place = "[#/components/schemas/OrderSide/enum, spec/coinglass/futures-liquidation.yaml:"
    assert all(place in text for text in texts)


def test_place_without_a_source_is_told_apart() -> None:
    recording = recorded(*ORDERS)
    [fault] = strict_faults("coinglass", mutant(recording, ("data", 3, "price"), negated))
    nowhere = evolve(sourced("coinglass"), origins={})
    assert report(recording, fault, nowhere, "coinglass").endswith("exclusiveMinimum, generated]")


def test_paths_are_relative_to_the_project() -> None:
    assert (ROOT / FILE).is_file()
