"""What a caller chooses for one stream, checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal, get_args

from attrs import field, frozen

from ..description.channel import Channel
from ..errors import ConfigurationError
from .mailbox import WHEN_FULL, Bounds, WhenFull

Order = Literal["arrival", "time"]
Doubt = Literal["emit", "hold"]
KNOWN_LATENESS = 10.0
"""Seconds after its time in which a row has come, over the stream and over REST, if nothing else is known."""


def _listed(pairs: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(pair) for pair in pairs)


@frozen(kw_only=True)
class Repair:
    """What is read over REST after a gap, and how. Seconds are of real time.

    Within its bounds nothing is lost that REST can tell, and nothing is given twice. The bounds are: REST is complete
    for the pairs, above the minimum; a row is seen over the stream and over REST within ``lateness`` seconds after its
    time; the vendor's clock and this machine's differ by no more than ``skew``.
    """

    __module__ = "perpkit.streams"

    pairs: Sequence[Sequence[str]] = field(converter=_listed, default=())
    """What is asked for, such as ``[("Binance", "BTC")]``: an exchange and a coin. None if there is nothing to
    choose."""
    minimum: float | None = None
    """The smallest amount that REST is asked for, in its unit; rows below it are not repaired."""
    order: Order = "arrival"
    """``arrival``: repaired rows come late, marked as ``Repaired``. ``time``: all rows come in the order of their
    times, and therefore everything comes late, by ``hold_back`` and ``skew``. A silence that is noticed later than that
    may still bring older rows."""
    doubt: Doubt = "emit"
    """A row that comes after a gap and is older than its end may have been given before. ``emit``: it is given unless
    it is known to have been. ``hold``: it waits until REST has confirmed it."""
    audit: float | None = None
    """Seconds after which stream and REST are compared although there was no gap; ``None`` for never."""
    lateness: float | None = None
    """By default what is known of the vendor, or 10."""
    hold_back: float | None = None
    """How long after a gap REST is read for the last time; by default ``lateness``."""
    skew: float = 5.0
    agreement: float = 0.9
    """Share of the rows of the stream before the gap that REST must have too. Below it nothing is merged."""
    budget: int = 100
    """Most requests after one reconnect."""

    def __attrs_post_init__(self) -> None:
        """Refuse what makes no sense."""
        for name in ("audit", "lateness", "hold_back", "minimum"):
            value = getattr(self, name)
            if value is not None and not value >= 0:
                raise ConfigurationError(f"{name} is {value!r}; it must be a number of 0 or more")
        _one_of("order", self.order, get_args(Order))
        _one_of("doubt", self.doubt, get_args(Doubt))
        if not 0 <= self.skew <= 3600 or not 0 <= self.agreement <= 1 or self.budget < 1:
            raise ConfigurationError("skew is seconds from 0 to 3600, agreement a share from 0 to 1, budget at least 1")


@frozen(kw_only=True)
class Options:
    """The choices for one stream."""

    when_full: WhenFull
    bounds: Bounds
    repair: Repair | None = None
    token: Callable[[], Any] | None = field(default=None, repr=False)
    """Returns a token for each login."""

    @classmethod
    def of(
        cls,
        channel: Channel[Any],
        *,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
        repair: Repair | Sequence[Sequence[str]] | None = None,
        token: Callable[[], Any] | None = None,
    ) -> Options:
        """Check the choices for a channel.

        Raises:
            ConfigurationError: One cannot be used.
        """
        default: WhenFull = "error" if channel.private else "conflate" if channel.nature == "state" else "drop-oldest"
        chosen = default if when_full is None else _one_of("when_full", when_full, WHEN_FULL)
        if chosen == "conflate" and channel.nature == "log":
            raise ConfigurationError(
                f"when_full='conflate' is not for {channel.call_path}: each of its messages counts"
            )
        if channel.private and chosen in {"drop-oldest", "drop-newest"}:
            raise ConfigurationError(
                f"when_full={chosen!r} is not for {channel.call_path}: messages about an account are never dropped"
            )
        if token is not None and not (channel.private and callable(token)):
            raise ConfigurationError("token must be a function that returns a token, and is for private channels only")
        plain = Bounds()
        return cls(
            when_full=chosen,
            bounds=Bounds(
                messages=_whole("max_queue", max_queue, plain.messages),
                size=_whole("max_queue_bytes", max_queue_bytes, plain.size),
            ),
            repair=_repair(channel, repair),
            token=token,
        )


def _repair(channel: Channel[Any], given: Repair | Sequence[Sequence[str]] | None) -> Repair | None:
    if given is None or (not isinstance(given, Repair) and not given):
        return None
    if channel.repair is None:
        raise ConfigurationError(f"repair is not possible for {channel.call_path}: REST has no history of its messages")
    chosen = given if isinstance(given, Repair) else Repair(pairs=given)
    names = [name for name, _ in channel.repair.asks]
    if bool(names) != bool(chosen.pairs) or any(len(pair) != len(names) for pair in chosen.pairs):
        wanted = f"pairs of {' and '.join(names)}, such as [('Binance', 'BTC')]" if names else "no pairs: pass Repair()"
        raise ConfigurationError(f"repair of {channel.call_path} needs {wanted}")
    texts: list[object] = [one for pair in chosen.pairs for one in pair]
    if not all(isinstance(one, str) for one in texts):
        raise ConfigurationError(f"repair holds {chosen.pairs!r}; its pairs are texts")
    return chosen


def _one_of(name: str, value: Any, allowed: tuple[str, ...]) -> Any:
    if value not in allowed:
        raise ConfigurationError(f"{name} is {value!r}; it must be {', '.join(map(repr, allowed))}")
    return value


def _whole(name: str, value: int | None, default: int) -> int:
    if value is None:
        return default
    if isinstance(value, bool) or value < 1:
        raise ConfigurationError(f"{name} is {value!r}; it must be a whole number of 1 or more")
    return value
