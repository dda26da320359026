"""Fields of one recorded answer do not contradict each other, unless the recording says that they do."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve

from perpkit._runtime.description.operation import PagePaging
from perpkit.sandbox.recording import Pairs, Recording
from tools.contract.calls import Answering, calling, operation_of
from tools.contract.consistency import contradictions
from tools.contract.corpus import recorded, some
from tools.contract.description import find
from tools.contract.judge import file_of


def found_in(api: str, recording: Recording) -> list[str]:
    with calling(api, recording, Answering(recording)) as call:
        return list(contradictions(call(), operation_of(api, recording.operation), recording))


@pytest.mark.parametrize(("api", "recording"), some(success=True))
def test_answer_contradicts_itself_only_where_the_recording_says_so(api: str, recording: Recording) -> None:
    found = found_in(api, recording)
    if recording.defect is None:
        assert not found, f"{file_of(api, recording)}: " + "\n".join(found)
    else:
        assert found, f"{file_of(api, recording)}: has a `defect`, and nothing contradicts it; delete the key"


HISTORY = ("coinglass", "futures_liquidation_history", "observed")
MARGIN = ("coinglass", "bitfinex_margin_long_short", "observed")
HEATMAP = ("coinglass", "futures_liquidation_aggregated_heatmap_model1", "observed")
PAIN = ("coinglass", "futures_liquidation_max_pain", "observed")
COINS = ("coinglass", "futures_liquidation_coin_list", "documented")
MAP = ("coinglass", "futures_liquidation_aggregated_map", "observed")
PAGE = ("ztdx", "unified_liquidations", "observed")
CANDLE = ("data", "price_candlesticks", 0)


@pytest.mark.parametrize(
    ("which", "place", "value", "problem"),
    [
        (HISTORY, ("data", 1, "time"), 1762300800000, "$: the bar of 1762300800000 comes after the one of 17623008"),
        (HISTORY, ("data", 2, "time"), 1762329600001, "$: bars of 4h are 14400001 ms apart"),
        (HISTORY, ("data", 2, "time"), 2645294400000, "$: the bar of 2645294400000 is of another decade"),
        (MARGIN, ("data", 2, "time"), 1762473601, "$: bars of 1d are 86401000 ms apart"),
        (HEATMAP, ("data", "liquidation_leverage_data", 0, 0), 4, "$: cell 0 is at 4, 0 of 4 candles and 5 prices"),
        (HEATMAP, ("data", "liquidation_leverage_data", 5, 1), 5, "$: cell 5 is at 3, 5 of 4 candles and 5 prices"),
        (HEATMAP, ("data", "y_axis", 1), 100500, "$: the price axis does not rise"),
        (HEATMAP, (*CANDLE, 0), 1762301100, "$: the candles are not oldest first, each once"),
        (HEATMAP, (*CANDLE, 1), "102044.2", "$.price_candlesticks[0]: open 102044.2 and close 101990.3 are not within"),
        (HEATMAP, (*CANDLE, 3), "101980.1", "$.price_candlesticks[0]: open 101980.0 and close 101990.3 are not within"),
        (PAIN, ("data", 0, "short_max_pain_liq_price"), 100000, "$[0]: price 102644.9 is not between"),
        (COINS, ("data", 0, "long_liquidation_usd_1h"), 1, "$[0]: liquidation_usd_1h is 3283635.95309, its two sides"),
        (COINS, ("data", 0, "liquidation_usd_4h"), 1e8, "$[0]: liquidation_usd_4h is 100000000.0, its two sides"),
        (MAP, ("data", "data", 0, "liqMapV2", "99100", 0, 0), 99101, "$.venues[0].levels['99100']: the price beside"),
        (PAGE, ("total",), 2, "$: 3 rows from 0 on with a limit of 50, of 2 in all"),
        (PAGE, ("total",), 4, "$: 3 rows from 0 on with a limit of 50, of 4 in all"),
        (PAGE, ("liquidations", 1, "id"), "0b6f1c52-7d3e-4f0a-9a41-5c2e8d7f1a03", "$: two rows have the same id"),
    ],
)
def test_contradiction_is_found(
    which: tuple[str, str, str], place: tuple[str | int, ...], value: Any, problem: str
) -> None:
    recording = recorded(*which)
    body = json.loads(recording.body)
    find(body, place[:-1])[place[-1]] = value
    [first, *_] = found_in(which[0], evolve(recording, body=json.dumps(body).encode()))
    assert first.startswith(problem)


@pytest.mark.parametrize(
    ("query", "pages", "problems"),
    [
        ((("page", "2"), ("per", "2")), 2, []),
        ((("page", "3"), ("per", "2")), 2, ["$: rows on page 3 of 2"]),
        ((("per", "1"),), 1, ["$: 2 rows on a page of 1"]),
    ],
)
def test_numbered_pages(query: Pairs, pages: int, problems: list[str]) -> None:
    recording = recorded(*PAGE)
    operation = operation_of("ztdx", recording.operation)
    numbered = evolve(operation, paging=PagePaging(page="page", size="per", rows="all.rows", pages="pages"))
    payload = SimpleNamespace(all=SimpleNamespace(rows=[1, 2]), pages=pages)
    asked = evolve(recording, request=evolve(recording.request, query=query))
    assert list(contradictions(payload, numbered, asked)) == problems


def test_hours_within_hours() -> None:
    recording = recorded(*COINS)
    body = json.loads(recording.body)
    body["data"][0] |= {"liquidation_usd_4h": 1, "long_liquidation_usd_4h": 1, "short_liquidation_usd_4h": 0}
    found = found_in("coinglass", evolve(recording, body=json.dumps(body).encode()))
    assert "$[0]: liquidation_usd is 3283635.95309 in 1 hours, but 1.0 in 4" in found
