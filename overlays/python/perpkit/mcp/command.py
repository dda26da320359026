"""``perpkit mcp``: tools for agents, served by standard input and output."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from .._runtime.errors import ConfigurationError
from .._runtime.secret import Secret

if TYPE_CHECKING:
    from .._runtime.description.api import Api


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    import_module("perpkit.cli.clients").add_access(parser)  # by name, because the command line stands beside this room
    parser.add_argument(
        "--plan",
        metavar="NAME",
        help="Plan of the key. What it does not include is marked, and refused without a request.",
    )
    parser.add_argument(
        "--allow-writes",
        action="store_true",
        help="Add a tool that changes things, such as orders and settings. It can move money.",
    )
    parser.add_argument("--archive", metavar="PATH", help="Add a tool that reads this archive by SQL; needs duckdb.")


def run(arguments: argparse.Namespace) -> int:
    """Serve until the input ends; return the exit status.

    Raises:
        ConfigurationError: A package is missing, or an option cannot be used.
        SetupError: The profile cannot be used.
    """
    _check_packages(arguments.archive is not None)
    from .server import server_of  # takes a second, and --help does not need it
    from .tools import Tools

    tools = Tools(
        options={} if arguments.sandbox else _options(arguments.profile),
        sandbox=arguments.sandbox,
        plan=arguments.plan,
        allow_writes=arguments.allow_writes,
        archive=arguments.archive,
    )
    if sys.stdin.isatty():
        say = import_module("perpkit.cli.notes").say
        say("waits for a program that speaks MCP; perpkit docs agents tells how to set one up, Ctrl-C ends it")
    server_of(tools).run()
    return 0


def _options(profile: str | None) -> Mapping[str, Mapping[str, Any]]:
    """Return what the profile file says, by API. Without a name, it counts where the environment has no key."""
    from ..sandbox import apis

    keys = import_module("perpkit.cli.keys")
    parts: Mapping[str, Any] = {} if profile is None else keys.read(keys.path()).get(profile, {})
    found: dict[str, Mapping[str, Any]] = {}
    for api in apis():
        if parts and api not in parts:
            continue  # the profile is about other APIs
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
