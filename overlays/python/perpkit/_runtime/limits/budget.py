"""What one key has sent and booked.

A vendor counts requests per minute, in fixed minutes or over the last sixty seconds. It seldom says which. A log of
what was sent satisfies both: in any span of one window **plus a margin**, at most the budget is sent. The margin is
needed because the vendor counts a request when it arrives. Of budget + 1 requests, the first and the last are sent at
least window + margin apart. They arrive at least a window apart if their travel times differ by at most the margin.
A late wake-up of the sender counts as travel time. 1.25 % of a minute allows 750 ms of such differences and leaves
98.8 % of the budget usable.

The log is one sorted list of times for each power of two: a cost of 5 is in the lists of 4 and of 1. The units that
count at a time are then found with a few binary searches, even in a long log.
"""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right, insort
from collections import deque
from itertools import pairwise

from .peaks import Peaks


class Budget:
    """What one key has sent and booked. The caller passes the time, in microseconds, and holds the lock."""

    __slots__ = ("_asked", "_foreign", "_full", "_last", "_log", "_peaks", "_span", "_told", "_vendor", "_window")

    def __init__(self, window: int, span: int) -> None:
        self._window = window
        self._span = span  # window and margin
        # Power of two -> times at which this many units were sent (at least in the last two spans) or are booked.
        self._log: dict[int, list[int]] = {}
        self._last = 0
        # (until, units) of other programs: times rise and units fall, so the first one still valid is the largest.
        self._foreign: deque[tuple[int, int]] = deque()
        self._peaks = Peaks()
        # A search may start here: before this time there is no room for this cost or more.
        self._full = (0, 0)
        self._told = 0
        self._asked = 0
        self._vendor: int | None = None

    @property
    def limit(self) -> int:
        """Units per window: the vendor's figure, else the requested one; ``0`` if neither is known."""
        return self._asked if self._vendor is None else self._vendor

    def ask(self, per_window: int) -> None:
        """Set the budget that applies until the vendor names one."""
        if per_window != self._asked:
            self._asked = per_window
            self._full = (0, 0)

    def forget(self, now: int) -> None:
        """Drop what no longer matters. One more span of history is kept, for answers that come late."""
        self._peaks.forget(now)
        for moments in self._log.values():
            # A list is cut when half of it is old, so that cutting never costs more than adding did.
            middle = len(moments) // 2
            if moments and moments[middle] <= now - 2 * self._span:
                del moments[: bisect_right(moments, now - 2 * self._span)]
        while self._foreign and self._foreign[0][0] <= now:
            self._foreign.popleft()

    def idle(self, now: int) -> bool:
        """Whether nothing is left that counts or is needed for a late answer."""
        return self._last <= now - 2 * self._span and not any(until > now for until, _ in self._foreign)

    def used(self, now: int) -> int:
        """Units that count now."""
        return self._load(now) + self._others(now)

    def booked(self, now: int) -> int:
        """Own units that count now or will."""
        return self._sum(now - self._span, sys.maxsize)

    def earliest(self, now: int, cost: int, after: int = 0) -> int:
        """Return the first time, not before ``after``, at which ``cost`` fits for the whole span after it.

        The cost must not exceed the limit.

        The search takes the last time in the span that is too full (the rush), and jumps to the time when that rush no
        longer counts. It needs two jumps for each span that is booked ahead, for any number of bookings.
        """
        full_cost, full = self._full
        begin = max(now, full) if cost >= full_cost else now
        moment = max(begin, after)
        while (rush := self._last_rush(moment, cost)) is not None:
            moment = self._relief(rush, cost)
        if after <= begin:  # else there may be room before
            self._full = (cost, moment)
        return moment

    def book(self, now: int, moment: int, cost: int) -> None:
        """Book the units at a time."""
        for power in powers(cost):
            moments = self._log.setdefault(power, [])
            if not moments or moments[-1] <= moment:
                moments.append(moment)
            else:
                insort(moments, moment)
        self._last = max(self._last, moment)
        self._peaks.shift(moment, moment + self._span, cost)
        if moment > now:
            self._peaks.add(moment, self._load(moment))

    def cancel(self, now: int, moment: int, cost: int) -> None:
        """Give back units that were booked at a time."""
        for power in powers(cost):
            moments = self._log[power]
            place = bisect_left(moments, moment)
            if moments[place : place + 1] != [moment]:
                return  # forgotten, all of it
            del moments[place]
        self._peaks.forget(now)
        self._peaks.drop(moment)
        self._peaks.shift(moment, moment + self._span, -cost)
        self._full = (self._full[0], min(self._full[1], moment - self._span + 1))

    def learn(self, now: int, sent: int, used: int | None, limit: int | None) -> None:
        """Learn from the answer to a request that was sent at ``sent``."""
        if limit is not None and limit > 0 and sent >= self._told:
            self._vendor, self._told = limit, sent
            self._full = (0, 0)
        if used is None or now - sent >= self._span:
            return  # an answer older than a window is about another window
        # Do others use the key? Compare with the most that the vendor may have counted of ours, so that ours is never
        # taken for theirs. If they do, how much? Compare with the least that it must have counted of ours. Only the
        # highest figure is kept, for one window: the vendor may just have started one, and late answers free nothing.
        if used <= self._sum(sent - self._span, now):
            return
        units = used - self._sum(sent - self._window, sent)
        while self._foreign and self._foreign[-1][1] <= units:
            self._foreign.pop()
        self._foreign.append((now + self._span, units))

    def inherited(self, now: int) -> Budget:
        """Return the budget with which a forked process starts: everything counts, and nothing can be given back.

        Another thread may have been changing the peaks during the fork, so they are built again from the lists.
        """
        heir = Budget(self._window, self._span)
        heir._log = {power: list(moments) for power, moments in dict(self._log).items()}
        heir._last, heir._foreign = self._last, deque(tuple(self._foreign))
        heir._told, heir._asked, heir._vendor = self._told, self._asked, self._vendor
        for moment in {moment for moments in heir._log.values() for moment in moments if moment > now}:
            heir._peaks.add(moment, heir._load(moment))
        return heir

    def _last_rush(self, moment: int, cost: int) -> int | None:
        """Return the last time in the span that is too full: a peak, or the start of the span."""
        if self._peaks:
            end = moment + self._span
            steps = [until for until, _ in self._foreign if moment < until < end]
            for later, sooner in pairwise([end, *reversed(steps), moment]):
                bound = self.limit - cost - self._others(sooner)
                rush = self._peaks.last_above(sooner, later, bound)
                if rush is not None:
                    return rush
        return None if self.used(moment) + cost <= self.limit else moment

    def _relief(self, rush: int, cost: int) -> int:
        """Return the first time after a rush that is not too full, or the time of the next peak."""
        following = self._peaks.next(rush)
        end = rush + self._span  # nothing that was booked until the rush counts any longer
        if self._foreign:
            end = max(end, self._foreign[-1][0])
        if following is not None:
            end = min(end, following)
        room = self.limit - cost
        if len(self._log) == 1 and not self._foreign:  # the usual case: the time can be computed directly
            [(power, moments)] = self._log.items()
            lapsing = bisect_right(moments, rush - self._span) - 1 - (room - self._load(rush)) // power
            return min(end, moments[lapsing] + self._span)
        coming = range(rush + 1, end)
        return rush + 1 + bisect_left(coming, True, key=lambda moment: self.used(moment) <= room)

    def _others(self, moment: int) -> int:
        for until, units in self._foreign:
            if until > moment:
                return units
        return 0

    def _load(self, moment: int) -> int:
        return self._sum(moment - self._span, moment)

    def _sum(self, after: int, until: int) -> int:
        return sum(
            power * (bisect_right(moments, until) - bisect_right(moments, after))
            for power, moments in self._log.items()
        )


def powers(cost: int) -> list[int]:
    """Return the powers of two whose sum is a cost."""
    return [1 << place for place in range(cost.bit_length()) if cost >> place & 1]
