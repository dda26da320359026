"""What takers bought less what they sold in one spot pair."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import spot_cvd as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import Interval


class SpotCvd(SyncResource):
    """What takers bought less what they sold in one spot pair."""

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
        unit: Literal["usd", "coin"] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SpotCvdBar]:
        """Cumulative volume delta of one spot pair, bar by bar.

        How much takers bought and sold in one trading pair on one spot venue, and the running sum of buys less sells,
        in bars of a chosen width, oldest first.

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
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``. The vendor takes
                'usd' if it is not given.
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
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            The running sum starts again at the first bar of each answer. Seen live on futures; the page's example
            agrees.
            The page's example has times in milliseconds and in seconds. Live times of the twin on futures are in
            milliseconds.
            Vendor's page: https://docs.coinglass.com/reference/spot-cvd-history
        """
        return self._client.call(
            operations.SPOT_CVD_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "unit": unit,
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
        unit: Literal["usd", "coin"] | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.SpotCvdBar]:
        """Every row of :meth:`history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first. Sums go on from answer to answer: ``cum_vol_delta`` add up everything since
        the first row that is yielded.

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
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``. The vendor takes
                'usd' if it is not given.
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
            operations.SPOT_CVD_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "unit": unit,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )


class SpotCvdWithResponse(SyncResource):
    """:class:`SpotCvd`, with status, headers, rate limit and raw bytes."""

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
        unit: Literal["usd", "coin"] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SpotCvdBar]]:
        """Cumulative volume delta of one spot pair, bar by bar.

        Like :meth:`SpotCvd.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.SPOT_CVD_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "unit": unit,
            },
            extra_query,
        )


class AsyncSpotCvd(AsyncResource):
    """What takers bought less what they sold in one spot pair."""

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
        unit: Literal["usd", "coin"] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.SpotCvdBar]:
        """Cumulative volume delta of one spot pair, bar by bar.

        How much takers bought and sold in one trading pair on one spot venue, and the running sum of buys less sells,
        in bars of a chosen width, oldest first.

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
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``. The vendor takes
                'usd' if it is not given.
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
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed in real time.
            At most 1,000 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The plan limits how far back it reaches. Older rows are silently omitted. Seen live on one history.
            The running sum starts again at the first bar of each answer. Seen live on futures; the page's example
            agrees.
            The page's example has times in milliseconds and in seconds. Live times of the twin on futures are in
            milliseconds.
            Vendor's page: https://docs.coinglass.com/reference/spot-cvd-history
        """
        return await self._client.call(
            operations.SPOT_CVD_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "unit": unit,
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
        unit: Literal["usd", "coin"] | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.SpotCvdBar]:
        """Every row of :meth:`history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first. Sums go on from answer to answer: ``cum_vol_delta`` add up everything since
        the first row that is yielded.

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
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``. The vendor takes
                'usd' if it is not given.
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
            operations.SPOT_CVD_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "unit": unit,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )


class AsyncSpotCvdWithResponse(AsyncResource):
    """:class:`AsyncSpotCvd`, with status, headers, rate limit and raw bytes."""

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
        unit: Literal["usd", "coin"] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.SpotCvdBar]]:
        """Cumulative volume delta of one spot pair, bar by bar.

        Like :meth:`AsyncSpotCvd.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.SPOT_CVD_HISTORY,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "unit": unit,
            },
            extra_query,
        )
