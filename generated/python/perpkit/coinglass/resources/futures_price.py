"""Prices of futures pairs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_price as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import Interval


class FuturesPrice(SyncResource):
    """Prices of futures pairs."""

    __slots__ = ()

    def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PriceBar]:
        """Price of one pair, bar by bar.

        First, highest, lowest and last price of one trading pair on one futures venue, and the value traded, for each
        bar, oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``10``.
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
            Refreshed in real time.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            Prices were seen live as text, as the page has them.
            Vendor's page: https://docs.coinglass.com/reference/price-ohlc-history
        """
        return self._client.call(
            operations.FUTURES_PRICE_HISTORY,
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
    ) -> Walk[models.PriceBar]:
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
            operations.FUTURES_PRICE_HISTORY,
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


class FuturesPriceWithResponse(SyncResource):
    """:class:`FuturesPrice`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PriceBar]]:
        """Price of one pair, bar by bar.

        Like :meth:`FuturesPrice.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_PRICE_HISTORY,
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


class AsyncFuturesPrice(AsyncResource):
    """Prices of futures pairs."""

    __slots__ = ()

    async def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PriceBar]:
        """Price of one pair, bar by bar.

        First, highest, lowest and last price of one trading pair on one futures venue, and the value traded, for each
        bar, oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``10``.
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
            Refreshed in real time.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            Lower plans have a smallest interval.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            Prices were seen live as text, as the page has them.
            Vendor's page: https://docs.coinglass.com/reference/price-ohlc-history
        """
        return await self._client.call(
            operations.FUTURES_PRICE_HISTORY,
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
    ) -> AsyncWalk[models.PriceBar]:
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
            operations.FUTURES_PRICE_HISTORY,
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


class AsyncFuturesPriceWithResponse(AsyncResource):
    """:class:`AsyncFuturesPrice`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def history(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PriceBar]]:
        """Price of one pair, bar by bar.

        Like :meth:`AsyncFuturesPrice.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_PRICE_HISTORY,
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
