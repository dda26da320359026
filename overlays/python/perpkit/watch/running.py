"""A watch at work: sources are heard, rules are asked, alerts are kept and handed over, until it is ended."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence

from .alert import Alert
from .configuration import Rule
from .delivery import Courier
from .engine import Watch
from .metrics import Metrics
from .recording import Recorder
from .sources import Feed, Heard
from .store import Store

_LOG = logging.getLogger("perpkit.watch")

TICK = 1.0
"""Seconds between two looks at the rules if nothing is heard."""
KEEP_EVERY = 10_000
"""Ms between two times at which the state is kept if nothing is to be told."""
QUEUED = 10_000
"""Things heard that may wait. If rules are slower than that, sources wait."""


class Desk:
    """The rules with everything that hangs on them."""

    def __init__(
        self, rules: Sequence[Rule], watch: Watch, store: Store, metrics: Metrics, notify: Callable[[], None]
    ) -> None:
        self._targets = {rule.name: rule.targets for rule in rules}
        self._watch = watch
        self._store = store
        self._metrics = metrics
        self._notify = notify
        self._kept_ms = 0

    def take(self, heard: Heard) -> list[Alert]:
        """Tell the rules what was heard, and return the alerts; they are kept for delivery."""
        with self._metrics.lock:
            if heard.what == "row":
                self._metrics.heard(heard.source, heard.at_ms)
            return self._told(hear(self._watch, heard), heard.at_ms)

    def pass_time(self, now_ms: int, sources: Iterable[str]) -> list[Alert]:
        """Let the time of some sources pass, and return the alerts; they are kept for delivery."""
        with self._metrics.lock:
            self._metrics.alive = now_ms / 1_000
            return self._told([one for name in sources for one in self._watch.advance(now_ms, name)], now_ms)

    def keep(self) -> None:
        """Keep what the rules know."""
        self._store.keep(self._watch.content())

    def _told(self, alerts: list[Alert], now_ms: int) -> list[Alert]:
        if alerts or abs(now_ms - self._kept_ms) >= KEEP_EVERY:
            self._store.keep(self._watch.content(), [(one, self._targets[one.rule]) for one in alerts])
            self._kept_ms = now_ms
        if alerts:
            self._metrics.told(alerts)
            self._notify()
        return alerts


def hear(watch: Watch, heard: Heard) -> list[Alert]:
    """Tell rules what was heard, and return what they tell."""
    if heard.what == "row":
        return watch.observe(heard.source, heard.at_ms, heard.row)
    if heard.what == "blind":
        return watch.blind(heard.source, heard.at_ms, heard.reason)
    if heard.what == "seeing":
        return watch.seeing(heard.source, heard.at_ms, repaired=heard.repaired)
    return watch.advance(heard.at_ms, heard.source)


def run(
    desk: Desk,
    feeds: Mapping[str, Feed],
    courier: Courier,
    ended: threading.Event,
    now_ms: Callable[[], int],
    recorder: Recorder | None = None,
) -> None:
    """Watch until the event is set. Then sources are closed, and the state is kept.

    Args:
        desk: The rules.
        feeds: The sources, by name.
        courier: Delivers alerts; it is started and stopped here.
        ended: Ends the watch.
        now_ms: The time.
        recorder: Writes what is heard, to be replayed later.
    """
    heard: queue.Queue[Heard] = queue.Queue(QUEUED)

    def say(one: Heard) -> None:
        while not ended.is_set():
            try:
                heard.put(one, timeout=TICK)
            except queue.Full:
                continue
            return

    def work(name: str, feed: Feed) -> None:
        try:
            feed.run(say, ended)
        except Exception as error:
            _LOG.exception("source %s has failed", name)
            say(Heard(name, "blind", now_ms(), reason=f"the source has failed: {type(error).__name__}"))

    threads = [threading.Thread(target=work, args=one, daemon=True) for one in feeds.items()]
    clocked = [name for name, feed in feeds.items() if not feed.own_clock]
    courier.start()
    for thread in threads:
        thread.start()
    try:
        while not ended.is_set():
            try:
                one = heard.get(timeout=TICK)
            except queue.Empty:
                pass
            else:
                if recorder is not None:
                    recorder.write(one)
                desk.take(one)
            desk.pass_time(now_ms(), clocked)
    finally:
        ended.set()
        for feed in feeds.values():
            feed.close()
        try:
            desk.keep()
        finally:
            courier.stop(TICK)
