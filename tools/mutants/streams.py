"""The messages of channels in the form of operations, so that the lanes of answers can change them too."""

from __future__ import annotations

from functools import cache
from typing import Any

from msgspec import json

from generator.asyncapi.contents import Channel, Message, channels
from generator.description.document import read
from perpkit.sandbox.recording import EVERY, RecordedRequest, Recording
from perpkit.sandbox.streams import RecordedFrame, load_frames
from tools.contract.description import ROOT, Description, described

from .answers import Corpus

PREFIX = "stream/"
"""Begins the name of a channel where operations are named."""


@cache
def channels_of(api: str) -> dict[str, Channel]:
    """Return the channels of an API by their names, as its document describes them; none if it has no streams."""
    return {one.identity: one for one in channels(_document(api))}


def kind_of(channel: Channel, frame: RecordedFrame) -> Message:
    """Return the kind of message that a frame is."""
    kind = json.decode(frame.frame).get(channel.extension.get("kind", ""), "")
    return next(one for one in channel.messages if kind in one.extension.get("values", [kind]))


@cache
def channel_corpus(api: str) -> Corpus:
    """Return the recorded messages of an API, and a document in which each kind of message is an operation's answer."""
    settings = {key: value for key, value in described(api).document["x-perpkit"].items() if key != "envelope"}
    found = channels_of(api)
    paths = {
        f"/{name}/{message.name}": {"get": {"operationId": _operation(name, message), "responses": _answer(message)}}
        for name, channel in found.items()
        for message in channel.messages
    }
    schemas = _document(api).get("components", {}).get("schemas", {})
    document: dict[str, Any] = {"paths": paths, "components": {"schemas": schemas}, "x-perpkit": settings}
    frames = [one for one in load_frames(api) if one.channel != EVERY]
    recordings = [_recording(one, kind_of(found[one.channel], one)) for one in frames]
    return Corpus(Description(api, document), tuple(recordings))


def kinds_of(api: str, channel: str) -> list[str]:
    """Return the operations of :func:`channel_corpus` that are kinds of messages of a channel."""
    return [_operation(channel, message) for message in channels_of(api)[channel].messages]


def _document(api: str) -> dict[str, Any]:
    path = ROOT / "generated" / "asyncapi" / f"{api}.yaml"
    return read(path).value if path.exists() else {}


def _operation(channel: str, message: Message) -> str:
    return f"{PREFIX}{channel}/{message.name}"


def _answer(message: Message) -> dict[str, Any]:
    content = {"application/json": {"schema": message.value["payload"]}}
    return {"200": {"description": "A message.", "content": content}}


def _recording(frame: RecordedFrame, kind: Message) -> Recording:
    return Recording(
        operation=_operation(frame.channel, kind),
        case=f"observed-{frame.case}",
        title=frame.title,
        provenance=frame.provenance,
        request=RecordedRequest(method="GET", path=f"/{frame.channel}/{kind.name}"),
        status=200,
        headers=(("content-type", "application/json"),),
        body=frame.frame.encode(),
    )
