"""Value of the positions that are open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_open_interest as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import AmountUnitName, Interval


class FuturesOpenInterest(SyncResource):
    """Value of the positions that are open."""

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
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OpenInterestBar]:
        """Open interest of one pair, bar by bar.

        How much was held in open positions of one trading pair on one venue: first, highest, lowest and last value of
        each bar, oldest first.

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
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``.
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
            The values were seen live as text and as numbers. Both forms are read.
            The page does not say what values are given in without `unit`.
            Vendor's page: https://docs.coinglass.com/reference/oi-ohlc-histroy
        """
        return self._client.call(
            operations.FUTURES_OPEN_INTEREST_HISTORY,
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
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.OpenInterestBar]:
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
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``.
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
            operations.FUTURES_OPEN_INTEREST_HISTORY,
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

    def aggregated_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OpenInterestBar]:
        """Open interest of one coin, bar by bar.

        How much was held in open positions of one coin on all venues together: first, highest, lowest and last value
        of each bar, oldest first.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``.
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
            The values were seen live as text and as numbers. Both forms are read.
            The page does not say what values are given in without `unit`.
            Vendor's page: https://docs.coinglass.com/reference/oi-ohlc-aggregated-history
        """
        return self._client.call(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_HISTORY,
            {
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "unit": unit,
            },
            extra_query,
        )

    def iter_aggregated_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.OpenInterestBar]:
        """Every row of :meth:`aggregated_history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``.
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
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_HISTORY,
            {"symbol": symbol, "interval": interval, "start_time": start_time, "end_time": end_time, "unit": unit},
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def aggregated_stablecoin_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MarginOpenInterestBar]:
        """Open interest of one coin with a stablecoin as margin, bar by bar.

        How much was held on the chosen venues together in open positions of one coin whose margin is a stablecoin:
        first, highest, lowest and last value of each bar, oldest first.

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
            The page shows the values as text, a capture as numbers. Both forms are read.
            The page does not settle the unit of the values. They are read as USD, as in the history with the coin as
            margin.
            Vendor's page: https://docs.coinglass.com/reference/oi-ohlc-aggregated-stablecoin-margin-history
        """
        return self._client.call(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_STABLECOIN_HISTORY,
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

    def iter_aggregated_stablecoin_history(
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
    ) -> Walk[models.MarginOpenInterestBar]:
        """Every row of :meth:`aggregated_stablecoin_history`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`aggregated_stablecoin_history`.
        """
        return self._client.iterate(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_STABLECOIN_HISTORY,
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

    def aggregated_coin_margin_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MarginOpenInterestBar]:
        """Open interest of one coin with the coin itself as margin, bar by bar.

        How much was held on the chosen venues together in open positions of one coin whose margin is the coin itself:
        first, highest, lowest and last value of each bar, oldest first.

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
            The page shows the values as text, a capture as numbers. Both forms are read.
            Vendor's page: https://docs.coinglass.com/reference/oi-ohlc-aggregated-coin-margin-history
        """
        return self._client.call(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_COIN_MARGIN_HISTORY,
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

    def iter_aggregated_coin_margin_history(
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
    ) -> Walk[models.MarginOpenInterestBar]:
        """Every row of :meth:`aggregated_coin_margin_history`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`aggregated_coin_margin_history`.
        """
        return self._client.iterate(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_COIN_MARGIN_HISTORY,
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

    def exchange_list(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeOpenInterest]:
        """Current open interest of one coin on every venue.

        How much is held in open positions of one coin on each venue, by kind of margin, and how it changed within the
        last 24 hours. The row named `All` is the sum.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
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
            The row `All` is the first one. Seen live.
            Only live answers have the value with the coin itself as margin; the page does not name it.
            Vendor's page: https://docs.coinglass.com/reference/oi-exchange-list
        """
        return self._client.call(operations.FUTURES_OPEN_INTEREST_EXCHANGE_LIST, {"symbol": symbol}, extra_query)

    def exchange_history_chart(
        self,
        *,
        symbol: str,
        range: Literal["all", "1m", "15m", "1h", "4h", "12h"],
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ExchangeSeries:
        """Open interest of one coin on every venue over time.

        How much was held in open positions of one coin, as one list of values for each venue, with the price of the
        coin and the times that belong to them.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: How far back the lists reach. The page does not say whether `1m` is a minute or a month. One of
                ``all``, ``1m``, ``15m``, ``1h``, ``4h``, ``12h``.
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One list of values for each venue, and the times and prices that belong to them.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 10 s.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            No live answer was seen. The description follows the vendor's page.
            The page says neither what values are given in without `unit` nor how a venue is shown before it existed.
            Vendor's page: https://docs.coinglass.com/reference/oi-exchange-history-chart
        """
        return self._client.call(
            operations.FUTURES_OPEN_INTEREST_EXCHANGE_HISTORY_CHART,
            {"symbol": symbol, "range": range, "unit": unit},
            extra_query,
        )


class FuturesOpenInterestWithResponse(SyncResource):
    """:class:`FuturesOpenInterest`, with status, headers, rate limit and raw bytes."""

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
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OpenInterestBar]]:
        """Open interest of one pair, bar by bar.

        Like :meth:`FuturesOpenInterest.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_HISTORY,
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

    def aggregated_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OpenInterestBar]]:
        """Open interest of one coin, bar by bar.

        Like :meth:`FuturesOpenInterest.aggregated_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_HISTORY,
            {
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "unit": unit,
            },
            extra_query,
        )

    def aggregated_stablecoin_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MarginOpenInterestBar]]:
        """Open interest of one coin with a stablecoin as margin, bar by bar.

        Like :meth:`FuturesOpenInterest.aggregated_stablecoin_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_STABLECOIN_HISTORY,
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

    def aggregated_coin_margin_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MarginOpenInterestBar]]:
        """Open interest of one coin with the coin itself as margin, bar by bar.

        Like :meth:`FuturesOpenInterest.aggregated_coin_margin_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_COIN_MARGIN_HISTORY,
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

    def exchange_list(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeOpenInterest]]:
        """Current open interest of one coin on every venue.

        Like :meth:`FuturesOpenInterest.exchange_list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_EXCHANGE_LIST, {"symbol": symbol}, extra_query
        )

    def exchange_history_chart(
        self,
        *,
        symbol: str,
        range: Literal["all", "1m", "15m", "1h", "4h", "12h"],
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ExchangeSeries]:
        """Open interest of one coin on every venue over time.

        Like :meth:`FuturesOpenInterest.exchange_history_chart`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_EXCHANGE_HISTORY_CHART,
            {"symbol": symbol, "range": range, "unit": unit},
            extra_query,
        )


