"""Schemas of the classes of answers for pydantic, and so for FastAPI: plain data, made without importing either.

An object is validated from a dict of its fields, or taken as it is. Its JSON has the fields as they are: times are
epoch numbers, codes raw values, amounts texts.
"""

from __future__ import annotations

from inspect import cleandoc
from typing import Any, get_type_hints

from attrs import NOTHING, fields

from .rows import Rows, rows_of
from .secret import MASK, Secret
from .wire.wrapping import wrapped


def model_schema(model: Any, handler: Any) -> dict[str, Any]:
    """Return the schema of a class.

    Args:
        model: The class.
        handler: Pydantic's maker of schemas.
    """
    hints = get_type_hints(model)
    names = [one.name for one in fields(model)]
    members = {
        one.name: {
            "type": "typed-dict-field",
            "schema": SECRET if hints[one.name] is Secret else handler.generate_schema(hints[one.name]),
            "required": one.default is NOTHING,
        }
        for one in fields(model)
    }

    def validate(value: Any, inner: Any) -> Any:
        return value if isinstance(value, model) else wrapped(model, model(**inner(value)))

    def serialize(value: Any, inner: Any) -> Any:
        return inner({name: getattr(value, name) for name in names})

    described = {"title": model.__name__, "description": cleandoc(model.__doc__ or "")}
    return {
        "type": "function-wrap",
        "function": {"type": "no-info", "function": validate},
        "schema": {"type": "typed-dict", "fields": members},
        "ref": f"{model.__module__}.{model.__qualname__}:{id(model)}",
        "serialization": {"type": "function-wrap", "function": serialize},
        "metadata": {"pydantic_js_updates": described},
    }


def rows_schema(item: Any, handler: Any) -> dict[str, Any]:
    """Return the schema of rows of a class."""

    def validate(value: Any, inner: Any) -> Any:
        known = isinstance(value, Rows) and item in (Any, value.model)  # pyright: ignore[reportUnknownMemberType]
        return value if known else rows_of(inner(value), item)  # pyright: ignore[reportUnknownVariableType]

    return {
        "type": "function-wrap",
        "function": {"type": "no-info", "function": validate},
        "schema": handler.generate_schema(list[item]),
    }


def _sealed(value: Any) -> Secret:
    return value if isinstance(value, Secret) else Secret(str(value))


def _masked(_: object) -> str:
    return MASK


SECRET: dict[str, Any] = {
    "type": "function-plain",
    "function": {"type": "no-info", "function": _sealed},
    "json_schema_input_schema": {"type": "str"},
    "serialization": {
        "type": "function-plain",
        "function": _masked,
        "return_schema": {"type": "str"},
    },
}
"""A credential, which is never shown."""
