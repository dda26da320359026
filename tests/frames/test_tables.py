"""The same columns in every form, with and without rows."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from math import inf, nan
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import pytest

from perpkit._runtime.frames import table as tables
from perpkit._runtime.frames.columns import columns
from perpkit._runtime.secret import Secret
from perpkit.coinglass import CoinGlass, ExchangePair, FuturesPairMarket, LiquidationOrder, OrderSide, Rows
from perpkit.coinglass.operations import OPERATIONS
from perpkit.errors import ConfigurationError
from perpkit.frames import frame, jsonable
from perpkit.ztdx import LiquidationType, PositionSide, UnifiedLiquidation
from perpkit.ztdx.operations import OPERATIONS as EXCHANGE

MOMENT = 1_744_700_400_123
ORDER = LiquidationOrder(
    exchange_name="BINANCE",
    symbol="BTCUSDT",
    base_asset="BTC",
    price=87_535.9,
    usd_value=nan,
    side=OrderSide.SELL,
    time=MOMENT,
)
ORDERS = {
    "exchange_name": "BINANCE",
    "symbol": "BTCUSDT",
    "base_asset": "BTC",
    "price": 87_535.9,
    "usd_value": None,
    "side": 2,
    "side_label": "sell",
    "time": datetime(2025, 4, 15, 7, 0, 0, 123_000, tzinfo=UTC),
}
CLOSED = UnifiedLiquidation(
    id=UUID(int=1),
    position_id=UUID(int=2),
    symbol="BTCUSDT",
    side=PositionSide("sideways"),
    closed_size_usd=Decimal("0E-18"),
    closed_size_tokens=Decimal("12345678901234567890.123456789012345678"),
    mark_price=Decimal(1),
    pnl_realized=Decimal("-1.50"),
    collateral_returned=Decimal(0),
    trigger_uni_mmr=None,
    trigger_equity=Decimal(0),
    post_uni_mmr=None,
    liquidation_type=LiquidationType.ADL,
    created_at=datetime(2026, 5, 2, 21, 47, 9, 118_204, tzinfo=UTC),
)


def orders(count: int) -> Rows[LiquidationOrder]:
    found = Rows([ORDER, attrs.evolve(ORDER, usd_value=1.5, side=OrderSide(7))])
    return found[:count]


def rows_of(model: Any, *rows: Any) -> Any:
    return frame(list(rows), model)


def to_arrow(rows: Any) -> object:
    return rows.to_arrow()


def to_stream(rows: Any) -> object:
    return rows.table.__arrow_c_stream__()


def to_polars(rows: Any) -> object:
    return rows.to_polars()


def to_pandas(rows: Any) -> object:
    return rows.to_pandas()


def to_parquet(rows: Any) -> object:
    return rows.to_parquet("orders.parquet")


ROUTES: dict[str, tuple[str, Callable[[Any], Any], Callable[[Any], list[str]]]] = {
    "polars": ("polars", lambda table: table.to_polars(), lambda made: [str(one) for one in made.dtypes]),
    "polars by Arrow": (
        "polars",
        lambda table: __import__("polars").DataFrame(table),
        lambda made: [str(one) for one in made.dtypes],
    ),
    "pandas": ("pandas", lambda table: table.to_pandas(), lambda made: [str(one) for one in made.dtypes]),
    "arro3": ("arro3.core", lambda table: table.to_arrow(), lambda made: [str(one.type) for one in made.schema]),
    "pyarrow": (
        "pyarrow",
        lambda table: __import__("pyarrow").table(table),
        lambda made: [str(one.type) for one in made.schema],
    ),
    "narwhals": (
        "narwhals",
        lambda table: __import__("narwhals").from_arrow(table, backend="polars"),
        lambda made: [str(one) for one in made.schema.values()],
    ),
    "DuckDB": (
        "duckdb",
        lambda table: __import__("duckdb").connect().from_arrow(table),
        lambda made: [str(one) for one in made.types],
    ),
}
WHEN = {
    "polars": "Datetime(time_unit='ms', time_zone='UTC')",
    "narwhals": "Datetime(time_unit='ms', time_zone='UTC')",
    "pandas": "datetime64[ms, UTC]",
    "pyarrow": "timestamp[ms, tz=UTC]",
    "arro3": 'arro3.core.DataType<Timestamp(ms, "UTC")>\n',
    "DuckDB": "TIMESTAMP WITH TIME ZONE",
}
MONEY = {
    "polars": "Decimal(precision=38, scale=18)",
    "narwhals": "Decimal(precision=38, scale=18)",
    "pandas": "object",
    "pyarrow": "decimal128(38, 18)",
    "arro3": "arro3.core.DataType<Decimal128(38, 18)>\n",
    "DuckDB": "DECIMAL(38,18)",
}


@pytest.mark.parametrize("route", ROUTES)
def test_types_are_the_same_with_and_without_rows(route: str) -> None:
    library, make, types = ROUTES[route]
    pytest.importorskip(library)
    shown: dict[int, list[str]] = {}
    for count in (0, 2):
        for source in (orders(count).table, frame(list(orders(count)), LiquidationOrder)):
            made = make(source)
            shown[count] = types(made)
            assert shown[count] == shown.setdefault(0, shown[count])
    assert shown[0][-1] == WHEN[route.split()[0]]
    money = [types(make(rows_of(UnifiedLiquidation, *rows))) for rows in ((), (CLOSED,))]
    assert money[0] == money[1]
    assert money[0][5] == MONEY[route.split()[0]]


def test_the_example_of_the_readme_works_in_a_week_without_orders() -> None:
    polars = pytest.importorskip("polars")
    table = frame(iter(()), LiquidationOrder).to_polars()
    chosen = table.select("time", "symbol", "price", "usd_value", "side_label")
    assert (len(chosen), chosen.schema["time"]) == (0, polars.Datetime("ms", "UTC"))


def test_delta_lake_takes_a_table(tmp_path: Path) -> None:
    deltalake = pytest.importorskip("deltalake")
    deltalake.write_deltalake(tmp_path / "orders", orders(2).table)
    assert deltalake.DeltaTable(tmp_path / "orders").count() == 2


def test_every_output_has_the_same_columns_and_values(tmp_path: Path) -> None:
    rows = orders(2)
    dicts = rows.to_dicts()
    assert dicts[0] == ORDERS
    assert (dicts[1]["side"], dicts[1]["side_label"]) == (7, None)
    spelt = {**ORDERS, "time": "2025-04-15T07:00:00.123000Z"}
    assert json.loads(rows.to_json())[0] == spelt
    assert list(json.loads(rows.to_json())[0]) == list(ORDERS)
    rows.to_csv(tmp_path / "orders.csv")
    lines = list(csv.DictReader((tmp_path / "orders.csv").read_text().splitlines()))
    assert lines[0] == {
        name: "" if value is None else str(value) for name, value in spelt.items() if name != "time"
    } | {"time": "2025-04-15T07:00:00.123Z"}
    assert rows.to_arrow().schema.names == list(ORDERS)
    assert rows.units == {"price": "quote", "usd_value": "USD", "side": "code"}


def test_amounts_of_an_account_keep_every_digit(tmp_path: Path) -> None:
    closed = rows_of(UnifiedLiquidation, CLOSED)
    [shown] = closed.to_dicts()
    assert shown["closed_size_tokens"] == CLOSED.closed_size_tokens
    assert shown["created_at"] == CLOSED.created_at
    [spelt] = json.loads(closed.to_json())
    assert spelt["closed_size_tokens"] == "12345678901234567890.123456789012345678"
    assert spelt["closed_size_usd"] == "0.000000000000000000"
    assert (spelt["id"], spelt["side"], spelt["side_label"]) == (str(UUID(int=1)), "sideways", None)
    column: Any = closed.to_arrow()["closed_size_tokens"]
    assert column.to_pylist() == [CLOSED.closed_size_tokens]
    with pytest.raises(OverflowError, match="38 digits"):
        rows_of(UnifiedLiquidation, attrs.evolve(CLOSED, mark_price=Decimal(10) ** 25)).to_arrow()


def test_json_of_an_answer_by_the_standard_library() -> None:
    rows = orders(2)
    with CoinGlass.sandbox() as cg:
        markets = cg.futures.funding_rate.exchange_list()
    assert json.loads(json.dumps(rows, default=jsonable)) == json.loads(rows.to_json())
    assert json.loads(json.dumps(markets, default=jsonable))[0]["token_margin_list"]
    assert json.dumps(Secret("fake-key-for-tests"), default=jsonable) == '"***"'
    assert json.dumps([Decimal("1E+3"), UUID(int=1)], default=jsonable) == f'["1000", "{UUID(int=1)}"]'
    with pytest.raises(TypeError, match="complex"):
        json.dumps(1j, default=jsonable)


def test_pandas_shows_times_and_amounts_as_asked() -> None:
    pandas = pytest.importorskip("pandas")
    rows = orders(2)
    shown: Any = rows.to_pandas(index="time", tz="Asia/Tokyo")
    assert str(shown.index.dtype) == "datetime64[ms, Asia/Tokyo]"
    zoneless: Any = rows.to_pandas(tz=None)
    assert str(zoneless["time"].dtype) == "datetime64[ms]"
    closed = rows_of(UnifiedLiquidation, CLOSED)
    assert closed.to_pandas()["pnl_realized"][0] == Decimal("-1.50")
    assert str(closed.to_pandas(decimals="float")["trigger_uni_mmr"].dtype) == "float64"
    markets: Any = frame(iter(()), FuturesPairMarket).to_pandas()
    assert str(markets["next_funding_time"].dtype) == "datetime64[ms, UTC]"
    assert pandas.isna(frame([attrs.evolve(ORDER)], LiquidationOrder).to_pandas()["usd_value"][0])
    with pytest.raises(ValueError, match="there is no column 'date'"):
        rows.to_pandas(index="date")
    with pytest.raises(ValueError, match="exact"):
        rows.to_pandas(decimals="text")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_number_that_is_infinite_is_kept_and_json_stays_valid() -> None:
    rows = Rows([attrs.evolve(ORDER, price=inf), attrs.evolve(ORDER, price=-inf)])
    assert [one["price"] for one in rows.to_dicts()] == [inf, -inf]
    assert json.loads(rows.to_json())[0]["price"] is None


def test_an_iterator_is_read_once_and_in_batches(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tables, "BATCH", 3)
    alive: list[int] = []

    def walk() -> Iterator[LiquidationOrder]:
        for number in range(10):
            alive.append(number)
            yield attrs.evolve(ORDER, time=MOMENT + number)

    sizes: list[int] = []
    table = frame(walk(), LiquidationOrder)
    from arro3.core import RecordBatchReader

    for batch in RecordBatchReader.from_arrow(table):
        sizes.append(batch.num_rows)
        assert len(alive) <= sum(sizes) + 3
    assert sizes == [3, 3, 3, 1]
    with pytest.raises(RuntimeError, match="have been read"):
        table.to_dicts()
    frame(walk(), LiquidationOrder).to_csv(tmp_path / "all.csv")
    assert len((tmp_path / "all.csv").read_text().splitlines()) == 11
    assert len(frame(walk(), LiquidationOrder).to_dicts()) == 10
    assert frame(iter(()), LiquidationOrder).to_arrow().schema.names == list(ORDERS)


def test_a_long_list_in_batches_is_the_same_table(monkeypatch: pytest.MonkeyPatch) -> None:
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("polars")
    many = Rows([attrs.evolve(ORDER, time=MOMENT + number) for number in range(7)])
    for rows in (many, rows_of(UnifiedLiquidation, CLOSED, attrs.evolve(CLOSED, trigger_uni_mmr=Decimal("1.5")))):
        whole: Any = rows.to_pandas()
        polars, dicts = rows.to_polars(), rows.to_dicts()
        with monkeypatch.context() as changed:
            changed.setattr(tables, "BATCH", 1)
            pandas.testing.assert_frame_equal(rows.to_pandas(), whole)
            assert rows.to_polars().equals(polars)
            assert rows.to_dicts() == dicts


async def test_an_asynchronous_iterator_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tables, "BATCH", 3)

    async def walk(count: int) -> AsyncIterator[LiquidationOrder]:
        for number in range(count):
            yield attrs.evolve(ORDER, time=MOMENT + number)

    table = frame(walk(10), LiquidationOrder)
    assert (table.names, table.units) == (tuple(ORDERS), orders(0).units)
    assert await table.to_dicts() == frame([one async for one in walk(10)], LiquidationOrder).to_dicts()
    with pytest.raises(RuntimeError, match="have been read"):
        await table.to_json()
    assert json.loads(await frame(walk(4), LiquidationOrder).to_json())[0]["time"] == "2025-04-15T07:00:00.123000Z"
    assert (await frame(walk(0), LiquidationOrder).to_arrow()).schema.names == list(ORDERS)
    await frame(walk(4), LiquidationOrder).to_csv(tmp_path / "four.csv")
    assert len((tmp_path / "four.csv").read_text().splitlines()) == 5
    if pytest.importorskip("polars") and pytest.importorskip("pandas"):
        await frame(walk(4), LiquidationOrder).to_parquet(tmp_path / "four.parquet")
        assert len(pytest.importorskip("polars").read_parquet(tmp_path / "four.parquet")) == 4
        assert len(await frame(walk(4), LiquidationOrder).to_polars()) == 4
        assert len(await frame(walk(4), LiquidationOrder).to_pandas(index="time")) == 4


def test_a_file_appears_once_it_is_complete(tmp_path: Path) -> None:
    target = tmp_path / "orders.csv"
    target.write_text("old")

    def broken() -> Iterator[LiquidationOrder]:
        yield ORDER
        raise ConnectionError

    with pytest.raises(ConnectionError):
        frame(broken(), LiquidationOrder).to_csv(target)
    assert (target.read_text(), list(tmp_path.iterdir())) == ("old", [target])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_or_device_is_written_to_and_stays_what_it_is(tmp_path: Path) -> None:
    target = tmp_path / "orders.csv"
    os.mkfifo(target)
    with os.fdopen(os.open(target, os.O_RDONLY | os.O_NONBLOCK), "rb") as reader:
        frame([ORDER], LiquidationOrder).to_csv(target)
        assert target.is_fifo()
        assert reader.read().startswith(b"exchange_name,")


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        frame([ORDER], LiquidationOrder).to_csv(tmp_path / "no" / "orders.csv")
    assert caught.value.filename == str(tmp_path / "no")


def test_a_link_to_a_file_stays_one(tmp_path: Path) -> None:
    target, link = tmp_path / "orders.csv", tmp_path / "latest.csv"
    target.write_text("old")
    link.symlink_to(target)
    frame([ORDER], LiquidationOrder).to_csv(link)
    assert link.is_symlink()
    assert target.read_text().startswith("exchange_name,")


def test_every_list_answer_has_columns_of_different_names() -> None:
    for operation in [*OPERATIONS, *EXCHANGE]:
        payload: Any = operation.payload()
        names = [one.name for one in columns(getattr(payload, "__args__", (payload,))[0])]
        assert len(names) == len(set(names)) > 0, operation.id


def test_nested_answers_have_a_flat_form() -> None:
    with CoinGlass.sandbox() as cg:
        rates = cg.futures.funding_rate.exchange_list()
        flat = rates.explode().to_dicts()
        assert [one["list"] for one in flat[:3]] == ["stablecoin_margin_list"] * 2 + ["token_margin_list"]
        assert len(flat) == sum(len(one.stablecoin_margin_list) + len(one.token_margin_list) for one in rates)
        assert list(flat[0])[:3] == ["symbol", "list", "exchange"]
        assert "list" not in rates.explode("token_margin_list").names
        assert rates[:0].explode().names == rates.explode().names
        legs = cg.futures.funding_rate.arbitrage(usd=10_000)
        assert legs.to_dicts()[0]["buy_exchange"] == legs[0].buy.exchange
        pairs = cg.futures.supported_exchange_pairs()
        listed = frame(pairs, ExchangePair, key="exchange").to_dicts()
        assert [one["exchange"] for one in listed] == [venue for venue, rows in pairs.items() for _ in rows]
        with pytest.raises(ValueError, match="LiquidationBar has no list"):
            cg.futures.liquidation.history(exchange="Binance", symbol="BTCUSDT", interval="1d").explode()
        with pytest.raises(ValueError, match="no list prices; it has: stablecoin_margin_list, token_margin_list"):
            rates.explode("prices")


@pytest.mark.parametrize(
    ("missing", "call", "install"),
    [
        ("arro3.core", to_arrow, "pip install perpkit[frames]"),
        ("arro3.core", to_stream, "pip install perpkit[frames]"),
        ("polars", to_polars, "pip install polars"),
        ("pandas", to_pandas, "pip install pandas"),
        ("pyarrow arro3.io polars", to_parquet, "pip install pyarrow"),
    ],
)
def test_a_missing_package_is_an_error_that_says_what_to_install(
    missing: str, call: Callable[[Any], object], install: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in missing.split():
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ConfigurationError) as refused:
        call(orders(2))
    assert install in str(refused.value)


@pytest.mark.parametrize("missing", ["", "pyarrow.parquet arro3.io"])
def test_parquet_is_written_by_what_is_there(missing: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    polars = pytest.importorskip("polars")
    for name in missing.split():
        monkeypatch.setitem(sys.modules, name, None)
    for count in (0, 2):
        orders(count).to_parquet(tmp_path / "orders.parquet")
        assert polars.read_parquet(tmp_path / "orders.parquet").equals(orders(count).to_polars())


def test_an_object_that_is_missing_has_empty_columns() -> None:
    with CoinGlass.sandbox() as cg:
        funds = cg.etf.bitcoin.list()
    without = attrs.evolve(funds[0], asset_details=None)
    there, gone = Rows([funds[0], without]).to_dicts()
    inner = [name for name in there if name.startswith("asset_details_")]
    assert inner
    assert [gone[name] for name in inner] == [None] * len(inner)
    assert any(there[name] is not None for name in inner)
    frame([without], type(without)).to_arrow()


def test_lists_inside_rows_are_json_texts_in_frames() -> None:
    with CoinGlass.sandbox() as cg:
        rates = cg.futures.funding_rate.exchange_list()
    column: Any = rates.to_arrow()["token_margin_list"]
    assert json.loads(column.to_pylist()[0]) == json.loads(rates.to_json())[0]["token_margin_list"]
    pytest.importorskip("pandas")
    shown: Any = rates.to_pandas()
    assert shown["token_margin_list"][0] == column.to_pylist()[0]
    assert repr(rates.table) == "<Table with columns symbol, stablecoin_margin_list, token_margin_list>"
