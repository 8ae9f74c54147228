"""What is due: legal dates of all cases, soonest first, as this role may read them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from clinic_app.domain.text import Text
from clinic_app.ledger import records
from clinic_app.services import summaries
from clinic_app.services.access import Right, allows, require
from clinic_app.services.names import first_name_initial
from clinic_app.services.screening import clock_views
from clinic_app.services.session import Session

_FORTNIGHT = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class DueLine:
    """A legal date of one case; for a role without reasons it says only that there is one."""

    case: str
    who: str
    title: Text
    due: date
    days_left: int
    tone: str = "neutral"


def fortnight(session: Session) -> tuple[DueLine, ...]:
    """What falls due in the next fourteen days, or has passed in the last fourteen; soonest first."""
    require(session, Right.OPEN_CASES)
    today = session.today()
    near = summaries.due_between(session, today - _FORTNIGHT, today + _FORTNIGHT)
    lines = _lines(session, near)
    return tuple(sorted(lines, key=lambda line: (line.due, line.who, line.case)))


def _lines(session: Session, near: list[tuple[str, str, date]]) -> Iterator[DueLine]:
    reasons = allows(session.role, Right.SEE_REASONS)
    cases = records.find_many(session.db, [case for case, _, _ in near])
    people = records.find_many(session.db, [str(case.shown("person")) for case in cases.values()])
    for case, clock, due in near:
        record = cases.get(case)
        if record is None:
            continue
        about = people.get(str(record.shown("person")))
        who = first_name_initial(str(about.shown("name") or "")) if about is not None else ""
        (view,) = clock_views(session.pack, [(clock, due)], session.today(), reasons=reasons)
        yield DueLine(case, who, view.title, view.due, view.days_left, view.tone)
