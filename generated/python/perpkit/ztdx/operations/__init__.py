"""The operation table of ZTDX: one module for each tag, imported when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.description.table import Table

if TYPE_CHECKING:
    from typing import Any

    from perpkit._runtime.description.operation import Operation

    from .account import ACCOUNT_MARGIN_MODE as ACCOUNT_MARGIN_MODE
    from .unified import UNIFIED_ACCOUNT as UNIFIED_ACCOUNT
    from .unified import UNIFIED_LIQUIDATIONS as UNIFIED_LIQUIDATIONS
    from .unified import UNIFIED_RISK_SIMULATE as UNIFIED_RISK_SIMULATE

    OPERATIONS: tuple[Operation[Any], ...]
    """Every operation, in the order of the description."""

TABLE = Table(
    __name__,
    {
        "unified_liquidations": "unified.liquidations",
        "unified_account": "unified.account",
        "unified_risk_simulate": "unified.risk_simulate",
        "account_margin_mode": "account.set_margin_mode",
    },
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = TABLE.attached()
