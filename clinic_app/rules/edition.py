"""A program made ready for one screening date: closures, and what they have found so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from clinic_app.rules import encoding
from clinic_app.rules.closures import Compiler
from clinic_app.rules.definition import RuleSet, Value
from clinic_app.rules.judges import ABSENT, Judge, Sheet
from clinic_app.rules.nodes import Is, Node, Values
from clinic_app.rules.support import Supporter, Why
from clinic_app.rules.truth import TRUE, UNKNOWN, Truth
from clinic_app.rules.verdicts import Verdict, Weigher

if TYPE_CHECKING:
    from clinic_app.rules.program import Program, ReadClock, ReadRule


MOST_KEPT = 50_000
Encoders: TypeAlias = "Mapping[str, tuple[int, encoding.Encode]]"


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
        self.facts = tuple(program.facts.values())
        self._names = tuple(program.facts)
        first = 2 * len(self._names)
        places = {clock.definition.id: first + place for place, clock in enumerate(program.clocks)}
        self.compiler = Compiler(program.slots, places, values, self.today)
        self._alike = {
            fact.id: (slot, encoding.alike(fact, program.leaves_of(fact.id), values))
            for slot, fact in enumerate(self.facts)
        }
        self._exact = {fact.id: (slot, encoding.exact(fact)) for slot, fact in enumerate(self.facts)}
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
        self._places: dict[int, frozenset[int]] = {}
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
        return self._laid_out(facts, self._alike)

    def _laid_out(self, facts: Mapping[str, Value], encoders: Encoders) -> Sheet:
        given: Sheet = [None] * len(self._names)
        try:
            for fact, value in facts.items():
                slot, encode = encoders[fact]
                given[slot] = encode(value)
        except (KeyError, TypeError):
            return self._one_by_one(facts, encoders)
        return given

    def _one_by_one(self, facts: Mapping[str, Value], encoders: Encoders) -> Sheet:
        """The slow way, where an answer is none of this pack: a list where one option belongs, another's fact."""
        given: Sheet = [None] * len(self._names)
        for fact, value in facts.items():
            with suppress(KeyError, TypeError):
                slot, encode = encoders[fact]
                given[slot] = encode(value)
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
        """The truth of any condition over these answers, also of one that the program does not hold."""
        return self.compiler.judge(node)(self.settled(self._laid_out(facts, self._exact)))

    def keep(self, key: object, made: object) -> None:
        """Remember what was worked out for one constellation of answers; all is forgotten when it is too much."""
        if len(self.kept) > MOST_KEPT:
            self.kept.clear()
        self.kept[key] = made

    def places(self, node: Node) -> frozenset[int]:
        """Every fact whose answer the condition can depend on; kept, for the program's own conditions."""
        found = self._places.get(id(node))
        if found is None:
            found = frozenset(self.program.slots[fact] for fact in self.program.all_facts(node))
            self._places[id(node)] = found
        return found

    def names(self, slots: tuple[int, ...]) -> tuple[str, ...]:
        """The facts at these places."""
        return tuple(self._names[slot] for slot in slots)
