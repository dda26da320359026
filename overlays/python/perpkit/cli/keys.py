"""Keys: from the environment, or from a profile file that only its owner may read. Never from arguments."""

from __future__ import annotations

import os
import shlex
import stat
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from .._runtime.description.api import Api
from .exits import SetupError
from .parser import alternatives

DEFAULT = "default"
"""The profile that is used without ``--profile``, if the environment has no keys."""
OPTIONS = ("plan", "limiter", "base_url")
"""What a profile may hold besides keys, as the client takes it."""


def path() -> Path:
    """Return where the profile file is."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return base / "perpkit" / "profiles.toml"


def options(api: Api, profile: str | None) -> Mapping[str, Any]:
    """Return keyword arguments for a client: keys and options of a profile; none if the environment has the keys.

    Args:
        api: The API.
        profile: Name of a profile; it goes before the environment.

    Raises:
        SetupError: The file or the profile cannot be used.
    """
    if profile is None and (in_environment(api) or not path().exists()):
        return {}
    profiles = read(path())
    if profile is None and DEFAULT not in profiles:
        return {}
    name = profile or DEFAULT
    if name not in profiles:
        raise SetupError(f"{path()}: {name!r} is not a profile{alternatives(name, profiles)}")
    found = profiles[name].get(api.package)
    if found is None and profile is None:
        return {}
    if not isinstance(found, dict):
        raise SetupError(f"{path()}: the profile {name} has no part [{name}.{api.package}]")
    return _checked(api, name, cast("dict[str, Any]", found))


def in_environment(api: Api) -> bool:
    """Whether the environment has a key."""
    return any(os.environ.get(one.env, "").strip() for one in api.credentials)


def missing(api: Api, options: Mapping[str, Any]) -> list[str]:
    """Return environment variables that would complete the keys; none if a profile or the environment has them."""
    there = {one.argument for one in api.credentials if os.environ.get(one.env, "").strip()} | set(options)
    ways = [way for way in api.access if way]
    if any(there.issuperset(way) for way in ways):
        return []
    return [one.env for one in api.credentials if one.argument in ways[0] and one.argument not in there]


def read(file: Path) -> Mapping[str, Mapping[str, Any]]:
    """Return profile → API → what it says.

    Raises:
        SetupError: It cannot be read, is not TOML, or others may read it.
    """
    try:
        with file.open("rb") as opened:
            mode = stat.S_IMODE(os.fstat(opened.fileno()).st_mode)
            if sys.platform != "win32" and mode & 0o077:
                raise SetupError(
                    f"{file}: others may read it (mode {mode:04o}); run: chmod 600 {shlex.quote(str(file))}"
                )
            found = tomllib.load(opened)
    except OSError as error:
        raise SetupError(f"{file}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise SetupError(f"{file}: this is not TOML") from None  # the error of the reader may show a part of a key
    for name, one in found.items():
        if not isinstance(one, dict):
            raise SetupError(f"{file}: {name} is not in a profile; write [{DEFAULT}.coinglass] above it")
    return found


def _checked(api: Api, name: str, found: dict[str, Any]) -> Mapping[str, Any]:
    where = f"{path()}: [{name}.{api.package}]"
    known = [*(one.argument for one in api.credentials), *OPTIONS]
    for key, value in found.items():
        if key not in known:
            raise SetupError(f"{where} has {key!r}, which is not known{alternatives(key, known)}")
        if not isinstance(value, str):
            raise SetupError(f"{where} {key} must be a text in quotes")
    return found
