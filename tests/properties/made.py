"""Values made up from schemas by schemathesis. This module adds the types that schemathesis does not declare."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

import hypothesis.strategies as st
from hypothesis import HealthCheck, Phase, settings
from hypothesis.strategies import SearchStrategy

_BUILDER: Any = import_module("schemathesis.generation.jsonschema.builder")
_DRAFT: int = import_module("jsonschema_rs").Draft202012

deterministic = settings(
    max_examples=25,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


def _moment(seconds: int, microseconds: int, digits: int) -> str:
    """Write a time as ZTDX does: in UTC, with a fraction of at most six digits and no zeros at its end."""
    moment = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    fraction = f".{microseconds:06}"[: digits + 1] if digits else ""
    return f"{moment:%Y-%m-%dT%H:%M:%S}{fraction}Z"


FORMATS: dict[str, SearchStrategy[str]] = {
    "date-time": st.builds(_moment, st.integers(0, 10**9), st.integers(0, 999_999), st.integers(0, 6)),
    "uuid": st.uuids().map(str),
}


def values(schema: Mapping[str, Any], document: Mapping[str, Any]) -> SearchStrategy[Any]:
    """Make up values that a schema allows.

    Args:
        schema: the schema.
        document: what its references point into.
    """
    rooted = {**schema, "components": document["components"]}
    made: SearchStrategy[Any] = _BUILDER.build(rooted, draft=_DRAFT, formats=FORMATS)
    return made


def others(schema: Mapping[str, Any], document: Mapping[str, Any]) -> SearchStrategy[Any]:
    """Make up values of any type that a schema does not allow."""
    return values({"not": dict(schema)}, document)
