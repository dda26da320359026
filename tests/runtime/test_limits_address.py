"""URLs of a Redis that cannot be used, and the errors about a Redis that does not answer."""

from __future__ import annotations

import traceback
from typing import Any

import pytest
from redis import exceptions

from perpkit._runtime.errors import ConfigurationError, LimiterUnavailableError
from perpkit._runtime.limits.address import Address
from perpkit._runtime.limits.shared import AsyncRedisLimiter, RedisLimiter
from perpkit._runtime.secret import Secret

PASSWORD = "hunter2 é"
QUOTED = "hunter2%20%C3%A9"

kinds = pytest.mark.parametrize("kind", [RedisLimiter, AsyncRedisLimiter])


@kinds
@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "must start with redis://, rediss:// (TLS) or unix://"),
        ("localhost:6379", "must start with redis://"),
        ("http://localhost", "must start with redis://"),
        (f"memcached://:{QUOTED}@host", "must start with redis://"),
        ("redis:/localhost:6379", "names no host: redis://host:6379/0"),
        ("redis://", "names no host"),
        (f"redis://:{QUOTED}@/0", "names no host"),
        (f"redis://:{QUOTED}@host:port/0", "is malformed"),
        (f"redis://:{QUOTED}@[host/0", "is malformed"),
        (f"redis://:{QUOTED}@host:99999/0", "is malformed"),
        (f"redis://:{QUOTED}@host/cache", "must end with the number of a database, such as /0"),
        (f"redis://:{QUOTED}@host/0#1", "has a # in it, which has to be written as %23"),
        ("unix://", "names no socket: unix:///path/to/redis.sock"),
        (f"redis://:{QUOTED}@host/0?socket_timeout=soon", "a setting that cannot be used (Invalid value for"),
        (f"redis://:{QUOTED}@host/0?timeuot=1", "has a setting that cannot be used"),
        (f"redis://host/0?password={QUOTED}&colour=red", "has a setting that cannot be used"),
    ],
)
def test_a_url_that_cannot_be_used_is_refused_at_once(kind: Any, url: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(url)
    words = str(caught.value)
    assert said in words
    assert "redis://localhost:6379/0" in words
    assert "hunter2" not in words + repr(caught.value.__cause__) + repr(caught.value.__context__)


@kinds
@pytest.mark.parametrize("url", [None, 6379, b"redis://localhost"])
def test_what_is_no_text_is_refused(kind: Any, url: object) -> None:
    with pytest.raises(ConfigurationError, match=r"is a \w+, not a text: pass one such as redis://localhost"):
        kind(url)


@kinds
@pytest.mark.parametrize("terms", [{"away": "ignore"}, {"share": 0}])
def test_terms_that_make_no_sense_are_refused(kind: Any, terms: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError, match=r"away is 'ignore': give|share is 0: give"):
        kind("redis://localhost", **terms)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (exceptions.AuthenticationError("Authentication required."), "put it into the URL"),
        (exceptions.AuthenticationWrongNumberOfArgsError("wrong number"), "put it into the URL"),
        (exceptions.NoPermissionError("no permission"), "allow scripts"),
        (exceptions.MovedError("3999 127.0.0.1:6381"), "one node of a Redis Cluster"),
        (exceptions.ClusterDownError("CLUSTERDOWN"), "one node of a Redis Cluster"),
        (exceptions.ReadOnlyError("READONLY"), "give the URL of the primary"),
        (exceptions.BusyLoadingError("loading"), "it will answer when"),
    ],
)
def test_an_error_of_redis_says_what_to_do(error: Exception, said: str) -> None:
    assert said in Address(Secret("redis://localhost")).reason(error)


@pytest.mark.parametrize("spelt", [PASSWORD, QUOTED])
def test_no_password_is_shown_where_redis_repeats_it(spelt: str) -> None:
    address = Address(Secret(f"rediss://user:{QUOTED}@host:6380/2"))
    assert address.reason(ValueError(f"cannot use {spelt}")) == "ValueError: cannot use ***"


def test_a_host_name_that_cannot_be_looked_up_is_a_limiter_that_cannot_be_asked() -> None:
    limiter = RedisLimiter(f"redis://:{QUOTED}@{'a' * 70}/0")
    with pytest.raises(LimiterUnavailableError) as caught:
        limiter.reserve("key", 1, 1, None)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    causes = shown.__cause__
    assert causes is not None
    assert not list(causes.stack)  # frames of the Redis library contain the password
    assert "hunter2" not in "".join(shown.format())
    limiter.close()
