"""Every recorded frame fits the description, is read by the client, and says what a person wrote down."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema_rs import Draft202012Validator
from msgspec import json

from generator.description.document import is_array, is_object
from generator.fingerprints import reached
from perpkit._runtime.description.channel import Channel, StreamApi, addresses, filled, frame
from perpkit._runtime.stream.answers import Answers
from perpkit._runtime.stream.reading import Reader, Routes
from perpkit.sandbox.recording import EVERY
from perpkit.sandbox.streams import RecordedFrame, load_frames
from tools.contract.description import APIS, ROOT
from tools.mutants.streams import channels_of, kind_of
from tools.witness.answers import compared

WITNESS = Path(__file__).parents[1] / "witness" / "streams"
MESSAGES = [(api, one) for api in APIS for one in load_frames(api) if one.channel != EVERY]
ANSWERS = [(api, one) for api in APIS for one in load_frames(api) if one.channel == EVERY]


def named(api: str, one: RecordedFrame) -> str:
    return f"{api}-{one.channel}-{one.case}"


@cache
def written(api: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((WITNESS / f"{api}.yaml").read_text(encoding="utf-8"))
    return found


@cache
def document(api: str) -> dict[str, Any]:
    path = ROOT / "generated" / "asyncapi" / f"{api}.yaml"
    found: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return found


def table(api: str) -> tuple[StreamApi, Mapping[str, Channel[Any]]]:
    module = import_module(f"perpkit.{api}.channels")
    return module.STREAM, {one.id: one for one in module.CHANNELS}


def schema_of(api: str, one: RecordedFrame) -> dict[str, Any]:
    """The schema of the message that a frame is, found by its kind."""
    message = kind_of(channels_of(api)[one.channel], one)
    return {**message.value["payload"], "components": document(api)["components"]}


def rows(api: str, one: RecordedFrame) -> list[Any]:
    """The rows of a frame, found and decoded as a connection does it."""
    _, channels = table(api)
    channel = channels[one.channel]
    parts = {**one.arguments, "address": filled(channel.address, one.arguments)}
    routes: Routes[str] = Routes()
    routes.set([(channel, parts, channel.id)])
    found = routes.find(one.frame.encode())
    assert found is not None, "the frame is of no subscription"
    _, kind = found
    assert kind is not None, "the kind of the message is not described"
    lenient = import_module(f"perpkit.{api}.api").API.lenient
    reader = Reader(lenient, keeps=False, secrets=tuple)
    decoded, rejected = reader.rows(kind, one.frame.encode(), parts["address"])
    assert not rejected
    return list(decoded)


@pytest.mark.parametrize(("api", "one"), MESSAGES, ids=[named(*it) for it in MESSAGES])
def test_a_message_fits_its_schema(api: str, one: RecordedFrame) -> None:
    errors = [str(error) for error in Draft202012Validator(schema_of(api, one)).iter_errors(json.decode(one.frame))]
    assert not errors, "\n".join(errors)


@pytest.mark.parametrize(("api", "one"), MESSAGES, ids=[named(*it) for it in MESSAGES])
def test_a_message_is_decoded_to_what_a_person_read(api: str, one: RecordedFrame) -> None:
    expected: Mapping[str, Any] = written(api)["channels"][one.channel]["frames"][one.case]
    decoded = rows(api, one)
    problems = [problem for path, value in expected.items() for problem in compared(decoded, path, value)]
    assert not problems, "\n".join(problems)
    assert {type(row) for row in decoded} <= set(table(api)[1][one.channel].payloads)


def spoilt(value: Any) -> list[Any]:
    """Values of another type at each place of a message, one at a time."""
    if is_object(value):
        return [{**value, name: other} for name, inner in value.items() for other in spoilt(inner)]
    if is_array(value):
        return [[*value[:at], other, *value[at + 1 :]] for at, inner in enumerate(value) for other in spoilt(inner)]
    return [[] if value is not None else {}]


@pytest.mark.parametrize(("api", "one"), MESSAGES, ids=[named(*it) for it in MESSAGES])
def test_a_spoilt_message_does_not_fit(api: str, one: RecordedFrame) -> None:
    """So the schema says something about every member that it names."""
    validator = Draft202012Validator(schema_of(api, one))
    content = json.decode(one.frame)
    kept = [it for it in spoilt(content) if validator.is_valid(it)]
    changed = {name for it in kept for name in _differs_in(content, it)}
    assert not changed & _members(api, type(rows(api, one)[0]).__name__)


def _members(api: str, name: str) -> set[str]:
    """Names of the members of a class, and of the classes in it."""
    schema = document(api)["components"]["schemas"][name]
    every = [schema, *reached(document(api), schema).values()]
    return {member for one in every for member in one.get("properties", {})}


def _differs_in(left: Any, right: Any) -> set[str]:
    if is_object(left) and is_object(right):
        changed = [name for name in left if left[name] != right[name]]
        return {deeper for name in changed for deeper in (_differs_in(left[name], right[name]) or {name})}
    if is_array(left) and is_array(right) and right:
        pairs = zip(left, right, strict=True)
        return {deeper for mine, theirs in pairs if mine != theirs for deeper in _differs_in(mine, theirs)}
    return set()


@pytest.mark.parametrize("api", APIS)
def test_every_kind_of_message_is_recorded(api: str) -> None:
    for channel in table(api)[1].values():
        recorded = [it for where, it in MESSAGES if (where, it.channel) == (api, channel.id)]
        assert recorded, channel.id
        shown = {str(_at(json.decode(it.frame), channel.kind)) for it in recorded}
        assert {value for kind in channel.messages for value in kind.values} <= shown, channel.id


def _at(content: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        content = content[key]
    return content


@pytest.mark.parametrize("api", APIS)
def test_nothing_is_recorded_that_is_not_described_and_written_down(api: str) -> None:
    found = written(api)
    frames = {(it.channel, it.case) for where, it in MESSAGES if where == api}
    assert frames == {(name, case) for name, one in found["channels"].items() for case in one["frames"]}
    assert {it.case for where, it in ANSWERS if where == api} == set(found["answers"])


@pytest.mark.parametrize("api", APIS)
def test_channels_are_those_that_a_person_read(api: str) -> None:
    server, channels = table(api)
    found = written(api)
    assert server.url == found["url"]
    assert dict(server.query) == found["key"]
    assert channels.keys() == found["channels"].keys()
    for name, channel in channels.items():
        facts = found["channels"][name]
        wire = {one.name: facts["arguments"][one.keyword] for one in channel.parameters}
        assert len(wire) == len(facts["arguments"])
        assert filled(channel.address, wire) == facts["address"]
        assert channel.call_path == facts["call"]
        assert channel.nature == facts["nature"]
        assert list(channel.plans) == facts.get("plans", [])
        assert channel.cadence == facts.get("cadence")
        assert channel.private is facts.get("private", False)
        assert channel.acknowledged is ("subscribed" in found["answers"])


@pytest.mark.parametrize("api", APIS)
def test_frames_of_a_client_are_those_of_the_pages(api: str) -> None:
    server, channels = table(api)
    found = written(api)
    address = next(iter(json.decode(found["subscribe"])["channels"])) if server.batched else "unified_account"
    assert frame(server.subscribe, {"address": address}) == found["subscribe"]
    assert frame(server.unsubscribe, {"address": address}) == found["unsubscribe"]
    assert frame(server.heartbeat.send, {}) == found["heartbeat"]["send"]
    assert server.heartbeat.seconds == found["heartbeat"]["seconds"]
    if server.batched:
        both = frame(addresses(server.subscribe, ["a", "b"]), {})
        assert json.decode(both) == {**json.decode(found["subscribe"]), "channels": ["a", "b"]}
    assert channels


@pytest.mark.parametrize(("api", "one"), ANSWERS, ids=[named(*it) for it in ANSWERS])
def test_an_answer_means_what_a_person_read(api: str, one: RecordedFrame) -> None:
    server, _ = table(api)
    facts = written(api)["answers"][one.case]
    answers = Answers(server)
    data = one.frame.encode()
    assert answers.beats(data) is (facts["outcome"] == "heartbeat")
    reply, address, refusal = answers.read(data)
    if facts["outcome"] == "heartbeat":
        assert reply is None
        return
    assert reply is not None
    assert reply.outcome == facts["outcome"]
    assert address == facts.get("address")
    assert (refusal and refusal.meaning(server)) == facts.get("means")


@pytest.mark.parametrize("api", APIS)
def test_the_listen_key_is_renewed_by_operations_that_exist(api: str) -> None:
    server, channels = table(api)
    for login in server.logins:
        if login.listen_key is not None:
            for operation in (login.listen_key.create(), login.listen_key.renew()):
                assert operation.secret
                assert hasattr(operation.payload(), login.listen_key.attribute)
            assert login.listen_key.renew_seconds < login.listen_key.life_seconds
    for channel in channels.values():
        asked = (channel.requirement, channel.repair, channel.snapshot)
        assert all(one.operation().safe for one in asked if one is not None)
