"""Every recorded answer fits the description and its strict variant; changed answers do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pytest
from attrs import evolve

from generator.description.problem import Location
from perpkit.sandbox.recording import Recording
from tools.contract.corpus import BY_OPERATION, plain_judge, recorded, reported, strict_faults
from tools.contract.judge import Fault
from tools.contract.mutation import Change, added, dropped, mutant, negated, nulled, renamed, retyped, thousandfold


@pytest.mark.parametrize(("api", "recordings"), BY_OPERATION)
def test_recordings_fit_the_description(api: str, recordings: Sequence[Recording]) -> None:
    judge = plain_judge(api)
    assert not _reported(api, ((one, judge.faults(one)) for one in recordings))


@pytest.mark.parametrize(("api", "recordings"), BY_OPERATION)
def test_recordings_hold_nothing_undescribed_and_mean_what_their_names_say(
    api: str, recordings: Sequence[Recording]
) -> None:
    assert not _reported(api, ((one, strict_faults(api, one)) for one in recordings))


def _reported(api: str, found: Iterable[tuple[Recording, list[Fault]]]) -> str:
    return "\n".join(reported(api, recording, faults) for recording, faults in found if faults)


ANY = (retyped, nulled, dropped, renamed, added)
AMOUNT = (*ANY, negated)
TIME = (*AMOUNT, thousandfold)
NULLABLE = (retyped, dropped, renamed)
CELL = (retyped, nulled, dropped, added, negated)


def _mutations(api: str, operation: str, case: str, place: Location, **members: tuple[Change, ...]) -> list[Any]:
    """Return changes of members in one recording: of one object or, with ``at_0``, of one row."""
    keys = {name: int(name[3:]) if name.startswith("at_") else name for name in members}
    return [
        pytest.param(api, operation, case, (*place, keys[name]), change, id=f"{operation}-{name}-{change.__name__}")
        for name, changes in members.items()
        for change in changes
    ]


MUTATIONS = [
    *_mutations(
        "coinglass",
        "futures_liquidation_order",
        "observed",
        ("data", 4),
        price=AMOUNT,
        usd_value=AMOUNT,
        side=AMOUNT,
        symbol=ANY,
        time=TIME,
    ),
    *_mutations("coinglass", "futures_liquidation_order", "observed", (), code=ANY, data=ANY),
    *_mutations(
        "coinglass", "futures_liquidation_history", "documented", ("data", 1), time=TIME, long_liquidation_usd=AMOUNT
    ),
    *_mutations(
        "coinglass",
        "futures_liquidation_exchange_list",
        "observed",
        ("data", 0),
        longLiquidation_usd=AMOUNT,
        exchange=ANY,
    ),
    *_mutations(
        "coinglass", "futures_liquidation_aggregated_map", "observed", ("data",), data=ANY, last_price=(negated,)
    ),
    *_mutations(
        "coinglass",
        "futures_liquidation_heatmap_model1",
        "documented",
        ("data", "price_candlesticks", 0),
        at_0=CELL,  # a thousandfold one is the same moment in milliseconds, which a lenient API may send
        at_4=CELL,
    ),
    *_mutations(
        "ztdx",
        "unified_liquidations",
        "observed",
        ("liquidations", 0),
        id=ANY,
        side=ANY,
        closed_size_usd=AMOUNT,
        post_uni_mmr=NULLABLE,
        created_at=ANY,
    ),
    *_mutations("ztdx", "unified_liquidations", "observed", (), total=AMOUNT, liquidations=ANY),
]


@pytest.mark.parametrize(("api", "operation", "case", "place", "change"), MUTATIONS)
def test_changed_body_is_refused(api: str, operation: str, case: str, place: Location, change: Change) -> None:
    assert strict_faults(api, mutant(recorded(api, operation, case), place, change))


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"status": 302}, "status"),
        ({"status": 500}, "status"),
        ({"headers": (("content-type", "text/html"),)}, "headers.content-type"),
        ({"headers": ()}, "headers.content-type"),
        ({"headers": (("content-type", "application/json"), ("API-KEY-MAX-LIMIT", "many"))}, "headers"),
        ({"body": b"<html>busy</html>"}, "$"),
        ({"body": b'{"code":"0","data":['}, "$"),
        ({"body": b""}, "$"),
        ({"body": b'{"code":"401","msg":"Upgrade plan"}'}, "$"),
    ],
)
def test_changed_answer_is_refused(changes: dict[str, Any], where: str) -> None:
    recording = evolve(recorded("coinglass", "futures_liquidation_order", "observed"), **changes)
    assert where in [fault.where.split("[")[0].split(".data")[0] for fault in strict_faults("coinglass", recording)]


def test_fault_of_the_server_is_no_fault_of_a_recording_of_one() -> None:
    recording = recorded("ztdx", "unified_account", "vendor-fault")
    assert recording.status == 500
    assert not strict_faults("ztdx", recording)


def test_payload_is_no_error() -> None:
    payload = recorded("coinglass", "futures_liquidation_order", "observed")
    error = evolve(recorded("coinglass", "futures_liquidation_order", "plan-path"), body=payload.body)
    assert not plain_judge("coinglass").faults(error)
    assert strict_faults("coinglass", error)
