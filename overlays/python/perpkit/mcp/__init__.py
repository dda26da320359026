"""Tools for agents: find an operation, read about it, call it, and ask an archive, over the Model Context Protocol.

Needs the extra ``perpkit[mcp]``. ``perpkit mcp`` serves the tools to a program that starts it, by standard input and
output. :func:`create_server` returns the same server, for a program that serves it in another way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .server import create_server as create_server
else:
    __getattr__, __dir__ = attach(__name__, {"create_server": ".server"})

__all__ = ["create_server"]
