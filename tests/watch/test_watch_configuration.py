"""The TOML file: what it may say, and what is said about mistakes."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from perpkit.errors import ConfigurationError
from perpkit.watch import read
from perpkit.watch.configuration import Metrics, configuration, milliseconds, webhook
from perpkit.watch.sources import Heard, Poll, client_of, feeds

from .rules import START

GOOD = """
[sources.orders]
poll = "coinglass.futures.liquidation.order"
every = "30s"
arguments = { exchange = "Binance", symbol = "BTC", min_liquidation_amount = "10000" }

[[rules]]
name = "cascade"
source = "orders"
measure = "sum"
field = "usd_value"
by = ["side_label"]
window = "1m"
above = 1e6
targets = ["desk"]

[targets.desk]
webhook_env = "DESK"
"""
SUMMED = 'measure = "sum"\nfield = "usd_value"\nby = ["side_label"]\nwindow = "1m"\nabove = 1e6'
TWICE = """
[[rules]]
name = "cascade"
source = "orders"
measure = "count"
window = "1m"
above = 1
targets = ["desk"]
[targets.desk]
"""


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "watch.toml"
    path.write_text(GOOD)
    found = read(path)
    assert found.rules[0].above == 1e6
    assert milliseconds(found.sources["orders"].every) == 30_000


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('every = "30s"', 'evry = "30s"', "evry"),
        ('every = "30s"', 'every = "30x"', "every"),
        ('source = "orders"', 'source = "order"', "did you mean orders?"),
        ('targets = ["desk"]', 'targets = ["phone"]', "there is no target 'phone'"),
        ("above = 1e6", "", "rule 'cascade': sum needs either above"),
        ("above = 1e6", "above = 1\nbelow = 2", "either above"),
        ('window = "1m"', "", "needs window"),
        ('field = "usd_value"', "", "needs field"),
        ("above = 1e6", "above = 1\nclear = 2", "other side"),
        ("above = 1e6", "above = nan", "above must be a finite number"),
        ("above = 1e6", "below = -inf", "below must be a finite number"),
        ("above = 1e6", "above = 1\nclear = nan", "clear must be a finite number"),
        (SUMMED, 'measure = "changed"\nfield = "usd_value"\nlasting = "1m"', "changed has no lasting"),
        ("above = 1e6", "below = 2\nclear = 1", "other side"),
        ('measure = "sum"', 'measure = "spread"', "across"),
        ('measure = "sum"', 'measure = "absent"', "has no threshold"),
        ('measure = "sum"\nfield = "usd_value"\nby = ["side_label"]', 'measure = "changed"', "has no threshold"),
        ('measure = "sum"', 'measure = "sun"', "sun"),
        ("above = 1e6", 'above = 1\nto = ["x"]', "to is for changed"),
        ('poll = "coinglass.futures.liquidation.order"', "", "a source needs either"),
        ('poll = "coinglass.futures.liquidation.order"', 'stream = "a.b"\nexplode = "c"', "explode is for a poll"),
        ('webhook_env = "DESK"', "", "a target needs one of"),
        ('webhook_env = "DESK"', 'webhook = "https://hooks.example/secret"', "webhook"),
        ("[targets.desk]", TWICE, "two rules are called"),
        ("[sources.orders]", "[sources.orders", "watch.toml"),
    ],
)
def test_mistakes_are_named(before: str, after: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "watch.toml"
    path.write_text(GOOD.replace(before, after, 1))
    with pytest.raises(ConfigurationError) as refused:
        read(path)
    assert said in str(refused.value)
    assert "watch.toml" in str(refused.value)
    assert "hooks.example" not in str(refused.value)


def test_a_missing_file_and_missing_rules_are_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"absent\.toml"):
        read(tmp_path / "absent.toml")
    content: dict[str, Any] = {"sources": {}, "rules": [], "targets": {}}
    with pytest.raises(ConfigurationError, match="rules"):
        configuration(content)


@pytest.mark.parametrize("address", ["https://hooks.example/T0/secret", "http://127.0.0.1:9/x"])
def test_the_address_of_a_webhook_is_a_secret_of_the_environment(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK", address)
    found = webhook("DESK")
    assert found.reveal() == address
    assert address not in repr(found)


@pytest.mark.parametrize("address", ["", "http://hooks.example/secret", "ftp://x", "http://[::1"])
def test_other_addresses_are_refused_without_being_shown(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK", address)
    with pytest.raises(ConfigurationError, match="DESK") as refused:
        webhook("DESK")
    assert "secret" not in str(refused.value).replace("a secret", "")


def test_the_file_in_the_documents_is_right() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "guides" / "watch.md").read_text(encoding="utf-8")
    (file,) = re.findall(r"^```toml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    found = configuration(tomllib.loads(file))
    heard: list[Heard] = []
    with client_of("coinglass", sandbox=True) as coinglass, client_of("ztdx", sandbox=True) as ztdx:
        for feed in feeds(found.sources, {"coinglass": coinglass, "ztdx": ztdx}, lambda: START).values():
            if isinstance(feed, Poll):
                feed.once(heard.append)
    for rule in found.rules:
        rows = [one.row for one in heard if one.source == rule.source and one.what == "row"]
        columns = {*rule.by, *([rule.field] if rule.field else []), *([rule.across] if rule.across else [])}
        assert all(columns <= set(row) for row in rows), (rule.name, rows)


def test_metrics_are_for_this_machine_alone_unless_asked() -> None:
    assert Metrics(port=9100).address == "127.0.0.1"
