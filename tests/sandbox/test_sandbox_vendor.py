"""The vendor's checks in their order, and its choice of an answer."""

from __future__ import annotations

import json

import pytest
from attrs import evolve

from perpkit._runtime.description.api import Api, Envelope
from perpkit._runtime.description.forms import Object
from perpkit._runtime.description.operation import OffsetPaging, PagePaging
from perpkit.sandbox import Recording, Vendor
from perpkit.sandbox.page import of_venue, paged, whole
from perpkit.sandbox.recording import find
from perpkit.sandbox.refusal import Refusal, nearest
from tests.sandbox.acme import (
    ACME,
    ACME_OPERATIONS,
    ACME_RECORDINGS,
    HISTORY,
    NOW,
    SEALED,
    SEALED_OPERATIONS,
    SEALED_RECORDINGS,
    acme,
    fills,
    get,
    history,
    recording,
    said,
    sealed,
    sign,
    simulate,
    stamped,
)


class TestRoute:
    def test_an_unknown_path_is_the_recorded_not_found(self) -> None:
        answer = get(acme(), "/nowhere")
        assert (answer.status, said(answer)) == (404, "No such endpoint")

    @pytest.mark.parametrize("path", ["/trades//history", "/trades/history/", "/Trades/history", "/trades/orders/"])
    def test_a_path_has_one_spelling(self, path: str) -> None:
        assert get(acme(), path).status == 404

    def test_without_a_recording_the_error_has_the_shape_of_the_api(self) -> None:
        answer = sealed().answer("GET", "/nowhere", b"", {}, b"")
        assert answer.status == 404
        assert json.loads(answer.body) == {"error": {"code": "404", "message": "Refused: not-found"}}

    def test_an_api_without_error_shapes_still_says_what_is_wrong(self) -> None:
        vendor = Vendor(Api(name="N", package="n", base_url="", credentials=()), (), (), clock=lambda: NOW)
        assert json.loads(vendor.answer("GET", "/", b"", {}, b"").body)["code"] == "404"

    def test_a_wrong_method_names_those_that_work(self) -> None:
        answer = get(acme(), "/status", method="POST")
        assert answer.status == 405
        assert said(answer) == "Request method 'POST' is not supported; use DELETE, GET"
        assert ("allow", "DELETE, GET") in answer.headers

    def test_methods_of_one_path_are_told_apart(self) -> None:
        assert get(acme(), "/status").body == b'{"code":"0","data":{"up":true}}'
        assert said(get(acme(), "/status", method="DELETE")) == "The sandbox has no answer recorded for status_reset"

    def test_parameters_of_the_path_are_checked(self) -> None:
        assert get(acme(), "/trades/orders/7").status == 200
        assert said(get(acme(), "/trades/orders/a%20b")) == "Parameter 'order' is 'a b': expected an integer"


class TestKey:
    @pytest.mark.parametrize("headers", [{}, {"acme-key": ""}, {"x-key": "any"}])
    def test_a_missing_key_is_refused_before_parameters(self, headers: dict[str, str]) -> None:
        answer = acme().answer("GET", "/base/trades/history", b"", headers, b"")
        assert answer.body == b'{"code":"401","msg":"Key missing."}'

    def test_a_path_is_looked_up_before_the_key(self) -> None:
        assert acme().answer("GET", "/base/nowhere", b"", {}, b"").status == 404

    def test_another_key_than_the_one_handed_out_is_refused(self) -> None:
        vendor = Vendor(ACME, ACME_OPERATIONS, ACME_RECORDINGS, clock=lambda: NOW, keys={"api_key": "fake-acme-key"})
        answer = vendor.answer("GET", "/base/status", b"", {"acme-key": "fake-acme-kez"}, b"")
        assert (answer.status, said(answer)) == (401, "Refused: invalid-key")
        assert get(vendor, "/status").status == 200


