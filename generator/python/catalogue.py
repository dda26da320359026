"""The catalogue of a package: what its operations are called, do and take, for programs that do not import it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .channels import UNKNOWN, ChannelView
from .settings import ApiView
from .views import Argument, Iteration, OperationView, Resource

FILE = "catalogue.json"


def catalogue(
    api: ApiView,
    operations: Sequence[OperationView],
    resources: Sequence[Resource],
    refreshes: Mapping[str, int | None],
    with_calls: Callable[[str], str],
    streams: Sequence[ChannelView] = (),
) -> str:
    """Return the catalogue as JSON text.

    Args:
        api: Names of the API.
        operations: Its operations, in the order of the description.
        resources: Its resources, all of them.
        refreshes: Id of an operation → seconds after which the vendor computes the answer anew.
        with_calls: Replaces paths in a text by the Python calls.
        streams: Its channels.
    """
    content = {
        "name": api.package,
        "title": api.title,
        "client": api.client,
        "variable": api.variable,
        "resources": {one.tag: with_calls(one.doc) for one in resources},
        "operations": [_operation(one, refreshes.get(one.id), with_calls) for one in operations],
        "streams": [_stream(one, with_calls) for one in streams],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _operation(view: OperationView, refresh: int | None, with_calls: Callable[[str], str]) -> Mapping[str, Any]:
    found = {
        "id": view.id,
        "call": view.call_path,
        "method": view.http_method,
        "path": view.path,
        "summary": with_calls(view.summary),
        "description": with_calls(view.description),
        "arguments": [_argument(one, with_calls) for one in view.arguments],
        "needs": view.needs,
        "returns": view.payload.annotation,
        "models": sorted(view.payload.classes),
        "answer": with_calls(view.payload_doc),
        "notes": [with_calls(note) for note in view.notes],
        "plans": list(view.plans),
        "refresh_seconds": refresh,
        "writes": view.write is not None,
        "secret": view.secret,
        "page": view.page,
        "iteration": None if view.iteration is None else _iteration(view.iteration, with_calls),
    }
    return {name: value for name, value in found.items() if value not in (None, "", [], False)}


def _stream(view: ChannelView, with_calls: Callable[[str], str]) -> Mapping[str, Any]:
    found = {
        "id": view.id,
        "call": view.call_path,
        "address": view.address,
        "summary": with_calls(view.summary),
        "description": with_calls(view.description),
        "arguments": [
            {**_argument(one, with_calls), "required": one.keyword not in view.defaults} for one in view.arguments
        ],
        "options": [option.keyword for option in view.options],
        "returns": view.annotation.replace("models.", ""),
        "models": [*view.classes, *([UNKNOWN] if view.several else [])],
        "nature": view.nature,
        "private": view.private,
        "cadence_seconds": view.cadence,
        "repaired": view.repaired,
        "notes": [with_calls(note) for note in view.notes],
        "plans": list(view.plans),
        "page": view.page,
    }
    return {name: value for name, value in found.items() if value not in (None, "", [], False)}


def _argument(one: Argument, with_calls: Callable[[str], str]) -> Mapping[str, Any]:
    found = {
        "keyword": one.keyword,
        "wire": one.wire,
        "kind": one.kind,
        "doc": with_calls(one.doc),
        "about": with_calls(one.about),
        "required": one.required,
        "listed": one.listed,
        "array": one.array,
        "choices": list(one.choices),
        "unit": one.unit,
        "names": one.names,
        "example": one.example,
        "default": one.default,
    }
    return {name: value for name, value in found.items() if value not in (None, "", [], False)}


def _iteration(one: Iteration, with_calls: Callable[[str], str]) -> Mapping[str, Any]:
    return {
        "method": one.name,
        "row": one.row.annotation,
        "doc": with_calls(one.doc),
        "arguments": {argument.keyword: argument.required for argument in one.arguments},
        "options": [option.keyword for option in one.options if not option.asynchronous],
    }
