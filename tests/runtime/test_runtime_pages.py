"""Iterating over numbered pages gives every row, and ends whatever the vendor does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

import httpx
import pytest
from attrs import evolve, field, frozen
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.description.operation import Kind, Operation, PagePaging, Parameter
from perpkit._runtime.errors import IncompleteHistoryError, ParameterError
from tests.runtime.shop import KEY, AsyncShop, Bar, Handler, enveloped, pairs, payload_of, shop, walk

LIST = Operation[list[Bar]](
    id="trades",
    call_path="shop.trades",
    method="GET",
    path="/trades",
    payload=payload_of(list[Bar]),
    parameters=(
        Parameter(name="page", keyword="page", kind=Kind.INTEGER, minimum=1),
        Parameter(name="per_page", keyword="per_page", kind=Kind.INTEGER, minimum=1),
        Parameter(name="coin", keyword="coin", kind=Kind.STRING),
    ),
    paging=PagePaging(page="page", size="per_page"),
)
KEYED = evolve(LIST, paging=PagePaging(page="page", key="time"))


@frozen(kw_only=True)
class Inner:
    trades: list[Bar]


@frozen(kw_only=True)
class Whole:
    data: Inner
    pages: int | None = None


NESTED = evolve(LIST, payload=payload_of(Whole), paging=PagePaging(page="page", rows="data.trades", pages="pages"))


@frozen
class Pages:
    """A vendor of numbered pages, newest first. New rows are added at the start while it is read."""

    times: list[int]
    """All rows, newest first."""
    added: int = 0
    """New rows at the start after each call."""
    size: int = 2
    """Rows on a page, if the caller does not give a number."""
    asked: list[dict[str, str]] = field(factory=list[dict[str, str]], init=False)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        size = int(asked.get("per_page", self.size))
        first = (int(asked["page"]) - 1) * size
        page = self.times[first : first + size]
        for _ in range(self.added):
            self.times.insert(0, max(self.times, default=0) + 1)
        self.asked.append(asked)
        return enveloped([{"time": time, "price": 1} for time in page])


def read(vendor: Handler, operation: Operation[Any] = LIST, arguments: Mapping[str, object] | None = None) -> list[int]:
    with shop(vendor) as client:
        return [row.time for row in client.iterate(operation, arguments or {})]


@pytest.mark.parametrize(
    ("times", "arguments", "found", "pages"),
    [
        ([5, 4, 3, 2, 1], {}, [5, 4, 3, 2, 1], ["1", "2", "3", "4"]),
        ([5, 4, 3, 2, 1], {"page": 2}, [3, 2, 1], ["2", "3", "4"]),
        ([5, 4, 3, 2, 1], {"per_page": 5, "coin": "BTC"}, [5, 4, 3, 2, 1], ["1", "2"]),
        ([5, 4, 3, 2, 1], {"page": 7}, [], ["7"]),
        ([], {}, [], ["1"]),
        ([5, 5, 4, 3, 5], {}, [5, 5, 4, 3, 5], ["1", "2", "3", "4"]),
    ],
)
def test_pages_follow_each_other_until_one_is_empty(
    times: list[int], arguments: dict[str, object], found: list[int], pages: list[str]
) -> None:
    vendor = Pages(times)
    assert read(vendor, LIST, arguments) == found
    assert [asked["page"] for asked in vendor.asked] == pages
    assert {asked.get("coin") for asked in vendor.asked} == {arguments.get("coin")}


@given(rows=st.integers(0, 20), added=st.integers(0, 3), size=st.integers(1, 5), keyed=st.booleans())
def test_every_row_comes_once_even_if_others_arrive(rows: int, added: int, size: int, keyed: bool) -> None:
    vendor = Pages([*range(rows, 0, -1)], added=min(added, size // 2), size=size)
    assert read(vendor, KEYED if keyed else LIST) == [*range(rows, 0, -1)]


@given(times=st.lists(st.integers(1, 3), max_size=12), size=st.integers(1, 5))
def test_rows_that_are_alike_are_lost_only_where_they_may_have_moved(times: list[int], size: int) -> None:
    """Equal rows on neighbouring pages are treated as one row that moved. All other rows are returned."""
    pages = [times[first : first + size] for first in range(0, len(times), size)]
    expected: list[int] = []
    for before, page in zip([[], *pages], pages, strict=False):
        moved = Counter(before) & Counter(page)
        for time in page:
            expected += [] if moved[time] > 0 else [time]
            moved[time] -= 1
    try:
        found = read(Pages(times, size=size))
    except IncompleteHistoryError:
        assert len(pages) > 3, "three pages of rows that had all come before"
    else:
        assert found == expected or pages_alike(pages)


def pages_alike(pages: list[list[int]]) -> bool:
    return any(first == second == third for first, second, third in zip(pages, pages[1:], pages[2:], strict=False))


def numbered(*pages: list[int]) -> Handler:
    """Return a vendor of these pages."""

    def answer(request: httpx.Request) -> httpx.Response:
        return enveloped([{"time": time, "price": 1} for time in pages[int(request.url.params["page"]) - 1]])

    return answer


def test_a_short_page_is_not_the_last() -> None:
    assert read(numbered([6, 5], [4], [3, 2], [])) == [6, 5, 4, 3, 2]


def test_a_vendor_that_ignores_the_page_ends() -> None:
    vendor = Pages([3, 2, 1], size=5)

    def deaf(request: httpx.Request) -> httpx.Response:
        return vendor(httpx.Request("GET", request.url.copy_set_param("page", "1")))

    assert read(deaf) == [3, 2, 1]
    assert len(vendor.asked) == 3


def test_a_vendor_that_repeats_its_last_page_ends() -> None:
    vendor = Pages([3, 2, 1])

    def clamped(request: httpx.Request) -> httpx.Response:
        page = min(2, int(request.url.params["page"]))
        return vendor(httpx.Request("GET", request.url.copy_set_param("page", str(page))))

    assert read(clamped) == [3, 2, 1]


def test_rows_that_move_by_a_whole_page_do_not_end_it() -> None:
    assert read(numbered([6, 5], [6, 5], [4, 3], [])) == [6, 5, 4, 3]


def test_a_vendor_that_begins_anew_is_an_error() -> None:
    vendor = Pages([6, 5, 4, 3])
    found: list[int] = []

    def round_and_round(request: httpx.Request) -> httpx.Response:
        page = (int(request.url.params["page"]) - 1) % 2 + 1
        return vendor(httpx.Request("GET", request.url.copy_set_param("page", str(page))))

    with shop(round_and_round) as client, pytest.raises(IncompleteHistoryError, match=r"trades returned 3 pages with"):
        found += (row.time for row in client.iterate(LIST, {}))
    assert found == [6, 5, 4, 3]
    assert len(vendor.asked) == 5


def test_a_page_of_rows_that_came_before_is_kept_if_the_list_goes_on() -> None:
    pages = numbered([9, 8], [7, 6], [9, 8], [5, 4], [9, 8], [])
    assert read(pages) == [9, 8, 7, 6, 9, 8, 5, 4, 9, 8]


def stated(pages: int | None, times: list[list[int]]) -> Handler:
    """Return a vendor that says how many pages there are."""

    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["page"])
        page = times[number - 1] if number <= len(times) else times[-1]
        return enveloped({"data": {"trades": [{"time": time, "price": 1} for time in page]}, "pages": pages})

    return answer


@pytest.mark.parametrize(
    ("pages", "times", "found"),
    [
        (2, [[4, 3], [2], [9]], [4, 3, 2]),
        (3, [[4, 3], [], [9]], [4, 3]),
        (0, [[4]], [4]),
        (None, [[4, 3], [2], []], [4, 3, 2]),
        (4, [[4, 3], [4, 3], [4, 3], [1]], [4, 3, 1]),
    ],
)
def test_the_stated_number_of_pages_ends_it(pages: int | None, times: list[list[int]], found: list[int]) -> None:
    assert read(stated(pages, times), NESTED) == found


def test_pages_that_are_all_the_same_though_there_are_more_are_an_error() -> None:
    with pytest.raises(IncompleteHistoryError, match=r"new row, though it has 40 pages and this is page 4: the vendor"):
        read(stated(40, [[4, 3]]), NESTED)


def test_with_a_key_a_row_counts_once_whatever_its_other_values() -> None:
    calls = 0

    def moving(request: httpx.Request) -> httpx.Response:
        nonlocal calls
        calls += 1
        times = {"1": [5, 4, 4], "2": [4, 3], "3": []}[request.url.params["page"]]
        return enveloped([{"time": time, "price": calls} for time in times])

    assert read(moving, KEYED) == [5, 4, 3]
    assert read(moving, LIST) == [5, 4, 4, 4, 3]


class Level(NamedTuple):
    price: float
    size: float | None


def test_rows_without_an_order_of_their_own_are_compared_too() -> None:
    pager = walk(evolve(LIST, payload=payload_of(list[Level])), {})
    given = [Level(1.0, None), Level(float("nan"), 2.0)]
    assert pager.next_call()
    assert pager.take(given) == given
    assert pager.take([Level(float("nan"), 2.0), Level(3.0, 4.0)]) == [Level(3.0, 4.0)]


def test_a_page_of_rejected_rows_only_is_not_empty() -> None:
    pager = walk(LIST, {})
    assert pager.next_call()
    assert pager.take([], rejected=2) == []
    asked = pager.next_call()
    assert asked is not None
    assert asked.text("page") == "2"
    assert pager.take([]) == []
    assert pager.next_call() is None


def test_the_page_may_be_required() -> None:
    required = evolve(LIST, parameters=tuple(evolve(one, required=one.name == "page") for one in LIST.parameters))
    assert read(Pages([3, 2, 1]), required) == [3, 2, 1]
    assert read(Pages([3, 2, 1]), required, {"page": 2}) == [1]


def test_the_page_belongs_to_iterating() -> None:
    with pytest.raises(ParameterError, match="'page' is set automatically while iterating"):
        walk(LIST, {}, {"page": "2"})
    assert walk(LIST, {}, {"per_page": "2"})


async def test_the_asynchronous_twin_gives_the_same() -> None:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(Pages([5, 4, 3, 2, 1])))
    async with http_client, AsyncShop(api_key=KEY, http_client=http_client) as client:
        assert [row.time async for row in client.iterate(LIST, {"page": 2})] == [3, 2, 1]
