"""One class for each object, row and enum of ZTDX, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.lazy import attach

if TYPE_CHECKING:
    from .account import MarginModeChange as MarginModeChange
    from .common import MarginMode as MarginMode
    from .unified import AccountStatus as AccountStatus
    from .unified import LiquidationType as LiquidationType
    from .unified import PositionSide as PositionSide
    from .unified import RiskSimulation as RiskSimulation
    from .unified import UnifiedAccount as UnifiedAccount
    from .unified import UnifiedLiquidation as UnifiedLiquidation
    from .unified import UnifiedLiquidations as UnifiedLiquidations
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AccountStatus": ".unified",
            "LiquidationType": ".unified",
            "MarginMode": ".common",
            "MarginModeChange": ".account",
            "PositionSide": ".unified",
            "RiskSimulation": ".unified",
            "UnifiedAccount": ".unified",
            "UnifiedLiquidation": ".unified",
            "UnifiedLiquidations": ".unified",
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
