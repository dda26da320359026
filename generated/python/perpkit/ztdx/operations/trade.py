"""Operations of ZTDX under ``trade``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object, Several, Text, Unquoted
from perpkit._runtime.description.operation import (
    Condition,
    CostCase,
    Demand,
    Kind,
    Lookup,
    Operation,
    Parameter,
    WindowPaging,
    Write,
)
from perpkit._runtime.listed import Rows

from .. import models

TRADE_NEW_ORDER: Operation[models.Order] = Operation(
    id="trade_new_order",
    call_path="trade.new_order",
    method="POST",
    path="/fapi/v1/order",
    payload=lambda: models.Order,
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
        Parameter(name="side", keyword="side", kind=Kind.STRING, required=True, choices=("BUY", "SELL")),
        Parameter(
            name="type",
            keyword="type",
            kind=Kind.STRING,
            required=True,
            choices=(
                "LIMIT",
                "MARKET",
                "STOP",
                "TAKE_PROFIT",
                "STOP_MARKET",
                "TAKE_PROFIT_MARKET",
                "TRAILING_STOP_MARKET",
            ),
        ),
        Parameter(
            name="quantity",
            keyword="quantity",
            kind=Kind.DECIMAL,
            exclusive_minimum=0,
            pattern="^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)$",
        ),
        Parameter(
            name="price",
            keyword="price",
            kind=Kind.DECIMAL,
            exclusive_minimum=0,
            pattern="^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)$",
        ),
        Parameter(name="timeInForce", keyword="time_in_force", kind=Kind.STRING, choices=("GTC", "IOC", "FOK", "GTX")),
        Parameter(name="reduceOnly", keyword="reduce_only", kind=Kind.BOOLEAN),
        Parameter(
            name="newClientOrderId", keyword="new_client_order_id", kind=Kind.STRING, pattern="^[A-Za-z0-9_.-]{1,36}$"
        ),
        Parameter(
            name="stopPrice",
            keyword="stop_price",
            kind=Kind.DECIMAL,
            exclusive_minimum=0,
            pattern="^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)$",
        ),
        Parameter(
            name="activationPrice",
            keyword="activation_price",
            kind=Kind.DECIMAL,
            exclusive_minimum=0,
            pattern="^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)$",
        ),
        Parameter(
            name="callbackRate",
            keyword="callback_rate",
            kind=Kind.DECIMAL,
            exclusive_minimum=0,
            pattern="^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)$",
        ),
        Parameter(name="positionSide", keyword="position_side", kind=Kind.STRING, choices=("BOTH",)),
    ),
    wire=Object(
        names={
            "orderId": "order_id",
            "clientOrderId": "client_order_id",
            "origType": "orig_type",
            "timeInForce": "time_in_force",
            "avgPrice": "avg_price",
            "origQty": "orig_qty",
            "executedQty": "executed_qty",
            "cumQty": "cum_qty",
            "cumQuote": "cum_quote",
            "reduceOnly": "reduce_only",
            "closePosition": "close_position",
            "positionSide": "position_side",
            "stopPrice": "stop_price",
            "workingType": "working_type",
            "priceProtect": "price_protect",
            "activatePrice": "activate_price",
            "priceRate": "price_rate",
            "updateTime": "update_time",
        },
        members={"order_id": Text()},
    ),
    write=Write(
        lost=(
            "If an order is not open, it never arrived, was filled, or has ended; it is not "
            "known which. A market order is almost never open. Look at the position before "
            "you send another one."
        ),
        client_id="newClientOrderId",
        generates=True,
        lookup=Lookup(
            operation=lambda: TRADE_OPEN_ORDER,
            arguments=(("symbol", "symbol"), ("origClientOrderId", "newClientOrderId")),
            absent=("-2013",),
        ),
    ),
    page="https://docs.p99.world/futures/usdt-margined/trades-rest/new-order",
    access=(("api_key", "api_secret"),),
    costs=(("orders", 1),),
)
TRADE_MODIFY_ORDER: Operation[models.Order] = Operation(
    id="trade_modify_order",
    call_path="trade.modify_order",
    method="PUT",
    path="/fapi/v1/order",
    payload=lambda: models.Order,
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
        Parameter(name="orderId", keyword="order_id", kind=Kind.STRING, pattern="^[0-9A-Za-z-]+$"),
        Parameter(
            name="origClientOrderId", keyword="orig_client_order_id", kind=Kind.STRING, pattern="^[A-Za-z0-9_.-]{1,36}$"
        ),
        Parameter(name="side", keyword="side", kind=Kind.STRING, choices=("BUY", "SELL")),
        Parameter(
            name="quantity",
            keyword="quantity",
            kind=Kind.DECIMAL,
            exclusive_minimum=0,
            pattern="^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)$",
        ),
        Parameter(
            name="price",
            keyword="price",
            kind=Kind.DECIMAL,
            exclusive_minimum=0,
            pattern="^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)$",
        ),
        Parameter(
            name="stopPrice",
            keyword="stop_price",
            kind=Kind.DECIMAL,
            exclusive_minimum=0,
            pattern="^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)$",
        ),
    ),
    wire=Object(
        names={
            "orderId": "order_id",
            "clientOrderId": "client_order_id",
            "origType": "orig_type",
            "timeInForce": "time_in_force",
            "avgPrice": "avg_price",
            "origQty": "orig_qty",
            "executedQty": "executed_qty",
            "cumQty": "cum_qty",
            "cumQuote": "cum_quote",
            "reduceOnly": "reduce_only",
            "closePosition": "close_position",
            "positionSide": "position_side",
            "stopPrice": "stop_price",
            "workingType": "working_type",
            "priceProtect": "price_protect",
            "activatePrice": "activate_price",
            "priceRate": "price_rate",
            "updateTime": "update_time",
        },
        members={"order_id": Text()},
    ),
    write=Write(
        lost=(
            "The order is as before, or as asked for, or it no longer exists, because a "
            "change cancels it and places it again. An order that is not open may also have "
            "been filled."
        ),
        client_id="origClientOrderId",
        order_id="orderId",
        lookup=Lookup(
            operation=lambda: TRADE_OPEN_ORDER,
            arguments=(("symbol", "symbol"), ("origClientOrderId", "origClientOrderId"), ("orderId", "orderId")),
            absent=("-2013",),
        ),
    ),
    demands=(
        Demand(names=("orderId", "origClientOrderId"), one=True),
        Demand(names=("quantity", "price", "stopPrice")),
    ),
    page="https://docs.p99.world/futures/usdt-margined/trades-rest/modify-order",
    access=(("api_key", "api_secret"),),
    costs=(("orders", 1), ("request-weight", 1)),
)
TRADE_CANCEL_ORDER: Operation[models.Order] = Operation(
    id="trade_cancel_order",
    call_path="trade.cancel_order",
    method="DELETE",
    path="/fapi/v1/order",
    payload=lambda: models.Order,
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
        Parameter(name="orderId", keyword="order_id", kind=Kind.STRING, pattern="^[0-9A-Za-z-]+$"),
        Parameter(
            name="origClientOrderId", keyword="orig_client_order_id", kind=Kind.STRING, pattern="^[A-Za-z0-9_.-]{1,36}$"
        ),
    ),
    wire=Object(
        names={
            "orderId": "order_id",
            "clientOrderId": "client_order_id",
            "origType": "orig_type",
            "timeInForce": "time_in_force",
            "avgPrice": "avg_price",
            "origQty": "orig_qty",
            "executedQty": "executed_qty",
            "cumQty": "cum_qty",
            "cumQuote": "cum_quote",
            "reduceOnly": "reduce_only",
            "closePosition": "close_position",
            "positionSide": "position_side",
            "stopPrice": "stop_price",
            "workingType": "working_type",
            "priceProtect": "price_protect",
            "activatePrice": "activate_price",
            "priceRate": "price_rate",
            "updateTime": "update_time",
        },
        members={"order_id": Text()},
    ),
    write=Write(
        lost=(
            "If an order is not open, it was cancelled or filled; it is not known which. If "
            "it is still open, it may be cancelled soon. The same is true for its take-profit"
            " and stop-loss orders."
        ),
        client_id="origClientOrderId",
        order_id="orderId",
        lookup=Lookup(
            operation=lambda: TRADE_OPEN_ORDER,
            arguments=(("symbol", "symbol"), ("origClientOrderId", "origClientOrderId"), ("orderId", "orderId")),
            absent=("-2013",),
        ),
    ),
    demands=(Demand(names=("orderId", "origClientOrderId"), one=True),),
    page="https://docs.p99.world/futures/usdt-margined/trades-rest/cancel-order",
    access=(("api_key", "api_secret"),),
    costs=(("orders", 1), ("request-weight", 1)),
)
TRADE_OPEN_ORDER: Operation[models.Order] = Operation(
    id="trade_open_order",
    call_path="trade.open_order",
    method="GET",
    path="/fapi/v1/openOrder",
    payload=lambda: models.Order,
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
        Parameter(name="orderId", keyword="order_id", kind=Kind.STRING, pattern="^[0-9A-Za-z-]+$"),
        Parameter(
            name="origClientOrderId", keyword="orig_client_order_id", kind=Kind.STRING, pattern="^[A-Za-z0-9_.-]{1,36}$"
        ),
    ),
    wire=Object(
        names={
            "orderId": "order_id",
            "clientOrderId": "client_order_id",
            "origType": "orig_type",
            "timeInForce": "time_in_force",
            "avgPrice": "avg_price",
            "origQty": "orig_qty",
            "executedQty": "executed_qty",
            "cumQty": "cum_qty",
            "cumQuote": "cum_quote",
            "reduceOnly": "reduce_only",
            "closePosition": "close_position",
            "positionSide": "position_side",
            "stopPrice": "stop_price",
            "workingType": "working_type",
            "priceProtect": "price_protect",
            "activatePrice": "activate_price",
            "priceRate": "price_rate",
            "updateTime": "update_time",
        },
        members={"order_id": Text()},
    ),
    demands=(Demand(names=("orderId", "origClientOrderId"), one=True),),
    page="https://docs.p99.world/futures/usdt-margined/trades-rest/query-open-order",
    access=(("api_key", "api_secret"),),
)
TRADE_OPEN_ORDERS: Operation[Rows[models.Order]] = Operation(
    id="trade_open_orders",
    call_path="trade.open_orders",
    method="GET",
    path="/fapi/v1/openOrders",
    payload=lambda: Rows[models.Order],
    parameters=(Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, pattern="^[A-Z0-9]+$", names="pair"),),
    wire=Items(
        Object(
            names={
                "orderId": "order_id",
                "clientOrderId": "client_order_id",
                "origType": "orig_type",
                "timeInForce": "time_in_force",
                "avgPrice": "avg_price",
                "origQty": "orig_qty",
                "executedQty": "executed_qty",
                "cumQty": "cum_qty",
                "cumQuote": "cum_quote",
                "reduceOnly": "reduce_only",
                "closePosition": "close_position",
                "positionSide": "position_side",
                "stopPrice": "stop_price",
                "workingType": "working_type",
                "priceProtect": "price_protect",
                "activatePrice": "activate_price",
                "priceRate": "price_rate",
                "updateTime": "update_time",
            },
            members={"order_id": Text()},
        )
    ),
    page="https://docs.p99.world/futures/usdt-margined/trades-rest/open-orders",
    access=(("api_key", "api_secret"),),
    costs=(("request-weight", 1),),
    cost_cases=(CostCase(when=(Condition(parameter="symbol"),), units=(("request-weight", 40),)),),
)
TRADE_CANCEL_BATCH_ORDERS: Operation[Rows[models.Order]] = Operation(
    id="trade_cancel_batch_orders",
    call_path="trade.cancel_batch_orders",
    method="DELETE",
    path="/fapi/v1/batchOrders",
    payload=lambda: Rows[models.Order],
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
        Parameter(
            name="orderIdList",
            keyword="order_id_list",
            kind=Kind.STRING,
            pattern='^\\[(0|[1-9][0-9]*|"[0-9A-Za-z-]+")(,(0|[1-9][0-9]*|"[0-9A-Za-z-]+")){0,9}\\]$',
            listed="mixed",
            most=10,
            item="^[0-9A-Za-z-]+$",
        ),
        Parameter(
            name="origClientOrderIdList",
            keyword="orig_client_order_id_list",
            kind=Kind.STRING,
            pattern='^\\["[A-Za-z0-9_.-]{1,36}"(,"[A-Za-z0-9_.-]{1,36}"){0,9}\\]$',
            listed="text",
            most=10,
            item="^[A-Za-z0-9_.-]{1,36}$",
        ),
    ),
    wire=Items(
        Object(
            names={
                "orderId": "order_id",
                "clientOrderId": "client_order_id",
                "origType": "orig_type",
                "timeInForce": "time_in_force",
                "avgPrice": "avg_price",
                "origQty": "orig_qty",
                "executedQty": "executed_qty",
                "cumQty": "cum_qty",
                "cumQuote": "cum_quote",
                "reduceOnly": "reduce_only",
                "closePosition": "close_position",
                "positionSide": "position_side",
                "stopPrice": "stop_price",
                "workingType": "working_type",
                "priceProtect": "price_protect",
                "activatePrice": "activate_price",
                "priceRate": "price_rate",
                "updateTime": "update_time",
            },
            members={"order_id": Text()},
        )
    ),
    write=Write(
        lost=(
            "An order that is left out was not open any more, or has not been cancelled. "
            "ztdx.trade.open_orders() shows which it is."
        ),
        asked=(("orderIdList", "order_id"), ("origClientOrderIdList", "client_order_id")),
    ),
    demands=(Demand(names=("orderIdList", "origClientOrderIdList"), one=True),),
    page="https://docs.p99.world/futures/usdt-margined/trades-rest/batch-cancel-orders",
    access=(("api_key", "api_secret"),),
    costs=(("orders", 1), ("request-weight", 1)),
)
TRADE_POSITION_RISK: Operation[Rows[models.PositionRisk]] = Operation(
    id="trade_position_risk",
    call_path="trade.position_risk",
    method="GET",
    path="/fapi/v1/positionRisk",
    payload=lambda: Rows[models.PositionRisk],
    parameters=(Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, pattern="^[A-Z0-9]+$", names="pair"),),
    wire=Items(
        Object(
            names={
                "positionAmt": "position_amt",
                "entryPrice": "entry_price",
                "breakEvenPrice": "break_even_price",
                "markPrice": "mark_price",
                "unRealizedProfit": "unrealized_profit",
                "liquidationPrice": "liquidation_price",
                "maxNotionalValue": "max_notional_value",
                "marginType": "margin_type",
                "isolatedMargin": "isolated_margin",
                "isAutoAddMargin": "is_auto_add_margin",
                "positionSide": "position_side",
                "isolatedWallet": "isolated_wallet",
                "updateTime": "update_time",
            },
            members={"leverage": Unquoted("integer"), "is_auto_add_margin": Unquoted("boolean")},
        )
    ),
    page="https://docs.p99.world/futures/usdt-margined/trades-rest/position-risk",
    access=(("api_key", "api_secret"),),
    costs=(("request-weight", 5),),
)
TRADE_SET_LEVERAGE: Operation[models.Leverage] = Operation(
    id="trade_set_leverage",
    call_path="trade.set_leverage",
    method="POST",
    path="/fapi/v1/leverage",
    payload=lambda: models.Leverage,
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
        Parameter(name="leverage", keyword="leverage", kind=Kind.INTEGER, required=True, minimum=1),
    ),
    wire=Object(names={"maxNotionalValue": "max_notional_value"}),
    write=Write(lost="ztdx.trade.position_risk() shows which leverage the market has."),
    page="https://docs.p99.world/futures/usdt-margined/trades-rest/leverage",
    access=(("api_key", "api_secret"),),
)
TRADE_FORCE_ORDERS: Operation[Rows[models.ForceOrder]] = Operation(
    id="trade_force_orders",
    call_path="trade.force_orders",
    method="GET",
    path="/fapi/v1/forceOrders",
    payload=lambda: Rows[models.ForceOrder],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, pattern="^[A-Z0-9]+$", names="pair"),
        Parameter(
            name="startTime",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="endTime", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
    ),
    wire=Items(
        Object(
            names={
                "orderId": "order_id",
                "clientOrderId": "client_order_id",
                "origQty": "orig_qty",
                "executedQty": "executed_qty",
                "cumQuote": "cum_quote",
                "timeInForce": "time_in_force",
                "stopPrice": "stop_price",
                "updateTime": "update_time",
            },
            members={"order_id": Text()},
        )
    ),
    paging=WindowPaging(start="startTime", end="endTime", time="time", cap=1000, limit="limit", lookback_days=90),
    page="https://docs.p99.world/futures/usdt-margined/trades-rest/force-orders",
    access=(("api_key", "api_secret"),),
    costs=(("request-weight", 20),),
    cost_cases=(CostCase(when=(Condition(parameter="symbol"),), units=(("request-weight", 50),)),),
)
TRADE_ADL_QUANTILE: Operation[Rows[models.AdlQuantile]] = Operation(
    id="trade_adl_quantile",
    call_path="trade.adl_quantile",
    method="GET",
    path="/fapi/v1/adlQuantile",
    payload=lambda: Rows[models.AdlQuantile],
    parameters=(Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, pattern="^[A-Z0-9]+$", names="pair"),),
    wire=Several(
        Items(
            Object(
                names={"adlQuantile": "adl_quantile"},
                members={"adl_quantile": Object(names={"LONG": "long", "SHORT": "short", "BOTH": "both"})},
            )
        )
    ),
    page="https://docs.p99.world/futures/usdt-margined/trades-rest/adl-quantile",
    access=(("api_key", "api_secret"),),
    costs=(("request-weight", 5),),
)
TRADE_USER_TRADES_SLIPPAGE: Operation[Rows[models.TradeSlippage]] = Operation(
    id="trade_user_trades_slippage",
    call_path="trade.user_trades_slippage",
    method="GET",
    path="/fapi/v1/userTrades/slippage",
    payload=lambda: Rows[models.TradeSlippage],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, pattern="^[A-Z0-9]+$", names="pair"),
        Parameter(
            name="startTime",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="endTime", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
    ),
    wire=Items(
        Object(
            names={
                "tradeId": "trade_id",
                "orderId": "order_id",
                "orderType": "order_type",
                "expectedPrice": "expected_price",
                "executedPrice": "executed_price",
                "slippageAbs": "slippage_abs",
                "slippageBps": "slippage_bps",
            },
            members={"trade_id": Text(), "order_id": Text()},
        )
    ),
    paging=WindowPaging(start="startTime", end="endTime", time="time", cap=1000, limit="limit"),
    page="https://docs.p99.world/futures/usdt-margined/trades-rest/user-trades-slippage",
    access=(("api_key", "api_secret"),),
    costs=(("request-weight", 5),),
)
