"""Who is here: the day's queue, the search, and the header of one case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from clinic_app.domain.case import Station
from clinic_app.domain.text import Language
from clinic_app.ledger import changes, records
from clinic_app.ledger import search as finding
from clinic_app.ledger.records import Record
from clinic_app.services import casefile, deadlines, fields
from clinic_app.services.access import Right, require
from clinic_app.services.deadlines import DueLine
from clinic_app.services.names import first_name_initial
from clinic_app.services.session import Session

__all__ = [
    "Board",
    "CaseHeader",
    "DueLine",
    "People",
    "PersonRow",
    "Ticket",
    "case_header",
    "first_name_initial",
    "move",
    "search",
    "today",
]

LANGUAGE = "person.language"
SAFE_CONTACT = "interview.safe_contact_needed"
_STOPS = (
    "interview.conflict_found",
    "interview.interpreter_linked_to_employer",
    "interview.capacity_concern",
)
_PER_COLUMN = 300
_LOOKED_THROUGH = 400  # rows, when a filter throws some away


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person, with their latest case if they have one."""

    person: str
    case: str | None
    name: str
    ticket: str
    station: Station | None
    language: str
    safe_contact: bool
    waiting_minutes: int | None
    updated_at: datetime | None
    alias: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """What a search found: the rows listed, how many there are, and how many people the vault holds."""

    rows: tuple[PersonRow, ...]
    total: int
    everybody: int = 0


@dataclass(frozen=True, slots=True)
class Ticket:
    """One card of the day's queue.

    `flags` are codes that the window has words and icons for: `safe_contact`, `needs_interpreter`,
    `stop`, `conflict`.
    """

    case: str
    ticket: str
    first_name_initial: str
    language: str
    since: datetime
    minutes: int
    flags: tuple[str, ...]
    volunteer: str = ""


@dataclass(frozen=True, slots=True)
class Board:
    """The clinic day: cards per station, longest wait first, and what is due."""

    columns: Mapping[Station, tuple[Ticket, ...]]
    due: tuple[DueLine, ...]


@dataclass(frozen=True, slots=True)
class CaseHeader:
    """What stands above every page of a case; `safe_contact` are the words to obey, `careful` that there are any."""

    case: str
    person: str
    name: str
    ticket: str
    language: str
    station: Station
    safe_contact: str
    careful: bool
    interpreter: str = ""
    interpreter_language: str = ""


def search(
    session: Session,
    text: str,
    *,
    station: Station | None = None,
    language: str | None = None,
    limit: int = 100,
) -> People:
    """People by name, nickname or ticket, best first; without words, whoever was seen last."""
    require(session, Right.OPEN_CASES)
    filtered = station is not None or language is not None
    wanted = max(limit, _LOOKED_THROUGH) if filtered else limit
    if text.strip():
        rows = _found(session, text, wanted)
    else:
        rows = _rows(session, records.page(session.db, "case", station=station, limit=wanted))
    rows = [row for row in rows if _fits(row, station, language)]
    total = len(rows)
    if not text.strip() and language is None:
        total = records.count(session.db, "case", station=station)
    return People(tuple(rows[:limit]), total, records.count(session.db, "person"))


def today(session: Session) -> Board:
    """The clinic day: whoever came to a station today, longest wait first, and the fortnight's dates."""
    require(session, Right.OPEN_CASES)
    return Board({station: _column(session, station) for station in Station}, deadlines.fortnight(session))


def case_header(session: Session, case: str) -> CaseHeader:
    """Who this is and how they may be reached; raises `case.missing`."""
    file = casefile.read(session, case)
    person = str(file.record.shown("person") or "")
    about = records.find(session.db, person)
    return CaseHeader(
        case=case,
        person=person,
        name=_said(about, "name"),
        ticket=_said(file.record, "ticket"),
        language=_said(file.record, LANGUAGE),
        station=_station(file.record),
        safe_contact=_said(about, "safe_contact"),
        careful=_careful(about, file.record),
        interpreter=_said(file.record, "interpreter"),
        interpreter_language=_said(file.record, "interpreter_language"),
    )


