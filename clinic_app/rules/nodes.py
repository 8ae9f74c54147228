"""What a condition is made of once it has been read: plain values that every other module walks.

A node that looks at facts is *positive*: where the fact does not apply, it is false. Numbers and lists
may be names of dated values (`values.toml`); they are looked up for a screening date, see `Values`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from clinic_app.rules.dated import Unit

Amount: TypeAlias = "int | str"  # a number, or the name of a dated one
Members: TypeAlias = "frozenset[str] | str"  # a list, or the name of a dated one


@dataclass(frozen=True, slots=True)
class Values:
    """The dated numbers and lists in force on one day."""

    numbers: Mapping[str, int]
    lists: Mapping[str, frozenset[str]]

    def number(self, amount: Amount) -> int:
        """The number itself, or the one in force under that name."""
        return self.numbers[amount] if isinstance(amount, str) else amount

    def members(self, members: Members) -> frozenset[str]:
        """The list itself, or the one in force under that name (empty where none is)."""
        return self.lists.get(members, frozenset()) if isinstance(members, str) else members


# ----------------------------------------------------------------- days
@dataclass(frozen=True, slots=True)
class Shift:
    """So many units later (earlier when negative)."""

    unit: Unit
    amount: Amount
    fact: str = ""  # a fact of type number instead of the amount; only in a clock


@dataclass(frozen=True, slots=True)
class FactDay:
    """The day a fact carries, moved; of several facts the one that `pick` says."""

    facts: tuple[str, ...]
    pick: str = "first"  # of those answered: "first" as listed, or "latest"
    shifts: tuple[Shift, ...] = ()


@dataclass(frozen=True, slots=True)
class Today:
    """The screening date, moved."""

    shifts: tuple[Shift, ...] = ()


# ----------------------------------------------------------------- conditions
@dataclass(frozen=True, slots=True)
class Always:
    """The condition of `otherwise`."""


@dataclass(frozen=True, slots=True)
class All:
    """Every part."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite; unknown stays unknown."""

    part: Node


@dataclass(frozen=True, slots=True)
class Surely:
    """True where the part is true, false where it is false or unknown."""

    part: Node


@dataclass(frozen=True, slots=True)
class Undecided:
    """True where the part is unknown, otherwise false."""

    part: Node


@dataclass(frozen=True, slots=True)
class Is:
    """The fact's one answer is among these."""

    fact: str
    wanted: Members


@dataclass(frozen=True, slots=True)
class Count:
    """So many of the fact's options are chosen (of `wanted` alone, when it is given)."""

    fact: str
    wanted: Members | None
    low: Amount
    high: Amount | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """The fact's number lies between these."""

    fact: str
    low: Amount
    high: Amount | None = None


@dataclass(frozen=True, slots=True)
class Compare:
    """A fact's day against a day known beforehand: `<`, `<=`, `>`, `>=`, `==`."""

    day: FactDay
    sign: str
    against: Today | int


@dataclass(frozen=True, slots=True)
class Answered:
    """The fact applies, or may, and carries an answer other than "unknown"."""

    fact: str


@dataclass(frozen=True, slots=True)
class Open:
    """The fact applies, or may, and carries no answer or "unknown"."""

    fact: str


@dataclass(frozen=True, slots=True)
class Due:
    """The clock is listed and falls due in this many days (negative: it is past due)."""

    clock: str
    low: Amount | None
    high: Amount | None


Node: TypeAlias = (
    "Always | All | Any | Not | Surely | Undecided | Is | Count | Measure | Compare | Answered | Open | Due"
)


def parts_of(node: Node) -> tuple[Node, ...]:
    """The conditions directly inside a condition."""
    if isinstance(node, All | Any):
        return node.parts
    return (node.part,) if isinstance(node, Not | Surely | Undecided) else ()


def own_facts(node: Node) -> tuple[str, ...]:
    """The facts this node itself looks at, without its parts, guards and clocks."""
    if isinstance(node, Is | Count | Measure | Answered | Open):
        return (node.fact,)
    return node.day.facts if isinstance(node, Compare) else ()


def facts_in(node: Node) -> tuple[str, ...]:
    """Every fact that the condition looks at, once, in order of appearance; guards and clocks apart."""
    found = dict.fromkeys(own_facts(node))
    for part in parts_of(node):
        found.update(dict.fromkeys(facts_in(part)))
    return tuple(found)


def looks_at_days(node: Node) -> bool:
    """Whether its truth depends on the screening date."""
    return isinstance(node, Compare | Due) or any(map(looks_at_days, parts_of(node)))
