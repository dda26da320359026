"""A list answer is a list in every respect, and knows its class."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from typing import Any

import attrs
import pytest

from perpkit.coinglass import CoinGlass, FootprintBucket, LiquidationBar, LiquidationOrder, Rows
from perpkit.coinglass.models import HeatmapCell
from perpkit.ztdx import UnifiedLiquidation, Ztdx


@pytest.fixture(scope="module")
def orders() -> Rows[LiquidationOrder]:
    with CoinGlass.sandbox() as cg:
        return cg.futures.liquidation.order(exchange="Binance", symbol="BTC", min_liquidation_amount=1)


def html(value: Any) -> str:
    """Return what a notebook shows."""
    return str(value._repr_html_())


def test_slices_sums_and_copies_are_rows_of_the_same_class(orders: Rows[LiquidationOrder]) -> None:
    made: list[Any] = [
        orders[:1],
        orders[:0],
        orders + orders[:1],
        orders * 2,
        2 * orders,
        orders.copy(),
        copy.copy(orders),
        copy.deepcopy(orders),
        pickle.loads(pickle.dumps(orders)),  # noqa: S301 - our own
    ]
    for rows in made:
        assert type(rows) is Rows
        assert rows.model is LiquidationOrder
    assert made[0] == list(orders)[:1]
    assert made[2] == [*orders, orders[0]]
    assert made[-1] == orders == list(orders)


def test_only_answers_that_are_as_long_as_may_be_are_capped() -> None:
    with CoinGlass.sandbox(full_size=True) as cg:
        bars = cg.futures.liquidation.history
        two = bars(exchange="Binance", symbol="BTCUSDT", interval="1d", limit=2)
        assert (len(two), two.capped, two[:1].capped, two.copy().capped) == (2, True, False, True)
        all_of_them = bars(exchange="Binance", symbol="BTCUSDT", interval="1d")
        assert all_of_them.capped == (len(all_of_them) >= 1_000)
        assert not cg.futures.supported_coins().capped


def test_lists_of_objects_inside_an_answer_are_rows_too() -> None:
    with Ztdx.sandbox() as ztdx:
        assert ztdx.unified.liquidations().liquidations.model is UnifiedLiquidation
    with CoinGlass.sandbox() as cg:
        heat = cg.futures.liquidation.heatmap_model1(exchange="Binance", symbol="BTCUSDT", range="12h")
        assert heat.liquidation_leverage_data.model is HeatmapCell
        prints = cg.futures.volume.footprint_history(exchange="Binance", symbol="BTCUSDT", interval="1h")
        assert prints[0].buckets.model is FootprintBucket
        pairs = cg.futures.supported_exchange_pairs()
        assert all(type(one) is Rows for one in pairs.values())
        assert type(cg.with_response.futures.supported_coins().payload) is Rows


def test_a_repr_is_that_of_a_list_and_never_floods(orders: Rows[LiquidationOrder]) -> None:
    assert repr(orders[:2]) == repr(list(orders[:2]))
    assert repr(orders[:0]) == "[]"
    many = orders * 20_000
    assert len(repr(many)) <= 2_000
    assert repr(many).endswith(f"... {len(many) - 7:,} more]") or " more]" in repr(many)
    assert len(html(many)) < 10_000


def test_what_a_notebook_shows_cannot_run_code(orders: Rows[LiquidationOrder]) -> None:
    evil = Rows([attrs.evolve(orders[0], symbol="<script>alert(1)</script>")])
    shown = html(evil)
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown
    assert "USD" in shown


def test_rows_that_a_person_made_take_the_class_of_the_first() -> None:
    bar = LiquidationBar(time=1_700_000_000_000, long_liquidation_usd=1.0, short_liquidation_usd=2.0)
    assert Rows([bar]).to_dicts()[0]["long_liquidation_usd"] == 1.0
    assert Rows([bar]).capped is False


def test_importing_a_client_imports_nothing_of_tables() -> None:
    program = "import sys, perpkit.coinglass as c; c.CoinGlass; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {one for one in loaded if one.startswith("perpkit") and ("frames" in one or "rows" in one)}
    assert not {"arro3.core", "polars", "pandas"} & set(loaded)
