"""A visit begins: the ticket, who interprets, consent, and the advisals read aloud."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import uuid4

from clinic_app.domain.case import Station
from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.domain.text import Text
from clinic_app.ledger import changes, meta, records
from clinic_app.ledger.database import Transaction
from clinic_app.services import casefile, fields, people, persons, summaries
from clinic_app.services.access import Right, require
from clinic_app.services.people import PersonRow
from clinic_app.services.session import Session

LINKED = "interview.interpreter_linked_to_employer"
LANGUAGE = "person.language"
_OTHER = "other"
_LOOKALIKES = 8  # rows under the name field
_TICKETS = "tickets"
_LONGEST_NUMBER = 6


@dataclass(frozen=True, slots=True)
class AdvisalLine:
    """One thing to read aloud; `given` is {"language", "at", "by", "interpreter"?} once it was."""

    id: str
    title: Text
    text: Text
    given: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class AdvisalPage:
    """Consent first, then the advisals in their order."""

    consent: AdvisalLine
    items: tuple[AdvisalLine, ...]

    @property
    def consent_given(self) -> Mapping[str, str] | None:
        """Who read the consent, when and in which language; None before that."""
        return self.consent.given

    @property
    def complete(self) -> bool:
        """Consent and every advisal have been recorded."""
        return all(line.given for line in (self.consent, *self.items))


def start(
    session: Session,
    *,
    name: str,
    worker_language: str,
    interpreter: str = "",
    interpreter_language: str = "",
    linked: str | None = None,
    ticket: str = "",
    phone: str = "",
    safe_contact: str = "",
    person: str | None = None,
) -> str:
    """Open a case, for a new person or for one who came before, and return its id.

    Without a ticket it takes the day's next number. `linked` answers whether the interpreter is tied
    to the employer ("yes", "no", "unknown"). Raises `intake.name_missing`, `person.missing`, `InputError`.
    """
    require(session, Right.CHANGE_CASES)
    about = {"name": name.strip(), "phone": phone.strip(), "safe_contact": safe_contact.strip()}
    about = {field: str(fields.checked(session.pack, "person", field, text)) for field, text in about.items()}
    said = {
        "ticket": ticket.strip() or next_ticket(session),
        "interpreter": interpreter.strip(),
        "interpreter_language": interpreter_language.strip(),
        LANGUAGE: _spoken(session, worker_language),
        LINKED: linked,
    }
    opened = {field: fields.checked(session.pack, "case", field, value) for field, value in said.items() if value}
    return _opened(session, person, about, opened)


def _opened(session: Session, person: str | None, about: Mapping[str, str], opened: Mapping[str, object]) -> str:
    """Person and case, both or neither; somebody who came before keeps their name."""
    case = str(uuid4())
    if person is None and not about["name"]:
        raise InputError("intake.name_missing")
    news = {field: text for field, text in about.items() if text and (person is None or field != "name")}
    with session.db.transaction() as tx:
        who = persons.known(session, person).id if person is not None else str(uuid4())
        if news:
            changes.write(tx, record=who, kind="person", fields=news, actor=session.actor)
        visit = {"person": who, "opened_on": session.today().isoformat(), "volunteer": session.actor}
        visit |= {"station": Station.INTERVIEW.value, "station_since": session.stamp()}
        changes.write(tx, record=case, kind="case", fields=visit | dict(opened), actor=session.actor)
        _count(session, tx, str(opened["ticket"]))
        summaries.store(session, tx, casefile.read(session, case))
    return case


def _count(session: Session, tx: Transaction, ticket: str) -> None:
    """Remember how far the day's numbers have come; a ticket that is no number counts for nothing."""
    if ticket.isdecimal() and len(ticket) <= _LONGEST_NUMBER:
        meta.put(tx, _TICKETS, {"day": session.today().isoformat(), "last": int(ticket)})


