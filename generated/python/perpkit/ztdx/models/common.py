"""Classes of answers that several resources share."""

from __future__ import annotations

from perpkit._runtime.enums import OpenStrEnum


class AccountStatus(OpenStrEnum):
    """Health of the account by its margin ratio; normal above 2.00 or without positions, warning_1 at or below 2.00,
    warning_2 at or below 1.50, reduce_only at or below 1.20 (orders are cancelled, only closing is allowed),
    liquidating at or below 1.05.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    NORMAL = "normal"
    WARNING_1 = "warning_1"
    WARNING_2 = "warning_2"
    REDUCE_ONLY = "reduce_only"
    LIQUIDATING = "liquidating"


class MarginMode(OpenStrEnum):
    """How collateral is held; isolated keeps it separate for each position, unified shares it among all of them.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    ISOLATED = "isolated"
    UNIFIED = "unified"


class OrderType(OpenStrEnum):
    """Kind of an order. STOP and TAKE_PROFIT are limit orders behind a trigger price, those that end in MARKET are
    market orders behind one.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    LIMIT = "LIMIT"
    MARKET = "MARKET"
    STOP = "STOP"
    TAKE_PROFIT = "TAKE_PROFIT"
    STOP_MARKET = "STOP_MARKET"
    TAKE_PROFIT_MARKET = "TAKE_PROFIT_MARKET"
    TRAILING_STOP_MARKET = "TRAILING_STOP_MARKET"


class PositionSide(OpenStrEnum):
    """Direction of a position; long gains when the price rises, short when it falls.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    LONG = "long"
    SHORT = "short"


class TimeInForce(OpenStrEnum):
    """How long an order stays; GTC until it is cancelled, IOC fills what it can at once and ends, FOK fills as a
    whole at once or not at all, GTX only rests in the book and is refused if it would be filled at once (post only).

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    GTC = "GTC"
    IOC = "IOC"
    FOK = "FOK"
    GTX = "GTX"
