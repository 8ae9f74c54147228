"""Who changed what, from what to what."""

import json

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.domain.roles import Role
from clinic_app.services import history, intake, interview


@pytest.fixture
def case(session):
    return intake.start(session, name="Marisol Ayala", worker_language="es")


def test_history_tells_newest_first_from_what_to_what(session, case):
    interview.answer(session, case, "presence.last_arrival", "2015-06", note="remembers the rain")
    interview.answer(session, case, "presence.last_arrival", "2015")
    interview.take_back(session, case, "presence.last_arrival")

    lines = [line for line in history.entries(session, case) if line.field.startswith("presence.last_arrival")]
    told = [(line.before and line.before.es, line.after and line.after.es) for line in lines]
    assert told == [("2015", None), ("junio de 2015", "2015"), (None, "junio de 2015")]
    assert lines[0].actor == "lead"


def test_every_field_has_a_name_in_both_languages(session, case):
    intake.record_consent(session, case, language="es")
    intake.record_all_advisals(session, case, language="es")

    for line in history.entries(session, case):
        assert line.label.en
        assert line.label.es
        assert line.after is None or (line.after.en and line.after.es)
    labels = {line.field: line.label.en for line in history.entries(session, case)}
    assert labels["ticket"] == "Ticket"


def test_a_declined_answer_is_told_as_declined(session, case):
    interview.answer(session, case, "criminal.any_contact", "unknown", declined=True)

    assert session.pack.texts.get(("answer", "declined")) == history.entries(session, case)[0].after


def test_show_prints_every_value_ever_entered(session, case):
    interview.answer(session, case, "soi.held", "yes")
    interview.answer(session, case, "soi.held", "no")

    shown = history.whole(session, case)
    values = [entry["value"] for entry in shown["history"] if entry["field"] == "soi.held"]
    assert values == ["yes", "no"]
    assert {"change", "field", "value", "replaces", "device", "actor", "at"} == set(shown["history"][0])
    with pytest.raises(ClinicError, match=r"record\.missing"):
        history.whole(session, "nobody")


def test_the_dump_is_json_and_the_chain_proves_itself(session, case):
    assert case in {record["id"] for record in json.loads("".join(history.dump(session)))["records"]}
    assert history.verify(session, Progress()).ok


def test_reporting_reads_no_history(seen_as, case):
    with pytest.raises(ClinicError, match=r"access\.not_allowed"):
        history.entries(seen_as(Role.REPORTING), case)
    with pytest.raises(ClinicError, match=r"access\.not_allowed"):
        history.dump(seen_as(Role.REPORTING))


def test_what_is_said_of_the_person_stands_in_the_history_too(session, case):
    from clinic_app.services import persons

    persons.change(session, intake.person_of(session, case), phone="555-0100")

    newest = history.entries(session, case)[0]
    assert (newest.label.en, newest.after.en) == ("Phone", "555-0100")
