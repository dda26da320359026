"""``perpkit limits``: rate limits, and what of them is used."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from ..._runtime.description.api import Api
from ..._runtime.description.catalogue import apis, catalogue
from .. import keys
from ..clients import add_access, client_class, opened
from ..exits import Exit
from ..output.grid import Grid, text
from .probing import probe


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Show the rate limits of a vendor, by plan if they depend on it. With a key, one request is sent, whose answer "
        "says how much of the limit is used, if the vendor says so."
    )
    parser.add_argument("vendor", nargs="?", choices=apis(), metavar="VENDOR", help=f"One of {', '.join(apis())}.")
    add_access(parser)


def run(arguments: argparse.Namespace) -> int:
    """Show the limits."""
    for name in (arguments.vendor,) if arguments.vendor else apis():
        kind = client_class(name)
        sys.stdout.write(f"{catalogue(name).title}\n{text(_limits(kind.api))}")
        if arguments.sandbox or not keys.missing(kind.api, keys.options(kind.api, arguments.profile)):
            with opened(name, sandbox=arguments.sandbox, profile=arguments.profile) as client:
                sys.stdout.write(f"{used(client)}\n")
        else:
            sys.stdout.write("no key, so what is used is not known\n")
        sys.stdout.write("\n")
    return Exit.DONE


def used(client: object) -> str:
    """Send a request, and return what its answer says of the limit."""
    found = probe(client)
    if found.response.rate_limit is not None:
        state = found.response.rate_limit
        return f"now: {state.used} of {state.limit} requests in this minute"
    return "the vendor's answers do not say what is used"


def _limits(api: Api) -> Grid:
    rows = list(_rows(api))
    return Grid(("limit", "per minute"), (False, True), ([one for one, _ in rows], [count for _, count in rows]))


def _rows(api: Api) -> Iterator[tuple[str, str]]:
    for limit in api.limits:
        if limit.per_minute is not None:
            yield limit.name, f"{limit.per_minute:,}"
            continue
        for plan in api.plans:
            count = "by agreement" if plan.per_minute is None else f"{plan.per_minute:,}"
            yield f"{limit.name}, plan {plan.name}", count
