"""What a rule tells."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

import msgspec
from attrs import asdict, frozen

from .._runtime.times import to_datetime

Kind = Literal["fired", "resolved", "unknown", "changed"]


@frozen(kw_only=True)
class Alert:
    """A rule's condition began, ended, can no longer be told, or a value changed."""

    id: str
    """The same for the same event, so that a receiver can notice that it got it twice."""
    rule: str
    kind: Kind
    at_ms: int
    """When it happened, by the time of the rows; epoch ms."""
    group: dict[str, Any]
    """Column → value of the group; empty if the rule has none."""
    value: Any = None
    """The measured value; of a change, the new one."""
    before: Any = None
    """Of a change: the old value."""
    threshold: float | None = None
    reason: str | None = None
    """Why it can no longer be told."""

    @property
    def at(self) -> datetime:
        """When it happened, in UTC."""
        return to_datetime(self.at_ms, "ms")

    @property
    def text(self) -> str:
        """One line for people."""
        where = " ".join(str(value) for value in self.group.values())
        head = f"{self.at:%Y-%m-%d %H:%M:%S}Z {self.kind.upper()} {self.rule}{f' [{where}]' if where else ''}"
        if self.kind == "changed":
            return f"{head}: {self.before} -> {self.value}"
        if self.kind == "unknown":
            return f"{head}: {self.reason}"
        value = f"{self.value:,.10g}" if isinstance(self.value, (int, float)) else str(self.value)
        return f"{head}: {value}" + (f" (threshold {self.threshold:,.10g})" if self.threshold is not None else "")

    def to_json(self) -> bytes:
        """Return the alert as a JSON object with all its fields and ``text``."""
        return msgspec.json.encode(
            {**asdict(self), "at": f"{self.at.isoformat(timespec='milliseconds')[:-6]}Z", "text": self.text}
        )
