"""Recorded answers as examples in the document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from .merge import operations
from .problem import Problem, ProblemError

LENT = "_api"
"""Folder of the refusals that are the same for every operation."""


def add_examples(document: Mapping[str, Any], recordings: Path) -> dict[str, Any]:
    """Return the document with the recordings as examples.

    Successes are examples of their operation. Refusals that are lent to every operation and have a status of their own
    are examples of the response that all operations refer to.

    Args:
        document: The merged and overlaid document.
        recordings: Folder of ``<operationId>/<case>.json``, and of ``_api/<case>.json``; it may be missing.

    Raises:
        ProblemError: A recording is not readable, or belongs to no operation.
    """
    result = deepcopy(dict(document))
    by_id = {operation["operationId"]: operation for _, operation in operations(result)}
    for path in sorted(recordings.glob("*/*.json")):
        try:
            recording = json.loads(path.read_bytes())
            name = recording["operation"] if path.parent.name == LENT else path.parent.name
            if name not in by_id:
                message = f"no operation {name!r}; recordings are filed under an operationId"
                raise ProblemError([Problem(path, None, "$", message)])
            if path.parent.name == LENT:
                _show_refusal(result, by_id[name], recording)
            else:
                _show_success(result, by_id[name], recording)
        except (ValueError, KeyError) as error:
            message = f"not a usable recording: {type(error).__name__}: {error}"
            raise ProblemError([Problem(path, None, "$", message)]) from error
    return result


def _show_success(document: dict[str, Any], operation: dict[str, Any], recording: Mapping[str, Any]) -> None:
    status = str(recording["status"])
    short = recording["provenance"]["kind"] != "live"  # a real answer may be large
    described = "form" not in recording  # tools that know only the document refuse other forms
    if short and described and status.startswith("2") and _success(document, json.loads(recording["body"])):
        examples = _content(document, operation, status).setdefault("examples", {})
        told = {"description": recording["defect"]} if "defect" in recording else {}
        examples[recording["case"]] = {"summary": recording["title"], **told, "value": json.loads(recording["body"])}


def _show_refusal(document: dict[str, Any], operation: dict[str, Any], recording: Mapping[str, Any]) -> None:
    response = operation["responses"][str(recording["status"])]
    if "$ref" not in response:
        return
    content = document["components"]["responses"][response["$ref"].rsplit("/", 1)[1]].get("content", {})
    headers = {name.lower(): value for name, value in recording["headers"]}
    media = headers.get("content-type", "").partition(";")[0]
    body = recording["body"]
    if body and media in content:
        value = json.loads(body) if media == "application/json" else body
        content[media].setdefault("examples", {})[recording["case"]] = {"summary": recording["title"], "value": value}


def _success(document: Mapping[str, Any], body: Any) -> bool:
    envelope = document["x-perpkit"].get("envelope")
    return envelope is None or body.get(envelope["code"]) in envelope["success"]


def _content(document: dict[str, Any], operation: dict[str, Any], status: str) -> dict[str, Any]:
    """Return the JSON content of a response; a shared response is copied into the operation first."""
    response = operation["responses"][status]
    if "$ref" in response:
        name = response["$ref"].rsplit("/", 1)[1]
        response = operation["responses"][status] = deepcopy(document["components"]["responses"][name])
    content: dict[str, Any] = response["content"]["application/json"]
    return content
