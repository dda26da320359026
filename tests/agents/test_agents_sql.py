"""SQL of an agent reads the archive, and nothing else, however it is written."""

from __future__ import annotations

import asyncio
import io
import json
import os
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import anyio
import pytest

from perpkit.coinglass import CoinGlass
from perpkit.errors import ConfigurationError, ParameterError

pytest.importorskip("deltalake")
duckdb: Any = pytest.importorskip("duckdb")

from perpkit.archive import Archive, Dataset  # noqa: E402 - needs what was just imported
from perpkit.mcp import query as asking  # noqa: E402
from perpkit.mcp import worker  # noqa: E402
from perpkit.mcp.answer import LONGEST  # noqa: E402
from perpkit.mcp.query import environment, query  # noqa: E402
from perpkit.mcp.statement import tables_in  # noqa: E402

BARS, COINS = "coinglass_futures_liquidation_history", "coinglass_futures_liquidation_coin_list"
TABLES = (BARS, COINS)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return an archive with a week of bars, and one snapshot."""
    folder = str(tmp_path_factory.mktemp("archive"))
    pair = {"exchange": "Binance", "symbol": ["BTCUSDT", "ETHUSDT"], "interval": "1h"}
    datasets = [
        Dataset("futures.liquidation.history", pair),
        Dataset("futures.liquidation.coin_list", {"exchange": "Binance"}, snapshots=True),
    ]
    with CoinGlass.sandbox() as cg:
        Archive(folder, cg).pull(datasets, since=timedelta(days=7))
    return folder


@pytest.fixture
def locked() -> Iterator[Any]:
    """Yield a connection behind the second wall, with a table ``t``."""
    with worker.connected() as connection:
        connection.execute("CREATE TABLE t AS SELECT 1 AS a").fetchall()
        worker.lock(connection)
        yield connection


def spelt(text: str) -> str:
    """Return a text in which ``BARS`` and ``COINS`` are names of tables."""
    return text.replace("BARS", BARS).replace("COINS", COINS)


def used(sql: str) -> frozenset[str]:
    """Return the tables that a statement reads, as the first wall sees it."""
    with worker.connected() as connection:
        return tables_in(connection, spelt(sql), TABLES)


def asked(archive: str, sql: str, rows: int) -> str:
    """Return the answer to a statement."""
    return worker.asked(archive, spelt(sql), rows)


def test_streams_are_tables_too(tmp_path: Path) -> None:
    pytest.importorskip("websockets")
    from perpkit.archive import Kept

    with CoinGlass.sandbox() as cg, cg.stream.liquidation_orders() as stream:
        for count, _ in enumerate(Kept(tmp_path, stream), 1):
            if count == 3:
                break
    sql = "SELECT count(*) AS n, min(price) > 0 AS positive FROM coinglass_stream_liquidation_orders"
    assert worker.asked(str(tmp_path), sql, 10).endswith("n,positive\n3,true\n")


@pytest.mark.parametrize(
    ("sql", "tables"),
    [
        ("SELECT 1", set[str]()),
        ("FROM BARS", {BARS}),
        ("from Coinglass_FUTURES_liquidation_history limit 1", {BARS}),
        ('SELECT * FROM "BARS" JOIN COINS USING (symbol);', {BARS, COINS}),
        ("WITH a AS (FROM BARS), b AS (FROM a) SELECT count(*) FROM b -- end", {BARS}),
        ("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) FROM n", set[str]()),
        ("SELECT (SELECT max(time) FROM BARS), exists(FROM COINS)", {BARS, COINS}),
        ("DESCRIBE BARS", {BARS}),
        ("SUMMARIZE COINS", {COINS}),
        ("SHOW TABLES", {BARS, COINS}),
        ("SELECT sum(a) OVER (ORDER BY a) FROM range(3) t(a), unnest([1])", set[str]()),
        ("FROM BARS UNION ALL BY NAME FROM BARS", {BARS}),
    ],
)
def test_a_question_reads_the_tables_that_it_names(sql: str, tables: set[str]) -> None:
    assert used(sql) == tables


REFUSED = [
    # several statements, and others than SELECT
    ("", "only one SELECT"),
    ("SELECT 1; SELECT 2", "only one SELECT"),
    ("SELECT 1; COPY t TO 'x.csv'", "only one SELECT"),
    ("COPY (SELECT 1) TO 'x.csv'", "only one SELECT"),
    ("COPY t FROM 'x.csv'", "only one SELECT"),
    ("CREATE TABLE x AS SELECT 1", "only one SELECT"),
    ("INSERT INTO t VALUES (1)", "only one SELECT"),
    ("DELETE FROM t", "only one SELECT"),
    ("DROP TABLE t", "only one SELECT"),
    ("ATTACH 'x.db'", "only one SELECT"),
    ("USE memory", "only one SELECT"),
    ("INSTALL httpfs", "only one SELECT"),
    ("LOAD httpfs", "only one SELECT"),
    ("PRAGMA database_list", "only one SELECT"),
    ("CALL pragma_version()", "only one SELECT"),
    ("SET lock_configuration = false", "only one SELECT"),
    ("RESET memory_limit", "only one SELECT"),
    ("CREATE SECRET s (TYPE s3)", "only one SELECT"),
    ("EXPORT DATABASE 'x'", "only one SELECT"),
    ("EXPLAIN ANALYZE SELECT 1", "only one SELECT"),
    ("BEGIN", "only one SELECT"),
    ("CREATE MACRO f() AS 1", "only one SELECT"),
    ("WITH x AS (INSERT INTO t VALUES (1) RETURNING *) FROM x", "only one SELECT"),
    ("WITH x AS (UPDATE t SET a = 1 RETURNING *) FROM x", "only one SELECT"),
    ("WITH x AS (DELETE FROM t RETURNING *) FROM x", "only one SELECT"),
    ("WITH x AS (COPY (SELECT 1) TO 'x.csv') FROM x", "only one SELECT"),
    ("FROM (WITH x AS (COPY (SELECT 1) TO 'x.csv') FROM x)", "only one SELECT"),
    ("SELEC 1", "cannot be read"),
    ("SELECT 1" + " + 1" * 900, "nested too deeply"),
    ("SELECT " + "(" * 3_000 + "1" + ")" * 3_000, "sql: "),
    # files, addresses, other databases
    ("FROM 'secret.csv'", "no table 'secret.csv'"),
    ("FROM 'https://example.com/x.parquet'", "no table"),
    ("FROM '/etc/passwd'", "no table"),
    ('FROM "../x.json"', "no table"),
    ("FROM read_csv('x.csv')", r"read_csv\(\) cannot be used as a table"),
    ("FROM READ_TEXT('/etc/passwd')", "cannot be used as a table"),
    ("FROM read_blob('*')", "cannot be used as a table"),
    ("FROM read_parquet(['a', 'b'])", "cannot be used as a table"),
    ("FROM parquet_metadata('x')", "cannot be used as a table"),
    ("FROM glob('/*')", "cannot be used as a table"),
    ("FROM sniff_csv('x')", "cannot be used as a table"),
    ("SELECT (SELECT content FROM read_text('/etc/passwd'))", "cannot be used as a table"),
    ("WITH a AS (FROM read_text('/etc/passwd')) FROM a", "cannot be used as a table"),
    ("SELECT 1 WHERE EXISTS (FROM glob('/*'))", "cannot be used as a table"),
    ("SELECT 1 ORDER BY (SELECT count(*) FROM glob('/*'))", "cannot be used as a table"),
    ("FROM BARS JOIN glob('*') ON true", "cannot be used as a table"),
    ("FROM delta_scan('x')", "cannot be used as a table"),
    ("FROM postgres_scan('', '', '')", "cannot be used as a table"),
    # statements inside texts
    ("FROM query('SELECT 1')", "cannot be used as a table"),
    ("FROM query_table('t')", "cannot be used as a table"),
    ("FROM json_execute_serialized_sql('{}')", "cannot be used as a table"),
    # objects of the process
    ("FROM python_map_function()", "cannot be used as a table"),
    ("FROM pandas_scan(1)", "cannot be used as a table"),
    ("FROM arrow_scan(1, 1, 1)", "cannot be used as a table"),
    # the system
    ("FROM duckdb_settings()", "cannot be used as a table"),
    ("FROM duckdb_secrets()", "cannot be used as a table"),
    ("FROM pragma_database_list", "no table"),
    ("FROM sqlite_master", "no table"),
    ("FROM pg_catalog.pg_class", "no table"),
    ("FROM information_schema.tables", "no table"),
    ("FROM system.information_schema.tables", "no table"),
    ("FROM memory.main.BARS", "did you mean BARS"),
    ("SHOW ALL TABLES", "only SHOW TABLES"),
    ("SHOW DATABASES", "only SHOW TABLES"),
    ("SELECT current_setting('home_directory')", r"current_setting\(\) cannot be used"),
    ("SELECT getenv('COINGLASS_API_KEY')", r"getenv\(\) cannot be used"),
    ("SELECT GetVariable('x')", "cannot be used"),
    ("SELECT write_log('x')", "cannot be used"),
    ("SELECT sleep_ms(100000)", "cannot be used"),
    ("SELECT pg_sleep(100)", "cannot be used"),
    ("SELECT inet_server_addr()", "cannot be used"),
    # a name that is known in another place only
    ("SELECT (WITH sqlite_master AS (SELECT 1) SELECT 1 FROM sqlite_master) FROM sqlite_master", "no table"),
    ("FROM coinglass_futures_liquidation_hist", "did you mean BARS"),
]


@pytest.mark.parametrize(("sql", "message"), REFUSED)
def test_the_first_wall_refuses_everything_else(sql: str, message: str) -> None:
    with pytest.raises(ParameterError, match=spelt(message)):
        used(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "FROM read_csv('{file}')",
        "FROM read_text('{file}')",
        "FROM read_blob('{file}')",
        "FROM read_json('{file}')",
        "FROM '{file}'",
        "FROM glob('{folder}/*')",
        "FROM sniff_csv('{file}')",
        "SELECT * FROM parquet_metadata('{file}')",
        "COPY t TO '{folder}/new.csv'",
        "COPY t FROM '{file}'",
        "WITH x AS (COPY t TO '{folder}/new.csv') FROM x",
        "EXPORT DATABASE '{folder}/new'",
        "IMPORT DATABASE '{folder}'",
        "ATTACH '{folder}/new.db'",
        "ATTACH ':memory:' AS other",
        "CREATE SECRET (TYPE s3, KEY_ID 'a', SECRET 'b')",
        "CREATE PERSISTENT SECRET s (TYPE s3)",
        "INSTALL httpfs",
        "LOAD httpfs",
        "LOAD '{folder}/x.duckdb_extension'",
        "FROM read_csv('https://example.com/x.csv')",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "SET allowed_directories = ['/']",
        "SET memory_limit = '100GB'",
        "SET temp_directory = '{folder}'",
        "SET TimeZone = 'America/New_York'",
        "SET home_directory = '{folder}'",
        "SET log_query_path = '{folder}/log'",
        "PRAGMA enable_profiling; PRAGMA profiling_output = '{folder}/p.json'",
        "FROM python_variable",
    ],
)
def test_the_second_wall_holds_by_itself(sql: str, locked: Any, tmp_path: Path) -> None:
    python_variable = [1]
    file = tmp_path / "secret.csv"
    file.write_text("secret\n1\n")
    if sql.startswith("ATTACH ':memory:'"):
        locked.execute(sql).fetchall()  # allowed by DuckDB, and harmless: it is empty
    else:
        with pytest.raises(duckdb.Error):
            locked.execute(sql.format(file=file, folder=tmp_path)).fetchall()
    assert [one.name for one in tmp_path.iterdir()] == ["secret.csv"], python_variable


def test_answers_are_csv_in_utc(archive: str) -> None:
    counted = asked(archive, "SELECT symbol, count(*) AS n FROM BARS GROUP BY 1 ORDER BY 1", 10)
    assert counted == "2 rows.\n\nsymbol,n\nBTCUSDT,168\nETHUSDT,168\n"
    hours = asked(archive, "SELECT time, CAST(date_trunc('day', time) AS DATE) d FROM BARS LIMIT 1", 10)
    assert hours.splitlines()[3].split(",")[0].endswith("+00")
    assert asked(archive, "SHOW TABLES", 10) == spelt("2 rows.\n\nname\nCOINS\nBARS\n")
    assert "long_liquidation_usd,DOUBLE" in asked(archive, "DESCRIBE BARS", 50)
    twice = "SELECT count(*) FROM BARS a JOIN BARS b USING (time, symbol)"
    assert asked(archive, twice, 10).endswith("\n336\n")
    assert asked(archive, "SELECT NULL AS a, [1, 2] AS b, {'c': 1} AS d", 1).endswith("a,b,d\n,\"[1, 2]\",{'c': 1}\n")


def test_huge_results_are_cut_and_say_so(archive: str) -> None:
    few = asked(archive, "FROM range(100)", 5)
    assert "CUT OFF: only the first 5 rows can be seen, because no more than 5 rows were asked for." in few
    assert len(few.splitlines()) == 8
    many = asked(archive, "SELECT repeat('x', 1000) FROM range(10000000000)", 10_000)
    assert "because a result has at most 50,000 characters" in many
    assert len(many) < LONGEST + 500
    assert len(asked(archive, "SELECT repeat('x', 1000000) a, a b", 10)) < 12_000


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("SELECT nonsense FROM BARS", 'cannot be run: .*"nonsense" not found'),
        ("SELECT error('own words')", "cannot be run: .*own words"),
        ("SELECT string_agg(repeat('x', 1000)) FROM range(1000000)", "needs too much memory"),
        ("FROM nothing", "Tables: COINS, BARS"),
    ],
)
def test_what_cannot_be_run_is_a_sentence(sql: str, message: str, archive: str) -> None:
    with pytest.raises(ParameterError, match=spelt(message)) as refused:
        asked(archive, sql, 10)
    assert "\n" not in str(refused.value)


def test_an_empty_archive_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="has no tables yet: fill it with perpkit archive pull"):
        worker.asked(str(tmp_path), "SELECT 1", 1)


def test_a_missing_package_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(ConfigurationError, match="pip install duckdb"):
        worker.connected()


def test_the_process_gets_limits_and_no_key(
    archive: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    resource: Any = pytest.importorskip("resource")
    limits: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", limits.__setitem__)
    for sql, key in (("SELECT 1 AS one", "text"), ("FROM nothing", "error")):
        question = json.dumps({"archive": archive, "sql": sql, "rows": 1})
        monkeypatch.setattr(sys, "stdin", io.StringIO(question))
        assert worker.main() == 0
        assert list(json.loads(capsys.readouterr().out)) == [key]
    assert limits[resource.RLIMIT_FSIZE] == (0, 0)
    assert limits[resource.RLIMIT_AS] == (worker.MEMORY, worker.MEMORY)
    monkeypatch.setitem(sys.modules, "resource", None)
    worker._limit()  # pyright: ignore[reportPrivateUsage]
    for name in ("COINGLASS_API_KEY", "ZTDX_API_SECRET", "PERPKIT_REDIS_URL", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "fake-secret")
    assert "fake-secret" not in environment(archive).values()
    assert environment("s3://bucket/folder")["AWS_SECRET_ACCESS_KEY"] == "fake-secret"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Return the processes that a test starts."""
    found: list[Any] = []
    start = anyio.open_process

    async def noting(*arguments: Any, **options: Any) -> Any:
        found.append(await start(*arguments, **options))
        STARTED.set()
        return found[-1]

    STARTED.clear()

    monkeypatch.setattr("anyio.open_process", noting)
    return found


