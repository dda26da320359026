"""Rules and rows for tests of the watch."""

from __future__ import annotations

from typing import Any

from perpkit.watch import Alert, Rule, Watch
from perpkit.watch.configuration import configuration

START = 1_777_000_000_000
MINUTE = 60_000


def rule(**facts: Any) -> Rule:
    """Return a rule as a TOML file would make it."""
    content = {
        "sources": {"feed": {"poll": "coinglass.futures.liquidation.order"}},
        "targets": {"desk": {"terminal": True}},
        "rules": [{"name": "one", "source": "feed", "targets": ["desk"], **facts}],
    }
    return configuration(content).rules[0]


class Tried:
    """A watch with one rule, whose source has been seen long enough."""

    def __init__(self, **facts: Any) -> None:
        self.watch = Watch([rule(**facts)], START - 3_600_000)
        self.told: list[Alert] = []
        self.advance(0)

    def row(self, after_ms: int, **row: Any) -> list[str]:
        """Take a row so long after the start, and return the kinds of alerts."""
        return self._noted(self.watch.observe("feed", START + after_ms, row))

    def advance(self, after_ms: int) -> list[str]:
        """Let time pass until so long after the start."""
        return self._noted(self.watch.advance(START + after_ms))

    def blind(self, after_ms: int) -> list[str]:
        """Begin a gap."""
        return self._noted(self.watch.blind("feed", START + after_ms, "connection lost"))

    def seeing(self, after_ms: int, *, repaired: bool = False) -> list[str]:
        """End a gap."""
        return self._noted(self.watch.seeing("feed", START + after_ms, repaired=repaired))

    def _noted(self, alerts: list[Alert]) -> list[str]:
        self.told += alerts
        return [one.kind for one in alerts]
