"""The interview: every question of the pack, what was answered, and what is still worth asking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from clinic_app.domain.errors import InputError
from clinic_app.domain.text import Text
from clinic_app.ledger import changes, history
from clinic_app.rules.truth import Truth
from clinic_app.services import casefile, spoken_dates, summaries
from clinic_app.services.access import Right, require
from clinic_app.services.casefile import HOW, CaseFile, Conclusions
from clinic_app.services.lines import StopLine
from clinic_app.services.session import Session
from clinic_app.services.wording import UNKNOWN, countries

understand_date = spoken_dates.understand
BASES = ("said", "paper", "doubt")
_APPLIES = {Truth.TRUE: "yes", Truth.FALSE: "no", Truth.UNKNOWN: "maybe"}
_LONGEST_NOTE = 2_000  # characters


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a choice or a set, or one country."""

    value: str
    label: Text


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered, on what basis, by whom and when; `declined` reads as unknown."""

    value: object
    declined: bool
    basis: str
    note: str
    at: str
    actor: str


@dataclass(frozen=True, slots=True)
class Card:
    """One question as it is asked; `answer` is None while it was not asked."""

    fact: str
    type: str
    section: str
    label: Text
    question: Text
    help: Text
    why: Text
    options: tuple[Choice, ...]
    gate: bool
    sensitive: bool
    answer: Answer | None
    applies: str
    folded: bool
    conflict: bool


@dataclass(frozen=True, slots=True)
class SectionProgress:
    """How far one section is; `total` leaves out what is folded away."""

    id: str
    title: Text
    answered: int
    total: int


@dataclass(frozen=True, slots=True)
class Interview:
    """The whole interview of a case, cards in asking order."""

    case: str
    sections: tuple[SectionProgress, ...]
    cards: tuple[Card, ...]
    answered: int
    total: int
    folded: int
    next: str | None
    stop: tuple[StopLine, ...]


def interview(session: Session, case: str) -> Interview:
    """All cards of a case with their answers; raises `case.missing`."""
    return _assembled(session, casefile.read(session, case))


def answer(
    session: Session,
    case: str,
    fact: str,
    value: object,
    *,
    declined: bool = False,
    basis: str = "",
    note: str = "",
) -> Interview:
    """Record one answer, durable before this returns; raises `InputError` naming what is accepted.

    "Rather not say" is `value="unknown", declined=True`: it reads as unknown and is never a no.
    """
    require(session, Right.CHANGE_CASES)
    stored = fields.fact_value(session.pack, fact, value)
    how = _how(stored, declined=declined, basis=basis, note=note)
    file = casefile.read(session, case)
    return _written(session, file, {fact: stored, **_companion(file, fact, how)})


def take_back(session: Session, case: str, fact: str) -> Interview:
    """Make a question "not asked" again: its answer and all that was said about it are cleared."""
    require(session, Right.CHANGE_CASES)
    fields.known_fact(session.pack, fact)
    file = casefile.read(session, case)
    if fact not in file.record.fields and not file.in_conflict(fact):
        return _assembled(session, file)
    return _written(session, file, {fact: None, **_companion(file, fact, {})})


def _how(stored: object, *, declined: bool, basis: str, note: str) -> dict[str, object]:
    """Only the keys that are set."""
    if declined and stored != UNKNOWN:
        raise InputError("answer.declined_with_value")
    if basis and basis not in BASES:
        raise InputError("answer.basis_unknown", value=basis, accepted=", ".join(BASES))
    if len(note) > _LONGEST_NOTE:
        raise InputError("field.too_long", field="note", longest=_LONGEST_NOTE)
    how: dict[str, object] = {"basis": basis, "declined": declined, "note": note.strip()}
    return {key: part for key, part in how.items() if part}


def _companion(file: CaseFile, fact: str, how: dict[str, object]) -> dict[str, object]:
    """What happens to the answer's companion: written, cleared, or left alone when there is none."""
    field = fact + HOW
    if how:
        return {field: how}
    return {field: None} if field in file.record.fields or field in file.record.conflicts else {}


def _written(session: Session, file: CaseFile, change: Mapping[str, object]) -> Interview:
    with session.db.transaction() as tx:
        changes.write(tx, record=file.id, kind="case", fields=change, actor=session.actor)
        fresh = casefile.read(session, file.id)
        summaries.store(session, tx, fresh)
    return _assembled(session, fresh)
