"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from attrs import frozen

from perpkit._runtime.enums import OpenStrEnum
from perpkit._runtime.model import Model
from perpkit._runtime.secret import Secret
from perpkit._runtime.times import to_datetime

from .common import MarginMode


@frozen(kw_only=True, repr=False)
class Acknowledgement(Model):
    """The exchange has done what was asked."""

    code: int
    """Always 200."""
    msg: str
    """Words of the exchange."""


@frozen(kw_only=True, repr=False)
class CommissionRate(Model):
    """What the account pays for trades in a market, as a part of their value."""

    symbol: str
    """Market, upper case, without separator."""
    maker_commission_rate: Decimal
    """Rate as maker, whose order rested in the book. Unit: ratio."""
    taker_commission_rate: Decimal
    """Rate as taker, who filled an order that rested in the book. Unit: ratio."""


class FundedSide(OpenStrEnum):
    """Direction of a position; long gains when the price rises, short when it falls.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    LONG = "LONG"
    SHORT = "SHORT"


@frozen(kw_only=True, repr=False)
class FundingFee(Model):
    """A funding fee of one position."""

    symbol: str
    """Market, upper case, without separator."""
    funding_rate: Decimal
    """Rate that was charged. Unit: ratio."""
    position_size: Decimal
    """Value of the position. Unit: USD."""
    funding_fee: Decimal
    """The fee; below zero if the account paid it. Unit: USD."""
    position_side: FundedSide
    """Direction of a position; long gains when the price rises, short when it falls."""
    asset: str
    """Asset of the fee."""
    time: int
    """When it was charged. Unit: epoch milliseconds, UTC."""
    tran_id: str
    """Id of the booking. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class Income(Model):
    """One booking of the account."""

    symbol: str | None = None
    """Market; empty or absent if it belongs to none."""
    income_type: IncomeType
    """Kind of a booking; a transfer, profit or loss of a closed position, a funding fee, a commission, or a clearing
    by the insurance fund. The page ends its list with an ellipsis."""
    income: Decimal
    """Amount booked; below zero if the account paid. Unit: USD."""
    asset: str
    """Asset that was booked."""
    info: str | None = None
    """Further words."""
    time: int
    """When it was booked. Unit: epoch milliseconds, UTC."""
    tran_id: str | None = None
    """Id of the booking. At least 0."""
    trade_id: str | None = None
    """Id of the trade that caused it. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


class IncomeType(OpenStrEnum):
    """Kind of a booking; a transfer, profit or loss of a closed position, a funding fee, a commission, or a clearing
    by the insurance fund. The page ends its list with an ellipsis.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    TRANSFER = "TRANSFER"
    REALIZED_PNL = "REALIZED_PNL"
    FUNDING_FEE = "FUNDING_FEE"
    COMMISSION = "COMMISSION"
    INSURANCE_CLEAR = "INSURANCE_CLEAR"


@frozen(kw_only=True, repr=False)
class ListenKey(Model):
    """A listen key."""

    listen_key: Secret
    """The key. It is a credential, so it is sealed and never shown; its method `reveal` returns it."""


@frozen(kw_only=True, repr=False)
class MarginModeChange(Model):
    """Result of a switch of the margin mode."""

    success: bool
    """Whether the switch was made."""
    margin_mode: MarginMode
    """Margin mode the account has now."""
    uni_mmr: Decimal | None
    """Margin ratio after the switch; null without positions. Unit: ratio."""
    available_balance: Decimal
    """Balance that new orders may use after the switch. Unit: USD."""


@frozen(kw_only=True, repr=False)
class PositionMode(Model):
    """How the account holds positions."""

    dual_side_position: bool
    """Whether the account may hold a long and a short position in the same market."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "Acknowledgement": {
        "code": "code",
    },
    "CommissionRate": {
        "maker_commission_rate": "ratio",
        "taker_commission_rate": "ratio",
    },
    "FundingFee": {
        "funding_rate": "ratio",
        "position_size": "USD",
        "funding_fee": "USD",
        "time": "ms",
        "tran_id": "id",
    },
    "Income": {
        "income": "USD",
        "time": "ms",
        "tran_id": "id",
        "trade_id": "id",
    },
    "MarginModeChange": {
        "uni_mmr": "ratio",
        "available_balance": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
