"""Operations of ZTDX under ``account``."""

from __future__ import annotations

from perpkit._runtime.description.operation import Kind, Operation, Parameter

from .. import models

ACCOUNT_MARGIN_MODE: Operation[models.MarginModeChange] = Operation(
    id="account_margin_mode",
    call_path="account.set_margin_mode",
    method="POST",
    path="/api/v1/account/margin-mode",
    payload=lambda: models.MarginModeChange,
    parameters=(
        Parameter(
            name="margin_mode",
            keyword="margin_mode",
            kind=Kind.STRING,
            location="body",
            required=True,
            choices=("isolated", "unified"),
        ),
    ),
    access=(("api_key", "api_secret"), ("token",)),
)
