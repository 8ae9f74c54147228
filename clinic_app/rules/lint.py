"""Looks for rules that cannot do what they say, with the same diagrams that find what to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from clinic_app.rules import ask
from clinic_app.rules.ask import Question
from clinic_app.rules.drawing import Drawing
from clinic_app.rules.edition import Edition
from clinic_app.rules.program import Program


def remarks(program: Program) -> Iterator[str]:
    """One line for each oddity."""
    yield from _unused(program)
    for on in sorted({program.first_day, *(value.effective_from for value in program.rule_sets)}):
        yield from _fixed(program, on)


def _unused(program: Program) -> Iterator[str]:
    """Defined names and dated values that no condition mentions."""
    definition = program.definition
    rules = [*definition.gates, *definition.stops, *definition.blocks, *definition.mismatches, *definition.referrals]
    rules += [level for pathway in definition.pathways for level in pathway.levels]
    texts = [rule.when for rule in rules] + [definition.unreliable, *definition.defines.values()]
    texts += [text for clock in definition.clocks for text in (clock.due, clock.when)]
    mentioned = {word for text in texts for word in re.findall(r"[A-Za-z_][\w.]*", text)}
    for name in (*definition.defines, *sorted(program.names.numbers | program.names.lists)):
        if name not in mentioned:
            yield f"{name}: no condition mentions it"


def _fixed(program: Program, on: date) -> Iterator[str]:
    """Conclusions that no answer can bring about, and levels that no answer can reach."""
    edition = program.edition(on)
    for question in ask.questions(edition):
        ends = _ends(edition, question)
        if question.is_pathway:
            levels = program.pathways[question.id.removeprefix("pathway.")]
            for place, level in enumerate(levels):
                if Drawing.level_end(place) not in ends:
                    yield f"{question.id}.{level.id}: on {on} no answers lead to it"
        elif len(ends) == 1 and not _waits_for_a_list(program, question, on):
            yield f"{question.id}: on {on} no answer changes it"


def _waits_for_a_list(program: Program, question: Question, on: date) -> bool:
    """A condition over a dated list may have to wait until the first one is in force."""
    later = [value for value in program.definition.values if value.number is None and value.effective_from > on]
    return bool(later) and len(_ends(program.edition(later[0].effective_from), question)) > 1


def _ends(edition: Edition, question: Question) -> frozenset[int]:
    drawing = Drawing(edition, question, edition.given({}))
    return drawing.diagram.ends(drawing.conclusion())
