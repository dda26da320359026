"""Clients of ZTDX."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Never, Self

from perpkit._runtime.client import AsyncClient, SyncClient
from perpkit._runtime.lazy import sibling
from perpkit._runtime.secret import Secret

if TYPE_CHECKING:
    from pathlib import Path

    import httpx

    from perpkit._runtime.description.api import Api
    from perpkit._runtime.timeout import Timeout
    from perpkit.archive import Archive
    from perpkit.hooks import Hooks
    from perpkit.limits import AsyncLimiter, Limiter

    from .resources.account import Account, AccountWithResponse, AsyncAccount, AsyncAccountWithResponse
    from .resources.market import AsyncMarket, AsyncMarketWithResponse, Market, MarketWithResponse
    from .resources.stream import AsyncStreams, Streams
    from .resources.trade import AsyncTrade, AsyncTradeWithResponse, Trade, TradeWithResponse
    from .resources.unified import AsyncUnified, AsyncUnifiedWithResponse, Unified, UnifiedWithResponse


class Ztdx(SyncClient):
    """ZTDX.

    REST interface of the ZTDX perpetual exchange: market data, account, orders and the unified-margin account. Market
    data needs no key. Other requests carry an API key in a header and an HMAC-SHA256 signature in the query; the
    operations of unified margin also take a login token. Amounts are decimal numbers in strings with up to 18 places.
    Collateral is USDT, and the vendor counts one USDT as one USD.

    Args:
        api_key: API key of the account. Taken from the environment variable ``ZTDX_API_KEY`` if not given.
        api_secret: HMAC-SHA256 in lower-case hex over the query as sent, without this parameter, followed by the
            body as sent. Taken from the environment variable ``ZTDX_API_SECRET`` if not given.
        token: Token of a login, for the operations of unified margin, if no key is used; it expires. Taken from
            the environment variable ``ZTDX_TOKEN`` if not given.
        http_client: An ``httpx.Client`` of your own (proxies, connection limits); it is never closed here.
        base_url: Address of the API, if not ``https://api.ztdx.io``. Must be https, except on loopback.
        timeout: Seconds for each part of an attempt, or a :class:`Timeout`: connect 5, read 30, write 30, all 300.
        max_wait: Seconds that a call may wait for the rate limit (120). A longer wait is an error.
        max_retries: Further tries after a failure that may be temporary (2). A request is tried again only if it is
            safe to send it twice.
        retry_seconds: Seconds after which no further try begins (120).
        limiter: What keeps the rate limit. By default, all clients of this process with the same key share one. The
            URL of a Redis (or ``PERPKIT_REDIS_URL``) shares it between processes and machines. ``False`` switches
            it off.
        hooks: :class:`~perpkit.hooks.Hooks` to be called on requests, answers, retries and waits.
        max_body_bytes: Largest answer that is read, after decompression (64 MiB).
        decoding: ``"strict"`` (the default) refuses a payload with a broken row; ``"lenient"`` keeps the good rows
            and returns the broken ones in ``Response.rejected`` and to the hook ``on_rejected``.
        recv_window: Milliseconds for which a signed request stays valid, at most 60000. If not given, the
            vendor's default is used.
        archive: An archive (:mod:`perpkit.archive`) or its folder. Closed windows of histories are read from it,
            and only the rest is asked. ``False`` switches it off.

    Raises:
        ConfigurationError: A credential is missing, or an option is not valid.
    """

    api: ClassVar[Api] = sibling(__name__, "api", "API")

    def __init__(
        self,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        token: str | None = None,
        http_client: httpx.Client | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_wait: float | None = None,
        max_retries: int | None = None,
        retry_seconds: float | None = None,
        limiter: Limiter | str | Literal[False] | None = None,
        hooks: Hooks | None = None,
        max_body_bytes: int | None = None,
        decoding: Literal["strict", "lenient"] | None = None,
        recv_window: int | None = None,
        archive: Archive | str | Path | Literal[False] | None = None,
        **misspelt: Never,
    ) -> None:
        credentials = Secret.sealed({"api_key": api_key, "api_secret": api_secret, "token": token})
        del api_key, api_secret, token  # a traceback that prints locals shows no key
        super().__init__(
            credentials=credentials,
            http_client=http_client,
            options={
                "base_url": base_url,
                "timeout": timeout,
                "max_wait": max_wait,
                "max_retries": max_retries,
                "retry_seconds": retry_seconds,
                "limiter": limiter,
                "hooks": hooks,
                "max_body_bytes": max_body_bytes,
                "decoding": decoding,
                "recv_window": recv_window,
                "archive": archive,
            },
            misspelt=misspelt,
        )

    def with_options(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_wait: float | None = None,
        max_retries: int | None = None,
        retry_seconds: float | None = None,
        limiter: Limiter | str | Literal[False] | None = None,
        hooks: Hooks | None = None,
        max_body_bytes: int | None = None,
        decoding: Literal["strict", "lenient"] | None = None,
        recv_window: int | None = None,
        archive: Archive | str | Path | Literal[False] | None = None,
        **misspelt: Never,
    ) -> Self:
        """Return a copy with other settings. It shares the connections of this client and does not close them.

        Options that are not given keep their values.

        Args:
            base_url: Address of the API, if not ``https://api.ztdx.io``. Must be https, except on loopback.
            timeout: Seconds for each part of an attempt, or a :class:`Timeout`: connect 5, read 30, write 30, all 300.
            max_wait: Seconds that a call may wait for the rate limit (120). A longer wait is an error.
            max_retries: Further tries after a failure that may be temporary (2). A request is tried again only if it is
                safe to send it twice.
            retry_seconds: Seconds after which no further try begins (120).
            limiter: What keeps the rate limit. By default, all clients of this process with the same key share one. The
                URL of a Redis (or ``PERPKIT_REDIS_URL``) shares it between processes and machines. ``False`` switches
                it off.
            hooks: :class:`~perpkit.hooks.Hooks` to be called on requests, answers, retries and waits.
            max_body_bytes: Largest answer that is read, after decompression (64 MiB).
            decoding: ``"strict"`` (the default) refuses a payload with a broken row; ``"lenient"`` keeps the good rows
                and returns the broken ones in ``Response.rejected`` and to the hook ``on_rejected``.
            recv_window: Milliseconds for which a signed request stays valid, at most 60000. If not given, the
                vendor's default is used.
            archive: An archive (:mod:`perpkit.archive`) or its folder. Closed windows of histories are read from it,
                and only the rest is asked. ``False`` switches it off.
            **misspelt: Refused; names an option that does not exist.

        Raises:
            ConfigurationError: An option cannot be used.
            TypeError: There is no option of that name.
        """
        return self._changed(
            {
                "base_url": base_url,
                "timeout": timeout,
                "max_wait": max_wait,
                "max_retries": max_retries,
                "retry_seconds": retry_seconds,
                "limiter": limiter,
                "hooks": hooks,
                "max_body_bytes": max_body_bytes,
                "decoding": decoding,
                "recv_window": recv_window,
                "archive": archive,
            },
            misspelt,
        )

    @property
    def with_response(self) -> ZtdxWithResponse:
        """The same methods, each returning a ``Response`` with payload, status, headers and raw bytes."""
        return ZtdxWithResponse(self)

    @property
    def account(self) -> Account:
        """Settings of the account."""
        from .resources.account import Account

        return Account(self)

    @property
    def market(self) -> Market:
        """Markets, prices, order book, funding rates and open interest. Needs no key."""
        from .resources.market import Market

        return Market(self)

    @property
    def trade(self) -> Trade:
        """Orders, positions, leverage and forced closings of the account."""
        from .resources.trade import Trade

        return Trade(self)

    @property
    def unified(self) -> Unified:
        """State, history and risk of the unified-margin account."""
        from .resources.unified import Unified

        return Unified(self)

    @property
    def stream(self) -> Streams:
        """Live market data and account events, pushed by the exchange as they happen."""
        from .resources.stream import Streams

        return Streams(self)


class ZtdxWithResponse:
    """The resources of :class:`Ztdx` whose methods return a ``Response``."""

    __slots__ = ("_client",)

    def __init__(self, client: Ztdx) -> None:
        self._client = client

    @property
    def account(self) -> AccountWithResponse:
        """Settings of the account."""
        from .resources.account import AccountWithResponse

        return AccountWithResponse(self._client)

    @property
    def market(self) -> MarketWithResponse:
        """Markets, prices, order book, funding rates and open interest. Needs no key."""
        from .resources.market import MarketWithResponse

        return MarketWithResponse(self._client)

    @property
    def trade(self) -> TradeWithResponse:
        """Orders, positions, leverage and forced closings of the account."""
        from .resources.trade import TradeWithResponse

        return TradeWithResponse(self._client)

    @property
    def unified(self) -> UnifiedWithResponse:
        """State, history and risk of the unified-margin account."""
        from .resources.unified import UnifiedWithResponse

        return UnifiedWithResponse(self._client)


class AsyncZtdx(AsyncClient):
    """ZTDX, asynchronous.

    REST interface of the ZTDX perpetual exchange: market data, account, orders and the unified-margin account. Market
    data needs no key. Other requests carry an API key in a header and an HMAC-SHA256 signature in the query; the
    operations of unified margin also take a login token. Amounts are decimal numbers in strings with up to 18 places.
    Collateral is USDT, and the vendor counts one USDT as one USD.

    Args:
        api_key: API key of the account. Taken from the environment variable ``ZTDX_API_KEY`` if not given.
        api_secret: HMAC-SHA256 in lower-case hex over the query as sent, without this parameter, followed by the
            body as sent. Taken from the environment variable ``ZTDX_API_SECRET`` if not given.
        token: Token of a login, for the operations of unified margin, if no key is used; it expires. Taken from
            the environment variable ``ZTDX_TOKEN`` if not given.
        http_client: An ``httpx.AsyncClient`` of your own (proxies, connection limits); it is never closed here.
        base_url: Address of the API, if not ``https://api.ztdx.io``. Must be https, except on loopback.
        timeout: Seconds for each part of an attempt, or a :class:`Timeout`: connect 5, read 30, write 30, all 300.
        max_wait: Seconds that a call may wait for the rate limit (120). A longer wait is an error.
        max_retries: Further tries after a failure that may be temporary (2). A request is tried again only if it is
            safe to send it twice.
        retry_seconds: Seconds after which no further try begins (120).
        limiter: What keeps the rate limit. By default, all clients of this process with the same key share one. The
            URL of a Redis (or ``PERPKIT_REDIS_URL``) shares it between processes and machines. ``False`` switches
            it off.
        hooks: :class:`~perpkit.hooks.Hooks` to be called on requests, answers, retries and waits.
        max_body_bytes: Largest answer that is read, after decompression (64 MiB).
        decoding: ``"strict"`` (the default) refuses a payload with a broken row; ``"lenient"`` keeps the good rows
            and returns the broken ones in ``Response.rejected`` and to the hook ``on_rejected``.
        recv_window: Milliseconds for which a signed request stays valid, at most 60000. If not given, the
            vendor's default is used.
        archive: An archive (:mod:`perpkit.archive`) or its folder. Closed windows of histories are read from it,
            and only the rest is asked. ``False`` switches it off.

    Raises:
        ConfigurationError: A credential is missing, or an option is not valid.
    """

    api: ClassVar[Api] = sibling(__name__, "api", "API")

    def __init__(
        self,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        token: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_wait: float | None = None,
        max_retries: int | None = None,
        retry_seconds: float | None = None,
        limiter: Limiter | AsyncLimiter | str | Literal[False] | None = None,
        hooks: Hooks | None = None,
        max_body_bytes: int | None = None,
        decoding: Literal["strict", "lenient"] | None = None,
        recv_window: int | None = None,
        archive: Archive | str | Path | Literal[False] | None = None,
        **misspelt: Never,
    ) -> None:
        credentials = Secret.sealed({"api_key": api_key, "api_secret": api_secret, "token": token})
        del api_key, api_secret, token  # a traceback that prints locals shows no key
        super().__init__(
            credentials=credentials,
            http_client=http_client,
            options={
                "base_url": base_url,
                "timeout": timeout,
                "max_wait": max_wait,
                "max_retries": max_retries,
                "retry_seconds": retry_seconds,
                "limiter": limiter,
                "hooks": hooks,
                "max_body_bytes": max_body_bytes,
                "decoding": decoding,
                "recv_window": recv_window,
                "archive": archive,
            },
            misspelt=misspelt,
        )

    def with_options(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_wait: float | None = None,
        max_retries: int | None = None,
        retry_seconds: float | None = None,
        limiter: Limiter | AsyncLimiter | str | Literal[False] | None = None,
        hooks: Hooks | None = None,
        max_body_bytes: int | None = None,
        decoding: Literal["strict", "lenient"] | None = None,
        recv_window: int | None = None,
        archive: Archive | str | Path | Literal[False] | None = None,
        **misspelt: Never,
    ) -> Self:
        """Return a copy with other settings. It shares the connections of this client and does not close them.

        Options that are not given keep their values.

        Args:
            base_url: Address of the API, if not ``https://api.ztdx.io``. Must be https, except on loopback.
            timeout: Seconds for each part of an attempt, or a :class:`Timeout`: connect 5, read 30, write 30, all 300.
            max_wait: Seconds that a call may wait for the rate limit (120). A longer wait is an error.
            max_retries: Further tries after a failure that may be temporary (2). A request is tried again only if it is
                safe to send it twice.
            retry_seconds: Seconds after which no further try begins (120).
            limiter: What keeps the rate limit. By default, all clients of this process with the same key share one. The
                URL of a Redis (or ``PERPKIT_REDIS_URL``) shares it between processes and machines. ``False`` switches
                it off.
            hooks: :class:`~perpkit.hooks.Hooks` to be called on requests, answers, retries and waits.
            max_body_bytes: Largest answer that is read, after decompression (64 MiB).
            decoding: ``"strict"`` (the default) refuses a payload with a broken row; ``"lenient"`` keeps the good rows
                and returns the broken ones in ``Response.rejected`` and to the hook ``on_rejected``.
            recv_window: Milliseconds for which a signed request stays valid, at most 60000. If not given, the
                vendor's default is used.
            archive: An archive (:mod:`perpkit.archive`) or its folder. Closed windows of histories are read from it,
                and only the rest is asked. ``False`` switches it off.
            **misspelt: Refused; names an option that does not exist.

        Raises:
            ConfigurationError: An option cannot be used.
            TypeError: There is no option of that name.
        """
        return self._changed(
            {
                "base_url": base_url,
                "timeout": timeout,
                "max_wait": max_wait,
                "max_retries": max_retries,
                "retry_seconds": retry_seconds,
                "limiter": limiter,
                "hooks": hooks,
                "max_body_bytes": max_body_bytes,
                "decoding": decoding,
                "recv_window": recv_window,
                "archive": archive,
            },
            misspelt,
        )

    @property
    def with_response(self) -> AsyncZtdxWithResponse:
        """The same methods, each returning a ``Response`` with payload, status, headers and raw bytes."""
        return AsyncZtdxWithResponse(self)

    @property
    def account(self) -> AsyncAccount:
        """Settings of the account."""
        from .resources.account import AsyncAccount

        return AsyncAccount(self)

    @property
    def market(self) -> AsyncMarket:
        """Markets, prices, order book, funding rates and open interest. Needs no key."""
        from .resources.market import AsyncMarket

        return AsyncMarket(self)

    @property
    def trade(self) -> AsyncTrade:
        """Orders, positions, leverage and forced closings of the account."""
        from .resources.trade import AsyncTrade

        return AsyncTrade(self)

    @property
    def unified(self) -> AsyncUnified:
        """State, history and risk of the unified-margin account."""
        from .resources.unified import AsyncUnified

        return AsyncUnified(self)

    @property
    def stream(self) -> AsyncStreams:
        """Live market data and account events, pushed by the exchange as they happen."""
        from .resources.stream import AsyncStreams

        return AsyncStreams(self)


class AsyncZtdxWithResponse:
    """The resources of :class:`AsyncZtdx` whose methods return a ``Response``."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncZtdx) -> None:
        self._client = client

    @property
    def account(self) -> AsyncAccountWithResponse:
        """Settings of the account."""
        from .resources.account import AsyncAccountWithResponse

        return AsyncAccountWithResponse(self._client)

    @property
    def market(self) -> AsyncMarketWithResponse:
        """Markets, prices, order book, funding rates and open interest. Needs no key."""
        from .resources.market import AsyncMarketWithResponse

        return AsyncMarketWithResponse(self._client)

    @property
    def trade(self) -> AsyncTradeWithResponse:
        """Orders, positions, leverage and forced closings of the account."""
        from .resources.trade import AsyncTradeWithResponse

        return AsyncTradeWithResponse(self._client)

    @property
    def unified(self) -> AsyncUnifiedWithResponse:
        """State, history and risk of the unified-margin account."""
        from .resources.unified import AsyncUnifiedWithResponse

        return AsyncUnifiedWithResponse(self._client)
