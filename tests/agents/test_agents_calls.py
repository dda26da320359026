"""Calls of an agent: read-only by default, within the plan, without secrets, and cancelled when nobody waits."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from perpkit.coinglass import AsyncCoinGlass
from perpkit.errors import ConfigurationError, ParameterError, PerpkitError
from perpkit.mcp.answer import Selection
from perpkit.mcp.clients import MAX_WAIT
from perpkit.mcp.tools import Tools
from perpkit.sandbox import AsyncTransport, credentials
from perpkit.sandbox.catalogue import recorded_vendor
from perpkit.ztdx import AsyncZtdx

PAIR = {"exchange": "Binance", "symbol": "BTCUSDT"}
TWO_MONTHS = {**PAIR, "interval": "1h", "start_time": "2026-01-01", "end_time": "2026-03-01"}
HISTORY = "coinglass.futures.liquidation.history"
ORDER = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": "0.010"}
KEY = "fake-coinglass-key-0123456789"


def tools(**options: Any) -> Tools:
    """Return tools that answer from recordings."""
    given: dict[str, Any] = {"sandbox": True, **options}
    return Tools(**given)


@pytest.fixture
async def reading() -> AsyncIterator[Tools]:
    made = tools()
    yield made
    await made.clients.close()


class Gate(httpx.AsyncBaseTransport):
    """A vendor that never answers its second request."""

    def __init__(self) -> None:
        self._inner = AsyncTransport(recorded_vendor("coinglass"))
        self.requests = 0
        self.waits = asyncio.Event()
        self.left = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        if self.requests == 1:
            return await self._inner.handle_async_request(request)
        self.waits.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.left.set()
        raise AssertionError


def gated(gate: Gate) -> AsyncCoinGlass:
    """Return a client of a vendor that stops answering."""
    http = httpx.AsyncClient(transport=gate)
    return AsyncCoinGlass(api_key=credentials("coinglass")["api_key"], http_client=http, limiter=False)


async def test_a_call_gives_notes_and_rows(reading: Tools) -> None:
    text = await reading.call(HISTORY, {**PAIR, "interval": "1d"}, Selection())
    notes, _, rows = text.partition("\n\n")
    assert "SANDBOX: recorded or invented values, not the market." in notes
    assert rows.startswith("time,long_liquidation_usd,short_liquidation_usd\n2022-07-27T00:00:00Z,2369935.19562,")


async def test_the_vendors_cap_is_said_with_what_to_do(reading: Tools) -> None:
    capped = await reading.call(HISTORY, {**TWO_MONTHS}, Selection(rows=1))
    assert "MORE ROWS: the vendor gives only so many rows at once. For the others, call again with all_rows=true." in (
        capped
    )


async def test_a_whole_history_is_read_and_goes_on_where_it_stopped(reading: Tools) -> None:
    told: list[int] = []

    async def report(count: int) -> None:
        told.append(count)

    first = await reading.call(HISTORY, TWO_MONTHS, Selection(rows=1_100), all_rows=True, report=report)
    assert told == [500, 1_000]
    assert "MORE ROWS: reading stopped after 1,100 rows" in first
    token = first.partition("resume='")[2].partition("'")[0]
    rest = await reading.call(HISTORY, {**TWO_MONTHS, "resume": token}, Selection(["time"]), all_rows=True)
    assert "MORE ROWS" not in rest
    assert rest.splitlines()[0] == f"{59 * 24 - 1_100} rows."
    largest = await reading.call(
        HISTORY, TWO_MONTHS, Selection(["long_liquidation_usd"], "-long_liquidation_usd", rows=1), all_rows=True
    )
    assert largest.startswith(f"{59 * 24:,} rows.")


class Short(httpx.AsyncBaseTransport):
    """A vendor that gives at most 100 rows in one answer, which it does not describe."""

    def __init__(self) -> None:
        self._inner = AsyncTransport(recorded_vendor("coinglass"))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._inner.handle_async_request(request)
        content = json.loads(await answer.aread())
        content["data"] = content["data"][-100:]
        return httpx.Response(200, json=content)


@pytest.mark.filterwarnings("ignore::perpkit.errors.IncompleteHistoryWarning")
async def test_an_agent_is_told_every_time_that_rows_may_be_missing() -> None:
    http = httpx.AsyncClient(transport=Short())
    key = credentials("coinglass")["api_key"]
    months = {**TWO_MONTHS, "start_time": "2025-10-01"}
    async with AsyncCoinGlass(api_key=key, http_client=http, limiter=False) as cg:
        made = tools(clients={"coinglass": cg})
        for _ in range(2):
            text = await made.call(HISTORY, months, Selection(["time"]), all_rows=True)
            assert "ROWS MAY BE MISSING: " in text.partition("\n\n")[0]
            assert "3 answers had exactly 100 rows, below the described cap of 1000" in text
    await http.aclose()


async def test_a_range_before_the_history_is_refused_and_not_only_warned_of() -> None:
    http = httpx.AsyncClient(transport=AsyncTransport(recorded_vendor("coinglass")))
    given: Any = AsyncCoinGlass(api_key="fake", http_client=http, limiter=False, plan="Hobbyist")
    own = tools(sandbox=False, options={"coinglass": {"api_key": "fake", "plan": "Hobbyist"}})
    for made in (tools(clients={"coinglass": given}), own):
        with pytest.raises(PerpkitError, match="reaches back 180 days on the plan Hobbyist"):
            await made.call(HISTORY, {**PAIR, "interval": "4h", "start_time": "2020-01-01"}, Selection())
    await own.clients.close()
    await given.aclose()
    await http.aclose()


async def test_cancelling_stops_the_walk() -> None:
    gate = Gate()
    cg = gated(gate)
    made, most = tools(clients={"coinglass": cg}), Selection(rows=10_000)
    walk = asyncio.create_task(made.call(HISTORY, TWO_MONTHS, most, all_rows=True))
    await gate.waits.wait()
    walk.cancel()
    with pytest.raises(asyncio.CancelledError):
        await walk
    assert gate.left.is_set()
    assert gate.requests == 2
    await cg.aclose()


@pytest.mark.parametrize(
    ("operation", "arguments", "options", "message"),
    [
        ("futures.liquidation.histroy", {}, {}, "did you mean coinglass.futures.liquidation.history"),
        (HISTORY, {**PAIR, "intervl": "1d"}, {}, "did you mean 'interval'"),
        (HISTORY, PAIR, {}, "interval: is missing"),
        ("futures.supported_coins", {"coin": 1}, {}, "coin: .* It takes: no arguments"),
        (HISTORY, {**PAIR, "interval": "2h"}, {}, "interval: is '2h'; allowed: 1m"),
        (HISTORY, {**PAIR, "interval": "1d", "resume": "x"}, {}, "resume: .* has no such argument"),
        (HISTORY, {**PAIR, "interval": "1d", "limit": 5}, {"all_rows": True}, "limit: .* has no such argument"),
        ("futures.supported_coins", {}, {"all_rows": True}, "all_rows: .* always gives all of its rows in one answer"),
    ],
)
async def test_a_wrong_call_is_refused_with_what_is_right(
    operation: str, arguments: dict[str, Any], options: dict[str, Any], message: str, reading: Tools
) -> None:
    with pytest.raises(ParameterError, match=message):
        await reading.call(operation, arguments, Selection(), **options)


async def test_nothing_is_changed_without_the_flag(reading: Tools) -> None:
    for operation in ("trade.new_order", "trade.cancel_order", "account.set_position_mode", "account.close_listen_key"):
        with pytest.raises(ConfigurationError, match="this server only reads"):
            await reading.call(f"ztdx.{operation}", {}, Selection())
        with pytest.raises(ConfigurationError, match="this server only reads"):
            await reading.change(f"ztdx.{operation}", {})


async def test_with_the_flag_changes_have_a_tool_of_their_own() -> None:
    made = tools(allow_writes=True)
    assert '"symbol":"BTCUSDT"' in await made.change("ztdx.trade.new_order", ORDER)
    with pytest.raises(ConfigurationError, match="use the tool change"):
        await made.call("ztdx.trade.new_order", ORDER, Selection())
    with pytest.raises(ConfigurationError, match="only reads: use the tool call"):
        await made.change("ztdx.trade.open_orders", {})
    gone = await made.change("ztdx.trade.cancel_batch_orders", {"symbol": "BTCUSDT", "order_id_list": ["2254222045"]})
    assert gone
    await made.clients.close()


async def test_a_credential_in_an_answer_is_refused_whatever_is_allowed() -> None:
    made = tools(allow_writes=True)
    for operation in ("create_listen_key", "renew_listen_key"):
        for ask in (made.call(f"ztdx.account.{operation}", {}, Selection()), made.change(f"account.{operation}", {})):
            with pytest.raises(ConfigurationError, match="its answer is a credential"):
                await ask


async def test_what_the_plan_lacks_is_refused_before_anything_is_sent() -> None:
    made = tools(plan="Hobbyist")
    arguments = {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": "1"}
    with pytest.raises(ConfigurationError, match="The plan Hobbyist of this key does not include it"):
        await made.call("futures.liquidation.order", arguments, Selection())
    with pytest.raises(PerpkitError, match="Hobbyist"):
        await made.call(HISTORY, {**PAIR, "interval": "1m"}, Selection())
    assert await made.call("ztdx.trade.open_orders", {}, Selection())
    own = AsyncCoinGlass(api_key=KEY, plan="Hobbyist")
    assert tools(clients={"coinglass": own}).clients.plan("coinglass") == "Hobbyist"
    assert tools(clients={"coinglass": own.with_options()}).clients.plan("ztdx") is None


async def test_keys_come_from_the_environment_and_a_missing_one_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COINGLASS_API_KEY", "ZTDX_API_KEY", "ZTDX_API_SECRET", "ZTDX_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    made = tools(sandbox=False, plan="Startup")
    assert "liquidation" in made.search("liquidation")
    with pytest.raises(ConfigurationError, match="set COINGLASS_API_KEY in the environment"):
        await made.call("futures.supported_coins", {}, Selection())
    monkeypatch.setenv("COINGLASS_API_KEY", KEY)
    client: Any = made.clients.client("coinglass")
    assert (client.plan.name, client._settings.beyond_history) == ("Startup", "error")
    assert client._settings.max_wait == MAX_WAIT
    assert made.clients.client("coinglass") is client
    assert made.clients.masked(f"say {KEY} again") == "say *** again"
    await made.clients.close()


async def test_a_key_that_the_vendor_repeats_is_masked_and_the_limit_is_told() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        headers = {"API-KEY-MAX-LIMIT": "80", "API-KEY-USE-LIMIT": "3"}
        return httpx.Response(200, json={"code": "0", "msg": "", "data": ["BTC", KEY]}, headers=headers)

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    cg = AsyncCoinGlass(api_key=KEY, http_client=http)
    made = tools(clients={"coinglass": cg}, sandbox=False)
    text = await made.call("futures.supported_coins", {}, Selection())
    assert KEY not in text
    assert text.endswith("value\nBTC\n***\n")
    assert "SANDBOX" not in text
    assert "Rate limit: " in text
    await made.clients.close()
    assert await cg.futures.supported_coins() == ["BTC", KEY]  # a client of the caller is not closed


async def test_ids_that_are_not_in_the_answer_are_named() -> None:
    async with AsyncZtdx.sandbox() as ztdx:
        made = tools(clients={"ztdx": ztdx}, allow_writes=True)
        arguments = {"symbol": "BTCUSDT", "order_id_list": ["999999999999"]}
        with pytest.warns(UserWarning, match="not in the answer"):
            text = await made.change("ztdx.trade.cancel_batch_orders", arguments)
    assert "NOT IN THE ANSWER: 999999999999." in text


async def test_without_an_archive_there_is_nothing_to_ask(reading: Tools) -> None:
    with pytest.raises(ConfigurationError, match="without --archive"):
        await reading.query("SELECT 1", 10)
    with pytest.raises(ParameterError, match="rows: is 0"):
        await tools(archive="archive").query("SELECT 1", 0)
