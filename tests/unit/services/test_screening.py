"""What each role may see of a screening; the filter stands in the service."""

from datetime import date, timedelta

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.roles import Role
from clinic_app.services import intake, interview, people
from clinic_app.services.screening import screening, tone

ON = date(2026, 11, 22)


@pytest.fixture
def recorded(session, pack):
    """`recorded("V06")`: a case with all answers of a situation of the pack."""

    def record(name, **more):
        case = intake.start(session, name="Ofelia Mena Ruiz", worker_language="es")
        facts = pack.cases[name].finished_facts(pack.program) | more
        for fact, value in facts.items():
            interview.answer(session, case, fact, value)
        return case

    return record


def path(view, name):
    return next(pathway for pathway in view.pathways if pathway.id == name)


def test_an_attorney_sees_level_rule_facts_and_sources(session, seen_as, recorded):
    case = recorded("V01")

    view = screening(seen_as(Role.ATTORNEY), case, on=ON)
    dale = path(view, "dale_initial")
    assert (dale.level, dale.filing, view.rule_set_id) == ("likely", "hold", "dale-current")
    assert dale.rule_words.en
    assert dale.rule_words.es
    held = next(line for line in dale.decided if line.fact == "soi.held")
    assert (held.answer.en, held.answer.es) == ("Yes", "Sí")
    assert all(source.title.en and source.date and source.confidence for source in dale.sources)
    assert view.sees_reasons
    assert {note.id for note in view.referrals} == {"family", "cancellation"}


@pytest.mark.parametrize("role", [Role.INTAKE, Role.SCREENER])
def test_a_volunteer_sees_that_it_goes_to_the_attorney_and_no_reason(session, seen_as, recorded, role):
    case = recorded("V06", **{"flags.gang_allegation": "yes", "soi.held": "yes", "soi.issuer": "union"})

    view = screening(seen_as(role), case, on=ON)
    assert view.goes_to_attorney
    assert not view.sees_reasons
    assert () == view.gates == view.blocked == view.mismatches == view.referrals
    for hidden in ("u_visa", "t_visa"):
        shown = path(view, hidden)
        assert (shown.level, shown.filing, shown.decided, shown.missing, shown.sources) == (None, None, (), (), ())
        assert not shown.rule_words
    assert path(view, "dale_initial").level is not None
    assert all(each.decided == () for each in view.pathways)


def test_nothing_in_a_volunteers_view_tells_the_reason(seen_as, recorded):
    """Not even by name: the ids of gates and clocks say as much as their titles."""
    case = recorded("V06", **{"flags.gang_allegation": "yes"})

    shown = repr(screening(seen_as(Role.INTAKE), case, on=ON))
    for word in ("gang", "supp_b", "clock_urgent", "background", "certif"):
        assert word not in shown


def test_a_legal_date_reads_neutral_for_a_volunteer(seen_as, recorded):
    case = recorded("V06")

    (theirs,) = screening(seen_as(Role.INTAKE), case, on=ON).clocks
    (ours,) = screening(seen_as(Role.ATTORNEY), case, on=ON).clocks
    assert (theirs.id, theirs.title.en) == ("attorney_date", "A date for the attorney")
    assert ("supp_b_received", ours.due, ours.days_left) == (ours.id, theirs.due, theirs.days_left)


def test_an_overdue_date_reads_as_due_today_for_a_volunteer(seen_as, recorded):
    case = recorded("V06")

    late = ON + timedelta(days=60)
    (theirs,) = screening(seen_as(Role.INTAKE), case, on=late).clocks
    (ours,) = screening(seen_as(Role.ATTORNEY), case, on=late).clocks
    assert (late, 0) == (theirs.due, theirs.days_left)
    assert ours.days_left < 0
    assert "u_visa:supp_b_expired" in {note.id for note in screening(seen_as(Role.LEAD), case, on=late).blocked}


def test_on_today_a_volunteer_reads_a_neutral_date_too(session, seen_as, recorded):
    case = recorded("V06")

    (theirs,) = people.today(seen_as(Role.INTAKE)).due
    (ours,) = people.today(session).due
    assert ("A date for the attorney", case, "Ofelia M.") == (theirs.title.en, theirs.case, theirs.who)
    assert ours.title.en != theirs.title.en


def test_every_role_sees_why_the_interview_must_halt(seen_as, recorded):
    case = recorded("V01", **{"interview.conflict_found": "yes"})

    for role in (Role.INTAKE, Role.ATTORNEY):
        (stop,) = screening(seen_as(role), case, on=ON).stop
        assert stop.say.es


def test_unreliable_answers_say_so_and_nothing_else(session, recorded):
    case = recorded("V01", **{"interview.interpreter_linked_to_employer": "yes"})

    view = screening(session, case, on=ON)
    assert view.unreliable
    for each in view.pathways:
        assert each.level == "unclear"
        assert [line.fact for line in each.decided] == ["unreliable"]
        assert each.decided[0].label.en


def test_what_is_missing_is_named_in_words(session):
    case = intake.start(session, name="Delfino Cruz", worker_language="mixtec")

    view = screening(session, case, on=ON)
    assert path(view, "dale_initial").level == "unclear"
    assert any(line.fact == "presence.in_us" and line.label.es for line in path(view, "dale_initial").missing)
    assert view.next
    assert all(line.label.en for line in view.next)


def test_a_declined_answer_reads_as_rather_not_say(session, recorded):
    case = recorded("V01")
    interview.answer(session, case, "criminal.any_contact", "unknown", declined=True)

    view = screening(session, case, on=ON)
    gate = next(gate for gate in view.gates if gate.id == "unanswered_gate")
    declined = next(line for line in gate.facts if line.fact == "criminal.any_contact")
    assert session.pack.texts.get(("answer", "declined")) == declined.answer


def test_reporting_sees_no_screening(seen_as, recorded):
    case = recorded("V01")

    with pytest.raises(ClinicError, match=r"access\.not_allowed"):
        screening(seen_as(Role.REPORTING), case)


@pytest.mark.parametrize(
    ("days", "looks"), [(31, "neutral"), (30, "caution"), (8, "caution"), (7, "danger"), (0, "danger"), (-4, "danger")]
)
def test_a_date_grows_more_urgent(days, looks):
    assert looks == tone(days)
