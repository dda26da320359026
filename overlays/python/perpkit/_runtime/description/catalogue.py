"""What the operations and streams of an API are called, do and take, read without importing its package."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from attrs import field, frozen

FILE = "catalogue.json"


def _tuples(lists: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(map(tuple, lists))


@frozen(kw_only=True)
class Argument:
    """One keyword argument of a method."""

    keyword: str
    wire: str
    """Name on the wire."""
    kind: str
    """``string``, ``integer``, ``decimal``, ``boolean``, ``time`` or ``id``."""
    doc: str = ""
    """What a docstring says of it."""
    about: str = ""
    """What of that holds in any language: it leaves out how Python writes the value, the choices and the example."""
    required: bool = False
    listed: bool = False
    """Several values, as a sequence or in one string joined by commas."""
    array: bool = False
    """Several values, as a list; they are sent as JSON."""
    choices: tuple[str | int, ...] = field(default=(), converter=tuple)
    unit: str | None = None
    names: str | None = None
    """What a name names: ``coin``, ``pair`` or ``venue``."""
    example: Any = None
    default: Any = None
    """What the vendor takes if it is not given."""


@frozen(kw_only=True)
class Iteration:
    """The ``iter_`` method of an operation: every row, with as many calls as needed."""

    method: str
    row: str
    """Class of a row."""
    doc: str
    arguments: Mapping[str, bool]
    """Keyword → whether it is required. The arguments that the method itself sets are missing."""
    options: tuple[str, ...] = field(converter=tuple)
    """Keywords about reading, which are not sent: ``completeness``, ``open_bar``, ``resume``."""


@frozen(kw_only=True)
class Entry:
    """One operation."""

    api: str
    """Name of the package: ``coinglass``."""
    id: str
    call: str
    """Path of the method in the client: ``futures.liquidation.history``."""
    method: str
    path: str
    summary: str
    description: str = ""
    arguments: tuple[Argument, ...] = ()
    needs: tuple[tuple[str, ...], ...] = field(default=(), converter=_tuples)
    """Keywords of which one is needed, of each list."""
    returns: str = ""
    """Annotation of what the method returns: ``Rows[LiquidationBar]``."""
    models: tuple[str, ...] = field(default=(), converter=tuple)
    """Classes in that annotation."""
    answer: str = ""
    notes: tuple[str, ...] = field(default=(), converter=tuple)
    plans: tuple[str, ...] = field(default=(), converter=tuple)
    """Plans that include it, lowest first; none if the vendor has no plans."""
    refresh_seconds: int | None = None
    """Seconds after which the vendor computes the answer anew; 0 is in real time, ``None`` is unknown."""
    writes: bool = False
    """Whether it changes something: an order, a setting."""
    secret: bool = False
    """Whether the answer holds a credential."""
    page: str = ""
    """The vendor's page."""
    iteration: Iteration | None = None


@frozen(kw_only=True)
class StreamEntry:
    """One stream."""

    api: str
    """Name of the package: ``coinglass``."""
    id: str
    call: str
    """Path of the method in the client: ``stream.liquidation_orders``."""
    address: str
    """Address of the channel, with its parameters in braces."""
    summary: str
    description: str = ""
    arguments: tuple[Argument, ...] = ()
    options: tuple[str, ...] = field(default=(), converter=tuple)
    """Keywords about reading, which are not sent: ``when_full``, ``repair``."""
    returns: str = ""
    """Annotation of one message."""
    models: tuple[str, ...] = field(default=(), converter=tuple)
    """Classes in that annotation."""
    nature: str = ""
    """``log`` or ``state``."""
    private: bool = False
    cadence_seconds: float | None = None
    repaired: bool = False
    """Whether REST can tell what was missed."""
    notes: tuple[str, ...] = field(default=(), converter=tuple)
    plans: tuple[str, ...] = field(default=(), converter=tuple)
    page: str = ""


@frozen(kw_only=True)
class Catalogue:
    """The operations of one API, and its streams."""

    name: str
    title: str
    client: str
    """Name of the blocking client's class."""
    variable: str
    """Name that examples give to a client: ``cg``."""
    resources: Mapping[str, str]
    """Resource → what its operations are about."""
    operations: Mapping[str, Entry]
    """By call path, in the order of the description."""
    streams: Mapping[str, StreamEntry] = field(factory=dict[str, StreamEntry])
    """The same for streams; none if the API has none."""


def apis() -> tuple[str, ...]:
    """Return the names of the APIs that have a catalogue, sorted."""
    spec = find_spec("perpkit")
    folders = () if spec is None else spec.submodule_search_locations or ()
    return tuple(sorted({path.parent.name for folder in folders for path in Path(folder).glob(f"*/{FILE}")}))


@cache
def catalogue(api: str) -> Catalogue:
    """Return the catalogue of an API.

    Raises:
        LookupError: There is no such API.
    """
    spec = find_spec(f"perpkit.{api}") if api.isidentifier() else None
    path = None if spec is None or spec.origin is None else Path(spec.origin).with_name(FILE)
    if path is None or not path.is_file():
        raise LookupError(f"perpkit has no API {api!r}")
    content = json.loads(path.read_bytes())
    operations = {one["call"]: _entry(api, one) for one in content.pop("operations")}
    streams = {one["call"]: _stream(api, one) for one in content.pop("streams")}
    return Catalogue(operations=operations, streams=streams, **content)


def _stream(api: str, content: dict[str, Any]) -> StreamEntry:
    arguments = tuple(Argument(**one) for one in content.pop("arguments", ()))
    return StreamEntry(api=api, arguments=arguments, **content)


def _entry(api: str, content: dict[str, Any]) -> Entry:
    arguments = tuple(Argument(**one) for one in content.pop("arguments", ()))
    iteration = content.pop("iteration", None)
    return Entry(
        api=api, arguments=arguments, iteration=None if iteration is None else Iteration(**iteration), **content
    )
