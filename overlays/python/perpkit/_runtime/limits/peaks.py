"""The load at each time that is booked ahead.

Between two booked times the load only falls. So a search for room does not look at every booking: it asks for the last
peak that is too high, and continues after it. A balanced tree (a treap) knows the highest peak of each of its parts,
so the time for an answer grows with the logarithm of the number of bookings. It is empty while no request has to wait.
"""

from __future__ import annotations

from attrs import define

GOLDEN = 0x9E3779B97F4A7C15
"""Spreads times over all priorities, even regular ones."""


@define(eq=False)
class Peak:
    """A booked moment, and the part of the tree below it."""

    moment: int
    load: int
    """Units that count at that moment."""
    high: int
    """The highest load of this part of the tree."""
    priority: int
    """A higher priority is nearer to the root."""
    bookings: int = 1
    pending: int = 0
    """Units that must still be added to the loads of both branches."""
    left: Peak | None = None
    right: Peak | None = None

    def raise_by(self, units: int) -> None:
        """Add to every load of this part."""
        self.load += units
        self.high += units
        self.pending += units

    def settle(self) -> None:
        """Pass the pending units on to the branches."""
        if self.pending:
            if self.left:
                self.left.raise_by(self.pending)
            if self.right:
                self.right.raise_by(self.pending)
            self.pending = 0

    def measure(self) -> Peak:
        """Compute the highest load again, after a change below."""
        self.high = self.load
        if self.left and self.left.high > self.high:
            self.high = self.left.high
        if self.right and self.right.high > self.high:
            self.high = self.right.high
        return self


class Peaks:
    """The peaks of one budget, by moment."""

    __slots__ = ("_root",)

    def __init__(self) -> None:
        self._root: Peak | None = None

    def __bool__(self) -> bool:
        return self._root is not None

    def add(self, moment: int, load: int) -> None:
        """Add a booking. ``load`` is used only if the time is new; otherwise :meth:`shift` has already been called."""
        known = self._find(moment)
        if known:
            known.bookings += 1
        else:
            before, after = _split(self._root, moment)
            self._root = _merge(_merge(before, Peak(moment, load, load, moment * GOLDEN & 0xFFFFFFFFFFFFFFFF)), after)

    def drop(self, moment: int) -> None:
        """Forget one booking."""
        known = self._find(moment)
        if known and known.bookings > 1:
            known.bookings -= 1
        elif known:
            before, rest = _split(self._root, moment)
            _, after = _split(rest, moment + 1)
            self._root = _merge(before, after)

    def forget(self, until: int) -> None:
        """Forget the moments up to ``until``, that one included."""
        first = self.next(-1)
        if first is not None and first <= until:
            self._root = _split(self._root, until + 1)[1]

    def shift(self, begin: int, end: int, units: int) -> None:
        """Add to the loads from ``begin`` on and before ``end``."""
        _shift(self._root, begin, end, units)

    def last_above(self, begin: int, end: int, bound: int) -> int | None:
        """Return the last moment from ``begin`` on and before ``end`` whose load is above ``bound``."""
        return _last_above(self._root, begin, end, bound)

    def next(self, after: int) -> int | None:
        """Return the first moment after another."""
        found, here = None, self._root
        while here:
            if here.moment > after:
                found, here = here.moment, here.left
            else:
                here = here.right
        return found

    def _find(self, moment: int) -> Peak | None:
        here = self._root
        while here and here.moment != moment:
            here = here.left if moment < here.moment else here.right
        return here


def _split(top: Peak | None, moment: int) -> tuple[Peak | None, Peak | None]:
    """Split the tree into the part before a time and the rest."""
    if top is None:
        return None, None
    top.settle()
    if top.moment < moment:
        top.right, rest = _split(top.right, moment)
        return top.measure(), rest
    before, top.left = _split(top.left, moment)
    return before, top.measure()


def _merge(before: Peak | None, after: Peak | None) -> Peak | None:
    if before is None or after is None:
        return before or after
    if before.priority > after.priority:
        before.settle()
        before.right = _merge(before.right, after)
        return before.measure()
    after.settle()
    after.left = _merge(before, after.left)
    return after.measure()


def _shift(top: Peak | None, begin: int | None, end: int | None, units: int) -> None:
    """Add units between two bounds. A bound is ``None`` if the whole part is inside it."""
    if top is None:
        return
    if begin is None and end is None:
        top.raise_by(units)
        return
    top.settle()
    if begin is not None and top.moment < begin:
        _shift(top.right, begin, end, units)
    elif end is not None and top.moment >= end:
        _shift(top.left, begin, end, units)
    else:
        top.load += units
        _shift(top.left, begin, None, units)
        _shift(top.right, None, end, units)
    top.measure()


def _last_above(top: Peak | None, begin: int | None, end: int | None, bound: int) -> int | None:
    if top is None or top.high <= bound:
        return None
    top.settle()
    if end is not None and top.moment >= end:
        return _last_above(top.left, begin, end, bound)
    later = _last_above(top.right, None if begin is None or top.moment >= begin else begin, end, bound)
    if later is not None or (begin is not None and top.moment < begin):
        return later
    return top.moment if top.load > bound else _last_above(top.left, begin, None, bound)
