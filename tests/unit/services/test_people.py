"""The queue of the day, the search, the case's header."""

from datetime import timedelta

import pytest

from clinic_app.domain.case import Station
from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.domain.roles import Role
from clinic_app.ledger import changes
from clinic_app.services import intake, interview, people, persons
from clinic_app.services.names import first_name_initial


def start(session, name, language="es", **more):
    return intake.start(session, name=name, worker_language=language, **more)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Marisol Ayala Benítez", "Marisol A."),
        ("Flor de María Cruz", "Flor de María C."),
        ("María de los Ángeles Paz", "María de los Ángeles P."),
        ("Rogelio", "Rogelio"),
        ("élmer ávila", "élmer Á."),
        ("Juan de", "Juan D."),
        ("", ""),
    ],
)
def test_the_queue_shows_a_first_name_and_an_initial(name, shown):
    assert shown == first_name_initial(name)


def test_the_board_shows_todays_cards_longest_wait_first(session):
    morning = session.now()
    first = start(session, "Marisol Ayala")
    session.clock = lambda: morning + timedelta(minutes=20)
    second = start(session, "Delfino Cruz", "mixtec")
    people.move(session, first, Station.REVIEW)
    session.clock = lambda: morning + timedelta(minutes=50)

    board = people.today(session)
    assert list(Station) == list(board.columns)
    (card,) = board.columns[Station.INTERVIEW]
    assert (second, "2", "Delfino C.", "mixtec", 30) == (
        card.case, card.ticket, card.first_name_initial, card.language, card.minutes,
    )  # fmt: skip
    assert card.flags == ("needs_interpreter",)
    assert board.columns[Station.REVIEW][0].minutes == 30


def test_yesterdays_cards_are_not_on_todays_board(session):
    start(session, "Marisol Ayala")
    tomorrow = session.now() + timedelta(days=1)
    session.clock = lambda: tomorrow

    assert not any(people.today(session).columns.values())
    assert people.search(session, "").total == 1


def test_flags_are_words_for_what_must_be_noticed(session):
    case = start(session, "Ofelia Mena")
    interview.answer(session, case, "interview.safe_contact_needed", "yes")
    interview.answer(session, case, "interview.conflict_found", "yes")

    (card,) = people.today(session).columns[Station.INTERVIEW]
    assert card.flags == ("safe_contact", "stop")
    assert people.case_header(session, case).careful


def test_moving_sets_the_time_and_moving_nowhere_does_not(session):
    case = start(session, "Ofelia Mena")
    later = session.now() + timedelta(minutes=9)
    session.clock = lambda: later
    people.move(session, case, Station.INTERVIEW)
    assert people.today(session).columns[Station.INTERVIEW][0].minutes == 9

    assert Station.DOCUMENTS is people.move(session, case, Station.DOCUMENTS).station
    assert people.today(session).columns[Station.DOCUMENTS][0].minutes == 0


def test_search_forgives_and_filters(session):
    start(session, "Guadalupe Peña Ortiz")
    start(session, "José Guadalupe Pena", "mixtec")
    third = start(session, "Wendell Hinds", "en")

    assert people.search(session, "guadalupe pena").total == 2
    assert people.search(session, "pena", language="mixtec").total == 1
    assert 3 == people.search(session, "").total == people.search(session, "").everybody
    people.move(session, third, Station.DONE)
    assert [third] == [row.case for row in people.search(session, "", station=Station.DONE).rows]
    assert [third] == [row.case for row in people.search(session, "hinds", station=Station.DONE).rows]
    assert [third] == [row.case for row in people.search(session, "3").rows]
    assert list(people.search(session, "hinds", station=Station.REVIEW).rows) == []


def test_a_person_without_a_case_is_found(session):
    person = persons.add(session, name="Ignacio Vega", alias="Nacho")

    (row,) = people.search(session, "nacho").rows
    assert (person, None, "Nacho", None) == (row.person, row.case, row.alias, row.station)


def test_what_is_known_of_a_person_can_be_said_anew(session):
    case = start(session, "Ignacio Vega", safe_contact="texts only")
    person = intake.person_of(session, case)
    persons.change(session, person, name="Ignacio Vega Luna", safe_contact="")

    header = people.case_header(session, case)
    assert (header.name, header.safe_contact, header.careful) == ("Ignacio Vega Luna", "", False)
    with pytest.raises(InputError, match=r"intake\.name_missing"):
        persons.change(session, person, name=" ")
    with pytest.raises(ClinicError, match=r"person\.missing"):
        persons.change(session, case, name="X")


def test_reporting_sees_nobody(seen_as, session):
    case = start(session, "Marisol Ayala")
    blind = seen_as(Role.REPORTING)
    for look in (
        lambda: people.search(blind, ""),
        lambda: people.today(blind),
        lambda: people.case_header(blind, case),
        lambda: people.move(blind, case, Station.DONE),
        lambda: persons.add(blind, name="X"),
    ):
        with pytest.raises(ClinicError, match=r"access\.not_allowed"):
            look()


@pytest.mark.parametrize("since", ["0001-01-01T00:00:00", "some day", 5, ["x"]])
def test_what_another_laptop_wrote_badly_stops_nobody(session, since):
    """Fields that come with a bundle were checked by the laptop that sent it, which may be newer or wrong."""
    case = intake.start(session, name="Ofelia Mena", worker_language="es")
    with session.db.transaction() as tx:
        changes.write(tx, record=case, kind="case", fields={"station_since": since}, actor="x")

    assert sum(map(len, people.today(session).columns.values())) == 0
    assert people.search(session, "ofelia").total == 1
