"""Where the interview goes next and what becomes of an answer, without any window."""

from __future__ import annotations

import pytest

from clinic_app.domain.case import Station
from clinic_app.domain.errors import ClinicError
from clinic_app.services import interview as interviews
from clinic_app.services import people
from clinic_app.ui.case.interview.presenter import InterviewPresenter

from .case_desk import inline_desk


class Screen:
    """Remembers what it was told to show."""

    def __init__(self):
        self.page = self.saved_at = self.problem = None
        self.lingered = 0

    def show_page(self, page):
        self.page = page

    def show_header(self, header):
        self.header = header

    def show_moved_on(self):
        self.moved_on = True

    def show_saved(self, at):
        self.saved_at = at

    def show_unsaved(self, problem):
        self.problem = problem

    def linger(self):
        self.lingered += 1


@pytest.fixture
def asked(session, case):
    screen, (desk, frame) = Screen(), inline_desk(session)
    presenter = InterviewPresenter(screen, desk, case)
    presenter.open()
    return presenter, screen, frame, case


def test_it_opens_at_the_first_question_without_an_answer(asked):
    presenter, screen, *_ = asked

    assert screen.page.card.answer is None
    assert presenter.here == screen.page.card.fact


def test_an_answer_is_shown_while_it_is_on_its_way_and_after(asked):
    presenter, screen, *_ = asked
    presenter.answer("no")

    assert screen.page.waiting is None
    assert screen.page.card.answer.value == "no"
    assert screen.lingered == 1


def test_an_answer_that_failed_waits_and_is_not_saved(asked):
    presenter, screen, frame, _case = asked
    frame.broken = ClinicError("vault.disk_full")
    presenter.answer("no")

    assert screen.page.waiting.value == "no"
    assert screen.problem.code == "vault.disk_full"
    assert screen.saved_at is None
    assert screen.lingered == 0


def test_going_on_passes_over_what_is_answered(asked):
    presenter, _screen, *_ = asked
    first = presenter.here
    presenter.skip()
    second = presenter.here
    presenter.answer("no")
    presenter.go_to(first)
    presenter.answer("no")
    presenter.go_on()

    assert presenter.here not in (first, second)


def test_the_end_comes_after_the_last_question(asked):
    presenter, screen, *_ = asked
    for _ in range(200):
        if presenter.here is None:
            break
        presenter.skip()

    assert screen.page.card is None
    assert screen.page.skipped == screen.page.total - screen.page.answered


def test_from_the_end_one_can_go_to_what_was_skipped(asked):
    presenter, _screen, *_ = asked
    first = presenter.here
    presenter.go_to("plans.travel_abroad")
    presenter.go_on()
    presenter.go_to_skipped()

    assert first == presenter.here


def test_a_note_before_the_answer_goes_along_with_it(asked):
    presenter, screen, _frame, _case = asked
    presenter.remark_written("paper", " passport seen ")
    presenter.answer("no")

    card = screen.page.card
    assert (card.answer.basis, card.answer.note) == ("paper", "passport seen")


def test_taking_back_makes_it_unanswered_and_stays(asked):
    presenter, screen, frame, case = asked
    fact = presenter.here
    presenter.answer("yes")
    presenter.take_back()

    assert (fact, None) == (presenter.here, screen.page.card.answer)
    cards = interviews.interview(frame.session, case).cards
    assert next(card for card in cards if card.fact == fact).answer is None


def test_folded_questions_are_left_out_until_somebody_wants_them(asked):
    presenter, screen, *_ = asked
    presenter.go_to("presence.in_us")
    presenter.answer("no")
    few = screen.page.total
    presenter.fold(shown=True)

    assert screen.page.total > few
    assert screen.page.folded > 0


def test_a_section_opens_at_its_first_open_question(asked):
    presenter, screen, *_ = asked
    presenter.go_to_section("work")
    first = presenter.here
    presenter.answer("no")
    presenter.go_to_section("safety")
    presenter.go_to_section("work")

    assert screen.page.card.section == "work"
    assert first != presenter.here


def test_the_end_moves_the_case_to_the_attorney(asked):
    presenter, screen, frame, case = asked
    presenter.move_on()

    assert screen.moved_on
    assert screen.header.station is Station.REVIEW
    assert people.case_header(frame.session, case).station is Station.REVIEW
