"""A vendor over TLS on this machine, with a new certificate."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
from pathlib import Path
from threading import Thread

import pytest


class TlsServer:
    """Answers every connection once, with a self-signed certificate."""

    def __init__(self, certificate: Path, key: Path) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate, key)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://localhost:{self._socket.getsockname()[1]}"
        self.received = b""
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            try:
                with self._context.wrap_socket(connection, server_side=True) as secured:
                    self.received += secured.recv(65_536)
                    secured.sendall(b'HTTP/1.1 200 OK\r\ncontent-length: 25\r\n\r\n{"code":"0","data":["A"]}')
            except OSError:
                connection.close()


def tls_server(folder: Path) -> tuple[TlsServer, Path]:
    """Start a server for ``localhost``; return it and the file of its certificate."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl, which makes the certificate, is not here")
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *names, *files]
    subprocess.run(command, check=True, capture_output=True)
    return TlsServer(certificate, key), certificate