class TestSignature:
    def test_the_right_one_is_accepted(self) -> None:
        assert fills(sign(stamped(limit=3))).status == 200

    def test_the_bytes_count_and_not_what_they_spell(self) -> None:
        for query in (f"note=é ☃&timestamp={NOW}".encode(), f"note=%C3%A9+%e2%98%83,[]&timestamp={NOW}".encode()):
            assert fills(sign(query)).status == 200
        signed = sign(f"note=%c3%a9&timestamp={NOW}".encode())
        assert fills(signed.replace(b"%c3%a9", b"%C3%A9")).status == 401

    def test_the_body_is_part_of_what_is_signed(self) -> None:
        body = '{"symbol":"ÄTH☃"}'.encode()
        assert simulate(body).status == 200
        assert simulate(body + b" ", query=sign(stamped(), body)).status == 401

    def test_a_wrong_one_is_the_recorded_error(self) -> None:
        recorded = find(SEALED_RECORDINGS, "sealed_fills", "signature")
        assert recorded is not None
        for wrong in (stamped() + b"&signature=00", stamped() + b"&signature=\xff", sign(stamped()).upper()):
            assert fills(wrong.replace(b"SIGNATURE", b"signature")).body == recorded.body

    def test_a_missing_one_says_so(self) -> None:
        assert json.loads(fills(stamped()).body)["error"]["message"] == "Missing signature parameter"
        assert json.loads(fills(b"").body)["error"]["message"] == "Missing signature parameter"

    def test_it_may_stand_anywhere(self) -> None:
        signature = sign(stamped(limit=3)).rpartition(b"&")[2]
        for query in (signature + b"&" + stamped(limit=3), b"limit=3&" + signature + b"&" + stamped()):
            assert fills(query).status == 200
        assert fills(signature + b"&" + stamped() + b"&limit=3").status == 401

    def test_the_query_may_be_signed_decoded(self) -> None:
        decoded = f"ids=[1,2] x&timestamp={NOW}".encode()
        signature = sign(decoded).rpartition(b"&")[2]
        assert fills(f"ids=%5B1%2C2%5D+x&timestamp={NOW}&".encode() + signature).status == 200
        assert fills(f"ids=%5B1%2C3%5D+x&timestamp={NOW}&".encode() + signature).status == 401

    def test_it_is_checked_before_the_time(self) -> None:
        assert json.loads(fills(b"timestamp=1&signature=00").body)["error"]["code"] == "SIGNATURE_INVALID"

    def test_a_vendor_that_checks_signatures_needs_the_secret(self) -> None:
        with pytest.raises(ValueError, match="give the secret"):
            Vendor(SEALED, SEALED_OPERATIONS, SEALED_RECORDINGS, clock=lambda: NOW)


class TestTimestamp:
    @pytest.mark.parametrize(
        ("age", "window", "status"),
        [
            (5_000, None, 200),
            (5_001, None, 400),
            (-1_000, None, 200),
            (-1_001, None, 400),
            (10_000, 10_000, 200),
            (10_001, 10_000, 400),
            (1, 0, 400),
            (60_000, 60_000, 200),
        ],
    )
    def test_edges_of_the_window(self, age: int, window: int | None, status: int) -> None:
        ahead = "" if window is None else f"recvWindow={window}&"
        answer = fills(sign(f"{ahead}timestamp={NOW - age}".encode()))
        assert answer.status == status
        assert (status == 200) or json.loads(answer.body) == {"error": "Out of window", "code": "TIMESTAMP"}

    @pytest.mark.parametrize(
        ("query", "message"),
        [
            (b"limit=3", "Missing timestamp parameter"),
            (b"timestamp=soon", "timestamp must be epoch milliseconds"),
            (b"timestamp=", "timestamp must be epoch milliseconds"),
        ],
    )
    def test_what_is_wrong_is_said(self, query: bytes, message: str) -> None:
        answer = fills(sign(query))
        assert json.loads(answer.body) == {"error": message, "code": "TIMESTAMP"}

    @pytest.mark.parametrize("window", ["60001", "wide", "-1"])
    def test_a_window_beyond_the_maximum_is_a_bad_request(self, window: str) -> None:
        answer = fills(sign(stamped(recvWindow=window)))
        assert answer.body == b"recvWindow must be in milliseconds and at most 60000"


