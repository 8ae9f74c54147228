"""Reads a condition as a pack writes it: Python's grammar through a whitelist, never evaluated as code.

    soi.held and soi.issuer == "labor_agency" and not out
    years_after(latest_presence, short_presence_years) > today

A bare yesno fact means "is yes". A bare name is one of the pack's `define`d conditions or dated values.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field

from clinic_app.domain.errors import InputError
from clinic_app.rules import days, encoding, functions, nodes, spelling
from clinic_app.rules.definition import ClockDef, FactDef
from clinic_app.rules.nodes import Node

LONGEST = 4000
DEEPEST = 40  # of a tree, and of names that are defined by names
_SIGNS: Mapping[type[ast.cmpop], str] = {
    ast.Eq: "==", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.NotEq: "!=",
}  # fmt: skip
_MIRRORED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True, slots=True)
class Names:
    """What a condition may speak of."""

    facts: Mapping[str, FactDef]
    defines: Mapping[str, str] = field(default_factory=dict)
    numbers: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()
    clocks: Mapping[str, ClockDef] = field(default_factory=dict)


def read(text: str, names: Names, where: str) -> Node:
    """The condition that `text` states; raises `InputError` with `where`, what is wrong and the nearest right name."""
    return Reader(names, where).condition(tree_of(text, where))


def read_day(text: str, names: Names, where: str) -> nodes.FactDay:
    """The day a clock falls due, counted from one fact; raises `InputError`."""
    reader = Reader(names, where)
    tree = tree_of(text, where)
    found = days.day(reader, tree)
    if not isinstance(found, nodes.FactDay) or len(found.facts) != 1:
        raise reader.refuse("pack.not_a_clock_day", tree)
    return found


def tree_of(text: str, where: str) -> ast.expr:
    """Python's reading of the text, or an `InputError`."""
    if len(text) > LONGEST:
        raise InputError("pack.condition_too_long", where=where, most=LONGEST)
    try:
        tree = ast.parse(f"({text}\n)", mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as problem:
        raise InputError("pack.condition_unreadable", where=where, text=shown(text)) from problem
    if _depth(tree) > DEEPEST:
        raise InputError("pack.condition_too_deep", where=where, text=shown(text))
    return tree


def _depth(tree: ast.AST) -> int:
    """How many levels the tree has, counted without recursion."""
    level: list[ast.AST] = [tree]
    depth = 0
    while level and depth <= DEEPEST:
        level = [child for each in level for child in ast.iter_child_nodes(each)]
        depth += 1
    return depth


def shown(text: str) -> str:
    """A piece of a condition, on one line and not too long, for an error message."""
    return spelling.escaped(" ".join(text.split()))


class Reader:
    """Turns one tree into nodes; knows where it stands, for the error message."""

    def __init__(self, names: Names, where: str, within: tuple[str, ...] = ()) -> None:
        self.names = names
        self.where = where
        self._within = within

    # ------------------------------------------------------------- saying no
    def refuse(self, code: str, tree: ast.AST, **more: object) -> InputError:
        """The error, with where it happened and the piece that is wrong."""
        return InputError(code, where=self.where, text=shown(ast.unparse(tree)), **more)

    def no_such_name(self, name: str, tree: ast.AST) -> InputError:
        """Unknown name, with the nearest right one."""
        known = [*self.names.facts, *self.names.defines, *self.names.numbers, *self.names.lists, "today"]
        return self.refuse("pack.unknown_name", tree, name=shown(name), nearest=spelling.hint(name, known))

    # ------------------------------------------------------------- names
    def dotted(self, tree: ast.expr) -> str | None:
        """`a.b.c` as text, or None when the tree is no name."""
        if isinstance(tree, ast.Name):
            return tree.id
        if not isinstance(tree, ast.Attribute):
            return None
        front = self.dotted(tree.value)
        return None if front is None else f"{front}.{tree.attr}"

    def fact(self, tree: ast.expr, *types: str) -> FactDef:
        """The fact that the tree names; of one of these types, when any are given."""
        name = self.dotted(tree)
        if name is None:
            raise self.refuse("pack.not_a_fact", tree)
        if name not in self.names.facts:
            raise self.no_such_name(name, tree)
        fact = self.names.facts[name]
        if types and fact.type not in types:
            raise self.refuse("pack.wrong_fact_type", tree, type=fact.type, accepted=", ".join(types))
        return fact

    def defined(self, name: str, tree: ast.expr) -> tuple[Reader, ast.expr]:
        """What stands behind a define, and a reader that remembers the way here."""
        if name in self._within or len(self._within) >= DEEPEST:
            raise self.refuse("pack.define_in_circle", tree, name=name)
        where = f"define.{name}"
        return Reader(self.names, where, (*self._within, name)), tree_of(self.names.defines[name], where)

    # ------------------------------------------------------------- conditions
    def condition(self, tree: ast.expr) -> Node:
        """Any condition."""
        if isinstance(tree, ast.BoolOp):
            parts = tuple(self.condition(part) for part in tree.values)
            return nodes.All(parts) if isinstance(tree.op, ast.And) else nodes.Any(parts)
        if isinstance(tree, ast.UnaryOp) and isinstance(tree.op, ast.Not):
            return nodes.Not(self.condition(tree.operand))
        if isinstance(tree, ast.Compare):
            return self._comparison(tree)
        if isinstance(tree, ast.Call):
            return self._call(tree)
        return self._bare(tree)

    def _bare(self, tree: ast.expr) -> Node:
        name = self.dotted(tree)
        if name is None:
            raise self.refuse("pack.not_a_condition", tree)
        if name == "otherwise":
            return nodes.Always()
        if name in self.names.defines:
            reader, behind = self.defined(name, tree)
            return reader.condition(behind)
        return nodes.Is(self.fact(tree, "yesno").id, frozenset({"yes"}))

    def _call(self, tree: ast.Call) -> Node:
        name = self.dotted(tree.func) or ""
        known = functions.KNOWN.get(name)
        if known is None:
            nearest = spelling.hint(name, functions.KNOWN)
            raise self.refuse("pack.unknown_function", tree, name=shown(name), nearest=nearest)
        wanted, build = known
        if len(tree.args) != wanted or tree.keywords:
            raise self.refuse("pack.wrong_arguments", tree, name=name, wanted=wanted)
        return build(self, *tree.args)

    def _comparison(self, tree: ast.Compare) -> Node:
        if len(tree.ops) != 1:
            raise self.refuse("pack.chained_comparison", tree)
        left, operator, right = tree.left, tree.ops[0], tree.comparators[0]
        if isinstance(operator, ast.In | ast.NotIn):
            found = self._membership(left, right, tree)
            return nodes.Not(found) if isinstance(operator, ast.NotIn) else found
        sign = _SIGNS.get(type(operator))
        if sign is None:
            raise self.refuse("pack.not_a_condition", tree)
        if sign == "!=":
            return nodes.Not(self._measured(left, "==", right, tree))
        return self._measured(left, sign, right, tree)

    def _measured(self, left: ast.expr, sign: str, right: ast.expr, tree: ast.Compare) -> Node:
        if isinstance(left, ast.Constant) and not isinstance(right, ast.Constant):
            left, sign, right = right, _MIRRORED[sign], left
        if isinstance(left, ast.Call) and self.dotted(left.func) == "count":
            return self._count(left, sign, right)
        name = self.dotted(left)
        fact = self.names.facts.get(name) if name else None
        if fact is not None and fact.type == "number":
            return nodes.Measure(fact.id, *self._bounds(sign, self.number(right)))
        if fact is not None and fact.type not in ("date", "set", "countries") and sign == "==":
            return nodes.Is(fact.id, frozenset({self.option(right, fact)}))
        if fact is not None and fact.type != "date":
            raise self.refuse("pack.wrong_comparison", tree, type=fact.type)
        return days.comparison(self, left, sign, right, tree)

    def _membership(self, left: ast.expr, right: ast.expr, tree: ast.Compare) -> Node:
        if isinstance(left, ast.Constant):
            fact = self.fact(right, "set", "countries")
            return nodes.Count(fact.id, frozenset({self.option(left, fact)}), 1)
        fact = self.fact(left, "yesno", "choice", "country")
        return nodes.Is(fact.id, self.members(right, fact, tree))

    def _count(self, call: ast.Call, sign: str, right: ast.expr) -> Node:
        if len(call.args) not in (1, 2) or call.keywords:
            raise self.refuse("pack.wrong_arguments", call, name="count", wanted=1)
        fact = self.fact(call.args[0], "set", "countries")
        wanted = self.members(call.args[1], fact, call) if len(call.args) > 1 else None
        return nodes.Count(fact.id, wanted, *self._bounds(sign, self.number(right)))

    def _bounds(self, sign: str, number: nodes.Amount) -> tuple[nodes.Amount, nodes.Amount | None]:
        """The least and the greatest whole number that `sign number` allows."""
        if sign == ">=":
            return number, None
        if sign == "==":
            return number, number
        if sign == "<=":
            return 0, number
        if isinstance(number, str):
            raise InputError("pack.plain_number_needed", where=self.where, text=number)
        return (number + 1, None) if sign == ">" else (0, number - 1)

    # ------------------------------------------------------------- constants
    def number(self, tree: ast.expr) -> nodes.Amount:
        """A whole number, or the name of a dated one."""
        if isinstance(tree, ast.UnaryOp) and isinstance(tree.op, ast.USub):
            inner = self.number(tree.operand)
            if isinstance(inner, int):
                return -inner
        if isinstance(tree, ast.Constant) and type(tree.value) is int:
            return tree.value
        name = self.dotted(tree)
        if name in self.names.numbers and name is not None:
            return name
        raise self.no_such_name(name, tree) if name else self.refuse("pack.not_a_number", tree)

    def option(self, tree: ast.expr, fact: FactDef) -> str:
        """A text that is one of the fact's options."""
        if not isinstance(tree, ast.Constant) or not isinstance(tree.value, str):
            raise self.refuse("pack.not_an_option", tree, fact=fact.id)
        offered = encoding.offered(fact)
        if tree.value not in offered:
            nearest = spelling.hint(tree.value, offered)
            raise self.refuse("pack.unknown_option", tree, fact=fact.id, nearest=nearest)
        return tree.value

    def members(self, tree: ast.expr, fact: FactDef, whole: ast.AST) -> nodes.Members:
        """A list of the fact's options, or the name of a dated list."""
        if isinstance(tree, ast.List | ast.Tuple | ast.Set) and tree.elts:
            return frozenset(self.option(each, fact) for each in tree.elts)
        name = self.dotted(tree)
        if name is None:
            raise self.refuse("pack.not_a_list", whole)
        if name not in self.names.lists:
            raise self.no_such_name(name, tree)
        return name

    def text(self, tree: ast.expr) -> str:
        """A plain text."""
        if isinstance(tree, ast.Constant) and isinstance(tree.value, str):
            return tree.value
        raise self.refuse("pack.not_a_text", tree)
