"""What must survive a restart, in one SQLite file: what the rules know, and which alerts are not delivered yet."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from .._runtime.errors import ConfigurationError, PerpkitError
from .alert import Alert

TABLES = """
CREATE TABLE IF NOT EXISTS state (id INTEGER PRIMARY KEY CHECK (id = 1), content TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS outbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT, alert TEXT NOT NULL, target TEXT NOT NULL, body BLOB NOT NULL,
    line TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, due REAL NOT NULL DEFAULT 0, UNIQUE (alert, target)
);
"""


class Delivery(NamedTuple):
    """An alert for one target that is not delivered yet."""

    number: int
    alert: str
    """Id of the alert."""
    target: str
    body: bytes
    """The alert as JSON."""
    line: str
    """The alert in one line."""
    attempts: int


class StateError(PerpkitError):
    """What the rules know, or an alert, cannot be kept."""


class Store:
    """The file. Rules and alerts are written in one transaction: a crash loses no alert, and makes none twice."""

    def __init__(self, path: Path | None) -> None:
        """Open the file, or make it.

        Args:
            path: The file; ``None`` keeps everything in memory.

        Raises:
            ConfigurationError: It cannot be used.
        """
        self._lock = threading.Lock()
        try:
            self._base = sqlite3.connect(path or ":memory:", check_same_thread=False)
            self._base.execute("PRAGMA journal_mode=WAL")
            self._base.executescript(TABLES)
        except sqlite3.Error as error:
            raise ConfigurationError(f"{path} cannot keep the state: {error}; name another file with state =") from None

    def state(self) -> Any:
        """Return what the rules knew when it was last kept; ``None`` if there is nothing."""
        with self._using():
            row = self._base.execute("SELECT content FROM state").fetchone()
        return None if row is None else json.loads(row[0])

    def keep(self, content: Any, alerts: Sequence[tuple[Alert, Sequence[str]]] = ()) -> None:
        """Keep what the rules know, and alerts with the targets that are to get them."""
        rows = [(one.id, target, one.to_json(), one.text) for one, targets in alerts for target in targets]
        with self._using():
            self._base.execute("INSERT OR REPLACE INTO state VALUES (1, ?)", (json.dumps(content, default=str),))
            self._base.executemany("INSERT OR IGNORE INTO outbox (alert, target, body, line) VALUES (?, ?, ?, ?)", rows)

    def due(self, target: str, now: float) -> Delivery | None:
        """Return the oldest alert for a target, if its time has come; later ones wait for it."""
        query = "SELECT number, alert, target, body, line, attempts, due FROM outbox WHERE target = ? ORDER BY number"
        with self._using():
            row = self._base.execute(query, (target,)).fetchone()
        return None if row is None or row[-1] > now else Delivery(*row[:-1])

    def delivered(self, delivery: Delivery) -> None:
        """Forget an alert that has arrived, or that is given up."""
        with self._using():
            self._base.execute("DELETE FROM outbox WHERE number = ?", (delivery.number,))

    def postponed(self, delivery: Delivery, due: float) -> None:
        """Try an alert again at a later time, in epoch seconds."""
        with self._using():
            change = "UPDATE outbox SET attempts = attempts + 1, due = ? WHERE number = ?"
            self._base.execute(change, (due, delivery.number))

    def waiting(self) -> dict[str, int]:
        """Return target → alerts that are not delivered yet."""
        with self._using():
            return dict(self._base.execute("SELECT target, count(*) FROM outbox GROUP BY target").fetchall())

    @contextmanager
    def _using(self) -> Generator[None]:
        """Use the file alone, in one transaction.

        Raises:
            StateError: It cannot be read or written, for example because the disk is full.
        """
        try:
            with self._lock, self._base:
                yield
        except sqlite3.Error as error:
            raise StateError(f"the state cannot be kept: {error}") from None

    def close(self) -> None:
        """Close the file."""
        self._base.close()
