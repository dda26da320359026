"""A generated package and the document it was made from, the committed one or one made for a trial."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import import_module
from operator import attrgetter
from typing import Any

import httpx
from attrs import frozen

from perpkit._runtime.description.api import Api
from perpkit._runtime.description.operation import Kind, Operation, Parameter
from perpkit._runtime.limits.local import Unlimited
from perpkit.sandbox import credentials
from perpkit.sandbox.recording import Recording
from tools.contract.calls import Answering
from tools.contract.description import Description, described


@frozen(eq=False)
class Package:
    """The package of one API."""

    module: str
    """Where it is imported from, for example ``perpkit.coinglass``."""
    description: Description

    @property
    def api(self) -> Api:
        """What is said once about the API."""
        api: Api = import_module(f"{self.module}.api").API
        return api

    @property
    def operations(self) -> Mapping[str, Operation[Any]]:
        """The operation table, by id."""
        table: tuple[Operation[Any], ...] = import_module(f"{self.module}.operations").OPERATIONS
        return {operation.id: operation for operation in table}

    @property
    def models(self) -> Any:
        """The module of the classes."""
        return import_module(f"{self.module}.models")

    def called(self, path: str, recording: Recording) -> Any:
        """Call a method by its path as the recording was asked for, let the recording answer, return the payload.

        Raises:
            AttributeError: the client has no such method.
        """
        settings = self.description.document["x-perpkit"]
        client_class = getattr(import_module(self.module), settings["client"])
        with httpx.Client(transport=httpx.MockTransport(Answering(recording))) as pool:
            client = client_class(
                **credentials(self.description.api), http_client=pool, max_retries=0, limiter=Unlimited()
            )
            return attrgetter(path)(client)(**self._arguments(recording))

    def _arguments(self, recording: Recording) -> dict[str, object]:
        values = {**dict(recording.request.query), **json.loads(recording.request.body or "{}")}
        parameters = self.operations[recording.operation].parameters
        return {one.keyword: _argument(one, values[one.name]) for one in parameters if one.name in values}


def committed(api: str) -> Package:
    """Return the package as it is in ``generated/``."""
    return Package(f"perpkit.{api}", described(api))


def _argument(parameter: Parameter, value: Any) -> object:
    if parameter.listed is not None:
        return [str(one) for one in json.loads(value)]
    if parameter.kind is Kind.BOOLEAN and isinstance(value, str):
        return value == "true"
    if parameter.separator is not None:
        return value.split(parameter.separator)
    return int(value) if parameter.kind in {Kind.INTEGER, Kind.TIME} else value