class TestQuery:
    @pytest.mark.parametrize(
        ("query", "message"),
        [
            ({"symbol": "btc"}, "Parameter 'symbol' is 'btc': expected a match of ^[A-Z]+$"),
            ({"interval": "1d"}, "Parameter 'interval' is '1d': allowed are 1m, 1h"),
            ({"venues": "A,C"}, "Parameter 'venues' is 'C': allowed are A, B"),
            ({"limit": "0"}, "Parameter 'limit' is '0': the minimum is 1"),
            ({"limit": "1001"}, "Parameter 'limit' is '1001': the maximum is 1000"),
            ({"limit": "ten"}, "Parameter 'limit' is 'ten': expected an integer"),
            ({"limit": ""}, "Parameter 'limit' is '': expected an integer"),
            ({"limit": "9" * 5000}, f"Parameter 'limit' is '{'9' * 40}': expected an integer"),
            ({"floor": "0.0"}, "Parameter 'floor' is '0.0': it must be greater than 0"),
            ({"floor": "NaN"}, "Parameter 'floor' is 'NaN': expected a decimal number"),
            ({"live": "yes"}, "Parameter 'live' is 'yes': expected true or false"),
            ({"note": "n"}, "Parameter 'note' is 'n': the shortest has 2 characters"),
            ({"start_time": "1.5"}, "Parameter 'start_time' is '1.5': expected an integer"),
        ],
    )
    def test_a_value_that_is_not_allowed_is_named(self, query: dict[str, str], message: str) -> None:
        answer = history(query)
        assert json.loads(answer.body) == {"code": "400", "msg": message}

    def test_a_required_parameter_is_named(self) -> None:
        assert said(get(acme(), "/trades/history")) == "Required String parameter 'symbol' is not present"

    def test_what_is_allowed_passes(self) -> None:
        answer = history(
            {"interval": "1m", "venues": "B,A", "limit": 1000, "floor": "0.5", "live": "false", "unknown": "ignored"}
        )
        assert answer.body == HISTORY.encode()

    def test_of_a_repeated_parameter_the_first_counts(self) -> None:
        answer = acme().answer(
            "GET", "/base/trades/history", b"symbol=BTC&symbol=btc", {"acme-key": "fake-acme-key"}, b""
        )
        assert answer.body == HISTORY.encode()

    def test_an_operation_without_an_error_borrows_the_nearest(self) -> None:
        assert json.loads(get(acme(), "/trades/orders/7", {"day": "x"}).body)["code"] == "400"

    def test_a_message_that_is_already_right_leaves_the_bytes_alone(self) -> None:
        body = '{ "msg": "Required String parameter \'symbol\' is not present", "code": "400" }'
        vendor = acme(recordings=(recording("trades_history", "bad-request", body),))
        assert get(vendor, "/trades/history").body == body.encode()

    @pytest.mark.parametrize("body", ["", "<html>", '{"other":1}', "[1]"])
    def test_a_body_without_a_place_for_a_message_stays(self, body: str) -> None:
        vendor = acme(recordings=(recording("trades_history", "bad-request", body),))
        assert get(vendor, "/trades/history").body == body.encode()


