"""Operations of CoinGlass API V4 under ``account``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)

from .. import models

USER_ACCOUNT_SUBSCRIPTION: Operation[models.Subscription] = Operation(
    id="user_account_subscription",
    call_path="account.subscription",
    method="GET",
    path="/api/user/account/subscription",
    payload=lambda: models.Subscription,
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://github.com/coinglass-official/coinglass-api-skills",
)
