"""``perpkit doctor``: is everything in order? No key is shown."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

from attrs import frozen

from ..._runtime.description.catalogue import apis
from ..._runtime.errors import PerpkitError
from .. import keys
from ..clients import add_access, client_class, opened
from ..exits import Exit, SetupError
from .probing import probe
from .versions import extras, program

Verdict: TypeAlias = Literal["ok", "--", "!!"]
"""In order; missing, which may be meant; wrong."""
CLOCK_MS = 5_000
"""A clock that is off by more makes signed requests fail."""
FIELDS = 6
"""An account with more fields is not shown."""


@frozen
class Finding:
    """One line."""

    verdict: Verdict
    what: str
    text: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Check versions, the profile file, and for each vendor key, plan, network and clock. One or two requests are "
        "sent to each. No key is shown. A line begins with ok, -- (missing) or !! (wrong)."
    )
    parser.add_argument(
        "vendor", nargs="?", choices=apis(), metavar="VENDOR", help="Only this one; its key must be there."
    )
    add_access(parser)
    parser.epilog = (
        f"The profile file is {keys.path()}, readable by you alone. For example:\n\n"
        '  [default.coinglass]\n  api_key = "..."\n  plan = "Startup"\n\n'
        '  [work.ztdx]\n  api_key = "..."\n  api_secret = "..."\n\n'
        "Without --profile, keys of the environment go first, then the profile default."
    )


def run(arguments: argparse.Namespace) -> int:
    """Check everything."""
    wrong = False
    for finding in findings(arguments):
        sys.stdout.write(f"{finding.verdict}  {finding.what:<10} {finding.text}\n")
        sys.stdout.flush()
        wrong = wrong or finding.verdict == "!!"
    return Exit.FAULT if wrong else Exit.DONE


def findings(arguments: argparse.Namespace) -> Iterator[Finding]:
    """Yield what is found, line by line."""
    yield Finding("ok", "version", f"{program()}, {platform.system()} {platform.machine()}")
    for extra, package, found in extras():
        text = f"{package} {found}" if found else f"{package} is not installed: pip install 'perpkit[{extra}]'"
        yield Finding("ok" if found else "--", extra, text)
    yield _profiles()
    for name in (arguments.vendor,) if arguments.vendor else apis():
        yield from _vendor(name, arguments)


def _profiles() -> Finding:
    file = keys.path()
    if not file.exists():
        return Finding("--", "profiles", f"there is no {file}")
    try:
        return Finding("ok", "profiles", f"{file}: {', '.join(keys.read(file))}")
    except SetupError as error:
        return Finding("!!", "profiles", str(error))


def _vendor(name: str, arguments: argparse.Namespace) -> Iterator[Finding]:
    api = client_class(name).api
    try:
        options = keys.options(api, arguments.profile)
    except SetupError as error:
        yield Finding("!!", name, str(error))
        return
    missing = [] if arguments.sandbox else keys.missing(api, options)
    if missing:
        verdict: Verdict = "!!" if arguments.vendor else "--"
        yield Finding(verdict, name, f"no key: set {' and '.join(missing)}, or write it in the profile file")
    else:
        places = [f"{one.argument} from {_place(one, options, arguments)}" for one in api.credentials]
        yield Finding("ok", name, ", ".join(places))
    yield from _asked(name, arguments, keyless=bool(missing))


def _place(credential: Any, options: Any, arguments: argparse.Namespace) -> str:
    if arguments.sandbox:
        return "the sandbox"
    if credential.argument in options:
        return f"profile {arguments.profile or keys.DEFAULT}"
    return credential.env if os.environ.get(credential.env) else "nowhere"


def _asked(name: str, arguments: argparse.Namespace, *, keyless: bool) -> Iterator[Finding]:
    """Yield what a request shows."""
    started = time.monotonic()
    try:
        with opened(name, sandbox=arguments.sandbox, profile=arguments.profile) as client:
            if client.plan is not None:
                yield Finding("ok", name, f"plan {client.plan.name}, as given")
            found = probe(client.with_options(max_retries=0), keyless=keyless)
    except (LookupError, SetupError):
        yield Finding("--", name, "without a key, nothing can be asked")
        return
    except PerpkitError as error:
        yield Finding("!!", name, f"{type(error).__name__}: {error}")
        return
    yield Finding("ok", name, f"{found.call} answered after {(time.monotonic() - started) * 1000:.0f} ms")
    account = None if keyless else _account(found.response.payload)
    if account:
        yield Finding("ok", name, account)
    state = found.response.rate_limit
    if state is not None:
        yield Finding("ok", name, f"{state.used} of {state.limit} requests in this minute are used")
    yield _clock(name, found.clock)


def _account(payload: Any) -> str:
    """Return what a short answer says of the account."""
    from ..._runtime.model import Model

    if not isinstance(payload, Model):
        return ""
    found = payload.to_dict()
    return ", ".join(f"{name} {value}" for name, value in found.items()) if len(found) <= FIELDS else ""


def _clock(name: str, clock: Any) -> Finding:
    if clock.doubt_ms is None:
        return Finding("--", name, "the vendor's clock is not known")
    behind = "behind" if clock.offset_ms >= 0 else "ahead of"
    verdict: Verdict = "!!" if abs(clock.offset_ms) > CLOCK_MS else "ok"
    text = f"this machine's clock is {abs(clock.offset_ms)} ms {behind} the vendor's, or up to {clock.doubt_ms} ms more"
    return Finding(verdict, name, text if clock.offset_ms else f"the clocks agree within {clock.doubt_ms} ms")
