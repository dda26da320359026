"""The witness as a person wrote it: ``tests/witness/<api>/*.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import yaml
from attrs import evolve, frozen

from generator.fingerprints import reached
from tools.contract.description import ROOT, Description

WITNESS = ROOT / "tests" / "witness"
COMMON = "api.yaml"


class WitnessError(ValueError):
    """A witness cannot be read; the message names the file, the key and what is wrong with it."""


class _Written(msgspec.Struct, kw_only=True, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """Keys are as in ``docs/contract.md``; a key that is not known is refused."""

    source: str
    """Which document or capture it was transcribed from."""


class OperationWitness(_Written, kw_only=True, frozen=True, rename="kebab"):
    """What is known of one operation."""

    call: str
    asks: str
    needs: str = ""
    """Credentials, if they are not what the API says: ``no key``, or ``api_key and api_secret, or token``."""
    plans: str = ""
    plan_limits: list[str] = []
    history_days: int | dict[str, int | None] | None = None
    refresh: int | None = None
    cap: int | None = None
    paging: dict[str, Any] = {}
    costs: dict[str, int] | list[str] = {}
    parameters: dict[str, str] = {}
    demands: list[str] = []
    """Which of several parameters are needed: ``one of orderId origClientOrderId``, or ``any of ...``."""
    write: dict[str, Any] | None = None
    """Set if it changes something, so that it is sent once: how an order is known and looked up."""
    returns: str
    answers: dict[str, dict[str, Any]]
    """For each case, expected values by where they stand: ``bars[0].time``."""


class PlanWitness(msgspec.Struct, kw_only=True, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """What a plan allows."""

    per_minute: int | None
    smallest: str | None
    days: dict[str, int]


class RefusalWitness(msgspec.Struct, kw_only=True, frozen=True, forbid_unknown_fields=True):
    """An answer that refuses, and what it means."""

    http: int
    body: Any
    means: str


class ApiWitness(_Written, kw_only=True, frozen=True, rename="kebab"):
    """What is known of an API as a whole."""

    base_url: str
    credentials: dict[str, str]
    signing: dict[str, Any] = {}
    success: list[str | int] = []
    rate_limit_headers: dict[str, str] = {}
    rate_limits: dict[str, int] = {}
    plans: dict[str, PlanWitness] = {}
    errors: dict[str, str]
    refusals: list[RefusalWitness]


@frozen(kw_only=True)
class Witness:
    """All that is written down about one API."""

    api: ApiWitness
    operations: Mapping[str, OperationWitness]
    classes: Mapping[str, Mapping[str, Any]]
    files: Mapping[str, str]
    """For each operation and class the file it stands in."""


@cache
def witness(api: str) -> Witness:
    """Read what is written about an API.

    Raises:
        WitnessError: A file is missing, or not in the form that ``docs/contract.md`` gives.
    """
    return read(WITNESS / api)


def about(description: Description) -> Witness:
    """Return what is written about the operations of a description, and about the classes of their answers."""
    whole, operations = witness(description.api), description.operations
    used = reached(description.document, [node["responses"] for _, node in operations.values()])
    return evolve(
        whole,
        operations={name: one for name, one in whole.operations.items() if name in operations},
        classes={name: words for name, words in whole.classes.items() if f"#/components/schemas/{name}" in used},
    )


def read(folder: Path) -> Witness:
    """Read a folder: ``api.yaml``, and one file for each group."""
    if not (folder / COMMON).is_file():
        raise WitnessError(f"{_shown(folder / COMMON)} is missing; write plans, errors and limits of the API there")
    operations: dict[str, OperationWitness] = {}
    classes: dict[str, Mapping[str, Any]] = {}
    files: dict[str, str] = {}
    for path in sorted(folder.glob("*.yaml")):
        if path.name != COMMON:
            group = _loaded(path)
            classes |= _converted(group.pop("classes", {}), dict[str, dict[str, Any]], path)
            operations |= _converted(group, dict[str, OperationWitness], path)
            files |= dict.fromkeys([*classes, *operations], _shown(path)) | files
    api = _converted(_loaded(folder / COMMON), ApiWitness, folder / COMMON)
    return Witness(api=api, operations=operations, classes=classes, files=files)


def _loaded(path: Path) -> dict[str, Any]:
    try:
        return msgspec.convert(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader), dict[str, Any])
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise WitnessError(f"{_shown(path)}: {error}") from error


def _converted(content: Any, kind: Any, path: Path) -> Any:
    try:
        return msgspec.convert(content, kind)
    except msgspec.ValidationError as error:
        raise WitnessError(f"{_shown(path)}: {error}") from error


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name
