"""Small parts: the ledger, back-off, what errors of the library mean, reading, and the command."""

from __future__ import annotations

import argparse
import json
import logging
import socket
import ssl
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from websockets.datastructures import Headers
from websockets.exceptions import InvalidHandshake, InvalidStatus, InvalidURI
from websockets.frames import Close, Frame, Opcode
from websockets.http11 import Response

from perpkit._runtime.description.channel import Channel, KeyPart, MessageKind, Sign, StreamApi
from perpkit._runtime.stream.backoff import LONGEST, Backoff
from perpkit._runtime.stream.ledger import Ledger, Mark, close
from perpkit._runtime.stream.likeness import Likeness
from perpkit._runtime.stream.notices import Reason
from perpkit._runtime.stream.reading import Reader, Routes
from perpkit.coinglass import channels, models
from perpkit.streams import Repair, StreamError, command, wire
from perpkit.ztdx import channels as ztdx_channels


def mark(time: int, price: float = 1.0) -> Mark:
    return Mark(time, ("btc",), (price,))


KEYS = st.lists(st.integers(0, 3), max_size=12)


@given(true=KEYS, late=st.lists(st.booleans(), max_size=12), orders=st.permutations(range(3)))
def test_the_larger_number_of_both_sources_is_given_in_any_order(
    true: list[int], late: list[bool], orders: Sequence[int]
) -> None:
    """Rows come live, or late, or only over REST; REST is read in between. Each is given as often as it is true."""
    ledger = Ledger(0)
    given_out: list[int] = []
    live = [key for key, is_late in zip(true, [*late, *[False] * 12], strict=False) if not is_late]
    rest = [key for key, is_late in zip(true, [*late, *[False] * 12], strict=False) if is_late]

    def hear(keys: list[int]) -> None:
        given_out.extend(key for key in keys if ledger.live(mark(key), 0, older=False) is not None)

    def look() -> None:
        for one, row in ledger.compare([(mark(key), key) for key in true]).missing:
            ledger.repaired(one)
            given_out.append(row)

    steps: list[Callable[[], None]] = [lambda: hear(live), look, lambda: hear(rest)]
    for number in orders:
        steps[number]()
    look()
    assert sorted(given_out) == sorted(true)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (1.0, 1, True),
        (100.12, 100.1, True),
        (100.15, 100.2, True),
        (100.1, 100.2, False),
        (56_738.42, 56_738, True),
        (57_000, 56_000, False),
        (0.0987, 0.0988, False),
        (Decimal("1.50"), 1.5, True),
    ],
)
def test_numbers_are_compared_at_the_coarser_scale(one: Any, other: Any, same: bool) -> None:
    assert close((one,), (other,)) is same


def test_what_makes_a_row_may_be_a_number_alone() -> None:
    channel = channels.LIQUIDATION_ORDERS
    assert channel.repair is not None
    described = evolve(channel.repair, key=(KeyPart(stream="price", rest="price", compare="number"),))
    row = models.StreamedLiquidation(
        base_asset="btc", exchange="BINANCE", symbol="Y", price=1.5, volume_usd=2.0, side=models.ClosedSide(1), time=7
    )
    likeness = Likeness(channel, described, Repair(pairs=[("Binance", "BTC")]))
    assert likeness.live(row) == Mark(0, (), (1.5,))
    assert likeness.rest(row) == Mark(0, (), (1.5,))
    assert Likeness(channel, described, Repair(pairs=[("Binance", "ETH")])).live(row) is None


def test_a_row_that_is_sent_again_after_a_reconnect_is_known() -> None:
    ledger = Ledger(0)
    assert ledger.live(mark(5), 0, older=False) is not None
    assert ledger.live(mark(5), 1, older=True) is None  # sent again
    assert ledger.live(mark(5), 1, older=True) is not None  # a second one on the same connection
    assert ledger.live(mark(6), 1, older=False) is not None


def test_a_ledger_forgets_by_time_and_remembers_from_when() -> None:
    ledger = Ledger(0)
    for second in range(10):
        ledger.live(mark(second * 1000), 0, older=False)
    ledger.forget(5_500)
    assert len(ledger) == 5
    assert ledger.start == 5_500


def test_a_ledger_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("perpkit._runtime.stream.ledger.MOST", 4)
    ledger = Ledger(0)
    for second in range(10):
        ledger.live(mark(second * 1000), 0, older=False)
    ledger.forget(0)
    assert len(ledger) == 4
    assert ledger.start == 6_000


