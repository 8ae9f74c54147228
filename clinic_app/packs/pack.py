"""A loaded pack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from clinic_app.packs import schema
from clinic_app.packs.texts import Texts
from clinic_app.rules import evaluate, facts
from clinic_app.rules.definition import FactDef, Value
from clinic_app.rules.nodes import Node, facts_in
from clinic_app.rules.program import Program
from clinic_app.rules.truth import TRUE, Truth

Section = schema.Section
Source = schema.Source
Advisal = schema.Advisal


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """A document that a case may call for; `pathways` names the levels that call for it."""

    id: str
    group: str
    pathways: Mapping[str, tuple[str, ...]]
    always: bool
    clock: str
    keep_from_worker_list: bool
    sources: tuple[str, ...]
    program: Program
    condition: Node | None

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts its condition looks at."""
        return () if self.condition is None else facts_in(self.condition)

    def holds(self, answers: Mapping[str, Value], on: date) -> Truth:
        """Whether its condition is met; an item without one always is."""
        return TRUE if self.condition is None else evaluate.judge(self.program, self.condition, answers, on)


@dataclass(frozen=True, slots=True)
class Situation:
    """An invented worker of the pack's own cases."""

    id: str
    title: str
    as_of: date
    assume_rest: bool
    facts: Mapping[str, Value]
    expect: schema.Expected

    def finished_facts(self, program: Program) -> dict[str, Value]:
        """All answers, those that a finished interview assumes among them, in asking order."""
        every = facts.assume_rest(program, self.facts) if self.assume_rest else self.facts
        return {fact: every[fact] for fact in program.facts if fact in every}


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything a pack holds, checked; never changed once loaded."""

    id: str
    version: str
    title: str
    reviewed_on: date
    expires: date
    program: Program
    interview: tuple[Section, ...]
    checklists: tuple[ChecklistItem, ...]
    advisals: tuple[Advisal, ...]
    sources: Mapping[str, Source]
    rule_sets: Mapping[str, schema.RuleSet]
    values: schema.ValuesFile
    cases: Mapping[str, Situation]
    texts: Texts
    attorney_only: frozenset[str]
    hash: str

    @property
    def facts(self) -> Mapping[str, FactDef]:
        """The vocabulary, in asking order."""
        return self.program.facts
