"""A server that takes webhooks on this machine."""

from __future__ import annotations

import json
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Hook:
    """What came, and what is answered."""

    def __init__(self, statuses: Sequence[int]) -> None:
        self.statuses = list(statuses)
        self.got: list[tuple[str, dict[str, Any]]] = []
        """Idempotency key and content of each delivery, refused ones too."""
        self.arrived = threading.Event()
        self.url = ""


@contextmanager
def hook(*statuses: int) -> Generator[Hook, None, None]:
    """Serve a webhook that answers with these statuses in turn, and then with 204."""
    found = Hook(statuses)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            found.got.append((self.headers["idempotency-key"], json.loads(body)))
            self.send_response(found.statuses.pop(0) if found.statuses else 204)
            self.end_headers()
            found.arrived.set()

        def log_message(self, format: str, *args: Any) -> None:
            """Print nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    found.url = f"http://127.0.0.1:{server.server_port}/T0/b-very-secret"
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
