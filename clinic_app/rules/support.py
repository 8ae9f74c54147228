"""Which answers carry a conclusion, as a set of bits, one for each fact's place on the sheet.

For a level a small set is wanted: of several parts that each would do, the one that needs the fewest
answers. For a gate everything is wanted that makes it fire. What is unknown is carried by the facts
that would have to be answered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from clinic_app.rules import nodes
from clinic_app.rules.closures import ABSENT, Compiler, Judge, Sheet
from clinic_app.rules.nodes import Node
from clinic_app.rules.truth import FALSE, TRUE, UNKNOWN, Truth

Why: TypeAlias = Callable[[Sheet], int]


class Supporter:
    """Makes the closures that tell which facts carry the truth a judge has told."""

    def __init__(self, compiler: Compiler, guards: Mapping[str, Node], clocks: Mapping[str, int], *, every: bool):
        self._compiler = compiler
        self._guards = guards
        self._clocks = clocks  # the facts a clock is computed from, as bits
        self._every = every
        self._made: dict[Node, Why] = {}

    def why(self, node: Node) -> Why:
        """The facts that carry whatever `node` is found to be."""
        made = self._made.get(node)
        if made is None:
            made = self._made[node] = self._make(node)
        return made

    def _make(self, node: Node) -> Why:
        match node:
            case nodes.All():
                return self._parts(node.parts, deciding=FALSE)
            case nodes.Any():
                return self._parts(node.parts, deciding=TRUE)
            case nodes.Not() | nodes.Surely() | nodes.Undecided():
                return self.why(node.part)
            case nodes.Always():
                return lambda _sheet: 0
            case nodes.Due():
                bits = self._clocks[node.clock]
                return lambda _sheet: bits
            case nodes.Compare() if len(node.day.facts) > 1:
                return _picked(tuple(self._compiler.slots[fact] for fact in node.day.facts))
            case _:
                return self._fact(nodes.own_facts(node)[0])

    def _fact(self, fact: str) -> Why:
        slot = self._compiler.slots[fact]
        bit = 1 << slot
        guard = self._guards.get(fact)
        if guard is None or self._every:  # a gate names what it asks about, not why that was asked
            return lambda _sheet: bit
        guard_why = self.why(guard)

        def why(sheet: Sheet) -> int:
            return guard_why(sheet) if sheet[slot] is ABSENT else bit | guard_why(sheet)

        return why

    def _parts(self, parts: tuple[Node, ...], *, deciding: Truth) -> Why:
        pairs = [(self._compiler.judge(part), self.why(part)) for part in parts]
        every = self._every

        def why(sheet: Sheet) -> int:
            found, bits = _weigh(pairs, sheet, deciding)
            if found is deciding and not every:
                return min(bits, key=int.bit_count)
            joined = 0
            for each in bits:
                joined |= each
            return joined

        return why


def _weigh(pairs: list[tuple[Judge, Why]], sheet: Sheet, deciding: Truth) -> tuple[Truth, list[int]]:
    """What the parts come to, and the support of each part that makes them come to it."""
    truths = [judge(sheet) for judge, _ in pairs]
    found = deciding if deciding in truths else UNKNOWN if UNKNOWN in truths else TRUE if deciding is FALSE else FALSE
    return found, [why(sheet) for (_, why), truth in zip(pairs, truths, strict=True) if truth is found]


def _picked(slots: tuple[int, ...]) -> Why:
    """Of several days the answered ones; all of them where none is answered."""
    whole = sum(1 << slot for slot in slots)

    def why(sheet: Sheet) -> int:
        answered = sum(1 << slot for slot in slots if type(sheet[slot]) is tuple)
        return answered or whole

    return why


def slots_of(bits: int) -> Iterator[int]:
    """The places whose bits are set, in order."""
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low
