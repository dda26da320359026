"""From the bytes of an answer to a frame, beside what people write without a client."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

from attrs import frozen

from perpkit._runtime.answer import Answer, Headers
from perpkit._runtime.wire.reading import read
from perpkit.coinglass import operations
from perpkit.coinglass.api import API

from . import bodies
from .measure import Effort, Work, apart, repeated, timed
from .report import Line

Make = Callable[[bytes], object]

LARGE, SMALL, CELLS = 100_000, 1_000, 55_000
PANDAS, POLARS = "json.loads + pandas.DataFrame", "orjson + polars.DataFrame"
MOST = 0.6
"""Highest ratio to json.loads and pandas that is allowed."""


@frozen(kw_only=True)
class Frames:
    """One kind of answer, and the ways from its bytes to a frame."""

    what: str
    again: Callable[[], Frames]
    """Returns the same, in another process."""
    body: bytes
    ours: Mapping[str, Make]
    others: Mapping[str, Make]


def frames(small: int = SMALL, large: int = LARGE, cells: int = CELLS) -> list[Frames]:
    """Return what is measured. All ways give the same rows; only ours checks them and knows what a time is."""
    return [*(_orders(count) for count in (small, large)), _heatmap(cells)]


def compare(one: Frames, effort: Effort) -> list[Line]:
    """Measure one kind of answer; each of our ways against each of the others."""
    with apart({name: partial(making, one.again, name) for name in (*one.ours, *one.others)}) as works:
        taken = timed(works, effort)
    return [
        Line.of(f"{one.what} to {own}", other, taken[own], taken[other], MOST if other == PANDAS else None)
        for own in one.ours
        for other in one.others
    ]


@contextmanager
def making(again: Callable[[], Frames], name: str) -> Generator[Work]:
    """One way to a frame."""
    one = again()
    yield repeated(partial({**one.ours, **one.others}[name], one.body))


def _orders(count: int) -> Frames:
    operation = operations.FUTURES_LIQUIDATION_ORDER

    def rows(body: bytes) -> Any:
        return read(API, operation, Answer(200, Headers(), body), ()).payload

    return Frames(
        what=f"{count:,} orders",
        again=partial(_orders, count),
        body=bodies.order_list(count),
        ours={
            "Arrow": lambda body: rows(body).to_arrow(),
            "Polars": lambda body: rows(body).to_polars(),
            "pandas": lambda body: rows(body).to_pandas(),
        },
        others={
            PANDAS: lambda body: _pandas_frame(json.loads(body)["data"]),
            POLARS: lambda body: _polars_frame(_orjson(body)["data"]),
        },
    )


def _heatmap(cells: int) -> Frames:
    operation = operations.FUTURES_LIQUIDATION_HEATMAP_MODEL1
    names = ["x_index", "y_index", "value"]

    def found(body: bytes) -> Any:
        return read(API, operation, Answer(200, Headers(), body), ()).payload.liquidation_leverage_data

    return Frames(
        what=f"heat map of {cells:,} cells",
        again=partial(_heatmap, cells),
        body=bodies.heatmap(cells),
        ours={
            "Arrow": lambda body: found(body).to_arrow(),
            "Polars": lambda body: found(body).to_polars(),
            "pandas": lambda body: found(body).to_pandas(),
        },
        others={
            PANDAS: lambda body: _pandas_frame(_cells(json.loads(body)), columns=names),
            POLARS: lambda body: _polars_frame(_cells(_orjson(body)), schema=names, orient="row"),
        },
    )


# Imported when used, so that no process holds the libraries of others.
def _pandas_frame(data: Any, **options: Any) -> object:
    import pandas  # type: ignore[import-untyped, unused-ignore]  # pyright: ignore[reportMissingTypeStubs]

    frame: object = pandas.DataFrame(data, **options)
    return frame


def _polars_frame(data: Any, **options: Any) -> object:
    import polars

    return polars.DataFrame(data, **options)


def _orjson(body: bytes) -> Any:
    import orjson

    return orjson.loads(body)


def _cells(body: Any) -> Any:
    return body["data"]["liquidation_leverage_data"]
