"""A larger or smaller project of the same kind, to measure what growth costs: with copies, or with a part."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.build import RECORDINGS, UNITS, Source, compose, sources
from generator.description.contents import Description
from generator.description.document import dump, is_array, is_object
from generator.description.examples import LENT
from generator.description.merge import COMMON, Merged, operations, target
from generator.description.naming import behind_base

OURS = "x-perpkit"
"""What only a client needs: these keys are written as overlay actions again."""


def scaled(root: Path, folder: Path, count: int) -> None:
    """Write spec/, overlays/openapi/ and recordings of a project with more operations, or with fewer.

    Today's operations keep their names. A copy has its own path, tag, operationId, components and recordings. Of fewer
    operations, those come first that lend their recordings to the others, and then those of the same tags. The overlays
    are applied first; what only a client needs becomes an overlay action of each operation.

    Args:
        root: The project that is copied.
        folder: The folder to write, another one than ``root``. What it has of these is replaced, the rest is kept;
            ``python -m generator --root`` takes it.
        count: How many operations all APIs have together, in today's proportion.
    """
    for part in (Path("spec"), Path("overlays/openapi"), RECORDINGS):
        shutil.rmtree(folder / part, ignore_errors=True)
    shutil.copytree(root / RECORDINGS, folder / RECORDINGS)
    (folder / "spec").mkdir(parents=True)
    shutil.copyfile(root / "spec" / UNITS, folder / "spec" / UNITS)
    apis = [_Api(source, compose(source)) for source in sources(root)]
    today = sum(len(api.operations) for api in apis)
    for api in apis:
        share = round(count * len(api.operations) / today)
        count, today = count - share, today - len(api.operations)
        api.write(folder, share)


class _Api:
    """One API that grows."""

    def __init__(self, source: Source, merged: Merged) -> None:
        self.source = source
        self.document = merged.value
        lent = {json.loads(file.read_bytes())["operation"] for file in source.recordings.glob(f"{LENT}/*.json")}
        self.operations = list(operations(merged.value))
        tags = {one["tags"][0] for _, one in self.operations if one["operationId"] in lent}
        self.operations.sort(key=lambda one: (one[1]["operationId"] not in lent, one[1]["tags"][0] not in tags))
        self.fewest = len(lent)
        self.own = {
            f"#/components/{section}/{name}"
            for section, members in self.document["components"].items()
            for name in members
            if (file := merged.place(("components", section, name))[0]) is not None and file.name != COMMON
        }
        """References to the components that a copy gets its own of."""

    def write(self, folder: Path, count: int) -> None:
        """Write the documents, the overlay and the recordings."""
        count = max(count, self.fewest)
        rounds = [
            _Round(self, number, self.operations[: count - number * len(self.operations)])
            for number in range(-(-count // len(self.operations)))
        ]
        common = {key: value for key, value in self.document.items() if key not in {OURS, "paths", "x-unit-table"}}
        if count < len(self.operations):
            common["tags"] = rounds[0].tags()
            for _, operation in self.operations[count:]:
                shutil.rmtree(folder / RECORDINGS / self.source.name / operation["operationId"])
        common["components"], own = self._components(rounds[0])
        common["tags"] = [*common["tags"], *(tag for one in rounds[1:] for tag in one.tags())]
        actions = [_action("$", {OURS: self.document[OURS]})]
        _write(folder / "spec" / self.source.name / COMMON, common)
        for one in rounds:
            group = one.group(actions)
            _write(
                folder / "spec" / self.source.name / f"round-{one.number:02}.yaml",
                group if one.number else {**group, "components": own},
            )
            one.record(folder / RECORDINGS / self.source.name)
        overlay = {"overlay": "1.1.0", "info": {"title": "The client", "version": "1"}, "actions": actions}
        _write(folder / "overlays" / "openapi" / self.source.name / "client.overlay.yaml", overlay)

    def _components(self, first: _Round) -> tuple[dict[str, dict[str, Any]], dict[str, dict[str, Any]]]:
        """Return the components that today's operations, or a part of them, need: the common ones, and the others."""
        used = Description({**self.document, "paths": first.group([])["paths"]}).used_components
        common: dict[str, dict[str, Any]] = {}
        own: dict[str, dict[str, Any]] = {}
        for section, members in self.document["components"].items():
            for name, member in members.items():
                if (section, name) in used:
                    kept = own if f"#/components/{section}/{name}" in self.own else common
                    kept.setdefault(section, {})[name] = member
        return common, own


