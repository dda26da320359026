"""Which coins and pairs the vendor lists. Each answer is kept, so that what was delisted stays known."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from arro3.core import Field, Schema

from .._runtime.description.forms import is_array
from .._runtime.description.operation import Operation, Parameter
from .._runtime.errors import ConfigurationError
from .arrow import TEXT, TIME, array, column_values, table
from .source import Source
from .store import Store, text

NAME = "universe"
DESCRIPTION = "The coins and pairs that the vendor listed, at each time it was asked"
SCHEMA = Schema(
    [
        Field("question", TEXT, nullable=False),
        Field("asked_at", TIME, nullable=False),
        Field("names", TEXT, nullable=False, metadata={"encoding": "json"}),
    ]
)


class Universe:
    """The listed names of one API."""

    def __init__(self, store: Store, source: Source) -> None:
        self._store = store
        self._source = source
        self._name = f"{source.api.package}/{NAME}"
        self._asked: dict[str, list[str]] = {}

    def names(self, operation: Operation[Any], parameter: Parameter, arguments: Mapping[str, object]) -> list[str]:
        """Return every name that the vendor lists now or listed before, for a parameter that is ``"all"``.

        Raises:
            ConfigurationError: The vendor has no such list.
        """
        market = operation.call_path.partition(".")[0]
        venue = arguments.get("exchange") if parameter.names == "pair" else None
        path = f"{market}.{'supported_coins' if parameter.names == 'coin' else 'supported_exchange_pairs'}"
        question = path if venue is None else f"{path} {venue}"
        if question not in self._asked:
            listed = self._listed(path, venue)
            before = {name for row in self._kept(question) for name in row}
            self._keep(question, listed)
            self._asked[question] = sorted({*listed, *before})
        return self._asked[question]

    def _listed(self, path: str, venue: object) -> list[str]:
        try:
            operation = self._source.operation(path)
        except ConfigurationError:
            raise ConfigurationError(f'"all" cannot be used: the vendor has no {path}; list the names') from None
        takes = {one.keyword for one in operation.parameters}
        given: dict[str, object] = {"exchange": venue} if venue is not None and "exchange" in takes else {}
        payload: Any = self._source.payload(operation, given)
        if is_array(payload):
            return sorted(set(payload))
        pairs: dict[str, list[Any]] = payload
        return sorted({one.instrument_id for name, rows in pairs.items() if venue in {None, name} for one in rows})

    def _kept(self, question: str) -> list[list[str]]:
        found = self._store.find(self._name)
        if found is None:
            return []
        reader = self._store.ask(found, f'SELECT DISTINCT "names" FROM rows WHERE "question" = {text(question)}')  # noqa: S608
        return [json.loads(row) for row in column_values(reader, "names")]

    def _keep(self, question: str, names: list[str]) -> None:
        kept = self._store.open(self._name, SCHEMA, [], DESCRIPTION)
        arrays = [
            array([question], TEXT),
            array([self._source.now_ms() * 1_000], TIME),
            array([json.dumps(names)], TEXT),
        ]
        self._store.append(self._name, kept, table(arrays, SCHEMA))
