"""Today: the queue by station, and what falls due."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from clinic_app.domain.case import Station
from clinic_app.ui.desk import Desk
from clinic_app.ui.parts.base import Live, across, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import ScrollPage
from clinic_app.ui.parts.empty import EmptyState
from clinic_app.ui.parts.header import PageHeader
from clinic_app.ui.places.today.column import RING, StationColumn
from clinic_app.ui.places.today.due import DueCard
from clinic_app.ui.places.today.presenter import BoardView, TodayPresenter
from clinic_app.ui.theme.tokens import icon_name

_REFRESH_MS = 30_000


class TodayView(Live, QWidget):
    """Five columns where there is room, one below the other where there is not."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._board: BoardView | None = None
        self.presenter = TodayPresenter(self, desk)
        outer = down(self, gap=0)
        self._page = ScrollPage(margins=(24 - RING, 20, 24 - RING, 24), gap=10)
        outer.addWidget(self._page)
        self._header = PageHeader()
        self.mine = Button(icon="user-round")
        self.mine.setCheckable(True)
        self.mine.toggled.connect(self.presenter.only_mine)
        self.start = Button(kind="primary", icon=icon_name("add"), key="Ctrl+N")
        self.start.clicked.connect(lambda: desk.start_intake())
        self._header.add(self.mine, self.start)
        self._header.setContentsMargins(RING, 0, RING, 0)
        self._page.column.addWidget(self._header)
        self._columns = across(gap=2)
        self._page.column.addLayout(self._columns, 1)
        self.columns = {station: StationColumn(station) for station in Station}
        for column in self.columns.values():
            self._columns.addWidget(column, 1)
            column.chosen.connect(lambda case, station=column.station: self._open(case, station))
            column.sideways.connect(lambda step, station=column.station: self._sideways(station, step))
        self.nobody = EmptyState("calendar-check")
        self.nobody.hide()
        self._page.column.addWidget(self.nobody, 1)
        self.due = DueCard()
        self.due.chosen.connect(lambda case: desk.open_case(case, "screening"))
        self.due.all_asked.connect(self.presenter.show_all_due)
        room = down(margins=(RING, 0, RING, 0))
        room.addWidget(self.due)
        self._page.column.addLayout(room)
        self.setFocusProxy(self.start)
        self._again = QTimer(self, interval=_REFRESH_MS)
        self._again.timeout.connect(self.presenter.refresh)
        self.retranslate()

    def show_board(self, board: BoardView) -> None:
        """Show who is here."""
        self._board = board
        nobody = not board.people and not self.presenter.mine_only
        self.nobody.setVisible(nobody)
        for column in self.columns.values():
            column.setVisible(not nobody)
        for station, tickets in board.columns:
            self.columns[station].show_tickets(tickets)
        self.due.show_lines(board.due, board.due_total)
        self._show_words()

    def retranslate(self) -> None:
        """Every word in the current language."""
        self.mine.setText(self.tr("Mine only"))
        self.mine.setAccessibleName(self.tr("Show only the cases that my key works on"))
        self.start.setText(self.tr("Start intake"))
        self.nobody.say(
            self.tr("Nobody is here yet"),
            self.tr(
                "The first person of the day gets ticket 1. Start an intake, or look for somebody who came before."
            ),
        )
        self.nobody.offer(self.tr("Search people"), lambda: self._desk.go("people"), icon=icon_name("search"))
        self._show_words()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Fresh at every visit, and every half minute while it is seen."""
        super().showEvent(event)
        self.presenter.refresh()
        self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Nobody looks."""
        super().hideEvent(event)
        self._again.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Fold by the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Columns side by side, or one below the other."""
        narrow = theme.folds("columns", self.window().width())
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._columns.setSpacing(12 if narrow else 2)
        self.mine.setVisible(not narrow)
        self._header.second.setVisible(not narrow)
        for column in self.columns.values():
            column.fold(narrow)

    def _show_words(self) -> None:
        if self._board is None:
            self._header.set_words(self.tr("Today"))
            return
        people = self.tr("%n people", "", self._board.people)
        wait = self.tr("longest wait %n minute(s)", "", self._board.longest) if self._board.longest else ""
        self._header.set_words(self.tr("Today"), " · ".join(part for part in (people, wait) if part))

    def _open(self, case: str, station: Station) -> None:
        self._desk.open_case(case, self.presenter.step_for(station))

    def _sideways(self, station: Station, step: int) -> None:
        order = list(self.columns.values())
        at = order.index(self.columns[station]) + step
        while 0 <= at < len(order):
            cards = order[at].cards()
            if cards:
                cards[0].setFocus(Qt.FocusReason.TabFocusReason)
                return
            at += step
