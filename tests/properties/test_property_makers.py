"""Made-up values are valid or invalid as promised, and a wrong request would be noticed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perpkit.sandbox.recording import load
from tests.properties.body import Breach, bodies, breaches, grown, spots
from tests.properties.call import calls, decoded, inputs, mistakes, signature
from tests.properties.made import deterministic
from tools.contract.changed import examined
from tools.contract.description import described
from tools.contract.judge import violations

LIQUIDATIONS = ("ztdx", "unified_liquidations")


def recorded(api: str, operation: str, case: str) -> Any:
    return next(json.loads(one.body) for one in load(api) if (one.operation, one.case) == (operation, case))


@pytest.mark.parametrize(("api", "operation"), sorted(examined()))
def test_bodies_are_valid_and_not_all_the_same(api: str, operation: str) -> None:
    (*place, method), _ = described(api).operations[operation]
    location = (*place, method, "responses", "200", "content", "application/json", "schema")
    made: list[str] = []

    @settings(deterministic, max_examples=4)
    @given(body=bodies(api, operation))
    def holds(body: Any) -> None:
        made.append(json.dumps(body))
        assert not list(violations(described(api), location, body))

    holds()
    assert len(set(made)) > 1 or set(made) == {"{}"}, "an answer without members is always the same"


def test_calls_use_every_parameter_and_leave_out_what_is_optional() -> None:
    api, operation = "coinglass", "futures_liquidation_aggregated_history"
    made: list[dict[str, Any]] = []

    @deterministic
    @given(values=calls(api, operation))
    def collect(values: dict[str, Any]) -> None:
        made.append(values)

    collect()
    assert {one.name for one in inputs(api, operation)} == {name for values in made for name in values}
    required = {one.name for one in inputs(api, operation) if one.required}
    assert all(required <= values.keys() for values in made)
    assert any("start_time" not in values for values in made)


def test_mistakes_are_made_with_every_parameter() -> None:
    wrong: set[str] = set()

    @settings(deterministic, max_examples=60)
    @given(mistake=mistakes("ztdx", "unified_risk_simulate"))
    def collect(mistake: tuple[Any, Any]) -> None:
        wrong.add(mistake[0].name)

    collect()
    assert wrong == {"symbol", "size_usd", "leverage", "side"}


def test_every_described_member_of_a_body_is_found() -> None:
    body = recorded(*LIQUIDATIONS, "observed")
    found = {spot.path for spot in spots(*LIQUIDATIONS, body)}
    rows = enumerate(body["liquidations"])
    assert found == {
        "$",
        "$.total",
        "$.liquidations",
        *(f"$.liquidations[{index}]" for index, _ in rows),
        *(f"$.liquidations[{index}].{name}" for index, row in enumerate(body["liquidations"]) for name in row),
    }


def test_place_in_a_map_has_no_key() -> None:
    body = recorded("coinglass", "futures_liquidation_aggregated_map", "documented")
    found = {spot.path for spot in spots("coinglass", "futures_liquidation_aggregated_map", body)}
    assert "$.data.data[...][0][1]" in found


def test_breach_changes_the_body_in_one_place() -> None:
    body: dict[str, Any] = {"total": 1, "liquidations": []}
    assert json.loads(Breach(("total",), "$.total", "x").broken(body)) == {"total": "x", "liquidations": []}
    assert json.loads(Breach(("total",), "$", gone=True).broken(body)) == {"liquidations": []}
    assert json.loads(Breach((), "$", 7).broken(body)) == 7
    assert body == {"total": 1, "liquidations": []}


def test_breaches_are_of_every_kind() -> None:
    body = recorded(*LIQUIDATIONS, "observed")
    made: list[Breach] = []

    @settings(deterministic, max_examples=200)
    @given(breach=st.deferred(lambda: breaches(*LIQUIDATIONS, body)))
    def collect(breach: Breach) -> None:
        made.append(breach)

    collect()
    assert {True, False} == {breach.gone for breach in made}
    assert len({breach.path.rpartition(".")[2] for breach in made}) > 10


def test_grown_body_has_more_in_every_object() -> None:
    body = recorded(*LIQUIDATIONS, "observed")
    more = json.loads(grown(*LIQUIDATIONS, body, 7))
    assert more["perpkit_undescribed"] == 7
    assert all(row["perpkit_undescribed"] == 7 for row in more["liquidations"])


@pytest.mark.parametrize("query", [b"a", b"a=b c", b"a=b%2c", b"a=b%2", b"a=b+c", b"a=b,c", b"a=\xc3\xa9", b"a=b&&c=d"])
def test_query_that_is_badly_written_is_noticed(query: bytes) -> None:
    with pytest.raises(AssertionError):
        decoded(query, ())


def test_query_is_read() -> None:
    query = b"a=b%2C%20c&l=x,y&e="
    assert decoded(query, {"l"}) == [("a", "b, c"), ("l", "x,y"), ("e", "")]


def test_signature_is_that_of_a_published_vector() -> None:
    """RFC 4231, case 2."""
    vector = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert signature("Jefe", b"what do ya want for nothing?") == vector
