"""A live answer as a recording of the sandbox."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.description.document import is_object
from tools.contract.description import Description, find, settle
from tools.contract.judge import RECORDINGS

from .answer import Live
from .disguise import Disguise, LeftoverError

CASE = "live"


class NotWrittenError(Exception):
    """An answer is not kept; the message says why."""


def written(
    root: Path, description: Description, live: Live, disguise: Disguise, *, date: str, plan: str | None
) -> Path:
    """Write an answer that holds a payload.

    Raises:
        NotWrittenError: The answer is a refusal, or something that looks like a secret is left in it.
    """
    if live.refusal is not None:
        raise NotWrittenError(live.refusal)
    content = _content(description, live, disguise, date=date, plan=plan)
    shown = content
    if content["request"]["path"] in description.document["paths"]:
        shown = {**content, "request": {**content["request"], "path": ""}}  # a long described path is no token
    try:
        disguise.check([content["body"], content["request"]["body"] or "", json.dumps(shown, ensure_ascii=False)])
    except LeftoverError as error:
        raise NotWrittenError(f"{error}: extend tests/record/disguise.py, or leave it out") from error
    path = root / RECORDINGS / description.api / live.call.operation.id / f"{CASE}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def _content(
    description: Description, live: Live, disguise: Disguise, *, date: str, plan: str | None
) -> dict[str, Any]:
    request = live.call.request.request
    return {
        "operation": live.call.operation.id,
        "case": CASE,
        "title": f"A live answer of {date}.",
        "provenance": {"kind": "live", "date": date, "plan": plan},
        "request": {
            "method": request.method,
            "path": request.path,
            "query": [list(pair) for pair in request.query],
            "headers": list(request.headers),
            "body": request.body,
        },
        "status": live.status,
        "headers": [[name, disguise(value)] for name, value in kept(description, live)],
        "body": disguise(live.body.decode()),
    }


def kept(description: Description, live: Live) -> list[tuple[str, str]]:
    """Return the headers that are published: the content type, and what the description names."""
    allowed = {"content-type", *(name.lower() for name in described_headers(description, live))}
    return [(name, value) for name, value in live.headers if name.lower() in allowed]


def described_headers(description: Description, live: Live) -> Mapping[str, Any]:
    """Return the headers that the description gives an answer of this status."""
    response = response_of(description, live)
    headers: object = {} if response is None else response.get("headers")
    return headers if is_object(headers) else {}


def response_of(description: Description, live: Live) -> dict[str, Any] | None:
    """Return the response that the description gives this status."""
    responses = description.operations[live.call.operation.id][1]["responses"]
    response: dict[str, Any] | None = responses.get(str(live.status))
    if response is not None and "$ref" in response:
        response = find(description.document, settle(description.document, response))
    return response
