"""Live liquidations, trades and tickers, pushed by the vendor as they happen."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from .. import channels

if TYPE_CHECKING:
    from perpkit.streams import AsyncStream, Repair, Stream, WhenFull

    from .. import models


class Streams(SyncResource):
    """Live liquidations, trades and tickers, pushed by the vendor as they happen."""

    __slots__ = ()

    def liquidation_orders(
        self,
        *,
        channel: Literal["liquidationOrders", "liquidation_orders"] = "liquidationOrders",
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
        repair: Repair | Sequence[tuple[str, str]] | None = None,
    ) -> Stream[models.StreamedLiquidation]:
        """Forced orders of all coins and venues, as they happen.

        Pushes every forced order that the vendor hears of, with coin, venue, price, value and side.

        Args:
            channel: Name of the channel. The vendor's pages disagree on its spelling. One of
                ``liquidationOrders``, ``liquidation_orders``. ``liquidationOrders`` if it is not given.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``drop-oldest``.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).
            repair: What is read from REST after an interruption: pairs of ``exchange`` and ``symbol``, or a
                :class:`~perpkit.streams.Repair`. Nothing if it is not given.

        Returns:
            A stream. ``for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            Plans: Standard, Professional, Enterprise.
            No live message was seen. The description follows the vendor's pages.
            A subscription is not acknowledged. A wrong one is answered with silence.
            The vendor's pages disagree on the name of the channel and on the names of its members. Both sets of names
            are read, and the argument ``channel`` chooses the name.
            The page of the stream reads the side 1 as a long that was closed, the page of REST in effect as a short.
            Which is right is not known; the number is kept as it came.
            The vendor calls this a snapshot stream, so not every order may be in it.
            Vendor's page: https://docs.coinglass.com/reference/ws-liquidation-order
        """
        return self._client.listen(
            channels.LIQUIDATION_ORDERS,
            {"channel": channel},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
            repair=repair,
        )

    def trades(
        self,
        *,
        exchange: str,
        symbol: str,
        min_volume_usd: Decimal | float | str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> Stream[models.StreamedTrade]:
        """Trades of one futures pair, as they happen.

        Pushes the trades of one futures pair on one venue that are at least as large as asked for.

        Args:
            exchange: Name of the venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            min_volume_usd: Least value of a trade in USD. Unit: USD. Example: ``'10000'``.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``drop-oldest``.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).

        Returns:
            A stream. ``for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            Plans: Standard, Professional, Enterprise.
            No live message was seen. The description follows the vendor's pages.
            A subscription is not acknowledged. A wrong one is answered with silence.
            The plan that these channels need was not tried.
            Vendor's page: https://docs.coinglass.com/reference/futures-trade-order
        """
        return self._client.listen(
            channels.FUTURES_TRADES,
            {"exchange": exchange, "symbol": symbol, "min_volume_usd": min_volume_usd},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )

    def spot_trades(
        self,
        *,
        exchange: str,
        symbol: str,
        min_volume_usd: Decimal | float | str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> Stream[models.StreamedTrade]:
        """Trades of one spot pair, as they happen.

        Pushes the trades of one spot pair on one venue that are at least as large as asked for.

        Args:
            exchange: Name of the venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.spot.supported_exchange_pairs()` lists them. Example:
                ``'BTCUSDT'``.
            min_volume_usd: Least value of a trade in USD. Unit: USD. Example: ``'10000'``.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``drop-oldest``.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).

        Returns:
            A stream. ``for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            Plans: Standard, Professional, Enterprise.
            No live message was seen. The description follows the vendor's pages.
            A subscription is not acknowledged. A wrong one is answered with silence.
            The plan that these channels need was not tried.
            Vendor's page: https://docs.coinglass.com/reference/ws-getting-started
        """
        return self._client.listen(
            channels.SPOT_TRADES,
            {"exchange": exchange, "symbol": symbol, "min_volume_usd": min_volume_usd},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )

    def tickers(
        self,
        *,
        exchange: str,
        symbol: str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> Stream[models.StreamedTicker]:
        """State of one futures market, as it changes.

        Pushes last price, index price, volume of 24 hours, open interest and funding of one pair on one venue.

        Args:
            exchange: Name of the venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``conflate``.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).

        Returns:
            A stream. ``for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            Plans: Standard, Professional, Enterprise.
            No live message was seen. The description follows the vendor's pages.
            A subscription is not acknowledged. A wrong one is answered with silence.
            The plan that these channels need was not tried.
            Times are text without a zone; UTC is likely.
            Vendor's page: https://docs.coinglass.com/reference/ws-getting-started
        """
        return self._client.listen(
            channels.FUTURES_TICKER,
            {"exchange": exchange, "symbol": symbol},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )


class AsyncStreams(AsyncResource):
    """Live liquidations, trades and tickers, pushed by the vendor as they happen."""

    __slots__ = ()

    def liquidation_orders(
        self,
        *,
        channel: Literal["liquidationOrders", "liquidation_orders"] = "liquidationOrders",
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
        repair: Repair | Sequence[tuple[str, str]] | None = None,
    ) -> AsyncStream[models.StreamedLiquidation]:
        """Forced orders of all coins and venues, as they happen.

        Pushes every forced order that the vendor hears of, with coin, venue, price, value and side.

        Args:
            channel: Name of the channel. The vendor's pages disagree on its spelling. One of
                ``liquidationOrders``, ``liquidation_orders``. ``liquidationOrders`` if it is not given.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``drop-oldest``.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).
            repair: What is read from REST after an interruption: pairs of ``exchange`` and ``symbol``, or a
                :class:`~perpkit.streams.Repair`. Nothing if it is not given.

        Returns:
            A stream. ``async for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            Plans: Standard, Professional, Enterprise.
            No live message was seen. The description follows the vendor's pages.
            A subscription is not acknowledged. A wrong one is answered with silence.
            The vendor's pages disagree on the name of the channel and on the names of its members. Both sets of names
            are read, and the argument ``channel`` chooses the name.
            The page of the stream reads the side 1 as a long that was closed, the page of REST in effect as a short.
            Which is right is not known; the number is kept as it came.
            The vendor calls this a snapshot stream, so not every order may be in it.
            Vendor's page: https://docs.coinglass.com/reference/ws-liquidation-order
        """
        return self._client.listen(
            channels.LIQUIDATION_ORDERS,
            {"channel": channel},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
            repair=repair,
        )

    def trades(
        self,
        *,
        exchange: str,
        symbol: str,
        min_volume_usd: Decimal | float | str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> AsyncStream[models.StreamedTrade]:
        """Trades of one futures pair, as they happen.

        Pushes the trades of one futures pair on one venue that are at least as large as asked for.

        Args:
            exchange: Name of the venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            min_volume_usd: Least value of a trade in USD. Unit: USD. Example: ``'10000'``.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``drop-oldest``.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).

        Returns:
            A stream. ``async for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            Plans: Standard, Professional, Enterprise.
            No live message was seen. The description follows the vendor's pages.
            A subscription is not acknowledged. A wrong one is answered with silence.
            The plan that these channels need was not tried.
            Vendor's page: https://docs.coinglass.com/reference/futures-trade-order
        """
        return self._client.listen(
            channels.FUTURES_TRADES,
            {"exchange": exchange, "symbol": symbol, "min_volume_usd": min_volume_usd},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )

    def spot_trades(
        self,
        *,
        exchange: str,
        symbol: str,
        min_volume_usd: Decimal | float | str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> AsyncStream[models.StreamedTrade]:
        """Trades of one spot pair, as they happen.

        Pushes the trades of one spot pair on one venue that are at least as large as asked for.

        Args:
            exchange: Name of the venue, spelt as `cg.spot.supported_exchange_pairs()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.spot.supported_exchange_pairs()` lists them. Example:
                ``'BTCUSDT'``.
            min_volume_usd: Least value of a trade in USD. Unit: USD. Example: ``'10000'``.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``drop-oldest``.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).

        Returns:
            A stream. ``async for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            Plans: Standard, Professional, Enterprise.
            No live message was seen. The description follows the vendor's pages.
            A subscription is not acknowledged. A wrong one is answered with silence.
            The plan that these channels need was not tried.
            Vendor's page: https://docs.coinglass.com/reference/ws-getting-started
        """
        return self._client.listen(
            channels.SPOT_TRADES,
            {"exchange": exchange, "symbol": symbol, "min_volume_usd": min_volume_usd},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )

    def tickers(
        self,
        *,
        exchange: str,
        symbol: str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> AsyncStream[models.StreamedTicker]:
        """State of one futures market, as it changes.

        Pushes last price, index price, volume of 24 hours, open interest and funding of one pair on one venue.

        Args:
            exchange: Name of the venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            symbol: Trading pair as the venue names it; `cg.futures.supported_exchange_pairs()` lists them.
                Example: ``'BTCUSDT'``.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``conflate``.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).

        Returns:
            A stream. ``async for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            Plans: Standard, Professional, Enterprise.
            No live message was seen. The description follows the vendor's pages.
            A subscription is not acknowledged. A wrong one is answered with silence.
            The plan that these channels need was not tried.
            Times are text without a zone; UTC is likely.
            Vendor's page: https://docs.coinglass.com/reference/ws-getting-started
        """
        return self._client.listen(
            channels.FUTURES_TICKER,
            {"exchange": exchange, "symbol": symbol},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )
