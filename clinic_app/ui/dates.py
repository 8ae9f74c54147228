"""Days and times as people write them, in either language of the clinic. No Qt.

The short forms need no library, so that the first window does not wait for one; the long ones read CLDR.
"""

from __future__ import annotations

from datetime import date, datetime

from clinic_app.domain.partial_date import PartialDate
from clinic_app.domain.text import Language

_MONTHS = {
    Language.EN: ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    Language.ES: ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
}
_DAYS = {
    Language.EN: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    Language.ES: ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
}
_FULL = {"en": "d MMMM y", "es": "d 'de' MMMM 'de' y"}
_MONTH = {"en": "MMMM y", "es": "MMMM 'de' y"}
_WEEKDAY = {"en": "EEEE d MMMM", "es": "EEEE d 'de' MMMM"}


def short_day(day: date, language: Language) -> str:
    """5 Dec 2026."""
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def day_in_week(day: date, language: Language, *, year: bool = False, first: bool = False) -> str:
    """Sat 5 Dec, and the year where it is not plain; `first` in a line it has a capital in Spanish too."""
    words = f"{_DAYS[language][day.weekday()]} {day.day} {_MONTHS[language][day.month - 1]}"
    words = words[0].upper() + words[1:] if first else words
    return f"{words} {day.year}" if year else words


def near_day(day: date, today: date, language: Language) -> str:
    """5 Dec this year, 5 Dec 2025 before."""
    return short_day(day, language) if day.year != today.year else f"{day.day} {_MONTHS[language][day.month - 1]}"


def spoken(when: PartialDate, language: str) -> str:
    """12 June 2015, June 2015 or 2015, and the same in Spanish."""
    if when.month is None:
        return str(when.year)
    return _format(when.earliest, (_FULL if when.day else _MONTH)[_known(language)], language)


def weekday(day: date, language: str) -> str:
    """Saturday 5 December, sábado 5 de diciembre."""
    return _format(day, _WEEKDAY[_known(language)], language)


def day_and_month(day: date, language: str) -> str:
    """30 June, 30 de junio."""
    return _format(day, {"en": "d MMMM", "es": "d 'de' MMMM"}[_known(language)], language)


def clock(at: datetime) -> str:
    """10:42"""
    return f"{at:%H:%M}"


def _known(language: str) -> str:
    return "en" if language == Language.EN else "es"


def _format(day: date, pattern: str, language: str) -> str:
    from babel.dates import format_date  # loads its data slowly, so only when a date is first shown

    return format_date(day, pattern, locale=_known(language))