def test_waits_grow_to_a_minute_and_no_further() -> None:
    backoff = Backoff(lambda: 1.0)
    assert [backoff.wait() for _ in range(8)] == [1, 2, 4, 8, 16, 32, 60, 60]
    backoff.ended(5.0, data=True)
    assert backoff.wait() == LONGEST
    backoff.ended(50.0, data=False)
    assert backoff.wait() == LONGEST
    backoff.ended(50.0, data=True)
    assert backoff.wait() == 1
    assert backoff.wait(asked=5.0) == 5.0
    assert backoff.wait(asked=1e9) == 600


SECRET = "wss://host/?cg-api-key=not-a-real-key-0123456789"
UNVERIFIED = ssl.SSLCertVerificationError(1, "bad")
UNVERIFIED.verify_message = "self-signed certificate"


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (socket.gaierror(-2, "Name or service not known"), "name", "Name or service not known"),
        (UNVERIFIED, "certificate", "self-signed certificate"),
        (TimeoutError(), "network", "in time"),
        (ConnectionRefusedError(111, "Connection refused"), "network", "Connection refused"),
        (OSError(SECRET), "network", "OSError: no connection"),
        (InvalidHandshake(SECRET), "protocol", "InvalidHandshake"),
        (InvalidURI(SECRET, "wrong"), "protocol", "InvalidURI"),
        (EOFError(SECRET), "protocol", "EOFError"),
    ],
)
def test_what_the_library_raises_is_understood_and_shows_no_key(error: Exception, kind: str, words: str) -> None:
    found = wire.failure(error)
    assert found.kind == kind
    assert words in found.words
    assert "not-a-real-key" not in found.words


@pytest.mark.parametrize(("status", "kind"), [(302, "redirect"), (429, "status"), (503, "status")])
def test_a_refused_handshake_keeps_its_status_and_the_wait(status: int, kind: str) -> None:
    headers = Headers([("Retry-After", "7"), ("Location", SECRET)])
    found = wire.failure(InvalidStatus(Response(status, "", headers)))
    assert (found.kind, found.status, found.retry_after) == (kind, status, 7.0)
    assert "not-a-real-key" not in found.words


def test_nothing_of_the_library_is_logged() -> None:
    assert not wire.SILENT.isEnabledFor(logging.CRITICAL)
    assert wire.SILENT.parent is None


def test_the_proxy_is_that_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.test:8080")
    monkeypatch.setenv("no_proxy", "inside.test")
    assert wire.settings("wss://host.test/ws", 1.0)["proxy"] == "http://proxy.test:8080"
    assert wire.settings("wss://inside.test/ws", 1.0)["proxy"] is None
    assert wire.settings("wss://host.test/ws", 1.0)["ping_interval"] is None
    assert wire.settings("wss://host.test/ws", 1.0)["ssl"] is not None


class Protocol:
    """How a connection of the library ended."""

    def __init__(self, received: Close | None, sent: Close | None, first: bool | None) -> None:
        self.close_rcvd, self.close_sent, self.close_rcvd_then_sent = received, sent, first


@pytest.mark.parametrize(
    ("protocol", "reason", "detail", "too_large"),
    [
        (Protocol(None, None, None), Reason.LOST, "the connection broke", False),
        (Protocol(Close(1001, "bye"), Close(1001, "bye"), True), Reason.CLOSED, "close code 1001: bye", False),
        (Protocol(None, Close(1009, "too big"), None), Reason.LOST, "a message was too large", True),
        (Protocol(Close(1009, ""), None, True), Reason.CLOSED, "close code 1009", False),
    ],
)
def test_how_a_connection_ended(protocol: Protocol, reason: Reason, detail: str, too_large: bool) -> None:
    found = wire.loss(protocol, None)
    assert (found.reason, found.detail, found.too_large) == (reason, detail, too_large)


def test_frames_become_messages() -> None:
    assembly = wire.Assembly()
    frames = [(Opcode.TEXT, b"ab", False), (Opcode.CONT, b"c", False), (Opcode.CONT, b"d", True)]
    parts = [assembly.add(Frame(opcode, data, fin)) for opcode, data, fin in frames]
    assert parts == [None, None, b"abcd"]
    assert assembly.add(Frame(Opcode.BINARY, b"e", True)) == b"e"


def routes(*wanted: tuple[Channel[Any], dict[str, str]]) -> Routes[str]:
    found: Routes[str] = Routes()
    found.set((channel, parts, f"{channel.id}:{parts['address']}") for channel, parts in wanted)
    return found


