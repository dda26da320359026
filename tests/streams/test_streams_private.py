"""Acknowledgements, cadence, logins and snapshots, on a simulated clock."""

from __future__ import annotations

from typing import Any

import pytest

from perpkit._runtime.answer import Answer, Headers
from perpkit._runtime.description.api import Meaning
from perpkit._runtime.errors import ConfigurationError, InvalidKeyError, RequestTimeoutError, VendorError
from perpkit._runtime.stream.notices import Gap, Reason, Snapshot
from perpkit.streams import NoAcknowledgementError, Repair, StreamError, StreamLoginError, StreamRefusedError
from perpkit.ztdx import channels
from tests.streams.margin import Margin, settings
from tests.streams.stage import START, Actor, Seat, Stage

TICKER = {"symbol": "BTCUSDT"}


class Scene:
    """A vendor, a session and a consumer."""

    def __init__(
        self, channel: Any = channels.UNIFIED_ACCOUNT, arguments: dict[str, Any] | None = None, **options: Any
    ) -> None:
        credentials = options.pop("credentials", None)
        self.stage = Stage()
        self.vendor = Margin(self.stage)
        self.actor = Actor(self.stage, settings(credentials), channels.STREAM, self.vendor, lambda: 0.5)
        self.seat = self.actor.listen(channel, arguments, **options)

    def gaps(self, seat: Seat | None = None) -> list[Gap]:
        return [one for one in (seat or self.seat).taken if isinstance(one, Gap)]

    def messages(self) -> list[Any]:
        return [one for one in self.seat.taken if not isinstance(one, (Gap, Snapshot))]


def refused(code: str, kind: type[VendorError] = VendorError) -> VendorError:
    answer = Answer(400, Headers(), b"")
    return kind("refused", operation="x", answer=answer, code=code, message="", meaning=Meaning.NOT_FOUND)


def test_a_listen_key_is_created_before_the_login_and_renewed_every_half_hour() -> None:
    scene = Scene()
    scene.stage.run(1799)
    assert scene.vendor.logins == ["listen-key-1-0123456789"]
    assert scene.vendor.calls.count("account_renew_listen_key") == 0
    scene.stage.run(3 * 1800 + 10)
    assert scene.vendor.calls.count("account_renew_listen_key") == 3
    assert scene.vendor.calls.count("account_create_listen_key") == 1
    assert "account_close_listen_key" not in scene.vendor.calls
    assert scene.gaps() == []


def test_a_listen_key_is_renewed_with_put_and_never_given_back() -> None:
    (key,) = [login.listen_key for login in channels.STREAM.logins if login.listen_key is not None]
    assert (key.create().method, key.renew().method) == ("POST", "PUT")
    scene = Scene()
    scene.stage.run(2000)
    scene.vendor.cut()
    scene.stage.run(2100)
    scene.actor.session.close()
    scene.stage.run(2200)
    assert scene.actor.session.ended
    assert "account_close_listen_key" not in scene.vendor.calls


def test_a_key_that_is_gone_is_created_anew_and_sent_again() -> None:
    scene = Scene()
    scene.vendor.renewal = refused("-1125")
    scene.stage.run(1810)
    assert scene.vendor.logins == ["listen-key-1-0123456789", "listen-key-2-0123456789"]
    assert scene.gaps() == []


def test_a_renewal_that_fails_is_tried_again() -> None:
    scene = Scene()
    scene.vendor.renewal = RequestTimeoutError("no answer", operation="x")
    scene.stage.run(1810)
    scene.vendor.renewal = None
    scene.stage.run(1900)
    assert scene.vendor.calls.count("account_renew_listen_key") == 2
    assert scene.vendor.logins == ["listen-key-1-0123456789"]


def test_after_a_reconnect_the_key_is_used_again() -> None:
    scene = Scene()
    scene.stage.run(100)
    scene.vendor.cut()
    scene.stage.run(110)
    assert scene.vendor.logins == ["listen-key-1-0123456789"] * 2
    assert scene.vendor.keys == 1


def test_a_key_that_is_refused_after_a_reconnect_is_made_anew() -> None:
    scene = Scene()
    scene.stage.run(100)
    scene.vendor.valid = {"listen-key-2-0123456789"}
    scene.vendor.cut()
    scene.stage.run(110)
    assert scene.vendor.logins[-1] == "listen-key-2-0123456789"
    assert scene.gaps()[-1].resolved


