"""Every operation is a command; what it takes and refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from perpkit._runtime.description.catalogue import Entry, apis, catalogue
from perpkit.cli.command import parser_of
from perpkit.cli.menu import Command, Group, Node, commands, find, operations, top, words_of
from perpkit.cli.operation import example, values
from perpkit.testing import simulated_time

from .conftest import Run

HISTORY = "coinglass futures liquidation history --exchange Binance --symbol BTCUSDT --interval 1d"
ORDERS = "coinglass futures liquidation order --exchange Binance --symbol BTC --min-liquidation-amount 1000"
NOW = datetime(2026, 3, 10, 15, 30, tzinfo=UTC)


def entry(name: str) -> Entry:
    api, _, call = name.partition(".")
    return catalogue(api).operations[call]


def given(line: str) -> dict[str, Any]:
    """Return the arguments that a line gives to its operation."""
    node, rest = find(line.split())
    assert isinstance(node, Command)
    assert node.entry is not None
    return dict(values(parser_of(node).parse_args(rest), node.entry))


def test_every_operation_is_a_command() -> None:
    found = [one.entry.id for one in commands(top()) if one.entry is not None]
    assert sorted(found) == sorted(one.id for one in operations())
    for one in operations():
        node, _ = find(words_of(one))
        assert isinstance(node, Command)
        assert node.entry is one


@pytest.mark.parametrize("api", apis())
def test_the_example_of_every_operation_runs(api: str, run: Run) -> None:
    for one in catalogue(api).operations.values():
        yes = " --yes" if one.writes else ""
        ran = run(f"{example(one).removeprefix('perpkit ')}{yes}")
        assert ran.status == 0, f"{one.call}: {ran.err}"
        for line in ran.out.splitlines():
            json.loads(line)


def test_every_group_has_a_summary() -> None:
    def groups(node: Node) -> Iterator[Group]:
        if isinstance(node, Group):
            yield node
            for child in node.children().values():
                yield from groups(child)

    for one in groups(top()):
        assert one.summary, one.words
        assert not one.summary.startswith("Operations under"), f"{one.words}: describe the tag"


def test_each_way_of_writing_the_name_finds_it() -> None:
    for words in (
        ["coinglass", "futures", "open-interest", "exchange-list"],
        ["coinglass.futures.open_interest.exchange_list"],
        ["coinglass", "futures.open-interest", "exchange_list"],
    ):
        node, rest = find(words)
        assert isinstance(node, Command)
        assert node.entry is not None
        assert node.entry.call == "futures.open_interest.exchange_list"
        assert not rest


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("coinglass futures liquidation histry", "did you mean history?"),
        ("liquidation", "perpkit list liquidation"),
        (f"{HISTORY} --intervl 1h", "no option --intervl; did you mean --interval?"),
        (
            "coinglass futures liquidation history --ex Binance --sym BTCUSDT --int 1d",
            "no option --ex; did you mean --exchange?",
        ),
        (f"{HISTORY[:-2]}1dd", "--interval: '1dd' is not allowed; did you mean 1d?"),
        (f"{HISTORY} --output tabel", "'tabel' is not allowed; did you mean table?"),
        ("coinglass futures liquidation history --exchange Binance", "needs --symbol, --interval"),
        ("coinglass futures liquidation coin-list --exchange Binance --last 7d", "no option --last"),
        (f"{HISTORY} --limit many", "--limit: 'many' is not a whole number"),
        (f"{HISTORY} --all", "needs --start-time (or --last)"),
        (f"{HISTORY} --all --last 7d --limit 3", "--all sets --limit itself"),
        (f"{HISTORY} --last 1M", "--last: '1M' is not an exact length: months"),
        (f"{HISTORY} --last 7d --start-time 2026-01-01", "--last excludes --start-time"),
        (f"{HISTORY} --last 7d --end-time 2026-01-01", "excludes --end-time"),
        (f"{HISTORY} --open-bar mark", "only with --all"),
        (f"{HISTORY} --start-time 12:00", "--start-time: '12:00' is not a time"),
        (f"{HISTORY} --head -1", "--head"),
        (f"{HISTORY} --sandbox extra", "unrecognized arguments: extra"),
        ("ztdx account set-position-mode --dual-side-position maybe", "there are: false"),
        (f"{HISTORY[:-2]}1D", "'1D' is not allowed; did you mean 1d?"),
        (f"{HISTORY} --start-time 2026-03-02 --end-time 2026-03-01", "--end-time is before --start-time"),
        (f"{HISTORY} --all --start-time 2d --end-time 3d", "--end-time is before --start-time"),
        (f"{HISTORY} --start-time -7d", "--start-time: a length of time before now has no minus: write 7d"),
        ("coinglass futures supported-coins --last 7d", "no option --last: it takes no window of time"),
        ("coinglass futures supported-coins --all", "no option --all: it is one answer"),
        ("coinglass futures supported-coins --yes", "no option --yes: it changes nothing"),
        ("COINGLASS futures", "did you mean coinglass?"),
        ("futures liquidation history", "did you mean perpkit coinglass futures?"),
        ("account", "did you mean perpkit coinglass account or perpkit ztdx account?"),
        ("help list", "did you mean perpkit --help?"),
        ("version", "did you mean perpkit --version?"),
        ("'coinglass futures liquidation'", "one word here; leave out the quotes"),
        ("stream coinglass trades --head 2", "no option --head; perpkit stream coinglass trades --help lists them"),
        ("stream coinglass liquidation-orders --sandbox --repair Binance", "--repair: 'Binance' is not EXCHANGE:COIN"),
        ("docs coinglass futures liquidation", "did you mean cg.futures.liquidation?"),
        ("api coinglass /api/x --sandbox -o no/x.json", "-o no/x.json: there is no folder no"),
        ("--wrong", "options come after the command"),
    ],
)
def test_a_wrong_line_is_one_line_of_error_and_status_2(run: Run, line: str, words: str) -> None:
    ran = run(line)
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.err
    assert ran.err.count("\n") == 1
    assert ran.err.startswith("perpkit: ")


@pytest.mark.parametrize("name", ["--api-key", "--api_secret", "--token", "--key", "--password"])
def test_a_key_is_never_an_argument_and_never_repeated(run: Run, name: str) -> None:
    for line in (f"{HISTORY} {name} fake-secret-9", f"{HISTORY} {name}=fake-secret-9"):
        ran = run(line)
        assert ran.status == 2
        assert "environment" in ran.err
        assert "fake-secret-9" not in ran.err


def test_arguments_become_what_the_client_takes() -> None:
    with simulated_time(start=NOW):
        assert given(f"{HISTORY} --limit 5 --start-time 7d --end-time 2026-03-05T10:00+02:00") == {
            "exchange": "Binance",
            "symbol": "BTCUSDT",
            "interval": "1d",
            "limit": 5,
            "start_time": NOW - timedelta(days=7),
            "end_time": datetime(2026, 3, 5, 8, tzinfo=UTC),
        }
        last = given(f"{HISTORY} --last 36h")
    assert (last["start_time"], last["end_time"]) == (NOW - timedelta(hours=36), NOW)
    order = given("ztdx trade new-order --symbol BTCUSDT --side BUY --type LIMIT --price 1.5 --reduce-only true")
    assert order["price"] == "1.5"
    assert order["reduce_only"] is True
    batch = given("ztdx trade cancel-batch-orders --symbol BTCUSDT --order-id-list 1,2")
    assert batch["order_id_list"] == ["1", "2"]


def test_all_walks_the_whole_window(run: Run) -> None:
    one = run(f"{HISTORY} --last 3d --limit 1000 --sandbox")
    every = run(f"{HISTORY} --last 3d --all --sandbox")
    assert every.status == 0
    assert every.out == one.out
    assert len(every.out.splitlines()) == 3
    closed = run(f"{HISTORY} --last 3d --all --open-bar leave-out --sandbox")
    assert len(closed.out.splitlines()) == 2, "the bar that is still open is left out"
    orders = run(f"{ORDERS} --last 2d --all --sandbox")
    assert len(orders.out.splitlines()) > 200


def test_a_full_answer_says_that_there_may_be_more(run: Run) -> None:
    ran = run(f"{HISTORY} --last 30d --limit 2 --sandbox")
    assert ran.status == 0
    assert "--all asks for the rest" in ran.err
    assert "--all" not in run(f"{HISTORY} --last 3d --sandbox").err
