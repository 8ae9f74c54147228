"""A date as people know it: a day, a month or only a year."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from clinic_app.domain.errors import InputError

FIRST_YEAR = 1900
LAST_YEAR = 2100
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A legal answer that stays as partial as it was given; it means every day it could be."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read `2015`, `2015-06` or `2015-06-01`; raises `InputError` `date.malformed`."""
        match = _ISO.fullmatch(text)
        if match is None:
            raise InputError("date.malformed", value=text)
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None
        return cls(year, month, day).checked(text)

    def checked(self, text: str) -> PartialDate:
        """Itself, if it exists and lies in the years 1900 to 2100; else `InputError` naming `text`."""
        try:
            date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)
        except ValueError as problem:
            raise InputError("date.does_not_exist", value=text) from problem
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise InputError("date.out_of_range", value=text)
        return self

    @property
    def earliest(self) -> date:
        """The first day this can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day this can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def iso(self) -> str:
        """As stored: `2015`, `2015-06` or `2015-06-01`."""
        parts = [f"{self.year:04d}"] + [f"{part:02d}" for part in (self.month, self.day) if part]
        return "-".join(parts)
