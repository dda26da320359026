"""Settings of the account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import account as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import MarginModeArgument


class Account(SyncResource):
    """Settings of the account."""

    __slots__ = ()

    def create_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ListenKey:
        """Create a listen key for private streams.

        Gives a listen key, with which a stream connection shows the orders, positions and balances of the account.
        The key is a credential. It ends after one hour unless it is renewed. A repeated call gives the same key.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            A listen key.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/listen-key
        """
        return self._client.call(operations.ACCOUNT_CREATE_LISTEN_KEY, {}, extra_query)

    def renew_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ListenKey:
        """Renew the listen key.

        Keeps the listen key of the account valid for another hour. It is refused if there is none.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            A listen key.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/listen-key
        """
        return self._client.call(operations.ACCOUNT_RENEW_LISTEN_KEY, {}, extra_query)

    def close_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """Close the listen key.

        Ends the listen key of the account. Does nothing if there is none.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            An empty object.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/listen-key
        """
        return self._client.call(operations.ACCOUNT_CLOSE_LISTEN_KEY, {}, extra_query)

    def position_mode(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.PositionMode:
        """Position mode of the account.

        Says whether the account may hold a long and a short position in the same market. The exchange has no such
        hedge mode, so the answer is no.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            How the account holds positions.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            The vendor's example shows `true`, though its text says that it is always false.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/position-mode
        """
        return self._client.call(operations.ACCOUNT_POSITION_MODE, {}, extra_query)

    def set_position_mode(
        self,
        *,
        dual_side_position: Literal[False],
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Acknowledgement:
        """Set the position mode of the account.

        Changes how the account holds positions. Only one position for each market is possible, so only `false` is
        accepted, and the call changes nothing.

        Args:
            dual_side_position: Whether the account may hold a long and a short position in the same market. One
                of ``False``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The exchange has done what was asked.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/position-mode
        """
        return self._client.call(
            operations.ACCOUNT_SET_POSITION_MODE, {"dual_side_position": dual_side_position}, extra_query
        )

    def income(
        self,
        *,
        symbol: str | None = None,
        income_type: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.Income]:
        """Bookings of the account.

        Lists what was booked on the account - transfers, realized profit and loss, funding fees, commissions and
        others - in one market or in all, over the last 3 months.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            income_type: Kind of booking; all kinds if it is not given. TRANSFER, REALIZED_PNL, FUNDING_FEE and
                others. Example: ``'FUNDING_FEE'``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            limit: Most rows in one answer. From 1 to 1,000. The vendor takes 100 if it is not given. Example:
                ``100``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bookings.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 1,000 rows in one answer.
            Takes 30 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/order-history
        """
        return self._client.call(
            operations.ACCOUNT_INCOME,
            {
                "symbol": symbol,
                "income_type": income_type,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            extra_query,
        )

    def iter_income(
        self,
        *,
        symbol: str | None = None,
        income_type: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
    ) -> Walk[models.Income]:
        """Every row of :meth:`income`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first. Without a start it begins 90 days ago, as far back as the vendor goes.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            income_type: Kind of booking; all kinds if it is not given. TRANSFER, REALIZED_PNL, FUNDING_FEE and
                others. Example: ``'FUNDING_FEE'``.
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
            PerpkitError: The same errors as :meth:`income`.
        """
        return self._client.iterate(
            operations.ACCOUNT_INCOME,
            {"symbol": symbol, "income_type": income_type, "start_time": start_time, "end_time": end_time},
            extra_query,
            completeness=completeness,
            resume=resume,
        )

    def funding_fee_history(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FundingFee]:
        """Funding fees that the account paid and received.

        Lists the funding fees of the account, newest first, in one market or in all.

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
            Funding fees, newest first.

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
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/funding-fee-history
        """
        return self._client.call(
            operations.ACCOUNT_FUNDING_FEE_HISTORY,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    def iter_funding_fee_history(
        self,
        *,
        symbol: str | None = None,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
    ) -> Walk[models.FundingFee]:
        """Every row of :meth:`funding_fee_history`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`funding_fee_history`.
        """
        return self._client.iterate(
            operations.ACCOUNT_FUNDING_FEE_HISTORY,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
            completeness=completeness,
            resume=resume,
        )

    def commission_rate(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.CommissionRate:
        """Commission rates of the account in a market.

        Gives the rates that the account pays in one market, as maker and as taker.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            What the account pays for trades in a market, as a part of their value.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 20 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/commission-rate
        """
        return self._client.call(operations.ACCOUNT_COMMISSION_RATE, {"symbol": symbol}, extra_query)

    def set_margin_mode(
        self,
        *,
        margin_mode: MarginModeArgument,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.MarginModeChange:
        """Switch between isolated and unified margin.

        Changes the margin mode of the account. No order may be pending, open or partly filled. Going to unified mode
        with positions needs a resulting margin ratio of at least 1.10, otherwise the switch is rolled back. Going to
        isolated mode is possible only if no position is open.

        Args:
            margin_mode: Margin mode the account shall have. One of ``isolated``, ``unified``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Result of a switch of the margin mode.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret, or token.
            No live answer was seen. The description follows the vendor's page. Some refusals come from a published
            server whose routes match the page.
            The vendor's general page gives the login token to this path, and the operation's own page a signature.
            Either is sent, the signature if the client has both key and token. The token has not been tried.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/unified-margin/switch-mode
        """
        return self._client.call(operations.ACCOUNT_MARGIN_MODE, {"margin_mode": margin_mode}, extra_query)


class AccountWithResponse(SyncResource):
    """:class:`Account`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def create_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ListenKey]:
        """Create a listen key for private streams.

        Like :meth:`Account.create_listen_key`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ACCOUNT_CREATE_LISTEN_KEY, {}, extra_query)

    def renew_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ListenKey]:
        """Renew the listen key.

        Like :meth:`Account.renew_listen_key`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ACCOUNT_RENEW_LISTEN_KEY, {}, extra_query)

    def close_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[dict[str, Any]]:
        """Close the listen key.

        Like :meth:`Account.close_listen_key`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ACCOUNT_CLOSE_LISTEN_KEY, {}, extra_query)

    def position_mode(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.PositionMode]:
        """Position mode of the account.

        Like :meth:`Account.position_mode`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ACCOUNT_POSITION_MODE, {}, extra_query)

    def set_position_mode(
        self,
        *,
        dual_side_position: Literal[False],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Acknowledgement]:
        """Set the position mode of the account.

        Like :meth:`Account.set_position_mode`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.ACCOUNT_SET_POSITION_MODE, {"dual_side_position": dual_side_position}, extra_query
        )

    def income(
        self,
        *,
        symbol: str | None = None,
        income_type: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.Income]]:
        """Bookings of the account.

        Like :meth:`Account.income`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.ACCOUNT_INCOME,
            {
                "symbol": symbol,
                "income_type": income_type,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            extra_query,
        )

    def funding_fee_history(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FundingFee]]:
        """Funding fees that the account paid and received.

        Like :meth:`Account.funding_fee_history`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.ACCOUNT_FUNDING_FEE_HISTORY,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    def commission_rate(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.CommissionRate]:
        """Commission rates of the account in a market.

        Like :meth:`Account.commission_rate`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.ACCOUNT_COMMISSION_RATE, {"symbol": symbol}, extra_query)

    def set_margin_mode(
        self,
        *,
        margin_mode: MarginModeArgument,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.MarginModeChange]:
        """Switch between isolated and unified margin.

        Like :meth:`Account.set_margin_mode`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.ACCOUNT_MARGIN_MODE, {"margin_mode": margin_mode}, extra_query
        )


class AsyncAccount(AsyncResource):
    """Settings of the account."""

    __slots__ = ()

    async def create_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ListenKey:
        """Create a listen key for private streams.

        Gives a listen key, with which a stream connection shows the orders, positions and balances of the account.
        The key is a credential. It ends after one hour unless it is renewed. A repeated call gives the same key.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            A listen key.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/listen-key
        """
        return await self._client.call(operations.ACCOUNT_CREATE_LISTEN_KEY, {}, extra_query)

    async def renew_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.ListenKey:
        """Renew the listen key.

        Keeps the listen key of the account valid for another hour. It is refused if there is none.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            A listen key.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/listen-key
        """
        return await self._client.call(operations.ACCOUNT_RENEW_LISTEN_KEY, {}, extra_query)

    async def close_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """Close the listen key.

        Ends the listen key of the account. Does nothing if there is none.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            An empty object.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/listen-key
        """
        return await self._client.call(operations.ACCOUNT_CLOSE_LISTEN_KEY, {}, extra_query)

    async def position_mode(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.PositionMode:
        """Position mode of the account.

        Says whether the account may hold a long and a short position in the same market. The exchange has no such
        hedge mode, so the answer is no.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            How the account holds positions.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            The vendor's example shows `true`, though its text says that it is always false.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/position-mode
        """
        return await self._client.call(operations.ACCOUNT_POSITION_MODE, {}, extra_query)

    async def set_position_mode(
        self,
        *,
        dual_side_position: Literal[False],
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Acknowledgement:
        """Set the position mode of the account.

        Changes how the account holds positions. Only one position for each market is possible, so only `false` is
        accepted, and the call changes nothing.

        Args:
            dual_side_position: Whether the account may hold a long and a short position in the same market. One
                of ``False``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            The exchange has done what was asked.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/position-mode
        """
        return await self._client.call(
            operations.ACCOUNT_SET_POSITION_MODE, {"dual_side_position": dual_side_position}, extra_query
        )

    async def income(
        self,
        *,
        symbol: str | None = None,
        income_type: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.Income]:
        """Bookings of the account.

        Lists what was booked on the account - transfers, realized profit and loss, funding fees, commissions and
        others - in one market or in all, over the last 3 months.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            income_type: Kind of booking; all kinds if it is not given. TRANSFER, REALIZED_PNL, FUNDING_FEE and
                others. Example: ``'FUNDING_FEE'``.
            start_time: Start of the window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the window. A datetime with a zone, a date (midnight UTC), ``2026-03-01T12:00:00Z``,
                or epoch milliseconds.
            limit: Most rows in one answer. From 1 to 1,000. The vendor takes 100 if it is not given. Example:
                ``100``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Bookings.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 1,000 rows in one answer.
            Takes 30 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            The order of rows in one answer is not certain. Rows that are iterated over come oldest first.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/order-history
        """
        return await self._client.call(
            operations.ACCOUNT_INCOME,
            {
                "symbol": symbol,
                "income_type": income_type,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            extra_query,
        )

    def iter_income(
        self,
        *,
        symbol: str | None = None,
        income_type: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.Income]:
        """Every row of :meth:`income`, with as many calls as needed.

        Walks the window from the start (included) to the end (excluded; now if not given) past the vendor's 1,000
        rows an answer, oldest row first. Without a start it begins 90 days ago, as far back as the vendor goes.

        Args:
            symbol: Market, upper case, without separator; all markets if it is not given. Example: ``'BTCUSDT'``.
            income_type: Kind of booking; all kinds if it is not given. TRANSFER, REALIZED_PNL, FUNDING_FEE and
                others. Example: ``'FUNDING_FEE'``.
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
            PerpkitError: The same errors as :meth:`income`.
        """
        return self._client.iterate(
            operations.ACCOUNT_INCOME,
            {"symbol": symbol, "income_type": income_type, "start_time": start_time, "end_time": end_time},
            extra_query,
            completeness=completeness,
            resume=resume,
            concurrency=concurrency,
        )

    async def funding_fee_history(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.FundingFee]:
        """Funding fees that the account paid and received.

        Lists the funding fees of the account, newest first, in one market or in all.

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
            Funding fees, newest first.

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
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/funding-fee-history
        """
        return await self._client.call(
            operations.ACCOUNT_FUNDING_FEE_HISTORY,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    def iter_funding_fee_history(
        self,
        *,
        symbol: str | None = None,
        start_time: When,
        end_time: When | None = None,
        extra_query: Mapping[str, str] | None = None,
        completeness: Literal["proved", "audited"] = "proved",
        resume: str | None = None,
        concurrency: int = 1,
    ) -> AsyncWalk[models.FundingFee]:
        """Every row of :meth:`funding_fee_history`, with as many calls as needed.

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
            PerpkitError: The same errors as :meth:`funding_fee_history`.
        """
        return self._client.iterate(
            operations.ACCOUNT_FUNDING_FEE_HISTORY,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time},
            extra_query,
            completeness=completeness,
            resume=resume,
            concurrency=concurrency,
        )

    async def commission_rate(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.CommissionRate:
        """Commission rates of the account in a market.

        Gives the rates that the account pays in one market, as maker and as taker.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            What the account pays for trades in a market, as a part of their value.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Takes 20 of the rate limit request-weight.
            Needs api_key and api_secret.
            No live answer was seen. The description follows the vendor's page.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/account/commission-rate
        """
        return await self._client.call(operations.ACCOUNT_COMMISSION_RATE, {"symbol": symbol}, extra_query)

    async def set_margin_mode(
        self,
        *,
        margin_mode: MarginModeArgument,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.MarginModeChange:
        """Switch between isolated and unified margin.

        Changes the margin mode of the account. No order may be pending, open or partly filled. Going to unified mode
        with positions needs a resulting margin ratio of at least 1.10, otherwise the switch is rolled back. Going to
        isolated mode is possible only if no position is open.

        Args:
            margin_mode: Margin mode the account shall have. One of ``isolated``, ``unified``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Result of a switch of the margin mode.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            OrderOutcomeUnknown: No clear answer came, so whether it took effect is not known. It is never sent twice.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret, or token.
            No live answer was seen. The description follows the vendor's page. Some refusals come from a published
            server whose routes match the page.
            The vendor's general page gives the login token to this path, and the operation's own page a signature.
            Either is sent, the signature if the client has both key and token. The token has not been tried.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/unified-margin/switch-mode
        """
        return await self._client.call(operations.ACCOUNT_MARGIN_MODE, {"margin_mode": margin_mode}, extra_query)


class AsyncAccountWithResponse(AsyncResource):
    """:class:`AsyncAccount`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def create_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ListenKey]:
        """Create a listen key for private streams.

        Like :meth:`AsyncAccount.create_listen_key`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ACCOUNT_CREATE_LISTEN_KEY, {}, extra_query)

    async def renew_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.ListenKey]:
        """Renew the listen key.

        Like :meth:`AsyncAccount.renew_listen_key`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ACCOUNT_RENEW_LISTEN_KEY, {}, extra_query)

    async def close_listen_key(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[dict[str, Any]]:
        """Close the listen key.

        Like :meth:`AsyncAccount.close_listen_key`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ACCOUNT_CLOSE_LISTEN_KEY, {}, extra_query)

    async def position_mode(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.PositionMode]:
        """Position mode of the account.

        Like :meth:`AsyncAccount.position_mode`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.ACCOUNT_POSITION_MODE, {}, extra_query)

    async def set_position_mode(
        self,
        *,
        dual_side_position: Literal[False],
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Acknowledgement]:
        """Set the position mode of the account.

        Like :meth:`AsyncAccount.set_position_mode`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.ACCOUNT_SET_POSITION_MODE, {"dual_side_position": dual_side_position}, extra_query
        )

    async def income(
        self,
        *,
        symbol: str | None = None,
        income_type: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.Income]]:
        """Bookings of the account.

        Like :meth:`AsyncAccount.income`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.ACCOUNT_INCOME,
            {
                "symbol": symbol,
                "income_type": income_type,
                "start_time": start_time,
                "end_time": end_time,
                "limit": limit,
            },
            extra_query,
        )

    async def funding_fee_history(
        self,
        *,
        symbol: str | None = None,
        start_time: When | None = None,
        end_time: When | None = None,
        limit: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.FundingFee]]:
        """Funding fees that the account paid and received.

        Like :meth:`AsyncAccount.funding_fee_history`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.ACCOUNT_FUNDING_FEE_HISTORY,
            {"symbol": symbol, "start_time": start_time, "end_time": end_time, "limit": limit},
            extra_query,
        )

    async def commission_rate(
        self,
        *,
        symbol: str,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.CommissionRate]:
        """Commission rates of the account in a market.

        Like :meth:`AsyncAccount.commission_rate`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.ACCOUNT_COMMISSION_RATE, {"symbol": symbol}, extra_query
        )

    async def set_margin_mode(
        self,
        *,
        margin_mode: MarginModeArgument,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.MarginModeChange]:
        """Switch between isolated and unified margin.

        Like :meth:`AsyncAccount.set_margin_mode`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.ACCOUNT_MARGIN_MODE, {"margin_mode": margin_mode}, extra_query
        )
