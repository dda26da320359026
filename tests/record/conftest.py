"""Keys in the environment, as for a real recording. The sandbox accepts them."""

from __future__ import annotations

import pytest

from perpkit.sandbox import credentials
from tools.contract.description import APIS
from tools.record.schedule import facts


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the sandbox's keys."""
    for api in APIS:
        for credential in facts(api).credentials:
            monkeypatch.setenv(credential.env, credentials(api)[credential.argument])
