from __future__ import annotations

from perpkit._runtime.enums import OpenStrEnum


class LiquidationType(OpenStrEnum):
    """How a shortfall of the closed position was met; full means the insurance fund sufficed, adl means that positions
    of others were reduced as well (auto-deleveraging).

    A value the description does not know is kept as it came; ``is_known`` is then false.
    """

    FULL = "full"
    ADL = "adl"
