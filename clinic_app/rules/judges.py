"""The closures themselves: each tells the truth of one kind of condition from a case's sheet of answers."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Any, Final, TypeAlias

from clinic_app.rules.truth import FALSE, TRUE, UNKNOWN, Truth, within

Sheet: TypeAlias = "list[Any]"  # of many types; each judge knows the one in its place
Judge: TypeAlias = Callable[[Sheet], Truth]


class Absent:
    """The answer to a fact that does not apply."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent()


def every_part(parts: list[Judge]) -> Judge:
    """All of the parts."""

    def judge(sheet: Sheet) -> Truth:
        found = TRUE
        for part in parts:
            truth = part(sheet)
            if truth is FALSE:
                return FALSE
            if truth is UNKNOWN:
                found = UNKNOWN
        return found

    return judge


def any_part(parts: list[Judge]) -> Judge:
    """Any of the parts."""

    def judge(sheet: Sheet) -> Truth:
        found = FALSE
        for part in parts:
            truth = part(sheet)
            if truth is TRUE:
                return TRUE
            if truth is UNKNOWN:
                found = UNKNOWN
        return found

    return judge


def opposite_of(part: Judge) -> Judge:
    """Not the part."""
    opposite = (TRUE, UNKNOWN, FALSE)
    return lambda sheet: opposite[part(sheet)]


def is_exactly(part: Judge, wanted: Truth) -> Judge:
    """The part is `wanted`, for certain."""
    return lambda sheet: TRUE if part(sheet) is wanted else FALSE


def is_among(slot: int, wanted: frozenset[str]) -> Judge:
    """The one answer is among these."""
    truths: dict[object, Truth] = {None: UNKNOWN, **dict.fromkeys(wanted, TRUE)}
    look = truths.get
    return lambda sheet: look(sheet[slot], FALSE)


def any_yes(slots: list[int]) -> Judge:
    """Any of several yesno facts: so common that it is worth taking them all at once."""
    take = itemgetter(*slots)

    def judge(sheet: Sheet) -> Truth:
        answers = take(sheet)
        if "yes" in answers:
            return TRUE
        return UNKNOWN if None in answers else FALSE

    return judge


def any_due(clocks: list[tuple[int, int, int]]) -> Judge:
    """Any of several clocks, each with its own bounds."""

    def judge(sheet: Sheet) -> Truth:
        for slot, low, high in clocks:
            due = sheet[slot]
            if due is not None and low <= due <= high:
                return TRUE
        return FALSE

    return judge


def any_open(slots: list[int], given: int) -> Judge:
    """Any of several facts lacks its answer; `given` places further on lies what was said."""
    take = itemgetter(*slots)

    def judge(sheet: Sheet) -> Truth:
        if None not in take(sheet):
            return FALSE
        return TRUE if any(sheet[slot] is None and sheet[slot + given] is None for slot in slots) else FALSE

    return judge


def is_count(slot: int, wanted: frozenset[str] | None, low: int, high: int) -> Judge:
    """So many of the options are chosen."""

    def judge(sheet: Sheet) -> Truth:
        chosen = sheet[slot]
        if chosen is None:
            return UNKNOWN
        if chosen is ABSENT:
            return FALSE
        number = len(chosen if wanted is None else chosen & wanted)
        return TRUE if low <= number <= high else FALSE

    return judge


def is_measure(slot: int, low: int, high: int) -> Judge:
    """The number lies between these."""

    def judge(sheet: Sheet) -> Truth:
        number = sheet[slot]
        if number is None:
            return UNKNOWN
        return TRUE if number is not ABSENT and low <= number <= high else FALSE

    return judge


def is_due(slot: int, low: int, high: int) -> Judge:
    """The clock is listed and due between these days."""

    def judge(sheet: Sheet) -> Truth:
        due = sheet[slot]
        return TRUE if due is not None and low <= due <= high else FALSE

    return judge


def is_day(slots: tuple[int, ...], pick: str, low: int, high: int) -> Judge:
    """The day, or the one that is picked of several, lies between these days."""
    if len(slots) == 1:
        return _one_day(slots[0], low, high)
    latest = pick == "latest"

    def judge(sheet: Sheet) -> Truth:
        spans = [span for slot in slots if type(span := sheet[slot]) is tuple]
        if not spans:
            return FALSE if all(sheet[slot] is ABSENT for slot in slots) else UNKNOWN
        if latest:
            return within(max(span[0] for span in spans), max(span[1] for span in spans), low, high)
        return within(spans[0][0], spans[0][1], low, high)

    return judge


def _one_day(slot: int, low: int, high: int) -> Judge:
    def judge(sheet: Sheet) -> Truth:
        span = sheet[slot]
        if span is None:
            return UNKNOWN
        if span is ABSENT:
            return FALSE
        return within(span[0], span[1], low, high)

    return judge
