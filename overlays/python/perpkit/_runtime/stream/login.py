"""Authenticating a connection: by a listen key that is renewed, or by a token."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import Any

from ..description.channel import ListenKey, Login, StreamApi, frame
from ..errors import (
    AuthenticationError,
    ConfigurationError,
    KeyOrPlanError,
    PermissionDeniedError,
    PerpkitError,
    VendorError,
)
from ..secret import Secret
from .backoff import Backoff
from .errors import StreamError, StreamLoginError
from .steps import Call, Fetch, Rest, Steps

ANSWER_SECONDS = 10.0
"""Time for the answer to a login."""
AGAIN_SECONDS = 60.0
"""After so many seconds a listen key that could not be renewed is tried again."""


class Stage(Enum):
    """How far the authentication of this connection is."""

    NONE = auto()
    FETCHING = auto()
    """The credential is on its way."""
    READY = auto()
    """The frame can be sent."""
    SENT = auto()
    DONE = auto()


class Authentication:
    """What a connection needs for private channels, and how far it is."""

    def __init__(
        self,
        server: StreamApi,
        credentials: Mapping[str, Secret],
        monotonic: Callable[[], float],
        token: Callable[[], Any] | None,
    ) -> None:
        """Choose the way.

        Raises:
            ConfigurationError: The client has the credentials for none.
        """
        self._login = _chosen(server, credentials, token)
        self._credentials = credentials
        self._token = token
        self._monotonic = monotonic
        self._key: Secret | None = None
        self._fresh = False
        """Whether the credential was made for this connection."""
        self._round = 0
        """Number of the attempt; what an older one obtains late does not count."""
        self._expires = 0.0
        self.stage = Stage.NONE
        self.sent_at = 0.0
        self.renew_at = float("inf")
        self.error: StreamError | None = None
        """Why it is not possible."""
        self.secrets: tuple[Secret, ...] = ()
        """What was obtained, to be masked."""

    def connected(self) -> Steps[None] | None:
        """Begin anew on a new connection; return what must be done first, if anything."""
        self._fresh = False
        if self._key is not None and self._monotonic() < self._expires:
            self.stage = Stage.READY
            return None
        return self._fetching()

    def frame(self) -> str:
        """Return the frame to send."""
        self.stage, self.sent_at = Stage.SENT, self._monotonic()
        return frame(self._login.message, {name: secret.reveal() for name, secret in self._parts().items()})

    def refused(self, error: StreamError) -> Steps[None] | None:
        """Note a refusal; return what can be done about it."""
        if self._fresh:
            self.error = error
            return None
        self._key = None
        return self._fetching()

    def late(self, now: float) -> bool:
        """Whether an answer should have come."""
        return self.stage is Stage.SENT and now >= self.sent_at + ANSWER_SECONDS

    def lost(self) -> None:
        """Note that there is no connection any more."""
        self.stage = Stage.NONE
        self._round += 1

    def renewed(self) -> Steps[None] | None:
        """Return the renewal of the listen key, if it is due."""
        key = self._login.listen_key
        if key is None or self.stage is not Stage.DONE or self._monotonic() < self.renew_at:
            return None
        self.renew_at = float("inf")
        return self._renewed(key)

    def _parts(self) -> dict[str, Secret]:
        parts = {name: self._credentials[name] for name in self._login.credentials if name in self._credentials}
        if self._key is not None:
            parts["listen_key" if self._login.listen_key is not None else "token"] = self._key
        return parts

    def _fetching(self) -> Steps[None]:
        self.stage = Stage.FETCHING
        self._round += 1
        return self._fetched(self._round)

    def _fetched(self, number: int) -> Steps[None]:
        """Obtain the credential, and try again after failures that pass."""
        backoff = Backoff()
        while number == self._round:
            try:
                yield from self._obtained()
            except (AuthenticationError, PermissionDeniedError, KeyOrPlanError, ConfigurationError) as error:
                self.error = _login_error(error)
                return
            except PerpkitError:
                yield Rest(backoff.wait())
            else:
                if number == self._round:
                    self._fresh = True
                    self.stage = Stage.READY
                return

    def _obtained(self) -> Steps[None]:
        key = self._login.listen_key
        if key is not None:
            answer = yield Call(key.create(), {})
            self._keep(getattr(answer, key.attribute), key)
        elif self._token is not None:
            token = yield Fetch(self._token)
            if not isinstance(token, str) or not token:
                raise ConfigurationError(f"token() returned {type(token).__name__}; it must return a token as text")
            self._key = Secret(token)
            self.secrets = (self._key,)

    def _renewed(self, key: ListenKey) -> Steps[None]:
        try:
            answer = yield Call(key.renew(), {})
        except VendorError as error:
            if error.code in key.absent:
                yield from self._fetching()
                return
            self.renew_at = self._monotonic() + AGAIN_SECONDS
        except PerpkitError:
            self.renew_at = self._monotonic() + AGAIN_SECONDS
        else:
            self._keep(getattr(answer, key.attribute), key)

    def _keep(self, secret: Secret, key: ListenKey) -> None:
        now = self._monotonic()
        self._key, self.secrets = secret, (secret,)
        self.renew_at, self._expires = now + key.renew_seconds, now + key.life_seconds


def _chosen(server: StreamApi, credentials: Mapping[str, Secret], token: Callable[[], Any] | None) -> Login:
    for login in server.logins:
        if token is not None and login.credentials == ("token",):
            return login
    for login in server.logins:
        if token is None and all(name in credentials for name in login.credentials):
            return login
    ways = " or ".join(" and ".join(login.credentials) for login in server.logins)
    raise ConfigurationError(f"private channels need {ways}")


def _login_error(error: PerpkitError) -> StreamLoginError:
    failure = StreamLoginError(
        f"no credential for the stream could be obtained: {error}", channel="", code=None, message="", meaning=None
    )
    failure.__cause__ = error
    return failure
