"""The third lane: a client generated from a changed description has to lose something of a recorded payload."""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from decimal import Decimal
from itertools import chain
from pathlib import Path
from typing import Any

from attrs import evolve
from jinja2.bccache import Bucket, BytecodeCache
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from generator.description.contents import Description as Document
from generator.description.contents import Schema
from generator.description.document import is_array, is_object
from generator.python.render import Package as Writer
from generator.python.render import views
from generator.python.views import Unsupported
from perpkit._runtime.answer import Answer, Headers
from perpkit._runtime.errors import PerpkitError
from perpkit._runtime.wire.decoding import decode
from perpkit._runtime.wire.unknown import unknown
from perpkit.sandbox.recording import Recording
from tools.contract.description import Description
from tools.contract.loss import lost_places, lost_values, written_back
from tools.contract.narrowing import narrowed
from tools.witness import answers, facts
from tools.witness.package import Package
from tools.witness.witness import WITNESS, about

from .answers import Corpus, answered
from .changes import GONE, Change, applied
from .documents import USERS, used_components, without_examples
from .outcome import SHARED, Fate, Lane, Outcome
from .referee import Referee

_OTHER = {"string": "integer", "number": "boolean", "integer": "boolean", "boolean": "string", "null": "boolean"}
_KEPT = ("title", "description")


def changes(document: dict[str, Any]) -> Iterator[Change]:
    """Give every change of the classes that answers are decoded into."""
    described = Document(document)
    for schema in described.schemas:
        at, value = schema.location, schema.value
        if schema.role in ("property", "member"):
            yield from _retyped(schema, described.resolved(schema.value))
        for name, member in value.get("properties", {}).items():
            yield Change("rename", at, _renamed(value, name), item=name)
            yield Change("forget", at, _without(value, name), item=name)
            if name not in value.get("required", ()):
                yield Change("demand", at, {**value, "required": [*value.get("required", ()), name]}, item=name)
            for key in ("x-perpkit-alias-of", "x-perpkit-wrap", "x-perpkit-one"):
                if key in member:
                    yield Change(f"no {key}", (*at, "properties", name, key), GONE)
        positions: list[Any] = value.get("prefixItems", [])
        for index in range(1, len(positions)):
            swapped = [*positions[: index - 1], positions[index], positions[index - 1], *positions[index + 1 :]]
            yield Change("swap", (*at, "prefixItems"), swapped, item=f"{index - 1}-{index}")
        if positions:
            size = len(positions) - 1
            yield Change("shorten", at, {**value, "prefixItems": positions[:-1], "minItems": size, "maxItems": size})


def _retyped(schema: Schema, settled: Mapping[str, Any]) -> Iterator[Change]:
    """Give a member another type; ``settled`` is what its reference leads to, if it is one."""
    kept = {key: member for key, member in schema.value.items() if key in _KEPT}
    structure = any(key in settled for key in ("properties", "items", "prefixItems", "additionalProperties", "enum"))
    if "oneOf" in settled or structure:
        yield Change("retype", schema.location, {**kept, "type": "string"})
    elif "type" in settled:
        types: Any = settled["type"]
        first: str = types[0] if is_array(types) else types
        yield Change("retype", schema.location, {**kept, "type": _OTHER[first]})
        if is_array(types) and "null" in types and settled is schema.value:
            yield Change("not null", (*schema.location, "type"), first)


def _renamed(value: Mapping[str, Any], name: str) -> dict[str, Any]:
    rest = _without(value, name)
    required = [f"{name}_renamed"] if name in value.get("required", ()) else []
    properties = {**rest["properties"], f"{name}_renamed": value["properties"][name]}
    return {**rest, "properties": properties, "required": [*rest["required"], *required]}


