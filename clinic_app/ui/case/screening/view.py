"""The screening page: gates and clocks, a card per pathway, the open one in full; or the volunteer's page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from clinic_app.services.screening import PathwayView
from clinic_app.services.screening import ScreeningView as Screened
from clinic_app.services.what_if import WhatIf
from clinic_app.ui.case.interview.editor import Tongues
from clinic_app.ui.case.screening.cards import LevelCard, PathwayCard
from clinic_app.ui.case.screening.detail import PathwayDetail
from clinic_app.ui.case.screening.notes import NotesCard
from clinic_app.ui.case.screening.presenter import ScreeningPresenter
from clinic_app.ui.case.screening.top import ClocksCard, GatesCard
from clinic_app.ui.case.screening.volunteer import HandOver, WhatWordsMean
from clinic_app.ui.case.stop import StopNotice
from clinic_app.ui.desk import Desk
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, clear, down, theme
from clinic_app.ui.parts.card import ScrollPage

_CARDS, _DETAIL = 384, 722  # how the page is shared between the cards and the open pathway


class ScreeningView(Live, QWidget):
    """One case's screening, as this role may see it."""

    question_wanted = Signal(str)
    handed_over = Signal()

    def __init__(self, desk: Desk, case: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._presenter = ScreeningPresenter(self, desk, case, self.question_wanted.emit)
        self._tongues = Tongues("es")
        self._shown: tuple[Screened, PathwayView | None] | None = None
        self._tried: dict[str, tuple[WhatIf, ...]] = {}
        self._cards: dict[str, PathwayCard] = {}
        self._folded = False
        self._page = ScrollPage(margins=(24, 16, 24, 20))
        self._stop, self._unreliable = StopNotice(), Banner("caution")
        self._notes, self._hand_over = NotesCard(), HandOver()
        self._detail: PathwayDetail | None = None
        self._hand_over.hand_over.connect(self._presenter.hand_over)
        self._attorney, self._volunteer = QWidget(), QWidget()
        self._grid = QGridLayout(self._volunteer)
        self._lay_out()

    def open(self, worker_language: str, _fact: str | None = None) -> None:
        """Screen the case as it stands now."""
        self._tongues = Tongues(worker_language)
        self._presenter.open()

    def show_page(self, view: Screened, chosen: PathwayView | None) -> None:
        """Show the screening, one pathway open."""
        same = self._shown is not None and self._shown[0] == view
        self._shown = (view, chosen)
        if same and view.sees_reasons and chosen is not None:
            self._open(view, chosen)
            return
        self._stop.show_stops(view.stop, self._tongues)
        self._say_unreliable(view)
        self._attorney.setVisible(view.sees_reasons)
        self._notes.setVisible(False)
        self._hand_over.setVisible(not view.sees_reasons and view.goes_to_attorney)
        self._volunteer.setVisible(not view.sees_reasons)
        if view.sees_reasons:
            self._show_reasons(view, chosen)
        else:
            self._show_levels(view)
        self._take_focus(chosen)

    def show_what_if(self, pathway: str, tried: tuple[WhatIf, ...]) -> None:
        """Offer what could change the open pathway."""
        self._tried = {pathway: tried}
        chosen = self._shown[1] if self._shown is not None else None
        if self._detail is not None and chosen is not None and chosen.id == pathway:
            self._detail.show_what_if(tried)

    def show_handed_over(self) -> None:
        """The case stands in the attorney's queue now."""
        self._desk.say(self.tr("Handed over to review"))
        self.handed_over.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the width."""
        super().resizeEvent(event)
        self._fold()

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        if hasattr(self, "_grid"):
            self._fold()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        if self._shown is not None:
            (view, chosen), self._shown = self._shown, None
            self.show_page(view, chosen)

    def _lay_out(self) -> None:
        down(self).addWidget(self._page)
        for part in (self._stop, self._unreliable, self._hand_over, self._attorney, self._volunteer, self._notes):
            self._page.column.addWidget(part)
            part.hide()
        self._page.column.addStretch(1)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._outer = down(self._attorney, gap=12)

    def _show_reasons(self, view: Screened, chosen: PathwayView | None) -> None:
        """Gates beside clocks and cards beside the open one; with large text one below the other."""
        clear(self._outer)
        gates, clocks, self._detail = GatesCard(), ClocksCard(), PathwayDetail()
        gates.ask_wanted.connect(self._presenter.ask)
        self._detail.ask_wanted.connect(self._presenter.ask)
        gates.show_gates(view.gates)
        clocks.show_clocks(view.clocks)
        top, below = self._row(), self._row()
        top.addWidget(gates, 1)
        top.addWidget(clocks, 1)
        below.addLayout(self._pathways(view, chosen), _CARDS)
        below.addWidget(self._detail, _DETAIL)
        self._outer.addLayout(top)
        self._outer.addLayout(below, 1)
        if chosen is not None:
            self._open(view, chosen)
        self._notes.show_notes(view, folded=self._folded)

    def _pathways(self, view: Screened, chosen: PathwayView | None) -> QBoxLayout:
        column = down(gap=8)
        self._cards = {}
        for pathway in view.pathways:
            card = PathwayCard(pathway, on=pathway is chosen)
            card.chosen.connect(self._presenter.choose)
            self._cards[pathway.id] = card
            column.addWidget(card)
        column.addStretch(1)
        return column

    def _row(self) -> QBoxLayout:
        return down(gap=12) if self._folded else across(gap=12)

    def _take_focus(self, chosen: PathwayView | None) -> None:
        """The keyboard stands on the open pathway, or on handing the case over."""
        card = self._cards.get(chosen.id) if chosen is not None else None
        if self._shown and self._shown[0].sees_reasons and card:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._hand_over.isHidden():  # with nothing to hand over, the keyboard stays where it was
            self._hand_over.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, view: Screened, chosen: PathwayView) -> None:
        for name, card in self._cards.items():
            card.set_on(on=name == chosen.id)
        assert self._detail is not None
        self._detail.show_pathway(view, chosen, folded=self._folded)
        self._detail.show_what_if(self._tried.get(chosen.id, ()))

    def _show_levels(self, view: Screened) -> None:
        self._hand_over.show_words(self._tongues, folded=self._folded)
        clear(self._grid)
        cards: list[QWidget] = []
        for pathway in view.pathways:
            card = LevelCard(pathway)
            card.ask_wanted.connect(self._presenter.ask_for)
            cards.append(card)
        cards.append(WhatWordsMean())
        columns = 1 if self._folded else 3
        for at, each in enumerate(cards):
            self._grid.addWidget(each, at // columns, at % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _say_unreliable(self, view: Screened) -> None:
        self._unreliable.setVisible(view.unreliable and view.sees_reasons)
        self._unreliable.say(
            "caution",
            self.tr("No level can be relied on."),
            self.tr("The answers came through somebody tied to the employer. Ask again with another interpreter."),
        )

    def _fold(self) -> None:
        folded = theme.folds("columns", self.window().width())
        if folded != self._folded:
            self._folded = folded
            self.retranslate()
