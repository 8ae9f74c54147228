"""People whose name is close, while the name is typed: open the case that is there, or go on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clinic_app.services.people import PersonRow
from clinic_app.services.words import STATIONS
from clinic_app.ui import i18n
from clinic_app.ui.case.languages import language_name
from clinic_app.ui.parts.badge import Badge
from clinic_app.ui.parts.base import Live, across, clear, down
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.label import WrapLabel

_MOST = 4


class MaybeKnown(Live, Frame):
    """Hidden while nobody is similar."""

    case_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("caution", parent)
        self.setObjectName("maybe_known")
        self._rows: tuple[PersonRow, ...] = ()
        self._column = down(self, gap=6, margins=(12, 10, 12, 10))
        self.hide()

    def show_rows(self, rows: tuple[PersonRow, ...]) -> None:
        """Show these people."""
        self._rows = rows[:_MOST]
        self.setVisible(bool(rows))
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        clear(self._column)
        head = across(gap=8)
        head.addWidget(Badge.named("flag", "maybe_known"))
        head.addWidget(WrapLabel(self.tr("Is it one of these people? If not, just go on."), kind="small"), 1)
        self._column.addLayout(head)
        for row in self._rows:
            self._column.addWidget(self._line(row))

    def _line(self, row: PersonRow) -> QWidget:
        language = i18n.language()
        line = QWidget()
        layout = across(line, gap=12)
        layout.addWidget(WrapLabel(row.name, strong=True), 1)
        about = [language_name(row.language, language)] if row.language else []
        if row.ticket:
            about.append(self.tr("Ticket {number}").format(number=row.ticket))
        if row.station is not None:
            about.append(STATIONS[row.station.value].in_(language))
        layout.addWidget(WrapLabel(" · ".join(about), kind="small", tone="muted"), 1)
        if row.case is not None:
            button = Button(self.tr("Open this case"), size="small")
            button.setAccessibleName(self.tr("Open the case of {name}").format(name=row.name))
            button.clicked.connect(partial(self.case_wanted.emit, row.case))
            layout.addWidget(button)
        return line
