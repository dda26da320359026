"""Two invented vendors: Acme (a key, an envelope, windows) and Sealed (signed requests, pages, JSON bodies)."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from hashlib import sha256
from urllib.parse import urlencode

from perpkit._runtime.description.api import Api, Credential, Envelope, ErrorShape, RateLimitHeaders, Signing
from perpkit._runtime.description.operation import Kind, OffsetPaging, Operation, Parameter, WindowPaging
from perpkit.sandbox import Answer, Recording, Vendor
from perpkit.sandbox.recording import Pairs, Provenance, RecordedRequest

Query = Mapping[str, str | int]

NOW = 1_800_000_000_000
SECRET = "fake-sealed-" + "secret"

ACME = Api(
    name="Acme",
    package="acme",
    base_url="https://acme.example/base",
    credentials=(Credential(argument="api_key", env="ACME_API_KEY", header="Acme-Key"),),
    envelope=Envelope(code="code", data="data", success=("0",)),
    error_shapes=(ErrorShape(code=("code",), message=("msg",)),),
    rate_limit_headers=RateLimitHeaders(limit="ACME-MAX", used="ACME-USED"),
)

ACME_OPERATIONS: tuple[Operation[object], ...] = (
    Operation(
        id="trades_history",
        call_path="trades.history",
        method="GET",
        path="/trades/history",
        payload=lambda: object,
        parameters=(
            Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z]+$"),
            Parameter(name="interval", keyword="interval", kind=Kind.STRING, choices=("1m", "1h")),
            Parameter(name="venues", keyword="venues", kind=Kind.STRING, choices=("A", "B"), separator=","),
            Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
            Parameter(name="floor", keyword="floor", kind=Kind.DECIMAL, exclusive_minimum=0),
            Parameter(name="live", keyword="live", kind=Kind.BOOLEAN),
            Parameter(name="note", keyword="note", kind=Kind.STRING, min_length=2),
            Parameter(name="start_time", keyword="start_time", kind=Kind.TIME, unit="ms"),
            Parameter(name="end_time", keyword="end_time", kind=Kind.TIME, unit="ms"),
        ),
        paging=WindowPaging(start="start_time", end="end_time", time="time", cap=3, limit="limit"),
    ),
    Operation(
        id="trades_order",
        call_path="trades.order",
        method="GET",
        path="/trades/orders/{order}",
        payload=lambda: object,
        parameters=(
            Parameter(name="order", keyword="order", kind=Kind.INTEGER, location="path", required=True),
            Parameter(name="day", keyword="day", kind=Kind.INTEGER),
        ),
    ),
    Operation(id="status", call_path="status.get", method="GET", path="/status", payload=lambda: object),
    Operation(id="status_reset", call_path="status.reset", method="DELETE", path="/status", payload=lambda: object),
)

SEALED = Api(
    name="Sealed",
    package="sealed",
    base_url="https://sealed.example",
    credentials=(
        Credential(argument="api_key", env="SEALED_API_KEY", header="X-Sealed-Key"),
        Credential(argument="api_secret", env="SEALED_API_SECRET"),
    ),
    signing=Signing(
        secret="api_" + "secret",
        timestamp="timestamp",
        signature="signature",
        window="recvWindow",
        window_maximum=60_000,
    ),
    error_shapes=(
        ErrorShape(code=("error", "code"), message=("error", "message")),
        ErrorShape(code=("code",), message=("error",)),
        ErrorShape(code=("error",)),
    ),
)

SEALED_OPERATIONS: tuple[Operation[object], ...] = (
    Operation(
        id="sealed_fills",
        call_path="sealed.fills",
        method="GET",
        path="/sealed/fills",
        payload=lambda: object,
        parameters=(
            Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=200),
            Parameter(name="offset", keyword="offset", kind=Kind.INTEGER, minimum=0),
        ),
        paging=OffsetPaging(limit="limit", offset="offset", rows="fills", total="total", key="id", size=2),
    ),
    Operation(
        id="sealed_simulate",
        call_path="sealed.simulate",
        method="POST",
        path="/sealed/simulate",
        payload=lambda: object,
        parameters=(
            Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, location="body", required=True),
            Parameter(name="size", keyword="size", kind=Kind.DECIMAL, location="body", exclusive_minimum=0),
            Parameter(name="price", keyword="price", kind=Kind.DECIMAL, location="body", numeric=True),
            Parameter(name="leverage", keyword="leverage", kind=Kind.INTEGER, location="body", minimum=1, maximum=50),
            Parameter(name="hedge", keyword="hedge", kind=Kind.BOOLEAN, location="body"),
            Parameter(name="orderId", keyword="order_id", kind=Kind.ID, location="body"),
        ),
    ),
)


def recording(
    operation: str,
    case: str,
    body: str,
    *,
    status: int = 200,
    query: Pairs = (),
    headers: Pairs = (("content-type", "application/json"), ("Content-Length", "999")),
    asked: str | None = None,
    path: str = "/anything",
    method: str = "GET",
) -> Recording:
    """Return a recording made up for a test."""
    return Recording(
        operation=operation,
        case=case,
        title="made up for a test",
        provenance=Provenance(kind="synthetic"),
        request=RecordedRequest(method=method, path=path, query=query, body=asked),
        status=status,
        headers=headers,
        body=body.encode(),
    )


HISTORY = (
    '{ "code": "0",\n  "data": [{"time": 5000, "price": 1.10}, {"time": 4000, "price": 2.50},'
    ' {"time": "3000", "price": 3e0}], "extra": 1.0}'
)

ACME_RECORDINGS = (
    recording("status", "documented", '{"code":"0","data":{"up":true}}', path="/base/status"),
    recording("status", "not-found", '{"code":"404","msg":"No such endpoint"}', status=404),
    recording("status", "rate-limit", '{"code":"429","msg":"Too many"}', status=429, headers=(("acme-used", "30"),)),
    recording("trades_history", "bad-request", '{"code":"400","msg":"Something is wrong"}'),
    recording("trades_history", "documented", HISTORY, query=(("symbol", "BTC"),)),
    recording("trades_history", "missing-key", '{"code":"401","msg":"Key missing."}'),
    recording("trades_history", "observed", '{"code":"0","data":[]}', query=(("symbol", "BTC"),)),
    recording(
        "trades_history",
        "observed-hourly",
        '{"code":"0","data":{"not": "rows"}}',
        query=(("symbol", "BTC"), ("interval", "1h")),
    ),
    recording("trades_history", "vendor-fault", "<html>bad gateway</html>", status=502),
    recording("trades_order", "observed", '{"code":"0","data":{"order":7}}'),
)

TEXT = (("content-type", "text/plain"),)

SEALED_RECORDINGS = (
    recording("sealed_fills", "bad-request-framework", "cannot read", status=400, headers=TEXT),
    recording(
        "sealed_fills",
        "documented",
        '{"fills":[{"id":1,"pnl":"-1.0"},{"id":2,"pnl":"2"},{"id":3,"pnl":"3"}],"total":4}',
        query=(("limit", "3"),),
        path="/sealed/fills",
    ),
    recording("sealed_fills", "observed-last", '{"fills":[{"id":4,"pnl":"4"}],"total":4}', query=(("offset", "3"),)),
    recording(
        "sealed_fills",
        "signature",
        '{"success":false,"error":{"code":"SIGNATURE_INVALID","message":"Invalid signature"}}',
        status=401,
    ),
    recording("sealed_fills", "timestamp", '{"error":"Out of window","code":"TIMESTAMP"}', status=400),
    recording("sealed_simulate", "bad-request-body", "cannot parse", status=422, headers=TEXT),
    recording("sealed_simulate", "bad-request-leverage", '{"error":"INVALID_LEVERAGE"}', status=400),
    recording("sealed_simulate", "bad-request-size", '{"error":"Size","code":"INVALID_SIZE"}', status=400),
    recording("sealed_simulate", "documented", '{"ok":true}', asked='{"symbol":"BTC","leverage":2}', method="POST"),
    recording("sealed_simulate", "observed", '{"ok":null}', asked='{"symbol":"ETH","leverage":3}', method="POST"),
)


def acme(case: str | None = None, recordings: tuple[Recording, ...] = ACME_RECORDINGS) -> Vendor:
    """Return Acme."""
    return Vendor(ACME, ACME_OPERATIONS, recordings, case=case, clock=lambda: NOW)


def sealed(recordings: tuple[Recording, ...] = SEALED_RECORDINGS) -> Vendor:
    """Return Sealed."""
    return Vendor(
        SEALED,
        SEALED_OPERATIONS,
        recordings,
        clock=lambda: NOW,
        keys={"api_" + "secret": SECRET},
    )


def get(vendor: Vendor, path: str, query: Query | None = None, *, method: str = "GET") -> Answer:
    """Ask Acme."""
    return vendor.answer(method, f"/base{path}", urlencode(query or {}).encode(), {"acme-key": "fake-acme-key"}, b"")


def history(query: Query | None = None, vendor: Vendor | None = None) -> Answer:
    """Ask Acme for BTC's history."""
    return get(vendor or acme(), "/trades/history", {"symbol": "BTC", **(query or {})})


def said(answer: Answer) -> str:
    """Return the message of Acme's answer."""
    message: str = json.loads(answer.body)["msg"]
    return message


def sign(query: bytes, body: bytes = b"") -> bytes:
    """Return the query with its signature at the end."""
    digest = hmac.new(SECRET.encode(), query + body, sha256).hexdigest()
    return query + b"&signature=" + digest.encode()


def stamped(**query: str | int) -> bytes:
    """Return an encoded query with the present time."""
    return urlencode({**query, "timestamp": NOW}).encode()


def fills(query: bytes) -> Answer:
    """Ask Sealed for fills with exactly this query."""
    return sealed().answer("GET", "/sealed/fills", query, {"x-sealed-key": "fake-sealed-key"}, b"")


def simulate(body: bytes, query: bytes | None = None, content_type: str = "application/json") -> Answer:
    """Send a signed body to Sealed."""
    signed = sign(stamped(), body) if query is None else query
    headers = {"x-sealed-key": "fake-sealed-key", "content-type": content_type}
    return sealed().answer("POST", "/sealed/simulate", signed, headers, body)
