"""Prism serves a merged document; our client calls every operation of it."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from operator import attrgetter
from pathlib import Path

import httpx

from perpkit._runtime.limits.local import Unlimited
from perpkit.sandbox import credentials
from perpkit.sandbox.recording import load

from ..contract.calls import arguments, client_class
from .tools import FOLDER, JudgedError, tool

SECONDS = 180


@contextmanager
def mock(document: Path) -> Generator[str, None, None]:
    """Serve a document on loopback and give the address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [tool("prism"), "mock", "--host", "127.0.0.1", "--port", str(port), str(document)]
    with subprocess.Popen(command, cwd=FOLDER, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            address = f"http://127.0.0.1:{port}"
            _await(address, process)
            yield address
        finally:
            process.terminate()


def _await(address: str, process: subprocess.Popen[bytes]) -> None:
    """Wait for an answer, whatever it is: while the tool reads the document, the port may belong to somebody else."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise JudgedError(f"prism ended with {process.returncode} before it answered; try again")
        try:
            httpx.get(address, timeout=SECONDS)
        except httpx.TransportError:
            time.sleep(0.2)
        else:
            return
    raise JudgedError(f"prism did not start within {SECONDS} s")


def call_everything(api: str, document: Path) -> int:
    """Call every operation as its first recorded success was called; return how many answered with a payload.

    Raises:
        PerpkitError: A call failed.
    """
    operations = import_module(f"perpkit.{api}.operations").OPERATIONS
    recordings = {one.operation: one for one in reversed(load(api)) if one.success}
    with mock(document) as address:
        options = {"base_url": address, "max_retries": 0, "limiter": Unlimited()}
        with client_class(api)(**credentials(api), **options) as client:
            for operation in operations:
                attrgetter(operation.call_path)(client)(**arguments(api, recordings[operation.id]))
    return len(operations)
