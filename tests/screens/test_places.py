"""Today, People and Help."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clinic_app.domain.case import Station
from clinic_app.domain.text import Language
from clinic_app.ui import i18n
from clinic_app.ui.places.help.presenter import pages
from clinic_app.ui.places.help.view import HelpView
from clinic_app.ui.places.people.matching import is_spelled_otherwise, strong_parts
from clinic_app.ui.places.people.view import PeopleView
from clinic_app.ui.places.today.due import clock_badge
from clinic_app.ui.places.today.view import TodayView


@pytest.fixture
def people_here(session):
    """Three visits of today, an hour, half an hour and no time ago."""
    from clinic_app.services import intake

    started = []
    now = session.clock()
    for number, (name, minutes) in enumerate((("Marisol Ayala Benítez", 60), ("José Peña", 31), ("Wendell Hall", 0))):
        session.clock = lambda minutes=minutes: now - timedelta(minutes=minutes)
        started.append(intake.start(session, name=name, worker_language="es", ticket=str(14 + number)))
    session.clock = lambda: now
    return started


def test_today_shows_the_longest_wait_first(shown, people_here):
    view, _ = shown(TodayView)

    cards = view.columns[Station.INTERVIEW].cards()

    assert [card.ticket.ticket for card in cards] == ["14", "15", "16"]
    assert "Marisol A." in cards[0].accessibleName()
    assert "3 people" in view._header.second.text()


def test_a_card_opens_its_case_with_the_keyboard(shown, people_here):
    view, frame = shown(TodayView)
    cards = view.columns[Station.INTERVIEW].cards()
    cards[0].setFocus()

    QTest.keyClick(cards[0], Qt.Key.Key_Down)
    assert cards[1].hasFocus()
    QTest.keyClick(cards[1], Qt.Key.Key_Return)

    assert frame.opened[-1][0] == people_here[1]


def test_an_empty_day_says_what_to_do(shown):
    view, _ = shown(TodayView)

    assert view.nobody.isVisible()
    assert view.nobody.button.text() == "Search people"


def test_a_date_has_a_colour_and_a_word():
    assert [clock_badge(days)[1] for days in (-1, 0, 7, 8, 30, 31)] == [
        "past",
        "urgent",
        "urgent",
        "soon",
        "soon",
        "later",
    ]


def test_people_are_found_without_accents(shown, people_here, qtbot):
    view, frame = shown(PeopleView)
    QTest.keyClicks(view.search.line, "pena")
    qtbot.waitUntil(lambda: len(view.table.rows()) == 1)

    QTest.keyClick(view.search.line, Qt.Key.Key_Return)

    assert view.table.rows()[0].name == "José Peña"
    assert frame.opened[-1][0] == people_here[1]


def test_nobody_found_offers_to_begin_with_that_name(shown, people_here, qtbot):
    view, _ = shown(PeopleView)
    view.search.line.setText("Zoraida")

    qtbot.waitUntil(lambda: not view.table.rows())

    assert view._none.button.text() == "Start intake for “Zoraida”"


def test_only_the_newest_question_is_answered():
    from clinic_app.ui.desk import Desk
    from clinic_app.ui.places.people.presenter import PeoplePresenter

    asked, shown_rows = [], []

    class Slow(Desk):
        def __init__(self):
            pass

        def run(self, work, done, failed=None):
            asked.append(done)

    class Screen:
        def show_people(self, found, question):
            shown_rows.append((found, question.text))

    presenter = PeoplePresenter(Screen(), Slow())
    for text in ("m", "ma", "mar"):
        presenter.typed(text)
    asked[0]("old")
    asked[1]("new")

    assert shown_rows == [("new", "mar")]
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("name", "typed", "parts"),
    [
        ("José Peña", "pena", [(5, 4)]),
        ("María Márquez", "mar", [(0, 3), (6, 3)]),
        ("Ana", "zzz", []),
    ],
)
def test_what_was_typed_is_strong(name, typed, parts):
    assert strong_parts(name, typed) == parts


def test_another_spelling_is_said():
    assert is_spelled_otherwise("Guadalupe Penna", "pena ortiz")
    assert not is_spelled_otherwise("Guadalupe Peña", "guada pena")


def test_the_handbook_follows_the_language_and_its_own_links(shown, qtbot):
    from PySide6.QtCore import QUrl

    view, _ = shown(HelpView)
    view._follow(QUrl("page:keys"))
    assert view.text.accessibleName() == pages(Language.EN)[1].title

    i18n.switch(Language.ES)
    qtbot.waitUntil(lambda: view.text.accessibleName() == pages(Language.ES)[1].title)

    view._follow(QUrl("https://example.org"))
    assert view.text.accessibleName() == pages(Language.ES)[1].title
