"""The interview as a volunteer meets it: one question, both languages, an answer that is saved before it says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.text import Language
from clinic_app.services import intake
from clinic_app.services import interview as interviews
from clinic_app.ui import i18n
from clinic_app.ui.case.interview.view import InterviewView
from clinic_app.ui.theme.current import theme

from .case_pages import InterviewPage

OWN_EYES = ("interview.interpreter_linked_to_employer", "interview.conflict_found", "interview.capacity_concern")


@pytest.fixture
def page(shown, case):
    view, frame = shown(InterviewView, case)
    page = InterviewPage(view)
    page.frame, page.case = frame, case
    return page


def answer_of(page, fact):
    cards = interviews.interview(page.frame.session, page.case).cards
    return next(card.answer for card in cards if card.fact == fact)


def test_the_interpreter_is_asked_about_first(page):
    assert page.fact == "interview.interpreter_linked_to_employer"


def test_a_card_holds_both_languages_with_the_workers_on_top(page):
    page.widget.open("es", "soi.held")
    card = page.card

    assert (card.question.es, card.question.en) == (page.question, page.beneath)


def test_an_english_speaker_reads_english_on_top(shown, case):
    view, _ = shown(InterviewView, case, worker="en")
    view.open("en", "soi.held")

    assert view._page.card.question.en == InterviewPage(view).question


@pytest.mark.parametrize(
    ("letter", "value", "declined"),
    [
        ("Y", "yes", False),
        ("S", "yes", False),
        ("1", "yes", False),
        ("N", "no", False),
        ("2", "no", False),
        ("D", "unknown", False),
        ("3", "unknown", False),
        ("R", "unknown", True),
        ("4", "unknown", True),
    ],
)
def test_every_key_gives_its_answer_and_goes_on(page, qtbot, letter, value, declined):
    fact = page.fact
    page.letter(letter)
    qtbot.waitUntil(lambda: page.fact != fact)

    answer = answer_of(page, fact)
    assert (value, declined) == (answer.value, answer.declined)
    assert page.saved == "Saved 10:00"


def test_arrows_move_between_the_answers_and_enter_chooses(page, qtbot):
    fact = page.fact
    page.key(Qt.Key.Key_Right)
    page.enter()
    qtbot.waitUntil(lambda: page.fact != fact)

    assert answer_of(page, fact).value == "no"


def test_the_chosen_answer_is_seen_before_the_next_question_comes(page):
    fact = page.fact
    page.letter("N")

    assert (fact, ["no"]) == (page.fact, page.chosen)


def test_saved_is_said_only_when_the_vault_has_it(page):
    page.frame.broken = ClinicError("vault.disk_full")
    page.letter("Y")

    assert page.saved == "Not saved"
    assert page.chosen == ["yes"]
    assert page.sees("try_again")
    assert answer_of_is_missing(page)


def answer_of_is_missing(page):
    page.frame.broken = None
    return answer_of(page, page.fact) is None


def test_trying_again_saves_the_answer_that_stayed(page, qtbot):
    fact = page.fact
    page.frame.broken = ClinicError("vault.disk_full")
    page.letter("Y")
    page.frame.broken = None
    page.press("try_again")
    qtbot.waitUntil(lambda: page.fact != fact)

    assert answer_of(page, fact).value == "yes"


def test_page_down_skips_and_page_up_comes_back(page):
    first = page.fact
    page.page_down()
    second = page.fact
    page.page_up()

    assert second != first == page.fact
    assert answer_of(page, first) is None


def test_an_answer_can_be_taken_back(page, qtbot):
    fact = page.fact
    page.letter("Y")
    qtbot.waitUntil(lambda: page.fact != fact)
    page.page_up()
    page.press("take_back")

    assert answer_of(page, fact) is None
    assert page.chosen == []


def test_a_note_and_its_basis_stand_with_the_answer(page, qtbot):
    fact = page.fact
    page.letter("N")
    qtbot.waitUntil(lambda: page.fact != fact)
    page.page_up()
    page.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    page.type("note", "badge seen")
    page.press("basis_paper")
    page.press("keep_note")

    answer = answer_of(page, fact)
    assert (answer.value, answer.basis, answer.note) == ("no", "paper", "badge seen")


def test_letters_typed_into_a_note_answer_nothing(page):
    fact = page.fact
    page.press("foot_note")
    page.type("note", "yes no day rain")

    assert answer_of(page, fact) is None


def test_a_date_says_what_it_understood_and_how_wide_it_is(page):
    page.widget.open("es", "presence.last_arrival")
    page.type("typed_answer", "junio 2015")

    assert page.find(QLabel, "how_wide").text() == "Understood as a month: any day, 1 to 30 June."
    assert "Junio de 2015" in page.words
    assert "Keep June 2015" in page.words


def test_a_day_that_does_not_exist_is_refused_and_stays_typed(page):
    page.widget.open("es", "presence.last_arrival")
    page.type("typed_answer", "30/02/2026")
    page.enter()

    assert page.find(QLabel, "trouble").text() == "February 2026 has no day 30."
    assert page.widget._editor.field.text() == "30/02/2026"
    assert answer_of(page, "presence.last_arrival") is None


def test_alt_answers_while_a_date_is_typed(page):
    page.widget.open("es", "presence.last_arrival")
    page.alt("R")

    assert answer_of(page, "presence.last_arrival").declined


def test_several_options_are_ticked_and_kept_together(page):
    page.widget.open("es", "dispute.violations")
    page.give(["overtime", "heat"])

    assert answer_of(page, "dispute.violations").value == ["heat", "overtime"]


def test_none_of_these_is_an_answer_and_not_silence(page):
    page.widget.open("es", "dispute.violations")
    page.press("none_of_these")

    assert answer_of(page, "dispute.violations").value == []


def test_a_long_list_is_searched_without_accents(page):
    page.widget.open("en", "dispute.violations")
    page.type("find_option", "represalias")

    assert page.sees("retaliation")
    assert not page.sees("overtime")


@pytest.mark.parametrize(("typed", "first"), [("salv", "El Salvador"), ("mexic", "México"), ("germany", "Alemania")])
def test_a_country_is_found_in_either_language_without_accents(page, typed, first):
    page.widget.open("es", "person.birth_country")
    page.type("find_country", typed)
    page.widget._editor._find(typed)

    assert first == page.countries()[0]


def test_several_nationalities_are_gathered_before_they_are_kept(page):
    page.widget.open("es", "person.nationalities")
    page.give(["SV", "MX"])

    assert answer_of(page, "person.nationalities").value == ["MX", "SV"]


def test_stateless_is_an_empty_list(page):
    page.widget.open("es", "person.nationalities")
    page.press("stateless")

    assert answer_of(page, "person.nationalities").value == []


@pytest.mark.parametrize("fact", OWN_EYES)
def test_a_question_for_the_volunteer_says_so_in_their_language(page, fact):
    page.widget.open("es", fact)

    assert page.find(QLabel, "read_aloud").text() == "For you, not read aloud"
    assert (page.card.question.en, page.card.question.es) == (page.question, page.beneath)
    i18n.switch(Language.ES)
    assert (page.card.question.es, page.card.question.en) == (page.question, page.beneath)


@pytest.mark.parametrize("fact", OWN_EYES)
def test_a_question_for_the_volunteer_is_not_turned_to_the_worker(page, fact):
    page.widget.open("es", fact)
    page.key(Qt.Key.Key_F8)

    assert page.widget.window().findChild(QWidget, "turned") is None
    assert page.frame.said == ["This question is for you. It is not shown to the worker."]


def test_only_the_three_are_kept_from_the_worker(session, case):
    cards = interviews.interview(session, case).cards

    assert {card.fact for card in cards if not card.is_aloud} == set(OWN_EYES)


def test_turning_to_the_worker_shows_only_the_question(page):
    page.widget.open("es", "presence.in_us")
    page.key(Qt.Key.Key_F8)
    turned = page.widget.window().findChild(QWidget, "turned")

    assert turned.isVisible()
    assert turned.size() == page.widget.window().size()
    assert "Usted puede contestar: sí, no, no sé, o prefiero no contestar." in InterviewPage(turned).words


def test_f8_again_gives_the_page_back(page, qtbot):
    page.widget.open("es", "presence.in_us")
    page.key(Qt.Key.Key_F8)
    page.key(Qt.Key.Key_F8)

    qtbot.waitUntil(lambda: page.widget.window().findChild(QWidget, "turned") is None)


def test_folded_questions_are_shown_to_whoever_wants_them(page):
    page.widget.open("es", "presence.in_us")
    page.letter("N")
    before = page.widget._page.total
    page.press("show_folded")

    assert page.widget._page.total > before


def test_a_linked_interpreter_says_what_to_say_aloud(page):
    page.letter("Y")

    assert page.sees("stop_notice")
    assert "Say aloud:" in page.words
    assert "What to do:" in page.words
    assert "Find another interpreter, in person or by phone." in page.words


def test_the_end_says_what_comes_next_and_moves_the_case_there(page):
    page.widget._presenter._stand_at(None)

    assert "the attorney looks at the answers" in page.find(QLabel, "what_next").text()
    page.press("move_on")
    assert page.frame.said == ["Handed over to review"]
    assert page.find(QLabel, "what_next").text() == "This case stands at: Review."
    assert not page.sees("move_on")


def test_the_outline_names_the_interpreter(shown, session):
    alone = intake.start(session, name="Ana Ruiz", worker_language="es")
    page = InterviewPage(shown(InterviewView, alone)[0])
    assert not page.sees("interpreter")
    with_one = intake.start(
        session, name="Luz Paz", worker_language="mam", interpreter="Tomás V.", interpreter_language="mam"
    )
    page = InterviewPage(shown(InterviewView, with_one, worker="mam")[0])

    assert "Tomás V., interpreter, Mam" in page.words


def test_switching_the_language_keeps_place_and_typed_text(page):
    page.widget.open("es", "presence.last_arrival")
    page.type("typed_answer", "junio 20")
    i18n.switch(Language.ES)

    assert (page.fact, page.widget._editor.field.text()) == ("presence.last_arrival", "junio 20")


def test_a_lock_saves_a_date_that_was_typed_and_not_kept(page):
    page.widget.open("es", "presence.last_arrival")
    page.type("typed_answer", "2015")
    page.widget._about_to_lock()

    assert answer_of(page, "presence.last_arrival").value == "2015"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_answer_is_cut_off(page, scale):
    theme.resize_text(scale)
    for button in page.widget._editor._grid.seen():
        assert button.width() >= button.minimumSizeHint().width()


def test_large_text_pins_the_answers_and_folds_the_outline(page, qtbot):
    theme.resize_text(2.0)
    qtbot.waitUntil(lambda: not page.widget._outline.isVisible())

    assert page.widget._dock.isVisible()
    assert page.widget._dock.isAncestorOf(page.widget._editor)


@pytest.mark.parametrize("fact", ["soi.held", "presence.in_us", "enforcement.final_order"])
def test_with_large_text_the_question_is_read_together_with_its_answers(shown, case, qtbot, fact):
    theme.resize_text(2.0)
    view, _ = shown(InterviewView, case, size=(1366, 694))
    view.open("es", fact)
    qtbot.waitUntil(lambda: view._dock.isVisible())
    page = InterviewPage(view)

    question = page.find(QLabel, "question")
    qtbot.waitUntil(lambda: question.visibleRegion().boundingRect().height() == question.height())
    assert view._scroll.verticalScrollBar().value() == 0


def test_with_large_text_a_reason_to_stop_is_read_first_and_the_keys_still_answer(shown, case, qtbot):
    theme.resize_text(2.0)
    view, frame = shown(InterviewView, case, size=(1366, 694))
    page = InterviewPage(view)
    page.frame, page.case = frame, case
    qtbot.waitUntil(lambda: view._dock.isVisible())
    page.letter("Y")
    qtbot.waitUntil(lambda: page.sees("stop_notice"))
    qtbot.waitUntil(lambda: not view._dock.isVisible())
    assert view._editor.holds_focus
    fact = page.fact
    page.letter("N")

    assert answer_of(page, fact).value == "no"
