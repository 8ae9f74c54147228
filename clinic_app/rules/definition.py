"""What a pack tells the engine: conditions as text, with their sources and the place they were written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

Value: TypeAlias = "str | int | list[str]"  # of an answered fact, as stored
UNKNOWN_ANSWER = "unknown"


@dataclass(frozen=True, slots=True)
class FactDef:
    """One fact of the vocabulary."""

    id: str
    type: str
    section: str
    options: tuple[str, ...] = ()
    when: str = ""
    gate: bool = False
    sensitive: bool = False
    about: str = ""
    audience: str = "worker"  # or "volunteer": for their own eyes, never read aloud


@dataclass(frozen=True, slots=True)
class Rule:
    """A conclusion and the condition under which it is drawn; `id` is a level's, gate's, note's … name."""

    id: str
    when: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PathwayDef:
    """A pathway and its levels, strongest first."""

    id: str
    levels: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class ClockDef:
    """A day that something falls due, counted from `due`; listed while `when` holds."""

    id: str
    due: str
    when: str = ""
    blocks: tuple[str, ...] = ()
    overdue_presses: bool = True  # counts as urgent after its due date too
    overdue_note: bool = False  # says that exceptions exist once it is past due
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleSet:
    """What the authorities' practice was from a day on; `filing` per pathway, none where nothing is filed."""

    id: str
    effective_from: date
    filing: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DatedValue:
    """A number or a list with the days it is in force; `effective_to` is its last day, open when None."""

    id: str
    effective_from: date
    effective_to: date | None = None
    number: int | None = None
    members: frozenset[str] = frozenset()

    def in_force(self, on: date) -> bool:
        """Whether it holds on that day."""
        return self.effective_from <= on and (self.effective_to is None or on <= self.effective_to)


@dataclass(frozen=True, slots=True)
class Definition:
    """Everything the engine knows; the order of facts is the order in which they are asked."""

    facts: tuple[FactDef, ...]
    pathways: tuple[PathwayDef, ...]
    rule_sets: tuple[RuleSet, ...]
    defines: Mapping[str, str] = field(default_factory=dict)
    values: tuple[DatedValue, ...] = ()
    gates: tuple[Rule, ...] = ()
    clocks: tuple[ClockDef, ...] = ()
    stops: tuple[Rule, ...] = ()
    blocks: tuple[Rule, ...] = ()
    mismatches: tuple[Rule, ...] = ()
    referrals: tuple[Rule, ...] = ()
    unreliable: str = ""
    never_assumed: tuple[str, ...] = ()
