"""The comparison of streams: every way takes the same messages."""

from __future__ import annotations

from benchmarks import streams
from benchmarks.measure import Effort


def test_every_way_takes_all_messages() -> None:
    with streams.flood() as flood:
        lines = streams.compare(flood, Effort(rounds=1, seconds=0))
    assert [(line.what, line.against) for line in lines] == [
        (f"message of 2 rows, {kind}", other)
        for kind in ("async", "sync")
        for other in ("websockets + msgspec", "websockets + json.loads")
    ]
    assert [line.target is not None for line in lines] == [True, False] * 2
