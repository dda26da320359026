"""Operations of CoinGlass API V4 under ``calendar``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

CALENDAR_ECONOMIC_DATA: Operation[Rows[models.EconomicEvent]] = Operation(
    id="calendar_economic_data",
    call_path="calendar.economic_data",
    method="GET",
    path="/api/calendar/economic-data",
    payload=lambda: Rows[models.EconomicEvent],
    parameters=(
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
        Parameter(name="language", keyword="language", kind=Kind.STRING, choices=("en", "zh")),
    ),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/economic-data",
)