def test_frames_find_their_subscription_by_channel_or_by_kind_and_pair() -> None:
    found = routes(
        (ztdx_channels.TICKERS, {"address": "ticker:A", "symbol": "A"}),
        (ztdx_channels.TICKERS, {"address": "ticker:B", "symbol": "B"}),
        (ztdx_channels.UNIFIED_ACCOUNT, {"address": "unified_account"}),
    )

    def owner(**content: Any) -> Any:
        return found.find(json.dumps(content).encode())

    assert owner(type="ticker", symbol="B")[0] == "tickers:ticker:B"
    assert owner(type="ticker", symbol="C") is None
    assert owner(type=["ticker"], symbol="B") is None
    name, kind = owner(channel="unified_account", event="margin_call", data={})
    assert (name, kind.name) == ("unified_account:unified_account", "margin_call")
    assert owner(channel="unified_account", event="new")[1] is None


def test_members_deeper_in_a_frame_are_found() -> None:
    kind = MessageKind(name="x", payload=lambda: models.StreamedLiquidation, at=("result", "rows"), many=True)
    channel: Channel[Any] = Channel(
        id="deep",
        call_path="stream.deep",
        address="deep",
        nature="log",
        route=Sign(members=((("result", "name"), ("{address}",)), (("ok",), (True,)))),
        messages=(kind,),
        server=channels.STREAM,
    )
    found = routes((channel, {"address": "deep"}))
    row = {
        "base_asset": "BTC",
        "exchange": "X",
        "symbol": "Y",
        "price": "1.5",
        "volume_usd": 1,
        "side": 1,
        "time": 1750000000000,
    }
    data = json.dumps({"ok": True, "result": {"name": "deep", "rows": [row]}}).encode()
    assert found.find(data) == ("deep:deep", kind)
    assert found.find(b'{"ok":true}') is None
    assert found.find(b'{"ok":false,"result":{"name":"deep"}}') is None
    rows, _ = Reader(True, False, lambda: ()).rows(kind, data, "deep")
    assert rows[0].price == 1.5


def test_a_key_is_masked_in_a_broken_message() -> None:
    from perpkit._runtime.secret import Secret

    reader = Reader(False, False, lambda: (Secret("not-a-real-key-0123456789"),))
    kind = channels.LIQUIDATION_ORDERS.messages[0]
    with pytest.raises(StreamError) as caught:
        reader.rows(kind, b'{"data":[{"price":"not-a-real-key-0123456789"}]}', "x")
    assert b"not-a-real-key" not in caught.value.body  # type: ignore[attr-defined]


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return parser.parse_args(words)


def test_the_command_prints_a_line_for_each_item(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.run(parsed("coinglass", "liquidation-orders", "--sandbox", "--count", "3")) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["kind"] for one in lines] == ["StreamedLiquidation"] * 3
    assert lines[0]["side_label"] == "short"


def test_the_command_takes_the_arguments_of_a_channel(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--symbol", "BTCUSDT", "--sandbox", "--count", "1"]
    assert command.run(parsed("ztdx", "tickers", *words)) == 0
    assert json.loads(capsys.readouterr().out)["symbol"] == "BTCUSDT"


def test_the_command_keeps_rows_and_repairs(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--sandbox", "--count", "2", "--archive", str(tmp_path), "--repair", "Binance:BTC"]
    for _ in range(2):
        assert command.run(parsed("coinglass", "liquidation-orders", *words)) == 0
    kinds = [json.loads(line)["kind"] for line in capsys.readouterr().out.splitlines()]
    assert kinds[:3] == ["StreamedLiquidation", "StreamedLiquidation", "gap"]


@pytest.mark.parametrize("words", [["--count", "0"], ["--count", "x"], ["--when-full", "wait"]])
def test_the_command_refuses_what_makes_no_sense(words: list[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("coinglass", "liquidation-orders", *words)


def test_every_item_has_a_line() -> None:
    from perpkit.streams import Repaired, Snapshot, UnknownMessage

    assert json.loads(command.line(Snapshot(payload={"a": Decimal("1.0")}, gap=2))) == {
        "kind": "snapshot",
        "gap": 2,
        "payload": {"a": "1.0"},
    }
    assert json.loads(command.line(UnknownMessage(kind="new", content={"a": 1})))["content"] == {"a": 1}
    row = models.LiquidationOrder(
        exchange_name="X",
        symbol="Y",
        base_asset="Z",
        price=1.0,
        usd_value=2.0,
        side=models.OrderSide(1),
        time=1750000000000,
    )
    assert json.loads(command.line(Repaired(row=row, gap=1)))["usd_value"] == 2.0


def test_every_stream_api_has_what_a_session_needs() -> None:
    for server in (channels.STREAM, ztdx_channels.STREAM):
        assert isinstance(server, StreamApi)
        assert server.heartbeat.seconds * 1.5 <= 45
