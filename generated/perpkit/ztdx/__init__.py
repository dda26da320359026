"""ZTDX: client, models and argument types, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit.runtime.lazy import attach

if TYPE_CHECKING:
    from .client import AsyncZtdx as AsyncZtdx
    from .client import Ztdx as Ztdx
    from .models import AccountStatus as AccountStatus
    from .models import LiquidationType as LiquidationType
    from .models import MarginMode as MarginMode
    from .models import MarginModeChange as MarginModeChange
    from .models import PositionSide as PositionSide
    from .models import RiskSimulation as RiskSimulation
    from .models import UnifiedAccount as UnifiedAccount
    from .models import UnifiedLiquidation as UnifiedLiquidation
    from .models import UnifiedLiquidations as UnifiedLiquidations
    from .types import MarginModeArgument as MarginModeArgument
    from .types import PositionSideArgument as PositionSideArgument
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Ztdx": "client",
            "AsyncZtdx": "client",
            "AccountStatus": "models",
            "LiquidationType": "models",
            "MarginMode": "models",
            "MarginModeChange": "models",
            "PositionSide": "models",
            "RiskSimulation": "models",
            "UnifiedAccount": "models",
            "UnifiedLiquidation": "models",
            "UnifiedLiquidations": "models",
            "MarginModeArgument": "types",
            "PositionSideArgument": "types",
        },
    )

__all__ = [
    "AccountStatus",
    "AsyncZtdx",
    "LiquidationType",
    "MarginMode",
    "MarginModeArgument",
    "MarginModeChange",
    "PositionSide",
    "PositionSideArgument",
    "RiskSimulation",
    "UnifiedAccount",
    "UnifiedLiquidation",
    "UnifiedLiquidations",
    "Ztdx",
]
