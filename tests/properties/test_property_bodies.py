"""Every valid body is read without loss. A body with a wrong type is refused, and the error names the place."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from perpkit._runtime import errors
from perpkit.sandbox.recording import Recording, load
from tests.contract.test_client import losses
from tests.properties.body import bodies, breaches, grown
from tests.properties.made import deterministic
from tools.contract.calls import Answering, called_async, calling, operation_of
from tools.contract.changed import examples
from tools.contract.description import APIS, described

pytestmark = pytest.mark.filterwarnings("ignore::perpkit.errors.PartlyDoneWarning")

EVERY = [(api, operation) for api in APIS for operation in described(api).operations]
SAMPLE = [("coinglass", "futures_liquidation_aggregated_map"), ("ztdx", "unified_liquidations")]


def recorded(api: str, operation: str) -> Recording:
    """Return a recorded success: the call, and the answer without its body."""
    return next(one for one in load(api) if one.operation == operation and one.success)


class Replying(Answering):
    """Answers as recorded, with another body."""

    def __init__(self, recording: Recording) -> None:
        super().__init__(recording)
        self.body = recording.body

    def __call__(self, request: httpx.Request) -> httpx.Response:
        recorded = super().__call__(request)
        return httpx.Response(recorded.status_code, headers=recorded.headers, content=self.body)


@contextmanager
def reading(api: str, operation: str) -> Generator[Callable[[bytes], Any], None, None]:
    """Yield a function that calls an operation and reads a body as its answer."""
    recording = recorded(api, operation)
    replying = Replying(recording)

    with calling(api, recording, replying) as call:

        def read(body: bytes) -> Any:
            replying.body = body
            return call()

        yield read


@pytest.mark.parametrize(("api", "operation"), EVERY)
def test_valid_body_is_read_without_loss_whatever_else_is_in_it(api: str, operation: str) -> None:
    recording = recorded(api, operation)
    with reading(api, operation) as read:

        @settings(deterministic, max_examples=examples(api, operation, few=1, many=6))
        @given(body=bodies(api, operation), extra=st.sampled_from([None, 7, "text", [1.5], {"code": 1}]))
        def holds(body: Any, extra: object) -> None:
            text = json.dumps(body).encode()
            answered = read(text)
            found = losses(api, evolve(recording, body=text), answered)
            assert not found, "\n".join(found)
            assert read(grown(api, operation, body, extra)) == answered

        holds()


@pytest.mark.parametrize(("api", "operation"), EVERY)
def test_broken_body_is_refused_with_the_place(api: str, operation: str) -> None:
    described_operation = operation_of(api, operation)
    with reading(api, operation) as read:

        @settings(deterministic, max_examples=examples(api, operation, few=1, many=4))
        @given(data=st.data())
        def holds(data: st.DataObject) -> None:
            body = data.draw(bodies(api, operation))
            for _ in range(4):
                breach = data.draw(breaches(api, operation, body))
                text = breach.broken(body)
                with pytest.raises((errors.DecodeError, errors.VendorError, errors.OrderOutcomeUnknown)) as caught:
                    read(text)
                error = caught.value.__cause__ or caught.value
                if isinstance(error, errors.VendorError):
                    continue  # an answer that breaks its description and has a code may be a refusal
                assert isinstance(error, errors.DecodeError)
                shown = b"" if described_operation.secret else text
                assert (error.path, error.body) == (breach.path, shown), breach

        holds()


@pytest.mark.parametrize(("api", "operation"), SAMPLE)
async def test_async_client_reads_and_refuses_the_same(api: str, operation: str) -> None:
    recording = recorded(api, operation)
    made: list[tuple[bytes, bytes, str]] = []

    @settings(deterministic, max_examples=10)
    @given(data=st.data())
    def collect(data: st.DataObject) -> None:
        body = data.draw(bodies(api, operation))
        breach = data.draw(breaches(api, operation, body))
        made.append((json.dumps(body).encode(), breach.broken(body), breach.path))

    collect()
    for text, broken, path in made:
        answered = await called_async(api, recording, Answering(evolve(recording, body=text)))
        with reading(api, operation) as read:
            assert answered == read(text)
        with pytest.raises(errors.DecodeError) as caught:
            await called_async(api, recording, Answering(evolve(recording, body=broken)))
        assert caught.value.path == path
