"""Every fact that makes a condition what it is found to be, as the places of the facts on the sheet.

For a gate an attorney wants to see all of it: of several parts that each would do, all are named. What
is unknown is carried by the facts that would have to be answered. A gate names what it asks about and
not why that was asked, so guards are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from clinic_app.rules import nodes
from clinic_app.rules.closures import YES, Compiler
from clinic_app.rules.judges import Judge, Sheet
from clinic_app.rules.nodes import Node
from clinic_app.rules.truth import FALSE, TRUE, UNKNOWN, Truth

Places: TypeAlias = "frozenset[int]"
Why: TypeAlias = Callable[[Sheet], Places]


class Supporter:
    """Makes the closures that tell which facts carry the truth a judge has told."""

    def __init__(self, compiler: Compiler, clocks: Mapping[str, tuple[str, ...]]) -> None:
        self._compiler = compiler
        self._clocks = clocks  # the facts each clock is computed from

    def why(self, node: Node) -> Why:
        """The facts that carry whatever `node` is found to be."""
        match node:
            case nodes.All():
                return self._parts(node.parts, deciding=FALSE)
            case nodes.Any():
                return self._parts(node.parts, deciding=TRUE)
            case nodes.Not() | nodes.Surely() | nodes.Undecided():
                return self.why(node.part)
            case nodes.Due():
                return self._always(self._clocks[node.clock])
            case nodes.Compare() if len(node.day.facts) > 1:
                return _picked(self._places(node.day.facts))
            case _:
                return self._always(nodes.own_facts(node))

    def _places(self, facts: tuple[str, ...]) -> Places:
        return frozenset(self._compiler.slots[fact] for fact in facts)

    def _always(self, facts: tuple[str, ...]) -> Why:
        places = self._places(facts)
        return lambda _sheet: places

    def _parts(self, parts: tuple[Node, ...], *, deciding: Truth) -> Why:
        if deciding is TRUE and all(isinstance(part, nodes.Is) and part.wanted == YES for part in parts):
            return _those_that_say_yes(tuple(place for part in parts for place in self._places(nodes.own_facts(part))))
        pairs = [(self._compiler.judge(part), self.why(part)) for part in parts]
        return lambda sheet: _joined(pairs, sheet, deciding)


def _joined(pairs: list[tuple[Judge, Why]], sheet: Sheet, deciding: Truth) -> Places:
    """What carries all the parts that make the whole come to what it comes to."""
    truths = [judge(sheet) for judge, _ in pairs]
    otherwise = TRUE if deciding is FALSE else FALSE
    found = deciding if deciding in truths else UNKNOWN if UNKNOWN in truths else otherwise
    telling = (why(sheet) for (_, why), truth in zip(pairs, truths, strict=True) if truth is found)
    return frozenset().union(*telling)


def _those_that_say_yes(places: tuple[int, ...]) -> Why:
    """The commonest gate: any of several yesno facts."""

    def why(sheet: Sheet) -> Places:
        yes = frozenset([place for place in places if sheet[place] == "yes"])
        return yes or frozenset([place for place in places if sheet[place] is None] or places)

    return why


def _picked(places: Places) -> Why:
    """Of several days the answered ones; all of them where none is answered."""

    def why(sheet: Sheet) -> Places:
        return frozenset(place for place in places if type(sheet[place]) is tuple) or places

    return why
