"""The TOML file of the command: which archive, which key's plan, which datasets."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from attrs import frozen

from .._runtime.description.forms import is_array, is_object
from .._runtime.errors import ConfigurationError
from .._runtime.times import When
from .dataset import SETTLE, Dataset

API = "coinglass"
KEYLESS = "sandbox = true in the file needs none"
LENGTHS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
TOP = ("archive", "api", "plan", "sandbox", "since", "limiter", "storage", "datasets")
OWN = ("name", "since", "settle", "snapshots")
"""Keys of a dataset that are no arguments of its operation."""


@frozen(kw_only=True)
class Configuration:
    """What the file says."""

    archive: str
    """Folder or address; a relative folder lies beside the file."""
    datasets: tuple[Dataset, ...]
    """What to pull; none if the archive holds only streams."""
    api: str
    """The sub-package of perpkit whose client asks."""
    plan: str | None = None
    sandbox: bool = False
    """Whether answers are made up in this process, without key and network."""
    since: When | timedelta | None = None
    limiter: str | None = None
    """URL of a Redis that keeps the rate limit for several machines."""
    storage: Mapping[str, str]


def read(path: Path) -> Configuration:
    """Read a file.

    Raises:
        ConfigurationError: It cannot be read, or says something that is not known.
    """
    try:
        with path.open("rb") as file:
            given = tomllib.load(file)
    except OSError as error:
        raise ConfigurationError(f"{path}: {error.strerror}") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path}: {error}") from None
    try:
        return _configuration(given, path.parent)
    except ConfigurationError as error:
        raise ConfigurationError(f"{path}: {error}") from None


def length(words: str) -> timedelta | None:
    """Return the time that a text such as ``30d`` stands for, or ``None`` if it is no such text."""
    match = re.fullmatch(r"([0-9]{1,5})([mhdw])", words)
    return None if match is None else timedelta(**{LENGTHS[match[2]]: int(match[1])})


def _configuration(given: Mapping[str, Any], folder: Path) -> Configuration:
    for name in given:
        if "key" in name or "secret" in name:
            raise ConfigurationError(
                f"{name}: keys do not belong in this file; set them in the environment, or use a profile"
            )
        if name not in TOP:
            raise ConfigurationError(f"{name} is not known; there are: {', '.join(TOP)}")
    address = _text(given, "archive")
    if address is None:
        raise ConfigurationError('archive is missing; write archive = "folder" or archive = "s3://bucket/folder"')
    tables = given.get("datasets", [])
    if not is_array(tables):
        raise ConfigurationError("datasets must be tables: write [[datasets]] and below it name = and its arguments")
    storage = given.get("storage", {})
    if not is_object(storage) or not all(isinstance(value, str) for value in storage.values()):
        raise ConfigurationError("storage must be a table of texts, as deltalake names them")
    sandbox = given.get("sandbox", False)
    if not isinstance(sandbox, bool):
        raise ConfigurationError(f"sandbox is {sandbox!r}; it must be true or false")
    return Configuration(
        archive=address if "://" in address else str(folder / address),
        datasets=tuple(_dataset(one) for one in tables),
        api=_text(given, "api") or API,
        plan=_text(given, "plan"),
        sandbox=sandbox,
        since=_since(given.get("since")),
        limiter=_text(given, "limiter"),
        storage=storage,
    )


def _dataset(given: object) -> Dataset:
    if not is_object(given) or not isinstance(given.get("name"), str):
        raise ConfigurationError('every dataset needs a name, such as name = "futures.liquidation.history"')
    settle = given.get("settle")
    waited = SETTLE if settle is None else length(settle) if isinstance(settle, str) else None
    if waited is None:
        raise ConfigurationError(f'settle is {settle!r}; write a text such as "5m"')
    arguments = {name: value for name, value in given.items() if name not in OWN}
    return Dataset(
        given["name"],
        arguments,
        since=_since(given.get("since")),
        settle=waited,
        snapshots=given.get("snapshots") is True,
    )


def _since(value: object) -> When | timedelta | None:
    """Return a time: a TOML date, a text in ISO 8601, or how long ago, such as ``30d``."""
    if value is None or isinstance(value, (datetime, date)):
        return value
    if isinstance(value, str):
        return length(value) or value
    raise ConfigurationError(f'since is {value!r}; write a date such as 2026-01-01, or how long ago, such as "30d"')


def _text(given: Mapping[str, Any], name: str) -> str | None:
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise ConfigurationError(f"{name} is {value!r}; it must be a text")
    return value
