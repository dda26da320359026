"""A wrong fact in the description is noticed: the checks that the list names fail."""

from __future__ import annotations

import pytest

from tools.contract.classes import representatives
from tools.contract.description import APIS, described
from tools.contract.narrowing import narrowed
from tools.witness.trial import WrongFact, changed, checks, generated, wrong_facts


@pytest.mark.parametrize("fact", [pytest.param(one, id=one.fact) for one in wrong_facts()])
def test_wrong_fact_is_noticed(fact: WrongFact) -> None:
    assert fact.noticed, "name the checks that notice it"
    with generated(changed(fact)) as package:
        found = checks(package)
        missed = [check for check in fact.noticed if next(found[check], None) is None]
        assert not missed, f"not noticed by {', '.join(missed)}"


@pytest.mark.parametrize("api", APIS)
def test_description_as_it_is_passes_all_checks(api: str) -> None:
    with generated(narrowed(described(api), representatives(api))) as package:
        said = {name: list(found) for name, found in checks(package).items()}
    assert said == {name: [] for name in said}
