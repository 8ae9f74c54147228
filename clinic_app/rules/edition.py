"""A program made ready for one screening date: closures, and what they have found so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from clinic_app.domain.country import CODES
from clinic_app.domain.errors import InputError
from clinic_app.rules.closures import ABSENT, Compiler, Judge, Sheet
from clinic_app.rules.dated import span
from clinic_app.rules.definition import UNKNOWN_ANSWER, FactDef, RuleSet, Value
from clinic_app.rules.nodes import Node, Values
from clinic_app.rules.support import Supporter, Why
from clinic_app.rules.truth import TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from clinic_app.rules.program import Program, ReadClock, ReadRule


MOST_KEPT = 50_000


class ReadyRule(NamedTuple):
    """A rule, how to judge it and what carries it."""

    id: str
    judge: Judge
    why: Why
    sources: tuple[str, ...]


class ReadyClock(NamedTuple):
    """A clock, its place on the sheet, when it is due and the facts it is computed from."""

    read: ReadClock
    slot: int
    due: Callable[[Sheet], int | None]
    facts: tuple[str, ...]


class Edition:
    """One program on one day."""

    def __init__(self, program: Program, rule_set: RuleSet, values: Values, on: date) -> None:
        self.program = program
        self.rule_set = rule_set
        self.on = on
        self.today = on.toordinal()
        self.values = values
        self._facts = tuple(program.facts)
        first = 2 * len(self._facts)
        places = {clock.definition.id: first + place for place, clock in enumerate(program.clocks)}
        self.compiler = Compiler(program.slots, places, values, self.today)
        self._encoders = {fact.id: (program.slots[fact.id], encoder(fact)) for fact in program.facts.values()}
        self._guards = self._ready_guards(program.guards)
        self.clocks = tuple(self._ready_clock(clock, places) for clock in program.clocks)
        bits = {clock.read.definition.id: self._bits(clock.facts) for clock in self.clocks}
        fewest = Supporter(self.compiler, program.guards, bits, every=False)
        every = Supporter(self.compiler, program.guards, bits, every=True)
        self.levels = {pathway: self._ready(rules, fewest) for pathway, rules in program.pathways.items()}
        self.gates = self._ready(program.gates, every)
        self.stops = self._ready(program.stops, every)
        self.blocks = self._ready(program.blocks, every)
        self.mismatches = self._ready(program.mismatches, every)
        self.referrals = self._ready(program.referrals, every)
        self.unreliable = None if program.unreliable is None else self.compiler.judge(program.unreliable)
        self.kept: dict[object, object] = {}  # what evaluate and ask have worked out on this day

    # ------------------------------------------------------------- making ready
    def _ready(self, rules: tuple[ReadRule, ...], supporter: Supporter) -> tuple[ReadyRule, ...]:
        return tuple(
            ReadyRule(rule.id, self.compiler.judge(rule.node), supporter.why(rule.node), rule.sources) for rule in rules
        )

    def _ready_guards(self, guards: Mapping[str, Node]) -> list[tuple[Judge, tuple[int, ...]]]:
        """Guards that say the same settle all their facts at once."""
        together: dict[Node, list[int]] = {}
        for fact, guard in guards.items():
            together.setdefault(guard, []).append(self.program.slots[fact])
        return [(self.compiler.judge(guard), tuple(slots)) for guard, slots in together.items()]

    def _ready_clock(self, clock: ReadClock, places: Mapping[str, int]) -> ReadyClock:
        due = self.compiler.due(clock.day, self.compiler.judge(clock.when))
        return ReadyClock(clock, places[clock.definition.id], due, clock.facts)

    def _bits(self, facts: tuple[str, ...]) -> int:
        return sum(1 << self.program.slots[fact] for fact in set(facts))

    # ------------------------------------------------------------- one case
    def given(self, facts: Mapping[str, Value]) -> Sheet:
        """The answers by place. Facts, options and values that this pack does not know are left out."""
        given: Sheet = [None] * len(self._facts)
        encoders = self._encoders
        for fact, value in facts.items():
            place = encoders.get(fact)
            if place is not None:
                given[place[0]] = place[1](value)
        return given

    def sheet(self, facts: Mapping[str, Value]) -> Sheet:
        """The answers laid out for the judges."""
        return self.settled(self.given(facts))

    def settled(self, given: Sheet) -> Sheet:
        """The sheet of these answers: what does not apply taken out, clocks computed."""
        sheet = self.guarded(given)
        for clock in self.clocks:
            sheet.append(clock.due(sheet))
        return sheet

    def guarded(self, given: Sheet) -> Sheet:
        """The answers as far as they apply, and as they were given."""
        sheet = given + given
        for judge, slots in self._guards:
            truth = judge(sheet)
            if truth is not TRUE:
                blank = None if truth is UNKNOWN else ABSENT
                for slot in slots:
                    sheet[slot] = blank
        return sheet

    def judge(self, node: Node, facts: Mapping[str, Value]) -> Truth:
        """The truth of any condition over these answers."""
        return self.compiler.judge(node)(self.sheet(facts))

    def keep(self, key: object, made: object) -> None:
        """Remember what was worked out for one constellation of answers; all is forgotten when it is too much."""
        if len(self.kept) > MOST_KEPT:
            self.kept.clear()
        self.kept[key] = made

    def names(self, slots: tuple[int, ...]) -> tuple[str, ...]:
        """The facts at these places."""
        return tuple(self._facts[slot] for slot in slots)


# ----------------------------------------------------------------- answers as judges meet them
def encoder(fact: FactDef) -> Callable[[Value], object]:
    """How an answer as stored becomes one on the sheet; what is not a legal answer becomes no answer."""
    if fact.type == "date":
        return _span
    if fact.type == "number":
        return lambda value: value if type(value) is int else None
    if fact.type in ("set", "countries"):
        return lambda value: frozenset(value) if isinstance(value, list | tuple | frozenset) else None
    if fact.type == "text":
        return lambda value: value if isinstance(value, str) and value != UNKNOWN_ANSWER else None
    offered = {"yesno": ("yes", "no"), "country": tuple(CODES)}.get(fact.type, fact.options)
    legal: dict[Value, str] = {option: option for option in offered}
    return lambda value: legal.get(value) if isinstance(value, str) else None


def _span(value: Value) -> tuple[int, int] | None:
    if not isinstance(value, str) or value == UNKNOWN_ANSWER:
        return None
    try:
        return span(value)
    except InputError:
        return None
