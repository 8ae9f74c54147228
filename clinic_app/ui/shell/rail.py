"""The left rail: places, and at its foot the language, the size of the words, and the lock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from clinic_app.ui import i18n
from clinic_app.ui.parts.base import Live, across, down, theme
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.label import Label
from clinic_app.ui.parts.mark import Mark
from clinic_app.ui.parts.rail import RailButton
from clinic_app.ui.parts.switches import LanguageSwitch, TextSize
from clinic_app.ui.shell.places import PLACES
from clinic_app.ui.theme.tokens import icon_name

_EDGE = 12


class Rail(Live, Frame):
    """`went` tells a place, `locked` that somebody wants to lock."""

    went = Signal(str)
    locked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", parent)
        self.setProperty("region", True)
        column = down(self, gap=4, margins=(_EDGE, 14, _EDGE + 1, 12))
        name = across(gap=10, margins=(8, 0, 8, 18))
        name.addWidget(Mark())
        name.addWidget(Label("Clinic App", strong=True), 1)
        column.addLayout(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, RailButton] = {}
        for place in PLACES:
            button = RailButton(place.label.icon)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, place=place: self.went.emit(place.id))
            self._group.addButton(button)
            self.buttons[place.id] = button
            column.addWidget(button)
        column.addStretch(1)
        self.language = LanguageSwitch()
        self.text_size = TextSize()
        self.lock = RailButton(icon_name("lock"), key="Ctrl+L")
        self.lock.clicked.connect(self.locked)
        column.addWidget(self.language)
        column.addSpacing(4)
        column.addWidget(self.text_size)
        column.addSpacing(4)
        column.addWidget(self.lock)
        self.retranslate()

    def mark(self, place: str) -> None:
        """Show which place is open; none while a case is."""
        self._group.setExclusive(False)
        for id_, button in self.buttons.items():
            button.setChecked(id_ == place)
        self._group.setExclusive(True)

    def retranslate(self) -> None:
        """Every word in the current language; the rail is as wide as the longest."""
        for at, place in enumerate(PLACES):
            words = place.label.text.in_(i18n.language())
            self.buttons[place.id].setText(words)
            self.buttons[place.id].setAccessibleName(words)
            self.buttons[place.id].setToolTip(f"Alt+{at + 1}")
        self.lock.setText(self.tr("Lock"))
        self.lock.setAccessibleName(self.tr("Lock the app"))
        self.setAccessibleName(self.tr("Places"))
        self.restyle()

    def restyle(self) -> None:
        """At least 200 wide, at most 240, as the words need."""
        wanted = [button.sizeHint().width() for button in (*self.buttons.values(), self.lock)]
        widest = max([*wanted, self.language.sizeHint().width()]) + 2 * _EDGE + 2
        self.setFixedWidth(max(theme.layout("rail_min"), widest))
