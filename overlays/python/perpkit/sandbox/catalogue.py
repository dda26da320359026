"""The APIs of the sandbox, and their vendors. An API needs recordings and a generated client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from .._runtime.description.api import Api
from .._runtime.description.operation import Operation
from .._runtime.timekeeping import current
from .recording import apis, load
from .turns import Cases
from .vendor import Answer, Vendor


def now() -> int:
    """Return the time in epoch ms: this machine's, or the simulated one."""
    return int(current().wall() * 1000)


def credentials(api: str) -> dict[str, str]:
    """Return the fake keys and secrets that the sandbox accepts, by the client's argument. They stay on this machine.

    Args:
        api: name of the API's package, for example ``coinglass``.
    """
    return {
        credential.argument: f"fake-{api}-{credential.argument.removeprefix('api_').replace('_', '-')}"
        for credential in _api(api).credentials
    }


def recorded_vendor(api: str, case: Cases = None, clock: Callable[[], int] = now, *, full_size: bool = False) -> Vendor:
    """Return a vendor of one API.

    Args:
        api: name of the API's package, for example ``coinglass``.
        case: answer every valid request with this case, for example ``rate-limit``; or a case for each method.
        clock: the vendor's time in epoch ms.
        full_size: whether answers are as long as live ones: lists of coins and days, histories, grids and maps.

    Raises:
        LookupError: the sandbox does not have this API.
        ValueError: there is no such case, method or stream.
    """
    facts = _api(api)
    if case is not None and not isinstance(case, str) and any(path.startswith("stream.") for path in case):
        from .streams.refusals import Refusals  # streams build on this module

        Refusals.of(api, case)  # a misspelt one is an error here
    return Vendor(
        facts,
        _operations(api),
        load(api),
        case=case,
        clock=clock,
        keys=credentials(api),
        full_size=full_size,
    )


def _api(name: str) -> Api:
    api: Api = _generated(name, "api").API
    return api


def _operations(name: str) -> tuple[Operation[Any], ...]:
    operations: tuple[Operation[Any], ...] = _generated(name, "operations").OPERATIONS
    return operations


def _generated(name: str, module: str) -> ModuleType:
    if name not in apis():
        raise LookupError(f"the sandbox has no {name!r}; it has: {', '.join(apis())}")
    return import_module(f"perpkit.{name}.{module}")


class Gateway:
    """Several vendors behind one address. The path of a request selects the vendor, or else the header of its key."""

    def __init__(self, *vendors: Vendor) -> None:
        self.vendors = vendors

    def answer(self, method: str, path: str, query: bytes, headers: Mapping[str, str], body: bytes) -> Answer:
        """Answer one request, as ``Vendor.answer`` does."""
        vendor = next((one for one in self.vendors if one.knows(path)), None) or self._by_key(headers)
        return vendor.answer(method, path, query, headers, body)

    def _by_key(self, headers: Mapping[str, str]) -> Vendor:
        for one in self.vendors:
            if any(key.header is not None and key.header.lower() in headers for key in one.api.credentials):
                return one
        return self.vendors[0]


def gateway(api: str | None = None, case: str | None = None, clock: Callable[[], int] = now) -> Gateway:
    """Return one API, or all of them, behind one address. A case must be known to at least one of them."""
    if api is not None:
        return Gateway(recorded_vendor(api, case, clock))
    known = [name for name in apis() if case is None or any(one.case == case for one in load(name))]
    if not known:
        raise ValueError(f"no API has a recording of case {case!r}")
    return Gateway(*(recorded_vendor(name, case if name in known else None, clock) for name in apis()))
