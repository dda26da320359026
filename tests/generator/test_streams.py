"""Streams: an AsyncAPI document is read, joined with the OpenAPI documents, checked, and becomes methods."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from generator import build
from generator.__main__ import main
from generator.asyncapi.compose import joined, read_streams, with_messages
from generator.asyncapi.lint import lint
from generator.asyncapi.validate import validate
from generator.description.merge import Merged
from generator.description.problem import ProblemError
from perpkit._runtime.description.catalogue import catalogue
from perpkit._runtime.description.channel import Channel, Sign, addresses, filled, frame

HERE = Path(__file__).parent


def project(root: Path) -> Path:
    for folder in ("vendor", "streamed"):
        shutil.copytree(HERE / folder, root, dirs_exist_ok=True)
    return root


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a vendor that has streams, generated."""
    found = project(tmp_path_factory.mktemp("project"))
    assert main(["--root", str(found)]) == 0
    return found


@pytest.fixture(scope="module")
def acme(root: Path) -> Iterator[ModuleType]:
    """The package ``perpkit.acme``."""
    sys.path.append(str(root / "generated" / "python"))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module("perpkit.acme")
    finally:
        sys.path.remove(str(root / "generated" / "python"))
        for name in [name for name in sys.modules if name.startswith("perpkit.acme")]:
            del sys.modules[name]