class TestBody:
    @pytest.mark.parametrize(
        ("members", "status", "message"),
        [
            ({}, 422, "Required String parameter 'symbol' is not present"),
            ({"symbol": None}, 422, "Required String parameter 'symbol' is not present"),
            ({"symbol": 1}, 422, "Parameter 'symbol' is '1': expected a JSON string"),
            ({"symbol": "B", "price": "1"}, 422, "Parameter 'price' is '1': expected a JSON number"),
            ({"symbol": "B", "hedge": 1}, 422, "Parameter 'hedge' is '1': expected a JSON boolean"),
            ({"symbol": "B", "orderId": 1.5}, 422, "Parameter 'orderId' is '1.5': expected a JSON integer or string"),
            ({"symbol": "B", "price": True}, 422, "Parameter 'price' is 'true': expected a JSON number"),
        ],
    )
    def test_a_member_that_is_not_allowed_is_named(self, members: dict[str, object], status: int, message: str) -> None:
        answer = simulate(json.dumps(members).encode())
        assert (answer.status, answer.body.decode()) == (status, message)

    def test_the_error_named_after_the_parameter_is_taken(self) -> None:
        answer = simulate(b'{"symbol":"B","size":"0"}')
        message = "Parameter 'size' is '0': it must be greater than 0"
        assert json.loads(answer.body) == {"error": message, "code": "INVALID_SIZE"}
        assert simulate(b'{"symbol":"B","leverage":51}').body == b'{"error":"INVALID_LEVERAGE"}'

    @pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"symbol":NaN}', b'"\xff"'])
    def test_a_body_that_is_no_object_is_refused(self, body: bytes) -> None:
        answer = simulate(body)
        assert answer.status == 422
        assert answer.body.startswith(b"The body is not a JSON object: ")

    def test_the_content_type_must_be_json(self) -> None:
        body = b'{"symbol":"B"}'
        assert simulate(body, content_type="application/json; charset=utf-8").status == 200
        assert b"Content-Type" in simulate(body, content_type="text/plain").body

    def test_what_is_allowed_passes(self) -> None:
        assert simulate(b'{"symbol":"B","size":"0.5","price":1e3,"leverage":50,"hedge":true,"x":[]}').status == 200
        assert simulate(b'{"symbol":"B","orderId":12345678901234567890}').status == 200
        assert simulate(b'{"symbol":"B","orderId":"3fa42833"}').status == 200

    def test_the_answer_is_the_one_recorded_for_a_similar_body(self) -> None:
        assert simulate(b'{"symbol":"ETH"}').body == b'{"ok":null}'
        assert simulate(b'{"symbol":"X"}').body == b'{"ok":true}'


class TestChoice:
    def test_the_recording_most_like_the_request_answers(self) -> None:
        assert b"not" in history({"interval": "1h"}).body

    def test_of_equals_the_documented_one_answers_byte_for_byte(self) -> None:
        assert history().body == HISTORY.encode()
        assert history(vendor=acme(recordings=ACME_RECORDINGS[::-1])).body == HISTORY.encode()

    def test_a_recorded_request_with_an_invalid_body_is_like_no_request(self) -> None:
        vendor = sealed((recording("sealed_simulate", "documented", "{}", asked="{broken"),))
        body = b'{"symbol":"B"}'
        headers = {"x-sealed-key": "fake-sealed-key", "content-type": "application/json"}
        assert vendor.answer("POST", "/sealed/simulate", sign(stamped(), body), headers, body).body == b"{}"

    def test_framing_headers_are_left_to_the_carrier(self) -> None:
        assert [name for name, _ in fills(sign(stamped())).headers] == ["content-type"]

    @pytest.mark.parametrize(
        ("defect", "form"), [("its rows are cut", None), (None, "times in seconds")], ids=["defect", "form"]
    )
    def test_a_recording_with_a_defect_or_of_another_form_is_the_last_choice(
        self, defect: str | None, form: str | None
    ) -> None:
        found = find(ACME_RECORDINGS, "trades_history", "documented")
        assert found is not None
        broken = evolve(found, defect=defect, form=form)
        others = tuple(one for one in ACME_RECORDINGS if one is not found)
        assert history(vendor=acme(recordings=(broken, *others))).body == b'{"code":"0","data":[]}'
        assert history(vendor=acme(recordings=(broken,))).body == HISTORY.encode()
        assert history(vendor=acme("documented", (broken, *others))).body == HISTORY.encode()


