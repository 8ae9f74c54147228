"""Days as people here write them: 5 Dec 2026, Sáb 5 dic 2026. No Qt."""

from __future__ import annotations

from datetime import date

from clinic_app.domain.text import Language

_MONTHS = {
    Language.EN: ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    Language.ES: ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
}
_DAYS = {
    Language.EN: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    Language.ES: ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
}


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
