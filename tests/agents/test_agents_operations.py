"""Operations are found by words and by names that may be misspelt, and described."""

from __future__ import annotations

from typing import Any

import pytest

from perpkit.errors import ConfigurationError, ParameterError
from perpkit.mcp.index import Index, check_arguments, name
from perpkit.mcp.page import changes, line, page
from perpkit.mcp.tools import Tools
from perpkit.sandbox import apis

INDEX = Index(apis())


def tools(**options: Any) -> Tools:
    """Return tools that answer from recordings."""
    given: dict[str, Any] = {"sandbox": True, **options}
    return Tools(**given)


@pytest.mark.parametrize(
    ("words", "best"),
    [
        ("liquidation heatmap of a pair", "coinglass.futures.liquidation.heatmap_model1"),
        ("forced orders", "ztdx.trade.force_orders"),
        ("coinglass single liquidation orders", "coinglass.futures.liquidation.order"),
        ("bitcoin etf flows", "coinglass.etf.bitcoin.flow_history"),
        ("funding arbitrage", "coinglass.futures.funding_rate.arbitrage"),
        ("/api/futures/liquidation/max-pain", "coinglass.futures.liquidation.max_pain"),
        ("leverage", "ztdx.trade.set_leverage"),
    ],
)
def test_the_best_operation_is_among_the_first(words: str, best: str) -> None:
    assert best in [name(one) for one in INDEX.find(words)[:5]]


def test_words_without_meaning_and_unknown_words_find_nothing() -> None:
    assert INDEX.find("what is the") == INDEX.find("") == INDEX.find("xylophone") == []
    assert "Nothing fits" in tools().search("xylophone")
    assert INDEX.find("xylophone liquidation") == INDEX.find("liquidation")


def test_a_search_shows_one_line_each_and_says_how_many_more_there_are() -> None:
    lines = tools().search("history").splitlines()
    assert len(lines) == 21
    assert lines[-1].startswith("CUT OFF: ")
    assert {one.partition(".")[0] for one in tools().search("funding", "ztdx").splitlines()} == {"ztdx"}
    with pytest.raises(ParameterError, match="api: is 'binance'; APIs: coinglass, ztdx"):
        tools().search("funding", "binance")


def test_a_name_works_with_and_without_its_api() -> None:
    full = INDEX.entry("coinglass.futures.liquidation.history")
    assert INDEX.entry("futures.liquidation.history") is full
    with pytest.raises(ParameterError, match=r"did you mean coinglass\.futures\.liquidation\.history"):
        INDEX.entry("coinglass.futures.liquidations.histroy")
    with pytest.raises(ParameterError, match=r"did you mean coinglass.*heatmap_model"):
        INDEX.entry("liquidation heatmap pair")
    with pytest.raises(ParameterError, match=r"did you mean coinglass\.etf\.bitcoin"):
        INDEX.entry("btc etf: bitcoin, flows of funds")
    with pytest.raises(ParameterError, match="search finds operations by words"):
        INDEX.entry("xyz")


def test_a_name_of_two_apis_is_refused_with_both() -> None:
    both = Index(["coinglass", "coinglass"])
    twin = next(iter(both.entries.values()))
    entries: Any = both.entries
    entries["other.one"] = twin
    with pytest.raises(ParameterError, match="is of several APIs"):
        both.entry(twin.call)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["exchange", "symbol", "intervl"], "intervl: .* has no such argument; did you mean 'interval'. It takes: ex"),
        (["exchange", "symbol", "interval", "zzz"], "zzz: .* has no such argument; It takes: "),
        (["exchange", "symbol"], r"interval: is missing. .* takes: exchange \(required\)"),
    ],
)
def test_wrong_arguments_are_refused_with_what_is_right(given: list[str], message: str) -> None:
    entry = INDEX.entry("futures.liquidation.history")
    known = {one.keyword: one.required for one in entry.arguments}
    with pytest.raises(ParameterError, match=message):
        check_arguments(entry, given, known)
    check_arguments(entry, ["exchange", "symbol", "interval"], known)


def test_every_operation_has_a_line_and_a_page() -> None:
    for operation, entry in INDEX.entries.items():
        text = page(entry, None)
        assert "``" not in text, "that is the markup of docstrings"
        assert line(entry, None).startswith(f"{operation}("), operation
        assert len(line(entry, None)) < 500, operation
        assert len(text) < 12_000, operation
        assert "Columns: ." not in text, operation
        assert all(f"- {one.keyword} (" in text for one in entry.arguments), operation


def test_a_page_says_what_an_agent_needs() -> None:
    text = page(INDEX.entry("futures.liquidation.order"), None)
    for part in (
        "- min_liquidation_amount (decimal, required): ",
        "price (quote), usd_value (USD), side (code), side_label, time.",
        "With all_rows=true: Walks the window",
        "It needs: exchange, symbol, min_liquidation_amount.",
        "completeness, resume",
        "At most 200 rows in one answer.",
        '"operation": "coinglass.futures.liquidation.order", "arguments": {"exchange": "Binance", "symbol": "BTC"',
        "https://docs.coinglass.com/reference/liquidation-order",
    ):
        assert part in text
    assert "Z." in tools().describe("futures.liquidation.order").splitlines()[-1]
    assert "Example for the tool change" in page(INDEX.entry("ztdx.trade.new_order"), None)


def test_what_a_plan_does_not_include_is_marked() -> None:
    order = INDEX.entry("futures.liquidation.order")
    assert "[not in the plan Hobbyist]" in line(order, "Hobbyist")
    assert "[" not in line(order, "Standard")
    assert "The plan Hobbyist of this key does not include it. These do: Standard" in page(order, "Hobbyist")
    assert "not in the plan" not in line(INDEX.entry("ztdx.trade.open_orders"), "Hobbyist")
    assert "[not in the plan Hobbyist]" in tools(plan="Hobbyist").search("single liquidation orders", "coinglass")
    with pytest.raises(ConfigurationError, match="there is no plan 'Gold'; plans are: Hobbyist, Startup"):
        tools(plan="Gold")


def test_what_changes_something_or_answers_with_a_credential_is_marked() -> None:
    assert "[changes something]" in line(INDEX.entry("ztdx.trade.new_order"), None)
    assert "not available here: the answer is a credential" in line(INDEX.entry("ztdx.account.create_listen_key"), None)
    reads = [one for one in INDEX.entries.values() if not changes(one)]
    assert {one.method for one in reads} == {"GET"}
    assert not any(one.writes for one in reads)
    assert changes(INDEX.entry("ztdx.account.close_listen_key"))
