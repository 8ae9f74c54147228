"""Dates as people say and type them, in English and Spanish, read without guessing.

What has one reading becomes a `PartialDate`, as partial as it was said. What has two readings, no
year or no such day is refused with an `InputError` whose sentence says what is wrong.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from datetime import date
from difflib import get_close_matches

from clinic_app.domain.errors import InputError
from clinic_app.domain.partial_date import PartialDate

_LONGEST = 60  # characters; longer is no date
_ENGLISH = "january february march april may june july august september october november december"
_SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
_MONTHS = {name: number for names in (_ENGLISH, _SPANISH) for number, name in enumerate(names.split(), start=1)} | {
    "setiembre": 9
}
_SHORT_MONTHS = {2: "february", 4: "april", 6: "june", 9: "september", 11: "november"}
_FILLERS = frozenset("de del the of on in en el dia day año ano year mes month".split())
_WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday "
    "lunes martes miercoles jueves viernes sabado domingo".split()
)
_FIRSTS = frozenset({"primero", "first"})

_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?", re.ASCII)
_YEAR_LAST = re.compile(r"(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})", re.ASCII)
_SHORT_YEAR = re.compile(r"(?:\d{1,2}[-/. ]){1,2}\d{2}|'?\d{2}|.*'\d{2}", re.ASCII)
_AGO = re.compile(r"(?:hace (\d{1,2}) anos?|(\d{1,2}) years? ago)", re.ASCII)
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|ro|er|do|to|mo|vo|no|o|a)?", re.ASCII)


def understand(text: str, *, on: date | None = None) -> PartialDate:
    """Read `2015`, `junio 2015`, `6/2015`, `12 Jun 2015`, `June 12th, 2015`, `12 de junio de 2015`.

    Raises `InputError`: `date.ambiguous` (params `first` and `second` are both readings, ISO),
    `date.short_year`, `date.year_missing`, `date.relative`, `date.no_day…`, `date.no_month`,
    `date.out_of_range`, `date.not_understood`. `on` lets "3 years ago" name the year it may mean.
    """
    plain = _plain(text)
    if not plain or len(plain) > _LONGEST:
        raise _refused("date.not_understood", text)
    _refuse_years_ago(plain, text, on)
    return _numeric(plain, text) or _worded(plain, text)


def _plain(text: str) -> str:
    """Lower case, no accents, one space between words; `1º` reads as `1o`."""
    folded = unicodedata.normalize("NFKD", text.replace("’", "'").strip().lower())
    letters = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return re.sub(r"[\s,]+", " ", letters).strip(" .")


def _refuse_years_ago(plain: str, text: str, on: date | None) -> None:
    """Years ago are an estimate; which year is for the worker to say."""
    match = _AGO.fullmatch(plain)
    if match is None:
        return
    if on is None:
        raise _refused("date.not_understood", text)
    years = int(match.group(1) or match.group(2))
    raise _refused("date.relative", text, year=on.year - years)


def _numeric(plain: str, text: str) -> PartialDate | None:
    if match := _YEAR_FIRST.fullmatch(plain):
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None
        return _dated(text, year, month, day)
    if match := _YEAR_LAST.fullmatch(plain):
        first, second, year_text = match.groups()
        if first is None:
            return _dated(text, int(year_text), int(second), None)
        return _day_and_month(text, int(first), int(second), int(year_text))
    if _SHORT_YEAR.fullmatch(plain):
        raise _refused("date.short_year", text)
    return None


def _day_and_month(text: str, first: int, second: int, year: int) -> PartialDate:
    """12/6/2015 is June 12 to one person and December 6 to another: ask, unless only one can be."""
    if first == second or first > 12 >= second:
        return _dated(text, year, second, first)
    if second > 12:
        return _dated(text, year, first, second)
    readings = (_dated(text, year, second, first), _dated(text, year, first, second))
    raise _refused("date.ambiguous", text, first=readings[0].iso(), second=readings[1].iso())


def _worded(plain: str, text: str) -> PartialDate:
    """A month in words with a year and perhaps a day, in any order."""
    words = [word.strip(".") for word in re.split(r"[\s/-]+", plain)]
    words = [word for word in words if word and word not in _FILLERS and word not in _WEEKDAYS]
    years = [int(word) for word in words if re.fullmatch(r"\d{4}", word, re.ASCII)]
    days = [day for word in words if (day := _day(word)) is not None]
    months = [month for word in words if word not in _FIRSTS and (month := _month(word)) is not None]
    if len(months) != 1 or len(days) > 1 or len(years) > 1 or len(words) != len(days + months + years):
        raise _refused("date.not_understood", text)
    if not years:
        raise _refused("date.year_missing", text)
    return _dated(text, years[0], months[0], days[0] if days else None)


def _day(word: str) -> int | None:
    if word in _FIRSTS:
        return 1
    match = _DAY.fullmatch(word)
    return int(match.group(1)) if match else None


def _month(word: str) -> int | None:
    """The month whose name begins like this, in either language; one slip in a long name is forgiven."""
    if len(word) < 3 or not word.isalpha():
        return None
    near = [name for name in _MONTHS if name.startswith(word)]
    near = near or (get_close_matches(word, _MONTHS, n=3, cutoff=0.8) if len(word) >= 5 else [])
    numbers = {_MONTHS[name] for name in near}
    return numbers.pop() if len(numbers) == 1 else None


def _dated(text: str, year: int, month: int | None, day: int | None) -> PartialDate:
    """The date, if it exists; otherwise which part of it does not."""
    if month is not None and not 1 <= month <= 12:
        raise _refused("date.no_month", text, month=month)
    if day is not None and (day == 0 or day > 31):
        raise _refused("date.no_day", text, day=day)
    if month is not None and day is not None and year and day > monthrange(year, month)[1]:
        raise _refused(f"date.no_day.{_SHORT_MONTHS[month]}", text, year=year, day=day)
    return PartialDate(year, month, day).checked(text)


def _refused(code: str, text: str, **params: object) -> InputError:
    shown = "".join(sign if sign.isprintable() else "�" for sign in text.strip()[:80])
    return InputError(code, value=shown, **params)
