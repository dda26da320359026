"""One API as a whole, for the templates of the client and of ``api.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from ..description.merge import operations
from .models import sentence
from .security import ways
from .source import call, literal


@frozen(kw_only=True)
class CredentialView:
    """One credential: constructor argument, environment variable, and the header that contains it, if any."""

    argument: str
    env: str
    header: str | None
    prefix: str | None
    doc: str

    @property
    def source(self) -> str:
        """The ``Credential(...)`` of the API."""
        return call(
            "Credential",
            {
                "argument": repr(self.argument),
                "env": repr(self.env),
                "header": literal(self.header),
                "prefix": literal(self.prefix),
            },
        )


@frozen(kw_only=True)
class ApiView:
    """Facts about a whole API."""

    package: str
    client: str
    variable: str
    """Name of a client instance in texts."""
    title: str
    doc: str
    base_url: str
    servers: Sequence[tuple[str, str]]
    credentials: Sequence[CredentialView]
    source: str
    """The ``Api(...)``."""
    window_maximum: int | None
    plans: Sequence[str] = ()
    history: bool = False
    """Whether a plan or an operation limits how far back a history goes."""


def api_view(package: str, document: Mapping[str, Any]) -> ApiView:
    """Return the view of a merged and overlaid document."""
    settings = document["x-perpkit"]
    schemes: Mapping[str, Any] = document["components"].get("securitySchemes", {})
    credentials = [_credential(scheme) for scheme in schemes.values() if "x-perpkit-credential" in scheme]
    signing = next((scheme for scheme in schemes.values() if "x-perpkit-signing" in scheme), None)
    servers = [(server["url"], sentence(server.get("description", ""))) for server in document["servers"]]
    return ApiView(
        package=package,
        client=settings["client"],
        variable=settings.get("variable", package),
        title=document["info"]["title"],
        doc=document["info"].get("description", "").strip(),
        base_url=servers[0][0],
        servers=servers,
        credentials=credentials,
        source=call(
            "Api",
            {
                "name": repr(settings["client"]),
                "package": repr(package),
                "base_url": repr(servers[0][0]),
                "credentials": f"({''.join(f'{credential.source}, ' for credential in credentials)})",
                "access": repr(ways(document, document["security"])) if document.get("security") else None,
                "signing": _signing(signing) if signing else None,
                "envelope": _envelope(settings["envelope"]) if "envelope" in settings else None,
                "error_shapes": sequence(_shape(shape) for shape in settings.get("error-shapes", ())),
                "rules": sequence(rule_source(rule) for rule in settings.get("rules", ())),
                "rate_limit_headers": call(
                    "RateLimitHeaders", {key: repr(name) for key, name in settings["rate-limit-headers"].items()}
                )
                if "rate-limit-headers" in settings
                else None,
                "lenient": "True" if settings.get("lenient") else None,
                "limits": sequence(_limits(document)),
                "plans": sequence(_plan(plan) for plan in document.get("x-plans", ())),
            },
        ),
        plans=[plan["name"] for plan in document.get("x-plans", ())],
        history="x-plans" in document or any("x-history-days" in one for _, one in operations(document)),
        window_maximum=signing["x-perpkit-signing"].get("window-maximum") if signing else None,
    )


def _credential(scheme: Mapping[str, Any]) -> CredentialView:
    bearer = scheme["type"] == "http" and scheme.get("scheme") == "bearer"
    named = scheme["name"] if scheme.get("in") == "header" and "x-perpkit-signing" not in scheme else None
    return CredentialView(
        argument=scheme["x-perpkit-credential"]["argument"],
        env=scheme["x-perpkit-credential"]["env"],
        header="Authorization" if bearer else named,
        prefix="Bearer " if bearer else None,
        doc=sentence(scheme.get("description", "")),
    )


def sequence(items: Any) -> str:
    """Return the source of a tuple whose items are given as source."""
    return f"({''.join(f'{item}, ' for item in items)})"


def _signing(scheme: Mapping[str, Any]) -> str:
    signing = scheme["x-perpkit-signing"]
    if signing["algorithm"] != "hmac-sha256":
        raise ValueError(f"x-perpkit-signing: unknown algorithm {signing['algorithm']!r}; write hmac-sha256")
    return call(
        "Signing",
        {
            "secret": repr(scheme["x-perpkit-credential"]["argument"]),
            "timestamp": repr(signing["timestamp"]),
            "signature": repr(scheme["name"]),
            "window": literal(signing.get("window")),
            "window_maximum": literal(signing.get("window-maximum")),
        },
    )


def _envelope(envelope: Mapping[str, Any]) -> str:
    return call(
        "Envelope",
        {
            "code": repr(envelope["code"]),
            "data": repr(envelope["data"]),
            "success": repr(tuple(envelope["success"])),
        },
    )


def _shape(shape: Mapping[str, str]) -> str:
    return call("ErrorShape", {key: repr(tuple(path.split("."))) for key, path in shape.items()})


def rule_source(rule: Mapping[str, Any]) -> str:
    """Return the ``Rule(...)`` of one entry of ``rules``."""
    statuses = [_statuses(status) for status in rule.get("status", ())]
    return call(
        "Rule",
        {
            "meaning": f"Meaning.{rule['meaning'].upper().replace('-', '_')}",
            "statuses": repr(tuple(statuses)) if statuses else None,
            "codes": repr(tuple(str(code) for code in rule["code"])) if "code" in rule else None,
            "message": literal(rule.get("message")),
        },
    )


def _limits(document: Mapping[str, Any]) -> list[str]:
    """Return the vendor's rate limits. A limit that depends on the plan has no number."""
    described = document.get("x-rate-limits", ())
    if not described and any("rate-limit-per-minute" in plan for plan in document.get("x-plans", ())):
        return [call("Limit", {"name": repr("requests")})]
    return [
        call("Limit", {"name": repr(limit["name"]), "per_minute": repr(limit["per-minute"])}) for limit in described
    ]


def _plan(plan: Mapping[str, Any]) -> str:
    days = {interval: days for interval, days in plan["history-days"].items() if isinstance(days, int)}
    return call(
        "Plan",
        {
            "name": repr(plan["name"]),
            "per_minute": repr(plan["rate-limit-per-minute"]),
            "min_interval": literal(plan.get("min-interval")),
            "history_days": repr(days) if days else None,
        },
    )


def _statuses(status: int | str) -> tuple[int, int]:
    text = str(status).lower()
    if text.endswith("xx"):
        return int(text[0]) * 100, int(text[0]) * 100 + 99
    return int(text), int(text)
