"""The exact types of columns in every library, by the documented ways, and how much memory a long history takes."""

from __future__ import annotations

import inspect
import sys
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from perpkit._runtime.frames import table as tables
from perpkit.coinglass import AsyncCoinGlass, CoinGlass, FuturesPairMarket, LiquidationOrder, OrderSide, Rows
from perpkit.frames import frame
from perpkit.ztdx import LiquidationType, PositionSide, UnifiedLiquidation

MOMENT = 1_744_700_400_123
AMOUNT = Decimal("0.50")


def order(number: int) -> LiquidationOrder:
    """Return one of many orders."""
    return LiquidationOrder(
        exchange_name="Binance",
        symbol="BTCUSDT",
        base_asset="BTC",
        price=80_000.5 + number,
        usd_value=float(number),
        side=OrderSide(1 + number % 2),
        time=MOMENT + number,
    )


def closed(number: int) -> UnifiedLiquidation:
    """Return one of many liquidations of an account."""
    return UnifiedLiquidation(
        id=UUID(int=number),
        position_id=UUID(int=number),
        symbol="BTCUSDT",
        side=PositionSide.LONG,
        closed_size_usd=AMOUNT,
        closed_size_tokens=AMOUNT,
        mark_price=AMOUNT,
        pnl_realized=AMOUNT,
        collateral_returned=AMOUNT,
        trigger_uni_mmr=None,
        trigger_equity=AMOUNT,
        post_uni_mmr=None,
        liquidation_type=LiquidationType.ADL,
        created_at=datetime(2026, 5, 2, tzinfo=UTC),
    )


CONTENTS: dict[Callable[[int], Any], list[str]] = {
    order: ["text", "text", "text", "number", "number", "whole", "text", "ms"],
    closed: [*["text"] * 5, *["money"] * 8, "text", "text", "us"],
}
"""Maker of rows → what each of their columns holds."""
TYPES: dict[str, dict[str, str]] = {
    "polars": {
        "text": "String",
        "number": "Float64",
        "whole": "Int64",
        "money": "Decimal(precision=38, scale=18)",
        "ms": "Datetime(time_unit='ms', time_zone='UTC')",
        "us": "Datetime(time_unit='us', time_zone='UTC')",
    },
    "pandas": {
        "text": "str",
        "number": "float64",
        "whole": "int64",
        "money": "object",
        "ms": "datetime64[ms, UTC]",
        "us": "datetime64[us, UTC]",
    },
    "pyarrow": {
        "text": "string",
        "number": "double",
        "whole": "int64",
        "money": "decimal128(38, 18)",
        "ms": "timestamp[ms, tz=UTC]",
        "us": "timestamp[us, tz=UTC]",
    },
    "duckdb": {
        "text": "VARCHAR",
        "number": "DOUBLE",
        "whole": "BIGINT",
        "money": "DECIMAL(38,18)",
        "ms": "TIMESTAMP WITH TIME ZONE",
        "us": "TIMESTAMP WITH TIME ZONE",
    },
    "deltalake": {
        "text": "string",
        "number": "double",
        "whole": "long",
        "money": "decimal(38,18)",
        "ms": "timestamp",
        "us": "timestamp",
    },
}
TYPES["narwhals"] = TYPES["polars"]


def _polars(rows: Rows[Any], folder: Path) -> Iterator[list[str]]:
    for made in (rows.to_polars(), import_module("polars").DataFrame(rows.table)):
        yield [str(one) for one in made.dtypes]


def _pandas(rows: Rows[Any], folder: Path) -> Iterator[list[str]]:
    for made in (rows.to_pandas(), rows.table.to_pandas()):
        shown: Any = made
        yield [str(one) for one in shown.dtypes]


def _pyarrow(rows: Rows[Any], folder: Path) -> Iterator[list[str]]:
    pyarrow: Any = import_module("pyarrow")
    for made in (pyarrow.table(rows.table), pyarrow.table(rows.to_arrow())):
        yield [str(one) for one in made.schema.types]


def _duckdb(rows: Rows[Any], folder: Path) -> Iterator[list[str]]:
    bars = rows.table  # found by its name
    with import_module("duckdb").connect() as database:
        yield [str(one) for one in database.sql("FROM bars").types]
        yield [str(one) for one in database.from_arrow(bars).types]


def _deltalake(rows: Rows[Any], folder: Path) -> Iterator[list[str]]:
    deltalake: Any = import_module("deltalake")
    deltalake.write_deltalake(folder / "rows", rows.table)
    made = deltalake.DeltaTable(folder / "rows")
    assert made.count() == len(rows)
    yield [one.type.type for one in made.schema().fields]


def _narwhals(rows: Rows[Any], folder: Path) -> Iterator[list[str]]:
    made: Any = import_module("narwhals").from_arrow(rows.table, backend="polars")
    yield [str(one) for one in made.schema.values()]


WAYS: dict[str, Callable[[Rows[Any], Path], Iterator[list[str]]]] = {
    "polars": _polars,
    "pandas": _pandas,
    "pyarrow": _pyarrow,
    "duckdb": _duckdb,
    "deltalake": _deltalake,
    "narwhals": _narwhals,
}


