"""Who changed what, when, from what to what; filtered, never edited."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractItemView

from clinic_app.services import interview as interviews
from clinic_app.ui.case.history.presenter import Sort, sort_of
from clinic_app.ui.case.history.view import HistoryView

from .case_pages import Page


@pytest.fixture
def page(shown, session, case):
    interviews.answer(session, case, "presence.in_us", "no")
    interviews.answer(session, case, "presence.in_us", "yes")
    interviews.answer(session, case, "presence.last_arrival", "2015-06")
    view, _frame = shown(HistoryView, case)
    return Page(view)


def lines(page):
    return [row for row in page.widget._table._model.rows if not isinstance(row, str)]


def test_the_newest_change_stands_first_with_from_and_to(page):
    newest = lines(page)[:2]

    assert newest[0].after.en == "June 2015"
    assert (newest[1].before.en, newest[1].after.en) == ("No", "Yes")


def test_words_filter_without_accents_in_either_language(page):
    page.type("find_change", "junio")

    assert [line.field for line in lines(page)] == ["presence.last_arrival"]


def test_what_nothing_matches_says_so(page):
    page.type("find_change", "zzzz")

    assert "Nothing matches" in page.words


def test_a_chip_shows_only_answers(page):
    page.widget._sorts.chosen.emit(Sort.ANSWERS)

    assert {Sort.ANSWERS} == {sort_of(line.field) for line in lines(page)}


def test_only_one_persons_changes(page):
    page.widget._presenter.only_by("nobody")

    assert lines(page) == []


def test_nothing_can_be_edited(page):
    assert QAbstractItemView.EditTrigger.NoEditTriggers == page.widget._table.editTriggers()


@pytest.mark.parametrize(
    ("field", "sort"),
    [
        ("presence.in_us", Sort.ANSWERS),
        ("document.soi_copy", Sort.DOCUMENTS),
        ("station", Sort.VISIT),
        ("advisal.travel", Sort.VISIT),
        ("consent", Sort.VISIT),
    ],
)
def test_every_change_has_its_sort(field, sort):
    assert sort is sort_of(field)
