"""What Prometheus reads from a running watch."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.errors import ConfigurationError
from .alert import Alert
from .engine import Watch

if TYPE_CHECKING:
    from prometheus_client.core import Metric

MOST_GROUPS = 100
"""Groups of one rule with lines of their own, so that a market with many coins does not fill the metrics."""
LONGEST_LABEL = 100
"""Characters of the label of a group. Vendors choose what is in it."""
STATES = {"clear": 0.0, "firing": 1.0, "unknown": 2.0}


class Metrics:
    """Values and states of rules, alerts, sources and deliveries."""

    def __init__(self, watch: Watch, waiting: Callable[[], Mapping[str, int]]) -> None:
        self._watch = watch
        self._waiting = waiting
        self._alerts: dict[tuple[str, str], int] = {}
        self._heard: dict[str, int] = {}
        self.lock = threading.Lock()
        """Held while rules are changed, because Prometheus asks in a thread of its own."""
        self.alive = 0.0
        """When the rules were last looked at, in epoch seconds."""

    def told(self, alerts: Sequence[Alert]) -> None:
        """Count alerts."""
        for one in alerts:
            key = one.rule, one.kind
            self._alerts[key] = self._alerts.get(key, 0) + 1

    def heard(self, source: str, at_ms: int) -> None:
        """Note a row of a source."""
        self._heard[source] = at_ms

    def collect(self) -> Iterator[Metric]:
        """Yield every metric, as the library asks for them."""
        with self.lock:
            found = list(self._collected())
        yield from found

    def _collected(self) -> Iterator[Metric]:
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

        value = GaugeMetricFamily("perpkit_watch_value", "What a rule measures.", labels=["rule", "group"])
        state = GaugeMetricFamily(
            "perpkit_watch_state", "State of a rule: 0 clear, 1 firing, 2 unknown.", labels=["rule", "group"]
        )
        shown: dict[str, set[str]] = {}
        for rule, group, measured, stage in self._watch.levels():
            labels = [rule, _label(group)]
            taken = shown.setdefault(rule, set())
            if len(taken) >= MOST_GROUPS or labels[1] in taken:
                continue
            taken.add(labels[1])
            state.add_metric(labels, STATES[stage])
            if measured is not None:
                value.add_metric(labels, measured)
        yield from (value, state)
        alerts = CounterMetricFamily("perpkit_watch_alerts", "Alerts so far.", labels=["rule", "kind"])
        for key, count in self._alerts.items():
            alerts.add_metric(list(key), count)
        yield alerts
        rows = GaugeMetricFamily(
            "perpkit_watch_last_row_timestamp_seconds", "Time of the newest row of a source.", labels=["source"]
        )
        for source, at in self._heard.items():
            rows.add_metric([source], at / 1_000)
        yield rows
        waiting = GaugeMetricFamily("perpkit_watch_undelivered", "Alerts not delivered yet.", labels=["target"])
        for target, count in self._waiting().items():
            waiting.add_metric([target], count)
        yield waiting
        yield GaugeMetricFamily(
            "perpkit_watch_alive_timestamp_seconds", "When the rules were last looked at.", value=self.alive
        )

    def serve(self, address: str, port: int) -> Callable[[], None]:
        """Serve ``/metrics``, and return what ends it.

        Raises:
            ConfigurationError: The library is missing, or the port is taken.
        """
        try:
            from prometheus_client import CollectorRegistry, start_http_server
        except ImportError:
            raise ConfigurationError("metrics need prometheus-client: pip install 'perpkit[watch]'") from None
        registry = CollectorRegistry()
        registry.register(self)
        try:
            server, thread = start_http_server(port, address, registry)
        except OSError as error:
            raise ConfigurationError(f"metrics: port {port} of {address} cannot be used: {error}") from None

        def end() -> None:
            server.shutdown()
            server.server_close()
            thread.join()

        return end


def _label(group: Mapping[str, Any]) -> str:
    return ",".join(str(value) for value in group.values())[:LONGEST_LABEL]
