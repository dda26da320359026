"""The rules at work: rows go in, alerts come out. Nothing here reads a clock or sends anything."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from .alert import Alert, Kind
from .condition import Condition, State
from .configuration import LEVELS, WINDOWED, Rule, milliseconds
from .measure import Measured, Newest, Silence, Sums

MOST_GROUPS = 10_000
"""Groups of one rule. Rows of further ones are left out and counted."""


class _Hearing:
    """What is known of one source."""

    def __init__(self, start: int) -> None:
        self.clock = start
        """Up to here, in ms, everything of this source has been worked through."""
        self.blind: str | None = None
        """Why rows may be missing at present."""
        self.blind_until = start
        """The end of the last time in which rows may be missing."""
        self.reason = "watching has just begun"
        """Why rows may be missing before that."""
        self.wake: int | None = None
        """The next moment at which something may change without a new row."""


class _Group:
    """One group of a rule."""

    def __init__(self, names: Mapping[str, Any], measured: Measured | None, condition: Condition) -> None:
        self.names = dict(names)
        self.measured = measured
        self.condition = condition
        self.known: Any = None
        """For a change: a list with the value that came last; ``None`` if none came."""
        self.told_at: int | None = None
        self.told = 0
        """Alerts before the last one at its moment: in one millisecond much may happen."""


class _Tracked:
    """One rule with its groups."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.window = None if rule.window is None else milliseconds(rule.window)
        self.groups: dict[str, _Group] = {}
        self.left_out = 0

    def group(self, row: Mapping[str, Any], now: int) -> _Group | None:
        """Return the group of a row; ``None`` if there are too many."""
        names = {column: row.get(column) for column in self.rule.by}
        key = msgspec.json.encode(list(names.values()), enc_hook=str).decode()
        if key not in self.groups:
            if len(self.groups) >= MOST_GROUPS:
                self.left_out += 1
                return None
            self.groups[key] = _Group(names, self._measured(now), Condition(self.rule))
        return self.groups[key]

    def _measured(self, now: int) -> Measured | None:
        rule, window = self.rule, self.window
        if rule.measure in WINDOWED and window is not None:
            return Sums(window, counts=rule.measure == "count", per_minute=rule.measure == "speed")
        if rule.measure in LEVELS:
            return Newest(window, spread=rule.measure == "spread")
        return Silence(window, now) if window is not None else None

    @property
    def meaning(self) -> list[Any]:
        """What decides what its groups know. What was kept of a rule with another meaning is of no use."""
        rule = self.rule
        return [rule.measure, rule.source, rule.field, list(rule.by), rule.across, dict(rule.where), rule.window]

    @property
    def looks_back(self) -> bool:
        """Whether rows that are missing from its window matter: those of a sum, and those of a silence."""
        return self.rule.measure in WINDOWED or self.rule.measure == "absent"

    @property
    def lone(self) -> bool:
        """Whether it has one group, which is past its threshold without any row: nothing came, or too little."""
        low = self.rule.measure in WINDOWED and self.rule.below is not None and not self.rule.by
        return self.rule.measure == "absent" or low

    def forgets(self, group: _Group, blind: str | None) -> bool:
        """Whether nothing would be lost without a group. One that may turn out to be too low is waited for."""
        if self.rule.measure not in WINDOWED or (self.rule.below is not None and blind is not None):
            return False
        return group.condition.idle and group.measured is not None and group.measured.wake() is None

    def counts(self, row: Mapping[str, Any]) -> bool:
        """Whether the rule looks at a row."""
        return all(
            row.get(column) in wanted if isinstance(wanted, list) else row.get(column) == wanted
            for column, wanted in self.rule.where.items()
        )


