"""``perpkit mcp``: tools for agents, served by standard input and output."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from .._runtime.errors import ConfigurationError
from .._runtime.secret import Secret

if TYPE_CHECKING:
    from .._runtime.description.api import Api

DONE, WRONG, INTERRUPTED = 0, 2, 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("--sandbox", action="store_true", help="answer from recordings, without a key")
    parser.add_argument("--profile", metavar="NAME", help="take keys from this part of the profile file")
    parser.add_argument("--plan", metavar="NAME", help="plan of the key; what it lacks is marked and refused")
    parser.add_argument(
        "--allow-writes",
        action="store_true",
        help="add a tool that changes things: orders, settings. It can move money",
    )
    parser.add_argument("--archive", metavar="PATH", help="add a tool that reads this archive by SQL; needs duckdb")


def run(arguments: argparse.Namespace) -> int:
    """Serve until the input ends; return the exit status.

    Raises:
        ConfigurationError: A package is missing, or an option cannot be used.
    """
    _check_packages(arguments.archive is not None)
    from .server import server_of  # takes a second, and --help does not need it
    from .tools import Tools

    tools = Tools(
        options=_options(arguments.profile),
        sandbox=arguments.sandbox,
        plan=arguments.plan,
        allow_writes=arguments.allow_writes,
        archive=arguments.archive,
    )
    server_of(tools).run()
    return DONE


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command by itself; return the exit status."""
    parser = argparse.ArgumentParser(prog="perpkit mcp", description=__doc__, allow_abbrev=False)
    add_arguments(parser)
    try:
        return run(parser.parse_args(arguments))
    except ConfigurationError as error:
        sys.stderr.write(f"perpkit mcp: {error}\n")
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED


def _options(profile: str | None) -> Mapping[str, Mapping[str, Any]]:
    """Return what the profile file says, by API. Without a name, it counts where the environment has no key."""
    if find_spec("perpkit.cli") is None:
        return {}
    from ..sandbox import apis

    keys = import_module("perpkit.cli.keys")  # by name, because the command line stands beside this room
    found: dict[str, Mapping[str, Any]] = {}
    for api in apis():
        facts: Api = import_module(f"perpkit.{api}.api").API
        named = {one.argument for one in facts.credentials}
        said: Mapping[str, Any] = keys.options(facts, profile)
        found[api] = {name: Secret(value) if name in named else value for name, value in said.items()}
    return found


def _check_packages(archive: bool) -> None:
    """Refuse to start without a package that a tool needs.

    Raises:
        ConfigurationError: One is missing. The message says what to install.
    """
    needed = {"mcp": "perpkit[mcp]"} | ({"deltalake": "perpkit[archive]", "duckdb": "duckdb"} if archive else {})
    for package, install in needed.items():
        if find_spec(package) is None:
            raise ConfigurationError(f"this needs the package {package}: pip install {install}")
