"""``python -m perpkit.sandbox``: serve the recorded APIs on this machine, for any language, without network or key."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
from collections.abc import Iterator, Sequence
from urllib.parse import urlencode, urlsplit

from .catalogue import credentials, gateway
from .recording import Recording, apis
from .server import Server
from .streams import Streams, stream_path
from .vendor import Vendor


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted; return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        gate = gateway(options.api, options.case)
        streams = Streams([vendor.api.package for vendor in gate.vendors], case=options.case)
        server = Server(gate, options.port, streams=streams, verbose=True)
    except (ValueError, LookupError, OSError, OverflowError) as error:
        sys.stderr.write(f"perpkit.sandbox: {error}\n")
        return 2
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    with server:
        for line in introduction(server.url, gate.vendors):
            sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            streams.stopping.set()
            sys.stdout.write("stopped\n")
    return 0


def introduction(url: str, vendors: Sequence[Vendor]) -> Iterator[str]:
    """Yield the lines for a first request: address, keys and a shell command for each API."""
    yield f"perpkit sandbox: recorded answers on {url}, this machine only. Ctrl-C stops it."
    for vendor in vendors:
        api = vendor.api
        yield ""
        yield f"{api.name}  base URL {url}{urlsplit(api.base_url).path.rstrip('/')}"
        keys = credentials(api.package)
        for credential in api.credentials:
            header = f"  (header {credential.header})" if credential.header else ""
            yield f"  {credential.env}={keys[credential.argument]}{header}"
        example = _example(vendor)
        if example is not None:
            yield f"  {_curl(url, vendor, example, keys)}"
        path = stream_path(api.package)
        if path is not None:
            yield f"  streams on {url.replace('http', 'ws', 1)}{path}"


def _example(vendor: Vendor) -> Recording | None:
    """Return a recorded success of a GET request."""
    recordings = (one for one in vendor.recordings if one.success and one.request.method == "GET")
    return next(recordings, None)


def _curl(url: str, vendor: Vendor, example: Recording, keys: dict[str, str]) -> str:
    """Return a shell command that gets a recorded answer, signed with openssl if the API needs it."""
    operation = next(one for one in vendor.operations if one.id == example.operation)
    needed = (vendor.api.access if operation.access is None else operation.access)[0]
    headers = " ".join(
        f"-H {shlex.quote(f'{one.header}: {one.prefix}{keys[one.argument]}')}"
        for one in vendor.api.credentials
        if one.header and one.argument in needed
    )
    query = urlencode(example.request.query)
    address = url + example.request.path
    signing = vendor.api.signing
    if signing is None or signing.secret not in needed:
        return f"curl -s {headers} {shlex.quote(f'{address}?{query}' if query else address)}"
    stamp = f"{signing.timestamp}=$(date +%s)000"
    return (
        f'QUERY="{query}{"&" if query else ""}{stamp}"; '
        f'SIGNATURE=$(printf %s "$QUERY" | openssl dgst -sha256 -hmac {shlex.quote(keys[signing.secret])} '
        f"| sed 's/^.* //'); "
        f'curl -s {headers} "{address}?$QUERY&{signing.signature}=$SIGNATURE"'
    )


def _parser() -> argparse.ArgumentParser:
    names = apis()
    parser = argparse.ArgumentParser(
        prog="python -m perpkit.sandbox",
        description="Serve the recorded answers of the APIs on 127.0.0.1. Requests are checked as by the vendor: "
        "key, signature, time, parameters. No network, no real keys.",
    )
    parser.add_argument("--port", type=int, default=8765, help="TCP port; 0 takes a free one (default: %(default)s)")
    parser.add_argument("--api", choices=names, help="serve this API only (default: all of them)")
    parser.add_argument(
        "--case",
        help="answer every valid request, and streams, with this recorded case, for example rate-limit or plan-path "
        "(default: the success recording most like the request)",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
