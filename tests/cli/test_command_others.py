"""The commands that are not operations, exit statuses, and plug-ins."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from perpkit import errors
from perpkit.cli import clients, command, menu
from perpkit.cli.commands import docs, doctor
from perpkit.cli.commands.versions import program
from perpkit.cli.exits import MEANINGS, Exit, SetupError, status_of
from perpkit.coinglass import CoinGlass
from perpkit.sandbox import http_client

from .conftest import Run, Screen


def test_help_names_every_group_command_and_status(run: Run) -> None:
    ran = run("--help")
    assert ran.status == 0
    for words in ("coinglass", "ztdx", "CoinGlass API V4", "list", "archive", "--sandbox"):
        assert words in ran.out
    for status, meaning in MEANINGS.items():
        assert str(status.value) in ran.out
        assert meaning.split()[0] in ran.out
    assert run("").out == ran.out
    group = run("coinglass futures liquidation")
    assert group.status == 0
    assert "Liquidations of one pair, bar by bar." in group.out
    assert run("coinglass futures --help").out.index("groups:") < run("coinglass futures --help").out.index("commands:")


def test_help_of_an_operation_has_what_is_needed_first_and_choices_once(run: Run) -> None:
    out = run("coinglass futures liquidation history --help").out
    assert out.index("--exchange") < out.index("needed:") < out.index("optional:") < out.index("output:")
    assert out.count("1m, 3m, 5m") == 1
    assert "perpkit coinglass futures supported-exchanges" in " ".join(out.split())
    assert "cg." not in out
    assert "``" not in out
    assert "One of --order-id, --orig-client-order-id is needed." in " ".join(
        run("ztdx trade cancel-order --help").out.split()
    )


@pytest.mark.parametrize("width", [60, 80, 200])
def test_help_fits_the_terminal(run: Run, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for line in ("--help", "coinglass futures --help", "coinglass futures liquidation order --help", "api --help"):
        for row in run(line).out.splitlines():
            assert len(row) <= max(width, 60) or "https://" in row or row.startswith("  perpkit"), row


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"{program()}\n"


def test_list_finds_by_name_summary_path_and_option(run: Run) -> None:
    def found(words: str) -> list[str]:
        return [line.split("  ")[0] for line in run(f"list {words}").out.splitlines()[2:]]

    assert found("max pain")[0] == "coinglass futures liquidation max-pain"
    assert "coinglass futures liquidation order" in found("min_liquidation_amount")
    assert found("/fapi/v1/depth") == ["ztdx market depth"]
    assert found("FORCED orders")[0] == "coinglass futures liquidation order"
    assert len(found("")) == len(list(menu.operations()))
    assert "perpkit list shows all" in run("list zzzz").err
    ran = run("list liqidation")
    assert ran.status == 2
    assert "did you mean liquidation?" in ran.err


@pytest.mark.parametrize(
    "name",
    [
        "coinglass.futures.liquidation.order",
        "coinglass futures liquidation order",
        "perpkit coinglass futures liquidation order",
        "/api/futures/liquidation/order",
    ],
)
def test_describe_tells_all_of_it(run: Run, name: str) -> None:
    out = run(f"describe {name}").out
    for words in (
        "--min-liquidation-amount (needed)",
        "Standard",
        "usd_value",
        "USD",
        "https://docs",
        "--all:",
        "--sandbox",
    ):
        assert words in out


@pytest.mark.parametrize("name", ["coinglass.futures", "/api/nothing", "coinglass futures nothing", "list"])
def test_describe_of_something_else(run: Run, name: str) -> None:
    assert run(f"describe {name}").status == 2


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("coinglass.futures", "a group; perpkit coinglass futures lists what is in it"),
        ("doctor", "perpkit doctor --help"),
        ("futures.liquidation.history", "did you mean perpkit coinglass futures?"),
    ],
)
def test_describe_says_what_else_it_is(run: Run, name: str, words: str) -> None:
    assert words in run(f"describe {name}").err


@pytest.mark.parametrize("columns", [40, 100, 200])
def test_a_list_on_a_terminal_has_every_name_whole(columns: int, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    ran = run("list")
    assert ran.err == ""
    shown = screen.getvalue()
    for entry in menu.operations():
        assert f"{' '.join(menu.words_of(entry))}\n" in shown or f"{' '.join(menu.words_of(entry))}  " in shown
        assert entry.summary.split()[-1] in shown


def test_describe_an_answer_without_columns(run: Run) -> None:
    assert "columns:" not in run("describe coinglass.account.subscription").out


def test_api_calls_any_path(run: Run, tmp_path: Path) -> None:
    assert json.loads(run("api coinglass /api/futures/supported-coins --sandbox").out)[0] == "BTC"
    line = (
        "api coinglass '/api/futures/liquidation/history?exchange=Binance&symbol=BTCUSDT' --param interval=1d --sandbox"
    )
    assert json.loads(run(line).out)[0]["time"]
    target = tmp_path / "answer.json"
    assert run(f"{line} -o {target}").out == ""
    assert json.loads(target.read_text())
    assert run("api coinglass /api/nothing --sandbox").status == Exit.VENDOR


@pytest.mark.parametrize(
    "line",
    [
        "api coinglass api/x",
        "api coinglass https://example.org/api/x",
        "api coinglas /api/x",
        "api coinglass /api/x --param y",
        "api coinglass /api/x --json {",
        "api coinglass /api/x --json @absent.json",
        "api coinglass /api/x --method TRACE",
    ],
)
def test_api_refuses_what_cannot_be_sent(run: Run, line: str) -> None:
    ran = run(line)
    assert ran.status == 2
    assert ran.err.count("\n") == 1


def test_api_reads_a_body_from_a_file(run: Run, tmp_path: Path) -> None:
    body = tmp_path / "body.json"
    body.write_text('{"symbol": "BTCUSDT"}')
    ran = run(f"api ztdx /fapi/v1/unknown --method POST --json @{body} --yes --sandbox")
    assert ran.status == Exit.VENDOR


def test_limits_by_plan_and_what_is_used(run: Run) -> None:
    out = run("limits coinglass --sandbox").out
    assert "Startup" in out
    assert "of 1200 requests" in out
    assert "request-weight" in run("limits --sandbox").out
    assert "no key" in run("limits").out


def test_doctor_finds_everything_in_order(run: Run) -> None:
    ran = run("doctor --sandbox")
    assert ran.status == 0
    for words in ("perpkit", "Python", "answered after", "PROFESSIONAL", "rich"):
        assert words in ran.out


def test_doctor_says_what_is_missing(run: Run) -> None:
    ran = run("doctor coinglass")
    assert ran.status == 1
    assert "!!  coinglass  no key: set COINGLASS_API_KEY" in ran.out


def test_doctor_says_what_is_wrong_and_shows_no_key(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COINGLASS_API_KEY", "fake-secret-key-9")

    class Refused(CoinGlass):
        def __init__(self, **options: Any) -> None:
            client = http_client("coinglass", "invalid-key")
            super().__init__(**options, http_client=client, limiter=False)

    def refused(_: str) -> type[CoinGlass]:
        return Refused

    for module in (clients, doctor):
        monkeypatch.setattr(module, "client_class", refused)
    ran = run("doctor coinglass")
    assert ran.status == 1
    assert "api_key from COINGLASS_API_KEY" in ran.out
    assert "!!  coinglass  InvalidKeyError" in ran.out
    file = home / ".config" / "perpkit" / "profiles.toml"
    file.parent.mkdir(parents=True)
    file.write_text('[default.coinglass]\napi_key = "fake-secret-key-9"\nplan = "Startup"')
    file.chmod(0o644)
    assert "!!  profiles   " in run("doctor coinglass").out
    file.chmod(0o600)
    monkeypatch.delenv("COINGLASS_API_KEY")
    ran = run("doctor coinglass")
    assert "profile default" in ran.out
    assert "plan Startup" in ran.out
    assert "'absent' is not a profile" in run("doctor coinglass --profile absent").out
    assert "fake-secret-key-9" not in ran.out + ran.err


def test_docs_lists_the_pages_of_this_installation(run: Run) -> None:
    assert "- [Errors and retries](guides/errors.md): " in run("docs").out
    folder = docs.found()
    assert folder is not None
    assert run("docs --path").out == f"{folder / 'llms.txt'}\n"


@pytest.mark.parametrize("name", ["errors", "guides/errors", "guides/errors.md"])
def test_docs_prints_a_page(run: Run, name: str) -> None:
    assert run(f"docs {name}").out.startswith("# Errors and retries\n")


@pytest.mark.parametrize("name", ["futures.liquidation", "cg.futures.liquidation", "operations/cg.futures.liquidation"])
def test_docs_prints_the_page_of_a_group(run: Run, name: str) -> None:
    assert run(f"docs {name}").out.startswith("# cg.futures.liquidation\n")
    assert run(f"docs {name} --path").out.endswith("cg.futures.liquidation.md\n")


def test_docs_suggests_a_page_for_one_that_does_not_exist(run: Run) -> None:
    ran = run("docs erors")
    assert ran.status == 2
    assert "there is no page erors; did you mean errors?" in ran.err
    assert "perpkit docs lists all of them" in run("docs qqqqqq").err


def test_docs_says_what_else_there_is_if_the_pages_are_missing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docs, "found", lambda: None)
    ran = run("docs")
    assert ran.status == 3
    assert "perpkit describe" in ran.err


def test_every_error_of_the_package_has_a_status_of_its_kind() -> None:
    for name in errors.__all__:
        kind = getattr(errors, name)
        if issubclass(kind, errors.PerpkitError) and kind is not errors.PerpkitError:
            assert status_of(kind.__new__(kind)) is not Exit.FAULT, name
    expected: dict[type[Exception], Exit] = {
        errors.PlanPathError: Exit.PLAN,
        errors.TooManyRequestsError: Exit.RATE_LIMIT,
        errors.InvalidKeyError: Exit.REFUSED_KEY,
        errors.BadRequestError: Exit.VENDOR,
        errors.DecodeError: Exit.UNREADABLE,
        errors.RequestTimeoutError: Exit.NO_ANSWER,
        errors.OrderOutcomeUnknown: Exit.OUTCOME_UNKNOWN,
        errors.ParameterError: Exit.USAGE,
        errors.ConfigurationError: Exit.CONFIGURATION,
    }
    assert {kind: status_of(kind.__new__(kind)) for kind in expected} == expected
    assert status_of(OSError()) is Exit.OUTPUT
    assert status_of(BrokenPipeError()) is Exit.PIPE_CLOSED
    assert status_of(RuntimeError()) is Exit.FAULT
    assert set(MEANINGS) == set(Exit)


def test_a_fault_is_one_line_and_debug_shows_where(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise RuntimeError("broken")

    monkeypatch.setattr("perpkit.cli.commands.list.run", broken)
    ran = run("list")
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert "a fault of perpkit: RuntimeError: broken" in ran.err
    assert "Traceback" in run("list --debug").err
    assert "test_command_others.py" in run("--debug list").err


def test_a_warning_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import warnings

    def warned(*_: object) -> int:
        warnings.simplefilter("always")
        warnings.warn("rows are missing", errors.HistoryClippedWarning, stacklevel=1)
        return 0

    monkeypatch.setattr("perpkit.cli.commands.list.run", warned)
    assert run("list").err == "perpkit: note: rows are missing\n"


def test_archive_is_a_plug_in(run: Run) -> None:
    assert "pull" in run("archive --help").out
    ran = run("archive pul")
    assert ran.status == 2
    assert "did you mean pull?" in ran.err
    for name in ("archive status", "watch"):
        assert run(f"{name} absent.toml").err == f"perpkit {name.split()[0]}: absent.toml: No such file or directory\n"
    assert run("archive pull absent.toml").status == 2
    assert "no option --qiet; did you mean --quiet?" in run("archive pull absent.toml --qiet").err


def test_help_of_a_stream_shows_choices_once(run: Run) -> None:
    help_text = run("stream coinglass liquidation-orders --help").out
    assert "{" not in help_text
    assert help_text.count("drop-newest") == help_text.count("liquidation_orders") == 1


def test_a_plug_in_without_its_packages_says_what_to_install(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> ModuleType:
        raise ModuleNotFoundError("no", name="matplotlib")

    def there(_: str) -> bool:
        return True

    monkeypatch.setattr(menu, "_there", there)
    monkeypatch.setattr(command, "import_module", missing)
    ran = run("chart heatmap")
    assert ran.status == 3
    assert "pip install 'perpkit[charts]'" in ran.err


def test_a_plug_in_that_is_not_there_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    offered = menu.top().children()
    for name, (module, _, _) in menu.PLUG_INS.items():
        assert (name in offered) is menu._there(module)  # pyright: ignore[reportPrivateUsage]
    assert not menu._there("perpkit.absent.command")  # pyright: ignore[reportPrivateUsage]


@pytest.mark.parametrize("name", menu.PLUG_INS)
def test_options_of_a_plug_in_need_none_of_its_packages(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if name not in menu.top().children():
        pytest.skip(f"there is no perpkit {name} yet")
    for package in ("deltalake", "arro3", "matplotlib", "bokeh", "mcp", "websockets", "prometheus_client", "rich"):
        monkeypatch.setitem(sys.modules, package, None)
    node = menu.top().children()[name]
    assert isinstance(node, menu.Command)
    assert command.parser_of(node).format_help()


def test_a_missing_module_of_ours_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> ModuleType:
        raise ModuleNotFoundError("no", name="perpkit.cli.absent")

    monkeypatch.setattr(command, "import_module", missing)
    node, _ = menu.find(["list"])
    assert isinstance(node, menu.Command)
    with pytest.raises(ModuleNotFoundError):
        command.parser_of(node)
    assert not isinstance(ModuleNotFoundError(), SetupError)


def test_the_guide_lists_every_status_and_command() -> None:
    guide = (Path(__file__).resolve().parents[2] / "docs" / "guides" / "command-line.md").read_text()
    for status, meaning in MEANINGS.items():
        assert f"| {status.value} | {meaning} |" in guide
    for name in menu.OWN:
        assert f"perpkit {name}" in guide
