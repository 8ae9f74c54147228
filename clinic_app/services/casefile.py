"""One case as the rules read it: its facts, what is said about each answer, and what follows.

Costly conclusions are remembered per session under the facts themselves, so nothing goes stale:
another answer is another key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.ledger import records
from clinic_app.ledger.records import Record
from clinic_app.packs import Pack
from clinic_app.rules import ask, evaluate
from clinic_app.rules import facts as factset
from clinic_app.rules.definition import Value
from clinic_app.rules.program import Program
from clinic_app.rules.screening import Screening
from clinic_app.rules.truth import Truth
from clinic_app.services.access import Right, require
from clinic_app.services.session import Session

HOW = "~how"
_REMEMBERED = 64  # sets of facts; a case under the pointer and its neighbours
_REMEMBERED_ANSWERS = 100_000


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case's record, and of its facts those that the rules may read."""

    id: str
    record: Record
    facts: Mapping[str, Value]

    def how(self, fact: str) -> Mapping[str, object]:
        """Basis, note and declined mark of an answer; empty when it carries none."""
        how = self.record.fields.get(fact + HOW)
        return how if isinstance(how, dict) else {}

    def in_conflict(self, fact: str) -> bool:
        """Two laptops answered differently, and nobody has chosen yet."""
        return fact in self.record.conflicts


class Conclusions:
    """What follows from a set of facts on a day; each part is worked out when it is first asked for."""

    def __init__(self, program: Program, facts: Mapping[str, Value], on: date) -> None:
        self._program = program
        self._facts = facts
        self._on = on

    @cached_property
    def screening(self) -> Screening:
        """Pathways, gates, clocks and notes."""
        return evaluate.screen(self._program, self._facts, self._on)

    @cached_property
    def next(self) -> tuple[str, ...]:
        """The facts still worth asking, those that settle most first."""
        return ask.order(self._program, self._facts, self._on)

    @cached_property
    def applies(self) -> Mapping[str, Truth]:
        """Whether each fact applies."""
        return ask.applies(self._program, self._facts)


def read(session: Session, case: str) -> CaseFile:
    """The case, for a role that may open cases; raises `case.missing`."""
    require(session, Right.OPEN_CASES)
    record = records.find(session.db, case)
    if record is None or record.kind != "case":
        raise ClinicError("case.missing")
    return CaseFile(case, record, legible_facts(session.pack, record))


def legible_facts(pack: Pack, record: Record) -> dict[str, Value]:
    """What the rules may read: no fact in conflict, none that this pack does not know or accept.

    What was written under another pack is kept and shown, but no conclusion may rest on it.
    """
    program, known, accepted = pack.program, pack.facts, _accepted(pack.program)
    legible: dict[str, Value] = {}
    for fact, value in record.fields.items():  # a field in conflict is not among them
        if type(value) is str and (fact, value) in accepted:
            legible[fact] = value
        elif fact in known and (said := _said(value)) is not None and _is_legible(program, fact, said):
            legible[fact] = value
            if type(value) is str and len(accepted) < _REMEMBERED_ANSWERS:
                accepted.add((fact, value))
    return legible


@lru_cache(maxsize=8)
def _accepted(_program: Program) -> set[tuple[str, str]]:
    """The answers of one word that this pack has accepted before: the same few in thousands of cases."""
    return set()


def _said(value: object) -> str | int | tuple[str, ...] | None:
    """An answer to be remembered by; None for what no answer ever is, but a faulty laptop might have sent."""
    if type(value) is str or type(value) is int:
        return value
    return tuple(value) if type(value) is list and all(type(part) is str for part in value) else None


@lru_cache(maxsize=_REMEMBERED_ANSWERS)
def _is_legible(program: Program, fact: str, value: str | int | tuple[str, ...]) -> bool:
    """Whether the pack accepts a stored value; thousands of cases say the same few things."""
    try:
        return factset.check_one(program, fact, value) is not None
    except InputError:
        return False


def conclusions(session: Session, facts: Mapping[str, Value], on: date) -> Conclusions:
    """What follows from these (checked) facts on that day; costly, so remembered."""
    kept = session.remembered.setdefault(Conclusions, {})
    assert isinstance(kept, dict)
    key = (on, frozenset((fact, _hashable(value)) for fact, value in facts.items()))
    found = kept.get(key)
    if not isinstance(found, Conclusions):
        while len(kept) >= _REMEMBERED:
            kept.pop(next(iter(kept)))
        found = kept[key] = Conclusions(session.pack.program, facts, on)
    return found


def _hashable(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value
