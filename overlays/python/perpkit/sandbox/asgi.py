"""The sandbox as an ASGI application, for tools that test a server in the same process."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from .catalogue import gateway, now
from .transport import Answering

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Application:
    """An ASGI application of plain HTTP requests."""

    def __init__(self, vendor: Answering) -> None:
        self._vendor = vendor

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request, or handle start and stop."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        path: bytes = scope.get("raw_path") or scope["path"].encode()
        answer = self._vendor.answer(
            scope["method"],
            path.partition(b"?")[0].decode("latin-1"),
            scope["query_string"],
            {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]},
            await _body(receive),
        )
        headers = (*answer.headers, ("content-length", str(len(answer.body))))
        await send(
            {
                "type": "http.response.start",
                "status": answer.status,
                "headers": [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers],
            }
        )
        await send({"type": "http.response.body", "body": answer.body})


def application(api: str | None = None, case: str | None = None, clock: Callable[[], int] = now) -> Application:
    """Return the application.

    Args:
        api: name of the API's package; if not given, all APIs are served, and the path selects one.
        case: answer every valid request with this case, for example ``rate-limit``.
        clock: the vendor's time in epoch ms.
    """
    return Application(gateway(api, case, clock))


async def _live(receive: Receive, send: Send) -> None:
    for event in ("startup", "shutdown"):
        await receive()
        await send({"type": f"lifespan.{event}.complete"})


async def _body(receive: Receive) -> bytes:
    parts: list[bytes] = []
    more = True
    while more:
        message = await receive()
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    return b"".join(parts)
