"""Facts about ZTDX as a whole: address, credentials, signing, errors."""

from __future__ import annotations

from perpkit._runtime.description.api import (
    Api,
    Credential,
    ErrorShape,
    Limit,
    Meaning,
    Rule,
    Signing,
)

API = Api(
    name="Ztdx",
    package="ztdx",
    base_url="https://api.ztdx.io",
    credentials=(
        Credential(argument="api_key", env="ZTDX_API_KEY", header="X-MBX-APIKEY"),
        Credential(argument="api_secret", env="ZTDX_API_SECRET"),
        Credential(argument="token", env="ZTDX_TOKEN", header="Authorization", prefix="Bearer "),
    ),
    access=(("api_key", "api_secret"), ("token",), ()),
    signing=Signing(
        secret="api_secret", timestamp="timestamp", signature="signature", window="recvWindow", window_maximum=60000
    ),
    error_shapes=(
        ErrorShape(code=("error", "code"), message=("error", "message")),
        ErrorShape(code=("code",), message=("error",)),
        ErrorShape(code=("code",), message=("msg",)),
        ErrorShape(code=("error",)),
    ),
    rules=(
        Rule(meaning=Meaning.RATE_LIMIT, statuses=((418, 418), (429, 429))),
        Rule(meaning=Meaning.TIMEOUT, statuses=((408, 408),)),
        Rule(meaning=Meaning.VENDOR_FAULT, statuses=((500, 599),)),
        Rule(meaning=Meaning.TIMESTAMP, codes=("-1021", "TIMESTAMP_EXPIRED")),
        Rule(meaning=Meaning.TIMESTAMP, codes=("SIGNATURE_INVALID",), message="outside recv ?window"),
        Rule(meaning=Meaning.SIGNATURE, codes=("SIGNATURE_INVALID", "INVALID_SIGNATURE_FORMAT")),
        Rule(meaning=Meaning.INVALID_KEY, codes=("INVALID_API_KEY", "API_KEY_DISABLED", "INVALID_TOKEN")),
        Rule(meaning=Meaning.MISSING_KEY, codes=("UNAUTHORIZED",)),
        Rule(meaning=Meaning.PERMISSION, codes=("IP_NOT_ALLOWED", "FORBIDDEN")),
        Rule(meaning=Meaning.PERMISSION, statuses=((403, 403),)),
        Rule(meaning=Meaning.SIGNATURE, statuses=((401, 401),)),
        Rule(meaning=Meaning.NOT_FOUND, statuses=((404, 404),)),
        Rule(meaning=Meaning.NOT_FOUND, codes=("-2013", "-1125")),
        Rule(meaning=Meaning.BAD_REQUEST, statuses=((400, 499),)),
    ),
    limits=(
        Limit(name="request-weight", per_minute=2400),
        Limit(name="orders", per_minute=1200),
    ),
    plans=(),
)
