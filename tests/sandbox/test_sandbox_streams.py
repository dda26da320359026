"""The streams of the sandbox: sessions without sockets, the server on loopback, its faults, and tapes."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest
from msgspec import json

from perpkit._runtime.description.channel import filled
from perpkit.sandbox import RecordingError, apis, credentials, http_client
from perpkit.sandbox.__main__ import main
from perpkit.sandbox.server import Server
from perpkit.sandbox.streams import Fault, Handshake, Session, Tape, TapeRow, load_frames, serve, session, stream_path
from perpkit.sandbox.streams.feeds import RecordedFeed
from perpkit.sandbox.streams.matching import parts_of, subscribed
from perpkit.sandbox.streams.tape import TapeFeed

client = pytest.importorskip("websockets.sync.client", reason="needs websockets, of the extra streams")
exceptions = pytest.importorskip("websockets.exceptions")

NOW = 1_762_300_800_000
SUBSCRIBE = '{"method":"subscribe","channels":["liquidationOrders"]}'
KEY = "fake-coinglass-key"
ACCOUNT = '{"type":"subscribe","channel":"unified_account"}'


def said(it: Session, now: float = 0.0) -> list[Any]:
    """What a session sends; a text that is not JSON as it is."""
    return [json.decode(one) if one[:1] == b"{" else one.decode() for one in it.take(now)]


class TestSession:
    def test_a_heartbeat_is_answered_as_the_vendor_does(self) -> None:
        coinglass, ztdx = session("coinglass"), session("ztdx")
        coinglass.receive("ping")
        ztdx.receive('{"type": "ping"}')
        assert (said(coinglass), said(ztdx)) == (["pong"], [{"type": "pong"}])

    def test_a_subscription_gets_every_recorded_message_at_once_with_the_time_of_now(self) -> None:
        it = session("coinglass", clock=lambda: NOW)
        it.receive(SUBSCRIBE)
        first, second = said(it)
        assert (len(first["data"]), len(second["data"])) == (1, 4)
        assert {row["time"] for row in (*first["data"], *second["data"])} == {NOW}
        assert {"baseAsset", "exName", "volUsd"} <= set(first["data"][0])

    def test_then_one_message_comes_in_each_second_for_ever(self) -> None:
        it = session("coinglass")
        it.receive(SUBSCRIBE)
        assert it.due(5.0) == 5.0
        assert len(it.take(5.0)) == 2
        assert it.due(5.0) == 6.0
        assert [len(said(it, moment)) for moment in (5.5, 6.0, 6.5, 7.0, 8.0)] == [0, 1, 0, 1, 1]

    def test_the_newer_name_has_the_newer_members(self) -> None:
        it = session("coinglass")
        it.receive(SUBSCRIBE.replace("liquidationOrders", "liquidation_orders"))
        message = said(it)[0]
        assert message["channel"] == "liquidation_orders"
        assert {"base_asset", "exchange", "volume_usd"} <= set(message["data"][0])

    def test_messages_are_of_what_was_asked_for(self) -> None:
        it = session("coinglass")
        it.receive('{"method":"subscribe","channels":["futures_trades@OKX_ETH-USDT-SWAP@5.5","futures_ticker@HTX_X"]}')
        trades, more, *tickers = said(it)
        assert trades["channel"] == more["channel"] == "futures_trades@OKX_ETH-USDT-SWAP@5.5"
        assert {(row["exName"], row["symbol"]) for row in more["data"]} == {("OKX", "ETH-USDT-SWAP")}
        assert {(one["channel"], one["data"][0]["symbol"]) for one in tickers} == {("futures_ticker@HTX_X", "X")}

    @pytest.mark.parametrize(
        "text",
        [
            '{"op":"subscribe","args":["liquidationOrders"]}',
            '{"method":"subscribe","channels":["nothing"]}',
            '{"method":"subscribe","channels":["futures_trades@Binance@BTCUSDT@1"]}',
            '{"method":"subscribe","channels":[]}',
            '{"method":"subscribe","channels":"liquidationOrders"}',
            "hello",
            "[1]",
        ],
    )
    def test_coinglass_is_silent_on_what_it_does_not_understand(self, text: str) -> None:
        it = session("coinglass")
        it.receive(text)
        assert said(it) == []
        assert it.due(0.0) is None

    def test_ztdx_acknowledges_and_refuses(self) -> None:
        it = session("ztdx")
        for text in ('{"type":"subscribe","channel":"kline:ETHUSDT:5m"}', '{"type":"subscribe","channel":"x"}', "x"):
            it.receive(text)
        acknowledged, unknown, misunderstood = said(it)[:3]
        assert acknowledged == {"type": "subscribed", "channel": "kline:ETHUSDT:5m"}
        assert (unknown["code"], unknown["message"]) == ("INVALID_CHANNEL", "Unknown channel: x")
        assert misunderstood["code"] == "INVALID_MESSAGE"

    def test_a_private_channel_needs_authentication(self) -> None:
        it = session("ztdx")
        it.receive(ACCOUNT)
        assert said(it)[0]["code"] == "AUTH_REQUIRED"
        it.receive('{"type":"auth","listenKey":"anything"}')
        it.receive(ACCOUNT)
        events = [one.get("event") for one in said(it)]
        assert events[2:] == [
            "update",
            "margin_call",
            "reduce_only",
            "liquidating",
            "liquidation_step",
            "status_change",
        ]

    @pytest.mark.parametrize(("token", "accepted"), [(credentials("ztdx")["token"], True), ("another", False)])
    def test_a_token_must_be_the_sandbox_s_own(self, token: str, accepted: bool) -> None:
        it = session("ztdx")
        it.receive(json.encode({"type": "auth_token", "token": token}).decode())
        assert said(it)[0]["success"] is accepted

    def test_unsubscribing_ends_the_messages(self) -> None:
        it = session("ztdx")
        it.receive('{"type":"subscribe","channel":"ticker:BTCUSDT"}')
        assert len(it.take(0.0)) > 1
        it.receive('{"type":"unsubscribe","channel":"ticker:BTCUSDT"}')
        assert said(it, 9.0) == [{"type": "unsubscribed", "channel": "ticker:BTCUSDT"}]
        assert it.due(9.0) is None

    @pytest.mark.parametrize(
        ("package", "case", "frames", "answer"),
        [
            ("coinglass", "plan-path", [SUBSCRIBE], "liquidationOrders need upgrade plan"),
            ("ztdx", "not-found", [ACCOUNT], {"message": "Unknown channel: unified_account"}),
            ("ztdx", "invalid-key", ['{"type":"auth","listenKey":"x"}'], {"success": False}),
        ],
    )
    def test_a_case_refuses(self, package: str, case: str, frames: list[str], answer: Any) -> None:
        it = session(package, case)
        for text in frames:
            it.receive(text)
        [found] = said(it)
        assert found == answer if isinstance(answer, str) else answer.items() <= found.items()

    @pytest.mark.parametrize(
        ("package", "case", "status"),
        [
            ("coinglass", "invalid-key", 401),
            ("coinglass", "missing-key", 401),
            ("coinglass", "rate-limit", 429),
            ("coinglass", "vendor-fault-range", 503),
            ("ztdx", "timeout", 504),
            ("ztdx", "rate-limit-banned", 429),
        ],
    )
    def test_a_case_refuses_the_connection(self, package: str, case: str, status: int) -> None:
        with pytest.raises(Handshake) as refused:
            session(package, case)
        assert refused.value.status == status

    @pytest.mark.parametrize(
        ("package", "case"),
        [
            ("coinglass", "observed"),
            ("coinglass", "plan-interval"),
            ("ztdx", "not-found-order"),
            ("ztdx", "permission"),
        ],
    )
    def test_a_case_that_means_nothing_to_streams_changes_nothing(self, package: str, case: str) -> None:
        it = session(package, case)
        it.receive(SUBSCRIBE if package == "coinglass" else '{"type":"subscribe","channel":"ticker:BTCUSDT"}')
        assert len(said(it)) == 2 + (package == "ztdx")

    def test_a_variant_of_a_refusal_is_answered_as_the_refusal(self) -> None:
        it = session("ztdx", "invalid-key-disabled")
        it.receive('{"type":"auth","listenKey":"x"}')
        assert said(it)[0]["success"] is False

    def test_one_stream_is_refused_and_the_others_are_not(self) -> None:
        it = session("coinglass", {"stream.liquidation_orders": "plan-path", "futures.supported_coins": "documented"})
        it.receive('{"method":"subscribe","channels":["liquidationOrders","futures_ticker@Binance_BTCUSDT"]}')
        refused, *others = said(it)
        assert refused == "liquidationOrders need upgrade plan"
        assert {one["channel"] for one in others} == {"futures_ticker@Binance_BTCUSDT"}

    @pytest.mark.parametrize(
        ("package", "case", "words"),
        [
            ("coinglass", "plan-pth", "no recording of case 'plan-pth'; there are: bad-request"),
            (
                "coinglass",
                {"stream.liquidations": "plan-path"},
                "no stream 'stream.liquidations'; there are: stream.liq",
            ),
            ("coinglass", {"stream.liquidation_orders": "rate-limit"}, "no case 'rate-limit'; there are: plan-path"),
            ("coinglass", {"stream.liquidation_orders": ["plan-path"]}, "has no case"),
            ("ztdx", {"stream.unified_account": "invalid-key"}, "there are: bad-request, missing-key, not-found$"),
        ],
    )
    def test_what_is_not_recorded_is_an_error(self, package: str, case: Any, words: str) -> None:
        with pytest.raises(ValueError, match=words):
            session(package, case)
        with pytest.raises(ValueError, match=words):
            http_client(package, case)

    def test_an_api_without_streams_has_no_session(self) -> None:
        with pytest.raises(LookupError, match="no recordings of 'nothing'"):
            session("nothing")

    @pytest.mark.parametrize("api", apis())
    def test_every_channel_can_be_subscribed_to(self, api: str) -> None:
        table = import_module(f"perpkit.{api}.channels")
        for frame in load_frames(api):
            channel = next((one for one in table.CHANNELS if one.id == frame.channel), None)
            if channel is not None:
                assert subscribed(table.CHANNELS, filled(channel.address, frame.arguments)) == (
                    channel,
                    frame.arguments,
                )


def test_a_template_is_read_backwards() -> None:
    assert parts_of({"a": ["{x}"], "b": 1}, {"a": ["1", "2"], "b": 1, "c": 2}) == {"x": ["1", "2"]}
    others: list[Any] = [{"a": ["1"], "b": 2}, {"a": [], "b": 1}, {"a": [1], "b": 1}, {"b": 1}, "text"]
    for wrong in others:
        assert parts_of({"a": ["{x}"], "b": 1}, wrong) is None


def test_a_recording_says_its_own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "acme" / "_streams" / "trades"
    folder.mkdir(parents=True)
    monkeypatch.setattr("perpkit.sandbox.streams.recording.root", lambda: tmp_path)
    monkeypatch.setattr("perpkit.sandbox.streams.recording.apis", lambda: ("acme",))
    (folder / "one.json").write_text("{}")
    with pytest.raises(RecordingError, match=r"recording _streams/trades/one\.json: .*channel"):
        load_frames.__wrapped__("acme")
    (folder / "one.json").write_text(
        '{"channel":"trades","case":"two","title":"T.","provenance":{"kind":"document"},"frame":"x"}'
    )
    with pytest.raises(RecordingError, match="`channel` and `case` are not its place"):
        load_frames.__wrapped__("acme")


@contextmanager
def connected(server: Server, path: str = "/ws-api", key: str = KEY) -> Generator[Any]:
    url = f"{server.url.replace('http', 'ws')}{path}?cg-api-key={key}"
    with client.connect(url, ping_interval=None, proxy=None, close_timeout=0.2) as opened:
        yield opened


def received(server: Server, messages: int) -> list[str]:
    """Subscribe, and return so many frames."""
    with connected(server) as opened:
        opened.send(SUBSCRIBE)
        return [opened.recv(timeout=10) for _ in range(messages)]


def status(server: Server, key: str = KEY) -> tuple[int, Mapping[str, str]]:
    """How a handshake is refused."""
    with pytest.raises(exceptions.InvalidStatus) as caught, connected(server, key=key):
        pass
    return caught.value.response.status_code, caught.value.response.headers


@pytest.mark.parametrize(
    ("case", "answers"),
    [
        ("plan-path", ["liquidationOrders need upgrade plan", 101]),
        ("vendor-fault", [503, 503]),
        ("documented", ["{", 101]),
        ("signature", ["{", 101]),  # only ZTDX has it, for calls
    ],
)
def test_the_command_shows_a_case_to_streams(case: str, answers: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[Any] = []

    def handshake(server: Server, path: str) -> int:
        try:
            with connected(server, path):
                return 101
        except exceptions.InvalidStatus as refused:
            return int(refused.response.status_code)

    def serve_forever(server: Server) -> None:
        thread = Thread(target=forever, args=(server,), kwargs={"poll_interval": 0.01})
        thread.start()
        first: Any = handshake(server, "/ws-api")
        found.extend([received(server, 1)[0] if first == 101 else first, handshake(server, stream_path("ztdx") or "")])
        server.shutdown()
        thread.join()
        raise KeyboardInterrupt

    forever = Server.serve_forever
    monkeypatch.setattr(Server, "serve_forever", serve_forever)

    def ignored(number: int, handler: Any) -> None:
        """Leave the signals of the tests alone."""

    monkeypatch.setattr(signal, "signal", ignored)
    assert main(["--port", "0", "--case", case]) == 0
    assert [one[:1] if isinstance(one, str) and one[:1] == "{" else one for one in found] == answers


class TestServer:
    def test_rest_and_streams_share_a_port(self) -> None:
        with serve("coinglass") as server:
            assert [len(json.decode(one)["data"]) for one in received(server, 2)] == [1, 4]
            asked = httpx.get(f"{server.url}/api/futures/supported-coins", headers={"CG-API-KEY": KEY}, trust_env=False)
        assert asked.json()["code"] == "0"

    def test_the_key_is_checked(self) -> None:
        with serve("coinglass") as server:
            assert status(server, key="another")[0] == 401
            received(server, 1)

    def test_a_private_stream_over_a_socket(self) -> None:
        with serve("ztdx") as server, connected(server, "/ws") as opened:
            opened.send('{"type":"auth","listenKey":"x"}')
            opened.send(ACCOUNT)
            found = [json.decode(opened.recv(timeout=10)) for _ in range(3)]
        assert [one.get("type") or one.get("event") for one in found] == ["auth_result", "subscribed", "update"]

    def test_a_case_holds_for_the_server_too(self) -> None:
        with serve("coinglass", case="plan-path") as server:
            assert received(server, 1) == ["liquidationOrders need upgrade plan"]

    def test_another_path_is_rest(self) -> None:
        with serve("coinglass") as server, pytest.raises(exceptions.InvalidStatus), connected(server, "/nothing"):
            pass

    def test_there_must_be_such_an_api(self) -> None:
        with pytest.raises(LookupError, match="the sandbox has no 'nothing'"), serve("nothing"):
            pass


class TestFaults:
    def test_each_connection_has_its_own_and_the_last_one_stays(self) -> None:
        with serve("coinglass", script=[Fault(trouble="refuse", status=503), None]) as server:
            assert status(server)[0] == 503
            received(server, 1)
            received(server, 1)
            assert getattr(server.streams, "opened", None) == 3

    def test_a_refusal_has_headers(self) -> None:
        fault = Fault(trouble="refuse", status=429, headers=(("Retry-After", "7"),))
        with serve("coinglass", script=[fault]) as server:
            code, headers = status(server)
        assert (code, headers["Retry-After"]) == (429, "7")

    def test_close_ends_the_connection_with_a_code(self) -> None:
        script = [Fault(trouble="close", code=1012)]
        with (
            serve("coinglass", script=script) as server,
            connected(server) as opened,
            pytest.raises(exceptions.ConnectionClosed) as caught,
        ):
            opened.recv(timeout=10)
        assert caught.value.rcvd.code == 1012

    def test_mute_answers_heartbeats_only(self) -> None:
        with serve("coinglass", script=[Fault(trouble="mute", after=1)]) as server, connected(server) as opened:
            opened.send(SUBSCRIBE)
            assert len(json.decode(opened.recv(timeout=10))["data"]) == 1
            opened.send("ping")
            assert opened.recv(timeout=10) == "pong"

    @pytest.mark.parametrize("trouble", ["freeze", "deaf"])
    def test_frozen_answers_nothing(self, trouble: Any) -> None:
        with serve("coinglass", script=[Fault(trouble=trouble, after=2)]) as server, connected(server) as opened:
            opened.send(SUBSCRIBE)
            assert len([opened.recv(timeout=10) for _ in range(2)]) == 2
            opened.send("ping")
            with pytest.raises(TimeoutError):
                opened.recv(timeout=0.05)

    def test_cut_ends_within_a_frame(self) -> None:
        with serve("coinglass", script=[Fault(trouble="cut", after=1)]) as server, connected(server) as opened:
            opened.send(SUBSCRIBE)
            opened.recv(timeout=10)
            with pytest.raises(exceptions.ConnectionClosedError) as caught:
                opened.recv(timeout=10)
        assert caught.value.rcvd is None

    def test_say_sends_a_text_of_any_kind_once(self) -> None:
        with serve("coinglass", script=[Fault(trouble="say", after=2, text="no JSON")]) as server:
            *messages, text = received(server, 3)
        assert (len(messages), text) == (2, "no JSON")

    def test_burst_repeats_a_message(self) -> None:
        with serve("coinglass", script=[Fault(trouble="burst", times=50)]) as server:
            found = received(server, 51)
        assert (len(set(found[:50])), found[50] == found[0]) == (1, False)

    def test_stall_reads_nothing_for_a_while(self) -> None:
        with serve("coinglass", script=[Fault(trouble="stall", seconds=0.05)]) as server, connected(server) as opened:
            began = time.monotonic()
            opened.send("ping")
            assert opened.recv(timeout=10) == "pong"
            assert time.monotonic() - began >= 0.04

    def test_a_text_is_not_shown(self) -> None:
        assert "secret" not in repr(Fault(trouble="say", text="secret"))


def row(number: int, **other: Any) -> TapeRow:
    facts = {"exchange": "Binance", "base_asset": "BTC", "symbol": "BTCUSDT", "price": 50000.0 + number, "side": 1}
    return {**facts, "volume_usd": 20000.0 + number, "time": NOW + number * 1000, **other}


ROWS = [row(number) for number in range(10)]


def at(seconds: float) -> Callable[[], int]:
    return lambda: NOW + int(seconds * 1000)


def feed(tape: Tape, clock: Callable[[], int]) -> TapeFeed:
    table = import_module("perpkit.coinglass.channels")
    values = {"name": "liquidation_orders"}
    frames = load_frames("coinglass")
    return TapeFeed(tape, table.LIQUIDATION_ORDERS, values, frames, clock, monotonic=lambda: 100.0)


def prices(messages: list[str]) -> list[float]:
    return [row["price"] - 50000 for one in messages for row in json.decode(one)["data"]]


class TestTape:
    def test_a_subscription_gets_what_happens_from_then_on(self) -> None:
        clock = [3.5]
        it = feed(Tape(channel="liquidation_orders", rows=ROWS), lambda: at(clock[0])())
        assert it.due() == 100.5
        assert it.take(0.0) == []
        clock[0] = 5.0
        assert it.due() == 0.0
        messages = it.take(0.0)
        assert prices(messages) == [4, 5]
        assert json.decode(messages[0])["data"][0] == {
            **{name: value for name, value in ROWS[4].items() if name != "exchange"},
            "exchange": "Binance",
        }
        clock[0] = 60.0
        assert prices(it.take(0.0)) == [6, 7, 8, 9]
        assert it.due() is None

    def test_a_replay_sends_the_last_rows_again(self) -> None:
        it = feed(Tape(channel="liquidation_orders", rows=ROWS, replay=2), at(3.5))
        assert prices(it.take(0.0)) == [2, 3]

    def test_the_clock_of_the_vendor_may_be_ahead(self) -> None:
        it = feed(Tape(channel="liquidation_orders", rows=ROWS, skew=3, replay=1), at(3.5))
        [message] = it.take(0.0)
        assert json.decode(message)["data"][0]["time"] == NOW + 3_000 + 3_000

    def asked(self, tape: Tape, seconds: float, **query: str) -> list[dict[str, Any]]:
        wanted = {"exchange": "binance", "symbol": "BTC", "min_liquidation_amount": "0", **query}
        with serve("coinglass", tape=tape, clock=at(seconds)) as server:
            url = f"{server.url}/api/futures/liquidation/order"
            found = httpx.get(url, params=wanted, headers={"CG-API-KEY": KEY}, trust_env=False).json()
        rows: list[dict[str, Any]] = found["data"]
        return rows

    def test_rest_shows_the_same_rows_later_in_its_own_form(self) -> None:
        found = self.asked(Tape(channel="liquidation_orders", rows=ROWS, rest_lag=5), 8.0)
        assert [one["price"] for one in found] == [50003.0, 50002.0, 50001.0, 50000.0]
        assert (found[0]["exchange_name"], found[0]["usd_value"]) == ("BINANCE", 20003.0)

    @pytest.mark.parametrize(
        ("query", "numbers"),
        [
            ({"start_time": str(NOW + 2000), "end_time": str(NOW + 4000)}, [3, 2]),
            ({"min_liquidation_amount": "20008"}, [9, 8]),
            ({"exchange": "OKX"}, []),
            ({"symbol": "ETH"}, []),
        ],
    )
    def test_rest_filters(self, query: Mapping[str, str], numbers: list[int]) -> None:
        found = self.asked(Tape(channel="liquidation_orders", rows=ROWS, rest_lag=0), 60.0, **query)
        assert [one["price"] - 50000 for one in found] == numbers

    def test_rest_shows_the_newest_rows_of_an_answer_that_is_full(self) -> None:
        many = [row(number, time=NOW + number) for number in range(450)]
        found = self.asked(Tape(channel="liquidation_orders", rows=many, rest_lag=0), 60.0)
        assert [found[0]["price"], found[-1]["price"], len(found)] == [50449.0, 50250.0, 200]

    def test_other_operations_and_refusals_are_recorded_ones(self) -> None:
        with serve("coinglass", tape=Tape(channel="liquidation_orders", rows=ROWS)) as server:
            url = f"{server.url}/api/futures/liquidation/order"
            refused = httpx.get(url, headers={"CG-API-KEY": KEY}, trust_env=False)
            other = httpx.get(f"{server.url}/api/futures/supported-coins", headers={"CG-API-KEY": KEY}, trust_env=False)
        assert refused.json()["code"] != "0"
        assert "BTC" in other.json()["data"]

    def test_a_tape_goes_over_the_socket(self) -> None:
        tape = Tape(channel="liquidation_orders", rows=ROWS, replay=3)
        with serve("coinglass", tape=tape, clock=at(4.0)) as server:
            assert prices(received(server, 1)) == [2, 3, 4]


def test_a_channel_without_recordings_is_silent() -> None:
    table = import_module("perpkit.ztdx.channels")
    it = RecordedFeed(table.TRADES, {"symbol": "BTCUSDT"}, (), at(0))
    assert it.due() is None
    assert it.take(0.0) == []
