"""The main path: find the command, read its options, run it, and say what went wrong in one line."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from .exits import DEBUG, Declined, Exit, SetupError, UsageError, status_of
from .menu import PROGRAM, Command, Group, find, option
from .notes import say
from .parser import Parser


def run(words: Sequence[str]) -> int:
    """Run a command line, without the name of the program; return the exit status."""
    debug = "--debug" in words
    with warnings.catch_warnings():
        warnings.showwarning = _warn
        try:
            status = _run([word for word in words if word != "--debug"])
            sys.stdout.flush()
        except BaseException as error:
            if isinstance(error, SystemExit | GeneratorExit):
                raise
            return _ended(error, debug)
    return status


def _run(words: Sequence[str]) -> int:
    node, rest = find(words)
    if isinstance(node, Group):
        return _about(node, rest)
    parser = parser_of(node)
    try:
        arguments = parser.parse_args(rest)
    except SystemExit as ended:  # argparse has shown help or a version
        return int(ended.code or 0)
    status: int = _module(node).run(arguments, *_entry(node))
    return status


def parser_of(command: Command) -> Parser:
    """Return the parser of a command."""
    parser = Parser(prog=" ".join((PROGRAM, *command.words)), description=command.summary)
    _module(command).add_arguments(parser, *_entry(command))
    return parser


def _entry(command: Command) -> tuple[Any, ...]:
    return () if command.entry is None else (command.entry,)


def _module(command: Command) -> Any:
    try:
        return import_module(command.module)
    except ModuleNotFoundError as missing:
        if command.extra is None or (missing.name or "").startswith("perpkit"):
            raise
        raise SetupError(
            f"{PROGRAM} {command.words[0]} needs the package {missing.name}: pip install 'perpkit[{command.extra}]'"
        ) from missing


def _about(group: Group, rest: Sequence[str]) -> int:
    from .help import group_help

    if rest and rest[0] in ("-V", "--version") and not group.words:
        from .commands.versions import program

        sys.stdout.write(f"{program()}\n")
        return Exit.DONE
    if rest and rest[0] not in ("-h", "--help"):
        where = " ".join((PROGRAM, *group.words))
        raise UsageError(f"{where} has no option {rest[0].partition('=')[0]}; options come after the command")
    sys.stdout.write(group_help(group))
    return Exit.DONE


def _ended(error: BaseException, debug: bool) -> int:
    status = status_of(error)
    if debug:
        import traceback

        traceback.print_exception(error)
    elif status is Exit.PIPE_CLOSED:
        pass
    elif status is Exit.INTERRUPTED:
        say("interrupted")
    elif status is Exit.FAULT:
        say(f"a fault of perpkit: {type(error).__name__}: {error} ({DEBUG})")
    else:
        say(_words(error))
    return status


def _words(error: BaseException) -> str:
    if isinstance(error, UsageError | SetupError | Declined):
        return str(error)
    parameter = getattr(error, "parameter", None)
    if parameter is not None:
        return f"{option(parameter)}:{str(error).removeprefix(f'{parameter}:')}"
    if isinstance(error, OSError):
        return f"the output cannot be written: {error.strerror or error}"
    return " ".join(str(error).split())


def _warn(message: Warning | str, *_: Any, **__: Any) -> None:
    say(f"note: {message}")
