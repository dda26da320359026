"""``make judges``: install third-party tools and print the verdict of each on the merged documents."""

from __future__ import annotations

import json
import sys
import tempfile
import warnings
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from perpkit._runtime.errors import HistoryClippedWarning, PerpkitError
from perpkit.sandbox.recording import load

from . import mock
from .har import archive
from .tools import FOLDER, HERE, ROOT, JudgedError, install, run, tool

APIS = ("coinglass", "ztdx")
WRONG_ON_PURPOSE = ("bad-request", "missing-key", "signature-missing", "vendor-fault-without")
"""Cases whose request breaks the document, which is what their answer is about."""


def redocly(api: str, document: Path) -> str:
    """Lint with the recommended rules; warnings count."""
    said = run(tool("redocly"), "lint", "--config", str(HERE / "redocly.yaml"), str(document))
    if "Warning was generated" in said:
        raise JudgedError(said)
    return "no error, no warning"


def spectral(api: str, document: Path) -> str:
    """Lint with Spectral's OpenAPI rules; warnings count."""
    run(tool("spectral"), "lint", "--fail-severity", "warn", "-r", str(HERE / "spectral.yaml"), str(document))
    return "no error, no warning"


def drift(api: str, document: Path) -> str:
    """Compare the recorded traffic with the document."""
    path = FOLDER / f"{api}.har"
    recorded = [
        one
        for one in load(api)
        if not one.case.startswith(WRONG_ON_PURPOSE)
        and one.form is None
        # The tool takes a list joined by commas (explode: false) for its first item.
        and not any("," in value for _, value in one.request.query)
    ]
    path.write_text(json.dumps(archive(import_module(f"perpkit.{api}.api").API, recorded)))
    run(tool("redocly"), "drift", str(path), "--api", str(document), "--min-severity", "error")
    return f"{len(recorded)} recorded exchanges agree"


def prism(api: str, document: Path) -> str:
    """Call every operation of a mock server made from the document."""
    return f"{mock.call_everything(api, document)} operations answered"


def typescript(api: str, document: Path) -> str:
    """Generate TypeScript and compile it."""
    types = FOLDER / f"{api}.ts"
    run(tool("openapi-typescript"), str(document), "-o", str(types))
    run(tool("tsc"), "--noEmit", "--strict", "--skipLibCheck", str(types))
    return "types compile"


def openapi_generator(api: str, document: Path) -> str:
    """Validate and generate a client in another language with openapi-generator."""
    jar = FOLDER / "python" / "openapi_generator_cli" / "openapi-generator.jar"
    with tempfile.TemporaryDirectory() as folder:
        run("java", "-jar", str(jar), "generate", "-g", "go", "-i", str(document), "-o", folder)
        return f"{len(list(Path(folder).rglob('*.go')))} Go files"


def streams_redocly(api: str, document: Path) -> str:
    """Lint the description of streams; warnings count."""
    said = run(tool("redocly"), "lint", "--config", str(HERE / "redocly-asyncapi.yaml"), str(document))
    if "Warning was generated" in said:
        raise JudgedError(said)
    return "no error, no warning"


def streams_parser(api: str, document: Path) -> str:
    """Parse the description of streams with the parser of AsyncAPI; warnings count."""
    return run("node", str(HERE / "asyncapi.mjs"), str(document)).strip()


STREAM_JUDGES: tuple[Callable[[str, Path], str], ...] = (streams_redocly, streams_parser)
JUDGES: tuple[Callable[[str, Path], str], ...] = (redocly, spectral, drift, prism, typescript, openapi_generator)


def main() -> int:
    """Print every verdict; return 1 if a tool finds a problem."""
    warnings.simplefilter("ignore", HistoryClippedWarning)  # recordings grow older
    install()
    failed = 0
    for api in APIS:
        for kind, judges in (("openapi", JUDGES), ("asyncapi", STREAM_JUDGES)):
            document = ROOT / "generated" / kind / f"{api}.yaml"
            failed += sum(not _agrees(judge, api, document) for judge in judges)
    return 1 if failed else 0


def _agrees(judge: Callable[[str, Path], str], api: str, document: Path) -> bool:
    try:
        verdict, agrees = judge(api, document), True
    except (JudgedError, PerpkitError) as error:
        verdict, agrees = f"DOES NOT AGREE\n{error}", False
    print(f"{api:10} {judge.__name__:18} {verdict}", flush=True)
    return agrees


if __name__ == "__main__":
    sys.exit(main())
