"""What a client knows about one operation: plain data, written by the generator from the description."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, Literal, TypeAlias, TypeVar, get_args

from attrs import field, frozen

from .api import Ways
from .forms import Node

T_co = TypeVar("T_co", covariant=True)

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
METHODS: tuple[Method, ...] = get_args(Method)


class Kind(StrEnum):
    """The kind of value a parameter takes; it decides how a value is checked and how it is sent."""

    STRING = "string"
    INTEGER = "integer"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    TIME = "time"
    ID = "id"
    """A whole number or a text, sent as it is given."""


@frozen(kw_only=True)
class Parameter:
    """One parameter of an operation, in the query, the path or the JSON body."""

    name: str
    """Name on the wire."""
    keyword: str
    """Name of the Python argument."""
    kind: Kind
    location: Literal["query", "path", "body"] = "query"
    required: bool = False
    choices: tuple[str | int, ...] = ()
    minimum: int | Decimal | None = None
    maximum: int | Decimal | None = None
    exclusive_minimum: int | Decimal | None = None
    pattern: str | None = None
    min_length: int = 0
    unit: Literal["ms", "s"] | None = None
    """For a time: the unit that the integer counts."""
    separator: str | None = None
    """For a list in one parameter: the text between its items."""
    listed: Literal["text", "mixed"] | None = None
    """For a JSON list of ids in one parameter: every id is quoted, or digits are written as a number."""
    most: int | None = None
    """For such a list: the largest number of its items."""
    item: str | None = None
    """For such a list: the pattern of an item."""
    names: Literal["coin", "pair", "venue"] | None = None
    """For a name: the kind of thing it names."""
    numeric: bool = False
    """For a decimal: whether it is sent as a JSON number (``True``) or as a string."""

    def matches(self, text: str) -> bool:
        """Whether a text fits the pattern, if there is one."""
        if self.pattern is None:
            return True
        ended = f"{text}\n" if text.endswith("\n") else text  # Python's `$` also matches before a final line break
        return re.search(self.pattern, ended) is not None


@frozen(kw_only=True)
class WindowPaging:
    """Rows in the half-open window ``[start, end)``, at most ``cap`` in one answer. Names are wire names."""

    start: str
    end: str
    time: str
    """Attribute of a row that holds its time."""
    cap: int
    unit: Literal["ms", "s"] = "ms"
    """What the time of a row counts. The parameters may count something else."""
    limit: str | None = None
    interval: str | None = None
    lookback_days: int | None = None
    running_sums: tuple[str, ...] = ()
    """Attributes of a row that hold a sum from the first row of the answer to this one."""
    density: DensityBars | None = None
    """Bars that show where rows lie, so that a window is cut well."""
    key: str | None = None
    """Attribute that identifies a row, if it is not known which of its times the vendor compares with the window."""


@frozen(kw_only=True)
class DensityBars:
    """Bars of another operation, which show where the rows of a window lie."""

    operation: Callable[[], Operation[Any]]
    arguments: tuple[tuple[str, str], ...]
    """Its parameters, each with the parameter of the call that has the value; wire names."""
    interval: str
    """Width of a bar."""
    weights: tuple[str, ...]
    """Attributes of a bar. The more they add up to, the more rows there are."""


@frozen(kw_only=True)
class OffsetPaging:
    """Rows by their number. ``rows`` and ``total`` are attributes of the payload, ``key`` is one of a row."""

    limit: str
    offset: str
    rows: str
    total: str
    key: str
    size: int


@frozen(kw_only=True)
class PagePaging:
    """Rows on numbered pages. ``page`` and ``size`` are wire names, the others attributes; dots lead into members."""

    page: str
    size: str | None = None
    """Parameter that sets the number of rows on a page; the caller's."""
    rows: str | None = None
    """Attribute of the payload that holds the rows; ``None`` if the payload is the list."""
    pages: str | None = None
    """Attribute of the payload that holds the number of pages."""
    key: str | None = None
    """Attribute that identifies a row; ``None`` if only all of its values do."""


