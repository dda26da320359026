"""A wrong fact in the description does not pass: the checks that the list names turn red."""

from __future__ import annotations

import pytest

from tools.contract.description import APIS, described
from tools.witness.trial import WrongFact, changed, noticed, wrong_facts


@pytest.mark.parametrize("fact", [pytest.param(one, id=one.fact) for one in wrong_facts()])
def test_wrong_fact_is_noticed(fact: WrongFact) -> None:
    found = noticed(changed(fact))
    missed = [check for check in fact.noticed if check not in found]
    assert fact.noticed, "name the checks that notice it"
    assert not missed, f"not noticed by {', '.join(missed)}, but by {', '.join(found) or 'nothing'}"


@pytest.mark.parametrize("api", APIS)
def test_description_as_it_is_passes_all_checks(api: str) -> None:
    assert noticed(described(api)) == {}
