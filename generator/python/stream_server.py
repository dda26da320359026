"""How the streams of an API are reached: the source of its ``StreamApi(...)``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..asyncapi.contents import server
from ..description.document import is_object
from ..description.merge import target
from .settings import rule_source, sequence
from .source import call, literal


def server_source(document: Mapping[str, Any]) -> str:
    """Return the ``StreamApi(...)`` of an AsyncAPI document."""
    node, _ = server(document)
    extension = node["x-stream"]
    heartbeat = extension["heartbeat"]
    return call(
        "StreamApi",
        {
            "url": repr(f"{node['protocol']}://{node['host']}{node.get('pathname', '')}"),
            "query": repr(query) if (query := tuple(_keys(document, node))) else None,
            "subscribe": repr(extension["subscribe"]),
            "unsubscribe": repr(extension["unsubscribe"]),
            "batched": "True" if extension.get("batched") else None,
            "heartbeat": call(
                "Heartbeat",
                {
                    "send": repr(heartbeat["send"]),
                    "seconds": repr(heartbeat["seconds"]),
                    "answer": sign_source(heartbeat["answer"]),
                },
            ),
            "logins": sequence(map(_login, extension["logins"])) if "logins" in extension else None,
            "replies": sequence(map(_reply, extension["replies"])) if "replies" in extension else None,
            "rules": sequence(map(rule_source, extension["rules"])) if "rules" in extension else None,
        },
    )


def _keys(document: Mapping[str, Any], node: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield name and credential of each key that is a parameter of the URL."""
    for one in node.get("security", ()):
        scheme: Any = target(document, one["$ref"]) if "$ref" in one else one
        if is_object(scheme) and scheme.get("in") == "query":
            yield scheme["name"], scheme["x-perpkit-credential"]


def sign_source(sign: Mapping[str, Any]) -> str:
    """Return the ``Sign(...)`` of ``members`` and ``text``."""
    members = tuple((tuple(path.split(".")), tuple(values)) for path, values in sign.get("members", {}).items())
    return call("Sign", {"members": repr(members) if members else None, "text": literal(sign.get("text"))})


def path_source(path: str | None) -> str | None:
    """Return the source of a path of keys."""
    return None if path is None else repr(tuple(path.split(".")))


def lazily(operation: str) -> str:
    """Return the source of a function that finds an operation."""
    return f"lambda: TABLE.find({operation!r})"


def _login(login: Mapping[str, Any]) -> str:
    key = login.get("listen-key")
    return call(
        "Login",
        {
            "credentials": repr(tuple(login["credentials"])),
            "message": repr(login["message"]),
            "listen_key": key
            and call(
                "ListenKey",
                {
                    "create": lazily(key["create"]),
                    "renew": lazily(key["renew"]),
                    "attribute": repr(key["attribute"]),
                    "renew_seconds": repr(key["renew-seconds"]),
                    "life_seconds": repr(key["life-seconds"]),
                    "absent": repr(tuple(key["absent"])),
                },
            ),
        },
    )


def _reply(reply: Mapping[str, Any]) -> str:
    return call(
        "Reply",
        {
            "outcome": f"Outcome.{reply['outcome'].upper()}",
            "sign": sign_source(reply),
            "to": repr(reply["to"]),
            "address": path_source(reply.get("address")),
            "code": path_source(reply.get("code")),
            "message": path_source(reply.get("message")),
        },
    )
