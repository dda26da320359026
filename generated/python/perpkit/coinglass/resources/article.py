"""News articles on crypto."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import article as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When
    from perpkit._runtime.walk import AsyncWalk, Walk

    from .. import models
    from ..types import ArticleLanguage


class Article(SyncResource):
    """News articles on crypto."""

    __slots__ = ()

    def list(
        self,
        *,
        start_time: When | None = None,
        end_time: When | None = None,
        language: ArticleLanguage | None = None,
        page: int | None = None,
        per_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.Article]:
        """News articles.

        News articles of several publishers: one row for each article, with its text, page by page.

        Args:
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            language: Language of the articles. One of ``en``, ``zh``, ``zh-tw``.
            page: Number of the page. From 1 to 1,000,000. Example: ``1``.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each article.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            The page states a refresh in real time, but not for all plans.
            The page does not say in which order articles come. New articles may move others to a later page.
            Vendor's page: https://docs.coinglass.com/reference/article-list
        """
        return self._client.call(
            operations.ARTICLE_LIST,
            {"start_time": start_time, "end_time": end_time, "language": language, "page": page, "per_page": per_page},
            extra_query,
        )

    def iter_list(
        self,
        *,
        start_time: When | None = None,
        end_time: When | None = None,
        language: ArticleLanguage | None = None,
        page: int | None = None,
        per_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> Walk[models.Article]:
        """Every row of :meth:`list`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once, if
        none of its values changed. The vendor numbers pages of the list as it is at each call: a row that leaves it
        lets another one be missed.

        Args:
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            language: Language of the articles. One of ``en``, ``zh``, ``zh-tw``.
            page: Page to begin with; the first one if not given.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
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
            PerpkitError: The same errors as :meth:`list`.
        """
        return self._client.iterate(
            operations.ARTICLE_LIST,
            {"start_time": start_time, "end_time": end_time, "language": language, "page": page, "per_page": per_page},
            extra_query,
            resume=resume,
        )


class ArticleWithResponse(SyncResource):
    """:class:`Article`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def list(
        self,
        *,
        start_time: When | None = None,
        end_time: When | None = None,
        language: ArticleLanguage | None = None,
        page: int | None = None,
        per_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.Article]]:
        """News articles.

        Like :meth:`Article.list`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.ARTICLE_LIST,
            {"start_time": start_time, "end_time": end_time, "language": language, "page": page, "per_page": per_page},
            extra_query,
        )


class AsyncArticle(AsyncResource):
    """News articles on crypto."""

    __slots__ = ()

    async def list(
        self,
        *,
        start_time: When | None = None,
        end_time: When | None = None,
        language: ArticleLanguage | None = None,
        page: int | None = None,
        per_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.Article]:
        """News articles.

        News articles of several publishers: one row for each article, with its text, page by page.

        Args:
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            language: Language of the articles. One of ``en``, ``zh``, ``zh-tw``.
            page: Number of the page. From 1 to 1,000,000. Example: ``1``.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each article.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            No live answer was seen. The description follows the vendor's page.
            The page states a refresh in real time, but not for all plans.
            The page does not say in which order articles come. New articles may move others to a later page.
            Vendor's page: https://docs.coinglass.com/reference/article-list
        """
        return await self._client.call(
            operations.ARTICLE_LIST,
            {"start_time": start_time, "end_time": end_time, "language": language, "page": page, "per_page": per_page},
            extra_query,
        )

    def iter_list(
        self,
        *,
        start_time: When | None = None,
        end_time: When | None = None,
        language: ArticleLanguage | None = None,
        page: int | None = None,
        per_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
        resume: str | None = None,
    ) -> AsyncWalk[models.Article]:
        """Every row of :meth:`list`, with as many calls as needed.

        Asks page after page until a page is empty. A row that moves to a later page meanwhile is yielded once, if
        none of its values changed. The vendor numbers pages of the list as it is at each call: a row that leaves it
        lets another one be missed.

        Args:
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            language: Language of the articles. One of ``en``, ``zh``, ``zh-tw``.
            page: Page to begin with; the first one if not given.
            per_page: Rows on a page. From 1 to 1,000,000. Example: ``10``.
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
            PerpkitError: The same errors as :meth:`list`.
        """
        return self._client.iterate(
            operations.ARTICLE_LIST,
            {"start_time": start_time, "end_time": end_time, "language": language, "page": page, "per_page": per_page},
            extra_query,
            resume=resume,
        )


class AsyncArticleWithResponse(AsyncResource):
    """:class:`AsyncArticle`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def list(
        self,
        *,
        start_time: When | None = None,
        end_time: When | None = None,
        language: ArticleLanguage | None = None,
        page: int | None = None,
        per_page: int | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.Article]]:
        """News articles.

        Like :meth:`AsyncArticle.list`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.ARTICLE_LIST,
            {"start_time": start_time, "end_time": end_time, "language": language, "page": page, "per_page": per_page},
            extra_query,
        )
