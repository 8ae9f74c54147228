"""What could change a conclusion: the same facts with one of them otherwise, on a copy; nothing is saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from clinic_app.domain.text import Text
from clinic_app.rules import evaluate
from clinic_app.rules.definition import FactDef, Value
from clinic_app.rules.screening import UNCLEAR, Screening
from clinic_app.services import casefile
from clinic_app.services.access import Right, require
from clinic_app.services.casefile import CaseFile
from clinic_app.services.session import Session
from clinic_app.services.wording import answer_text


@dataclass(frozen=True, slots=True)
class Outcome:
    """One answer that could be given, the level it would lead to, and what else it would bring.

    `opens` when the level is stronger than now, or undecided where it is decided now.
    """

    value: object
    answer: Text
    level: str
    filing: str | None
    mismatches: tuple[Text, ...]
    gates: tuple[Text, ...]
    opens: bool


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A fact that could change a pathway's level; `is_missing` when nobody knows it yet.

    `now` is the answer as it stands, empty when it was not asked.
    """

    fact: str
    label: Text
    now: Text
    is_missing: bool
    outcomes: tuple[Outcome, ...]


def what_if(session: Session, case: str, pathway: str, *, on: date | None = None) -> tuple[WhatIf, ...]:
    """The facts that could open this pathway further, the missing ones first; raises `case.missing`."""
    require(session, Right.SEE_REASONS)
    file = casefile.read(session, case)
    trial = _Trial(session, file, pathway, on or session.today())
    found = (trial.of(fact) for fact in trial.candidates())
    telling = [each for each in found if each is not None]
    return tuple(sorted(telling, key=lambda each: not each.is_missing))


class _Trial:
    """One pathway of one case, tried with other answers."""

    def __init__(self, session: Session, file: CaseFile, pathway: str, on: date) -> None:
        self._pack = session.pack
        self._facts = file.facts
        self._declined = {fact for fact in file.facts if file.how(fact).get("declined")}
        self._pathway = pathway
        self._on = on
        self._now = casefile.conclusions(session, file.facts, on).screening
        self._strength = [level.id for level in session.pack.program.pathways[pathway]]

    def candidates(self) -> tuple[str, ...]:
        """The facts that the pathway's rules read and that can be answered by choosing."""
        program = self._pack.program
        read = {fact for level in program.pathways[self._pathway] for fact in program.all_facts(level.node)}
        return tuple(fact for fact in program.facts if fact in read and _answers(program.facts[fact]))

    def of(self, fact: str) -> WhatIf | None:
        """The fact with its outcomes, if any of them opens the pathway further than it is now."""
        now = self._facts.get(fact)
        tried = [(value, self._screened(fact, value)) for value in _answers(self._pack.facts[fact]) if value != now]
        if not any(self._opens(screening.pathways[self._pathway].level) for _, screening in tried):
            return None
        label = self._pack.texts.get(("fact", fact, "label"))
        said = answer_text(self._pack, fact, now, declined=fact in self._declined)
        outcomes = tuple(self._outcome(fact, value, screening) for value, screening in tried)
        return WhatIf(fact, label, said, now in (None, "unknown"), outcomes)

    def _screened(self, fact: str, value: Value) -> Screening:
        return evaluate.screen(self._pack.program, {**self._facts, fact: value}, self._on)

    def _opens(self, level: str) -> bool:
        """Stronger than now, or undecided where it is decided now."""
        now = self._now.pathways[self._pathway].level
        if UNCLEAR in (level, now):
            return level != now
        return self._strength.index(level) < self._strength.index(now)

    def _outcome(self, fact: str, value: Value, screening: Screening) -> Outcome:
        words = self._pack.texts
        there = {gate.id for gate in self._now.gates}
        gates = (gate.id for gate in screening.gates if gate.id not in there)
        mismatches = (name for name in screening.mismatches if name not in self._now.mismatches)
        found = screening.pathways[self._pathway]
        return Outcome(
            value,
            answer_text(self._pack, fact, value),
            found.level,
            found.filing,
            tuple(words.get(("mismatch", name, "title")) for name in mismatches),
            tuple(words.get(("gate", name, "title")) for name in gates),
            self._opens(found.level),
        )


def _answers(fact: FactDef) -> tuple[Value, ...]:
    """What can be tried: each answer of a yes or no and of a choice, none and each single one of a set."""
    match fact.type:
        case "yesno":
            return ("yes", "no")
        case "choice":
            return fact.options
        case "set":
            return ([], *([option] for option in fact.options))
        case _:
            return ()
