"""Sending through aiohttp; see :class:`SignedAiohttpTransport`.

Needs the extra ``perpkit[aiohttp]``::

    http_client = httpx.AsyncClient(transport=SignedAiohttpTransport())
    ztdx = AsyncZtdx(http_client=http_client)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .._runtime.http.aiohttp import SignedAiohttpTransport as SignedAiohttpTransport
else:
    __getattr__, __dir__ = attach(__name__, {"SignedAiohttpTransport": "perpkit._runtime.http.aiohttp"})

__all__ = ["SignedAiohttpTransport"]