class AsyncFuturesOpenInterest(AsyncResource):
    """Value of the positions that are open."""

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
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OpenInterestBar]:
        """Open interest of one pair, bar by bar.

        How much was held in open positions of one trading pair on one venue: first, highest, lowest and last value of
        each bar, oldest first.

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
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``.
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
            The values were seen live as text and as numbers. Both forms are read.
            The page does not say what values are given in without `unit`.
            Vendor's page: https://docs.coinglass.com/reference/oi-ohlc-histroy
        """
        return await self._client.call(
            operations.FUTURES_OPEN_INTEREST_HISTORY,
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
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.OpenInterestBar]:
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
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``.
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
            operations.FUTURES_OPEN_INTEREST_HISTORY,
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

    async def aggregated_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OpenInterestBar]:
        """Open interest of one coin, bar by bar.

        How much was held in open positions of one coin on all venues together: first, highest, lowest and last value
        of each bar, oldest first.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. From 1 to 1,000. The vendor takes 1,000 if it is not given. Example:
                ``30``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``.
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
            The values were seen live as text and as numbers. Both forms are read.
            The page does not say what values are given in without `unit`.
            Vendor's page: https://docs.coinglass.com/reference/oi-ohlc-aggregated-history
        """
        return await self._client.call(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_HISTORY,
            {
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "unit": unit,
            },
            extra_query,
        )

    def iter_aggregated_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.OpenInterestBar]:
        """Every row of :meth:`aggregated_history`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            interval: Width of a bar. One of ``1m``, ``3m``, ``5m``, ``15m``, ``30m``, ``1h``, ``4h``, ``6h``,
                ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``.
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
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_HISTORY,
            {"symbol": symbol, "interval": interval, "start_time": start_time, "end_time": end_time, "unit": unit},
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def aggregated_stablecoin_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MarginOpenInterestBar]:
        """Open interest of one coin with a stablecoin as margin, bar by bar.

        How much was held on the chosen venues together in open positions of one coin whose margin is a stablecoin:
        first, highest, lowest and last value of each bar, oldest first.

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
            The page shows the values as text, a capture as numbers. Both forms are read.
            The page does not settle the unit of the values. They are read as USD, as in the history with the coin as
            margin.
            Vendor's page: https://docs.coinglass.com/reference/oi-ohlc-aggregated-stablecoin-margin-history
        """
        return await self._client.call(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_STABLECOIN_HISTORY,
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

    def iter_aggregated_stablecoin_history(
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
    ) -> AsyncWalk[models.MarginOpenInterestBar]:
        """Every row of :meth:`aggregated_stablecoin_history`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`aggregated_stablecoin_history`.
        """
        return self._client.iterate(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_STABLECOIN_HISTORY,
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

    async def aggregated_coin_margin_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.MarginOpenInterestBar]:
        """Open interest of one coin with the coin itself as margin, bar by bar.

        How much was held on the chosen venues together in open positions of one coin whose margin is the coin itself:
        first, highest, lowest and last value of each bar, oldest first.

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
            The page shows the values as text, a capture as numbers. Both forms are read.
            Vendor's page: https://docs.coinglass.com/reference/oi-ohlc-aggregated-coin-margin-history
        """
        return await self._client.call(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_COIN_MARGIN_HISTORY,
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

    def iter_aggregated_coin_margin_history(
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
    ) -> AsyncWalk[models.MarginOpenInterestBar]:
        """Every row of :meth:`aggregated_coin_margin_history`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`aggregated_coin_margin_history`.
        """
        return self._client.iterate(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_COIN_MARGIN_HISTORY,
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

    async def exchange_list(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeOpenInterest]:
        """Current open interest of one coin on every venue.

        How much is held in open positions of one coin on each venue, by kind of margin, and how it changed within the
        last 24 hours. The row named `All` is the sum.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
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
            The row `All` is the first one. Seen live.
            Only live answers have the value with the coin itself as margin; the page does not name it.
            Vendor's page: https://docs.coinglass.com/reference/oi-exchange-list
        """
        return await self._client.call(operations.FUTURES_OPEN_INTEREST_EXCHANGE_LIST, {"symbol": symbol}, extra_query)

    async def exchange_history_chart(
        self,
        *,
        symbol: str,
        range: Literal["all", "1m", "15m", "1h", "4h", "12h"],
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ExchangeSeries:
        """Open interest of one coin on every venue over time.

        How much was held in open positions of one coin, as one list of values for each venue, with the price of the
        coin and the times that belong to them.

        Args:
            symbol: Coin, not a pair; `cg.futures.supported_coins()` lists them. Example: ``'BTC'``.
            range: How far back the lists reach. The page does not say whether `1m` is a minute or a month. One of
                ``all``, ``1m``, ``15m``, ``1h``, ``4h``, ``12h``.
            unit: What amounts are given in, US dollars or the coin. One of ``usd``, ``coin``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One list of values for each venue, and the times and prices that belong to them.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every 10 s.
            The plan limits how far back it reaches. There are no parameters for a start and an end.
            No live answer was seen. The description follows the vendor's page.
            The page says neither what values are given in without `unit` nor how a venue is shown before it existed.
            Vendor's page: https://docs.coinglass.com/reference/oi-exchange-history-chart
        """
        return await self._client.call(
            operations.FUTURES_OPEN_INTEREST_EXCHANGE_HISTORY_CHART,
            {"symbol": symbol, "range": range, "unit": unit},
            extra_query,
        )


class AsyncFuturesOpenInterestWithResponse(AsyncResource):
    """:class:`AsyncFuturesOpenInterest`, with status, headers, rate limit and raw bytes."""

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
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OpenInterestBar]]:
        """Open interest of one pair, bar by bar.

        Like :meth:`AsyncFuturesOpenInterest.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_HISTORY,
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

    async def aggregated_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OpenInterestBar]]:
        """Open interest of one coin, bar by bar.

        Like :meth:`AsyncFuturesOpenInterest.aggregated_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_HISTORY,
            {
                "symbol": symbol,
                "interval": interval,
                "limit": limit,
                "start_time": start_time,
                "end_time": end_time,
                "unit": unit,
            },
            extra_query,
        )

    async def aggregated_stablecoin_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MarginOpenInterestBar]]:
        """Open interest of one coin with a stablecoin as margin, bar by bar.

        Like :meth:`AsyncFuturesOpenInterest.aggregated_stablecoin_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_STABLECOIN_HISTORY,
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

    async def aggregated_coin_margin_history(
        self,
        *,
        exchange_list: str | Sequence[str],
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.MarginOpenInterestBar]]:
        """Open interest of one coin with the coin itself as margin, bar by bar.

        Like :meth:`AsyncFuturesOpenInterest.aggregated_coin_margin_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_AGGREGATED_COIN_MARGIN_HISTORY,
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

    async def exchange_list(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeOpenInterest]]:
        """Current open interest of one coin on every venue.

        Like :meth:`AsyncFuturesOpenInterest.exchange_list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_EXCHANGE_LIST, {"symbol": symbol}, extra_query
        )

    async def exchange_history_chart(
        self,
        *,
        symbol: str,
        range: Literal["all", "1m", "15m", "1h", "4h", "12h"],
        unit: AmountUnitName | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ExchangeSeries]:
        """Open interest of one coin on every venue over time.

        Like :meth:`AsyncFuturesOpenInterest.exchange_history_chart`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_OPEN_INTEREST_EXCHANGE_HISTORY_CHART,
            {"symbol": symbol, "range": range, "unit": unit},
            extra_query,
        )