class TestCase:
    def test_a_forced_case_answers_valid_requests(self) -> None:
        answer = history(vendor=acme("vendor-fault"))
        assert (answer.status, answer.body) == (502, b"<html>bad gateway</html>")

    def test_what_the_api_lends_comes_before_what_others_have(self) -> None:
        lent = evolve(recording("sealed_fills", "missing-key", '{"code":"401","msg":"Lent."}'), lent=True)
        own = recording("trades_history", "missing-key", '{"code":"401","msg":"Own."}')
        for recordings in ((own, lent), (lent, own)):
            vendor = acme(recordings=recordings)
            assert nearest(vendor.recordings, Refusal("missing-key"), "status") is lent
            assert nearest(vendor.recordings, Refusal("missing-key"), "trades_history") is own

    def test_a_forced_error_is_borrowed(self) -> None:
        assert history(vendor=acme("rate-limit")).status == 429

    def test_a_forced_success_is_not_borrowed(self) -> None:
        vendor = acme("observed")
        assert history(vendor=vendor).body == b'{"code":"0","data":[]}'
        assert get(vendor, "/status").body == b'{"code":"0","data":{"up":true}}'

    def test_invalid_requests_are_refused_all_the_same(self) -> None:
        assert "symbol" in said(get(acme("rate-limit"), "/trades/history"))

    def test_an_unknown_case_names_those_there_are(self) -> None:
        with pytest.raises(ValueError, match="no recording of case 'x'; there are: bad-request, doc"):
            acme("x")


class TestWindow:
    @pytest.mark.parametrize(
        ("query", "times"),
        [
            ({"start_time": 4000}, [5000, 4000]),
            ({"end_time": 5000}, [4000, "3000"]),
            ({"start_time": 3000, "end_time": 4000}, ["3000"]),
            ({"start_time": 6000}, []),
            ({"limit": 2}, [5000, 4000]),
            ({"limit": 1, "end_time": 5000}, [4000]),
        ],
    )
    def test_rows_outside_are_left_out(self, query: dict[str, int], times: list[int | str]) -> None:
        content = json.loads(history(query).body)
        assert [row["time"] for row in content["data"]] == times
        assert (content["code"], content["extra"]) == ("0", 1.0)

    def test_what_stays_keeps_its_spelling(self) -> None:
        assert b'{"time": 5000, "price": 1.10}' in history({"start_time": 5000}).body
        assert b"1.0" in history({"start_time": 5000}).body

    def test_a_window_around_all_rows_leaves_the_bytes_alone(self) -> None:
        assert history({"start_time": 3000, "end_time": 5001, "limit": 3}).body == HISTORY.encode()

    def test_no_more_rows_than_the_cap_and_the_latest(self) -> None:
        rows = ",".join(f'{{"time":{time}}}' for time in (4, 1, 3, 2, 5))
        vendor = acme(recordings=(recording("trades_history", "documented", f'{{"code":"0","data":[{rows}]}}'),))
        assert history(vendor=vendor).body == b'{"code":"0","data":[{"time":4},{"time":3},{"time":5}]}'

    @pytest.mark.parametrize("body", ['{"code":"0"}', '{"code":"0","data":[{"t":1}]}', '{"code":"0","data":[[1]]}'])
    def test_what_is_no_list_of_rows_with_times_stays(self, body: str) -> None:
        vendor = acme(recordings=(recording("trades_history", "documented", body),))
        assert history({"start_time": 1}, vendor).body == body.encode()


class TestPages:
    @pytest.mark.parametrize(
        ("query", "ids"),
        [
            ({"limit": 3}, [1, 2, 3]),
            ({"limit": 1}, [1]),
            ({}, [1, 2]),
            ({"offset": 1}, [2, 3]),
            ({"offset": 2, "limit": 200}, [3]),
            ({"offset": 9, "limit": 200}, []),
            ({"offset": 3, "limit": 200}, [4]),
        ],
    )
    def test_a_page_is_cut_out(self, query: dict[str, int], ids: list[int]) -> None:
        content = json.loads(fills(sign(stamped(**query))).body)
        assert [row["id"] for row in content["fills"]] == ids
        assert content["total"] == 4


FILLS = SEALED_OPERATIONS[0]


