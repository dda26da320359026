"""What is said once about CoinGlass API V4: address, credentials, signing, errors."""

from __future__ import annotations

from perpkit.runtime.api import (
    Api,
    Credential,
    Envelope,
    ErrorShape,
    Meaning,
    RateLimitHeaders,
    Rule,
)

API = Api(
    name="CoinGlass",
    package="coinglass",
    base_url="https://open-api-v4.coinglass.com",
    credentials=(Credential(argument="api_key", env="COINGLASS_API_KEY", header="CG-API-KEY"),),
    envelope=Envelope(code="code", data="data", success=("0", 0)),
    error_shapes=(ErrorShape(code=("code",), message=("msg",)),),
    rules=(
        Rule(meaning=Meaning.NOT_FOUND, statuses=((404, 404),)),
        Rule(meaning=Meaning.RATE_LIMIT, statuses=((429, 429),)),
        Rule(meaning=Meaning.RATE_LIMIT, codes=("429", "50001")),
        Rule(meaning=Meaning.RATE_LIMIT, message="too many|rate limit"),
        Rule(meaning=Meaning.VENDOR_FAULT, statuses=((500, 599),)),
        Rule(meaning=Meaning.VENDOR_FAULT, codes=("500",)),
        Rule(meaning=Meaning.PLAN_INTERVAL, message="interval is not available"),
        Rule(meaning=Meaning.PLAN_INTERVAL, codes=("403",)),
        Rule(meaning=Meaning.PLAN_PATH, message="upgrade plan"),
        Rule(meaning=Meaning.PLAN_PATH, codes=("40001",)),
        Rule(meaning=Meaning.MISSING_KEY, message="api key missing"),
        Rule(meaning=Meaning.MISSING_KEY, codes=("30001",)),
        Rule(meaning=Meaning.INVALID_KEY, message="invalid api key"),
        Rule(meaning=Meaning.KEY_OR_PLAN, codes=("401",)),
        Rule(meaning=Meaning.NOT_FOUND, codes=("404",)),
        Rule(meaning=Meaning.TIMEOUT, codes=("408",)),
        Rule(meaning=Meaning.BAD_REQUEST, codes=("400", "405", "422")),
        Rule(meaning=Meaning.KEY_OR_PLAN, statuses=((401, 401), (403, 403))),
        Rule(meaning=Meaning.TIMEOUT, statuses=((408, 408),)),
        Rule(meaning=Meaning.BAD_REQUEST, statuses=((400, 400), (405, 405), (422, 422))),
    ),
    rate_limit_headers=RateLimitHeaders(limit="API-KEY-MAX-LIMIT", used="API-KEY-USE-LIMIT"),
    lenient=True,
)
