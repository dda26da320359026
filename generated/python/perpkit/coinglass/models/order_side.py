from __future__ import annotations

from perpkit._runtime.enums import OpenIntEnum


class OrderSide(OpenIntEnum):
    """Direction of a forced order. A sell order closes a long, a buy order closes a short.

    A value the description does not know is kept as it came; ``is_known`` is then false.
    """

    BUY = 1
    SELL = 2
