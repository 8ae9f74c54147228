"""The calm notice that an interview must halt: what to say aloud, and what to do then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clinic_app.services.lines import StopLine
from clinic_app.ui import i18n
from clinic_app.ui.case.interview.editor import Tongues
from clinic_app.ui.parts.base import Live, across, announce, clear, down
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.label import Icon, Label, WrapLabel


class StopNotice(Live, Frame):
    """Hidden while nothing stops the visit; otherwise one block per reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("caution", parent)
        self.setObjectName("stop_notice")
        self._stops: tuple[StopLine, ...] = ()
        self._tongues = Tongues("es")
        row = across(self, gap=12, margins=(16, 12, 16, 12))
        row.addWidget(Icon("ear", tone="caution"), 0, Qt.AlignmentFlag.AlignTop)
        self._column = down(gap=4)
        row.addLayout(self._column, 1)
        self.hide()

    def show_stops(self, stops: tuple[StopLine, ...], tongues: Tongues) -> None:
        """Show these reasons; the words to say are the worker's, the rest the volunteer's."""
        if (stops, tongues) == (self._stops, self._tongues):
            return
        self._stops, self._tongues = stops, tongues
        self.retranslate()
        self.setVisible(bool(stops))
        if stops:
            announce(self, self.accessibleName(), urgent=True)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        clear(self._column)
        for stop in self._stops:
            self._column.addWidget(WrapLabel(stop.title.in_(i18n.language()), strong=True))
            self._column.addWidget(Label(self.tr("Say aloud:"), kind="small", tone="muted"))
            self._column.addWidget(WrapLabel(self._tongues.upper(stop.say), kind="strong", strong=True))
            self._column.addWidget(WrapLabel(self._tongues.lower(stop.say), kind="small", tone="muted"))
            self._column.addSpacing(4)
            self._column.addWidget(Label(self.tr("What to do:"), kind="small", tone="muted"))
            self._column.addWidget(WrapLabel(stop.do.in_(i18n.language()) or self.tr("Fetch the attorney.")))
            self._column.addSpacing(4)
        self._column.addWidget(WrapLabel(self.tr("Everything entered so far is kept."), kind="small", tone="muted"))
        titles = [stop.title.in_(i18n.language()) for stop in self._stops]
        self.setAccessibleName(". ".join(titles))
