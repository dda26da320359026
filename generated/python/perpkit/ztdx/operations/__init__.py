"""The operation table of ZTDX: one module for each tag, imported when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.description.table import Table

if TYPE_CHECKING:
    from typing import Any

    from perpkit._runtime.description.operation import Operation

    from .account import ACCOUNT_MARGIN_MODE as ACCOUNT_MARGIN_MODE
    from .market import MARKET_EXCHANGE_INFO as MARKET_EXCHANGE_INFO
    from .market import MARKET_FUNDING_RATE as MARKET_FUNDING_RATE
    from .market import MARKET_OPEN_INTEREST as MARKET_OPEN_INTEREST
    from .market import MARKET_OPEN_INTEREST_HIST as MARKET_OPEN_INTEREST_HIST
    from .market import MARKET_TAKER_LONG_SHORT_RATIO as MARKET_TAKER_LONG_SHORT_RATIO
    from .market import MARKET_TOP_LONG_SHORT_ACCOUNT_RATIO as MARKET_TOP_LONG_SHORT_ACCOUNT_RATIO
    from .unified import UNIFIED_ACCOUNT as UNIFIED_ACCOUNT
    from .unified import UNIFIED_LIQUIDATIONS as UNIFIED_LIQUIDATIONS
    from .unified import UNIFIED_RISK_SIMULATE as UNIFIED_RISK_SIMULATE

    OPERATIONS: tuple[Operation[Any], ...]
    """Every operation, in the order of the description."""

TABLE = Table(
    __name__,
    {
        "market_exchange_info": "market.exchange_info",
        "market_funding_rate": "market.funding_rate",
        "market_open_interest": "market.open_interest",
        "market_open_interest_hist": "market.open_interest_hist",
        "market_taker_long_short_ratio": "market.taker_long_short_ratio",
        "market_top_long_short_account_ratio": "market.top_long_short_account_ratio",
        "unified_liquidations": "unified.liquidations",
        "unified_account": "unified.account",
        "unified_risk_simulate": "unified.risk_simulate",
        "account_margin_mode": "account.set_margin_mode",
    },
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = TABLE.attached()
