"""Data for the templates of resources, operation table and argument types, without logic."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import field, frozen

from ..description.problem import Location
from .types import PyType

_TOKEN = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\b[a-z]\w*""")
"""A string, or a name in lower case. Members of a class have such names, so they can hide no other names."""


_MODULES = {"datetime": "datetime", "models": ".."}
"""Name that is not a builtin → module that it is imported from."""


def words_of(*annotations: str) -> set[str]:
    """Return the names in annotations that a member of a class could hide."""
    return {word for annotation in annotations for word in _TOKEN.findall(annotation) if word[0] not in "'\""}


def apart(annotation: str, shadowed: Sequence[str]) -> str:
    """Return an annotation in which hidden names are replaced by others, such as ``builtins.list``."""
    return _TOKEN.sub(lambda match: _other_name(match[0]) if match[0] in shadowed else match[0], annotation)


def _other_name(name: str) -> str:
    return f"{name}_" if name in _MODULES else f"builtins.{name}"


def apart_imports(shadowed: Sequence[str]) -> Sequence[str]:
    """Return the statements that import hidden names under their other names."""
    return sorted({f"from {_MODULES[name]} import {name} as {name}_" for name in shadowed if name in _MODULES})


class Unsupported(Exception):
    """Something in the description cannot be generated in Python. The message says where, and what to write instead."""

    def __init__(self, location: Location, message: str) -> None:
        super().__init__(location, message)
        self.location = location
        self.message = message


@frozen(kw_only=True)
class Alias:
    """A named type of arguments: the values an enum component allows."""

    name: str
    doc: str
    values: Sequence[str | int]
    model: str | None = None
    """Class of the same enum, if answers contain it too."""


@frozen(kw_only=True)
class Argument:
    """One keyword argument of a method."""

    keyword: str
    wire: str
    annotation: str
    required: bool
    doc: str
    about: str
    """What of ``doc`` holds in any language."""
    source: str
    """The ``Parameter(...)`` of the operation table."""
    kind: str
    """Name of its ``Kind`` in the operation table, in lower case."""
    choices: Sequence[str | int] = ()
    unit: str | None = None
    names: str | None = None
    """What a name names: ``coin``, ``pair`` or ``venue``."""
    example: object = None
    default: object = None
    """What the vendor takes if it is not given."""
    alias: str | None = None
    listed: bool = False
    """Several values, as a sequence or in one string."""
    array: bool = False
    """Several values, as a list; they are sent as JSON."""


@frozen(kw_only=True)
class Option:
    """A keyword argument of an ``iter_`` method that is about reading, and is not sent."""

    keyword: str
    annotation: str
    awaited: str | None = None
    """Its annotation in asynchronous clients, if that is another one."""
    default: str
    doc: str
    asynchronous: bool = False
    """Whether only asynchronous clients have it."""


@frozen(kw_only=True)
class Iteration:
    """The ``iter_`` method of an operation with paging."""

    name: str
    row: PyType
    arguments: Sequence[Argument]
    options: Sequence[Option] = ()
    doc: str
    yields: str
    incomplete: str
    """When it raises ``IncompleteHistoryError``."""
    source: str
    """The ``WindowPaging(...)``, ``OffsetPaging(...)`` or ``PagePaging(...)`` of the operation table."""


@frozen(kw_only=True)
class OperationView:
    """One method."""

    id: str
    constant: str
    name: str
    call_path: str
    """Path of the method in the client: ``futures.liquidation.history``."""
    tag: str
    module: str
    """Module of the tag, under ``operations/``, ``resources/`` and ``models/``."""
    location: Location
    http_method: str
    path: str
    summary: str
    description: str
    arguments: Sequence[Argument]
    payload: PyType
    payload_doc: str
    notes: Sequence[str]
    page: str
    plans: Sequence[str] = ()
    plan_limits: Sequence[str] = ()
    history_days: int | Mapping[str, int | None] = field(factory=dict[str, int | None])
    """Days that the operation itself reaches back; ``None`` is without a limit."""
    costs: Sequence[tuple[str, int]] = ()
    cost_cases: Sequence[str] = ()
    """The ``CostCase(...)`` of the operation table."""
    write: str | None = None
    """The ``Write(...)`` of the operation table."""
    demands: str | None = None
    needs: Sequence[Sequence[str]] = ()
    """Keywords of arguments of which one is needed."""
    secret: bool = False
    """Whether the answer holds a credential."""
    access: tuple[tuple[str, ...], ...] | None = None
    iteration: Iteration | None = None


@frozen(kw_only=True)
class Resource:
    """One tag: a class of methods, and the resources below it."""

    tag: str
    attribute: str
    module: str
    class_name: str
    doc: str
    operations: Sequence[OperationView] = ()
    children: list[Resource] = field(factory=list["Resource"])

    @property
    def shadowed(self) -> Sequence[str]:
        """Names of types that a method or resource below hides inside the class."""
        members = {child.attribute for child in self.children}
        words = set(words_of("str", "property"))
        for operation in self.operations:
            members.add(operation.name)
            words |= words_of(operation.payload.annotation, *(one.annotation for one in operation.arguments))
            if operation.iteration:
                members.add(operation.iteration.name)
            if operation.payload.classes:
                words.add("models")
        return sorted(members & words)
