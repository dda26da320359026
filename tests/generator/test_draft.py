"""Drafts: an operation is written from its path and one answer. What a person must decide is marked."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import build
from generator.__main__ import PROJECT
from generator.__main__ import main as generate
from generator.build import RECORDINGS
from generator.description.document import dump
from generator.description.problem import ProblemError
from generator.description.undecided import DECIDE
from generator.draft.__main__ import main
from generator.draft.drafting import draft
from generator.draft.writing import block, inserted, scalar

COMMON = """\
openapi: 3.1.0
info: {title: Small, version: '1', description: A vendor.}
servers: [{url: https://small.example, description: Production}]
tags:
  - name: spot
    description: Spot.
x-plans:
  - {name: Free, rate-limit-per-minute: 1, history-days: {}}
paths: {}
components:
  parameters:
    Pair: {name: symbol, in: query, description: Pair., schema: {type: string, description: Name.}}
    Coin: {name: symbol, in: query, description: Coin., schema: {type: string, description: Name.}}
    Interval: {name: interval, in: query, description: Width., schema: {$ref: '#/components/schemas/Interval'}}
    Venues:
      {name: venues, in: query, description: Venues., schema: {type: array, items: {type: string}}}
    Limit: {name: limit, in: query, description: Rows., schema: {type: integer, minimum: 1, maximum: 9, x-unit: rows}}
  schemas:
    Interval: {type: string, enum: [1h, 1d], description: Width.}
    Moment:
      {type: integer, format: int64, minimum: 1000000000000, maximum: 9999999999999, x-unit: ms, description: Moment.}
    UsdAmount: {type: number, minimum: 0, x-unit: USD, description: Money.}
    UsdText: {type: string, format: decimal, pattern: '^[0-9.]+$', x-unit: USD, description: Money.}
    PriceInUsd: {type: number, minimum: 0, x-unit: USD, description: Price.}
    Named:
      type: object
      required: [name, usd]
      description: Something named.
      properties:
        name: {type: string, description: Name.}
        usd: {$ref: '#/components/schemas/UsdAmount', description: Money.}
"""
SPOT = """\
# A comment that stays.
openapi: 3.1.0
info: {title: Small spot, version: '1'}
paths:
  /api/spot/pairs:   # odd spacing stays too
    get:
      operationId: spot_pairs
      tags: [spot]
      parameters:
        - {$ref: 'common.yaml#/components/parameters/Limit'}
      responses:
        '200': {description: Pairs.}
"""
CLIENT = """\
overlay: 1.1.0
info: {title: Client, version: '1'}
actions:
  - target: $
    description: Settings.
    update:
      x-perpkit: {client: Small, base-path: /api, envelope: {code: code, data: data, success: ['0', 0]}}
  - target: $.components
    description: The key.
    update:
      securitySchemes:
        apiKey: {type: apiKey, in: header, name: SMALL-KEY}
"""
ADDRESS = "/api/spot/price/history?symbol=BTCUSDT&interval=1d&limit=2"
ROWS = [{"time": 1762300800000, "volume_usd": "12.50", "n": None}, {"time": 1762387200000, "volume_usd": "7", "n": 5}]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one small API."""
    for name, text in {
        "spec/small/common.yaml": COMMON,
        "spec/small/spot.yaml": SPOT,
        "spec/units.yaml": (PROJECT / "spec/units.yaml").read_text(encoding="utf-8"),
        "overlays/openapi/small/client.overlay.yaml": CLIENT,
    }.items():
        file = tmp_path / "project" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path / "project"


def example(root: Path, data: object, **envelope: object) -> Path:
    file = root.parent / "answer.json"
    file.write_text(json.dumps({"code": "0", "data": data, **envelope}, indent=1), encoding="utf-8")
    return file


def drafted(root: Path, data: object, address: str = ADDRESS) -> dict[str, Any]:
    """Return the document of the group with the drafted operation."""
    [text, _] = draft(root, "small", address, example(root, data)).values()
    document: dict[str, Any] = yaml.safe_load(text)
    return document


def operation(document: dict[str, Any], address: str = ADDRESS) -> Any:
    return document["paths"][address.partition("?")[0]]["get"]


def payload(document: dict[str, Any], address: str = ADDRESS) -> Any:
    media = operation(document, address)["responses"]["200"]["content"]["application/json"]
    return media["schema"]["oneOf"][0]["properties"]["data"]


def test_document_is_laid_out_as_by_hand(root: Path) -> None:
    [[file, text], _] = draft(root, "small", ADDRESS, example(root, ROWS)).items()
    assert file == root / "spec/small/spot-price.yaml"
    assert (
        text
        == """\
openapi: 3.1.0
info:
  title: 'Small, spot price'
  version: '1'
  description: 'DECIDE: what this group of operations is about'
tags:
  - {name: spot.price, description: 'DECIDE: what the group holds'}
paths:
  /api/spot/price/history:
    get:
      operationId: spot_price_history
      tags: [spot.price]
      summary: 'DECIDE: what it gives, in a few words'
      description: 'DECIDE: what it gives, in a sentence or two of your own'
      externalDocs: {url: 'DECIDE: https address of the vendor''s page'}
      x-plans: 'DECIDE: those of [Free] that may call it'
      x-plan-limits: 'DECIDE: [interval, history] if the table of plans applies; else delete it'
      x-row-cap: 'DECIDE: most rows in one answer, as a number; delete the line if not stated'
      parameters:
        - {$ref: 'DECIDE: which symbol, common.yaml#/components/parameters/(Pair|Coin) or a new one'}
        - {$ref: 'common.yaml#/components/parameters/Interval'}
        - {$ref: 'common.yaml#/components/parameters/Limit'}
      responses:
        '200':
          description: 'DECIDE: what comes back'
          content:
            application/json:
              schema:
                oneOf:
                  - properties:
                      data:
                        type: array
                        description: 'DECIDE: what data lists, and in which order'
                        items: {$ref: '#/components/schemas/PriceHistoryRow'}

components:
  schemas:
    PriceHistoryRow:
      type: object
      required: [time, volume_usd, n]
      description: 'DECIDE: what one PriceHistoryRow is'
      properties:
        time: {$ref: 'common.yaml#/components/schemas/Moment', description: 'DECIDE: meaning of time'}
        volume_usd: {$ref: 'common.yaml#/components/schemas/UsdText', description: 'DECIDE: meaning of volume_usd'}
        n:
          description: 'DECIDE: meaning of n'
          oneOf:
            - {$ref: 'DECIDE: unit of n, common.yaml#/components/schemas/(UsdAmount|PriceInUsd)'}
            - {type: 'null'}
"""
    )


def test_recording_holds_the_answer_and_how_it_was_asked(root: Path) -> None:
    [_, [file, text]] = draft(root, "small", ADDRESS, example(root, ROWS)).items()
    assert file == root / RECORDINGS / "small/spot_price_history/observed.json"
    recording = json.loads(text)
    assert json.loads(recording["body"]) == {"code": "0", "data": ROWS}
    assert " " not in recording["body"]
    assert '      ["symbol", "BTCUSDT"],\n' in text
    assert recording["request"]["headers"] == ["SMALL-KEY"]
    assert recording["request"]["path"] == "/api/spot/price/history"
    assert recording["title"].startswith(DECIDE)


def test_operation_of_a_known_tag_is_appended_and_nothing_else_moves(root: Path) -> None:
    address = "/api/spot/coins?venues=a,b"
    [[file, text], _] = draft(root, "small", address, example(root, ["BTC"])).items()
    assert file == root / "spec/small/spot.yaml"
    assert text.startswith(SPOT)
    document = yaml.safe_load(text)
    assert list(document["paths"]) == ["/api/spot/pairs", "/api/spot/coins"]
    parameters = operation(document, address)["parameters"]
    assert parameters == [{"$ref": f"common.yaml#/components/parameters/{name}"} for name in ("Venues", "Limit")]


def test_draft_is_refused_until_everything_is_decided(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([ADDRESS, str(example(root, ROWS)), "--api", "small", "--root", str(root)]) == 0
    assert "spec/small/spot-price.yaml: " in capsys.readouterr().out
    assert generate(["--root", str(root)]) == 1
    told = capsys.readouterr().err.splitlines()
    place = "spec/small/spot-price.yaml:13: $.paths['/api/spot/price/history'].get.summary"
    assert told[2].startswith(f"{place}: not decided yet: what it gives, in a few words; write it instead of the text")
    recording = f"{RECORDINGS}/small/spot_price_history/observed.json"
    assert any(line.startswith(f"{recording}:4: $: not decided") for line in told)
    texts = sum(file.read_text().count(DECIDE) for file in root.rglob("*") if file.is_file())
    assert len(told) == texts + 1, "each is named, and that nothing was written"
    assert not (root / "generated").exists()


@pytest.mark.parametrize("content", ["info: {title: 'DECIDE: title'}", "info: {DECIDE: title}", "tags: [DECIDE]"])
def test_decision_is_missed_wherever_it_stands(root: Path, content: str) -> None:
    (root / "spec/small/new.yaml").write_text(f"openapi: 3.1.0\n{content}\n")
    with pytest.raises(ProblemError, match=r"new\.yaml:2: .*not decided yet: (title|what belongs here|: title)?"):
        build.compose(build.sources(root)[0])


@pytest.mark.parametrize(
    ("values", "schema"),
    [
        ([True, False], {"type": "boolean"}),
        (["a", "b"], {"type": "string", "minLength": 1}),
        (["a", ""], {"type": "string"}),
        (["a", None], {"type": ["string", "null"], "minLength": 1}),
        ([None, None], {"type": "null"}),
        ([-1.5, 2], {"type": "number", "x-signed": True, "x-unit": f"{DECIDE}: unit of field, see docs/extensions.md"}),
        ([-1, 2], {"x-signed": True, "type": f"{DECIDE}: number or integer"}),
        ([{"a": 1}, "x"], {}),
        (["-1.5"], {"type": "string", "format": "decimal", "pattern": r"^-?(0|[1-9][0-9]{0,12})(\.[0-9]{1,20})?$"}),
        (["-1.5", 2], {"type": ["number", "string"], "format": "decimal"}),
        ([1, 2.5], {"$ref": f"{DECIDE}: unit of field, common.yaml#/components/schemas/(UsdAmount|PriceInUsd)"}),
        (["1.5"], {"$ref": f"{DECIDE}: unit of field, common.yaml#/components/schemas/(UsdText)"}),
    ],
)
def test_values_show_their_type(root: Path, values: list[object], schema: dict[str, object]) -> None:
    document = drafted(root, [{"field": value} for value in values])
    found = document["components"]["schemas"]["PriceHistoryRow"]["properties"]["field"]
    assert schema.items() <= found.items()
    assert found["description"].startswith(DECIDE)


@pytest.mark.parametrize(
    ("name", "value", "reference"),
    [
        ("update_time", 1762300800000, "Moment"),
        ("updateTime", 1762300800000, "Moment"),
        ("created_at", 1762300800000, "Moment"),
        ("volume_usd", 1.5, "UsdAmount"),
        ("price_usd", 1.5, "PriceInUsd"),
        ("volumeUsd", "1.5", "UsdText"),
    ],
)
def test_shared_scalar_that_fits_is_used(root: Path, name: str, value: object, reference: str) -> None:
    row = drafted(root, [{name: value}])["components"]["schemas"]["PriceHistoryRow"]
    assert row["properties"][name]["$ref"] == f"common.yaml#/components/schemas/{reference}"


def test_quantities_of_other_groups_are_not_listed(root: Path) -> None:
    weight = "  schemas:\n    Weight: {type: number, minimum: 0, x-unit: index, description: A weight.}\n"
    (root / "spec/small/zoo.yaml").write_text(f"openapi: 3.1.0\npaths: {{}}\ncomponents:\n{weight}")
    row = drafted(root, [{"field": 1.5}])["components"]["schemas"]["PriceHistoryRow"]
    shown = "common.yaml#/components/schemas/(UsdAmount|PriceInUsd) or another one"
    assert row["properties"]["field"]["$ref"] == f"{DECIDE}: unit of field, {shown}"


def test_a_long_text_is_not_broken_within_a_word() -> None:
    text = " or ".join(f"futures-long-short-{number}.yaml#/components/schemas/(Ratio|Share)" for number in range(9))
    lines = block({"$ref": text}, 4)
    assert lines[0] == "    $ref: >-"
    assert " ".join(line.strip() for line in lines[1:]) == text
    assert max(map(len, lines)) <= 120


def test_seconds_are_told_from_milliseconds_and_from_amounts(root: Path) -> None:
    row = drafted(root, [{"time": 1762300800, "total": 1762300800000}])["components"]["schemas"]["PriceHistoryRow"]
    assert row["properties"]["time"]["x-unit"] == "s"
    assert row["properties"]["total"]["$ref"].startswith(DECIDE)


def test_member_that_is_absent_is_not_required(root: Path) -> None:
    schemas = drafted(root, [{"a": "x"}, {"a": "y", "b": "z"}])["components"]["schemas"]
    assert schemas["PriceHistoryRow"]["required"] == ["a"]


def test_rows_of_positions_become_a_tuple(root: Path) -> None:
    document = drafted(root, [[1762300800000, "1.5"], [1762387200000, "2.5"]])
    row = document["components"]["schemas"]["PriceHistoryRow"]
    assert payload(document)["items"] == {"$ref": "#/components/schemas/PriceHistoryRow"}
    assert row["minItems"] == row["maxItems"] == 2
    assert [member["title"] for member in row["prefixItems"]] == [
        f"{DECIDE}: name of position {index}, in snake_case" for index in (0, 1)
    ]


@pytest.mark.parametrize(
    "data",
    [
        {"100.5": ["a"], "101": ["b"]},
        {"BTC": {"usd": 1}, "ETH": {"usd": 2}},
        {"Binance": ["a"], "OKX": ["b"], "Bybit": []},
    ],
)
def test_keys_that_are_data_become_a_map(root: Path, data: dict[str, object]) -> None:
    document = drafted(root, data)
    assert payload(document) == {"$ref": "#/components/schemas/PriceHistory"}
    assert "additionalProperties" in document["components"]["schemas"]["PriceHistory"]


def test_object_that_is_described_already_is_referred_to(root: Path) -> None:
    document = drafted(root, [{"name": "a", "usd": 5}])
    assert payload(document)["items"] == {"$ref": "common.yaml#/components/schemas/Named"}
    assert payload(document)["description"].startswith(DECIDE)
    assert "components" not in document


def test_object_of_the_same_members_that_does_not_fit_is_new(root: Path) -> None:
    document = drafted(root, [{"name": "a", "usd": -5}])
    assert payload(document)["items"] == {"$ref": "#/components/schemas/PriceHistoryRow"}


def test_empty_list_says_so(root: Path) -> None:
    assert payload(drafted(root, []))["items"]["description"] == f"{DECIDE}: the list was empty; its items"


def test_unknown_parameters_are_written_out(root: Path) -> None:
    address = "/api/spot/book?depth=20&side=bid"
    depth, side, _ = operation(drafted(root, [], address), address)["parameters"]
    assert (depth["name"], depth["schema"]["type"], depth["example"]) == ("depth", "integer", 20)
    assert (side["name"], side["schema"]["type"], side["example"]) == ("side", "string", "bid")
    assert depth["required"].startswith(DECIDE)


def test_api_without_an_envelope_describes_the_whole_body(root: Path) -> None:
    overlay = root / "overlays/openapi/small/client.overlay.yaml"
    overlay.write_text(CLIENT.replace(", envelope: {code: code, data: data, success: ['0', 0]}", ""))
    file = root.parent / "answer.json"
    for body, name in (('[{"a": "x"}]', "PriceHistoryList"), ('{"a": "x"}', "PriceHistory")):
        file.write_text(body)
        [text, _] = draft(root, "small", ADDRESS, file).values()
        media = operation(yaml.safe_load(text))["responses"]["200"]["content"]["application/json"]
        assert media["schema"] == {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("address", "body", "message"),
    [
        (ADDRESS, '{"code": "401", "msg": "API key missing."}', 'the answer is a refusal, {"code": "401", "msg": '),
        (ADDRESS, '{"code": "0"}', "the answer is a refusal"),
        (ADDRESS, '{"data": []}', "the answer has no 'code'; save its whole body"),
        (ADDRESS, "[]", "the answer has no 'code'; save its whole body"),
        (ADDRESS, "{'a'}", "answer.json is not JSON (Expecting property name"),
        (ADDRESS, None, "answer.json cannot be read ("),
        ("/api/spot/pairs", "{}", "/api/spot/pairs is described already, at spec/small/spot.yaml:6; change it there"),
        ("api/spot/new", "{}", "'api/spot/new' is not a path; write PATH='/api/group/name?parameter=value'"),
        ("/api/{symbol}/new", "{}", "is not a path; write PATH="),
    ],
)
def test_bad_input_says_what_to_do_and_writes_nothing(
    root: Path, capsys: pytest.CaptureFixture[str], address: str, body: str | None, message: str
) -> None:
    file = root.parent / "answer.json"
    if body is not None:
        file.write_text(body)
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert main([address, str(file), "--api", "small", "--root", str(root)]) == 1
    told = capsys.readouterr().err
    assert message in told
    assert told.endswith("nothing was written\n")
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_unknown_api_is_named_with_those_there_are(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([ADDRESS, str(example(root, [])), "--api", "smal", "--root", str(root)]) == 1
    assert "no API 'smal'; there are: small. A new one begins with spec/smal/common.yaml" in capsys.readouterr().err


def test_recording_that_exists_is_not_written_over(root: Path) -> None:
    file = root / RECORDINGS / "small/spot_price_history/observed.json"
    file.parent.mkdir(parents=True)
    file.write_text("{}")
    with pytest.raises(Exception, match=r"observed\.json exists already; delete it, or describe"):
        draft(root, "small", ADDRESS, example(root, ROWS))


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("a: 1\npaths:\n  /x: {}\n", "a: 1\npaths:\n  /x: {}\n\n  /y: {}\n"),
        ("paths:\n  /x: {}\n\n# words\ncomponents: {}\n", "paths:\n  /x: {}\n\n  /y: {}\n\n# words\ncomponents: {}\n"),
        ("a: 1\n", "a: 1\n\npaths:\n  /y: {}\n"),
    ],
)
def test_lines_are_put_at_the_end_of_their_block(text: str, result: str) -> None:
    assert inserted(text, [(("paths",), ["  /y: {}"])]) == result


def test_component_is_put_beside_the_others() -> None:
    text = "tags:\n  - {name: a}\npaths: {}\ncomponents:\n  schemas:\n    A: {}\n  headers:\n    H: {}\n"
    added = inserted(text, [(("tags",), ["  - {name: b}"]), (("components", "schemas"), ["    B: {}"])])
    assert list(yaml.safe_load(added)["components"]["schemas"]) == ["A", "B"]
    assert [tag["name"] for tag in yaml.safe_load(added)["tags"]] == ["a", "b"]
    assert list(yaml.safe_load(added)["components"]) == ["schemas", "headers"]


@pytest.mark.parametrize("value", ["on", "1d", "1.5", "null", "a: b", "it's", "2026-01-01", "3.1.0", "", 1, None, True])
def test_plain_values_are_read_back(value: object) -> None:
    assert yaml.safe_load(scalar(value)) == value
    assert yaml.safe_load(dump({"a": value}))["a"] == value


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_make_takes_path_as_an_argument(root: Path) -> None:
    make = str(shutil.which("make"))
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    known = "PATH=/api/futures/liquidation/map?symbol=BTC"
    arguments = [make, "-C", str(PROJECT), "draft", known, f"EXAMPLE={example(root, [])}"]
    told = subprocess.run(arguments, capture_output=True, text=True, check=False, env=environment)
    described = "/api/futures/liquidation/map is described already, at spec/coinglass/futures-liquidation.yaml:"
    assert described in told.stderr
    told = subprocess.run([make, "-C", str(PROJECT), "draft"], capture_output=True, text=True, check=False)
    assert "write: make draft PATH='/api/group/name?symbol=BTC' EXAMPLE=answer.json" in told.stderr
