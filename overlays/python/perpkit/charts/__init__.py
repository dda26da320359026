"""Pictures of answers: a PNG, an SVG, or one interactive HTML page that needs no network.

Each function takes the answer of one call, and returns a :class:`Chart`, which a notebook shows::

    heat = cg.futures.liquidation.heatmap_model1(exchange="Binance", symbol="BTCUSDT", range="24h")
    perpkit.charts.heatmap(heat, of="Binance BTCUSDT").save("heat.png")

It needs ``pip install perpkit[charts]``. Matplotlib and Bokeh are imported when a chart is drawn, and not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .chart import Chart as Chart
    from .chart import Page as Page
    from .flows import etf_flows as etf_flows
    from .heat import heatmap as heatmap
    from .history import funding as funding
    from .history import liquidations as liquidations
    from .history import long_short_ratio as long_short_ratio
    from .history import open_interest as open_interest
    from .levels import liquidation_map as liquidation_map
    from .pain import max_pain as max_pain
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Chart": ".chart",
            "Page": ".chart",
            "etf_flows": ".flows",
            "funding": ".history",
            "heatmap": ".heat",
            "liquidation_map": ".levels",
            "liquidations": ".history",
            "long_short_ratio": ".history",
            "max_pain": ".pain",
            "open_interest": ".history",
        },
    )

__all__ = [
    "Chart",
    "Page",
    "etf_flows",
    "funding",
    "heatmap",
    "liquidation_map",
    "liquidations",
    "long_short_ratio",
    "max_pain",
    "open_interest",
]
