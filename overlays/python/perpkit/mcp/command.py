"""``perpkit mcp``: tools for agents, served by standard input and output."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .._runtime.errors import ConfigurationError

DONE, WRONG, INTERRUPTED = 0, 2, 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("--sandbox", action="store_true", help="answer from recordings, without a key")
    parser.add_argument("--plan", metavar="NAME", help="plan of the key; what it lacks is marked and refused")
    parser.add_argument(
        "--allow-writes",
        action="store_true",
        help="add a tool that changes things: orders, settings. It can move money",
    )
    parser.add_argument("--archive", metavar="PATH", help="add a tool that reads this archive by SQL; needs duckdb")


def run(arguments: argparse.Namespace) -> int:
    """Serve until the input ends; return the exit status."""
    try:
        return _serve(arguments)
    except ConfigurationError as error:
        sys.stderr.write(f"perpkit mcp: {error}\n")
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return the exit status."""
    parser = argparse.ArgumentParser(prog="perpkit mcp", description=__doc__, allow_abbrev=False)
    add_arguments(parser)
    return run(parser.parse_args(arguments))


def _serve(arguments: argparse.Namespace) -> int:
    _check_packages(arguments.archive is not None)
    from .server import create_server  # takes a second, and --help does not need it

    server = create_server(
        sandbox=arguments.sandbox,
        plan=arguments.plan,
        allow_writes=arguments.allow_writes,
        archive=arguments.archive,
    )
    server.run()
    return DONE


def _check_packages(archive: bool) -> None:
    """Refuse to start without a package that a tool needs.

    Raises:
        ConfigurationError: One is missing. The message says what to install.
    """
    from importlib.util import find_spec

    needed = {"mcp": "perpkit[mcp]"} | ({"deltalake": "perpkit[archive]", "duckdb": "duckdb"} if archive else {})
    for package, install in needed.items():
        if find_spec(package) is None:
            raise ConfigurationError(f"this needs the package {package}: pip install {install}")
