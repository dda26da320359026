"""Resting orders on spot venues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import spot_orderbook as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import DepthRange, Interval, IntervalUpToDay


class SpotOrderbook(SyncResource):
    """Resting orders on spot venues."""

    __slots__ = ()

    def ask_bids_history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OrderbookDepthBar]:
        """Resting orders near the price of one spot pair, bar by bar.

        How much was bid and offered in the order book of one trading pair on one spot venue, within a chosen distance
        from the mid price, bar by bar, oldest first.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            range: How far from the mid price orders are counted, in percent on each side. One of ``0.25``,
                ``0.5``, ``0.75``, ``1``, ``2``, ``3``, ``5``, ``10``.
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
            Refreshed every 5 s.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            No default of `range` is stated, so the distance used without it is not known.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/spot-orderbook-history
        """
        return self._client.call(
            operations.SPOT_ORDERBOOK_ASK_BIDS_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
        )

    def iter_ask_bids_history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.OrderbookDepthBar]:
        """Every row of :meth:`ask_bids_history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            range: How far from the mid price orders are counted, in percent on each side. One of ``0.25``,
                ``0.5``, ``0.75``, ``1``, ``2``, ``3``, ``5``, ``10``.
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
            PerpkitError: The same errors as :meth:`ask_bids_history`.
        """
        return self._client.iterate(
            operations.SPOT_ORDERBOOK_ASK_BIDS_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def aggregated_ask_bids_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.AggregatedOrderbookDepthBar]:
        """Resting orders near the price of one coin over several spot venues, bar by bar.

        How much was bid and offered in the order books of one coin on the chosen spot venues together, within a
        chosen distance from the mid price, bar by bar, oldest first.

        Args:
            exchange_list: Names of the spot venues to add up, spelt as `cg.spot.supported_exchange_pairs()` lists
                them. Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.spot.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            range: How far from the mid price orders are counted, in percent on each side. One of ``0.25``,
                ``0.5``, ``0.75``, ``1``, ``2``, ``3``, ``5``, ``10``.
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
            No default of `range` is stated, so the distance used without it is not known.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/spot-aggregated-history
        """
        return self._client.call(
            operations.SPOT_ORDERBOOK_AGGREGATED_ASK_BIDS_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
        )

    def iter_aggregated_ask_bids_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.AggregatedOrderbookDepthBar]:
        """Every row of :meth:`aggregated_ask_bids_history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            exchange_list: Names of the spot venues to add up, spelt as `cg.spot.supported_exchange_pairs()` lists
                them. Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.spot.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            range: How far from the mid price orders are counted, in percent on each side. One of ``0.25``,
                ``0.5``, ``0.75``, ``1``, ``2``, ``3``, ``5``, ``10``.
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
            PerpkitError: The same errors as :meth:`aggregated_ask_bids_history`.
        """
        return self._client.iterate(
            operations.SPOT_ORDERBOOK_AGGREGATED_ASK_BIDS_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: IntervalUpToDay,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OrderbookSnapshot]:
        """Snapshots of the order book of one spot pair.

        The price levels of the order book of one trading pair on one spot venue with their sizes, one snapshot for
        each bar. Reaches back 3 days at 1m, 15 days at 5m, and 150 days at larger widths.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. There are no weekly ones. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``,
                ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``.
            limit: Most snapshots in the answer. From 1 to 100. The vendor takes 100 if it is not given. Example:
                ``10``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Snapshots.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            Reaches back 3 days at 1m, 15 days at 5m, 150 days at 15m, 30m, 1h, 4h, 6h, 8h, 12h and 1d.
            At most 100 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say which list holds the bids. Seen live on futures, it is the first one.
            Times are in seconds, but `start_time` and `end_time` are in milliseconds.
            Vendor's page: https://docs.coinglass.com/reference/orderbook-history-1
        """
        return self._client.call(
            operations.SPOT_ORDERBOOK_HISTORY,
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
        interval: IntervalUpToDay,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.OrderbookSnapshot]:
        """Every row of :meth:`history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 100 rows
        an answer, oldest row first.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. There are no weekly ones. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``,
                ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``.
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
            operations.SPOT_ORDERBOOK_HISTORY,
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

    def large_limit_order(
        self,
        *,
        exchange: str,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LargeLimitOrder]:
        """Large orders that rest in the order book of one spot pair.

        The large limit orders that now rest in the order book of one trading pair on one spot venue, with their sizes
        when first seen and now.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Orders that still rest in the book.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            A side of 1 is a sell order and 2 a buy order. The vendor's page on current spot orders has the reverse;
            its other pages and the prices contradict it.
            The vendor's pages give three different lists of states, so a state stays a number.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/large-limit-order-1
        """
        return self._client.call(
            operations.SPOT_ORDERBOOK_LARGE_LIMIT_ORDER, {"exchange": exchange, "symbol": symbol}, extra_query
        )

    def large_limit_order_history(
        self,
        *,
        exchange: str,
        symbol: str,
        start_time: When,
        end_time: When,
        state: int,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PastLargeLimitOrder]:
        """Large orders that have left the order book of one spot pair.

        The large limit orders of a time window in the order book of one trading pair on one spot venue, filtered by
        their state.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            start_time: Start of the time window. The page does not say which time of an order is compared. A
                datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            state: State of the orders to be listed, as `order_state` in the answer. 1 is open, 2 is completed.
                From 1 to 3. Example: ``2``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Orders of the window.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            A side of 1 is a sell order and 2 a buy order. The vendor's page on current spot orders has the reverse;
            its other pages and the prices contradict it.
            The vendor's pages give three different lists of states, so a state stays a number.
            The page does not say which time of an order must be within the window: the first, the last, or the end.
            `iter_large_limit_order_history` tells orders apart by their `id`, and raises an error if it notices that
            halving the window loses some.
            Live answers on futures name the price differently from the vendor's page; both spellings are read.
            Vendor's page: https://docs.coinglass.com/reference/large-orderbook-history-2
        """
        return self._client.call(
            operations.SPOT_ORDERBOOK_LARGE_LIMIT_ORDER_HISTORY,
            {"exchange": exchange, "symbol": symbol, "start_time": start_time, "end_time": end_time, "state": state},
            extra_query,
        )

    def iter_large_limit_order_history(
        self,
        *,
        exchange: str,
        symbol: str,
        start_time: When,
        end_time: When,
        state: int,
        extra_query: Mapping[str, str] | None = None,
    ) -> Walk[models.PastLargeLimitOrder]:
        """Every row of :meth:`large_limit_order_history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded) past the vendor's 1,000 rows an answer,
        oldest part first.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            start_time: Start of the time window. The page does not say which time of an order is compared. A
                datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            state: State of the orders to be listed, as `order_state` in the answer. 1 is open, 2 is completed.
                From 1 to 3. Example: ``2``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: A part of the window has more rows than the vendor returns, or lacks rows that
                the whole had.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`large_limit_order_history`.
        """
        return self._client.iterate(
            operations.SPOT_ORDERBOOK_LARGE_LIMIT_ORDER_HISTORY,
            {"exchange": exchange, "symbol": symbol, "start_time": start_time, "end_time": end_time, "state": state},
            extra_query,
        )


class SpotOrderbookWithResponse(SyncResource):
    """:class:`SpotOrderbook`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def ask_bids_history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OrderbookDepthBar]]:
        """Resting orders near the price of one spot pair, bar by bar.

        Like :meth:`SpotOrderbook.ask_bids_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.SPOT_ORDERBOOK_ASK_BIDS_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
        )

    def aggregated_ask_bids_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.AggregatedOrderbookDepthBar]]:
        """Resting orders near the price of one coin over several spot venues, bar by bar.

        Like :meth:`SpotOrderbook.aggregated_ask_bids_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.SPOT_ORDERBOOK_AGGREGATED_ASK_BIDS_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
        )

    def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: IntervalUpToDay,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OrderbookSnapshot]]:
        """Snapshots of the order book of one spot pair.

        Like :meth:`SpotOrderbook.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.SPOT_ORDERBOOK_HISTORY,
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

    def large_limit_order(
        self,
        *,
        exchange: str,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LargeLimitOrder]]:
        """Large orders that rest in the order book of one spot pair.

        Like :meth:`SpotOrderbook.large_limit_order`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.SPOT_ORDERBOOK_LARGE_LIMIT_ORDER, {"exchange": exchange, "symbol": symbol}, extra_query
        )

    def large_limit_order_history(
        self,
        *,
        exchange: str,
        symbol: str,
        start_time: When,
        end_time: When,
        state: int,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PastLargeLimitOrder]]:
        """Large orders that have left the order book of one spot pair.

        Like :meth:`SpotOrderbook.large_limit_order_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.SPOT_ORDERBOOK_LARGE_LIMIT_ORDER_HISTORY,
            {"exchange": exchange, "symbol": symbol, "start_time": start_time, "end_time": end_time, "state": state},
            extra_query,
        )


class AsyncSpotOrderbook(AsyncResource):
    """Resting orders on spot venues."""

    __slots__ = ()

    async def ask_bids_history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OrderbookDepthBar]:
        """Resting orders near the price of one spot pair, bar by bar.

        How much was bid and offered in the order book of one trading pair on one spot venue, within a chosen distance
        from the mid price, bar by bar, oldest first.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            range: How far from the mid price orders are counted, in percent on each side. One of ``0.25``,
                ``0.5``, ``0.75``, ``1``, ``2``, ``3``, ``5``, ``10``.
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
            Refreshed every 5 s.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            No default of `range` is stated, so the distance used without it is not known.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/spot-orderbook-history
        """
        return await self._client.call(
            operations.SPOT_ORDERBOOK_ASK_BIDS_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
        )

    def iter_ask_bids_history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.OrderbookDepthBar]:
        """Every row of :meth:`ask_bids_history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            range: How far from the mid price orders are counted, in percent on each side. One of ``0.25``,
                ``0.5``, ``0.75``, ``1``, ``2``, ``3``, ``5``, ``10``.
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
            PerpkitError: The same errors as :meth:`ask_bids_history`.
        """
        return self._client.iterate(
            operations.SPOT_ORDERBOOK_ASK_BIDS_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def aggregated_ask_bids_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.AggregatedOrderbookDepthBar]:
        """Resting orders near the price of one coin over several spot venues, bar by bar.

        How much was bid and offered in the order books of one coin on the chosen spot venues together, within a
        chosen distance from the mid price, bar by bar, oldest first.

        Args:
            exchange_list: Names of the spot venues to add up, spelt as `cg.spot.supported_exchange_pairs()` lists
                them. Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.spot.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            range: How far from the mid price orders are counted, in percent on each side. One of ``0.25``,
                ``0.5``, ``0.75``, ``1``, ``2``, ``3``, ``5``, ``10``.
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
            No default of `range` is stated, so the distance used without it is not known.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/spot-aggregated-history
        """
        return await self._client.call(
            operations.SPOT_ORDERBOOK_AGGREGATED_ASK_BIDS_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
        )

    def iter_aggregated_ask_bids_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.AggregatedOrderbookDepthBar]:
        """Every row of :meth:`aggregated_ask_bids_history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            exchange_list: Names of the spot venues to add up, spelt as `cg.spot.supported_exchange_pairs()` lists
                them. Several as a sequence, or in one string joined by commas. Example: ``['Binance']``.
            symbol: Coin, not a pair; `cg.spot.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            range: How far from the mid price orders are counted, in percent on each side. One of ``0.25``,
                ``0.5``, ``0.75``, ``1``, ``2``, ``3``, ``5``, ``10``.
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
            PerpkitError: The same errors as :meth:`aggregated_ask_bids_history`.
        """
        return self._client.iterate(
            operations.SPOT_ORDERBOOK_AGGREGATED_ASK_BIDS_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: IntervalUpToDay,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OrderbookSnapshot]:
        """Snapshots of the order book of one spot pair.

        The price levels of the order book of one trading pair on one spot venue with their sizes, one snapshot for
        each bar. Reaches back 3 days at 1m, 15 days at 5m, and 150 days at larger widths.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. There are no weekly ones. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``,
                ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``.
            limit: Most snapshots in the answer. From 1 to 100. The vendor takes 100 if it is not given. Example:
                ``10``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Snapshots.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            Reaches back 3 days at 1m, 15 days at 5m, 150 days at 15m, 30m, 1h, 4h, 6h, 8h, 12h and 1d.
            At most 100 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say which list holds the bids. Seen live on futures, it is the first one.
            Times are in seconds, but `start_time` and `end_time` are in milliseconds.
            Vendor's page: https://docs.coinglass.com/reference/orderbook-history-1
        """
        return await self._client.call(
            operations.SPOT_ORDERBOOK_HISTORY,
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
        interval: IntervalUpToDay,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.OrderbookSnapshot]:
        """Every row of :meth:`history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 100 rows
        an answer, oldest row first.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. There are no weekly ones. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``,
                ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``.
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
            operations.SPOT_ORDERBOOK_HISTORY,
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

    async def large_limit_order(
        self,
        *,
        exchange: str,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.LargeLimitOrder]:
        """Large orders that rest in the order book of one spot pair.

        The large limit orders that now rest in the order book of one trading pair on one spot venue, with their sizes
        when first seen and now.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Orders that still rest in the book.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            A side of 1 is a sell order and 2 a buy order. The vendor's page on current spot orders has the reverse;
            its other pages and the prices contradict it.
            The vendor's pages give three different lists of states, so a state stays a number.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.coinglass.com/reference/large-limit-order-1
        """
        return await self._client.call(
            operations.SPOT_ORDERBOOK_LARGE_LIMIT_ORDER, {"exchange": exchange, "symbol": symbol}, extra_query
        )

    async def large_limit_order_history(
        self,
        *,
        exchange: str,
        symbol: str,
        start_time: When,
        end_time: When,
        state: int,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PastLargeLimitOrder]:
        """Large orders that have left the order book of one spot pair.

        The large limit orders of a time window in the order book of one trading pair on one spot venue, filtered by
        their state.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            start_time: Start of the time window. The page does not say which time of an order is compared. A
                datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            state: State of the orders to be listed, as `order_state` in the answer. 1 is open, 2 is completed.
                From 1 to 3. Example: ``2``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Orders of the window.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Standard, Professional, Enterprise.
            Refreshed in real time.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            A side of 1 is a sell order and 2 a buy order. The vendor's page on current spot orders has the reverse;
            its other pages and the prices contradict it.
            The vendor's pages give three different lists of states, so a state stays a number.
            The page does not say which time of an order must be within the window: the first, the last, or the end.
            `iter_large_limit_order_history` tells orders apart by their `id`, and raises an error if it notices that
            halving the window loses some.
            Live answers on futures name the price differently from the vendor's page; both spellings are read.
            Vendor's page: https://docs.coinglass.com/reference/large-orderbook-history-2
        """
        return await self._client.call(
            operations.SPOT_ORDERBOOK_LARGE_LIMIT_ORDER_HISTORY,
            {"exchange": exchange, "symbol": symbol, "start_time": start_time, "end_time": end_time, "state": state},
            extra_query,
        )

    def iter_large_limit_order_history(
        self,
        *,
        exchange: str,
        symbol: str,
        start_time: When,
        end_time: When,
        state: int,
        extra_query: Mapping[str, str] | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.PastLargeLimitOrder]:
        """Every row of :meth:`large_limit_order_history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded) past the vendor's 1,000 rows an answer,
        oldest part first.

        Args:
            exchange: Name of the spot venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the spot venue names it; `cg.spot.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            start_time: Start of the time window. The page does not say which time of an order is compared. A
                datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            state: State of the orders to be listed, as `order_state` in the answer. 1 is open, 2 is completed.
                From 1 to 3. Example: ``2``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            concurrency: Requests for parts of the window that are on their way at the same time, within the rate
                limit, also while your program works on the rows before. Rows come in order. From 1 to 32.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: A part of the window has more rows than the vendor returns, or lacks rows that
                the whole had.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`large_limit_order_history`.
        """
        return self._client.iterate(
            operations.SPOT_ORDERBOOK_LARGE_LIMIT_ORDER_HISTORY,
            {"exchange": exchange, "symbol": symbol, "start_time": start_time, "end_time": end_time, "state": state},
            extra_query,
            concurrency=concurrency,
        )


class AsyncSpotOrderbookWithResponse(AsyncResource):
    """:class:`AsyncSpotOrderbook`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def ask_bids_history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OrderbookDepthBar]]:
        """Resting orders near the price of one spot pair, bar by bar.

        Like :meth:`AsyncSpotOrderbook.ask_bids_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.SPOT_ORDERBOOK_ASK_BIDS_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
        )

    async def aggregated_ask_bids_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        range: DepthRange | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.AggregatedOrderbookDepthBar]]:
        """Resting orders near the price of one coin over several spot venues, bar by bar.

        Like :meth:`AsyncSpotOrderbook.aggregated_ask_bids_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.SPOT_ORDERBOOK_AGGREGATED_ASK_BIDS_HISTORY,
            {
                "exchange_list": exchange_list,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "range": range,
            },
            extra_query,
        )

    async def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: IntervalUpToDay,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OrderbookSnapshot]]:
        """Snapshots of the order book of one spot pair.

        Like :meth:`AsyncSpotOrderbook.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.SPOT_ORDERBOOK_HISTORY,
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

    async def large_limit_order(
        self,
        *,
        exchange: str,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.LargeLimitOrder]]:
        """Large orders that rest in the order book of one spot pair.

        Like :meth:`AsyncSpotOrderbook.large_limit_order`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.SPOT_ORDERBOOK_LARGE_LIMIT_ORDER, {"exchange": exchange, "symbol": symbol}, extra_query
        )

    async def large_limit_order_history(
        self,
        *,
        exchange: str,
        symbol: str,
        start_time: When,
        end_time: When,
        state: int,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PastLargeLimitOrder]]:
        """Large orders that have left the order book of one spot pair.

        Like :meth:`AsyncSpotOrderbook.large_limit_order_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.SPOT_ORDERBOOK_LARGE_LIMIT_ORDER_HISTORY,
            {"exchange": exchange, "symbol": symbol, "start_time": start_time, "end_time": end_time, "state": state},
            extra_query,
        )
