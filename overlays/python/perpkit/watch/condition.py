"""Whether a group's value is past its threshold, and what of that is told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from .alert import Kind
from .configuration import WINDOWED, Rule, milliseconds

Stage = Literal["clear", "pending", "firing", "ending"]
State = Literal["clear", "firing", "unknown"]


class Condition:
    """The state of one group of a rule.

    While rows may be missing, the state is unknown: the condition does not end, and begins only if the rows that did
    come are enough for it, as in a sum above its threshold. A silence ends with any row.
    """

    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self._lasting = _optional(rule.lasting)
        self._keep_for = _optional(rule.keep_for)
        self._cooldown = _optional(rule.cooldown)
        self._silence = milliseconds(rule.window) / 1_000 if rule.measure == "absent" and rule.window else None
        self._stage: Stage = "clear"
        self._since = 0
        self._fired_at: int | None = None
        self._doubted = False
        """Whether it was told that the state is unknown."""

    def step(self, value: float | None, now: int, blind: str | None) -> Kind | None:
        """Take the value of a moment, and return what is to be told, if anything.

        Args:
            value: What is measured; ``None`` if there is nothing to measure.
            now: The moment, in ms.
            blind: Why rows may be missing; ``None`` if none is.
        """
        past, back = self._past(value), self._back(value)
        if blind is not None:
            past, back = past and self._holds_with_less, back and self._silence is not None
            if self._stage in {"firing", "ending"} and not (self._doubted or past or back):
                self._doubted, self._stage = True, "firing"
                return "unknown"
        if self._stage in {"clear", "pending"}:
            return self._begin(past, now)
        return self._end(past, back, now)

    def _begin(self, past: bool, now: int) -> Kind | None:
        if not past:
            self._stage = "clear"
            return None
        if self._stage == "clear":
            self._stage, self._since = "pending", now
        cold = self._fired_at is None or now - self._fired_at >= self._cooldown
        if now - self._since < self._lasting or not cold:
            return None
        self._stage, self._fired_at = "firing", now
        return "fired"

    def _end(self, past: bool, back: bool, now: int) -> Kind | None:
        if not back:
            self._stage = "firing"
            if past and self._doubted:
                self._doubted = False
                return "fired"
            return None
        if self._stage == "firing":
            self._stage, self._since = "ending", now
        if now - self._since < self._keep_for:
            return None
        self._stage, self._doubted = "clear", False
        return "resolved"

    def cold(self, now: int) -> bool:
        """Whether a change may be told now; if so, it counts as told."""
        if self._fired_at is not None and now - self._fired_at < self._cooldown:
            return False
        self._fired_at = now
        return True

    def wake(self) -> int | None:
        """Return the moment, in ms, at which the state may change without a new value."""
        if self._stage == "pending":
            cold = 0 if self._fired_at is None else self._fired_at + self._cooldown
            return max(self._since + self._lasting, cold)
        return self._since + self._keep_for if self._stage == "ending" else None

    def state(self, blind: str | None) -> State:
        """Return the state for people and metrics."""
        if self._doubted:
            return "unknown"
        if self._stage in {"firing", "ending"}:
            return "firing"
        return "clear" if blind is None else "unknown"

    @property
    def idle(self) -> bool:
        """Whether nothing would be lost if the group were forgotten."""
        return self._stage == "clear" and self._cooldown == 0

    def content(self) -> Any:
        """Return what is known, as JSON can hold it."""
        return {"stage": self._stage, "since": self._since, "fired_at": self._fired_at, "doubted": self._doubted}

    def restore(self, content: Mapping[str, Any]) -> None:
        """Take what :meth:`content` returned."""
        self._stage, self._since = content["stage"], content["since"]
        self._fired_at, self._doubted = content["fired_at"], content["doubted"]

    @property
    def _holds_with_less(self) -> bool:
        """Whether a value past the threshold stays past it when missing rows are added."""
        return self._rule.measure in WINDOWED and self._rule.above is not None

    def _past(self, value: float | None) -> bool:
        rule = self._rule
        if value is None:
            return False
        if self._silence is not None:
            return value >= self._silence
        return value >= rule.above if rule.above is not None else rule.below is not None and value <= rule.below

    def _back(self, value: float | None) -> bool:
        rule = self._rule
        if value is None:
            return False
        if rule.clear is None:
            return not self._past(value)
        return value < rule.clear if rule.above is not None else value > rule.clear


def _optional(length: str | None) -> int:
    return 0 if length is None else milliseconds(length)
