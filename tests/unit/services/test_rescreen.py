"""Every case again: only what changed is said and written."""

from datetime import date, timedelta

import pytest

from clinic_app.domain.errors import Cancelled, ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.domain.roles import Role
from clinic_app.ledger import screened
from clinic_app.services import intake, interview, seeding
from clinic_app.services.rescreen import rescreen

ON = date(2026, 11, 22)


def test_rescreening_the_same_day_changes_nothing(session):
    seeding.seed(session, 30, 7, Progress(), on=ON)

    result = rescreen(session, on=ON, progress=Progress())
    assert (result.total, result.changed, result.rule_set, result.as_of) == (30, (), "dale-current", ON)


def test_another_rule_set_changes_what_it_says_on_filing(session):
    case = intake.start(session, name="Marisol Ayala", worker_language="es")
    interview.answer(session, case, "presence.in_us", "yes")

    (changed,) = rescreen(session, on=date(2024, 8, 1), progress=Progress()).changed
    assert case == changed.id
    assert changed.before["filing"]["dale_initial"] == "hold"
    assert changed.after["filing"]["dale_initial"] == "attorney_decision"
    assert rescreen(session, on=date(2024, 8, 1), progress=Progress()).changed == ()


def test_a_certificate_that_ran_out_is_said(session, pack):
    case = intake.start(session, name="Ofelia Mena", worker_language="es")
    for fact, value in pack.cases["V06"].finished_facts(pack.program).items():
        interview.answer(session, case, fact, value)

    (changed,) = rescreen(session, on=ON + timedelta(days=30), progress=Progress()).changed
    assert changed.before["blocked"] == []
    assert changed.after["blocked"] == ["u_visa:supp_b_expired"]


def test_a_case_that_was_never_screened_has_no_before(session):
    case = intake.start(session, name="Marisol Ayala", worker_language="es")
    with session.db.transaction() as tx:
        screened.forget(tx, case)

    (changed,) = rescreen(session, on=ON, progress=Progress()).changed
    assert changed.before is None


def test_stopping_keeps_what_was_there(session):
    seeding.seed(session, 450, 7, Progress(), on=ON)
    before = screened.load_all(session.db)
    progress = Progress(lambda done, _total: progress.cancel() if done else None)

    with pytest.raises(Cancelled):
        rescreen(session, on=date(2024, 8, 1), progress=progress)
    assert before == screened.load_all(session.db)


@pytest.mark.parametrize("role", [Role.INTAKE, Role.SCREENER, Role.REPORTING])
def test_whoever_sees_no_reasons_rescreens_nothing(seen_as, role):
    """What changed names gates and levels."""
    with pytest.raises(ClinicError, match=r"access\.not_allowed"):
        rescreen(seen_as(role), on=ON, progress=Progress())


def test_cases_from_another_laptop_are_screened_when_they_come(make_session, pack):
    """Their legal dates stand on Today at once."""
    from clinic_app.ledger import transfer
    from clinic_app.services import people, summaries

    ours, theirs = make_session(), make_session()
    case = intake.start(theirs, name="Ofelia Mena", worker_language="es")
    for fact, value in pack.cases["V06"].finished_facts(pack.program).items():
        interview.answer(theirs, case, fact, value)
    rows = list(transfer.outgoing(theirs.db, None))
    with ours.db.transaction() as tx:
        transfer.apply(tx, rows)

    assert summaries.complete(ours, Progress()) == 1
    assert people.today(ours).due == people.today(theirs).due
    assert rescreen(ours, on=ON, progress=Progress()).changed == ()
    assert summaries.complete(ours, Progress()) == 0
