"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.enums import OpenIntEnum, OpenStrEnum
from perpkit._runtime.listed import Rows
from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class AccountLeverage(Model):
    """Leverage and kind of margin of a position."""

    type: MarginMode
    """Whether the position shares the margin of the account or has its own."""
    value: float
    """Leverage of the position. Unit: times. At least 1."""


@frozen(kw_only=True, repr=False)
class AccountPosition(Model):
    """A position of one wallet."""

    coin: str
    """Name of the coin."""
    size: float
    """Size of the position; below zero if it is short. Unit: coin."""
    leverage: AccountLeverage
    """Leverage of the position."""
    entry_price: float
    """Mean price that the position was opened at. Unit: USD. More than 0."""
    position_value: float
    """Value of the position. Unit: USD. At least 0."""
    unrealized_pnl: float
    """Profit if the position were closed now; below zero if it is a loss. Unit: USD."""
    return_on_equity: float
    """Profit divided by margin; 0.5 is 50 %, -0.5 is a loss of 50 %. Unit: ratio."""
    max_leverage: float
    """Highest leverage that the venue allows for this coin. Unit: times. At least 1."""
    cum_funding: CumulativeFunding
    """Funding of the position."""


@frozen(kw_only=True, repr=False)
class AssetPosition(Model):
    """A position and the way it is held."""

    type: str
    """Way of holding positions; 'oneWay' in the example."""
    position: AccountPosition
    """The position."""


@frozen(kw_only=True, repr=False)
class CumulativeFunding(Model):
    """Funding added up; the page does not say which sign was paid and which was received."""

    all_time: float
    """Funding in this coin since the wallet began. Unit: USD."""
    since_open: float
    """Funding since the position was opened. Unit: USD."""
    since_change: float
    """Funding since the position last changed. Unit: USD."""


class MarginMode(OpenStrEnum):
    """Whether a position shares the margin of the account or has its own.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    CROSS = "cross"
    ISOLATED = "isolated"


@frozen(kw_only=True, repr=False)
class MarginSummary(Model):
    """Value and margin of an account."""

    account_value: float
    """Value of the account. Unit: USD. At least 0."""
    total_ntl_pos: float
    """Value of all positions. Unit: USD. At least 0."""
    total_raw_usd: float
    """Money of the account without the positions; below zero if they were bought with borrowed money. Unit: USD."""
    total_margin_used: float
    """Margin that is in use. Unit: USD. At least 0."""


class PositionAction(OpenIntEnum):
    """What was done with a position.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    OPENED = 1
    CLOSED = 2


@frozen(kw_only=True, repr=False)
class WalletAccount(Model):
    """What one wallet has at Hyperliquid."""

    margin_summary: MarginSummary
    """Margin of all positions."""
    cross_margin_summary: MarginSummary
    """Margin of the positions that share it."""
    cross_maintenance_margin_used: float
    """Smallest margin that the positions sharing it need. Unit: USD. At least 0."""
    withdrawable: float
    """Money that can be withdrawn. Unit: USD. At least 0."""
    asset_positions: Rows[AssetPosition]
    """Positions."""


@frozen(kw_only=True, repr=False)
class WalletPosition(Model):
    """A position that a wallet holds."""

    user: str
    """Address of the wallet."""
    symbol: str
    """Name of the coin."""
    position_size: float
    """Size of the position; below zero if it is short. Unit: coin."""
    entry_price: float
    """Mean price that the position was opened at. Unit: USD. More than 0."""
    mark_price: float
    """Price that the venue values the position at. Unit: USD. More than 0."""
    liq_price: float
    """Price at which the position is force-closed. Unit: USD. At least 0."""
    leverage: float
    """Leverage of the position. Unit: times. At least 1."""
    margin_balance: float
    """Margin of the position. Unit: USD. At least 0."""
    position_value_usd: float
    """Value of the position. Unit: USD. At least 0."""
    unrealized_pnl: float
    """Profit if the position were closed now; below zero if it is a loss. Unit: USD."""
    funding_fee: float
    """Funding of the position; the page does not say which sign was paid and which was received. Unit: USD."""
    margin_mode: MarginMode
    """Whether the position shares the margin of the account or has its own."""
    create_time: Milliseconds
    """Moment the position was opened. Unit: epoch milliseconds, UTC."""
    update_time: Milliseconds
    """Moment of the latest change. Unit: epoch milliseconds, UTC."""

    @property
    def create_time_utc(self) -> datetime:
        """``create_time`` as an aware datetime in UTC."""
        return to_datetime(self.create_time, "ms")

    @property
    def update_time_utc(self) -> datetime:
        """``update_time`` as an aware datetime in UTC."""
        return to_datetime(self.update_time, "ms")


@frozen(kw_only=True, repr=False)
class WalletPositionPage(Model):
    """One page of positions."""

    total_pages: int
    """Number of pages. At least 0."""
    current_page: int
    """Number of this page. At least 0."""
    positions: Rows[WalletPosition]
    """Positions of this page."""


@frozen(kw_only=True, repr=False)
class WhaleAlert(Model):
    """A large position that was opened or closed."""

    user: str
    """Address of the wallet."""
    symbol: str
    """Name of the coin."""
    position_size: float
    """Size of the position; below zero if it is short. Unit: coin."""
    entry_price: float
    """Mean price that the position was opened at. Unit: USD. More than 0."""
    liq_price: float
    """Price at which the position is force-closed; 0 if none, as with a closed position. Unit: USD. At least 0."""
    position_value_usd: float
    """Value of the position. Unit: USD. At least 0."""
    position_action: PositionAction
    """What was done with the position."""
    create_time: Milliseconds
    """Moment of the opening or closing. Unit: epoch milliseconds, UTC."""

    @property
    def create_time_utc(self) -> datetime:
        """``create_time`` as an aware datetime in UTC."""
        return to_datetime(self.create_time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "AccountLeverage": {
        "value": "x",
    },
    "AccountPosition": {
        "size": "coin",
        "entry_price": "USD",
        "position_value": "USD",
        "unrealized_pnl": "USD",
        "return_on_equity": "ratio",
        "max_leverage": "x",
    },
    "CumulativeFunding": {
        "all_time": "USD",
        "since_open": "USD",
        "since_change": "USD",
    },
    "MarginSummary": {
        "account_value": "USD",
        "total_ntl_pos": "USD",
        "total_raw_usd": "USD",
        "total_margin_used": "USD",
    },
    "WalletAccount": {
        "cross_maintenance_margin_used": "USD",
        "withdrawable": "USD",
    },
    "WalletPosition": {
        "position_size": "coin",
        "entry_price": "USD",
        "mark_price": "USD",
        "liq_price": "USD",
        "leverage": "x",
        "margin_balance": "USD",
        "position_value_usd": "USD",
        "unrealized_pnl": "USD",
        "funding_fee": "USD",
        "create_time": "ms",
        "update_time": "ms",
    },
    "WalletPositionPage": {
        "total_pages": "count",
        "current_page": "count",
    },
    "WhaleAlert": {
        "position_size": "coin",
        "entry_price": "USD",
        "liq_price": "USD",
        "position_value_usd": "USD",
        "create_time": "ms",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