class Watch:
    """Rules and what they know. Every source has a clock of its own, which is moved by its rows and by the caller."""

    def __init__(self, rules: Sequence[Rule], start_ms: int) -> None:
        """Begin to watch.

        Args:
            rules: What to watch for.
            start_ms: The time at which the sources begin; epoch ms.
        """
        self._tracked = [_Tracked(rule) for rule in rules]
        self._heard = {rule.source: _Hearing(start_ms) for rule in rules}
        for one in self._tracked:
            if one.lone:
                one.group({}, start_ms)
        for name, heard in self._heard.items():
            heard.wake = self._wake(name)

    def observe(self, source: str, at_ms: int, row: Mapping[str, Any]) -> list[Alert]:
        """Take a row of a source, and return what is to be told.

        Args:
            source: Name of the source.
            at_ms: Time of the row; epoch ms. The clock of the source moves up to it.
            row: Column → value.
        """
        told = self.advance(at_ms, source)
        heard = self._heard.get(source)
        for one in self._tracked if heard is not None else ():
            if one.rule.source != source or not one.counts(row):
                continue
            group = one.group(row, at_ms)
            if group is None or heard is None:
                continue
            told += self._take(one, group, heard, at_ms, row)
        return told

    def blind(self, source: str, at_ms: int, reason: str) -> list[Alert]:
        """Note that rows of a source may be missing from now on, and return what is to be told."""
        told = self.advance(at_ms, source)
        heard = self._heard[source]
        heard.blind = heard.reason = reason
        return told + self._judge(source)

    def seeing(self, source: str, at_ms: int, *, repaired: bool = False) -> list[Alert]:
        """Note that rows come again.

        Args:
            source: Name of the source.
            at_ms: The time from which none is missing.
            repaired: Whether those that were missing have been handed over meanwhile.
        """
        told = self.advance(at_ms, source)
        heard = self._heard[source]
        heard.blind = None
        if not repaired:
            heard.blind_until = max(heard.blind_until, at_ms)
        return told + self._judge(source)

    def advance(self, now_ms: int, source: str | None = None) -> list[Alert]:
        """Let the time of one source, or of all, pass, and return what is to be told."""
        told: list[Alert] = []
        for name, heard in self._heard.items():
            if source is not None and name != source:
                continue
            while heard.wake is not None and heard.wake <= now_ms:
                heard.clock = heard.wake
                told += self._judge(name)
            heard.clock = max(heard.clock, now_ms)
        return told

    def levels(self) -> Iterator[tuple[str, Mapping[str, Any], float | None, State]]:
        """Yield rule, group, value and state of every group."""
        for one in self._tracked:
            heard = self._heard[one.rule.source]
            for group in one.groups.values():
                value = None if group.measured is None else group.measured.value(heard.clock)
                yield one.rule.name, group.names, value, group.condition.state(self._blind(one, heard))

    @property
    def left_out(self) -> Mapping[str, int]:
        """Rule → rows that were left out, because it has too many groups."""
        return {one.rule.name: one.left_out for one in self._tracked if one.left_out}

    def content(self) -> Any:
        """Return everything that is known, as JSON can hold it."""
        return {
            "sources": {name: one.clock for name, one in self._heard.items()},
            "rules": {
                one.rule.name: {
                    "meaning": one.meaning,
                    "groups": [
                        {
                            "names": group.names,
                            "measured": None if group.measured is None else group.measured.content(),
                            "condition": group.condition.content(),
                            "known": group.known,
                        }
                        for group in one.groups.values()
                    ],
                }
                for one in self._tracked
            },
        }

    def restore(self, content: Mapping[str, Any]) -> None:
        """Take what :meth:`content` returned. The time since then counts as one in which rows may be missing.

        Nothing is taken for a rule that measures something else now.
        """
        for one in self._tracked:
            found = content["rules"].get(one.rule.name)
            for kept in found["groups"] if found is not None and found["meaning"] == one.meaning else ():
                group = one.group(kept["names"], 0)
                if group is None:
                    continue
                if group.measured is not None and kept["measured"] is not None:
                    group.measured.restore(kept["measured"])
                group.condition.restore(kept["condition"])
                group.known = kept["known"]
        for name, heard in self._heard.items():
            heard.reason = "nothing was watched for a while"
            heard.wake = self._wake(name)

    def _take(self, one: _Tracked, group: _Group, heard: _Hearing, at: int, row: Mapping[str, Any]) -> list[Alert]:
        rule = one.rule
        value = None if rule.field is None else row.get(rule.field)
        if group.measured is not None:
            group.measured.add(at, value, None if rule.across is None else row.get(rule.across))
            told = self._told(one, group, heard)
            moments = [heard.wake, *self._moments(one, group, heard)]
            heard.wake = min((moment for moment in moments if moment is not None), default=None)
            return told
        before, group.known = group.known, [value]
        if before is None or before == [value] or (rule.to and value not in rule.to):
            return []
        if not group.condition.cold(heard.clock):
            return []
        return [self._alert(one, group, "changed", at, value=value, before=before[0])]

    def _judge(self, source: str) -> list[Alert]:
        """Look at every group of a source at its present time."""
        heard, told = self._heard[source], list[Alert]()
        for one in self._tracked:
            if one.rule.source != source:
                continue
            for key, group in list(one.groups.items()):
                if group.measured is None:
                    continue
                told += self._told(one, group, heard)
                if one.forgets(group, self._blind(one, heard)):
                    del one.groups[key]
        heard.wake = self._wake(source)
        return told

    def _told(self, one: _Tracked, group: _Group, heard: _Hearing) -> list[Alert]:
        if group.measured is None:
            return []
        value, blind = group.measured.value(heard.clock), self._blind(one, heard)
        kind = group.condition.step(value, heard.clock, blind)
        if kind is None:
            return []
        return [self._alert(one, group, kind, heard.clock, value=value, reason=blind)]

    def _blind(self, one: _Tracked, heard: _Hearing) -> str | None:
        """Return why rows of the rule's window may be missing; ``None`` if none is."""
        if heard.blind is not None:
            return heard.blind
        if one.looks_back and one.window is not None and heard.clock - one.window < heard.blind_until:
            return heard.reason
        return None

    def _wake(self, source: str) -> int | None:
        """Return the next moment after the clock of a source at which something may change."""
        heard, found = self._heard[source], list[int]()
        for one in self._tracked:
            if one.rule.source != source:
                continue
            for group in one.groups.values():
                found += self._moments(one, group, heard)
            if one.looks_back and one.window is not None:
                found.append(heard.blind_until + one.window)  # from here on, the whole window was seen
        return min((moment for moment in found if moment > heard.clock), default=None)

    @staticmethod
    def _moments(one: _Tracked, group: _Group, heard: _Hearing) -> list[int]:
        """Return the moments after the clock at which a group may change by itself."""
        moments = [group.condition.wake(), None if group.measured is None else group.measured.wake()]
        return [moment for moment in moments if moment is not None and moment > heard.clock]

    @staticmethod
    def _alert(one: _Tracked, group: _Group, kind: Kind, at: int, **found: Any) -> Alert:
        rule = one.rule
        group.told = group.told + 1 if group.told_at == at else 0
        group.told_at = at
        facts = [rule.name, kind, at, group.names, *([group.told] if group.told else [])]
        name = msgspec.json.encode(facts, enc_hook=str)
        threshold = None if kind in {"changed", "unknown"} else rule.above if rule.above is not None else rule.below
        return Alert(
            id=hashlib.sha256(name).hexdigest()[:32],
            rule=rule.name,
            kind=kind,
            at_ms=at,
            group=group.names,
            threshold=threshold,
            **found,
        )
