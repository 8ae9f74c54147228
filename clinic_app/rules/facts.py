"""Checks what is said about a worker before the rules read it, and says kindly what would be accepted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from clinic_app.domain.country import CODES
from clinic_app.domain.errors import InputError
from clinic_app.domain.partial_date import FIRST_YEAR, LAST_YEAR, PartialDate
from clinic_app.rules import spelling
from clinic_app.rules.definition import UNKNOWN_ANSWER, FactDef, Value
from clinic_app.rules.program import Program

LEAST_NUMBER, GREATEST_NUMBER = 0, 3660
_LONGEST_INT = 14_000  # in bits: some 4,200 digits
_BARE = re.compile(r"[\w.-]+", re.ASCII)


def check(program: Program, raw: Mapping[str, object]) -> dict[str, Value]:
    """The answers as they are stored; raises `InputError` naming the fact, the value and what is accepted."""
    return {fact: check_one(program, fact, value) for fact, value in raw.items()}


def check_one(program: Program, fact: str, raw: object) -> Value:
    """One answer as it is stored: ISO text for a day, a sorted list without repetition for a set."""
    told = program.facts.get(fact)
    if told is None:
        raise no_such_fact(program, fact, raw)
    if isinstance(raw, str) and raw == UNKNOWN_ANSWER:
        return UNKNOWN_ANSWER
    return _CHECKS[told.type](told, raw)


def assume_rest(program: Program, facts: Mapping[str, Value]) -> dict[str, Value]:
    """As in a finished interview: every yesno fact not answered is no, every set none, but for those never assumed."""
    assumed: dict[str, Value] = {}
    for fact in program.facts.values():
        if fact.id in facts or fact.id in program.definition.never_assumed:
            continue
        if fact.type == "yesno":
            assumed[fact.id] = "no"
        elif fact.type == "set":
            assumed[fact.id] = []
    return {**assumed, **facts}


def day(program: Program, text: str) -> date:
    """A screening date; raises `InputError` unless it is an existing day that can be screened."""
    first, last = program.first_day, program.last_day
    try:
        partial = PartialDate.parse(text)
    except InputError:
        partial = None
    if partial is None or partial.day is None or not first <= partial.earliest <= last:
        raise InputError("screen.not_a_day", value=spelling.quoted(text), first=first, last=last)
    return partial.earliest


# ----------------------------------------------------------------- saying no
def no_such_fact(program: Program, fact: str, value: object = None) -> InputError:
    """Unknown fact, with the value it was given and the nearest known fact."""
    nearest = spelling.nearest(fact, program.facts)
    named = spelling.escaped(fact) if _BARE.fullmatch(fact) else spelling.quoted(fact)
    if value is not None:
        named += f" = {shown(value)}"
    if nearest:
        return InputError("facts.no_such_fact_nearest", fact=named, nearest=nearest)
    return InputError("facts.no_such_fact", fact=named)


def shown(value: object) -> str:
    """A refused value on one line: a text in quotation marks, control characters escaped, cut to 80 characters."""
    return spelling.quoted(value) if isinstance(value, str) else spelling.escaped(_plain(value))


def _plain(value: object) -> str:
    """What was written, near enough; never more of it than can be shown."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        inside = ("[…]" if isinstance(each, list) else _plain(each) for each in value[: spelling.MOST_SHOWN])
        return "[" + ", ".join(inside) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(str(key) for key in list(value)[: spelling.MOST_SHOWN]) + "}"
    if isinstance(value, int) and abs(value).bit_length() > _LONGEST_INT:  # Python refuses to write it out
        return f"{value:#x}"[: spelling.MOST_SHOWN * 2]
    return str(value)


def refusal(fact: FactDef, value: object) -> InputError:
    """The error for a value that the fact does not accept."""
    offered = spelling.nearest(value, fact.options) if isinstance(value, str) else ""
    if offered:
        return InputError(
            "facts.not_accepted_nearest",
            fact=fact.id, value=shown(value), nearest=offered, accepted=accepted(fact),
        )  # fmt: skip
    return InputError("facts.not_accepted", fact=fact.id, value=shown(value), accepted=accepted(fact))


def accepted(fact: FactDef) -> str:
    """What may be said of a fact, in a few words of the file format (not translated: they are what to type)."""
    options = " | ".join(f'"{option}"' for option in fact.options)
    return {
        "yesno": '"yes" | "no" | true | false | "unknown"',
        "choice": f'{options} | "unknown"',
        "set": f'[] | a list of {options} | "unknown"',
        "date": f'YYYY-MM-DD | "YYYY-MM" | "YYYY", {FIRST_YEAR} to {LAST_YEAR} | "unknown"',
        "country": 'an ISO 3166-1 alpha-2 code in capitals, such as "SV" | "unknown"',
        "countries": '[] | a list of ISO 3166-1 alpha-2 codes in capitals, such as ["SV"] | "unknown"',
        "number": f'a whole number, {LEAST_NUMBER} to {GREATEST_NUMBER} | "unknown"',
        "text": 'a text | "unknown"',
    }[fact.type]


# ----------------------------------------------------------------- one check for each type
def _yesno(fact: FactDef, raw: object) -> Value:
    if isinstance(raw, bool):
        return "yes" if raw else "no"
    return _one_of(("yes", "no"), fact, raw)


def _one_of(offered: Iterable[str], fact: FactDef, raw: object) -> str:
    if not isinstance(raw, str) or raw not in offered:
        raise refusal(fact, raw)
    return raw


def _several_of(offered: Iterable[str], fact: FactDef, raw: object) -> Value:
    if not isinstance(raw, list | tuple):
        raise refusal(fact, raw)
    return sorted({_one_of(offered, fact, each) for each in raw})


def _date(fact: FactDef, raw: object) -> Value:
    if isinstance(raw, date) and not isinstance(raw, datetime):
        raw = raw.isoformat()
    if not isinstance(raw, str):
        raise refusal(fact, raw)
    try:
        return PartialDate.parse(raw).iso()
    except InputError as problem:
        raise refusal(fact, raw) from problem


def _number(fact: FactDef, raw: object) -> Value:
    if type(raw) is not int or not LEAST_NUMBER <= raw <= GREATEST_NUMBER:
        raise refusal(fact, raw)
    return raw


def _text(fact: FactDef, raw: object) -> Value:
    if not isinstance(raw, str):
        raise refusal(fact, raw)
    return raw


_CHECKS: Mapping[str, Callable[[FactDef, object], Value]] = {
    "yesno": _yesno,
    "choice": lambda fact, raw: _one_of(fact.options, fact, raw),
    "set": lambda fact, raw: _several_of(fact.options, fact, raw),
    "date": _date,
    "country": lambda fact, raw: _one_of(CODES, fact, raw),
    "countries": lambda fact, raw: _several_of(CODES, fact, raw),
    "number": _number,
    "text": _text,
}