def move(session: Session, case: str, station: Station) -> CaseHeader:
    """Bring a case to another station, from now."""
    require(session, Right.CHANGE_CASES)
    file = casefile.read(session, case)
    if _station(file.record) is not station:
        change = {"station": station.value, "station_since": session.stamp()}
        with session.db.transaction() as tx:
            changes.write(tx, record=case, kind="case", fields=change, actor=session.actor)
    return case_header(session, case)


def _found(session: Session, text: str, limit: int) -> list[PersonRow]:
    hits = finding.people(session.db, text, limit=limit)
    known = records.find_many(session.db, [hit.person for hit in hits] + [hit.case for hit in hits if hit.case])
    return [_row(session, hit.person, known.get(hit.person), known.get(hit.case) if hit.case else None) for hit in hits]


def _rows(session: Session, cases: Sequence[Record]) -> list[PersonRow]:
    people = records.find_many(session.db, [str(case.shown("person")) for case in cases])
    return [_row(session, person, people.get(person), case) for person, case in _with_person(cases)]


def _with_person(cases: Sequence[Record]) -> Iterator[tuple[str, Record]]:
    return ((str(case.shown("person") or ""), case) for case in cases)


def _row(session: Session, person: str, about: Record | None, case: Record | None) -> PersonRow:
    station = _station(case) if case is not None else None
    latest = case or about
    return PersonRow(
        person=person,
        case=case.id if case is not None else None,
        name=_said(about, "name"),
        ticket=_said(case, "ticket"),
        station=station,
        language=_said(case, LANGUAGE),
        safe_contact=_careful(about, case),
        waiting_minutes=_waiting(session, case) if case is not None and station is not Station.DONE else None,
        updated_at=datetime.fromisoformat(latest.updated_at) if latest is not None else None,
        alias=_said(about, "alias"),
    )


def _fits(row: PersonRow, station: Station | None, language: str | None) -> bool:
    return (station is None or row.station is station) and (language is None or row.language == language)


def _column(session: Session, station: Station) -> tuple[Ticket, ...]:
    cases = records.page(session.db, "case", station=station.value, limit=_PER_COLUMN)
    here = [case for case in cases if _waiting(session, case) is not None]
    people = records.find_many(session.db, [str(case.shown("person")) for case in here])
    cards = (_ticket(session, case, people.get(str(case.shown("person")))) for case in here)
    return tuple(sorted(cards, key=lambda card: (card.since, card.ticket)))


def _ticket(session: Session, case: Record, about: Record | None) -> Ticket:
    since = _since(case)
    assert since is not None
    return Ticket(
        case=case.id,
        ticket=_said(case, "ticket"),
        first_name_initial=first_name_initial(_said(about, "name")),
        language=_said(case, LANGUAGE),
        since=since,
        minutes=_waiting(session, case) or 0,
        flags=tuple(_flags(about, case)),
        volunteer=_said(case, "volunteer"),
    )


def _flags(about: Record | None, case: Record) -> Iterator[str]:
    if _careful(about, case):
        yield "safe_contact"
    language = _said(case, LANGUAGE)
    if language and language not in tuple(Language) and not _said(case, "interpreter"):
        yield "needs_interpreter"
    if any(case.fields.get(fact) == "yes" for fact in _STOPS):
        yield "stop"
    if case.conflicts:
        yield "conflict"


def _waiting(session: Session, case: Record) -> int | None:
    """Minutes at this station; None for one reached on another day."""
    since, now = _since(case), session.now()
    if since is None or since.astimezone(now.tzinfo).date() != now.date():
        return None
    return max(0, int((now - since.astimezone(now.tzinfo)).total_seconds() // 60))


def _since(case: Record) -> datetime | None:
    return fields.moment(case.shown("station_since"))


def _station(case: Record) -> Station:
    """Where the case stands; one that nobody placed is waiting."""
    stored = case.shown("station")
    return Station(stored) if stored in tuple(Station) else Station.WAITING


def _careful(about: Record | None, case: Record | None) -> bool:
    """Somebody said how to reach this person safely, or that it matters; a conflict over it counts as yes."""
    if _said(about, "safe_contact"):
        return True
    return case is not None and (case.fields.get(SAFE_CONTACT) == "yes" or SAFE_CONTACT in case.conflicts)


def _said(record: Record | None, field: str) -> str:
    return str(record.shown(field) or "") if record is not None else ""
