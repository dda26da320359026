"""The folder that the site is built from: documents, generated pages, reference, descriptions, files of others."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import yaml

from generator.pages.links import moved
from perpkit._runtime.description.catalogue import catalogue
from perpkit.sandbox import apis

from . import docstrings, reference

BUNDLE = Path("generated/python/perpkit/_docs")
COMMANDS = Path("generated/docs/command")
OPENAPI = Path("generated/openapi")
ASYNCAPI = Path("generated/asyncapi")
LAYERS = ("generated/python", "overlays/python")
TOP = ("CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
VENDOR = Path(__file__).with_name("vendor")
LOGO = "https://cdn.redoc.ly/redoc/logo-mini.svg"
"""The one address that Redoc fetches by itself."""
NO_PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"

STYLE = """\
.md-grid { max-width: 76rem }
.md-typeset table:not([class]) { font-size: .68rem }
.md-typeset table:not([class]) th { min-width: 3rem }
.md-typeset table:not([class]) td code { overflow-wrap: normal; word-break: normal }
.md-typeset table:not([class]) td:first-child code { white-space: nowrap }
.md-typeset h1, .md-typeset h2 { overflow-wrap: anywhere }
"""

REDOC = """\
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{title}</title>
  <link rel="icon" href="data:,">
  <style>body {{ margin: 0; font-family: sans-serif }} nav {{ padding: 10px 20px; background: #fafafa }}</style>
</head>
<body>
  <nav><a href="index.html">perpkit</a></nav>
  <div id="description"></div>
  <script src="../assets/redoc.standalone.js"></script>
  <script src="{name}.js"></script>
  <script>
    Redoc.init(description, {{hideDownloadButton: true, disableSearch: true}}, document.getElementById("description"));
  </script>
</body>
</html>
"""

_OPENAPI_PAGE = """\
# The descriptions

Each API is described by one document of OpenAPI 3.1, with recorded answers as examples. It serves every language and
every tool that reads OpenAPI: code generators, mock servers, test tools.

| API | Read it | Take it |
| --- | --- | --- |
"""


class NotListed(Exception):
    """A document is in no navigation, so nobody would find it."""


def assemble(root: Path, target: Path, *, whole: bool = True) -> None:
    """Write everything that the site is built from into an empty folder: ``pages``, and ``mkdocs.yml`` beside it.

    Args:
        root: The project.
        target: The folder.
        whole: Whether the reference is part of it, which takes four fifths of the time.

    Raises:
        NotListed: A document is in no navigation.
    """
    pages = target / "pages"
    places = dict(_places(root))
    classes: Mapping[str, str] = reference.pages(root) if whole else {}
    settings: dict[str, Any] = yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8"))
    navigation = list(_navigation(settings["nav"], root, classes))
    lost = {name for name in places.values() if name.endswith(".md")} - set(_named(navigation))
    if lost:
        raise NotListed(f"in no navigation: {', '.join(sorted(lost))}; add it to nav in mkdocs.yml")
    own = {root / reference.OWN / name / "__init__.py": f"reference/{name}.md" for name in reference.packages(root)}
    known = {**places, **(own if whole else {})}
    for path, place in places.items():
        file = pages / place
        file.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".md":
            text = moved(
                path.read_text(encoding="utf-8"), path, place, lambda one: known.get(one) or _elsewhere(root, one)
            )
            file.write_text(text, encoding="utf-8")
        else:
            shutil.copyfile(path, file)
    for name, text in classes.items():
        file = pages / "reference" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    _descriptions(root, pages / "openapi")
    _assets(pages / "assets")
    settings |= {"docs_dir": "pages", "site_dir": "html", "nav": navigation}
    python = settings["plugins"]["mkdocstrings"]["handlers"]["python"]
    python["paths"] = [str(root / layer) for layer in LAYERS]
    python["options"]["extensions"] = [{str(Path(docstrings.__file__)): {}}]
    if address := repository(root):
        settings["repo_url"] = address
    (target / "mkdocs.yml").write_text(yaml.safe_dump(settings, sort_keys=False), encoding="utf-8")


def repository(root: Path) -> str | None:
    """Return the address of the repository, which only pyproject.toml states; ``None`` if it is unset."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    address: str | None = project.get("urls", {}).get("Repository")
    return address


def _places(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield every file that is copied, with its place below the folder of the site."""
    docs = root / "docs"
    for path in sorted(docs.rglob("*")):
        if path.suffix in {".md", ".png", ".svg"}:
            yield path.resolve(), path.relative_to(docs).as_posix()
    for name in TOP:
        yield (root / name).resolve(), name
    for path in sorted((root / BUNDLE / "operations").glob("*.md")):
        yield path.resolve(), f"operations/{path.name}"
    for path in sorted((root / COMMANDS).glob("*.md")):
        yield path.resolve(), f"commands/{path.name}"
    for folder in (OPENAPI, ASYNCAPI):
        for path in sorted((root / folder).glob("*.yaml")):
            yield path.resolve(), f"{folder.name}/{path.name}"


def _elsewhere(root: Path, path: Path) -> str | None:
    """Return the address of a file of the repository that is not on the site, if the repository has an address."""
    address = repository(root)
    return None if address is None else f"{address}/blob/main/{path.relative_to(root).as_posix()}"


def _descriptions(root: Path, folder: Path) -> None:
    """Write one page for each merged description, which needs no server: the description is a script beside it."""
    page = _OPENAPI_PAGE
    for path in sorted((root / OPENAPI).glob("*.yaml")):
        description: Any = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        title = catalogue(path.stem).title
        text = json.dumps(description, default=str, ensure_ascii=False, separators=(",", ":"))
        (folder / f"{path.stem}.js").write_text(f"const description = {text};\n", encoding="utf-8")
        (folder / f"{path.stem}.html").write_text(REDOC.format(title=title, name=path.stem), encoding="utf-8")
        page += f"| {title} | [all operations and schemas]({path.stem}.html) | [{path.name}]({path.name}) |\n"
    streams = ", ".join(f"[{path.name}](../asyncapi/{path.name})" for path in sorted((root / ASYNCAPI).glob("*.yaml")))
    page += f"\nTheir streams, in AsyncAPI 3.0: {streams}. See also [all streams](../operations/streams.md).\n"
    (folder / "index.md").write_text(page, encoding="utf-8")


def _assets(folder: Path) -> None:
    folder.mkdir(parents=True)
    for path in VENDOR.glob("*.js"):
        text = path.read_text(encoding="utf-8")
        (folder / path.name).write_text(text.replace(LOGO, NO_PICTURE), encoding="utf-8")
    for path in VENDOR.glob("*.txt"):
        shutil.copyfile(path, folder / path.name)
    (folder / "site.css").write_text(STYLE, encoding="utf-8")


def _navigation(entries: Iterable[Any], root: Path, classes: Iterable[str]) -> Iterator[Any]:
    """Yield the navigation, in which folders are replaced by their pages."""
    for entry in entries:
        if entry == {"Operations": "operations/"}:
            yield {"Operations": list(_operations(root))}
        elif entry == {"Commands": "commands/"}:
            pages = sorted(path.name for path in (root / COMMANDS).glob("*.md") if path.name != "index.md")
            yield {"Commands": ["commands/index.md", *(f"commands/{name}" for name in pages)]}
        elif entry == {"Reference": "reference/"}:
            yield {"Reference": list(_reference(classes)) or ["reference/index.md"]}
        else:
            yield entry


def _named(entries: Iterable[Any]) -> Iterator[str]:
    """Yield every page that a navigation names."""
    for entry in entries:
        if isinstance(entry, str):
            yield entry
        else:
            for value in cast(dict[str, Any], entry).values():
                yield from [value] if isinstance(value, str) else _named(value)


def _operations(root: Path) -> Iterator[Any]:
    yield "operations/index.md"
    yield "operations/streams.md"
    for api in apis():
        listed = catalogue(api)
        groups: dict[str, list[str]] = {}
        for one in sorted(listed.operations.values(), key=lambda one: one.call.rpartition(".")[0]):
            group = f"operations/{listed.variable}.{one.call.rpartition('.')[0]}.md"
            pages = groups.setdefault(one.call.partition(".")[0], [])
            if group not in pages:
                pages.append(group)
        plans = f"operations/{api}-plans.md"
        first = [plans] if (root / BUNDLE / plans).is_file() else []
        nested = [
            {f"{listed.variable}.{name}": pages} if len(pages) > 1 else pages[0] for name, pages in groups.items()
        ]
        yield {listed.title: [*first, *nested]}


def _reference(classes: Iterable[str]) -> Iterator[Any]:
    names = [f"reference/{name}" for name in classes]
    yield from (name for name in names if name.endswith("/index.md"))
    for api in apis():
        of_api = [name for name in names if name.startswith(f"reference/{api}/")]
        kinds = f"reference/{api}/models."
        models = [{one.removeprefix(kinds).removesuffix(".md"): one} for one in of_api if one.startswith(kinds)]
        calls = [one for one in of_api if not one.startswith(kinds)]
        if of_api:
            yield {catalogue(api).title: [*calls, {"Classes of answers": models}]}
    yield from (name for name in names if name.count("/") == 1 and not name.endswith("/index.md"))
