"""``perpkit chart``: ask for an answer, and draw it. The ending of the file says whether as a picture or as a page."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager, suppress
from datetime import UTC, datetime
from functools import reduce
from importlib import import_module
from math import isfinite
from pathlib import Path
from typing import Any

from .._runtime.description.catalogue import Argument, Entry, catalogue
from .._runtime.description.forms import is_array
from .._runtime.errors import ParameterError
from .._runtime.timekeeping import current
from .chart import LIBRARIES, prepare
from .kinds import API, KINDS, Kind

CLIENTS, OPERATION, PLACES, TIMES = (
    f"perpkit.cli.{name}" for name in ("clients", "operation", "output.destination", "moments")
)
"""By name, because the command line is a layer above."""
BOUNDS = ("start_time", "end_time")
SANDBOX = "perpkit sandbox, made-up values"
FUNDING = "futures.funding_rate.history"
UNTOLD = frozenset(["liquidation_map", "max_pain"])
"""Charts whose answers do not tell their time, so that the time of the call is shown."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add one command for each chart, with the arguments of the calls that it draws."""
    charts = parser.add_subparsers(metavar="CHART", required=True)
    for kind in KINDS.values():
        chart = charts.add_parser(_spelt(kind.name), help=f"{kind.about}.", description=f"Draw {kind.about}.")
        chart.set_defaults(kind=kind.name)
        _add_asking(chart, kind)
        _add_drawing(chart, kind)


def run(arguments: argparse.Namespace) -> int:
    """Draw the chart that was asked for; return the exit status."""
    kind = KINDS[arguments.kind]
    prepare(arguments.file, "file")
    import_module(PLACES).check_place(arguments.file)
    given = {keyword: getattr(arguments, keyword) for keyword in _asked(kind)}
    given = {keyword: value for keyword, value in given.items() if value is not None}
    last = getattr(arguments, "last", None)
    if last is not None:
        given |= import_module(TIMES).window(last, given, _now())
    import_module(TIMES).check_order(given)
    entry = _entry(kind, arguments.call, given)
    with _client(arguments) as client:
        answer = _call(client, entry.call, given)
        options = _options(arguments, kind, given, client)
    from .. import charts

    chart = getattr(charts, kind.name)(answer, of=arguments.of or _of(entry, given), **options)
    chart.save(arguments.file)
    sys.stdout.write(f"wrote {arguments.file}\n")
    return 0


def _add_asking(parser: argparse.ArgumentParser, kind: Kind) -> None:
    """Add the arguments of all calls that return what a chart draws."""
    group = parser.add_argument_group("what to ask for")
    for one in _asked(kind).values():
        group.add_argument(
            f"--{_spelt(one.keyword)}",
            type=import_module(OPERATION).reader(one),
            choices=one.choices or None,  # for completion; the type has refused others
            metavar=one.keyword.upper(),
            help=_help(one),
        )
    if _asked(kind).keys() >= set(BOUNDS):
        group.add_argument("--last", metavar="7d", help=import_module(TIMES).LAST)
    calls = kind.calls()
    group.add_argument(
        "--call",
        choices=[*calls],
        metavar="CALL",
        help=f"One of {', '.join(calls)}. By default the first that takes what was given.",
    )
    group.add_argument("--sandbox", action="store_true", help="Made-up answers, without key and network.")
    import_module(CLIENTS).add_profile(group)


def _add_drawing(parser: argparse.ArgumentParser, kind: Kind) -> None:
    group = parser.add_argument_group("how to draw it")
    group.add_argument(
        "-o",
        "--file",
        type=Path,
        metavar="FILE",
        default=Path(f"{kind.name}.png"),
        help=f"A file that ends with {', '.join(LIBRARIES)}; the last is an interactive page. By default %(default)s.",
    )
    group.add_argument("--of", metavar="TEXT", help="Second line of the chart. By default what was asked for.")
    if kind.name == "liquidation_map":
        group.add_argument("--price", type=_price, help="Current price; amounts are added up from there.")
    if kind.name == "max_pain":
        group.add_argument("--most", type=_number, default=20, help="Coins to draw. By default %(default)s.")
    if kind.name == "open_interest":
        group.add_argument("--funding", action="store_true", help="Also ask for the funding rates of the pair.")


