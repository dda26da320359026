"""The client that openapi-python-client writes from our document with its own templates."""

from __future__ import annotations

import io
import json
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager, redirect_stdout
from importlib import import_module
from pathlib import Path
from typing import Any, cast

MEASURED = "liquidation"
"""Part of the names of operations that are measured. The others would only make generating slow."""

Reader = Callable[[bytes], object]
"""From the bytes of an answer to objects."""
Readers = Callable[[str, str], Reader]
"""From the name of an API and the name of a response's class to its reader."""


@contextmanager
def stock_readers() -> Generator[Readers]:
    """Generate the stock clients into a temporary folder from which they can be imported."""
    from tools.contract.description import APIS

    with tempfile.TemporaryDirectory(prefix="stock-") as folder:
        for api in APIS:
            _generate(api, Path(folder, _package(api)))
        sys.path.insert(0, folder)
        try:
            yield _reader
        finally:
            sys.path.remove(folder)
            for name in [name for name in sys.modules if name.startswith(_package(""))]:
                del sys.modules[name]


def _package(api: str) -> str:
    return f"stock_{api}"


def _reader(api: str, response: str) -> Reader:
    model: Any = getattr(import_module(f"{_package(api)}.models"), response)

    def read(body: bytes) -> object:
        result: object = model.from_dict(json.loads(body))
        return result

    return read


def _generate(api: str, target: Path) -> None:
    # All imports are here: who only reads with such a client holds none of this.
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError

    from generator.python.render import plain
    from tools.contract.description import described
    from tools.contract.narrowing import narrowed

    config = Config.from_sources(
        ConfigFile(package_name_override=target.name, post_hooks=[]),
        MetaType.NONE,
        Path("unused"),
        "utf-8",
        False,
        target,
    )
    names = [name for name in described(api).operations if MEASURED in name]
    content = plain(narrowed(described(api), names).document)
    parsed = GeneratorData.from_dict(cast(dict[str, Any], content), config=config)
    if isinstance(parsed, GeneratorError):
        raise TypeError(f"openapi-python-client refused {api}: {parsed.detail}")
    with redirect_stdout(io.StringIO()):  # it prints the folder
        Project(openapi=parsed, config=config).build()
