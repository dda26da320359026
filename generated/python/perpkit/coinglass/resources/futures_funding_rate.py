"""What longs pay shorts at each funding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import futures_funding_rate as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import Interval


class FuturesFundingRate(SyncResource):
    """What longs pay shorts at each funding."""

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
    ) -> Rows[models.FundingRateBar]:
        """Funding rate of one pair, bar by bar.

        What longs pay shorts in one trading pair on one venue, in percent for one funding period: first, highest,
        lowest and last rate of each bar, oldest first. Below zero, shorts pay longs.

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
            The rates were seen live as text, in 2025 also as numbers. Both forms are read.
            A rate is for one funding period, which is not equally long on all venues. So two rates do not always
            compare.
            Vendor's page: https://docs.coinglass.com/reference/fr-ohlc-histroy
        """
        return self._client.call(
            operations.FUTURES_FUNDING_RATE_HISTORY,
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
    ) -> Walk[models.FundingRateBar]:
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
            operations.FUTURES_FUNDING_RATE_HISTORY,
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

    def oi_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FundingRateBar]:
        """Funding rate of one coin, weighted by open interest, bar by bar.

        What longs pay shorts in the contracts of one coin, in percent for one funding period: the mean of the venues,
        where a venue with more open interest counts more. First, highest, lowest and last rate of each bar, oldest
        first. Below zero, shorts pay longs.

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
            The rates were seen live as text, in 2025 also as numbers. Both forms are read.
            A rate is for one funding period, which is not equally long on all venues. So two rates do not always
            compare.
            The page calls the ends of the window seconds. Its example is in milliseconds, and so does the client send
            them.
            Vendor's page: https://docs.coinglass.com/reference/oi-weight-ohlc-history
        """
        return self._client.call(
            operations.FUTURES_FUNDING_RATE_OI_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_oi_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.FundingRateBar]:
        """Every row of :meth:`oi_weight_history`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`oi_weight_history`.
        """
        return self._client.iterate(
            operations.FUTURES_FUNDING_RATE_OI_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def vol_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FundingRateBar]:
        """Funding rate of one coin, weighted by volume, bar by bar.

        What longs pay shorts in the contracts of one coin, in percent for one funding period: the mean of the venues,
        where a venue with more trading volume counts more. First, highest, lowest and last rate of each bar, oldest
        first. Below zero, shorts pay longs.

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
            The rates were seen live as text, in 2025 also as numbers. Both forms are read.
            A rate is for one funding period, which is not equally long on all venues. So two rates do not always
            compare.
            Vendor's page: https://docs.coinglass.com/reference/vol-weight-ohlc-history
        """
        return self._client.call(
            operations.FUTURES_FUNDING_RATE_VOL_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_vol_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.FundingRateBar]:
        """Every row of :meth:`vol_weight_history`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`vol_weight_history`.
        """
        return self._client.iterate(
            operations.FUTURES_FUNDING_RATE_VOL_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def exchange_list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinFundingRates]:
        """Current funding rate of every coin on every venue.

        The current funding rate of each coin on each venue, with the time between two fundings and the moment of the
        next one. Contracts with a stablecoin as margin and contracts with the coin itself as margin are in two lists.

        Args:
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
            Refreshed every 20 s.
            Some venues come without the time between fundings or without the next funding. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/fr-exchange-list
        """
        return self._client.call(operations.FUTURES_FUNDING_RATE_EXCHANGE_LIST, {}, extra_query)

    def accumulated_exchange_list(
        self,
        *,
        range: Literal["1d", "7d", "30d", "365d"],
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinAccumulatedFunding]:
        """Funding rates of every coin on every venue, added up.

        What longs paid shorts over a recent span of time, as the sum of the funding rates of each coin on each venue.
        Contracts with a stablecoin as margin and contracts with the coin itself as margin are in two lists.

        Args:
            range: How far back the sum of the rates reaches. One of ``1d``, ``7d``, ``30d``, ``365d``.
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
            Refreshed every hour.
            No live answer was seen. The description follows the vendor's page.
            Venues are in capitals here, in another spelling than elsewhere.
            Vendor's page: https://docs.coinglass.com/reference/cumulative-exchange-list
        """
        return self._client.call(
            operations.FUTURES_FUNDING_RATE_ACCUMULATED_EXCHANGE_LIST, {"range": range}, extra_query
        )

    def arbitrage(
        self,
        *,
        usd: int,
        exchange_list: str | Sequence[str] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FundingArbitrage]:
        """Pairs of venues whose funding rates differ.

        Where to buy a contract on one venue and sell it on another one, to be paid the difference of their funding
        rates: one row for each coin and pair of venues, with the yearly return, the fees and the price gap.

        Args:
            usd: Value of the position that the figures are calculated for. From 1 to 1,000,000,000,000. Unit:
                USD. Example: ``10000``.
            exchange_list: Names of the venues to look at, spelt as `cg.futures.supported_exchanges()` lists them.
                Without names, the vendor chooses the venues. Several as a sequence, or in one string joined by
                commas. Example: ``['Binance', 'OKX']``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each opportunity.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every 20 s.
            No live answer was seen. The description follows the vendor's page.
            The yearly return is the funding times the number of fundings in a year, as the vendor's example shows.
            Vendor's page: https://docs.coinglass.com/reference/fr-arbitrage
        """
        return self._client.call(
            operations.FUTURES_FUNDING_RATE_ARBITRAGE, {"usd": usd, "exchange_list": exchange_list}, extra_query
        )


class FuturesFundingRateWithResponse(SyncResource):
    """:class:`FuturesFundingRate`, with status, headers, rate limit and raw bytes."""

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
    ) -> Response[Rows[models.FundingRateBar]]:
        """Funding rate of one pair, bar by bar.

        Like :meth:`FuturesFundingRate.history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_FUNDING_RATE_HISTORY,
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

    def oi_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FundingRateBar]]:
        """Funding rate of one coin, weighted by open interest, bar by bar.

        Like :meth:`FuturesFundingRate.oi_weight_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_FUNDING_RATE_OI_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def vol_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FundingRateBar]]:
        """Funding rate of one coin, weighted by volume, bar by bar.

        Like :meth:`FuturesFundingRate.vol_weight_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_FUNDING_RATE_VOL_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def exchange_list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinFundingRates]]:
        """Current funding rate of every coin on every venue.

        Like :meth:`FuturesFundingRate.exchange_list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.FUTURES_FUNDING_RATE_EXCHANGE_LIST, {}, extra_query)

    def accumulated_exchange_list(
        self,
        *,
        range: Literal["1d", "7d", "30d", "365d"],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinAccumulatedFunding]]:
        """Funding rates of every coin on every venue, added up.

        Like :meth:`FuturesFundingRate.accumulated_exchange_list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_FUNDING_RATE_ACCUMULATED_EXCHANGE_LIST, {"range": range}, extra_query
        )

    def arbitrage(
        self,
        *,
        usd: int,
        exchange_list: str | Sequence[str] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FundingArbitrage]]:
        """Pairs of venues whose funding rates differ.

        Like :meth:`FuturesFundingRate.arbitrage`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.FUTURES_FUNDING_RATE_ARBITRAGE, {"usd": usd, "exchange_list": exchange_list}, extra_query
        )


class AsyncFuturesFundingRate(AsyncResource):
    """What longs pay shorts at each funding."""

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
    ) -> Rows[models.FundingRateBar]:
        """Funding rate of one pair, bar by bar.

        What longs pay shorts in one trading pair on one venue, in percent for one funding period: first, highest,
        lowest and last rate of each bar, oldest first. Below zero, shorts pay longs.

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
            The rates were seen live as text, in 2025 also as numbers. Both forms are read.
            A rate is for one funding period, which is not equally long on all venues. So two rates do not always
            compare.
            Vendor's page: https://docs.coinglass.com/reference/fr-ohlc-histroy
        """
        return await self._client.call(
            operations.FUTURES_FUNDING_RATE_HISTORY,
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
    ) -> AsyncWalk[models.FundingRateBar]:
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
            operations.FUTURES_FUNDING_RATE_HISTORY,
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

    async def oi_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FundingRateBar]:
        """Funding rate of one coin, weighted by open interest, bar by bar.

        What longs pay shorts in the contracts of one coin, in percent for one funding period: the mean of the venues,
        where a venue with more open interest counts more. First, highest, lowest and last rate of each bar, oldest
        first. Below zero, shorts pay longs.

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
            The rates were seen live as text, in 2025 also as numbers. Both forms are read.
            A rate is for one funding period, which is not equally long on all venues. So two rates do not always
            compare.
            The page calls the ends of the window seconds. Its example is in milliseconds, and so does the client send
            them.
            Vendor's page: https://docs.coinglass.com/reference/oi-weight-ohlc-history
        """
        return await self._client.call(
            operations.FUTURES_FUNDING_RATE_OI_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_oi_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.FundingRateBar]:
        """Every row of :meth:`oi_weight_history`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`oi_weight_history`.
        """
        return self._client.iterate(
            operations.FUTURES_FUNDING_RATE_OI_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def vol_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FundingRateBar]:
        """Funding rate of one coin, weighted by volume, bar by bar.

        What longs pay shorts in the contracts of one coin, in percent for one funding period: the mean of the venues,
        where a venue with more trading volume counts more. First, highest, lowest and last rate of each bar, oldest
        first. Below zero, shorts pay longs.

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
            The rates were seen live as text, in 2025 also as numbers. Both forms are read.
            A rate is for one funding period, which is not equally long on all venues. So two rates do not always
            compare.
            Vendor's page: https://docs.coinglass.com/reference/vol-weight-ohlc-history
        """
        return await self._client.call(
            operations.FUTURES_FUNDING_RATE_VOL_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_vol_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.FundingRateBar]:
        """Every row of :meth:`vol_weight_history`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`vol_weight_history`.
        """
        return self._client.iterate(
            operations.FUTURES_FUNDING_RATE_VOL_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def exchange_list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinFundingRates]:
        """Current funding rate of every coin on every venue.

        The current funding rate of each coin on each venue, with the time between two fundings and the moment of the
        next one. Contracts with a stablecoin as margin and contracts with the coin itself as margin are in two lists.

        Args:
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
            Refreshed every 20 s.
            Some venues come without the time between fundings or without the next funding. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/fr-exchange-list
        """
        return await self._client.call(operations.FUTURES_FUNDING_RATE_EXCHANGE_LIST, {}, extra_query)

    async def accumulated_exchange_list(
        self,
        *,
        range: Literal["1d", "7d", "30d", "365d"],
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.CoinAccumulatedFunding]:
        """Funding rates of every coin on every venue, added up.

        What longs paid shorts over a recent span of time, as the sum of the funding rates of each coin on each venue.
        Contracts with a stablecoin as margin and contracts with the coin itself as margin are in two lists.

        Args:
            range: How far back the sum of the rates reaches. One of ``1d``, ``7d``, ``30d``, ``365d``.
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
            Refreshed every hour.
            No live answer was seen. The description follows the vendor's page.
            Venues are in capitals here, in another spelling than elsewhere.
            Vendor's page: https://docs.coinglass.com/reference/cumulative-exchange-list
        """
        return await self._client.call(
            operations.FUTURES_FUNDING_RATE_ACCUMULATED_EXCHANGE_LIST, {"range": range}, extra_query
        )

    async def arbitrage(
        self,
        *,
        usd: int,
        exchange_list: str | Sequence[str] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FundingArbitrage]:
        """Pairs of venues whose funding rates differ.

        Where to buy a contract on one venue and sell it on another one, to be paid the difference of their funding
        rates: one row for each coin and pair of venues, with the yearly return, the fees and the price gap.

        Args:
            usd: Value of the position that the figures are calculated for. From 1 to 1,000,000,000,000. Unit:
                USD. Example: ``10000``.
            exchange_list: Names of the venues to look at, spelt as `cg.futures.supported_exchanges()` lists them.
                Without names, the vendor chooses the venues. Several as a sequence, or in one string joined by
                commas. Example: ``['Binance', 'OKX']``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each opportunity.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every 20 s.
            No live answer was seen. The description follows the vendor's page.
            The yearly return is the funding times the number of fundings in a year, as the vendor's example shows.
            Vendor's page: https://docs.coinglass.com/reference/fr-arbitrage
        """
        return await self._client.call(
            operations.FUTURES_FUNDING_RATE_ARBITRAGE, {"usd": usd, "exchange_list": exchange_list}, extra_query
        )


class AsyncFuturesFundingRateWithResponse(AsyncResource):
    """:class:`AsyncFuturesFundingRate`, with status, headers, rate limit and raw bytes."""

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
    ) -> Response[Rows[models.FundingRateBar]]:
        """Funding rate of one pair, bar by bar.

        Like :meth:`AsyncFuturesFundingRate.history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_FUNDING_RATE_HISTORY,
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

    async def oi_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FundingRateBar]]:
        """Funding rate of one coin, weighted by open interest, bar by bar.

        Like :meth:`AsyncFuturesFundingRate.oi_weight_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_FUNDING_RATE_OI_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    async def vol_weight_history(
        self,
        *,
        symbol: str,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FundingRateBar]]:
        """Funding rate of one coin, weighted by volume, bar by bar.

        Like :meth:`AsyncFuturesFundingRate.vol_weight_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_FUNDING_RATE_VOL_WEIGHT_HISTORY,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    async def exchange_list(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinFundingRates]]:
        """Current funding rate of every coin on every venue.

        Like :meth:`AsyncFuturesFundingRate.exchange_list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.FUTURES_FUNDING_RATE_EXCHANGE_LIST, {}, extra_query)

    async def accumulated_exchange_list(
        self,
        *,
        range: Literal["1d", "7d", "30d", "365d"],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.CoinAccumulatedFunding]]:
        """Funding rates of every coin on every venue, added up.

        Like :meth:`AsyncFuturesFundingRate.accumulated_exchange_list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_FUNDING_RATE_ACCUMULATED_EXCHANGE_LIST, {"range": range}, extra_query
        )

    async def arbitrage(
        self,
        *,
        usd: int,
        exchange_list: str | Sequence[str] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FundingArbitrage]]:
        """Pairs of venues whose funding rates differ.

        Like :meth:`AsyncFuturesFundingRate.arbitrage`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.FUTURES_FUNDING_RATE_ARBITRAGE, {"usd": usd, "exchange_list": exchange_list}, extra_query
        )