@pytest.fixture(scope="module")
def composed(root: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The finished AsyncAPI document, and the OpenAPI document."""
    [source] = build.sources(root)
    openapi, streams = build.composed(source)
    assert streams is not None
    return streams.value, openapi.value


def channels(acme: ModuleType) -> dict[str, Channel[Any]]:
    assert acme.__name__ == "perpkit.acme"
    return {one.id: one for one in importlib.import_module("perpkit.acme.channels").CHANNELS}


def test_a_channel_becomes_a_line_of_the_table(acme: ModuleType) -> None:
    trades = channels(acme)["trades"]
    assert (trades.call_path, trades.nature, trades.cadence, trades.private) == ("stream.trades", "log", None, False)
    assert [(one.name, one.keyword, one.choices) for one in trades.parameters] == [
        ("market", "market", ()),
        ("least", "sizes", ("all", "large")),
    ]
    wire = {"market": "BTC-PERP", "least": "all"}
    assert filled(trades.address, wire) == "t/BTC-PERP/all"
    [rows] = trades.messages
    assert (rows.at, rows.many, rows.time, rows.unit) == (("rows",), True, "sold_at", "s")
    assert rows.payload() is acme.LiveTrade
    assert rows.wire is not None
    assert rows.wire.adapt({"soldAt": 1}) == {"sold_at": 1}
    assert trades.payloads == (acme.LiveTrade,)


def test_a_channel_with_several_kinds_tells_them_apart(acme: ModuleType) -> None:
    notices = channels(acme)["system_notices"]
    assert notices.call_path == "stream.notices"
    assert [(one.values, one.payload()) for one in notices.messages] == [
        (("notice",), acme.NoticeMessage),
        (("halt",), acme.HaltMessage),
    ]
    assert notices.kind == ("what",)
    assert notices.cadence == 5


def test_the_server_says_how_it_is_reached(acme: ModuleType) -> None:
    server = channels(acme)["trades"].server
    assert (server.url, server.query) == ("wss://live.acme.example/v9", (("k", "token"),))
    assert frame(server.subscribe, {"address": "t/X/all"}) == '{"op":"sub","to":"t/X/all"}'
    assert frame(server.heartbeat.send, {}) == "."
    assert server.heartbeat.answer.fits(".", {})
    assert not server.heartbeat.answer.fits("..", {})


def test_what_rest_can_tell_is_in_the_table(acme: ModuleType) -> None:
    table = channels(acme)
    repair, notices = table["trades"].repair, table["system_notices"]
    assert repair is not None
    assert repair.operation().id == "market_funding_history"
    assert (repair.time, repair.asks, repair.minimum) == ("charged_at", (("symbol", "price"),), ("venues", "price"))
    assert [(one.stream, one.rest, one.compare) for one in repair.key] == [
        ("sold_at", "charged_at", "time"),
        ("price", "rate", "exact"),
    ]
    assert (repair.identity, repair.lateness_seconds) == (None, 4)
    assert notices.private
    assert notices.requirement is not None
    assert (notices.requirement.operation().id, notices.requirement.value) == ("market_state", "true")
    assert notices.snapshot is not None
    assert notices.snapshot.operation().id == "market_state"
    [login] = notices.server.logins
    assert login.listen_key is not None
    assert (login.listen_key.create().id, login.listen_key.renew().id) == ("market_state", "market_index")
    assert [(one.meaning, one.codes) for one in notices.server.rules] == [("not-found", ("7",))]


def test_a_method_passes_its_arguments_and_options_on(acme: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    passed: list[Any] = []

    def listen(self: object, *given: Any, **options: Any) -> None:
        passed.append((*given, options))

    client = acme.Acme(token="fake-acme-token")
    monkeypatch.setattr(acme.Acme, "listen", listen)
    client.stream.trades(market="BTC-PERP", max_queue=7)
    client.stream.notices(when_full="error")
    nothing = {"when_full": None, "max_queue": None, "max_queue_bytes": None}
    table = channels(acme)
    assert passed == [
        (table["trades"], {"market": "BTC-PERP", "sizes": "all"}, {**nothing, "max_queue": 7, "repair": None}),
        (table["system_notices"], {}, {**nothing, "when_full": "error", "token": None}),
    ]
    with pytest.raises(TypeError, match="market"):
        client.stream.trades()


def test_docstrings_say_what_is_described(acme: ModuleType) -> None:
    resource = importlib.import_module("perpkit.acme.resources.stream")
    doc = resource.Streams.notices.__doc__
    for words in ("Notices.", "A message comes every 5 s", "Acme does not exist.", "https://docs.acme.example/live"):
        assert words in doc
    assert "UnknownMessage" in doc
    assert "UnknownMessage" not in resource.Streams.trades.__doc__
    assert "``all`` if it is not given." in resource.Streams.trades.__doc__
    assert "Needs token." in doc
    assert "pairs of ``symbol``" in resource.Streams.trades.__doc__
    assert resource.Streams.trades.__annotations__["return"] == "Stream[models.LiveTrade]"


def test_the_catalogue_lists_streams(acme: ModuleType) -> None:
    catalogue.cache_clear()
    try:
        found = catalogue("acme").streams
    finally:
        catalogue.cache_clear()
    assert acme.__name__ == "perpkit.acme"
    assert list(found) == ["stream.trades", "stream.notices"]
    entry = found["stream.trades"]
    assert [(one.keyword, one.required, one.default) for one in entry.arguments] == [
        ("market", True, None),
        ("sizes", False, "all"),
    ]
    assert (entry.models, found["stream.notices"].cadence_seconds) == (("LiveTrade",), 5)
    assert found["stream.notices"].returns == "NoticeMessage | HaltMessage | UnknownMessage"


def test_the_documents_are_whole(root: Path) -> None:
    streams: Any = yaml.safe_load((root / "generated" / "asyncapi" / "acme.yaml").read_text())
    assert streams["operations"]["system_notices"]["x-perpkit-call"] == "stream.notices"
    assert {"TradeMessage", "TradeList", "LiveTrade", "NoticeMessage"} <= set(streams["components"]["schemas"])
    assert "BookLevel" not in streams["components"]["schemas"]
    openapi: Any = yaml.safe_load((root / "generated" / "openapi" / "acme.yaml").read_text())
    assert openapi["x-stream-messages"]["Notice"] == {"$ref": "#/components/schemas/NoticeMessage"}


def test_an_api_without_streams_has_none(tmp_path: Path) -> None:
    shutil.copytree(HERE / "vendor", tmp_path, dirs_exist_ok=True)
    [source] = build.sources(tmp_path)
    assert build.composed(source)[1] is None


def test_a_second_run_changes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(root), "--check"]) == 0
    assert "no file changed" in capsys.readouterr().out
    changed = root / "spec" / "acme" / "streams.yaml"
    text = changed.read_text()
    changed.write_text(text.replace("Pushes notices.", "Pushes all notices."))
    try:
        assert main(["--root", str(root), "--check"]) == 1
    finally:
        changed.write_text(text)
    assert "differs: python/perpkit/acme/resources/stream.py" in capsys.readouterr().out


def broken(composed: tuple[dict[str, Any], dict[str, Any]], change: Callable[[dict[str, Any]], object]) -> list[str]:
    """What is said of the document after a change."""
    streams, openapi = composed
    value = deepcopy(streams)
    change(value)
    merged = Merged(value, {})
    try:
        validate(merged)
    except ProblemError as error:
        return [str(problem) for problem in error.problems]
    return [str(problem) for problem in lint(merged, openapi)]


def put(value: dict[str, Any], path: str, new: Any) -> None:
    """Write a node, or delete it if the new one is ``...``."""
    *keys, last = path.split("/")
    node: Any = value
    for key in keys:
        node = node[int(key) if key.isdecimal() else key]
    if new is ...:
        del node[last]
    else:
        node[last] = new


TRADE, NOTICE = "channels/trade", "channels/notice"
EXAMPLE = "components/messages/Trades/examples/0"
SERVER = "servers/main/x-stream"


@pytest.mark.parametrize(
    ("path", "new", "said"),
    [
        ("asyncapi", "2.6.0", "$.asyncapi: not AsyncAPI 3.0: '3.0.0' was expected"),
        ("channels/trade/address", 5, "$.channels.trade.address: not AsyncAPI 3.0"),
        (
            f"{TRADE}/messages/rows",
            {"$ref": "#/components/messages/Nothing"},
            "there is nothing at #/components/messages/",
        ),
        ("operations/trades/channel", {"$ref": "#/channels/absent"}, "there is nothing at #/channels/absent"),
        ("components/schemas/NoticeMessage/discriminator", {"propertyName": "what"}, "has no discriminator object"),
        (f"{TRADE}/x-stream/nature", "tape", "x-stream of a channel: 'tape' is not one of ['log', 'state']"),
        (f"{TRADE}/x-stream", ..., "x-stream of a channel: None is not of type 'object'"),
        (f"{SERVER}/heartbeat/seconds", 0, "$.servers.main['x-stream'].heartbeat.seconds: x-stream of a server"),
        (SERVER, ..., "the first server is the one that is used; write its x-stream"),
        ("components/messages/Halt/x-stream/value", "halt", "x-stream of a message: Additional properties"),
        (f"{TRADE}/parameters/market/x-stream/names", "town", "x-stream of a parameter: 'town' is not one of"),
    ],
)
def test_what_is_no_asyncapi_is_refused(
    composed: tuple[dict[str, Any], dict[str, Any]], path: str, new: Any, said: str
) -> None:
    found = broken(composed, lambda value: put(value, path, new))
    assert any(said in one for one in found), found


BREACHES: list[tuple[str, Any, str]] = [
    (f"{TRADE}/address", "t/{market}/{least}/{more}", "the address names more, which is not declared"),
    (f"{TRADE}/address", "t/{market}", "the address does not name least; write {least} in it [addresses]"),
    (f"{TRADE}/address", "t/{market}/{market}/{least}", "the address names market twice"),
    (f"{TRADE}/address", None, "write the address of the channel"),
    ("operations/trades/action", "send", "write action: receive"),
    ("operations/trades/channel", {"$ref": "#/channels/notice"}, "receives this channel too"),
    ("operations/trades", ..., "$.channels.trade: no operation receives this channel"),
    ("operations/trades/messages", [{"$ref": "#/channels/notice/messages/halt"}], "does not have this message"),
    ("operations/trades/x-perpkit-method", "Trades", "in snake_case [names]"),
    ("operations/trades/x-perpkit-method", "close", "every client has a member close already"),
    ("operations/trades/x-perpkit-method", "notices", "stream.notices too; write another x-perpkit-method"),
    (f"{TRADE}/parameters/least/x-perpkit-name", "Sizes", "write the name, or x-perpkit-name, in snake_case"),
    ("operations/trades/summary", " ", "write a summary of this operation"),
    (f"{TRADE}/externalDocs/url", "http://acme.example", "write externalDocs.url, the https address"),
    (f"{TRADE}/parameters/market/description", ..., "write a description of this parameter"),
    (f"{TRADE}/parameters/market/examples", ..., "write an example under examples"),
    ("components/messages/Trades/summary", "", "write a summary of this message"),
    (f"{TRADE}/messages", {}, "write the messages of this channel"),
    ("components/messages/Trades/payload", {"type": "object"}, "write payload as a $ref to a schema"),
    ("components/messages/Halt/x-stream", {}, "its channel has several messages; write x-stream.values"),
    (f"{NOTICE}/x-stream/kind", ..., "its messages have values; write kind"),
    ("components/messages/Halt/x-stream/values", ["notice"], "notice is known by 'notice' too"),
    (f"{EXAMPLE}/payload/rows/0/price", 1.5, "breaks the schema of the message: 1.5 is not of type"),
    ("components/messages/Trades/examples", [], "write an example of this message"),
    (f"{EXAMPLE}/name", "One!", "write name (in snake_case) and payload of this example"),
    (
        "components/messages/Halt/x-stream/values",
        ["stop"],
        "is a message of another kind, 'halt'; write one of stop",
    ),
    ("components/messages/Halt/x-stream/values", ["halt", "stop"], "no example is of the kind 'stop'; write one"),
    (f"{SERVER}/subscribe", {"op": "sub"}, "write {address} where the address of the channel belongs"),
    (f"{SERVER}/logins", [{"credentials": ["token"], "message": {"t": "{key}"}}], "{key} is not a credential"),
    (f"{TRADE}/x-stream/route", {"of": ["{town}"]}, "{town} is neither address nor a parameter"),
    (f"{SERVER}/logins", [], "a channel is private; write logins"),
    (f"{TRADE}/x-stream/snapshot", {"operation": "nothing"}, "REST has no operation 'nothing'"),
    (
        f"{TRADE}/x-stream/snapshot",
        {"operation": "market_index", "arguments": {"a": "b"}},
        "gives a the value of b, which is not a parameter of the channel",
    ),
    (
        f"{SERVER}/logins",
        [
            {
                "credentials": ["token"],
                "message": {"k": "{listen_key}"},
                "listen-key": {
                    "create": "no_such",
                    "renew": "market_index",
                    "attribute": "key",
                    "renew-seconds": 1,
                    "life-seconds": 2,
                    "absent": [],
                },
            }
        ],
        "REST has no operation 'no_such'",
    ),
    (f"{TRADE}/x-streem", {}, "unknown extension; write one of"),
    (f"{TRADE}/parameters/market/x-stream/schema", {"typ": "string"}, "not a key of a schema [keys]"),
]


@pytest.mark.parametrize(("path", "new", "said"), BREACHES)
def test_what_the_json_schema_lets_pass_is_found(
    composed: tuple[dict[str, Any], dict[str, Any]], path: str, new: Any, said: str
) -> None:
    found = broken(composed, lambda value: put(value, path, new))
    assert any(said in one for one in found), found


def test_the_tag_stream_belongs_to_streams(composed: tuple[dict[str, Any], dict[str, Any]]) -> None:
    streams, openapi = composed
    taken = deepcopy(openapi)
    taken["paths"]["/v9/market/index"]["get"]["tags"] = ["stream"]
    assert "an operation of REST has the tag stream already" in str(lint(Merged(streams, {}), taken)[0])
    bare = {**openapi, "tags": [tag for tag in openapi["tags"] if tag["name"] != "stream"]}
    assert "describe the tag stream" in str(lint(Merged(streams, {}), bare)[0])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("at: rows, time: sold_at", "at: lines, time: sold_at", "rows: x-stream.at names lines, which its payload"),
        ("at: rows, time: sold_at", "time: sold_at", "sold_at is not an attribute of TradeMessage"),
        ("at: rows, time: sold_at", "at: rows, time: price", "x-stream.time names price, which is not a time"),
        ("at: rows, time: sold_at", "at: of", "the payload, or its rows, must be a $ref to one object"),
        ("at: rows, time: sold_at", "at: rows, row: Other", "x-stream.row names Other, which is not an alternative"),
        ("{nature: log, route", "{key: [town], nature: log, route", "town is not an attribute of LiveTrade"),
        ("soldAt: 1700000000, price", "soldAt: 1700000000, prize", "breaks the schema of the message"),
        (
            "stream-messages.yaml#/components/schemas/Halt",
            "stream-messages.yaml#/components/schemas/Hold",
            "nothing at",
        ),
        ("cadence-seconds: 5", "cadence-seconds: DECIDE", "not decided yet"),
    ],
)
def test_what_does_not_fit_is_named_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, said: str
) -> None:
    found = project(tmp_path) / "spec" / "acme" / "streams.yaml"
    text = found.read_text()
    assert old in text
    found.write_text(text.replace(old, new))
    assert main(["--root", str(tmp_path)]) == 1
    error = capsys.readouterr().err
    assert said in error
    assert "spec/acme/streams.yaml:" in error
    assert "nothing was written" in error


def test_an_overlay_that_matches_nothing_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overlay = project(tmp_path) / "overlays" / "asyncapi" / "acme" / "client.overlay.yaml"
    overlay.write_text(overlay.read_text().replace("system_notices", "no_notices"))
    assert main(["--root", str(tmp_path)]) == 1
    assert "overlays/asyncapi/acme/client.overlay.yaml" in capsys.readouterr().err


def test_only_schemas_that_are_referred_to_are_joined(tmp_path: Path) -> None:
    path = tmp_path / "streams.yaml"
    path.write_text("components: {messages: {A: {payload: {$ref: 'other.yaml#/components/schemas/One'}}}}")
    (tmp_path / "other.yaml").write_text("openapi: 3.1.0")
    schemas = {"One": {"$ref": "#/components/schemas/Two"}, "Two": {"type": "string"}, "Three": {"type": "string"}}
    streams = read_streams(path, [])
    whole = joined(streams, Merged({"components": {"schemas": schemas}}, {}))
    assert whole.value["components"]["schemas"] == {name: schemas[name] for name in ("One", "Two")}
    with pytest.raises(ProblemError, match="there is nothing at"):
        with_messages(Merged({"components": {"schemas": {}}}, {}), streams)


def test_templates_are_filled_and_frames_recognised() -> None:
    assert filled({"a": ["{x}", 1, None]}, {"x": "y"}) == {"a": ["y", 1, None]}
    assert addresses({"of": ["{address}"], "op": "sub"}, ["a", "b"]) == {"of": ["a", "b"], "op": "sub"}
    with pytest.raises(KeyError):
        frame("{missing}", {})
    sign = Sign(members=((("a", "b"), ("{x}", 2)),))
    assert sign.fits({"a": {"b": "y"}}, {"x": "y"})
    assert sign.fits({"a": {"b": 2}}, {"x": "y"})
    assert not sign.fits({"a": {"b": "z"}}, {"x": "y"})
    assert not sign.fits({"a": 1}, {"x": "y"})
    assert not sign.fits("text", {"x": "y"})


def test_a_channel_has_a_fingerprint_of_its_description_and_its_messages(tmp_path: Path) -> None:
    root = project(tmp_path)

    def prints() -> dict[str, str]:
        assert main(["--root", str(root)]) == 0
        manifest = json.loads((root / "generated" / "manifest.json").read_text(encoding="utf-8"))
        found: dict[str, str] = manifest["channels"]["acme"]
        assert len(found) > 1
        return found

    def differing(left: dict[str, str], right: dict[str, str]) -> set[str]:
        return {name for name in left if left[name] != right[name]}

    first = prints()
    name = min(first)
    message = root / build.RECORDINGS / "acme" / build.STREAMS / name / "observed.json"
    message.parent.mkdir(parents=True)
    message.write_text("{}")
    second = prints()
    assert differing(first, second) == {name}
    message.write_text('{"frame": ""}')
    assert differing(second, prints()) == {name}
