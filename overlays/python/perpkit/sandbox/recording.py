"""Recorded answers of a vendor: what was asked, what came back, and where that is known from."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal

import msgspec
from attrs import evolve, frozen

Pairs = tuple[tuple[str, str], ...]

EVERY = "_api"
"""Folder of the refusals that are the same for every operation of an API."""
_SUCCESS = ("documented", "observed", "live")


class RecordingError(ValueError):
    """A recording cannot be used; the message names the file, the key and what is wrong."""


@frozen(kw_only=True)
class Provenance:
    """Where an answer is known from."""

    kind: Literal["document", "observed-shape", "synthetic", "live"]
    source: str | None = None
    date: str | None = None
    plan: str | None = None
    """Of a live answer: the plan of the key."""


@frozen(kw_only=True)
class RecordedRequest:
    """What was asked, without what signing adds. Header names only: their values would be secrets."""

    method: str
    path: str
    query: Pairs = ()
    headers: tuple[str, ...] = ()
    body: str | None = None


@frozen(kw_only=True)
class Recording:
    """One answer to one operation. ``body`` is to the byte what the wire carried."""

    operation: str
    case: str
    title: str
    provenance: Provenance
    request: RecordedRequest
    status: int
    headers: Pairs
    body: bytes
    lent: bool = False
    """Recorded once for the API: ``operation`` is where it was seen, and every other one answers the same."""
    defect: str | None = None
    """What in a documented answer cannot be right. The sandbox gives such an answer only when its case is asked for."""

    @property
    def success(self) -> bool:
        """Whether the case is a payload (``documented``, ``observed``, ``observed-...``, ``live``) and not an error."""
        return self.case.partition("-")[0] in _SUCCESS

    @property
    def folder(self) -> str:
        """Name of the folder it is filed in: its operation, or the one for what is lent."""
        return EVERY if self.lent else self.operation


@frozen(kw_only=True)
class _File:
    """A recording as the JSON file spells it: the body is text there."""

    operation: str
    case: str
    title: str
    provenance: Provenance
    request: RecordedRequest
    status: int
    headers: Pairs
    body: str
    defect: str | None = None


def apis() -> tuple[str, ...]:
    """Return the names of the APIs that have recordings, sorted."""
    return _folders(_root())


@cache
def load(api: str) -> tuple[Recording, ...]:
    """Return every recording of an API, sorted by folder and case; those that are lent to every operation come first.

    Args:
        api: name of the API's package, for example ``coinglass``.

    Raises:
        LookupError: there are no recordings of this API.
        RecordingError: a file is not what a recording must be.
    """
    if api not in apis():
        raise LookupError(f"no recordings of {api!r}; there are some of: {', '.join(apis())}")
    folder = _root() / api
    return tuple(
        _read(operation, file)
        for operation in (*_lenders(folder), *_folders(folder))
        for file in sorted((folder / operation).iterdir(), key=lambda entry: entry.name)
        if file.name.endswith(".json")
    )


def lend(recording: Recording, to: Recording) -> Recording:
    """Return a lent refusal as the answer to the request of another recording."""
    request = evolve(to.request, headers=recording.request.headers)
    return evolve(recording, operation=to.operation, request=request)


def find(recordings: Iterable[Recording], operation: str, case: str) -> Recording | None:
    """Return the recording of that case of that operation, if there is one."""
    return next((one for one in recordings if one.operation == operation and one.case == case), None)


def cases(recordings: Iterable[Recording]) -> tuple[str, ...]:
    """Return the names of all cases there are, each once, sorted."""
    return tuple(sorted({one.case for one in recordings}))


def _root() -> Traversable:
    return files(__name__.rpartition(".")[0]) / "recordings"


def _folders(root: Traversable) -> tuple[str, ...]:
    return tuple(sorted(entry.name for entry in root.iterdir() if entry.is_dir() and entry.name[0] not in "._"))


def _lenders(folder: Traversable) -> tuple[str, ...]:
    return (EVERY,) if (folder / EVERY).is_dir() else ()


def _read(operation: str, file: Traversable) -> Recording:
    place = f"{operation}/{file.name}"
    lent = operation == EVERY
    try:
        content = msgspec.json.decode(file.read_bytes(), type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RecordingError(f"recording {place}: {error}") from error
    for key, expected, actual in (
        ("operation", content.operation if lent else operation, content.operation),
        ("case", file.name.removesuffix(".json"), content.case),
    ):
        if actual != expected:
            raise RecordingError(f"recording {place}: `{key}` is {actual!r}; the file's place says {expected!r}")
    return Recording(
        operation=content.operation,
        case=content.case,
        title=content.title,
        provenance=content.provenance,
        request=content.request,
        status=content.status,
        headers=content.headers,
        body=content.body.encode(),
        lent=lent,
        defect=content.defect,
    )
