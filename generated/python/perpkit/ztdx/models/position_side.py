from __future__ import annotations

from perpkit._runtime.enums import OpenStrEnum


class PositionSide(OpenStrEnum):
    """Direction of a position; long gains when the price rises, short when it falls.

    A value the description does not know is kept as it came; ``is_known`` is then false.
    """

    LONG = "long"
    SHORT = "short"
