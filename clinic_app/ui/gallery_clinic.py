"""The invented clinic that the pictures are taken in: a day in full swing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from clinic_app.domain.case import Station
from clinic_app.domain.progress import Progress
from clinic_app.domain.roles import Role
from clinic_app.services import interview, people, rescreen, seeding, vaults
from clinic_app.services.session import Session

PASSPHRASE = "invented people only"  # noqa: S105 (it protects nothing real)
VOLUNTEER = "Intake table 1"
_CASES = 40
# Station and the minutes that a person has been there, longest first.
_DAY = (
    *((Station.WAITING, minutes) for minutes in (38, 21, 12, 4)),
    *((Station.INTERVIEW, minutes) for minutes in (26, 9)),
    *((Station.REVIEW, minutes) for minutes in (44, 18, 7)),
    *((Station.DOCUMENTS, minutes) for minutes in (15, 6)),
    *((Station.DONE, minutes) for minutes in (118, 96, 81, 60, 52)),
)
# Dates that make something fall due, in so many days from today.
_DUE = {"grant.ends": 12, "status.tps_ends": 3, "grant.ead_expires": 7}


def make(folder: Path) -> None:
    """A vault with invented people at every station, and a key for each kind of person."""
    session = vaults.create(folder, passphrase=PASSPHRASE, clinic="Eastside Workers’ Clinic").session
    try:
        seeding.seed(session, _CASES, 7, Progress(), on=session.today())
        vaults.add_slot(session, label=VOLUNTEER, role=Role.INTAKE, passphrase=PASSPHRASE)
        vaults.add_slot(session, label="Attorney", role=Role.ATTORNEY, passphrase=PASSPHRASE)
        _bring_in(session)
        rescreen.rescreen(session, on=session.today(), progress=Progress())
    finally:
        vaults.close(session)


def _bring_in(session: Session) -> None:
    """Move cases to today's stations, each at its own time."""
    found = people.search(session, "", limit=_CASES).rows
    cases = [row.case for row in found if row.case is not None]
    clock = session.clock
    for case, (station, minutes) in zip(cases, _DAY, strict=False):
        there = people.case_header(session, case).station
        if there is station:
            people.move(session, case, Station.WAITING if station is not Station.WAITING else Station.INTERVIEW)
        session.clock = _at(clock() - timedelta(minutes=minutes))
        people.move(session, case, station)
        session.clock = clock
    for case in cases[len(_DAY) - 2 : len(_DAY)] + cases[:1]:  # somebody to be careful with, at both ends of the day
        interview.answer(session, case, "interview.safe_contact_needed", "yes")
    for case, (fact, days) in zip(cases[1:], _DUE.items(), strict=False):
        interview.answer(session, case, fact, (session.today() + timedelta(days=days)).isoformat())


def _at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment
