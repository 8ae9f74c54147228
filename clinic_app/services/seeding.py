"""Invented, realistic people and cases: for practice, for demonstrations and for measuring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from clinic_app.domain.case import Station
from clinic_app.domain.progress import Progress
from clinic_app.ledger import changes, screened
from clinic_app.ledger.database import Transaction
from clinic_app.rules.definition import Value
from clinic_app.services import invented_cases, summaries, work
from clinic_app.services.access import Right, require
from clinic_app.services.invented_names import Invented, invent
from clinic_app.services.session import Session

NOTE = "invented"
_CLINIC_DAYS = 40  # Saturdays behind the last one
_STATIONS = (Station.DONE, Station.DOCUMENTS, Station.REVIEW, Station.INTERVIEW, Station.WAITING)
_AT_STATION = (70, 18, 8, 3, 1)
_CARE = (
    "texts only, after 6 pm",
    "call the sister, not the home",
    "no mail to the house",
    "WhatsApp only; say it is the school",
)


@dataclass(frozen=True, slots=True)
class Seeded:
    """How many were made."""

    people: int
    cases: int


def seed(session: Session, cases: int, seed: int, progress: Progress, *, on: date | None = None) -> Seeded:
    """Make `cases` invented people with a case each, all in one transaction or none.

    The same number and seed give the same people under the same pack: days count back from the day
    the pack was reviewed, or from `on`. Raises `Cancelled`.
    """
    require(session, Right.CHANGE_CASES)
    last = on or session.pack.reviewed_on
    with session.db.transaction() as tx:
        for number in work.watched(range(cases), cases, progress):
            draw = Random(f"{seed}/{number}")  # noqa: S311 (the same people every time is the point)
            _Maker(session, tx, draw, last).make(number)
    return Seeded(cases, cases)


class _Maker:
    """One invented person and their case, drawn from a source of their own."""

    def __init__(self, session: Session, tx: Transaction, draw: Random, last: date) -> None:
        self._session = session
        self._tx = tx
        self._draw = draw
        self._last = last

    def make(self, number: int) -> None:
        draw = self._draw
        person, case, who = _uuid(draw), _uuid(draw), invent(draw)
        opened = self._last - timedelta(weeks=min(int(draw.expovariate(0.12)), _CLINIC_DAYS))
        facts = invented_cases.interview(draw, self._session.pack, who, opened)
        self._write(person, "person", self._about(who, facts))
        self._write(case, "case", self._visit(person, number, opened) | facts)
        screened.store(self._tx, case, summaries.of_facts(self._session, facts, self._last))

    def _write(self, record: str, kind: str, fields: Mapping[str, object]) -> None:
        changes.write(self._tx, record=record, kind=kind, fields=fields, actor=self._session.actor)

    def _about(self, who: Invented, facts: Mapping[str, Value]) -> dict[str, object]:
        about: dict[str, object] = {"name": who.name, "note": NOTE}
        if who.alias:
            about["alias"] = who.alias
        if self._draw.random() < 0.6:
            # 555-0100 to 555-0199 are kept free for fiction.
            about["phone"] = f"({self._draw.randint(201, 989)}) 555-01{self._draw.randint(0, 99):02d}"
        if facts.get("interview.safe_contact_needed") == "yes":
            about["safe_contact"] = self._draw.choice(_CARE)
        return about

    def _visit(self, person: str, number: int, opened: date) -> dict[str, object]:
        draw = self._draw
        began = datetime.combine(opened, time(9)) + timedelta(minutes=draw.randint(0, 300))
        return {
            "person": person,
            "ticket": str(number % 60 + 1),
            "opened_on": opened.isoformat(),
            "station": draw.choices(_STATIONS, weights=_AT_STATION)[0].value,
            "station_since": began.isoformat(timespec="seconds"),
            "volunteer": self._session.actor,
        }


def _uuid(draw: Random) -> str:
    return str(UUID(int=draw.getrandbits(128), version=4))
