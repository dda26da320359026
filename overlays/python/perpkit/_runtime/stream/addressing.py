"""From Python arguments to the parts of a channel's address, checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..description.channel import Channel
from ..errors import ParameterError
from ..wire.values import allowed, meant, wire_text


def texts(channel: Channel[Any], arguments: Mapping[str, object]) -> dict[str, str]:
    """Return the values of a channel's parameters as they are sent, by their names on the wire.

    Raises:
        ParameterError: One is missing or refused.
    """
    known = [parameter.keyword for parameter in channel.parameters]
    for keyword in arguments:
        if keyword not in known:
            hint = meant(keyword, known) or f"; it takes {', '.join(known) or 'nothing'}"
            raise ParameterError(keyword, f"is not an argument of {channel.call_path}{hint}")
    found: dict[str, str] = {}
    for parameter in channel.parameters:
        value = arguments.get(parameter.keyword)
        if value is None:
            raise ParameterError(parameter.keyword, f"is required by {channel.call_path}{allowed(parameter)}")
        found[parameter.name] = wire_text(parameter, value)
    return found
