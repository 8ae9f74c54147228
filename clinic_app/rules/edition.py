"""A program made ready for one screening date: closures, and what they have found so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from clinic_app.domain.country import CODES
from clinic_app.domain.errors import InputError
from clinic_app.rules.closures import ABSENT, Compiler, Judge, Sheet
from clinic_app.rules.dated import span
from clinic_app.rules.definition import UNKNOWN_ANSWER, FactDef, RuleSet, Value
from clinic_app.rules.nodes import Is, Node, Values
from clinic_app.rules.support import Supporter, Why
from clinic_app.rules.truth import TRUE, UNKNOWN, Truth
from clinic_app.rules.verdicts import Verdict, Weigher

if TYPE_CHECKING:
    from clinic_app.rules.program import Program, ReadClock, ReadRule


MOST_KEPT = 50_000


class ReadyLevel(NamedTuple):
    """A level of a pathway and its verdict."""

    id: str
    verdict: Verdict
    sources: tuple[str, ...]


class ReadyGate(NamedTuple):
    """A gate, how to judge it and everything that carries it."""

    id: str
    judge: Judge
    why: Why
    sources: tuple[str, ...]


class ReadyNote(NamedTuple):
    """A stop, block, mismatch or referral. Where it asks for one answer of one fact there is nothing to call."""

    id: str
    slot: int
    wanted: frozenset[str]
    judge: Judge | None


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
        weigher = Weigher(self.compiler, program.guards)
        self.levels = {
            pathway: tuple(ReadyLevel(rule.id, weigher.verdict(rule.node), rule.sources) for rule in rules)
            for pathway, rules in program.pathways.items()
        }
        supporter = Supporter(self.compiler, {clock.read.definition.id: clock.facts for clock in self.clocks})
        self.gates = tuple(
            ReadyGate(rule.id, self.compiler.judge(rule.node), supporter.why(rule.node), rule.sources)
            for rule in program.gates
        )
        self.stops = self._ready_notes(program.stops)
        self.blocks = self._ready_notes(program.blocks)
        self.mismatches = self._ready_notes(program.mismatches)
        self.referrals = self._ready_notes(program.referrals)
        self.unreliable = None if program.unreliable is None else self.compiler.judge(program.unreliable)
        self.selectors: dict[int, Callable[[Sheet], object]] = {}  # the answers that carry a verdict, taken together
        self.kept: dict[object, object] = {}  # what evaluate and ask have worked out on this day

    # ------------------------------------------------------------- making ready
    def _ready_notes(self, rules: tuple[ReadRule, ...]) -> tuple[ReadyNote, ...]:
        return tuple(
            ReadyNote(rule.id, self.program.slots[rule.node.fact], self.values.members(rule.node.wanted), None)
            if isinstance(rule.node, Is)
            else ReadyNote(rule.id, 0, frozenset(), self.compiler.judge(rule.node))
            for rule in rules
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

    # ------------------------------------------------------------- one case
    def given(self, facts: Mapping[str, Value]) -> Sheet:
        """The answers by place. Facts, options and values that this pack does not know are left out."""
        given: Sheet = [None] * len(self._facts)
        encoders = self._encoders
        for fact, value in facts.items():
            place = encoders.get(fact)
            if place is not None:
                try:
                    given[place[0]] = place[1](value)
                except TypeError:  # a list where one option belongs, or the other way round
                    continue
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
def encoder(fact: FactDef) -> Callable[[Any], object]:
    """How an answer as stored becomes one on the sheet; what is not a legal answer becomes none, or a TypeError."""
    if fact.type == "date":
        return _span
    if fact.type == "number":
        return lambda value: value if type(value) is int else None
    if fact.type in ("set", "countries"):
        return lambda value: None if isinstance(value, str) else frozenset(value)
    if fact.type == "text":
        return lambda value: value if isinstance(value, str) and value != UNKNOWN_ANSWER else None
    offered = {"yesno": ("yes", "no"), "country": tuple(CODES)}.get(fact.type, fact.options)
    return {option: option for option in offered}.get


@lru_cache(maxsize=16_384)
def _span(value: str) -> tuple[int, int] | None:
    try:
        return span(value) if value != UNKNOWN_ANSWER else None
    except InputError:
        return None
