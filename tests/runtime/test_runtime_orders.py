"""Order safety: what moves money is sent once, named by an id, and a lost answer is told as such."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import warnings
from collections.abc import Callable
from decimal import Decimal
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from perpkit._runtime.errors import (
    BadRequestError,
    NotFoundError,
    OrderOutcomeUnknown,
    ParameterError,
    PartlyDoneWarning,
    PerpkitError,
    RateLimitError,
    RequestTimeoutError,
    TimestampError,
    TransportError,
    WaitTooLongError,
)
from perpkit._runtime.hooks import Hooks
from perpkit._runtime.http.transport import SyncTransport
from perpkit._runtime.secret import Secret
from perpkit._runtime.timeout import NoPlaceError
from perpkit.sandbox import credentials
from perpkit.ztdx import AsyncZtdx, Ztdx
from perpkit.ztdx.operations import OPERATIONS
from tests.runtime.shop import Time, crossed, simulated

UUID = "3fa42833-9508-4061-8d80-b68563dcd521"
ORDER: dict[str, Any] = {"orderId": 2254222045, "symbol": "BTCUSDT", "status": "NEW", "clientOrderId": "mine-1"}
NOT_THERE = httpx.Response(400, json={"code": -2013, "msg": "Order does not exist."})
LISTEN_KEY = "fakeListenKey" + "0" * 51

KEYS: dict[str, Any] = dict(credentials("ztdx"))

Handler = Callable[[httpx.Request], httpx.Response]


@pytest.fixture(autouse=True)
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    return simulated(monkeypatch)


class Vendor:
    """Answers a write with one thing and the question after it with another; remembers every request."""

    def __init__(self, write: httpx.Response | Exception, question: httpx.Response | Exception = NOT_THERE) -> None:
        self.write, self.question = write, question
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.question if request.url.path == "/fapi/v1/openOrder" else self.write
        if isinstance(answer, Exception):
            raise answer
        return copy.copy(answer)

    @property
    def writes(self) -> list[dict[str, str]]:
        """The queries of everything but questions."""
        return [query(one) for one in self.requests if one.url.path != "/fapi/v1/openOrder"]

    @property
    def questions(self) -> list[dict[str, str]]:
        return [query(one) for one in self.requests if one.url.path == "/fapi/v1/openOrder"]


def query(request: httpx.Request) -> dict[str, str]:
    return dict(parse_qsl(request.url.query.decode()))


def ztdx(vendor: Handler, **options: Any) -> Any:
    http_client = httpx.Client(transport=httpx.MockTransport(vendor))
    given: dict[str, Any] = {**KEYS, "limiter": False, **options}
    return Ztdx(**given, http_client=http_client)


CALLS: dict[str, Callable[[Any], Any]] = {
    "trade_new_order": lambda one: one.trade.new_order(symbol="BTCUSDT", side="BUY", type="MARKET", quantity="0.01"),
    "trade_modify_order": lambda one: one.trade.modify_order(
        symbol="BTCUSDT", orig_client_order_id="mine-1", quantity="0.02", price="98500"
    ),
    "trade_cancel_order": lambda one: one.trade.cancel_order(symbol="BTCUSDT", orig_client_order_id="mine-1"),
    "trade_cancel_batch_orders": lambda one: one.trade.cancel_batch_orders(
        symbol="BTCUSDT", orig_client_order_id_list=["mine-1", "mine-2"]
    ),
    "trade_set_leverage": lambda one: one.trade.set_leverage(symbol="BTCUSDT", leverage=5),
    "account_set_position_mode": lambda one: one.account.set_position_mode(dual_side_position=False),
    "account_margin_mode": lambda one: one.account.set_margin_mode(margin_mode="unified"),
}
every_write = pytest.mark.parametrize("write", CALLS.values(), ids=CALLS)
LOST: dict[str, httpx.Response | Exception] = {
    "timeout": httpx.ReadTimeout("slow"),
    "broken": httpx.ReadError("broken"),
    "disconnected": httpx.RemoteProtocolError("gone"),
    "500": httpx.Response(500, json={"code": -1001, "msg": "internal"}),
    "502": httpx.Response(502, html="<html>bad gateway</html>"),
    "503": httpx.Response(503, json={"error": "ENGINE_BUSY"}),
    "408": httpx.Response(408),
    "redirect": httpx.Response(302, headers={"location": "https://elsewhere.example"}),
    "empty": httpx.Response(200),
    "cut off": httpx.Response(200, content=b'{"orderId": 22542'),
    "other form": httpx.Response(200, json={"status": 5}),
    "code without a meaning": httpx.Response(200, json={"code": 200, "error": "success"}),
    "too large": httpx.Response(200, content=b" " * 30_001),
}
REFUSED: dict[str, tuple[httpx.Response, type[PerpkitError]]] = {
    "-2019": (httpx.Response(400, json={"code": -2019, "msg": "Margin is insufficient."}), BadRequestError),
    "-2011": (httpx.Response(400, json={"code": -2011, "msg": "Unknown order sent."}), BadRequestError),
    "-2013": (NOT_THERE, NotFoundError),
    "429": (httpx.Response(429, headers={"retry-after": "0"}, text="Too many requests."), RateLimitError),
    "418": (httpx.Response(418), RateLimitError),
    "html": (httpx.Response(403, html="<html>firewall</html>"), PerpkitError),
}


# Rule 1: the answer is lost


@every_write
@pytest.mark.parametrize("answer", LOST.values(), ids=LOST)
def test_rule_1_lost_answer_of_a_write_is_an_outcome_unknown(
    write: Callable[[Any], Any], answer: httpx.Response | Exception
) -> None:
    vendor = Vendor(answer)
    with pytest.raises(OrderOutcomeUnknown) as caught:
        write(ztdx(vendor, max_body_bytes=30_000))
    assert len(vendor.writes) == 1, "it is never sent again"
    assert len(vendor.questions) <= 1
    assert caught.value.sent
    assert isinstance(caught.value.__cause__, PerpkitError)
    assert "Whether it took effect is not known; it was not sent again" in str(caught.value)


@every_write
@pytest.mark.parametrize(("answer", "kind"), REFUSED.values(), ids=REFUSED)
def test_rule_1_clear_refusal_is_that_refusal(
    write: Callable[[Any], Any], answer: httpx.Response, kind: type[PerpkitError]
) -> None:
    vendor = Vendor(answer)
    with pytest.raises(kind) as caught:
        write(ztdx(vendor))
    assert not isinstance(caught.value, OrderOutcomeUnknown)
    assert (len(vendor.writes), vendor.questions) == (1, [])


def test_rule_1_question_does_not_wait_long_for_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float | None] = []
    enter = SyncTransport.enter

    def busy(transport: SyncTransport, seconds: float | None = None) -> Any:
        asked.append(seconds)
        if seconds is not None:
            raise NoPlaceError
        return enter(transport, seconds)

    monkeypatch.setattr(SyncTransport, "enter", busy)
    vendor = Vendor(httpx.ReadTimeout("slow"))
    with pytest.raises(OrderOutcomeUnknown) as caught:
        CALLS["trade_new_order"](ztdx(vendor))
    assert asked == [None, 5.0]
    assert isinstance(caught.value.lookup_error, RequestTimeoutError)
    assert "no connection of this client was free within 5.0 s" in str(caught.value.lookup_error)
    assert not vendor.questions


async def test_rule_1_holds_for_the_asynchronous_client() -> None:
    vendor = Vendor(httpx.ReadTimeout("slow"), httpx.Response(200, json=ORDER))
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(vendor))
    client = AsyncZtdx(**KEYS, http_client=http_client, limiter=False)
    with pytest.raises(OrderOutcomeUnknown) as caught:
        await CALLS["trade_new_order"](client)
    assert caught.value.found.order_id == "2254222045"
    assert (len(vendor.writes), len(vendor.questions)) == (1, 1)


def test_rule_1_open_order_is_asked_for_once_by_its_client_order_id() -> None:
    vendor = Vendor(httpx.ReadTimeout("slow"), httpx.Response(200, json=ORDER))
    with pytest.raises(OrderOutcomeUnknown) as caught:
        CALLS["trade_new_order"](ztdx(vendor))
    [question], [sent] = vendor.questions, vendor.writes
    assert question["origClientOrderId"] == sent["newClientOrderId"] == caught.value.client_order_id
    assert question["symbol"] == "BTCUSDT"
    assert caught.value.found.status == "NEW"
    assert caught.value.lookup_error is None
    assert "GET /fapi/v1/openOrder, asked once afterwards, shows the order as open (.found)" in str(caught.value)


def test_rule_1_order_that_is_not_open_is_not_told_to_have_failed() -> None:
    with pytest.raises(OrderOutcomeUnknown) as caught:
        CALLS["trade_new_order"](ztdx(Vendor(httpx.ReadTimeout("slow"))))
    assert (caught.value.found, caught.value.lookup_error) == (None, None)
    assert "shows no open order with this id" in str(caught.value)
    assert "never arrived, was filled, or has ended; it is not known which" in str(caught.value)


@pytest.mark.parametrize(
    "question",
    [
        httpx.ConnectError("down"),
        httpx.ReadTimeout("slow"),
        httpx.Response(500),
        httpx.Response(404, html="<html>no such page</html>"),
        httpx.Response(401),
        httpx.Response(200, content=b"{"),
    ],
    ids=repr,
)
def test_rule_1_failed_question_is_told_and_not_repeated(question: httpx.Response | Exception) -> None:
    vendor = Vendor(httpx.ReadTimeout("slow"), question)
    with pytest.raises(OrderOutcomeUnknown) as caught:
        CALLS["trade_new_order"](ztdx(vendor))
    assert len(vendor.questions) == 1
    assert caught.value.found is None
    assert isinstance(caught.value.lookup_error, PerpkitError)
    assert f"could not be answered ({type(caught.value.lookup_error).__name__}" in str(caught.value)


def test_rule_1_question_has_its_own_time() -> None:
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        raise httpx.ReadTimeout("slow")

    with pytest.raises(OrderOutcomeUnknown):
        CALLS["trade_new_order"](ztdx(answer, timeout=3600, max_retries=9))
    assert [one["read"] for one in seen] == [3600, 10]


def test_rule_1_hook_that_fails_does_not_hide_the_lost_answer() -> None:
    def on_request(event: Any) -> None:
        if event.method == "GET":
            raise RuntimeError("a hook of the caller")

    client = ztdx(Vendor(httpx.ReadTimeout("slow")), hooks=Hooks(on_request=on_request))
    with pytest.raises(OrderOutcomeUnknown) as caught:
        CALLS["trade_new_order"](client)
    assert isinstance(caught.value.lookup_error, RuntimeError)


def test_rule_1_exception_survives_a_process_border() -> None:
    with pytest.raises(OrderOutcomeUnknown) as caught:
        CALLS["trade_cancel_order"](ztdx(Vendor(httpx.ReadTimeout("slow"), httpx.Response(200, json=ORDER))))
    copied = crossed(caught.value)
    assert str(copied) == str(caught.value)
    assert copied.found == caught.value.found


# Rule 2: nothing is sent twice


def test_rule_2_what_is_marked_is_everything_that_changes_something() -> None:
    safe_to_repeat = {"account_create_listen_key", "account_renew_listen_key", "account_close_listen_key"}
    changing = {one.id for one in OPERATIONS if one.method != "GET"} - safe_to_repeat - {"unified_risk_simulate"}
    assert changing == set(CALLS) == {one.id for one in OPERATIONS if one.write is not None}


@every_write
def test_rule_2_refused_timestamp_is_not_tried_again(write: Callable[[Any], Any], time: Time) -> None:
    date = formatdate(time.wall + 600, usegmt=True)
    vendor = Vendor(httpx.Response(400, json={"code": -1021, "msg": "outside"}, headers={"date": date}))
    client = ztdx(vendor)
    with pytest.raises(TimestampError):
        write(client)
    assert len(vendor.requests) == 1
    assert client.clock.offset_ms > 500_000, "the next call carries the vendor's time"


@every_write
def test_rule_2_what_never_left_this_machine_is_tried_again_with_the_same_id(write: Callable[[Any], Any]) -> None:
    vendor = Vendor(httpx.ConnectError("down"))
    with pytest.raises(TransportError) as caught:
        write(ztdx(vendor, max_retries=2))
    assert not caught.value.sent
    assert len(vendor.writes) == 3
    assert len({one.get("newClientOrderId") for one in vendor.writes}) == 1
    assert vendor.questions == []


def test_rule_2_path_without_a_method_is_not_sent_twice_either(time: Time) -> None:
    date = formatdate(time.wall + 600, usegmt=True)
    for answer in (
        httpx.Response(400, json={"code": -1021, "msg": "outside"}, headers={"date": date}),
        httpx.Response(503),
        httpx.ReadTimeout("slow"),
    ):
        vendor = Vendor(answer)
        with pytest.raises(PerpkitError):
            ztdx(vendor).request("POST", "/fapi/v1/order", params={"symbol": "BTCUSDT"})
        assert len(vendor.requests) == 1


def test_rule_2_wait_for_the_rate_limit_that_is_too_long_is_no_lost_answer() -> None:
    vendor = Vendor(httpx.Response(200, json=ORDER))
    client = ztdx(vendor, limiter=None, max_wait=0.0)
    for _ in range(1200):
        CALLS["trade_new_order"](client)
    with pytest.raises(WaitTooLongError):
        CALLS["trade_new_order"](client)
    assert len(vendor.requests) == 1200


# Rule 3: every order has an id


def test_rule_3_client_order_id_is_random_and_of_the_allowed_form() -> None:
    vendor = Vendor(httpx.Response(200, json=ORDER))
    client = ztdx(vendor)
    for _ in range(50):
        CALLS["trade_new_order"](client)
    ids = {one["newClientOrderId"] for one in vendor.writes}
    assert len(ids) == 50
    parameter = next(one for one in OPERATIONS if one.id == "trade_new_order").parameter("newClientOrderId")
    assert all(parameter.matches(one) for one in ids)
    assert len({one[:4] for one in ids}) > 40, "no counter and no common beginning"


def test_rule_3_given_id_is_sent_as_given() -> None:
    vendor = Vendor(httpx.Response(200, json=ORDER))
    client = ztdx(vendor)
    order = {"symbol": "BTCUSDT", "side": "SELL", "type": "LIMIT", "quantity": 1, "price": 2}
    client.trade.new_order(**order, new_client_order_id="mine-1", time_in_force="GTX")
    client.trade.new_order(**order, extra_query={"newClientOrderId": "mine-2"})
    assert [one["newClientOrderId"] for one in vendor.writes] == ["mine-1", "mine-2"]
    for wrong in ("", "a" * 37, "mine 1", "mine/1", "mïne"):
        with pytest.raises(ParameterError):
            client.trade.new_order(**order, new_client_order_id=wrong)


@pytest.mark.parametrize(
    "answer", [httpx.ReadTimeout("slow"), REFUSED["-2019"][0], httpx.ConnectError("down")], ids=repr
)
def test_rule_3_id_is_in_every_exception_and_log_line(
    answer: httpx.Response | Exception, caplog: pytest.LogCaptureFixture
) -> None:
    vendor = Vendor(answer)
    with caplog.at_level(logging.DEBUG, "perpkit"), pytest.raises(PerpkitError) as caught:
        CALLS["trade_new_order"](ztdx(vendor, max_retries=1))
    sent = vendor.writes[0]["newClientOrderId"]
    assert caught.value.client_order_id == sent
    assert str(caught.value).endswith(f"(client order id {sent})")
    lines = [one.getMessage() for one in caplog.records if one.name == "perpkit" and "POST" in one.getMessage()]
    assert lines
    assert all(f"(client order id {sent})" in line for line in lines)


def test_rule_3_interrupted_call_keeps_its_id() -> None:
    def interrupt(_: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        CALLS["trade_cancel_order"](ztdx(interrupt))
    assert "client order id mine-1" in caught.value.__notes__[0]


def test_rule_3_result_shows_the_id() -> None:
    assert CALLS["trade_new_order"](ztdx(Vendor(httpx.Response(200, json=ORDER)))).client_order_id == "mine-1"


# Rules 4 and 5: modify and cancel


def test_rule_4_lost_change_may_have_left_no_order() -> None:
    with pytest.raises(OrderOutcomeUnknown, match="or it no longer exists"):
        CALLS["trade_modify_order"](ztdx(Vendor(httpx.ReadTimeout("slow"))))


@pytest.mark.parametrize("given", [{}, {"orig_client_order_id": "a", "order_id": "1"}])
def test_rule_4_and_5_an_order_is_named_by_exactly_one_id(given: dict[str, str]) -> None:
    client = ztdx(Vendor(httpx.Response(200, json=ORDER)))
    for name, more in (("cancel_order", {}), ("open_order", {}), ("modify_order", {"price": 1})):
        with pytest.raises(ParameterError, match="order_id, orig_client_order_id"):
            getattr(client.trade, name)(symbol="BTCUSDT", **given, **more)


def test_rule_4_change_of_nothing_is_refused() -> None:
    vendor = Vendor(httpx.Response(200, json=ORDER))
    with pytest.raises(ParameterError, match="at least one of quantity, price, stop_price"):
        ztdx(vendor).trade.modify_order(symbol="BTCUSDT", order_id=UUID)
    assert not vendor.requests


def test_rule_5_docstrings_begin_with_what_happens_to_money() -> None:
    text = " ".join(str(Ztdx.sandbox().trade.cancel_order.__doc__).split())
    assert "Cancels an open order, and with it the take-profit and stop-loss orders that belong to it." in text


def test_rule_5_lost_cancel_by_the_vendors_id_shows_that_id() -> None:
    vendor = Vendor(httpx.ReadTimeout("slow"), httpx.Response(200, json=ORDER))
    with pytest.raises(OrderOutcomeUnknown, match=f"order id {UUID}") as caught:
        ztdx(vendor).trade.cancel_order(symbol="BTCUSDT", order_id=UUID)
    assert (caught.value.order_id, caught.value.client_order_id) == (UUID, None)
    assert vendor.questions[0]["orderId"] == UUID


# Rule 6: batch


def test_rule_6_ids_are_sent_as_json_and_signed_as_sent() -> None:
    vendor = Vendor(httpx.Response(200, json=[ORDER, {**ORDER, "orderId": UUID, "clientOrderId": "b"}]))
    ztdx(vendor).trade.cancel_batch_orders(symbol="BTCUSDT", order_id_list=["2254222045", UUID])
    [sent] = vendor.writes
    assert sent["orderIdList"] == f'[2254222045,"{UUID}"]'
    listed = Ztdx.sandbox().trade.cancel_batch_orders(
        symbol="BTCUSDT", orig_client_order_id_list=["my-order-1", "my-order-2"]
    )
    assert [one.status for one in listed] == ["CANCELED", "CANCELED"]


def test_rule_6_client_ids_are_quoted_even_if_they_are_digits() -> None:
    vendor = Vendor(httpx.Response(200, json=[{**ORDER, "clientOrderId": "123"}]))
    ztdx(vendor).trade.cancel_batch_orders(symbol="BTCUSDT", orig_client_order_id_list=["123"])
    assert vendor.writes[0]["origClientOrderIdList"] == '["123"]'


@pytest.mark.parametrize("ids", [[], [str(number) for number in range(11)], "1,2", ["a b"], [1]])
def test_rule_6_wrong_lists_are_refused_before_sending(ids: Any) -> None:
    vendor = Vendor(httpx.Response(200, json=[]))
    with pytest.raises(ParameterError, match="order_id_list"):
        ztdx(vendor).trade.cancel_batch_orders(symbol="BTCUSDT", order_id_list=ids)
    assert not vendor.requests


def test_rule_6_difference_between_asked_and_answered_is_shown() -> None:
    vendor = Vendor(httpx.Response(200, json=[ORDER]))
    client = ztdx(vendor)
    with pytest.warns(PartlyDoneWarning, match="1 of the orders asked for are not in the answer: mine-2"):
        assert len(CALLS["trade_cancel_batch_orders"](client)) == 1
    with pytest.warns(PartlyDoneWarning):
        response = CALLS["trade_cancel_batch_orders"](client.with_response)
    assert response.missing == ("mine-2",)


def test_rule_6_complete_answer_warns_of_nothing() -> None:
    vendor = Vendor(httpx.Response(200, json=[ORDER, {**ORDER, "clientOrderId": "mine-2"}]))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(CALLS["trade_cancel_batch_orders"](ztdx(vendor))) == 2


# Rules 7 and 8: what is sent


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("1E+3", "1000"),
        (Decimal("1E-8"), "0.00000001"),
        (1e-7, "0.0000001"),
        (0.1, "0.1"),
        ("0.123456789012345678", "0.123456789012345678"),
        (Decimal("1.500"), "1.500"),
        (3, "3"),
    ],
)
def test_rule_7_decimals_are_sent_in_plain_notation_and_never_rounded(given: Any, sent: str) -> None:
    vendor = Vendor(httpx.Response(200, json=ORDER))
    ztdx(vendor).trade.new_order(symbol="BTCUSDT", side="BUY", type="LIMIT", quantity=given, price=given)
    assert (vendor.writes[0]["quantity"], vendor.writes[0]["price"]) == (sent, sent)


def test_rule_7_result_shows_the_quantity_as_taken() -> None:
    vendor = Vendor(httpx.Response(200, json={**ORDER, "origQty": "0.012000000000000000"}))
    assert CALLS["trade_new_order"](ztdx(vendor)).orig_qty == Decimal("0.012")


def test_rule_8_only_one_position_side_and_no_hedge_mode() -> None:
    vendor = Vendor(httpx.Response(200, json=ORDER))
    client = ztdx(vendor)
    with pytest.raises(ParameterError, match="position_side"):
        client.trade.new_order(symbol="BTCUSDT", side="BUY", type="MARKET", quantity=1, position_side="LONG")
    for wrong in (True, "true", 1):
        with pytest.raises(ParameterError, match="dual_side_position"):
            client.account.set_position_mode(dual_side_position=wrong)
    assert not vendor.requests
    done = Vendor(httpx.Response(200, json={"code": 200, "msg": "success"}))
    ztdx(done).account.set_position_mode(dual_side_position=False)
    assert done.writes[0]["dualSidePosition"] == "false"


def test_rule_8_writes_have_all_parameters_in_the_query_and_no_body() -> None:
    vendor = Vendor(httpx.Response(200, json=ORDER))
    ztdx(vendor).trade.new_order(symbol="BTCUSDT", side="BUY", type="MARKET", quantity=1, reduce_only=True)
    [request] = vendor.requests
    assert (request.method, request.content, request.headers["content-length"]) == ("POST", b"", "0")
    assert query(request)["reduceOnly"] == "true"
    assert list(query(request))[-1] == "signature"


# Rule 9: what is booked


@pytest.mark.parametrize(
    ("name", "used"),
    [
        ("trade_new_order", (0, 1)),
        ("trade_modify_order", (1, 1)),
        ("trade_cancel_order", (1, 1)),
        ("trade_set_leverage", (1, 0)),
    ],
)
def test_rule_9_orders_are_booked(name: str, used: tuple[int, int]) -> None:
    answer = {**ORDER, "leverage": 5}
    client = ztdx(Vendor(httpx.Response(200, json=answer)), limiter=None, api_key=f"fake-{name}")
    before = client.rate_limit("request-weight").used, client.rate_limit("orders").used
    CALLS[name](client)
    after = client.rate_limit("request-weight").used, client.rate_limit("orders").used
    assert (after[0] - before[0], after[1] - before[1]) == used


# Rule 10: the listen key


def test_rule_10_listen_key_is_sealed(caplog: pytest.LogCaptureFixture) -> None:
    client = ztdx(Vendor(httpx.Response(200, json={"listenKey": LISTEN_KEY})))
    with caplog.at_level(logging.DEBUG):
        response = client.with_response.account.create_listen_key()
    key = response.payload
    assert isinstance(key.listen_key, Secret)
    assert key.listen_key.reveal() == LISTEN_KEY
    assert json.loads(response.body) == {"listenKey": "***"}
    assert LISTEN_KEY not in f"{key!r}{key}{response!r}{caplog.text}"
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(key)


@pytest.mark.parametrize("body", [f'{{"listenKey": "{LISTEN_KEY}"', f'{{"key": "{LISTEN_KEY}"}}', f'["{LISTEN_KEY}"]'])
def test_rule_10_listen_key_is_not_in_an_error_either(body: str) -> None:
    client = ztdx(Vendor(httpx.Response(200, text=body)))
    with pytest.raises(PerpkitError) as caught:
        client.account.renew_listen_key()
    assert LISTEN_KEY not in f"{caught.value!r}{caught.value}{vars(caught.value)}{getattr(caught.value, 'body', '')!r}"


def test_rule_10_closing_answers_an_empty_object() -> None:
    assert ztdx(Vendor(httpx.Response(200, json={}))).account.close_listen_key() == {}
