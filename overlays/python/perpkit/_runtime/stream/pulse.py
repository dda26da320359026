"""Whether a connection is alive: heartbeats, and what kept this program from noticing."""

from __future__ import annotations

from collections.abc import Callable

BLOCKED = 2.0
"""Seconds: a rest that ends so much too late means that this program did not run."""
SLEPT = 2.0
"""Seconds: if the wall clock ran so much faster than the monotonic one, the machine was suspended."""
REMEMBERED = 60.0
"""Seconds for which that explains a loss."""


class Pulse:
    """The heartbeat of one connection. Any frame shows that the connection is alive; a heartbeat asks for one.

    If nothing comes within half a heartbeat after one was sent, the connection is silent. So a connection that dies
    at the worst moment is noticed after one and a half.
    """

    def __init__(self, seconds: float, monotonic: Callable[[], float], wall: Callable[[], float]) -> None:
        self._seconds = seconds
        self._monotonic = monotonic
        self._wall = wall
        self.heard = monotonic()
        """When the last frame came, by the monotonic clock."""
        self._heard_before = self.heard, wall()
        """The same by both clocks, at the end of the last rest."""
        self._sent: float | None = None
        """When a heartbeat was sent after which no frame came yet."""
        self._next = 0.0
        self._until = 0.0
        """When the rest was to end that the session is in."""
        self._clocks = self._heard_before
        """Both clocks at the end of the last rest."""
        self._stall: tuple[float, str] | None = None

    def wall(self, moment: float) -> float:
        """Return a moment of the monotonic clock, since the last rest or that of the last frame, in epoch seconds."""
        if moment <= self._heard_before[0]:
            moment, wall = self._heard_before
            return wall
        before, wall_before = self._clocks
        return wall_before + (moment - before)

    def begin(self) -> None:
        """Begin anew on a new connection."""
        now = self.hear()
        self._next = self._until = now
        self._next += self._seconds
        self._clocks = self._heard_before = now, self._wall()

    def hear(self) -> float:
        """Note a frame; return the time."""
        self._sent = None
        self.heard = now = self._monotonic()
        return now

    def sent(self) -> None:
        """Note a heartbeat that is about to be sent."""
        now = self._monotonic()
        if self._sent is None:
            self._sent = now
        self._next = now + self._seconds

    @property
    def due(self) -> bool:
        """Whether a heartbeat is to be sent."""
        return self._monotonic() >= self._next

    @property
    def silent(self) -> bool:
        """Whether a heartbeat was answered by nothing."""
        return self._sent is not None and self._monotonic() >= self._sent + self._seconds / 2

    @property
    def next(self) -> float:
        """When something is to be done."""
        return self._next if self._sent is None else min(self._next, self._sent + self._seconds / 2)

    def resting(self, seconds: float) -> None:
        """Note that the session rests for so long."""
        self._until = self._monotonic() + seconds

    def rested(self) -> None:
        """Note the end of a rest. If it came much too late, what came meanwhile is read before anything is judged."""
        now, wall = self._monotonic(), self._wall()
        before, wall_before = self._clocks
        self._heard_before = self.heard, self.wall(self.heard)  # by the clocks as they ran until now
        self._clocks = now, wall
        asleep = (wall - wall_before) - (now - before)
        late = now - self._until
        if asleep > SLEPT:
            self._stall = now, f"this machine was suspended for {asleep:.0f} s"
            self._next = now
        elif late > BLOCKED:
            self._stall = now, f"this program was blocked for {late:.1f} s"
        else:
            return
        if self._sent is not None:
            self._sent = now

    def stalled(self) -> str:
        """Return what kept this program from running a short time ago, an empty text if nothing did."""
        if self._stall is None or self._monotonic() - self._stall[0] > REMEMBERED:
            return ""
        return self._stall[1]
