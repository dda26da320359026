"""What to keep: an operation and its arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import product
from typing import Any

from attrs import field, frozen

from .._runtime.description.forms import is_array
from .._runtime.description.operation import OffsetPaging, Operation, Parameter, WindowPaging
from .._runtime.errors import ConfigurationError
from .._runtime.times import When
from .series import owned_parameters

ALL = "all"
"""Stands for every coin or pair that the vendor lists."""
SETTLE = timedelta(minutes=5)
"""How long after its end a window is taken to be complete."""


def _settled(value: object) -> timedelta:
    if not isinstance(value, timedelta) or value < timedelta(0):
        raise ConfigurationError(f"settle is {value!r}; pass a timedelta of zero or more")
    return value


@frozen
class Dataset:
    """An operation, and the arguments to keep its rows for.

    A list of values stands for one series each: two symbols at three intervals are six series. ``"all"`` stands for
    every coin or pair that the vendor lists.
    """

    name: str
    """Call path of the operation, such as ``futures.liquidation.history``."""
    arguments: Mapping[str, object] = field(factory=dict[str, object])
    since: When | timedelta | None = field(default=None, kw_only=True)
    """The oldest time wanted; a timedelta counts back from now. By default, what is given to ``pull``."""
    settle: timedelta = field(default=SETTLE, kw_only=True, converter=_settled)
    """How long after its end a window is taken to be complete, by the vendor's clock."""
    snapshots: bool = field(default=False, kw_only=True)
    """Whether to keep what an operation without a window says at each pull. Otherwise such a dataset is refused."""


def check_kept(operation: Operation[Any], dataset: Dataset) -> None:
    """Refuse a dataset that an archive cannot keep.

    Raises:
        ConfigurationError: The message says what to do.
    """
    if operation.method != "GET":
        raise ConfigurationError(f"{dataset.name} changes something; an archive only reads")
    if isinstance(operation.paging, WindowPaging) and operation.paging.key is not None:
        raise ConfigurationError(
            f"{dataset.name} has rows that may belong to several windows of time; an archive cannot tell which of them "
            f"it has. Read it with iter_{dataset.name.rpartition('.')[2]}()"
        )
    if isinstance(operation.paging, OffsetPaging):
        raise ConfigurationError(
            f"{dataset.name} is a list without a window of time; an archive cannot tell which part of it is complete. "
            f"Read it with iter_{dataset.name.rpartition('.')[2]}()"
        )
    if not isinstance(operation.paging, WindowPaging) and not dataset.snapshots:
        raise ConfigurationError(
            f"{dataset.name} has no window of time, so what it said before cannot be asked again. "
            "Set snapshots=True to keep its answer at each pull"
        )


def combinations(operation: Operation[Any], arguments: Mapping[str, object]) -> Iterator[dict[str, object]]:
    """Yield the arguments of each series: one for each combination of the values given in lists."""
    lists = [
        [(name, value) for value in _values(operation, name, given)]
        for name, given in sorted(arguments.items())
        if given is not None
    ]
    for chosen in product(*lists):
        yield dict(chosen)


def names_all(operation: Operation[Any], arguments: Mapping[str, object]) -> Parameter | None:
    """Return the parameter whose value is ``"all"``, if there is one."""
    owned = owned_parameters(operation)
    for one in operation.parameters:
        asked = arguments.get(one.keyword)
        if one.names in {"coin", "pair"} and one.keyword not in owned and asked == ALL:
            return one
    return None


def _values(operation: Operation[Any], name: str, given: object) -> Sequence[object]:
    """Return the values of an argument. A parameter that itself takes a list has one value."""
    taken = next((one.separator for one in operation.parameters if one.keyword == name), None)
    return given if is_array(given) and taken is None else [given]
