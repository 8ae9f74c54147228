"""Turns nodes into closures over one case's answers, for one screening date.

The answers lie in a flat list, the `sheet`: every fact's answer as far as it applies (None: not known;
ABSENT: the fact does not apply), then every fact's answer as given, then every clock's due day. So a
closure is mostly one look into a table, and `when` costs nothing where it has been settled.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from clinic_app.rules import judges, nodes
from clinic_app.rules.dated import FIRST_DAY, LAST_DAY, Unit, first_day, moved
from clinic_app.rules.judges import ABSENT, Judge, Sheet
from clinic_app.rules.nodes import Node, Values
from clinic_app.rules.truth import FALSE, TRUE, UNKNOWN

ENDLESS: Final = 10**9
YES: Final = frozenset({"yes"})


class Compiler:
    """Makes judges for one screening date."""

    def __init__(self, slots: Mapping[str, int], clocks: Mapping[str, int], values: Values, today: int) -> None:
        self.slots = slots
        self.clocks = clocks
        self.values = values
        self.today = today
        self._made: dict[Node, Judge] = {}

    def judge(self, node: Node) -> Judge:
        """The closure that tells the truth of `node`; equal nodes share one."""
        made = self._made.get(node)
        if made is None:
            made = self._made[node] = self._make(node)
        return made

    def _make(self, node: Node) -> Judge:
        match node:
            case nodes.All():
                return judges.every_part([self.judge(part) for part in node.parts])
            case nodes.Any():
                return self._any(node)
            case nodes.Not():
                return judges.opposite_of(self.judge(node.part))
            case nodes.Surely():
                return judges.is_exactly(self.judge(node.part), TRUE)
            case nodes.Undecided():
                return judges.is_exactly(self.judge(node.part), UNKNOWN)
            case nodes.Always():
                return lambda _sheet: TRUE
            case _:
                return self._leaf(node)

    def _leaf(self, node: Node) -> Judge:
        match node:
            case nodes.Is():
                return judges.is_among(self.slots[node.fact], self.values.members(node.wanted))
            case nodes.Count():
                return judges.is_count(self.slots[node.fact], self._wanted(node), *self.limits(node.low, node.high))
            case nodes.Measure():
                return judges.is_measure(self.slots[node.fact], *self.limits(node.low, node.high))
            case nodes.Compare():
                return judges.is_day(
                    tuple(self.slots[fact] for fact in node.day.facts), node.day.pick, *self.days(node)
                )
            case nodes.Due():
                return judges.is_due(self.clocks[node.clock], *self.due_days(node))
            case _:
                return self._given(node)

    def _given(self, node: Node) -> Judge:
        assert isinstance(node, nodes.Answered | nodes.Open)
        slot, given = self.slots[node.fact], self.slots[node.fact] + len(self.slots)
        if isinstance(node, nodes.Open):
            return lambda sheet: TRUE if sheet[slot] is None and sheet[given] is None else FALSE
        return lambda sheet: TRUE if sheet[slot] is not ABSENT and sheet[given] is not None else FALSE

    def _any(self, node: nodes.Any) -> Judge:
        slots = [self.slots[fact] for part in node.parts for fact in nodes.own_facts(part)]
        if len(slots) > 1 and all(isinstance(part, nodes.Open) for part in node.parts):
            return judges.any_open(slots, len(self.slots))
        if len(slots) > 1 and all(isinstance(part, nodes.Is) and part.wanted == YES for part in node.parts):
            return judges.any_yes(slots)
        due = [part for part in node.parts if isinstance(part, nodes.Due)]
        if len(due) == len(node.parts):
            return judges.any_due([(self.clocks[part.clock], *self.due_days(part)) for part in due])
        return judges.any_part([self.judge(part) for part in node.parts])

    # ------------------------------------------------------------- what a leaf is measured against
    def _wanted(self, node: nodes.Count) -> frozenset[str] | None:
        return None if node.wanted is None else self.values.members(node.wanted)

    def limits(self, low: nodes.Amount | None, high: nodes.Amount | None) -> tuple[int, int]:
        """Two bounds as numbers; open where None."""
        return (
            -ENDLESS if low is None else self.values.number(low),
            ENDLESS if high is None else self.values.number(high),
        )

    def days(self, node: nodes.Compare) -> tuple[int, int]:
        """The first and the last day of the fact for which the comparison holds."""
        against = self._known_day(node.against)

        def first(reached: int) -> int:
            return first_day(lambda day: self.moved(day, node.day.shifts) >= reached)

        low = first(against + 1 if node.sign == ">" else against) if node.sign in (">", ">=", "==") else FIRST_DAY
        if node.sign in (">", ">="):
            return low, LAST_DAY
        high = first(against if node.sign == "<" else against + 1) - 1
        return (low, high) if low <= high else (LAST_DAY + 1, LAST_DAY + 1)

    def _known_day(self, against: nodes.Today | int) -> int:
        return against if isinstance(against, int) else self.moved(self.today, against.shifts)

    def moved(self, day: int, shifts: tuple[nodes.Shift, ...]) -> int:
        """The day after all these moves."""
        for shift in shifts:
            day = moved(day, shift.unit, self.values.number(shift.amount))
        return day

    def due_days(self, node: nodes.Due) -> tuple[int, int]:
        """The first and the last due day that the node means."""
        low, high = self.limits(node.low, node.high)
        return self.today + low, self.today + high

    def due(self, day: nodes.FactDay, when: Judge) -> Callable[[Sheet], int | None]:
        """When a clock falls due, counted from the earliest day its fact can mean; None while it is not listed."""
        slot = self.slots[day.facts[0]]
        moves = [self._move(shift) for shift in day.shifts]
        numbers = [self.slots[shift.fact] for shift in day.shifts if shift.fact]

        def due(sheet: Sheet) -> int | None:
            span = sheet[slot]
            if type(span) is not tuple or when(sheet) is not TRUE:
                return None
            if any(type(sheet[number]) is not int for number in numbers):
                return None
            found: int = span[0]
            for move in moves:
                found = move(found, sheet)
            return found

        return due

    def _move(self, shift: nodes.Shift) -> Callable[[int, Sheet], int]:
        unit: Unit = shift.unit
        if shift.fact:
            slot = self.slots[shift.fact]
            return lambda day, sheet: moved(day, unit, sheet[slot])
        amount = self.values.number(shift.amount)
        return lambda day, _sheet: moved(day, unit, amount)
