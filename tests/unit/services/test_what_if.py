"""What could change a conclusion, tried on a copy."""

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.roles import Role
from clinic_app.services import history, intake, interview
from clinic_app.services.what_if import what_if


@pytest.fixture
def case(session, pack):
    """The letter matches, and nobody has asked about the job yet."""
    case = intake.start(session, name="Marisol Ayala", worker_language="es")
    for fact, value in pack.cases["V01"].finished_facts(pack.program).items():
        if fact != "soi.matches_job":
            interview.answer(session, case, fact, value)
    return case


def test_a_missing_answer_says_what_each_answer_would_do(session, case):
    (job, *_) = what_if(session, case, "dale_initial")

    assert (job.fact, job.is_missing) == ("soi.matches_job", True)
    assert [(each.value, each.level) for each in job.outcomes] == [("yes", "likely"), ("no", "possible")]
    assert [len(each.mismatches) for each in job.outcomes] == [0, 1]
    assert job.outcomes[1].mismatches[0].es
    assert not job.now
    assert [each.opens for each in job.outcomes] == [True, True]
    assert {each.filing for each in job.outcomes} == {"hold"}


def test_a_given_answer_is_tried_otherwise_where_that_would_open_more(session, case):
    interview.answer(session, case, "soi.matches_job", "no")
    tried = {each.fact: each for each in what_if(session, case, "dale_initial")}

    assert not tried["soi.matches_job"].is_missing
    assert tried["soi.matches_job"].now.en == "No"
    assert "soi.matches_site" not in tried


def test_an_answer_that_would_put_up_a_gate_says_so(session, pack):
    case = intake.start(session, name="Ana Ruiz", worker_language="es")
    for fact, value in {"presence.in_us": "yes", "crime.in_us": "yes", "enforcement.final_order": "no"}.items():
        interview.answer(session, case, fact, value)

    outcomes = [way for each in what_if(session, case, "dale_initial") for way in each.outcomes]
    assert any(way.gates for way in outcomes)
    assert all(gate.es for way in outcomes for gate in way.gates)


def test_trying_writes_nothing(session, case):
    before = "".join(history.dump(session))
    what_if(session, case, "u_visa")

    assert "".join(history.dump(session)) == before


def test_it_is_for_those_who_see_reasons(seen_as, case):
    with pytest.raises(ClinicError, match=r"access\.not_allowed"):
        what_if(seen_as(Role.INTAKE), case, "dale_initial")
