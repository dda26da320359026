"""The generated clients, called as a recording was: same operation, same arguments, and its answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib import import_module
from operator import attrgetter
from typing import Any

import httpx

from perpkit._runtime.description.operation import Kind, Operation, Parameter
from perpkit._runtime.limits.local import Unlimited
from perpkit.sandbox import credentials
from perpkit.sandbox.recording import Recording

from .description import described


def operation_of(api: str, name: str) -> Operation[Any]:
    """Return the line of the operation table."""
    operation: Operation[Any] = import_module(f"perpkit.{api}.operations").TABLE.find(name)
    return operation


def client_class(api: str, prefix: str = "") -> Any:
    """Return the generated client, or its ``Async`` twin."""
    name: str = described(api).document["x-perpkit"]["client"]
    return getattr(import_module(f"perpkit.{api}"), prefix + name)


def arguments(api: str, recording: Recording) -> dict[str, object]:
    """Return the arguments of the call that a recorded request stands for."""
    values = {**dict(recording.request.query), **json.loads(recording.request.body or "{}")}
    parameters = operation_of(api, recording.operation).parameters
    return {one.keyword: _argument(one, values[one.name]) for one in parameters if one.name in values}


def _argument(parameter: Parameter, value: Any) -> object:
    if parameter.listed is not None:
        return [str(one) for one in json.loads(value)]
    if parameter.kind is Kind.BOOLEAN and isinstance(value, str):
        return value == "true"
    if parameter.separator is not None:
        return value.split(parameter.separator)
    return int(value) if parameter.kind in {Kind.INTEGER, Kind.TIME} else value


class Answering:
    """Answers every request with one recording, and keeps the request."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        one = self._recording
        return httpx.Response(one.status, headers=list(one.headers), content=one.body)


@contextmanager
def calling(api: str, recording: Recording, answering: Answering) -> Generator[Callable[[], Any], None, None]:
    """Give the call of a recording's operation, by the blocking client."""
    with httpx.Client(transport=httpx.MockTransport(answering)) as pool:
        client = client_class(api)(**credentials(api), http_client=pool, max_retries=0, limiter=Unlimited())
        method = attrgetter(operation_of(api, recording.operation).call_path)(client)
        yield lambda: method(**arguments(api, recording))


async def called_async(api: str, recording: Recording, answering: Answering) -> Any:
    """Call a recording's operation by the asynchronous client."""
    async with httpx.AsyncClient(transport=httpx.MockTransport(answering)) as pool:
        client = client_class(api, "Async")(**credentials(api), http_client=pool, max_retries=0, limiter=Unlimited())
        method = attrgetter(operation_of(api, recording.operation).call_path)(client)
        return await method(**arguments(api, recording))
