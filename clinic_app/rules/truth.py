"""Kleene's three truth values: what is not known is neither true nor false."""

from __future__ import annotations

from enum import IntEnum
from typing import Final


class Truth(IntEnum):
    """Ordered, so that `all` is the least and `any` the greatest of the parts."""

    FALSE = 0
    UNKNOWN = 1
    TRUE = 2


FALSE: Final = Truth.FALSE
UNKNOWN: Final = Truth.UNKNOWN
TRUE: Final = Truth.TRUE


def within(earliest: int, latest: int, low: int, high: int) -> Truth:
    """Whether something that lies between `earliest` and `latest` lies between `low` and `high`."""
    if low <= earliest and latest <= high:
        return TRUE
    return FALSE if latest < low or high < earliest else UNKNOWN
