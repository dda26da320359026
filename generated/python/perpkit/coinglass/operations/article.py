"""Operations of CoinGlass API V4 under ``article``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    PagePaging,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

ARTICLE_LIST: Operation[Rows[models.Article]] = Operation(
    id="article_list",
    call_path="article.list",
    method="GET",
    path="/api/article/list",
    payload=lambda: Rows[models.Article],
    parameters=(
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
        Parameter(name="language", keyword="language", kind=Kind.STRING, choices=("en", "zh", "zh-tw")),
        Parameter(name="page", keyword="page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
        Parameter(name="per_page", keyword="per_page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
    ),
    paging=PagePaging(page="page", size="per_page"),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/article-list",
)
