"""What an attorney and what a volunteer see of the same case."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from clinic_app.domain.roles import Role
from clinic_app.services import history
from clinic_app.services import interview as interviews
from clinic_app.services.what_if import what_if
from clinic_app.ui.case.screening.cards import LevelCard, PathwayCard
from clinic_app.ui.case.screening.view import ScreeningView
from clinic_app.ui.case.screening.what_if import ways
from clinic_app.ui.parts.badge import Badge

from .case_pages import Page

NEVER = ("you qualify", "usted califica", "eligible")


@pytest.fixture
def told(session, case):
    """A case with a gate, a clock and an open question."""
    facts = {
        "presence.in_us": "yes",
        "presence.last_arrival": "2015-06",
        "status.current": "none",
        "relief.fears_return": "yes",
        "soi.held": "yes",
        "soi.issuer": "labor_agency",
        "soi.matches_employer": "no",
        "crime.indicators": ["stalking"],
        "enforcement.final_order": "yes",
    }
    for fact, value in facts.items():
        interviews.answer(session, case, fact, value, basis="paper" if fact == "soi.held" else "")
    return case


@pytest.fixture
def attorney(shown, told, seen_as):
    view, frame = shown(ScreeningView, told, role_of=seen_as(Role.ATTORNEY))
    return Page(view), frame


@pytest.fixture
def volunteer(shown, told, seen_as):
    view, frame = shown(ScreeningView, told, role_of=seen_as(Role.INTAKE))
    return Page(view), frame


def test_an_attorney_sees_gates_clocks_and_every_level(attorney):
    page, _ = attorney

    assert page.sees("gate_enforcement")
    assert page.sees("clock_asylum_one_year")
    assert all(card.level() for card in page.widget.findChildren(PathwayCard))
    assert "Past due" in page.words


def test_the_open_pathway_says_what_decided_it_and_from_where(attorney):
    page, _ = attorney
    page.widget._presenter.choose("dale_initial")

    words = page.words
    for part in ("What decided it", "Still missing", "Sources", "On hold: attorney decides"):
        assert part in words


def test_the_first_glance_falls_on_the_pathway_that_tells_most(attorney):
    page, _ = attorney
    open_ones = [card for card in page.widget.findChildren(PathwayCard) if card._on]

    assert len(open_ones) == 1
    assert page.widget.window().focusWidget() is open_ones[0]
    assert open_ones[0].level() != "not_indicated"


def test_what_could_change_it_says_where_each_answer_leads_and_saves_nothing(attorney, session, told):
    before = "".join(history.dump(session))
    page, _ = attorney
    page.widget._presenter.choose("dale_initial")
    page.choose("what_if_fact", "grant.ever")

    assert page.find(Badge, "would_be_yes").text() == "Not indicated"
    for words in ("What could change it", "Nothing is saved", "Not asked yet"):
        assert words in page.words
    assert "".join(history.dump(session)) == before


def test_many_answers_are_told_together_where_they_lead(session, told):
    tried = {each.fact: each for each in what_if(session, told, "u_visa")}
    many = max(tried.values(), key=lambda each: len(each.outcomes))
    rows = ways(many, "en")

    assert len(rows) < len(many.outcomes)
    assert sorted(name for way in rows for name in way.answers) == sorted(each.answer.en for each in many.outcomes)


def test_ask_now_leads_to_the_question(attorney, qtbot):
    page, _ = attorney
    page.widget._presenter.choose("u_visa")
    with qtbot.waitSignal(page.widget.question_wanted) as asked:
        page.press("ask_now")

    assert asked.args[0] in {line.fact for line in page.widget._presenter._find("u_visa").missing}


def test_mismatches_and_referrals_are_noted_for_the_attorney(attorney):
    page, _ = attorney

    assert page.sees("mismatch_employer")
    assert page.sees("referral_asylum")


def test_a_volunteer_sees_that_it_goes_to_the_attorney_and_what_to_say(volunteer):
    page, _ = volunteer

    assert page.sees("goes_to_attorney")
    assert "Hoy no se envía nada al gobierno." in page.words


@pytest.mark.parametrize("pathway", ["u_visa", "t_visa"])
def test_a_volunteer_sees_no_level_of_u_and_t(volunteer, pathway):
    page, _ = volunteer
    card = page.find(LevelCard, f"pathway_{pathway}")

    assert card.level() == ""
    assert card.findChild(QWidget, "level") is None


def test_a_volunteer_sees_no_gate_no_reason_and_no_source(volunteer):
    page, _ = volunteer
    parts = [part.objectName() for part in page.widget.findChildren(QWidget)]

    assert not [name for name in parts if name.startswith(("gate_", "clock_", "mismatch_", "referral_"))]
    assert not page.sees("what_if")
    for word in ("Sources", "What decided it", "What could change it", "deportation", "Attorney review"):
        assert word not in page.words


def test_handing_over_moves_the_case_to_review(volunteer):
    page, frame = volunteer
    page.press("hand_over")

    assert frame.said == ["Handed over to review"]


def test_the_page_follows_an_answer(attorney, session, told):
    page, _ = attorney
    interviews.answer(session, told, "soi.matches_employer", "yes")
    page.widget.open("es")

    assert not page.sees("mismatch_employer")


@pytest.mark.parametrize("who", ["attorney", "volunteer"])
def test_nobody_reads_a_promise(who, request):
    page, _ = request.getfixturevalue(who)

    assert not [word for word in NEVER if word in page.words.lower()]


def test_an_unconfirmed_source_is_marked_in_words(attorney, session):
    page, _ = attorney
    marks = []
    for card in page.widget.findChildren(PathwayCard):
        page.widget._presenter.choose(card._pathway.id)
        marks += [label.text() for label in page.widget.findChildren(QLabel)]

    shown = {mark for mark in marks if mark in ("Confirmed", "Reported")}
    assert shown
