"""Docstrings of generated code: their lines, with the quotes around them."""

from __future__ import annotations

from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader, select_autoescape

from generator.python.render import TEMPLATES


@pytest.mark.parametrize("indent", [0, 4, 8])
def test_no_line_is_longer_than_120_characters_with_its_quotes(indent: int) -> None:
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=select_autoescape())
    environment.filters.update(with_calls=str, safe_for_docstring=str, apart=str)
    macros: Any = environment.get_template("macros.py.jinja").module
    for length in range(90, 260):
        said = ("a b " * length)[:length].strip()
        for made, end in ((macros.docstring(said, indent), '"""'), (macros.opened(said, indent), "")):
            assert max(map(len, (" " * indent + made).splitlines())) <= 120
            assert " ".join(made.split()) == f'"""{said}{end}'
