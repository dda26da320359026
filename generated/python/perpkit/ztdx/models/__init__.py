"""One class for each object, row and enum of ZTDX, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account_status import AccountStatus as AccountStatus
    from .liquidation_type import LiquidationType as LiquidationType
    from .margin_mode import MarginMode as MarginMode
    from .margin_mode_change import MarginModeChange as MarginModeChange
    from .position_side import PositionSide as PositionSide
    from .risk_simulation import RiskSimulation as RiskSimulation
    from .unified_account import UnifiedAccount as UnifiedAccount
    from .unified_liquidation import UnifiedLiquidation as UnifiedLiquidation
    from .unified_liquidations import UnifiedLiquidations as UnifiedLiquidations
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AccountStatus": ".account_status",
            "LiquidationType": ".liquidation_type",
            "MarginMode": ".margin_mode",
            "MarginModeChange": ".margin_mode_change",
            "PositionSide": ".position_side",
            "RiskSimulation": ".risk_simulation",
            "UnifiedAccount": ".unified_account",
            "UnifiedLiquidation": ".unified_liquidation",
            "UnifiedLiquidations": ".unified_liquidations",
        },
    )

__all__ = [
    "AccountStatus",
    "LiquidationType",
    "MarginMode",
    "MarginModeChange",
    "PositionSide",
    "RiskSimulation",
    "UnifiedAccount",
    "UnifiedLiquidation",
    "UnifiedLiquidations",
]
