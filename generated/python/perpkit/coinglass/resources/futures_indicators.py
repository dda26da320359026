"""Technical indicators of one pair."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_indicators as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import CandlePrice, Interval


class FuturesIndicators(SyncResource):
    """Technical indicators of one pair."""

    __slots__ = ()

    def rsi(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.RsiValue]:
        """Relative strength index of one pair, bar by bar.

        How strongly the price of a pair rose compared with how it fell, from 0 (it only fell) to 100 (it only rose).
        Oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 4,500. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            At most 4,500 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-rsi
        """
        return self._client.call(
            operations.FUTURES_INDICATORS_RSI,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    def iter_rsi(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.RsiValue]:
        """Every row of :meth:`rsi`, with as many calls as needed.

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
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            PerpkitError: The same errors as :meth:`rsi`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_RSI,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def ma(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MaValue]:
        """Moving average of one pair, bar by bar.

        Mean price of a pair over the last bars, each with the same weight. Oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 4,500. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            At most 4,500 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            The pages of the two moving averages show the same example.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-ma
        """
        return self._client.call(
            operations.FUTURES_INDICATORS_MA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    def iter_ma(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.MaValue]:
        """Every row of :meth:`ma`, with as many calls as needed.

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
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            PerpkitError: The same errors as :meth:`ma`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_MA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def ema(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EmaValue]:
        """Exponential moving average of one pair, bar by bar.

        Mean price of a pair over the last bars, where newer bars have more weight. Oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 4,500. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            At most 4,500 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            The pages of the two moving averages show the same example.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-ema
        """
        return self._client.call(
            operations.FUTURES_INDICATORS_EMA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    def iter_ema(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.EmaValue]:
        """Every row of :meth:`ema`, with as many calls as needed.

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
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            PerpkitError: The same errors as :meth:`ema`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_EMA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def boll(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        window: int | None = None,
        mult: Decimal | float | str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BollingerBands]:
        """Bollinger bands of one pair, bar by bar.

        Mean price of a pair over the last bars, with a band above and below it. The bands are `mult` standard
        deviations away from the mean. Oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 4,500. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            mult: Distance of the bands from the mean, in standard deviations. More than 0. Unit: ratio. The
                vendor takes 2 if it is not given. Example: ``2``.
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
            At most 4,500 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-boll
        """
        return self._client.call(
            operations.FUTURES_INDICATORS_BOLL,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "window": window,
                "mult": mult,
            },
            extra_query,
        )

    def iter_boll(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        window: int | None = None,
        mult: Decimal | float | str | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.BollingerBands]:
        """Every row of :meth:`boll`, with as many calls as needed.

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
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            mult: Distance of the bands from the mean, in standard deviations. More than 0. Unit: ratio. The
                vendor takes 2 if it is not given. Example: ``2``.
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
            PerpkitError: The same errors as :meth:`boll`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_BOLL,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "window": window,
                "mult": mult,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def macd(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        fast_window: int | None = None,
        slow_window: int | None = None,
        signal_window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MacdValue]:
        """MACD of one pair, bar by bar.

        Moving average convergence divergence of a pair: a short exponential moving average of the price less a long
        one. Above zero the price rose recently. Oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 4,500. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
            fast_window: Bars of the short moving average. No default is stated. From 1 to 10,000. Example:
                ``12``.
            slow_window: Bars of the long moving average. No default is stated. From 1 to 10,000. Example: ``26``.
            signal_window: Bars of the signal line. No default is stated. From 1 to 10,000. Example: ``9``.
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
            At most 4,500 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            The answer has no signal line, though `signal_window` may be given.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-macd
        """
        return self._client.call(
            operations.FUTURES_INDICATORS_MACD,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "fast_window": fast_window,
                "slow_window": slow_window,
                "signal_window": signal_window,
            },
            extra_query,
        )

    def iter_macd(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        fast_window: int | None = None,
        slow_window: int | None = None,
        signal_window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.MacdValue]:
        """Every row of :meth:`macd`, with as many calls as needed.

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
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
            fast_window: Bars of the short moving average. No default is stated. From 1 to 10,000. Example:
                ``12``.
            slow_window: Bars of the long moving average. No default is stated. From 1 to 10,000. Example: ``26``.
            signal_window: Bars of the signal line. No default is stated. From 1 to 10,000. Example: ``9``.
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
            PerpkitError: The same errors as :meth:`macd`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_MACD,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "fast_window": fast_window,
                "slow_window": slow_window,
                "signal_window": signal_window,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def avg_true_range(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.AverageTrueRange]:
        """Average true range of one pair, bar by bar.

        How far the price of a pair moved within a bar, on average over the last bars; the step from the bar before
        counts too. Oldest first.

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
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
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
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-avg-true-range
        """
        return self._client.call(
            operations.FUTURES_INDICATORS_AVG_TRUE_RANGE,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
            },
            extra_query,
        )

    def iter_avg_true_range(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.AverageTrueRange]:
        """Every row of :meth:`avg_true_range`, with as many calls as needed.

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
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
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
            PerpkitError: The same errors as :meth:`avg_true_range`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_AVG_TRUE_RANGE,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )


class FuturesIndicatorsWithResponse(SyncResource):
    """:class:`FuturesIndicators`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def rsi(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.RsiValue]]:
        """Relative strength index of one pair, bar by bar.

        Like :meth:`FuturesIndicators.rsi`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_INDICATORS_RSI,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    def ma(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MaValue]]:
        """Moving average of one pair, bar by bar.

        Like :meth:`FuturesIndicators.ma`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_INDICATORS_MA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    def ema(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EmaValue]]:
        """Exponential moving average of one pair, bar by bar.

        Like :meth:`FuturesIndicators.ema`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_INDICATORS_EMA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    def boll(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        window: int | None = None,
        mult: Decimal | float | str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BollingerBands]]:
        """Bollinger bands of one pair, bar by bar.

        Like :meth:`FuturesIndicators.boll`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_INDICATORS_BOLL,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "window": window,
                "mult": mult,
            },
            extra_query,
        )

    def macd(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        fast_window: int | None = None,
        slow_window: int | None = None,
        signal_window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MacdValue]]:
        """MACD of one pair, bar by bar.

        Like :meth:`FuturesIndicators.macd`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_INDICATORS_MACD,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "fast_window": fast_window,
                "slow_window": slow_window,
                "signal_window": signal_window,
            },
            extra_query,
        )

    def avg_true_range(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.AverageTrueRange]]:
        """Average true range of one pair, bar by bar.

        Like :meth:`FuturesIndicators.avg_true_range`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_INDICATORS_AVG_TRUE_RANGE,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
            },
            extra_query,
        )


