"""From a project's folders to ``generated/``: read, merge, overlay, validate, lint, render, swap."""

from __future__ import annotations

import filecmp
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from attrs import frozen

from .asyncapi import compose as asyncapi
from .asyncapi import contents as channels
from .asyncapi import lint as stream_lint
from .asyncapi import validate as stream_validate
from .description import answers, document, examples, lint, merge, overlay, undecided, validate
from .description.problem import Problem, ProblemError, json_path
from .fingerprints import channel_fingerprints, fingerprints
from .manifest import manifest
from .pages.bundle import bundle, documents
from .pages.listed import Listed
from .pages.operations import with_counts
from .python.channels import StreamsView
from .python.render import ERRORS, render
from .python.views import Unsupported

OVERLAY_ORDER = ("auth", "answers", "observed", "client")
UNITS = "units.yaml"
README = "README.md"
BUNDLE = Path("python/perpkit/_docs")
"""Documentation that the wheel holds."""
RECORDINGS = Path("overlays/python/perpkit/sandbox/recordings")
STREAMS = "_streams"
"""Folder below the recordings of an API, with a folder of messages for each channel."""
GENERATOR = Path(__file__).parent
BESIDE = ("docs/command", "python/perpkit/_completion")
"""Folders of ``generated/`` that ``tools.command`` writes afterwards, from the command line itself."""

Report = Callable[[str], None]


@frozen(kw_only=True)
class Source:
    """The inputs of one API."""

    name: str
    spec: Sequence[Path]
    overlays: Sequence[Path]
    units: Path
    recordings: Path
    streams: Path | None = None
    """The description of its streams, if it has any."""
    stream_overlays: Sequence[Path] = ()


def sources(root: Path) -> list[Source]:
    """Find the APIs of a project: one for each folder under ``spec/``.

    Raises:
        ProblemError: There is none, or one has no ``common.yaml``.
    """
    found = [_source(root, folder) for folder in sorted((root / "spec").glob("*")) if folder.is_dir()]
    if not found:
        message = "no description; write spec/<api>/common.yaml, or name the project's folder with --root"
        raise ProblemError([Problem(root / "spec", None, "$", message)])
    return found


def _source(root: Path, folder: Path) -> Source:
    if not (folder / "common.yaml").is_file():
        message = "common.yaml is missing; it holds info, servers and what is shared"
        raise ProblemError([Problem(folder, None, "$", message)])
    if not (root / "spec" / UNITS).is_file():
        message = f"{UNITS} is missing; it holds what x-unit may say: {{unit: {{name, meaning}}}}"
        raise ProblemError([Problem(root / "spec", None, "$", message)])
    streams = folder / asyncapi.FILE
    return Source(
        name=folder.name,
        spec=sorted(path for path in folder.glob("*.yaml") if path != streams),
        overlays=_overlays(root / "overlays" / "openapi" / folder.name),
        units=root / "spec" / UNITS,
        recordings=root / RECORDINGS / folder.name,
        streams=streams if streams.is_file() else None,
        stream_overlays=_overlays(root / "overlays" / "asyncapi" / folder.name),
    )


def _overlays(folder: Path) -> list[Path]:
    found = folder.rglob("*.overlay.yaml")
    return sorted(found, key=lambda path: _overlay_rank(path.relative_to(folder)))


def _overlay_rank(path: Path) -> tuple[int, str]:
    """Order overlays by purpose, which is the name of the file or of its folder. A file comes before a folder."""
    name = path.as_posix().removesuffix(".overlay.yaml")
    purpose = name.partition("/")[0]
    return (OVERLAY_ORDER.index(purpose) if purpose in OVERLAY_ORDER else len(OVERLAY_ORDER), name)


def compose(source: Source) -> merge.Merged:
    """Merge the documents of one API, apply its overlays, and check the result.

    Raises:
        ProblemError: Something is wrong; it names every file and line.
    """
    return composed(source)[0]


def composed(source: Source) -> tuple[merge.Merged, merge.Merged | None]:
    """Return the documents of one API, composed and checked: OpenAPI, and AsyncAPI if it has streams.

    Raises:
        ProblemError: Something is wrong; it names every file and line.
    """
    merged = _with_units(answers.name_answers(gathered(source)[1]), document.read(source.units))
    described = None if source.streams is None else asyncapi.read_streams(source.streams, source.stream_overlays)
    if described is not None:
        merged = asyncapi.with_messages(merged, described)
    if "x-perpkit" not in merged.value:
        message = f"no x-perpkit at the root; write it in overlays/openapi/{source.name}/client.overlay.yaml"
        raise ProblemError([Problem(source.spec[0], None, "$", message)])
    validate.validate(merged, source.name)
    problems = lint.lint(merged)
    if problems:
        raise ProblemError(problems)
    return merged, None if described is None else _finished(described, merged)


def _finished(described: merge.Merged, openapi: merge.Merged) -> merge.Merged:
    """Return the AsyncAPI document with the schemas that it refers to, checked."""
    streams = asyncapi.joined(described, openapi)
    stream_validate.validate(streams)
    problems = stream_lint.lint(streams, openapi.value)
    if problems:
        raise ProblemError(problems)
    return streams


def gathered(source: Source) -> tuple[merge.Merged, merge.Merged]:
    """Return the documents of one API merged, and the same with its overlays applied.

    Raises:
        ProblemError: Something is wrong, or still to be decided; it names every file and line.
    """
    documents = [document.read(path) for path in source.spec]
    overlays = [overlay.read_overlay(path) for path in source.overlays]
    problems = [problem for one in (*documents, *overlays) for problem in undecided.undecided(one)]
    for path in sorted(source.recordings.glob("*/*.json")):
        problems += undecided.undecided_recording(path)
    if problems:
        raise ProblemError(problems)
    merged = merge.merge(documents)
    return merged, overlay.apply_files(merged, overlays)


