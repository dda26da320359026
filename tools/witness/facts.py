"""The operation table, the classes and the document, compared with what a person wrote down."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from perpkit._runtime.description.api import Api, Ways
from perpkit._runtime.description.operation import Operation
from perpkit._runtime.wire.refusals import code_and_message, meaning_of
from tools.contract.description import find, settle

from .package import Package
from .spelling import class_words, cost_words, demand_words, paging_words, parameter_line, write_words
from .witness import OperationWitness, PlanWitness, RefusalWitness, Witness

_NAME = re.compile(r"\b[A-Z]\w+\b")


def doubts(package: Package, witness: Witness) -> Iterator[str]:
    """Say where the package and the witness disagree; one of the two is wrong."""
    yield from _missing(package, witness)
    yield from _of_api(package, witness)
    for name, operation in package.operations.items():
        if name in witness.operations:
            for key, found, written in _of_operation(package, operation, witness.operations[name]):
                if found != written:
                    yield _contradiction(f"{witness.files[name]}: {name}: {key}", found, written)
    for name, words in witness.classes.items():
        class_ = getattr(package.models, name, None)
        found = None if class_ is None else class_words(class_)
        if found is None or list(found.items()) != list(words.items()):
            yield _contradiction(f"{witness.files[name]}: classes: {name}", found, dict(words))


def _contradiction(place: str, found: object, written: object) -> str:
    return f"{place}: the package says {found!r}, the witness {written!r}; look it up in the source, and mend one"


def _missing(package: Package, witness: Witness) -> Iterator[str]:
    api = package.description.api
    folder = f"tests/witness/{api}"
    for name in package.operations:
        if name not in witness.operations:
            yield (
                f"{folder}: no witness for {name}; `python -m tools.witness {api} {name}` prints what to fill in, "
                "from the vendor's page and not from spec/"
            )
    for name in sorted(set(witness.operations) - set(package.operations)):
        yield f"{witness.files[name]}: {name} is not an operation; delete it, or write the operationId"
    for name in sorted(_classes_used(package) - set(witness.classes)):
        yield f"{folder}: no witness for class {name}; `python -m tools.witness {api} {name}` prints what to fill in"


def _classes_used(package: Package) -> set[str]:
    """Return the classes in every payload, and those that their fields name."""
    waiting = {name for operation in package.operations.values() for name in _named(returned(operation))}
    used: set[str] = set()
    while waiting:
        name = waiting.pop()
        used.add(name)
        class_ = getattr(package.models, name, None)
        words = {} if class_ is None else class_words(class_)
        waiting |= {other for word in words.values() for other in _named(str(word))} - used
    return {name for name in used if hasattr(package.models, name)}


def _named(annotation: str) -> set[str]:
    return set(_NAME.findall(annotation))


def returned(operation: Operation[Any]) -> str:
    """Spell the type of a payload without modules."""
    payload: Any = operation.payload()
    if isinstance(payload, type) and not get_args(payload):
        return payload.__name__
    text = re.sub(r"ForwardRef\('([^']+)'[^)]*\)", r"\1", str(payload))
    return re.sub(r"\w+\.", "", text).replace("'", "")


def _of_api(package: Package, witness: Witness) -> Iterator[str]:
    folder = f"tests/witness/{package.description.api}/api.yaml"
    for key, found, written in _api_facts(package, witness):
        if found != written:
            yield _contradiction(f"{folder}: {key}", found, written)
    for answer in witness.api.refusals:
        found = _refusal(package.api, answer)
        if found != answer.means:
            yield _contradiction(f"{folder}: refusals: {answer.http} {answer.body}", found, answer.means)


def _api_facts(package: Package, witness: Witness) -> Iterator[tuple[str, object, object]]:
    api, document, written = package.api, package.description.document, witness.api
    yield "base-url", api.base_url, written.base_url
    credentials = {one.argument: " ".join([one.env, *([one.header] if one.header else [])]) for one in api.credentials}
    yield "credentials", credentials, written.credentials
    yield "signing", _signing(api), written.signing
    yield "success", list(api.envelope.success) if api.envelope else [], written.success
    headers = api.rate_limit_headers
    yield (
        "rate-limit-headers",
        {} if headers is None else {"limit": headers.limit, "used": headers.used},
        written.rate_limit_headers,
    )
    limits = {one.name: one.per_minute for one in api.limits if one.per_minute is not None}
    yield "rate-limits", limits, written.rate_limits
    yield "plans", [*_plans(api).items()], [*written.plans.items()]
    errors = {str(one["code"]): f"{one['http']} {one['meaning']}" for one in document.get("x-error-codes", ())}
    yield "errors", errors, written.errors


def _signing(api: Api) -> dict[str, Any]:
    signing = api.signing
    if signing is None:
        return {}
    names = {"secret": signing.secret, "timestamp": signing.timestamp, "signature": signing.signature}
    more = {"window": signing.window, "window-maximum": signing.window_maximum}
    return {**names, **{name: value for name, value in more.items() if value is not None}}


def _plans(api: Api) -> dict[str, PlanWitness]:
    return {
        plan.name: PlanWitness(per_minute=plan.per_minute, smallest=plan.min_interval, days=dict(plan.history_days))
        for plan in api.plans
    }


def _refusal(api: Api, answer: RefusalWitness) -> str | None:
    code, message = code_and_message(api, answer.body)
    meaning = meaning_of(api, answer.http, code, message)
    return None if meaning is None else str(meaning)


def _of_operation(
    package: Package, operation: Operation[Any], written: OperationWitness
) -> Iterator[tuple[str, object, object]]:
    _, node = package.description.operations[operation.id]
    order = [plan.name for plan in package.api.plans]
    yield "call", operation.call_path, written.call
    yield "asks", f"{operation.method} {operation.path}", written.asks
    yield "needs", needs_words(operation.access), written.needs
    yield "plans", _plan_words(operation.plans, order), written.plans
    yield "plan-limits", sorted(operation.plan_limits), sorted(written.plan_limits)
    own = operation.history_days
    yield "history-days", (own if isinstance(own, int) else dict(own)) or None, written.history_days
    yield "refresh", node.get("x-refresh-seconds"), written.refresh
    yield "cap", node.get("x-row-cap"), written.cap
    yield "paging", paging_words(operation.paging), written.paging
    yield "costs", cost_words(operation), written.costs
    schemas = _parameter_schemas(package, node)
    lines = {one.name: parameter_line(one, schemas[one.name]) for one in operation.parameters}
    for name in sorted({*lines, *written.parameters}):
        yield f"parameters: {name}", lines.get(name), written.parameters.get(name)
    yield "demands", demand_words(operation), written.demands
    yield "write", write_words(operation.write), written.write
    yield "returns", returned(operation), written.returns


def needs_words(access: Ways | None) -> str:
    """Spell the credentials of an operation; an empty text if they are what the API says."""
    return ", or ".join(" and ".join(way) or "no key" for way in access or ())


def _plan_words(plans: tuple[str, ...], order: list[str]) -> str:
    """Spell ``from Startup`` for a plan and all above it."""
    if not plans:
        return ""
    above = order[order.index(plans[0]) :] if plans[0] in order else []
    return f"from {plans[0]}" if list(plans) == above else ", ".join(plans)


def _parameter_schemas(package: Package, operation: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    document = package.description.document

    def resolved(node: Any) -> Any:
        if "$ref" not in node:
            return node
        return find(document, settle(document, node)) | {key: value for key, value in node.items() if key != "$ref"}

    found = {one["name"]: resolved(one["schema"]) for one in map(resolved, operation.get("parameters", ()))}
    if "requestBody" in operation:
        body = resolved(resolved(operation["requestBody"])["content"]["application/json"]["schema"])
        found |= {name: resolved(member) for name, member in body["properties"].items()}
    return found
