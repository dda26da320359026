"""Documentation that a wheel holds: the pages of all operations, the guides, and a list of everything."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from .groups import group_page
from .links import moved
from .listed import Listed
from .operations import operations_page
from .plans import plans_page
from .streams import streams_page

OPERATIONS = "operations"
INDEX = f"{OPERATIONS}/index.md"
STREAMS = f"{OPERATIONS}/streams.md"
LIST = "llms.txt"
FIRST = ("docs/index.md", "docs/cookbook.md", "docs/migration.md")
GUIDES = "docs/guides"
BUNDLE = "generated/python/perpkit/_docs"

_HEAD = """# perpkit

> Typed Python access to CoinGlass V4 (liquidations and other data of the derivatives market) and ZTDX (an exchange for
> perpetual futures). `CoinGlass.sandbox()` and `Ztdx.sandbox()` answer without a key and without network.
> Every asynchronous twin (`AsyncCoinGlass`, `AsyncZtdx`) has the same methods. Take calls from these pages,
> not from memory.
"""


def documents(root: Path) -> Sequence[Path]:
    """Return the documents for users that a project has, the first page first."""
    return [path for name in FIRST if (path := root / name).is_file()] + sorted((root / GUIDES).rglob("*.md"))


def bundle(root: Path, listed: Sequence[Listed]) -> Mapping[str, str]:
    """Return every page: its path below the folder, and its text."""
    pages = {INDEX: operations_page(listed)}
    streams = streams_page(listed)
    if streams is not None:
        pages[STREAMS] = streams
    for one in listed:
        plans = plans_page(one)
        if plans is not None:
            pages[f"{OPERATIONS}/{one.plans}"] = plans
        pages |= {f"{OPERATIONS}/{one.page(group)}": group_page(one, group) for group in one.groups}
    own = {path.resolve(): path.relative_to(root / "docs").as_posix() for path in documents(root)}
    places = own | {(root / BUNDLE / name).resolve(): name for name in pages}
    written = {name: moved(path.read_text(encoding="utf-8"), path, name, places.get) for path, name in own.items()}
    return {**written, **pages, LIST: _list(written, listed, pages)}


def _list(written: Mapping[str, str], listed: Sequence[Listed], pages: Iterable[str]) -> str:
    lines = [_HEAD, "## Documents", ""]
    lines += [f"- [{_title(text)}]({name}): {_summary(text)}" for name, text in written.items()]
    lines.append(f"- [All operations]({INDEX}): every call in one table.")
    if STREAMS in pages:
        lines.append(f"- [All streams]({STREAMS}): every channel of live messages.")
    for one in listed:
        api = one.views.api
        lines += ["", f"## Operations of {api.title}: `from perpkit.{api.package} import {api.client}`", ""]
        plans = f"{OPERATIONS}/{one.plans}"
        if plans in pages:
            lines.append(f"- [Plans]({plans}): what each plan includes.")
        for group in one.groups:
            names = ", ".join(operation.name for operation in group.operations)
            where = f"{OPERATIONS}/{one.page(group)}"
            lines.append(f"- [{one.name(group)}]({where}): {one.told(group.doc)} Calls: {names}.")
    return "\n".join(lines) + "\n"


def _title(text: str) -> str:
    return text.partition("\n")[0].removeprefix("# ")


def _summary(text: str) -> str:
    """Return the first sentence below the title. It may begin with code."""
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    paragraph = next((one for one in re.split(r"\n{2,}", prose)[1:] if re.match(r"[^\W\d_]|`", one)), "")
    sentence = re.split(r"(?<=[.?])\s", " ".join(paragraph.split()), maxsplit=1)[0]
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", sentence)
