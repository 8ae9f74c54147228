"""Days and times as people write them, in either language of the clinic. No Qt."""

from __future__ import annotations

from datetime import date, datetime

from clinic_app.domain.partial_date import PartialDate
from clinic_app.domain.text import Language

_FULL = {"en": "d MMMM y", "es": "d 'de' MMMM 'de' y"}
_MONTH = {"en": "MMMM y", "es": "MMMM 'de' y"}
_SHORT = {"en": "d MMM y", "es": "d MMM y"}
_WEEKDAY = {"en": "EEEE d MMMM", "es": "EEEE d 'de' MMMM"}


def spoken(when: PartialDate, language: str) -> str:
    """12 June 2015, June 2015 or 2015, and the same in Spanish."""
    if when.month is None:
        return str(when.year)
    return _format(when.earliest, (_FULL if when.day else _MONTH)[_known(language)], language)


def short(day: date, language: str) -> str:
    """5 Dec 2026, 5 dic 2026."""
    return _format(day, _SHORT[_known(language)], language)


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
