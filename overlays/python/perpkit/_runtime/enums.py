"""Enums that keep values a vendor has added since the description was written."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Any, Self


class OpenStrEnum(StrEnum):
    """Text values; an undescribed value becomes a new member whose :attr:`is_known` is false."""

    @property
    def is_known(self) -> bool:
        """Whether the value is one of those described."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = str(value)
        return member

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        # By value: some releases of Python pickle and copy members by name, and an unknown member has no name.
        return type(self), (self._value_,)


class OpenIntEnum(IntEnum):
    """Integer values; an undescribed value becomes a new member whose :attr:`is_known` is false."""

    @property
    def is_known(self) -> bool:
        """Whether the value is one of those described."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = int(value)
        return member

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return type(self), (self._value_,)
