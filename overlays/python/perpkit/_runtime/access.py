"""With which credentials a client makes a request, and what to pass if some are missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import field, frozen

from .description.api import Api, Ways
from .errors import ConfigurationError
from .secret import Secret


@frozen(kw_only=True)
class Access:
    """How requests of some operations say who is calling."""

    headers: Mapping[str, Secret] = field(repr=False)
    """Header → its value."""
    secret: Secret | None = None
    """The key of the signature; ``None`` if requests are not signed."""


def access(api: Api, found: Mapping[str, Secret], ways: Ways) -> Access:
    """Return the access by the first alternative whose credentials are all there.

    Args:
        api: The API.
        found: The credentials of the client, by argument.
        ways: What requests need: any one of these.

    Raises:
        ConfigurationError: There is none; the message says what to pass.
    """
    for needed in ways:
        if all(argument in found for argument in needed):
            headers = {
                one.header: Secret(one.prefix + found[one.argument].reveal()) if one.prefix else found[one.argument]
                for one in api.credentials
                if one.header is not None and one.argument in needed
            }
            signs = api.signing is not None and api.signing.secret in needed
            return Access(headers=headers, secret=found[api.signing.secret] if api.signing and signs else None)
    raise ConfigurationError(f"{api.name} needs {_lacking(api, found, ways)}")


def check(api: Api, found: Mapping[str, Secret]) -> None:
    """Refuse credentials with which no request can be made.

    Raises:
        ConfigurationError: One is missing, perhaps because another one was given.
    """
    complete = [needed for needed in api.access if all(argument in found for argument in needed)]
    useless = set(found) - {argument for needed in complete for argument in needed}
    if useless or not complete:
        wanted = tuple(needed for needed in api.access if useless & set(needed)) if useless else api.access
        hint = "; without a key, .sandbox() answers from recordings"
        raise ConfigurationError(f"{api.name} needs {_lacking(api, found, wanted)}{hint}")


def _lacking(api: Api, found: Mapping[str, Secret], ways: Ways) -> str:
    """Return what is missing in the way that is nearest to complete, and how it can be given."""
    nearest = max(ways, key=lambda needed: sum(argument in found for argument in needed))
    missing = [argument for argument in nearest if argument not in found]
    text = f"{' and '.join(missing)}: {_remedy(api, missing)} in the environment"
    others = [needed for needed in ways if needed is not nearest and needed and not set(needed) & set(found)]
    return text + "".join(f"; or instead {_remedy(api, needed)}" for needed in others)


def _remedy(api: Api, arguments: Sequence[str]) -> str:
    names = {one.argument: one.env for one in api.credentials}
    return ", and ".join(f"pass {argument}=... or set {names[argument]}" for argument in arguments)
