"""Rows in a window of time."""

from __future__ import annotations

from itertools import islice
from operator import attrgetter
from typing import Any

from ..errors import IncompleteHistoryError
from .audits import Audits
from .call import Call, Progress, Proven
from .cap import Cap
from .chart import Chart
from .density import Density
from .frame import Frame
from .marks import Tally, marks
from .parts import Answer, Check, Part
from .sums import Sums

AHEAD = 32
"""Parts of which at most something is asked or kept before the first of them is complete."""
PIECE = 150
"""Full answers that are expected of one part, where full answers are trusted. So many are kept in memory."""


class WindowPager:
    """Rows in a window of time, oldest first, when one answer holds at most ``cap`` of them.

    An answer with fewer rows than the cap is complete. A full answer may lack rows, and it is not known which ones. So
    its window is asked in smaller parts. How long they are follows from the rows that came: most answers should be
    nearly full. It does not matter whether the vendor includes the end of a window: rows outside the window are dropped
    here, and come with the window they belong to.

    If the caller allows it (``audited``), a full answer is taken to hold the newest rows of its window. Samples of what
    that leaves out are asked again. If one of them shows other rows, everything that rests on full answers is read
    again, and none is trusted any more.

    If it is not known which time of a row the vendor compares, rows are told apart by their key instead. Then a row may
    belong to several windows. Smaller parts lose rows if the vendor only gives those that lie in a window as a whole:
    rows of a full answer that do not come again are an error.

    The vendor's running sums restart in each answer. They are carried on here, as if one answer had all rows.
    """

    def __init__(self, frame: Frame, proven: Proven, chart: Chart | None = None, *, audited: bool = False) -> None:
        self._frame = frame
        self._paging = frame.paging
        self._operation = frame.operation
        self._chart = chart
        self._charting: Call | None = None
        self._trust = audited
        self._cap = Cap(frame.operation.id, frame.paging.cap, proven)
        begin, end = frame.window
        self._parts = [Part(begin, end)] if begin < end else []
        self._density = Density()
        self._extra = 0
        """Bars outside of its window that an answer held."""
        self._phase: int | None = None
        """Time of a bar, if one has come."""
        self._key = None if self._paging.key is None else attrgetter(self._paging.key)
        self._seen: set[object] = set()
        self._expected: set[object] = set()
        """Keys of full answers whose rows have not come yet."""
        self.sums = Sums(self._paging.running_sums)
        self._audits = Audits(frame.moment)
        self._begin = begin
        self._tally = Tally()
        """Rows that were handed over, while full answers are trusted."""

    @property
    def doubt(self) -> str:
        return self._cap.doubt

    def next_call(self) -> Call | None:
        if self._charting:
            return None
        for number, part in enumerate(islice(self._parts, AHEAD)):
            if part.call or part.complete or self._holds_no_bar(part):
                continue
            if self._chart and part.untouched and not self._trust:
                self._charting = self._chart.wanted(part.start, self._density)
                if self._charting:
                    return self._charting
            part.call = self._ask(number, part)
            return part.call
        return None

    def progress(self) -> Progress:
        end = self._frame.window[1]
        until = self._parts[0].start if self._parts else end
        share = 1.0 if end == self._begin else (until - self._begin) / (end - self._begin)
        return Progress(share, self._begin, until, end)

    def refuse(self, call: Call) -> None:
        """Go on without bars."""
        self._charting = None
        if self._chart:
            self._chart.refuse()

    def take(self, call: Call, payload: Any, rejected: int = 0) -> list[Any]:
        if call is self._charting and self._chart:
            self._charting = None
            self._chart.take(call.about, payload, self._density)
            return []
        part, start, end, check = call.about
        if part.call is not call:
            return []  # it was about rows that are being read anew
        part.call = None
        answered = self._frame.in_order(list(payload))
        rows = [row for row in answered if self._key or start <= self._frame.moment(row) < end]
        count = len(answered) + rejected
        self._cap.learn(count, bars=self._frame.width is not None)
        if self._frame.width is not None and answered:
            self._phase = self._frame.moment(answered[-1])
        crowd, part.crowd = part.crowd, None
        if check is not None:
            self._compare(part, check, rows, count)
        elif part.edge and part.edge - marks(row for row in rows if self._frame.moment(row) == end - 1):
            self._distrust()
        elif self._is_whole(count, len(rows) + rejected, start, end) and len(rows) >= (crowd or 0):
            self._keep(part, answered, rows, start, end)
            self._finish(part)
        elif self._trust and part.trusted and not self._key:
            self._infer(part, answered, end)
        else:
            self._divide(part, answered, rows, start, end, crowd)
        return self._ready()

    def _ask(self, number: int, part: Part) -> Call:
        """Return the next call about a part. The part is cut first, if it is long."""
        if part.checks:
            check = part.checks[-1]
            return Call(
                self._operation, self._frame.asking(check.start, check.end), (part, check.start, check.end, check)
            )
        if not part.answers:
            end = self._cut(part)
            if end < part.end:
                self._parts.insert(number + 1, Part(end, part.end, part.again, part.trusted))
                part.end = part.cursor = end
        end = part.cursor
        asked_end = end if part.crowd is None else end - 1
        return Call(self._operation, self._frame.asking(part.start, asked_end), (part, part.start, end, None))

    def _cut(self, part: Part) -> int:
        """Return where the next call about a part should end."""
        width, cap = self._frame.width, self._cap.rows
        if width is not None:
            # Just before a bar begins, so that a vendor that includes the end does not add it.
            aligned = -(-part.start // width) * width
            end = aligned + max(1, cap - self._extra) * width - 1
        elif self._trust and part.trusted:
            end = self._density.reach(part.start, part.end, PIECE * cap, caution=0.0)
        else:
            end = self._density.reach(part.start, part.end, cap - 1)
        return max(part.start + 1, min(end, part.end, part.bound or part.end))

    def _is_whole(self, answered: int, inside: int, start: int, end: int) -> bool:
        """Whether no row can be missing: the answer is not full, or it has every bar that fits in the window."""
        if answered < self._cap.rows:
            return True
        width = self._frame.width
        if width is None or self._phase is None:
            return False
        first = start + (self._phase - start) % width
        return inside >= -(-(end - first) // width)

    def _keep(
        self, part: Part, answered: list[Any], rows: list[Any], start: int, end: int, *, inferred: bool = False
    ) -> None:
        """Keep the rows of an answer that lie in a part of the window."""
        earlier = [] if not self.sums.totals else [row for row in answered if self._frame.moment(row) < start]
        part.answers.append(Answer(start, end, rows, earlier[-1] if earlier else None, inferred))

    def _finish(self, part: Part) -> None:
        """Note that all rows of a part have come; some may have to be asked again first."""
        self._density.learn(part.start, part.end, part.rows)
        part.fulls = 0
        if any(answer.inferred for answer in part.answers):
            part.checks = self._audits.of(part.answers, self._cap.rows)
        else:
            part.checks = self._doubts(part)
        part.complete = not part.checks

    def _divide(
        self, part: Part, answered: list[Any], rows: list[Any], start: int, end: int, crowd: int | None
    ) -> None:
        """Have a part asked in smaller ones, because its answer was full.

        Raises:
            IncompleteHistoryError: It is a single moment.
        """
        if self._key:
            self._expected.update(map(self._key, rows))
        if self._frame.width is not None:
            self._extra = min(max(self._extra, len(answered) - len(rows)), self._cap.rows - 1)
        self._density.saw(map(self._frame.moment, rows))
        if end - start > 1:
            part.fulls += 1
            guess = part.fulls == 1 and self._frame.width is None
            part.bound = end - 1 if guess else (start + end) // 2
            self._join(part)
        elif crowd is None and len(rows) < len(answered):
            part.crowd = len(rows)
        else:
            raise IncompleteHistoryError(
                f"{self._operation.id} has {max(len(rows), crowd or 0)} or more rows at {self._paging.time} {start} "
                f"({self._frame.unit}), and returns at most {self._cap.rows} in one answer: the rest cannot be read. "
                "Narrow the other arguments"
            )

    def _join(self, part: Part) -> None:
        """Join a part of which nothing has come to the next one, if nothing of that has come either."""
        place = self._parts.index(part) + 1
        if place < len(self._parts):
            after = self._parts[place]
            if after.untouched and (after.again, after.trusted) == (part.again, part.trusted):
                part.end = after.end
                del self._parts[place]
        part.cursor = part.end

    def _ready(self) -> list[Any]:
        """Return the rows of the complete parts at the beginning of the window."""
        found: list[Any] = []
        while self._parts:
            part = self._parts[0]
            if not (part.complete or self._holds_no_bar(part)):
                break
            del self._parts[0]
            rows = [self._fresh(one.rows) for one in reversed(part.answers)]
            if part.again:
                self._count_again(rows)
                continue
            if self._trust:
                for some in rows:
                    self._tally.add(some)
            for one, some in zip(reversed(part.answers), rows, strict=True):
                found += self.sums.carried_on(some, one.before)
        return found

    def _holds_no_bar(self, part: Part) -> bool:
        """Whether a part of a single moment need not be asked, because no bar begins then."""
        width = self._frame.width
        if width is None or self._phase is None or part.end - part.start != 1 or not part.untouched:
            return False
        return (part.start - self._phase) % width != 0

    # What follows is about answers that the vendor cuts off below the described cap.

    def _doubts(self, part: Part) -> list[Check]:
        """Return both halves of a part, to ask them again, if its answer has more rows than one is known to hold."""
        rows = part.answers[0].rows if part.answers else []
        known = self._key or self._frame.width is not None or part.end - part.start == 1
        if known or not self._cap.is_doubtful(len(rows)):
            return []
        middle = max(part.start + 1, self._frame.moment(rows[len(rows) // 2]))
        before = [row for row in rows if self._frame.moment(row) < middle]
        halves = (part.start, middle, before), (middle, part.end, rows[len(before) :])
        return [Check(start, end, marks(inside), audits=False) for start, end, inside in halves]

    def _compare(self, part: Part, check: Check, rows: list[Any], count: int) -> None:
        """Compare what was asked again with what had come."""
        if count < self._cap.rows and marks(rows) == check.expected:
            part.checks.remove(check)
            part.complete = not part.checks
            if part.complete and not check.audits:
                self._cap.prove(part.rows)
        elif check.audits:
            self._distrust()
        else:
            known = part.answers.pop().rows
            part.checks = []
            self._cap.lower(len(known), count)
            self._divide(part, known, known, part.start, part.end, None)

    # What follows is about full answers that are trusted.

    def _infer(self, part: Part, answered: list[Any], end: int) -> None:
        """Take a full answer for the newest rows of its window, apart from its oldest moment."""
        inside = [row for row in answered if part.start <= self._frame.moment(row) < end]
        oldest = self._frame.moment(inside[0]) + 1 if inside else end
        if not self._density.learnt:
            self._density.saw(map(self._frame.moment, inside))
        if oldest >= end:  # no progress: all of its rows have the same time
            self._split_off(part, trusted=False)
            return
        rows = [row for row in inside if self._frame.moment(row) >= oldest]
        part.edge = marks(row for row in inside if self._frame.moment(row) < oldest)
        self._keep(part, answered, rows, oldest, end, inferred=True)
        part.cursor = oldest
        rest = self._density.expected(part.start, oldest)
        if len(part.answers) >= 2 * PIECE or (len(part.answers) == 1 and rest > 2 * PIECE * self._cap.rows):
            self._split_off(part, trusted=True)

    def _split_off(self, part: Part, *, trusted: bool) -> None:
        """Make a part of its own of what has come of a part; the rest is asked anew."""
        place = self._parts.index(part)
        rest = Part(part.start, part.cursor, part.again, trusted)
        if not part.answers:
            self._parts[place] = rest
            return
        part.start = part.cursor
        self._parts.insert(place, rest)
        self._finish(part)

    def _distrust(self) -> None:
        """Read everything anew that rests on full answers, and trust none any more."""
        self._trust = False
        begin = self._parts[0].start
        parts = [Part(self._begin, begin, again=True)] if self._begin < begin else []
        for part in self._parts:
            if part.complete and not any(answer.inferred for answer in part.answers):
                parts.append(part)
            elif parts and parts[-1].untouched and not parts[-1].again:
                parts[-1].end = parts[-1].cursor = part.end
            else:
                parts.append(Part(part.start, part.end))
            part.call = None
        self._parts = parts

    def _count_again(self, rows: list[list[Any]]) -> None:
        """Count rows that were handed over before.

        Raises:
            IncompleteHistoryError: They were not all, or others have come since.
        """
        for some in rows:
            self._tally.add(some, -1)
        if not (self._parts and self._parts[0].again) and not self._tally.empty:
            raise IncompleteHistoryError(
                f"{self._operation.id} has other rows than those that came before {self._paging.time} "
                f"{self._parts[0].start if self._parts else self._frame.window[1]} ({self._frame.unit}): its full "
                "answers do not hold the newest rows, or rows were changed meanwhile. Read them anew with "
                "completeness='proved'"
            )

    # What follows is about rows with a key.

    def _fresh(self, rows: list[Any]) -> list[Any]:
        """Return the rows that have not come yet; without a key, a row comes in one window only."""
        if self._key is None:
            return rows
        fresh: list[Any] = []
        for row in rows:
            key: object = self._key(row)
            if key not in self._seen:
                self._seen.add(key)
                fresh.append(row)
        return fresh

    def end(self) -> None:
        missing = self._expected - self._seen
        if missing:
            raise IncompleteHistoryError(
                f"{self._operation.id} gave {len(missing)} rows for a long window that did not come for its parts: "
                "the vendor leaves out rows that begin in one part and end in another, or its rows changed while they "
                "were read. Ask for shorter windows, or try again later"
            )
