"""The sandbox over real sockets on loopback, and its command line."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread

import httpx
import pytest

from perpkit.sandbox.__main__ import introduction, main
from perpkit.sandbox.catalogue import gateway
from perpkit.sandbox.server import LIMIT, Server
from tests.sandbox.acme import HISTORY, NOW, sign, stamped

pytestmark = pytest.mark.usefixtures("installed")

ROOT = Path(__file__).parents[2]
LAYERS = ("generated/python", "overlays/python")
KEY = {"Acme-Key": "fake-acme-key"}
SEALED = {"X-Sealed-Key": "fake-sealed-key", "Content-Type": "application/json"}


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(gateway(clock=lambda: NOW)) as running:
        thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield running
        finally:
            running.shutdown()
            thread.join()


@pytest.fixture
def client(server: Server) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.url, trust_env=False) as client:
        yield client


def raw(server: Server, request: bytes) -> bytes:
    """Send bytes and return everything that comes back until the server closes."""
    answer = b""
    with closing(socket.create_connection(("127.0.0.1", server.server_port), timeout=10)) as connection:
        connection.sendall(request)
        while part := connection.recv(65536):
            answer += part
    return answer


class TestServer:
    def test_it_listens_on_loopback_only(self, server: Server) -> None:
        assert server.server_address == ("127.0.0.1", server.server_port)
        assert server.url == f"http://127.0.0.1:{server.server_port}"

    def test_answers_are_exact(self, client: httpx.Client) -> None:
        response = client.get("/base/trades/history?symbol=BTC", headers=KEY)
        assert (response.status_code, response.http_version) == (200, "HTTP/1.1")
        assert response.content == HISTORY.encode()
        assert response.headers.get_list("content-length") == [str(len(HISTORY))]

    def test_a_connection_is_kept(self, server: Server) -> None:
        request = b"GET /base/status HTTP/1.1\r\nHost: x\r\nAcme-Key: fake-acme-key\r\n"
        answer = raw(server, request + b"\r\n" + request + b"Connection: close\r\n\r\n")
        assert answer.count(b"HTTP/1.1 200 OK") == 2
        assert answer.count(b'{"code":"0","data":{"up":true}}') == 2

    def test_signed_requests_of_both_kinds(self, client: httpx.Client) -> None:
        query = sign(stamped(note="é ☃ +/,[]@#")).decode()
        assert client.get(f"/sealed/fills?{query}", headers=SEALED).status_code == 200
        body = '{"symbol":"ÄTH"}'.encode()
        response = client.post(f"/sealed/simulate?{sign(stamped(), body).decode()}", content=body, headers=SEALED)
        assert response.json() == {"ok": True}

    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "BREW"])
    def test_other_methods_are_refused_and_the_connection_stays(self, client: httpx.Client, method: str) -> None:
        response = client.request(method, "/base/trades/history", headers=KEY, content=b"{}")
        assert (response.status_code, response.headers["allow"]) == (405, "GET")
        assert response.headers["content-type"] == "application/json"
        assert client.get("/base/status", headers=KEY).status_code == 200

    def test_head_has_no_body(self, client: httpx.Client) -> None:
        response = client.head("/base/status", headers=KEY)
        assert (response.status_code, response.content) == (405, b"")
        assert client.get("/base/status", headers=KEY).status_code == 200

    def test_a_chunked_body_is_refused(self, client: httpx.Client) -> None:
        response = client.post("/sealed/simulate", content=iter([b"{}"]), headers=SEALED)
        assert response.status_code == 411
        assert "Content-Length" in response.text
        assert response.headers["connection"] == "close"

    def test_a_large_body_is_refused_and_the_answer_arrives(self, client: httpx.Client) -> None:
        response = client.post("/sealed/simulate", content=bytes(LIMIT + 1), headers=SEALED)
        assert (response.status_code, response.text) == (413, f"The body is larger than {LIMIT} bytes.\n")

    def test_the_largest_body_is_read(self, client: httpx.Client) -> None:
        body = b'{"symbol":"ETH"}'.ljust(LIMIT)
        response = client.post(f"/sealed/simulate?{sign(stamped(), body).decode()}", content=body, headers=SEALED)
        assert response.json() == {"ok": None}

    @pytest.mark.parametrize(("length", "status"), [(b"-1", 400), (b"many", 400), (b"\xb2", 400), (b"9" * 99, 413)])
    def test_a_length_that_cannot_be_is_refused(self, server: Server, length: bytes, status: int) -> None:
        request = b"POST /base/status HTTP/1.1\r\nHost: x\r\nContent-Length: " + length + b"\r\n\r\n"
        with closing(socket.create_connection(("127.0.0.1", server.server_port), timeout=10)) as connection:
            connection.sendall(request)
            assert connection.recv(65536).startswith(f"HTTP/1.1 {status} ".encode())

    def test_a_line_that_is_no_request_is_refused(self, server: Server) -> None:
        assert raw(server, b"GET / HTTP/nonsense\r\n\r\n") == b"Bad request version ('HTTP/nonsense')\n"
        assert raw(server, b"nonsense\r\n\r\n") == b"Bad request syntax ('nonsense')\n"

    def test_requests_are_reported_without_their_query(self, capsys: pytest.CaptureFixture[str]) -> None:
        with Server(gateway(), verbose=True) as running:
            thread = Thread(target=running.handle_request)
            thread.start()
            httpx.get(f"{running.url}/base/status?signature=abc", headers=KEY, trust_env=False)
            thread.join()
        assert capsys.readouterr().err == "GET /base/status 200\n"


class TestIntroduction:
    def test_addresses_keys_and_lines_to_paste(self, server: Server) -> None:
        text = "\n".join(introduction(server.url, gateway().vendors))
        assert f"Acme  base URL {server.url}/base" in text
        assert "ACME_API_KEY=fake-acme-key  (header Acme-Key)" in text
        assert "SEALED_API_SECRET=fake-sealed-secret\n" in text
        assert f"curl -s -H 'Acme-Key: fake-acme-key' {server.url}/base/status" in text

    @pytest.mark.skipif(not shutil.which("curl") or not shutil.which("openssl"), reason="needs curl and openssl")
    @pytest.mark.parametrize("vendor", [0, 1])
    async def test_the_lines_work_as_pasted(self, vendor: int) -> None:
        both = gateway()
        with Server(both) as running:
            thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
            thread.start()
            try:
                *_, line = introduction(running.url, [both.vendors[vendor]])
                shell = await asyncio.create_subprocess_exec(
                    "bash", "-c", line, stdout=asyncio.subprocess.PIPE, env={**os.environ, "no_proxy": "127.0.0.1"}
                )
                output, _ = await shell.communicate()
            finally:
                running.shutdown()
                thread.join()
        assert output in (b'{"code":"0","data":{"up":true}}', both.vendors[1].recordings[1].body)

    def test_an_api_without_a_success_to_show_has_no_line(self) -> None:
        vendor = gateway("acme").vendors[0]
        vendor.recordings = ()
        *_, line = introduction("http://127.0.0.1:1", [vendor])
        assert line == "  ACME_API_KEY=fake-acme-key  (header Acme-Key)"


@pytest.fixture
def handlers() -> Iterator[None]:
    """Put the signal handlers back as they were."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