@pytest.mark.parametrize("make", CONTENTS)
@pytest.mark.parametrize("count", [0, 2])
@pytest.mark.parametrize("library", WAYS)
def test_every_library_sees_the_same_types_with_and_without_rows(
    library: str, count: int, make: Callable[[int], Any], tmp_path: Path
) -> None:
    for name in (library, "polars") if library == "narwhals" else (library,):
        pytest.importorskip(name)
    rows: Any = Rows(map(make, range(2)))[:count]
    assert (len(rows), rows.model) == (count, type(make(0)))
    for types in WAYS[library](rows, tmp_path):
        assert types == [TYPES[library][one] for one in CONTENTS[make]]


def test_rows_offer_no_arrow_data_and_their_table_does() -> None:
    rows = Rows([order(1)])
    assert not hasattr(rows, "__arrow_c_stream__")
    assert list(inspect.signature(type(rows.table).__arrow_c_stream__).parameters) == ["self", "requested_schema"]


def test_pandas_needs_no_arrow(monkeypatch: pytest.MonkeyPatch) -> None:
    pandas: Any = pytest.importorskip("pandas")
    for name in ("pyarrow", "arro3", "arro3.core", "polars"):
        monkeypatch.setitem(sys.modules, name, None)
    shown: Any = Rows([order(1), order(2)]).to_pandas()
    assert list(shown["usd_value"]) == [1.0, 2.0]
    missing: Any = frame([closed(1)], UnifiedLiquidation).to_pandas(decimals="float")
    monkeypatch.undo()  # pandas itself uses what it finds
    assert pandas.isna(missing["trigger_uni_mmr"][0])
    described: Any = missing.describe()
    assert "pnl_realized" in described.columns


def test_a_whole_number_that_may_be_missing_stays_whole_in_pandas() -> None:
    pytest.importorskip("pandas")
    shown: Any = frame([], FuturesPairMarket).to_pandas()
    assert {str(one) for one in shown.dtypes} <= {"str", "float64", "Int64", "int64", "datetime64[ms, UTC]"}


@pytest.mark.parametrize("cap", [200, 1_000])
async def test_an_answer_at_the_vendors_cap_is_capped(cap: int) -> None:
    def shown(cg: Any) -> Any:
        if cap == 200:
            return cg.futures.liquidation.order(exchange="Binance", symbol="BTC", min_liquidation_amount=1)
        window = {"start_time": "2026-01-01", "end_time": "2026-03-01"}
        return cg.futures.liquidation.history(exchange="Binance", symbol="BTCUSDT", interval="1h", **window)

    with CoinGlass.sandbox() as cg:
        rows, response = shown(cg), shown(cg.with_response)
        assert (len(rows), rows.capped, rows[:-1].capped) == (cap, True, False)
        assert response.payload.capped
        assert not cg.futures.liquidation.history(exchange="Binance", symbol="BTCUSDT", interval="1d").capped
    async with AsyncCoinGlass.sandbox() as later:
        assert (await shown(later)).capped


MANY, BATCH, MOST = 8_000, 200, 400_000
"""Rows, rows of a batch, and bytes that may be used at the same time. All rows together take more than three times as
much."""


@pytest.fixture
def peak(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], int]]:
    """Yield a function that returns the most bytes in use since the test began."""
    monkeypatch.setattr(tables, "BATCH", BATCH)
    frame([order(1)], LiquidationOrder).to_arrow()  # what is imported only once
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    yield lambda: tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()


def test_a_long_history_on_its_way_into_a_file_takes_the_memory_of_a_batch(
    peak: Callable[[], int], tmp_path: Path
) -> None:
    frame(map(order, range(MANY)), LiquidationOrder).to_csv(tmp_path / "orders.csv")
    assert peak() < MOST
    assert (tmp_path / "orders.csv").read_bytes().count(b"\n") == MANY + 1
    everything = list(map(order, range(MANY)))
    assert peak() > 3 * MOST > len(everything)


async def test_an_asynchronous_one_too(peak: Callable[[], int], tmp_path: Path) -> None:
    async def walk() -> AsyncIterator[LiquidationOrder]:
        for number in range(MANY):
            yield order(number)

    await frame(walk(), LiquidationOrder).to_csv(tmp_path / "orders.csv")
    assert peak() < MOST


def test_a_parquet_file_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parquet: Any = pytest.importorskip("pyarrow.parquet")
    monkeypatch.setattr(tables, "BATCH", BATCH)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        frame(map(order, range(MANY)), LiquidationOrder).to_parquet(tmp_path / "orders.parquet")
        assert tracemalloc.get_traced_memory()[1] - before < MOST
    finally:
        tracemalloc.stop()
    assert parquet.read_metadata(tmp_path / "orders.parquet").num_rows == MANY


def test_columns_of_a_long_history_take_less_than_its_rows(peak: Callable[[], int]) -> None:
    made = frame(map(order, range(MANY)), LiquidationOrder).to_arrow()
    assert (made.num_rows, peak() < MOST) == (MANY, True)
