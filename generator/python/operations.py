"""The operations of one API, for the templates of resources, operation table and parameter types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Any

from openapi_python_client.strings import pascal_case

from ..description.merge import operations
from ..description.naming import CLIENT_MEMBERS, behind_base
from ..description.problem import Location
from .costs import cost_cases, cost_notes, plain_costs
from .iterations import Iterations
from .models import sentence
from .security import ways
from .source import call, literal, number
from .types import Schema, Types, attribute, dotted, is_id, moment, reference
from .views import Alias, Argument, OperationView, Resource, Unsupported
from .writes import demands, needs, write_source

TAKEN = frozenset(["self", "extra_query"])
"""Arguments that every method has."""


def module_of(tag: str) -> str:
    """Return the module of a tag."""
    return dotted(tag).replace(".", "_")


def history_days(described: int | Mapping[str, int | str]) -> int | dict[str, int | None]:
    """Return how far back an operation reaches, ``None`` for ``all-time``."""
    if isinstance(described, int):
        return described
    return {interval: days if isinstance(days, int) else None for interval, days in described.items()}


def history_words(days: int | Mapping[str, int | None]) -> str:
    """Say how far back an operation reaches: ``3 days at 1m, 150 days at 1h and 1d``."""
    if isinstance(days, int):
        return f"{days} days"
    widths: dict[int | None, list[str]] = {}
    for width, one in days.items():
        widths.setdefault(one, []).append(width)
    parts: list[str] = []
    for one, found in widths.items():
        named = f"{', '.join(found[:-1])} and {found[-1]}" if len(found) > 1 else found[0]
        parts.append(f"{'all the way' if one is None else f'{one} days'} at {named}")
    return ", ".join(parts)


def span_words(seconds: int) -> str:
    """Say how long a span is: ``10 s``, ``5 minutes``, ``day``."""
    for name, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        number, rest = divmod(seconds, length)
        if number and not rest:
            return name if number == 1 else f"{number} {name}s"
    return f"{seconds} s"


class Operations:
    """Builds the operations of one document."""

    def __init__(self, document: Mapping[str, Any], types: Types) -> None:
        self.document = document
        self.types = types
        self.iterations = Iterations(types, self._payload_of)
        self.settings: Mapping[str, Any] = document["x-perpkit"]
        schemes: Mapping[str, Any] = document["components"].get("securitySchemes", {})
        everything = [dict.fromkeys(name for name, one in schemes.items() if "x-perpkit-credential" in one)]
        self.default_access = ways(document, document.get("security") or everything)
        self.plan_order: Sequence[str] = [plan["name"] for plan in document.get("x-plans", ())]

    def all(self) -> list[OperationView]:
        """Return every operation, in the order of the document.

        Raises:
            Unsupported: There is no Python for what an operation describes.
        """
        found: dict[str, OperationView] = {}
        for location, raw in operations(self.document):
            try:
                operation = self._operation(location, raw)
            except ValueError as error:
                raise Unsupported(location, str(error)) from error
            other = found.setdefault(operation.call_path, operation)
            if other is not operation:
                message = f"{operation.call_path} is the method of {other.id} too; write another x-perpkit-method"
                raise Unsupported(location, message)
        return list(found.values())

    def resources(self, operations: Sequence[OperationView]) -> list[Resource]:
        """Return the top resources, each with those below it. Every prefix of a tag is a resource."""
        docs = {tag["name"]: sentence(tag.get("description", "")) for tag in self.document.get("tags", ())}
        found: dict[str, Resource] = {}
        for tag in sorted({operation.tag for operation in operations}):
            parts = tag.split(".")
            for depth in range(1, len(parts) + 1):
                name = ".".join(parts[:depth])
                if name in found:
                    continue
                found[name] = Resource(
                    tag=name,
                    attribute=attribute(parts[depth - 1]),
                    module=module_of(name),
                    class_name=pascal_case(name.replace(".", "_")),
                    doc=docs.get(name, f"Operations under {name}."),
                    operations=[operation for operation in operations if operation.tag == name],
                )
                if depth > 1:
                    parent = found[".".join(parts[: depth - 1])]
                    parent.children.append(found[name])
                    for operation in parent.operations:
                        if found[name].attribute in {operation.name, operation.iteration and operation.iteration.name}:
                            message = f"{operation.call_path} is a resource too; write another x-perpkit-method"
                            raise Unsupported(operation.location, message)
        return [resource for name, resource in found.items() if "." not in name]

    def aliases(self, operations: Sequence[OperationView], models: Set[str]) -> list[Alias]:
        """Return the named types of arguments, sorted."""
        names = {argument.alias for operation in operations for argument in operation.arguments if argument.alias}
        return [
            Alias(
                name=f"{name}Argument" if name in models else name,
                doc=sentence(self.types.schemas[name].get("description", "")),
                values=self.types.schemas[name]["enum"],
                model=name if name in models else None,
            )
            for name in sorted(names)
        ]

    def payload_schema(self, operation: Mapping[str, Any]) -> Schema:
        """Return the schema of what a method returns: the success body, without its envelope."""
        responses: Mapping[str, Any] = operation["responses"]
        status = next(status for status in sorted(responses) if status.startswith("2"))
        response = self._component(responses[status])
        schema: Schema = response["content"]["application/json"]["schema"]
        envelope: Mapping[str, Any] | None = self.settings.get("envelope")
        whole = self.types.schema(schema)
        bodies: list[Schema] = [schema] if "x-perpkit-one" in whole else whole.get("oneOf", [schema])
        if envelope is None:
            return bodies[0]
        for body in bodies:
            members: Mapping[str, Schema] = self.types.schema(body).get("properties", {})
            if envelope["data"] in members:
                return members[envelope["data"]]
        raise ValueError(f"no success body has {envelope['data']!r}, which x-perpkit.envelope names; describe it")

    def _payload_of(self, identity: str) -> Schema | None:
        """Return what an operation returns, ``None`` if the document does not have it."""
        found = (one for _, one in operations(self.document) if one["operationId"] == identity)
        return next(map(self.payload_schema, found), None)

    def _component(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in value:
            _, _, section, name = value["$ref"].split("/")
            value = self.document["components"][section][name]
        return value

    def _operation(self, location: Location, raw: Mapping[str, Any]) -> OperationView:
        _, path, method = map(str, location)
        schema = self.payload_schema(raw)
        shared: Sequence[Mapping[str, Any]] = self.document["paths"][path].get("parameters", ())
        arguments = sorted(self._arguments(raw, shared), key=lambda argument: not argument.required)
        identity = raw["operationId"]
        tag = raw["tags"][0]
        name = self._checked_name(attribute(raw.get("x-perpkit-method") or self._method_name(path, tag)))
        payload = self.types.of(schema).answered()
        return OperationView(
            id=identity,
            constant=identity.upper(),
            name=name,
            call_path=f"{dotted(tag)}.{name}",
            tag=tag,
            module=module_of(tag),
            location=location,
            http_method=method.upper(),
            path=path,
            summary=sentence(raw["summary"]),
            description=raw.get("description", "").strip(),
            arguments=arguments,
            payload=payload,
            payload_doc=sentence(self.types.schema(schema).get("description", "")),
            notes=list(self._notes(raw, arguments)),
            page=raw.get("externalDocs", {}).get("url", ""),
            plans=sorted(raw.get("x-plans", ()), key=self.plan_order.index),
            plan_limits=raw.get("x-plan-limits", ()),
            history_days=history_days(raw.get("x-history-days", {})),
            costs=plain_costs(raw),
            cost_cases=cost_cases(raw, arguments),
            access=self._access(raw),
            write=write_source(self.document, raw, arguments),
            demands=demands(raw, arguments),
            needs=needs(raw, arguments),
            secret="Sealed()" in (payload.node or ""),
            iteration=self.iterations.of(raw, name, arguments, schema),
        )

    def _access(self, raw: Mapping[str, Any]) -> tuple[tuple[str, ...], ...] | None:
        """Return the credentials that an operation needs, ``None`` if it needs what the API says."""
        if "security" not in raw:
            return None
        access = ways(self.document, raw["security"])
        return None if access == self.default_access else access

    def _method_name(self, path: str, tag: str) -> str:
        """Return the part of the path after the tag, in snake_case and without path parameters."""
        segments = behind_base(path, self.settings).strip("/").split("/")
        prefix = [part.replace("_", "-") for part in tag.split(".")]
        for start in range(len(segments)):
            if [segment.replace("_", "-") for segment in segments[start : start + len(prefix)]] == prefix:
                segments = segments[start + len(prefix) :]
                break
        words = [segment.replace("-", "_") for segment in segments if not segment.startswith("{")]
        if not words:
            raise ValueError("the path holds no name for the method; write x-perpkit-method in the client overlay")
        return "_".join(words)

    def _checked_name(self, name: str) -> str:
        if not name.isidentifier():
            raise ValueError(f"{name} cannot be the name of a method; write x-perpkit-method in the client overlay")
        if name in CLIENT_MEMBERS:
            raise ValueError(f"every client has a member {name} already; write another x-perpkit-method")
        return name

    def _notes(self, raw: Mapping[str, Any], arguments: Sequence[Argument]) -> Iterator[str]:
        plans = sorted(raw.get("x-plans", ()), key=self.plan_order.index)
        if plans:
            yield f"Plans: {', '.join(plans)}."
        seconds = raw.get("x-refresh-seconds")
        if seconds is not None:
            yield f"Refreshed {'in real time' if seconds == 0 else f'every {span_words(seconds)}'}."
        if "x-history-days" in raw:
            yield f"Reaches back {history_words(history_days(raw['x-history-days']))}."
        if "x-row-cap" in raw:
            yield f"At most {raw['x-row-cap']:,} rows in one answer."
        yield from cost_notes(raw, arguments)
        access = self._access(raw)
        if access is not None:
            yield f"Needs {', or '.join(' and '.join(way) or 'no key' for way in access)}."
        yield from raw.get("x-perpkit-caveats", ())

    def _arguments(self, raw: Mapping[str, Any], shared: Sequence[Mapping[str, Any]]) -> Iterator[Argument]:
        own = [self._component(parameter) for parameter in raw.get("parameters", ())]
        replaced = {(parameter["name"], parameter["in"]) for parameter in own}
        inherited = [self._component(parameter) for parameter in shared]
        for parameter in (*(one for one in inherited if (one["name"], one["in"]) not in replaced), *own):
            if not parameter.get("x-perpkit-managed") and parameter["in"] in {"query", "path"}:
                schema = parameter["schema"]
                yield self.argument(
                    parameter["name"], schema, parameter["in"], parameter.get("required", False), parameter
                )
        if "requestBody" in raw:
            body = self._component(raw["requestBody"])["content"]["application/json"]["schema"]
            schema = self.types.schema(body)
            for name, member in schema["properties"].items():
                yield self.argument(name, member, "body", name in schema.get("required", ()), member)

    def argument(
        self, name: str, raw_schema: Schema, location: str, required: bool, described: Mapping[str, Any]
    ) -> Argument:
        """Return one argument of a method.

        Args:
            name: Its name on the wire.
            raw_schema: Schema of its values, or a reference to it.
            location: Where it is sent: ``query``, ``path`` or ``body``.
            required: Whether it must be given.
            described: What has its description, example and names.
        """
        schema = self.types.schema(raw_schema)
        separator = None
        default: Any = schema.get("default")
        if schema.get("type") == "array":
            separator = ","
            raw_schema = schema["items"]
            schema = self.types.schema(raw_schema)
            default = None if default is None else separator.join(map(str, default))
        alias = reference(raw_schema) if "enum" in schema else None
        kind, annotation = self._kind(schema)
        if "enum" in schema:
            annotation = f"Literal[{', '.join(map(repr, schema['enum']))}]"
        elif separator:
            annotation = "str"
        items = schema["contentSchema"]["items"] if "contentSchema" in schema else None
        if items is not None:
            annotation = "Sequence[str]"
        keyword = attribute(name, described)
        if keyword in TAKEN:
            keyword += "_"
        source = call(
            "Parameter",
            {
                "name": repr(name),
                "keyword": repr(keyword),
                "kind": f"Kind.{kind}",
                "location": repr(location) if location != "query" else None,
                "required": "True" if required else None,
                "choices": repr(tuple(schema["enum"])) if "enum" in schema else None,
                "minimum": number(schema["minimum"]) if "minimum" in schema else None,
                "maximum": number(schema["maximum"]) if "maximum" in schema else None,
                "exclusive_minimum": number(schema["exclusiveMinimum"]) if "exclusiveMinimum" in schema else None,
                "pattern": literal(schema.get("pattern")),
                "listed": None if items is None else repr("text" if items["type"] == "string" else "mixed"),
                "most": None if items is None else literal(schema["contentSchema"].get("maxItems")),
                "item": None if items is None else literal(items.get("pattern")),
                "min_length": literal(schema.get("minLength")),
                "unit": literal(schema.get("x-unit")) if kind == "TIME" else None,
                "separator": literal(separator),
                "names": literal(described.get("x-names")),
                "numeric": "True" if schema.get("type") == "number" else None,
            },
        )
        doc, about = self._argument_doc(described, schema, kind, separator, default)
        return Argument(
            keyword=keyword,
            wire=name,
            annotation=annotation,
            listed=separator is not None,
            array=items is not None,
            required=required,
            doc=doc,
            about=about,
            source=source,
            kind=kind.lower(),
            choices=schema.get("enum", ()),
            unit=schema.get("x-unit"),
            names=described.get("x-names"),
            example=_example(described),
            default=default,
            alias=alias,
        )

    def _kind(self, schema: Schema) -> tuple[str, str]:
        type_ = schema.get("type")
        if is_id(schema):
            return "ID", "int | str"
        if type_ == "integer" and moment(schema) in {"ms", "s"}:
            return "TIME", "When"
        if type_ == "integer":
            return "INTEGER", "int"
        if type_ == "number" or schema.get("format") == "decimal":
            return "DECIMAL", "Decimal | float | str"
        if type_ == "boolean":
            return "BOOLEAN", "bool"
        return "STRING", "str"

    def _argument_doc(
        self, described: Mapping[str, Any], schema: Schema, kind: str, separator: str | None, default: object
    ) -> tuple[str, str]:
        """Return what a docstring says of an argument, and the part of it that holds in any language."""
        parts: list[str] = []
        anywhere = [sentence(described.get("description") or schema.get("description", ""))]
        parts += anywhere
        if kind == "TIME":
            since = "milliseconds" if schema["x-unit"] == "ms" else "seconds"
            parts.append(f"A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``, or epoch {since}.")
        if "enum" in schema:
            parts.append(f"One of {', '.join(f'``{value}``' for value in schema['enum'])}.")
        elif kind in {"INTEGER", "DECIMAL"}:
            anywhere.append(self._range(schema))
            parts.append(anywhere[-1])
        unit = schema.get("x-unit")
        if kind != "TIME" and unit in self.types.units:
            anywhere.append(f"Unit: {self.types.units[unit]}.")
            parts.append(anywhere[-1])
        if "contentSchema" in schema:
            parts.append(f"Give a list of texts, at most {schema['contentSchema']['maxItems']}; it is sent as JSON.")
        if separator:
            parts.append("Several as a sequence, or in one string joined by commas.")
        if default is not None:
            taken = f"{default:,}" if isinstance(default, int) else repr(default)
            parts.append(f"The vendor takes {taken} if it is not given.")
        example = _example(described)
        plain = kind != "TIME" and not {"enum", "contentSchema"} & set(schema)
        if example is not None and plain:
            parts.append(f"Example: ``{example!r}``.")
        return " ".join(filter(None, parts)), " ".join(filter(None, anywhere))

    @staticmethod
    def _range(schema: Schema) -> str:
        low, high, above = (schema.get(key) for key in ("minimum", "maximum", "exclusiveMinimum"))
        if low is not None and high is not None:
            return f"From {low:,} to {high:,}."
        if above is not None:
            return f"More than {above:,}."
        return f"At least {low:,}." if low is not None else ""


def _example(described: Mapping[str, Any]) -> object:
    """Return the example of a parameter, or the first example of a member of a body."""
    several = described.get("examples")
    return described.get("example", several[0] if isinstance(several, list) else None)
