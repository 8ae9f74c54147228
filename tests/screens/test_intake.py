"""A visit begins: language and interpreter first, then consent and the advisals, each recorded at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from clinic_app.services import intake, people
from clinic_app.ui.case.intake.view import IntakeView

from .case_pages import Page


@pytest.fixture
def page(shown):
    view, frame = shown(IntakeView)
    page = Page(view)
    page.frame = frame
    return page


def fill(page, *, name="Ignacio Vega", language="span"):
    page.type("find_language", language)
    page.key(Qt.Key.Key_Return)
    page.type("name", name)


def begin(page):
    page.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_language_is_asked_first(page):
    assert page.widget._arrival._find.hasFocus()


def test_nothing_begins_without_language_and_name(page):
    begin(page)

    assert "Choose the worker’s language." in page.words
    assert "Write the name, or what the person is called." in page.words


def test_a_visit_begins_with_what_was_typed(page, session):
    fill(page)
    page.type("safe_contact", "texts only")
    begin(page)

    found = people.search(session, "Ignacio Vega").rows[0]
    header = people.case_header(session, found.case)
    assert (header.language, header.safe_contact) == ("es", "texts only")


def test_a_similar_name_offers_the_case_that_is_there(page, case, qtbot):
    page.type("name", "marisol ayala")
    qtbot.waitUntil(lambda: page.sees("maybe_known"))
    known = page.widget._arrival.known.findChildren(QAbstractButton)[0]
    known.click()

    assert [(case, "interview")] == page.frame.opened


def test_a_tied_interpreter_says_what_to_say_aloud(page):
    page.press("linked_yes")

    assert "Say aloud:" in page.words
    assert "What to do:" in page.words
    assert "Separate the worker and the companion." in page.words
    assert "Everything entered so far is kept." in page.words


def test_consent_and_advisals_are_read_in_the_workers_language(page):
    fill(page)
    begin(page)

    page_of = page.widget._aloud._page
    assert page_of.consent.text.es == page.find(QLabel, "read_aloud").text()


def test_enter_records_one_after_the_other_with_who_when_and_language(page, session):
    fill(page)
    begin(page)
    total = 1 + len(page.widget._aloud._page.items)
    for _ in range(total):
        page.key(Qt.Key.Key_Return)

    recorded = intake.advisals(session, page.widget._presenter.case)
    assert recorded.complete
    assert {key: recorded.items[0].given[key] for key in ("language", "by")} == {"language": "es", "by": "lead"}


def test_after_the_last_one_enter_goes_on_to_the_interview(page):
    fill(page)
    begin(page)
    for _ in range(2 + len(page.widget._aloud._page.items)):
        page.key(Qt.Key.Key_Return)

    assert [(page.widget._presenter.case, "interview")] == page.frame.opened


def test_no_consent_records_nothing_more(page, session):
    fill(page)
    begin(page)
    page.press("refuse")

    assert page.frame.gone == ["today"]
    assert intake.advisals(session, page.widget._presenter.case).consent_given is None
