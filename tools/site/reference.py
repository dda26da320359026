"""Pages of the reference: which public classes and functions each of them shows. mkdocstrings fills them in."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from pathlib import Path

from perpkit._runtime.description.catalogue import catalogue
from perpkit.sandbox import apis

OWN = Path("overlays/python/perpkit")
INTRODUCTION = Path("docs/reference/index.md")
GENERATED = Path("generated/python/perpkit")
FIRST = ("errors", "hooks", "limits", "frames", "archive", "testing")
"""Packages in this order; all others follow."""
SHARED = (
    *(
        f"perpkit.coinglass.{name}"
        for name in ("Rows", "Response", "Rejected", "Walk", "AsyncWalk", "Timeout", "When", "jsonable")
    ),
    "perpkit.ztdx.Secret",
)
"""What APIs export besides their own classes and the errors."""

WHOLE = "    options:\n      inherited_members: true"
INSIDE = "    options:\n      show_root_heading: false\n      show_root_toc_entry: false"
"""Options of mkdocstrings for a class with all it can do, and for a module of which only the members are shown."""
HIDDEN = "---\nsearch:\n  exclude: true\n---\n\n"
"""Head of pages whose content the pages of operations have too, so that the search does not find it twice."""


def pages(root: Path) -> Mapping[str, str]:
    """Return path and text of every page, in the order of the navigation."""
    clients = {name: catalogue(name) for name in apis()}
    found = {"index.md": _index(root)}
    for name, listed in clients.items():
        found[f"{name}/client.md"] = _page(
            f"{listed.client} and Async{listed.client}",
            [f"perpkit.{name}.client.{listed.client}", f"perpkit.{name}.client.Async{listed.client}"],
        )
        for group in sorted({one.call.rpartition(".")[0] for one in listed.operations.values()}):
            module = group.replace(".", "_")
            resource = f"perpkit.{name}.resources.{module}.{_first_class(root / GENERATED / name, module)}"
            found[f"{name}/{listed.variable}.{group}.md"] = _page(f"{listed.variable}.{group}", [resource], found=False)
        for path in sorted((root / GENERATED / name / "models").glob("[!_]*.py")):
            module = f"perpkit.{name}.models.{path.stem}"
            found[f"{name}/models.{path.stem}.md"] = _page(f"Classes: {path.stem}", [module], inside=True, found=False)
    found["answers.md"] = _page("Rows, Response and other shared classes", SHARED)
    for package in packages(root):
        found[f"{package}.md"] = _page(f"perpkit.{package}", [f"perpkit.{package}"], inside=True)
    return found


def packages(root: Path) -> Sequence[str]:
    """Return the hand-written public packages, the most used first."""
    names = {path.parent.name for path in (root / OWN).glob("[!_]*/__init__.py")}
    return [*(name for name in FIRST if name in names), *sorted(names - set(FIRST))]


def _first_class(folder: Path, module: str) -> str:
    tree = ast.parse((folder / "resources" / f"{module}.py").read_text(encoding="utf-8"))
    return next(node.name for node in tree.body if isinstance(node, ast.ClassDef))


def _page(title: str, names: Sequence[str], *, inside: bool = False, found: bool = True) -> str:
    """Return a page that shows objects, or what is inside a module.

    Args:
        title: Its heading.
        names: Full names of the objects.
        inside: Whether they are modules, of which only the members are shown.
        found: Whether the search knows the page.
    """
    options = INSIDE if inside else WHOLE
    head = "" if found else HIDDEN
    return f"{head}# {title}\n\n" + "\n\n".join(f"::: {name}\n{options}" for name in names) + "\n"


def _index(root: Path) -> str:
    """Return the page of the documents with a table of all packages below it."""
    lines = [(root / INTRODUCTION).read_text(encoding="utf-8"), "| Package | What it holds |", "| --- | --- |"]
    for name in apis():
        title = catalogue(name).title
        lines += [f"| [`perpkit.{name}`]({name}/client.md) | clients, calls and classes of {title} |"]
    lines.append("| [shared classes](answers.md) | what lists, whole answers and `iter_` methods can do |")
    for package in packages(root):
        doc = ast.get_docstring(ast.parse((root / OWN / package / "__init__.py").read_text(encoding="utf-8"))) or ""
        summary = " ".join(doc.partition("\n\n")[0].split())
        lines.append(f"| [`perpkit.{package}`]({package}.md) | {summary} |")
    return "\n".join(lines) + "\n"
