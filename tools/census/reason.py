"""Why something described is not recorded. A reason that explains nothing any more fails, as a missing one does."""

from __future__ import annotations

import re

from attrs import frozen

from .element import Aspect, Element


@frozen
class Reason:
    """Explains what of one API and aspect matches ``names``, a regular expression for the whole name."""

    api: str
    aspect: Aspect
    names: str
    text: str

    def explains(self, api: str, element: Element) -> bool:
        """Whether an unseen element is unseen for this reason."""
        same = (self.api, self.aspect) == (api, element.aspect)
        return same and re.fullmatch(self.names, element.name) is not None


REASONS = (
    Reason(
        "coinglass",
        Aspect.STATUS,
        "400|401|500",
        "Documented, but the vendor answers these failures with HTTP 200 and the code in the body.",
    ),
    Reason("coinglass", Aspect.STATUS, "405", "Every operation takes GET, and the client sends nothing else."),
    Reason("coinglass", Aspect.STATUS, "422", "Documented and never captured; nothing says when it comes."),
    Reason("coinglass", Aspect.CODE, r"405 .*", "Every operation takes GET, and the client sends nothing else."),
    Reason("coinglass", Aspect.CODE, r"422 .*", "Documented and never captured; nothing says when it comes."),
    Reason(
        "coinglass",
        Aspect.OPTIONAL,
        r"\w+ absent",
        "Rows of small coins and new funds lack members in combinations that no source lists; some are recorded.",
    ),
    Reason("coinglass", Aspect.VALUE, r"active 'false'", "No page shows a fund that is not active."),
    Reason(
        "ztdx",
        Aspect.STATUS,
        "415|422",
        "Answered while the body is read, whatever the operation; recorded for the other operation with a body.",
    ),
    Reason(
        "ztdx", Aspect.OPTIONAL, r"\w+ (absent|present)", "No page says when the member is there; both are decoded."
    ),
    Reason("ztdx", Aspect.VALUE, r".*", "Kinds and states that the pages list and no example shows."),
    Reason(
        "ztdx",
        Aspect.CODE,
        r"(-[0-9]{4}|[A-Z_]+) \([a-z-]+\)",
        "Named by a page that shows no answer; tests/witness/ztdx/api.yaml states each meaning.",
    ),
    Reason("ztdx", Aspect.CODE, r"INVALID_TOKEN .*", "Answers a login token; the client sends keys only."),
)
