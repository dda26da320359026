"""The page of one group of operations: arguments, plans, an example with its answer, and the classes of the answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..python.models import Model
from ..python.views import OperationView, Resource
from . import examples
from .listed import Listed
from .tables import table

_EVIDENCE = {
    "document": "The example of the vendor's page",
    "live": "A live answer",
    "observed-shape": "An answer in the form of live ones, with made-up values",
    "synthetic": "An answer in the form of the vendor's page, with made-up values",
}
"""Kind of the provenance of a recording → what is said above it."""
_NUMBERS = {"Seconds": "int", "Milliseconds": "int"}
"""Types that only check a bound."""
_WORD = re.compile(r"\w+")


def slug(heading: str) -> str:
    """Return the anchor of a heading, as hosts of Markdown and the site make it."""
    return re.sub(r"[^\w\s-]", "", heading).strip().lower().replace(" ", "-")


def group_page(listed: Listed, resource: Resource) -> str:
    """Return the page of a resource as Markdown."""
    api = listed.views.api
    shown = list(_models(listed, resource))
    names = {model.name for model in shown}
    lines = [
        f"# {listed.name(resource)}",
        "",
        listed.told(resource.doc),
        "",
        "The examples run as they are. They ask the sandbox, which needs no key and no network. With a key, write",
        f"`{api.client}()` in place of `{api.client}.sandbox()`.",
    ]
    if len(resource.operations) > 1:
        rows = [
            [f"[`{one.name}`](#{slug(one.call_path)})", listed.told(one.summary), one.plans[0] if one.plans else ""]
            for one in resource.operations
        ]
        head = ["call", "what it gives", "from plan"] if any(row[2] for row in rows) else ["call", "what it gives"]
        lines += ["", *table(head, [row[: len(head)] for row in rows])]
    for operation in resource.operations:
        lines += ["", *_operation(listed, operation, names)]
    if shown:
        lines += ["", "## Classes of the answers"]
    for model in shown:
        lines += ["", f"### {model.name}", "", *_model(listed, model)]
    return "\n".join(lines) + "\n"


def _models(listed: Listed, resource: Resource) -> Iterator[Model]:
    """Yield the classes that the operations of a resource answer with, and those inside them."""
    known = {model.name: model for model in listed.views.models}
    waiting = [name for one in resource.operations for name in sorted(one.payload.classes)]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop(0)
        if name in known and name not in seen:
            seen.add(name)
            yield known[name]
            waiting += sorted(known[name].classes)


def _operation(listed: Listed, operation: OperationView, names: set[str]) -> Iterator[str]:
    raw = listed.raw(operation)
    caveats: Sequence[str] = raw.get("x-perpkit-caveats", ())
    yield f"## {operation.call_path}"
    yield ""
    yield listed.told(operation.summary)
    if operation.description:
        yield ""
        yield listed.told(operation.description)
    yield ""
    page = f" ([the vendor's page]({operation.page}))" if operation.page else ""
    yield f"- Asks `{operation.http_method} {operation.path}`{page}."
    yield f"- Returns {_classes(operation.payload.annotation, names)}: {_lower(listed.told(operation.payload_doc))}"
    for note in operation.notes[: len(operation.notes) - len(caveats)]:
        yield f"- {listed.told(note)}"
    if operation.write is not None:
        yield "- Changes something, so it is sent once."
    if operation.iteration is not None:
        name = f"{listed.views.api.variable}.{operation.call_path.rpartition('.')[0]}.{operation.iteration.name}"
        yield f"- All rows: `{name}()`. {listed.told(operation.iteration.doc)}"
    if operation.arguments:
        rows = [
            [f"`{one.keyword}`", "yes" if one.required else "", _cell(listed.told(one.doc))]
            for one in operation.arguments
        ]
        yield from ("", *table(["argument", "required", "meaning"], rows))
    yield from _example(listed, operation)
    if caveats:
        yield from ("", "**Seen in live answers, or left open by the vendor's page**", "")
        yield from (f"- {listed.told(caveat)}" for caveat in caveats)


def _example(listed: Listed, operation: OperationView) -> Iterator[str]:
    found = examples.example(operation, listed.document, listed.recordings)
    if found is None:
        return
    api = listed.views.api
    yield from ("", "```python", f"from perpkit.{api.package} import {api.client}", "")
    yield f"with {api.client}.sandbox() as {api.variable}:"
    yield from examples.call(f"{api.variable}.{operation.call_path}", found.arguments, 4, "answer = ")
    yield from ("    print(answer)", "```", "")
    end = ", shortened" if found.shortened else ""
    yield f"{_EVIDENCE[found.evidence]}{end}:"
    yield from ("", "```json", examples.pretty(found.answer), "```")


def _model(listed: Listed, model: Model) -> Iterator[str]:
    yield listed.told(model.doc)
    yield ""
    if model.kind == "enum":
        yield from table(["name", "value"], [[f"`{name}`", f"`{value!r}`"] for name, value in model.values])
        return
    rows = [[f"`{one.name}`", _annotation(one.annotation), _cell(listed.told(one.doc))] for one in model.fields]
    yield from table(["position" if model.kind == "row" else "field", "type", "meaning"], rows)


def _annotation(annotation: str) -> str:
    plain = _WORD.sub(lambda word: _NUMBERS.get(word[0], word[0]), annotation)
    return " or ".join(f"`{part}`" for part in plain.split(" | "))


def _classes(annotation: str, names: set[str]) -> str:
    """Return an annotation as code, with a link to its class."""
    inside = [word for word in _WORD.findall(annotation) if word in names]
    text = _annotation(annotation)
    return f"[{text}](#{slug(inside[0])})" if inside else text


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text or "the answer."
