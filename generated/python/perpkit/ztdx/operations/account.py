"""Operations of ZTDX under ``account``."""

from __future__ import annotations

from typing import Any

from perpkit._runtime.description.forms import Items, Object, Text
from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
    Write,
)
from perpkit._runtime.listed import Rows
from perpkit._runtime.secret import Sealed

from .. import models

ACCOUNT_CREATE_LISTEN_KEY: Operation[models.ListenKey] = Operation(
    id="account_create_listen_key",
    call_path="account.create_listen_key",
    method="POST",
    path="/fapi/v1/listenKey",
    payload=lambda: models.ListenKey,
    wire=Object(names={"listenKey": "listen_key"}, members={"listen_key": Sealed()}),
    secret=True,
    page="https://docs.p99.world/futures/usdt-margined/account/listen-key",
    access=(("api_key", "api_secret"),),
)
ACCOUNT_RENEW_LISTEN_KEY: Operation[models.ListenKey] = Operation(
    id="account_renew_listen_key",
    call_path="account.renew_listen_key",
    method="PUT",
    path="/fapi/v1/listenKey",
    payload=lambda: models.ListenKey,
    wire=Object(names={"listenKey": "listen_key"}, members={"listen_key": Sealed()}),
    secret=True,
    page="https://docs.p99.world/futures/usdt-margined/account/listen-key",
    access=(("api_key", "api_secret"),),
)
ACCOUNT_CLOSE_LISTEN_KEY: Operation[dict[str, Any]] = Operation(
    id="account_close_listen_key",
    call_path="account.close_listen_key",
    method="DELETE",
    path="/fapi/v1/listenKey",
    payload=lambda: dict[str, Any],
    page="https://docs.p99.world/futures/usdt-margined/account/listen-key",
    access=(("api_key", "api_secret"),),
)
ACCOUNT_POSITION_MODE: Operation[models.PositionMode] = Operation(
    id="account_position_mode",
    call_path="account.position_mode",
    method="GET",
    path="/fapi/v1/positionSide/dual",
    payload=lambda: models.PositionMode,
    wire=Object(names={"dualSidePosition": "dual_side_position"}),
    page="https://docs.p99.world/futures/usdt-margined/account/position-mode",
    access=(("api_key", "api_secret"),),
)
ACCOUNT_SET_POSITION_MODE: Operation[models.Acknowledgement] = Operation(
    id="account_set_position_mode",
    call_path="account.set_position_mode",
    method="POST",
    path="/fapi/v1/positionSide/dual",
    payload=lambda: models.Acknowledgement,
    parameters=(
        Parameter(
            name="dualSidePosition", keyword="dual_side_position", kind=Kind.BOOLEAN, required=True, choices=(False,)
        ),
    ),
    write=Write(lost="The account has only one position mode either way."),
    page="https://docs.p99.world/futures/usdt-margined/account/position-mode",
    access=(("api_key", "api_secret"),),
)
ACCOUNT_INCOME: Operation[Rows[models.Income]] = Operation(
    id="account_income",
    call_path="account.income",
    method="GET",
    path="/fapi/v1/income",
    payload=lambda: Rows[models.Income],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, pattern="^[A-Z0-9]+$", names="pair"),
        Parameter(name="incomeType", keyword="income_type", kind=Kind.STRING, pattern="^[A-Z_]+$"),
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
            names={"incomeType": "income_type", "tranId": "tran_id", "tradeId": "trade_id"},
            members={"tran_id": Text(), "trade_id": Text()},
        )
    ),
    paging=WindowPaging(start="startTime", end="endTime", time="time", cap=1000, limit="limit", lookback_days=90),
    page="https://docs.p99.world/futures/usdt-margined/account/order-history",
    access=(("api_key", "api_secret"),),
    costs=(("request-weight", 30),),
)
ACCOUNT_FUNDING_FEE_HISTORY: Operation[Rows[models.FundingFee]] = Operation(
    id="account_funding_fee_history",
    call_path="account.funding_fee_history",
    method="GET",
    path="/fapi/v1/fundingFeeHistory",
    payload=lambda: Rows[models.FundingFee],
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
                "fundingRate": "funding_rate",
                "positionSize": "position_size",
                "fundingFee": "funding_fee",
                "positionSide": "position_side",
                "tranId": "tran_id",
            },
            members={"tran_id": Text()},
        )
    ),
    paging=WindowPaging(start="startTime", end="endTime", time="time", cap=1000, limit="limit"),
    page="https://docs.p99.world/futures/usdt-margined/account/funding-fee-history",
    access=(("api_key", "api_secret"),),
    costs=(("request-weight", 5),),
)
ACCOUNT_COMMISSION_RATE: Operation[models.CommissionRate] = Operation(
    id="account_commission_rate",
    call_path="account.commission_rate",
    method="GET",
    path="/fapi/v1/commissionRate",
    payload=lambda: models.CommissionRate,
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
    ),
    wire=Object(names={"makerCommissionRate": "maker_commission_rate", "takerCommissionRate": "taker_commission_rate"}),
    page="https://docs.p99.world/futures/usdt-margined/account/commission-rate",
    access=(("api_key", "api_secret"),),
    costs=(("request-weight", 20),),
)
ACCOUNT_MARGIN_MODE: Operation[models.MarginModeChange] = Operation(
    id="account_margin_mode",
    call_path="account.set_margin_mode",
    method="POST",
    path="/api/v1/account/margin-mode",
    payload=lambda: models.MarginModeChange,
    parameters=(
        Parameter(
            name="margin_mode",
            keyword="margin_mode",
            kind=Kind.STRING,
            location="body",
            required=True,
            choices=("isolated", "unified"),
        ),
    ),
    write=Write(lost="ztdx.unified.account() shows which margin mode the account has."),
    page="https://docs.p99.world/futures/usdt-margined/unified-margin/switch-mode",
    access=(("api_key", "api_secret"), ("token",)),
)
