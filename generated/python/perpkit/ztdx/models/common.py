"""Classes of answers that several resources share."""

from __future__ import annotations

from perpkit._runtime.enums import OpenStrEnum


class MarginMode(OpenStrEnum):
    """How collateral is held; isolated ties it to each position, unified shares it among all of them.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    ISOLATED = "isolated"
    UNIFIED = "unified"
