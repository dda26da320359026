"""Settings of the account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import account as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response

    from .. import models
    from ..types import MarginModeArgument


class Account(SyncResource):
    """Settings of the account."""

    __slots__ = ()

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
