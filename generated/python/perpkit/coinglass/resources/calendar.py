"""Economic figures and when they are published."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perpkit._runtime.resource import AsyncResource, SyncResource

from ..operations import calendar as operations

if TYPE_CHECKING:
    from perpkit._runtime.answer import Response
    from perpkit._runtime.rows import Rows
    from perpkit._runtime.times import When

    from .. import models
    from ..types import CalendarLanguage


class Calendar(SyncResource):
    """Economic figures and when they are published."""

    __slots__ = ()

    def economic_data(
        self,
        *,
        start_time: When | None = None,
        end_time: When | None = None,
        language: CalendarLanguage | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EconomicEvent]:
        """Economic figures of many countries.

        Economic figures, such as inflation or industrial output, that were or will be published in a window: one row
        for each, with the forecast, the figure, and the one before.

        Args:
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            language: Language of the texts. One of ``en``, ``zh``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each figure.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every 10 minutes.
            No live answer was seen. The description follows the vendor's page.
            The page does not say how many rows come, nor which window is taken if none is given. There are no further
            pages.
            That `published_value` is empty before the publication is inferred. The page shows an empty text for
            another field.
            Vendor's page: https://docs.coinglass.com/reference/economic-data
        """
        return self._client.call(
            operations.CALENDAR_ECONOMIC_DATA,
            {"start_time": start_time, "end_time": end_time, "language": language},
            extra_query,
        )


class CalendarWithResponse(SyncResource):
    """:class:`Calendar`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    def economic_data(
        self,
        *,
        start_time: When | None = None,
        end_time: When | None = None,
        language: CalendarLanguage | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EconomicEvent]]:
        """Economic figures of many countries.

        Like :meth:`Calendar.economic_data`, with status, headers and raw bytes.
        """
        return self._client.call_with_response(
            operations.CALENDAR_ECONOMIC_DATA,
            {"start_time": start_time, "end_time": end_time, "language": language},
            extra_query,
        )


class AsyncCalendar(AsyncResource):
    """Economic figures and when they are published."""

    __slots__ = ()

    async def economic_data(
        self,
        *,
        start_time: When | None = None,
        end_time: When | None = None,
        language: CalendarLanguage | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Rows[models.EconomicEvent]:
        """Economic figures of many countries.

        Economic figures, such as inflation or industrial output, that were or will be published in a window: one row
        for each, with the forecast, the figure, and the one before.

        Args:
            start_time: Start of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            end_time: End of the time window. A datetime with a zone, a date (midnight UTC),
                ``2026-03-01T12:00:00Z``, or epoch milliseconds.
            language: Language of the texts. One of ``en``, ``zh``.
            extra_query: Further query parameters, which are sent unchanged. A name given here replaces the argument of
                that name, unchecked.

        Returns:
            One row for each figure.

        Raises:
            ParameterError: An argument is missing or not allowed; nothing was sent.
            VendorError: The vendor refused; the sub-class says why (key, plan, parameters, rate limit, fault).
            TransportError: No answer came: time-out or connection.
            ResponseError: The answer is not JSON, or breaks the description.

        Note:
            Plans: Startup, Standard, Professional, Enterprise.
            Refreshed every 10 minutes.
            No live answer was seen. The description follows the vendor's page.
            The page does not say how many rows come, nor which window is taken if none is given. There are no further
            pages.
            That `published_value` is empty before the publication is inferred. The page shows an empty text for
            another field.
            Vendor's page: https://docs.coinglass.com/reference/economic-data
        """
        return await self._client.call(
            operations.CALENDAR_ECONOMIC_DATA,
            {"start_time": start_time, "end_time": end_time, "language": language},
            extra_query,
        )


class AsyncCalendarWithResponse(AsyncResource):
    """:class:`AsyncCalendar`, with status, headers, rate limit and raw bytes."""

    __slots__ = ()

    async def economic_data(
        self,
        *,
        start_time: When | None = None,
        end_time: When | None = None,
        language: CalendarLanguage | None = None,
        extra_query: Mapping[str, str] | None = None,
    ) -> Response[Rows[models.EconomicEvent]]:
        """Economic figures of many countries.

        Like :meth:`AsyncCalendar.economic_data`, with status, headers and raw bytes.
        """
        return await self._client.call_with_response(
            operations.CALENDAR_ECONOMIC_DATA,
            {"start_time": start_time, "end_time": end_time, "language": language},
            extra_query,
        )
