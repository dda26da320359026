"""Live market data and account events, pushed by the exchange as they happen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from .. import channels

if TYPE_CHECKING:
    from perpkit.streams import AsyncStream, Repair, Stream, UnknownMessage, WhenFull

    from .. import models


class Streams(SyncResource):
    """Live market data and account events, pushed by the exchange as they happen."""

    __slots__ = ()

    def tickers(
        self,
        *,
        symbol: str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> Stream[models.StreamedTicker]:
        """Prices, volume and funding of one market.

        Pushes the state of a market every 2 seconds.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
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
            A message comes every 2 s, even if nothing has changed.
            No live message was seen.
            The description follows the vendor's page.
            Either one funding rate comes or two, one for longs and one for shorts.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-streams
        """
        return self._client.listen(
            channels.TICKERS,
            {"symbol": symbol},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )

    def order_book(
        self,
        *,
        symbol: str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> Stream[models.StreamedOrderBook]:
        """Best levels of one order book.

        Pushes the best 20 levels of both sides every half second. Each message is the whole book, not a change of it.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
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
            A message comes every 0.5 s, even if nothing has changed.
            No live message was seen.
            The description follows the vendor's page.
            The page says 20 levels of each side; others have seen 30.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-streams
        """
        return self._client.listen(
            channels.ORDER_BOOK,
            {"symbol": symbol},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )

    def klines(
        self,
        *,
        symbol: str,
        interval: str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> Stream[models.Kline | UnknownMessage]:
        """Bars of one market, while they form.

        Pushes the bar of now whenever it changes, and the last one when it has ended.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            interval: Width of a bar. Example: ``'1m'``.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``conflate``.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).

        Returns:
            A stream. ``for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. A message of a kind that is not described is an
            :class:`~perpkit.streams.UnknownMessage`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            No live message was seen.
            The vendor's pages do not show its messages. Their members come from a published server whose routes match
            the pages.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-streams
        """
        return self._client.listen(
            channels.KLINES,
            {"symbol": symbol, "interval": interval},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )

    def positions(
        self,
        *,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
        token: Callable[[], str] | None = None,
    ) -> Stream[models.StreamedPosition | UnknownMessage]:
        """Positions of the account.

        Pushes the positions of the account, each in a message of its own.

        Args:
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``error``, since no event of an account may be lost unnoticed.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).
            token: Returns the token of a login; it is called whenever the connection is authenticated. By default
                the credentials of the client are used.

        Returns:
            A stream. ``for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. A message of a kind that is not described is an
            :class:`~perpkit.streams.UnknownMessage`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            The connection is authenticated. Needs api_key and api_secret, or token.
            No live message was seen.
            The vendor's pages do not show its messages. Their members come from a published server whose routes match
            the pages.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-general
        """
        return self._client.listen(
            channels.POSITIONS,
            {},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
            token=token,
        )

    def orders(
        self,
        *,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
        token: Callable[[], str] | None = None,
    ) -> Stream[models.StreamedOrder | models.OrderUpdate | UnknownMessage]:
        """Orders of the account, as they change.

        Pushes an order whenever it is placed, filled or cancelled.

        Args:
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``error``, since no event of an account may be lost unnoticed.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).
            token: Returns the token of a login; it is called whenever the connection is authenticated. By default
                the credentials of the client are used.

        Returns:
            A stream. ``for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. A message of a kind that is not described is an
            :class:`~perpkit.streams.UnknownMessage`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            The connection is authenticated. Needs api_key and api_secret, or token.
            No live message was seen.
            The vendor's pages do not show its messages. Their members come from a published server whose routes match
            the pages.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-general
        """
        return self._client.listen(
            channels.ORDERS, {}, when_full=when_full, max_queue=max_queue, max_queue_bytes=max_queue_bytes, token=token
        )

    def balances(
        self,
        *,
        channel: Literal["balances", "balance"] = "balances",
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
        token: Callable[[], str] | None = None,
    ) -> Stream[models.StreamedBalance | models.BalanceUpdate | UnknownMessage]:
        """Balances of the account.

        Pushes the balances of the account, each asset in a message of its own.

        Args:
            channel: Name of the channel. The pages disagree on it. One of ``balances``, ``balance``. ``balances``
                if it is not given.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``error``, since no event of an account may be lost unnoticed.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).
            token: Returns the token of a login; it is called whenever the connection is authenticated. By default
                the credentials of the client are used.

        Returns:
            A stream. ``for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. A message of a kind that is not described is an
            :class:`~perpkit.streams.UnknownMessage`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            The connection is authenticated. Needs api_key and api_secret, or token.
            No live message was seen.
            The vendor's pages do not show its messages. Their members come from a published server whose routes match
            the pages.
            The pages disagree on the name of the channel. In the published server, ``balances`` brings changes, and
            ``balance`` only the first state. ``balances`` may be refused by the server.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-general
        """
        return self._client.listen(
            channels.BALANCES,
            {"channel": channel},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
            token=token,
        )

    def unified_account(
        self,
        *,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
        repair: Repair | None = None,
        token: Callable[[], str] | None = None,
    ) -> Stream[
        models.AccountUpdate
        | models.MarginCall
        | models.ReduceOnlyBegun
        | models.LiquidationBegun
        | models.LiquidationStep
        | models.StatusChange
        | UnknownMessage
    ]:
        """Margin ratio, margin calls and forced closings of the unified account.

        Pushes the state of the account every 2 seconds while it is in unified mode, and an event when its status
        changes or a position is closed by force. In isolated mode the channel is silent.

        Args:
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``error``, since no event of an account may be lost unnoticed.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).
            repair: A :class:`~perpkit.streams.Repair` with empty pairs, if records of REST are to be read after
                an interruption. Nothing if it is not given.
            token: Returns the token of a login; it is called whenever the connection is authenticated. By default
                the credentials of the client are used.

        Returns:
            A stream. ``for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. A message of a kind that is not described is an
            :class:`~perpkit.streams.UnknownMessage`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            A message comes every 2 s, even if nothing has changed.
            The connection is authenticated. Needs api_key and api_secret, or token.
            No live message was seen.
            The description follows the vendor's page.
            The page of the channel asks for the token of a login; the general page also takes a listen key. It was
            not tried.
            An event may take the place of the regular update of the same 2 seconds.
            A step carries neither id nor price. Read the records of ``unified.liquidations`` for them.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/unified-margin/websocket
        """
        return self._client.listen(
            channels.UNIFIED_ACCOUNT,
            {},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
            repair=repair,
            token=token,
        )

    def trades(
        self,
        *,
        symbol: str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> Stream[models.StreamedTrade]:
        """Trades of one market, as they happen.

        Pushes every trade of one market.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
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
            No live message was seen.
            The vendor's pages do not show its messages. Their members come from a published server whose routes match
            the pages.
            The id of a trade may differ from one connection to another, so trades cannot be told apart by it.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-general
        """
        return self._client.listen(
            channels.TRADES,
            {"symbol": symbol},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )


class AsyncStreams(AsyncResource):
    """Live market data and account events, pushed by the exchange as they happen."""

    __slots__ = ()

    def tickers(
        self,
        *,
        symbol: str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> AsyncStream[models.StreamedTicker]:
        """Prices, volume and funding of one market.

        Pushes the state of a market every 2 seconds.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
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
            A message comes every 2 s, even if nothing has changed.
            No live message was seen.
            The description follows the vendor's page.
            Either one funding rate comes or two, one for longs and one for shorts.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-streams
        """
        return self._client.listen(
            channels.TICKERS,
            {"symbol": symbol},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )

    def order_book(
        self,
        *,
        symbol: str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> AsyncStream[models.StreamedOrderBook]:
        """Best levels of one order book.

        Pushes the best 20 levels of both sides every half second. Each message is the whole book, not a change of it.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
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
            A message comes every 0.5 s, even if nothing has changed.
            No live message was seen.
            The description follows the vendor's page.
            The page says 20 levels of each side; others have seen 30.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-streams
        """
        return self._client.listen(
            channels.ORDER_BOOK,
            {"symbol": symbol},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )

    def klines(
        self,
        *,
        symbol: str,
        interval: str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> AsyncStream[models.Kline | UnknownMessage]:
        """Bars of one market, while they form.

        Pushes the bar of now whenever it changes, and the last one when it has ended.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            interval: Width of a bar. Example: ``'1m'``.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``conflate``.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).

        Returns:
            A stream. ``async for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. A message of a kind that is not described is an
            :class:`~perpkit.streams.UnknownMessage`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            No live message was seen.
            The vendor's pages do not show its messages. Their members come from a published server whose routes match
            the pages.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-streams
        """
        return self._client.listen(
            channels.KLINES,
            {"symbol": symbol, "interval": interval},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )

    def positions(
        self,
        *,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
        token: Callable[[], str | Awaitable[str]] | None = None,
    ) -> AsyncStream[models.StreamedPosition | UnknownMessage]:
        """Positions of the account.

        Pushes the positions of the account, each in a message of its own.

        Args:
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``error``, since no event of an account may be lost unnoticed.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).
            token: Returns the token of a login; it is called whenever the connection is authenticated. By default
                the credentials of the client are used.

        Returns:
            A stream. ``async for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. A message of a kind that is not described is an
            :class:`~perpkit.streams.UnknownMessage`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            The connection is authenticated. Needs api_key and api_secret, or token.
            No live message was seen.
            The vendor's pages do not show its messages. Their members come from a published server whose routes match
            the pages.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-general
        """
        return self._client.listen(
            channels.POSITIONS,
            {},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
            token=token,
        )

    def orders(
        self,
        *,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
        token: Callable[[], str | Awaitable[str]] | None = None,
    ) -> AsyncStream[models.StreamedOrder | models.OrderUpdate | UnknownMessage]:
        """Orders of the account, as they change.

        Pushes an order whenever it is placed, filled or cancelled.

        Args:
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``error``, since no event of an account may be lost unnoticed.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).
            token: Returns the token of a login; it is called whenever the connection is authenticated. By default
                the credentials of the client are used.

        Returns:
            A stream. ``async for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. A message of a kind that is not described is an
            :class:`~perpkit.streams.UnknownMessage`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            The connection is authenticated. Needs api_key and api_secret, or token.
            No live message was seen.
            The vendor's pages do not show its messages. Their members come from a published server whose routes match
            the pages.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-general
        """
        return self._client.listen(
            channels.ORDERS, {}, when_full=when_full, max_queue=max_queue, max_queue_bytes=max_queue_bytes, token=token
        )

    def balances(
        self,
        *,
        channel: Literal["balances", "balance"] = "balances",
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
        token: Callable[[], str | Awaitable[str]] | None = None,
    ) -> AsyncStream[models.StreamedBalance | models.BalanceUpdate | UnknownMessage]:
        """Balances of the account.

        Pushes the balances of the account, each asset in a message of its own.

        Args:
            channel: Name of the channel. The pages disagree on it. One of ``balances``, ``balance``. ``balances``
                if it is not given.
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``error``, since no event of an account may be lost unnoticed.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).
            token: Returns the token of a login; it is called whenever the connection is authenticated. By default
                the credentials of the client are used.

        Returns:
            A stream. ``async for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. A message of a kind that is not described is an
            :class:`~perpkit.streams.UnknownMessage`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            The connection is authenticated. Needs api_key and api_secret, or token.
            No live message was seen.
            The vendor's pages do not show its messages. Their members come from a published server whose routes match
            the pages.
            The pages disagree on the name of the channel. In the published server, ``balances`` brings changes, and
            ``balance`` only the first state. ``balances`` may be refused by the server.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-general
        """
        return self._client.listen(
            channels.BALANCES,
            {"channel": channel},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
            token=token,
        )

    def unified_account(
        self,
        *,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
        repair: Repair | None = None,
        token: Callable[[], str | Awaitable[str]] | None = None,
    ) -> AsyncStream[
        models.AccountUpdate
        | models.MarginCall
        | models.ReduceOnlyBegun
        | models.LiquidationBegun
        | models.LiquidationStep
        | models.StatusChange
        | UnknownMessage
    ]:
        """Margin ratio, margin calls and forced closings of the unified account.

        Pushes the state of the account every 2 seconds while it is in unified mode, and an event when its status
        changes or a position is closed by force. In isolated mode the channel is silent.

        Args:
            when_full: What happens if messages come faster than they are taken: ``drop-oldest``, ``drop-newest``,
                ``conflate`` (keeps the last one of each thing) or ``error``. What was dropped is counted and told. By
                default ``error``, since no event of an account may be lost unnoticed.
            max_queue: Most messages that wait to be taken (10,000).
            max_queue_bytes: Most bytes that wait to be taken (32 MiB).
            repair: A :class:`~perpkit.streams.Repair` with empty pairs, if records of REST are to be read after
                an interruption. Nothing if it is not given.
            token: Returns the token of a login; it is called whenever the connection is authenticated. By default
                the credentials of the client are used.

        Returns:
            A stream. ``async for`` takes one message after the other, and between them what is to be told, such as a
            :class:`~perpkit.streams.Gap`. A message of a kind that is not described is an
            :class:`~perpkit.streams.UnknownMessage`. The connection is opened by the first message that is asked for.

        Raises:
            ParameterError: An argument is missing or not allowed.
            ConfigurationError: An option is not allowed, or a credential is missing.

        Note:
            A message comes every 2 s, even if nothing has changed.
            The connection is authenticated. Needs api_key and api_secret, or token.
            No live message was seen.
            The description follows the vendor's page.
            The page of the channel asks for the token of a login; the general page also takes a listen key. It was
            not tried.
            An event may take the place of the regular update of the same 2 seconds.
            A step carries neither id nor price. Read the records of ``unified.liquidations`` for them.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/unified-margin/websocket
        """
        return self._client.listen(
            channels.UNIFIED_ACCOUNT,
            {},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
            repair=repair,
            token=token,
        )

    def trades(
        self,
        *,
        symbol: str,
        when_full: WhenFull | None = None,
        max_queue: int | None = None,
        max_queue_bytes: int | None = None,
    ) -> AsyncStream[models.StreamedTrade]:
        """Trades of one market, as they happen.

        Pushes every trade of one market.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
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
            No live message was seen.
            The vendor's pages do not show its messages. Their members come from a published server whose routes match
            the pages.
            The id of a trade may differ from one connection to another, so trades cannot be told apart by it.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/websocket-general
        """
        return self._client.listen(
            channels.TRADES,
            {"symbol": symbol},
            when_full=when_full,
            max_queue=max_queue,
            max_queue_bytes=max_queue_bytes,
        )