STARTED = asyncio.Event()
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT count(*) FROM n"


async def test_an_endless_question_is_ended(archive: str, started: list[Any]) -> None:
    with pytest.raises(ParameterError, match="took longer than 2 s and was ended; ask for less"):
        await query(archive, ENDLESS, 10, seconds=2)
    assert started[0].returncode not in (None, 0)


async def test_a_question_that_nobody_waits_for_is_ended(archive: str, started: list[Any]) -> None:
    asked = asyncio.create_task(query(archive, ENDLESS, 10))
    await STARTED.wait()
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    assert started[0].returncode not in (None, 0)


async def test_a_refusal_of_the_process_is_one_of_the_tool(archive: str) -> None:
    with pytest.raises(ParameterError, match=r"^sql: .*cannot be used as a table"):
        await query(archive, "FROM glob('/*')", 10)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not limit the memory of a process")
async def test_a_question_cannot_take_all_memory(archive: str) -> None:
    with pytest.raises(ParameterError, match="too much memory"):
        await query(archive, "SELECT length(repeat('x', 4000000000))", 10)


async def test_a_process_that_dies_is_a_sentence(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def without_python(_: str) -> dict[str, str]:
        return {**os.environ, "PYTHONHOME": "nowhere"}

    monkeypatch.setattr(asking, "environment", without_python)
    with pytest.raises(ParameterError, match="could not be run"):
        await query(archive, "SELECT 1", 10)


async def test_a_process_that_dies_before_it_was_asked_is_a_sentence(
    archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = anyio.open_process

    async def dead(command: list[str], **options: Any) -> Any:
        process = await start([sys.executable, "-c", "raise SystemExit(3)"], **options)
        await process.wait()
        await asyncio.sleep(0.05)  # until the pipe is known to be closed
        return process

    monkeypatch.setattr("anyio.open_process", dead)
    with pytest.raises(ParameterError, match="could not be run"):
        await query(archive, "SELECT 1", 10)
