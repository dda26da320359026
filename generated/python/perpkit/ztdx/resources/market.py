"""Markets, prices, order book, funding rates and open interest. Needs no key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import market as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models


class Market(SyncResource):
    """Markets, prices, order book, funding rates and open interest. Needs no key."""

    __slots__ = ()

    def exchange_info(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ExchangeInfo:
        """Rate limits, assets and markets of the exchange.

        Describes the exchange: its rate limits, its margin assets and, for each market, the steps and bounds of
        prices and quantities. Each market has exactly four filters; there are none for the whole exchange.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            What applies to the exchange and its markets.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            Most members of a market come from a published server whose routes match the page, so they may be absent.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/exchange-info
        """
        return self._client.call(operations.MARKET_EXCHANGE_INFO, {}, extra_query)

    def depth(
        self,
        *,
        symbol: str,
        limit: Literal[5, 10, 20, 50, 100, 500, 1000] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.OrderBook:
        """Order book of a market.

        Gives the best prices at which one market buys and sells, with the amounts that wait there.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            limit: Number of prices on each side. One of ``5``, ``10``, ``20``, ``50``, ``100``, ``500``,
                ``1000``. The vendor takes 500 if it is not given.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Order book of a market.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            If ``limit`` is above 500, takes 20 of the rate limit request-weight.
            If ``limit`` is above 100, takes 10 of the rate limit request-weight.
            If ``limit`` is above 50, takes 5 of the rate limit request-weight.
            Otherwise takes 2 of the rate limit request-weight.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/depth
        """
        return self._client.call(operations.MARKET_DEPTH, {"symbol": symbol, "limit": limit}, extra_query)

    def premium_index(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PremiumIndex]:
        """Mark price, index price and funding rate.

        Gives the mark price and the funding rate of one market or of all. The vendor answers one market with an
        object and all markets with a list; here it is always a list.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The market, or all markets.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            If ``symbol`` is not given, takes 10 of the rate limit request-weight.
            Otherwise takes 1 of the rate limit request-weight.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/premium-index
        """
        return self._client.call(operations.MARKET_PREMIUM_INDEX, {"symbol": symbol}, extra_query)

    def funding_rate(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FundingRate]:
        """Funding rates that were charged.

        Lists past funding rates, of one market or of all. The general page promises rows in ascending order of time;
        other pages contradict it, so do not rely on an order.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            limit: Most rows in one answer. From 1 to 1,000. The vendor takes 100 if it is not given. Example:
                ``100``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Funding rates.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 1,000 rows in one answer.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/funding-rate-history
        """
        return self._client.call(
            operations.MARKET_FUNDING_RATE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    def iter_funding_rate(
        self,
        *,
        symbol: str | None = None,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
    ) -> Walk[models.FundingRate]:
        """Every row of :meth:`funding_rate`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
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
            PerpkitError: The same errors as :meth:`funding_rate`.
        """
        return self._client.iterate(
            operations.MARKET_FUNDING_RATE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
            completeness=completeness,
            resume=resume,
        )

    def open_interest(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.OpenInterest:
        """Open interest of a market now.

        Gives the amount of the base asset in open positions of one market.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Open interest of a market.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/open-interest
        """
        return self._client.call(operations.MARKET_OPEN_INTEREST, {"symbol": symbol}, extra_query)

    def open_interest_hist(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OpenInterestRow]:
        """History of the open interest of a market.

        Lists the open interest of one market at the end of each period, as an amount of the base asset and in USD.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            limit: Most rows in one answer. From 1 to 500. The vendor takes 30 if it is not given. Example:
                ``30``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Open interest by period.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 500 rows in one answer.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/open-interest-hist
        """
        return self._client.call(
            operations.MARKET_OPEN_INTEREST_HIST,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_open_interest_hist(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.OpenInterestRow]:
        """Every row of :meth:`open_interest_hist`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 500 rows
        an answer, oldest row first.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
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
            PerpkitError: The same errors as :meth:`open_interest_hist`.
        """
        return self._client.iterate(
            operations.MARKET_OPEN_INTEREST_HIST,
            {"symbol": symbol, "period": period, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def taker_long_short_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TakerVolume]:
        """Taker volume of buyers and sellers.

        Lists, for each period, the volume that takers bought and sold in one market. A taker is who fills an order
        that rests in the book.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            limit: Most rows in one answer. From 1 to 500. The vendor takes 30 if it is not given. Example:
                ``30``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Taker volume by period.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 500 rows in one answer.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/taker-buy-sell-volume
        """
        return self._client.call(
            operations.MARKET_TAKER_LONG_SHORT_RATIO,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_taker_long_short_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.TakerVolume]:
        """Every row of :meth:`taker_long_short_ratio`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 500 rows
        an answer, oldest row first.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
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
            PerpkitError: The same errors as :meth:`taker_long_short_ratio`.
        """
        return self._client.iterate(
            operations.MARKET_TAKER_LONG_SHORT_RATIO,
            {"symbol": symbol, "period": period, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )

    def top_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TopAccountRatio]:
        """Top traders' accounts that are long and short.

        Lists, for each period, which parts of the accounts of top traders are long and short in one market. Each
        account counts once, whatever its size.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            limit: Most rows in one answer. From 1 to 500. The vendor takes 30 if it is not given. Example:
                ``30``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Accounts that are long and short, by period.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 500 rows in one answer.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/top-long-short-account-ratio
        """
        return self._client.call(
            operations.MARKET_TOP_LONG_SHORT_ACCOUNT_RATIO,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_top_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
    ) -> Walk[models.TopAccountRatio]:
        """Every row of :meth:`top_long_short_account_ratio`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 500 rows
        an answer, oldest row first.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
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
            PerpkitError: The same errors as :meth:`top_long_short_account_ratio`.
        """
        return self._client.iterate(
            operations.MARKET_TOP_LONG_SHORT_ACCOUNT_RATIO,
            {"symbol": symbol, "period": period, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
        )


class MarketWithResponse(SyncResource):
    """:class:`Market`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def exchange_info(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ExchangeInfo]:
        """Rate limits, assets and markets of the exchange.

        Like :meth:`Market.exchange_info`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.MARKET_EXCHANGE_INFO, {}, extra_query)

    def depth(
        self,
        *,
        symbol: str,
        limit: Literal[5, 10, 20, 50, 100, 500, 1000] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.OrderBook]:
        """Order book of a market.

        Like :meth:`Market.depth`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.MARKET_DEPTH, {"symbol": symbol, "limit": limit}, extra_query)

    def premium_index(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PremiumIndex]]:
        """Mark price, index price and funding rate.

        Like :meth:`Market.premium_index`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.MARKET_PREMIUM_INDEX, {"symbol": symbol}, extra_query)

    def funding_rate(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FundingRate]]:
        """Funding rates that were charged.

        Like :meth:`Market.funding_rate`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.MARKET_FUNDING_RATE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    def open_interest(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.OpenInterest]:
        """Open interest of a market now.

        Like :meth:`Market.open_interest`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.MARKET_OPEN_INTEREST, {"symbol": symbol}, extra_query)

    def open_interest_hist(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OpenInterestRow]]:
        """History of the open interest of a market.

        Like :meth:`Market.open_interest_hist`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.MARKET_OPEN_INTEREST_HIST,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def taker_long_short_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TakerVolume]]:
        """Taker volume of buyers and sellers.

        Like :meth:`Market.taker_long_short_ratio`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.MARKET_TAKER_LONG_SHORT_RATIO,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def top_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TopAccountRatio]]:
        """Top traders' accounts that are long and short.

        Like :meth:`Market.top_long_short_account_ratio`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.MARKET_TOP_LONG_SHORT_ACCOUNT_RATIO,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )


