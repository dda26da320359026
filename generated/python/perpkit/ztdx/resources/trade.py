"""Orders, positions, leverage and forced closings of the account."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import trade as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import OrderSideArgument, OrderTypeArgument, TimeInForceArgument


class Trade(SyncResource):
    """Orders, positions, leverage and forced closings of the account."""

    __slots__ = ()

    def new_order(
        self,
        *,
        symbol: str,
        side: OrderSideArgument,
        type: OrderTypeArgument,
        quantity: Decimal | float | str | None = None,
        price: Decimal | float | str | None = None,
        time_in_force: TimeInForceArgument | None = None,
        reduce_only: bool | None = None,
        new_client_order_id: str | None = None,
        stop_price: Decimal | float | str | None = None,
        activation_price: Decimal | float | str | None = None,
        callback_rate: Decimal | float | str | None = None,
        position_side: Literal["BOTH"] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Order:
        """Place an order.

        Places an order, which can be filled at once and then moves money. The exchange cuts the quantity down to a
        whole number of lots. A reduce-only order only makes a position smaller, and the smallest order value does not
        hold for it.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            side: Whether it buys or sells. One of ``BUY``, ``SELL``.
            type: Kind of the order. One of ``LIMIT``, ``MARKET``, ``STOP``, ``TAKE_PROFIT``, ``STOP_MARKET``,
                ``TAKE_PROFIT_MARKET``, ``TRAILING_STOP_MARKET``.
            quantity: Amount of the base asset. More than 0. Unit: base asset. Example: ``'0.010'``.
            price: Limit price. More than 0. Unit: price in the quote currency. Example: ``'98500.10'``.
            time_in_force: How long it stays. One of ``GTC``, ``IOC``, ``FOK``, ``GTX``.
            reduce_only: Whether it may only make a position smaller. Example: ``True``.
            new_client_order_id: Id of your own, by which the order can be found again; a random one is sent if it
                is not given. Example: ``'my-order-1'``.
            stop_price: Trigger price; refused if the market has reached it already. More than 0. Unit: price in
                the quote currency. Example: ``'97000'``.
            activation_price: Price at which a trailing stop begins to follow the market. More than 0. Unit: price
                in the quote currency. Example: ``'99000'``.
            callback_rate: Distance of a trailing stop from the best price. The page does not state what it
                counts. More than 0. Unit: score. Example: ``'1'``.
            position_side: Position that the order belongs to; there is only one for each market. One of ``BOTH``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            An order.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 1 of the rate limit orders.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            The answer is taken to be the order, as other pages show it; this page's own answer was not seen.
            The quantity is sent as given. The exchange cuts it down to whole lots, and `orig_qty` shows the result.
            The smallest order value does not hold for a reduce-only order.
            The client order id is also part of errors and of the log.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/new-order
        """
        return self._client.call(
            operations.TRADE_NEW_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "type": type,
                "quantity": quantity,
                "price": price,
                "time_in_force": time_in_force,
                "reduce_only": reduce_only,
                "new_client_order_id": new_client_order_id,
                "stop_price": stop_price,
                "activation_price": activation_price,
                "callback_rate": callback_rate,
                "position_side": position_side,
            },
            extra_query,
        )

    def modify_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        side: OrderSideArgument | None = None,
        quantity: Decimal | float | str | None = None,
        price: Decimal | float | str | None = None,
        stop_price: Decimal | float | str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Order:
        """Change an open order.

        Cancels an open order and places it again under the same id, with another quantity or price. In between there
        is no order, and if the second step fails, none is left. Only the kinds LIMIT, STOP, STOP_MARKET, TAKE_PROFIT
        and TAKE_PROFIT_MARKET can be changed. Give the id of the exchange or the client order id.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            order_id: Id that the exchange gave the order. Example: ``'3fa42833-9508-4061-8d80-b68563dcd521'``.
            orig_client_order_id: Client order id of the order. Example: ``'my-order-1'``.
            side: Whether the order buys or sells. One of ``BUY``, ``SELL``.
            quantity: New amount of the base asset; not below what is filled already. More than 0. Unit: base
                asset. Example: ``'0.020'``.
            price: New limit price. More than 0. Unit: price in the quote currency. Example: ``'98400.00'``.
            stop_price: Trigger price; refused if the market has reached it already. More than 0. Unit: price in
                the quote currency. Example: ``'97000'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            An order.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 1 of the rate limit orders and 1 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            The page needs one of quantity, price and stop price. A published server needs quantity and price, so give
            both.
            The page does not say whether the quantity is the whole or what is left. It is probably the whole.
            A quantity below what is filled is refused with the code AMOUNT_BELOW_FILLED, a word among numbers.
            Whether it counts against the limit of orders is not stated. It is booked there, too.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/modify-order
        """
        return self._client.call(
            operations.TRADE_MODIFY_ORDER,
            {
                "symbol": symbol,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
                "side": side,
                "quantity": quantity,
                "price": price,
                "stop_price": stop_price,
            },
            extra_query,
        )

    def cancel_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Order:
        """Cancel an open order.

        Cancels an open order, and with it the take-profit and stop-loss orders that belong to it. A position may then
        be without protection. Give the id of the exchange or the client order id.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            order_id: Id that the exchange gave the order. Example: ``'3fa42833-9508-4061-8d80-b68563dcd521'``.
            orig_client_order_id: Client order id of the order. Example: ``'my-order-1'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            An order.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 1 of the rate limit orders and 1 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Whether it counts against the limit of orders is not stated. It is booked there, too.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/cancel-order
        """
        return self._client.call(
            operations.TRADE_CANCEL_ORDER,
            {"symbol": symbol, "order_id": order_id, "orig_client_order_id": orig_client_order_id},
            extra_query,
        )

    def open_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Order:
        """One open order.

        Gives an order that is open. If the order was filled or has ended, the exchange refuses as if it did not
        exist. Give the id of the exchange or the client order id.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            order_id: Id that the exchange gave the order. Example: ``'3fa42833-9508-4061-8d80-b68563dcd521'``.
            orig_client_order_id: Client order id of the order. Example: ``'my-order-1'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            An order.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            That an order does not exist means that it never arrived, was filled, or has ended.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/query-open-order
        """
        return self._client.call(
            operations.TRADE_OPEN_ORDER,
            {"symbol": symbol, "order_id": order_id, "orig_client_order_id": orig_client_order_id},
            extra_query,
        )

    def open_orders(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.Order]:
        """Open orders of the account.

        Lists the orders that are open, in one market or in all.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Orders.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            If ``symbol`` is not given, takes 40 of the rate limit request-weight.
            Otherwise takes 1 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/open-orders
        """
        return self._client.call(operations.TRADE_OPEN_ORDERS, {"symbol": symbol}, extra_query)

    def cancel_batch_orders(
        self,
        *,
        symbol: str,
        order_id_list: Sequence[str] | None = None,
        orig_client_order_id_list: Sequence[str] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.Order]:
        """Cancel several open orders of a market.

        Cancels up to 10 open orders of one market. Orders that have ended are left out of the answer silently. Give
        ids of the exchange or client order ids, not both.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            order_id_list: Ids of the exchange. Give a list of texts, at most 10; it is sent as JSON.
            orig_client_order_id_list: Client order ids. Give a list of texts, at most 10; it is sent as JSON.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Orders.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 1 of the rate limit orders and 1 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Whether it counts against the limit of orders is not stated. It is booked there, too.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/batch-cancel-orders
        """
        return self._client.call(
            operations.TRADE_CANCEL_BATCH_ORDERS,
            {"symbol": symbol, "order_id_list": order_id_list, "orig_client_order_id_list": orig_client_order_id_list},
            extra_query,
        )

    def position_risk(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PositionRisk]:
        """Positions of the account.

        Lists the positions with their prices, margins and profit, in one market or in all.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Positions.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 5 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/position-risk
        """
        return self._client.call(operations.TRADE_POSITION_RISK, {"symbol": symbol}, extra_query)

    def set_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Leverage:
        """Set the leverage of a market.

        Changes the leverage of the account in one market, and with it the margin that its positions need. It must be
        within the range of the market, and stays until it is changed.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            leverage: The leverage. At least 1. Unit: times. Example: ``20``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The leverage of a market.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/leverage
        """
        return self._client.call(operations.TRADE_SET_LEVERAGE, {"symbol": symbol, "leverage": leverage}, extra_query)

    def force_orders(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ForceOrder]:
        """Orders by which the exchange closed positions of the account.

        Lists liquidations of the account over the last 3 months, in one market or in all.

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
            Orders of the exchange.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 1,000 rows in one answer.
            If ``symbol`` is not given, takes 50 of the rate limit request-weight.
            Otherwise takes 20 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/force-orders
        """
        return self._client.call(
            operations.TRADE_FORCE_ORDERS,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    def iter_force_orders(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
    ) -> Walk[models.ForceOrder]:
        """Every row of :meth:`force_orders`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first. Without a start it begins 90 days ago, as far back as the vendor goes.

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
            PerpkitError: The same errors as :meth:`force_orders`.
        """
        return self._client.iterate(
            operations.TRADE_FORCE_ORDERS,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
            completeness=completeness,
            resume=resume,
        )

    def adl_quantile(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.AdlQuantile]:
        """Place of the positions in the queue for auto-deleveraging.

        Says how near positions are to being reduced by force when the insurance fund does not suffice, from 0 to 4,
        in one market or in all. The highest is reduced first. Refreshed every 30 seconds.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One entry for each market.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Refreshed every 30 s.
            Takes 5 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/adl-quantile
        """
        return self._client.call(operations.TRADE_ADL_QUANTILE, {"symbol": symbol}, extra_query)

    def user_trades_slippage(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TradeSlippage]:
        """Slippage of the account's trades.

        Lists trades with the price that was expected and the price that was paid, in one market or in all. A slippage
        above zero is worse for the account.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            limit: Most rows in one answer. From 1 to 1,000. The vendor takes 500 if it is not given. Example:
                ``500``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Trades.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 1,000 rows in one answer.
            Takes 5 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/user-trades-slippage
        """
        return self._client.call(
            operations.TRADE_USER_TRADES_SLIPPAGE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    def iter_user_trades_slippage(
        self,
        *,
        symbol: str | None = None,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
    ) -> Walk[models.TradeSlippage]:
        """Every row of :meth:`user_trades_slippage`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`user_trades_slippage`.
        """
        return self._client.iterate(
            operations.TRADE_USER_TRADES_SLIPPAGE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
            completeness=completeness,
            resume=resume,
        )


class TradeWithResponse(SyncResource):
    """:class:`Trade`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def new_order(
        self,
        *,
        symbol: str,
        side: OrderSideArgument,
        type: OrderTypeArgument,
        quantity: Decimal | float | str | None = None,
        price: Decimal | float | str | None = None,
        time_in_force: TimeInForceArgument | None = None,
        reduce_only: bool | None = None,
        new_client_order_id: str | None = None,
        stop_price: Decimal | float | str | None = None,
        activation_price: Decimal | float | str | None = None,
        callback_rate: Decimal | float | str | None = None,
        position_side: Literal["BOTH"] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Order]:
        """Place an order.

        Like :meth:`Trade.new_order`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.TRADE_NEW_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "type": type,
                "quantity": quantity,
                "price": price,
                "time_in_force": time_in_force,
                "reduce_only": reduce_only,
                "new_client_order_id": new_client_order_id,
                "stop_price": stop_price,
                "activation_price": activation_price,
                "callback_rate": callback_rate,
                "position_side": position_side,
            },
            extra_query,
        )

    def modify_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        side: OrderSideArgument | None = None,
        quantity: Decimal | float | str | None = None,
        price: Decimal | float | str | None = None,
        stop_price: Decimal | float | str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Order]:
        """Change an open order.

        Like :meth:`Trade.modify_order`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.TRADE_MODIFY_ORDER,
            {
                "symbol": symbol,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
                "side": side,
                "quantity": quantity,
                "price": price,
                "stop_price": stop_price,
            },
            extra_query,
        )

    def cancel_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Order]:
        """Cancel an open order.

        Like :meth:`Trade.cancel_order`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.TRADE_CANCEL_ORDER,
            {"symbol": symbol, "order_id": order_id, "orig_client_order_id": orig_client_order_id},
            extra_query,
        )

    def open_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Order]:
        """One open order.

        Like :meth:`Trade.open_order`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.TRADE_OPEN_ORDER,
            {"symbol": symbol, "order_id": order_id, "orig_client_order_id": orig_client_order_id},
            extra_query,
        )

    def open_orders(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.Order]]:
        """Open orders of the account.

        Like :meth:`Trade.open_orders`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.TRADE_OPEN_ORDERS, {"symbol": symbol}, extra_query)

    def cancel_batch_orders(
        self,
        *,
        symbol: str,
        order_id_list: Sequence[str] | None = None,
        orig_client_order_id_list: Sequence[str] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.Order]]:
        """Cancel several open orders of a market.

        Like :meth:`Trade.cancel_batch_orders`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.TRADE_CANCEL_BATCH_ORDERS,
            {"symbol": symbol, "order_id_list": order_id_list, "orig_client_order_id_list": orig_client_order_id_list},
            extra_query,
        )

    def position_risk(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PositionRisk]]:
        """Positions of the account.

        Like :meth:`Trade.position_risk`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.TRADE_POSITION_RISK, {"symbol": symbol}, extra_query)

    def set_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Leverage]:
        """Set the leverage of a market.

        Like :meth:`Trade.set_leverage`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.TRADE_SET_LEVERAGE, {"symbol": symbol, "leverage": leverage}, extra_query
        )

    def force_orders(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ForceOrder]]:
        """Orders by which the exchange closed positions of the account.

        Like :meth:`Trade.force_orders`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.TRADE_FORCE_ORDERS,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    def adl_quantile(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.AdlQuantile]]:
        """Place of the positions in the queue for auto-deleveraging.

        Like :meth:`Trade.adl_quantile`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.TRADE_ADL_QUANTILE, {"symbol": symbol}, extra_query)

    def user_trades_slippage(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TradeSlippage]]:
        """Slippage of the account's trades.

        Like :meth:`Trade.user_trades_slippage`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.TRADE_USER_TRADES_SLIPPAGE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )


class AsyncTrade(AsyncResource):
    """Orders, positions, leverage and forced closings of the account."""

    __slots__ = ()

    async def new_order(
        self,
        *,
        symbol: str,
        side: OrderSideArgument,
        type: OrderTypeArgument,
        quantity: Decimal | float | str | None = None,
        price: Decimal | float | str | None = None,
        time_in_force: TimeInForceArgument | None = None,
        reduce_only: bool | None = None,
        new_client_order_id: str | None = None,
        stop_price: Decimal | float | str | None = None,
        activation_price: Decimal | float | str | None = None,
        callback_rate: Decimal | float | str | None = None,
        position_side: Literal["BOTH"] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Order:
        """Place an order.

        Places an order, which can be filled at once and then moves money. The exchange cuts the quantity down to a
        whole number of lots. A reduce-only order only makes a position smaller, and the smallest order value does not
        hold for it.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            side: Whether it buys or sells. One of ``BUY``, ``SELL``.
            type: Kind of the order. One of ``LIMIT``, ``MARKET``, ``STOP``, ``TAKE_PROFIT``, ``STOP_MARKET``,
                ``TAKE_PROFIT_MARKET``, ``TRAILING_STOP_MARKET``.
            quantity: Amount of the base asset. More than 0. Unit: base asset. Example: ``'0.010'``.
            price: Limit price. More than 0. Unit: price in the quote currency. Example: ``'98500.10'``.
            time_in_force: How long it stays. One of ``GTC``, ``IOC``, ``FOK``, ``GTX``.
            reduce_only: Whether it may only make a position smaller. Example: ``True``.
            new_client_order_id: Id of your own, by which the order can be found again; a random one is sent if it
                is not given. Example: ``'my-order-1'``.
            stop_price: Trigger price; refused if the market has reached it already. More than 0. Unit: price in
                the quote currency. Example: ``'97000'``.
            activation_price: Price at which a trailing stop begins to follow the market. More than 0. Unit: price
                in the quote currency. Example: ``'99000'``.
            callback_rate: Distance of a trailing stop from the best price. The page does not state what it
                counts. More than 0. Unit: score. Example: ``'1'``.
            position_side: Position that the order belongs to; there is only one for each market. One of ``BOTH``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            An order.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 1 of the rate limit orders.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            The answer is taken to be the order, as other pages show it; this page's own answer was not seen.
            The quantity is sent as given. The exchange cuts it down to whole lots, and `orig_qty` shows the result.
            The smallest order value does not hold for a reduce-only order.
            The client order id is also part of errors and of the log.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/new-order
        """
        return await self._client.call(
            operations.TRADE_NEW_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "type": type,
                "quantity": quantity,
                "price": price,
                "time_in_force": time_in_force,
                "reduce_only": reduce_only,
                "new_client_order_id": new_client_order_id,
                "stop_price": stop_price,
                "activation_price": activation_price,
                "callback_rate": callback_rate,
                "position_side": position_side,
            },
            extra_query,
        )

    async def modify_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        side: OrderSideArgument | None = None,
        quantity: Decimal | float | str | None = None,
        price: Decimal | float | str | None = None,
        stop_price: Decimal | float | str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Order:
        """Change an open order.

        Cancels an open order and places it again under the same id, with another quantity or price. In between there
        is no order, and if the second step fails, none is left. Only the kinds LIMIT, STOP, STOP_MARKET, TAKE_PROFIT
        and TAKE_PROFIT_MARKET can be changed. Give the id of the exchange or the client order id.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            order_id: Id that the exchange gave the order. Example: ``'3fa42833-9508-4061-8d80-b68563dcd521'``.
            orig_client_order_id: Client order id of the order. Example: ``'my-order-1'``.
            side: Whether the order buys or sells. One of ``BUY``, ``SELL``.
            quantity: New amount of the base asset; not below what is filled already. More than 0. Unit: base
                asset. Example: ``'0.020'``.
            price: New limit price. More than 0. Unit: price in the quote currency. Example: ``'98400.00'``.
            stop_price: Trigger price; refused if the market has reached it already. More than 0. Unit: price in
                the quote currency. Example: ``'97000'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            An order.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 1 of the rate limit orders and 1 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            The page needs one of quantity, price and stop price. A published server needs quantity and price, so give
            both.
            The page does not say whether the quantity is the whole or what is left. It is probably the whole.
            A quantity below what is filled is refused with the code AMOUNT_BELOW_FILLED, a word among numbers.
            Whether it counts against the limit of orders is not stated. It is booked there, too.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/modify-order
        """
        return await self._client.call(
            operations.TRADE_MODIFY_ORDER,
            {
                "symbol": symbol,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
                "side": side,
                "quantity": quantity,
                "price": price,
                "stop_price": stop_price,
            },
            extra_query,
        )

    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Order:
        """Cancel an open order.

        Cancels an open order, and with it the take-profit and stop-loss orders that belong to it. A position may then
        be without protection. Give the id of the exchange or the client order id.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            order_id: Id that the exchange gave the order. Example: ``'3fa42833-9508-4061-8d80-b68563dcd521'``.
            orig_client_order_id: Client order id of the order. Example: ``'my-order-1'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            An order.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 1 of the rate limit orders and 1 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Whether it counts against the limit of orders is not stated. It is booked there, too.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/cancel-order
        """
        return await self._client.call(
            operations.TRADE_CANCEL_ORDER,
            {"symbol": symbol, "order_id": order_id, "orig_client_order_id": orig_client_order_id},
            extra_query,
        )

    async def open_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Order:
        """One open order.

        Gives an order that is open. If the order was filled or has ended, the exchange refuses as if it did not
        exist. Give the id of the exchange or the client order id.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            order_id: Id that the exchange gave the order. Example: ``'3fa42833-9508-4061-8d80-b68563dcd521'``.
            orig_client_order_id: Client order id of the order. Example: ``'my-order-1'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            An order.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            That an order does not exist means that it never arrived, was filled, or has ended.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/query-open-order
        """
        return await self._client.call(
            operations.TRADE_OPEN_ORDER,
            {"symbol": symbol, "order_id": order_id, "orig_client_order_id": orig_client_order_id},
            extra_query,
        )

    async def open_orders(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.Order]:
        """Open orders of the account.

        Lists the orders that are open, in one market or in all.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Orders.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            If ``symbol`` is not given, takes 40 of the rate limit request-weight.
            Otherwise takes 1 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/open-orders
        """
        return await self._client.call(operations.TRADE_OPEN_ORDERS, {"symbol": symbol}, extra_query)

    async def cancel_batch_orders(
        self,
        *,
        symbol: str,
        order_id_list: Sequence[str] | None = None,
        orig_client_order_id_list: Sequence[str] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.Order]:
        """Cancel several open orders of a market.

        Cancels up to 10 open orders of one market. Orders that have ended are left out of the answer silently. Give
        ids of the exchange or client order ids, not both.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            order_id_list: Ids of the exchange. Give a list of texts, at most 10; it is sent as JSON.
            orig_client_order_id_list: Client order ids. Give a list of texts, at most 10; it is sent as JSON.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Orders.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 1 of the rate limit orders and 1 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Whether it counts against the limit of orders is not stated. It is booked there, too.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/batch-cancel-orders
        """
        return await self._client.call(
            operations.TRADE_CANCEL_BATCH_ORDERS,
            {"symbol": symbol, "order_id_list": order_id_list, "orig_client_order_id_list": orig_client_order_id_list},
            extra_query,
        )

    async def position_risk(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.PositionRisk]:
        """Positions of the account.

        Lists the positions with their prices, margins and profit, in one market or in all.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Positions.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 5 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/position-risk
        """
        return await self._client.call(operations.TRADE_POSITION_RISK, {"symbol": symbol}, extra_query)

    async def set_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Leverage:
        """Set the leverage of a market.

        Changes the leverage of the account in one market, and with it the margin that its positions need. It must be
        within the range of the market, and stays until it is changed.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            leverage: The leverage. At least 1. Unit: times. Example: ``20``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The leverage of a market.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/leverage
        """
        return await self._client.call(
            operations.TRADE_SET_LEVERAGE, {"symbol": symbol, "leverage": leverage}, extra_query
        )

    async def force_orders(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ForceOrder]:
        """Orders by which the exchange closed positions of the account.

        Lists liquidations of the account over the last 3 months, in one market or in all.

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
            Orders of the exchange.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 1,000 rows in one answer.
            If ``symbol`` is not given, takes 50 of the rate limit request-weight.
            Otherwise takes 20 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/force-orders
        """
        return await self._client.call(
            operations.TRADE_FORCE_ORDERS,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    def iter_force_orders(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.ForceOrder]:
        """Every row of :meth:`force_orders`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first. Without a start it begins 90 days ago, as far back as the vendor goes.

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
            PerpkitError: The same errors as :meth:`force_orders`.
        """
        return self._client.iterate(
            operations.TRADE_FORCE_ORDERS,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
            completeness=completeness,
            resume=resume,
            concurrency=concurrency,
        )

    async def adl_quantile(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.AdlQuantile]:
        """Place of the positions in the queue for auto-deleveraging.

        Says how near positions are to being reduced by force when the insurance fund does not suffice, from 0 to 4,
        in one market or in all. The highest is reduced first. Refreshed every 30 seconds.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One entry for each market.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Refreshed every 30 s.
            Takes 5 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/adl-quantile
        """
        return await self._client.call(operations.TRADE_ADL_QUANTILE, {"symbol": symbol}, extra_query)

    async def user_trades_slippage(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.TradeSlippage]:
        """Slippage of the account's trades.

        Lists trades with the price that was expected and the price that was paid, in one market or in all. A slippage
        above zero is worse for the account.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            limit: Most rows in one answer. From 1 to 1,000. The vendor takes 500 if it is not given. Example:
                ``500``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Trades.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 1,000 rows in one answer.
            Takes 5 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/trades-rest/user-trades-slippage
        """
        return await self._client.call(
            operations.TRADE_USER_TRADES_SLIPPAGE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    def iter_user_trades_slippage(
        self,
        *,
        symbol: str | None = None,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.TradeSlippage]:
        """Every row of :meth:`user_trades_slippage`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`user_trades_slippage`.
        """
        return self._client.iterate(
            operations.TRADE_USER_TRADES_SLIPPAGE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
            completeness=completeness,
            resume=resume,
            concurrency=concurrency,
        )


class AsyncTradeWithResponse(AsyncResource):
    """:class:`AsyncTrade`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def new_order(
        self,
        *,
        symbol: str,
        side: OrderSideArgument,
        type: OrderTypeArgument,
        quantity: Decimal | float | str | None = None,
        price: Decimal | float | str | None = None,
        time_in_force: TimeInForceArgument | None = None,
        reduce_only: bool | None = None,
        new_client_order_id: str | None = None,
        stop_price: Decimal | float | str | None = None,
        activation_price: Decimal | float | str | None = None,
        callback_rate: Decimal | float | str | None = None,
        position_side: Literal["BOTH"] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Order]:
        """Place an order.

        Like :meth:`AsyncTrade.new_order`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.TRADE_NEW_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "type": type,
                "quantity": quantity,
                "price": price,
                "time_in_force": time_in_force,
                "reduce_only": reduce_only,
                "new_client_order_id": new_client_order_id,
                "stop_price": stop_price,
                "activation_price": activation_price,
                "callback_rate": callback_rate,
                "position_side": position_side,
            },
            extra_query,
        )

    async def modify_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        side: OrderSideArgument | None = None,
        quantity: Decimal | float | str | None = None,
        price: Decimal | float | str | None = None,
        stop_price: Decimal | float | str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Order]:
        """Change an open order.

        Like :meth:`AsyncTrade.modify_order`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.TRADE_MODIFY_ORDER,
            {
                "symbol": symbol,
                "order_id": order_id,
                "orig_client_order_id": orig_client_order_id,
                "side": side,
                "quantity": quantity,
                "price": price,
                "stop_price": stop_price,
            },
            extra_query,
        )

    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Order]:
        """Cancel an open order.

        Like :meth:`AsyncTrade.cancel_order`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.TRADE_CANCEL_ORDER,
            {"symbol": symbol, "order_id": order_id, "orig_client_order_id": orig_client_order_id},
            extra_query,
        )

    async def open_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        orig_client_order_id: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Order]:
        """One open order.

        Like :meth:`AsyncTrade.open_order`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.TRADE_OPEN_ORDER,
            {"symbol": symbol, "order_id": order_id, "orig_client_order_id": orig_client_order_id},
            extra_query,
        )

    async def open_orders(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.Order]]:
        """Open orders of the account.

        Like :meth:`AsyncTrade.open_orders`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.TRADE_OPEN_ORDERS, {"symbol": symbol}, extra_query)

    async def cancel_batch_orders(
        self,
        *,
        symbol: str,
        order_id_list: Sequence[str] | None = None,
        orig_client_order_id_list: Sequence[str] | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.Order]]:
        """Cancel several open orders of a market.

        Like :meth:`AsyncTrade.cancel_batch_orders`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.TRADE_CANCEL_BATCH_ORDERS,
            {"symbol": symbol, "order_id_list": order_id_list, "orig_client_order_id_list": orig_client_order_id_list},
            extra_query,
        )

    async def position_risk(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.PositionRisk]]:
        """Positions of the account.

        Like :meth:`AsyncTrade.position_risk`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.TRADE_POSITION_RISK, {"symbol": symbol}, extra_query)

    async def set_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Leverage]:
        """Set the leverage of a market.

        Like :meth:`AsyncTrade.set_leverage`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.TRADE_SET_LEVERAGE, {"symbol": symbol, "leverage": leverage}, extra_query
        )

    async def force_orders(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ForceOrder]]:
        """Orders by which the exchange closed positions of the account.

        Like :meth:`AsyncTrade.force_orders`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.TRADE_FORCE_ORDERS,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    async def adl_quantile(
        self,
        *,
        symbol: str | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.AdlQuantile]]:
        """Place of the positions in the queue for auto-deleveraging.

        Like :meth:`AsyncTrade.adl_quantile`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.TRADE_ADL_QUANTILE, {"symbol": symbol}, extra_query)

    async def user_trades_slippage(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.TradeSlippage]]:
        """Slippage of the account's trades.

        Like :meth:`AsyncTrade.user_trades_slippage`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.TRADE_USER_TRADES_SLIPPAGE,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )
