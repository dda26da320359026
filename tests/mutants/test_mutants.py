"""The mutation tool: with a small API, it finds the right mutants, and it decides as the contract tests do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from perpkit.sandbox.recording import Provenance, RecordedRequest, Recording, load
from tools.contract.classes import representatives
from tools.contract.corpus import plain_judge, strict_faults
from tools.contract.description import APIS, Description, described
from tools.mutants.__main__ import as_json, as_text, every, passed, since_base
from tools.mutants.answers import Corpus, answered, outcomes
from tools.mutants.changes import UNDESCRIBED, Change
from tools.mutants.decoders import Foundry
from tools.mutants.documents import Bench
from tools.mutants.outcome import Fate, Lane, Outcome
from tools.mutants.probes import asked, made, recorded
from tools.mutants.referee import Answered, Referee
from tools.mutants.streams import channel_corpus, channels_of, kinds_of
from tools.mutants.tally import Explanation, Tally, explanations
from tools.mutants.work import done, works

OPEN = {"type": "number", "minimum": 0, "maximum": 10, "x-unit": "USD", "description": "Bounded."}
ROW: dict[str, Any] = {
    "type": "object",
    "required": ["level"],
    "description": "A row.",
    "properties": {
        "level": {**OPEN},
        "note": {"type": ["string", "null"], "description": "Free text."},
        "side": {"type": "string", "enum": ["buy", "sell"], "description": "One of two."},
    },
}


def _document() -> dict[str, Any]:
    schemas = {
        "Row": ROW,
        "ErrorBody": {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}},
    }
    bodies = {"200": "Row", "400": "ErrorBody"}
    responses = {
        status: {
            "description": "An answer.",
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}},
        }
        for status, name in bodies.items()
    }
    operation = {
        "operationId": "row",
        "summary": "Row.",
        "description": "A row.",
        "tags": ["rows"],
        "responses": responses,
    }
    return {
        "x-perpkit": {"client": "Small", "base-path": "/api", "numbers": "float", "error-shapes": [], "rules": []},
        "paths": {"/api/rows/row": {"get": operation}},
        "components": {"schemas": schemas},
    }


def _recording(case: str, status: int, body: object) -> Recording:
    return Recording(
        operation="row",
        case=case,
        title="Made up.",
        provenance=Provenance(kind="synthetic"),
        request=RecordedRequest(method="GET", path="/api/rows/row"),
        status=status,
        headers=(("content-type", "application/json"),),
        body=json.dumps(body).encode(),
    )


def _corpus() -> Corpus:
    recordings = (
        _recording("observed", 200, {"level": 2.5, "note": "calm", "side": "buy"}),
        _recording("bad-request", 400, {"error": "no"}),
    )
    return Corpus(Description("small", _document()), recordings)


def _fates(found: Iterator[Outcome]) -> dict[tuple[str, str], set[Fate]]:
    fates: dict[tuple[str, str], set[Fate]] = {}
    for one in found:
        fates.setdefault((one.operator, one.place), set()).add(one.fate)
    return fates


def test_changed_answers_are_killed_or_told_to_be_allowed() -> None:
    fates = _fates(outcomes(_corpus()))
    assert fates["drop", "$.level"] == fates["null", "$.level"] == fates["type", "$.level"] == {Fate.KILLED}
    assert fates["thousandfold", "$.level"] == fates["sign", "$.level"] == {Fate.KILLED}
    assert fates["rename", "$.note"] == fates["unknown-field", "$"] == {Fate.KILLED}
    assert fates["drop", "$.note"] == fates["null", "$.note"] == {Fate.EQUIVALENT}
    assert fates["garbage", "$.note"] == fates["empty", "$.note"] == {Fate.SURVIVED}


def test_changed_description_is_noticed_by_recordings_or_by_what_is_made_of_them() -> None:
    bench = Bench(_corpus())
    found = {(one.operator, one.place.rpartition("Row/")[2]): one for one in bench.outcomes(bench.changes)}
    assert found["maximum gone", "properties/level/maximum"].fate is Fate.KILLED
    assert found["property gone", "properties/level"].by == "lint"
    assert found["property gone", "properties/note"].by == "recorded"
    assert found["type gone", "properties/side/type"].fate is Fate.EQUIVALENT
    assert found["nullable stronger", "properties/note/type"].fate is Fate.KILLED
    assert not [one for one in found.values() if one.fate is Fate.SURVIVED]


def _lenient_corpus() -> Corpus:
    document: dict[str, Any] = {
        **_document(),
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://small.example"}],
    }
    document["x-perpkit"]["lenient"] = True
    document["components"]["schemas"]["Row"] = {
        **ROW,
        "required": ["day", "time", "amount"],
        "properties": {
            "day": {"type": "integer", "minimum": 10**9, "maximum": 10**10 - 1, "x-unit": "s", "description": "Day."},
            "time": {"type": "integer", "minimum": 10**12, "maximum": 10**13 - 1, "x-unit": "ms", "description": "A."},
            "amount": {**OPEN, "type": ["number", "null"]},
        },
    }
    rows = [
        _recording("observed", 200, {"day": 1762300800, "time": 1762300800000, "amount": 2.5}),
        _recording("observed-other-unit", 200, {"day": 1762300800000, "time": 1762300800, "amount": ""}),
        _recording("observed-null", 200, {"day": 1762300800, "time": 1762300800000, "amount": None}),
    ]
    recordings = (*rows, _recording("bad-request", 400, {"error": "no"}))
    return Corpus(Description("small", document), recordings)


def test_other_forms_of_a_lenient_api_are_allowed_and_no_others() -> None:
    corpus = _lenient_corpus()
    assert all(Referee(corpus.description, "row").verdict(answered(one))[1] for one in corpus.recordings)
    found = _fates(outcomes(corpus))
    assert found["thousandfold", "$.day"] == found["thousandfold", "$.time"] == {Fate.EQUIVALENT, Fate.KILLED}
    assert found["null", "$.amount"] == {Fate.EQUIVALENT}
    assert found["null", "$.time"] == found["sign", "$.time"] == found["garbage", "$.time"] == {Fate.KILLED}


def test_bounds_of_a_moment_are_noticed_where_it_may_be_in_either_unit() -> None:
    bench = Bench(_lenient_corpus())
    found = list(bench.outcomes(bench.changes))
    assert not [one for one in found if one.fate is Fate.SURVIVED and "properties" in one.place]


def test_decoder_that_takes_null_for_a_number_is_noticed_by_the_hook() -> None:
    foundry = Foundry(_lenient_corpus())
    todo = [one for one in foundry.changes if one.operator == "not null"]
    assert [one.by for one in foundry.outcomes(todo)] == ["hook"]


def test_decoder_that_demands_what_may_be_absent_is_noticed_though_all_recordings_have_it() -> None:
    foundry = Foundry(Corpus(described("ztdx")))
    todo = [one for one in foundry.changes if one.operator == "demand" and one.item == "maxNotionalValue"]
    assert {one.by for one in foundry.outcomes(todo)} == {"made"}


def test_exchanged_positions_are_noticed_by_the_second_witness() -> None:
    foundry = Foundry(Corpus(described("ztdx")))
    todo = [one for one in foundry.changes if one.operator == "swap" and "PriceLevel" in one.location]
    assert [one.by for one in foundry.outcomes(todo)] == ["witness"]


def test_member_that_nobody_recorded_and_other_forms_of_a_number_are_tried() -> None:
    document = _document()
    price = {
        "type": ["number", "string"],
        "minimum": 0,
        "maximum": 10,
        "pattern": "^[0-9](\\.[0-9])?$",
        "x-unit": "USD",
    }
    rows = {"type": "array", "maxItems": 1000, "items": {"type": "integer"}, "description": "Rows."}
    document["components"]["schemas"]["Row"] = {
        **ROW,
        "properties": {
            **ROW["properties"],
            "level": {"oneOf": [{**price, "description": "A price."}, {"type": "null"}]},
            "rows": rows,
        },
    }
    recorded = {"level": 2.5, "side": "buy", "rows": [1]}
    corpus = Corpus(Description("small", document), (_recording("observed", 200, recorded), _corpus().recordings[1]))
    bench = Bench(corpus)
    found = {(one.operator, one.place.rpartition("Row/properties/")[2]): one for one in bench.outcomes(bench.changes)}
    assert found["property gone", "note"].by == found["pattern weaker", "level/oneOf/0/pattern"].by == "made"
    assert found["maxItems weaker", "rows/maxItems"].by == "made"
    assert _fates(outcomes(corpus))["null", "$.level"] == {Fate.EQUIVALENT}


def test_yes_or_no_in_a_query_is_read_as_such() -> None:
    referee = Referee(described("ztdx"), "account_set_position_mode")
    [recording] = [one for one in load("ztdx") if one.operation == "account_set_position_mode" and one.success]
    request = asked(described("ztdx"), recording)
    assert referee.verdict(request) == (True, True)
    changed = tuple((name, "true" if name == "dualSidePosition" else text) for name, text in request.query)
    assert referee.verdict(evolve(request, query=changed)) == (False, False)


def test_change_that_changes_no_judgement_survives() -> None:
    place = ("components", "schemas", "Row", "description")
    [one] = Bench(_corpus()).outcomes([Change("reworded", place, "Another row.")])
    assert (one.fate, one.operation, one.by) == (Fate.SURVIVED, "row", "")


def test_decoder_of_a_changed_description_loses_or_refuses() -> None:
    foundry = Foundry(Corpus(described("ztdx")))
    todo = [one for one in foundry.changes if "UnifiedAccount" in one.location and one.item == "wallet_balance"]
    assert {one.operator for one in todo} == {"rename", "forget"}
    assert {one.by for one in foundry.outcomes(todo)} == {"decoder", "loss"}


@pytest.mark.parametrize("api", APIS)
def test_referee_judges_recordings_and_mutants_as_schemathesis_does(api: str) -> None:
    corpus = Corpus(described(api))
    for recording in load(api)[::9]:
        referee = Referee(described(api), recording.operation)
        answer = answered(recording)
        assert referee.verdict(answer) == (True, True)
        for mutant in list(corpus.mutants(recording))[::25]:
            changed = evolve(recording, body=json.dumps(mutant.body).encode())
            plain = not plain_judge(api).faults(changed)
            closed = not strict_faults(api, changed)
            assert referee.verdict(evolve(answer, body=mutant.body)) == (plain, closed), mutant


SURVIVOR = Outcome(Lane.RECORDINGS, "garbage", "row", "$.note", Fate.SURVIVED)
KILLED = Outcome(Lane.RECORDINGS, "type", "row", "$.note", Fate.KILLED, "plain")
FREE = Explanation(Lane.RECORDINGS, ["garbage"], ["*"], ["$.note"], "Free text.")


def test_survivor_has_to_be_explained() -> None:
    tally = Tally([SURVIVOR, KILLED], [])
    assert tally.unexplained() == ["recordings: garbage: row: $.note"]
    assert not passed(tally)
    assert "SURVIVED: recordings: garbage: row: $.note" in as_text(tally, 1)
    assert passed(Tally([SURVIVOR, KILLED], [FREE]))


def test_explanation_of_nothing_is_stale() -> None:
    tally = Tally([SURVIVOR, KILLED], [evolve(FREE, places=["$.note", "$.gone"])])
    assert tally.stale() == ["recordings: '$.gone' of “Free text.”"]
    assert not passed(tally)
    assert json.loads(as_json(tally, 1))["stale"] == tally.stale()


def test_explanation_may_be_about_a_unit() -> None:
    rule = Explanation(Lane.RECORDINGS, ["thousandfold"], ["*"], ["*"], "No bound is known.", ["USD", "coin"])
    dollars = evolve(SURVIVOR, operator="thousandfold", kind="USD")
    tally = Tally([dollars, evolve(dollars, operation="other", kind="ms")], [rule])
    assert tally.unexplained() == ["recordings: thousandfold: other: $.note"]
    assert tally.stale() == ["recordings: 'coin' of “No bound is known.”"]


def test_part_of_the_operations_has_no_targets_and_makes_no_explanation_stale() -> None:
    stale = [evolve(FREE, places=["$.note", "$.gone"])]
    part = Tally([evolve(SURVIVOR, operator="type"), SURVIVOR], stale, whole=False)
    assert (part.stale(), part.targets()) == ([], [])
    assert part.unexplained() == ["recordings: type: row: $.note"]
    assert "ALL=1" in as_text(part, 1)


def test_work_is_on_the_chosen_operations_alone() -> None:
    found = works([Lane.RECORDINGS, Lane.DESCRIPTION], frozenset({("ztdx", "unified_account")}))
    assert {work.api for work in found} == {"ztdx"}
    [recordings] = [work for work in found if work.lane is Lane.RECORDINGS]
    assert {one.operation for one in done(recordings)} == {"unified_account", "ztdx/shared"}
    bench = Bench(Corpus(described("ztdx")))
    some = bench.changes_of(frozenset({"unified_account"}))
    assert 0 < len(some) < len(bench.changes)
    foundry = Foundry(Corpus(described("ztdx")))
    assert 0 < len(foundry.changes_of(frozenset({"unified_account"}))) < len(foundry.changes)


@pytest.mark.parametrize("api", APIS)
def test_every_kind_of_message_is_changed(api: str) -> None:
    """Every one is recorded, is work of two lanes, and its description says something about it."""
    corpus = channel_corpus(api)
    kinds = {kind for channel in channels_of(api) for kind in kinds_of(api, channel)}
    assert kinds
    assert kinds == {one.operation for one in corpus.recordings} == set(corpus.description.operations)
    assert {(api, one) for one in kinds} <= every()
    chosen = frozenset((api, one) for one in [min(kinds), min(described(api).operations)])
    found = works(list(Lane), chosen)
    assert sorted((work.lane, len(work.operations)) for work in found if min(kinds) in work.operations) == [
        (Lane.DESCRIPTION, 1),
        (Lane.RECORDINGS, 1),
    ]
    [recordings] = [one for one in found if one.lane is Lane.RECORDINGS and min(kinds) in one.operations]
    assert {one.operation for one in done(recordings)} == {min(kinds)}


def test_a_looser_description_of_a_message_lets_mutants_survive() -> None:
    corpus = channel_corpus("coinglass")
    before = Tally(list(outcomes(corpus)), explanations(), whole=False)

    def loosen(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["StreamedLiquidation"]["properties"]["price"] = {"description": "A price."}

    after = Tally(
        list(outcomes(Corpus(corpus.description.changed(loosen), corpus.recordings))), explanations(), whole=False
    )
    assert before.unexplained() == []
    assert "recordings: type: stream/liquidation_orders/rows: $.data[].price" in after.unexplained()


def test_a_changed_description_of_a_message_is_noticed() -> None:
    corpus = channel_corpus("coinglass")
    bench = Bench(corpus)
    todo = [one for one in bench.changes if "StreamedLiquidation" in one.location]
    assert len(todo) > 20
    tally = Tally(list(bench.outcomes(todo)), explanations(), whole=False)
    assert tally.unexplained() == []


def test_what_changed_since_the_base_includes_messages_of_channels(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = {"operations": ("ztdx", "unified_account"), "channels": ("ztdx", "balances")}

    def sample(section: str = "operations") -> frozenset[tuple[str, str]]:
        return frozenset({changed[section]})

    monkeypatch.setattr("tools.mutants.__main__.sample", sample)
    assert since_base() == {
        ("ztdx", "unified_account"),
        ("ztdx", "stream/balances/balance"),
        ("ztdx", "stream/balances/balance_update"),
    }


@pytest.mark.parametrize("api", APIS)
def test_operations_are_probed_with_successes_and_errors(api: str) -> None:
    corpus = Corpus(described(api))
    assert all({one.success for one in corpus.answers(name)} == {True, False} for name in described(api).operations)
    for operation in representatives(api):
        _, node = described(api).operations[operation]
        for source in (recorded, made):
            found = {(one.success, one.status) for one in source(corpus, operation) if isinstance(one, Answered)}
            assert {success for success, _ in found} == {True, False}, operation
        assert {status for _, status in found} == {*node["responses"], "302", UNDESCRIBED}, operation


def test_lent_refusal_is_a_recording_of_every_operation() -> None:
    document = _document()
    row = document["paths"]["/api/rows/row"]["get"]
    document["paths"]["/api/rows/other"] = {"get": {**row, "operationId": "other"}}
    lent = evolve(_recording("bad-request", 400, {"error": "no"}), lent=True)
    success = evolve(_recording("observed", 200, {"level": 2.5}), operation="other")
    elsewhere = _recording("observed", 200, {"level": 2.5})
    corpus = Corpus(Description("small", document), (lent, success, elsewhere))
    assert corpus.answers("other") == [lent, success]
    assert corpus.only({"other"}).recordings == (lent, success)
    bodies = [one.body for one in made(corpus, "other")]
    assert all(body in bodies for body in ({"error": "no"}, {"error": ""}, {"error": None}, {"level": -2.5}))


def test_what_is_lent_is_nobodys_own() -> None:
    lent = [evolve(one, lent=not one.success) for one in _corpus().recordings]
    found = list(outcomes(Corpus(Description("small", _document()), tuple(lent))))
    assert {one.operation for one in found if one.place == "$.error"} == {"small/shared"}
    assert {one.operation for one in found if one.place == "$.note"} == {"row"}


def test_missed_target_fails() -> None:
    tally = Tally([evolve(SURVIVOR, operator="type"), KILLED], [evolve(FREE, operators=["type"])])
    [target] = tally.targets()
    assert (target.reached, target.met, passed(tally)) == (0.5, False, False)


def test_committed_list_gives_a_reason_for_everything() -> None:
    found = explanations()
    assert {one.lane for one in found} == set(Lane)
    assert all(len(one.reason) > 20 and one.operators and one.places for one in found)


def test_committed_list_is_read_from_its_file(tmp_path: Path) -> None:
    file = tmp_path / "survivors.yaml"
    file.write_text("decoders:\n- {reason: Alike., operators: [swap], places: ['#/a*']}\n", encoding="utf-8")
    assert explanations(file) == [Explanation(Lane.DECODERS, ["swap"], ["*"], ["#/a*"], "Alike.")]
