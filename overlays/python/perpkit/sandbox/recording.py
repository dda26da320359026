"""Recorded answers of a vendor: request, answer, and the source of both."""

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
    """The source of an answer."""

    kind: Literal["document", "observed-shape", "synthetic", "live"]
    source: str | None = None
    date: str | None = None
    plan: str | None = None
    """For a live answer: the plan of the key."""


@frozen(kw_only=True)
class RecordedRequest:
    """The request, without the parameters of signing. Only the names of headers: their values are secret."""

    method: str
    path: str
    query: Pairs = ()
    headers: tuple[str, ...] = ()
    body: str | None = None


@frozen(kw_only=True)
class Recording:
    """One answer of one operation. ``body`` has exactly the bytes that were received."""

    operation: str
    case: str
    title: str
    provenance: Provenance
    request: RecordedRequest
    status: int
    headers: Pairs
    body: bytes
    lent: bool = False
    """Recorded once for the whole API. ``operation`` is where it was seen; every other operation answers the same."""
    defect: str | None = None
    """What is wrong in a documented answer. The sandbox returns such an answer only if its case is requested."""
    form: str | None = None
    """What of it has another form than the described one, which a lenient API accepts too. It is returned as rarely."""

    @property
    def success(self) -> bool:
        """Whether the case is a payload (``documented``, ``observed``, ``observed-...``, ``live``) and not an error."""
        return self.case.partition("-")[0] in _SUCCESS

    @property
    def folder(self) -> str:
        """Name of its folder: its operation, or the folder of lent recordings."""
        return EVERY if self.lent else self.operation


@frozen(kw_only=True)
class _File:
    """A recording in the form of the JSON file, where the body is text."""

    operation: str
    case: str
    title: str
    provenance: Provenance
    request: RecordedRequest
    status: int
    headers: Pairs
    body: str
    defect: str | None = None
    form: str | None = None


def apis() -> tuple[str, ...]:
    """Return the names of the APIs that have recordings, sorted."""
    return _folders(root())


@cache
def load(api: str) -> tuple[Recording, ...]:
    """Return every recording of an API, sorted by folder and case; lent recordings come first.

    Args:
        api: name of the API's package, for example ``coinglass``.

    Raises:
        LookupError: there are no recordings of this API.
        RecordingError: a file is not a valid recording.
    """
    if api not in apis():
        raise LookupError(f"no recordings of {api!r}; there are some of: {', '.join(apis())}")
    folder = root() / api
    return tuple(
        _read(operation, file)
        for operation in (*_lenders(folder), *_folders(folder))
        for file in sorted((folder / operation).iterdir(), key=lambda entry: entry.name)
        if file.name.endswith(".json")
    )


def lend(recording: Recording, to: Recording) -> Recording:
    """Return a lent refusal as the answer to another recording's request."""
    request = evolve(to.request, headers=recording.request.headers)
    return evolve(recording, operation=to.operation, request=request)


def find(recordings: Iterable[Recording], operation: str, case: str) -> Recording | None:
    """Return the recording of that case of that operation, if there is one."""
    return next((one for one in recordings if one.operation == operation and one.case == case), None)


def cases(recordings: Iterable[Recording]) -> tuple[str, ...]:
    """Return the names of all cases, each once, sorted."""
    return tuple(sorted({one.case for one in recordings}))


def root() -> Traversable:
    """Return the folder of all recordings."""
    return files(__name__.rpartition(".")[0]) / "recordings"


def _folders(folder: Traversable) -> tuple[str, ...]:
    return tuple(sorted(entry.name for entry in folder.iterdir() if entry.is_dir() and entry.name[0] not in "._"))


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
        form=content.form,
    )