def test_a_fresh_key_that_is_refused_is_an_error_that_shows_no_key() -> None:
    scene = Scene()
    scene.vendor.valid = {"another"}
    scene.stage.run(10)
    assert isinstance(scene.seat.error, StreamLoginError)
    assert "listen-key" not in str(scene.seat.error)


def test_a_key_that_rest_refuses_is_an_error_at_once() -> None:
    scene = Scene()
    scene.vendor.failing["account_create_listen_key"] = refused("INVALID_API_KEY", InvalidKeyError)
    scene.stage.run(10)
    assert isinstance(scene.seat.error, StreamLoginError)


def test_a_listen_key_that_does_not_come_is_asked_for_again() -> None:
    scene = Scene()
    scene.vendor.failing["account_create_listen_key"] = RequestTimeoutError("no answer", operation="x")
    scene.stage.run(5)
    scene.vendor.failing = {}
    scene.stage.run(60)
    assert scene.seat.error is None
    assert scene.messages()


def test_a_token_may_be_a_function_that_is_asked_for_each_login() -> None:
    tokens = iter(["token-1-0123456789", "token-2-0123456789"])
    scene = Scene(credentials={"token": "from-the-client-0123456789"}, token=lambda: next(tokens))
    scene.stage.run(10)
    scene.vendor.cut()
    scene.stage.run(20)
    assert scene.vendor.logins == ["token-1-0123456789", "token-2-0123456789"]


def test_the_token_of_the_client_is_used_if_there_is_no_key() -> None:
    scene = Scene(credentials={"token": "from-the-client-0123456789"})
    scene.stage.run(10)
    assert scene.vendor.logins == ["from-the-client-0123456789"]


@pytest.mark.parametrize("token", [lambda: "", lambda: None])
def test_a_function_that_returns_no_token_is_an_error(token: Any) -> None:
    scene = Scene(token=token)
    scene.stage.run(10)
    assert isinstance(scene.seat.error, StreamLoginError)


def test_private_channels_need_credentials() -> None:
    stage = Stage()
    actor = Actor(stage, settings({}), channels.STREAM, Margin(stage), lambda: 0.5)
    with pytest.raises(ConfigurationError, match="api_key and api_secret or token"):
        actor.listen(channels.UNIFIED_ACCOUNT)


def test_public_channels_need_no_login_and_do_not_wait_for_one() -> None:
    scene = Scene(channels.TICKERS, TICKER)
    scene.stage.run(10)
    assert scene.vendor.logins == []
    private = scene.actor.listen(channels.UNIFIED_ACCOUNT)
    scene.stage.run(20)
    assert scene.vendor.logins == ["listen-key-1-0123456789"]
    assert private.taken
    assert scene.vendor.connection == 1


def test_a_silent_channel_is_subscribed_to_again_then_the_connection_is_made_anew() -> None:
    scene = Scene(channels.TICKERS, TICKER)
    scene.stage.run(10)
    scene.vendor.speaks = False  # pongs go on
    scene.stage.run(17)
    assert [gap.reason for gap in scene.gaps()] == [Reason.OVERDUE]
    assert scene.gaps()[0].since.timestamp() == pytest.approx(START + 9, abs=2)
    assert sum("unsubscribe" in text for text in scene.actor.sent) == 1
    assert scene.vendor.connection == 1
    scene.stage.run(25)
    assert scene.actor.opened == 2
    scene.vendor.speaks = True
    scene.stage.run(60)
    assert [gap.resolved for gap in scene.gaps()] == [False, True]


def test_subscribing_again_is_enough_if_messages_come_then() -> None:
    scene = Scene(channels.TICKERS, TICKER)
    scene.stage.run(10)
    scene.vendor.speaks = False
    scene.stage.run(15.9)
    scene.vendor.speaks = True
    scene.stage.run(30)
    assert scene.actor.opened == 1
    assert [gap.resolved for gap in scene.gaps()] == [False, True]


def test_no_acknowledgement_is_an_error_after_three_connections() -> None:
    scene = Scene(channels.TRADES, TICKER)
    scene.vendor.acknowledges = False
    scene.stage.run(100)
    assert isinstance(scene.seat.error, NoAcknowledgementError)
    assert scene.actor.opened == 3


def test_an_acknowledgement_in_time_is_enough() -> None:
    scene = Scene(channels.TRADES, TICKER)
    scene.vendor.speaks = False
    scene.stage.run(1000)
    assert scene.seat.error is None
    assert scene.actor.opened == 1


