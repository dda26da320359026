"""What must be true of an account, else a channel is silent."""

from __future__ import annotations

from collections.abc import Callable

from ..errors import PerpkitError
from ..logs import LOGGER
from .errors import StreamError
from .steps import Call, Steps
from .subscription import Subscription


def checked(subscription: Subscription, reject: Callable[[StreamError], None]) -> Steps[None]:
    """Ask once whether it is so; if not, ``reject`` is called. If it cannot be asked, it may be so."""
    requirement = subscription.channel.requirement
    if requirement is None:
        return
    try:
        answer = yield Call(requirement.operation(), {})
    except PerpkitError as error:
        LOGGER.info("%s: %s could not be checked: %s", subscription.address, requirement.attribute, error)
        return
    found: object = getattr(answer, requirement.attribute)
    if getattr(found, "value", found) != requirement.value:
        reject(StreamError(f"{subscription.address}: {requirement.otherwise}"))
