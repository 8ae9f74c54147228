"""The named functions of a condition. Each takes what stands between its brackets and makes a node of it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from clinic_app.rules import nodes, spelling
from clinic_app.rules.nodes import Node

if TYPE_CHECKING:
    from clinic_app.rules.condition import Reader


def _answered(reader: Reader, tree: ast.expr) -> Node:
    return nodes.Answered(reader.fact(tree).id)


def _overlaps(reader: Reader, tree: ast.expr, members: ast.expr) -> Node:
    fact = reader.fact(tree, "set", "countries")
    return nodes.Count(fact.id, reader.members(members, fact, tree), 1)


def _any_gate(reader: Reader, tree: ast.expr) -> Node:
    """Any yesno gate fact of a section is yes."""
    section = reader.text(tree)
    facts = [fact for fact in reader.names.facts.values() if fact.section == section and fact.gate]
    if not facts:
        sections = sorted({fact.section for fact in reader.names.facts.values() if fact.gate})
        raise reader.refuse("pack.unknown_section", tree, nearest=spelling.hint(section, sections))
    return nodes.Any(tuple(nodes.Is(fact.id, frozenset({"yes"})) for fact in facts if fact.type == "yesno"))


def _gates_open(reader: Reader) -> Node:
    """Any gate fact at all still lacks an answer."""
    return nodes.Any(tuple(nodes.Open(fact.id) for fact in reader.names.facts.values() if fact.gate))


def _overdue(reader: Reader, tree: ast.expr) -> Node:
    clock = reader.text(tree)
    if clock not in reader.names.clocks:
        nearest = spelling.hint(clock, reader.names.clocks)
        raise reader.refuse("pack.unknown_clock", tree, nearest=nearest)
    return nodes.Due(clock, None, -1)


def _due_within(reader: Reader, tree: ast.expr) -> Node:
    """Any clock has that many days left or fewer; one that no longer presses when overdue counts only before."""
    limit = reader.number(tree)
    clocks = reader.names.clocks.values()
    return nodes.Any(tuple(nodes.Due(clock.id, None if clock.overdue_presses else 0, limit) for clock in clocks))


# Name -> how many arguments it takes, and how it is read.
KNOWN: Mapping[str, tuple[int, Callable[..., Node]]] = {
    "answered": (1, _answered),
    "surely": (1, lambda reader, tree: nodes.Surely(reader.condition(tree))),
    "undecided": (1, lambda reader, tree: nodes.Undecided(reader.condition(tree))),
    "overlaps": (2, _overlaps),
    "any_gate": (1, _any_gate),
    "gates_open": (0, _gates_open),
    "overdue": (1, _overdue),
    "due_within": (1, _due_within),
}