class TestNumberedPages:
    LISTED = evolve(
        FILLS, paging=PagePaging(page="page", size="per", rows="all.fills"), wire=Object(names={"everything": "all"})
    )
    BODY = b'{"everything":{"fills":[{"id":1},{"id":2},{"id":3}]}}'

    @pytest.mark.parametrize(
        ("recorded", "query", "ids"),
        [
            ({}, {}, [1, 2, 3]),
            ({}, {"page": "1"}, [1, 2, 3]),
            ({}, {"page": "2"}, []),
            ({}, {"per": "2"}, [1, 2]),
            ({}, {"per": "2", "page": "2"}, [3]),
            ({}, {"per": "2", "page": "3"}, []),
            ({"per": "2"}, {"per": "2"}, [1, 2, 3]),
            ({"per": "3", "page": "2"}, {"per": "3", "page": "2"}, [1, 2, 3]),
            ({"per": "3", "page": "2"}, {"per": "3", "page": "3"}, []),
            ({"per": "3", "page": "2"}, {"per": "1", "page": "5"}, [2]),
        ],
    )
    def test_a_page_is_cut_out(self, recorded: dict[str, str], query: dict[str, str], ids: list[int]) -> None:
        one = recording("sealed_fills", "documented", self.BODY.decode(), query=tuple(recorded.items()))
        body = paged(one, query, self.LISTED, None)
        assert [row["id"] for row in json.loads(body)["everything"]["fills"]] == ids
        assert len(ids) != 3 or body == self.BODY

    def test_what_is_no_page_stays(self) -> None:
        one = recording("sealed_fills", "documented", '{"everything":7}')
        assert paged(one, {"page": "2"}, self.LISTED, None) == one.body


class TestRateLimitHeaders:
    def test_each_call_is_counted_and_a_new_minute_begins_at_one(self) -> None:
        times = iter((0, 1, 59_999, 60_000))
        vendor = Vendor(ACME, ACME_OPERATIONS, ACME_RECORDINGS, clock=lambda: next(times))
        paths = ("/status", "/nowhere", "/status", "/status")
        counts = [dict(get(vendor, path).headers)["ACME-USED"] for path in paths]
        assert counts == ["1", "2", "3", "1"]

    def test_the_allowance_is_told(self) -> None:
        assert int(dict(get(acme(), "/status").headers)["ACME-MAX"]) > 0

    def test_recorded_ones_stay(self) -> None:
        assert history(vendor=acme("rate-limit")).headers == (("acme-used", "30"),)

    def test_an_api_without_them_gets_none(self) -> None:
        assert "ACME-MAX" not in dict(fills(sign(stamped())).headers)


class TestVenue:
    @pytest.mark.parametrize(
        ("body", "kept"),
        [
            (b'{"A": [1], "B": []}', b'{"A":[1]}'),
            (b'{"A": [1]}', b'{"A": [1]}'),
            (b'{"B":[]}', b"{}"),
            (b"[1, 2]", b"[1, 2]"),
        ],
    )
    def test_a_map_by_venue_is_cut_to_the_one_that_was_asked_for(self, body: bytes, kept: bytes) -> None:
        assert of_venue(body, "A", None) == kept

    def test_the_envelope_stays(self) -> None:
        envelope = Envelope(code="code", data="data", success=("0",))
        assert of_venue(b'{"code":"0","data":{"A":1,"B":2}}', "B", envelope) == b'{"code":"0","data":{"B":2}}'


class TestWhole:
    PAGING = OffsetPaging(limit="limit", offset="offset", rows="rows", total="total", key="id", size=3)

    def chosen(self, *recordings: Recording) -> str | None:
        found = whole(recordings, evolve(FILLS, paging=self.PAGING), None)
        return found.case if found else None

    def test_the_most_rows_from_first_to_last(self) -> None:
        empty = recording("fills", "observed-empty", '{"rows":[],"total":0}')
        part = recording("fills", "observed-part", '{"rows":[1,2],"total":5}')
        tail = recording("fills", "observed-tail", '{"rows":[1,2,3,4],"total":4}', query=(("offset", "4"),))
        everything = recording("fills", "observed", '{"rows":[1,2,3],"total":3}')
        broken = recording("fills", "live", '{"rows":7}')
        assert self.chosen(empty, part, tail, everything, broken) == "observed"
        assert self.chosen(part, tail, broken) is None
        assert whole([everything], evolve(FILLS, paging=None), None) is None
