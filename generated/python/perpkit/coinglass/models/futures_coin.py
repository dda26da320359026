"""Classes of answers."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class CoinNetflow:
    """What takers bought and sold in one coin on the chosen venues, over 22 spans of time."""

    symbol: str
    """Name of the coin."""
    taker_buy_volume_usd_5m: float
    """Value that takers bought in the last 5 minutes. Unit: USD. At least 0."""
    taker_sell_volume_usd_5m: float
    """Value that takers sold in the last 5 minutes. Unit: USD. At least 0."""
    net_flow_usd_5m: float
    """Value that takers bought less what they sold in the last 5 minutes. Unit: USD."""
    net_flow_usd_change_percent_5m: float
    """Change of the net flow of the last 5 minutes. Unit: percent."""
    net_flow_usd_5m_market_cap_ratio: float
    """Net flow of the last 5 minutes in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_15m: float
    """Value that takers bought in the last 15 minutes. Unit: USD. At least 0."""
    taker_sell_volume_usd_15m: float
    """Value that takers sold in the last 15 minutes. Unit: USD. At least 0."""
    net_flow_usd_15m: float
    """Value that takers bought less what they sold in the last 15 minutes. Unit: USD."""
    net_flow_usd_change_percent_15m: float
    """Change of the net flow of the last 15 minutes. Unit: percent."""
    net_flow_usd_15m_market_cap_ratio: float
    """Net flow of the last 15 minutes in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_30m: float
    """Value that takers bought in the last 30 minutes. Unit: USD. At least 0."""
    taker_sell_volume_usd_30m: float
    """Value that takers sold in the last 30 minutes. Unit: USD. At least 0."""
    net_flow_usd_30m: float
    """Value that takers bought less what they sold in the last 30 minutes. Unit: USD."""
    net_flow_usd_change_percent_30m: float
    """Change of the net flow of the last 30 minutes. Unit: percent."""
    net_flow_usd_30m_market_cap_ratio: float
    """Net flow of the last 30 minutes in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_1h: float
    """Value that takers bought in the last hour. Unit: USD. At least 0."""
    taker_sell_volume_usd_1h: float
    """Value that takers sold in the last hour. Unit: USD. At least 0."""
    net_flow_usd_1h: float
    """Value that takers bought less what they sold in the last hour. Unit: USD."""
    net_flow_usd_change_percent_1h: float
    """Change of the net flow of the last hour. Unit: percent."""
    net_flow_usd_1h_market_cap_ratio: float
    """Net flow of the last hour in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_4h: float
    """Value that takers bought in the last 4 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_4h: float
    """Value that takers sold in the last 4 hours. Unit: USD. At least 0."""
    net_flow_usd_4h: float
    """Value that takers bought less what they sold in the last 4 hours. Unit: USD."""
    net_flow_usd_change_percent_4h: float
    """Change of the net flow of the last 4 hours. Unit: percent."""
    net_flow_usd_4h_market_cap_ratio: float
    """Net flow of the last 4 hours in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_8h: float
    """Value that takers bought in the last 8 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_8h: float
    """Value that takers sold in the last 8 hours. Unit: USD. At least 0."""
    net_flow_usd_8h: float
    """Value that takers bought less what they sold in the last 8 hours. Unit: USD."""
    net_flow_usd_change_percent_8h: float
    """Change of the net flow of the last 8 hours. Unit: percent."""
    net_flow_usd_8h_market_cap_ratio: float
    """Net flow of the last 8 hours in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_12h: float
    """Value that takers bought in the last 12 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_12h: float
    """Value that takers sold in the last 12 hours. Unit: USD. At least 0."""
    net_flow_usd_12h: float
    """Value that takers bought less what they sold in the last 12 hours. Unit: USD."""
    net_flow_usd_change_percent_12h: float
    """Change of the net flow of the last 12 hours. Unit: percent."""
    net_flow_usd_12h_market_cap_ratio: float
    """Net flow of the last 12 hours in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_24h: float
    """Value that takers bought in the last 24 hours. Unit: USD. At least 0."""
    taker_sell_volume_usd_24h: float
    """Value that takers sold in the last 24 hours. Unit: USD. At least 0."""
    net_flow_usd_24h: float
    """Value that takers bought less what they sold in the last 24 hours. Unit: USD."""
    net_flow_usd_change_percent_24h: float
    """Change of the net flow of the last 24 hours. Unit: percent."""
    net_flow_usd_24h_market_cap_ratio: float
    """Net flow of the last 24 hours in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_3d: float
    """Value that takers bought in the last 3 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_3d: float
    """Value that takers sold in the last 3 days. Unit: USD. At least 0."""
    net_flow_usd_3d: float
    """Value that takers bought less what they sold in the last 3 days. Unit: USD."""
    net_flow_usd_change_percent_3d: float
    """Change of the net flow of the last 3 days. Unit: percent."""
    net_flow_usd_3d_market_cap_ratio: float
    """Net flow of the last 3 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_5d: float
    """Value that takers bought in the last 5 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_5d: float
    """Value that takers sold in the last 5 days. Unit: USD. At least 0."""
    net_flow_usd_5d: float
    """Value that takers bought less what they sold in the last 5 days. Unit: USD."""
    net_flow_usd_change_percent_5d: float
    """Change of the net flow of the last 5 days. Unit: percent."""
    net_flow_usd_5d_market_cap_ratio: float
    """Net flow of the last 5 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_7d: float
    """Value that takers bought in the last 7 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_7d: float
    """Value that takers sold in the last 7 days. Unit: USD. At least 0."""
    net_flow_usd_7d: float
    """Value that takers bought less what they sold in the last 7 days. Unit: USD."""
    net_flow_usd_change_percent_7d: float
    """Change of the net flow of the last 7 days. Unit: percent."""
    net_flow_usd_7d_market_cap_ratio: float
    """Net flow of the last 7 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_10d: float
    """Value that takers bought in the last 10 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_10d: float
    """Value that takers sold in the last 10 days. Unit: USD. At least 0."""
    net_flow_usd_10d: float
    """Value that takers bought less what they sold in the last 10 days. Unit: USD."""
    net_flow_usd_change_percent_10d: float
    """Change of the net flow of the last 10 days. Unit: percent."""
    net_flow_usd_10d_market_cap_ratio: float
    """Net flow of the last 10 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_15d: float
    """Value that takers bought in the last 15 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_15d: float
    """Value that takers sold in the last 15 days. Unit: USD. At least 0."""
    net_flow_usd_15d: float
    """Value that takers bought less what they sold in the last 15 days. Unit: USD."""
    net_flow_usd_change_percent_15d: float
    """Change of the net flow of the last 15 days. Unit: percent."""
    net_flow_usd_15d_market_cap_ratio: float
    """Net flow of the last 15 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_30d: float
    """Value that takers bought in the last 30 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_30d: float
    """Value that takers sold in the last 30 days. Unit: USD. At least 0."""
    net_flow_usd_30d: float
    """Value that takers bought less what they sold in the last 30 days. Unit: USD."""
    net_flow_usd_change_percent_30d: float
    """Change of the net flow of the last 30 days. Unit: percent."""
    net_flow_usd_30d_market_cap_ratio: float
    """Net flow of the last 30 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_40d: float
    """Value that takers bought in the last 40 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_40d: float
    """Value that takers sold in the last 40 days. Unit: USD. At least 0."""
    net_flow_usd_40d: float
    """Value that takers bought less what they sold in the last 40 days. Unit: USD."""
    net_flow_usd_change_percent_40d: float
    """Change of the net flow of the last 40 days. Unit: percent."""
    net_flow_usd_40d_market_cap_ratio: float
    """Net flow of the last 40 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_50d: float
    """Value that takers bought in the last 50 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_50d: float
    """Value that takers sold in the last 50 days. Unit: USD. At least 0."""
    net_flow_usd_50d: float
    """Value that takers bought less what they sold in the last 50 days. Unit: USD."""
    net_flow_usd_change_percent_50d: float
    """Change of the net flow of the last 50 days. Unit: percent."""
    net_flow_usd_50d_market_cap_ratio: float
    """Net flow of the last 50 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_60d: float
    """Value that takers bought in the last 60 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_60d: float
    """Value that takers sold in the last 60 days. Unit: USD. At least 0."""
    net_flow_usd_60d: float
    """Value that takers bought less what they sold in the last 60 days. Unit: USD."""
    net_flow_usd_change_percent_60d: float
    """Change of the net flow of the last 60 days. Unit: percent."""
    net_flow_usd_60d_market_cap_ratio: float
    """Net flow of the last 60 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_90d: float
    """Value that takers bought in the last 90 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_90d: float
    """Value that takers sold in the last 90 days. Unit: USD. At least 0."""
    net_flow_usd_90d: float
    """Value that takers bought less what they sold in the last 90 days. Unit: USD."""
    net_flow_usd_change_percent_90d: float
    """Change of the net flow of the last 90 days. Unit: percent."""
    net_flow_usd_90d_market_cap_ratio: float
    """Net flow of the last 90 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_120d: float
    """Value that takers bought in the last 120 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_120d: float
    """Value that takers sold in the last 120 days. Unit: USD. At least 0."""
    net_flow_usd_120d: float
    """Value that takers bought less what they sold in the last 120 days. Unit: USD."""
    net_flow_usd_change_percent_120d: float
    """Change of the net flow of the last 120 days. Unit: percent."""
    net_flow_usd_120d_market_cap_ratio: float
    """Net flow of the last 120 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_150d: float
    """Value that takers bought in the last 150 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_150d: float
    """Value that takers sold in the last 150 days. Unit: USD. At least 0."""
    net_flow_usd_150d: float
    """Value that takers bought less what they sold in the last 150 days. Unit: USD."""
    net_flow_usd_change_percent_150d: float
    """Change of the net flow of the last 150 days. Unit: percent."""
    net_flow_usd_150d_market_cap_ratio: float
    """Net flow of the last 150 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_180d: float
    """Value that takers bought in the last 180 days. Unit: USD. At least 0."""
    taker_sell_volume_usd_180d: float
    """Value that takers sold in the last 180 days. Unit: USD. At least 0."""
    net_flow_usd_180d: float
    """Value that takers bought less what they sold in the last 180 days. Unit: USD."""
    net_flow_usd_change_percent_180d: float
    """Change of the net flow of the last 180 days. Unit: percent."""
    net_flow_usd_180d_market_cap_ratio: float
    """Net flow of the last 180 days in percent of the market value. Unit: percent."""
    taker_buy_volume_usd_1y: float
    """Value that takers bought in the last year. Unit: USD. At least 0."""
    taker_sell_volume_usd_1y: float
    """Value that takers sold in the last year. Unit: USD. At least 0."""
    net_flow_usd_1y: float
    """Value that takers bought less what they sold in the last year. Unit: USD."""
    net_flow_usd_change_percent_1y: float
    """Change of the net flow of the last year. Unit: percent."""
    net_flow_usd_1y_market_cap_ratio: float
    """Net flow of the last year in percent of the market value. Unit: percent."""