def _options(arguments: argparse.Namespace, kind: Kind, given: Mapping[str, Any], client: Any) -> dict[str, Any]:
    """Return the other arguments of the function that draws."""
    found: dict[str, Any] = {name: getattr(arguments, name) for name in ("price", "most") if hasattr(arguments, name)}
    if arguments.sandbox:
        found["source"] = SANDBOX
    elif kind.name in UNTOLD:
        found["at"] = _now()
    if kind.name == "open_interest" and "unit" in given:
        found["unit"] = given["unit"]
    if getattr(arguments, "funding", False):
        same = {keyword: value for keyword, value in given.items() if keyword != "unit"}
        rates = catalogue(API).operations[FUNDING]
        if _lacking(rates, same):
            raise ParameterError("funding", f"it is for a pair, and needs {_flags(_lacking(rates, same))}")
        found["funding"] = _call(client, FUNDING, same)
    return found


def _entry(kind: Kind, chosen: str | None, given: Mapping[str, Any]) -> Entry:
    """Return the call to make: the one chosen, or else the first that takes what was given.

    Raises:
        ParameterError: Something is missing, or no call takes all that was given.
    """
    calls = kind.calls()
    for entry in calls.values() if chosen is None else [calls[chosen]]:
        if not _lacking(entry, given) and given.keys() <= {one.keyword for one in entry.arguments}:
            return entry
    entry = calls[chosen or kind.call]
    lacking = _lacking(entry, given)
    if lacking:
        raise ParameterError(lacking[0], f"{_spelt(kind.name)} asks {entry.call}, which needs {_flags(lacking)}")
    others = [one for one in given if one not in {argument.keyword for argument in entry.arguments}]
    raise ParameterError(others[0], f"{entry.call} does not take {_flags(others)}")


def _lacking(entry: Entry, given: Mapping[str, Any]) -> list[str]:
    return [one.keyword for one in entry.arguments if one.required and one.keyword not in given]


def _flags(keywords: list[str]) -> str:
    return ", ".join(f"--{_spelt(one)}" for one in keywords)


def _asked(kind: Kind) -> dict[str, Argument]:
    """Return the arguments of all calls of a chart, by keyword."""
    found: dict[str, Argument] = {}
    for entry in kind.calls().values():
        for one in entry.arguments:
            found.setdefault(one.keyword, one)
    return found


def _help(one: Argument) -> str:
    if one.choices:
        return f"One of {', '.join(map(str, one.choices))}."
    if one.kind == "time":
        text: str = import_module(TIMES).GRAMMAR if one.keyword == BOUNDS[0] else "Written as the start is."
        return text
    example = ",".join(map(str, one.example)) if is_array(one.example) else one.example
    return f"For example {example}."


def _price(text: str) -> float:
    with suppress(ValueError):
        if isfinite(price := float(text)) and price > 0:
            return price
    raise argparse.ArgumentTypeError(f"{text!r} is not a price")


def _number(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 1 or more")
    return int(text)


def _now() -> datetime:
    return datetime.fromtimestamp(current().wall(), UTC)


def _of(entry: Entry, given: Mapping[str, Any]) -> str:
    """Return what the chart is of: venue and pair, and then the rest that chooses it."""
    names = [str(given[one.keyword]) for one in entry.arguments if one.names and one.keyword in given]
    spans = [str(given[keyword]) for keyword in ("interval", "range") if keyword in given]
    return ", ".join([*([" ".join(names)] if names else []), *spans]) or entry.summary.rstrip(".")


def _client(arguments: argparse.Namespace) -> AbstractContextManager[Any]:
    """Return a client to enter: of the sandbox, or with a key as all commands take it."""
    if arguments.sandbox:
        from perpkit.coinglass import CoinGlass

        return CoinGlass.sandbox(full_size=True)
    opened: AbstractContextManager[Any] = import_module(CLIENTS).opened(API, sandbox=False, profile=arguments.profile)
    return opened


def _call(client: Any, path: str, given: Mapping[str, Any]) -> Any:
    return reduce(getattr, path.split("."), client)(**given)


def _spelt(name: str) -> str:
    return name.replace("_", "-")
