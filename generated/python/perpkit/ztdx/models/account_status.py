from __future__ import annotations

from perpkit._runtime.enums import OpenStrEnum


class AccountStatus(OpenStrEnum):
    """Health of the account by its margin ratio; normal above 2.00 or without positions, warning_1 at or below 2.00,
    warning_2 at or below 1.50, reduce_only at or below 1.20 (orders are cancelled, only closing is allowed),
    liquidating at or below 1.05.

    A value the description does not know is kept as it came; ``is_known`` is then false.
    """

    NORMAL = "normal"
    WARNING_1 = "warning_1"
    WARNING_2 = "warning_2"
    REDUCE_ONLY = "reduce_only"
    LIQUIDATING = "liquidating"
