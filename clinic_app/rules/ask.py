"""Which facts are still worth asking, exactly: those that can change a conclusion under some answers to the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from clinic_app.rules import nodes
from clinic_app.rules.definition import Value
from clinic_app.rules.drawing import Drawing
from clinic_app.rules.edition import Edition
from clinic_app.rules.judges import ABSENT, Sheet
from clinic_app.rules.nodes import Node
from clinic_app.rules.program import Program
from clinic_app.rules.truth import FALSE, TRUE, Truth

_PATHWAY = "pathway."


class Question(NamedTuple):
    """One conclusion as far as asking is concerned: a pathway's levels, or one condition."""

    id: str
    levels: tuple[Node, ...]  # one condition alone is drawn when it is surely true
    weighs: bool  # a level or a gate: what changes it alone is asked first
    slots: tuple[int, ...]  # every fact that it looks at
    leaves: tuple[tuple[Node, tuple[int, ...]], ...]  # what looks at them, each with the places of its facts

    @property
    def is_pathway(self) -> bool:
        """Whether it asks for a level; an answer that makes everything unreliable weighs too, then."""
        return self.id.startswith(_PATHWAY)


class Weight(NamedTuple):
    """The open facts that can change a conclusion, and those among them that can do so alone."""

    matters: frozenset[int]
    alone: frozenset[int]


_NOTHING = Weight(frozenset(), frozenset())


def order(program: Program, facts: Mapping[str, Value], on: date) -> tuple[str, ...]:
    """The unanswered facts that can still change a conclusion: first what changes a level or a gate alone."""
    edition = program.edition(on)
    given = edition.given(facts)
    matters: set[int] = set()
    first: set[int] = set()
    for question in questions(edition):
        weight = weigh(edition, question, given)
        matters |= weight.matters
        if question.weighs:
            first |= weight.alone
    unasked = [slot for slot, fact in enumerate(program.facts) if fact not in facts]
    early = [slot for slot in unasked if slot in first]
    late = [slot for slot in unasked if slot in matters and slot not in first]
    return edition.names((*early, *late))


def missing(edition: Edition, pathway: str, given: Sheet) -> tuple[str, ...]:
    """The open facts, not asked or not known, that could still decide the pathway's level."""
    question = next(each for each in questions(edition) if each.id == _PATHWAY + pathway)
    return edition.names(tuple(sorted(weigh(edition, question, given).matters)))


def applies(program: Program, facts: Mapping[str, Value]) -> Mapping[str, Truth]:
    """Whether each fact's `when` holds."""
    edition = program.any_edition()
    sheet = edition.guarded(edition.given(facts))
    return {fact: _applies(edition, fact, sheet) for fact in program.facts}


def _applies(edition: Edition, fact: str, sheet: Sheet) -> Truth:
    guard = edition.program.guards.get(fact)
    if guard is None:
        return TRUE
    return FALSE if sheet[edition.program.slots[fact]] is ABSENT else edition.compiler.judge(guard)(sheet)


# ----------------------------------------------------------------- what there is to ask about
def questions(edition: Edition) -> tuple[Question, ...]:
    """Every conclusion of the program, worked out once for an edition."""
    kept = edition.kept.get("questions")
    if kept is None:
        kept = edition.kept["questions"] = tuple(_questions(edition))
    assert isinstance(kept, tuple)
    return kept


def _questions(edition: Edition) -> Iterable[Question]:
    program = edition.program
    for pathway, levels in program.pathways.items():
        yield _question(edition, _PATHWAY + pathway, tuple(level.node for level in levels), weighs=True)
    for gate in program.gates:
        yield _question(edition, f"gate.{gate.id}", (gate.node,), weighs=True)
    for clock in program.clocks:
        listed = nodes.Due(clock.definition.id, None, None)
        yield _question(edition, f"clock.{clock.definition.id}", (listed,))
    areas = {
        "stop": program.stops, "blocked": program.blocks,
        "mismatch": program.mismatches, "referral": program.referrals,
    }  # fmt: skip
    for area, rules in areas.items():
        for rule in rules:
            yield _question(edition, f"{area}.{rule.id}", (rule.node,))


def _question(edition: Edition, name: str, levels: tuple[Node, ...], *, weighs: bool = False) -> Question:
    doubt = edition.program.unreliable
    conditions = (*levels, doubt) if name.startswith(_PATHWAY) and doubt is not None else levels
    slots = frozenset().union(*(edition.places(condition) for condition in conditions))
    return Question(name, levels, weighs, tuple(sorted(slots)), tuple(_leaves(edition, conditions)))


def _leaves(edition: Edition, conditions: tuple[Node, ...]) -> Iterable[tuple[Node, tuple[int, ...]]]:
    """Every leaf under these conditions, those of guards and clocks among them."""
    program = edition.program
    waiting = [*conditions]
    seen: set[Node] = set()
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        waiting.extend(program.behind(node))
        facts = program.clock(node.clock).facts if isinstance(node, nodes.Due) else nodes.own_facts(node)
        if facts:
            yield node, tuple(program.slots[fact] for fact in facts)


# ----------------------------------------------------------------- weighing
def weigh(edition: Edition, question: Question, given: Sheet) -> Weight:
    """What can still change this conclusion; kept under the answers that it looks at."""
    if not any(given[slot] is None for slot in question.slots):
        return _NOTHING
    key = (question.id, itemgetter(*question.slots)(given))
    kept = edition.kept.get(key)
    if isinstance(kept, Weight):
        return kept
    made = _weighed(edition, question, given)
    edition.keep(key, made)
    return made


def _weighed(edition: Edition, question: Question, given: Sheet) -> Weight:
    drawing = Drawing(edition, question, given)
    root = drawing.conclusion()
    return Weight(drawing.diagram.reachable(root), drawing.diagram.alone(root))
