"""The invented vendors, installed as if they were generated and recorded."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from attrs import asdict

from perpkit._runtime.description.api import Api
from perpkit._runtime.description.operation import Operation
from perpkit.sandbox import Recording, load
from tests.sandbox import acme


def write(folder: Path, recording: Recording) -> None:
    """Write a recording to its file, below the folder of its API."""
    file = folder / recording.operation / f"{recording.case}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(asdict(recording) | {"body": recording.body.decode()}))


@pytest.fixture
def recordings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder instead of the recordings."""
    root = tmp_path / "recordings"
    root.mkdir()
    monkeypatch.setattr("perpkit.sandbox.recording.root", lambda: root)
    load.cache_clear()
    yield root
    load.cache_clear()


@pytest.fixture
def installed(recordings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Acme and Sealed, as the packages ``perpkit.acme`` and ``perpkit.sealed``."""

    def install(api: Api, operations: tuple[Operation[object], ...], recorded: tuple[Recording, ...]) -> None:
        for name, key, value in (("api", "API", api), ("operations", "OPERATIONS", operations)):
            module = ModuleType(f"perpkit.{api.package}.{name}")
            setattr(module, key, value)
            monkeypatch.setitem(sys.modules, module.__name__, module)
        for recording in recorded:
            write(recordings / api.package, recording)

    install(acme.ACME, acme.ACME_OPERATIONS, acme.ACME_RECORDINGS)
    install(acme.SEALED, acme.SEALED_OPERATIONS, acme.SEALED_RECORDINGS)
