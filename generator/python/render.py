"""From a finished document to a Python package, through openapi-python-client with our templates.

openapi-python-client parses the document (and so refuses what it cannot express), names the package and gives the
template environment. What it cannot carry (rows, units, envelopes, paging) the views take from the document itself.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from functools import cache, partial
from pathlib import Path
from typing import Any, cast

from attrs import frozen
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from ..asyncapi.lint import RESOURCE as STREAM
from ..description.merge import Merged
from ..description.merge import operations as operations_of
from .catalogue import FILE as CATALOGUE
from .catalogue import catalogue
from .channels import Channels, StreamsView
from .models import Model, ModelModule, Models
from .operations import Operations
from .settings import ApiView, api_view
from .types import PyType, Types
from .views import Alias, OperationView, Resource, apart, apart_imports

TEMPLATES = Path(__file__).parents[1] / "templates"
RUFF = ("--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311")
ISORT = ("--config", "lint.isort.known-first-party = ['perpkit']")


RUNTIME = (
    ("perpkit._runtime.answer", "Rejected"),
    ("perpkit._runtime.answer", "Response"),
    ("perpkit._runtime.frames.plain", "jsonable"),
    ("perpkit._runtime.rows", "Rows"),
    ("perpkit._runtime.timeout", "Timeout"),
    ("perpkit._runtime.times", "When"),
    ("perpkit._runtime.walk", "AsyncWalk"),
    ("perpkit._runtime.walk", "Walk"),
    ("perpkit.hooks", "Hooks"),
)
"""Module and name of what every package exports in addition to its classes and the errors."""
SECRET = ("perpkit._runtime.secret", "Secret")
"""The same for a package whose answers hold credentials: a caller who keeps one needs its type."""
ERRORS = Path(__file__).parents[2] / "overlays" / "python" / "perpkit" / "errors" / "__init__.py"


REFERENCE = re.compile(r"`(/[^`\s]*)`")
"""A path between backticks."""


class RenderError(Exception):
    """openapi-python-client or ruff refused the document or the code."""


@frozen(kw_only=True)
class Views:
    """All data for the templates."""

    api: ApiView
    operations: Sequence[OperationView]
    resources: Sequence[Resource]
    modules: Sequence[ModelModule]
    aliases: Sequence[Alias]
    refreshes: Mapping[str, int | None]
    """Id of an operation → seconds after which the vendor computes the answer anew."""
    streams: StreamsView | None = None

    @property
    def models(self) -> Sequence[Model]:
        """Every class, sorted by name."""
        return sorted((model for module in self.modules for model in module.models), key=lambda model: model.name)

    @property
    def homes(self) -> Mapping[str, str]:
        """Class → module under ``models/``."""
        return {model.name: module.name for module in self.modules for model in module.models}

    @property
    def calls(self) -> Mapping[str, str]:
        """Path → the call in Python. If a path has several methods, this is the one that reads."""
        reads_last = sorted(self.operations, key=lambda operation: operation.http_method == "GET")
        return {one.path: f"{self.api.variable}.{one.call_path}()" for one in reads_last}

    @property
    def tables(self) -> Mapping[str, Sequence[OperationView]]:
        """Module under ``operations/`` → its operations."""
        modules = sorted({operation.module for operation in self.operations})
        return {name: [one for one in self.operations if one.module == name] for name in modules}


def views(package: str, document: Mapping[str, Any], streams: Merged | None = None) -> Views:
    """Build the views of one document, and of its streams if it has any."""
    types = Types(document, document["x-perpkit"].get("numbers", "float"))
    builder = Operations(document, types)
    operations = builder.all()
    roots: dict[str, set[str]] = {}
    for operation in operations:
        roots.setdefault(operation.module, set()).update(operation.payload.classes)
    channels = None if streams is None else Channels(streams, document, types, builder.argument).view()
    if channels is not None:
        roots[STREAM] = set(channels.classes)
    modules = Models(types).modules(roots)
    return Views(
        api=api_view(package, document),
        operations=operations,
        resources=builder.resources(operations),
        modules=modules,
        aliases=builder.aliases(operations, {model.name for module in modules for model in module.models}),
        refreshes={one["operationId"]: one.get("x-refresh-seconds") for _, one in operations_of(document)},
        streams=channels,
    )


def with_calls(calls: Mapping[str, str], text: str) -> str:
    """Return a text in which paths between backticks are replaced by the Python calls."""
    return REFERENCE.sub(lambda found: f"`{calls.get(found[1], found[1])}`", text)


def qualified(type_: PyType) -> str:
    """Return an annotation whose classes are found in ``models``."""
    if not type_.classes:
        return type_.annotation
    return re.sub(rf"\b({'|'.join(sorted(type_.classes))})\b", r"models.\1", type_.annotation)


class Package(Project):
    """One generated package: our own files, made with the template environment of openapi-python-client."""

    def __init__(self, openapi: GeneratorData, config: Config, content: Views) -> None:
        super().__init__(openapi=openapi, config=config, custom_template_path=TEMPLATES)
        self.content = content
        self.aliases = {alias.model or alias.name: alias.name for alias in content.aliases}
        runtime = (*runtime_names(), *((SECRET,) if any(one.secret for one in content.operations) else ()))
        filters: dict[str, Any] = self.env.filters
        filters.update(with_calls=partial(with_calls, content.calls))
        filters.update(qualified=qualified, tuple_literal=_tuple_literal, apart=apart, apart_imports=apart_imports)
        self.context: dict[str, object] = {
            "api": content.api,
            "operations": content.operations,
            "models": content.models,
            "homes": content.homes,
            "aliases": content.aliases,
            "resources": content.resources,
            "alias_of": self.aliases,
            "exports": sorted(
                [content.api.client, f"Async{content.api.client}"]
                + [model.name for model in content.models]
                + [alias.name for alias in content.aliases]
                + [name for _, name in runtime]
            ),
            "runtime": runtime,
            "streams": content.streams,
        }

    def build(self) -> Sequence[GeneratorError]:
        """Write every file, and return what openapi-python-client reports about the document."""
        self.package_dir.mkdir(parents=True)
        self._create_package()
        self._build_models()
        self._build_api()
        return self._get_errors()

    def _write(self, template: str, target: str, **context: object) -> None:
        path = self.package_dir / target
        path.parent.mkdir(exist_ok=True)
        path.write_text(
            self.env.get_template(template).render(**{**self.context, **context}), encoding="utf-8", newline="\n"
        )

    def _create_package(self) -> None:
        self._write("package_init.py.jinja", "__init__.py")
        self._write("api.py.jinja", "api.py")
        self._write("types.py.jinja", "types.py")
        content = self.content
        text = catalogue(
            content.api,
            content.operations,
            _flat(content.resources),
            content.refreshes,
            partial(with_calls, content.calls),
            content.streams.channels if content.streams else (),
        )
        (self.package_dir / CATALOGUE).write_text(text, encoding="utf-8", newline="\n")
        (self.package_dir / "py.typed").touch()

    def _build_models(self) -> None:
        self._write("models_init.py.jinja", "models/__init__.py")
        for module in self.content.modules:
            self._write("models.py.jinja", f"models/{module.name}.py", module=module)

    def _build_api(self) -> None:
        self._write("client.py.jinja", "client.py")
        self._write("operations_init.py.jinja", "operations/__init__.py")
        for name, operations in self.content.tables.items():
            self._write("operations.py.jinja", f"operations/{name}.py", operations=operations)
        classes = {
            f"{prefix}{resource.class_name}{suffix}": resource.module
            for resource in _flat(self.content.resources)
            for prefix in ("", "Async")
            for suffix in ("", "WithResponse")
        }
        if self.content.streams is not None:
            classes |= {"Streams": STREAM, "AsyncStreams": STREAM}
            self._write("channels.py.jinja", "channels.py")
            self._write("stream.py.jinja", f"resources/{STREAM}.py")
        self._write("resources_init.py.jinja", "resources/__init__.py", classes=dict(sorted(classes.items())))
        for resource in _flat(self.content.resources):
            used = {argument.alias for operation in resource.operations for argument in operation.arguments}
            names = sorted(name for alias, name in self.aliases.items() if alias in used)
            self._write("resource.py.jinja", f"resources/{resource.module}.py", resource=resource, alias_names=names)


@cache
def runtime_names() -> Sequence[tuple[str, str]]:
    """Return module and name of what every package exports in addition to its classes, without importing it."""
    module = ast.parse(ERRORS.read_text(encoding="utf-8"))
    [names] = (node.value for node in module.body if isinstance(node, ast.Assign))
    return (*(("perpkit.errors", str(name)) for name in ast.literal_eval(names)), *RUNTIME)


def _tuple_literal(items: Iterable[object]) -> str:
    return repr(tuple(items))


def _flat(resources: Sequence[Resource]) -> list[Resource]:
    return [found for resource in resources for found in (resource, *_flat(resource.children))]


def render(package: str, document: Mapping[str, Any], target: Path, streams: Merged | None = None) -> Views:
    """Write the package of ``document`` to ``target``, a folder that does not exist yet.

    Args:
        package: Its name below ``perpkit``.
        document: The finished OpenAPI document.
        target: The folder.
        streams: The finished AsyncAPI document, if the API has streams.

    Raises:
        RenderError: openapi-python-client reported a problem, be it only a warning, or ruff failed.
        ProblemError: A channel describes what there is no Python for.
    """
    content = views(package, document, streams)
    config = Config.from_sources(
        ConfigFile(package_name_override=package, post_hooks=[]),
        MetaType.NONE,
        Path("unused"),
        "utf-8",
        False,
        target,
    )
    parsed = GeneratorData.from_dict(cast(dict[str, Any], plain(document)), config=config)
    if isinstance(parsed, GeneratorError):
        raise RenderError(_message([parsed]))
    problems = Package(parsed, config, content).build()
    if problems:
        raise RenderError(_message(problems))
    tidy(target)
    return content


def _message(problems: Sequence[GeneratorError]) -> str:
    return "\n".join(f"openapi-python-client: {problem.header} {problem.detail or ''}".strip() for problem in problems)


def plain(document: object) -> object:
    """Return the document as openapi-python-client can read it: without conditions that only restrict objects."""
    document = deepcopy(document)
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            members = cast(dict[str, object], value)
            if "properties" in members and "x-perpkit" not in members:
                members.pop("anyOf", None)
            waiting.extend(members.values())
        elif isinstance(value, list):
            waiting.extend(cast(list[object], value))
    return document


def tidy(folder: Path) -> None:
    """Sort imports, remove unused ones and format the code, with these rules and no other configuration."""
    for command in (("check", "--fix", "--select", "F,I,UP", *RUFF, *ISORT), ("format", *RUFF)):
        result = subprocess.run(
            [sys.executable, "-m", "ruff", *command, str(folder)], capture_output=True, text=True, check=False
        )
        if result.returncode:
            raise RenderError(f"ruff {command[0]} on the generated code:\n{result.stdout}{result.stderr}")
