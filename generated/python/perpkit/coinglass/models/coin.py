"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.listed import Rows
from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class NextUnlock(Model):
    """Next unlock."""

    date: Milliseconds
    """Moment of the unlock. Unit: epoch milliseconds, UTC."""
    next_unlock_token_amount: float
    """Tokens that are unlocked then. Unit: coin. At least 0."""

    @property
    def date_utc(self) -> datetime:
        """``date`` as an aware datetime in UTC."""
        return to_datetime(self.date, "ms")


@frozen(kw_only=True, repr=False)
class TokenAllocation(Model):
    """Tokens that one group was given."""

    is_untracked: bool
    """Whether its unlocks are not tracked."""
    allocation_of_supply: float
    """Its tokens in percent of the largest supply. Unit: percent. At least 0."""
    name: str
    """Name of the allocation."""
    token_amount: float
    """Its tokens. Unit: coin. At least 0."""
    unlock_type: str | None = None
    """How it is unlocked: `linear` or `nonlinear`."""
    tge_unlocked_token_amount: float | None = None
    """Tokens unlocked when the token was created. Unit: coin. At least 0."""
    unlocked_token_amount: float | None = None
    """Tokens unlocked so far. Unit: coin. At least 0."""
    tge_unlock_percent: float | None = None
    """Part of the allocation that was unlocked when the token was created. Unit: percent. At least 0."""
    vesting_start_date: Milliseconds | None = None
    """Day of its first unlock. Unit: epoch milliseconds, UTC."""
    locked_token_amount: float | None = None
    """Tokens that are locked. Unit: coin. At least 0."""
    vesting_end_date: Milliseconds | None = None
    """Day of its last unlock. Unit: epoch milliseconds, UTC."""
    next_unlock: NextUnlock | None = None
    """Its next unlock. Absent if none is known."""
    vesting_duration_value: int | None = None
    """How long the unlocks go on, counted in `vesting_duration_type`. At least 0."""
    vesting_duration_type: str | None = None
    """What `vesting_duration_value` counts, for example `year`."""
    unlock_frequency_type: str | None = None
    """What `unlock_frequency_value` counts, for example `day`."""
    unlock_frequency_value: int | None = None
    """Time from one unlock to the next, counted in `unlock_frequency_type`. At least 0."""

    @property
    def vesting_start_date_utc(self) -> datetime | None:
        """``vesting_start_date`` as an aware datetime in UTC."""
        return None if self.vesting_start_date is None else to_datetime(self.vesting_start_date, "ms")

    @property
    def vesting_end_date_utc(self) -> datetime | None:
        """``vesting_end_date`` as an aware datetime in UTC."""
        return None if self.vesting_end_date is None else to_datetime(self.vesting_end_date, "ms")


@frozen(kw_only=True, repr=False)
class TokenUnlock(Model):
    """A token and its next unlock."""

    symbol: str
    """Short name of the token."""
    name: str
    """Full name of the token."""
    symbol_logo_url: str
    """Address of a picture of its logo."""
    price: float
    """Price of the token. Unit: USD. More than 0."""
    price_change_percent_24h: float
    """Change of the price over 24 hours; below zero if it fell. Unit: percent."""
    market_cap: float
    """Value of all tokens in circulation. Unit: USD. At least 0."""
    total_supply: float
    """Tokens that exist. Unit: coin. At least 0."""
    fully_diluted_valuation: float
    """Value of all tokens, those that are locked too. Unit: USD. At least 0."""
    total_locked: float
    """Tokens that are locked. Unit: coin. At least 0."""
    circulating_supply: float
    """Tokens in circulation. Unit: coin. At least 0."""
    total_unlocked: float
    """Tokens that were unlocked so far. Unit: coin. At least 0."""
    next_unlock_date: Milliseconds
    """Moment of the next unlock. Unit: epoch milliseconds, UTC."""
    next_unlock_tokens: float
    """Tokens that are unlocked then. Unit: coin. At least 0."""
    next_unlock_of_circulating: float
    """These tokens in percent of those in circulation. It may be above 100. Unit: percent."""
    next_unlock_of_supply: float
    """These tokens in percent of the total supply. Unit: percent. At least 0."""

    @property
    def next_unlock_date_utc(self) -> datetime:
        """``next_unlock_date`` as an aware datetime in UTC."""
        return to_datetime(self.next_unlock_date, "ms")