@frozen
class _Round:
    """The operations of an API, under the names of one round of copies; round 0 is today's."""

    api: _Api
    number: int
    operations: Sequence[tuple[Any, dict[str, Any]]]

    def renamed(self, name: str) -> str:
        """Return the name of an operation or tag in this round."""
        first, dot, rest = name.partition(".")
        return f"{first}_copy{self.number}{dot}{rest}" if self.number else name

    def path(self, path: str, tag: str) -> str:
        """Return the path in this round: the part that the tag begins with is another one, or the first part."""
        if not self.number:
            return path
        behind = behind_base(path, self.api.document[OURS])
        base, parts = path.removesuffix(behind), behind.strip("/").split("/")
        first = tag.partition(".")[0]
        place = parts.index(first) if first in parts else 0
        parts[place] += f"-copy{self.number}"
        return "/".join([base, *parts])

    def tags(self) -> list[dict[str, Any]]:
        """Return the tags of this round."""
        used = {tag for _, operation in self.operations for tag in operation["tags"]}
        return [{**tag, "name": self.renamed(tag["name"])} for tag in self.api.document["tags"] if tag["name"] in used]

    def group(self, actions: list[dict[str, Any]]) -> dict[str, Any]:
        """Return the document of this round, and add what an overlay says of it to ``actions``."""
        paths: dict[str, dict[str, Any]] = {}
        components: dict[str, dict[str, Any]] = {}
        for (_, path, method), operation in self.operations:
            own = {key: value for key, value in operation.items() if key.startswith(OURS)}
            rest = {key: value for key, value in operation.items() if key not in own}
            new = self.path(path, operation["tags"][0])
            rest["operationId"] = self.renamed(operation["operationId"])
            rest["tags"] = [self.renamed(tag) for tag in operation["tags"]]
            paths.setdefault(new, {})[method] = self._copied(rest, components)
            if own:
                write = own.get("x-perpkit-write", {})
                kept = {one["operationId"] for _, one in self.operations}
                if "lookup" in write and write["lookup"]["operation"] not in kept:
                    own["x-perpkit-write"] = {key: value for key, value in write.items() if key != "lookup"}
                elif "lookup" in write:
                    lookup = {**write["lookup"], "operation": self.renamed(write["lookup"]["operation"])}
                    own["x-perpkit-write"] = {**write, "lookup": lookup}
                density = own.get("x-perpkit-paging", {}).get("density", {})
                if density:
                    paging = {key: value for key, value in own["x-perpkit-paging"].items() if key != "density"}
                    if density["operation"] in kept:
                        paging["density"] = {**density, "operation": self.renamed(density["operation"])}
                    own["x-perpkit-paging"] = paging
                actions.append(_action(f"$.paths['{new}'].{method}", own))
        info = {**self.api.document["info"], "title": f"{self.api.document['info']['title']}, round {self.number}"}
        return {"openapi": self.api.document["openapi"], "info": info, "paths": paths, "components": components}

    def _copied(self, node: Any, components: dict[str, dict[str, Any]]) -> Any:
        """Return a copy that leads to components of this round, which are added where they are missing."""
        if is_array(node):
            return [self._copied(item, components) for item in node]
        if not is_object(node):
            return node
        copy = {key: self._copied(member, components) for key, member in node.items()}
        reference = copy.get("$ref")
        if self.number and reference in self.api.own:
            _, _, section, name = str(reference).split("/")
            copy["$ref"] = f"{reference}Copy{self.number}"
            members = components.setdefault(section, {})
            if f"{name}Copy{self.number}" not in members:
                members[f"{name}Copy{self.number}"] = {}  # a component may lead back to itself
                copied = self._copied(target(self.api.document, str(reference)), components)
                if section == "schemas":
                    copied["title"] = f"{name}Copy{self.number}"  # the linter refuses what only repeats another
                members[f"{name}Copy{self.number}"] = copied
        return copy

    def record(self, recordings: Path) -> None:
        """Write the recordings of this round's copies."""
        for (_, path, _), operation in self.operations if self.number else ():
            name = self.renamed(operation["operationId"])
            for file in sorted((recordings / operation["operationId"]).glob("*.json")):
                recording = json.loads(file.read_bytes())
                recording["operation"] = name
                recording["request"]["path"] = self.path(path, operation["tags"][0])
                _write_text(recordings / name / file.name, json.dumps(recording, indent=2, ensure_ascii=False) + "\n")


def _action(place: str, update: dict[str, Any]) -> dict[str, Any]:
    return {"target": place, "description": "What only a client needs, as the copied project has it.", "update": update}


def _write(path: Path, document: dict[str, Any]) -> None:
    _write_text(path, dump(document))


def _write_text(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
