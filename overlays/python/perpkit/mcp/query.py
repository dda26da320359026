"""Asking an archive by SQL, in a process of its own that is ended when it takes too long or nobody waits any more."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Mapping

import anyio

from .._runtime.errors import ParameterError

SECONDS = 30.0
"""How long a question may take."""
KEPT = ("HOME", "LANG", "PATH", "PYTHONPATH", "SYSTEMROOT", "TEMP", "TMPDIR")
"""Variables of the environment that the process gets. No key of an API is among them."""
STORAGE = ("AWS_", "AZURE_", "GOOGLE_")
"""Beginnings of others that it gets if the archive is on object storage."""
FIXED = {"TZ": "UTC", "MALLOC_ARENA_MAX": "2", "TOKIO_WORKER_THREADS": "2"}
"""Fewer threads and arenas, so that the limit of memory is for data."""


async def query(archive: str, sql: str, rows: int, seconds: float = SECONDS) -> str:
    """Return the answer to one SELECT as text.

    Args:
        archive: Address of the archive.
        sql: The statement.
        rows: The most rows of the answer.
        seconds: How long it may take.

    Raises:
        ParameterError: It cannot be answered. The message says why.
    """
    question = json.dumps({"archive": archive, "sql": sql, "rows": rows}).encode()
    try:
        with anyio.fail_after(seconds):
            status, output = await _run(question, environment(archive))
    except TimeoutError:
        raise ParameterError("sql", f"took longer than {seconds:g} s and was ended; ask for less") from None
    if status != 0:
        raise ParameterError("sql", "could not be run, perhaps because it needs too much memory; ask for less")
    answer: dict[str, str] = json.loads(output)
    if "error" in answer:
        raise ParameterError("sql", answer["error"].removeprefix("sql: "))
    return answer["text"]


async def _run(question: bytes, variables: Mapping[str, str]) -> tuple[int, bytes]:
    """Return the exit status and the output of the process. What it logs goes where this process logs."""
    command = [sys.executable, "-P", "-m", f"{__package__}.worker"]
    async with await anyio.open_process(command, stderr=None, env=variables) as process:
        try:
            assert process.stdin is not None
            assert process.stdout is not None
            # It ended before it read if this fails; its status says so.
            with contextlib.suppress(anyio.BrokenResourceError, ConnectionError):
                await process.stdin.send(question)
            await process.stdin.aclose()
            output = b"".join([part async for part in process.stdout])
            return await process.wait(), output
        except BaseException:
            with contextlib.suppress(ProcessLookupError):  # it ended by itself
                process.kill()
            raise


def environment(archive: str) -> Mapping[str, str]:
    """Return the environment of the process."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    if "://" in archive:
        kept |= {name: value for name, value in os.environ.items() if name.startswith(STORAGE)}
    return kept | FIXED
