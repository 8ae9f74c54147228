"""Reads the parts of a condition that speak of days: a fact's day, moved, against the screening date."""

from __future__ import annotations

import ast
from datetime import date
from typing import TYPE_CHECKING

from clinic_app.domain.errors import InputError
from clinic_app.domain.partial_date import PartialDate
from clinic_app.rules import nodes
from clinic_app.rules.dated import Unit

if TYPE_CHECKING:
    from clinic_app.rules.condition import Reader

_SHIFTS = {"years_after": Unit.YEARS, "months_after": Unit.MONTHS, "days_after": Unit.DAYS}
_PICKS = {"latest": "latest", "first_answered": "first"}
_MIRRORED = {"==": "==", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


def comparison(reader: Reader, left: ast.expr, sign: str, right: ast.expr, tree: ast.AST) -> nodes.Compare:
    """A comparison of a fact's day with one that is known before any answer."""
    first, second = day(reader, left), day(reader, right)
    if isinstance(first, nodes.FactDay) and not isinstance(second, nodes.FactDay):
        return nodes.Compare(_free_of_numbers(reader, first, tree), sign, second)
    if isinstance(second, nodes.FactDay) and not isinstance(first, nodes.FactDay):
        return nodes.Compare(_free_of_numbers(reader, second, tree), _MIRRORED[sign], first)
    raise reader.refuse("pack.days_compared", tree)


def _free_of_numbers(reader: Reader, found: nodes.FactDay, tree: ast.AST) -> nodes.FactDay:
    if any(shift.fact for shift in found.shifts):
        raise reader.refuse("pack.number_fact_outside_clock", tree)
    return found


def day(reader: Reader, tree: ast.expr) -> nodes.FactDay | nodes.Today | int:
    """A fact's day, today, or a written day (as its ordinal)."""
    if isinstance(tree, ast.Constant) and isinstance(tree.value, str):
        return _written(reader, tree, tree.value)
    if isinstance(tree, ast.Call):
        return _called(reader, tree)
    name = reader.dotted(tree)
    if name == "today":
        return nodes.Today()
    if name is not None and name in reader.names.defines:
        inner, behind = reader.defined(name, tree)
        return day(inner, behind)
    return nodes.FactDay((reader.fact(tree, "date").id,))


def _written(reader: Reader, tree: ast.AST, text: str) -> int:
    try:
        partial = PartialDate.parse(text)
    except InputError as problem:
        raise reader.refuse("pack.not_a_day", tree) from problem
    if partial.day is None or partial.month is None:
        raise reader.refuse("pack.not_a_day", tree)
    return date(partial.year, partial.month, partial.day).toordinal()


def _called(reader: Reader, tree: ast.Call) -> nodes.FactDay | nodes.Today:
    name = reader.dotted(tree.func) or ""
    if name in _PICKS and tree.args and not tree.keywords:
        facts = [reader.fact(each, "date") for each in tree.args]
        if any(fact.when for fact in facts):  # an answer that may not apply is neither there nor not there
            raise reader.refuse("pack.picked_fact_has_when", tree)
        return nodes.FactDay(tuple(fact.id for fact in facts), _PICKS[name])
    if name not in _SHIFTS or len(tree.args) != 2 or tree.keywords:
        raise reader.refuse("pack.not_a_day", tree)
    inner = day(reader, tree.args[0])
    shift = _shift(reader, _SHIFTS[name], tree.args[1])
    if isinstance(inner, nodes.FactDay):
        return nodes.FactDay(inner.facts, inner.pick, (*inner.shifts, shift))
    if isinstance(inner, nodes.Today) and not shift.fact:
        return nodes.Today((*inner.shifts, shift))
    raise reader.refuse("pack.not_a_day", tree)


def _shift(reader: Reader, unit: Unit, tree: ast.expr) -> nodes.Shift:
    name = reader.dotted(tree)
    if name is not None and name in reader.names.facts:
        return nodes.Shift(unit, 0, reader.fact(tree, "number").id)
    return nodes.Shift(unit, reader.number(tree))
