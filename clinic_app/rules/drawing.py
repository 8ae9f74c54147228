"""Draws one conclusion as a decision diagram over the facts that are still open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from clinic_app.rules import guesses, nodes
from clinic_app.rules.diagram import Diagram, Joining, Ref
from clinic_app.rules.judges import Judge, Sheet
from clinic_app.rules.nodes import Node
from clinic_app.rules.truth import FALSE, TRUE, UNKNOWN

if TYPE_CHECKING:
    from clinic_app.rules.ask import Question
    from clinic_app.rules.edition import Edition

_FIRST_LEVEL = len((FALSE, UNKNOWN, TRUE))  # the final value of the first level; those before are truths


class Drawing:
    """One conclusion, over the answers given so far."""

    def __init__(self, edition: Edition, question: Question, given: Sheet) -> None:
        self._edition = edition
        self._program = edition.program
        self._question = question
        self._unclear = _FIRST_LEVEL + len(question.levels)
        self.diagram = Diagram(self._unclear + 1)
        self._given = given
        self._sheet: Sheet = [*given, *given]
        self._settled = edition.settled(given)
        self._open_slots = frozenset(slot for slot in question.slots if given[slot] is None)
        self._both = Joining(self.diagram, _both)
        self._either = Joining(self.diagram, _either)
        self._guarded = Joining(self.diagram, _guarded)
        self._kept = Joining(self.diagram, _kept)
        self._drawn: dict[int, Ref] = {}  # by the node's identity: the program keeps its nodes
        self._tries = self._worth_trying()

    def conclusion(self) -> Ref:
        """The question's levels, or whether its one condition surely holds."""
        if self._question.is_pathway:
            return self._levels(self._question.levels, self._program.unreliable)
        return self._surely(self._question.levels[0])

    # ------------------------------------------------------------- conclusions
    @staticmethod
    def level_end(place: int) -> Ref:
        """The final value that stands for the level at that place."""
        return _FIRST_LEVEL + place

    def _levels(self, levels: Sequence[Node], unreliable: Node | None) -> Ref:
        """The first level that holds; unclear where that is not known, or where nothing can be relied on."""
        unclear = self._unclear
        root: Ref = unclear
        for place in reversed(range(len(levels))):
            # What each truth leads to; a false level leaves it to the weaker ones.
            root = self._choice((None, unclear, _FIRST_LEVEL + place), levels[place], root)
        return root if unreliable is None else self._choice((None, None, unclear), unreliable, root)

    def _choice(self, ends: Sequence[Ref | None], condition: Node, rest: Ref) -> Ref:
        return Joining(self.diagram, partial(_chosen, ends))(self._condition(condition), rest)

    def _surely(self, condition: Node) -> Ref:
        """True or not."""
        return self._mapped(self._condition(condition), (FALSE, FALSE, TRUE))

    # ------------------------------------------------------------- conditions
    def _condition(self, node: Node) -> Ref:
        """The diagram of a condition."""
        ref = self._drawn.get(id(node))
        if ref is None:
            settled = self._edition.places(node).isdisjoint(self._open_slots)
            ref = int(self._edition.compiler.judge(node)(self._settled)) if settled else self._draw(node)
            self._drawn[id(node)] = ref
        return ref

    def _draw(self, node: Node) -> Ref:
        match node:
            case nodes.All():
                return self._joined(self._both, node.parts, TRUE)
            case nodes.Any():
                return self._joined(self._either, node.parts, FALSE)
            case nodes.Not():
                return self._mapped(self._condition(node.part), (TRUE, UNKNOWN, FALSE))
            case nodes.Surely():
                return self._mapped(self._condition(node.part), (FALSE, FALSE, TRUE))
            case nodes.Undecided():
                return self._mapped(self._condition(node.part), (FALSE, TRUE, FALSE))
            case nodes.Always():
                return TRUE
            case nodes.Due():
                return self._due(node)
            case _:
                return self._leaf(node)

    def _joined(self, joining: Joining, parts: Sequence[Node], start: Ref) -> Ref:
        root = int(start)
        for part in parts:
            root = joining(self._condition(part), root)
        return root

    def _leaf(self, node: Node) -> Ref:
        facts = nodes.own_facts(node)
        ref = self._asked(self._edition.compiler.judge(node), self._open(facts))
        guard = self._program.guards.get(facts[0]) if len(facts) == 1 else None
        if guard is None:
            return ref
        joining = self._kept if isinstance(node, nodes.Answered | nodes.Open) else self._guarded
        return joining(self._condition(guard), ref)

    def _due(self, node: nodes.Due) -> Ref:
        """A clock that is listed: every fact it is computed from applies and is answered, and it runs."""
        clock = self._program.clock(node.clock)
        facts = clock.facts
        due = self._edition.compiler.due(clock.day, self._edition.compiler.judge(nodes.Always()))
        low, high = self._edition.compiler.due_days(node)

        def judge(sheet: Sheet) -> int:
            found = due(sheet)
            return TRUE if found is not None and low <= found <= high else FALSE

        root = self._both(self._asked(judge, self._open(facts)), self._surely(clock.when))
        for fact in facts:
            guard = self._program.guards.get(fact)
            if guard is not None:
                root = self._both(self._surely(guard), root)
        return root

    # ------------------------------------------------------------- leaves
    def _open(self, facts: Sequence[str]) -> list[int]:
        slots = sorted({self._program.slots[fact] for fact in facts})
        return [slot for slot in slots if self._given[slot] is None]

    def _asked(self, judge: Judge | Callable[[Sheet], int], slots: list[int]) -> Ref:
        """The truth under every answer worth trying to these open facts."""
        if not slots:
            return int(judge(self._sheet))
        slot, *others = slots
        second = slot + len(self._given)
        children = []
        for answer in self._tries[slot]:
            self._sheet[slot] = self._sheet[second] = answer
            children.append(self._asked(judge, others))
        self._sheet[slot] = self._sheet[second] = None
        return self.diagram.node(slot, children)

    def _mapped(self, root: Ref, becomes: Sequence[int]) -> Ref:
        """The same questions with other ends."""
        seen: dict[Ref, Ref] = {}

        def mapped(ref: Ref) -> Ref:
            if self.diagram.is_final(ref):
                return int(becomes[ref])
            found = seen.get(ref)
            if found is None:
                children = [mapped(child) for child in self.diagram.children(ref)]
                found = seen[ref] = self.diagram.node(self.diagram.fact(ref), children)
            return found

        return mapped(root)

    # ------------------------------------------------------------- answers worth trying
    def _worth_trying(self) -> dict[int, list[object]]:
        leaves: dict[int, list[Node]] = {slot: [] for slot in self._open_slots}
        bounds: dict[int, list[int]] = {slot: [] for slot in self._open_slots}
        compiler = self._edition.compiler
        for leaf, slots in self._question.leaves:
            for slot in slots:
                if slot in self._open_slots:
                    leaves[slot].append(leaf)
                    if isinstance(leaf, nodes.Due):
                        day = self._program.clock(leaf.clock).day
                        bounds[slot] += guesses.clock_bounds(leaf, day, slot, self._given, compiler)
        facts = self._edition.facts
        return {slot: guesses.worth_trying(facts[slot], leaves[slot], compiler, bounds[slot]) for slot in leaves}


# ----------------------------------------------------------------- joining two ends; None: look at the children
def _both(left: Ref, right: Ref) -> Ref | None:
    if left == FALSE or right == FALSE:
        return int(FALSE)
    if left in (TRUE, right):
        return right
    return left if right == TRUE else None


def _either(left: Ref, right: Ref) -> Ref | None:
    if left == TRUE or right == TRUE:
        return int(TRUE)
    if left in (FALSE, right):
        return right
    return left if right == FALSE else None


def _guarded(guard: Ref, ref: Ref) -> Ref | None:
    """A condition over a fact counts only as far as it is known that the fact applies."""
    if guard in (FALSE, UNKNOWN):
        return guard
    return ref if guard == TRUE else None


def _kept(guard: Ref, ref: Ref) -> Ref | None:
    """Whether there is an answer is plain unless the fact does not apply."""
    if guard == FALSE or ref == FALSE:
        return int(FALSE)
    return ref if guard in (UNKNOWN, TRUE) else None


def _chosen(ends: Sequence[Ref | None], truth: Ref, rest: Ref) -> Ref | None:
    """The end for that truth, or what the weaker levels say; None while the truth depends on an answer."""
    if truth >= len(ends):
        return None
    end = ends[truth]
    return rest if end is None else end
