"""A pack's rules, read once: every condition as nodes, every fact with its place on the sheet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from clinic_app.domain.errors import InputError
from clinic_app.domain.partial_date import LAST_YEAR
from clinic_app.rules import condition, nodes
from clinic_app.rules.definition import ClockDef, Definition, FactDef, Rule, RuleSet
from clinic_app.rules.edition import Edition
from clinic_app.rules.nodes import Node, Values

MOST_EDITIONS = 64  # screening dates kept ready
LAST_SCREENING_DAY = date(LAST_YEAR, 12, 31)


class ReadRule(NamedTuple):
    """A rule and what its condition says."""

    id: str
    node: Node
    sources: tuple[str, ...]


class ReadClock(NamedTuple):
    """A clock, the day it counts from, and when it runs."""

    definition: ClockDef
    day: nodes.FactDay
    when: Node

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts it is computed from."""
        return (*self.day.facts, *(shift.fact for shift in self.day.shifts if shift.fact))


class Program:
    """What `build` makes of a definition. Immutable but for the editions it keeps ready."""

    def __init__(self, definition: Definition) -> None:
        self.definition = definition
        self.facts: Mapping[str, FactDef] = {fact.id: fact for fact in definition.facts}
        self.slots: Mapping[str, int] = {fact: slot for slot, fact in enumerate(self.facts)}
        self.names = condition.Names(
            facts=self.facts,
            defines=definition.defines,
            numbers=frozenset(value.id for value in definition.values if value.number is not None),
            lists=frozenset(value.id for value in definition.values if value.number is None),
            clocks={clock.id: clock for clock in definition.clocks},
        )
        self.rule_sets = tuple(sorted(definition.rule_sets, key=lambda each: each.effective_from))
        self.guards = self._read_guards()
        self.pathways = {
            pathway.id: self._read_rules(f"pathway.{pathway.id}", pathway.levels) for pathway in definition.pathways
        }
        self.clocks = tuple(self._read_clock(clock) for clock in definition.clocks)
        self.gates = self._read_rules("gate", definition.gates)
        self.stops = self._read_rules("stop", definition.stops)
        self.blocks = self._read_rules("blocked", definition.blocks)
        self.mismatches = self._read_rules("mismatch", definition.mismatches)
        self.referrals = self._read_rules("referral", definition.referrals)
        self.unreliable = self.condition(definition.unreliable, "unreliable") if definition.unreliable else None
        self._leaves = self._every_leaf()
        self._editions: dict[date, Edition] = {}

    # ------------------------------------------------------------- reading
    def condition(self, text: str, where: str) -> Node:
        """A condition over this pack's facts; raises `InputError`."""
        return condition.read(text, self.names, where)

    def _read_rules(self, area: str, rules: Iterable[Rule]) -> tuple[ReadRule, ...]:
        return tuple(ReadRule(rule.id, self.condition(rule.when, f"{area}.{rule.id}"), rule.sources) for rule in rules)

    def _read_clock(self, clock: ClockDef) -> ReadClock:
        where = f"clock.{clock.id}"
        day = condition.read_day(clock.due, self.names, where)
        when = self.condition(clock.when, where) if clock.when else nodes.Always()
        return ReadClock(clock, day, when)

    def _read_guards(self) -> Mapping[str, Node]:
        """Every fact's `when`, in an order in which each can be settled before it is needed."""
        read = {fact.id: self.condition(fact.when, f"fact.{fact.id}") for fact in self.facts.values() if fact.when}
        for fact, node in read.items():
            if nodes.looks_at_days(node):
                raise InputError("pack.when_by_day", where=f"fact.{fact}")
        ordered: dict[str, Node] = {}
        while len(ordered) < len(read):
            ready = [fact for fact in read if fact not in ordered and self._settled(read[fact], read, ordered)]
            if not ready:
                circle = ", ".join(fact for fact in read if fact not in ordered)
                raise InputError("pack.when_in_circle", where="facts.toml", facts=circle)
            ordered.update((fact, read[fact]) for fact in ready)
        return ordered

    def clock(self, name: str) -> ReadClock:
        """The clock of this id."""
        return next(clock for clock in self.clocks if clock.definition.id == name)

    def behind(self, node: Node) -> tuple[Node, ...]:
        """The conditions that a condition rests on: its parts, its facts' guards, and what its clock needs."""
        resting = [*nodes.parts_of(node)]
        facts = nodes.own_facts(node)
        if isinstance(node, nodes.Due):
            clock = self.clock(node.clock)
            facts = clock.facts
            resting.append(clock.when)
        return (*resting, *(self.guards[fact] for fact in facts if fact in self.guards))

    def leaves_of(self, fact: str) -> tuple[Node, ...]:
        """Everything that any of the program's own conditions asks about a fact."""
        return tuple(self._leaves.get(fact, ()))

    def _every_leaf(self) -> Mapping[str, list[Node]]:
        rules = (self.gates, self.stops, self.blocks, self.mismatches, self.referrals, *self.pathways.values())
        waiting = [rule.node for area in rules for rule in area]
        waiting += [*self.guards.values(), *(clock.when for clock in self.clocks)]
        if self.unreliable is not None:
            waiting.append(self.unreliable)
        found: dict[str, list[Node]] = {}
        while waiting:
            node = waiting.pop()
            waiting.extend(nodes.parts_of(node))
            for fact in nodes.own_facts(node):
                if node not in found.setdefault(fact, []):
                    found[fact].append(node)
        return found

    def all_facts(self, node: Node) -> frozenset[str]:
        """Every fact whose answer the condition can depend on."""
        found: set[str] = set()
        waiting = [node]
        while waiting:
            each = waiting.pop()
            found.update(nodes.own_facts(each))
            if isinstance(each, nodes.Due):
                found.update(self.clock(each.clock).facts)
            waiting.extend(self.behind(each))
        return frozenset(found)

    @staticmethod
    def _settled(node: Node, guarded: Mapping[str, Node], ordered: Mapping[str, Node]) -> bool:
        return all(fact not in guarded or fact in ordered for fact in nodes.facts_in(node))

    # ------------------------------------------------------------- by date
    @property
    def first_day(self) -> date:
        """The first day that can be screened."""
        return self.rule_sets[0].effective_from

    @property
    def last_day(self) -> date:
        """The last day that can be screened."""
        return LAST_SCREENING_DAY

    def rule_set(self, on: date) -> RuleSet:
        """The rule set in force; raises `InputError` outside the days that can be screened."""
        in_force = [rule_set for rule_set in self.rule_sets if rule_set.effective_from <= on]
        if not in_force or on > self.last_day:
            raise InputError("screen.day_out_of_range", value=on.isoformat(), first=self.first_day, last=self.last_day)
        return in_force[-1]

    def values(self, on: date) -> Values:
        """The dated numbers and lists of that day; lists that hold together are joined."""
        numbers: dict[str, int] = {}
        lists: dict[str, frozenset[str]] = {}
        for value in self.definition.values:
            if value.in_force(on) and value.number is not None:
                numbers[value.id] = value.number
            elif value.in_force(on):
                lists[value.id] = lists.get(value.id, frozenset()) | value.members
        return Values(numbers, lists)

    def any_edition(self) -> Edition:
        """One that is ready, for what does not depend on the day."""
        ready = next(reversed(self._editions.values()), None)
        return self.edition(self.rule_sets[-1].effective_from) if ready is None else ready

    def edition(self, on: date) -> Edition:
        """These rules made ready for one day; kept, because a clinic screens for few days."""
        ready = self._editions.get(on)
        if ready is None:
            ready = Edition(self, self.rule_set(on), self.values(on), on)
            if len(self._editions) >= MOST_EDITIONS:
                self._editions.pop(next(iter(self._editions)))
            self._editions[on] = ready
        return ready


def build(definition: Definition) -> Program:
    """Read every condition of a pack; raises `InputError` on the first that cannot be understood."""
    return Program(definition)
