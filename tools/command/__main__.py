"""``python -m tools.command``: write completions and pages below ``generated/``; ``make generate`` runs it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.build import BESIDE

from . import completion, pages
from .inventory import Clash, check, inventory

ROOT = Path(__file__).resolve().parents[2]
PAGES, COMPLETIONS = BESIDE
"""The folders below ``generated/`` that are written here, and left alone by the generator."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return 0, or 1 if names clash or ``--check`` finds a difference."""
    parser = argparse.ArgumentParser(prog="python -m tools.command", description=__doc__)
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="folder to write (generated/)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the files are not up to date")
    options = parser.parse_args(arguments)
    try:
        found = files()
    except Clash as error:
        print(error, file=sys.stderr)
        return 1
    changed = differences(options.output, found)
    for name in changed:
        print(f"  {'differs' if options.check else 'changed'}: {name}")
        if not options.check:
            _write(options.output / name, found.get(name))
    if options.check and changed:
        print("the files of the command are not up to date; run: make generate", file=sys.stderr)
        return 1
    return 0


def files() -> Mapping[str, str]:
    """Return path below ``generated/`` → text.

    Raises:
        Clash: An operation has an argument with the name of an option of ours.
    """
    check()
    commands = inventory()
    found = {f"{COMPLETIONS}/perpkit.{shell}": text for shell, text in completion.scripts(commands).items()}
    found[f"{COMPLETIONS}/py.typed"] = ""
    return found | {f"{PAGES}/{name}.md": text for name, text in pages.pages(commands).items()}


def differences(output: Path, found: Mapping[str, str]) -> list[str]:
    """Return the files that are missing, other, or too many."""
    there = {
        path.relative_to(output).as_posix()
        for folder in BESIDE
        for path in (output / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    other = {name for name in there & set(found) if (output / name).read_text(encoding="utf-8") != found[name]}
    return sorted((there ^ set(found)) | other)


def _write(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
