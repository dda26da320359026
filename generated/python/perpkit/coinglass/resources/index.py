"""Indicators and figures of the whole market, most of them about bitcoin."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import index as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.times import When

    from .. import models
    from ..types import Interval, MarginCoinName


class Index(SyncResource):
    """Indicators and figures of the whole market, most of them about bitcoin."""

    __slots__ = ()

    def coinbase_premium_index(
        self,
        *,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> list[models.CoinbasePremium]:
        """Coinbase premium of bitcoin, bar by bar.

        How much more bitcoin costs on Coinbase than on Binance, in US dollars and in percent, oldest first. Below
        zero, it is cheaper on Coinbase.

        Args:
            interval: Width of a bar. Lower plans have a smallest width. One of ``1m``, ``3m``, ``5m``, ``15m``,
                ``30m``, ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. Without it, up to 1000 come. From 1 to 1000. The vendor takes 1000 if
                it is not given. Example: ``30``.
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
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live, not documented.
            Bars older than the plan's history are silently omitted. Seen live.
            The page does not give the unit of `premium_rate`. By its example it is percent.
            Rows have `coinbase_price` since 2026. Seen live, not documented.
            A missing `interval` is answered with code "500", like a fault of the server. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/coinbase-premium-index
        """
        return self._client.call(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_coinbase_premium_index(
        self,
        *,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Iterator[models.CoinbasePremium]:
        """Every row of :meth:`coinbase_premium_index`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            interval: Width of a bar. Lower plans have a smallest width. One of ``1m``, ``3m``, ``5m``, ``15m``,
                ``30m``, ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`coinbase_premium_index`.
        """
        return self._client.iterate(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> list[models.BitfinexMargin]:
        """Margin longs and shorts on Bitfinex, bar by bar.

        How much of a coin is held in margin positions on Bitfinex: what longs bought with borrowed money, and what
        shorts borrowed and sold. Oldest first.

        Args:
            symbol: Coin that is held on margin. One of ``BTC``, ``ETH``.
            interval: Width of a bar. Lower plans have a smallest width. One of ``1m``, ``3m``, ``5m``, ``15m``,
                ``30m``, ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. Without it, up to 1000 come. From 1 to 1000. The vendor takes 1000 if
                it is not given. Example: ``30``.
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
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live, not documented.
            Bars older than the plan's history are silently omitted. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/bitfinex-margin-long-short
        """
        return self._client.call(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Iterator[models.BitfinexMargin]:
        """Every row of :meth:`bitfinex_margin_long_short`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            symbol: Coin that is held on margin. One of ``BTC``, ``ETH``.
            interval: Width of a bar. Lower plans have a smallest width. One of ``1m``, ``3m``, ``5m``, ``15m``,
                ``30m``, ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`bitfinex_margin_long_short`.
        """
        return self._client.iterate(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
        )


class IndexWithResponse(SyncResource):
    """:class:`Index`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def coinbase_premium_index(
        self,
        *,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[list[models.CoinbasePremium]]:
        """Coinbase premium of bitcoin, bar by bar.

        Like :meth:`Index.coinbase_premium_index`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[list[models.BitfinexMargin]]:
        """Margin longs and shorts on Bitfinex, bar by bar.

        Like :meth:`Index.bitfinex_margin_long_short`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )


class AsyncIndex(AsyncResource):
    """Indicators and figures of the whole market, most of them about bitcoin."""

    __slots__ = ()

    async def coinbase_premium_index(
        self,
        *,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> list[models.CoinbasePremium]:
        """Coinbase premium of bitcoin, bar by bar.

        How much more bitcoin costs on Coinbase than on Binance, in US dollars and in percent, oldest first. Below
        zero, it is cheaper on Coinbase.

        Args:
            interval: Width of a bar. Lower plans have a smallest width. One of ``1m``, ``3m``, ``5m``, ``15m``,
                ``30m``, ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. Without it, up to 1000 come. From 1 to 1000. The vendor takes 1000 if
                it is not given. Example: ``30``.
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
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live, not documented.
            Bars older than the plan's history are silently omitted. Seen live.
            The page does not give the unit of `premium_rate`. By its example it is percent.
            Rows have `coinbase_price` since 2026. Seen live, not documented.
            A missing `interval` is answered with code "500", like a fault of the server. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/coinbase-premium-index
        """
        return await self._client.call(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_coinbase_premium_index(
        self,
        *,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> AsyncIterator[models.CoinbasePremium]:
        """Every row of :meth:`coinbase_premium_index`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            interval: Width of a bar. Lower plans have a smallest width. One of ``1m``, ``3m``, ``5m``, ``15m``,
                ``30m``, ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`coinbase_premium_index`.
        """
        return self._client.iterate(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    async def bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> list[models.BitfinexMargin]:
        """Margin longs and shorts on Bitfinex, bar by bar.

        How much of a coin is held in margin positions on Bitfinex: what longs bought with borrowed money, and what
        shorts borrowed and sold. Oldest first.

        Args:
            symbol: Coin that is held on margin. One of ``BTC``, ``ETH``.
            interval: Width of a bar. Lower plans have a smallest width. One of ``1m``, ``3m``, ``5m``, ``15m``,
                ``30m``, ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``, ``1w``.
            limit: Most rows in the answer. Without it, up to 1000 come. From 1 to 1000. The vendor takes 1000 if
                it is not given. Example: ``30``.
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
            A bar at exactly `start_time` is included, a bar at exactly `end_time` is not. Seen live, not documented.
            Bars older than the plan's history are silently omitted. Seen live.
            Vendor's page: https://docs.coinglass.com/reference/bitfinex-margin-long-short
        """
        return await self._client.call(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    def iter_bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> AsyncIterator[models.BitfinexMargin]:
        """Every row of :meth:`bitfinex_margin_long_short`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first.

        Args:
            symbol: Coin that is held on margin. One of ``BTC``, ``ETH``.
            interval: Width of a bar. Lower plans have a smallest width. One of ``1m``, ``3m``, ``5m``, ``15m``,
                ``30m``, ``1h``, ``4h``, ``6h``, ``8h``, ``12h``, ``1d``, ``1w``.
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: More rows have the same time than the vendor returns in one answer.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`bitfinex_margin_long_short`.
        """
        return self._client.iterate(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "start_time": start_time, "end_time": end_time},
            extra_query,
        )


class AsyncIndexWithResponse(AsyncResource):
    """:class:`AsyncIndex`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def coinbase_premium_index(
        self,
        *,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[list[models.CoinbasePremium]]:
        """Coinbase premium of bitcoin, bar by bar.

        Like :meth:`AsyncIndex.coinbase_premium_index`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.COINBASE_PREMIUM_INDEX,
            {"interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )

    async def bitfinex_margin_long_short(
        self,
        *,
        symbol: MarginCoinName,
        interval: Interval,
        limit: int | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[list[models.BitfinexMargin]]:
        """Margin longs and shorts on Bitfinex, bar by bar.

        Like :meth:`AsyncIndex.bitfinex_margin_long_short`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.BITFINEX_MARGIN_LONG_SHORT,
            {"symbol": symbol, "interval": interval, "limit": limit, "start_time": start_time, "end_time": end_time},
            extra_query,
        )
