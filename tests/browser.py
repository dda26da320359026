"""A headless Chromium, driven over its DevTools protocol. It opens files of this machine only."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from websockets.sync.client import ClientConnection, connect

PROGRAM = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), "")
OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",
)
PATIENCE = 60
"""Seconds that the browser may take for one answer, on a busy machine."""


class Tab:
    """One tab."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._numbers = count(1)
        self._session = ""
        self.events: list[dict[str, Any]] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def open(self, path: Path, width: int = 1400, height: int = 1000) -> None:
        """Open a file in a window of some size, wait until it is loaded, and forget what was heard before."""
        self.events.clear()
        self.resize(width, height)
        self.loading(lambda: self.call("Page.navigate", url=path.resolve().as_uri()))

    def resize(self, width: int, height: int = 1000) -> None:
        """Give the window another size."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def loading(self, act: Callable[[], object]) -> None:
        """Do something that leads to another page, and wait for it."""
        before = self._loaded()
        act()
        while self._loaded() == before:
            self._next()

    def run(self, code: str) -> Any:
        """Return the value of JavaScript, awaited."""
        found = self.call("Runtime.evaluate", expression=code, awaitPromise=True, returnByValue=True, userGesture=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def until(self, code: str) -> Any:
        """Return the value of JavaScript once it is truthy."""
        return self.run(
            f"new Promise(done => {{ const look = () => {{ const found = {code}; "
            "found ? done(found) : setTimeout(look, 20) }; look() })"
        )

    def point(self, x: float, y: float) -> None:
        """Move the pointer."""
        self.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def picture(self) -> bytes:
        """Return what the window shows, as a PNG."""
        return base64.b64decode(self.call("Page.captureScreenshot")["data"])

    def requests(self) -> list[str]:
        """Return the addresses that the page asked for."""
        sent = (one["params"] for one in self.events if one["method"] == "Network.requestWillBeSent")
        return [one["request"]["url"] for one in sent]

    def complaints(self) -> list[Any]:
        """Return the errors and warnings in the console."""
        found: list[Any] = []
        for event in self.events:
            params = event["params"]
            if event["method"] == "Runtime.consoleAPICalled" and params["type"] in {"error", "warning", "assert"}:
                found.append([one.get("value") or one.get("description") for one in params["args"]])
            thrown = event["method"] == "Runtime.exceptionThrown"
            if thrown or (event["method"] == "Log.entryAdded" and params["entry"]["level"] in {"error", "warning"}):
                found.append(params)
        return found

    def call(self, method: str, **params: Any) -> Any:
        """Call a method of the protocol, and return its result."""
        number = next(self._numbers)
        session = {"sessionId": self._session} if self._session else {}
        self._socket.send(json.dumps({"id": number, "method": method, "params": params, **session}))
        while True:
            answer = self._next()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]

    def _loaded(self) -> int:
        return sum(one["method"] == "Page.loadEventFired" for one in self.events)

    def _next(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(self._socket.recv(PATIENCE))
        if "method" in message:
            self.events.append(message)
        return message


@contextmanager
def tab(zone: str = "UTC") -> Generator[Tab]:
    """Start Chromium in a time zone, with a profile of its own; stop it at the end."""
    with TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True) as folder:
        process = subprocess.Popen(
            [PROGRAM, *OPTIONS, f"--user-data-dir={folder}"],
            env={**os.environ, "TZ": zone, "HOME": folder},
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stderr is not None
            lines = (re.search(r"ws://\S+", line) for line in process.stderr)
            address = next(found[0] for found in lines if found)
            with connect(address, max_size=None, proxy=None) as socket:
                yield Tab(socket)
        finally:
            process.kill()
            process.wait()
            if process.stderr is not None:
                process.stderr.close()
