"""Judges that also tell which answers carry the truth, in one pass: a verdict is both in one whole number.

The two lowest bits are the truth, every bit above is a fact's place on the sheet. The first part that
decides is enough, so a verdict is found without looking at what cannot matter; what does not decide
is joined bit by bit, for which the truths are numbered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from clinic_app.rules import nodes
from clinic_app.rules.closures import Compiler
from clinic_app.rules.judges import ABSENT, Sheet
from clinic_app.rules.nodes import Node
from clinic_app.rules.truth import FALSE, TRUE, UNKNOWN

Verdict: TypeAlias = Callable[[Sheet], int]
TRUTH: Final = 3  # the bits of the truth
_SHIFT: Final = 2
_F, _U, _T = int(FALSE), int(UNKNOWN), int(TRUE)


class Weigher:
    """Makes verdicts of conditions for one screening date."""

    def __init__(self, compiler: Compiler, guards: Mapping[str, Node]) -> None:
        self._compiler = compiler
        self._guards = guards
        self._made: dict[Node, Verdict] = {}

    def verdict(self, node: Node) -> Verdict:
        """The closure that tells the truth of `node` and what carries it."""
        made = self._made.get(node)
        if made is None:
            made = self._made[node] = self._make(node)
        return made

    def _make(self, node: Node) -> Verdict:
        match node:
            case nodes.All():
                return _all([self.verdict(part) for part in node.parts])
            case nodes.Any():
                return _any([self.verdict(part) for part in node.parts])
            case nodes.Not():
                return _turned(self.verdict(node.part), (_T, _U, _F))
            case nodes.Surely():
                return _turned(self.verdict(node.part), (_F, _F, _T))
            case nodes.Undecided():
                return _turned(self.verdict(node.part), (_F, _T, _F))
            case nodes.Always():
                return lambda _sheet: _T
            case nodes.Is():
                return self._among(node)
            case _:
                return self._leaf(node)

    def _bits(self, facts: tuple[str, ...]) -> int:
        return sum(1 << self._compiler.slots[fact] + _SHIFT for fact in facts)

    def _among(self, node: nodes.Is) -> Verdict:
        """The commonest leaf: one look into a table."""
        slot, bits = self._compiler.slots[node.fact], self._bits((node.fact,))
        table: dict[object, int] = {None: bits | _U, ABSENT: _F}
        table |= dict.fromkeys(self._compiler.values.members(node.wanted), bits | _T)
        look = table.get
        otherwise = bits | _F
        if node.fact in self._guards:
            return self._with_guard(node.fact, lambda sheet: look(sheet[slot], otherwise))
        return lambda sheet: look(sheet[slot], otherwise)

    def _leaf(self, node: Node) -> Verdict:
        facts = nodes.own_facts(node)
        judge, bits = self._compiler.judge(node), self._bits(facts)
        if len(facts) == 1 and facts[0] in self._guards:
            slot = self._compiler.slots[facts[0]]
            return self._with_guard(facts[0], lambda sheet: judge(sheet) | (0 if sheet[slot] is ABSENT else bits))
        return lambda sheet: judge(sheet) | bits

    def _with_guard(self, fact: str, verdict: Verdict) -> Verdict:
        """What carries the fact's `when` carries everything that is said about the fact."""
        guard = self.verdict(self._guards[fact])
        return lambda sheet: verdict(sheet) | guard(sheet) & ~TRUTH


def _all(parts: list[Verdict]) -> Verdict:
    def verdict(sheet: Sheet) -> int:
        true, unknown = _T, 0
        for part in parts:
            found = part(sheet)
            truth = found & TRUTH
            if truth == _T:
                true |= found
            elif truth == _F:
                return found
            else:
                unknown |= found
        return unknown or true

    return verdict


def _any(parts: list[Verdict]) -> Verdict:
    def verdict(sheet: Sheet) -> int:
        false, unknown = _F, 0
        for part in parts:
            found = part(sheet)
            truth = found & TRUTH
            if truth == _F:
                false |= found
            elif truth == _T:
                return found
            else:
                unknown |= found
        return unknown or false

    return verdict


def _turned(part: Verdict, becomes: tuple[int, int, int]) -> Verdict:
    def verdict(sheet: Sheet) -> int:
        found = part(sheet)
        return found & ~TRUTH | becomes[found & TRUTH]

    return verdict


def slots_of(verdict: int) -> Iterator[int]:
    """The places of the facts that carry a verdict, in order."""
    bits = verdict >> _SHIFT
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low
