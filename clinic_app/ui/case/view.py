"""The workspace of one case: the head, the bar of steps, and the step that is open."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from clinic_app.services.people import CaseHeader
from clinic_app.ui.case.header import CaseHead
from clinic_app.ui.case.presenter import CasePresenter
from clinic_app.ui.case.steps import STEPS
from clinic_app.ui.desk import Desk
from clinic_app.ui.parts.base import Live, across, down, theme
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.tabs import Tabs

_HEAD_FACTS = ("person.language", "interview.safe_contact_needed")


class CaseView(Live, QWidget):
    """One case. Steps are made when they are first opened and read the case afresh each time they are seen."""

    def __init__(self, desk: Desk, case: str, step: str = "interview", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case = desk, case
        self._presenter = CasePresenter(self, desk, case)
        self._header: CaseHeader | None = None
        self._made: dict[str, Any] = {}
        self._open = step
        self._fact: str | None = None
        self._build()
        self._presenter.open()

    @property
    def case(self) -> str:
        """Whose workspace this is."""
        return self._case

    @property
    def step(self) -> str:
        """The step that is open."""
        return self._open

    def open_step(self, step: str, fact: str | None = None) -> None:
        """Show a step; the interview may be opened at one question."""
        self._open, self._fact = step, fact
        self._tabs.open(step)
        self._head.show_step(step)
        if self._header is None:
            return  # the head is on its way; the step follows it
        if step not in self._made:
            self._made[step] = self._make(step)
        page = self._made[step]
        self._pages.setCurrentWidget(page)
        page.open(self._header.language, fact)

    def ask(self, fact: str) -> None:
        """Go to one question of the interview."""
        self.open_step("interview", fact)

    def show_header(self, header: CaseHeader) -> None:
        """Say who this is; the first time, open the step that was asked for."""
        before, self._header = self._header, header
        self._head.show_header(header)
        if "interview" in self._made:
            self._made["interview"].show_header(header)
        if before is None or before.language != header.language:
            self.open_step(self._open, self._fact)

    def _build(self) -> None:
        self._head, self._tabs, self._pages = CaseHead(), Tabs(), QStackedWidget()
        self._head.back.connect(lambda: self._desk.go("today"))
        self._head.station_chosen.connect(self._presenter.move)
        self._head.step_chosen.connect(self.open_step)
        self._bar = Frame("bar")
        across(self._bar, margins=(20, 0, 24, 0)).addWidget(self._tabs)
        self._tabs.opened.connect(self.open_step)
        column = down(self, gap=0)
        column.addWidget(self._head)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)
        for at, step in enumerate(STEPS, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{at}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.open_step, step.id))
        self.retranslate()

    def _make(self, step: str) -> Any:
        page: Any = next(each for each in STEPS if each.id == step).make(self._desk, self._case)
        if step == "interview":
            page.answered.connect(self._answered)
            page.moved_on.connect(self._presenter.open)
            page.finished.connect(lambda: self.open_step("screening"))
        if step == "screening":
            page.question_wanted.connect(self.ask)
            page.handed_over.connect(self._presenter.open)
        self._pages.addWidget(page)
        return page

    def _answered(self, fact: str) -> None:
        if fact in _HEAD_FACTS:
            self._presenter.open()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the width."""
        super().resizeEvent(event)
        self._fold()

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        if hasattr(self, "_pages"):
            self._fold()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._tabs.offer([(step.id, step.label.icon, step.words()) for step in STEPS])
        self._tabs.open(self._open)
        self._head.show_step(self._open)

    def _fold(self) -> None:
        folded = theme.folds("columns", self.window().width())
        self._bar.setVisible(not folded)
        self._head.fold(folded=folded)