def test_an_error_without_an_address_is_of_the_subscription_that_waits() -> None:
    scene = Scene(channels.TICKERS, TICKER)
    scene.stage.run(10)
    wrong = scene.actor.listen(channels.TICKERS, {"symbol": "NOPE"})
    scene.stage.run(20)
    assert isinstance(wrong.error, StreamRefusedError)
    assert wrong.error.code == "INVALID_CHANNEL"
    assert scene.seat.error is None


def test_an_acknowledgement_that_names_the_channel_is_no_message_of_it() -> None:
    scene = Scene()
    scene.stage.run(3)
    assert [type(one).__name__ for one in scene.messages()] == ["AccountUpdate", "AccountUpdate"]


def test_the_state_is_read_after_a_gap_and_marked() -> None:
    scene = Scene()
    scene.stage.run(10)
    scene.vendor.cut()
    scene.stage.run(20)
    (snapshot,) = [one for one in scene.seat.taken if isinstance(one, Snapshot)]
    assert snapshot.gap == 1
    kinds = [type(one).__name__ for one in scene.seat.taken]
    assert kinds.index("Snapshot") < len(kinds) - 1 - kinds[::-1].index("Gap")


WITH_SNAPSHOT = [one for one in channels.CHANNELS if one.snapshot is not None]


@pytest.mark.parametrize("channel", WITH_SNAPSHOT, ids=lambda channel: channel.id)
def test_every_channel_that_rest_has_the_state_of_gives_it_after_a_gap(channel: Any) -> None:
    state, asked = object(), [one.name for one in channel.parameters]
    scene = Scene(channel, {one.keyword: "BTCUSDT" for one in channel.parameters})
    scene.stage.run(3)
    operation = channel.snapshot.operation()
    scene.vendor.answers[operation.id] = state
    scene.vendor.cut()
    scene.stage.run(10)
    (snapshot,) = [one for one in scene.seat.taken if isinstance(one, Snapshot)]
    assert snapshot.payload is state
    assert [name for name, _ in channel.snapshot.arguments] == asked
    (first, last) = scene.gaps()
    assert (first.id, last.id, last.resolved) == (snapshot.gap, snapshot.gap, True)


def test_a_book_begins_anew_after_a_gap() -> None:
    scene = Scene(channels.ORDER_BOOK, TICKER)
    scene.stage.run(3)
    scene.seat.takes = False
    scene.stage.run(6)  # a book waits
    scene.vendor.answers["market_depth"] = "the book of REST"
    scene.vendor.cut()
    scene.stage.run(10)
    scene.seat.taken.clear()
    scene.seat.takes = True
    scene.seat.take()
    kinds = [type(one).__name__ for one in scene.seat.taken]
    assert kinds == ["Gap", "Snapshot", "Gap", "StreamedOrderBook"]  # the book before the gap is not shown


def test_a_snapshot_that_fails_is_said_and_the_gap_is_closed() -> None:
    scene = Scene()
    scene.stage.run(10)
    scene.vendor.failing["unified_account"] = RequestTimeoutError("no answer", operation="x")
    scene.vendor.cut()
    scene.stage.run(60)
    assert scene.gaps()[-1].resolved
    assert "could not be read" in scene.gaps()[-1].detail


def test_rows_that_rest_knows_by_an_id_are_given_once() -> None:
    scene = Scene(repair=Repair())
    scene.stage.run(10)
    scene.vendor.cut()
    scene.stage.run(60)
    assert scene.gaps()[-1].repaired
    assert "unified_liquidations" in scene.vendor.calls


def test_a_silent_mode_of_the_account_is_an_error_that_says_so() -> None:
    scene = Scene()
    scene.vendor.mode = "isolated"
    scene.stage.run(10)
    assert isinstance(scene.seat.error, StreamError)
    assert "isolated mode" in str(scene.seat.error)


def test_the_mode_of_the_account_is_asked_for_once() -> None:
    scene = Scene()
    scene.actor.listen(channels.UNIFIED_ACCOUNT)
    scene.stage.run(7200)
    assert scene.vendor.calls.count("unified_account") == 1


def test_a_mode_that_cannot_be_asked_for_is_no_error() -> None:
    scene = Scene()
    scene.vendor.failing["unified_account"] = RequestTimeoutError("no answer", operation="x")
    scene.stage.run(10)
    assert scene.seat.error is None
    assert scene.messages()


def test_only_the_last_state_of_each_thing_waits() -> None:
    scene = Scene(channels.TICKERS, TICKER)
    scene.seat.takes = False
    scene.stage.run(20)
    scene.seat.takes = True
    scene.seat.take()
    assert len(scene.messages()) == 1
    assert scene.seat.consumer.mailbox.dropped == 9
