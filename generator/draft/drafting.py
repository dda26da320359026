"""Drafting: the whole operation and its recording are made before anything is written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from attrs import frozen
from jsonschema import Draft202012Validator

from ..build import RECORDINGS, Source, gathered, sources
from ..description.document import is_object
from ..description.merge import COMMON, Merged, operations
from ..description.naming import behind_base
from ..description.undecided import DECIDE
from .shape import Schema, Shapes, choice, pascal
from .writing import block, inserted, item, members

CASE = "observed"
_SPACE = re.compile(r'("(?:[^"\\]|\\.)*")|\s+')
_PAIR = re.compile(r"\[\s+(\"(?:[^\"\\]|\\.)*\"),\s+(\"(?:[^\"\\]|\\.)*\")\s+\]")
_NAMES = re.compile(r"\[\s+((?:\"[^\"]*\",?\s+)+)\]")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class DraftError(Exception):
    """A draft is not possible; the message says what to do."""


@frozen
class Asked:
    """What is to be drafted."""

    path: str
    query: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, address: str) -> Asked:
        """Read an address such as ``/api/futures/basis/history?exchange=Binance``; a host before it is left out.

        Raises:
            DraftError: It is not one.
        """
        parts = urlsplit(address)
        path = re.sub(r"^//+", "/", parts.path)
        if not re.fullmatch(r"(?:/[A-Za-z0-9._~-]+)+", path):
            message = f"{address!r} is not a path; write PATH='/api/group/name?parameter=value', without braces"
            raise DraftError(message)
        return cls(path, tuple(parse_qsl(parts.query, keep_blank_values=True)))


def draft(root: Path, api: str, address: str, example: Path) -> dict[Path, str]:
    """Return the files of a new operation with their contents: the group's document and the recording.

    Args:
        root: The project's folder.
        api: Name of the API, a folder under ``spec/``.
        address: Path and query as they were asked.
        example: File with the answer, the whole body.

    Raises:
        DraftError: The API is not known, the path exists, or the example is not a success in JSON.
        ProblemError: The description as it is has a problem.
    """
    known = {source.name: source for source in sources(root)}
    if api not in known:
        raise DraftError(f"no API {api!r}; there are: {', '.join(known)}. A new one begins with spec/{api}/{COMMON}")
    asked = Asked.of(address)
    drafting = _Drafting(root, known[api], *gathered(known[api]), asked)
    return drafting.files(*_answer(example))


def _answer(example: Path) -> tuple[str, Any]:
    try:
        text = example.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"{example} cannot be read ({error}); write EXAMPLE=file.json, the body of an answer"
        raise DraftError(message) from None
    try:
        return _SPACE.sub(lambda match: match[1] or "", text), json.loads(text)
    except ValueError as error:
        message = f"{example} is not JSON ({error}); save the body of the answer as it came, without comments"
        raise DraftError(message) from None


@frozen
class _Drafting:
    root: Path
    source: Source
    spec: Merged
    """The components that a document under spec/ may refer to: those that the vendor documents."""
    whole: Merged
    asked: Asked

    @property
    def settings(self) -> Mapping[str, Any]:
        settings: Mapping[str, Any] = self.whole.value.get("x-perpkit", {})
        return settings

    @property
    def words(self) -> list[str]:
        """Return the parts of the path after the common start of all paths of the API, in snake_case."""
        parts = behind_base(self.asked.path, self.settings).strip("/").split("/")
        return [_HUMP.sub("_", part).lower().replace("-", "_").replace(".", "_") for part in parts]

    @property
    def identity(self) -> str:
        return "_".join(self.words)

    @property
    def tag(self) -> str:
        return ".".join(self.words[:-1] or self.words)

    @property
    def document(self) -> Path:
        """Return the document that has operations of the same tag, or a new one with the name of the tag."""
        for location, operation in operations(self.spec.value):
            file, _ = self.spec.place(location)
            if self.tag in operation.get("tags", ()) and file is not None:
                return file
        return self.root / "spec" / self.source.name / f"{re.sub('[._]', '-', self.tag)}.yaml"

    def files(self, text: str, body: Any) -> dict[Path, str]:
        known = self.spec.value.get("paths", {})
        if "get" in known.get(self.asked.path, {}):
            file, line = self.spec.place(("paths", self.asked.path, "get"))
            raise DraftError(f"{self.asked.path} is described already, at {self._shown(file)}:{line}; change it there")
        recording = self.root / RECORDINGS / self.source.name / self.identity / f"{CASE}.json"
        if recording.exists():
            raise DraftError(f"{self._shown(recording)} exists already; delete it, or describe its operation by hand")
        shapes = Shapes(dict(self._schemas()))
        schema = self._schema(shapes, body)
        paths = {self.asked.path: {"get": self._operation(schema)}}
        return {self.document: self._described(paths, shapes.components), recording: self._recorded(text)}

    def _shown(self, file: Path | None) -> str:
        return file.relative_to(self.root).as_posix() if file is not None else "its description"

    def _reference(self, section: str, name: str) -> str:
        file, _ = self.spec.place(("components", section, name))
        home = "" if file is None or file == self.document else file.name
        return f"{home}#/components/{section}/{name}"

    def _schemas(self) -> Iterator[tuple[str, Schema]]:
        """Yield the existing schemas by reference: first those of common.yaml, then those of the document."""
        schemas: dict[str, Schema] = self.spec.value.get("components", {}).get("schemas", {})
        found = [(self._reference("schemas", name), schema) for name, schema in schemas.items()]
        order = (COMMON, "")
        yield from sorted(found, key=lambda one: [not one[0].startswith(f"{home}#") for home in order])

    def _schema(self, shapes: Shapes, body: Any) -> Schema:
        """Return the schema of the answer. Of an envelope, this is only its data: the API describes the rest once."""
        envelope: Mapping[str, Any] | None = self.settings.get("envelope")
        name = pascal("-".join(self.words[-2:]))
        if envelope is None:
            schema = shapes.of([body], name, "the answer")
            if "$ref" in schema:
                return schema
            shapes.components[f"{name}List"] = schema
            return {"$ref": f"#/components/schemas/{name}List"}
        if not is_object(body) or envelope["code"] not in body:
            raise DraftError(f"the answer has no {envelope['code']!r}; save its whole body, envelope included")
        if body[envelope["code"]] not in envelope["success"] or envelope["data"] not in body:
            shown = json.dumps({key: body[key] for key in body if key != envelope["data"]})
            raise DraftError(f"the answer is a refusal, {shown}; draft from the answer of a call that succeeded")
        data = shapes.of([body[envelope["data"]]], name, str(envelope["data"]))
        return {"oneOf": [{"properties": {envelope["data"]: data}}]}

    def _operation(self, schema: Schema) -> dict[str, Any]:
        others = [operation for _, operation in operations(self.spec.value)]
        used = {key for operation in others for key in operation}
        plans = [plan["name"] for plan in self.spec.value.get("x-plans", ())]
        asked = dict(self.asked.query)
        facts: dict[str, Any] = {
            "operationId": self.identity,
            "tags": [self.tag],
            "summary": f"{DECIDE}: what it gives, in a few words",
            "description": f"{DECIDE}: what it gives, in a sentence or two of your own",
            "externalDocs": {"url": f"{DECIDE}: https address of the vendor's page"},
        }
        if plans:
            facts["x-plans"] = f"{DECIDE}: those of [{', '.join(plans)}] that may call it"
        if plans and "interval" in asked:
            facts["x-plan-limits"] = f"{DECIDE}: [interval, history] if the table of plans applies; else delete it"
        if "x-refresh-seconds" in used:
            facts["x-refresh-seconds"] = f"{DECIDE}: seconds between refreshes, 0 for real time; delete if not stated"
        if "limit" in asked:
            facts["x-row-cap"] = f"{DECIDE}: most rows in one answer, as a number; delete the line if not stated"
        parameters = [*(self._parameter(name, value) for name, value in asked.items()), *self._always(others)]
        if parameters:
            facts["parameters"] = parameters
        content = {"application/json": {"schema": schema}}
        facts["responses"] = {"200": {"description": f"{DECIDE}: what comes back", "content": content}}
        return facts

    def _always(self, others: Sequence[Mapping[str, Any]]) -> list[Schema]:
        """Return the parameters that every operation of the API refers to, such as a time stamp."""
        named = [{one["$ref"] for one in other.get("parameters", ()) if "$ref" in one} for other in others]
        common: set[str] = named[0].intersection(*named[1:]) if named else set()
        asked = {name for name, _ in self.asked.query}
        parameters: dict[str, Schema] = self.spec.value.get("components", {}).get("parameters", {})
        names = sorted(reference.rsplit("/", 1)[1] for reference in common)
        missing = [name for name in names if parameters[name]["name"] not in asked]
        return [{"$ref": self._reference("parameters", name)} for name in missing]

    def _parameter(self, name: str, value: str) -> Schema:
        components: dict[str, Schema] = self.spec.value.get("components", {}).get("parameters", {})
        fitting = [
            self._reference("parameters", key)
            for key, one in components.items()
            if one.get("name") == name and one.get("in") == "query" and self._takes(one, value)
        ]
        shared = [reference for reference in fitting if reference.startswith((COMMON, "#"))] or fitting
        if len(shared) == 1 and shared[0].startswith(COMMON):
            return {"$ref": shared[0]}
        if shared:
            return {"$ref": f"{DECIDE}: which {name}, {choice(shared)} or a new one"}
        number = re.fullmatch(r"-?[0-9]+", value) is not None
        schema: Schema = {"type": "string", "minLength": 1, "description": f"{DECIDE}: one {name}; an enum if limited"}
        if number:
            unit = f"{DECIDE}: unit, see docs/extensions.md"
            schema = {"type": "integer", "minimum": f"{DECIDE}: smallest", "x-unit": unit}
        return {
            "name": name,
            "in": "query",
            "required": f"{DECIDE}: true or false",
            "description": f"{DECIDE}: what {name} chooses",
            "schema": schema,
            "example": int(value) if number else value,
        }

    def _takes(self, parameter: Schema, value: str) -> bool:
        schema: Schema = parameter.get("schema", {})
        if "$ref" in schema:
            schema = self.spec.value["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        numeric = re.fullmatch(r"-?[0-9]+", value) is not None and schema.get("type") == "integer"
        given: Any = int(value) if numeric else value.split(",") if schema.get("type") == "array" else value
        validator: Any = Draft202012Validator(schema)
        return bool(validator.is_valid(given))

    def _described(self, paths: Mapping[str, Any], components: Mapping[str, Schema]) -> str:
        tags = {tag.get("name") for tag in self.spec.value.get("tags", ())}
        tag = {"name": self.tag, "description": f"{DECIDE}: what the group holds"}
        new = [] if self.tag in tags else item(tag, 2)
        additions: list[tuple[Sequence[str], Sequence[str]]] = [(("tags",), new)] if new else []
        additions.append((("paths",), members(paths, 2)))
        if components:
            additions.append((("components", "schemas"), members(components, 4)))
        if self.document.is_file():
            return inserted(self.document.read_text(encoding="utf-8"), additions)
        common: Mapping[str, Any] = self.spec.value
        info = {
            "title": f"{common['info']['title']}, {self.tag.replace('.', ' ').replace('_', ' ')}",
            "version": common["info"]["version"],
            "description": f"{DECIDE}: what this group of operations is about",
        }
        head = [*block({"openapi": common["openapi"]}, 0), "info:", *block(info, 2), "paths:"]
        return inserted("\n".join(head), additions).replace("paths:\n\n", "paths:\n", 1)

    def _recorded(self, text: str) -> str:
        schemes: Mapping[str, Any] = self.whole.value.get("components", {}).get("securitySchemes", {})
        keys = [scheme["name"] for scheme in schemes.values() if scheme.get("in") == "header"]
        content = {
            "operation": self.identity,
            "case": CASE,
            "title": f"{DECIDE}: what this answer shows",
            "provenance": {
                "kind": "observed-shape",
                "source": f"{DECIDE}: where the answer is from, and whether its values are yours",
            },
            "request": {
                "method": "GET",
                "path": self.asked.path,
                "query": [list(pair) for pair in self.asked.query],
                "headers": keys,
                "body": None,
            },
            "status": 200,
            "headers": [["content-type", "application/json"]],
            "body": text,
        }
        lines = _PAIR.sub(r"[\1, \2]", json.dumps(content, indent=2, ensure_ascii=False))
        return _NAMES.sub(lambda match: f"[{' '.join(match[1].split())}]", lines) + "\n"
