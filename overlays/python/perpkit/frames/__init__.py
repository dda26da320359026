"""Answers as tables, for Polars, pandas, Arrow, DuckDB, CSV, Parquet and JSON.

The rows of an answer have the methods themselves: ``rows.to_polars()``. :func:`frame` is for rows from elsewhere, such
as those of an ``iter_`` method.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .._runtime.frames.plain import jsonable as jsonable
    from .._runtime.frames.table import AsyncTable as AsyncTable
    from .._runtime.frames.table import Table as Table
    from .._runtime.frames.table import frame as frame
    from .._runtime.rows import Rows as Rows
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncTable": "perpkit._runtime.frames.table",
            "Rows": "perpkit._runtime.rows",
            "Table": "perpkit._runtime.frames.table",
            "frame": "perpkit._runtime.frames.table",
            "jsonable": "perpkit._runtime.frames.plain",
        },
    )

__all__ = ["AsyncTable", "Rows", "Table", "frame", "jsonable"]
