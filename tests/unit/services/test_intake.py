"""Tickets, people who came before, consent and advisals."""

from datetime import timedelta

import pytest

from clinic_app.domain.case import Station
from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.domain.roles import Role
from clinic_app.services import history, intake, interview, people


def start(session, name="Marisol Ayala Benítez", **more):
    return intake.start(session, name=name, worker_language=more.pop("language", "es"), **more)


def test_a_visit_starts_at_the_interview_with_the_days_first_ticket(session):
    case = start(session, safe_contact="texts only", interpreter="Tomás V.", linked="no")

    header = people.case_header(session, case)
    assert (header.ticket, header.language, header.station) == ("1", "es", Station.INTERVIEW)
    assert (header.safe_contact, header.careful) == ("texts only", True)
    answered = {card.fact: card.answer.value for card in interview.interview(session, case).cards if card.answer}
    assert answered == {"person.language": "es", "interview.interpreter_linked_to_employer": "no"}


def test_tickets_count_up_within_a_day_and_start_anew_the_next(session):
    tickets = [people.case_header(session, start(session)).ticket for _ in range(3)]
    assert tickets == ["1", "2", "3"]

    tomorrow = session.now() + timedelta(days=1)
    session.clock = lambda: tomorrow
    assert intake.next_ticket(session) == "1"


def test_a_ticket_given_by_hand_is_kept_and_counted_on_from(session):
    start(session, ticket="40")
    start(session, ticket="A-7")

    assert intake.next_ticket(session) == "41"


def test_a_number_that_came_from_another_laptop_is_not_given_twice(session):
    start(session)
    start(session, ticket="A")
    third = start(session, ticket="B")
    from clinic_app.ledger import changes

    with session.db.transaction() as tx:
        changes.write(tx, record=third, kind="case", fields={"ticket": "2"}, actor="x")

    assert intake.next_ticket(session) == "3"


def test_a_language_that_the_pack_does_not_list_is_other(session):
    case = start(session, language="nahuatl")

    assert people.case_header(session, case).language == "other"


def test_somebody_who_came_before_is_one_person_with_two_cases(session):
    first = start(session)
    person = intake.person_of(session, first)
    second = start(session, name="typed otherwise", person=person, phone="555-0100")

    assert person == intake.person_of(session, second)
    assert people.case_header(session, second).name == "Marisol Ayala Benítez"


@pytest.mark.parametrize("person", ["nobody", ""])
def test_an_unknown_person_is_refused_and_nothing_is_made(session, person):
    with pytest.raises(ClinicError):
        start(session, person=person)

    assert people.search(session, "").total == 0


def test_a_person_needs_a_name(session):
    with pytest.raises(InputError, match=r"intake\.name_missing"):
        start(session, name="  ")


@pytest.mark.parametrize("typed", ["marisol ayala", "Marisól", "ayala benitez", "Marisol Ayalla"])
def test_people_with_names_like_this_are_shown_while_typing(session, typed):
    case = start(session)

    (row,) = intake.similar(session, typed)
    assert case == row.case


def test_one_letter_is_no_search(session):
    start(session)

    assert intake.similar(session, "M") == []


def test_consent_and_advisals_are_recorded_once_each_with_who_when_and_language(session, pack):
    case = start(session, interpreter="Tomás V.")
    page = intake.advisals(session, case)
    assert (len(page.items), page.complete) == (14, False)
    assert all(line.title.es and line.text.en for line in (page.consent, *page.items))
    assert page.consent_given is None

    intake.record_consent(session, case, language="es")
    page = intake.record_advisal(session, case, page.items[0].id, language="es")
    first = page.items[0].given
    assert {"language": "es", "at": session.stamp(), "by": "lead", "interpreter": "Tomás V."} == first

    later = session.now() + timedelta(hours=1)
    session.clock = lambda: later
    page = intake.record_all_advisals(session, case, language="en")
    assert page.complete
    assert first == page.items[0].given
    assert page.items[1].given["language"] == "en"


def test_an_advisal_can_be_recorded_again(session):
    case = start(session)
    name = intake.advisals(session, case).items[3].id
    intake.record_advisal(session, case, name, language="es")
    page = intake.record_advisal(session, case, name, language="en")

    assert page.items[3].given["language"] == "en"
    field = f"advisal.{name}"
    assert sum(line.field == field for line in history.entries(session, case)) == 2


def test_an_advisal_that_nobody_wrote_is_refused(session):
    case = start(session)

    with pytest.raises(InputError, match=r"advisal\.unknown"):
        intake.record_advisal(session, case, "free_lunch", language="es")
    with pytest.raises(InputError, match=r"advisal\.language_missing"):
        intake.record_consent(session, case, language=" ")


def test_reporting_starts_nothing(seen_as):
    with pytest.raises(ClinicError, match=r"access\.not_allowed"):
        start(seen_as(Role.REPORTING))


def test_names_hold_no_control_characters(session):
    with pytest.raises(InputError, match=r"field\.control_characters"):
        start(session, name="Mari\x00sol")
