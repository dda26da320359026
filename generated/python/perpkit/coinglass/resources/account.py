"""The API key itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import account as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response

    from .. import models


class Account(SyncResource):
    """The API key itself."""

    __slots__ = ()

    def subscription(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Subscription:
        """Plan of the API key.

        Which plan the key belongs to and when it ends. Every plan includes this call, so use it to find out whether a
        key is bad or its plan too low.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Subscription of the API key.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            The vendor marks it "Limited" for every plan and does not say what that means.
            The documents show only one name of a plan, PROFESSIONAL.
            Vendor's page: https://github.com/coinglass-official/coinglass-api-skills
        """
        return self._client.call(operations.USER_ACCOUNT_SUBSCRIPTION, {}, extra_query)


class AccountWithResponse(SyncResource):
    """:class:`Account`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def subscription(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Subscription]:
        """Plan of the API key.

        Like :meth:`Account.subscription`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(operations.USER_ACCOUNT_SUBSCRIPTION, {}, extra_query)


class AsyncAccount(AsyncResource):
    """The API key itself."""

    __slots__ = ()

    async def subscription(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> models.Subscription:
        """Plan of the API key.

        Which plan the key belongs to and when it ends. Every plan includes this call, so use it to find out whether a
        key is bad or its plan too low.

        Args:
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            Subscription of the API key.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            The vendor marks it "Limited" for every plan and does not say what that means.
            The documents show only one name of a plan, PROFESSIONAL.
            Vendor's page: https://github.com/coinglass-official/coinglass-api-skills
        """
        return await self._client.call(operations.USER_ACCOUNT_SUBSCRIPTION, {}, extra_query)


class AsyncAccountWithResponse(AsyncResource):
    """:class:`AsyncAccount`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def subscription(
        self,
        *,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[models.Subscription]:
        """Plan of the API key.

        Like :meth:`AsyncAccount.subscription`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(operations.USER_ACCOUNT_SUBSCRIPTION, {}, extra_query)
