"""Types of arguments of ZTDX."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .models.common import MarginMode
from .models.unified import PositionSide

MarginModeArgument: TypeAlias = MarginMode | Literal["isolated", "unified"]
"""How collateral is held; isolated ties it to each position, unified shares it among all of them."""

PositionSideArgument: TypeAlias = PositionSide | Literal["long", "short"]
"""Direction of a position; long gains when the price rises, short when it falls."""
