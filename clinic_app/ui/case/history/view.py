"""The history page: a filter, the table, and the word that nothing here can be edited."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from clinic_app.ui.case.history.presenter import HistoryPage, HistoryPresenter, Sort
from clinic_app.ui.case.history.table import HistoryTable
from clinic_app.ui.desk import Desk
from clinic_app.ui.parts.base import Live, across, down, theme
from clinic_app.ui.parts.chip import ChipRow
from clinic_app.ui.parts.empty import EmptyState
from clinic_app.ui.parts.field import Choice, Line
from clinic_app.ui.parts.label import Icon, WrapLabel
from clinic_app.ui.parts.table import TableCard


class HistoryView(Live, QWidget):
    """One case's history."""

    def __init__(self, desk: Desk, case: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = HistoryPresenter(self, desk, case)
        self._page = HistoryPage((), (), 0)
        self._find = Line()
        self._find.setObjectName("find_change")
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._presenter.find)
        self._sorts, self._people = ChipRow(), Choice()
        self._sorts.chosen.connect(self._chosen)
        self._people.setObjectName("who_changed")
        self._people.activated.connect(lambda _: self._presenter.only_by(self._people.currentData() or ""))
        self._sort = Sort.EVERYTHING
        self._table, self._empty = HistoryTable(), EmptyState("history")
        self._card = TableCard(self._table)
        self._foot = WrapLabel(kind="small", tone="muted")
        column = down(self, gap=12, margins=(24, 16, 24, 16))
        top = across(gap=8)
        top.addWidget(self._find, 1)
        top.addWidget(self._people)
        column.addLayout(top)
        column.addWidget(self._sorts)
        column.addWidget(self._card, 1)
        column.addWidget(self._empty, 1)
        foot = across(gap=8)
        foot.addWidget(Icon("lock", tone="muted", size="small"))
        foot.addWidget(self._foot, 1)
        column.addLayout(foot)
        self.retranslate()

    def open(self, _worker_language: str, _fact: str | None = None) -> None:
        """Read the history afresh."""
        self._presenter.open()

    def show_page(self, page: HistoryPage) -> None:
        """Show these lines."""
        self._page = page
        self._table.show_lines(page.lines)
        self._card.setVisible(bool(page.lines))
        self._empty.setVisible(not page.lines)
        self._offer_people()
        self._empty.say(
            self.tr("Nothing matches") if page.total else self.tr("No changes yet"),
            self.tr("Use other words, or show everything.") if page.total else "",
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the width."""
        super().resizeEvent(event)
        self._table.fold(folded=theme.folds("columns", self.window().width()))

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._find.setPlaceholderText(self.tr("Find a fact, a value or a person"))
        self._find.setAccessibleName(self.tr("Find a change"))
        self._people.setAccessibleName(self.tr("Who changed it"))
        self._table.setAccessibleName(self.tr("Changes, newest first"))
        self._foot.setText(self.tr("History can be read and filtered. Nothing here can be edited."))
        words = {
            Sort.EVERYTHING: self.tr("Everything"),
            Sort.ANSWERS: self.tr("Answers"),
            Sort.DOCUMENTS: self.tr("Documents"),
            Sort.VISIT: self.tr("The visit"),
        }
        self._sorts.offer(list(words.items()), on=self._sort)
        self.show_page(self._page)

    def _chosen(self, sort: Sort) -> None:
        self._sort = sort
        self._presenter.only(sort)

    def _offer_people(self) -> None:
        chosen = self._people.currentData()
        self._people.clear()
        self._people.addItem(self.tr("Everybody"), "")
        for person in self._page.people:
            self._people.addItem(person, person)
        self._people.setCurrentIndex(max(0, self._people.findData(chosen)))
