"""The interview: what a volunteer does with a question. How it looks is `questionnaire`'s."""

from __future__ import annotations

from collections.abc import Mapping

from clinic_app.domain.errors import InputError
from clinic_app.ledger import changes
from clinic_app.services import casefile, fields, spoken_dates, summaries
from clinic_app.services.access import Right, require
from clinic_app.services.casefile import HOW, CaseFile
from clinic_app.services.fields import BASES
from clinic_app.services.questionnaire import Answer, Card, Choice, Interview, SectionProgress, laid_out
from clinic_app.services.session import Session
from clinic_app.services.wording import UNKNOWN

__all__ = [
    "BASES",
    "Answer",
    "Card",
    "Choice",
    "Interview",
    "SectionProgress",
    "answer",
    "interview",
    "take_back",
    "understand_date",
]

understand_date = spoken_dates.understand
_LONGEST_NOTE = 2_000  # characters


def interview(session: Session, case: str) -> Interview:
    """All cards of a case with their answers; raises `case.missing`."""
    return laid_out(session, casefile.read(session, case))


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
        return laid_out(session, file)
    return _written(session, file, {fact: None, **_companion(file, fact, {})})


def _how(stored: object, *, declined: bool, basis: str, note: str) -> dict[str, object]:
    """Only the keys that are set."""
    if declined and stored != UNKNOWN:
        raise InputError("answer.declined_with_value")
    if basis and basis not in BASES:
        raise InputError("answer.basis_unknown", value=fields.shown(basis), accepted=", ".join(BASES))
    fields.text("note", note, _LONGEST_NOTE)
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
    return laid_out(session, fresh)
