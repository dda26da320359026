"""Forced closings of futures positions, done and estimated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_liquidation as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import ExchangeListRange, HeatmapRange, Interval, MapRange, MaxPainRange


class FuturesLiquidation(SyncResource):
    """Forced closings of futures positions, done and estimated."""

    __slots__ = ()

    def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LiquidationBar]:
        """Liquidations of one pair, bar by bar.

        How much was force-closed in one trading pair of one venue, longs and shorts apart, summed up in bars of a
        chosen width, oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bars, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            One of the two histories sends amounts as text, the other as numbers. Both forms are read.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-history
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def iter_history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.LiquidationBar]:
        """Every row of :meth:`history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            open_bar: What becomes of a bar that has not ended. ``mark``: it is yielded, and ``is_open(row)`` of
                the iterator is true. ``leave_out``: it is not yielded.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`history`.
        """
        return self._client.iterate(
            operations.FUTURES_LIQUIDATION_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def aggregated_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.AggregatedLiquidationBar]:
        """Liquidations of one coin over several venues, bar by bar.

        How much was force-closed in all pairs of one coin on the chosen venues together, longs and shorts apart,
        summed up in bars of a chosen width, oldest first. The bar still open is included. A pair in place of the coin
        gives no rows and no error.

        Args:
            exchange_list: Names of the venues to add up, spelt as `cg.futures.supported_exchanges()` lists them.
                Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bars, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            One of the two histories sends amounts as text, the other as numbers. Both forms are read.
            A limit of 4,500 worked once. The client checks the documented maximum of 1,000.
            Vendor's page: https://docs.coinglass.com/reference/aggregated-liquidation-history
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def iter_aggregated_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.AggregatedLiquidationBar]:
        """Every row of :meth:`aggregated_history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            exchange_list: Names of the venues to add up, spelt as `cg.futures.supported_exchanges()` lists them.
                Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            open_bar: What becomes of a bar that has not ended. ``mark``: it is yielded, and ``is_open(row)`` of
                the iterator is true. ``leave_out``: it is not yielded.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`aggregated_history`.
        """
        return self._client.iterate(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def coin_list(
        self,
        *,
        exchange: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinLiquidation]:
        """Liquidations of every coin on one venue.

        What was force-closed on one venue in the last 1, 4, 12 and 24 hours, one row for each coin, in no order of
        size. The documents begin at the plan Startup; a Hobbyist key was seen to get an answer.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-coin-list
        """
        return self._client.call(operations.FUTURES_LIQUIDATION_COIN_LIST, {"exchange": exchange}, extra_query)

    def exchange_list(
        self,
        *,
        range: ExchangeListRange,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeLiquidation]:
        """Liquidations on every venue.

        What was force-closed in a recent span of time, one row for each venue and one named `All` for the sum, for
        one coin or for all coins together.

        Args:
            range: How far back from now to add up. One of ``1h``, ``4h``, ``12h``, ``24h``.
            symbol: Coin, as `cg.futures.supported_coins()` lists it. If it is not given or empty, all coins are
                added up. Example: ``'BTC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each venue, and the sum.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 10 s.
            Live answers name the two sides differently from the vendor's page; both spellings are read.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-exchange-list
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_EXCHANGE_LIST, {"range": range, "symbol": symbol}, extra_query
        )

    def order(
        self,
        *,
        exchange: str,
        symbol: str,
        min_liquidation_amount: Decimal | float | str,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LiquidationOrder]:
        """Single liquidation orders.

        Each forced order of the past 7 days on one venue in one coin that is at least as large as a threshold. One
        answer has at most 200 orders, and there are no further pages: narrow the window to see more.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            min_liquidation_amount: Smallest value of an order to be listed. Unit: USD. Example: ``'10000'``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Forced orders.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed every 1 s.
            At most 200 rows in one answer.
            No live answer was seen. The description follows the vendor's page.
            The page does not say in which order rows come, nor whether rows of exactly `start_time` and `end_time`
            are among them.
            A side is the direction of the forced order. On the vendor's WebSocket page, 1 and 2 are the direction of
            the closed position, long and short. So the same number has the opposite meaning there.
            The page's example has the venue in capitals, but the parameter needs the usual spelling.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-order
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_ORDER,
            {
                "exchange": exchange,
                "symbol": symbol,
                "min_liquidation_amount": min_liquidation_amount,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def iter_order(
        self,
        *,
        exchange: str,
        symbol: str,
        min_liquidation_amount: Decimal | float | str,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
    ) -> Walk[models.LiquidationOrder]:
        """Every row of :meth:`order`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 200 rows
        an answer, oldest row first. Without a start it begins 7 days ago, as far back as the vendor goes.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            min_liquidation_amount: Smallest value of an order to be listed. Unit: USD. Example: ``'10000'``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            completeness: What it rests on that no row is missing. ``proved``: every part of the window had an
                answer that was not full. ``audited``: a full answer is taken to hold the newest rows of its part,
                which needs a fifth to a half fewer requests. Half of each of the first 20 full answers is asked again
                before a row is yielded, later about 2 in 100. If one of them differs, all of it is read again as
                ``proved``.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`order`.
        """
        return self._client.iterate(
            operations.FUTURES_LIQUIDATION_ORDER,
            {
                "exchange": exchange,
                "symbol": symbol,
                "min_liquidation_amount": min_liquidation_amount,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
            completeness=completeness,
            resume=resume,
        )

    def heatmap_model1(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.LiquidationHeatmap:
        """Liquidation heat map of one pair, model 1.

        Where positions in one trading pair of one venue would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 1 expects there. The answer includes the candles
        of the same time.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a pair.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-heatmap
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL1,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    def heatmap_model2(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.LiquidationHeatmap:
        """Liquidation heat map of one pair, model 2.

        Where positions in one trading pair of one venue would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 2 expects there. The answer includes the candles
        of the same time.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a pair.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-heatmap-model2
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL2,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    def heatmap_model3(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.LiquidationHeatmap:
        """Liquidation heat map of one pair, model 3.

        Where positions in one trading pair of one venue would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 3 expects there. The answer includes the candles
        of the same time.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a pair.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-heatmap-model3
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL3,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    def aggregated_heatmap_model1(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.AggregatedLiquidationHeatmap:
        """Liquidation heat map of one coin, model 1.

        Where positions in one coin, all venues together, would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 1 expects there. The answer includes the candles
        of the same time.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a coin over all venues.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-aggregate-heatmap
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL1, {"symbol": symbol, "range": range}, extra_query
        )

    def aggregated_heatmap_model2(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.AggregatedLiquidationHeatmap:
        """Liquidation heat map of one coin, model 2.

        Where positions in one coin, all venues together, would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 2 expects there. The answer includes the candles
        of the same time.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a coin over all venues.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-aggregate-heatmap-model2
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL2, {"symbol": symbol, "range": range}, extra_query
        )

    def aggregated_heatmap_model3(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.AggregatedLiquidationHeatmap:
        """Liquidation heat map of one coin, model 3.

        Where positions in one coin, all venues together, would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 3 expects there. The answer includes the candles
        of the same time. Long ranges may take over 10 seconds, or fail for small coins.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a coin over all venues.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-aggregated-heatmap-model3
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL3, {"symbol": symbol, "range": range}, extra_query
        )

    def map(
        self,
        *,
        exchange: str,
        symbol: str,
        range: MapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.LiquidationMap:
        """Liquidation map of one pair.

        At which prices positions in one trading pair of one venue would be force-closed, how much at each, and at
        which leverage they were opened.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            range: Span of time, up to now, in which the positions of the map were opened. One of ``1d``, ``7d``,
                ``30d``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Liquidation map of a pair.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            The vendor's sources differ on `range`. Those of its pages are taken; the OpenAPI export lacks 30d, newer
            pages add 180d and 365d.
            The amount of a level has no stated unit. Because of its size, it is read as USD.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-map
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_MAP, {"exchange": exchange, "symbol": symbol, "range": range}, extra_query
        )

    def aggregated_map(
        self,
        *,
        symbol: str,
        range: MapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.AggregatedLiquidationMap:
        """Liquidation map of one coin.

        At which prices positions in one coin would be force-closed on all venues, and how much at each.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: Span of time, up to now, in which the positions of the map were opened. One of ``1d``, ``7d``,
                ``30d``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Liquidation map of a coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            The vendor's sources differ on `range`. Those of its pages are taken; the OpenAPI export lacks 30d, newer
            pages add 180d and 365d.
            The amount of a level has no stated unit. Because of its size, it is read as USD.
            Live answers hold one map for each venue, but the vendor's page shows one map for all; both forms are
            read.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-aggregated-map
        """
        return self._client.call(
            operations.FUTURES_LIQUIDATION_AGGREGATED_MAP, {"symbol": symbol, "range": range}, extra_query
        )

    def max_pain(
        self,
        *,
        range: MaxPainRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MaxPain]:
        """Prices of the heaviest liquidations.

        For each large coin the price at which most longs and the price at which most shorts would be force-closed,
        and how much that is.

        Args:
            range: Span of time, up to now, in which the positions were opened. One of ``12h``, ``24h``, ``48h``,
                ``3d``, ``7d``, ``14d``, ``30d``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            Longs lie below the price and shorts above it. Seen live; the vendor's example has them exchanged.
            The levels have no stated unit. Because of their size, they are read as USD.
            No default of `range` is stated.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-max-pain
        """
        return self._client.call(operations.FUTURES_LIQUIDATION_MAX_PAIN, {"range": range}, extra_query)


class FuturesLiquidationWithResponse(SyncResource):
    """:class:`FuturesLiquidation`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LiquidationBar]]:
        """Liquidations of one pair, bar by bar.

        Like :meth:`FuturesLiquidation.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def aggregated_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.AggregatedLiquidationBar]]:
        """Liquidations of one coin over several venues, bar by bar.

        Like :meth:`FuturesLiquidation.aggregated_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def coin_list(
        self,
        *,
        exchange: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinLiquidation]]:
        """Liquidations of every coin on one venue.

        Like :meth:`FuturesLiquidation.coin_list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_COIN_LIST, {"exchange": exchange}, extra_query
        )

    def exchange_list(
        self,
        *,
        range: ExchangeListRange,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeLiquidation]]:
        """Liquidations on every venue.

        Like :meth:`FuturesLiquidation.exchange_list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_EXCHANGE_LIST, {"range": range, "symbol": symbol}, extra_query
        )

    def order(
        self,
        *,
        exchange: str,
        symbol: str,
        min_liquidation_amount: Decimal | float | str,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LiquidationOrder]]:
        """Single liquidation orders.

        Like :meth:`FuturesLiquidation.order`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_ORDER,
            {
                "exchange": exchange,
                "symbol": symbol,
                "min_liquidation_amount": min_liquidation_amount,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def heatmap_model1(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.LiquidationHeatmap]:
        """Liquidation heat map of one pair, model 1.

        Like :meth:`FuturesLiquidation.heatmap_model1`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL1,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    def heatmap_model2(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.LiquidationHeatmap]:
        """Liquidation heat map of one pair, model 2.

        Like :meth:`FuturesLiquidation.heatmap_model2`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL2,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    def heatmap_model3(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.LiquidationHeatmap]:
        """Liquidation heat map of one pair, model 3.

        Like :meth:`FuturesLiquidation.heatmap_model3`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL3,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    def aggregated_heatmap_model1(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.AggregatedLiquidationHeatmap]:
        """Liquidation heat map of one coin, model 1.

        Like :meth:`FuturesLiquidation.aggregated_heatmap_model1`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL1, {"symbol": symbol, "range": range}, extra_query
        )

    def aggregated_heatmap_model2(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.AggregatedLiquidationHeatmap]:
        """Liquidation heat map of one coin, model 2.

        Like :meth:`FuturesLiquidation.aggregated_heatmap_model2`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL2, {"symbol": symbol, "range": range}, extra_query
        )

    def aggregated_heatmap_model3(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.AggregatedLiquidationHeatmap]:
        """Liquidation heat map of one coin, model 3.

        Like :meth:`FuturesLiquidation.aggregated_heatmap_model3`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL3, {"symbol": symbol, "range": range}, extra_query
        )

    def map(
        self,
        *,
        exchange: str,
        symbol: str,
        range: MapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.LiquidationMap]:
        """Liquidation map of one pair.

        Like :meth:`FuturesLiquidation.map`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_MAP, {"exchange": exchange, "symbol": symbol, "range": range}, extra_query
        )

    def aggregated_map(
        self,
        *,
        symbol: str,
        range: MapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.AggregatedLiquidationMap]:
        """Liquidation map of one coin.

        Like :meth:`FuturesLiquidation.aggregated_map`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_AGGREGATED_MAP, {"symbol": symbol, "range": range}, extra_query
        )

    def max_pain(
        self,
        *,
        range: MaxPainRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MaxPain]]:
        """Prices of the heaviest liquidations.

        Like :meth:`FuturesLiquidation.max_pain`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_LIQUIDATION_MAX_PAIN, {"range": range}, extra_query)


