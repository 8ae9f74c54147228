"""Kleene's three truth values: what is not known is neither true nor false."""

from __future__ import annotations

from collections.abc import Iterable
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
_OPPOSITE: Final = (TRUE, UNKNOWN, FALSE)


def all_of(parts: Iterable[Truth]) -> Truth:
    """False as soon as one part is false; otherwise unknown wins."""
    return min(parts, default=TRUE)


def any_of(parts: Iterable[Truth]) -> Truth:
    """True as soon as one part is true; otherwise unknown wins."""
    return max(parts, default=FALSE)


def opposite(truth: Truth) -> Truth:
    """Not true is false, not false is true, and what is unknown stays unknown."""
    return _OPPOSITE[truth]


def within(earliest: int, latest: int, low: int, high: int) -> Truth:
    """Whether something that lies between `earliest` and `latest` lies between `low` and `high`."""
    if low <= earliest and latest <= high:
        return TRUE
    return FALSE if latest < low or high < earliest else UNKNOWN
