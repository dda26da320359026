"""``perpkit completion``: what lets a shell complete commands, options and values. It was made at build time."""

from __future__ import annotations

import argparse
import sys
from importlib.util import find_spec
from pathlib import Path

from ..exits import Exit, SetupError
from ..notes import say

FOLDER = "_completion"
"""Package data beside the packages of perpkit."""
INSTALL = {
    "bash": "perpkit completion bash > ~/.local/share/bash-completion/completions/perpkit",
    "zsh": "perpkit completion zsh > a folder of $fpath/_perpkit, for example /usr/local/share/zsh/site-functions",
    "fish": "perpkit completion fish > ~/.config/fish/completions/perpkit.fish",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = "Print the completion of a shell."
    parser.epilog = "Keep it:\n\n" + "\n".join(f"  {line}" for line in INSTALL.values())
    parser.add_argument("shell", choices=tuple(INSTALL), metavar="SHELL", help=f"One of {', '.join(INSTALL)}.")


def run(arguments: argparse.Namespace) -> int:
    """Print it."""
    spec = find_spec("perpkit")
    folders = (spec.submodule_search_locations if spec else None) or ()
    files = [Path(folder, FOLDER, f"perpkit.{arguments.shell}") for folder in folders]
    script = next((one for one in files if one.is_file()), None)
    if script is None:
        raise SetupError("this installation has no completion; in a checkout, make generate writes it")
    sys.stdout.write(script.read_text(encoding="utf-8"))
    if sys.stdout.isatty():
        say(f"keep it: {INSTALL[arguments.shell]}")
    return Exit.DONE
