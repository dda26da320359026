"""What a statement of an agent may be: one SELECT over known tables, with functions that only compute.

DuckDB itself parses the statement, so nothing is read here in another way than when it is run. This is the first of
two walls: DuckDB is also set up so that it opens no file and no connection.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from .._runtime.description.forms import is_array, is_object
from .._runtime.errors import ParameterError

QUERIES = frozenset({"CTE_NODE", "RECURSIVE_CTE_NODE", "SELECT_NODE", "SET_OPERATION_NODE"})
"""Parts of a statement that only read. A part named in WITH may also write, as ``INSERT_QUERY_NODE`` and others do."""
TABLE_FUNCTIONS = frozenset({"generate_series", "json_each", "json_tree", "range", "unnest"})
"""Functions that may stand in place of a table."""
SYSTEM_FUNCTIONS = frozenset(
    {
        "current_query",
        "current_setting",
        "currval",
        "getenv",
        "getvariable",
        "in_search_path",
        "index_key",
        "nextval",
        "setseed",
        "setval",
        "sleep_ms",
        "stats",
        "vector_type",
        "write_log",
    }
)
"""Functions that read or change something besides their arguments."""
SYSTEM_PREFIXES = ("__internal", "duckdb_", "has_", "inet_", "pg_", "pragma_")
TABLES_LIST = '"tables"'
"""What ``SHOW TABLES`` shows, as DuckDB spells it."""
ONE_SELECT = "only one SELECT can be asked (also WITH, FROM, DESCRIBE, SUMMARIZE or SHOW TABLES)"


def tables_in(connection: Any, sql: str, known: Collection[str]) -> frozenset[str]:
    """Return the tables that a statement reads.

    Args:
        connection: A connection of DuckDB, which parses the statement and does not run it.
        sql: The statement.
        known: The tables that there are.

    Raises:
        ParameterError: The statement may not be run. The message says why, and what is possible.
    """
    try:
        found = connection.execute("SELECT json_serialize_sql(?::VARCHAR)", [sql]).fetchall()
        parsed = json.loads(found[0][0])
    except RecursionError:
        raise ParameterError("sql", "is nested too deeply") from None
    if parsed["error"] and parsed["error_type"] == "parser":
        raise ParameterError("sql", f"cannot be read: {parsed['error_message']}")
    statements = parsed.get("statements", [])
    if len(statements) != 1:
        raise ParameterError("sql", ONE_SELECT)
    return frozenset(_tables(statements[0], known))


def _tables(statement: Mapping[str, Any], known: Collection[str]) -> Iterator[str]:
    """Yield the tables that a parsed statement reads, and refuse what it may not have."""
    spelt = {one.lower(): one for one in known}
    open_nodes: list[tuple[Any, frozenset[str]]] = [(statement, frozenset())]
    while open_nodes:
        node, named = open_nodes.pop()
        if is_array(node):
            open_nodes += [(one, named) for one in node]
        if not is_object(node):
            continue
        named |= {one["key"].lower() for one in node.get("cte_map", {}).get("map", ())}
        kind = node.get("type")
        if isinstance(kind, str) and kind.endswith("_NODE") and kind not in QUERIES:
            raise ParameterError("sql", ONE_SELECT)
        if kind == "BASE_TABLE":
            path = node["qualified_name"]["path"]
            if not (len(path) == 1 and path[0].lower() in named):
                yield _table(path, spelt)
        elif kind == "TABLE_FUNCTION":
            _check_table_function(node["function"]["function_name"])
        elif kind == "SHOW_REF" and node["query"] is None:
            if node["table_name"] != TABLES_LIST:
                raise ParameterError("sql", "only SHOW TABLES and DESCRIBE of a table can be shown")
            yield from known
        elif "function_name" in node:
            _check_function(node["function_name"])
        open_nodes += [(one, named) for one in node.values()]


def _table(path: list[str], spelt: Mapping[str, str]) -> str:
    """Return the table of a name.

    Raises:
        ParameterError: There is none.
    """
    name = ".".join(path)
    found = spelt.get(name.lower())
    if found is None:
        close = get_close_matches(name.lower().replace(".", "_"), spelt, n=1, cutoff=0.5)
        hint = f"did you mean {spelt[close[0]]}? " if close else ""
        raise ParameterError("sql", f"there is no table {name!r}; {hint}Tables: {', '.join(sorted(spelt.values()))}")
    return found


def _check_table_function(name: str) -> None:
    if name.lower() not in TABLE_FUNCTIONS:
        raise ParameterError(
            "sql",
            f"{name}() cannot be used as a table: files, addresses and the system cannot be read. "
            f"Functions that can be: {', '.join(sorted(TABLE_FUNCTIONS))}",
        )


def _check_function(name: str) -> None:
    if name.lower() in SYSTEM_FUNCTIONS or name.lower().startswith(SYSTEM_PREFIXES):
        raise ParameterError("sql", f"{name}() cannot be used: it does more than compute")
