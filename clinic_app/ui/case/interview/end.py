"""What stands after the last question."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from clinic_app.domain.case import Station
from clinic_app.services.people import CaseHeader
from clinic_app.services.words import STATIONS
from clinic_app.ui import i18n
from clinic_app.ui.case.interview.pages import Page
from clinic_app.ui.parts.base import Live
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import Icon, WrapLabel

_BEFORE_REVIEW = (Station.WAITING, Station.INTERVIEW)


class EndCard(Live, Card):
    """The interview is through: what happens next and one button for it; or back to what was skipped."""

    moved_on = Signal()
    finished = Signal()
    skipped_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pad=28, gap=12, parent=parent)
        self.setObjectName("end_card")
        self._skipped = 0
        self._header: CaseHeader | None = None
        self._title = WrapLabel(kind="title", strong=True)
        self._words = WrapLabel(measure=True)
        self._next = WrapLabel(strong=True, measure=True)
        self._next.setObjectName("what_next")
        self._buttons = QWidget()
        self._move = self._button("move_on", "send", self.moved_on)
        self._see = self._button("see_screening", "list-checks", self.finished)
        self._back = self._button("go_to_skipped", "", self.skipped_wanted)
        self.column.addWidget(Icon("circle-check", tone="positive", size="large"), 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._words, self._next):
            self.column.addWidget(part)
        self.column.addSpacing(8)
        row = FlowLayout(self._buttons, gap=12)
        for button in (self._move, self._see, self._back):
            row.addWidget(button)
        self.column.addWidget(self._buttons)
        self.retranslate()

    def show_page(self, page: Page) -> None:
        """Say whether anything was skipped."""
        self._skipped = page.skipped
        self.retranslate()
        self.take_focus()

    def show_header(self, header: CaseHeader) -> None:
        """Say where the case goes from where it stands."""
        self._header = header
        self.retranslate()

    def take_focus(self) -> None:
        """The keyboard stands on what comes next."""
        (self._move if self._goes_to_review else self._see).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._title.setText(self.tr("That was the last question."))
        done = self.tr("Every question has an answer, and every answer is saved.")
        some = self.tr("%n question(s) have no answer yet. Everything else is saved.", "", self._skipped)
        self._words.setText(some if self._skipped else done)
        self._next.setText(self._what_next())
        self._move.setText(self.tr("Hand over to review"))
        self._see.setText(self.tr("See the screening"))
        self._back.setText(self.tr("Go to the first one without an answer"))
        self._move.setVisible(self._goes_to_review)
        self._see.set_kind("outlined" if self._goes_to_review else "primary")
        self._back.setVisible(self._skipped > 0)
        for button in (self._move, self._see, self._back):
            button.updateGeometry()

    @property
    def _goes_to_review(self) -> bool:
        return self._header is None or self._header.station in _BEFORE_REVIEW

    def _what_next(self) -> str:
        if self._goes_to_review or self._header is None:
            return self.tr("What happens next: the attorney looks at the answers, and the worker waits to be called.")
        station = STATIONS[self._header.station.value].in_(i18n.language())
        return self.tr("This case stands at: {station}.").format(station=station)

    @staticmethod
    def _button(name: str, icon: str, pressed: SignalInstance) -> Button:
        button = Button(kind="primary" if name == "move_on" else "outlined", size="large", icon=icon)
        button.setObjectName(name)
        button.clicked.connect(pressed)
        return button
