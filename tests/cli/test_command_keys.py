"""Keys, profiles, what changes something, and what is secret."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from perpkit.cli import keys
from perpkit.cli.clients import client_class
from perpkit.cli.exits import SetupError
from perpkit.errors import ConfigurationError

from .conftest import Run

COINS = "coinglass futures supported-coins"
ORDER = "ztdx trade set-leverage --symbol BTCUSDT --leverage 5 --sandbox"
FILE = """
[default.coinglass]
api_key = "fake-default-key"
plan = "Startup"

[work.coinglass]
api_key = "fake-work-key"

[work.ztdx]
api_key = "fake-ztdx-key"
api_secret = "fake-ztdx-secret"
"""


@pytest.fixture
def profiles(home: Path) -> Path:
    path = keys.path()
    path.parent.mkdir(parents=True)
    path.write_text(FILE)
    path.chmod(0o600)
    return path


def test_without_a_key_the_error_says_where_it_goes(run: Run) -> None:
    ran = run(COINS)
    assert (ran.status, ran.out) == (3, "")
    for words in ("COINGLASS_API_KEY", "profiles.toml", "--sandbox"):
        assert words in ran.err


def test_a_profile_goes_before_the_environment_which_goes_before_the_default(
    profiles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    api = client_class("coinglass").api
    assert keys.options(api, None) == {"api_key": "fake-default-key", "plan": "Startup"}
    monkeypatch.setenv("COINGLASS_API_KEY", "fake-environment-key")
    assert keys.options(api, None) == {}
    assert keys.options(api, "work") == {"api_key": "fake-work-key"}
    assert keys.options(client_class("ztdx").api, None) == {}
    assert set(keys.options(client_class("ztdx").api, "work")) == {"api_key", "api_secret"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660])
def test_a_file_that_others_may_read_is_refused(profiles: Path, run: Run, mode: int) -> None:
    profiles.chmod(mode)
    ran = run(COINS)
    assert ran.status == 3
    assert f"chmod 600 {profiles}" in ran.err
    assert "fake" not in ran.err


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('api_key = "fake-secret-9', "this is not TOML"),
        ('api_key = "fake-secret-9"', "is not in a profile"),
        ('[other.coinglass]\napi_key = "fake-secret-9"', "'absent' is not a profile; there are: other"),
        ('[absent.ztdx]\napi_key = "fake-secret-9"', "no part [absent.coinglass]"),
        ('[absent.coinglass]\napi_kee = "fake-secret-9"', "'api_kee', which is not known; did you mean api_key?"),
        ("[absent.coinglass]\napi_key = 9", "must be a text"),
    ],
)
def test_a_wrong_file_is_one_line_without_its_values(profiles: Path, run: Run, text: str, words: str) -> None:
    profiles.write_text(text)
    ran = run(f"{COINS} --profile absent")
    assert ran.status == 3
    assert words in ran.err
    assert ran.err.count("\n") == 1
    assert "fake-secret-9" not in ran.err


ASKING = (
    COINS,
    "coinglass futures liquidation history --exchange Binance --symbol BTCUSDT --interval 1d --last 3d --all",
    "api coinglass /api/futures/supported-coins",
    "doctor coinglass",
    "limits",
    "chart etf-flows",
    "stream coinglass liquidation-orders",
    "watch {folder}/watch.toml",
    "archive pull {folder}/archive.toml",
    "archive status {folder}/archive.toml",
)
"""Lines that ask a vendor, one for each way in which a client is made."""
WATCHED = """
sources.coins.poll = "coinglass.futures.supported_coins"
targets.desk.terminal = true
rules = [{ name = "quiet", source = "coins", measure = "absent", window = "1h", targets = ["desk"] }]
"""
KEPT = """
archive = "kept"
datasets = [{ name = "futures.liquidation.history", exchange = "Binance", symbol = "BTCUSDT", interval = "1d" }]
"""


@pytest.fixture
def asking(request: pytest.FixtureRequest, home: Path) -> str:
    """A line, and the files that it names."""
    (home / "watch.toml").write_text(WATCHED)
    (home / "archive.toml").write_text(KEPT)
    line: str = request.param
    if line.startswith("chart"):
        pytest.importorskip("matplotlib")
    return line.format(folder=home)


@pytest.mark.parametrize("asking", ASKING, indirect=True)
def test_every_command_takes_a_profile(asking: str, profiles: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    used: list[str] = []

    class Recording:
        api = client_class("coinglass").api

        def __init__(self, api_key: str, **_: object) -> None:
            used.append(api_key)
            raise ConfigurationError("stopped here")

    def recording(api: str) -> type[Recording]:
        return Recording

    monkeypatch.setattr("perpkit.cli.clients.client_class", recording)
    monkeypatch.setenv("COINGLASS_API_KEY", "fake-environment-key")
    ran = run(f"{asking} --profile work")
    assert used[0] == "fake-work-key"
    assert "stopped here" in ran.out + ran.err


@pytest.mark.parametrize(
    "asking", [line for line in ASKING if line.startswith(("archive pull", "watch"))], indirect=True
)
def test_without_a_key_a_command_with_a_file_says_what_to_write_there(asking: str, run: Run) -> None:
    ran = run(asking)
    assert (ran.status, ran.err.count("\n")) == (3, 1)
    assert "COINGLASS_API_KEY" in ran.err
    assert "sandbox = true in the file needs none" in ran.err
    assert "--sandbox" not in ran.err


@pytest.mark.parametrize("asking", [line for line in ASKING if not line.startswith("doctor")], indirect=True)
def test_every_command_refuses_a_profile_that_it_cannot_use(asking: str, profiles: Path, run: Run) -> None:
    ran = run(f"{asking} --profile wrok")
    assert (ran.status, ran.err.count("\n")) == (3, 1)
    assert "'wrok' is not a profile; did you mean work?" in ran.err
    profiles.chmod(0o644)
    ran = run(asking)
    assert (ran.status, ran.err.count("\n")) == (3, 1)
    assert f"chmod 600 {profiles}" in ran.err


def test_a_file_that_is_not_there_is_said(run: Run) -> None:
    ran = run(f"{COINS} --profile work")
    assert ran.status == 3
    assert "No such file" in ran.err


def test_the_file_is_where_the_system_keeps_such_files(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert keys.path() == home / ".config" / "perpkit" / "profiles.toml"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "xdg"))
    assert keys.path() == home / "xdg" / "perpkit" / "profiles.toml"
    monkeypatch.setattr("sys.platform", "darwin")
    assert keys.path() == home / "Library" / "Application Support" / "perpkit" / "profiles.toml"
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("APPDATA", str(home / "roaming"))
    assert keys.path() == home / "roaming" / "perpkit" / "profiles.toml"


def test_modes_are_not_looked_at_on_windows(profiles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profiles.chmod(0o644)
    monkeypatch.setattr("sys.platform", "win32")
    assert "default" in keys.read(profiles)
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(SetupError, match="chmod 600"):
        keys.read(profiles)


def test_one_of_several_ways_to_say_who_calls_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    api = client_class("ztdx").api
    assert keys.missing(api, {}) == ["ZTDX_API_KEY", "ZTDX_API_SECRET"]
    assert keys.missing(api, {"api_key": "fake", "api_secret": "fake"}) == []
    monkeypatch.setenv("ZTDX_API_KEY", "fake")
    assert keys.missing(api, {}) == ["ZTDX_API_SECRET"]


def test_what_changes_something_needs_yes_without_a_terminal(run: Run) -> None:
    ran = run(ORDER)
    assert (ran.status, ran.out) == (2, "")
    assert "--yes" in ran.err
    assert "leverage" in run(f"{ORDER} --yes").out
    raw = "api ztdx /fapi/v1/leverage?symbol=BTCUSDT&leverage=5 --method POST --sandbox"
    assert "--yes" in run(raw).err
    assert run(f"{raw} --yes").status == 0
    assert "--yes" in run("coinglass futures supported-coins --yes").err, "reading needs no such option"


def test_a_credential_in_an_answer_is_masked(run: Run) -> None:
    line = "ztdx account create-listen-key --sandbox"
    for form in ("json", "ndjson", "csv", "table"):
        ran = run(f"{line} --output {form}")
        assert "fakeListenKey" not in ran.out
        assert "***" in ran.out
        assert "--show-secret" in ran.err
        assert "fakeListenKey" in run(f"{line} --output {form} --show-secret").out
    raw = "api ztdx /fapi/v1/listenKey --method POST --yes --sandbox"
    assert run(raw).status == 2
    assert "fakeListenKey" in run(f"{raw} --show-secret").out
