"""One station of the queue: its name and number, and its cards, longest wait first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from clinic_app.domain.case import Station
from clinic_app.ui.parts.base import Live, across, clear, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import ScrollPage
from clinic_app.ui.parts.label import Icon, Label, WrapLabel
from clinic_app.ui.places.today.card import TicketCard
from clinic_app.ui.words import STATION_ICONS, station_words

if TYPE_CHECKING:
    from clinic_app.services.people import Ticket

_AT_REST = 12
RING = 5  # room that a focus ring around a card takes


class StationColumn(Live, QWidget):
    """`chosen` tells the case; Up and Down move between its cards."""

    chosen = Signal(str)
    sideways = Signal(int)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.station = station
        self._tickets: tuple[Ticket, ...] = ()
        self._all = False
        self._narrow = False
        column = down(self, gap=4)
        head = across(gap=8, margins=(RING, 0, RING, 2))
        head.addWidget(Icon(STATION_ICONS[station], tone="muted", size="line"))
        self._name = Label(strong=True)
        self._count = Label(tone="muted")
        head.addWidget(self._name)
        head.addWidget(self._count)
        head.addStretch(1)
        column.addLayout(head)
        self._page = ScrollPage(margins=(RING, RING, RING, RING), gap=8)
        column.addWidget(self._page, 1)
        self.retranslate()

    def show_tickets(self, tickets: tuple[Ticket, ...]) -> None:
        """Show these, and keep the keyboard where it is."""
        if tickets == self._tickets and self._page.column.count():
            return
        focused = QApplication.focusWidget()
        case = focused.ticket.case if isinstance(focused, TicketCard) and self.isAncestorOf(focused) else ""
        self._tickets = tickets
        self._fill()
        for card in self.cards():
            if card.ticket.case == case:
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def cards(self) -> list[TicketCard]:
        """The cards, in their order."""
        found = [self._page.column.itemAt(at).widget() for at in range(self._page.column.count())]  # type: ignore[union-attr]  # an item below count exists
        return [card for card in found if isinstance(card, TicketCard)]

    def fold(self, narrow: bool) -> None:
        """On a narrow page the column is as tall as its cards, and the page scrolls."""
        self._narrow = narrow
        self._fit()

    def retranslate(self) -> None:
        """Name, number, and the cards' own words."""
        self._name.setText(station_words(self.station))
        self._count.setText(str(len(self._tickets)))
        self._page.setAccessibleName(f"{self._name.text()}: {len(self._tickets)}")

    def restyle(self) -> None:
        """Cards grow with the text."""
        self._fit()

    def _walk(self, card: TicketCard, step: int) -> None:
        cards = self.cards()
        target = cards[max(0, min(len(cards) - 1, cards.index(card) + step))]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._page.show_part(target)

    def _fill(self) -> None:
        column = self._page.column
        clear(column)
        shown = self._tickets if self._all else self._tickets[:_AT_REST]
        for ticket in shown:
            card = TicketCard(ticket, self.station)
            card.clicked.connect(lambda _=False, case=ticket.case: self.chosen.emit(case))
            card.walked.connect(lambda step, card=card: self._walk(card, step))
            card.crossed.connect(self.sideways)
            column.addWidget(card)
            card.show()  # at once: Qt would do so later, and until then the column would be too short
        more = len(self._tickets) - len(shown)
        if more:
            button = Button(self.tr("Show %n more", "", more), kind="link", size="small")
            button.clicked.connect(self._show_all)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        if not self._tickets:
            column.addWidget(WrapLabel(self.tr("Nobody here now"), kind="small", tone="muted"))
        column.addStretch(1)
        self.retranslate()
        self._fit()

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fit(self) -> None:
        wanted = self._page.body.sizeHint().height() if self._narrow else theme.px(96)
        self._page.setMinimumHeight(wanted)
