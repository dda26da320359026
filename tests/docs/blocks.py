"""The code blocks of a document."""

from __future__ import annotations

import re
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).resolve().parents[2]
FENCE = re.compile(
    r"^(?:<!-- not run: (?P<reason>[^\n]+) -->\n)?"
    r"```(?P<language>\w*)(?: title=\"(?P<title>[^\"]+)\")?\n(?P<code>.*?)^```\n"
    r"(?:\n(?P<shown>(?:    [^\n]*\n)+))?",
    re.MULTILINE | re.DOTALL,
)


@frozen(kw_only=True)
class Block:
    """One fenced block."""

    document: Path
    line: int
    language: str
    code: str
    title: str | None = None
    """Name of the file that it shows."""
    shown: str = ""
    """The indented block right below it: what it prints."""
    reason: str | None = None
    """Why it is not run."""

    @property
    def place(self) -> str:
        return f"{self.document.relative_to(ROOT)}:{self.line}"


def blocks(document: Path) -> list[Block]:
    """Return the fenced blocks of a document, in order."""
    text = document.read_text(encoding="utf-8")
    return [
        Block(
            document=document,
            line=text.count("\n", 0, match.start("code")),
            language=match["language"],
            code=match["code"],
            title=match["title"],
            shown="\n".join(row.removeprefix("    ") for row in (match["shown"] or "").splitlines()).strip(),
            reason=match["reason"],
        )
        for match in FENCE.finditer(text)
    ]
