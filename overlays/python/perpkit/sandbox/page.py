"""The part of a recorded answer for a requested window or page. The remaining rows are copied byte for byte."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, get_args

import msgspec

from .._runtime.description.api import Envelope
from .._runtime.description.forms import Items, Node, Object, Several, Single, is_array, is_object
from .._runtime.description.operation import OffsetPaging, Operation, PagePaging, WindowPaging
from .made import milliseconds
from .recording import Recording

Members = dict[str, msgspec.Raw]
Rows = list[msgspec.Raw]


def paged(
    recording: Recording, values: Mapping[str, str], operation: Operation[Any], envelope: Envelope | None
) -> bytes:
    """Return the recorded body with the requested rows; the same bytes if all rows are requested.

    Args:
        recording: the answer and its request.
        values: the query of the request, already checked.
        operation: what was requested.
        envelope: the object around the payload.
    """
    keys, recorded = (envelope.data,) if envelope else (), dict(recording.request.query)
    try:
        match operation.paging:
            case OffsetPaging() as numbered:
                first = int(recorded.get(numbered.offset, 0))
                path = [*keys, numbered.rows]
                return _replaced(recording.body, path, lambda rows: _slice(rows, first, numbered, values))
            case PagePaging() as leaves:
                path = [*keys, *_wire_path(operation.wire, leaves.rows)]
                return _replaced(recording.body, path, lambda rows: _leaf(rows, recorded, leaves, values))
            case WindowPaging() as window:
                times = partial(_times, operation, window)
                return _replaced(recording.body, keys, lambda rows: _window(rows, times(rows), window, values))
            case None:
                return recording.body
    except msgspec.DecodeError:
        return recording.body  # an observed form that is not a list of rows


def whole(recordings: Sequence[Recording], operation: Operation[Any], envelope: Envelope | None) -> Recording | None:
    """Return the largest recording that has all rows, for an operation with pages by row number.

    ``None`` if the operation has other pages, or no recording has all rows. Pages of one recording are consistent.
    """
    paging = operation.paging
    if not isinstance(paging, OffsetPaging):
        return None
    complete: list[tuple[int, Recording]] = []
    for one in recordings:
        try:
            payload = _payload(one.body, envelope)
            rows = len(msgspec.json.decode(payload.get(paging.rows, b"null"), type=Rows))
            total = msgspec.json.decode(payload.get(paging.total, b"null"), type=int)
        except msgspec.DecodeError:
            continue  # an observed form that is not a page
        if rows == total and not int(dict(one.request.query).get(paging.offset, 0)):
            complete.append((rows, one))
    return max(complete, key=lambda pair: pair[0])[1] if complete else None


def of_venue(body: bytes, venue: str, envelope: Envelope | None) -> bytes:
    """Return the recorded map with only that venue; the same bytes if it is not a map, or has no other venue."""
    try:
        payload = _payload(body, envelope)
    except msgspec.DecodeError:
        return body
    kept = {name: value for name, value in payload.items() if name == venue}
    if kept == payload:
        return body
    if envelope is None:
        return msgspec.json.encode(kept)
    return msgspec.json.encode({**msgspec.json.decode(body, type=Members), envelope.data: kept})


def _payload(body: bytes, envelope: Envelope | None) -> Members:
    members = msgspec.json.decode(body, type=Members)
    return msgspec.json.decode(members.get(envelope.data, b"null"), type=Members) if envelope else members


def _replaced(body: bytes, keys: Sequence[str], choose: Callable[[Rows], Rows]) -> bytes:
    """Return the JSON with only the chosen rows in the list at the path of keys."""
    if keys:
        members = msgspec.json.decode(body, type=Members)
        inner = bytes(members.get(keys[0], b"null"))
        chosen = _replaced(inner, keys[1:], choose)
        if chosen == inner:
            return body
        members[keys[0]] = msgspec.Raw(chosen)
        return msgspec.json.encode(members)
    rows = msgspec.json.decode(body, type=Rows)
    kept = choose(rows)
    return body if len(kept) == len(rows) else msgspec.json.encode(kept)


def _slice(rows: Rows, first: int, paging: OffsetPaging, values: Mapping[str, str]) -> Rows:
    """Cut out the page; ``first`` is the number of the first recorded row, if the recording is a later page."""
    offset = max(int(values.get(paging.offset, 0)) - first, 0)
    return rows[offset : offset + int(values.get(paging.limit, paging.size))]


def _leaf(rows: Rows, recorded: Mapping[str, str], paging: PagePaging, values: Mapping[str, str]) -> Rows:
    """Cut out the page, from a recording of one page; with a smaller size, that page gives several."""
    known = int(recorded.get(paging.size or "", len(rows)))
    size = int(values.get(paging.size or "", known))
    offset = (int(values.get(paging.page, 1)) - 1) * size - (int(recorded.get(paging.page, 1)) - 1) * known
    return rows if (offset, size) == (0, known) else rows[max(offset, 0) : max(offset, 0) + size]


def _wire_path(node: Node | None, attributes: str | None) -> list[str]:
    """Return the names on the wire of a path of attributes."""
    path: list[str] = []
    for name in attributes.split(".") if attributes else ():
        inner = node.item if isinstance(node, Single) else node
        here = inner if isinstance(inner, Object) else Object()
        path.append(next((wire for wire, one in here.names.items() if one == name), name))
        node = here.members.get(name)
    return path


def _window(rows: Rows, times: Sequence[int], paging: WindowPaging, values: Mapping[str, str]) -> Rows:
    """Keep the rows of ``[start, end)``, in the recorded order; if there are more than the cap, keep the latest."""
    start, end = (milliseconds(int(values[name])) if name in values else None for name in (paging.start, paging.end))
    inside = [
        place for place, time in enumerate(times) if (start is None or time >= start) and (end is None or time < end)
    ]
    cap = min(paging.cap, int(values.get(paging.limit, paging.cap))) if paging.limit else paging.cap
    latest = sorted(inside, key=times.__getitem__, reverse=True)[:cap]
    return [rows[place] for place in sorted(latest)]


def _times(operation: Operation[Any], paging: WindowPaging, rows: Rows) -> list[int]:
    """Return the times of rows in epoch ms.

    Raises:
        msgspec.DecodeError: A row has none.
    """
    kinds = get_args(operation.payload())
    names: Sequence[str] = getattr(kinds[0], "_fields", ()) if kinds else ()
    node = operation.wire.items if isinstance(operation.wire, Several) else operation.wire
    item = node.item if isinstance(node, Items) else Object()
    found: list[int] = []
    for row in rows:
        members = item.adapt(msgspec.json.decode(row))
        if is_array(members):
            members = dict(zip(names, members, strict=False))
        time = msgspec.convert(members.get(paging.time) if is_object(members) else None, int, strict=False)
        found.append(milliseconds(time))
    return found
