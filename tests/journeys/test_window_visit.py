"""A whole visit through the real window, by mouse and keyboard, in both languages; the law’s own cases on screen."""

from __future__ import annotations

from datetime import datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from clinic_app.domain.partial_date import PartialDate
from clinic_app.domain.roles import Role
from clinic_app.domain.text import Language
from clinic_app.services import intake
from clinic_app.ui import i18n
from clinic_app.ui.case.documents.rows import ItemRow
from clinic_app.ui.case.screening.cards import PathwayCard
from clinic_app.ui.case.view import CaseView
from clinic_app.ui.theme.current import theme

from ..conftest import as_role
from ..screens.case_desk import inline_desk
from ..screens.case_pages import InterviewPage, Page, bring_into_view, type_into

PASSPHRASE = "copper lantern river plum window seven"
VIGNETTES = ("V01", "V02", "V03", "V05", "V06", "V09", "V11", "V13", "V17", "V20", "V22b", "V23")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _dressed(qapp):
    before = theme.still
    theme.still = True
    theme.start(qapp)
    theme.resize_text(1.0)
    i18n.switch(Language.EN)
    yield
    theme.still = before
    i18n.switch(Language.EN)


# -- one visit in the real window


class Visit:
    """The hands of a volunteer at the real window: every wait ends when the window has answered."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window

    def until(self, seen):
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=20_000)
        return seen()

    def idle(self):
        self.until(lambda: not self.window.runner.busy)
        QApplication.sendPostedEvents()

    def click(self, button):
        bring_into_view(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, field, text):
        field.setFocus()
        type_into(field, text)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    @property
    def case(self):
        return self.window.workplace.page("case")

    def step(self, number, name):
        self.key(getattr(Qt.Key, f"Key_{number}"), CONTROL)
        page = self.until(lambda: self.case._made.get(name))
        self.until(page.isVisible)
        self.idle()
        return page


@pytest.fixture
def visit(qtbot, tmp_path, monkeypatch):
    from clinic_app.ui.preferences import Preferences
    from clinic_app.ui.shell.window import Window

    window = Window(tmp_path / "vault", Preferences(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.begin()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Visit(qtbot, window)
    window.lock("asked")
    window.close()
    window.runner.close()


def set_up(visit):
    """First run: clinic, passphrase, recovery code, and the proof that it was kept."""
    from clinic_app.vault import recovery

    face = visit.window._faces.currentWidget()
    visit.type(face.clinic.clinic.line, "Eastside Workers’ Clinic")
    visit.click(face.clinic.onward)
    for field in (face.passphrase.passphrase.first, face.passphrase.passphrase.again):
        visit.type(field.line, PASSPHRASE)
    visit.click(face.passphrase.onward)
    visit.until(lambda: face._now == "code")
    paper = recovery.groups(face.presenter._code)
    visit.click(face.code.onward)
    for field, place in zip(face.proof._fields, face.presenter._asked, strict=True):
        visit.type(field.line, paper[place])
    visit.click(face.proof.onward)
    visit.until(lambda: visit.window.workplace is not None)
    visit.idle()


def arrive(visit):
    """Ctrl+N, the language, the name, then consent and every advisal with Enter."""
    visit.key(Qt.Key.Key_N, CONTROL)
    page = visit.until(lambda: visit.window.workplace.page("intake"))
    visit.type(page.findChild(QWidget, "find_language"), "espa")
    visit.key(Qt.Key.Key_Return)
    visit.type(page.findChild(QWidget, "name"), "Marisol Ayala Benítez")
    visit.click(page.findChild(QAbstractButton, "linked_no"))
    visit.key(Qt.Key.Key_Return, CONTROL)
    visit.until(lambda: page._aloud._page is not None)
    lines = page._aloud._lines()
    for at in range(len(lines)):
        visit.key(Qt.Key.Key_Return)
        visit.until(lambda at=at: sum(line.given is not None for line in page._aloud._lines()) > at)
        visit.idle()
    visit.key(Qt.Key.Key_Return)
    visit.until(lambda: visit.case is not None and "interview" in visit.case._made)
    visit.idle()


def answer_by_keys(visit, facts):
    """Every question that the interview asks, as it asks it."""
    view = visit.case._made["interview"]
    page = InterviewPage(view)
    asked = set()
    while page.fact is not None:
        fact, value = page.fact, facts.get(page.fact)
        assert fact not in asked, f"{fact} was asked twice"
        asked.add(fact)
        page.give(value)
        visit.until(lambda fact=fact: page.fact != fact)
        visit.idle()
    return page


@pytest.mark.parametrize("language", list(Language))
def test_a_whole_visit_in_the_window(visit, pack, tmp_path, language):
    """First run to export, as one person would do it on the first morning."""
    set_up(visit)
    visit.window.speak(language)
    arrive(visit)
    facts = as_said(pack.cases["V01"], pack)
    page = answer_by_keys(visit, facts)
    page.press("see_screening")

    screening = visit.until(lambda: visit.case._made.get("screening"))
    visit.idle()
    levels = {card._pathway.id: card.level() for card in screening.findChildren(PathwayCard)}
    assert levels["dale_initial"] == "likely"
    assert {"en": "Likely", "es": "Probable"}[language] in Page(screening).words

    documents = visit.step(3, "documents")
    rows = {row.item.id: row for row in documents.findChildren(ItemRow)}
    first, second = list(rows)[:2]
    visit.click(rows[first])
    visit.idle()
    Page(documents).press("do_receive")
    visit.idle()
    visit.click(next(row for row in documents.findChildren(ItemRow) if row.item.id == second))
    visit.idle()
    Page(documents).press("do_waive")
    Page(documents).type("waive_reason", "The attorney said so.")
    Page(documents).press("waive_with_reason")
    visit.idle()
    states = {row.item.id: row.item.state for row in documents.findChildren(ItemRow)}
    assert (states[first], states[second]) == ("received", "waived")

    history = visit.step(4, "history")
    fields = [line.field for line in history._page.lines]
    assert f"document.{second}" == fields[0]
    assert "presence.in_us" in fields

    visit.window.go("exchange")
    exchange = visit.until(lambda: visit.window.workplace.page("exchange"))
    visit.idle()
    own = exchange.send._identity._identity.recipient
    Page(exchange).type("recipient", own)
    Page(exchange).press("add_recipient")
    exchange.send.send_to(tmp_path / "cases.age")
    visit.idle()
    assert (tmp_path / "cases.age").read_bytes().startswith(b"age-encryption.org/v1")


def test_what_was_answered_is_there_after_locking_in_the_middle(visit):
    """Ctrl+L in the middle of a date: the date is kept, and the window shows nothing of the case."""
    set_up(visit)
    arrive(visit)
    view = visit.case._made["interview"]
    view._presenter.go_to("presence.last_arrival")
    InterviewPage(view).type("typed_answer", "junio 2015")
    case = visit.case.case
    visit.key(Qt.Key.Key_L, CONTROL)
    visit.until(lambda: visit.window.workplace is None)
    visit.idle()
    visit.window.unlock_with(PASSPHRASE)
    visit.until(lambda: visit.window.workplace is not None)
    visit.window.open_case(case, "interview")
    visit.until(lambda: visit.case is not None and "interview" in visit.case._made)
    visit.idle()

    cards = visit.case._made["interview"]._presenter._interview.cards
    assert next(card.answer.value for card in cards if card.fact == "presence.last_arrival") == "2015-06"


# -- the law's own cases, entered through the cards


def as_said(situation, pack):
    """What the worker says to every question, as it is typed; nothing for what is left open."""
    facts = situation.finished_facts(pack.program)
    return {fact: _said(value) for fact, value in facts.items()}


def _said(value):
    if isinstance(value, PartialDate):
        return value.iso()
    return sorted(value) if isinstance(value, list | tuple | frozenset) else value


def shown_on(screening):
    """What an attorney can read off the page, in the words of the rules."""
    names = [part.objectName() for part in screening.findChildren(QWidget) if part.objectName()]

    def named(prefix):
        return {name.removeprefix(prefix) for name in names if name.startswith(prefix)}

    return {
        "pathways": {card._pathway.id: card.level() for card in screening.findChildren(PathwayCard)},
        "gates": named("gate_"),
        "clocks": named("clock_"),
        "mismatches": named("mismatch_"),
        "referrals": named("referral_"),
        "blocked": named("blocked_"),
    }


@pytest.mark.parametrize("name", VIGNETTES)
def test_a_situation_entered_through_the_cards_screens_as_expected(qtbot, make_session, name):
    session = make_session()
    situation = session.pack.cases[name]
    session.clock = lambda: datetime.combine(situation.as_of, time(10)).astimezone()
    facts = as_said(situation, session.pack)
    case = intake.start(session, name="Marisol Ayala", worker_language="es")
    desk, _ = inline_desk(as_role(session, Role.ATTORNEY))
    view = CaseView(desk, case)
    qtbot.addWidget(view)
    view.resize(1166, 712)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    page = InterviewPage(view._made["interview"])
    while page.fact is not None:
        fact = page.fact
        page.give(facts.get(fact))
        qtbot.waitUntil(lambda fact=fact: page.fact != fact)
    view.open_step("screening")

    assert expected(situation) == {key: shown_on(view._made["screening"])[key] for key in expected(situation)}


def expected(situation):
    """What the pack's case demands, as sets: order never matters."""
    parts = {"pathways": dict(situation.expect.pathways)}
    for key in ("gates", "clocks", "mismatches", "referrals", "blocked"):
        if getattr(situation.expect, key) is not None:
            parts[key] = set(getattr(situation.expect, key))
    return parts
