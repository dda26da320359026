"""Small changes to a recorded body that no honest vendor would answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from attrs import evolve

from generator.description.document import is_array
from generator.description.problem import Location
from perpkit.sandbox.recording import Recording

from .description import find

Change = Callable[[Any, str | int], None]
"""Changes the member of a container, in place."""


def retyped(container: Any, key: str | int) -> None:
    """Put an object where a scalar was, and text where an object or a list was."""
    container[key] = "text instead" if isinstance(container[key], dict | list) else {"instead": True}


def nulled(container: Any, key: str | int) -> None:
    container[key] = None


def dropped(container: Any, key: str | int) -> None:
    del container[key]


def renamed(container: Any, key: str | int) -> None:
    container[f"{key}_renamed"] = container.pop(key)


def added(container: Any, key: str | int) -> None:
    """Put one member more than described beside it: under another name, or at the end of a row."""
    if is_array(container):
        container.append(container[int(key)])
    else:
        container[f"{key}_added"] = container[key]


def negated(container: Any, key: str | int) -> None:
    value = container[key]
    container[key] = f"-{value}" if isinstance(value, str) else -value


def thousandfold(container: Any, key: str | int) -> None:
    container[key] *= 1000


def mutant(recording: Recording, location: Location, change: Change) -> Recording:
    """Return the recording with the member of its body at a location changed."""
    body = json.loads(recording.body)
    change(find(body, location[:-1]), location[-1])
    return evolve(recording, body=json.dumps(body).encode())
