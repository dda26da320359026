"""The recorded answers of an API, by the Python path of the method that asks for them."""

from __future__ import annotations

from difflib import get_close_matches

from ..sandbox import Recording, recorded_vendor


def cases(api: str) -> dict[str, tuple[str, ...]]:
    """Return the cases that the sandbox can answer, for each method of an API.

    Cases that begin with ``documented`` or ``observed`` are successes; all others are errors. The sandbox can answer
    every error on every method: these are the ones recorded for the method, or the same for all of them.

    Args:
        api: Name of the API's package: ``coinglass`` or ``ztdx``.

    Returns:
        Path of the method, such as ``futures.liquidation.history``, → names of its cases, sorted.

    Raises:
        LookupError: There are no recordings of this API.
    """
    return {method: tuple(sorted({one.case for one in found})) for method, found in _by_method(api).items()}


def recordings(api: str, method: str | None = None) -> tuple[Recording, ...]:
    """Return the recorded answers of an API, with status, headers and ``body`` as they were on the wire.

    Args:
        api: Name of the API's package: ``coinglass`` or ``ztdx``.
        method: Path of a method, such as ``futures.liquidation.history``; by default the answers of all of them.

    Raises:
        LookupError: There are no recordings of this API, or no such method.
    """
    if method is None:
        return tuple(recorded_vendor(api).recordings)
    methods = _by_method(api)
    if method not in methods:
        close = get_close_matches(method, methods, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"it has: {', '.join(methods)}"
        raise LookupError(f"{api} has no method {method!r}; {hint}")
    return methods[method]


def recording(api: str, method: str, case: str) -> Recording:
    """Return one recorded answer.

    Args:
        api: Name of the API's package: ``coinglass`` or ``ztdx``.
        method: Path of a method, such as ``futures.liquidation.history``.
        case: Name of the case, such as ``documented`` or ``rate-limit``.

    Raises:
        LookupError: There is no such recording.
    """
    found = recordings(api, method)
    for one in found:
        if one.case == case:
            return one
    raise LookupError(f"{method} has no case {case!r}; it has: {', '.join(sorted(one.case for one in found))}")


def _by_method(api: str) -> dict[str, tuple[Recording, ...]]:
    """Return what is recorded for each method; its own come before what is the same for all."""
    vendor = recorded_vendor(api)
    lent = [one for one in vendor.recordings if one.lent]
    return {
        operation.call_path: (
            *(one for one in vendor.recordings if one.operation == operation.id and not one.lent),
            *lent,
        )
        for operation in sorted(vendor.operations, key=lambda operation: operation.call_path)
    }
