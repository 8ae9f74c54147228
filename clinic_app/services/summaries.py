"""The stored conclusions of a case: a local, derived line that lists and rescreening read.

Never part of the ledger: it can be thrown away and computed again, and it leaves no laptop.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from clinic_app.domain.progress import Progress
from clinic_app.ledger import records, screened
from clinic_app.ledger.database import Transaction
from clinic_app.ledger.screened import Summary
from clinic_app.rules import evaluate
from clinic_app.rules.definition import Value
from clinic_app.rules.screening import Screening
from clinic_app.services import casefile, work
from clinic_app.services.casefile import CaseFile
from clinic_app.services.session import Session

Conclusions = dict[str, object]


def of(screening: Screening) -> Conclusions:
    """What is worth comparing and listing of one screening; days left are counted when shown."""
    return {
        "levels": _shared(tuple((pathway.id, pathway.level) for pathway in screening.pathways.values())),
        "filing": _shared(tuple((pathway.id, pathway.filing) for pathway in screening.pathways.values())),
        "unreliable": screening.unreliable,
        "attorney_review": screening.attorney_review,
        "gates": sorted(gate.id for gate in screening.gates),
        "stop": sorted(screening.stop),
        "clocks": {clock.id: clock.due.isoformat() for clock in screening.clocks},
        "blocked": sorted(screening.blocked),
        "mismatches": sorted(screening.mismatches),
        "referrals": sorted(screening.referrals),
    }


@lru_cache(maxsize=4_096)
def _shared(pairs: tuple[tuple[str, str | None], ...]) -> dict[str, str | None]:
    """The same few tables stand in thousands of summaries: one object each, never changed."""
    return dict(pairs)


def of_facts(session: Session, facts: Mapping[str, Value], on: date) -> Summary:
    """The summary of a case with these (checked) facts."""
    return _summary(session, evaluate.screen(session.pack.program, facts, on))


def store(session: Session, tx: Transaction, file: CaseFile) -> None:
    """Keep what follows today from this case as it now stands, together with the change that made it so."""
    found = casefile.conclusions(session, file.facts, session.today()).screening
    screened.store(tx, file.id, _summary(session, found))


def complete(session: Session, progress: Progress) -> int:
    """Screen the cases that have no summary yet, after bringing in a bundle; returns how many."""
    cases = screened.missing(session.db)
    with session.db.transaction() as tx:
        for case in work.watched(cases, len(cases), progress):
            record = records.find(session.db, case)
            assert record is not None
            facts = casefile.legible_facts(session.pack, record)
            screened.store(tx, case, of_facts(session, facts, session.today()))
    return len(cases)


def due_between(session: Session, first: date, last: date) -> list[tuple[str, str, date]]:
    """The clocks of all cases that fall due in these days, as (case, clock, due), soonest first."""
    found = screened.due_between(session.db, first.isoformat(), last.isoformat())
    return [(case, clock, date.fromisoformat(day)) for case, clock, day in found]


def _summary(session: Session, found: Screening) -> Summary:
    pack, conclusions = session.pack, of(found)
    due = tuple((clock.id, clock.due.isoformat()) for clock in found.clocks)
    return Summary(pack.id, pack.version, found.rule_set, found.on.isoformat(), conclusions, due)