class TestCommandLine:
    def test_help_explains_the_options(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match="0"):
            main(["--help"])
        text = capsys.readouterr().out
        assert all(option in text for option in ("--port", "--api {acme,sealed}", "--case", "8765"))

    @pytest.mark.usefixtures("handlers")
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_it_serves_until_a_signal(
        self, number: signal.Signals, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def interrupted(server: Server) -> None:
            assert server.server_port > 0
            signal.raise_signal(number)

        monkeypatch.setattr(Server, "serve_forever", interrupted)
        assert main(["--port", "0", "--api", "acme"]) == 0
        output = capsys.readouterr().out
        assert "Acme  base URL http://127.0.0.1:" in output
        assert "Sealed" not in output
        assert output.endswith("stopped\n")

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["--case", "none"], "no API has a recording of case 'none'"),
            (["--api", "acme", "--case", "none"], "Acme has no recording of case 'none'"),
            (["--port", "99999"], "port must be 0-65535"),
        ],
    )
    def test_what_cannot_be_served_is_said(
        self, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(arguments) == 2
        assert message in capsys.readouterr().err

    def test_a_port_in_use_is_said(self, server: Server, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--port", str(server.server_port)]) == 2
        assert "in use" in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_the_module_runs_and_stops_cleanly(number: signal.Signals) -> None:
    """With the real APIs, in another process."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "perpkit.sandbox", "--port", "0",
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(str(ROOT / half) for half in LAYERS)},
    )  # fmt: skip
    assert process.stdout is not None
    first = (await process.stdout.readline()).decode()
    url = next(word for word in first.replace(",", " ").split() if word.startswith("http://127.0.0.1:"))
    async with httpx.AsyncClient(trust_env=False) as client:
        assert (await client.get(f"{url}/nowhere")).status_code == 404
    process.send_signal(number)
    output, errors = await process.communicate()
    assert process.returncode == 0
    assert output.endswith(b"stopped\n")
    assert errors == b"GET /nowhere 404\n"