class AsyncFuturesLiquidation(AsyncResource):
    """Forced closings of futures positions, done and estimated."""

    __slots__ = ()

    async def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LiquidationBar]:
        """Liquidations of one pair, bar by bar.

        How much was force-closed in one trading pair of one venue, longs and shorts apart, summed up in bars of a
        chosen width, oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bars, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            One of the two histories sends amounts as text, the other as numbers. Both forms are read.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-history
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def iter_history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.LiquidationBar]:
        """Every row of :meth:`history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            open_bar: What becomes of a bar that has not ended. ``mark``: it is yielded, and ``is_open(row)`` of
                the iterator is true. ``leave_out``: it is not yielded.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.
            concurrency: Requests for parts of the window that are on their way at the same time, within the rate
                limit, also while your program works on the rows before. Rows come in order. From 1 to 32.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`history`.
        """
        return self._client.iterate(
            operations.FUTURES_LIQUIDATION_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def aggregated_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.AggregatedLiquidationBar]:
        """Liquidations of one coin over several venues, bar by bar.

        How much was force-closed in all pairs of one coin on the chosen venues together, longs and shorts apart,
        summed up in bars of a chosen width, oldest first. The bar still open is included. A pair in place of the coin
        gives no rows and no error.

        Args:
            exchange_list: Names of the venues to add up, spelt as `cg.futures.supported_exchanges()` lists them.
                Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bars, oldest first.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            One of the two histories sends amounts as text, the other as numbers. Both forms are read.
            A limit of 4,500 worked once. The client checks the documented maximum of 1,000.
            Vendor's page: https://docs.coinglass.com/reference/aggregated-liquidation-history
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def iter_aggregated_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.AggregatedLiquidationBar]:
        """Every row of :meth:`aggregated_history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            exchange_list: Names of the venues to add up, spelt as `cg.futures.supported_exchanges()` lists them.
                Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            open_bar: What becomes of a bar that has not ended. ``mark``: it is yielded, and ``is_open(row)`` of
                the iterator is true. ``leave_out``: it is not yielded.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.
            concurrency: Requests for parts of the window that are on their way at the same time, within the rate
                limit, also while your program works on the rows before. Rows come in order. From 1 to 32.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`aggregated_history`.
        """
        return self._client.iterate(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def coin_list(
        self,
        *,
        exchange: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinLiquidation]:
        """Liquidations of every coin on one venue.

        What was force-closed on one venue in the last 1, 4, 12 and 24 hours, one row for each coin, in no order of
        size. The documents begin at the plan Startup; a Hobbyist key was seen to get an answer.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-coin-list
        """
        return await self._client.call(operations.FUTURES_LIQUIDATION_COIN_LIST, {"exchange": exchange}, extra_query)

    async def exchange_list(
        self,
        *,
        range: ExchangeListRange,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeLiquidation]:
        """Liquidations on every venue.

        What was force-closed in a recent span of time, one row for each venue and one named `All` for the sum, for
        one coin or for all coins together.

        Args:
            range: How far back from now to add up. One of ``1h``, ``4h``, ``12h``, ``24h``.
            symbol: Coin, as `cg.futures.supported_coins()` lists it. If it is not given or empty, all coins are
                added up. Example: ``'BTC'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each venue, and the sum.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 10 s.
            Live answers name the two sides differently from the vendor's page; both spellings are read.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-exchange-list
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_EXCHANGE_LIST, {"range": range, "symbol": symbol}, extra_query
        )

    async def order(
        self,
        *,
        exchange: str,
        symbol: str,
        min_liquidation_amount: Decimal | float | str,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LiquidationOrder]:
        """Single liquidation orders.

        Each forced order of the past 7 days on one venue in one coin that is at least as large as a threshold. One
        answer has at most 200 orders, and there are no further pages: narrow the window to see more.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            min_liquidation_amount: Smallest value of an order to be listed. Unit: USD. Example: ``'10000'``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Forced orders.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed every 1 s.
            At most 200 rows in one answer.
            No live answer was seen. The description follows the vendor's page.
            The page does not say in which order rows come, nor whether rows of exactly `start_time` and `end_time`
            are among them.
            A side is the direction of the forced order. On the vendor's WebSocket page, 1 and 2 are the direction of
            the closed position, long and short. So the same number has the opposite meaning there.
            The page's example has the venue in capitals, but the parameter needs the usual spelling.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-order
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_ORDER,
            {
                "exchange": exchange,
                "symbol": symbol,
                "min_liquidation_amount": min_liquidation_amount,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    def iter_order(
        self,
        *,
        exchange: str,
        symbol: str,
        min_liquidation_amount: Decimal | float | str,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.LiquidationOrder]:
        """Every row of :meth:`order`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 200 rows
        an answer, oldest row first. Without a start it begins 7 days ago, as far back as the vendor goes.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            min_liquidation_amount: Smallest value of an order to be listed. Unit: USD. Example: ``'10000'``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            completeness: What it rests on that no row is missing. ``proved``: every part of the window had an
                answer that was not full. ``audited``: a full answer is taken to hold the newest rows of its part,
                which needs a fifth to a half fewer requests. Half of each of the first 20 full answers is asked again
                before a row is yielded, later about 2 in 100. If one of them differs, all of it is read again as
                ``proved``.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.
            concurrency: Requests for parts of the window that are on their way at the same time, within the rate
                limit, also while your program works on the rows before. Rows come in order. From 1 to 32.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`order`.
        """
        return self._client.iterate(
            operations.FUTURES_LIQUIDATION_ORDER,
            {
                "exchange": exchange,
                "symbol": symbol,
                "min_liquidation_amount": min_liquidation_amount,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
            completeness=completeness,
            resume=resume,
            concurrency=concurrency,
        )

    async def heatmap_model1(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.LiquidationHeatmap:
        """Liquidation heat map of one pair, model 1.

        Where positions in one trading pair of one venue would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 1 expects there. The answer includes the candles
        of the same time.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a pair.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-heatmap
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL1,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    async def heatmap_model2(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.LiquidationHeatmap:
        """Liquidation heat map of one pair, model 2.

        Where positions in one trading pair of one venue would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 2 expects there. The answer includes the candles
        of the same time.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a pair.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-heatmap-model2
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL2,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    async def heatmap_model3(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.LiquidationHeatmap:
        """Liquidation heat map of one pair, model 3.

        Where positions in one trading pair of one venue would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 3 expects there. The answer includes the candles
        of the same time.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a pair.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-heatmap-model3
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL3,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    async def aggregated_heatmap_model1(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.AggregatedLiquidationHeatmap:
        """Liquidation heat map of one coin, model 1.

        Where positions in one coin, all venues together, would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 1 expects there. The answer includes the candles
        of the same time.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a coin over all venues.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-aggregate-heatmap
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL1, {"symbol": symbol, "range": range}, extra_query
        )

    async def aggregated_heatmap_model2(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.AggregatedLiquidationHeatmap:
        """Liquidation heat map of one coin, model 2.

        Where positions in one coin, all venues together, would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 2 expects there. The answer includes the candles
        of the same time.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a coin over all venues.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-aggregate-heatmap-model2
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL2, {"symbol": symbol, "range": range}, extra_query
        )

    async def aggregated_heatmap_model3(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.AggregatedLiquidationHeatmap:
        """Liquidation heat map of one coin, model 3.

        Where positions in one coin, all venues together, would be force-closed: a grid of price and time. Each cell
        shows the value of the liquidations that the vendor's model 3 expects there. The answer includes the candles
        of the same time. Long ranges may take over 10 seconds, or fail for small coins.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: How far back the map reaches. One of ``12h``, ``24h``, ``3d``, ``7d``, ``30d``, ``90d``,
                ``180d``, ``1y``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Heat map of a coin over all venues.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            The vendor calls the value of a cell leverage on its pages, and an amount in USD in its OpenAPI export. It
            is read as USD, because the examples contain millions.
            Times of candles are in seconds, all other times of this group are in milliseconds.
            The vendor's example is cut short; its cells point beyond its axes.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-aggregated-heatmap-model3
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL3, {"symbol": symbol, "range": range}, extra_query
        )

    async def map(
        self,
        *,
        exchange: str,
        symbol: str,
        range: MapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.LiquidationMap:
        """Liquidation map of one pair.

        At which prices positions in one trading pair of one venue would be force-closed, how much at each, and at
        which leverage they were opened.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            range: Span of time, up to now, in which the positions of the map were opened. One of ``1d``, ``7d``,
                ``30d``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Liquidation map of a pair.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            No live answer was seen. The description follows the vendor's page.
            The vendor's sources differ on `range`. Those of its pages are taken; the OpenAPI export lacks 30d, newer
            pages add 180d and 365d.
            The amount of a level has no stated unit. Because of its size, it is read as USD.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-map
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_MAP, {"exchange": exchange, "symbol": symbol, "range": range}, extra_query
        )

    async def aggregated_map(
        self,
        *,
        symbol: str,
        range: MapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.AggregatedLiquidationMap:
        """Liquidation map of one coin.

        At which prices positions in one coin would be force-closed on all venues, and how much at each.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: Span of time, up to now, in which the positions of the map were opened. One of ``1d``, ``7d``,
                ``30d``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Liquidation map of a coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            The vendor's sources differ on `range`. Those of its pages are taken; the OpenAPI export lacks 30d, newer
            pages add 180d and 365d.
            The amount of a level has no stated unit. Because of its size, it is read as USD.
            Live answers hold one map for each venue, but the vendor's page shows one map for all; both forms are
            read.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-aggregated-map
        """
        return await self._client.call(
            operations.FUTURES_LIQUIDATION_AGGREGATED_MAP, {"symbol": symbol, "range": range}, extra_query
        )

    async def max_pain(
        self,
        *,
        range: MaxPainRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MaxPain]:
        """Prices of the heaviest liquidations.

        For each large coin the price at which most longs and the price at which most shorts would be force-closed,
        and how much that is.

        Args:
            range: Span of time, up to now, in which the positions were opened. One of ``12h``, ``24h``, ``48h``,
                ``3d``, ``7d``, ``14d``, ``30d``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Professional, Enterprise.
            Refreshed in real time.
            Longs lie below the price and shorts above it. Seen live; the vendor's example has them exchanged.
            The levels have no stated unit. Because of their size, they are read as USD.
            No default of `range` is stated.
            Vendor's page: https://docs.coinglass.com/reference/liquidation-max-pain
        """
        return await self._client.call(operations.FUTURES_LIQUIDATION_MAX_PAIN, {"range": range}, extra_query)


class AsyncFuturesLiquidationWithResponse(AsyncResource):
    """:class:`AsyncFuturesLiquidation`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LiquidationBar]]:
        """Liquidations of one pair, bar by bar.

        Like :meth:`AsyncFuturesLiquidation.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    async def aggregated_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.AggregatedLiquidationBar]]:
        """Liquidations of one coin over several venues, bar by bar.

        Like :meth:`AsyncFuturesLiquidation.aggregated_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    async def coin_list(
        self,
        *,
        exchange: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinLiquidation]]:
        """Liquidations of every coin on one venue.

        Like :meth:`AsyncFuturesLiquidation.coin_list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_COIN_LIST, {"exchange": exchange}, extra_query
        )

    async def exchange_list(
        self,
        *,
        range: ExchangeListRange,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeLiquidation]]:
        """Liquidations on every venue.

        Like :meth:`AsyncFuturesLiquidation.exchange_list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_EXCHANGE_LIST, {"range": range, "symbol": symbol}, extra_query
        )

    async def order(
        self,
        *,
        exchange: str,
        symbol: str,
        min_liquidation_amount: Decimal | float | str,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LiquidationOrder]]:
        """Single liquidation orders.

        Like :meth:`AsyncFuturesLiquidation.order`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_ORDER,
            {
                "exchange": exchange,
                "symbol": symbol,
                "min_liquidation_amount": min_liquidation_amount,
                "start_time": start_time,
                "end_time": end_time,
            },
            extra_query,
        )

    async def heatmap_model1(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.LiquidationHeatmap]:
        """Liquidation heat map of one pair, model 1.

        Like :meth:`AsyncFuturesLiquidation.heatmap_model1`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL1,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    async def heatmap_model2(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.LiquidationHeatmap]:
        """Liquidation heat map of one pair, model 2.

        Like :meth:`AsyncFuturesLiquidation.heatmap_model2`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL2,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    async def heatmap_model3(
        self,
        *,
        exchange: str,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.LiquidationHeatmap]:
        """Liquidation heat map of one pair, model 3.

        Like :meth:`AsyncFuturesLiquidation.heatmap_model3`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_HEATMAP_MODEL3,
            {"exchange": exchange, "symbol": symbol, "range": range},
            extra_query,
        )

    async def aggregated_heatmap_model1(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.AggregatedLiquidationHeatmap]:
        """Liquidation heat map of one coin, model 1.

        Like :meth:`AsyncFuturesLiquidation.aggregated_heatmap_model1`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL1, {"symbol": symbol, "range": range}, extra_query
        )

    async def aggregated_heatmap_model2(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.AggregatedLiquidationHeatmap]:
        """Liquidation heat map of one coin, model 2.

        Like :meth:`AsyncFuturesLiquidation.aggregated_heatmap_model2`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL2, {"symbol": symbol, "range": range}, extra_query
        )

    async def aggregated_heatmap_model3(
        self,
        *,
        symbol: str,
        range: HeatmapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.AggregatedLiquidationHeatmap]:
        """Liquidation heat map of one coin, model 3.

        Like :meth:`AsyncFuturesLiquidation.aggregated_heatmap_model3`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL3, {"symbol": symbol, "range": range}, extra_query
        )

    async def map(
        self,
        *,
        exchange: str,
        symbol: str,
        range: MapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.LiquidationMap]:
        """Liquidation map of one pair.

        Like :meth:`AsyncFuturesLiquidation.map`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_MAP, {"exchange": exchange, "symbol": symbol, "range": range}, extra_query
        )

    async def aggregated_map(
        self,
        *,
        symbol: str,
        range: MapRange,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.AggregatedLiquidationMap]:
        """Liquidation map of one coin.

        Like :meth:`AsyncFuturesLiquidation.aggregated_map`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_AGGREGATED_MAP, {"symbol": symbol, "range": range}, extra_query
        )

    async def max_pain(
        self,
        *,
        range: MaxPainRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MaxPain]]:
        """Prices of the heaviest liquidations.

        Like :meth:`AsyncFuturesLiquidation.max_pain`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_LIQUIDATION_MAX_PAIN, {"range": range}, extra_query
        )
