"""Alerts reach their targets at least once, in order, whatever happens in between."""

from __future__ import annotations

import io
import json
import logging
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from perpkit._runtime.secret import Secret
from perpkit.errors import ConfigurationError
from perpkit.watch import Alert
from perpkit.watch.configuration import Target
from perpkit.watch.delivery import LONGEST_WAIT, MOST_ATTEMPTS, Courier, DeliveryError, Terminal, Webhook, senders
from perpkit.watch.store import Delivery, StateError, Store

from .hooked import hook


def alert(number: int) -> Alert:
    return Alert(id=f"id-{number}", rule="one", kind="fired", at_ms=number, group={}, value=number)


def kept(store: Store, *numbers: int, targets: Sequence[str] = ("desk",)) -> Store:
    store.keep({}, [(alert(number), targets) for number in numbers])
    return store


class Clock:
    """A time that tests set."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def test_a_webhook_gets_the_alert_with_its_id(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with hook() as served, caplog.at_level(logging.DEBUG):
        monkeypatch.setenv("DESK", served.url)
        courier = Courier(kept(Store(None), 1), senders({"desk": Target(webhook_env="DESK")}, sys.stdout))
        assert courier.deliver("desk")
        assert not courier.deliver("desk")
    ((key, content),) = served.got
    assert (key, content["id"], content["value"]) == ("id-1", "id-1", 1)
    assert "secret" not in caplog.text, "the address of a webhook is in no log"


def test_a_refused_alert_is_sent_again_later_and_later_ones_wait_for_it(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock, store = Clock(), kept(Store(None), 1, 2)
    with hook(500, 503) as served, caplog.at_level(logging.WARNING, "perpkit.watch"):
        monkeypatch.setenv("DESK", served.url)
        courier = Courier(store, senders({"desk": Target(webhook_env="DESK")}, sys.stdout), now=clock)
        assert not courier.deliver("desk")
        assert not courier.deliver("desk"), "its time has not come"
        clock.now += 1
        assert not courier.deliver("desk")
        clock.now += 2
        assert courier.deliver("desk")
        assert courier.deliver("desk")
    assert [key for key, _ in served.got] == ["id-1", "id-1", "id-1", "id-2"]
    assert "HTTP status 503" in caplog.text
    assert "secret" not in caplog.text


def test_a_webhook_that_is_away_is_no_loss(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    with hook() as served:
        monkeypatch.setenv("DESK", served.url)
    store = kept(Store(None), 1)
    courier = Courier(store, senders({"desk": Target(webhook_env="DESK")}, sys.stdout))
    assert not courier.deliver("desk")
    assert store.waiting() == {"desk": 1}
    assert "did not answer" in caplog.text
    assert "secret" not in caplog.text


def test_an_alert_is_given_up_after_about_a_day(caplog: pytest.LogCaptureFixture) -> None:
    clock, store, waits = Clock(), kept(Store(None), 1), list[float]()

    def refuse(delivery: Delivery) -> None:
        raise DeliveryError("it is full")

    courier = Courier(store, {"desk": refuse}, now=clock)
    for _ in range(MOST_ATTEMPTS):
        assert store.waiting() == {"desk": 1}
        begun = clock.now
        while store.due("desk", clock.now) is None:
            clock.now += 1
        waits.append(clock.now - begun)
        courier.deliver("desk")
    assert store.waiting() == {}
    assert "given up" in caplog.text
    assert max(waits) == LONGEST_WAIT
    assert 20 * 3_600 < sum(waits) < 30 * 3_600


def test_a_program_gets_the_alert_on_its_standard_input(tmp_path: Path) -> None:
    target = tmp_path / "alert.json"
    program = (
        f"import sys; open({str(target)!r}, 'wb').write(sys.stdin.buffer.read()); sys.exit('$(boom)' not in sys.argv)"
    )
    command = (sys.executable, "-c", program, "$(boom)")
    store = kept(Store(None), 1)
    assert Courier(store, senders({"desk": Target(command=command)}, sys.stdout)).deliver("desk")
    assert json.loads(target.read_bytes())["id"] == "id-1"


@pytest.mark.parametrize("command", [(sys.executable, "-c", "raise SystemExit(3)"), ("no-such-program-anywhere",)])
def test_a_program_that_fails_is_run_again(command: tuple[str, ...], caplog: pytest.LogCaptureFixture) -> None:
    store = kept(Store(None), 1)
    assert not Courier(store, senders({"desk": Target(command=command)}, sys.stdout)).deliver("desk")
    assert store.waiting() == {"desk": 1}
    assert command[0] in caplog.text


def test_an_address_that_cannot_be_used_is_not_shown_and_loses_nothing(caplog: pytest.LogCaptureFixture) -> None:
    store = kept(Store(None), 1)
    courier = Courier(store, {"desk": Webhook(Secret("https://hooks.example:port/T0/b-very-secret"))})
    assert not courier.deliver("desk")
    assert store.waiting() == {"desk": 1}
    assert "did not answer (InvalidURL)" in caplog.text
    assert "very-secret" not in caplog.text


def test_a_terminal_that_is_gone_loses_nothing(caplog: pytest.LogCaptureFixture) -> None:
    store, stream = kept(Store(None), 1, targets=["screen"]), io.StringIO()
    stream.close()
    assert not Courier(store, {"screen": Terminal(stream)}).deliver("screen")
    assert store.waiting() == {"screen": 1}
    assert "the terminal cannot be written to" in caplog.text


def test_a_store_that_fails_for_a_while_ends_no_delivery(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store, told = kept(Store(None), 1), threading.Event()
    real, faults = Store.due, [StateError("the disk is full")]

    def due(self: Store, target: str, now: float) -> Delivery | None:
        if faults:
            raise faults.pop()
        return real(self, target, now)

    monkeypatch.setattr(Store, "due", due)
    courier = Courier(store, {"desk": lambda _: told.set()})
    courier.start()
    assert told.wait(60)
    courier.stop(60)
    assert "desk: the disk is full" in caplog.text


def test_a_fault_that_nobody_expects_ends_no_delivery(caplog: pytest.LogCaptureFixture) -> None:
    clock, store, told = Clock(), kept(Store(None), 1), list[Delivery]()
    faults = [FileNotFoundError("/etc/certificates of https://hooks.example/secret")]

    def send(delivery: Delivery) -> None:
        if faults:
            raise faults.pop()
        told.append(delivery)

    courier = Courier(store, {"desk": send}, now=clock)
    assert not courier.deliver("desk")
    assert "desk: the alert could not be sent (FileNotFoundError); the alert is sent again in 1 s" in caplog.text
    assert "hooks.example" not in caplog.text
    clock.now += 2
    assert courier.deliver("desk")
    assert [one.alert for one in told] == ["id-1"]


def test_a_store_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    store = Store(tmp_path / "state.sqlite")
    store.close()
    for use in (store.state, store.waiting):
        with pytest.raises(StateError, match="the state cannot be kept"):
            use()
    with pytest.raises(StateError, match="the state cannot be kept"):
        kept(store, 1)


def test_the_terminal_gets_one_line() -> None:
    stream = io.StringIO()
    store = kept(Store(None), 1)
    assert Courier(store, senders({"desk": Target(terminal=True)}, stream)).deliver("desk")
    assert stream.getvalue() == f"{alert(1).text}\n"


def test_a_missing_address_names_target_and_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DESK", raising=False)
    with pytest.raises(ConfigurationError, match=r"target desk: .*DESK is not set"):
        senders({"desk": Target(webhook_env="DESK")}, sys.stdout)


def test_alerts_and_state_survive_and_none_is_kept_twice(tmp_path: Path) -> None:
    path = tmp_path / "watch.sqlite"
    store = Store(path)
    store.keep({"known": 1}, [(alert(1), ("a", "b"))])
    store.keep({"known": 2}, [(alert(1), ("a", "b"))])
    store.close()
    again = Store(path)
    assert again.state() == {"known": 2}
    assert again.waiting() == {"a": 1, "b": 1}
    again.close()


def test_a_file_that_is_no_store_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("These are notes." * 100)
    with pytest.raises(ConfigurationError, match=r"notes\.txt cannot keep the state"):
        Store(path)


def test_a_slow_target_delays_no_other() -> None:
    stream = io.StringIO()
    store = kept(Store(None), 1, targets=("slow", "desk"))
    with hook() as served:
        entered, go = served.arrived, threading.Event()

        def slow(delivery: Delivery) -> None:
            entered.set()
            assert go.wait(60)

        told = threading.Event()

        def desk(delivery: Delivery) -> None:
            assert entered.wait(60)
            stream.write(delivery.line)
            told.set()

        courier = Courier(store, {"slow": slow, "desk": desk})
        courier.start()
        assert told.wait(60)
        go.set()
        courier.stop(60)
    assert store.waiting() == {}
