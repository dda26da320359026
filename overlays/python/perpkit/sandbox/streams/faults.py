"""What can go wrong with a connection, for tests of what a client does then."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

Trouble: TypeAlias = Literal["refuse", "close", "mute", "freeze", "deaf", "cut", "say", "burst", "stall"]


@frozen(kw_only=True)
class Fault:
    """One fault of one connection. It begins after ``after`` messages of channels.

    ==========  ===========================================================================================
    ``refuse``  the handshake is refused with ``status`` and ``headers`` (429, 503, a redirect)
    ``close``   the connection is closed with ``code``; with ``after=0`` as soon as it is accepted
    ``mute``    heartbeats are answered, and no message comes any more
    ``freeze``  nothing comes any more, though the connection stays open
    ``deaf``    the same, and nothing is read any more either: half-open
    ``cut``     the connection breaks in the middle of a frame, without a closing handshake
    ``say``     ``text`` is sent once, as it is: plain text, no JSON, or too much
    ``burst``   the next message is sent ``times`` times
    ``stall``   nothing is read for ``seconds``
    ==========  ===========================================================================================
    """

    trouble: Trouble
    after: int = 0
    status: int = 503
    headers: tuple[tuple[str, str], ...] = ()
    code: int = 1001
    text: str = field(default="", repr=False)
    times: int = 1
    seconds: float = 0