class AsyncFuturesIndicators(AsyncResource):
    """Technical indicators of one pair."""

    __slots__ = ()

    async def rsi(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.RsiValue]:
        """Relative strength index of one pair, bar by bar.

        How strongly the price of a pair rose compared with how it fell, from 0 (it only fell) to 100 (it only rose).
        Oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 4,500. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            At most 4,500 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-rsi
        """
        return await self._client.call(
            operations.FUTURES_INDICATORS_RSI,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    def iter_rsi(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.RsiValue]:
        """Every row of :meth:`rsi`, with as many calls as needed.

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
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            PerpkitError: The same errors as :meth:`rsi`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_RSI,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def ma(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MaValue]:
        """Moving average of one pair, bar by bar.

        Mean price of a pair over the last bars, each with the same weight. Oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 4,500. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            At most 4,500 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            The pages of the two moving averages show the same example.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-ma
        """
        return await self._client.call(
            operations.FUTURES_INDICATORS_MA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    def iter_ma(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.MaValue]:
        """Every row of :meth:`ma`, with as many calls as needed.

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
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            PerpkitError: The same errors as :meth:`ma`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_MA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def ema(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EmaValue]:
        """Exponential moving average of one pair, bar by bar.

        Mean price of a pair over the last bars, where newer bars have more weight. Oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 4,500. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            At most 4,500 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            The pages of the two moving averages show the same example.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-ema
        """
        return await self._client.call(
            operations.FUTURES_INDICATORS_EMA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    def iter_ema(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.EmaValue]:
        """Every row of :meth:`ema`, with as many calls as needed.

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
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
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
            PerpkitError: The same errors as :meth:`ema`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_EMA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def boll(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        window: int | None = None,
        mult: Decimal | float | str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.BollingerBands]:
        """Bollinger bands of one pair, bar by bar.

        Mean price of a pair over the last bars, with a band above and below it. The bands are `mult` standard
        deviations away from the mean. Oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 4,500. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            mult: Distance of the bands from the mean, in standard deviations. More than 0. Unit: ratio. The
                vendor takes 2 if it is not given. Example: ``2``.
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
            At most 4,500 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-boll
        """
        return await self._client.call(
            operations.FUTURES_INDICATORS_BOLL,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "window": window,
                "mult": mult,
            },
            extra_query,
        )

    def iter_boll(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        window: int | None = None,
        mult: Decimal | float | str | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.BollingerBands]:
        """Every row of :meth:`boll`, with as many calls as needed.

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
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
            mult: Distance of the bands from the mean, in standard deviations. More than 0. Unit: ratio. The
                vendor takes 2 if it is not given. Example: ``2``.
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
            PerpkitError: The same errors as :meth:`boll`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_BOLL,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "window": window,
                "mult": mult,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def macd(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        fast_window: int | None = None,
        slow_window: int | None = None,
        signal_window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MacdValue]:
        """MACD of one pair, bar by bar.

        Moving average convergence divergence of a pair: a short exponential moving average of the price less a long
        one. Above zero the price rose recently. Oldest first.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 4,500. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
            fast_window: Bars of the short moving average. No default is stated. From 1 to 10,000. Example:
                ``12``.
            slow_window: Bars of the long moving average. No default is stated. From 1 to 10,000. Example: ``26``.
            signal_window: Bars of the signal line. No default is stated. From 1 to 10,000. Example: ``9``.
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
            At most 4,500 rows in one answer.
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live on several
            histories, not documented.
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            The answer has no signal line, though `signal_window` may be given.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-macd
        """
        return await self._client.call(
            operations.FUTURES_INDICATORS_MACD,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "fast_window": fast_window,
                "slow_window": slow_window,
                "signal_window": signal_window,
            },
            extra_query,
        )

    def iter_macd(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        fast_window: int | None = None,
        slow_window: int | None = None,
        signal_window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.MacdValue]:
        """Every row of :meth:`macd`, with as many calls as needed.

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
            series_type: Price of a bar that the indicator is computed from. One of ``open``, ``high``, ``low``,
                ``close``. The vendor takes 'close' if it is not given.
            fast_window: Bars of the short moving average. No default is stated. From 1 to 10,000. Example:
                ``12``.
            slow_window: Bars of the long moving average. No default is stated. From 1 to 10,000. Example: ``26``.
            signal_window: Bars of the signal line. No default is stated. From 1 to 10,000. Example: ``9``.
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
            PerpkitError: The same errors as :meth:`macd`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_MACD,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "fast_window": fast_window,
                "slow_window": slow_window,
                "signal_window": signal_window,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def avg_true_range(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.AverageTrueRange]:
        """Average true range of one pair, bar by bar.

        How far the price of a pair moved within a bar, on average over the last bars; the step from the bar before
        counts too. Oldest first.

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
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
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
            The page does not say whether the plan limits how far back it reaches.
            No live answer was seen. The description follows the vendor's page.
            The page does not say which plans have which smallest interval.
            The page does not say whether the first rows of an answer are computed from bars before it. If they are
            not, the rows where iterating joins two answers are less exact.
            Vendor's page: https://docs.coinglass.com/reference/futures-indicators-avg-true-range
        """
        return await self._client.call(
            operations.FUTURES_INDICATORS_AVG_TRUE_RANGE,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
            },
            extra_query,
        )

    def iter_avg_true_range(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.AverageTrueRange]:
        """Every row of :meth:`avg_true_range`, with as many calls as needed.

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
            window: How many bars one value is computed from. No default is stated. From 1 to 10,000. Example:
                ``14``.
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
            PerpkitError: The same errors as :meth:`avg_true_range`.
        """
        return self._client.iterate(
            operations.FUTURES_INDICATORS_AVG_TRUE_RANGE,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
            },
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )


class AsyncFuturesIndicatorsWithResponse(AsyncResource):
    """:class:`AsyncFuturesIndicators`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def rsi(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.RsiValue]]:
        """Relative strength index of one pair, bar by bar.

        Like :meth:`AsyncFuturesIndicators.rsi`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_INDICATORS_RSI,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    async def ma(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MaValue]]:
        """Moving average of one pair, bar by bar.

        Like :meth:`AsyncFuturesIndicators.ma`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_INDICATORS_MA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    async def ema(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        series_type: CandlePrice | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EmaValue]]:
        """Exponential moving average of one pair, bar by bar.

        Like :meth:`AsyncFuturesIndicators.ema`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_INDICATORS_EMA,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
                "series_type": series_type,
            },
            extra_query,
        )

    async def boll(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        window: int | None = None,
        mult: Decimal | float | str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.BollingerBands]]:
        """Bollinger bands of one pair, bar by bar.

        Like :meth:`AsyncFuturesIndicators.boll`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_INDICATORS_BOLL,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "window": window,
                "mult": mult,
            },
            extra_query,
        )

    async def macd(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        series_type: CandlePrice | None = None,
        fast_window: int | None = None,
        slow_window: int | None = None,
        signal_window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MacdValue]]:
        """MACD of one pair, bar by bar.

        Like :meth:`AsyncFuturesIndicators.macd`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_INDICATORS_MACD,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "series_type": series_type,
                "fast_window": fast_window,
                "slow_window": slow_window,
                "signal_window": signal_window,
            },
            extra_query,
        )

    async def avg_true_range(
        self,
        *,
        exchange: str,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        window: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.AverageTrueRange]]:
        """Average true range of one pair, bar by bar.

        Like :meth:`AsyncFuturesIndicators.avg_true_range`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_INDICATORS_AVG_TRUE_RANGE,
            {
                "exchange": exchange,
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "window": window,
            },
            extra_query,
        )
