"""The generated package agrees with facts that a person copied from the vendor's documents."""

from __future__ import annotations

import pytest

from perpkit.sandbox.recording import load
from tools.contract.description import APIS
from tools.witness import answers, facts
from tools.witness.package import committed
from tools.witness.witness import witness


@pytest.mark.parametrize("api", APIS)
def test_facts_are_those_of_the_witness(api: str) -> None:
    found = list(facts.doubts(committed(api), witness(api)))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("api", APIS)
def test_decoded_answers_are_those_of_the_witness(api: str) -> None:
    found = list(answers.doubts(committed(api), witness(api), load(api)))
    assert not found, "\n".join(found)