def next_ticket(session: Session) -> str:
    """The number after the last that this laptop handed out today, past any that is taken."""
    require(session, Right.OPEN_CASES)
    kept = meta.get(session.db, _TICKETS)
    today = session.today().isoformat()
    number = kept["last"] + 1 if isinstance(kept, dict) and kept["day"] == today else 1
    while _is_taken(session, str(number), today):
        number += 1
    return str(number)


def _is_taken(session: Session, ticket: str, today: str) -> bool:
    return any(case.shown("opened_on") == today for case in records.with_ticket(session.db, ticket))


def similar(session: Session, name: str) -> list[PersonRow]:
    """People already known by a name like this, best first: to see duplicates and conflicts while typing."""
    if len(name.strip()) < 2:
        return []
    return list(people.search(session, name, limit=_LOOKALIKES).rows)


def advisals(session: Session, case: str) -> AdvisalPage:
    """Consent and the advisals, each with who gave it, when and in which language."""
    file = casefile.read(session, case)
    words = session.pack.texts
    ordered = sorted(session.pack.advisals, key=lambda advisal: advisal.order)
    consent = AdvisalLine(
        "consent",
        words.get(("consent", "title")),
        words.get(("consent", "text")),
        _given(file.record.fields.get("consent")),
    )
    items = tuple(
        AdvisalLine(
            advisal.id,
            words.get(("advisal", advisal.id, "title")),
            words.get(("advisal", advisal.id, "text")),
            _given(file.record.fields.get(f"advisal.{advisal.id}")),
        )
        for advisal in ordered
    )
    return AdvisalPage(consent, items)


def record_consent(session: Session, case: str, *, language: str, interpreter: str = "") -> AdvisalPage:
    """Consent was read aloud and given; recording it again says so anew."""
    return _recorded(session, case, ("consent",), language, interpreter)


def record_advisal(
    session: Session, case: str, advisal_id: str, *, language: str, interpreter: str = ""
) -> AdvisalPage:
    """One advisal was read aloud; raises `advisal.unknown`."""
    if advisal_id not in fields.advisal_ids(session.pack):
        raise InputError("advisal.unknown", value=fields.shown(advisal_id))
    return _recorded(session, case, (f"advisal.{advisal_id}",), language, interpreter)


def record_all_advisals(session: Session, case: str, *, language: str, interpreter: str = "") -> AdvisalPage:
    """All advisals that were not recorded yet were read aloud, one after the other."""
    missing = (line.id for line in advisals(session, case).items if line.given is None)
    return _recorded(session, case, tuple(f"advisal.{name}" for name in missing), language, interpreter)


def _recorded(session: Session, case: str, which: tuple[str, ...], language: str, interpreter: str) -> AdvisalPage:
    require(session, Right.CHANGE_CASES)
    if not language.strip():
        raise InputError("advisal.language_missing")
    file = casefile.read(session, case)
    interpreter = interpreter.strip() or str(file.record.fields.get("interpreter") or "")
    given = {"language": language.strip(), "at": session.stamp(), "by": session.actor}
    given |= {"interpreter": interpreter} if interpreter else {}
    if which:
        change = {field: fields.checked(session.pack, "case", field, given) for field in which}
        with session.db.transaction() as tx:
            changes.write(tx, record=case, kind="case", fields=change, actor=session.actor)
    return advisals(session, case)


def _given(stored: object) -> Mapping[str, str] | None:
    return {key: str(part) for key, part in stored.items()} if isinstance(stored, dict) else None


def _spoken(session: Session, language: str) -> str:
    """The worker's language as the pack lists it; any other reads as "other"."""
    offered = session.pack.facts[LANGUAGE].options
    return language if language in offered or not language else _OTHER


def person_of(session: Session, case: str) -> str:
    """The id of the person whose case this is; raises `case.missing`, `person.missing`."""
    person = casefile.read(session, case).record.fields.get("person")
    if not isinstance(person, str):
        raise ClinicError("person.missing")
    return person
