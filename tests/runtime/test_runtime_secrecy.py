"""Keys, secrets and signatures are not shown: not by repr, not in logs, not in errors, not in tracebacks."""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from perpkit._runtime.errors import PerpkitError
from perpkit._runtime.http.given import build
from tests.runtime.shop import (
    ENTRIES,
    KEY,
    SECRET,
    SHOP,
    SIMULATE,
    VAULT,
    VAULT_KEY,
    AsyncVault,
    Shop,
    Vault,
    answer,
    async_vault,
    request_of,
    settings,
    vault,
)

HIDDEN = (KEY, SECRET, VAULT_KEY)


def ok(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"entries": [], "total": 0})


def echo(request: httpx.Request) -> httpx.Response:
    """Refuse with an error that repeats the key."""
    return httpx.Response(401, json={"code": "SIGNATURE_INVALID", "error": f"bad key {request.headers['x-vault-key']}"})


def broken(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"entries": 5})


def page(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, text="<html>")


def moved(_: httpx.Request) -> httpx.Response:
    return httpx.Response(301)


def timeout(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout(f"reading {request.url} with {request.headers}", request=request)


def protocol(request: httpx.Request) -> httpx.Response:
    raise httpx.RemoteProtocolError(f"{request.url}", request=request)


FAILING = [echo, broken, page, moved, timeout, protocol]


def shown(error: BaseException) -> str:
    """Return what a report with local variables shows of our frames."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(report.format()) + f"{error!r} {error} {error.args!r} {vars(error)!r}"


@pytest.mark.parametrize("handler", FAILING)
async def test_an_error_and_its_traceback_show_no_secret(handler: Callable[[httpx.Request], httpx.Response]) -> None:
    client = vault(handler)
    with pytest.raises(PerpkitError) as caught:
        client.call(ENTRIES, {"note": "private"})
    twin = async_vault(handler)
    with pytest.raises(PerpkitError) as twin_caught:
        await twin.call(ENTRIES, {"note": "private"})
    for error in (caught.value, twin_caught.value):
        text = shown(error)
        assert not re.search("signature=[0-9a-f]", text)
        assert not [secret for secret in HIDDEN if secret in text]
        assert "private" not in f"{error!r}{error}{vars(error)!r}"


@pytest.mark.parametrize(
    "build_client",
    [
        lambda: Vault(api_key=VAULT_KEY, api_secret=SECRET, base_url="http://vault.example"),
        lambda: Vault(api_key=VAULT_KEY, api_secret=f"{SECRET}\n{SECRET}"),
        lambda: Vault(api_key=VAULT_KEY, api_secret=SECRET, recv_window=0),
        lambda: AsyncVault(api_key=VAULT_KEY, api_secret=SECRET, timeout=0),
        lambda: Shop(api_key=f"{KEY}\n{KEY}"),
    ],
)
def test_a_client_that_cannot_be_built_shows_no_secret(build_client: Callable[[], object]) -> None:
    with pytest.raises(PerpkitError) as caught:
        build_client()
    text = shown(caught.value)
    assert "credentials = " in text
    assert not [secret for secret in HIDDEN if f"'{secret}" in text or f"{secret}'" in text]


def test_nothing_that_is_kept_shows_a_secret() -> None:
    client = vault(ok)
    kept = settings(VAULT)
    prepared = request_of(SIMULATE, {"account": "a", "size": 1}, {"x": "private"}, kept)
    everything: list[Any] = [client, kept, prepared, build(prepared), SHOP, VAULT, kept.credentials, answer(b"private")]
    text = repr(everything) + str(everything)
    assert not [secret for secret in (*HIDDEN, "private", prepared.query.decode()[-64:]) if secret in text]


def test_what_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        vault(ok).call(ENTRIES, {"note": "private"})
        for handler in (echo, timeout):
            with pytest.raises(PerpkitError):
                vault(handler, max_retries=0).call(ENTRIES, {})
    ours = [record.getMessage() for record in caplog.records if record.name == "perpkit"]
    assert [text.partition(" in ")[0] for text in ours] == [
        "GET /entries attempt 1 -> HTTP 200",
        "GET /entries attempt 1 -> HTTP 401",
        "GET /entries attempt 1 -> no answer",
    ]
    assert not [text for text in ours if "private" in text or "=" in text]
    assert not [secret for secret in HIDDEN if secret in caplog.text]


async def test_the_http_library_logs_no_signature(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        vault(ok).call(ENTRIES, {"limit": 1}, {"z": "2"})
        await async_vault(ok).call(ENTRIES, {"limit": 1})
    logged = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert len(logged) == 2
    for text in logged:
        assert '/entries "HTTP/1.1 200 OK"' in text, "the query is not shown at all"
