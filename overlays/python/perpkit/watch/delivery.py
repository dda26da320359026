"""Bringing alerts to their targets, at least once, apart from the rules."""

from __future__ import annotations

import logging
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from typing import TextIO

from .._runtime.errors import ConfigurationError, PerpkitError
from .._runtime.secret import Secret
from .configuration import Target, webhook
from .store import Delivery, Store

FIRST_WAIT, LONGEST_WAIT = 1.0, 300.0
"""Seconds before the second attempt, and the most before a later one; each wait is twice the one before."""
MOST_ATTEMPTS = 300
"""Attempts before an alert is given up: about a day."""
PATIENCE = 30.0
"""Seconds that a webhook or a program may take."""

_LOG = logging.getLogger("perpkit.watch")


class DeliveryError(PerpkitError):
    """A target did not take an alert. The message does not hold its address."""


class Terminal:
    """Prints the line of an alert."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __call__(self, delivery: Delivery) -> None:
        try:
            self._stream.write(f"{delivery.line}\n")
            self._stream.flush()
        except (OSError, ValueError) as error:
            raise DeliveryError(f"the terminal cannot be written to: {error}") from None


class Webhook:
    """Posts an alert as JSON. The header ``Idempotency-Key`` holds its id."""

    def __init__(self, url: Secret) -> None:
        self._url = url

    def __call__(self, delivery: Delivery) -> None:
        import httpx

        headers = {"content-type": "application/json", "idempotency-key": delivery.alert}
        limits = dict.fromkeys(("connect", "read", "write", "pool"), PATIENCE)
        try:
            request = httpx.Request(
                "POST", self._url.reveal(), headers=headers, content=delivery.body, extensions={"timeout": limits}
            )
            # A client of httpx would log the address. A transport does not, and follows no redirect.
            with httpx.HTTPTransport() as transport:
                answer = transport.handle_request(request)
                answer.read()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            # The text of the error may hold the address.
            raise DeliveryError(f"the webhook did not answer ({type(error).__name__})") from None
        if not answer.is_success:
            raise DeliveryError(f"the webhook answered with HTTP status {answer.status_code}")


class Command:
    """Runs a program with an alert on its standard input."""

    def __init__(self, arguments: tuple[str, ...]) -> None:
        self._arguments = arguments

    def __call__(self, delivery: Delivery) -> None:
        try:
            done = subprocess.run(self._arguments, input=delivery.body, timeout=PATIENCE, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise DeliveryError(f"{self._arguments[0]} could not be run: {error}") from None
        if done.returncode:
            raise DeliveryError(f"{self._arguments[0]} ended with exit status {done.returncode}")


def senders(targets: Mapping[str, Target], stream: TextIO) -> dict[str, Callable[[Delivery], None]]:
    """Return what brings an alert to each target.

    Raises:
        ConfigurationError: The address of a webhook is missing.
    """
    return {name: _sender(name, target, stream) for name, target in targets.items()}


def _sender(name: str, target: Target, stream: TextIO) -> Callable[[Delivery], None]:
    if target.terminal:
        return Terminal(stream)
    if target.webhook_env is None:
        return Command(target.command)
    try:
        return Webhook(webhook(target.webhook_env))
    except ConfigurationError as error:
        raise ConfigurationError(f"target {name}: {error}") from None


class Courier:
    """Delivers what the store holds. Each target has a thread of its own, so that a slow one delays no other."""

    def __init__(
        self,
        store: Store,
        senders: Mapping[str, Callable[[Delivery], None]],
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self._senders = senders
        self._now = now
        self._news = {name: threading.Event() for name in senders}
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._run, args=(name,), daemon=True) for name in senders]

    def start(self) -> None:
        """Begin to deliver."""
        for thread in self._threads:
            thread.start()

    def notify(self) -> None:
        """Look for new alerts."""
        for event in self._news.values():
            event.set()

    def stop(self, patience: float) -> None:
        """Deliver what can be delivered within some seconds, and end. What is left stays in the store."""
        self._ended.set()
        self.notify()
        until = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))

    def deliver(self, target: str) -> bool:
        """Try the oldest alert of a target that is due. Return whether it is gone from the store."""
        delivery = self._store.due(target, self._now())
        if delivery is None:
            return False
        try:
            self._send(target, delivery)
        except DeliveryError as error:
            if delivery.attempts + 1 < MOST_ATTEMPTS:
                wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(delivery.attempts, 30))
                _LOG.warning("%s: %s; the alert is sent again in %.0f s", target, error, wait)
                self._store.postponed(delivery, self._now() + wait)
                return False
            _LOG.error("%s: %s; alert %s is given up after %d attempts", target, error, delivery.alert, MOST_ATTEMPTS)
        self._store.delivered(delivery)
        return True

    def _send(self, target: str, delivery: Delivery) -> None:
        try:
            self._senders[target](delivery)
        except DeliveryError:
            raise
        except Exception as error:  # otherwise the thread would end, and nothing would reach this target any more
            # The text of the error may hold the address.
            raise DeliveryError(f"the alert could not be sent ({type(error).__name__})") from None

    def _run(self, target: str) -> None:
        while True:
            try:
                while self.deliver(target):
                    pass
            except PerpkitError as error:  # the state cannot be read or written just now
                _LOG.error("%s: %s", target, error)
            if self._ended.is_set():
                return
            self._news[target].wait(FIRST_WAIT)
            self._news[target].clear()