class AsyncMarket(AsyncResource):
    """Markets, prices, order book, funding rates and open interest. Needs no key."""

    __slots__ = ()

    async def exchange_info(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ExchangeInfo:
        """Rate limits, assets and markets of the exchange.

        Describes the exchange: its rate limits, its margin assets and, for each market, the steps and bounds of
        prices and quantities. Each market has exactly four filters; there are none for the whole exchange.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            What applies to the exchange and its markets.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            Most members of a market come from a published server whose routes match the page, so they may be absent.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/exchange-info
        """
        return await self._client.call(operations.MARKET_EXCHANGE_INFO, {}, extra_query)

    async def depth(
        self,
        *,
        symbol: str,
        limit: Literal[5, 10, 20, 50, 100, 500, 1000] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.OrderBook:
        """Order book of a market.

        Gives the best prices at which one market buys and sells, with the amounts that wait there.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            limit: Number of prices on each side. One of ``5``, ``10``, ``20``, ``50``, ``100``, ``500``,
                ``1000``. The vendor takes 500 if it is not given.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Order book of a market.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            If ``limit`` is above 500, takes 20 of the rate limit request-weight.
            If ``limit`` is above 100, takes 10 of the rate limit request-weight.
            If ``limit`` is above 50, takes 5 of the rate limit request-weight.
            Otherwise takes 2 of the rate limit request-weight.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/depth
        """
        return await self._client.call(operations.MARKET_DEPTH, {"symbol": symbol, "limit": limit}, extra_query)

    async def premium_index(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PremiumIndex]:
        """Mark price, index price and funding rate.

        Gives the mark price and the funding rate of one market or of all. The vendor answers one market with an
        object and all markets with a list; here it is always a list.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The market, or all markets.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            If ``symbol`` is not given, takes 10 of the rate limit request-weight.
            Otherwise takes 1 of the rate limit request-weight.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/premium-index
        """
        return await self._client.call(operations.MARKET_PREMIUM_INDEX, {"symbol": symbol}, extra_query)

    async def funding_rate(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FundingRate]:
        """Funding rates that were charged.

        Lists past funding rates, of one market or of all. The general page promises rows in ascending order of time;
        other pages contradict it, so do not rely on an order.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            limit: Most rows in one answer. From 1 to 1,000. The vendor takes 100 if it is not given. Example:
                ``100``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Funding rates.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 1,000 rows in one answer.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/funding-rate-history
        """
        return await self._client.call(
            operations.MARKET_FUNDING_RATE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    def iter_funding_rate(
        self,
        *,
        symbol: str | None = None,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.FundingRate]:
        """Every row of :meth:`funding_rate`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
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
            PerpkitError: The same errors as :meth:`funding_rate`.
        """
        return self._client.iterate(
            operations.MARKET_FUNDING_RATE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
            completeness=completeness,
            resume=resume,
            concurrency=concurrency,
        )

    async def open_interest(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.OpenInterest:
        """Open interest of a market now.

        Gives the amount of the base asset in open positions of one market.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Open interest of a market.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/open-interest
        """
        return await self._client.call(operations.MARKET_OPEN_INTEREST, {"symbol": symbol}, extra_query)

    async def open_interest_hist(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.OpenInterestRow]:
        """History of the open interest of a market.

        Lists the open interest of one market at the end of each period, as an amount of the base asset and in USD.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            limit: Most rows in one answer. From 1 to 500. The vendor takes 30 if it is not given. Example:
                ``30``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Open interest by period.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 500 rows in one answer.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/open-interest-hist
        """
        return await self._client.call(
            operations.MARKET_OPEN_INTEREST_HIST,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_open_interest_hist(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.OpenInterestRow]:
        """Every row of :meth:`open_interest_hist`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 500 rows
        an answer, oldest row first.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
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
            PerpkitError: The same errors as :meth:`open_interest_hist`.
        """
        return self._client.iterate(
            operations.MARKET_OPEN_INTEREST_HIST,
            {"symbol": symbol, "period": period, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def taker_long_short_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TakerVolume]:
        """Taker volume of buyers and sellers.

        Lists, for each period, the volume that takers bought and sold in one market. A taker is who fills an order
        that rests in the book.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            limit: Most rows in one answer. From 1 to 500. The vendor takes 30 if it is not given. Example:
                ``30``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Taker volume by period.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 500 rows in one answer.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/taker-buy-sell-volume
        """
        return await self._client.call(
            operations.MARKET_TAKER_LONG_SHORT_RATIO,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_taker_long_short_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.TakerVolume]:
        """Every row of :meth:`taker_long_short_ratio`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 500 rows
        an answer, oldest row first.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
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
            PerpkitError: The same errors as :meth:`taker_long_short_ratio`.
        """
        return self._client.iterate(
            operations.MARKET_TAKER_LONG_SHORT_RATIO,
            {"symbol": symbol, "period": period, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )

    async def top_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TopAccountRatio]:
        """Top traders' accounts that are long and short.

        Lists, for each period, which parts of the accounts of top traders are long and short in one market. Each
        account counts once, whatever its size.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            limit: Most rows in one answer. From 1 to 500. The vendor takes 30 if it is not given. Example:
                ``30``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Accounts that are long and short, by period.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 500 rows in one answer.
            Needs no key.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/market-rest/top-long-short-account-ratio
        """
        return await self._client.call(
            operations.MARKET_TOP_LONG_SHORT_ACCOUNT_RATIO,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_top_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        open_bar: Literal["mark", "leave_out"] = "mark",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.TopAccountRatio]:
        """Every row of :meth:`top_long_short_account_ratio`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 500 rows
        an answer, oldest row first.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            period: Length of a period. One of ``5m``, ``15m``, ``30m``, ``1h``, ``2h``, ``4h``, ``6h``, ``12h``,
                ``1d``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
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
            PerpkitError: The same errors as :meth:`top_long_short_account_ratio`.
        """
        return self._client.iterate(
            operations.MARKET_TOP_LONG_SHORT_ACCOUNT_RATIO,
            {"symbol": symbol, "period": period, "start_time": start_time, "end_time": end_time},
            extra_query,
            open_bar=open_bar,
            resume=resume,
            concurrency=concurrency,
        )


class AsyncMarketWithResponse(AsyncResource):
    """:class:`AsyncMarket`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def exchange_info(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ExchangeInfo]:
        """Rate limits, assets and markets of the exchange.

        Like :meth:`AsyncMarket.exchange_info`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.MARKET_EXCHANGE_INFO, {}, extra_query)

    async def depth(
        self,
        *,
        symbol: str,
        limit: Literal[5, 10, 20, 50, 100, 500, 1000] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.OrderBook]:
        """Order book of a market.

        Like :meth:`AsyncMarket.depth`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.MARKET_DEPTH, {"symbol": symbol, "limit": limit}, extra_query
        )

    async def premium_index(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PremiumIndex]]:
        """Mark price, index price and funding rate.

        Like :meth:`AsyncMarket.premium_index`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.MARKET_PREMIUM_INDEX, {"symbol": symbol}, extra_query)

    async def funding_rate(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FundingRate]]:
        """Funding rates that were charged.

        Like :meth:`AsyncMarket.funding_rate`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.MARKET_FUNDING_RATE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    async def open_interest(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.OpenInterest]:
        """Open interest of a market now.

        Like :meth:`AsyncMarket.open_interest`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.MARKET_OPEN_INTEREST, {"symbol": symbol}, extra_query)

    async def open_interest_hist(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.OpenInterestRow]]:
        """History of the open interest of a market.

        Like :meth:`AsyncMarket.open_interest_hist`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.MARKET_OPEN_INTEREST_HIST,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    async def taker_long_short_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TakerVolume]]:
        """Taker volume of buyers and sellers.

        Like :meth:`AsyncMarket.taker_long_short_ratio`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.MARKET_TAKER_LONG_SHORT_RATIO,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    async def top_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TopAccountRatio]]:
        """Top traders' accounts that are long and short.

        Like :meth:`AsyncMarket.top_long_short_account_ratio`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.MARKET_TOP_LONG_SHORT_ACCOUNT_RATIO,
            {"symbol": symbol, "period": period, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )
