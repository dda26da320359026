"""Documents: YAML on disk; in memory plain data, and the line of each node."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeGuard

import yaml
from attrs import field, frozen

from .problem import Location, Problem, ProblemError, json_path

_TAG = "tag:yaml.org,2002:"
_NULL = re.compile(r"~|null|Null|NULL|")
_BOOLEAN = re.compile(r"true|True|TRUE|false|False|FALSE")
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NO_NUMBER = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_BASES = {"0o": 8, "0x": 16}


@frozen
class Document:
    """A YAML file as JSON-like data. ``lines`` counts from 1. The line of an entry is the line of its key."""

    path: Path
    value: dict[str, Any]
    lines: Mapping[Location, int]


class _Loader(yaml.CSafeLoader):
    """Reads plain scalars by the core schema of YAML 1.2: ``no``, ``12:30`` and ``2026-01-01`` are text."""


class _Dumper(yaml.CSafeDumper):
    """Quotes every text that is not a text for a reader of YAML 1.1 or YAML 1.2."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    return yaml.ScalarNode(f"{_TAG}str", text, style="|" if "\n" in text else None)


_CORE = [
    (_TAG + name, re.compile(rf"(?:{pattern.pattern})\Z"))
    for name, pattern in (
        ("null", _NULL),
        ("bool", _BOOLEAN),
        ("int", _INTEGER),
        ("float", _FLOAT),
        ("float", _NO_NUMBER),
    )
]
_OLD_BOOLEAN = (_TAG + "bool", re.compile(r"[yYnN]\Z"))
# Patterns under the key `None` are tried for every plain scalar, with any first character.
_Loader.yaml_implicit_resolvers = {None: _CORE}
_Dumper.yaml_implicit_resolvers = {**_Dumper.yaml_implicit_resolvers, None: [*_CORE, _OLD_BOOLEAN]}
_Dumper.add_representer(str, _represent_text)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a node is a mapping; its keys are text in every document."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a node is a list."""
    return isinstance(value, list)


def read(path: Path) -> Document:
    """Read one YAML file.

    Raises:
        ProblemError: The file is not YAML, uses what JSON has no equal for, or has a key twice.
    """
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        message = f"not valid YAML: {error.problem}; correct the syntax on this line or just above it"
        raise ProblemError([Problem(path, line, "$", message)]) from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ProblemError([Problem(path, None, "$", f"not readable as UTF-8 YAML: {error}")]) from None
    if not isinstance(root, yaml.MappingNode):
        message = "a document is a mapping of keys to values; this one is empty or something else"
        raise ProblemError([Problem(path, 1, "$", message)])
    construction = _Construction(path)
    value = construction.mapping(root, ())
    if construction.problems:
        raise ProblemError(construction.problems)
    return Document(path, value, construction.lines)


@frozen
class _Construction:
    """Turns the nodes of one file into data and keeps the line of each."""

    path: Path
    lines: dict[Location, int] = field(factory=lambda: {(): 1})
    problems: list[Problem] = field(factory=list[Problem])
    _seen: set[int] = field(factory=set[int])

    def mapping(self, node: yaml.MappingNode, location: Location) -> dict[str, Any]:
        value: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                self._refuse(line, location, "a key is a list or a mapping; write a plain word")
                continue
            key = str(key_node.value)
            inner = (*location, key)
            if key == "<<" and not key_node.style:
                self._refuse(line, inner, "merge keys are not supported; write the members out, or use $ref")
            elif key in value:
                self._refuse(line, inner, f"key is already given on line {self.lines[inner]}; keep one of the two")
            else:
                self.lines[inner] = line
                value[key] = self._value(value_node, inner)
        return value

    def _value(self, node: yaml.Node, location: Location) -> Any:
        if id(node) in self._seen:
            self._refuse(self.lines[location], location, "aliases are not supported; write it out, or use $ref")
            return None
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, location)
        if isinstance(node, yaml.SequenceNode):
            return self._sequence(node, location)
        return self._scalar(node, location)

    def _sequence(self, node: yaml.SequenceNode, location: Location) -> list[Any]:
        items: list[Any] = []
        for index, item in enumerate(node.value):
            inner = (*location, index)
            self.lines[inner] = item.start_mark.line + 1
            items.append(self._value(item, inner))
        return items

    def _scalar(self, node: yaml.Node, location: Location) -> str | int | float | bool | None:
        text = str(node.value)
        match node.tag.removeprefix(_TAG):
            case "str":
                return text
            case "null":
                return None
            case "bool" if _BOOLEAN.fullmatch(text):
                return text.lower() == "true"
            case "int" if _INTEGER.fullmatch(text):
                return int(text, _BASES.get(text[:2], 10))
            case "float" if _FLOAT.fullmatch(text):
                return float(text)
            case _:
                message = f"{text!r} does not exist in JSON; put it in quotes to make it text, or write a plain value"
                self._refuse(node.start_mark.line + 1, location, message)
                return None

    def _refuse(self, line: int, location: Location, message: str) -> None:
        self.problems.append(Problem(self.path, line, json_path(location), message))


def dump(value: Mapping[str, Any]) -> str:
    """Return data as YAML that means the same in 1.1 and 1.2: block style, in the given order, without aliases."""
    text: str = yaml.dump(
        value, Dumper=_Dumper, default_flow_style=False, sort_keys=False, allow_unicode=True, width=120
    )
    return text
