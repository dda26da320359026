"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.enums import OpenIntEnum
from perpkit._runtime.model import Model
from perpkit._runtime.moments import Seconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class ExchangeTransfer(Model):
    """One transfer of a venue."""

    transaction_hash: str
    """Hash of the transaction; one transaction may hold several transfers."""
    asset_symbol: str
    """Name of the coin."""
    amount_usd: float
    """Value of the transfer. Unit: USD. At least 0."""
    asset_quantity: float
    """Coins that were moved. Unit: coin. At least 0."""
    exchange_name: str
    """Name of the venue."""
    transfer_type: TransferType
    """Direction of a transfer, as the venue sees it. An internal one stays inside the venue."""
    from_address: str
    """Address that sent the coins."""
    to_address: str
    """Address that received the coins."""
    transaction_time: Seconds
    """Moment of the transfer on the chain. Unit: epoch seconds, UTC."""

    @property
    def transaction_time_utc(self) -> datetime:
        """``transaction_time`` as an aware datetime in UTC."""
        return to_datetime(self.transaction_time, "s")


class TransferType(OpenIntEnum):
    """Direction of a transfer, as the venue sees it. An internal one stays inside the venue.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    INFLOW = 1
    OUTFLOW = 2
    INTERNAL = 3


UNITS: Mapping[str, Mapping[str, str]] = {
    "ExchangeTransfer": {
        "amount_usd": "USD",
        "asset_quantity": "coin",
        "transfer_type": "code",
        "transaction_time": "s",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
