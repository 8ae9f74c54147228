"""What stands after the last question."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clinic_app.ui.case.interview.pages import Page
from clinic_app.ui.parts.base import Live, across
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card
from clinic_app.ui.parts.label import Icon, WrapLabel


class EndCard(Live, Card):
    """The interview is through: on to the screening, or back to what was skipped."""

    finished = Signal()
    skipped_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pad=28, gap=12, parent=parent)
        self.setObjectName("end_card")
        self._skipped = 0
        self._title = WrapLabel(kind="title", strong=True)
        self._words = WrapLabel(measure=True)
        self._on = Button(kind="primary", size="large", icon="list-checks")
        self._on.setObjectName("see_screening")
        self._on.clicked.connect(self.finished)
        self._back = Button(size="large")
        self._back.setObjectName("go_to_skipped")
        self._back.clicked.connect(self.skipped_wanted)
        self.column.addWidget(Icon("circle-check", tone="positive", size="large"), 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)
        self.column.addSpacing(8)
        row = across(gap=12)
        row.addWidget(self._on)
        row.addWidget(self._back)
        row.addStretch(1)
        self.column.addLayout(row)
        self.retranslate()

    def show_page(self, page: Page) -> None:
        """Say whether anything was skipped."""
        self._skipped = page.skipped
        self.retranslate()
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._title.setText(self.tr("That was the last question."))
        done = self.tr("Every question has an answer, and every answer is saved.")
        some = self.tr("%n question(s) have no answer yet. Everything else is saved.", "", self._skipped)
        self._words.setText(some if self._skipped else done)
        self._on.setText(self.tr("See the screening"))
        self._back.setText(self.tr("Go to the first one without an answer"))
        self._back.setVisible(self._skipped > 0)
        for button in (self._on, self._back):
            button.updateGeometry()
