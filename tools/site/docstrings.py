"""Docstrings as the reference shows them. The site loads this file as an extension of griffe."""

from __future__ import annotations

import re
from typing import Any

from griffe import Extension, GriffeLoader, Object

_ROLE = re.compile(r":(?:attr|class|exc|func|meth|mod):`[~.]*([^`]+)`")


class Plain(Extension):
    """Writes what docstrings refer to as code: Markdown knows no roles such as ``:class:``."""

    def on_object(self, *, obj: Object, loader: GriffeLoader, **kwargs: Any) -> None:
        """Change the docstring of one object."""
        if obj.docstring is not None:
            obj.docstring.value = plain(obj.docstring.value)


def plain(text: str) -> str:
    """Return a docstring without roles."""
    return _ROLE.sub(lambda match: f"`{match[1]}`", text)
