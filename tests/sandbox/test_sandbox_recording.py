"""Reading recordings."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from perpkit.sandbox import RecordingError, apis, load
from perpkit.sandbox.recording import cases, find, lend
from tests.sandbox.acme import recording

FILE: dict[str, Any] = {
    "operation": "status",
    "case": "documented",
    "title": "Everything is up.",
    "provenance": {"kind": "document", "source": "the manual"},
    "request": {
        "method": "GET",
        "path": "/status",
        "query": [["b", "1"], ["a", "2"], ["b", "é"]],
        "headers": ["Acme-Key"],
        "body": None,
    },
    "status": 200,
    "headers": [["content-type", "application/json"]],
    "body": '{ "data":\t"☃ é" }\r\n',
}


def write(root: Path, content: object, name: str = "acme/status/documented.json") -> None:
    """Write a file of recordings."""
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content if isinstance(content, str) else json.dumps(content))


def test_a_recording_is_read_to_the_byte(recordings: Path) -> None:
    write(recordings, FILE)
    (one,) = load("acme")
    assert one.body == '{ "data":\t"☃ é" }\r\n'.encode()
    assert one.request.query == (("b", "1"), ("a", "2"), ("b", "é"))
    assert (one.provenance.kind, one.provenance.source, one.provenance.date) == ("document", "the manual", None)
    assert (one.status, one.headers) == (200, (("content-type", "application/json"),))
    assert load("acme") is load("acme")


def test_they_are_sorted_by_operation_and_case(recordings: Path) -> None:
    for name in ("b/one", "a/two", "a/one"):
        operation, case = name.split("/")
        write(recordings, FILE | {"operation": operation, "case": case}, f"acme/{name}.json")
    write(recordings, "not a recording", "acme/a/README.md")
    write(recordings, "not a recording", "acme/.DS_Store")
    assert [(one.operation, one.case) for one in load("acme")] == [("a", "one"), ("a", "two"), ("b", "one")]


def test_what_is_lent_comes_first_and_says_where_it_was_seen(recordings: Path) -> None:
    write(recordings, FILE)
    write(recordings, FILE | {"operation": "trades", "case": "rate-limit", "status": 429}, "acme/_api/rate-limit.json")
    lent, own = load("acme")
    assert (lent.lent, lent.folder, lent.operation, lent.case) == (True, "_api", "trades", "rate-limit")
    assert (own.lent, own.folder) == (False, "status")


def test_lent_refusal_answers_the_request_of_another_recording(recordings: Path) -> None:
    seen_at: dict[str, Any] = {"method": "GET", "path": "/trades", "query": [], "headers": [], "body": None}
    write(recordings, FILE)
    write(
        recordings,
        FILE | {"operation": "trades", "case": "missing-key", "request": seen_at},
        "acme/_api/missing-key.json",
    )
    lent, own = load("acme")
    answer = lend(lent, own)
    assert (answer.operation, answer.request.path, answer.request.query) == ("status", "/status", own.request.query)
    assert answer.request.headers == ()
    assert (answer.case, answer.body) == ("missing-key", lent.body)


def test_apis_are_the_folders(recordings: Path) -> None:
    for name in ("zebra", "acme", "__pycache__", ".hidden"):
        (recordings / name).mkdir()
    assert apis() == ("acme", "zebra")


def test_an_unknown_api_names_those_there_are(recordings: Path) -> None:
    write(recordings, FILE)
    with pytest.raises(LookupError, match="no recordings of 'amce'; there are some of: acme"):
        load("amce")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (FILE | {"status": "200"}, r"recording status/documented.json: .*`\$\.status`"),
        (FILE | {"request": {"method": "GET"}}, r"status/documented.json: .*`path`.*`\$\.request`"),
        (FILE | {"request": {"method": "GET", "path": "/", "query": [["a"]]}}, r"`\$\.request\.query\[0\]`"),
        (FILE | {"provenance": {"kind": "hearsay"}}, r"'hearsay'.*`\$\.provenance\.kind`"),
        ({key: value for key, value in FILE.items() if key != "body"}, "status/documented.json: .*`body`"),
        (FILE | {"operation": "stats"}, "`operation` is 'stats'; the file's place says 'status'"),
        (FILE | {"case": "observed"}, "`case` is 'observed'; the file's place says 'documented'"),
        ("{", "status/documented.json: Input data was truncated"),
    ],
)
def test_a_malformed_file_is_named_with_the_key(recordings: Path, content: object, message: str) -> None:
    write(recordings, content)
    with pytest.raises(RecordingError, match=message):
        load("acme")


def test_bytes_that_are_no_text_are_an_error_too(recordings: Path) -> None:
    write(recordings, "")
    content = json.dumps(FILE).replace("Everything", "\xff", 1).encode("latin-1")
    (recordings / "acme/status/documented.json").write_bytes(content)
    with pytest.raises(RecordingError, match=r"status/documented\.json"):
        load("acme")


def test_recordings_inside_an_archive_are_read(recordings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = recordings / "wheel.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("recordings/acme/status/documented.json", json.dumps(FILE))
    with zipfile.ZipFile(archive) as file:
        monkeypatch.setattr("perpkit.sandbox.recording.root", lambda: zipfile.Path(file, "recordings/"))
        assert apis() == ("acme",)
        assert load("acme")[0].title == "Everything is up."


@pytest.mark.parametrize(
    ("case", "success"),
    [("documented", True), ("observed", True), ("observed-empty", True), ("observer", False), ("bad-request", False)],
)
def test_the_case_tells_success_from_error(case: str, success: bool) -> None:
    assert recording("status", case, "{}").success is success


def test_find_and_cases() -> None:
    some = [recording("a", "observed", "1"), recording("b", "observed", "2"), recording("b", "documented", "3")]
    found = find(some, "b", "observed")
    assert found is some[1]
    assert find(some, "a", "documented") is None
    assert cases(some) == ("documented", "observed")