def _with_units(merged: merge.Merged, units: document.Document) -> merge.Merged:
    origins = {("x-unit-table", *location): (units.path, line) for location, line in units.lines.items()}
    return merge.Merged({**merged.value, "x-unit-table": units.value}, {**merged.origins, **origins})


def generate(root: Path, target: Path, report: Report) -> list[Listed]:
    """Write everything ``generated/`` holds into the empty folder ``target``, and return what it lists.

    Raises:
        ProblemError: An input is wrong.
        RenderError: A tool refused.
    """
    (target / "openapi").mkdir()
    prints: dict[str, dict[str, str]] = {}
    spoken: dict[str, dict[str, str]] = {}
    listed: list[Listed] = []
    for source in sources(root):
        merged, streams = composed(source)
        try:
            package = target / "python" / "perpkit" / source.name
            views = render(source.name, merged.value, package, streams)
        except Unsupported as error:
            file, line = merged.place(error.location)
            where = json_path(error.location)
            raise ProblemError([Problem(file or source.name, line, where, error.message)]) from error
        finished = examples.add_examples(merged.value, source.recordings)
        for operation in views.operations:
            _, path, method = operation.location
            finished["paths"][path][method][lint.CALL] = operation.call_path
        (target / "openapi" / f"{source.name}.yaml").write_text(document.dump(finished), encoding="utf-8", newline="\n")
        if streams is not None and views.streams is not None:
            _write_streams(target, source.name, streams, views.streams)
            spoken[source.name] = channel_fingerprints(streams.value, source.recordings / STREAMS, package)
        prints[source.name] = fingerprints(merged.value, source.recordings, package)
        listed.append(Listed(views, merged.value, source.recordings))
        report(
            f"{source.name}: {len(source.spec)} documents, {len(source.overlays)} overlays"
            f" -> {len(views.operations)} operations, {len(views.models)} models"
            f"{f', {len(views.streams.channels)} streams' if views.streams else ''}"
        )
    for name, text in bundle(root, listed).items():
        page = target / BUNDLE / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8", newline="\n")
    (target / "manifest.json").write_text(manifest(root, _inputs(root), prints, spoken), encoding="utf-8", newline="\n")
    return listed


def _write_streams(target: Path, name: str, streams: merge.Merged, views: StreamsView) -> None:
    """Write the AsyncAPI document, with the path of each method in the Python client."""
    folder = target / "asyncapi"
    folder.mkdir(exist_ok=True)
    found = {one.id: one.call_path for one in views.channels}
    for channel in channels.channels(streams.value):
        streams.value["operations"][channel.identity][lint.CALL] = found[channel.identity]
    (folder / f"{name}.yaml").write_text(document.dump(streams.value), encoding="utf-8", newline="\n")


def _inputs(root: Path) -> Iterator[Path]:
    yield root / "spec" / UNITS
    yield from documents(root)
    for source in sources(root):
        yield from source.spec
        yield from source.overlays
        if source.streams is not None:
            yield source.streams
        yield from source.stream_overlays
        yield from source.recordings.glob("*/*.json")
        yield from source.recordings.glob(f"{STREAMS}/*/*.json")
    if GENERATOR.is_relative_to(root):
        yield from GENERATOR.rglob("*.py")
        yield from GENERATOR.rglob("*.jinja")
        yield from (GENERATOR / "asyncapi").glob("*.[jy][sa]*")
        yield ERRORS


def write(root: Path, output: Path, report: Report) -> list[str]:
    """Generate into a new folder beside ``output`` and swap it in; return the files that changed.

    Whatever goes wrong before the swap leaves ``output`` as it was.
    """
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{output.name}.", dir=output.parent) as folder:
        new, old = Path(folder, "new"), Path(folder, "old")
        new.mkdir()
        readme = _readme(root, output, generate(root, new, report))
        changed = differences(output, new)
        for name in BESIDE:
            if (output / name).is_dir():
                (new / name).parent.mkdir(parents=True, exist_ok=True)
                (output / name).rename(new / name)
        if output.exists():
            output.rename(old)
        new.rename(output)
    if readme is not None:
        (root / README).write_text(readme, encoding="utf-8", newline="\n")
        changed.append(f"../{README}")
    return changed


def check(root: Path, output: Path, report: Report) -> list[str]:
    """Generate into a temporary folder and return the files in which ``output`` differs."""
    with tempfile.TemporaryDirectory() as folder:
        readme = _readme(root, output, generate(root, Path(folder), report))
        return differences(output, Path(folder)) + ([f"../{README}"] if readme is not None else [])


def _readme(root: Path, output: Path, listed: Sequence[Listed]) -> str | None:
    """Return the README with its table anew; ``None`` if it says so already, or if the output is not the project's."""
    path = root / README
    if output != root / "generated" or not path.is_file():
        return None
    before = path.read_text(encoding="utf-8")
    after = with_counts(before, listed)
    return after if after != before else None


def differences(left: Path, right: Path) -> list[str]:
    """Return the files that differ or that only one folder has, as paths below the folders."""
    names = sorted(_files(left) | _files(right))
    _, mismatch, errors = filecmp.cmpfiles(left, right, names, shallow=False)
    return sorted({*mismatch, *errors})


def _files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not _beside(path.relative_to(folder))
    }


def _beside(path: Path) -> bool:
    return any(path.is_relative_to(name) for name in BESIDE)