def _without(value: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Leave a property out, and what demands it or is another spelling of it."""
    properties = {key: dict(one) for key, one in value["properties"].items() if key != name}
    for one in properties.values():
        if one.get("x-perpkit-alias-of") == name:
            del one["x-perpkit-alias-of"]
    rest = {key: member for key, member in value.items() if key != "anyOf"}
    return {**rest, "properties": properties, "required": [one for one in value.get("required", ()) if one != name]}


class Foundry:
    """Generates clients from changed descriptions and lets them decode what was recorded."""

    def __init__(self, corpus: Corpus) -> None:
        self._api = corpus.description.api
        self._document = without_examples(corpus.description.document)
        self._description = Description(self._api, self._document)
        self._successes = [one for one in corpus.recordings if one.success]
        used = {name: used_components(self._description, name) for name in self._description.operations}
        self._used = {name: components for name, components in used.items() if corpus.of(name)}
        schemas = self._document["components"]["schemas"].values()
        self._names = frozenset(name for schema in schemas for name in schema.get("properties", {}))
        self._number = Decimal if self._document["x-perpkit"]["numbers"] == "decimal" else float
        self._made = 0

    @property
    def changes(self) -> list[Change]:
        """Every change in the payload of an operation; envelopes and errors have no generated classes."""
        payloads = {model.name for model in views(self._api, self._document).models}
        enveloped = payloads | {name for name, one in self._schemas() if "properties" not in one}
        return [change for change in changes(self._document) if change.location[2] in enveloped and self._of(change)]

    def changes_of(self, operations: frozenset[str]) -> list[Change]:
        """Return every change that concerns one of some operations."""
        return [change for change in self.changes if operations.intersection(self._of(change))]

    def outcomes(self, todo: Iterable[Change]) -> Iterator[Outcome]:
        """Generate, decode, and compare with the wire, for every change."""
        with tempfile.TemporaryDirectory() as folder:
            sys.path.insert(0, folder)
            try:
                for change in todo:
                    concerned = self._of(change)
                    operation = concerned[0] if len(concerned) == 1 else f"{self._api}/{SHARED}"
                    by = self._killer(change, concerned[:USERS], Path(folder))
                    fate = Fate.KILLED if by else Fate.SURVIVED
                    yield Outcome(Lane.DECODERS, change.operator, operation, change.place, fate, by)
            finally:
                sys.path.remove(folder)

    def _schemas(self) -> Iterable[tuple[str, dict[str, Any]]]:
        schemas: dict[str, dict[str, Any]] = self._document["components"]["schemas"]
        return schemas.items()

    def _of(self, change: Change) -> list[str]:
        return [name for name, used in self._used.items() if change.location[1:3] in used]

    def _killer(self, change: Change, concerned: list[str], folder: Path) -> str:
        self._made += 1
        name = f"mutant_{self._api}_{self._made}"
        try:
            changed = narrowed(Description(self._api, applied(self._document, change)), concerned)
            rendered(name, changed.document, folder / name)
        except (Unsupported, KeyError):  # lint, which goes before, tells more kindly what paging misses
            return "generator"
        try:
            table = {one.id: one for one in importlib.import_module(f"{name}.operations").OPERATIONS}
            api = importlib.import_module(f"{name}.api").API
            used = [one for one in self._successes if one.operation in concerned]
            for recording in used:
                if by := self._loss(api, table[recording.operation], recording):
                    return by
            if change.operator == "demand" and any(
                self._refused(api, table[one.operation], one, change.item) for one in used
            ):
                return "made"
            if self._contradicts(Package(name, changed), used):
                return "witness"
        finally:
            for module in [one for one in sys.modules if one.partition(".")[0] == name]:
                del sys.modules[module]
        return ""

    def _contradicts(self, package: Package, used: Sequence[Recording]) -> bool:
        """Whether the second witness says something else of the values or of the classes of this client."""
        if not (WITNESS / self._api).is_dir():
            return False
        written = about(package.description)
        return any(True for _ in chain(answers.doubts(package, written, used), facts.doubts(package, written)))

    def _refused(self, api: Any, operation: Any, recording: Recording, name: str) -> bool:
        """Whether a member that may be absent, but is in all recordings, is missed where it is left out."""
        answer = answered(recording)
        body = _lacking(answer.body, name)
        if not Referee(self._description, recording.operation).verdict(evolve(answer, body=body))[0]:
            return False
        text = json.dumps(body).encode()
        try:
            decode(api, operation, Answer(recording.status, Headers(recording.headers), text))
        except PerpkitError:
            return True
        return any(where.endswith("= null") for _, where in unknown(api, operation, text))

    def _loss(self, api: Any, operation: Any, recording: Recording) -> str:
        """Say what notices: the decoder, the comparison with the wire, or the hook for unknown numbers."""
        try:
            decoded = decode(api, operation, Answer(recording.status, Headers(recording.headers), recording.body))
        except PerpkitError:
            return "decoder"
        body = json.loads(recording.body, parse_float=Decimal)
        wire = body if api.envelope is None else body[api.envelope.data]
        back = written_back(decoded)
        canonical = operation.wire.adapt(deepcopy(wire)) if operation.wire else wire
        if any(lost_places(canonical, back, self._number)) or lost_values(wire, back, self._number, self._names):
            return "loss"
        null = any(where.endswith("= null") for _, where in unknown(api, operation, recording.body))
        return "hook" if null else ""


def rendered(name: str, document: dict[str, Any], target: Path) -> None:
    """Write the package of a document; unlike the generator, leave it as untidy as the templates do.

    Raises:
        Unsupported: The generator has no Python for it.
    """
    settings = ConfigFile(package_name_override=name, post_hooks=[])
    config = Config.from_sources(settings, MetaType.NONE, Path("unused"), "utf-8", False, target)
    parsed: Any = GeneratorData.from_dict({**_EMPTY, "info": document["info"]}, config=config)
    if isinstance(parsed, GeneratorError):
        raise TypeError(parsed.header)
    package = Writer(parsed, config, views(name, document))
    package.env.bytecode_cache = _COMPILED
    package.build()
    importlib.invalidate_caches()


def _lacking(node: Any, name: str) -> Any:
    """Return a body without any member of a name."""
    if is_object(node):
        return {key: _lacking(member, name) for key, member in node.items() if key != name}
    return [_lacking(item, name) for item in node] if is_array(node) else node


class _Compiled(BytecodeCache):
    """Compiled templates: compiling them takes longer than all else that makes a package."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._kept:
            bucket.bytecode_from_string(self._kept[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()
_EMPTY: dict[str, Any] = {"openapi": "3.1.0", "paths": {}}
