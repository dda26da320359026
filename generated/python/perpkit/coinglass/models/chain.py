"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Seconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class WhaleTransfer(Model):
    """One large transfer."""

    transaction_hash: str
    """Hash of the transaction, in the spelling of its chain."""
    amount_usd: float
    """Value of the transfer. Unit: USD. At least 0."""
    asset_quantity: float
    """Coins that were moved. Unit: coin. At least 0."""
    asset_symbol: str
    """Name of the coin."""
    sender: str
    """Who sent the coins, for example a venue; `unknown wallet` if not known."""
    receiver: str
    """Who received the coins, for example a venue; `unknown wallet` if not known."""
    blockchain_name: str
    """Name of the blockchain, for example `ethereum`."""
    block_height: int
    """Number of the block on its chain. At least 0."""
    block_timestamp: Seconds
    """Moment of the block. Unit: epoch seconds, UTC."""

    @property
    def block_timestamp_utc(self) -> datetime:
        """``block_timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.block_timestamp, "s")


UNITS: Mapping[str, Mapping[str, str]] = {
    "WhaleTransfer": {
        "amount_usd": "USD",
        "asset_quantity": "coin",
        "block_height": "id",
        "block_timestamp": "s",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
