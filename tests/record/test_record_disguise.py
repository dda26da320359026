"""What is replaced, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from perpkit.sandbox.recording import Recording
from tools.contract.corpus import BY_OPERATION
from tools.record.disguise import Disguise, LeftoverError

KEY = "obviously-not-a-real-key"


@pytest.fixture
def disguise() -> Disguise:
    return Disguise({KEY: "fake-key"})


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (f'{{"echo":"{KEY}"}}', '{"echo":"fake-key"}'),
        (
            '{ "id":"e8d3ff4c-2a19-4b77-a5c5-8e2c6cc23e14" }',
            '{ "id":"00000000-0000-4000-8000-000000000001" }',
        ),
        (f'"0x{"aB" * 20}"', f'"0x{1:040d}"'),
        ('"who.ever+1@mail.example"', '"fake-1@example.com"'),
        ('{"user_id": 4711}', '{"user_id": 9000000001}'),
        ('{"accountId":"ab\\"c"}', '{"accountId":"fake-1"}'),
        ('{"listenKey":"pqia91ma19a5s61cv6a81va65sdf19v8"}', '{"listenKey":"fake-1"}'),
        ('{"user_id":"e8d3ff4c-2a19-4b77-a5c5-8e2c6cc23e14"}', '{"user_id":"00000000-0000-4000-8000-000000000001"}'),
    ],
    ids=["key", "uuid", "wallet", "mail", "account-number", "account-name", "listen-key", "account-uuid"],
)
def test_identities_are_replaced(disguise: Disguise, text: str, published: str) -> None:
    assert disguise(text) == published
    assert disguise(published) == published
    disguise.check([published])


def test_same_identity_has_same_fake_across_texts(disguise: Disguise) -> None:
    first, second = "e8d3ff4c-2a19-4b77-a5c5-8e2c6cc23e14", "91e9a82c-5df1-4f72-9e01-7f56f1d7df02"
    assert disguise(first) != disguise(second)
    assert disguise(f"{second} {first}") == f"{disguise(second)} {disguise(first)}"


@pytest.mark.parametrize(
    "text",
    [
        KEY,
        f"...{KEY[4:18]}...",
        json.dumps({"echo": KEY}).replace("o", "\\u006f"),
        "0123456789abcdef" * 2,
        json.dumps({"a": [{"token": "dGhpcyBpcyBub3QgYSBrZXkgMTIzNDU2"}]}),
        json.dumps({"4f7a1c9e2b8d4f7a1c9e2b8d4f7a1c9e": 1}),
        "eyJhbGciOiJIUzI1NiJ9-eyJzdWIiOiIxMjM0_NTY3ODkwIn0",
    ],
    ids=["key", "piece", "escaped", "hex", "base64", "property", "url-safe"],
)
def test_what_looks_like_a_secret_is_refused_and_not_shown(disguise: Disguise, text: str) -> None:
    with pytest.raises(LeftoverError) as caught:
        disguise.check([text])
    assert text not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "aggregated_long_liquidation_usd",
        "12450.123456789012345678",
        "BTC-25DEC26-100000-C",
        "2026-04-13T05:12:34.567890Z",
    ],
)
def test_ordinary_values_are_left(disguise: Disguise, text: str) -> None:
    assert disguise(text) == text
    disguise.check([text])


@pytest.mark.parametrize(("api", "recordings"), BY_OPERATION)
def test_recorded_answers_can_be_published(disguise: Disguise, api: str, recordings: Sequence[Recording]) -> None:
    for recording in recordings:
        body = disguise(recording.body.decode())
        disguise.check([body])
        assert len(body) > 0 or not recording.body
