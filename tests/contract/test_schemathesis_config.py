"""``schemathesis.toml`` as a user runs it: the sandbox in one process, ``st run`` in another."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from perpkit.sandbox import credentials
from tools.contract.description import APIS, ROOT
from tools.contract.identity import SandboxKeys, met, readable, sendable

LAYERS = ("generated/python", "overlays/python")
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": os.pathsep.join(str(ROOT / layer) for layer in LAYERS),
    "NO_PROXY": "127.0.0.1",
    "no_proxy": "127.0.0.1",
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[str]:
    """Return the address of a sandbox on a free port."""
    command = [sys.executable, "-m", "perpkit.sandbox", "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=ENVIRONMENT
    ) as server:
        try:
            assert server.stdout is not None
            first = server.stdout.readline()
            yield next(word for word in first.replace(",", " ").split() if word.startswith("http://127.0.0.1:"))
        finally:
            server.terminate()


@pytest.mark.parametrize("api", APIS)
def test_a_user_runs_schemathesis_against_the_sandbox(api: str, sandbox: str) -> None:
    document = f"generated/openapi/{api}.yaml"
    options = ["--url", sandbox, "--max-examples", "1", "--seed", "1", "--phases", "examples,fuzzing"]
    command = [sys.executable, "-m", "schemathesis.cli", "--no-color", "run", document, *options]
    result = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout[-4000:] + result.stderr[-2000:]


def signed(url: str) -> requests.PreparedRequest:
    return SandboxKeys()(requests.Request("GET", url).prepare())


def test_what_signing_fills_in_is_replaced() -> None:
    path = "http://127.0.0.1:1/api/v1/unified/liquidations"
    url = str(signed(f"{path}?limit=2&timestamp=7&signature=none").url)
    assert url.startswith(f"{path}?limit=2&timestamp=1")
    assert (url.count("signature="), url.count("timestamp=")) == (1, 1)


def test_an_api_that_does_not_sign_gets_its_key_alone() -> None:
    url = "http://127.0.0.1:1/api/futures/supported-coins?timestamp=7"
    request = signed(url)
    assert (request.url, request.headers["CG-API-KEY"]) == (url, credentials("coinglass")["api_key"])


def test_a_path_of_no_api_is_left_alone() -> None:
    assert dict(signed("http://127.0.0.1:1/nowhere").headers) == {}


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        ({"leverage": 10}, True),
        ({"leverage": 10.0}, False),
        ({"side": None}, False),
        ({"more": [{"n": 10**19}]}, False),
        (None, True),
    ],
)
def test_what_servers_do_not_read_is_left_out(body: Any, kept: bool) -> None:
    assert sendable(body) is kept
    assert not readable({"offset": 10**24})


NEEDS = [{"one-of": ["orderId", "origClientOrderId"]}, {"any-of": ["quantity", "price"]}]


@pytest.mark.parametrize(
    ("query", "sent"),
    [
        ({"orderId": 1, "price": "2"}, {"orderId": 1, "price": "2"}),
        ({"orderId": 1, "origClientOrderId": "a", "price": "2"}, {"orderId": 1, "price": "2"}),
        ({"origClientOrderId": "a"}, {"origClientOrderId": "a", "quantity": "5"}),
        ({}, {"orderId": 7, "quantity": "5"}),
        (None, None),
    ],
)
def test_a_query_gets_what_its_operation_needs(query: Any, sent: Any) -> None:
    assert met(NEEDS, query, {"orderId": 7, "quantity": "5"}) == sent
