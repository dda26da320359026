"""The same payloads as pydantic models, written in the usual way."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Generic, NamedTuple, TypeVar
from uuid import UUID

from pydantic import BaseModel

T = TypeVar("T")


class Envelope(BaseModel, Generic[T]):
    code: str
    msg: str
    data: T


class Side(IntEnum):
    BUY = 1
    SELL = 2


class Order(BaseModel):
    exchange_name: str
    symbol: str
    base_asset: str
    price: float
    usd_value: float
    side: Side
    time: int


class Bar(BaseModel):
    time: int
    long_liquidation_usd: float
    short_liquidation_usd: float


class Cell(NamedTuple):
    x_index: int
    y_index: int
    value: float


class Candle(NamedTuple):
    time: int
    open: float
    high: float
    low: float
    close: float
    volume_usd: float


class Heatmap(BaseModel):
    y_axis: list[float]
    liquidation_leverage_data: list[Cell]
    price_candlesticks: list[Candle]


class Direction(StrEnum):
    LONG = "long"
    SHORT = "short"


class Kind(StrEnum):
    FULL = "full"
    ADL = "adl"


class Liquidation(BaseModel):
    id: UUID
    position_id: UUID
    symbol: str
    side: Direction
    closed_size_usd: Decimal
    closed_size_tokens: Decimal
    mark_price: Decimal
    pnl_realized: Decimal
    collateral_returned: Decimal
    trigger_uni_mmr: Decimal | None
    trigger_equity: Decimal
    post_uni_mmr: Decimal | None
    liquidation_type: Kind
    created_at: datetime


class LiquidationPage(BaseModel):
    liquidations: list[Liquidation]
    total: int


OrderAnswer = Envelope[list[Order]]
BarAnswer = Envelope[list[Bar]]
HeatmapAnswer = Envelope[Heatmap]
