"""Clients of CoinGlass API V4."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Never, Self

from perpkit._runtime.client import AsyncClient, SyncClient
from perpkit._runtime.lazy import sibling
from perpkit._runtime.secret import Secret

if TYPE_CHECKING:
    from pathlib import Path

    import httpx

    from perpkit._runtime.call.plans import BeyondHistory
    from perpkit._runtime.description.api import Api
    from perpkit._runtime.timeout import Timeout
    from perpkit.archive import Archive
    from perpkit.hooks import Hooks
    from perpkit.limits import AsyncLimiter, Limiter

    from .resources.account import Account, AccountWithResponse, AsyncAccount, AsyncAccountWithResponse
    from .resources.article import Article, ArticleWithResponse, AsyncArticle, AsyncArticleWithResponse
    from .resources.borrow_interest_rate import (
        AsyncBorrowInterestRate,
        AsyncBorrowInterestRateWithResponse,
        BorrowInterestRate,
        BorrowInterestRateWithResponse,
    )
    from .resources.calendar import AsyncCalendar, AsyncCalendarWithResponse, Calendar, CalendarWithResponse
    from .resources.chain import AsyncChain, AsyncChainWithResponse, Chain, ChainWithResponse
    from .resources.coin import AsyncCoin, AsyncCoinWithResponse, Coin, CoinWithResponse
    from .resources.etf import AsyncEtf, AsyncEtfWithResponse, Etf, EtfWithResponse
    from .resources.exchange import AsyncExchange, AsyncExchangeWithResponse, Exchange, ExchangeWithResponse
    from .resources.futures import AsyncFutures, AsyncFuturesWithResponse, Futures, FuturesWithResponse
    from .resources.grayscale import AsyncGrayscale, AsyncGrayscaleWithResponse, Grayscale, GrayscaleWithResponse
    from .resources.hk_etf import AsyncHkEtf, AsyncHkEtfWithResponse, HkEtf, HkEtfWithResponse
    from .resources.hyperliquid import (
        AsyncHyperliquid,
        AsyncHyperliquidWithResponse,
        Hyperliquid,
        HyperliquidWithResponse,
    )
    from .resources.index import AsyncIndex, AsyncIndexWithResponse, Index, IndexWithResponse
    from .resources.option import AsyncOption, AsyncOptionWithResponse, Option, OptionWithResponse
    from .resources.spot import AsyncSpot, AsyncSpotWithResponse, Spot, SpotWithResponse
    from .resources.stream import AsyncStreams, Streams
    from .types import Plan


class CoinGlass(SyncClient):
    """CoinGlass API V4.

    Market-wide data on crypto derivatives, gathered by CoinGlass from many venues. Every call is a GET with query
    parameters and an API key in a header; every answer is a JSON envelope of `code`, `msg` and `data`.

    Args:
        api_key: API key of the account. It decides the plan and the allowance of requests per minute. Taken from
            the environment variable ``COINGLASS_API_KEY`` if not given.
        http_client: An ``httpx.Client`` of your own (proxies, connection limits); it is never closed here.
        base_url: Address of the API, if not ``https://open-api-v4.coinglass.com``. Must be https, except on
            loopback.
        timeout: Seconds for each part of an attempt, or a :class:`Timeout`: connect 5, read 30, write 30, all 300.
        max_wait: Seconds that a call may wait for the rate limit (120). A longer wait is an error.
        max_retries: Further tries after a failure that may be temporary (2). A request is tried again only if it is
            safe to send it twice.
        retry_seconds: Seconds after which no further try begins (120).
        plan: Plan of the key. Calls that it does not include are refused before a request is sent. It also sets
            the rate limit until an answer names one.
        beyond_history: What to do when a range begins before the history of the plan or of the operation, where
            the vendor silently omits older rows: ``"warn"``, ``"error"`` or ``"ignore"``.
        limiter: What keeps the rate limit. By default, all clients of this process with the same key share one. The
            URL of a Redis (or ``PERPKIT_REDIS_URL``) shares it between processes and machines. ``False`` switches
            it off.
        hooks: :class:`~perpkit.hooks.Hooks` to be called on requests, answers, retries and waits.
        max_body_bytes: Largest answer that is read, after decompression (64 MiB).
        decoding: ``"strict"`` (the default) refuses a payload with a broken row; ``"lenient"`` keeps the good rows
            and returns the broken ones in ``Response.rejected`` and to the hook ``on_rejected``.
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
        http_client: httpx.Client | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_wait: float | None = None,
        max_retries: int | None = None,
        retry_seconds: float | None = None,
        plan: Plan | None = None,
        beyond_history: BeyondHistory | None = None,
        limiter: Limiter | str | Literal[False] | None = None,
        hooks: Hooks | None = None,
        max_body_bytes: int | None = None,
        decoding: Literal["strict", "lenient"] | None = None,
        archive: Archive | str | Path | Literal[False] | None = None,
        **misspelt: Never,
    ) -> None:
        credentials = Secret.sealed({"api_key": api_key})
        del api_key  # a traceback that prints locals shows no key
        super().__init__(
            credentials=credentials,
            http_client=http_client,
            options={
                "base_url": base_url,
                "timeout": timeout,
                "max_wait": max_wait,
                "max_retries": max_retries,
                "retry_seconds": retry_seconds,
                "plan": plan,
                "beyond_history": beyond_history,
                "limiter": limiter,
                "hooks": hooks,
                "max_body_bytes": max_body_bytes,
                "decoding": decoding,
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
        plan: Plan | None = None,
        beyond_history: BeyondHistory | None = None,
        limiter: Limiter | str | Literal[False] | None = None,
        hooks: Hooks | None = None,
        max_body_bytes: int | None = None,
        decoding: Literal["strict", "lenient"] | None = None,
        archive: Archive | str | Path | Literal[False] | None = None,
        **misspelt: Never,
    ) -> Self:
        """Return a copy with other settings. It shares the connections of this client and does not close them.

        Options that are not given keep their values.

        Args:
            base_url: Address of the API, if not ``https://open-api-v4.coinglass.com``. Must be https, except on
                loopback.
            timeout: Seconds for each part of an attempt, or a :class:`Timeout`: connect 5, read 30, write 30, all 300.
            max_wait: Seconds that a call may wait for the rate limit (120). A longer wait is an error.
            max_retries: Further tries after a failure that may be temporary (2). A request is tried again only if it is
                safe to send it twice.
            retry_seconds: Seconds after which no further try begins (120).
            plan: Plan of the key. Calls that it does not include are refused before a request is sent. It also sets
                the rate limit until an answer names one.
            beyond_history: What to do when a range begins before the history of the plan or of the operation, where
                the vendor silently omits older rows: ``"warn"``, ``"error"`` or ``"ignore"``.
            limiter: What keeps the rate limit. By default, all clients of this process with the same key share one. The
                URL of a Redis (or ``PERPKIT_REDIS_URL``) shares it between processes and machines. ``False`` switches
                it off.
            hooks: :class:`~perpkit.hooks.Hooks` to be called on requests, answers, retries and waits.
            max_body_bytes: Largest answer that is read, after decompression (64 MiB).
            decoding: ``"strict"`` (the default) refuses a payload with a broken row; ``"lenient"`` keeps the good rows
                and returns the broken ones in ``Response.rejected`` and to the hook ``on_rejected``.
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
                "plan": plan,
                "beyond_history": beyond_history,
                "limiter": limiter,
                "hooks": hooks,
                "max_body_bytes": max_body_bytes,
                "decoding": decoding,
                "archive": archive,
            },
            misspelt,
        )

    @property
    def with_response(self) -> CoinGlassWithResponse:
        """The same methods, each returning a ``Response`` with payload, status, headers and raw bytes."""
        return CoinGlassWithResponse(self)

    @property
    def account(self) -> Account:
        """The API key itself."""
        from .resources.account import Account

        return Account(self)

    @property
    def article(self) -> Article:
        """News articles on crypto."""
        from .resources.article import Article

        return Article(self)

    @property
    def borrow_interest_rate(self) -> BorrowInterestRate:
        """What borrowing a coin costs."""
        from .resources.borrow_interest_rate import BorrowInterestRate

        return BorrowInterestRate(self)

    @property
    def calendar(self) -> Calendar:
        """Economic figures and when they are published."""
        from .resources.calendar import Calendar

        return Calendar(self)

    @property
    def chain(self) -> Chain:
        """Large transfers on blockchains."""
        from .resources.chain import Chain

        return Chain(self)

    @property
    def coin(self) -> Coin:
        """Tokens that are locked, and when they are unlocked."""
        from .resources.coin import Coin

        return Coin(self)

    @property
    def etf(self) -> Etf:
        """Exchange-traded funds that hold a coin."""
        from .resources.etf import Etf

        return Etf(self)

    @property
    def exchange(self) -> Exchange:
        """Coins that venues hold and move."""
        from .resources.exchange import Exchange

        return Exchange(self)

    @property
    def futures(self) -> Futures:
        """What is listed on which futures venue, and how it trades."""
        from .resources.futures import Futures

        return Futures(self)

    @property
    def grayscale(self) -> Grayscale:
        """Trusts of the asset manager Grayscale."""
        from .resources.grayscale import Grayscale

        return Grayscale(self)

    @property
    def hk_etf(self) -> HkEtf:
        """Exchange-traded funds that are listed in Hong Kong."""
        from .resources.hk_etf import HkEtf

        return HkEtf(self)

    @property
    def hyperliquid(self) -> Hyperliquid:
        """Positions of single wallets at Hyperliquid."""
        from .resources.hyperliquid import Hyperliquid

        return Hyperliquid(self)

    @property
    def index(self) -> Index:
        """Indicators and figures of the whole market, most of them about bitcoin."""
        from .resources.index import Index

        return Index(self)

    @property
    def option(self) -> Option:
        """Options on coins."""
        from .resources.option import Option

        return Option(self)

    @property
    def spot(self) -> Spot:
        """Coins and pairs on spot venues."""
        from .resources.spot import Spot

        return Spot(self)

    @property
    def stream(self) -> Streams:
        """Live liquidations, trades and tickers, pushed by the vendor as they happen."""
        from .resources.stream import Streams

        return Streams(self)


class CoinGlassWithResponse:
    """The resources of :class:`CoinGlass` whose methods return a ``Response``."""

    __slots__ = ("_client",)

    def __init__(self, client: CoinGlass) -> None:
        self._client = client

    @property
    def account(self) -> AccountWithResponse:
        """The API key itself."""
        from .resources.account import AccountWithResponse

        return AccountWithResponse(self._client)

    @property
    def article(self) -> ArticleWithResponse:
        """News articles on crypto."""
        from .resources.article import ArticleWithResponse

        return ArticleWithResponse(self._client)

    @property
    def borrow_interest_rate(self) -> BorrowInterestRateWithResponse:
        """What borrowing a coin costs."""
        from .resources.borrow_interest_rate import BorrowInterestRateWithResponse

        return BorrowInterestRateWithResponse(self._client)

    @property
    def calendar(self) -> CalendarWithResponse:
        """Economic figures and when they are published."""
        from .resources.calendar import CalendarWithResponse

        return CalendarWithResponse(self._client)

    @property
    def chain(self) -> ChainWithResponse:
        """Large transfers on blockchains."""
        from .resources.chain import ChainWithResponse

        return ChainWithResponse(self._client)

    @property
    def coin(self) -> CoinWithResponse:
        """Tokens that are locked, and when they are unlocked."""
        from .resources.coin import CoinWithResponse

        return CoinWithResponse(self._client)

    @property
    def etf(self) -> EtfWithResponse:
        """Exchange-traded funds that hold a coin."""
        from .resources.etf import EtfWithResponse

        return EtfWithResponse(self._client)

    @property
    def exchange(self) -> ExchangeWithResponse:
        """Coins that venues hold and move."""
        from .resources.exchange import ExchangeWithResponse

        return ExchangeWithResponse(self._client)

    @property
    def futures(self) -> FuturesWithResponse:
        """What is listed on which futures venue, and how it trades."""
        from .resources.futures import FuturesWithResponse

        return FuturesWithResponse(self._client)

    @property
    def grayscale(self) -> GrayscaleWithResponse:
        """Trusts of the asset manager Grayscale."""
        from .resources.grayscale import GrayscaleWithResponse

        return GrayscaleWithResponse(self._client)

    @property
    def hk_etf(self) -> HkEtfWithResponse:
        """Exchange-traded funds that are listed in Hong Kong."""
        from .resources.hk_etf import HkEtfWithResponse

        return HkEtfWithResponse(self._client)

    @property
    def hyperliquid(self) -> HyperliquidWithResponse:
        """Positions of single wallets at Hyperliquid."""
        from .resources.hyperliquid import HyperliquidWithResponse

        return HyperliquidWithResponse(self._client)

    @property
    def index(self) -> IndexWithResponse:
        """Indicators and figures of the whole market, most of them about bitcoin."""
        from .resources.index import IndexWithResponse

        return IndexWithResponse(self._client)

    @property
    def option(self) -> OptionWithResponse:
        """Options on coins."""
        from .resources.option import OptionWithResponse

        return OptionWithResponse(self._client)

    @property
    def spot(self) -> SpotWithResponse:
        """Coins and pairs on spot venues."""
        from .resources.spot import SpotWithResponse

        return SpotWithResponse(self._client)


class AsyncCoinGlass(AsyncClient):
    """CoinGlass API V4, asynchronous.

    Market-wide data on crypto derivatives, gathered by CoinGlass from many venues. Every call is a GET with query
    parameters and an API key in a header; every answer is a JSON envelope of `code`, `msg` and `data`.

    Args:
        api_key: API key of the account. It decides the plan and the allowance of requests per minute. Taken from
            the environment variable ``COINGLASS_API_KEY`` if not given.
        http_client: An ``httpx.AsyncClient`` of your own (proxies, connection limits); it is never closed here.
        base_url: Address of the API, if not ``https://open-api-v4.coinglass.com``. Must be https, except on
            loopback.
        timeout: Seconds for each part of an attempt, or a :class:`Timeout`: connect 5, read 30, write 30, all 300.
        max_wait: Seconds that a call may wait for the rate limit (120). A longer wait is an error.
        max_retries: Further tries after a failure that may be temporary (2). A request is tried again only if it is
            safe to send it twice.
        retry_seconds: Seconds after which no further try begins (120).
        plan: Plan of the key. Calls that it does not include are refused before a request is sent. It also sets
            the rate limit until an answer names one.
        beyond_history: What to do when a range begins before the history of the plan or of the operation, where
            the vendor silently omits older rows: ``"warn"``, ``"error"`` or ``"ignore"``.
        limiter: What keeps the rate limit. By default, all clients of this process with the same key share one. The
            URL of a Redis (or ``PERPKIT_REDIS_URL``) shares it between processes and machines. ``False`` switches
            it off.
        hooks: :class:`~perpkit.hooks.Hooks` to be called on requests, answers, retries and waits.
        max_body_bytes: Largest answer that is read, after decompression (64 MiB).
        decoding: ``"strict"`` (the default) refuses a payload with a broken row; ``"lenient"`` keeps the good rows
            and returns the broken ones in ``Response.rejected`` and to the hook ``on_rejected``.
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
        http_client: httpx.AsyncClient | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_wait: float | None = None,
        max_retries: int | None = None,
        retry_seconds: float | None = None,
        plan: Plan | None = None,
        beyond_history: BeyondHistory | None = None,
        limiter: Limiter | AsyncLimiter | str | Literal[False] | None = None,
        hooks: Hooks | None = None,
        max_body_bytes: int | None = None,
        decoding: Literal["strict", "lenient"] | None = None,
        archive: Archive | str | Path | Literal[False] | None = None,
        **misspelt: Never,
    ) -> None:
        credentials = Secret.sealed({"api_key": api_key})
        del api_key  # a traceback that prints locals shows no key
        super().__init__(
            credentials=credentials,
            http_client=http_client,
            options={
                "base_url": base_url,
                "timeout": timeout,
                "max_wait": max_wait,
                "max_retries": max_retries,
                "retry_seconds": retry_seconds,
                "plan": plan,
                "beyond_history": beyond_history,
                "limiter": limiter,
                "hooks": hooks,
                "max_body_bytes": max_body_bytes,
                "decoding": decoding,
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
        plan: Plan | None = None,
        beyond_history: BeyondHistory | None = None,
        limiter: Limiter | AsyncLimiter | str | Literal[False] | None = None,
        hooks: Hooks | None = None,
        max_body_bytes: int | None = None,
        decoding: Literal["strict", "lenient"] | None = None,
        archive: Archive | str | Path | Literal[False] | None = None,
        **misspelt: Never,
    ) -> Self:
        """Return a copy with other settings. It shares the connections of this client and does not close them.

        Options that are not given keep their values.

        Args:
            base_url: Address of the API, if not ``https://open-api-v4.coinglass.com``. Must be https, except on
                loopback.
            timeout: Seconds for each part of an attempt, or a :class:`Timeout`: connect 5, read 30, write 30, all 300.
            max_wait: Seconds that a call may wait for the rate limit (120). A longer wait is an error.
            max_retries: Further tries after a failure that may be temporary (2). A request is tried again only if it is
                safe to send it twice.
            retry_seconds: Seconds after which no further try begins (120).
            plan: Plan of the key. Calls that it does not include are refused before a request is sent. It also sets
                the rate limit until an answer names one.
            beyond_history: What to do when a range begins before the history of the plan or of the operation, where
                the vendor silently omits older rows: ``"warn"``, ``"error"`` or ``"ignore"``.
            limiter: What keeps the rate limit. By default, all clients of this process with the same key share one. The
                URL of a Redis (or ``PERPKIT_REDIS_URL``) shares it between processes and machines. ``False`` switches
                it off.
            hooks: :class:`~perpkit.hooks.Hooks` to be called on requests, answers, retries and waits.
            max_body_bytes: Largest answer that is read, after decompression (64 MiB).
            decoding: ``"strict"`` (the default) refuses a payload with a broken row; ``"lenient"`` keeps the good rows
                and returns the broken ones in ``Response.rejected`` and to the hook ``on_rejected``.
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
                "plan": plan,
                "beyond_history": beyond_history,
                "limiter": limiter,
                "hooks": hooks,
                "max_body_bytes": max_body_bytes,
                "decoding": decoding,
                "archive": archive,
            },
            misspelt,
        )

    @property
    def with_response(self) -> AsyncCoinGlassWithResponse:
        """The same methods, each returning a ``Response`` with payload, status, headers and raw bytes."""
        return AsyncCoinGlassWithResponse(self)

    @property
    def account(self) -> AsyncAccount:
        """The API key itself."""
        from .resources.account import AsyncAccount

        return AsyncAccount(self)

    @property
    def article(self) -> AsyncArticle:
        """News articles on crypto."""
        from .resources.article import AsyncArticle

        return AsyncArticle(self)

    @property
    def borrow_interest_rate(self) -> AsyncBorrowInterestRate:
        """What borrowing a coin costs."""
        from .resources.borrow_interest_rate import AsyncBorrowInterestRate

        return AsyncBorrowInterestRate(self)

    @property
    def calendar(self) -> AsyncCalendar:
        """Economic figures and when they are published."""
        from .resources.calendar import AsyncCalendar

        return AsyncCalendar(self)

    @property
    def chain(self) -> AsyncChain:
        """Large transfers on blockchains."""
        from .resources.chain import AsyncChain

        return AsyncChain(self)

    @property
    def coin(self) -> AsyncCoin:
        """Tokens that are locked, and when they are unlocked."""
        from .resources.coin import AsyncCoin

        return AsyncCoin(self)

    @property
    def etf(self) -> AsyncEtf:
        """Exchange-traded funds that hold a coin."""
        from .resources.etf import AsyncEtf

        return AsyncEtf(self)

    @property
    def exchange(self) -> AsyncExchange:
        """Coins that venues hold and move."""
        from .resources.exchange import AsyncExchange

        return AsyncExchange(self)

    @property
    def futures(self) -> AsyncFutures:
        """What is listed on which futures venue, and how it trades."""
        from .resources.futures import AsyncFutures

        return AsyncFutures(self)

    @property
    def grayscale(self) -> AsyncGrayscale:
        """Trusts of the asset manager Grayscale."""
        from .resources.grayscale import AsyncGrayscale

        return AsyncGrayscale(self)

    @property
    def hk_etf(self) -> AsyncHkEtf:
        """Exchange-traded funds that are listed in Hong Kong."""
        from .resources.hk_etf import AsyncHkEtf

        return AsyncHkEtf(self)

    @property
    def hyperliquid(self) -> AsyncHyperliquid:
        """Positions of single wallets at Hyperliquid."""
        from .resources.hyperliquid import AsyncHyperliquid

        return AsyncHyperliquid(self)

    @property
    def index(self) -> AsyncIndex:
        """Indicators and figures of the whole market, most of them about bitcoin."""
        from .resources.index import AsyncIndex

        return AsyncIndex(self)

    @property
    def option(self) -> AsyncOption:
        """Options on coins."""
        from .resources.option import AsyncOption

        return AsyncOption(self)

    @property
    def spot(self) -> AsyncSpot:
        """Coins and pairs on spot venues."""
        from .resources.spot import AsyncSpot

        return AsyncSpot(self)

    @property
    def stream(self) -> AsyncStreams:
        """Live liquidations, trades and tickers, pushed by the vendor as they happen."""
        from .resources.stream import AsyncStreams

        return AsyncStreams(self)


class AsyncCoinGlassWithResponse:
    """The resources of :class:`AsyncCoinGlass` whose methods return a ``Response``."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCoinGlass) -> None:
        self._client = client

    @property
    def account(self) -> AsyncAccountWithResponse:
        """The API key itself."""
        from .resources.account import AsyncAccountWithResponse

        return AsyncAccountWithResponse(self._client)

    @property
    def article(self) -> AsyncArticleWithResponse:
        """News articles on crypto."""
        from .resources.article import AsyncArticleWithResponse

        return AsyncArticleWithResponse(self._client)

    @property
    def borrow_interest_rate(self) -> AsyncBorrowInterestRateWithResponse:
        """What borrowing a coin costs."""
        from .resources.borrow_interest_rate import AsyncBorrowInterestRateWithResponse

        return AsyncBorrowInterestRateWithResponse(self._client)

    @property
    def calendar(self) -> AsyncCalendarWithResponse:
        """Economic figures and when they are published."""
        from .resources.calendar import AsyncCalendarWithResponse

        return AsyncCalendarWithResponse(self._client)

    @property
    def chain(self) -> AsyncChainWithResponse:
        """Large transfers on blockchains."""
        from .resources.chain import AsyncChainWithResponse

        return AsyncChainWithResponse(self._client)

    @property
    def coin(self) -> AsyncCoinWithResponse:
        """Tokens that are locked, and when they are unlocked."""
        from .resources.coin import AsyncCoinWithResponse

        return AsyncCoinWithResponse(self._client)

    @property
    def etf(self) -> AsyncEtfWithResponse:
        """Exchange-traded funds that hold a coin."""
        from .resources.etf import AsyncEtfWithResponse

        return AsyncEtfWithResponse(self._client)

    @property
    def exchange(self) -> AsyncExchangeWithResponse:
        """Coins that venues hold and move."""
        from .resources.exchange import AsyncExchangeWithResponse

        return AsyncExchangeWithResponse(self._client)

    @property
    def futures(self) -> AsyncFuturesWithResponse:
        """What is listed on which futures venue, and how it trades."""
        from .resources.futures import AsyncFuturesWithResponse

        return AsyncFuturesWithResponse(self._client)

    @property
    def grayscale(self) -> AsyncGrayscaleWithResponse:
        """Trusts of the asset manager Grayscale."""
        from .resources.grayscale import AsyncGrayscaleWithResponse

        return AsyncGrayscaleWithResponse(self._client)

    @property
    def hk_etf(self) -> AsyncHkEtfWithResponse:
        """Exchange-traded funds that are listed in Hong Kong."""
        from .resources.hk_etf import AsyncHkEtfWithResponse

        return AsyncHkEtfWithResponse(self._client)

    @property
    def hyperliquid(self) -> AsyncHyperliquidWithResponse:
        """Positions of single wallets at Hyperliquid."""
        from .resources.hyperliquid import AsyncHyperliquidWithResponse

        return AsyncHyperliquidWithResponse(self._client)

    @property
    def index(self) -> AsyncIndexWithResponse:
        """Indicators and figures of the whole market, most of them about bitcoin."""
        from .resources.index import AsyncIndexWithResponse

        return AsyncIndexWithResponse(self._client)

    @property
    def option(self) -> AsyncOptionWithResponse:
        """Options on coins."""
        from .resources.option import AsyncOptionWithResponse

        return AsyncOptionWithResponse(self._client)

    @property
    def spot(self) -> AsyncSpotWithResponse:
        """Coins and pairs on spot venues."""
        from .resources.spot import AsyncSpotWithResponse

        return AsyncSpotWithResponse(self._client)
