"""State, history and risk of the unified-margin account."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import unified as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import PositionSideArgument


class Unified(SyncResource):
    """State, history and risk of the unified-margin account."""

    __slots__ = ()

    def liquidations(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.UnifiedLiquidations:
        """Forced liquidations of the account, newest first.

        Lists positions of the caller that were closed by force in unified mode. While the margin ratio is at or below
        1.05, the exchange closes one position every 2 seconds, the worst loss first, and writes one record for each.
        New records appear at the start of the list, so an earlier offset may lead to rows already seen.

        Args:
            limit: Most records in one answer. From 1 to 200. The vendor takes 20 if it is not given. Example:
                ``20``.
            offset: Number of newest records to skip. At least 0. The vendor takes 0 if it is not given. Example:
                ``0``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One page of forced liquidations.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 200 rows in one answer.
            Needs api_key and api_secret, or token.
            No live answer was seen. The description follows the vendor's page. Some refusals come from a published
            server whose routes match the page.
            The vendor's general page gives the login token to this path, and the operation's own page a signature.
            Either is sent, the signature if the client has both key and token. The token has not been tried.
            The size in USD may differ from the size in tokens times the mark price, as in the vendor's example.
            The time of a record is text with up to six decimal places; the general page says milliseconds instead.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/unified-margin/liquidations
        """
        return self._client.call(operations.UNIFIED_LIQUIDATIONS, {"limit": limit, "offset": offset}, extra_query)

    def iter_liquidations(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> Walk[models.UnifiedLiquidation]:
        """Every row of :meth:`liquidations`, with as many calls as needed.

        Yields every record that was there when the first page came. New ones may arrive meanwhile: each page begins
        with the last record of the one before, which shows how far the list has moved.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: Records were taken away, pages bring no new one, or their number is not what
                the vendor says.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`liquidations`.
        """
        return self._client.iterate(operations.UNIFIED_LIQUIDATIONS, {}, extra_query, resume=resume)

    def account(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.UnifiedAccount:
        """Equity, margins and status of the unified account.

        Gives the state of the account, computed anew for each request. In isolated mode it shows what the state would
        be if the account were unified.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            State of the unified-margin account.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret, or token.
            No live answer was seen. The description follows the vendor's page. Some refusals come from a published
            server whose routes match the page.
            The vendor's general page gives the login token to this path, and the operation's own page a signature.
            Either is sent, the signature if the client has both key and token. The token has not been tried.
            The numbers of the vendor's example are not consistent with each other. It shows only their form.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/unified-margin/get-account
        """
        return self._client.call(operations.UNIFIED_ACCOUNT, {}, extra_query)

    def risk_simulate(
        self,
        *,
        symbol: str,
        size_usd: Decimal | float | str,
        leverage: int,
        side: PositionSideArgument | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.RiskSimulation:
        """Simulated effect of a new position on the margin.

        Computes the margin ratio and the balance after opening a simulated position, and says whether the exchange
        allows it. Changes nothing.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            size_usd: Value of the position. More than 0. Unit: USD. Example: ``'5000'``.
            leverage: Leverage of the position, at most what the symbol allows. At least 1. Unit: times. Example:
                ``10``.
            side: Direction of the position; it does not change the result. One of ``long``, ``short``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Effect of the simulated position on the account.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret, or token.
            No live answer was seen. The description follows the vendor's page. Some refusals come from a published
            server whose routes match the page.
            The vendor's general page gives the login token to this path, and the operation's own page a signature.
            Either is sent, the signature if the client has both key and token. The token has not been tried.
            The vendor's example of the answer does not belong to its example of the request.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/unified-margin/simulate
        """
        return self._client.call(
            operations.UNIFIED_RISK_SIMULATE,
            {"symbol": symbol, "size_usd": size_usd, "leverage": leverage, "side": side},
            extra_query,
        )


class UnifiedWithResponse(SyncResource):
    """:class:`Unified`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def liquidations(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.UnifiedLiquidations]:
        """Forced liquidations of the account, newest first.

        Like :meth:`Unified.liquidations`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.UNIFIED_LIQUIDATIONS, {"limit": limit, "offset": offset}, extra_query
        )

    def account(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.UnifiedAccount]:
        """Equity, margins and status of the unified account.

        Like :meth:`Unified.account`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.UNIFIED_ACCOUNT, {}, extra_query)

    def risk_simulate(
        self,
        *,
        symbol: str,
        size_usd: Decimal | float | str,
        leverage: int,
        side: PositionSideArgument | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.RiskSimulation]:
        """Simulated effect of a new position on the margin.

        Like :meth:`Unified.risk_simulate`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.UNIFIED_RISK_SIMULATE,
            {"symbol": symbol, "size_usd": size_usd, "leverage": leverage, "side": side},
            extra_query,
        )


class AsyncUnified(AsyncResource):
    """State, history and risk of the unified-margin account."""

    __slots__ = ()

    async def liquidations(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.UnifiedLiquidations:
        """Forced liquidations of the account, newest first.

        Lists positions of the caller that were closed by force in unified mode. While the margin ratio is at or below
        1.05, the exchange closes one position every 2 seconds, the worst loss first, and writes one record for each.
        New records appear at the start of the list, so an earlier offset may lead to rows already seen.

        Args:
            limit: Most records in one answer. From 1 to 200. The vendor takes 20 if it is not given. Example:
                ``20``.
            offset: Number of newest records to skip. At least 0. The vendor takes 0 if it is not given. Example:
                ``0``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One page of forced liquidations.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            At most 200 rows in one answer.
            Needs api_key and api_secret, or token.
            No live answer was seen. The description follows the vendor's page. Some refusals come from a published
            server whose routes match the page.
            The vendor's general page gives the login token to this path, and the operation's own page a signature.
            Either is sent, the signature if the client has both key and token. The token has not been tried.
            The size in USD may differ from the size in tokens times the mark price, as in the vendor's example.
            The time of a record is text with up to six decimal places; the general page says milliseconds instead.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/unified-margin/liquidations
        """
        return await self._client.call(operations.UNIFIED_LIQUIDATIONS, {"limit": limit, "offset": offset}, extra_query)

    def iter_liquidations(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> AsyncWalk[models.UnifiedLiquidation]:
        """Every row of :meth:`liquidations`, with as many calls as needed.

        Yields every record that was there when the first page came. New ones may arrive meanwhile: each page begins
        with the last record of the one before, which shows how far the list has moved.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, each once.

        Raises:
            IncompleteHistoryError: Records were taken away, pages bring no new one, or their number is not what
                the vendor says.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`liquidations`.
        """
        return self._client.iterate(operations.UNIFIED_LIQUIDATIONS, {}, extra_query, resume=resume)

    async def account(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.UnifiedAccount:
        """Equity, margins and status of the unified account.

        Gives the state of the account, computed anew for each request. In isolated mode it shows what the state would
        be if the account were unified.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            State of the unified-margin account.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret, or token.
            No live answer was seen. The description follows the vendor's page. Some refusals come from a published
            server whose routes match the page.
            The vendor's general page gives the login token to this path, and the operation's own page a signature.
            Either is sent, the signature if the client has both key and token. The token has not been tried.
            The numbers of the vendor's example are not consistent with each other. It shows only their form.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/unified-margin/get-account
        """
        return await self._client.call(operations.UNIFIED_ACCOUNT, {}, extra_query)

    async def risk_simulate(
        self,
        *,
        symbol: str,
        size_usd: Decimal | float | str,
        leverage: int,
        side: PositionSideArgument | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.RiskSimulation:
        """Simulated effect of a new position on the margin.

        Computes the margin ratio and the balance after opening a simulated position, and says whether the exchange
        allows it. Changes nothing.

        Args:
            symbol: Market, upper case, without separator. Example: ``'BTCUSDT'``.
            size_usd: Value of the position. More than 0. Unit: USD. Example: ``'5000'``.
            leverage: Leverage of the position, at most what the symbol allows. At least 1. Unit: times. Example:
                ``10``.
            side: Direction of the position; it does not change the result. One of ``long``, ``short``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Effect of the simulated position on the account.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Needs api_key and api_secret, or token.
            No live answer was seen. The description follows the vendor's page. Some refusals come from a published
            server whose routes match the page.
            The vendor's general page gives the login token to this path, and the operation's own page a signature.
            Either is sent, the signature if the client has both key and token. The token has not been tried.
            The vendor's example of the answer does not belong to its example of the request.
            Vendor's page: https://docs.p99.world/futures/usdt-margined/unified-margin/simulate
        """
        return await self._client.call(
            operations.UNIFIED_RISK_SIMULATE,
            {"symbol": symbol, "size_usd": size_usd, "leverage": leverage, "side": side},
            extra_query,
        )


class AsyncUnifiedWithResponse(AsyncResource):
    """:class:`AsyncUnified`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def liquidations(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.UnifiedLiquidations]:
        """Forced liquidations of the account, newest first.

        Like :meth:`AsyncUnified.liquidations`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.UNIFIED_LIQUIDATIONS, {"limit": limit, "offset": offset}, extra_query
        )

    async def account(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.UnifiedAccount]:
        """Equity, margins and status of the unified account.

        Like :meth:`AsyncUnified.account`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.UNIFIED_ACCOUNT, {}, extra_query)

    async def risk_simulate(
        self,
        *,
        symbol: str,
        size_usd: Decimal | float | str,
        leverage: int,
        side: PositionSideArgument | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.RiskSimulation]:
        """Simulated effect of a new position on the margin.

        Like :meth:`AsyncUnified.risk_simulate`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.UNIFIED_RISK_SIMULATE,
            {"symbol": symbol, "size_usd": size_usd, "leverage": leverage, "side": side},
            extra_query,
        )