@frozen(kw_only=True, repr=False)
class TokenVesting(Model):
    """How one token is unlocked."""

    market_cap: float
    """Value of all tokens in circulation. Unit: USD. At least 0."""
    symbol: str
    """Short name of the token."""
    total_untracked: float
    """Tokens whose unlocks are not tracked. Unit: coin. At least 0."""
    listing_date: Milliseconds
    """Day the token was listed. Unit: epoch milliseconds, UTC."""
    vesting_start_date: Milliseconds
    """Day of the first unlock. Unit: epoch milliseconds, UTC."""
    total_supply: float
    """Tokens that exist. Unit: coin. At least 0."""
    total_locked: float
    """Tokens that are locked. Unit: coin. At least 0."""
    total_unlocked: float
    """Tokens that were unlocked so far. Unit: coin. At least 0."""
    vesting_end_date: Milliseconds
    """Day of the last unlock. Unit: epoch milliseconds, UTC."""
    next_unlock: NextUnlock | None = None
    """Next unlock. Absent if none is known."""
    circulating_supply: float
    """Tokens in circulation. Unit: coin. At least 0."""
    total_untracked_percent: float
    """Tokens whose unlocks are not tracked, in percent of the largest supply. Unit: percent. At least 0."""
    allocations: Rows[TokenAllocation]
    """Who was given tokens, one entry each."""
    fully_diluted_valuation: float
    """Value of all tokens, those that are locked too. Unit: USD. At least 0."""
    name: str
    """Full name of the token."""
    max_supply: float
    """Tokens that can ever exist. Unit: coin. At least 0."""
    chart: Rows[VestingDay]
    """How much is unlocked at each date."""
    untracked_allocation_names: list[str]
    """Names of the allocations whose unlocks are not tracked."""

    @property
    def listing_date_utc(self) -> datetime:
        """``listing_date`` as an aware datetime in UTC."""
        return to_datetime(self.listing_date, "ms")

    @property
    def vesting_start_date_utc(self) -> datetime:
        """``vesting_start_date`` as an aware datetime in UTC."""
        return to_datetime(self.vesting_start_date, "ms")

    @property
    def vesting_end_date_utc(self) -> datetime:
        """``vesting_end_date`` as an aware datetime in UTC."""
        return to_datetime(self.vesting_end_date, "ms")


@frozen(kw_only=True, repr=False)
class VestingDay(Model):
    """What is unlocked at one date."""

    date: Milliseconds
    """The date. Unit: epoch milliseconds, UTC."""
    allocations: Rows[VestingShare]
    """What is unlocked of each allocation whose unlocks are tracked."""
    is_tge: bool
    """Whether the token was created at this date (token generation event)."""
    unlocked_percent: float
    """Unlocked tokens in percent of the largest supply. Unit: percent. At least 0."""
    unlocked_token_amount: float
    """Unlocked tokens. Unit: coin. At least 0."""

    @property
    def date_utc(self) -> datetime:
        """``date`` as an aware datetime in UTC."""
        return to_datetime(self.date, "ms")


@frozen(kw_only=True, repr=False)
class VestingShare(Model):
    """What is unlocked of one allocation."""

    name: str
    """Name of the allocation."""
    unlocked_percent: float
    """Unlocked tokens of the allocation in percent of the largest supply. Unit: percent. At least 0."""
    token_amount: float
    """All tokens of the allocation. Unit: coin. At least 0."""
    unlocked_token_amount: float
    """Unlocked tokens of the allocation. Unit: coin. At least 0."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "NextUnlock": {
        "date": "ms",
        "next_unlock_token_amount": "coin",
    },
    "TokenAllocation": {
        "allocation_of_supply": "percent",
        "token_amount": "coin",
        "tge_unlocked_token_amount": "coin",
        "unlocked_token_amount": "coin",
        "tge_unlock_percent": "percent",
        "vesting_start_date": "ms",
        "locked_token_amount": "coin",
        "vesting_end_date": "ms",
        "vesting_duration_value": "count",
        "unlock_frequency_value": "count",
    },
    "TokenUnlock": {
        "price": "USD",
        "price_change_percent_24h": "percent",
        "market_cap": "USD",
        "total_supply": "coin",
        "fully_diluted_valuation": "USD",
        "total_locked": "coin",
        "circulating_supply": "coin",
        "total_unlocked": "coin",
        "next_unlock_date": "ms",
        "next_unlock_tokens": "coin",
        "next_unlock_of_circulating": "percent",
        "next_unlock_of_supply": "percent",
    },
    "TokenVesting": {
        "market_cap": "USD",
        "total_untracked": "coin",
        "listing_date": "ms",
        "vesting_start_date": "ms",
        "total_supply": "coin",
        "total_locked": "coin",
        "total_unlocked": "coin",
        "vesting_end_date": "ms",
        "circulating_supply": "coin",
        "total_untracked_percent": "percent",
        "fully_diluted_valuation": "USD",
        "max_supply": "coin",
    },
    "VestingDay": {
        "date": "ms",
        "unlocked_percent": "percent",
        "unlocked_token_amount": "coin",
    },
    "VestingShare": {
        "unlocked_percent": "percent",
        "token_amount": "coin",
        "unlocked_token_amount": "coin",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
