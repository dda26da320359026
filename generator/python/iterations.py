"""The ``iter_`` methods, made from ``x-perpkit-paging`` for the templates and the operation table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import evolve

from .source import call, literal
from .types import Schema, Types, attribute, moment
from .views import Argument, Iteration, Option

COMPLETENESS = Option(
    keyword="completeness",
    annotation="Literal['proved', 'audited']",
    default="'proved'",
    doc="What it rests on that no row is missing. ``proved``: every part of the window had an answer that was not "
    "full. ``audited``: a full answer is taken to hold the newest rows of its part, which needs a fifth to a half "
    "fewer requests. Half of each of the first 20 full answers is asked again before a row is yielded, later about 2 "
    "in 100. If one of them differs, all of it is read again as ``proved``.",
)

OPEN_BAR = Option(
    keyword="open_bar",
    annotation="Literal['mark', 'leave_out']",
    default="'mark'",
    doc="What becomes of a bar that has not ended. ``mark``: it is yielded, and ``is_open(row)`` of the iterator is "
    "true. ``leave_out``: it is not yielded.",
)
RESUME = Option(
    keyword="resume",
    annotation="str | None",
    default="None",
    doc="What ``token()`` of an earlier iterator returned. The walk goes on after the row that came last then, and "
    "ends where that one would have ended. The other arguments must be the same.",
)
CONCURRENCY = Option(
    keyword="concurrency",
    annotation="int",
    default="1",
    doc="Requests for parts of the window that are on their way at the same time, within the rate limit, also while "
    "your program works on the rows before. Rows come in order. From 1 to 32.",
    asynchronous=True,
)


class Iterations:
    """Builds the ``iter_`` methods of one document."""

    def __init__(self, types: Types, payload_of: Callable[[str], Schema | None]) -> None:
        self.types = types
        self.payload_of = payload_of

    def of(
        self, raw: Mapping[str, Any], method: str, arguments: Sequence[Argument], payload: Schema
    ) -> Iteration | None:
        """Return the method that gets all rows of an operation, or ``None`` if one call does.

        Raises:
            ValueError: The paging names what the answer does not have.
        """
        paging: Mapping[str, Any] | None = raw.get("x-perpkit-paging")
        if paging is None:
            return None
        kinds = {"window": self._window, "offset": self._offset, "page": self._page}
        return kinds[paging["kind"]](f"iter_{method}", paging, arguments, payload)

    def _window(
        self, name: str, paging: Mapping[str, Any], arguments: Sequence[Argument], payload: Schema
    ) -> Iteration:
        row = self._row(payload)
        time, schema = self._member(row, paging["time"])
        unit = moment(self.types.schema(schema))
        if unit not in {"ms", "s"}:
            raise ValueError(f"x-perpkit-paging names {paging['time']!r}, which is not a time; write x-unit: ms or s")
        lookback: int | None = paging.get("lookback-days")
        required = {one.wire for one in arguments if one.required}
        if not lookback:
            required.add(paging["start"])
        end = "excluded" if paging["end"] in required else "excluded; now if not given"
        doc = (
            f"Walks the window from the start (included) to the end ({end}) past the vendor's {paging['cap']:,} rows "
            "an answer, oldest row first."
        )
        if lookback:
            doc += f" Without a start it begins {lookback} days ago, as far back as the vendor goes."
        key = self._member(row, paging["key"])[0] if "key" in paging else None
        if key:
            doc = doc.replace(", oldest row first.", ", oldest part first.")
        sums = self._running_sums(row)
        if sums:
            names = ", ".join(f"``{one}``" for one in sums)
            doc += f" Sums go on from answer to answer: {names} add up everything since the first row that is yielded."
        return Iteration(
            name=name,
            row=self.types.of(row),
            arguments=[
                evolve(one, required=one.wire in required) for one in arguments if one.wire != paging.get("limit")
            ],
            options=_options(paging),
            doc=doc,
            yields="One row after the other, each once.",
            incomplete="More rows have the same time than the vendor returns in one answer."
            if key is None
            else "A part of the window has more rows than the vendor returns, or lacks rows that the whole had.",
            source=call(
                "WindowPaging",
                {
                    "start": repr(paging["start"]),
                    "end": repr(paging["end"]),
                    "time": repr(time),
                    "cap": repr(paging["cap"]),
                    "unit": repr(unit) if unit != "ms" else None,
                    "limit": literal(paging.get("limit")),
                    "interval": literal(paging.get("interval")),
                    "lookback_days": literal(lookback),
                    "running_sums": literal(sums),
                    "key": literal(key),
                    "density": self._density(paging),
                },
            ),
        )

    def _density(self, paging: Mapping[str, Any]) -> str | None:
        """Return the ``DensityBars(...)`` of a window, if it has one."""
        density: Mapping[str, Any] | None = paging.get("density")
        payload = None if density is None else self.payload_of(density["operation"])
        if density is None or payload is None:  # the linter sees to it in a whole description; this is a part of one
            return None
        bar = self._row(payload)
        return call(
            "DensityBars",
            {
                "operation": f"lambda: {str(density['operation']).upper()}",
                "arguments": repr(tuple(density["arguments"].items())),
                "interval": repr(density["interval"]),
                "weights": repr(tuple(self._member(bar, name)[0] for name in density["weights"])),
            },
        )

    def _offset(
        self, name: str, paging: Mapping[str, Any], arguments: Sequence[Argument], payload: Schema
    ) -> Iteration:
        rows, listed = self._member(payload, paging["rows"])
        total, _ = self._member(payload, paging["total"])
        row = self._row(listed)
        key, _ = self._member(row, paging["key"])
        return Iteration(
            name=name,
            row=self.types.of(row),
            arguments=[one for one in arguments if one.wire not in (paging["limit"], paging["offset"])],
            options=[RESUME],
            doc="Yields every record that was there when the first page came. New ones may arrive meanwhile: each page "
            "begins with the last record of the one before, which shows how far the list has moved.",
            yields="One row after the other, each once.",
            incomplete="Records were taken away, pages bring no new one, or their number is not what the vendor says.",
            source=call(
                "OffsetPaging",
                {
                    "limit": repr(paging["limit"]),
                    "offset": repr(paging["offset"]),
                    "rows": repr(rows),
                    "total": repr(total),
                    "key": repr(key),
                    "size": repr(paging["size"]),
                },
            ),
        )

    def _page(self, name: str, paging: Mapping[str, Any], arguments: Sequence[Argument], payload: Schema) -> Iteration:
        rows, listed = self._member(payload, paging["rows"]) if "rows" in paging else (None, payload)
        pages = self._member(payload, paging["pages"])[0] if "pages" in paging else None
        row = self._row(listed)
        key = self._member(row, paging["key"])[0] if "key" in paging else None
        end = "the last page, whose number the vendor states" if pages else "a page is empty"
        begin = "Page to begin with; the first one if not given."
        moved = "" if key else ", if none of its values changed"
        doc = (
            f"Asks page after page until {end}. A row that moves to a later page meanwhile is yielded once{moved}. The "
            "vendor numbers pages of the list as it is at each call: a row that leaves it lets another one be missed."
        )
        return Iteration(
            name=name,
            row=self.types.of(row),
            arguments=[
                evolve(one, doc=begin, required=False) if one.wire == paging["page"] else one for one in arguments
            ],
            options=[RESUME],
            doc=doc,
            yields="One row after the other, in the vendor's order.",
            incomplete="Page after page brings no new row, and the list does not end. Or the list no "
            "longer has the row after which to go on.",
            source=call(
                "PagePaging",
                {
                    "page": repr(paging["page"]),
                    "size": literal(paging.get("size")),
                    "rows": literal(rows),
                    "pages": literal(pages),
                    "key": literal(key),
                },
            ),
        )

    def _row(self, listed: Schema) -> Schema:
        schema = self.types.schema(listed)
        for branch in (schema, *map(self.types.schema, schema.get("oneOf", ()))):
            if "items" in branch:
                items: Schema = branch["items"]
                return items
        raise ValueError("x-perpkit-paging needs rows that are an array")

    def _running_sums(self, row: Schema) -> tuple[str, ...] | None:
        whole = self.types.schema(row)
        members = {one["title"]: one for one in whole.get("prefixItems", ())} | whole.get("properties", {})
        sums = [(name, one) for name, one in members.items() if self.types.schema(one).get("x-running-sum")]
        return tuple(attribute(name, one) for name, one in sums if "x-perpkit-alias-of" not in one) or None

    def _member(self, schema: Schema, path: str) -> tuple[str, Schema]:
        """Return the attribute at a path of wire names, and its schema."""
        names: list[str] = []
        for name in path.split("."):
            whole = self.types.schema(schema)
            members = {one["title"]: one for one in whole.get("prefixItems", ())} | whole.get("properties", {})
            if name not in members:
                raise ValueError(f"x-perpkit-paging names {name!r}, which the answer does not have")
            name = members[name].get("x-perpkit-alias-of", name)
            schema = members[name]
            names.append(attribute(name, schema))
        return ".".join(names), schema


def _options(paging: Mapping[str, Any]) -> list[Option]:
    """Return what a caller may choose where rows lie in a window."""
    if "key" in paging:
        return [CONCURRENCY]
    return [OPEN_BAR if "interval" in paging else COMPLETENESS, RESUME, CONCURRENCY]
