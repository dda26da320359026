"""Recorded answers, shown in the document as the examples of their operations."""

from __future__ import annotations

import json
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from .problem import Problem, ProblemError

METHODS = ("get", "post", "put", "delete")


def add_examples(document: Mapping[str, Any], recordings: Path) -> dict[str, Any]:
    """Return the document with every operation's success recordings as examples of its success response.

    Args:
        document: The merged and overlaid document.
        recordings: Folder of ``<operationId>/<case>.json``; it may be missing.

    Raises:
        ProblemError: A recording is not readable, or belongs to no operation.
    """
    result = deepcopy(dict(document))
    operations = {
        item[method]["operationId"]: item[method]
        for item in result["paths"].values()
        for method in METHODS
        if method in item
    }
    for path in sorted(recordings.glob("*/*.json")):
        if path.parent.name not in operations:
            message = f"no operation {path.parent.name!r}; recordings are filed under an operationId"
            raise ProblemError([Problem(path, None, "$", message)])
        try:
            recording = json.loads(path.read_bytes())
            operation = operations[path.parent.name]
            status = str(recording["status"])
            short = recording["provenance"]["kind"] != "live"  # a real answer may be as large as it likes
            if short and status.startswith("2") and _success(result, json.loads(recording["body"])):
                examples = _content(result, operation, status).setdefault("examples", {})
                examples[recording["case"]] = {"summary": recording["title"], "value": json.loads(recording["body"])}
        except (ValueError, KeyError) as error:
            message = f"not a usable recording: {type(error).__name__}: {error}"
            raise ProblemError([Problem(path, None, "$", message)]) from error
    return result


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
