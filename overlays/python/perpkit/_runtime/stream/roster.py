"""What is subscribed to on one connection, and the frames that say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..description.channel import Channel, StreamApi, Template, addresses, frame
from .errors import StreamError
from .reading import Routes
from .subscription import Consumer, State, Subscription


class Roster:
    """The subscriptions of one connection, each with its consumers."""

    def __init__(self, server: StreamApi) -> None:
        self._server = server
        self._by_address: dict[str, Subscription] = {}
        self._leaving: list[str] = []
        """Addresses to unsubscribe from."""
        self._routes: Routes[Subscription] = Routes()
        self.find = self._routes.find
        """Returns what a frame belongs to; ``None`` if it is not a message of a subscription."""

    def __iter__(self) -> Iterator[Subscription]:
        return iter([*self._by_address.values()])

    def __bool__(self) -> bool:
        return bool(self._by_address)

    def get(self, address: str | None) -> Subscription | None:
        """Return a subscription by its address."""
        return None if address is None else self._by_address.get(address)

    @property
    def has_private(self) -> bool:
        """Whether the connection must be authenticated."""
        return any(one.channel.private for one in self)

    def add(self, channel: Channel[Any], values: Mapping[str, str], consumer: Consumer) -> Subscription:
        """Add a consumer, and a subscription if it is the first one of a channel."""
        fresh = Subscription.of(channel, values)
        subscription = self._by_address.setdefault(fresh.address, fresh)
        subscription.consumers.append(consumer)
        if subscription is fresh:
            self._route()
        return subscription

    def remove(self, consumer: Consumer) -> None:
        """Remove a consumer; the channel is given up with its last one."""
        for subscription in self:
            if consumer in subscription.consumers:
                subscription.consumers.remove(consumer)
                if not subscription.consumers:
                    self._forget(subscription)

    def sweep(self) -> None:
        """Remove consumers that take nothing any more."""
        for subscription in self:
            for consumer in [*subscription.consumers]:
                if consumer.abandoned or consumer.mailbox.failed:
                    self.remove(consumer)

    def reject(self, subscription: Subscription, error: StreamError) -> None:
        """End a subscription with an error."""
        for consumer in subscription.consumers:
            consumer.mailbox.fail(error)
        self._forget(subscription)

    def again(self, subscription: Subscription, now: float) -> None:
        """Have a subscription sent again that nothing comes of."""
        subscription.again, subscription.state, subscription.sent = True, State.WANTED, now
        self._leaving.append(subscription.address)

    def disconnected(self) -> None:
        """Note that nothing is subscribed to any more."""
        self._leaving = []
        for subscription in self:
            subscription.state, subscription.again = State.WANTED, False

    def wanted(self, now: float, *, private: bool) -> list[Subscription]:
        """Return what is to be subscribed to, with or without private channels."""
        return [
            one
            for one in self
            if one.state is State.WANTED and now >= one.not_before and (private or not one.channel.private)
        ]

    def leave(self) -> list[str]:
        """Return the frames that unsubscribe from what nobody wants any more; each only once."""
        gone, self._leaving = self._leaving, []
        return self._frames(self._server.unsubscribe, gone)

    def enter(self, subscriptions: Sequence[Subscription], now: float) -> list[str]:
        """Return the frames that subscribe, and note that they are sent."""
        for subscription in subscriptions:
            subscription.state, subscription.sent = State.SENT, now
        return self._frames(self._server.subscribe, [one.address for one in subscriptions])

    def _frames(self, template: Template, wanted: Sequence[str]) -> list[str]:
        if not self._server.batched or not wanted:
            return [frame(template, {"address": address}) for address in wanted]
        return [frame(addresses(template, wanted), {})]

    def _forget(self, subscription: Subscription) -> None:
        del self._by_address[subscription.address]
        if subscription.state is not State.WANTED:
            self._leaving.append(subscription.address)
        self._route()

    def _route(self) -> None:
        self._routes.set((one.channel, one.parts, one) for one in self)
