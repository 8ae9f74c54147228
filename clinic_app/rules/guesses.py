"""The answers that are worth trying for an open fact: one for each way in which a conclusion could take it.

What matters about an answer is which of the conclusion's leaves it makes true, false or unknown. A day
changes that only where it crosses a leaf's bound, so the days beside each bound, and the month and the
year that lie across it, stand for all days. Options and countries that no leaf tells apart stand for
one another. Where two facts make up one bound together (a notice and the days to reply), the
extremes of the other fact stand for its answers.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import product

from clinic_app.domain.partial_date import PartialDate
from clinic_app.rules import encoding, nodes
from clinic_app.rules.closures import Compiler
from clinic_app.rules.dated import FIRST_DAY, LAST_DAY, first_day
from clinic_app.rules.definition import FactDef
from clinic_app.rules.facts import GREATEST_NUMBER, LEAST_NUMBER
from clinic_app.rules.judges import Sheet
from clinic_app.rules.nodes import Node

Leaves = Sequence[Node]
STILL_OPEN = None


def worth_trying(fact: FactDef, leaves: Leaves, compiler: Compiler, bounds: Iterable[int]) -> list[object]:
    """Answers as they lie on the sheet, "still open" first; `bounds` are those it shares with other facts."""
    return [STILL_OPEN, *_TRIES[fact.type](fact, leaves, compiler, sorted(set(bounds)))]


def _choices(fact: FactDef, _leaves: Leaves, _compiler: Compiler, _bounds: list[int]) -> Iterable[object]:
    return encoding.offered(fact)


def _countries(_fact: FactDef, leaves: Leaves, compiler: Compiler, _bounds: list[int]) -> Iterable[object]:
    lists = [compiler.values.members(leaf.wanted) for leaf in leaves if isinstance(leaf, nodes.Is)]
    return [group[0] for group in encoding.groups(encoding.COUNTRIES, tuple(lists))]


def _sets(fact: FactDef, leaves: Leaves, compiler: Compiler, _bounds: list[int]) -> Iterable[object]:
    counts = [leaf for leaf in leaves if isinstance(leaf, nodes.Count)]
    lists = [compiler.values.members(leaf.wanted) for leaf in counts if leaf.wanted is not None]
    most = 1 + max((compiler.values.number(bound) for leaf in counts for bound in _limits(leaf)), default=0)
    groups = encoding.groups(encoding.offered(fact), tuple(lists))
    for numbers in product(*(range(min(most, len(group)) + 1) for group in groups)):
        yield frozenset(option for group, number in zip(groups, numbers, strict=True) for option in group[:number])


def _limits(leaf: nodes.Count | nodes.Measure) -> Iterator[nodes.Amount]:
    yield leaf.low
    if leaf.high is not None:
        yield leaf.high


def _numbers(_fact: FactDef, leaves: Leaves, compiler: Compiler, bounds: list[int]) -> Iterable[object]:
    own = [
        compiler.values.number(limit) for leaf in leaves if isinstance(leaf, nodes.Measure) for limit in _limits(leaf)
    ]
    tried = {LEAST_NUMBER, GREATEST_NUMBER}
    for bound in (*own, *bounds):
        tried.update(number for number in (bound - 1, bound, bound + 1) if LEAST_NUMBER <= number <= GREATEST_NUMBER)
    return sorted(tried)


def _days(_fact: FactDef, leaves: Leaves, compiler: Compiler, bounds: list[int]) -> Iterable[object]:
    crossed = set(bounds)
    for leaf in leaves:
        if isinstance(leaf, nodes.Compare):
            low, high = compiler.days(leaf)
            crossed.update((low, high + 1))
    inside = sorted(day for day in crossed if FIRST_DAY < day <= LAST_DAY)
    days = {FIRST_DAY, LAST_DAY, *inside, *(day - 1 for day in inside)}
    spans = {(day, day) for day in days}
    for day in inside:
        spans.update(span for span in _partial(day) if span[0] < day)
    return sorted(spans)


def _partial(day: int) -> Iterator[tuple[int, int]]:
    """The month and the year that the day lies in."""
    when = date.fromordinal(day)
    for partial in (PartialDate(when.year, when.month), PartialDate(when.year)):
        yield partial.earliest.toordinal(), partial.latest.toordinal()


_TRIES: dict[str, Callable[[FactDef, Leaves, Compiler, list[int]], Iterable[object]]] = {
    "yesno": _choices,
    "choice": _choices,
    "country": _countries,
    "set": _sets,
    "countries": _sets,
    "number": _numbers,
    "date": _days,
    "text": lambda *_: ("x",),
}


# ----------------------------------------------------------------- bounds that two facts share
def clock_bounds(leaf: nodes.Due, clock: nodes.FactDay, slot: int, given: Sheet, compiler: Compiler) -> Iterator[int]:
    """Where one fact of a clock crosses the leaf's bounds, whatever extreme or answer the others have."""
    low, high = compiler.due_days(leaf)
    due = compiler.due(clock, compiler.judge(nodes.Always()))
    for trial in _others(clock, slot, given, compiler):
        for reached in (low, high + 1):
            yield _crossing(due, trial, slot, reached, is_day=slot == compiler.slots[clock.facts[0]])


def _others(clock: nodes.FactDay, slot: int, given: Sheet, compiler: Compiler) -> Iterator[Sheet]:
    """Sheets with the clock's other facts at their answer, or at each extreme."""
    day, numbers = compiler.slots[clock.facts[0]], {compiler.slots[shift.fact] for shift in clock.shifts if shift.fact}
    choices: dict[int, tuple[object, ...]] = {}
    for other in {day, *numbers} - {slot}:
        extremes: tuple[object, ...] = (
            ((FIRST_DAY, FIRST_DAY), (LAST_DAY, LAST_DAY)) if other == day else (LEAST_NUMBER, GREATEST_NUMBER)
        )
        choices[other] = extremes if given[other] is None else (given[other],)
    for answers in product(*choices.values()):
        trial = list(given)
        for other, answer in zip(choices, answers, strict=True):
            trial[other] = answer
        yield trial


def _crossing(due: Callable[[Sheet], int | None], trial: Sheet, slot: int, reached: int, *, is_day: bool) -> int:
    """The first day (or number) of the fact with which the clock is due on `reached` or later."""

    def reaches(value: int) -> bool:
        trial[slot] = (value, value) if is_day else value
        found = due(trial)
        assert found is not None
        return found >= reached

    if is_day:
        return first_day(reaches)
    numbers = range(LEAST_NUMBER, GREATEST_NUMBER + 1)
    return LEAST_NUMBER + bisect_left(numbers, 1, key=reaches)
