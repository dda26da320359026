"""``perpkit api``: call a path of a vendor, with signing, limits and errors as for any operation."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from ..._runtime.description.catalogue import apis, catalogue
from ..._runtime.description.operation import METHODS
from ..clients import add_access, opened
from ..confirming import confirm
from ..exits import Exit, UsageError
from ..output.destination import check_place, destination_of
from ..output.writing import write_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Call a path that has no command of its own. Key, signature, rate limit, retries and errors are as for any "
        "command. The output is the payload as JSON, without the vendor's envelope."
    )
    parser.epilog = (
        "Examples:\n\n"
        "  perpkit api coinglass '/api/futures/supported-coins' --sandbox\n\n"
        "  perpkit api ztdx /fapi/v1/leverage --method POST --param symbol=BTCUSDT --param leverage=5"
    )
    parser.add_argument("vendor", metavar="VENDOR", choices=apis(), help=f"One of {', '.join(apis())}.")
    parser.add_argument("path", metavar="PATH", help="Path and query; quote it, because the shell knows ? and &.")
    ways = ", ".join(METHODS)
    parser.add_argument(
        "--method", default="GET", type=str.upper, choices=METHODS, metavar="METHOD", help=f"One of {ways}."
    )
    parser.add_argument(
        "--param", action="append", default=[], metavar="NAME=VALUE", help="One more parameter of the query."
    )
    parser.add_argument("--json", metavar="BODY", help="The body as JSON, or @FILE, or @- for the standard input.")
    add_access(parser)
    parser.add_argument("--yes", action="store_true", help="Do not ask before a call that is not a GET.")
    parser.add_argument("--show-secret", action="store_true", help="Make a call whose answer holds a credential.")
    parser.add_argument("-o", "--file", type=Path, metavar="FILE", help="Write the answer into a file.")


def run(arguments: argparse.Namespace) -> int:
    """Make the call, and write the payload."""
    path, params = _parts(arguments.path)
    for pair in arguments.param:
        name, mark, value = pair.partition("=")
        if not mark or not name:
            raise UsageError(f"--param: {pair!r} is not NAME=VALUE")
        params[name] = value
    _refuse_secret(arguments, path)
    body = None if arguments.json is None else _body(arguments.json)
    if arguments.file is not None:
        check_place(arguments.file)
    target = destination_of("json", arguments.file)
    with opened(arguments.vendor, sandbox=arguments.sandbox, profile=arguments.profile) as client:
        if arguments.method != "GET":
            confirm(f"{arguments.method} {path}", params, sure=arguments.yes)
        payload = client.request(arguments.method, path, params=params, json=body)
    write_json(payload, target)
    return Exit.DONE


def _parts(text: str) -> tuple[str, dict[str, str]]:
    """Return path and query of what was typed.

    Raises:
        UsageError: It is not a path.
    """
    parts = urlsplit(text)
    if parts.scheme or parts.netloc or not parts.path.startswith("/") or parts.fragment:
        raise UsageError(f"PATH: {text.partition('?')[0]!r} must begin with / and hold no host: /api/...")
    return parts.path, dict(parse_qsl(parts.query, keep_blank_values=True))


def _refuse_secret(arguments: argparse.Namespace, path: str) -> None:
    entries = catalogue(arguments.vendor).operations.values()
    secret = any(one.secret and (one.method, one.path) == (arguments.method, path) for one in entries)
    if secret and not arguments.show_secret:
        raise UsageError("the answer holds a credential, and would show it: give --show-secret if it is meant")


def _body(text: str) -> Any:
    try:
        if text.startswith("@"):
            text = sys.stdin.read() if text == "@-" else Path(text[1:]).read_text(encoding="utf-8")
        return json.loads(text)
    except OSError as error:
        raise UsageError(f"--json: {text[1:]}: {error.strerror}") from None
    except ValueError:
        raise UsageError("--json: this is not JSON") from None
