"""Keys in the environment, as somebody has them who records: those that the sandbox takes."""

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
