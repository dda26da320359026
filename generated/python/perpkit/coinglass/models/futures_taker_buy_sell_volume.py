"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.listed import Rows
from perpkit._runtime.model import Model


@frozen(kw_only=True, repr=False)
class ExchangeTakerVolume(Model):
    """What takers bought and sold of one coin on one venue."""

    exchange: str
    """Name of the venue."""
    buy_ratio: float
    """Share of what takers bought in the volume; a percentage, not a ratio. Unit: percent. At least 0."""
    sell_ratio: float
    """Share of what takers sold in the volume; a percentage, not a ratio. Unit: percent. At least 0."""
    buy_vol_usd: float
    """Value that takers bought. Unit: USD. At least 0."""
    sell_vol_usd: float
    """Value that takers sold. Unit: USD. At least 0."""


@frozen(kw_only=True, repr=False)
class TakerVolumeByExchange(Model):
    """What takers bought and sold of one coin on all venues."""

    symbol: str
    """Name of the coin."""
    buy_ratio: float
    """Share of what takers bought in the volume; a percentage, not a ratio. Unit: percent. At least 0."""
    sell_ratio: float
    """Share of what takers sold in the volume; a percentage, not a ratio. Unit: percent. At least 0."""
    buy_vol_usd: float
    """Value that takers bought. Unit: USD. At least 0."""
    sell_vol_usd: float
    """Value that takers sold. Unit: USD. At least 0."""
    exchange_list: Rows[ExchangeTakerVolume]
    """The same for each venue."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "ExchangeTakerVolume": {
        "buy_ratio": "percent",
        "sell_ratio": "percent",
        "buy_vol_usd": "USD",
        "sell_vol_usd": "USD",
    },
    "TakerVolumeByExchange": {
        "buy_ratio": "percent",
        "sell_ratio": "percent",
        "buy_vol_usd": "USD",
        "sell_vol_usd": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
