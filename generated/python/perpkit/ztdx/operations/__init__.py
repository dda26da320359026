"""The operation table of ZTDX: one module for each tag, imported when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.description.table import Table

if TYPE_CHECKING:
    from typing import Any

    from perpkit._runtime.description.operation import Operation

    from .account import ACCOUNT_CLOSE_LISTEN_KEY as ACCOUNT_CLOSE_LISTEN_KEY
    from .account import ACCOUNT_COMMISSION_RATE as ACCOUNT_COMMISSION_RATE
    from .account import ACCOUNT_CREATE_LISTEN_KEY as ACCOUNT_CREATE_LISTEN_KEY
    from .account import ACCOUNT_FUNDING_FEE_HISTORY as ACCOUNT_FUNDING_FEE_HISTORY
    from .account import ACCOUNT_INCOME as ACCOUNT_INCOME
    from .account import ACCOUNT_MARGIN_MODE as ACCOUNT_MARGIN_MODE
    from .account import ACCOUNT_POSITION_MODE as ACCOUNT_POSITION_MODE
    from .account import ACCOUNT_RENEW_LISTEN_KEY as ACCOUNT_RENEW_LISTEN_KEY
    from .account import ACCOUNT_SET_POSITION_MODE as ACCOUNT_SET_POSITION_MODE
    from .market import MARKET_DEPTH as MARKET_DEPTH
    from .market import MARKET_EXCHANGE_INFO as MARKET_EXCHANGE_INFO
    from .market import MARKET_FUNDING_RATE as MARKET_FUNDING_RATE
    from .market import MARKET_OPEN_INTEREST as MARKET_OPEN_INTEREST
    from .market import MARKET_OPEN_INTEREST_HIST as MARKET_OPEN_INTEREST_HIST
    from .market import MARKET_PREMIUM_INDEX as MARKET_PREMIUM_INDEX
    from .market import MARKET_TAKER_LONG_SHORT_RATIO as MARKET_TAKER_LONG_SHORT_RATIO
    from .market import MARKET_TOP_LONG_SHORT_ACCOUNT_RATIO as MARKET_TOP_LONG_SHORT_ACCOUNT_RATIO
    from .trade import TRADE_ADL_QUANTILE as TRADE_ADL_QUANTILE
    from .trade import TRADE_CANCEL_BATCH_ORDERS as TRADE_CANCEL_BATCH_ORDERS
    from .trade import TRADE_CANCEL_ORDER as TRADE_CANCEL_ORDER
    from .trade import TRADE_FORCE_ORDERS as TRADE_FORCE_ORDERS
    from .trade import TRADE_MODIFY_ORDER as TRADE_MODIFY_ORDER
    from .trade import TRADE_NEW_ORDER as TRADE_NEW_ORDER
    from .trade import TRADE_OPEN_ORDER as TRADE_OPEN_ORDER
    from .trade import TRADE_OPEN_ORDERS as TRADE_OPEN_ORDERS
    from .trade import TRADE_POSITION_RISK as TRADE_POSITION_RISK
    from .trade import TRADE_SET_LEVERAGE as TRADE_SET_LEVERAGE
    from .trade import TRADE_USER_TRADES_SLIPPAGE as TRADE_USER_TRADES_SLIPPAGE
    from .unified import UNIFIED_ACCOUNT as UNIFIED_ACCOUNT
    from .unified import UNIFIED_LIQUIDATIONS as UNIFIED_LIQUIDATIONS
    from .unified import UNIFIED_RISK_SIMULATE as UNIFIED_RISK_SIMULATE

    OPERATIONS: tuple[Operation[Any], ...]
    """Every operation, in the order of the description."""

TABLE = Table(
    __name__,
    {
        "account_create_listen_key": "account.create_listen_key",
        "account_renew_listen_key": "account.renew_listen_key",
        "account_close_listen_key": "account.close_listen_key",
        "account_position_mode": "account.position_mode",
        "account_set_position_mode": "account.set_position_mode",
        "account_income": "account.income",
        "account_funding_fee_history": "account.funding_fee_history",
        "account_commission_rate": "account.commission_rate",
        "market_exchange_info": "market.exchange_info",
        "market_depth": "market.depth",
        "market_premium_index": "market.premium_index",
        "market_funding_rate": "market.funding_rate",
        "market_open_interest": "market.open_interest",
        "market_open_interest_hist": "market.open_interest_hist",
        "market_taker_long_short_ratio": "market.taker_long_short_ratio",
        "market_top_long_short_account_ratio": "market.top_long_short_account_ratio",
        "trade_new_order": "trade.new_order",
        "trade_modify_order": "trade.modify_order",
        "trade_cancel_order": "trade.cancel_order",
        "trade_open_order": "trade.open_order",
        "trade_open_orders": "trade.open_orders",
        "trade_cancel_batch_orders": "trade.cancel_batch_orders",
        "trade_position_risk": "trade.position_risk",
        "trade_set_leverage": "trade.set_leverage",
        "trade_force_orders": "trade.force_orders",
        "trade_adl_quantile": "trade.adl_quantile",
        "trade_user_trades_slippage": "trade.user_trades_slippage",
        "unified_liquidations": "unified.liquidations",
        "unified_account": "unified.account",
        "unified_risk_simulate": "unified.risk_simulate",
        "account_margin_mode": "account.set_margin_mode",
    },
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = TABLE.attached()
