"""Coins that venues hold and move."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import exchange as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from .exchange_assets_transparency import (
        AsyncExchangeAssetsTransparency,
        AsyncExchangeAssetsTransparencyWithResponse,
        ExchangeAssetsTransparency,
        ExchangeAssetsTransparencyWithResponse,
    )
    from .exchange_balance import (
        AsyncExchangeBalance,
        AsyncExchangeBalanceWithResponse,
        ExchangeBalance,
        ExchangeBalanceWithResponse,
    )
    from .exchange_chain import (
        AsyncExchangeChain,
        AsyncExchangeChainWithResponse,
        ExchangeChain,
        ExchangeChainWithResponse,
    )


class Exchange(SyncResource):
    """Coins that venues hold and move."""

    __slots__ = ()

    @property
    def assets_transparency(self) -> ExchangeAssetsTransparency:
        """What venues hold by their known wallets."""
        from .exchange_assets_transparency import ExchangeAssetsTransparency

        return ExchangeAssetsTransparency(self._client)

    @property
    def balance(self) -> ExchangeBalance:
        """How much of a coin each venue holds."""
        from .exchange_balance import ExchangeBalance

        return ExchangeBalance(self._client)

    @property
    def chain(self) -> ExchangeChain:
        """What venues do on blockchains."""
        from .exchange_chain import ExchangeChain

        return ExchangeChain(self._client)

    def assets(
        self,
        *,
        exchange: str,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeAsset]:
        """Wallets of one venue.

        The known wallets of one venue, with what each holds of a coin: one row for each wallet and coin, page by
        page.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Number of the page. From 1 to 1,000,000. The vendor takes 1 if it is not given. Example: ``1``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each wallet and coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every hour.
            No live answer was seen. The description follows the vendor's page.
            The page does not say how many rows a page has if `per_page` is not given, nor how many it may have.
            The page refers to the list of futures venues. Whether the wallets of all of them are known is not stated.
            Vendor's page: https://docs.coinglass.com/reference/exchange-assets
        """
        return self._client.call(
            operations.EXCHANGE_ASSETS, {"exchange": exchange, "per_page": per_page, "page": page}, extra_query
        )

    def iter_assets(
        self,
        *,
        exchange: str,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> Walk[models.ExchangeAsset]:
        """Every row of :meth:`assets`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once, if
        none of its values changed. The vendor numbers pages of the list as it is at each call: a row that leaves it
        lets another one be missed.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Page to begin with; the first one if not given.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, in the vendor's order.

        Raises:
            IncompleteHistoryError: Page after page brings no new row, and the list does not end. Or the list no
                longer has the row after which to go on.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`assets`.
        """
        return self._client.iterate(
            operations.EXCHANGE_ASSETS,
            {"exchange": exchange, "per_page": per_page, "page": page},
            extra_query,
            resume=resume,
        )


class ExchangeWithResponse(SyncResource):
    """:class:`Exchange`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def assets_transparency(self) -> ExchangeAssetsTransparencyWithResponse:
        """What venues hold by their known wallets."""
        from .exchange_assets_transparency import ExchangeAssetsTransparencyWithResponse

        return ExchangeAssetsTransparencyWithResponse(self._client)

    @property
    def balance(self) -> ExchangeBalanceWithResponse:
        """How much of a coin each venue holds."""
        from .exchange_balance import ExchangeBalanceWithResponse

        return ExchangeBalanceWithResponse(self._client)

    @property
    def chain(self) -> ExchangeChainWithResponse:
        """What venues do on blockchains."""
        from .exchange_chain import ExchangeChainWithResponse

        return ExchangeChainWithResponse(self._client)

    def assets(
        self,
        *,
        exchange: str,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeAsset]]:
        """Wallets of one venue.

        Like :meth:`Exchange.assets`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.EXCHANGE_ASSETS, {"exchange": exchange, "per_page": per_page, "page": page}, extra_query
        )


class AsyncExchange(AsyncResource):
    """Coins that venues hold and move."""

    __slots__ = ()

    @property
    def assets_transparency(self) -> AsyncExchangeAssetsTransparency:
        """What venues hold by their known wallets."""
        from .exchange_assets_transparency import AsyncExchangeAssetsTransparency

        return AsyncExchangeAssetsTransparency(self._client)

    @property
    def balance(self) -> AsyncExchangeBalance:
        """How much of a coin each venue holds."""
        from .exchange_balance import AsyncExchangeBalance

        return AsyncExchangeBalance(self._client)

    @property
    def chain(self) -> AsyncExchangeChain:
        """What venues do on blockchains."""
        from .exchange_chain import AsyncExchangeChain

        return AsyncExchangeChain(self._client)

    async def assets(
        self,
        *,
        exchange: str,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.ExchangeAsset]:
        """Wallets of one venue.

        The known wallets of one venue, with what each holds of a coin: one row for each wallet and coin, page by
        page.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Number of the page. From 1 to 1,000,000. The vendor takes 1 if it is not given. Example: ``1``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each wallet and coin.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Hobbyist, Startup, Standard, Professional, Enterprise.
            Refreshed every hour.
            No live answer was seen. The description follows the vendor's page.
            The page does not say how many rows a page has if `per_page` is not given, nor how many it may have.
            The page refers to the list of futures venues. Whether the wallets of all of them are known is not stated.
            Vendor's page: https://docs.coinglass.com/reference/exchange-assets
        """
        return await self._client.call(
            operations.EXCHANGE_ASSETS, {"exchange": exchange, "per_page": per_page, "page": page}, extra_query
        )

    def iter_assets(
        self,
        *,
        exchange: str,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> AsyncWalk[models.ExchangeAsset]:
        """Every row of :meth:`assets`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once, if
        none of its values changed. The vendor numbers pages of the list as it is at each call: a row that leaves it
        lets another one be missed.

        Args:
            exchange: Name of the futures venue, spelt as `cg.futures.supported_exchanges()` lists it. Example:
                ``'Binance'``.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            page: Page to begin with; the first one if not given.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.
            resume: What ``token()`` of an earlier iterator returned. The walk goes on after the row that came
                last then, and ends where that one would have ended. The other arguments must be the same.

        Yields:
            One row after the other, in the vendor's order.

        Raises:
            IncompleteHistoryError: Page after page brings no new row, and the list does not end. Or the list no
                longer has the row after which to go on.
            ParameterError: An argument is missing or not allowed; nothing was sent.
            PerpkitError: The same errors as :meth:`assets`.
        """
        return self._client.iterate(
            operations.EXCHANGE_ASSETS,
            {"exchange": exchange, "per_page": per_page, "page": page},
            extra_query,
            resume=resume,
        )


class AsyncExchangeWithResponse(AsyncResource):
    """:class:`AsyncExchange`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    @property
    def assets_transparency(self) -> AsyncExchangeAssetsTransparencyWithResponse:
        """What venues hold by their known wallets."""
        from .exchange_assets_transparency import AsyncExchangeAssetsTransparencyWithResponse

        return AsyncExchangeAssetsTransparencyWithResponse(self._client)

    @property
    def balance(self) -> AsyncExchangeBalanceWithResponse:
        """How much of a coin each venue holds."""
        from .exchange_balance import AsyncExchangeBalanceWithResponse

        return AsyncExchangeBalanceWithResponse(self._client)

    @property
    def chain(self) -> AsyncExchangeChainWithResponse:
        """What venues do on blockchains."""
        from .exchange_chain import AsyncExchangeChainWithResponse

        return AsyncExchangeChainWithResponse(self._client)

    async def assets(
        self,
        *,
        exchange: str,
        per_page: int | None = None,
        page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.ExchangeAsset]]:
        """Wallets of one venue.

        Like :meth:`AsyncExchange.assets`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.EXCHANGE_ASSETS, {"exchange": exchange, "per_page": per_page, "page": page}, extra_query
        )
