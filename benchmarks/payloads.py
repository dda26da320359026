"""From the bytes of an answer to objects, in five ways."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, get_type_hints
from uuid import UUID

from attrs import frozen

from perpkit._runtime.answer import Answer, Headers
from perpkit._runtime.description.api import Api
from perpkit._runtime.description.operation import Operation
from perpkit._runtime.wire.decoding import decode
from perpkit.coinglass import operations as coinglass
from perpkit.coinglass.api import API as COINGLASS
from perpkit.ztdx import operations as ztdx
from perpkit.ztdx.api import API as ZTDX

from . import bodies
from .measure import Effort, Work, apart, repeated, timed
from .report import Line
from .stock import Reader, Readers

if TYPE_CHECKING:
    from cattrs import Converter
    from pydantic import BaseModel

OURS, PLAIN, STOCK, CATTRS, PYDANTIC = "perpkit", "json.loads alone", "stock client", "orjson + cattrs", "pydantic"


@frozen(kw_only=True)
class Payload:
    """One kind of answer, and its names in the alternatives."""

    what: str
    api: Api
    operation: Operation[Any]
    body: bytes
    stock: str
    """Class of the whole body in the stock client."""
    pydantic: str
    """Model of the whole body in :mod:`.pydantic_models`."""
    targets: Mapping[str, float]
    """Alternative → highest ratio allowed."""


def payloads(*, orders: int = 200, bars: int = 1_000, cells: int = 55_000, records: int = 200) -> Sequence[Payload]:
    """Return the payloads to measure."""
    return (
        Payload(
            what=f"{orders:,} orders",
            api=COINGLASS,
            operation=coinglass.FUTURES_LIQUIDATION_ORDER,
            body=bodies.order_list(orders),
            stock="FuturesLiquidationOrderAnswer",
            pydantic="OrderAnswer",
            targets={PLAIN: 1.0, STOCK: 1 / 3},
        ),
        Payload(
            what=f"{bars:,} bars",
            api=COINGLASS,
            operation=coinglass.FUTURES_LIQUIDATION_HISTORY,
            body=bodies.bar_list(bars),
            stock="FuturesLiquidationHistoryAnswer",
            pydantic="BarAnswer",
            targets={PLAIN: 1.0, STOCK: 1 / 3},
        ),
        Payload(
            what=f"heat map of {cells:,} cells",
            api=COINGLASS,
            operation=coinglass.FUTURES_LIQUIDATION_HEATMAP_MODEL1,
            body=bodies.heatmap(cells),
            stock="FuturesLiquidationHeatmapModel1Answer",
            pydantic="HeatmapAnswer",
            targets={PLAIN: 0.35, STOCK: 1 / 8},
        ),
        Payload(
            what=f"{records:,} ZTDX records",
            api=ZTDX,
            operation=ztdx.UNIFIED_LIQUIDATIONS,
            body=bodies.liquidation_page(records),
            stock="UnifiedLiquidations",
            pydantic="LiquidationPage",
            targets={PLAIN: 1.7, STOCK: 1 / 3},
        ),
    )


def ours(payload: Payload) -> Reader:
    """Return what the runtime does with the body of an answer."""

    def read(body: bytes) -> object:
        result: object = decode(payload.api, payload.operation, Answer(200, Headers(), body))
        return result

    return read


def rivals(payload: Payload, stock: Readers) -> dict[str, Callable[[], Reader]]:
    """Return what makes each alternative. Each imports its libraries then, so that no process holds those of others.

    A reader returns the payload, or the whole body if it reads the envelope as an object.
    """
    return {
        PLAIN: lambda: json.loads,
        STOCK: lambda: stock(payload.api.package, payload.stock),
        CATTRS: lambda: _cattrs(payload),
        PYDANTIC: lambda: _pydantic(payload),
    }


def _pydantic(payload: Payload) -> Reader:
    """Return a reader that uses pydantic."""
    from . import pydantic_models

    model: type[BaseModel] = getattr(pydantic_models, payload.pydantic)
    return model.model_validate_json


def _cattrs(payload: Payload) -> Reader:
    """Return a reader that uses orjson and cattrs, into our own classes."""
    import orjson
    from cattrs.cols import is_namedtuple
    from cattrs.preconf.orjson import make_converter

    converter = make_converter()
    for scalar in (Decimal, UUID):
        converter.register_structure_hook(scalar, _called)
    converter.register_structure_hook_factory(is_namedtuple, partial(_row_hook, converter))
    kind: Any = payload.operation.payload()
    envelope = payload.api.envelope

    def read(body: bytes) -> object:
        value = orjson.loads(body)
        result: object = converter.structure(value if envelope is None else value[envelope.data], kind)
        return result

    return read


def _called(value: str, kind: type[Decimal] | type[UUID]) -> object:
    return kind(value)


def _row_hook(converter: Converter, row: Any) -> Callable[[Any, Any], Any]:
    """Return how to read a row. cattrs does not find this itself, because the annotations of rows are postponed."""
    members: Any = tuple.__class_getitem__(tuple(get_type_hints(row).values()))
    hook = converter.get_structure_hook(members)

    def structure(value: Any, _: Any) -> Any:
        return row._make(hook(value, members))

    return structure


def compare(payload: Payload, stock: Readers, effort: Effort) -> list[Line]:
    """Measure one payload."""
    names = (OURS, PLAIN, STOCK, CATTRS, PYDANTIC)
    with apart({one: partial(reading, payload.operation.id, payload.body, stock, one) for one in names}) as works:
        taken = timed(works, effort)
    own = taken.pop(OURS)
    return [Line.of(payload.what, name, own, other, payload.targets.get(name)) for name, other in taken.items()]


@contextmanager
def reading(operation: str, body: bytes, stock: Readers, name: str) -> Generator[Work]:
    """One way to read the answers of an operation."""
    empty = payloads(orders=0, bars=0, cells=0, records=0)
    payload = next(one for one in empty if one.operation.id == operation)
    read = ours(payload) if name == OURS else rivals(payload, stock)[name]()
    yield repeated(partial(read, body))
