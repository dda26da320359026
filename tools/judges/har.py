"""The recordings as an HTTP archive (HAR 1.2), the form in which tools exchange traffic."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from perpkit._runtime.description.api import Api
from perpkit.sandbox.recording import Recording

MOMENT = "2026-01-01T00:00:00.000Z"


def archive(api: Api, recordings: list[Recording]) -> dict[str, Any]:
    """Return the archive."""
    creator = {"name": "perpkit recordings", "version": "1"}
    return {"log": {"version": "1.2", "creator": creator, "entries": [_entry(api, one) for one in recordings]}}


def _entry(api: Api, one: Recording) -> dict[str, Any]:
    query = "&".join(f"{quote(name, safe='')}={quote(value, safe=',')}" for name, value in _query(api, one))
    body = one.request.body
    content_type = dict(one.headers).get("content-type", "")
    return {
        "startedDateTime": MOMENT,
        "time": 0,
        "request": {
            "method": one.request.method,
            "url": f"{api.base_url}{one.request.path}?{query}".rstrip("?"),
            "httpVersion": "HTTP/1.1",
            "headers": [{"name": name, "value": "fake"} for name in one.request.headers],
            "queryString": [{"name": name, "value": value} for name, value in _query(api, one)],
            "cookies": [],
            "headersSize": -1,
            "bodySize": -1,
            **({"postData": {"mimeType": "application/json", "text": body}} if body is not None else {}),
        },
        "response": {
            "status": one.status,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "headers": [{"name": name, "value": value} for name, value in one.headers],
            "cookies": [],
            "content": {"size": len(one.body), "mimeType": content_type, "text": one.body.decode()},
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": {"send": 0, "wait": 0, "receive": 0},
    }


def _query(api: Api, one: Recording) -> list[tuple[str, str]]:
    """Return the query with what signing adds."""
    pairs = [(name, value) for name, value in one.request.query]
    if api.signing is not None:
        pairs += [(api.signing.timestamp, "1760000000000"), (api.signing.signature, "0" * 64)]
    return pairs
