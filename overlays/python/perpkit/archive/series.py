"""A series: one operation with all of its arguments, apart from the window of time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

from attrs import field, frozen

from .._runtime.description.operation import Kind as Content
from .._runtime.description.operation import Operation, PagePaging, WindowPaging
from .._runtime.errors import ParameterError
from .._runtime.paging.pagers import completed
from .._runtime.times import interval_ms
from .._runtime.wire.arguments import encode
from .period import Kind, period_kind


@frozen
class Series:
    """Rows with the same arguments. Two series with any different argument are never mixed."""

    key: str
    """Every argument, as it is sent: ``exchange=Binance&interval=1h&symbol=BTCUSDT``."""
    texts: Mapping[str, str] = field(eq=False)
    """Keyword → the text that is sent."""
    arguments: Mapping[str, object] = field(eq=False)
    """Keyword → what the caller gave."""
    width_ms: int | None = field(eq=False)
    """Width of a bar; ``None`` if rows are not bars."""

    @classmethod
    def of(cls, operation: Operation[Any], arguments: Mapping[str, object]) -> Series:
        """Return the series of an operation.

        Raises:
            ParameterError: An argument is refused, or belongs to the archive.
        """
        owned = owned_parameters(operation)
        for name in arguments:
            if name in owned:
                raise ParameterError(name, "is set by the archive; leave it out")
        paged = operation.paging is not None  # a vendor may require what iterating sets
        encoded = encode(operation, completed(operation, arguments) if paged else arguments)
        texts = {
            one.keyword: text
            for one in operation.parameters
            if one.keyword not in owned and (text := encoded.text(one.name)) is not None
        }
        width = None
        if isinstance(operation.paging, WindowPaging) and operation.paging.interval is not None:
            keyword = operation.parameter(operation.paging.interval).keyword
            try:
                width = interval_ms(texts[keyword])
            except ValueError as error:
                raise ParameterError(keyword, f"an archive needs bars of a fixed width: {error}") from None
        return cls(urlencode(sorted(texts.items())), texts, dict(arguments), width)

    @classmethod
    def of_key(cls, operation: Operation[Any], key: str) -> Series:
        """Return a series by its key, in which every argument is a text."""
        arguments: dict[str, object] = dict(parse_qsl(key, keep_blank_values=True))
        for one in operation.parameters:
            if one.keyword in arguments and one.kind in {Content.INTEGER, Content.TIME}:
                arguments[one.keyword] = int(str(arguments[one.keyword]))
        return cls.of(operation, arguments)

    @property
    def kind(self) -> Kind:
        """How long its periods are."""
        return period_kind(self.width_ms)


def owned_parameters(operation: Operation[Any]) -> set[str]:
    """Return the keywords of the parameters that the archive sets itself."""
    paging = operation.paging
    names: list[str | None] = []
    if isinstance(paging, WindowPaging):
        names = [paging.start, paging.end, paging.limit]
    elif isinstance(paging, PagePaging):
        names = [paging.page]
    return {operation.parameter(name).keyword for name in names if name is not None}