@frozen(kw_only=True)
class Condition:
    """A condition on a query parameter: it is not given, or it is above a number."""

    parameter: str
    above: int | None = None
    """The number; ``None`` if the parameter must not be given."""
    default: int | None = None
    """What the vendor takes if it is not given."""

    def holds(self, text: str | None) -> bool:
        """Whether it is met by what is sent. A text that is not a number counts as a large one."""
        if self.above is None:
            return text is None
        if text is None:
            return self.default is not None and self.default > self.above
        return not text.isdecimal() or int(text) > self.above


@frozen(kw_only=True)
class CostCase:
    """What a call costs if all conditions are met."""

    when: tuple[Condition, ...]
    units: tuple[tuple[str, int], ...]
    """Units of each rate limit, by name."""


Paging: TypeAlias = WindowPaging | OffsetPaging | PagePaging


@frozen(kw_only=True)
class Lookup:
    """What is asked once after a lost answer. Names are wire names."""

    operation: Callable[[], Operation[Any]]
    arguments: tuple[tuple[str, str], ...]
    """Its parameters, each with the parameter of the call that has the value."""
    absent: tuple[str, ...]
    """Codes by which the vendor says that there is no such thing."""


@frozen(kw_only=True)
class Write:
    """Facts about an operation that changes something and is therefore sent once. Names are wire names."""

    lost: str
    """A sentence for the error after a lost answer: what the caller can check."""
    client_id: str | None = None
    """Parameter with the caller's id of an order."""
    order_id: str | None = None
    """Parameter with the vendor's id of an order."""
    generates: bool = False
    """Whether a random client id is sent if none is given."""
    asked: tuple[tuple[str, str], ...] = ()
    """Parameters with lists of ids, each with the attribute by which the rows of the answer are compared with it."""
    lookup: Lookup | None = None


@frozen(kw_only=True)
class Demand:
    """Of these parameters at least one is needed, or exactly one."""

    names: tuple[str, ...]
    one: bool = False


@frozen(kw_only=True, eq=False)
class Operation(Generic[T_co]):
    """One line of the operation table, compared by identity.

    ``payload`` is a function, so that importing the table imports no models.
    """

    id: str
    call_path: str
    """Path of the method in the client, for example ``futures.liquidation.history``."""
    method: Method
    path: str
    payload: Callable[[], type[T_co]]
    parameters: tuple[Parameter, ...] = ()
    wire: Node | None = None
    """How the payload on the wire differs from the classes; ``None`` if it does not."""
    paging: Paging | None = None
    plans: tuple[str, ...] = ()
    """Names of the plans that may call it; empty if the vendor does not say."""
    plan_limits: tuple[str, ...] = ()
    """Which limits of the plan table apply: ``interval``, ``history``."""
    access: Ways | None = None
    """The credentials it needs; ``None`` if they are what the API says."""
    history_days: int | Mapping[str, int | None] = field(factory=dict[str, int | None])
    """Days that the operation itself reaches back, for all widths of a bar or by width; ``None`` if it has no limit."""
    costs: tuple[tuple[str, int], ...] = ()
    """Units that a call uses of each rate limit, by name. If empty, one unit of the first limit."""
    cost_cases: tuple[CostCase, ...] = ()
    """What a call costs instead; the first one that fits counts."""

    write: Write | None = None
    """Set if it changes something, so that it is never sent twice."""
    demands: tuple[Demand, ...] = ()
    secret: bool = False
    """Whether the answer holds a credential."""
    page: str | None = None
    """Address of the vendor's page."""

    def parameter(self, name: str) -> Parameter:
        """Return a parameter by its name on the wire."""
        return next(parameter for parameter in self.parameters if parameter.name == name)

    @property
    def safe(self) -> bool:
        """Whether it only reads, so that it is safe to send it twice."""
        return self.method == "GET"

    @property
    def repeatable(self) -> bool:
        """Whether it may be sent again after the vendor has refused its time, and so has done nothing.

        That is not certain enough for what moves money, nor for a path that is not described.
        """
        return self.safe or (self.write is None and self.call_path != "")
