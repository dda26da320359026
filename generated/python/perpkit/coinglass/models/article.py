"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class Article(Model):
    """A news article."""

    article_picture: str
    """Address of its picture."""
    article_title: str
    """Headline."""
    article_content: str
    """Text of the article, as HTML of another site. Clean it before you show it."""
    source_name: str
    """Name of the publisher."""
    source_website_logo: str
    """Address of the publisher's logo."""
    article_release_time: Milliseconds
    """Moment the article was published. Unit: epoch milliseconds, UTC."""
    article_description: str
    """Short text that leads to the article, as HTML."""

    @property
    def article_release_time_utc(self) -> datetime:
        """``article_release_time`` as an aware datetime in UTC."""
        return to_datetime(self.article_release_time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "Article": {
        "article_release_time": "ms",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
