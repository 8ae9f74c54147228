"""Days as whole numbers, the calendar's anniversaries, and partial dates as the days they can mean."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Final

from clinic_app.domain.partial_date import FIRST_YEAR, LAST_YEAR, PartialDate

FIRST_DAY: Final = date(FIRST_YEAR, 1, 1).toordinal()
LAST_DAY: Final = date(LAST_YEAR, 12, 31).toordinal()
_MONTHS_A_YEAR = 12


class Unit(StrEnum):
    """What a day is moved by."""

    YEARS = "years"
    MONTHS = "months"
    DAYS = "days"


def months_after(day: date, months: int) -> date:
    """The same day of the month `months` later, or that month's last day where there is none."""
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 + months, _MONTHS_A_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@lru_cache(maxsize=16_384)
def moved(ordinal: int, unit: Unit, amount: int) -> int:
    """The day `amount` units after the day `ordinal`; both as ordinals."""
    if unit is Unit.DAYS:
        return ordinal + amount
    months = amount * _MONTHS_A_YEAR if unit is Unit.YEARS else amount
    return months_after(date.fromordinal(ordinal), months).toordinal()


def span(text: str) -> tuple[int, int]:
    """The first and the last day that a date as stored can mean."""
    partial = PartialDate.parse(text)
    return partial.earliest.toordinal(), partial.latest.toordinal()


def first_day(reaches: Callable[[int], bool]) -> int:
    """The first legal day for which `reaches` holds, given that it then holds for good; else the day after all."""
    low, high = FIRST_DAY, LAST_DAY + 1
    while low < high:
        middle = (low + high) // 2
        if reaches(middle):
            high = middle
        else:
            low = middle + 1
    return low
