"""Answers in words: what a stored value reads like in both languages."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from clinic_app.domain.country import CODES
from clinic_app.domain.partial_date import PartialDate
from clinic_app.domain.text import Text
from clinic_app.packs import Pack
from clinic_app.services.words import STATELESS, listed, verbatim

UNKNOWN = "unknown"
_NOTHING = Text("", "")


def answer_text(pack: Pack, fact: str, value: object, *, declined: bool = False) -> Text:
    """How `value` reads as an answer to `fact`; nothing for an unanswered one."""
    if value is None:
        return _NOTHING
    if value == UNKNOWN:
        return pack.texts.get(("answer", "declined" if declined else UNKNOWN))
    match pack.facts[fact].type:
        case "yesno":
            return pack.texts.get(("answer", str(value)))
        case "choice":
            return _option(pack, fact, str(value))
        case "set":
            return listed([_option(pack, fact, str(part)) for part in _parts(value)]) or _none(pack)
        case "country":
            return country_name(str(value))
        case "countries":
            return listed([country_name(str(code)) for code in _parts(value)]) or STATELESS
        case "date":
            return date_text(PartialDate.parse(str(value)))
        case _:
            return verbatim(str(value))


@cache
def country_name(code: str) -> Text:
    """A country in both languages; an unassigned code reads as itself."""
    english, spanish = _territories()
    return Text(english.get(code, code), spanish.get(code, code))


@cache
def countries() -> tuple[tuple[str, Text], ...]:
    """Every assigned country, sorted by its English name."""
    return tuple(sorted(((code, country_name(code)) for code in CODES), key=lambda row: row[1].en))


@lru_cache(maxsize=512)
def date_text(when: PartialDate) -> Text:
    """5 Dec 2026, June 2015 or 2015, and the same in Spanish; as partial as it is."""
    return Text(_formatted(when, "en"), _formatted(when, "es"))


def _formatted(when: PartialDate, language: str) -> str:
    from babel.dates import format_date  # CLDR takes its time: nothing needs it before the first case

    if when.month is None:
        return str(when.year)
    words = "MMMM 'de' y" if language == "es" else "MMMM y"
    return format_date(when.earliest, "d MMM y" if when.day else words, locale=language)


@cache
def _territories() -> tuple[dict[str, str], dict[str, str]]:
    from babel import Locale

    return dict(Locale("en").territories), dict(Locale("es").territories)


def _option(pack: Pack, fact: str, option: str) -> Text:
    return pack.texts.get(("option", fact, option))


def _parts(value: object) -> Iterable[object]:
    return value if isinstance(value, list | tuple) else (value,)


def _none(pack: Pack) -> Text:
    """An empty set is an answer: asked, and none of them applies."""
    return pack.texts.get(("answer", "none"))
